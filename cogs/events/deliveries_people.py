"""Keeps what events promise to single people: reminds them, and tells them what has changed.

Invariants: before anything is said, the rows are looked at again; what a person cannot be told by a direct message
stands on their page; nobody is told what is not about them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import find
from bot.discordkit.pages import Button, Row
from bot.jobs import Drop, TryAgain
from bot.kernel.text import Instant, Name, Text, WallTime, text
from cogs.events import promises, reminding
from cogs.events.deliveries import event_and_time
from cogs.events.pages.common import about_lines, details_press, when_lines
from data import event_answers, languages
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, NO
from data.event_times import PLANNED, Time
from data.events import Event

REMINDERS = {
    reminding.EARLY: "events-reminder",
    reminding.ON_TIME: "events-reminder",
    reminding.LATE: "events-reminder-late",
    reminding.BEGUN: "events-reminder-begun",
}
AT_ONCE = 500
"""People for whom it is promised in one transaction that they hear of a change."""


async def remind(errand: Errand) -> None:
    """Remind somebody of what they come to."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    now = errand.ground.clock.now()
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, job.guild_id, job.args["time"])
        answer = await event_answers.get(tx, job.guild_id, time.id, job.person_id)
        if answer is None or answer.answer == NO or answer.reminder != job.args["choice"]:
            raise Drop("it is not wanted any more")
        if time.state != PLANNED or int(time.starts_at.timestamp()) != job.args["starts"]:
            raise Drop("it does not take place then")
        language = await _language_of(tx, job.guild_id, job.person_id, answer.language)
        choice = answer.reminder or reminding.NONE
    worth = reminding.worth_saying(choice, job.due_at, now, time.starts_at, time.ends_at)
    if worth is None:
        raise Drop("it is too late to be of use")
    lines = [
        text(REMINDERS[worth], title=Name(event.title), soon=Instant(time.starts_at, "R")),
        *when_lines(event, time),
        *about_lines(event, ()),
    ]
    await say(errand, job.person_id, lines, language, (details_press(event, time),))


async def tell_all(errand: Errand) -> None:
    """Let all who come hear what has changed: promise it to each, some at a time."""
    job = errand.job
    number = job.id
    async with errand.ground.database.read() as tx:
        _, time = await event_and_time(tx, job.guild_id, job.args["time"])
        answers = await event_answers.of_time(tx, job.guild_id, time.id, (GOING, MAYBE))
    args = {"what": job.args["what"], "before": job.args["before"]}
    for start in range(0, len(answers), AT_ONCE):
        some = answers[start : start + AT_ONCE]
        async with errand.ground.database.write() as tx:
            now = errand.ground.clock.now()
            await promises.tell_each(tx, time, some, args, number, at=now)
            if job.args["what"] == promises.MOVED:
                for one in some:
                    due_at = reminding.due(time.starts_at, one.reminder) if one.reminder else None
                    if due_at is not None and due_at > now:
                        await promises.remind(tx, one, time, due_at=due_at)


async def tell(errand: Errand) -> None:
    """Tell one person what has changed, from what to what."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, job.guild_id, job.args["time"])
        answer = await event_answers.get(tx, job.guild_id, time.id, job.person_id)
        if answer is None or answer.answer == NO:
            raise Drop("they do not come any more")
        language = await _language_of(tx, job.guild_id, job.person_id, answer.language)
    lines = change_lines(event, time, job.args["what"], job.args["before"])
    await say(errand, job.person_id, lines, language, (details_press(event, time),))


def change_lines(event: Event, time: Time, what: str, before: dict[str, int]) -> list[Text]:
    """Return what has changed, from what to what."""
    title = Name(event.title)
    if what == promises.MOVED:
        was = datetime.fromtimestamp(before["starts"], UTC)
        return [
            text("events-news-moved", title=title),
            text("events-news-was", there=WallTime(was, event.zone), at=Instant(was)),
            text("events-news-is", there=WallTime(time.starts_at, event.zone), at=Instant(time.starts_at)),
        ]
    if what == promises.CANCELLED:
        was = datetime.fromtimestamp(before["starts"], UTC)
        return [text("events-news-cancelled", title=title, there=WallTime(was, event.zone), at=Instant(was))]
    return [text("events-news-elsewhere", title=title), *about_lines(event, ())]


async def stands_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's own page already."""


async def say(
    errand: Errand, user_id: int, lines: list[Text], language: str, buttons: Sequence[Button] = ()
) -> None:
    """Send a direct message of this community's to a person who is still here. Raises Drop for who is not."""
    guild_id = errand.job.guild_id
    if await find(errand.delivery.client, guild_id, user_id) is None:
        raise Drop("the person left")
    guild = errand.delivery.client.get_guild(guild_id)
    if guild is None:  # under another name it would be another message, and so be sent a second time
        raise TryAgain("the community is not known to this process yet")
    lines = [*lines, text("events-from", community=Name(guild.name))]
    words = "\n".join(errand.localizer.render(line, language) for line in lines)
    rows: tuple[Row, ...] = (tuple(buttons),) if buttons else ()
    await errand.delivery.to_person(errand.job, user_id, Message(words, rows), language)


async def _language_of(tx: Transaction, guild_id: int, user_id: int, written: str) -> str:
    return await languages.get(tx, guild_id, user_id) or written
