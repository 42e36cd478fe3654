"""A newcomer's first words are answered by somebody, or brought to the greeters, once."""

from __future__ import annotations

import pytest

from data import first_words
from data.engine import Database
from data.first_words import Words
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.messages import Message
from tests.hearth import Hearth, eventually
from tests.journeys.greeters import HUSH, Place, place_with_greeters

ADA = "\u2068Ada\u2069"
HOUR = 3600
CANARY = "Quetzal canary words"
BRING = f"{ADA} wrote for the first time"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with greeters, where Hearth runs."""
    made = await place_with_greeters(sandbox, hearth)
    await hearth.start()
    return made


def general(place: Place) -> GuildChannel:
    """Where people talk."""
    return place.guild.channel("general")


async def words_of(place: Place, person: Person) -> list[Words]:
    """What Hearth knows of what somebody wrote."""
    database = await Database.open(place.hearth.config.database)
    try:
        async with database.read() as tx:
            return await first_words.of_people(tx, place.guild.id, [person.id])
    finally:
        await database.close()


async def until(place: Place, person: Person, *, settled: bool | None = None, put_off: bool = False) -> None:
    """Wait until Hearth has taken in somebody's first words, and what became of them."""

    async def known() -> bool:
        found = await words_of(place, person)
        return bool(found) and all(
            (settled is None or (one.settled_at is not None) is settled) and (one.put_off or not put_off)
            for one in found
        )

    await eventually(known)


async def speaks(place: Place, name: str = "Ada") -> tuple[Person, Message]:
    """Let a newcomer arrive and write their first words."""
    (person,) = await place.comes(name)
    message = await person.types(CANARY, general(place))
    await until(place, person, settled=False)
    return person, message


async def nothing_is_brought(place: Place) -> None:
    """Let the hours go by, and see that greeters hear nothing."""
    place.sandbox.clock.advance(24 * HOUR + 1801)
    await place.hearth.has_planned("greeters.bring", waiting=False)
    (zoe,) = await place.comes("Zoe")
    await place.told("New here: \u2068Zoe\u2069.")
    assert not [words for words in place.notices() if "wrote" in words]
    assert zoe.name == "Zoe"


async def test_unanswered_words_are_brought_once_with_a_way_to_them(place: Place) -> None:
    _, message = await speaks(place)
    place.sandbox.clock.advance(24 * HOUR)
    notice = await place.told(BRING)
    assert not notice.pinged
    assert CANARY not in "\n".join(place.notices())
    links = [one["url"] for row in notice.components for one in row["components"] if "url" in one]
    assert links == [f"https://discord.com/channels/{place.guild.id}/{message.channel.id}/{message.id}"]
    shown = await place.page(place.gita)
    assert "First messages that nobody has answered" in shown
    assert ADA in shown

    await place.gus.presses("I have answered", on=notice)
    await place.told("They have had an answer.")
    place.sandbox.clock.advance(24 * HOUR)
    await place.hearth.stop()
    await place.hearth.start()
    await place.comes("Zoe")
    await place.told("New here: \u2068Zoe\u2069.")
    assert len([words for words in place.notices() if "wrote" in words]) == 1
    assert ADA not in notice.content


async def test_a_reply_answers(place: Place) -> None:
    ada, message = await speaks(place)
    await place.mara.types("Hi", general(place), reply_to=message)
    await until(place, ada, settled=True)
    await place.knows(ada, met=True)
    await nothing_is_brought(place)


async def test_a_mention_answers(place: Place) -> None:
    ada, _ = await speaks(place)
    await place.mara.types(f"Hi {ada.mention}", place.welcome)
    await until(place, ada, settled=True)
    await place.knows(ada, met=True)


