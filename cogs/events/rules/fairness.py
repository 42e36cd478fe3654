"""Whose clock an event suits: the night and the working day of those who come, and of regions. Pure.

Invariants:
- Of those who come, a clock is named only where at least five people share it, and no number is ever said: there
  is nothing from which a smaller group could be worked out, whatever else is published (such as how many come).
- Moments are looked at through the database of time zones, so with each region's own summer time.
- No proposal is worse than staying for whoever has it worst; each is better for somebody or more rarely at night.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cache
from itertools import combinations
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.kernel.small_counts import publish_cells
from bot.kernel.text import Text, listed, text
from cogs.events.rules.series import Schedule, key_of, moment_of, rule_parts, wall_of

REGIONS: Mapping[str, str] = {
    "americas-west": "America/Los_Angeles",
    "americas-central": "America/Mexico_City",
    "americas-east": "America/New_York",
    "americas-south": "America/Sao_Paulo",
    "europe-west": "Europe/London",
    "europe-central": "Europe/Berlin",
    "europe-east": "Europe/Kyiv",
    "africa-west": "Africa/Lagos",
    "africa-east": "Africa/Nairobi",
    "middle-east": "Asia/Dubai",
    "asia-south": "Asia/Kolkata",
    "asia-southeast": "Asia/Jakarta",
    "asia-east": "Asia/Tokyo",
    "oceania": "Australia/Sydney",
}
"""Regions that a community can say it serves, each with one zone that stands for it; from west to east."""

NIGHT_FROM, NIGHT_UNTIL = time(23), time(7)
WORK_FROM, WORK_UNTIL = time(9), time(17)
LAST_WORKDAY = 4
"""Friday, as `datetime.weekday` counts. Where another day is free, this is only roughly right."""
NIGHT, WORK, FREE = "night", "work", "free"
COUNTED = timedelta(hours=3)
"""What of an event must lie in waking hours: its beginning. In something that takes days, people come and go."""
STEP = timedelta(minutes=30)
LEAST_TIMES = 3
"""How many times of a series it takes to say "always"."""
MOST_TURNS = 3


@dataclass(frozen=True, slots=True)
class Local:
    """When an event begins by one clock. `where` is a region's key, or a clock such as `UTC+5:30`."""

    where: str
    weekday: int
    at: time
    part: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Start times to take in turn, as wall times of the organiser's zone; one alone replaces the present one.

    `nights` says for each region at how many of the turns it has night; `hours` what each turn means for each.
    """

    walls: tuple[datetime, ...]
    nights: Mapping[str, int]
    hours: tuple[tuple[Local, ...], ...]


def local_hours(starts: datetime, zones: Mapping[str, int], *, minutes: int = 0) -> list[Local]:
    """Return when an event begins for those who come; `zones` counts them by time zone. From west to east.

    People are counted by what their clocks show at that moment: those of Paris and Berlin share one.
    """
    offsets: Counter[timedelta] = Counter()
    example: dict[timedelta, str] = {}
    for zone, people in zones.items():
        try:
            offset = starts.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
        except (ZoneInfoNotFoundError, ValueError):  # a name that the database has dropped
            continue
        offsets[offset] += people
        example.setdefault(offset, zone)
    shown = publish_cells({_clock(offset): people for offset, people in offsets.items()})
    return [
        _local(_clock(offset), example[offset], starts, minutes)
        for offset in sorted(offsets)
        if _clock(offset) in shown
    ]


def regional_hours(starts: datetime, regions: Sequence[str] = tuple(REGIONS), *, minutes: int = 0) -> list[Local]:
    """Return when an event begins in regions (keys of `REGIONS`; others are passed over)."""
    return [_local(region, REGIONS[region], starts, minutes) for region in regions if region in REGIONS]


def always_night(
    past: Sequence[datetime], upcoming: Sequence[datetime], regions: Sequence[str], *, minutes: int = 0
) -> list[str]:
    """Return the regions that have night at each of these times of a series; none where the times are too few."""
    times = [*past, *upcoming]
    if len(times) < LEAST_TIMES:
        return []
    nights = [_nights(starts, regions, minutes) for starts in times]
    return [region for region in regions if all(region in night for night in nights)]


def rotation(
    wall: datetime, zone: str, regions: Sequence[str], *, minutes: int = 0, count: int = 3
) -> list[Proposal]:
    """Propose up to `count` other ways to begin what begins at `wall` in `zone`, the fairest first.

    One other time, or two or three that are taken in turn, the present one among them; all on the day of `wall`,
    whole hours from it. Fairest is where the region that has it worst has night at the fewest of the turns; then
    where there are the fewest nights in all; then where the organiser's own zone has the fewest; then what has the
    fewest turns and lies nearest. The best of each number of turns come first.
    """
    known = [region for region in regions if region in REGIONS]
    walls = [wall.replace(hour=hour) for hour in range(24)]
    night = {one: _nights(moment_of(one, zone), known, minutes) for one in walls}
    at_home = {one: _is_night(wall_of(moment_of(one, zone), zone), minutes) for one in walls}

    def burden(turns: tuple[datetime, ...]) -> tuple[float, float, float]:
        shares = [sum(region in night[one] for one in turns) / len(turns) for region in known]
        return max(shares, default=0), sum(shares), sum(at_home[one] for one in turns) / len(turns)

    def order(turns: tuple[datetime, ...]) -> tuple[tuple[float, float, float], int, float]:
        return burden(turns), len(turns), sum(abs((one - wall).total_seconds()) for one in turns)

    stays = burden((wall,))[:2]
    others = [one for one in walls if one != wall]
    by_turns: list[list[tuple[datetime, ...]]] = [[(one,) for one in others]]
    by_turns += [[(wall, *more) for more in combinations(others, extra)] for extra in range(1, MOST_TURNS)]
    fairer = [sorted((one for one in some if burden(one)[:2] < stays), key=order) for some in by_turns]
    best = sorted((some[0] for some in fairer if some), key=order)
    rest = sorted((one for some in fairer for one in some[1:]), key=order)
    return [_proposal(turns, zone, known, minutes) for turns in [*best, *rest][:count]]


def at_hour(schedule: Schedule, hour: int) -> Schedule:
    """Return the same days, beginning at another hour of the clock; what stands at an hour of its own stays."""

    def moved(wall: datetime) -> datetime:
        return wall.replace(hour=hour) if wall.time() == schedule.starts.time() else wall

    rule, until = schedule.rule, rule_parts(schedule.rule).get("UNTIL")
    if until is not None and "T" in until:
        rule = rule.replace(until, key_of(moved(datetime.fromisoformat(until))))
    return replace(
        schedule,
        starts=moved(schedule.starts),
        rule=rule,
        also=tuple(moved(one) for one in schedule.also),
        never=tuple(moved(one) for one in schedule.never),
    )


def region_name(region: str) -> Text:
    """Return a region's name in words."""
    return text(f"events-region-{region}")


