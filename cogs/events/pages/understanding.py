"""What Hearth understands of the form in which an event is planned, and how it says it back.

Invariants:
- What somebody has not touched is not read anew: an event that has begun keeps its first day, and a series keeps
  a rule that no form can say.
- What is left out of a series, and the days beside it, stay with it when it is moved.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.discordkit.form import Sending
from bot.discordkit.visit import Visit
from bot.kernel.forms import Answers
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Text, WallTime, text
from bot.kernel.time_zones import zone_words
from cogs.events.pages.common import length
from cogs.events.pages.forms import OWN, PAGES_OR_OWN, WHAT, WHEN, WHERE
from cogs.events.rules import access, lifecycle, repeats, typed
from cogs.events.rules.adjusting import carried
from cogs.events.rules.series import (
    FARTHEST,
    Schedule,
    key_of,
    moment_of,
    rule_parts,
    slots,
    until_of,
    what_clock_does,
)
from cogs.events.service.planning import Told
from data.events import ADDRESS, LINK, Event

RHYTHM = frozenset({"zone", "when", "repeats", "until"})
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "title": ("title",),
    "words": ("words",),
    "audience": ("audience",),
    "newcomers": ("is_for_newcomers",),
    "zone": ("zone", "starts", "rule", "also", "never"),
    "when": ("starts", "rule", "also", "never"),
    "length": ("minutes",),
    "repeats": ("rule", "also", "never"),
    "until": ("rule", "also", "never"),
    "place": ("place",),
    "where": ("where",),
    "capacity": ("capacity",),
    "newcomer_seats": ("newcomer_seats",),
}
"""Which columns of an event each answer says; all other answers say how everybody can attend."""
FOLLOWING = 3
"""Times that are said after the first, so that a wrong rhythm is noticed."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of a form: either what was told, or what must change, each with its page of the form."""

    told: Told | None
    complaints: tuple[tuple[int, Text], ...] = ()


