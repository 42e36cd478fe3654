"""The use cases of people's wishes: a button pressed, a reaction made or taken away, screening passed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from bot.ground import Ground
from bot.kernel.community import CommunityFacts
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.board import rules
from cogs.board.rules import BUTTON, REACTION, Holder
from cogs.board.service.keeping import find_board, find_entry, refusal, wishes_by_person, write_wishes
from data import boards as store
from data import role_gifts
from data.boards import Board, Entry
from data.engine import Transaction
from data.role_gifts import Gift

ANSWER_WITHIN = timedelta(seconds=20)
"""After this the promise goes on with what a press has begun; by then it has ended, or its process has."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody reacted to a message, or took that away. `holder` is what the news says of them."""

    guild_id: int
    message_id: int
    user_id: int
    emoji: str
    added: bool
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class MemberNews:
    """A member changed."""

    guild_id: int
    user_id: int
    holder: Holder


@dataclass(frozen=True, slots=True)
class Left:
    """A member left."""

    guild_id: int
    user_id: int


News = Heard | MemberNews | Left


async def press(
    ground: Ground, guild_id: int, user_id: int, entry_id: str, holder: Holder, facts: CommunityFacts
) -> tuple[Text, Entry]:
    """Take the press of a button by somebody; return what came of it where that is known already.

    Raises Problem where they must wait, or the role cannot be given. What is to be done is written down;
    `outcome` says what came of it.
    """
    if holder.pending:
        raise Problem(text("board-pending"))
    async with ground.database.write() as tx:
        one = await find_entry(tx, guild_id, entry_id)
        gifts = await role_gifts.of_people(tx, guild_id, [user_id])
        of_role = [gift for gift in gifts if gift.role_id == one.role_id]
        for_role = [gift for gift in of_role if gift.wanted]
        pressed = next((gift for gift in for_role if gift.via == BUTTON and gift.state in rules.OURS), None)
        label, holds = Name(one.label), one.role_id in holder.role_ids
        now = ground.clock.now()
        if pressed is not None and holds:
            await write_wishes(ground, tx, guild_id, [rules.taken_back(pressed, now)], settle_in=ANSWER_WITHIN)
            return text("board-taking", label=label), one
        if holds and any(gift.state in rules.OURS for gift in for_role):
            return text("board-by-reaction", label=label), one
        if holds and not any(gift.state in rules.OURS for gift in of_role):
            return text("board-had", label=label), one
        if (await find_board(tx, guild_id, one.board_id)).message_id is None:
            raise Problem(text("board-offered-no-more"))  # a page that was opened before the board went
        if why := refusal(one.role_id, facts):
            raise Problem(text("board-not-now", why=why))
        before = pressed or rules.nothing_yet(user_id, one, BUTTON, now)
        wish = rules.asked(gifts, one, BUTTON, holder, before, now)
        await write_wishes(ground, tx, guild_id, [wish], settle_in=ANSWER_WITHIN)
        return text("board-giving", label=label), one


async def outcome(ground: Ground, guild_id: int, user_id: int, one: Entry, said: Text) -> Text:
    """Say what came of a press that `press` has written down."""
    async with ground.database.read() as tx:
        gifts = [
            gift for gift in await role_gifts.of_people(tx, guild_id, [user_id]) if gift.role_id == one.role_id
        ]
    label = Name(one.label)
    if said.id == "board-taking":
        if any(gift.wanted and gift.state in rules.OURS for gift in gifts):
            return text("board-still", label=label)
        return text("board-taken", label=label) if not any(gift.due for gift in gifts) else text("board-later")
    if said.id == "board-giving":
        given = any(gift.wanted and gift.state == rules.GIVEN for gift in gifts)
        return text("board-given", label=label) if given else text("board-later")
    return said


async def listen(ground: Ground, news: Sequence[News]) -> None:
    """Take news in the order in which it came, what is alike and follows each other at once."""
    for kind, some in groupby(news, key=type):
        alike = list(some)
        if kind is Heard:
            await _hear_reactions(ground, [one for one in alike if isinstance(one, Heard)])
        elif kind is MemberNews:
            await _hear_members(ground, [one for one in alike if isinstance(one, MemberNews)])
        else:
            for guild_id in sorted({one.guild_id for one in alike}):
                await forget_leavers(ground, guild_id, {one.user_id for one in alike if one.guild_id == guild_id})


async def _hear_reactions(ground: Ground, news: Sequence[Heard]) -> None:
    """Take what was heard of reactions; those to other messages than boards are of no interest."""
    for guild_id in sorted({one.guild_id for one in news}):
        of_guild = [one for one in news if one.guild_id == guild_id]
        message_ids = {one.message_id for one in of_guild}
        async with ground.database.read() as tx:
            standing = {one.message_id: one for one in await store.standing_at(tx, guild_id, message_ids)}
        of_boards = [one for one in of_guild if one.message_id in standing]
        if of_boards:
            async with ground.database.write() as tx:
                await _hear(ground, tx, guild_id, of_boards, standing)


async def _hear(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    news: Sequence[Heard],
    standing: Mapping[int | None, Board],
) -> None:
    now = ground.clock.now()
    known = await wishes_by_person(tx, guild_id, {one.user_id for one in news})
    changed: dict[tuple[int, str], Gift] = {}
    for one in news:
        there = rules.entry_for(standing[one.message_id], one.emoji)
        if there is None:
            continue
        gifts = known.setdefault(one.user_id, [])
        before = next((g for g in gifts if g.entry_id == there.id and g.via == REACTION), None)
        nothing = rules.nothing_yet(one.user_id, there, REACTION, now)
        if one.added:
            after = rules.asked(gifts, there, REACTION, one.holder, before or nothing, now)
        else:
            after = rules.taken_back(before or nothing, now)
        known[one.user_id] = [gift for gift in gifts if gift is not before] + [after]
        changed[one.user_id, there.id] = after
    await write_wishes(ground, tx, guild_id, list(changed.values()))


async def _hear_members(ground: Ground, news: Sequence[MemberNews]) -> None:
    """Take the news of members: screening has ended, or a role is gone."""
    for guild_id in sorted({one.guild_id for one in news}):
        latest = {one.user_id: one.holder for one in news if one.guild_id == guild_id}
        async with ground.database.read() as tx:
            known = await wishes_by_person(tx, guild_id, latest)
        now = ground.clock.now()
        if any(rules.changed_member(gifts, latest[user_id], now) for user_id, gifts in known.items()):
            async with ground.database.write() as tx:
                known = await wishes_by_person(tx, guild_id, latest)
                changes = [
                    gift
                    for user_id, gifts in known.items()
                    for gift in rules.changed_member(gifts, latest[user_id], now)
                ]
                await write_wishes(ground, tx, guild_id, changes)


async def forget_leavers(ground: Ground, guild_id: int, user_ids: Collection[int]) -> None:
    """Forget what was wished by people who left."""
    async with ground.database.read() as tx:
        if not await role_gifts.of_people(tx, guild_id, user_ids):
            return
    async with ground.database.write() as tx:
        await role_gifts.forget_people(tx, guild_id, user_ids)
