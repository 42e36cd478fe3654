"""What people look through of events is what there is, page by page, and the same on both engines."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.ground import Ground
from cogs.events.service import afterwards, planning
from cogs.events.service.planning import OPEN, Actor
from data import event_times, events
from data.event_times import Time
from data.events import CANCELLED, OVER, PUBLISHED, STATES, TEMPLATE, Event, Host
from tests.data.event_rows import GUILD, write_published
from tests.data.vaults import Strongroom, strongroom

HOST, STAFF = Actor(7, plans=False), Actor(8, plans=True)
MANY, AT_ONCE = 60, 7


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


@pytest.fixture
def ground(room: Strongroom) -> Ground:
    return Ground(room.main, room.clock, room.vault)


async def fill(ground: Ground) -> tuple[list[tuple[Event, Time]], set[str]]:
    """Write events of all kinds down, in two communities; return those of one, and what `HOST` hosts of them."""
    chance, now, written, hosted = random.Random(3), ground.clock.now(), list[Time](), set[str]()
    async with ground.database.write() as tx:
        for number in range(MANY):
            days = chance.randint(-100, 30)
            state = chance.choice(STATES)
            ended_at = now - timedelta(days=chance.randint(0, 200)) if state in (OVER, CANCELLED) else None
            time = await write_published(
                tx,
                GUILD if number % 6 else GUILD + 1,
                now=now - timedelta(days=chance.randint(0, 9), seconds=number),
                starts_at=now + timedelta(days=days, minutes=30 * number),
                state=state,
                ended_at=ended_at,
            )
            if chance.random() < 0.4:
                hosted.add(time.event_id)
                await events.put_host(tx, time.guild_id, Host(time.event_id, HOST.user_id, is_first=True))
            written.append(time)
    async with ground.database.read() as tx:
        of = await events.get_many(tx, GUILD, [one.event_id for one in written])
    return [(of[one.event_id], one) for one in written if one.event_id in of], hosted


@pytest.mark.parametrize("actor", [HOST, STAFF], ids=["host", "staff"])
async def test_pages_show_everything_once_and_in_order(ground: Ground, actor: Actor) -> None:
    everything, hosted = await fill(ground)
    theirs = [pair for pair in everything if actor.plans or pair[0].id in hosted]
    now = ground.clock.now()

    plans: list[str] = []
    while page := await planning.plans_of(ground, GUILD, actor, most=AT_ONCE, skip=len(plans)):
        plans += [one.id for one in page]
    newest = sorted((event for event, _ in theirs if event.state in OPEN), key=_newest_first)
    assert plans == [event.id for event in sorted(newest, key=lambda event: OPEN.index(event.state))]

    lately: list[str] = []
    while past := await afterwards.over_lately(ground, GUILD, actor, most=AT_ONCE, skip=len(lately)):
        lately += [one.time.id for one in past]
    over = [time for event, time in theirs if event.state in (PUBLISHED, OVER) and time.ends_at <= now]
    recent = sorted(over, key=lambda time: time.starts_at, reverse=True)
    assert lately == [time.id for time in recent if time.starts_at > now - afterwards.LOOKED_BACK]
    assert plans
    assert lately


async def test_what_is_on_and_what_a_calendar_shows_is_found_among_all_that_ever_was(ground: Ground) -> None:
    everything, _ = await fill(ground)
    now, since = ground.clock.now(), ground.clock.now() - timedelta(days=90)
    async with ground.database.read() as tx:
        coming = await event_times.coming(tx, GUILD, after=now, most=MANY)
        shown = await events.in_calendar(tx, GUILD, over_since=since, cancelled_since=now - timedelta(days=30))
        changed_at = await events.last_change(tx, GUILD)
        templates = await events.ids(tx, GUILD, TEMPLATE)
    starts = sorted(time.starts_at for _, time in everything if time.ends_at > now)
    assert [time.starts_at for time in coming] == starts

    def is_shown(event: Event) -> bool:
        kept = {OVER: since, CANCELLED: now - timedelta(days=30)}.get(event.state)
        return event.state == PUBLISHED or (
            kept is not None and event.ended_at is not None and event.ended_at >= kept
        )

    assert [one.id for one in shown] == [
        event.id for event in sorted(_events(everything), key=_oldest_first) if is_shown(event)
    ]
    told = [event.changed_at for event in _events(everything) if event.state in (PUBLISHED, OVER, CANCELLED)]
    assert changed_at == max(told)
    assert templates == sorted(event.id for event in _events(everything) if event.state == TEMPLATE)


def _events(everything: list[tuple[Event, Time]]) -> list[Event]:
    return [event for event, _ in everything]


def _oldest_first(event: Event) -> tuple[datetime, str]:
    return event.made_at, event.id


def _newest_first(event: Event) -> tuple[float, str]:
    return -event.made_at.timestamp(), event.id
