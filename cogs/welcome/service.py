"""The use cases of welcome, each over one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.ids import new_id
from bot.settings import CommunitySettings, read_settings
from cogs.welcome.rules import Arrival, Step, in_turns, missed
from cogs.welcome.settings import WelcomeSettings
from data import jobs, settings
from data import welcome as store
from data.engine import Transaction
from data.welcome import Greeting, Person

GREET = "welcome.greet"
WELCOME_CHANNEL = "welcome.channel"
CATCH_UP = timedelta(days=14)
"""A greeting that comes later than this would surprise more than it would welcome."""
GATHER = timedelta(seconds=10)
"""After a greeting, joins gather this long into the next one; the first newcomer is greeted at once."""
MOMENT = timedelta(microseconds=1)
"""People who are written together arrived this far apart, so that a greeting names them in their order."""


async def meet(ground: Ground, steps: Sequence[Step]) -> None:
    """Write down who joined, passed screening and left, in the order in which it happened, all or nothing.

    Newcomers who have no screening before them are promised a greeting.
    """
    if not steps:
        return
    async with ground.database.write() as tx:
        for turn in in_turns(steps):
            now = ground.clock.now()
            names: dict[Person, str] = {}
            for one in turn.admissions:
                names.setdefault((one.guild_id, one.user_id), one.name)
            admitted = await _let_in(tx, turn.arrivals, now) + await store.admit(tx, names, at=now)
            for guild_id in sorted({guild_id for guild_id, _ in admitted}):
                people = [user_id for guild, user_id in admitted if guild == guild_id]
                await _promise_greeting(ground, tx, guild_id, people)
            await store.leave(tx, {(one.guild_id, one.user_id) for one in turn.departures}, at=now)


async def catch_up(ground: Ground, guild_id: int, members: Sequence[MemberSeen]) -> None:
    """Meet those who joined or passed screening while nobody listened.

    Only arrivals after the welcome channel was first set, and at most `CATCH_UP` ago: the first start in a server
    full of people greets nobody.
    """
    async with ground.database.read() as tx:
        since = await settings.set_at(tx, guild_id, WELCOME_CHANNEL)
    if since is not None:
        await meet(ground, missed(guild_id, members, max(since, ground.clock.now() - CATCH_UP)))


async def _let_in(tx: Transaction, arrivals: Sequence[Arrival], now: datetime) -> list[Person]:
    """Write arrivals; return the guild and id of those who are new and have no screening before them."""
    first: dict[Person, Arrival] = {}
    for one in arrivals:
        first.setdefault((one.guild_id, one.user_id), one)
    moments = [now + number * MOMENT for number in range(len(first))]
    new = await store.add_newcomers(
        tx,
        [
            {
                "guild_id": one.guild_id,
                "user_id": one.user_id,
                "name": one.name,
                "arrived_at": at,
                "admitted_at": None if one.pending else at,
            }
            for at, one in zip(moments, first.values(), strict=True)
        ],
    )
    return [person for person, one in first.items() if person in new and not one.pending]


async def prepare_greeting(ground: Ground, guild_id: int, greeting_id: str) -> tuple[Greeting, str] | None:
    """Freeze a promised greeting; return it with the community's language, or None if it has become void."""
    async with ground.database.write() as tx:
        welcome = await read_settings(tx, guild_id, WelcomeSettings)
        greeting = await store.close_greeting(
            tx, greeting_id, guild_id, channel_id=welcome.channel, at=ground.clock.now()
        )
        if welcome.channel is None:
            return None
        community = await read_settings(tx, guild_id, CommunitySettings)
        return (greeting, community.language) if greeting and greeting.names else None


async def note_greeted(ground: Ground, greeting_id: str, message_id: int) -> None:
    """The greeting stands in the channel."""
    async with ground.database.write() as tx:
        await store.note_greeting_message(tx, greeting_id, message_id)


async def _promise_greeting(ground: Ground, tx: Transaction, guild_id: int, user_ids: Sequence[int]) -> None:
    """Put newcomers into the open greeting, or open one; nothing where no channel is set."""
    if (await read_settings(tx, guild_id, WelcomeSettings)).channel is None:
        return
    greeting_id, latest = await store.open_greeting(tx, guild_id)
    if greeting_id is None:
        now = ground.clock.now()
        due_at = max(now, latest + GATHER) if latest else now
        greeting_id = new_id()
        await store.add_greeting(tx, greeting_id, guild_id, due_at=due_at)
        await jobs.add(
            tx,
            GREET,
            guild_id=guild_id,
            due_at=due_at,
            dedupe_key=f"{GREET}:{greeting_id}",
            args={"greeting": greeting_id},
        )
    await store.join_greeting(tx, guild_id, user_ids, greeting_id)
