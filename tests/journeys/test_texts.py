"""Staff see what newcomers read, in every language; organisers put it into the community's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from bot.app import FEATURES
from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.feature import Feature, Sample
from bot.kernel.text import text
from bot.languages import OWN_NAMES
from data import own_words
from data.own_words import OwnWords
from sandbox import widgets
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.screen import plain
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.roles import Role
from tests.hearth import Hearth

OPEN, PICK, PICK_LANGUAGE = "What newcomers read", "Which text?", "See it in another language"
GREETING, ABOUT = "The greeting", "What is this place?"
PNG = b"\x89PNG\r\n\x1a\n" + b"a wooden door" * 20
WORDS, ALT, PICTURE, WITHOUT = "The words", "What the picture shows", "A picture", "Show no picture"


@dataclass
class Place:
    """A community that greets, with an organiser, somebody of the staff, and somebody who is neither."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    welcome: GuildChannel
    team: GuildChannel
    manager: Role
    olga: Person
    sam: Person
    nora: Person

    async def opens(self, person: Person, label: str, language: str = "English") -> Answer:
        """Open a text in a language, from the staff's page."""
        page = await person.uses("staff", in_=self.team if person is not self.nora else self.welcome)
        for _ in range(9):
            if f"[{OPEN}]" in page.text:
                break
            page = await person.presses("More", on=page.message)
        page = await person.presses(OPEN, on=page.message)
        page = await person.chooses(PICK, label, on=page.message)
        return await person.chooses(PICK_LANGUAGE, language, on=page.message)

    async def types(self, values: dict[str, Any], *, label: str = ABOUT, language: str = "English") -> Answer:
        """Open a text as Olga, type and look at what comes of it."""
        page = await self.opens(self.olga, label, language)
        begun = await self.olga.presses("Write it in your own words", on=page.message)
        await self.olga.presses("Begin", on=begun.message)
        await self.olga.fills_in(values)
        return await self.olga.presses("See how it will look")

    async def writes(self, values: dict[str, Any], *, label: str = ABOUT, language: str = "English") -> Answer:
        """Type own words as Olga, look at them and save them."""
        preview = await self.types(values, label=label, language=language)
        assert "Nothing is saved yet." in preview.text, preview.text
        return await self.olga.presses("Save it")

    async def stands(self, name: str = "about", language: str = "en") -> OwnWords | None:
        """What stands in the database."""
        assert self.hearth.app is not None
        async with self.hearth.app.ground.database.read() as tx:
            return await own_words.read(tx, self.guild.id, name, language)


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that greets and has named its staff; Hearth is there."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    team = guild.add_text_channel("team", private=True)
    manager, helpers = guild.add_role("Manager", Permissions.MANAGE_GUILD), guild.add_role("Helpers")
    for role in (manager, helpers, guild.bot_role):
        team.allow(role, Permissions.VIEW_CHANNEL)
    olga, sam, nora = sandbox.person("Olga"), sandbox.person("Sam"), sandbox.person("Nora")
    guild.join(olga.user, roles=[manager])
    guild.join(sam.user, roles=[helpers])
    guild.join(nora.user)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.sets(guild.id, "community.staff_role", helpers.id)
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    await hearth.start()
    return Place(sandbox, hearth, guild, welcome, team, manager, olga, sam, nora)


