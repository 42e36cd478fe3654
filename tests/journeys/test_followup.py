"""Whoever asked for it hears from Hearth twice, in their language, wherever they can be reached."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.kernel.text import text
from data import followups
from data.followups import FollowUp
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from tests.hearth import Hearth, eventually

SEND = "followup.send"
FIRST, SECOND = "How is it going?", "How is it going by now?"


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with Hearth in it."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.sets(guild.id, "introductions.channel", guild.add_text_channel("hello").id)
    await hearth.start()
    return guild


async def comes(sandbox: Sandbox, guild: Guild, name: str = "Ada") -> Person:
    person = sandbox.person(name)
    await person.joins(guild)
    return person


async def asks(person: Person, guild: Guild) -> Answer:
    """Ask from the first page."""
    page = await person.uses("start", in_=guild.channel("lobby"))
    while "[Ask me later how it is going]" not in page.text:
        page = await person.presses("More steps", on=page.message)
    before = await person.presses("Ask me later how it is going", on=page.message)
    assert "in 3 days and in 14 days" in before.text
    assert "direct message if you take those from this server" in before.text
    assert "one press ends it" in before.text
    return await person.presses("Yes, ask me later")


def got(sandbox: Sandbox, person: Person) -> list[Message]:
    """The direct messages that Hearth has written to somebody."""
    direct = sandbox.world.direct.get(person.id)
    messages = direct.messages.values() if direct is not None else []
    return [one for one in messages if one.author is sandbox.world.bot and not one.ephemeral]


async def row_of(hearth: Hearth, guild: Guild, person: Person) -> FollowUp | None:
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        return await followups.of_person(tx, guild.id, person.id)


async def is_noted(hearth: Hearth, guild: Guild, person: Person, number: int) -> None:
    """Wait until Hearth has written down that a message has come, or waits."""

    async def noted() -> bool:
        row = await row_of(hearth, guild, person)
        return row is not None and row.sent == number

    await eventually(noted)


async def test_two_messages_come_to_whoever_asked(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada, ben = await comes(sandbox, guild), await comes(sandbox, guild, "Ben")
    asked = await asks(ada, guild)
    assert "You asked for this." in asked.text
    assert "[Ask me later how it is going]" not in (await all_steps(ada))
    sandbox.clock.advance(timedelta(days=2, hours=23))
    assert not got(sandbox, ada)
    sandbox.clock.advance(timedelta(hours=2))

    first = await ada.sees(FIRST, in_=ada.direct)
    assert "Rainbow OSPO" in first.content
    await is_noted(hearth, guild, ada, 1)
    sandbox.clock.advance(timedelta(days=11))
    await ada.sees(SECOND, in_=ada.direct)
    await is_noted(hearth, guild, ada, 2)
    sandbox.clock.advance(timedelta(days=60))
    await hearth.has_settled(SEND)
    assert len(got(sandbox, ada)) == 2
    assert not got(sandbox, ben)


async def test_an_old_button_says_what_is_still_to_come(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    greeting = await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    old = (await ada.presses("I am just looking", on=greeting)).message
    await asks(ada, guild)
    assert "gets in touch with you on" in (await ada.presses("Ask me later how it is going", on=old)).text
    for days, number, says in ((4, 1, "once more, on"), (11, 2, "in touch with you twice")):
        sandbox.clock.advance(timedelta(days=days))
        await is_noted(hearth, guild, ada, number)
        assert says in (await ada.presses("Ask me later how it is going", on=old)).text


async def all_steps(person: Person) -> str:
    """Everything that the first page offers, over all its pages."""
    page = await person.uses("start")
    shown = page.text
    while "[More steps]" in page.text:
        page = await person.presses("More steps", on=page.message)
        shown += page.text
    return shown


async def test_it_is_offered_to_those_who_are_just_looking(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    greeting = await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    looking = await ada.presses("I am just looking", on=greeting)
    assert "That is a fine way to begin." in looking.text
    await ada.presses("Ask me later how it is going", on=looking.message)
    await ada.presses("Yes, ask me later")

    looking = await ada.presses("I am just looking", on=greeting)
    assert "[Ask me later how it is going]" not in looking.text


async def test_it_is_offered_after_an_introduction(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await ada.uses("start", in_=guild.channel("lobby"))
    await ada.presses("Introduce myself")
    await ada.presses("Begin")
    await ada.fills_in({"What brings me here": "Radios"})
    await ada.presses("See how it will look")
    sent = await ada.presses("Post it")
    await ada.presses("Ask me later how it is going", on=sent.message)
    assert "You asked for this." in (await ada.presses("Yes, ask me later")).text
    await ada.sees("Radios", in_=guild.channel("hello"))


async def test_in_direct_messages_it_is_asked_which_community_is_meant(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    other = sandbox.world.add_guild("Elsewhere")
    other.add_text_channel("lobby")
    ada = await comes(sandbox, guild)
    await ada.joins(other)
    await ada.uses("start", in_=ada.direct)
    page = await ada.chooses("Choose a community", "\u2068Elsewhere\u2069")
    while "[Ask me later how it is going]" not in page.text:
        page = await ada.presses("More steps", on=page.message)
    await ada.presses("Ask me later how it is going", on=page.message)
    await ada.chooses("Choose a community", "\u2068Elsewhere\u2069")
    assert "You asked for this." in (await ada.presses("Yes, ask me later")).text

    assert await row_of(hearth, other, ada) is not None
    assert await row_of(hearth, guild, ada) is None
    sandbox.clock.advance(timedelta(days=3, hours=1))
    assert "Elsewhere" in (await ada.sees(FIRST, in_=ada.direct)).content


async def test_one_press_ends_it(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await asks(ada, guild)
    sandbox.clock.advance(timedelta(days=3, hours=1))
    first = await ada.sees(FIRST, in_=ada.direct)
    ended = await ada.presses("No more of these", on=first)
    assert "No more of these messages will come." in ended.text
    assert "No more of these messages will come." in (await ada.presses("No more of these", on=first)).text

    sandbox.clock.advance(timedelta(days=30))
    await hearth.has_settled(SEND)
    assert len(got(sandbox, ada)) == 1
    assert await row_of(hearth, guild, ada) is None


async def test_it_can_be_ended_on_the_first_page_before_anything_has_come(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await asks(ada, guild)
    await ada.uses("start")
    await ada.presses("More steps")
    shown = await ada.presses("When Hearth asks me how it is going")
    assert "You asked for this." in shown.text
    assert "No more of these messages will come." in (await ada.presses("No more of these")).text
    assert await row_of(hearth, guild, ada) is None


async def test_the_message_leads_to_first_steps_and_to_a_person(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await hearth.has_met(guild.id, 1)
    await asks(ada, guild)
    sandbox.clock.advance(timedelta(days=3, hours=1))
    first = await ada.sees(FIRST, in_=ada.direct)

    steps = await ada.presses("Show me first steps", on=first)
    assert "[Introduce myself]" in steps.text
    person = await ada.presses("I would like to talk to a person", on=first)
    assert "ask someone who manages this server" in person.text
    assert "[Please greet me]" in person.text
    sandbox.clock.advance(timedelta(days=11))
    second = await ada.sees(SECOND, in_=ada.direct)
    person = await ada.presses("I would like to talk to a person", on=second)
    assert "ask someone who manages this server" in person.text
    assert "[Please greet me]" not in person.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_with_closed_dms_it_waits_on_the_first_page_in_every_language(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, language: str
) -> None:
    words = Localizer()

    def says(id: str) -> str:
        return words.render(text(id), language, markdown=False)

    ada = await comes(sandbox, guild)
    ada.closes_dms()
    ada.switches_language({"en": "en-GB", "es": "es-419"}.get(language, language))
    greeting = await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    await ada.presses(words.render(text("welcome-button-looking"), "en"), on=greeting)
    await ada.presses(says("followup-start"))
    await ada.presses(says("followup-button-yes"))
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await is_noted(hearth, guild, ada, 1)

    page = await ada.uses("start", in_=guild.channel("lobby"))
    assert says("followup-note-first") in page.text
    await ada.presses(says("followup-button-read"), on=page.message)
    page = await ada.uses("start")
    assert says("followup-note-first") not in page.text
    sandbox.clock.advance(timedelta(days=11))
    await is_noted(hearth, guild, ada, 2)
    page = await ada.uses("start")
    assert says("followup-note-last") in page.text
    await ada.presses(says("followup-button-end"), on=page.message)
    assert says("followup-note-last") not in (await ada.uses("start")).text


async def test_what_waits_goes_after_two_weeks(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    ada.closes_dms()
    await asks(ada, guild)
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await is_noted(hearth, guild, ada, 1)
    sandbox.clock.advance(timedelta(days=11))
    await is_noted(hearth, guild, ada, 2)
    assert SECOND in (await ada.uses("start", in_=guild.channel("lobby"))).text
    sandbox.clock.advance(timedelta(days=15))
    assert SECOND not in (await ada.uses("start")).text
    await hearth.has_done_its_day()
    sandbox.clock.advance(timedelta(days=15))

    async def forgotten() -> bool:
        return await row_of(hearth, guild, ada) is None

    await eventually(forgotten)


async def test_a_chosen_language_wins_over_the_one_at_asking(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await asks(ada, guild)
    await ada.uses("language")
    await ada.chooses("guide:speak:v1", "Deutsch")
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await ada.sees("Wie läuft es?", in_=ada.direct)


async def test_without_a_choice_it_is_the_language_at_asking(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    greeting = await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    ada.switches_language("fr")
    await ada.presses("I am just looking", on=greeting)
    await ada.presses("Me demander plus tard comment ça se passe")
    await ada.presses("Oui, demande-moi plus tard")
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await ada.sees("Comment ça se passe", in_=ada.direct)


async def test_whoever_leaves_hears_no_more(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada, ben = await comes(sandbox, guild), await comes(sandbox, guild, "Ben")
    other = sandbox.world.add_guild("Elsewhere")
    for person in (ada, ben):
        await person.joins(other)
        await asks(person, guild)
    await ada.leaves(guild)

    async def forgotten() -> bool:
        return await row_of(hearth, guild, ada) is None

    await eventually(forgotten)
    await hearth.stop()
    await ben.leaves(guild)
    await hearth.start()
    sandbox.clock.advance(timedelta(days=15))
    await hearth.has_settled(SEND)
    assert not got(sandbox, ada)
    assert not got(sandbox, ben)
    assert await row_of(hearth, guild, ben) is None


async def test_after_an_outage_it_still_comes_but_not_weeks_late(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await asks(ada, guild)
    await hearth.stop()
    sandbox.clock.advance(timedelta(days=9))
    await hearth.start()
    first = await ada.sees(FIRST, in_=ada.direct)
    assert "3 days" not in first.content
    await is_noted(hearth, guild, ada, 1)
    await hearth.stop()
    sandbox.clock.advance(timedelta(days=13))
    await hearth.start()
    await hearth.has_settled(SEND)
    assert len(got(sandbox, ada)) == 1


async def test_a_lost_answer_sends_it_once(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await asks(ada, guild)
    sandbox.faults.lose_answer("POST", f"/channels/{ada.direct.id}/messages", status=503)
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await ada.sees(FIRST, in_=ada.direct)

    async def noted() -> bool:
        sandbox.clock.advance(30)
        row = await row_of(hearth, guild, ada)
        return row is not None and row.sent == 1

    await eventually(noted)
    assert len(got(sandbox, ada)) == 1


async def test_an_erasure_in_the_middle_ends_it(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    ada.closes_dms()
    await asks(ada, guild)
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await is_noted(hearth, guild, ada, 1)
    page = await ada.uses("privacy", in_=guild.channel("lobby"))
    assert "you asked Hearth to ask you later" in page.text
    copy = (await ada.presses("Give me a copy")).message
    assert copy is not None
    assert json.loads(copy.attachments[0].data)["kept"]["followup"]["sent"] == 1
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")

    assert FIRST not in (await ada.uses("start")).text
    ada.opens_dms()
    sandbox.clock.advance(timedelta(days=12))
    await hearth.has_settled(SEND)
    assert not got(sandbox, ada)


@pytest.fixture
async def killed_guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with Hearth as a process of its own."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start_child()
    return guild


async def test_killed_at_each_step(sandbox: Sandbox, hearth: Hearth, killed_guild: Guild) -> None:
    ada = await comes(sandbox, killed_guild)
    await asks(ada, killed_guild)
    await hearth.again()
    sandbox.faults.slow(600, "POST", f"/channels/{ada.direct.id}/messages")
    sandbox.clock.advance(timedelta(days=3, hours=1))
    await ada.sees(FIRST, in_=ada.direct)
    await hearth.again()
    sandbox.faults.refuse("POST", f"/channels/{ada.direct.id}/messages", status=503, times=100)
    sandbox.clock.advance(timedelta(days=11))
    await hearth.has_logged("job put back kind=followup.send")
    await hearth.again()
    await hearth.time_passes_until(lambda: len(got(sandbox, ada)) >= 2)
    second = await ada.sees(SECOND, in_=ada.direct)

    assert len(got(sandbox, ada)) == 2
    await ada.presses("No more of these", on=second)
