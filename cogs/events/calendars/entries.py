"""Turns events and their times into entries of a calendar, with all that people need in order to come. Pure.

Invariants:
- Of a person's calendar, an entry is one time that they said they come to, or perhaps; nothing tells of others.
- How an event can be attended stands in each entry, what is not there too.
- One time of a series is named only where its series has it: what was cancelled before the whole series moved is
  no time of it any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.kernel.text import Name, Text, text
from cogs.events.calendars.outgoing import WALL, Entry, Moved
from cogs.events.rules import access, lifecycle
from cogs.events.rules.series import Schedule, moment_of, slots
from data import event_times
from data.event_answers import MAYBE, OFFERED, WAITING, Answer
from data.event_times import Time
from data.events import ADDRESS, CANCELLED, LINK, Event

OVER_KEPT, CANCELLED_KEPT = timedelta(days=90), timedelta(days=30)
"""For how long a calendar shows what is over, and what was cancelled."""
OVERLAPPING = 50
ISOLATES = str.maketrans("", "", "\u2068\u2069")
"""Marks around names, which some calendar programs show as boxes."""

Render = Callable[[Text, str], str]


class Words:
    """Says texts in one language, each only once: what most events share is not put together again and again.

    `answer_at` is where people say whether they come: an address within Discord.
    """

    def __init__(self, render: Render, language: str, answer_at: str) -> None:
        self.answer_at = answer_at
        self._render, self._language = render, language
        self._said: dict[Text, str] = {}

    def say(self, one: Text) -> str:
        """Return a text in words."""
        if one not in self._said:
            self._said[one] = self._render(one, self._language).translate(ISOLATES)
        return self._said[one]


def entry_of(event: Event, apart: Iterable[Time], words: Words) -> Entry:
    """Return an event as an entry, a series with those of its times that are `apart` from its rule."""
    schedule = lifecycle.schedule_of(event)
    exceptions: tuple[Moved, ...] = ()
    if lifecycle.is_series(event):
        exceptions, schedule = _exceptions(event, schedule, apart)
    return _entry(event, schedule, words, sequence=event.sequence, exceptions=exceptions)


def entry_of_person(event: Event, time: Time, answer: Answer, words: Words) -> Entry:
    """Return the one time to which somebody comes as an entry of their own calendar."""
    event = lifecycle.as_at(event, time)
    schedule = Schedule(event.zone, datetime.fromisoformat(time.wall), time.minutes)
    said = []
    if answer.seat in (WAITING, OFFERED):
        said.append(text(f"events-feed-seat-{answer.seat}"))
    elif answer.answer == MAYBE:
        said.append(text("events-feed-maybe"))
    made = _entry(event, schedule, words, sequence=event.sequence + time.sequence, said=said)
    is_off = made.cancelled or time.state == event_times.CANCELLED
    return replace(
        made, uid=f"{time.id}-{event.uid}" if lifecycle.is_series(event) else event.uid, cancelled=is_off
    )


def _entry(
    event: Event,
    schedule: Schedule,
    words: Words,
    *,
    sequence: int,
    exceptions: tuple[Moved, ...] = (),
    said: Sequence[Text] = (),
) -> Entry:
    place, url = _place(event)
    about = [words.say(one) for one in said]
    about.append(event.words)
    if event.audience:
        about.append(words.say(text("events-feed-audience", words=Name(event.audience))))
    about.append(words.say(text("events-feed-answer", address=words.answer_at)))
    head = text("events-feed-access")
    blocks = ["\n".join(words.say(one) for one in (head, *access.lines(access.from_json(event.access))))]
    return Entry(
        uid=event.uid,
        sequence=sequence,
        title=event.title,
        words="\n\n".join(part for part in (*about, *blocks) if part),
        place=place,
        url=url,
        schedule=schedule,
        created_at=event.made_at,
        changed_at=event.changed_at,
        cancelled=event.state == CANCELLED,
        exceptions=exceptions,
    )


def _place(event: Event) -> tuple[str, str]:
    """Return where an event is, in words and as an address."""
    channel = f"https://discord.com/channels/{event.guild_id}/{event.channel_id}" if event.channel_id else ""
    return (
        event.where if event.place in (LINK, ADDRESS) else channel,
        event.where if event.place == LINK else channel,
    )


def _moved(event: Event, time: Time) -> Moved:
    """Return a time that is not as planned: at another hour, called off, or with a title or a place of its own."""
    own: dict[str, str] = {}
    if time.own:
        there = lifecycle.as_at(event, time)
        place, url = _place(there)
        own = {"title": there.title, "place": place, "url": url}
    return Moved(
        key=time.key,
        wall=datetime.fromisoformat(time.wall),
        minutes=time.minutes,
        sequence=time.sequence,
        changed_at=event.changed_at,
        cancelled=time.state == event_times.CANCELLED,
        **own,
    )


def _exceptions(event: Event, schedule: Schedule, apart: Iterable[Time]) -> tuple[tuple[Moved, ...], Schedule]:
    """Return the times that are not as planned, and the schedule in which these stand."""
    rows = {time.key: time for time in apart}
    # A time that is called off is said to be: were it just left out, some programs would go on showing it.
    never = tuple(wall for wall in schedule.never if f"{wall:{WALL}}" not in rows)
    schedule = replace(schedule, never=never)
    moved = [_moved(event, time) for time in rows.values() if _has(schedule, time.key)]
    return tuple(moved), schedule


def _has(schedule: Schedule, key: str) -> bool:
    starts_at = moment_of(datetime.strptime(key, WALL), schedule.zone)
    around = slots(schedule, after=starts_at, before=starts_at + timedelta(seconds=1), most=OVERLAPPING)
    return any(slot.key == key for slot in around)