async def test_every_text_is_shown_in_every_language_exactly_and_privately(place: Place) -> None:
    place.sam.closes_dms()
    localizer = place.hearth.app.client.localizer if place.hearth.app else Localizer()
    samples = [sample for feature in FEATURES for sample in feature.samples]
    assert {"greeting", "about", "start"} <= {sample.name for sample in samples}
    page = await place.sam.uses("staff", in_=place.team)
    while f"[{OPEN}]" not in page.text and "[More]" in page.text:
        page = await place.sam.presses("More", on=page.message)
    for sample in samples:
        listed = await place.sam.presses(OPEN if sample is samples[0] else "All texts", on=page.message)
        label = localizer.render(sample.label, "en", markdown=False)
        page = await place.sam.chooses(PICK, label, on=listed.message)
        for language in LANGUAGES:
            page = await place.sam.chooses(PICK_LANGUAGE, OWN_NAMES[language], on=page.message)
            assert page.private
            for line in sample.lines:
                said = plain(localizer.render(line, language), place.sandbox.world, place.guild)
                assert said in page.text, f"{sample.name} in {language}"
            for press, _ in sample.presses:
                assert f"[{localizer.render(press, language, markdown=False)}]" in page.text
            assert f"Language: {OWN_NAMES[language]}" in page.text
    place.nora.sees_nothing()


async def test_the_buttons_of_a_text_that_is_looked_at_are_real(place: Place) -> None:
    page = await place.opens(place.sam, GREETING, "Deutsch")
    label = place.hearth.app.client.localizer.render(_label("greeting", 0), "de") if place.hearth.app else ""

    answer = await place.sam.presses(label, on=page.message)

    assert answer.private
    assert "Good first steps" in answer.text, "and answer in the reader's own language"


async def test_staff_look_and_organisers_write(place: Place) -> None:
    page = await place.opens(place.sam, ABOUT)
    assert "Write it in your own words" not in page.text
    answer = await place.nora.uses("staff", in_=place.welcome)
    assert "for the people who help to run this server" in answer.text

    assert "Write it in your own words" in (await place.opens(place.olga, ABOUT)).text
    start = await place.opens(place.olga, "The first page")
    assert "This text cannot be changed." in start.text
    assert "Write it in your own words" not in start.text


async def test_own_words_are_looked_at_saved_and_read_by_newcomers(place: Place) -> None:
    own = "## A house with open doors\nRead along as long as you like.\n- Ask anything 🌱"
    preview = await place.types({WORDS: own})
    assert "Nothing is saved yet." in preview.text
    assert "A house with open doors" in preview.text
    assert "There are no own words in another language yet." in preview.text
    assert "[Show me first steps]" in preview.text
    assert await place.stands() is None

    saved = await place.olga.presses("Save it", on=preview.message)
    assert "Saved. From now on Hearth uses these words in this language." in saved.text
    assert "These are the community's own words." in saved.text
    assert "Newcomers still read" not in saved.text
    assert (
        "newcomers still read Hearth's own words: Español, Français, Deutsch and Português (Brasil)." in saved.text
    )
    assert await place.stands() == OwnWords(own)

    ada = place.sandbox.person("Ada")
    await ada.joins(place.guild)
    await place.hearth.soon(ada.sees("Welcome, \u2068Ada\u2069!", in_=place.welcome))
    assert "A house with open doors" in (await ada.presses(ABOUT)).text
    ada.switches_language("de")
    await ada.uses("start", in_=place.welcome)
    german = await ada.presses(ABOUT, on=await ada.sees("Welcome, \u2068Ada\u2069!", in_=place.welcome))
    assert "A house with open doors" not in german.text, (
        "nothing is read in a language in which it was not written"
    )


async def test_a_picture_arrives_with_its_words_in_the_greeting(place: Place) -> None:
    values = {WORDS: "Come in.", PICTURE: ("door.png", PNG), ALT: "A wooden door, wide open"}
    preview = await place.types(values, label=GREETING)
    assert "<picture: A wooden door, wide open>" in preview.text
    await place.olga.presses("Save it")
    ada = place.sandbox.person("Ada")
    await ada.joins(place.guild)

    greeting = await place.hearth.soon(ada.sees("Come in.", in_=place.welcome))

    (picture,) = greeting.attachments
    assert (picture.description, picture.data) == ("A wooden door, wide open", PNG)
    assert "We are glad" not in greeting.content
    assert not greeting.pinged
    again = await place.opens(place.sam, GREETING)
    assert "<picture: A wooden door, wide open>" in again.text