def as_kept(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return raw answers as the values that a form gives, so that a draft can keep them to compare."""
    return _plain(Answers(PAGES_OR_OWN, answers).values())


def changed(sending: Sending) -> frozenset[str]:
    """Return which answers differ from what stood in the form when it was opened."""
    was = sending.context.get("was")
    if was is None:
        return frozenset(sending.answers)
    is_now = _plain(sending.answers)
    return frozenset(name for name in is_now if is_now[name] != was.get(name))


def columns_of(names: frozenset[str]) -> frozenset[str]:
    """Return which columns of an event these answers say."""
    return frozenset(column for name in names for column in COLUMNS.get(name, ("access",)))


def understand(visit: Visit, sending: Sending, event: Event | None) -> Understood:
    """Return what an organiser filled in, or what they must change; `event` is the one that is changed."""
    answers: Mapping[str, Any] = sending.answers
    complaints = [(WHERE, one) for one in _wrong_about_place(answers)]
    minutes = typed.read_length(answers["length"])
    if isinstance(minutes, typed.Refused):
        complaints.append((WHEN, minutes.text))
    schedule = lifecycle.schedule_of(event) if event is not None else None
    if schedule is None or changed(sending) & RHYTHM:
        read = _rhythm(visit, sending, event)
        if isinstance(read, Schedule):
            now = visit.ground.clock.now()
            schedule = carried(schedule, read, now=now) if schedule is not None else read
        else:
            complaints += [(WHEN, one) for one in read]
    if complaints or schedule is None or isinstance(minutes, typed.Refused):
        return Understood(None, tuple(sorted(complaints, key=lambda one: one[0])))
    told = Told(
        title=answers["title"],
        words=answers["words"],
        audience=answers["audience"] or "",
        is_for_newcomers=bool(answers["newcomers"]),
        place=answers["place"],
        where=answers["where"] or "",
        schedule=replace(schedule, minutes=minutes),
        capacity=int(answers["capacity"]) if answers["capacity"] else None,
        newcomer_seats=int(answers["newcomer_seats"] or 0),
        access=access.from_answers(answers),
        language=visit.language,
    )
    return Understood(told)


def answers_of(event: Event, *, now: datetime) -> dict[str, Any]:
    """Return an event as what stands in the form already: of a series, its next time."""
    schedule = lifecycle.schedule_of(event)
    ends = until_of(rule_parts(event.rule))
    following = slots(replace(schedule, also=()), after=now, before=now + FARTHEST, most=1)
    return {
        "title": event.title,
        "words": event.words,
        "audience": event.audience or None,
        "newcomers": "yes" if event.is_for_newcomers else "no",
        "zone": zone_words(event.zone),
        "when": following[0].wall.isoformat(sep=" ")[:16] if following else None,
        "length": str(event.minutes),
        "repeats": repeats_as(schedule) or OWN,
        "until": ends.date().isoformat() if ends is not None else None,
        "place": event.place,
        "where": event.where or None,
        "capacity": str(event.capacity) if event.capacity else None,
        "newcomer_seats": str(event.newcomer_seats) if event.newcomer_seats else None,
        **(access.to_answers(access.from_json(event.access)) if event.access else {}),
    }


def schedule_lines(schedule: Schedule, visit: Visit) -> list[Text]:
    """Return when something takes place, so that a wrong hour or day is noticed: its next time and some more."""
    now = visit.ground.clock.now()
    coming = slots(schedule, after=now, before=now + FARTHEST, most=FOLLOWING + 1)
    starts_at = coming[0].starts_at if coming else moment_of(schedule.starts, schedule.zone)
    lines = [
        text("events-when", at=Instant(starts_at), soon=Instant(starts_at, "R")),
        text("events-when-there", there=WallTime(starts_at, schedule.zone), length=length(schedule.minutes)),
    ]
    if (change := what_clock_does(coming[0].wall if coming else schedule.starts, schedule.zone)) is not None:
        lines.append(text(f"events-clock-{change}"))
    if schedule.rule or schedule.also:
        lines.append(text("events-series", rule=repeats.described(schedule)))
        lines += [text("events-then", there=WallTime(one.starts_at, schedule.zone)) for one in coming[1:]]
    warned = repeats.warning(repeats_as(schedule) or "", schedule.starts)
    return [*lines, warned] if warned is not None else lines


def repeats_as(schedule: Schedule) -> str | None:
    """Return which of the offered ways to repeat a series is; None for one with a rule of its own."""
    until = until_of(rule_parts(schedule.rule))
    for value in repeats.OFFERED:
        try:
            if repeats.rule_of(value, schedule.starts, until.date() if until else None) == schedule.rule:
                return value
        except Problem:
            continue
    return None


def _rhythm(visit: Visit, sending: Sending, event: Event | None) -> Schedule | list[Text]:
    """Return on which days and at which hour it takes place, or what must change about it."""
    answers: Mapping[str, Any] = sending.answers
    now, zone, language = visit.ground.clock.now(), answers["zone"], visit.language
    when = typed.read_when(answers["when"], language=language, zone=zone, now=now)
    until = typed.read_day(answers["until"], language=language, zone=zone, now=now) if answers["until"] else None
    if isinstance(when, typed.Refused) or isinstance(until, typed.Refused):
        return [one.text for one in (when, until) if isinstance(one, typed.Refused)]
    try:
        if answers["repeats"] == OWN:
            rule = _own_rule(event.rule if event is not None else "", when.wall, until)
        else:
            rule = repeats.rule_of(answers["repeats"], when.wall, until)
    except Problem as problem:
        return [problem.text]
    return Schedule(zone, when.wall, 1, rule)


def _own_rule(rule: str, wall: datetime, until: date | None) -> str:
    """Return a rule that no form can say, with another end."""
    parts = {name: value for name, value in rule_parts(rule).items() if name != "UNTIL"}
    if until is not None:
        if until < wall.date():
            raise Problem(text("events-repeats-ends-early-own"))
        parts.pop("COUNT", None)
        parts["UNTIL"] = key_of(datetime.combine(until, wall.time()))
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _wrong_about_place(answers: Mapping[str, Any]) -> list[Text]:
    """Return what does not fit together about where an event is, and for how many."""
    found = []
    if answers["place"] in (LINK, ADDRESS) and not answers["where"]:
        found.append(text("events-wrong-where"))
    if answers["place"] == LINK and answers["where"] and "://" not in answers["where"]:
        found.append(text("events-wrong-link"))
    kept = int(answers["newcomer_seats"] or 0)
    if kept and (answers["capacity"] is None or kept > int(answers["capacity"])):
        found.append(text("events-wrong-newcomer-seats"))
    return found


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(json.dumps(values, default=str))
    return plain


PARTS = (WHAT, WHEN, WHERE, WHERE + 1)
"""The pages of the form at which each part of an event is changed; the last part goes on to its end."""
