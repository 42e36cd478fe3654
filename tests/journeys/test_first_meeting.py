"""A newcomer is greeted once, by name and without a ping, in every language and with direct messages closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.discordkit.custom_id import to
from bot.discordkit.localizer import LANGUAGES
from bot.feature import Note, StartAction
from bot.ground import Ground
from bot.kernel.text import Name, text
from data.engine import Transaction
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth
from tests.words import labelled, said

LOCALES = {"en": "en-GB", "de": "de", "es": "es-419", "fr": "fr", "pt-BR": "pt-BR"}


@dataclass
class Place:
    """A community that greets; Hearth runs."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    welcome: GuildChannel

    def greetings(self) -> list[str]:
        """What Hearth has said in the welcome channel."""
        posted = self.welcome.messages.values()
        return [message.content for message in posted if message.author is self.sandbox.world.bot]


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that greets; Hearth runs."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.start()
    return Place(sandbox, hearth, guild, welcome)


async def test_a_newcomer_is_greeted_and_shown_first_steps(place: Place) -> None:
    ada, ben = place.sandbox.person("Ada"), place.sandbox.person("Ben")
    await ben.joins(place.guild)
    await place.hearth.soon(ben.sees("Ben", in_=place.welcome))
    await ada.joins(place.guild)

    greeting = await place.hearth.soon(ada.sees("Welcome, \u2068Ada\u2069!", in_=place.welcome))
    assert not greeting.pinged
    answer = await ada.presses("What is this place?", on=greeting)

    assert answer.private
    assert "everyone is welcome" in answer.text
    ben.does_not_see("everyone is welcome")


async def test_two_hands_stand_under_the_greeting_to_be_pressed(place: Place) -> None:
    ada = place.sandbox.person("Ada")
    await ada.joins(place.guild)
    greeting = await place.hearth.soon(ada.sees("React with the waving hand", in_=place.welcome))

    await place.sandbox.world.wait_for(lambda: list(greeting.reactions) == ["👋", "🤫"])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language_and_with_direct_messages_closed(place: Place, language: str) -> None:
    await place.hearth.sets(place.guild.id, "community.language", language)
    ada = place.sandbox.person("Ada", locale=LOCALES[language], dms_open=False)
    await ada.joins(place.guild)

    greeting = await place.hearth.soon(ada.sees("\u2068Ada\u2069", in_=place.welcome))
    assert said("welcome-greeting-new", language, names="\u2068Ada\u2069") in greeting.content
    for id in ("welcome-greeting-buttons", "welcome-greeting-reactions"):
        assert said(id, language) in greeting.content
    for button, words in (
        ("welcome-button-start", "welcome-start-title"),
        ("welcome-button-about", "welcome-about-title"),
    ):
        answer = await ada.presses(labelled(button, language), on=greeting)
        assert answer.private
        assert said(words, language) in answer.text
    answer = await ada.presses(labelled("welcome-button-looking", language), on=greeting)
    assert answer.private
    first_line = said("welcome-looking", language).split("\n")[0]
    assert first_line in answer.text
    assert said("welcome-start-title", language) in (await ada.uses("start")).text
    assert not [call for call in place.sandbox.world.traffic if call.route == "/users/@me/channels"]


async def test_the_answer_is_in_the_language_of_whoever_presses(place: Place) -> None:
    ada = place.sandbox.person("Ada", locale="de")
    await ada.joins(place.guild)
    greeting = await place.hearth.soon(ada.sees("Welcome, \u2068Ada\u2069!", in_=place.welcome))

    answer = await ada.presses(labelled("welcome-button-about", "en"), on=greeting)
    assert said("welcome-about-title", "de") in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whoever_comes_back_is_welcomed_back_and_not_shown_round(place: Place, language: str) -> None:
    await place.hearth.sets(place.guild.id, "community.language", language)
    ada = place.sandbox.person("Ada", locale=LOCALES[language], dms_open=False)
    await ada.joins(place.guild)
    await place.hearth.soon(ada.sees("\u2068Ada\u2069", in_=place.welcome))
    await ada.leaves(place.guild)
    place.sandbox.clock.advance(timedelta(days=40))
    await ada.joins(place.guild)
    await place.hearth.soon(place.sandbox.world.wait_for(lambda: len(place.greetings()) == 2))

    assert said("welcome-greeting-back", language, names="\u2068Ada\u2069") in place.greetings()[-1]
    assert said("welcome-greeting-new", language, names="\u2068Ada\u2069") not in place.greetings()[-1]
    page = await ada.uses("start", in_=place.welcome)
    assert said("welcome-back-title", language) in page.text
    while labelled("welcome-start-more", language) in page.text:
        assert labelled("welcome-button-about", language) not in page.text
        page = await ada.presses(labelled("welcome-start-more", language))
    assert labelled("welcome-button-about", language) not in page.text