async def test_a_picture_arrives_on_the_page_about_this_place_and_nowhere_it_is_not_meant(place: Place) -> None:
    preview = await place.types({WORDS: "Come in.", PICTURE: ("door.png", PNG), ALT: "A wooden door"})
    now = await place.olga.presses("See what stands now", on=preview.message)
    assert "<picture" not in now.text
    assert now.message is not None
    assert now.message.attachments == [], "what was looked at does not stay on the page that follows"
    await place.olga.presses("Write it in your own words", on=now.message)
    await place.olga.presses("See how it will look")
    await place.olga.presses("Save it")

    place.nora.closes_dms()
    first = await place.nora.uses("start", in_=place.welcome)
    while f"[{ABOUT}]" not in first.text and "[More steps]" in first.text:
        first = await place.nora.presses("More steps", on=first.message)
    about = await place.nora.presses(ABOUT, on=first.message)

    assert about.private
    assert "Come in." in about.text
    assert "<picture: A wooden door>" in about.text


async def test_many_texts_are_shown_some_at_a_time(place: Place) -> None:
    await place.hearth.stop()
    some = tuple(
        Sample(f"extra{number}", text("name", name=f"Extra {number:02}"), (text("name", name="Words"),))
        for number in range(60)
    )
    place.hearth.features = (*FEATURES, Feature(name="extra", extension="cogs.texts.cog", samples=some))
    await place.hearth.start()
    listed = await place.opens(place.sam, ABOUT)
    listed = await place.sam.presses("All texts", on=listed.message)
    pages = 0
    while "Extra 59" not in listed.text:
        pages += 1
        listed = await place.sam.presses("More texts", on=listed.message)

    assert pages >= 2
    assert "Text: Extra 59" in (await place.sam.chooses(PICK, "Extra 59", on=listed.message)).text


async def test_a_picture_stays_until_it_is_taken_away(place: Place) -> None:
    await place.writes({WORDS: "Come in.", PICTURE: ("door.png", PNG), ALT: "A door"})
    page = await place.opens(place.olga, ABOUT)
    await place.olga.presses("Change the words", on=page.message)
    opened = await place.olga.presses("Change my answers")
    assert opened.form is not None
    assert "Come in." in opened.text
    assert "A door" in opened.text
    await place.olga.fills_in({WORDS: "Please come in."})
    preview = await place.olga.presses("See how it will look")
    assert "<picture: A door>" in preview.text
    await place.olga.presses("Save it")
    stands = await place.stands()
    assert stands is not None
    assert stands.picture is not None
    assert (stands.words, stands.picture.alt, stands.picture.contents) == ("Please come in.", "A door", PNG)

    await place.olga.presses("Change the words")
    await place.olga.presses("Change my answers")
    await place.olga.fills_in({WITHOUT: True})
    preview = await place.olga.presses("See how it will look")
    assert "<picture" not in preview.text
    await place.olga.presses("Save it")
    assert await place.stands() == OwnWords("Please come in.")


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({WORDS: "Hello\n@everyone, look"}, "Line 2 would ping everybody"),
        ({WORDS: "Ask <@&123>"}, "Line 1 mentions a person or a role"),
        ({WORDS: "See discord.gg/elsewhere"}, "Line 1 has an invitation"),
        ({WORDS: "Hello\n🎉🎉"}, "Line 2 has emoji and no words"),
        ({WORDS: "🎉 Hello"}, "Line 1 begins with an emoji"),
        ({WORDS: "# Hello\n# Again"}, "Line 2 is a second heading"),
        ({WORDS: "See <#4711>"}, "Line 1 links to something that is no channel of this server"),
        ({WORDS: "See https://discord.com/channels/12/34"}, "is not in this server"),
        ({WORDS: "Hello", PICTURE: ("door.png", PNG)}, "The picture has no words"),
        ({WORDS: "Hello", PICTURE: ("door.png", PNG), ALT: "door.png"}, "only the name of a file"),
        ({WORDS: "Hello", PICTURE: ("door.png", b"no picture"), ALT: "A door"}, "not a picture that every"),
    ],
)
async def test_what_must_change_is_said_and_what_was_typed_stays(
    place: Place, values: dict[str, Any], complaint: str
) -> None:
    refused = await place.types(values)

    assert "Not saved yet.** What you wrote is kept." in refused.text
    assert complaint in refused.text
    assert "[Save it]" not in refused.text
    opened = await place.olga.presses("Change the words", on=refused.message)
    assert opened.form is not None
    typed = {field.label: field.component.get("value") for field in widgets.fields(opened.form.components)}
    assert typed[WORDS] == values[WORDS]
    assert typed[ALT] == values.get(ALT)
    await place.olga.fills_in({WORDS: "Hello and welcome", ALT: "A wooden door", WITHOUT: True})
    preview = await place.olga.presses("See how it will look")
    assert "Nothing is saved yet." in preview.text
    await place.olga.presses("Save it")
    assert await place.stands() == OwnWords("Hello and welcome")


