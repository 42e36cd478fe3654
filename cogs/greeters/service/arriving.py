"""The use cases of greeters and of newcomers who say how they wish to arrive, each over one transaction.

Invariants: a newcomer is taken by at most one greeter; whoever pauses gives back whom they had taken; nothing is
counted for a greeter; a newcomer changes only their own wish, and a person speaks only of their own wave.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.meeting import may_meet
from bot.settings import CommunitySettings, read_settings
from cogs.greeters import rules
from cogs.greeters.service.meetings import answer, meet, meet_by_waves, newcomers_since, show_change
from cogs.greeters.settings import GreetersSettings
from data import first_words, greeter_notices, greeters, greeting_reactions, jobs
from data.engine import Transaction
from data.first_words import Unanswered
from data.greeters import Choice, Guest, Waiting
from data.greeting_reactions import Pick

CLAIM_OVER = "greeters.claim_over"
UNANSWERED_SHOWN = 5
A_DAY = timedelta(days=1)
KEPT_FOR = timedelta(days=180)
REACTIONS_KEPT = timedelta(days=15)
"""A day longer than their greetings are compared with Discord."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What `/greet` shows: who waits, from `start` on, and whether more do; what nobody has answered in time."""

    start: int
    waiting: tuple[Waiting, ...]
    more: bool
    unanswered: tuple[Unanswered, ...]


