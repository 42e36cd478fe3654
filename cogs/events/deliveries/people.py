"""Keeps what events promise to single people: reminds them, tells them what has changed, offers seats.

Invariants:
- Before anything is said, the rows are looked at again.
- What is new stands on the person's page before it is sent to them, so that it stands whether or not it arrives.
- What cannot be sent goes to the thread of their own, where they asked for one. No thread shows who comes.
- Nobody is asked for at Discord before they are reminded: who left, answers to nothing any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.direct import message_from_here
from bot.discordkit.pages import Button
from bot.jobs import Drop, Undeliverable
from bot.kernel.text import Instant, Name, Text, text
from cogs.events.deliveries.announcing import event_and_time
from cogs.events.pages.changes import change_lines, company_lines, company_presses, offer_lines, offer_presses
from cogs.events.pages.common import about_lines, details_press, press, when_lines
from cogs.events.rules import news, reminding
from cogs.events.service import coming, company, promises
from data import event_answers, event_people, languages
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, NO, OFFERED, SEATED, Answer
from data.event_people import Chosen
from data.event_times import CANCELLED, PLANNED, Time
from data.events import Event

COMPANY = (promises.FOUND, promises.MADE, promises.PARTED)
OF_NO_USE_AFTERWARDS = (promises.SEAT, promises.ELSEWHERE, promises.AGAIN, *COMPANY)
"""What helps nobody any more once it is over. That it was moved or cancelled is said: somebody may wait."""
CHANGES = (promises.MOVED, promises.ELSEWHERE, promises.AGAIN)
"""Changes of what takes place."""
REMINDERS = {
    reminding.EARLY: "events-reminder",
    reminding.ON_TIME: "events-reminder",
    reminding.LATE: "events-reminder-late",
    reminding.BEGUN: "events-reminder-begun",
}
PREPARED_AT_ONCE = 100
AT_ONCE = 500
"""People for whom it is promised in one transaction that they hear of a change."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who is written to, in which language; `chosen` says where."""

    language: str
    chosen: Chosen


async def remind(errand: Errand) -> None:
    """Remind somebody of what they come to."""
    job = errand.job
    now = errand.ground.clock.now()
    async with errand.ground.database.read() as tx:
        event, time, answer = await _whose(errand, tx)
        if answer.reminder != job.args["choice"] or answer.order != job.args["order"]:
            raise Drop("it is not wanted any more")
        if answer.answer == GOING and answer.seat != SEATED:
            raise Drop("they have no seat")
        if time.state != PLANNED or int(time.starts_at.timestamp()) != job.args["starts"]:
            raise Drop("it does not take place then")
        to_whom = await addressee(tx, job.guild_id, answer)
    choice = answer.reminder or reminding.NONE
    worth = reminding.worth_saying(choice, job.due_at, now, time.starts_at, time.ends_at)
    if worth is None:
        raise Drop("it is too late to be of use")
    lines = [
        text(REMINDERS[worth], title=Name(event.title), soon=Instant(time.starts_at, "R")),
        *when_lines(event, time),
        *about_lines(event, ()),
    ]
    await say(errand, to_whom, lines, (details_press(event, time),))


async def prepare(errand: Errand) -> None:
    """Open the conversations beforehand in which people are reminded at one moment, one after the other."""
    job, guild_id = errand.job, errand.job.guild_id
    after = 0
    while True:
        async with errand.ground.database.read() as tx:
            _, time = await event_and_time(tx, guild_id, job.args["time"])
            if time.state != PLANNED or int(time.starts_at.timestamp()) != job.args["starts"]:
                raise Drop("it does not take place then")
            page = await event_answers.page_of_time(
                tx, guild_id, time.id, (GOING, MAYBE), after=after, most=PREPARED_AT_ONCE
            )
            known = await event_people.with_direct(tx, guild_id, [one.user_id for one in page])
        for one in page:
            if one.reminder == job.args["choice"] and one.user_id not in known:
                await _open(errand, one)
        if len(page) < PREPARED_AT_ONCE:
            return
        after = page[-1].user_id


async def tell_all(errand: Errand) -> None:
    """Let all who come, may come or wait hear what has changed: promise it to each, some at a time."""
    job = errand.job
    what, before = job.args["what"], job.args["before"]
    was = news.Item(what, before["starts"] if what == promises.MOVED else None)
    after = 0
    while True:
        async with errand.ground.database.write() as tx:
            _, time = await event_and_time(tx, job.guild_id, job.args["time"])
            page = await event_answers.page_of_time(
                tx, job.guild_id, time.id, (GOING, MAYBE), after=after, most=AT_ONCE
            )
            some = [one for one in page if one.answered_at <= job.due_at]  # who answers now, knows it
            await promises.tell_each(tx, time, some, {"what": what, "before": before}, job.id, at=job.due_at)
            await _put_news(tx, time, some, was)
            if what in (promises.MOVED, promises.AGAIN):
                due = [(one, reminding.due(time.starts_at, one.reminder)) for one in page if one.reminder]
                now = errand.ground.clock.now()
                soon = [(one, at) for one, at in due if at is not None and at > now]
                await promises.remind_each(tx, time, soon)
                for choice, at in {one.reminder or "": at for one, at in soon}.items():
                    await promises.prepare(tx, time, choice, at=reminding.prepare_at(at, now))
        if len(page) < AT_ONCE:
            return
        after = page[-1].user_id


