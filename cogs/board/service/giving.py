"""The use cases of giving and taking roles: what is due, what is decided before a call, what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.community import CommunityFacts
from cogs.board import rules
from cogs.board.rules import Holder, Plan
from cogs.board.service.keeping import may_take, refusal, wishes_by_person, write_wishes
from data import boards as store
from data import newcomers, role_gifts
from data.role_gifts import Gift


async def unblock(ground: Ground, guild_id: int, facts: CommunityFacts) -> None:
    """Let wishes go on whose role can be given or taken again."""
    async with ground.database.read() as tx:
        blocked = await role_gifts.roles_in_state(tx, guild_id, (rules.BLOCKED,))
        stuck = await role_gifts.roles_in_state(tx, guild_id, (rules.STUCK,))
    free = {role_id for role_id in blocked if refusal(role_id, facts) is None}
    loose = {role_id for role_id in stuck if may_take(role_id, facts)}
    if free or loose:
        async with ground.database.write() as tx:
            await role_gifts.make_due(tx, guild_id, role_ids=free, state=rules.BLOCKED, becomes=rules.NEW)
            await role_gifts.make_due(tx, guild_id, role_ids=loose, state=rules.STUCK, becomes=rules.DOUBT)


async def roles_offered(ground: Ground, guild_id: int) -> set[int]:
    """Return the roles on boards, and those of which a wish could not be fulfilled."""
    async with ground.database.read() as tx:
        stopped = await role_gifts.roles_in_state(tx, guild_id, (rules.BLOCKED, rules.STUCK))
        return stopped | {entry.role_id for one in await store.of_guild(tx, guild_id) for entry in one.entries}


async def due_people(ground: Ground, guild_id: int, *, beyond: int, most: int) -> dict[int, list[Gift]]:
    """Return for whom something is to be done, with all of their wishes; the next ones after `beyond`."""
    async with ground.database.read() as tx:
        user_ids = await role_gifts.due_people(tx, guild_id, beyond=beyond, most=most)
        return await wishes_by_person(tx, guild_id, user_ids)


async def wishes_of(ground: Ground, guild_id: int, user_id: int) -> dict[int, list[Gift]]:
    """Return the wishes of one person, like `due_people`."""
    async with ground.database.read() as tx:
        return await wishes_by_person(tx, guild_id, [user_id])


async def decide(
    ground: Ground,
    guild_id: int,
    seen: Mapping[int, tuple[Sequence[Gift], Holder | None]],
    facts: CommunityFacts,
) -> dict[int, Plan]:
    """Decide what is to be done for people, and write it down before it is.

    `seen` holds each person's wishes as they stood before Discord was asked for the person, and what it said.
    Whoever has wished something else since then waits for the next round.
    """
    plans: dict[int, Plan] = {}
    async with ground.database.write() as tx:
        known = await wishes_by_person(tx, guild_id, seen)
        for user_id, gifts in known.items():
            before, holder = seen[user_id]
            if (holder is not None and gifts != list(before)) or (holder is None and rules.must_be_read(gifts)):
                continue
            plans[user_id] = rules.plan(
                gifts,
                holder,
                may_give=lambda role_id: refusal(role_id, facts) is None,
                may_take=lambda role_id: may_take(role_id, facts),
            )
        await write_wishes(
            ground, tx, guild_id, [gift for plan in plans.values() for gift in plan.changes], promise=False
        )
    return plans


@dataclass(frozen=True, slots=True)
class Done:
    """What came of the call for a role of a person: `done`, `refused`, or `left` where they are not here."""

    user_id: int
    role_id: int
    giving: bool
    result: str


async def note_done(ground: Ground, guild_id: int, done: Sequence[Done]) -> None:
    """Write down what came of calls. Whatever was wished meanwhile is promised to be done next."""
    if not done:
        return
    async with ground.database.write() as tx:
        gone = {one.user_id for one in done if one.result == "left"}
        await role_gifts.forget_people(tx, guild_id, gone)
        known = await wishes_by_person(tx, guild_id, {one.user_id for one in done} - gone)
        changes: list[Gift] = []
        for one in done:
            wishes = [gift for gift in known.get(one.user_id, ()) if gift.role_id == one.role_id]
            if one.result == "refused":
                after = rules.refused(wishes, giving=one.giving)
            elif one.giving:
                after = rules.after_giving(wishes)
                await newcomers.note_step(tx, guild_id, one.user_id, ground.clock.now())
            else:
                after = rules.after_taking(wishes)
            changes += [now for before, now in zip(wishes, after, strict=True) if now != before]
        await write_wishes(ground, tx, guild_id, changes)