@dataclass(frozen=True, slots=True)
class Mine:
    """What a greeter has to do with: whom they have taken, waves to explain, and what they chose."""

    taken: tuple[Guest, ...]
    waves: tuple[str, ...]
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking somebody: `yours` now, or why not."""

    outcome: Literal["yours", "other", "met", "quiet", "gone"]
    guest: Guest | None = None


async def may_greet(ground: Ground, presser: Presser) -> bool:
    """Tell whether somebody is a greeter, staff or an organiser, at this moment."""
    async with ground.database.read() as tx:
        community = await read_settings(tx, presser.guild_id, CommunitySettings)
        chosen = await read_settings(tx, presser.guild_id, GreetersSettings)
    return rules.may_greet(
        presser,
        organiser_role=community.organiser_role,
        staff_role=community.staff_role,
        greeter_role=chosen.role,
    )


async def overview(
    ground: Ground, features: Sequence[Feature], guild_id: int, greeter_id: int, start: int
) -> Overview:
    """Return who waits, the longest first, and whose first words nobody has answered.

    Where so many are not waiting any more, it begins at the first again. Whom this greeter must not be brought
    together with is left out.
    """
    since, most = newcomers_since(ground), rules.SHOWN_AT_ONCE
    async with ground.database.read() as tx:
        found = await greeters.waiting(tx, guild_id, arrived_since=since, start=start, most=most + 1)
        if start and not found:
            start = 0
            found = await greeters.waiting(tx, guild_id, arrived_since=since, start=start, most=most + 1)
        unanswered = await first_words.unanswered(
            tx, guild_id, now=ground.clock.now(), arrived_since=since, most=UNANSWERED_SHOWN
        )
        waiting = [
            one for one in found[:most] if await may_meet(ground, tx, features, guild_id, greeter_id, one.user_id)
        ]
    return Overview(start, tuple(waiting), len(found) > most, tuple(unanswered))


async def mine(ground: Ground, guild_id: int, user_id: int) -> Mine:
    """Return what a greeter has to do with."""
    async with ground.database.read() as tx:
        claims = await greeters.claims_of(tx, guild_id, user_id)
        taken = [one.newcomer_id for one in claims if one.greeter_id == user_id]
        guests = [one for one in await greeters.guests(tx, guild_id, taken) if not one.left]
        waves = await _open_waves(tx, guild_id, user_id)
        return Mine(tuple(guests), tuple(waves), await greeters.choice_of(tx, guild_id, user_id))


async def take(ground: Ground, features: Sequence[Feature], presser: Presser, newcomer_id: int) -> Taken:
    """Let a greeter take a newcomer, unless somebody was quicker; taking again what is theirs is fine.

    Somebody with whom this greeter must not be brought together is as if gone.
    """
    guild_id = presser.guild_id
    async with ground.database.write() as tx:
        guest = await _guest(tx, guild_id, newcomer_id)
        if guest is None or guest.left or guest.message_id is None or guest.arrived_at < newcomers_since(ground):
            return Taken("gone")
        if not await may_meet(ground, tx, features, guild_id, presser.user_id, newcomer_id):
            return Taken("gone")
        if guest.met:
            return Taken("met", guest)
        if guest.wish == rules.QUIET:
            return Taken("quiet", guest)
        now, claim_id = ground.clock.now(), new_id()
        claim = await greeters.claim(tx, guild_id, newcomer_id, presser.user_id, claim_id=claim_id, at=now)
        if claim.greeter_id != presser.user_id:
            return Taken("other", await _guest(tx, guild_id, newcomer_id))
        if claim.id == claim_id:
            await jobs.add(
                tx,
                CLAIM_OVER,
                guild_id=guild_id,
                due_at=now + rules.CLAIM_HOLDS,
                dedupe_key=f"{CLAIM_OVER}:{claim_id}",
                args={"claim": claim_id},
                person_id=newcomer_id,
            )
            await show_change(ground, tx, guild_id, [newcomer_id])
        return Taken("yours", await _guest(tx, guild_id, newcomer_id))


async def of_notice(ground: Ground, guild_id: int, notice_id: str) -> list[Guest]:
    """Return the newcomers of whom a notice speaks, who are still here and did not come quietly."""
    async with ground.database.read() as tx:
        guests = await greeter_notices.guests_of(tx, guild_id, notice_id)
    return [one for one in guests if not one.left and one.wish != rules.QUIET]


async def give_back(ground: Ground, presser: Presser, newcomer_id: int) -> None:
    """Let a newcomer wait again whom a greeter had taken."""
    async with ground.database.write() as tx:
        given = await greeters.give_back(tx, presser.guild_id, presser.user_id, [newcomer_id])
        await show_change(ground, tx, presser.guild_id, given)


async def claim_is_over(ground: Ground, guild_id: int, newcomer_id: int, claim_id: str) -> None:
    """A claim was not followed by a meeting in time: the newcomer waits again.

    The notice is brought up to date in any case: a greeter who had their data erased must not stand in it.
    """
    async with ground.database.write() as tx:
        await greeters.end_claim(tx, guild_id, newcomer_id, claim_id)
        await show_change(ground, tx, guild_id, [newcomer_id])


async def greeted(ground: Ground, guild_id: int, newcomer_id: int) -> Guest | None:
    """A greeter says that they have greeted a newcomer; return whom, or None where they are not here any more."""
    async with ground.database.write() as tx:
        guest = await _guest(tx, guild_id, newcomer_id)
        if guest is None or guest.left:
            return None
        await meet(ground, tx, guild_id, [newcomer_id])
        return guest


async def answered(ground: Ground, guild_id: int, message_id: int) -> bool:
    """A greeter says that they have answered first words; False where nothing is known of such a message."""
    async with ground.database.write() as tx:
        words = await first_words.find(tx, guild_id, message_id)
        if words is not None:
            await answer(ground, tx, guild_id, [words.newcomer_id])
        return words is not None


async def under_wave(ground: Ground, guild_id: int, user_id: int, greeting_id: str) -> list[Guest]:
    """Return to whom a person's wave may have been; nobody where they have said so or taken it back."""
    async with ground.database.read() as tx:
        if greeting_id not in await greeting_reactions.open_waves(tx, guild_id, user_id):
            return []
        return await _possible(tx, guild_id, user_id, greeting_id)


async def say_whom(
    ground: Ground, guild_id: int, user_id: int, greeting_id: str, newcomer_ids: Collection[int]
) -> bool:
    """A person says to whom their wave was, if to anybody; False where nobody asks that any more."""
    async with ground.database.write() as tx:
        possible = {one.user_id for one in await _possible(tx, guild_id, user_id, greeting_id)}
        if not await greeting_reactions.close_wave(tx, guild_id, greeting_id, user_id):
            return False
        whom = sorted(possible & set(newcomer_ids))
        await meet_by_waves(ground, tx, guild_id, greeting_id, [Pick(user_id, one) for one in whom])
        return True