def said(local: Local) -> Text:
    """Say in one line when it is somewhere."""
    where = region_name(local.where) if local.where in REGIONS else local.where
    day = text(f"events-fairness-day-{local.weekday}")
    return text(f"events-fairness-{local.part}", where=where, day=day, time=f"{local.at:%H:%M}")


def warning(regions: Sequence[str]) -> Text | None:
    """Say that the same people always get the night; None where nobody does."""
    if not regions:
        return None
    return text("events-fairness-always-night", regions=listed([region_name(region) for region in regions]))


def proposed(proposal: Proposal) -> list[Text]:
    """Say what a proposal is and what it means, one idea a line."""
    times = listed([text("events-fairness-time", time=f"{wall:%H:%M}") for wall in proposal.walls])
    turns = len(proposal.walls)
    lines = [text("events-fairness-turns", times=times) if turns > 1 else text("events-fairness-once", time=times)]
    for number in range(turns, 0, -1):
        at_night = [region_name(region) for region, nights in proposal.nights.items() if nights == number]
        if at_night and number == turns:
            lines.append(text("events-fairness-nights-all", regions=listed(at_night)))
        elif at_night:
            lines.append(text("events-fairness-nights", regions=listed(at_night), count=number, turns=turns))
    if not any(proposal.nights.values()):
        lines.append(text("events-fairness-nights-none"))
    return lines


def _proposal(turns: tuple[datetime, ...], zone: str, regions: Sequence[str], minutes: int) -> Proposal:
    walls = tuple(sorted(turns))
    hours = tuple(tuple(regional_hours(moment_of(one, zone), regions, minutes=minutes)) for one in walls)
    nights = Counter(local.where for turn in hours for local in turn if local.part == NIGHT)
    return Proposal(walls, {region: nights[region] for region in regions}, hours)


def _local(where: str, zone: str, starts: datetime, minutes: int) -> Local:
    wall = wall_of(starts, zone)
    if _is_night(wall, minutes):
        part = NIGHT
    elif wall.weekday() <= LAST_WORKDAY and any(WORK_FROM <= at < WORK_UNTIL for at in _through(wall, minutes)):
        part = WORK
    else:
        part = FREE
    return Local(where, wall.weekday(), wall.time().replace(second=0, microsecond=0, fold=0), part)


def _nights(starts: datetime, regions: Sequence[str], minutes: int) -> frozenset[str]:
    """Return the regions that have night when it begins, or soon after."""
    return frozenset(region for region in regions if _is_night(wall_of(starts, REGIONS[region]), minutes))


def _is_night(wall: datetime, minutes: int) -> bool:
    return any(at >= NIGHT_FROM or at < NIGHT_UNTIL for at in _through(wall, minutes))


def _through(wall: datetime, minutes: int) -> Iterator[time]:
    """Give the clock's times from the beginning on, as far as they count; the end itself is not among them."""
    last = min(timedelta(minutes=minutes), COUNTED) - timedelta(minutes=1)
    passed = timedelta(0)
    while passed < last:
        yield (wall + passed).time()
        passed += STEP
    yield (wall + max(last, timedelta(0))).time()


@cache
def _clock(offset: timedelta) -> str:
    """Return a difference from UTC as people write it, such as `UTC+5:30`."""
    away = abs(int(offset.total_seconds())) // 60
    hours, minutes = divmod(away, 60)
    if not away:
        return "UTC"
    sign = "-" if offset < timedelta(0) else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"
