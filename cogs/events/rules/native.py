"""What Discord's own list of events should hold, and what became of it by somebody's hand. Pure.

Invariants:
- What differs from both what Hearth last sent and what it last read there is a person's doing; everything else
  that differs is Hearth's to write.
- Where a person and Hearth have changed the same thing, Hearth's stands: people have been told of it.
- Deleted is not cancelled: what is gone without a word is asked about. Discord itself cancels what nobody began in
  a channel, so that counts for nothing once the event should have begun.
- The list holds only what comes next; it keeps room for what people put there themselves.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from bot.kernel.limits import EVENT_NAME, EVENT_PLACE, clip
from cogs.events.rules import lifecycle
from cogs.events.rules.series import LONGEST
from data.event_times import PLANNED, Time
from data.events import ADDRESS, LINK, PUBLISHED, STAGE, VOICE, Event

SOONEST = timedelta(minutes=1)
"""Discord takes no event that begins in the past: what begins within this is not put into the list any more."""
BY_DISCORD = timedelta(hours=1)
"""So long after its beginning an event in a channel that nobody began can only have been cancelled by a person;
Discord does it by itself after some hours."""
JOINERS = "\u200c\u200d"
"""Invisible marks that letters and emoji need."""
FULL, REFUSED, CHANNEL = "full", "refused", "channel"
PROBLEMS = (FULL, REFUSED, CHANNEL)
"""Why something does not stand in the list: there is no room; Hearth may not; it may not in that channel."""


@dataclass(frozen=True, slots=True)
class Look:
    """How an event looks in Discord's list, as far as people can change it there. Moments: seconds since 1970."""

    name: str
    starts: int
    ends: int | None
    channel_id: int | None
    location: str | None

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Look:
        """Return what `as_json` gave."""
        return cls(kept["name"], kept["starts"], kept["ends"], kept["channel_id"], kept["location"])

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return {name: getattr(self, name) for name in self.__slots__}

    @property
    def place(self) -> tuple[int | None, str | None]:
        """Where it is."""
        return self.channel_id, self.location

    @property
    def when(self) -> tuple[int, int | None]:
        """When it is."""
        return self.starts, self.ends


@dataclass(frozen=True, slots=True)
class Known:
    """What Hearth knows of one of its events in the list (`event_times.native`).

    `sent`: what Hearth wanted there last, with a hash of its `words`; `is_done`: Discord has taken it. `read`:
    what stood there when Hearth last looked, and `words_read`. `is_over`: it began and ended. `is_leaving`:
    Hearth takes it out. `interested`: how many people pressed Discord's "Interested". `problem`: why it does not
    stand there as it should.
    """

    sent: Look | None = None
    words: str = ""
    is_done: bool = False
    read: Look | None = None
    words_read: str = ""
    is_over: bool = False
    is_leaving: bool = False
    interested: int = 0
    problem: str | None = None

    @classmethod
    def from_json(cls, kept: Mapping[str, Any] | None) -> Known:
        """Return what `as_json` gave."""
        if kept is None:
            return cls()
        looks = {name: Look.from_json(kept[name]) if kept.get(name) else None for name in ("sent", "read")}
        return cls(**{**kept, **looks})

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        looks = {"sent": self.sent, "read": self.read}
        plain = {name: getattr(self, name) for name in self.__slots__}
        return {**plain, **{name: one.as_json() if one is not None else None for name, one in looks.items()}}


class Step(Enum):
    """What is to be done about one time in Discord's list."""

    NOTHING = "nothing"
    CREATE = "create"
    WRITE = "write"
    ADOPT = "adopt"
    TAKE_AS_CANCELLED = "take as cancelled"
    ASK = "ask"
    CANCEL = "cancel"
    TAKE_OUT = "take out"
    LET_GO = "let go"
    NOTE_OVER = "note over"


@dataclass(frozen=True, slots=True)
class Seen:
    """What Discord says of an event: its look, its status (bot/discordkit/scheduled.py), a hash of its words."""

    look: Look
    status: str
    words: str = ""


def mark_of(time: Time) -> str:
    """Return the few characters by which an event is found again in Discord's list."""
    return f"hearth-{hashlib.sha256(time.id.encode()).hexdigest()[:8]}"


def name_of(title: str) -> str:
    """Return a title as a line of plain text, without what turns the direction of the line round."""
    shown = (one for one in title if unicodedata.category(one) != "Cf" or one in JOINERS)
    return clip(" ".join("".join(shown).split()), EVENT_NAME) or "…"


def look_of(event: Event, time: Time) -> Look | None:
    """Return how a time should look there; None where it has no place that the list could name."""
    in_channel = event.place in (VOICE, STAGE)
    if event.channel_id is None if in_channel else not event.where.strip():
        return None
    return Look(
        name=name_of(event.title),
        starts=int(time.starts_at.timestamp()),
        ends=int(time.ends_at.timestamp()),
        channel_id=event.channel_id if in_channel else None,
        location=None if in_channel else clip(event.where.strip(), EVENT_PLACE),
    )


