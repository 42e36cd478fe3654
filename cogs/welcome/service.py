"""The use cases of welcome, each over one transaction."""

from __future__ import annotations

from datetime import timedelta

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.settings import CommunitySettings, read_settings
from cogs.welcome.settings import WelcomeSettings
from data import jobs
from data import welcome as store
from data.engine import Transaction
from data.welcome import Greeting

GREET = "welcome.greet"
GATHER = timedelta(seconds=10)
"""After a greeting, joins gather this long into the next one; the first newcomer is greeted at once."""


async def arrive(ground: Ground, guild_id: int, user_id: int, name: str, *, pending: bool) -> None:
    """A person joined; they are greeted now, or when screening ends (`pending`)."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        new = await store.add_newcomer(
            tx, guild_id, user_id, name=name, at=now, admitted_at=None if pending else now
        )
        if new and not pending:
            await _promise_greeting(ground, tx, guild_id, user_id)


async def pass_screening(ground: Ground, guild_id: int, user_id: int, name: str) -> None:
    """A newcomer's screening has ended."""
    async with ground.database.write() as tx:
        if await store.admit(tx, guild_id, user_id, name=name, at=ground.clock.now()):
            await _promise_greeting(ground, tx, guild_id, user_id)


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """A person left the community."""
    async with ground.database.write() as tx:
        await store.leave(tx, guild_id, user_id, at=ground.clock.now())


async def prepare_greeting(ground: Ground, guild_id: int, greeting_id: str) -> tuple[Greeting, str] | None:
    """Freeze a promised greeting; return it with the community's language, or None if it has become void."""
    async with ground.database.write() as tx:
        settings = await read_settings(tx, guild_id, WelcomeSettings)
        if settings.channel is None:
            return None
        greeting = await store.close_greeting(
            tx, greeting_id, guild_id, channel_id=settings.channel, at=ground.clock.now()
        )
        community = await read_settings(tx, guild_id, CommunitySettings)
        return (greeting, community.language) if greeting and greeting.names else None


async def note_greeted(ground: Ground, greeting_id: str, message_id: int) -> None:
    """The greeting stands in the channel."""
    async with ground.database.write() as tx:
        await store.note_greeting_message(tx, greeting_id, message_id)


async def _promise_greeting(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Put a newcomer into the open greeting, or open one; nothing where no channel is set."""
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
    await store.join_greeting(tx, guild_id, user_id, greeting_id)
