"""People greet people: notices, claims, waves and wishes, as newcomers and greeters meet them."""

from __future__ import annotations

import asyncio

import pytest

from bot.discordkit.localizer import language_for
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.greeters import HUSH, TAKE, WAVE, Place, place_with_greeters
from tests.words import labelled, said

ADA, BEN = "\u2068Ada\u2069", "\u2068Ben\u2069"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with greeters, where Hearth runs."""
    made = await place_with_greeters(sandbox, hearth)
    await hearth.start()
    return made


async def test_a_greeter_takes_a_newcomer_and_greets_them(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    notice = await place.told(f"New here: {ADA}.")
    assert not notice.pinged

    answer = await place.gita.presses(TAKE, on=notice)
    assert answer.private
    assert f"You are going to greet {ADA}" in answer.text
    await place.told(f"{place.gita.mention} is going to greet {ADA}.", count=1)

    other = await place.gus.presses(TAKE, on=notice)
    assert f"@Gita is already going to greet {ADA}." in other.text

    await place.gita.presses("I have greeted them")
    await place.told(f"{ADA} has been greeted.", count=1)
    await place.knows(ada, met=True)
    await place.told_no_more(place.gita.mention)
    assert notice.components == []
    place.mara.does_not_see("has been greeted")
    assert not ada.pings()


async def test_two_press_at_once_and_one_gets_it(place: Place) -> None:
    await place.comes("Ada")
    notice = await place.told(ADA)
    answers = await asyncio.gather(place.gita.presses(TAKE, on=notice), place.gus.presses(TAKE, on=notice))
    got = ["You are going to greet" in answer.text for answer in answers]
    assert sorted(got) == [False, True]
    assert "is already going to greet" in answers[got.index(False)].text


async def test_of_several_the_greeter_chooses(place: Place) -> None:
    await place.comes("Ada", "Ben")
    notice = await place.told(f"New here: {ADA} and {BEN}.")
    asked = await place.gita.presses(TAKE, on=notice)
    assert "Choose one" in asked.text
    await place.gita.chooses("Whom will you greet?", BEN)
    await place.told(f"{place.gita.mention} is going to greet {BEN}.", count=1)
    await place.gus.presses(TAKE, on=notice)
    assert "You are going to greet" not in place.gus.screen()
    await place.gus.chooses("Whom will you greet?", ADA)
    await place.told(f"{place.gus.mention} is going to greet {ADA}.", count=1)


async def test_who_cannot_after_all_gives_back(place: Place) -> None:
    await place.comes("Ada")
    notice = await place.told(ADA)
    await place.gita.presses(TAKE, on=notice)
    await place.gita.presses("I cannot after all")
    await place.told_no_more("is going to greet")
    assert "You are going to greet" in (await place.gus.presses(TAKE, on=notice)).text


async def test_a_claim_without_a_meeting_falls_away_after_a_day(place: Place) -> None:
    await place.comes("Ada")
    notice = await place.told(ADA)
    await place.gita.presses(TAKE, on=notice)
    await place.told("is going to greet")
    place.sandbox.clock.advance(24 * 3600 + 5)
    await place.told_no_more("is going to greet")
    assert ADA in await place.page(place.gus)


async def test_a_wave_greets_the_one_who_is_named(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    greeting = await place.greeting_of(ada)
    await place.mara.reacts("👋🏽", greeting)
    await place.told(f"{ADA} has been greeted.", count=1)
    await place.knows(ada, met=True)

    await place.mara.unreacts("👋🏽", greeting)
    await place.told_no_more("has been greeted")
    await place.knows(ada, met=False)


async def test_taking_a_wave_back_does_not_undo_what_a_person_said(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    greeting = await place.greeting_of(ada)
    await place.mara.reacts(WAVE, greeting)
    await place.knows(ada, met=True)
    await place.gus.types(f"Hello {ada.mention}", place.welcome)
    await place.mara.unreacts(WAVE, greeting)
    (ben,) = await place.comes("Ben")
    await place.mara.reacts(WAVE, await place.greeting_of(ben))
    await place.knows(ben, met=True)
    await place.knows(ada, met=True)


async def test_where_several_are_named_the_waver_says_whom(place: Place) -> None:
    ada, ben = await place.comes("Ada", "Ben")
    await place.told(ADA)
    greeting = await place.greeting_of(ada)
    assert greeting is await place.greeting_of(ben)
    await place.mara.reacts(WAVE, greeting)
    await place.gita.reacts(WAVE, greeting)
    await place.heard_waves(place.mara, 1)
    await place.heard_waves(place.gita, 1)

    start = await place.mara.uses("start", in_=place.welcome)
    assert "You waved under a greeting that names several people." in start.text
    await place.mara.presses("Say whom I greeted")
    await place.mara.chooses("Whom did you greet?", ADA)
    await place.told(f"{ADA} has been greeted.", count=1)
    await place.knows(ada, met=True)
    await place.knows(ben, met=False)

    await place.page(place.gita)
    await place.gita.presses("My part in this")
    await place.gita.presses("Say whom I greeted")
    await place.gita.presses("Nobody in particular")
    await place.knows(ben, met=False)

    await place.mara.unreacts(WAVE, greeting)
    await place.knows(ada, met=False)


async def test_a_newcomer_asks_to_be_greeted_and_changes_their_mind(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    greeting = await place.greeting_of(ada)
    await ada.reacts(WAVE, greeting)
    await place.told(f"{ADA} would like to be greeted.", count=1)
    start = await ada.uses("start", in_=place.welcome)
    assert "You asked to be greeted. The people who greet newcomers here can see it." in start.text
    await ada.presses("I would rather come quietly")
    await place.told(f"{ADA} came quietly. Please let them come to you.", count=1)
    await place.knows(ada, wish="quiet")
    await ada.unreacts(WAVE, greeting)
    await ada.reacts(HUSH, greeting)
    await ada.unreacts(HUSH, greeting)
    await place.knows(ada, wish=None)
    await place.told_no_more("came quietly")


async def test_who_came_quietly_is_not_among_those_who_wait(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    notice = await place.told(ADA)
    await place.gita.presses(TAKE, on=notice)
    await ada.reacts(HUSH, await place.greeting_of(ada))
    await place.told(f"{ADA} came quietly.", count=1)
    assert "is going to greet" not in notice.content
    assert ADA not in await place.page(place.gus)
    start = await ada.uses("start", in_=place.welcome)
    assert "You came quietly. Nobody is asked to greet you." in start.text
    await ada.presses("I would like to be greeted")
    await place.told(f"{ADA} would like to be greeted.", count=1)


async def test_the_page_shows_who_asked_first_and_then_who_waits_longest(place: Place) -> None:
    assert "Nobody waits for a greeting right now." in await place.page(place.gita)
    await place.comes("Ada")
    await place.hearth.time_passes(hours=3)
    (ben,) = await place.comes("Ben")
    await ben.reacts(WAVE, await place.greeting_of(ben))
    await place.knows(ben, wish="greet")
    shown = await place.page(place.gita)
    assert shown.index(BEN) < shown.index(ADA)
    assert f"{BEN} has been here for less than an hour and asked to be greeted." in shown
    assert f"{ADA} has been here for 3 hours." in shown
    await place.gita.chooses("Whom will you greet?", ADA)
    assert ADA not in await place.page(place.gus)


async def test_the_page_is_for_greeters(place: Place) -> None:
    answer = await place.mara.uses("greet", in_=place.welcome)
    assert answer.private
    assert "This page is for the people who greet newcomers here." in answer.text


async def test_whoever_lost_the_role_is_refused_kindly(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    await place.gita.uses("greet", in_=place.welcome)
    place.guild.take_role(place.gita.id, place.greeter)
    answer = await place.gita.chooses("Whom will you greet?", ADA)
    assert answer.private
    assert "This page is for the people who greet newcomers here." in answer.text
    await place.knows(ada, met=False)
    assert ADA in await place.page(place.gus)


async def test_staff_find_who_waits_on_their_page(place: Place) -> None:
    helpers = place.guild.add_role("Helpers")
    await place.hearth.sets(place.guild.id, "community.staff_role", helpers.id)
    sam = place.sandbox.person("Sam")
    place.guild.join(sam.user, roles=[helpers])
    await place.comes("Ada")
    await place.told(ADA)
    await sam.uses("staff", in_=place.welcome)
    assert ADA in (await sam.presses("Who waits for a hello")).text
    await sam.chooses("Whom will you greet?", ADA)
    assert ADA not in await place.page(place.gus)


async def test_a_claim_is_told_by_privacy_and_erased(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    notice = await place.told(ADA)
    await place.gita.presses(TAKE, on=notice)
    await place.told("is going to greet")
    shown = await place.gita.uses("privacy", in_=place.welcome)
    assert "A greeter said they would greet a newcomer." in shown.text
    await place.gita.presses("Erase it")
    await place.gita.presses("Yes, erase it")
    assert ADA in await place.page(place.gus)
    await place.knows(ada, met=False)
    await place.told_no_more(place.gita.mention)


async def test_who_has_their_data_erased_is_named_to_greeters_no_more(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    notice = await place.told(ADA)
    await ada.uses("privacy", in_=place.welcome)
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    await place.told_no_more(ADA)
    assert notice.components == []


async def test_a_greeter_pauses_and_comes_back(place: Place) -> None:
    await place.comes("Ada")
    notice = await place.told(ADA)
    await place.gita.presses(TAKE, on=notice)
    await place.told("is going to greet")
    await place.page(place.gita)
    mine = await place.gita.presses("My part in this")
    assert "You said that you would greet somebody." in mine.text
    assert "You are pausing" in (await place.gita.presses("Pause")).text
    await place.told_no_more("is going to greet")
    mentioned = await place.gita.presses("Mention me when somebody waits too long")
    assert "You are pausing" in mentioned.text
    assert "Good to have you back." in (await place.gita.presses("I am back")).text


async def test_who_leaves_is_spoken_of_no_more(place: Place) -> None:
    ada, ben = await place.comes("Ada", "Ben")
    await place.told(ADA)
    await ada.leaves(place.guild)
    await place.told_no_more(ADA)
    await place.told(f"New here: {BEN}.", count=1)
    await ben.leaves(place.guild)
    await place.told("There is nobody left to greet here.", count=1)


async def test_who_comes_back_is_spoken_of_again(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    await ada.leaves(place.guild)
    await place.told("There is nobody left to greet here.", count=1)
    await ada.joins(place.guild)
    notice = await place.told(f"New here: {ADA}.", count=1)
    assert notice.components

    await ada.leaves(place.guild)
    await place.told("There is nobody left to greet here.", count=1)
    place.sandbox.clock.advance(2 * 24 * 3600)
    await place.comes("Ben")
    await place.told(BEN)
    await ada.joins(place.guild)
    now = ["There is nobody left to greet here.", f"New here: {BEN}.", f"New here: {ADA}."]
    await place.hearth.time_passes_until(lambda: place.notices() == now)
    answer = await place.gita.presses(TAKE, on=list(place.lounge.messages.values())[-1])
    assert "You are going to greet" in answer.text


async def test_without_a_channel_all_else_works(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await place_with_greeters(sandbox, hearth, lounge=False)
    await hearth.start()
    (ada,) = await place.comes("Ada")
    await ada.reacts(WAVE, await place.greeting_of(ada))
    await place.knows(ada, wish="greet")
    assert ADA in await place.page(place.gita)
    await place.gita.chooses("Whom will you greet?", ADA)
    await place.gita.presses("I have greeted them")
    await place.knows(ada, wish="greet", met=True)
    assert place.notices() == []


async def test_a_lost_channel_is_made_up_for_in_one_notice(place: Place) -> None:
    place.lounge.deny(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    ada, ben = [(await place.comes(name))[0] for name in ("Ada", "Ben")]
    (cleo,) = await place.comes("Cleo")
    await place.could_not_be_told(3)
    await place.mara.reacts(WAVE, await place.greeting_of(ben))
    await place.knows(ben, met=True)
    assert place.notices() == []
    place.sandbox.clock.advance(120)
    place.lounge.allow(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    await place.told(f"New here: {ADA} and \u2068Cleo\u2069.", count=1)
    await cleo.leaves(place.guild)
    await place.told_no_more("Cleo")
    await place.knows(ada)


async def test_many_at_once_are_counted_and_not_named(place: Place) -> None:
    await place.hearth.sets(place.guild.id, "welcome.flood_joins", 50)
    for number in range(12):
        await place.sandbox.person(f"N{number}").joins(place.guild)
    notice = await place.told("12 people have just arrived.", count=1)
    assert "N1" not in notice.content
    shown = await place.gita.presses("See who waits", on=notice)
    assert "\u2068N0\u2069" in shown.text
    assert "\u2068N11\u2069" not in shown.text
    assert "\u2068N11\u2069" in (await place.gita.presses("More people")).text


async def test_two_hundred_reactions_in_a_minute(place: Place) -> None:
    ada, ben = await place.comes("Ada", "Ben")
    greeting = await place.greeting_of(ada)
    crowd = [place.sandbox.person(f"Crowd {number}") for number in range(100)]
    for one in crowd:
        place.guild.join(one.user)
        await one.reacts(WAVE, greeting)
    for one in crowd[1:]:
        await one.unreacts(WAVE, greeting)
    await ben.reacts(HUSH, greeting)
    await place.knows(ben, wish="quiet")
    await place.heard_waves(crowd[0], 1)
    await place.heard_waves(crowd[99], 0)
    assert "You waved" in (await crowd[0].uses("start", in_=place.welcome)).text
    assert "You waved" not in (await crowd[1].uses("start", in_=place.welcome)).text


async def test_reactions_made_while_hearth_was_away_count(place: Place) -> None:
    ada, ben = [(await place.comes(name))[0] for name in ("Ada", "Ben")]
    (cleo,) = await place.comes("Cleo")
    await place.told("Cleo")
    greetings = {one.name: await place.greeting_of(one) for one in (ada, ben, cleo)}
    await place.mara.reacts(WAVE, greetings["Ada"])
    await place.knows(ada, met=True)
    await cleo.reacts(HUSH, greetings["Cleo"])
    await place.knows(cleo, wish="quiet")
    await place.hearth.stop()
    await place.mara.unreacts(WAVE, greetings["Ada"])
    await place.gus.reacts("👋🏿", greetings["Ben"])
    await cleo.unreacts(HUSH, greetings["Cleo"])
    await cleo.reacts(WAVE, greetings["Cleo"])
    await place.hearth.start()
    await place.knows(ada, met=False)
    await place.knows(ben, met=True)
    await place.knows(cleo, wish="greet")


async def test_a_cleared_or_deleted_greeting_takes_nothing_back(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    greeting = await place.greeting_of(ada)
    await place.mara.reacts(WAVE, greeting)
    await ada.reacts(HUSH, greeting)
    await place.knows(ada, wish="quiet", met=True)
    greeting.clear_reactions()
    (ben,) = await place.comes("Ben")
    other = await place.greeting_of(ben)
    await ben.reacts(WAVE, other)
    await place.knows(ben, wish="greet")
    other.channel.delete(other)
    await place.hearth.stop()
    await place.hearth.start()
    await place.comes("Cleo")
    await place.hearth.has_planned("greeters.compare", waiting=False)
    await place.knows(ada, wish="quiet", met=True)
    await place.knows(ben, wish="greet")


@pytest.mark.parametrize("locale", ["en-US", "es-ES", "fr", "de", "pt-BR"])
async def test_in_each_language_with_dms_closed(place: Place, locale: str) -> None:
    language = language_for(locale)
    ada = place.sandbox.person("Ada", locale=locale)
    ada.closes_dms()
    await ada.joins(place.guild)
    greeting = await place.greeting_of(ada)
    await ada.reacts(WAVE, greeting)
    await place.knows(ada, wish="greet")
    start = await ada.uses("start", in_=place.welcome)
    assert said("greeters-wish-greet", language) in start.text
    await ada.presses(labelled("greeters-button-wish-quiet", language))
    await place.knows(ada, wish="quiet")
    await ada.presses(labelled("greeters-button-wish-greet", language))
    await place.knows(ada, wish="greet")

    place.gita.closes_dms()
    place.gita.switches_language(locale)
    assert said("greeters-page-lines", language) in await place.page(place.gita)
    await place.gita.chooses(labelled("greeters-choose-greet", language), ADA)
    await place.gita.presses(labelled("greeters-button-greeted", language))
    await place.knows(ada, wish="greet", met=True)
