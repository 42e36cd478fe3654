"""What is new for somebody about a time, and what they can do about it: the same words wherever they read it.

Invariants: what is sent says what has changed, from what to what; nobody's name is told before both have said yes;
what is new stands on the first page and in "My events" until it is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.discordkit.pages import Button
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Instant, Name, Text, WallTime, text
from cogs.events.pages.common import about_lines, place_was, press, when_lines
from cogs.events.rules import lifecycle, news
from cogs.events.rules.seats import OFFERED
from cogs.events.service import company
from data import event_answers, event_times, events
from data.engine import Transaction
from data.event_answers import Answer, Pair
from data.event_times import PLANNED, Time
from data.events import Event


def change_lines(event: Event, time: Time, what: str, before: Mapping[str, Any]) -> list[Text]:
    """Return what has changed, from what to what."""
    title = Name(event.title)
    if what == news.MOVED:
        was = datetime.fromtimestamp(before["starts"], UTC)
        return [
            text("events-news-moved", title=title),
            text("events-news-was", there=WallTime(was, event.zone), at=Instant(was)),
            text("events-news-is", there=WallTime(time.starts_at, event.zone), at=Instant(time.starts_at)),
        ]
    if what == news.CANCELLED:
        was = datetime.fromtimestamp(before["starts"], UTC) if before else time.starts_at
        return [text("events-news-cancelled", title=title, there=WallTime(was, event.zone), at=Instant(was))]
    if what == news.AGAIN:
        return [text("events-news-again", title=title), *when_lines(event, time)]
    if what == news.SEAT:
        return [text("events-news-seat", title=title, at=Instant(time.starts_at))]
    if what == news.RAN_OUT:
        return [text("events-news-ran-out", title=title)]
    was_there = place_was(before)
    where = [was_there] if was_there is not None else []
    return [text("events-news-elsewhere", title=title), *where, *about_lines(event, ())]


def offer_lines(event: Event, time: Time, answer: Answer, *, is_longer: bool = False) -> list[Text]:
    """Return which seat is offered, and until when; `is_longer`: they were told an earlier time before."""
    until = answer.offer_until or time.starts_at
    return [
        text(
            "events-offer-longer" if is_longer else "events-offer",
            title=Name(event.title),
            at=Instant(time.starts_at),
        ),
        text("events-offer-until", at=Instant(until), soon=Instant(until, "R")),
    ]


def offer_presses(time: Time) -> list[Button]:
    """Return the ways to answer an offer."""
    return [
        press("events-button-take", "take", time.guild_id, time.id, style="primary"),
        press("events-button-decline", "decline", time.guild_id, time.id),
    ]


def company_lines(event: Event, time: Time, what: str, pair: Pair | None) -> list[Text]:
    """Return what is new about going together. Names only where both have said yes."""
    title = Name(event.title)
    if what == news.MADE and pair is not None:
        return [text("events-company-made", title=title, person=f"<@{pair.other_id}>", at=Instant(time.starts_at))]
    if what == news.FOUND:
        return [text("events-company-found", title=title, at=Instant(time.starts_at))]
    return [text("events-company-parted", title=title)]


def company_presses(time: Time, what: str) -> list[Button]:
    """Return the ways to answer what is new about going together."""
    if what != news.FOUND:
        return [press("events-button-company", "company", time.guild_id, time.id)]
    return [
        press("events-button-company-yes", "company-yes", time.guild_id, time.id, style="primary"),
        press("events-button-company-other", "company-no", time.guild_id, time.id, 1),
        press("events-button-company-no", "company-no", time.guild_id, time.id, 0),
    ]


async def what_is_new(tx: Transaction, event: Event, time: Time, answer: Answer) -> list[Text]:
    """Return all that is new for somebody about a time, but for an offer."""
    lines: list[Text] = []
    for item in news.items(answer.news):
        if item.kind == news.UNREACHED:
            lines.append(text("events-news-unreached"))
        elif item.kind in news.ABOUT_COMPANY:
            pair = await company.standing(tx, event.guild_id, answer.user_id, time.id)
            lines += company_lines(event, time, item.kind, pair)
        elif item.kind != news.MOVED or item.was != int(time.starts_at.timestamp()):  # moved back is not moved
            lines += change_lines(event, time, item.kind, {"starts": item.was} if item.was else {})
    return lines


def presses_for(time: Time, answer: Answer, *, has_thread: bool) -> list[Button]:
    """Return what somebody can do about what is new."""
    kinds = {item.kind for item in news.items(answer.news)}
    found: list[Button] = []
    if answer.seat == OFFERED and time.state == PLANNED:
        found += offer_presses(time)
    if kinds & {*news.ABOUT_COMPANY}:
        found.append(press("events-button-company", "company", time.guild_id, time.id))
    if news.UNREACHED in kinds and not has_thread:
        found.append(press("events-button-thread", "thread", time.guild_id, time.id))
    if kinds:
        found.append(press("events-button-read", "read", time.guild_id, time.id))
    return found


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for a person on their first page."""
    now = ground.clock.now()
    answers = await event_answers.waiting_for(tx, guild_id, user_id)
    times = await event_times.get_many(tx, guild_id, [one.time_id for one in answers])
    named = await events.get_many(tx, guild_id, {time.event_id for time in times.values()})
    found = []
    for answer in answers:
        time = times.get(answer.time_id)
        event = named.get(time.event_id) if time is not None else None
        if time is None or event is None or time.ends_at <= now:
            continue
        event = lifecycle.as_at(event, time)
        is_offered = answer.seat == OFFERED and time.state == PLANNED
        lines = offer_lines(event, time, answer) if is_offered else []
        lines += await what_is_new(tx, event, time, answer)
        presses = presses_for(time, answer, has_thread=True)
        if lines:
            found.append(Note(tuple(lines), tuple((one.label, one.leads_to) for one in presses)))
    return found