async def tell(errand: Errand) -> None:
    """Tell one person what has changed, from what to what, or what is new for them alone."""
    job = errand.job
    what = job.args["what"]
    async with errand.ground.database.read() as tx:
        event, time, answer = await _whose(errand, tx, and_who_does_not_come=what == promises.RAN_OUT)
        if answer.order != job.args.get("order", answer.order):
            raise Drop("they have answered anew since")
        now = errand.ground.clock.now()
        if what in OF_NO_USE_AFTERWARDS and time.ends_at <= now:
            raise Drop("it is over")
        buttons: list[Button] = []
        if what in (promises.OFFER, promises.LONGER):
            if answer.seat != OFFERED or answer.offer_until is None or answer.offer_until <= now:
                raise Drop("it is not offered any more")
            until = int(answer.offer_until.timestamp())
            if job.args.get("until", until) != until:
                raise Drop("it stands until another moment, and that is told too")
            if time.starts_at <= now:
                raise Drop("it has begun")
            lines = offer_lines(event, time, answer, is_longer=what == promises.LONGER)
            buttons += offer_presses(time)
        elif what in COMPANY:
            pair = await company.standing(tx, job.guild_id, answer.user_id, time.id)
            kinds = {item.kind for item in news.items(answer.news)}
            if what not in kinds or (what != promises.PARTED and pair is None):
                raise Drop("it is over, or they know it")
            lines, buttons = company_lines(event, time, what, pair), company_presses(time, what)
        else:
            if (what == promises.CANCELLED) != (time.state == CANCELLED) and what in (
                *CHANGES,
                promises.CANCELLED,
            ):
                raise Drop("it has changed again, and that is told too")
            lines = change_lines(event, time, what, job.args.get("before", {}))
            buttons.append(press("events-button-read", "read", job.guild_id, time.id))
        to_whom = await addressee(tx, job.guild_id, answer)
    await say(errand, to_whom, lines, (*buttons, details_press(event, time)))


async def promote(errand: Errand) -> None:
    """Give out what is free of seats."""
    await coming.give_out(errand.ground, errand.job.guild_id, errand.job.args["time"])


async def expire(errand: Errand) -> None:
    """An offer ends that nobody has answered."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    if not await coming.end_offer(errand.ground, job.guild_id, job.person_id, job.args["time"], job.args["order"]):
        raise Drop("it is answered, or has another end")


async def find_company(errand: Errand) -> None:
    """Look with whom somebody could come who would come alone."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    features = errand.delivery.client.features
    await company.look(errand.ground, features, job.guild_id, job.person_id, job.args["time"])


async def stands_on_page(errand: Errand) -> None:
    """It cannot be sent: the person's own page says so, and what else there is."""
    job = errand.job
    async with errand.ground.database.write() as tx:
        answer = await event_answers.get(tx, job.guild_id, job.args["time"], job.person_id or 0)
        if answer is not None:
            told = news.add(answer.news, news.Item(news.UNREACHED))
            await event_answers.put_news(tx, job.guild_id, answer.time_id, [answer.user_id], told)


async def _whose(
    errand: Errand, tx: Transaction, *, and_who_does_not_come: bool = False
) -> tuple[Event, Time, Answer]:
    """Return what a promise to somebody is about. Raises Drop where there is nothing (any more) to say."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    event, time = await event_and_time(tx, job.guild_id, job.args["time"])
    answer = await event_answers.get(tx, job.guild_id, time.id, job.person_id)
    if answer is None or (answer.answer == NO and not and_who_does_not_come):
        raise Drop("they do not come any more")
    return event, time, answer


async def _put_news(tx: Transaction, time: Time, answers: Sequence[Answer], item: news.Item) -> None:
    """Let something stand on many people's pages: one statement for all on whose pages stands the same."""
    alike: dict[str, list[int]] = {}
    for one in answers:
        alike.setdefault(news.add(one.news, item), []).append(one.user_id)
    for told, user_ids in alike.items():
        await event_answers.put_news(tx, time.guild_id, time.id, user_ids, told)


async def _open(errand: Errand, answer: Answer) -> None:
    """Open the conversation with somebody; where that cannot be, the reminder will find so."""
    try:
        direct_id = await errand.delivery.open_direct(answer.user_id)
    except Undeliverable:
        return
    async with errand.ground.database.write() as tx:
        if await event_answers.get(tx, answer.guild_id, answer.time_id, answer.user_id) is not None:
            now = errand.ground.clock.now()
            await event_people.put_direct(tx, answer.guild_id, answer.user_id, direct_id, at=now)


async def addressee(tx: Transaction, guild_id: int, answer: Answer) -> Addressee:
    """Return in which language whoever has answered is written to, and where, if not by a direct message."""
    return await person(tx, guild_id, answer.user_id, answer.language)


async def person(tx: Transaction, guild_id: int, user_id: int, language: str) -> Addressee:
    """Return the same of anybody, who is written to in `language` where they chose none."""
    chosen = await languages.get(tx, guild_id, user_id) or language
    return Addressee(chosen, await event_people.get(tx, guild_id, user_id))


async def say(errand: Errand, to_whom: Addressee, lines: Sequence[Text], buttons: Sequence[Button]) -> None:
    """Send a direct message of this community's to a person; where that cannot be, to the thread of their own."""
    job, delivery, chosen, language = errand.job, errand.delivery, to_whom.chosen, to_whom.language
    message = message_from_here(errand, lines, _signed, buttons, language)
    try:
        if chosen.direct_id is not None:
            await delivery.to_channel(job, chosen.direct_id, message, language)
        else:
            await delivery.to_person(job, chosen.user_id, message, language)
    except Undeliverable:
        if chosen.thread_id is None:
            raise
        words = f"<@{chosen.user_id}>\n{message.words}"
        message = Message(words, message.rows, pings=(chosen.user_id,))
        await delivery.to_channel(job, chosen.thread_id, message, language)


def _signed(community: Name) -> Text:
    return text("events-from", community=community)
