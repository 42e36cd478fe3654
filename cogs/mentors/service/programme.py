"""What those who lead mentoring see of it: who waits, what is asked for and offered, how it is carried.

Invariants:
- Figures hide small cells, and no sum stands beside cells of which some are hidden.
- What somebody prefers or shares in secret, and who never wants to meet whom, is in no figure and no list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.kernel.small_counts import Published, publish, publish_cells
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle, wishes
from cogs.mentors.rules.matching import FORMATS
from cogs.mentors.settings import MentorsSettings
from data import mentor_matches, mentor_offers, mentor_requests
from data.engine import Transaction
from data.mentor_matches import ASKED, CHOSEN, EXPIRED, PROPOSED, Match
from data.mentor_offers import Offer
from data.mentor_requests import Request


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who looks for a mentor: how many were asked for them, and how many of these never answered."""

    request: Request
    asked: int
    silent: int


@dataclass(frozen=True, slots=True)
class Row:
    """What is asked for and offered of one kind; None where it is hidden."""

    name: str
    asked: int | None
    offered: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """What may be shown of a programme, small cells hidden.

    `waits`: the median by format, of those that enough people have waited for. `loads`: how many mentors carry so
    many. `people`: who asked a mentor, and whom nobody answered; `mentors`: who were asked, and did not answer.
    """

    topics: tuple[Row, ...]
    zones: tuple[Row, ...]
    languages: tuple[Row, ...]
    waits: Mapping[str, timedelta]
    loads: Mapping[int, int]
    people: Published
    mentors: Published


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands on the first page: how many offers wait to be looked at, how many people look for a mentor."""

    to_review: int
    waiting: int


async def overview(ground: Ground, guild_id: int) -> Overview:
    """Return what there is to do."""
    async with ground.database.read() as tx:
        offers = await mentor_offers.in_state(tx, guild_id, mentor_offers.REVIEW)
        return Overview(len(offers), len(await mentor_requests.waiting(tx, guild_id)))


async def queue(ground: Ground, guild_id: int) -> list[Waiting]:
    """Return who looks for a mentor, the longest first."""
    async with ground.database.read() as tx:
        requests = await mentor_requests.waiting(tx, guild_id)
        matches = await _asked(tx, guild_id)
    asked = Counter(one.request_id for one in matches)
    silent = Counter(one.request_id for one in matches if one.state == EXPIRED)
    return [Waiting(one, asked[one.id], silent[one.id]) for one in requests]


async def figures(ground: Ground, guild_id: int, *, most: int) -> Figures:
    """Return what may be shown, of each table at most so many rows."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        requests = await mentor_requests.waiting(tx, guild_id)
        offers = await mentor_offers.standing(tx, guild_id)
        ids = [one.user_id for one in offers]
        skills, taken = await mentor_offers.skills(tx, guild_id, ids), await mentor_offers.taken(tx, guild_id, ids)
        asked = [one for one in await _asked(tx, guild_id) if (one.asked_at or now) >= now - lifecycle.MEASURED]
        waits = {
            format: await mentor_requests.waits(tx, guild_id, format=format, since=now - lifecycle.MEASURED)
            for format in FORMATS
        }
    measured = {format: lifecycle.outlook(found, 0).wait for format, found in waits.items()}
    loads = publish_cells(Counter(str(taken[id]) for id in ids))
    return Figures(
        _rows((one.topics for one in requests), (skills[id] for id in ids), most),
        _rows(([offset(one.zone, now)] for one in requests), ([offset(one.zone, now)] for one in offers), most),
        _rows(map(_languages, requests), map(_languages, offers), most),
        {format: wait for format, wait in measured.items() if wait is not None},
        {int(load): count for load, count in sorted(loads.items())},
        _silence({(one.mentee_id, one.state == EXPIRED) for one in asked}, every=True),
        _silence({(one.mentor_id, one.state == EXPIRED) for one in asked}, every=False),
    )


async def is_led_here(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether a community has mentoring that somebody could look after."""
    return (await read_settings(tx, guild_id, MentorsSettings)).open


async def findings(_ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say where offers wait to be looked at."""
    waits = await mentor_offers.in_state(tx, guild_id, mentor_offers.REVIEW)
    return [Finding("mentors-offers-wait")] if waits else []


def offset(zone: str, now: datetime) -> str:
    """Return how far a zone's clock is from UTC now, such as "UTC+5:30"."""
    seconds = int((now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    if not seconds:
        return "UTC"
    return f"UTC{'+' if seconds > 0 else '-'}{hours}" + (f":{minutes:02d}" if minutes else "")


def _rows(asked: Iterable[Collection[str]], offered: Iterable[Collection[str]], most: int) -> tuple[Row, ...]:
    """Count people by what they ask for and offer; each counts once in each cell that is theirs."""
    wanted = publish_cells(Counter(name for one in asked for name in set(one)))
    there = publish_cells(Counter(name for one in offered for name in set(one)))
    names = sorted({*wanted, *there}, key=lambda name: (-wanted.get(name, 0), -there.get(name, 0), name))
    return tuple(Row(name, wanted.get(name), there.get(name)) for name in names[:most])


def _silence(answers: set[tuple[int, bool]], *, every: bool) -> Published:
    """Return how many people there are, and how many of them met with silence: each time, if `every`, or once."""
    everybody = {person for person, _ in answers}
    silent = {person for person, is_silent in answers if is_silent}
    if every:
        silent -= {person for person, is_silent in answers if not is_silent}
    row = (len(everybody), len(silent))
    return publish(row, row)[1]


def _languages(one: Request | Offer) -> list[str]:
    return wishes.chosen(wishes.LANGUAGES, one.languages)


async def _asked(tx: Transaction, guild_id: int) -> list[Match]:
    """Return the matches in which a mentor was asked and had the time to answer, or still has."""
    found = await mentor_matches.of_community(tx, guild_id)
    return [one for one in found if one.asked_at is not None and one.state not in (CHOSEN, PROPOSED, ASKED)]