async def choose(
    ground: Ground, presser: Presser, *, paused: bool | None = None, mention: bool | None = None
) -> None:
    """Write what a greeter chooses for themselves; whoever pauses gives back whom they have taken."""
    guild_id, user_id = presser.guild_id, presser.user_id
    async with ground.database.write() as tx:
        before = await greeters.choice_of(tx, guild_id, user_id)
        was_paused, was_mentioned = (before.paused, before.mention) if before else (False, False)
        await greeters.choose(
            tx,
            guild_id,
            user_id,
            paused=was_paused if paused is None else paused,
            mention=was_mentioned if mention is None else mention,
            at=ground.clock.now(),
        )
        if paused:
            await show_change(ground, tx, guild_id, await greeters.give_back(tx, guild_id, user_id))


async def wish(ground: Ground, guild_id: int, user_id: int, wished: str) -> bool:
    """Write how a newcomer wishes to arrive; False where they are no newcomer here."""
    async with ground.database.write() as tx:
        guest = await _guest(tx, guild_id, user_id)
        if guest is None or guest.arrived_at < newcomers_since(ground):
            return False
        if not await greeters.set_wish(tx, guild_id, user_id, wished):
            return False
        if wished == rules.QUIET:
            await greeters.end_claims(tx, guild_id, [user_id])
        if wished != guest.wish:
            await show_change(ground, tx, guild_id, [user_id])
        return True


async def person_came_back(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody is here again who had left: notices that speak of them are brought up to date."""
    async with ground.database.read() as tx:
        if not await greeter_notices.about(tx, guild_id, [user_id]):
            return
    async with ground.database.write() as tx:
        guest = await _guest(tx, guild_id, user_id)
        await show_change(ground, tx, guild_id, [user_id], written=guest is None or not guest.left)


async def person_left(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody left: whom they had taken waits again, and notices that speak of them are brought up to date."""
    async with ground.database.read() as tx:
        concerned = await greeters.claims_of(tx, guild_id, user_id) or await greeter_notices.about(
            tx, guild_id, [user_id]
        )
    if not concerned:
        return
    async with ground.database.write() as tx:
        given = await greeters.give_back(tx, guild_id, user_id)
        await greeters.end_claims(tx, guild_id, [user_id])
        guest = await _guest(tx, guild_id, user_id)
        await show_change(ground, tx, guild_id, [*given, user_id], written=guest is None or guest.left)


async def forget_old(ground: Ground) -> None:
    """Forget what is about newcomers of whom nothing else is kept, and what is too old to be of use."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await greeters.forget_claims(tx)
        await greeting_reactions.forget_old(tx, before=now - REACTIONS_KEPT)
        await first_words.forget_old(tx)
        await greeter_notices.forget_old(tx, now=now, empty_for=A_DAY, kept_for=KEPT_FOR)


async def what_waits_for(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int
) -> tuple[str | None, Sequence[str]]:
    """Return the wish of a newcomer whom nobody has met, and the waves that a person has not explained."""
    guest = await _guest(tx, guild_id, user_id)
    is_new = guest is not None and not (guest.met or guest.left) and guest.arrived_at >= newcomers_since(ground)
    return (guest.wish if guest and is_new else None), await _open_waves(tx, guild_id, user_id)


async def _open_waves(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    return [
        greeting_id
        for greeting_id in await greeting_reactions.open_waves(tx, guild_id, user_id)
        if await _possible(tx, guild_id, user_id, greeting_id)
    ]


async def _possible(tx: Transaction, guild_id: int, user_id: int, greeting_id: str) -> list[Guest]:
    guests = await greeters.guests_of_greeting(tx, guild_id, greeting_id)
    return [one for one in guests if not one.left and one.user_id != user_id and one.wish != rules.QUIET]


async def _guest(tx: Transaction, guild_id: int, user_id: int) -> Guest | None:
    found = await greeters.guests(tx, guild_id, [user_id])
    return found[0] if found else None