async def test_a_reply_to_the_greeting_greets_the_one_whom_it_names(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    greeting = await place.greeting_of(ada)
    await place.hearth.has_settled("welcome.greet")  # only now it knows which message its greeting is
    await ada.types("Thank you", place.welcome, reply_to=greeting)
    await place.mara.types("Hello, good to have you here", place.welcome, reply_to=greeting)
    await place.knows(ada, met=True)

    ben, cyn = await place.comes("Ben", "Cyn")
    await place.hearth.has_settled("welcome.greet")
    await place.mara.types("Hello you two", place.welcome, reply_to=await place.greeting_of(ben))
    await place.mara.types(f"And {cyn.mention} in particular", place.welcome)
    await place.knows(cyn, met=True)
    await place.knows(ben, met=False)


async def test_a_message_in_its_thread_answers(place: Place) -> None:
    ada, message = await speaks(place)
    thread = await place.mara.starts_thread(message, "A question")
    await place.mara.types("I know", thread)
    await until(place, ada, settled=True)


async def test_a_thread_in_which_they_write_alone_answers_nothing(place: Place) -> None:
    ada, message = await speaks(place)
    await ada.types("And one more thing", await ada.starts_thread(message, "My question"))
    ben, question = await speaks(place, "Ben")
    thread = await ben.starts_thread(question, "Another question")
    await place.hearth.stop()
    await place.mara.types("I know", thread)
    await place.hearth.start()
    place.sandbox.clock.advance(24 * HOUR + 1800)
    await place.told(BRING)
    await until(place, ben, settled=True)
    assert not [words for words in place.notices() if "Ben\u2069 wrote" in words]


async def test_a_reaction_answers(place: Place) -> None:
    ada, message = await speaks(place)
    await ada.reacts("🧡", message)
    await place.mara.reacts("🧡", message)
    await until(place, ada, settled=True)
    await place.knows(ada, met=False)


async def test_own_words_answer_nothing(place: Place) -> None:
    ada, message = await speaks(place)
    await ada.reacts("🧡", message)
    await ada.types(f"It is me, {ada.mention}", general(place), reply_to=message)
    place.sandbox.clock.advance(24 * HOUR)
    await place.told(BRING)
    assert len(await words_of(place, ada)) == 1


async def test_somebody_elses_next_message_puts_it_off_once(place: Place) -> None:
    ada, _ = await speaks(place)
    await place.mara.types("Something else", general(place))
    await until(place, ada, settled=False, put_off=True)
    (before,) = await words_of(place, ada)
    await place.gus.types("And more", general(place))
    ben, _ = await speaks(place, "Ben")
    (after,) = await words_of(place, ada)
    assert after.due_at == before.due_at
    assert (after.due_at - after.said_at).total_seconds() == 24 * HOUR + 1800
    await place.gus.types(f"Hello {ben.mention}", general(place))
    await until(place, ben, settled=True)

    place.sandbox.clock.advance(24 * HOUR + 60)
    await place.comes("Zoe")
    await place.told("New here: \u2068Zoe\u2069.")
    assert not [words for words in place.notices() if "wrote" in words]
    place.sandbox.clock.advance(1800)
    await place.told(BRING)


async def test_what_is_written_where_greeters_cannot_read_is_not_pointed_out(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    room = place.guild.add_text_channel("report-of-ada", private=True)
    for one in (ada.user, place.guild.bot_role):
        room.allow(one, Permissions.VIEW_CHANNEL)
    general(place).allow(place.guild.bot_role, Permissions.MANAGE_THREADS)
    await ada.types(CANARY, room)
    await ada.types(CANARY, general(place).add_thread("Between us", ada.user, private=True))
    ben, _ = await speaks(place, "Ben")
    assert await words_of(place, ada) == []
    await place.mara.types(f"Hi {ben.mention}", general(place))
    await until(place, ben, settled=True)
    await nothing_is_brought(place)
    assert str(room.id) not in "\n".join(place.notices())

    await ada.types("Hello all", general(place))
    await until(place, ada, settled=False)


async def test_being_talked_about_where_they_cannot_read_is_no_answer(place: Place) -> None:
    ada, _ = await speaks(place)
    await place.gita.types(f"Who is {ada.mention}?", place.lounge)
    ben, _ = await speaks(place, "Ben")
    await place.gita.types(f"Hello {ben.mention}", general(place))
    await until(place, ben, settled=True)
    await until(place, ada, settled=False)
    await place.knows(ada, met=False)


async def test_deleted_words_are_dropped(place: Place) -> None:
    ada, message = await speaks(place)
    await ada.deletes(message)
    await until(place, ada, settled=True)
    await nothing_is_brought(place)


async def test_what_was_answered_while_hearth_was_away_is_not_brought(place: Place) -> None:
    ada, message = await speaks(place)
    await place.hearth.stop()
    await place.mara.reacts("🎉", message)
    await place.hearth.start()
    place.sandbox.clock.advance(24 * HOUR)
    await until(place, ada, settled=True)
    assert not [words for words in place.notices() if "wrote" in words]


async def test_what_was_deleted_while_hearth_was_away_is_not_brought(place: Place) -> None:
    ada, message = await speaks(place)
    await place.hearth.stop()
    message.channel.delete(message)
    await place.hearth.start()
    place.sandbox.clock.advance(24 * HOUR)
    await until(place, ada, settled=True)
    assert not [words for words in place.notices() if "wrote" in words]


async def test_who_came_quietly_or_left_is_not_pointed_out(place: Place) -> None:
    ada, _ = await speaks(place)
    await ada.reacts(HUSH, await place.greeting_of(ada))
    await place.knows(ada, wish="quiet")
    ben, _ = await speaks(place, "Ben")
    await ben.leaves(place.guild)
    await nothing_is_brought(place)
    assert ADA not in await place.page(place.gita)


async def test_only_who_asked_and_holds_the_role_is_mentioned(place: Place) -> None:
    await place.page(place.gita)
    await place.gita.presses("My part in this")
    assert "Hearth will mention you" in (await place.gita.presses("Mention me when somebody waits too long")).text
    await place.page(place.gus)
    await place.gus.presses("My part in this")
    await place.gus.presses("Mention me when somebody waits too long")
    place.guild.take_role(place.gus.id, place.greeter)
    await speaks(place)
    place.sandbox.clock.advance(24 * HOUR)
    notice = await place.told(BRING)
    assert notice.pinged == {place.gita.id}
    await place.page(place.gita)
    await place.gita.presses("My part in this")
    await place.gita.presses("Do not mention me any more")
    await speaks(place, "Ben")
    place.sandbox.clock.advance(24 * HOUR)
    assert not (await place.told("\u2068Ben\u2069 wrote")).pinged


async def test_words_that_the_channel_did_not_take_are_told_of_later(place: Place) -> None:
    ada, _ = await speaks(place)
    await place.told(f"New here: {ADA}.")  # else it is refused too, and takes the words along later
    place.lounge.deny(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    place.sandbox.clock.advance(24 * HOUR)
    await place.hearth.has_planned("greeters.bring", waiting=False)

    async def parked() -> bool:
        return all(one.parked_at is not None for one in await words_of(place, ada))

    await eventually(parked)
    place.sandbox.clock.advance(120)
    place.lounge.allow(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    notice = await place.told("One first message has had no answer yet.")
    shown = await place.gita.presses("See who waits", on=notice)
    assert ADA in shown.text


async def test_the_hours_are_the_communitys(place: Place) -> None:
    await place.hearth.sets(place.guild.id, "greeters.hours", 2)
    await speaks(place)
    place.sandbox.clock.advance(2 * HOUR)
    await place.told(BRING)
