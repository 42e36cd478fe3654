"""Newcomers and the people who greet them: what follows when somebody is met, or is not after all.

Invariants: whoever is met is taken by nobody any more; a meeting that waves alone brought about ends with the last
of them, any other stays; the notices that speak of those concerned are promised to be brought up to date.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.feature import Helpers
from bot.ground import Ground
from bot.kernel.newcomers import NEWCOMER_FOR
from bot.settings import CommunitySettings, read_settings
from cogs.greeters import rules
from cogs.greeters.settings import GreetersSettings
from data import first_words, greeter_notices, greeters, greeting_reactions, jobs, role_holders
from data.engine import Transaction
from data.greeting_reactions import Pick

EDIT_NOTICE = "greeters.notice_edit"
EDIT_WORDS = "greeters.words_edit"


def newcomers_since(ground: Ground) -> datetime:
    """Return when somebody must have arrived, at the earliest, to be a newcomer now."""
    return ground.clock.now() - NEWCOMER_FOR


async def meet(ground: Ground, tx: Transaction, guild_id: int, user_ids: Collection[int]) -> list[int]:
    """A person has greeted these newcomers, in words or by saying so; return whom nobody had greeted before."""
    if not user_ids:
        return []
    now = ground.clock.now()
    await greeting_reactions.make_lasting(tx, guild_id, user_ids)
    met = await greeters.meet(tx, guild_id, user_ids, at=now)
    await greeters.end_claims(tx, guild_id, user_ids)
    await show_change(ground, tx, guild_id, met)
    return met


async def meet_by_waves(
    ground: Ground, tx: Transaction, guild_id: int, greeting_id: str, waves: Collection[Pick]
) -> None:
    """People waved to newcomers.

    Whoever was met otherwise stays so, whatever becomes of a wave: no pick is kept for them.
    """
    whom = {one.newcomer_id for one in waves}
    if not whom:
        return
    now = ground.clock.now()
    met = set(await greeters.meet(tx, guild_id, whom, at=now))
    by_waves = met | await greeting_reactions.picked(tx, guild_id, whom)
    kept = [one for one in waves if one.newcomer_id in by_waves]
    await greeting_reactions.pick(tx, guild_id, greeting_id, kept, at=now)
    await greeters.end_claims(tx, guild_id, whom)
    await show_change(ground, tx, guild_id, met)


async def take_waves_back(
    ground: Ground, tx: Transaction, guild_id: int, greeting_id: str, greeter_ids: Collection[int]
) -> None:
    """These people took their waves under a greeting back; who was met by nobody else waits again."""
    whom = await greeting_reactions.unpick(tx, guild_id, greeting_id, sorted(greeter_ids))
    alone = set(whom) - await greeting_reactions.picked(tx, guild_id, whom)
    if alone:
        await greeters.take_meeting_back(tx, guild_id, alone)
        await show_change(ground, tx, guild_id, alone)


async def answer(ground: Ground, tx: Transaction, guild_id: int, user_ids: Collection[int]) -> None:
    """Somebody spoke to these newcomers: they are met, and what they wrote is answered."""
    if user_ids:
        now = ground.clock.now()
        await meet(ground, tx, guild_id, user_ids)
        await greeters.answer(tx, guild_id, user_ids, at=now)
        await say_answered(ground, tx, guild_id, await first_words.settle(tx, guild_id, user_ids, at=now))


async def say_answered(
    ground: Ground, tx: Transaction, guild_id: int, settled: Collection[first_words.Words]
) -> None:
    """Promise to say, where greeters were told of these words, that they are answered."""
    for one in settled:
        if one.notice_message_id is not None:
            message = str(one.message_id)
            await jobs.add(
                tx,
                EDIT_WORDS,
                guild_id=guild_id,
                due_at=ground.clock.now(),
                dedupe_key=f"{EDIT_WORDS}:{guild_id}:{message}",
                args={"message": message},
            )


async def show_change(
    ground: Ground, tx: Transaction, guild_id: int, user_ids: Collection[int], *, written: bool = True
) -> None:
    """Promise to bring the notices that speak of these newcomers up to date; one edit shows several changes.

    Where what has changed may not be `written` yet, they are looked at once more when it surely is.
    """
    if not user_ids:
        return
    now = ground.clock.now()
    for notice in await greeter_notices.about(tx, guild_id, user_ids):
        due_at = rules.edit_due(notice.edit_at, now)
        if due_at is not None:
            await greeter_notices.plan_edit(tx, guild_id, notice.id, edit_at=due_at)
            await _promise_edit(tx, guild_id, notice.id, due_at)
        if not written:
            await _promise_edit(tx, guild_id, notice.id, (now + rules.SURELY_WRITTEN).replace(microsecond=0))


async def _promise_edit(tx: Transaction, guild_id: int, notice_id: str, due_at: datetime) -> None:
    key = f"{EDIT_NOTICE}:{notice_id}:{due_at.isoformat()}"
    await jobs.add(tx, EDIT_NOTICE, guild_id=guild_id, due_at=due_at, dedupe_key=key, args={"notice": notice_id})


async def language_of(tx: Transaction, guild_id: int) -> str:
    """Return the language in which greeters are told of things."""
    return (await read_settings(tx, guild_id, CommunitySettings)).language


async def to_mention(tx: Transaction, guild_id: int, chosen: GreetersSettings) -> list[int]:
    """Return the greeters who asked to be mentioned, hold the role still, and do not pause."""
    if chosen.role is None or chosen.role == guild_id:
        return []
    holders = await role_holders.holders(tx, guild_id, chosen.role)
    return await greeters.to_mention(tx, guild_id, holders)


async def helpers(tx: Transaction, guild_id: int) -> Helpers | None:
    """Return the greeters' channel, with those who asked to be mentioned there."""
    chosen = await read_settings(tx, guild_id, GreetersSettings)
    if chosen.channel is None:
        return None
    return Helpers(chosen.channel, tuple(await to_mention(tx, guild_id, chosen)))
