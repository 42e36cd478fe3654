"""What somebody's calendar does to the events here: what is added, changed, called off, and what stays. Pure.

Invariants:
- What an organiser changed here and the calendar did not, stays. Where both changed the same, the organiser's
  stays, and it is said, until somebody chooses.
- What was thrown away here does not come again, and what is over does not come at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.kernel.limits import clip
from cogs.events.calendars.folding import WORDS, Item, remark
from cogs.events.calendars.incoming import Incoming, Remark, Row, plan_import
from data.events import ADDRESS, CANCELLED, LINK, OVER, Changes, Event, Marked

WHERE = 300
FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": ("title",),
    "words": ("words",),
    "place": ("place", "where"),
    "when": ("zone", "starts", "minutes", "rule", "also", "never"),
}
"""What a calendar says of an event, and in which columns that stands."""
DIGITS = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """What stood in the calendar when an event was last taken from it; `said` is a hash of each of FIELDS."""

    sequence: int
    fingerprint: str
    said: Mapping[str, str]

    def __str__(self) -> str:
        return f"{self.sequence}.{self.fingerprint}.{''.join(self.said[field] for field in FIELDS)}"

    @classmethod
    def read(cls, written: str | None) -> Mark:
        """Return a mark as it was written; of none, one that no calendar's event has."""
        sequence, fingerprint, said = (written or "0..").split(".")
        parts = [said[at * DIGITS : (at + 1) * DIGITS] for at in range(len(FIELDS))]
        return cls(int(sequence), fingerprint, dict(zip(FIELDS, parts, strict=True)))


@dataclass(frozen=True, slots=True)
class Merge:
    """What a calendar's event does to the one here. `both`: fields that were changed here and there."""

    changes: Changes
    taken: tuple[str, ...]
    both: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What taking a calendar in would do. `changed` are to be looked at one by one; `missing` are titles.

    `over` is how many are over already, `thrown` how many were thrown away here.
    """

    added: tuple[Incoming, ...] = ()
    changed: tuple[Incoming, ...] = ()
    cancelled: tuple[Incoming, ...] = ()
    unchanged: int = 0
    missing: tuple[str, ...] = ()
    over: int = 0
    thrown: int = 0
    remarks: tuple[Remark, ...] = ()

    @property
    def does_nothing(self) -> bool:
        """Whether everything is here already."""
        return not (self.added or self.changed or self.cancelled)


def columns_of(incoming: Incoming) -> dict[str, Any]:
    """Return what a calendar says of an event as it stands in columns."""
    place, where, words = incoming.place, incoming.place, incoming.words
    is_link = incoming.url.startswith("https://") and len(incoming.url) <= WHERE
    if is_link and (not incoming.place or "://" in incoming.place):
        place, where = LINK, incoming.url
    else:
        place, where = ADDRESS, clip(incoming.place or incoming.url, WHERE)
        if incoming.url and incoming.url not in (words, where) and incoming.url not in words:
            words = f"{clip(words, WORDS - len(incoming.url) - 2)}\n\n{incoming.url}".strip()
    return {
        "title": incoming.title,
        "words": clip(words, WORDS),
        "place": place,
        "where": where,
        "zone": incoming.zone,
        "starts": incoming.starts.isoformat(),
        "minutes": incoming.minutes,
        "rule": incoming.rule,
        "also": [wall.isoformat() for wall in incoming.also],
        "never": [wall.isoformat() for wall in incoming.never],
    }


def mark_of(incoming: Incoming) -> Mark:
    """Return the mark of an event as it stands in a calendar."""
    return Mark(incoming.sequence, incoming.fingerprint, _said(columns_of(incoming)))


def merge(event: Event, incoming: Incoming, *, theirs: bool) -> Merge:
    """Return what an event of a calendar changes here; with `theirs`, also where it was changed here as well."""
    columns, stood, now_there = columns_of(incoming), Mark.read(event.mark).said, mark_of(incoming).said
    here = _said({name: getattr(event, name) for names in FIELDS.values() for name in names})
    taken, both = [], []
    for field in FIELDS:
        if now_there[field] in (stood[field], here[field]):
            continue
        if here[field] != stood[field]:
            both.append(field)
            if not theirs:
                continue
        taken.append(field)
    changes: Any = {name: columns[name] for field in taken for name in FIELDS[field]}
    return Merge(changes, tuple(taken), tuple(both))


def look(
    items: Sequence[Item],
    remarks: Iterable[Remark],
    known: Sequence[Marked],
    *,
    elsewhere: Collection[str],
    thrown: Collection[str],
) -> Look:
    """Return what taking these events in would do to those that are known from the same calendar."""
    said = list(remarks)
    here = {one.uid: one for one in known}
    rows = [Row(one.uid, None, mark.sequence, mark.fingerprint) for one in known for mark in [Mark.read(one.mark)]]
    open_to_it = []
    for item in items:
        if item.incoming.uid in elsewhere:
            said.append(remark(item.incoming, "elsewhere"))
        else:
            open_to_it.append(item.incoming)
    plan = plan_import(rows, open_to_it)
    over = {item.incoming.uid for item in items if item.is_over}
    added = [one for one in plan.added if one.uid not in over and name_of(one.uid) not in thrown]
    changed: list[Incoming] = []
    cancelled: list[Incoming] = []
    for part, kept in ((plan.changed, changed), (plan.cancelled, cancelled)):
        for one in part:
            if here[one.uid].state in (OVER, CANCELLED):
                said.append(remark(one, "over-here"))
            else:
                kept.append(one)
    present = {item.incoming.uid for item in items}
    return Look(
        added=tuple(added),
        changed=tuple(changed),
        cancelled=tuple(cancelled),
        unchanged=len(plan.unchanged),
        missing=tuple(one.title for one in known if one.uid not in present and one.state not in (OVER, CANCELLED)),
        over=sum(one.uid in over for one in plan.added),
        thrown=sum(one.uid not in over and name_of(one.uid) in thrown for one in plan.added),
        remarks=(*said, *plan.refused),
    )


def name_of(uid: str) -> str:
    """Return a short name for an event of a calendar, to remember many."""
    return hashlib.sha256(uid.encode(errors="replace")).hexdigest()[:12]


def _said(columns: Mapping[str, Any]) -> dict[str, str]:
    said = {}
    for field, names in FIELDS.items():
        values = [list(one) if isinstance(one, list | tuple) else one for one in (columns[name] for name in names)]
        said[field] = hashlib.sha256(repr(values).encode(errors="replace")).hexdigest()[:DIGITS]
    return said
