"""Nobody waits in silence: looks again each day for somebody who looks for a mentor, and tells what is new.

Invariants:
- Whoever suits and was not shown before is told once; what was told is no news again, and a day on which nothing
  is new is a quiet day.
- A request never ends by time: its person is asked whether they still look, and decides.
- What is said stands on the person's first page too, until they have seen it, or answered.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.mentors.service import asking, promises
from cogs.mentors.settings import MentorsSettings
from data import mentor_matches
from data import mentor_requests as store
from data.engine import Transaction
from data.mentor_matches import ASKED
from data.mentor_requests import OPEN, Changes, Request

EVERY = timedelta(days=1)
ASKED_AGAIN = timedelta(days=90)
"""So long somebody waits until they are asked whether they still look."""
FOUND, OFFICE, STILL = "found", "office", "still"
"""Somebody suits who did not before; the way to the group office hours; do you still look?"""
NEWS = (STILL, OFFICE, FOUND)
MARK = "mentors.known"
"""The context of the blind marks of those who were suggested."""
MARK_LENGTH = 12


async def look(ground: Ground, features: Sequence[Feature], guild_id: int, request_id: str) -> bool:
    """Look again for a request, and promise to tell what is new; False where it is over."""
    async with ground.database.read() as tx:
        request = await store.get(tx, guild_id, request_id)
        if request is None or request.state != OPEN:
            return False
        marks = await _suggested(ground, tx, features, request)
    async with ground.database.write() as tx:
        request = await store.get(tx, guild_id, request_id)
        if request is None or request.state != OPEN:
            return False
        await asking.ask_next(ground, tx, features, request)  # nobody who is named is left to wait
        if await mentor_matches.of_request(tx, guild_id, request.id, (ASKED,)):
            marks = set()
        await _tell(tx, request, marks, ground.clock.now())
    return True


async def seen(ground: Ground, request: Request, mentor_ids: Collection[int]) -> None:
    """The person has seen who suits, and what was new, on the page of their request."""
    marks = {mark_of(ground, request, id) for id in mentor_ids}
    if marks <= set(request.known) and not set(request.news) - {STILL}:
        return
    async with ground.database.write() as tx:
        now = await store.get(tx, request.guild_id, request.id)
        if now is not None:
            news = [one for one in now.news if one == STILL]
            await store.change(tx, now.guild_id, now.id, {"known": sorted({*now.known, *marks}), "news": news})


async def still_looks(ground: Ground, guild_id: int, user_id: int) -> Request:
    """The person still looks. Raises Problem where they do not any more."""
    async with ground.database.write() as tx:
        request = await store.open_of(tx, guild_id, user_id)
        if request is None:
            raise Problem(text("mentors-none-open"))
        news = [one for one in request.news if one != STILL]
        await store.change(tx, guild_id, request.id, {"still_at": ground.clock.now(), "news": news})
    return request


async def news_of(ground: Ground, guild_id: int, request_id: str, what: str) -> Request | None:
    """Return a request if something is still to be told to its person."""
    async with ground.database.read() as tx:
        request = await store.get(tx, guild_id, request_id)
    return request if request is not None and request.state == OPEN and what in request.news else None


async def watch_anew(ground: Ground, guild_id: int, request_id: str, number: int) -> None:
    """Looking after a request failed for good: promise it anew for tomorrow."""
    async with ground.database.write() as tx:
        request = await store.get(tx, guild_id, request_id)
        if request is not None and request.state == OPEN:
            await promises.watch(tx, request, due_at=ground.clock.now() + EVERY, number=number + 1)


async def wait_for_long(ground: Ground, guild_id: int) -> tuple[int, int]:
    """Return how many people have waited longer than the community finds good, and how many days that is."""
    async with ground.database.read() as tx:
        days = (await read_settings(tx, guild_id, MentorsSettings)).office_days
        before = ground.clock.now() - timedelta(days=days)
        return await store.count_since(tx, guild_id, asked_before=before), days


def mark_of(ground: Ground, request: Request, mentor_id: int) -> str:
    """Return what stands for a mentor in what one request knows; it tells nothing to anybody else."""
    return ground.vault.blind(MARK, request.guild_id, f"{request.id}:{mentor_id}")[:MARK_LENGTH]


async def _suggested(ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request) -> set[str]:
    if not (await read_settings(tx, request.guild_id, MentorsSettings)).open:
        return set()
    found = await asking.suggest(ground, tx, features, request)
    return {mark_of(ground, request, one.user_id) for one in found}


async def _tell(tx: Transaction, request: Request, marks: set[str], now: datetime) -> None:
    """Promise to tell what is new by now."""
    days = (await read_settings(tx, request.guild_id, MentorsSettings)).office_days
    changes: Changes = {}
    new: list[str] = []
    if marks - set(request.known):
        changes |= {"known": sorted({*request.known, *marks}), "told_at": now}
        new.append(FOUND)
    if request.office_at is None and now - request.asked_at >= timedelta(days=days):
        changes |= {"office_at": now}
        new.append(OFFICE)
        await promises.long_wait(tx, request.guild_id, at=now)
    if now - (request.still_at or request.asked_at) >= ASKED_AGAIN:
        changes |= {"still_at": now}
        new.append(STILL)
    for what in new:
        await promises.look_at_request(tx, request, what, at=now)
    if new:
        waiting = {*request.news, *new}
        changes |= {"news": [one for one in NEWS if one in waiting]}
        await store.change(tx, request.guild_id, request.id, changes)
