"""The use cases of greeting: promising one, freezing it, holding it back, going on.

Invariants:
- Whoever is admitted while welcome is on stands in a greeting that is promised, or is held (`held_since`), until a
  greeting that names them stands; or they leave, or are no newcomers any more.
- Nobody is put into a greeting while a flood is on; after it, and after a pause, all who are held go into one.
- Where a greeting was held back, a promise to go on (`GO_ON`) stands beside it; switching welcome on makes one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.newcomers import NEWCOMER_FOR
from bot.settings import CommunitySettings, read_settings
from cogs.welcome.rules import GO_ON_FIRST, must_listen_first
from cogs.welcome.settings import WelcomeSettings
from data import floods, greetings, jobs, own_words, role_holders, settings
from data import newcomers as store
from data.engine import Transaction
from data.greetings import Greeting
from data.own_words import OwnWords

GREET = "welcome.greet"
REACT = "welcome.react"
GO_ON = "welcome.go-on"
GREETING = "greeting"
"""The name of the greeting's text among those that a community may write in its own words."""
WELCOME_CHANNEL = "welcome.channel"
GATHER_FIRST = timedelta(seconds=1)
"""The first newcomer is greeted this long after coming: who comes along is greeted too, and a flood is seen."""
GATHER = timedelta(seconds=10)
"""After a greeting, joins gather this long into the next one."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A greeting that is ready to be posted, in which language, and what the community wrote for it."""

    greeting: Greeting
    language: str
    own: OwnWords | None


async def take_in(
    ground: Ground, tx: Transaction, guild_id: int, user_ids: Sequence[int], *, flooded: bool
) -> None:
    """Put newcomers into the open greeting, or open one; hold them while nobody can be greeted.

    A greeting whose job an operator holds or has dropped takes nobody in: it may never be sent.
    """
    if not user_ids:
        return
    now = ground.clock.now()
    channel = (await read_settings(tx, guild_id, WelcomeSettings)).channel
    paused = await store.any_held(tx, guild_id, arrived_since=now - NEWCOMER_FOR)
    if flooded or paused or channel is None:
        await store.hold(tx, guild_id, user_ids, at=now)
        if not flooded and channel is not None:
            await _promise_to_go_on(ground, tx, guild_id, hasten=False)
        return
    greeting_id, latest = await greetings.open_greeting(tx, guild_id, due_by=now + GATHER)
    if greeting_id is None or not await jobs.waits(tx, f"{GREET}:{greeting_id}"):
        due_at = max(now + GATHER_FIRST, min(latest, now) + GATHER) if latest else now + GATHER_FIRST
        greeting_id = await _promise_greeting(tx, guild_id, due_at)
    await greetings.join_greeting(tx, guild_id, user_ids, greeting_id)


async def _promise_greeting(tx: Transaction, guild_id: int, due_at: datetime, *, quiet: bool = False) -> str:
    greeting_id = new_id()
    await greetings.add_greeting(tx, greeting_id, guild_id, due_at=due_at, quiet=quiet)
    key = f"{GREET}:{greeting_id}"
    args = {"greeting": greeting_id}
    await jobs.add(tx, GREET, guild_id=guild_id, due_at=due_at, dedupe_key=key, args=args)
    return greeting_id


async def must_wait(ground: Ground, guild_id: int, began_at: datetime) -> bool:
    """Tell whether greetings wait until the members have been listed; Hearth began to listen at `began_at`."""
    async with ground.database.read() as tx:
        switched_on = await settings.set_at(tx, guild_id, WELCOME_CHANNEL)
        listing_since = await role_holders.listing_since(tx, guild_id)
        last_listed = await role_holders.last_listed(tx, guild_id)
    return switched_on is not None and must_listen_first(
        ground.clock.now(),
        began_at=began_at,
        switched_on=switched_on,
        listing_since=listing_since,
        last_listed=last_listed,
    )


async def prepare_greeting(ground: Ground, guild_id: int, greeting_id: str) -> Prepared | None:
    """Freeze a promised greeting and return it, or None if it has become void.

    Where welcome has been switched off, those whom it would have named wait until it is on again.
    """
    now = ground.clock.now()
    async with ground.database.write() as tx:
        welcome = await read_settings(tx, guild_id, WelcomeSettings)
        greeting = await greetings.close_greeting(
            tx,
            greeting_id,
            guild_id,
            channel_id=welcome.channel,
            arrived_since=now - NEWCOMER_FOR,
            at=now,
        )
        if greeting is None:
            await greetings.give_back(tx, guild_id, greeting_id, at=now)
            return None
        too_late = now - greeting.frozen_at > NEWCOMER_FOR
        if too_late or not (greeting.names or greeting.back):
            return None
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
        return Prepared(greeting, language, await own_words.read(tx, guild_id, GREETING, language))


