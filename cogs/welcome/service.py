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
from data import communities, greetings, jobs, settings
from data import newcomers as store
from data.engine import Transaction
from data.greetings import Greeting
from data.newcomers import Person

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
        await _meet(ground, tx, steps)


async def _meet(ground: Ground, tx: Transaction, steps: Sequence[Step]) -> None:
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
    full of people greets nobody. And only those after anybody last had their data erased: whose it was nobody
    knows any more, and it must not be written down again, nor they be greeted again.
    """
    async with ground.database.read() as tx:
        if await settings.set_at(tx, guild_id, WELCOME_CHANNEL) is None:
            return
    async with ground.database.write() as tx:
        since = await settings.set_at(tx, guild_id, WELCOME_CHANNEL)
        erased = await communities.last_erasure(tx, guild_id)
        if since is not None:
            recent = max(since, ground.clock.now() - CATCH_UP)
            await _meet(ground, tx, missed(guild_id, members, recent, erased_at=erased))


async def _let_in(tx: Transaction, arrivals: Sequence[Arrival], now: datetime) -> list[Person]:
    """Write arrivals; return the guild and id of those to greet: new, or back before they were ever greeted.

    Whoever has screening before them is greeted after it.
    """
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
                "came_back": one.came_back,
            }
            for at, one in zip(moments, first.values(), strict=True)
        ],
    )
    standing = {person: one.joined_at for person, one in first.items() if person not in new}
    back = await store.come_back(tx, standing) if standing else set()
    readmitted = await store.admit(tx, {one: first[one].name for one in back if not first[one].pending}, at=now)
    let_in = {person for person in new if not first[person].pending} | set(readmitted)
    return [person for person in first if person in let_in]


async def prepare_greeting(
    ground: Ground, guild_id: int, greeting_id: str, *, due_at: datetime
) -> tuple[Greeting, str] | None:
    """Freeze a promised greeting; return it with the community's language, or None if it has become void."""
    async with ground.database.write() as tx:
        welcome = await read_settings(tx, guild_id, WelcomeSettings)
        too_late = ground.clock.now() - due_at > CATCH_UP
        greeting = await greetings.close_greeting(
            tx, greeting_id, guild_id, channel_id=welcome.channel, at=ground.clock.now()
        )
        if welcome.channel is None or too_late:
            return None
        community = await read_settings(tx, guild_id, CommunitySettings)
        return (greeting, community.language) if greeting and greeting.names else None


async def note_greeted(ground: Ground, greeting_id: str, message_id: int) -> None:
    """The greeting stands in the channel."""
    async with ground.database.write() as tx:
        await greetings.note_greeting_message(tx, greeting_id, message_id)


async def _promise_greeting(ground: Ground, tx: Transaction, guild_id: int, user_ids: Sequence[int]) -> None:
    """Put newcomers into the open greeting, or open one; nothing where no channel is set.

    A greeting whose job an operator holds or has dropped takes nobody in: it may never be sent.
    """
    if (await read_settings(tx, guild_id, WelcomeSettings)).channel is None:
        return
    greeting_id, latest = await greetings.open_greeting(tx, guild_id)
    if greeting_id is None or not await jobs.waits(tx, f"{GREET}:{greeting_id}"):
        now = ground.clock.now()
        due_at = max(now, latest + GATHER) if latest else now
        greeting_id = new_id()
        await greetings.add_greeting(tx, greeting_id, guild_id, due_at=due_at)
        await jobs.add(
            tx,
            GREET,
            guild_id=guild_id,
            due_at=due_at,
            dedupe_key=f"{GREET}:{greeting_id}",
            args={"greeting": greeting_id},
        )
    await greetings.join_greeting(tx, guild_id, user_ids, greeting_id)
