"""People introduce themselves: what they approved is posted once, and they can take it back."""

from __future__ import annotations

import json
import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import FEATURES
from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.text import text
from data import introductions, newcomers
from data.engine import Transaction
from data.introductions import Introduction
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.screen import message_lines
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from tests.data.vaults import bytes_in
from tests.hearth import Hearth, eventually

RAINBOW = "\u2068Rainbow OSPO\u2069"
CANARY = "canary-51c9 I mend *old* radios\nand <@&1> sing @everyone"
ANSWERS = {
    "What to call me": "Adi",
    "What brings me here": CANARY,
    "How to talk with me best": "slowly, in Spanish",
}


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with a channel for introductions, and Hearth in it."""
    guild = sandbox.world.add_guild("Rainbow OSPO", screening=True)
    guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "introductions.channel", guild.add_text_channel("hello").id)
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start()
    return guild


async def comes(sandbox: Sandbox, guild: Guild, name: str = "Ada") -> Person:
    """Somebody joins, with closed DMs: nothing of all this needs them."""
    person = sandbox.person(name)
    person.closes_dms()
    await person.joins(guild, pending=False)
    return person


async def fills_in(person: Person, answers: dict[str, Any] = ANSWERS) -> Answer:
    """Fill in the form from the first page on; return how it will look."""
    await person.uses("start")
    await person.presses("Introduce myself")
    await person.presses("Begin")
    await person.fills_in(answers)
    return await person.presses("See how it will look")


async def introduces(person: Person, answers: dict[str, Any] = ANSWERS) -> Answer:
    """Introduce oneself from the first page on."""
    await fills_in(person, answers)
    return await person.presses("Post it")


def posted(sandbox: Sandbox, guild: Guild, channel: str = "hello") -> list[Message]:
    """What Hearth has posted there for all to see, and stands."""
    messages = guild.channel(channel).messages.values()
    return [message for message in messages if message.author is sandbox.world.bot and not message.deleted]


async def row_of(hearth: Hearth, guild: Guild, person: Person) -> Introduction | None:
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        return await introductions.of_person(tx, guild.id, person.id)


async def is_noted(hearth: Hearth, guild: Guild, person: Person) -> None:
    """Wait until Hearth knows where the introduction stands."""

    async def noted() -> bool:
        row = await row_of(hearth, guild, person)
        return row is not None and row.message_id is not None

    await eventually(noted)


async def test_what_was_approved_is_posted_and_nothing_else(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for room in ("bot", "cogs", "data"):
        caplog.set_level(logging.DEBUG, logger=room)
    ada, ben = await comes(sandbox, guild), await comes(sandbox, guild, "Ben")
    first = await ada.uses("start")
    assert first.text.index("[Introduce myself]") < first.text.index("[Write my profile]")
    before = await ada.presses("Introduce myself")
    assert "will be posted in #hello" in before.text
    assert "Everybody who can read that channel will see it" in before.text
    assert "Nothing is posted before you have looked it over" in before.text
    assert "take it back at any time" in before.text
    await ada.presses("Begin")
    review = await ada.fills_in(ANSWERS)
    assert CANARY.splitlines()[0] in review.text
    preview = await ada.presses("See how it will look")
    shown = preview.text
    assert "exactly what will be posted in #hello" in shown
    assert not posted(sandbox, guild)

    sent = await ada.presses("Post it")
    assert "on its way" in sent.text
    assert sent.private
    message = await ben.sees("canary-51c9", in_=guild.channel("hello"))
    await is_noted(hearth, guild, ada)

    assert "\n".join(message_lines(message)[1:]) in shown
    assert not message.pinged
    assert not message.pinged_everyone
    assert ada.mention in message.content
    assert "Adi" in message.content
    assert "slowly, in Spanish" in message.content
    assert "What I would like to do or learn" not in message.content
    assert len(posted(sandbox, guild)) == 1
    await hearth.stop()
    assert b"canary-51c9" not in bytes_in(tmp_path)
    assert "canary-51c9" not in caplog.text


async def test_the_step_is_counted(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await hearth.has_met(guild.id, 1)
    await introduces(ada)
    await is_noted(hearth, guild, ada)

    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        newcomer = await newcomers.find_newcomer(tx, guild.id, ada.id)
    assert newcomer is not None
    assert newcomer.stepped_at is not None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language(sandbox: Sandbox, hearth: Hearth, guild: Guild, language: str) -> None:
    words = Localizer()

    def says(id: str) -> str:
        return words.render(text(id), language, markdown=False)

    community_language = LANGUAGES[LANGUAGES.index(language) - 1]
    await hearth.sets(guild.id, "community.language", community_language)
    ada = await comes(sandbox, guild)
    ada.switches_language({"en": "en-GB", "es": "es-419"}.get(language, language))
    await ada.uses("start")
    await ada.presses(says("introductions-start"))
    await ada.presses(says("form-begin"))
    await ada.fills_in({says("introductions-label-brings"): "Ich repariere Radios"})
    await ada.presses(says("introductions-button-preview"))
    await ada.presses(says("introductions-button-post"))
    await ada.sees(says("introductions-on-its-way"))

    message = await ada.sees("Ich repariere Radios", in_=guild.channel("hello"))
    label = words.render(text("introductions-label-brings"), community_language)
    assert label in message.content
    await is_noted(hearth, guild, ada)
    await ada.presses(says("introductions-button-take-back"))
    await sandbox.world.wait_for(lambda: not posted(sandbox, guild))


async def test_taken_back_it_is_deleted_and_a_new_one_can_be_written(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await introduces(ada)
    await ada.sees("canary-51c9", in_=guild.channel("hello"))
    await is_noted(hearth, guild, ada)
    page = await ada.uses("start")
    assert "Your introduction stands in #hello." in page.text
    assert "[Introduce myself]" not in page.text

    back = await ada.presses("Take it back", on=page.message)
    assert "is taken back" in back.text
    await sandbox.world.wait_for(lambda: not posted(sandbox, guild))
    assert "[Introduce myself]" in (await ada.uses("start")).text
    await introduces(ada, {"What brings me here": "A second try"})
    await ada.sees("A second try", in_=guild.channel("hello"))


async def test_after_two_weeks_it_can_still_be_taken_back(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await introduces(ada)
    await is_noted(hearth, guild, ada)
    sandbox.clock.advance(timedelta(days=15))

    page = await ada.uses("start")
    assert "Your introduction stands" not in page.text
    while "[My introduction]" not in page.text:
        page = await ada.presses("More steps", on=page.message)
    await ada.presses("My introduction", on=page.message)
    await ada.presses("Take it back")
    await sandbox.world.wait_for(lambda: not posted(sandbox, guild))


async def test_two_presses_make_one_introduction(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    preview = (await fills_in(ada)).message
    pressed = [await ada.presses("Post it", on=preview, wait=False) for _ in range(2)]
    await sandbox.world.wait_for(lambda: all(one.interaction.state == "answered" for one in pressed))
    await ada.sees("on its way")
    await ada.sees("This form was sent or thrown away before")
    await is_noted(hearth, guild, ada)
    await hearth.has_settled("introductions.post")

    assert len(posted(sandbox, guild)) == 1
    assert "[Introduce myself]" not in (await ada.uses("start")).text


async def test_what_was_changed_in_between_is_looked_over_anew(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    preview = (await fills_in(ada)).message
    await ada.presses("Change it", on=preview)
    await ada.fills_in({"What brings me here": "Other words"})
    again = await ada.presses("See how it will look")
    assert "Other words" in again.text
    await ada.presses("Post it")

    await ada.sees("Other words", in_=guild.channel("hello"))
    assert "canary-51c9" not in posted(sandbox, guild)[0].content


async def test_a_lost_answer_posts_it_once(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    sandbox.faults.lose_answer("POST", f"/channels/{guild.channel('hello').id}/messages")
    await introduces(ada)
    await ada.sees("canary-51c9", in_=guild.channel("hello"))

    async def noted() -> bool:
        sandbox.clock.advance(30)
        row = await row_of(hearth, guild, ada)
        return row is not None and row.message_id is not None

    await eventually(noted)
    assert len(posted(sandbox, guild)) == 1


async def test_a_closed_channel_lets_it_wait_and_it_goes_on_by_itself(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    ada = await comes(sandbox, guild)
    await fills_in(ada)
    guild.channel("hello").remove()
    await ada.presses("Post it")

    async def waits() -> bool:
        row = await row_of(hearth, guild, ada)
        return row is not None and row.waits_since is not None

    await eventually(waits)
    page = await ada.uses("start")
    assert "waits until its channel is open again" in page.text
    assert b"canary-51c9" not in bytes_in(tmp_path)
    new = guild.add_text_channel("hello-again")
    await hearth.sets(guild.id, "introductions.channel", new.id)
    await hearth.stop()
    await hearth.start()

    await ada.sees("canary-51c9", in_=new)
    await is_noted(hearth, guild, ada)
    assert len(posted(sandbox, guild, "hello-again")) == 1


async def test_a_permission_that_is_given_back_is_noticed(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await fills_in(ada)
    hello = guild.channel("hello")
    hello.deny(sandbox.world.bot, Permissions.SEND_MESSAGES)
    await ada.presses("Post it")
    await hearth.has_settled("introductions.post")
    assert not posted(sandbox, guild)
    hello.allow(sandbox.world.bot, Permissions.SEND_MESSAGES)

    await ada.sees("canary-51c9", in_=hello)
    await is_noted(hearth, guild, ada)
    assert len(posted(sandbox, guild)) == 1


async def test_a_lost_answer_in_a_channel_that_then_closes_is_found_when_it_opens(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    hello = guild.channel("hello")
    sandbox.faults.lose_answer("POST", f"/channels/{hello.id}/messages", status=503)
    await introduces(ada)
    await ada.sees("canary-51c9", in_=hello)
    hello.deny(sandbox.world.bot, Permissions.VIEW_CHANNEL)

    async def waits() -> bool:
        sandbox.clock.advance(30)
        row = await row_of(hearth, guild, ada)
        return row is not None and row.waits_since is not None

    await eventually(waits)
    hello.allow(sandbox.world.bot, Permissions.VIEW_CHANNEL)
    await is_noted(hearth, guild, ada)
    assert len(posted(sandbox, guild)) == 1


async def test_taken_back_while_its_answer_is_lost_it_does_not_stay(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    sandbox.faults.lose_answer("POST", f"/channels/{guild.channel('hello').id}/messages", status=503)
    await introduces(ada)
    await ada.sees("canary-51c9", in_=guild.channel("hello"))
    await ada.presses("Take it back")

    await hearth.time_passes_until(lambda: not posted(sandbox, guild))
    await hearth.has_settled("introductions.take_back")
    assert not posted(sandbox, guild)


async def test_what_waits_can_be_taken_back(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await fills_in(ada)
    guild.channel("hello").remove()
    await ada.presses("Post it")
    await hearth.has_settled("introductions.post")
    page = await ada.uses("start")
    await ada.presses("Take it back", on=page.message)

    new = guild.add_text_channel("hello-again")
    await hearth.sets(guild.id, "introductions.channel", new.id)
    await hearth.stop()
    await hearth.start()
    ben = await comes(sandbox, guild, "Ben")
    await introduces(ben, {"What brings me here": "Only Ben"})
    await ben.sees("Only Ben", in_=new)
    assert len(posted(sandbox, guild, "hello-again")) == 1


async def test_whoever_leaves_before_it_is_posted_is_not_introduced(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    sandbox.faults.refuse("POST", f"/channels/{guild.channel('hello').id}/messages", status=503, times=1)
    await introduces(ada)
    await ada.leaves(guild)

    async def gone() -> bool:
        return await row_of(hearth, guild, ada) is None

    await eventually(gone)
    sandbox.clock.advance(timedelta(hours=1))
    await hearth.has_settled("introductions.post")
    await hearth.has_settled("introductions.take_back")
    assert not posted(sandbox, guild)


async def test_whoever_leaves_in_the_middle_of_the_form_loses_nothing(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    ada.opens_dms()
    other = sandbox.world.add_guild("Elsewhere")
    other.add_text_channel("lobby")
    await ada.joins(other)
    await ada.uses("start", in_=ada.direct)
    await ada.chooses("Choose a community", RAINBOW)
    await ada.presses("Introduce myself")
    await ada.chooses("Choose a community", RAINBOW)
    await ada.presses("Begin")
    await ada.fills_in(ANSWERS)
    await ada.leaves(guild)

    told = await ada.presses("See how it will look")
    assert "You are not in this community at the moment" in told.text
    await ada.joins(guild, pending=False)
    await ada.uses("start", in_=guild.channel("lobby"))
    back = await ada.presses("Introduce myself")
    assert "canary-51c9" in back.text
    await ada.presses("See how it will look")
    await ada.presses("Post it")
    await ada.sees("canary-51c9", in_=guild.channel("hello"))


async def test_a_message_deleted_by_hand_is_noticed(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await introduces(ada)
    await is_noted(hearth, guild, ada)
    guild.channel("hello").delete(posted(sandbox, guild)[0])

    async def forgotten() -> bool:
        return await row_of(hearth, guild, ada) is None

    await eventually(forgotten)
    assert "[Introduce myself]" in (await ada.uses("start")).text


async def test_a_message_deleted_while_hearth_was_away_is_noticed_when_pressed(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await introduces(ada)
    await is_noted(hearth, guild, ada)
    await hearth.stop()
    guild.channel("hello").delete(posted(sandbox, guild)[0])
    await hearth.start()

    await ada.uses("start")
    await ada.presses("Take it back")
    await hearth.has_settled("introductions.take_back")
    assert "[Introduce myself]" in (await ada.uses("start")).text


async def test_an_erasure_takes_the_message_along(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = await comes(sandbox, guild)
    await introduces(ada)
    await is_noted(hearth, guild, ada)
    page = await ada.uses("privacy")
    assert "Your introduction stands in #hello." in page.text
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")

    await sandbox.world.wait_for(lambda: not posted(sandbox, guild))


async def test_an_erasure_before_it_is_posted_posts_nothing(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    ada = await comes(sandbox, guild)
    await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    sandbox.faults.lose_answer("POST", f"/channels/{guild.channel('hello').id}/messages", status=503)
    await introduces(ada)
    await ada.sees("canary-51c9", in_=guild.channel("hello"))
    copy = (await ada.uses("privacy"), await ada.presses("Give me a copy"))[1].message
    assert copy is not None
    kept = json.loads(copy.attachments[0].data)["kept"]
    assert kept["introductions"]["words"]["brings"] == CANARY
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")

    await hearth.time_passes_until(lambda: not posted(sandbox, guild))
    await hearth.has_settled("introductions.take_back")
    await hearth.stop()
    assert b"canary-51c9" not in bytes_in(tmp_path)


async def test_whoever_left_is_forgotten_after_thirty_days(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada, ben = await comes(sandbox, guild), await comes(sandbox, guild, "Ben")
    for person in (ada, ben):
        await introduces(person)
        await is_noted(hearth, guild, person)
        await person.leaves(guild)

    async def left() -> bool:
        rows = [await row_of(hearth, guild, person) for person in (ada, ben)]
        return all(row is not None and row.left_at is not None for row in rows)

    await eventually(left)
    await ben.joins(guild, pending=False)

    async def back() -> bool:
        row = await row_of(hearth, guild, ben)
        return row is not None and row.left_at is None

    await eventually(back)
    sandbox.clock.advance(timedelta(days=32))

    async def forgotten() -> bool:
        return await row_of(hearth, guild, ada) is None

    await eventually(forgotten)
    assert await row_of(hearth, guild, ben) is not None


async def test_other_features_hear_of_it_once(sandbox: Sandbox, hearth: Hearth) -> None:
    heard: list[tuple[int, int, int, int]] = []

    async def hear(_ground: Ground, _tx: Transaction, *ids: int) -> None:
        guild_id, user_id, channel_id, message_id = ids
        heard.append((guild_id, user_id, channel_id, message_id))

    hearth.features = (*FEATURES, Feature("listener", "cogs.introductions.cog", on_introduced=hear))
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    hello = guild.add_text_channel("hello")
    await hearth.sets(guild.id, "introductions.channel", hello.id)
    await hearth.start()
    ada = await comes(sandbox, guild)
    sandbox.faults.lose_answer("POST", f"/channels/{hello.id}/messages", status=503)
    await introduces(ada)

    async def noted() -> bool:
        sandbox.clock.advance(30)
        return bool(heard)

    await eventually(noted)
    await hearth.has_settled("introductions.post")
    assert heard == [(guild.id, ada.id, hello.id, posted(sandbox, guild)[0].id)]


async def test_whoever_has_not_accepted_the_rules_is_asked_to(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild, pending=True)
    await hearth.has_met(guild.id, 1)
    await ada.uses("start", in_=ada.direct)
    told = await ada.presses("Introduce myself")
    assert "Please accept the rules of this community first." in told.text
    await ada.passes_screening(guild)
    await ada.presses("Introduce myself")
    await ada.presses("Begin")
    await ada.fills_in({"What brings me here": "Radios"})
    await ada.presses("See how it will look")
    await ada.presses("Post it")
    await ada.sees("Radios", in_=guild.channel("hello"))


async def test_nobody_is_asked_where_no_channel_is_set(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    other = sandbox.world.add_guild("Elsewhere")
    other.add_text_channel("lobby")
    ada = sandbox.person("Ada")
    await ada.joins(other)
    assert "[Introduce myself]" not in (await ada.uses("start")).text


async def test_answers_that_would_not_fit_are_refused_and_kept(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await ada.uses("start")
    await ada.presses("Introduce myself")
    await ada.presses("Begin")
    stars = "*" * 500
    told = await ada.fills_in({"What brings me here": stars})
    assert "Please shorten it a little." in told.text
    assert stars in (await ada.presses("Change my answers")).text