async def note_greeted(
    ground: Ground, features: Iterable[Feature], guild_id: int, greeting_id: str, message_id: int
) -> None:
    """The greeting stands in the channel: tell the features, once, and promise to put reactions under it."""
    async with ground.database.write() as tx:
        if not await greetings.note_greeting_message(tx, guild_id, greeting_id, message_id):
            return
        now, key, args = ground.clock.now(), f"{REACT}:{greeting_id}", {"greeting": greeting_id}
        await jobs.add(tx, REACT, guild_id=guild_id, due_at=now, dedupe_key=key, args=args)
        for feature in features:
            if feature.on_greeted is not None:
                await feature.on_greeted(ground, tx, guild_id, greeting_id)


async def where_it_stands(ground: Ground, guild_id: int, greeting_id: str) -> tuple[int, int] | None:
    """Return the channel and the message of a greeting."""
    async with ground.database.read() as tx:
        return await greetings.where_it_stands(tx, guild_id, greeting_id)


async def is_still_set(ground: Ground, guild_id: int, channel_id: int) -> bool:
    """Tell whether this is the welcome channel, now."""
    async with ground.database.read() as tx:
        return (await read_settings(tx, guild_id, WelcomeSettings)).channel == channel_id


async def hold_greeting(ground: Ground, guild_id: int, greeting_id: str) -> None:
    """A greeting cannot be posted: let those whom it names wait, and promise to look again."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        if await greetings.give_back(tx, guild_id, greeting_id, at=now):
            key, due_at = f"{GO_ON}:{greeting_id}", now + GO_ON_FIRST
            await jobs.add(tx, GO_ON, guild_id=guild_id, due_at=due_at, dedupe_key=key)


async def where_to_go_on(ground: Ground, guild_id: int) -> int | None:
    """Return the channel in which people wait to be greeted; None where nobody does, or nobody should be yet."""
    async with ground.database.read() as tx:
        arrived_since = ground.clock.now() - NEWCOMER_FOR
        if not await store.any_held(tx, guild_id, arrived_since=arrived_since):
            return None
        if await floods.is_flooded(tx, guild_id):
            return None
        return (await read_settings(tx, guild_id, WelcomeSettings)).channel


async def greet_held(ground: Ground, guild_id: int) -> None:
    """Promise one quiet greeting for all who wait, unless a flood is on."""
    async with ground.database.write() as tx:
        if not await floods.is_flooded(tx, guild_id):
            await promise_quiet_greeting(ground, tx, guild_id)


async def promise_quiet_greeting(ground: Ground, tx: Transaction, guild_id: int) -> int:
    """Put all who are held into one quiet greeting, where a channel is set; return how many they are."""
    now = ground.clock.now()
    arrived_since = now - NEWCOMER_FOR
    if (await read_settings(tx, guild_id, WelcomeSettings)).channel is None:
        return 0
    if not await store.any_held(tx, guild_id, arrived_since=arrived_since):
        return 0
    greeting_id = await _promise_greeting(tx, guild_id, now, quiet=True)
    return await greetings.take_in_held(tx, guild_id, greeting_id, arrived_since=arrived_since)


async def go_on(ground: Ground, guild_id: int) -> None:
    """Something changed in a community: let greetings that wait be tried now."""
    now = ground.clock.now()
    since = now - NEWCOMER_FOR
    async with ground.database.read() as tx:
        on_their_way = await greetings.on_their_way(tx, guild_id, due_since=since)
        held = await store.any_held(tx, guild_id, arrived_since=since)
    if not on_their_way and not held:
        return
    async with ground.database.write() as tx:
        await jobs.hasten(tx, guild_id, GREET, to=now, tried=True)
        if held and not await floods.is_flooded(tx, guild_id):
            await _promise_to_go_on(ground, tx, guild_id)


async def _promise_to_go_on(ground: Ground, tx: Transaction, guild_id: int, *, hasten: bool = True) -> None:
    """Promise to look whether those who are held can be greeted; with `hasten`, now, whatever was promised."""
    now = ground.clock.now()
    if hasten:
        promised = await jobs.hasten(tx, guild_id, GO_ON, to=now)
    else:
        promised = await jobs.is_waiting(tx, guild_id, GO_ON)
    if not promised:
        await jobs.add(tx, GO_ON, guild_id=guild_id, due_at=now, dedupe_key=f"{GO_ON}:{new_id()}")