async def test_who_had_been_here_before_hearth_came_is_welcomed_back(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    for person in (ada, ben):
        await person.joins(guild)
        await person.leaves(guild)
    sandbox.clock.advance(60)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await ben.joins(guild)
    await hearth.start()
    await hearth.soon(ben.sees("Welcome back, \u2068Ben\u2069!", in_=welcome))
    await ada.joins(guild)
    chi = sandbox.person("Chi")
    await chi.joins(guild)
    await hearth.has_met(guild.id, 3)
    sandbox.clock.advance(10)

    greeting = await ada.sees("Welcome back, \u2068Ada\u2069!", in_=welcome)
    assert "Welcome, \u2068Chi\u2069!" in greeting.content


async def test_coming_and_going_is_greeted_once(place: Place) -> None:
    ada, ben = place.sandbox.person("Ada"), place.sandbox.person("Ben")
    await ada.joins(place.guild)
    await place.hearth.soon(ada.sees("\u2068Ada\u2069", in_=place.welcome))
    for _ in range(3):
        await ada.leaves(place.guild)
        await ada.joins(place.guild)
        place.sandbox.clock.advance(timedelta(hours=1))
    await ben.joins(place.guild)
    greeting = await place.hearth.soon(ben.sees("\u2068Ben\u2069", in_=place.welcome))

    assert "Ada" not in greeting.content
    assert len(place.greetings()) == 2


async def test_who_passes_screening_late_is_greeted_and_very_late_is_not(place: Place) -> None:
    ada, ben, chi = (place.sandbox.person(name) for name in ("Ada", "Ben", "Chi"))
    await ada.joins(place.guild, pending=True)
    await ben.joins(place.guild, pending=True)
    await place.hearth.has_met(place.guild.id, 2)
    place.sandbox.clock.advance(timedelta(days=13))
    await ada.passes_screening(place.guild)
    await place.hearth.soon(ada.sees("\u2068Ada\u2069", in_=place.welcome))
    await place.hearth.time_passes(days=2)
    await ben.passes_screening(place.guild)
    await chi.joins(place.guild)
    greeting = await place.hearth.soon(chi.sees("\u2068Chi\u2069", in_=place.welcome))

    assert "Ben" not in greeting.content


async def never(_ground: Ground, _tx: Transaction, _guild_id: int, _user_id: int) -> bool:
    """Offer a press to nobody."""
    return False


async def one_note(_ground: Ground, _tx: Transaction, _guild_id: int, _user_id: int) -> list[Note]:
    """Say that something waits."""
    words, label = text("name", name=Name("Something waits for you.")), text("name", name="Look at it")
    note = Note((words,), ((label, to("welcome", "looking", 0)),))
    return [note, note]


async def test_what_waits_comes_first_then_three_deeds_at_a_time(sandbox: Sandbox, hearth: Hearth) -> None:
    deeds = [
        StartAction(text("name", name=f"Deed {number}"), to("welcome", "looking", number), weight=1000 - number)
        for number in range(5)
    ]
    hidden = StartAction(text("name", name="Not for you"), to("welcome", "held"), weight=2000, offered=never)
    first, *others = hearth.features
    shows = replace(first, start_actions=(*first.start_actions, *deeds, hidden), notes=one_note)
    hearth.features = (shows, *others)
    guild = sandbox.world.add_guild("Rainbow OSPO")
    lobby = guild.add_text_channel("lobby")
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    page = (await ada.uses("start", in_=lobby)).text
    assert page.index("Something waits for you.") < page.index("Look at it") < page.index("Deed 1")
    assert page.count("Look at it") == 1
    assert "Deed 0" not in page
    assert "Deed 3" in page
    assert "Deed 4" not in page
    assert "Not for you" not in page
    following = (await ada.presses("More steps")).text
    assert "Deed 4" in following
    assert "Deed 3" not in following
    while "[Back to the beginning]" not in following:
        following = (await ada.presses("More steps")).text
    back = (await ada.presses("Back to the beginning")).text
    assert "Something waits for you." in back
    assert "Deed 3" in back
    assert "Back to the beginning" not in back
    assert "Something waits for you." not in following


async def test_start_in_direct_messages_asks_which_community(sandbox: Sandbox, hearth: Hearth) -> None:
    rainbow, garden = sandbox.world.add_guild("Rainbow OSPO"), sandbox.world.add_guild("Garden OSPO")
    for guild in (rainbow, garden):
        await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(rainbow)
    assert "Good first steps" in (await ada.uses("start", in_=ada.direct)).text
    await ada.joins(garden)
    await hearth.has_met(garden.id, 1)

    assert "Which community do you mean?" in (await ada.uses("start", in_=ada.direct)).text
    page = await ada.chooses("Choose a community", "\u2068Garden OSPO\u2069")
    assert "Good first steps" in page.text
    while "More steps" in page.text:
        page = await ada.presses("More steps")
    assert "I am just looking" in page.text
