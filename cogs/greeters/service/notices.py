"""The use cases of telling greeters who arrived, each over one transaction.

Invariants: greeters are told of each arrival at most once, and anew of somebody who comes back and is welcomed
again without anybody having met them; without a channel for them nothing is promised; what the
channel did not take waits in its row and is told of, in one notice, when it can be tried again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.settings import read_settings
from cogs.greeters import rules
from cogs.greeters.service.meetings import language_of, newcomers_since, show_change
from cogs.greeters.service.reactions import promise_comparing
from cogs.greeters.settings import GreetersSettings
from data import first_words, greeter_notices, greeters, greeting_reactions, jobs
from data.engine import Transaction
from data.greeter_notices import Notice
from data.greeters import Guest

NOTICE = "greeters.notice"


@dataclass(frozen=True, slots=True)
class Told:
    """A notice, whom it speaks of as they stand now, and where and in which language it is told."""

    notice: Notice
    guests: tuple[Guest, ...]
    channel_id: int
    language: str


async def on_greeted(ground: Ground, tx: Transaction, guild_id: int, greeting_id: str) -> None:
    """A greeting stands: promise to tell greeters whom it names, if there is a place for that."""
    guests = [one for one in await greeters.guests_of_greeting(tx, guild_id, greeting_id) if not one.left]
    await _look_for_early_reactions(ground, tx, guild_id, greeting_id)
    chosen = await read_settings(tx, guild_id, GreetersSettings)
    known = await greeter_notices.known(tx, guild_id, [one.user_id for one in guests])
    again = [
        one.user_id
        for one in guests
        if one.user_id in known and known[one.user_id] < one.arrived_at and not one.met
    ]
    new = [one.user_id for one in guests if one.user_id not in known] + again
    if chosen.channel is not None and new:
        await show_change(ground, tx, guild_id, again)  # the notice of when they came first speaks of them no more
        await _promise_notice(ground, tx, guild_id, sorted(new))


async def prepare(ground: Ground, guild_id: int, notice_id: str) -> Told | None:
    """Return a promised notice, from now on bound to its channel; None where it has become void."""
    async with ground.database.write() as tx:
        notice = await greeter_notices.find(tx, guild_id, notice_id)
        if notice is None:
            return None
        channel = notice.channel_id or (await read_settings(tx, guild_id, GreetersSettings)).channel
        guests = await greeter_notices.guests_of(tx, guild_id, notice_id)
        here = [one for one in guests if not one.left]
        if channel is None or (notice.channel_id is None and not here and not notice.unanswered):
            await greeter_notices.drop(tx, guild_id, [notice_id])
            return None
        await greeter_notices.place(tx, guild_id, notice_id, channel)
        return Told(notice, tuple(guests), channel, await language_of(tx, guild_id))


async def note_sent(ground: Ground, guild_id: int, notice_id: str, message_id: int) -> None:
    """A notice stands in the channel."""
    async with ground.database.write() as tx:
        await greeter_notices.note_sent(tx, guild_id, notice_id, message_id)


async def as_it_stands(ground: Ground, guild_id: int, notice_id: str) -> Told | None:
    """Return a notice that stands in its channel; None where there is none."""
    async with ground.database.read() as tx:
        notice = await greeter_notices.find(tx, guild_id, notice_id)
        if notice is None or notice.channel_id is None or notice.message_id is None:
            return None
        guests = await greeter_notices.guests_of(tx, guild_id, notice_id)
        return Told(notice, tuple(guests), notice.channel_id, await language_of(tx, guild_id))


async def could_not_tell(ground: Ground, guild_id: int, notice_id: str) -> None:
    """The channel did not take a notice: it waits, and so do the first words that it speaks of."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        await greeter_notices.park(tx, guild_id, notice_id, at=now)
        since = newcomers_since(ground)
        await first_words.park_told(tx, guild_id, notice_id, since=since, at=now)


async def go_on(ground: Ground, guild_id: int) -> None:
    """Something changed: promise one notice of all that the channel did not take and that still waits."""
    since = newcomers_since(ground)
    async with ground.database.read() as tx:
        if not (
            await greeter_notices.parked(tx, guild_id, since=since)
            or await first_words.parked(tx, guild_id, since=since)
        ):
            return
    async with ground.database.write() as tx:
        if (await read_settings(tx, guild_id, GreetersSettings)).channel is None:
            return
        notices = await greeter_notices.parked(tx, guild_id, since=since)
        words = await first_words.parked(tx, guild_id, since=since)
        latest = max(
            filter(None, [*(one.parked_at for one in notices), *(one.parked_at for one in words)]), default=None
        )
        people = await greeter_notices.drop(tx, guild_id, [one.id for one in notices])
        wait = [one.user_id for one in await greeters.guests(tx, guild_id, people) if _still_waits(one)]
        writers = await greeters.guests(tx, guild_id, [one.newcomer_id for one in words])
        heard = {one.user_id for one in writers if not one.left and one.wish != rules.QUIET}
        messages = [one.message_id for one in words if one.newcomer_id in heard]
        if wait or messages:
            pause = latest + rules.TRY_AGAIN_AFTER - ground.clock.now() if latest else timedelta()
            notice_id = await _promise_notice(
                ground, tx, guild_id, wait, unanswered=len(messages), after=max(pause, timedelta())
            )
            await first_words.tell_in(tx, guild_id, messages, notice_id)


async def _promise_notice(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    newcomer_ids: Sequence[int],
    *,
    unanswered: int = 0,
    after: timedelta = timedelta(),
) -> str:
    now, notice_id = ground.clock.now(), new_id()
    await greeter_notices.add(tx, guild_id, notice_id, newcomer_ids, unanswered=unanswered, at=now)
    await jobs.add(
        tx,
        NOTICE,
        guild_id=guild_id,
        due_at=now + after,
        dedupe_key=f"{NOTICE}:{notice_id}",
        args={"notice": notice_id},
    )
    return notice_id


def _still_waits(guest: Guest) -> bool:
    status = rules.status_of(left=guest.left, met=guest.met, wish=guest.wish, claimed=guest.claimed_by is not None)
    return status in ("asked", "waiting")


async def _look_for_early_reactions(ground: Ground, tx: Transaction, guild_id: int, greeting_id: str) -> None:
    """Promise to read the reactions of a greeting that Hearth learns late of, such as after a lost answer."""
    greeting = await greeting_reactions.find_standing(tx, guild_id, greeting_id)
    if greeting and greeting.closed_at and ground.clock.now() - greeting.closed_at > rules.LATE:
        await promise_comparing(ground, tx, guild_id)