def wanted(pairs: Iterable[tuple[Event, Time]], *, now: datetime) -> set[str]:
    """Return which times the list should hold: the next few of each event; of all those, the nearest."""
    coming: defaultdict[str, list[Time]] = defaultdict(list)
    for event, time in pairs:
        if event.state == PUBLISHED and time.state == PLANNED and time.ends_at > now:
            coming[event.id].append(time)
    next_ones: list[Time] = []
    for times in coming.values():
        next_ones += sorted(times, key=_nearest)[: lifecycle.NATIVE_AHEAD]
    return {time.id for time in sorted(next_ones, key=_nearest)[: lifecycle.NATIVE_MOST]}


def decide(
    time: Time, want: Look | None, words: str, seen: Seen | None, *, is_wanted: bool, now: datetime
) -> Step:
    """Return what is to be done about one time. `seen` is None where nothing stands, or stands any more.

    `want` is how it should look, None where it cannot stand there; `words` is the hash of its description.
    """
    known = Known.from_json(time.native)
    is_coming = time.state == PLANNED and time.ends_at > now
    if known.is_over and is_coming:
        is_later = want is not None and known.sent is not None and want.when != known.sent.when
        return Step.LET_GO if is_later else Step.NOTHING
    if time.native_id is None:
        creates = is_wanted and want is not None and not time.is_native_gone and time.starts_at > now + SOONEST
        return Step.CREATE if creates else Step.NOTHING
    if seen is None:
        asks = is_coming and is_wanted and not known.is_leaving and time.starts_at > now
        return Step.ASK if asks else Step.LET_GO
    if time.state != PLANNED:
        is_open = seen.status in ("scheduled", "active") and time.ends_at > now
        return Step.CANCEL if is_open else Step.LET_GO
    if not is_coming:
        return Step.NOTHING
    if seen.status == "canceled":
        by_hand = seen.look.channel_id is None or now < time.starts_at + BY_DISCORD
        return Step.TAKE_AS_CANCELLED if by_hand else Step.NOTE_OVER
    if seen.status == "completed":
        return Step.NOTE_OVER
    if not is_wanted or want is None:
        return Step.TAKE_OUT
    if changed_by_hand(known, seen, want):
        return Step.ADOPT
    is_written_over = known.words_read not in ("", seen.words)  # the way to answer must stand there
    if known.sent != want or known.words != words or not known.is_done or is_written_over:
        return Step.WRITE
    return Step.NOTHING


def changed_by_hand(known: Known, seen: Seen, want: Look) -> tuple[str, ...]:
    """Return what a person changed in Discord: `name`, `when` or `place`; not what Hearth has changed since."""
    sent, read = known.sent, known.read
    if sent is None or read is None:
        return ()
    found = []
    for what in ("name", "when", "place"):
        there = getattr(seen.look, what)
        is_new = there not in (getattr(sent, what), getattr(read, what), getattr(want, what))
        if is_new and getattr(want, what) == getattr(sent, what):
            found.append(what)
    if seen.status != "scheduled" and "when" in found:  # what has begun keeps its beginning
        found.remove("when")
    return tuple(found)


def wall_of(look: Look, event: Event, time: Time) -> tuple[datetime, int]:
    """Return when an event is that was moved by hand: wall time in its own zone, and minutes.

    What lasts longer there than an event can here is taken to last as long as it can: Hearth writes that back.
    """
    starts = datetime.fromtimestamp(look.starts, UTC)
    wall = starts.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None, fold=0)
    minutes = time.minutes if look.ends is None else (look.ends - look.starts) // 60
    return wall, min(max(minutes, 1), LONGEST)


def place_of(look: Look, kind: str) -> dict[str, Any]:
    """Return where an event is that was moved to another place by hand. `kind`: voice, stage or external."""
    if look.channel_id is not None:
        return {"place": STAGE if kind == "stage" else VOICE, "channel_id": look.channel_id, "where": ""}
    where = look.location or ""
    return {"place": LINK if "://" in where else ADDRESS, "channel_id": None, "where": where}


def own_after(event: Event, time: Time, changes: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what only this time of a series has after a change; nothing where it is as the series again."""
    own = {**(time.own or {}), **changes}
    kept: dict[str, Any] = {}
    if own.get("title", event.title) != event.title:
        kept["title"] = own["title"]
    place: dict[str, Any] = {name: own[name] for name in ("place", "channel_id", "where") if name in own}
    if any(value != getattr(event, name) for name, value in place.items()):
        kept |= place
    return kept or None


def problems(times: Sequence[Time]) -> dict[str, Collection[int]]:
    """Return what stands in the way of the list, with the channels that it is about."""
    found: dict[str, set[int]] = {}
    for time in times:
        known = Known.from_json(time.native)
        if known.problem in PROBLEMS and known.problem is not None:
            channels = found.setdefault(known.problem, set())
            if known.sent is not None and known.sent.channel_id is not None:
                channels.add(known.sent.channel_id)
    return {what: sorted(channels) for what, channels in found.items()}


def _nearest(time: Time) -> tuple[datetime, str]:
    return time.starts_at, time.id