@pytest.mark.parametrize(
    ("file", "complaint"),
    [
        (("door.png", PNG + b"x" * 1_000_000), "larger than 1 MB"),
        (("door.txt", b"words"), "PNG, JPEG, GIF or WebP"),
    ],
)
async def test_a_file_that_cannot_be_shown_is_refused_at_once(
    place: Place, file: tuple[str, bytes], complaint: str
) -> None:
    page = await place.opens(place.olga, ABOUT)
    await place.olga.presses("Write it in your own words", on=page.message)
    await place.olga.presses("Begin")
    answer = await place.olga.fills_in({WORDS: "Hello", PICTURE: file, ALT: "A door"})

    assert "What you wrote is saved. Something still needs a change" in answer.text
    assert complaint in answer.text


async def test_links_go_only_where_newcomers_can_read(place: Place) -> None:
    rules = place.guild.add_text_channel("rules")
    refused = await place.types({WORDS: f"See <#{place.team.id}>\nSee <#{rules.id}>"})
    assert "Line 1 links to #team. People who have just joined cannot read it." in refused.text
    assert "#rules" not in refused.text

    shown = {"prompts": [], "default_channel_ids": [str(place.welcome.id)], "enabled": True, "mode": 0}
    place.guild.update(features={"COMMUNITY", "GUILD_ONBOARDING"}, onboarding=shown)
    await place.olga.presses("Change the words")
    await place.olga.fills_in({WORDS: f"See <#{rules.id}>"})
    refused = await place.olga.presses("See how it will look")
    assert "Discord's onboarding does not show it" in refused.text


async def test_hints_can_be_passed_over(place: Place) -> None:
    preview = await place.types({WORDS: "WELCOME TO THIS PLACE\nHello 👋 and welcome", ALT: "A door"})
    for hint in ("Line 1 is all in capital letters", "Line 2 has an emoji between the words", "but no picture"):
        assert hint in preview.text
    await place.olga.presses("Save it")
    assert await place.stands() is not None


async def test_words_are_looked_over_again_when_they_are_saved(place: Place) -> None:
    rules = place.guild.add_text_channel("rules")
    preview = await place.types({WORDS: f"See <#{rules.id}>"})
    assert "[Save it]" in preview.text
    rules.deny(place.guild.everyone, Permissions.VIEW_CHANNEL)

    refused = await place.olga.presses("Save it", on=preview.message)

    assert "links to #rules. People who have just joined cannot read it." in refused.text
    assert await place.stands() is None


async def test_whoever_may_no_longer_saves_nothing(place: Place) -> None:
    preview = await place.types({WORDS: "Hello and welcome"})
    place.guild.update_member(place.olga.member(place.guild), roles=[])
    place.team.allow(place.guild.everyone, Permissions.VIEW_CHANNEL)

    for label in ("Save it", "Change the words", "See what stands now"):
        answer = await place.olga.presses(label, on=preview.message)
        assert "ask someone who manages this server" in answer.text
    assert await place.stands() is None


async def test_nothing_typed_is_lost_over_a_restart(place: Place) -> None:
    page = await place.opens(place.olga, ABOUT)
    await place.olga.presses("Write it in your own words", on=page.message)
    await place.olga.presses("Begin")
    await place.hearth.stop()
    await place.hearth.start()
    await place.olga.fills_in({WORDS: "Hello and welcome", PICTURE: ("door.png", PNG), ALT: "A door"})
    await place.hearth.stop()
    await place.hearth.start()

    page = await place.opens(place.olga, ABOUT)
    back = await place.olga.presses("Write it in your own words", on=page.message)
    assert "You began this before." in back.text
    preview = await place.olga.presses("See how it will look")
    await place.hearth.stop()
    await place.hearth.start()
    saved = await place.olga.presses("Save it", on=preview.message)

    assert "Saved." in saved.text
    stands = await place.stands()
    assert stands is not None
    assert stands.words == "Hello and welcome"
    assert stands.picture is not None


async def test_an_old_preview_saves_nothing_that_was_not_looked_at(place: Place) -> None:
    preview = await place.types({WORDS: "Hello"})
    assert preview.message is not None
    old = next(one for one in widgets.buttons(preview.message.components) if one.get("label") == "Save it")
    await place.olga.presses("Change the words")
    await place.olga.fills_in({WORDS: "Hello and welcome"})

    pressed = place.olga._interactions.press(place.olga.user, preview.message, old)
    answer = await place.olga._await(pressed, True)

    assert "Your answers have changed" in answer.text
    assert await place.stands() is None


async def test_a_picture_that_discord_no_longer_has_is_asked_for_again(place: Place) -> None:
    await place.types({WORDS: "Hello", PICTURE: ("door.png", PNG), ALT: "A door"})
    place.sandbox.clock.advance(timedelta(hours=23).total_seconds())
    await place.olga.presses("Change the words")
    await place.olga.fills_in({WORDS: "Hello again"})
    place.sandbox.clock.advance(timedelta(hours=2).total_seconds())

    refused = await place.olga.presses("See how it will look")

    assert "can no longer be fetched from Discord" in refused.text
    opened = await place.olga.presses("Change the words")
    assert "Hello again" in opened.text
    await place.olga.fills_in({PICTURE: ("door.png", PNG)})
    await place.olga.presses("See how it will look")
    await place.olga.presses("Save it")
    stands = await place.stands()
    assert stands is not None
    assert stands.picture is not None


async def test_going_back_brings_hearths_own_words(place: Place) -> None:
    await place.writes({WORDS: "Hallo und willkommen"}, language="Deutsch")
    await place.writes({WORDS: "Hello and welcome"})
    asked = await place.olga.presses("Back to Hearth's own words")
    assert "What the community wrote in this language is erased then." in asked.text
    assert await place.stands() is not None

    back = await place.olga.presses("Yes, back to Hearth's own words")

    assert "Hearth's own words stand here again." in back.text
    assert "everyone is welcome here" in back.text
    assert await place.stands() is None
    assert await place.stands(language="de") == OwnWords("Hallo und willkommen")


async def test_a_greeting_in_another_language_says_when_it_will_be_read(place: Place) -> None:
    preview = await place.types({WORDS: "Hallo"}, label=GREETING, language="Deutsch")
    assert "posted in the language of this server" in preview.text
    page = await place.opens(place.sam, GREETING)
    assert "posted for everybody, in the language of this server: English" in page.text


async def test_a_channel_that_words_link_to_is_looked_after(place: Place) -> None:
    rules = place.guild.add_text_channel("rules")
    await place.writes({WORDS: f"See <#{rules.id}>"}, label=GREETING)
    rules.deny(place.guild.everyone, Permissions.VIEW_CHANNEL)
    await place.hearth.has_planned("setup.tell")
    place.sandbox.clock.advance(301)
    told = await place.sam.sees(
        "Own words of the greeting: people who have just joined cannot read", in_=place.team
    )
    assert not told.pinged
    rules.allow(place.guild.everyone, Permissions.VIEW_CHANNEL)
    await place.hearth.has_planned("setup.tell", waiting=False)

    rules.remove()
    await place.hearth.has_planned("setup.tell")
    place.sandbox.clock.advance(301)
    await place.sam.sees("Own words of the greeting: the channel that was chosen no longer exists", in_=place.team)
    place.guild.add_text_channel("spare").update(topic="new")
    await place.olga.uses("setup", in_=place.team)
    assert "Own words of the greeting" in (await place.olga.presses("Look everything over")).text
    told_often = [m for m in place.team.messages.values() if "no longer exists" in m.content]
    assert len(told_often) == 1


async def test_what_was_called_saved_survives_a_kill_and_so_does_what_was_typed(place: Place) -> None:
    await place.hearth.stop()
    await place.hearth.start_child()
    preview = await place.types({WORDS: "Hello and welcome"})
    await place.hearth.kill()
    await place.hearth.start_child()
    saved = await place.olga.presses("Save it", on=preview.message)
    assert "Saved." in saved.text
    await place.hearth.kill()
    await place.hearth.start()

    assert await place.stands() == OwnWords("Hello and welcome")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_organisers_write_in_their_own_language_with_dms_closed(place: Place, language: str) -> None:
    olga, localizer = place.olga, Localizer()
    olga.closes_dms()
    olga.switches_language({"en": "en-GB", "es": "es-ES"}.get(language, language))

    def says(id: str, **args: Any) -> str:
        return localizer.render(text(id, **args), language, markdown=False)

    page = await olga.uses("staff", in_=place.team)
    while f"[{says('texts-button-open')}]" not in page.text:
        page = await olga.presses(says("staff-more"), on=page.message)
    await olga.presses(says("texts-button-open"))
    await olga.chooses(says("texts-pick"), says("welcome-sample-about"))
    await olga.presses(says("texts-button-write"))
    await olga.presses(says("form-begin"))
    await olga.fills_in({says("texts-form-words"): "🌱 Hello"})
    refused = await olga.presses(says("texts-button-preview"))
    assert says("texts-refused") in refused.text
    assert says("lint-emoji-first", line=1, words="").split(":")[0].strip() in refused.text
    await olga.presses(says("texts-button-change"))
    await olga.fills_in({says("texts-form-words"): "Hello 🌱"})
    await olga.presses(says("texts-button-preview"))
    saved = await olga.presses(says("texts-button-save"))

    assert says("texts-saved") in saved.text
    assert await place.stands(language=language) == OwnWords("Hello 🌱")


async def test_a_link_to_where_discord_greets_is_fine(place: Place) -> None:
    rules = place.guild.add_text_channel("rules")
    place.guild.update(system_channel=rules)
    await place.writes({WORDS: f"See <#{rules.id}>"})

    await place.olga.uses("setup", in_=place.team)

    assert "Nothing needs mending." in (await place.olga.presses("Look everything over")).text


async def test_two_communities_have_their_own_words(place: Place, sandbox: Sandbox) -> None:
    await place.writes({WORDS: "Only for the rainbow"})
    other = sandbox.world.add_guild("Other place")
    hall = other.add_text_channel("hall")
    other.join(place.olga.user, roles=[other.add_role("Manager", Permissions.MANAGE_GUILD)])

    page = await place.olga.uses("staff", in_=hall)
    while f"[{OPEN}]" not in page.text and "[More]" in page.text:
        page = await place.olga.presses("More", on=page.message)
    page = await place.olga.presses(OPEN, on=page.message)
    page = await place.olga.chooses(PICK, ABOUT, on=page.message)

    assert "Only for the rainbow" not in page.text
    assert "Write it in your own words" in page.text


def _label(name: str, number: int) -> Any:
    """Return the label of a press of a text."""
    return next(
        sample.presses[number][0] for feature in FEATURES for sample in feature.samples if sample.name == name
    )
