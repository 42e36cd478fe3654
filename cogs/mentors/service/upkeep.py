"""Who takes part in mentoring, what happens when somebody leaves, and what is forgotten when it is over.

Invariant: nobody waits for somebody who has left.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.ground import Ground
from bot.kernel.community import MemberSeen
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import asking, parting, promises, questions
from data import mentor_checks, mentor_matches, mentor_offers, mentor_requests, mentor_rounds
from data.engine import Transaction
from data.mentor_matches import ASKED, CANCELLED, CHOSEN, DECLINED, GOES_ON, OPEN, PROPOSED, Match

AT_ONCE = 500


async def takes_part(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether somebody has an offer, a request or a match here."""
    if await mentor_offers.get(tx, guild_id, user_id) or await mentor_requests.open_of(tx, guild_id, user_id):
        return True
    return bool(await mentor_matches.of_person(tx, guild_id, user_id, OPEN))


async def present(tx: Transaction, guild_id: int) -> Collection[int]:
    """Return whom mentoring takes to be here."""
    return {
        *await mentor_offers.present(tx, guild_id),
        *await mentor_requests.present(tx, guild_id),
        *await mentor_matches.present(tx, guild_id),
        *await mentor_rounds.present(tx, guild_id),
    }


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody left: whoever is matched with them hears so, and nobody is asked or waited for in vain."""
    async with ground.database.read() as tx:
        joins = await mentor_rounds.joins_of(tx, guild_id, user_id)
        if not joins and not await takes_part(ground, tx, guild_id, user_id):
            return
    async with ground.database.write() as tx:
        now = ground.clock.now()
        request = await mentor_requests.open_of(tx, guild_id, user_id)
        if request is not None:
            await asking.end(ground, tx, request, mentor_requests.OVER)
        for match in await mentor_matches.of_person(tx, guild_id, user_id, OPEN):
            await _part(tx, match, user_id, ground)
        await mentor_offers.change(tx, guild_id, user_id, {"left_at": now})
        await questions.pass_all(ground, tx, guild_id, user_id)
        await mentor_rounds.leave(tx, guild_id, user_id)


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Whoever has asked somebody whose data goes looks further; whoever is matched with them hears so."""
    now = ground.clock.now()
    for match in await mentor_matches.of_mentor(tx, guild_id, user_id, (ASKED,)):
        await promises.follow(tx, match, at=now)
    for match in await mentor_matches.of_person(tx, guild_id, user_id, GOES_ON):
        side = lifecycle.other(lifecycle.side_of(match, user_id))
        if side == lifecycle.MENTEE:
            await parting.reopen(ground, tx, match)
        await promises.gone(tx, match, side, at=now)
    await questions.pass_all(ground, tx, guild_id, user_id)


async def come_back(ground: Ground, guild_id: int, user_ids: Collection[int]) -> None:
    """People are here (again): an offer that waited for its person stands again."""
    async with ground.database.read() as tx:
        back = {*await mentor_offers.gone(tx, guild_id)} & {*user_ids}
    for user_id in sorted(back):
        async with ground.database.write() as tx:
            now = ground.clock.now()
            await mentor_offers.change(tx, guild_id, user_id, {"left_at": None, "seen_at": now, "nudged_at": None})


async def catch_up(ground: Ground, guild_id: int, members: Sequence[MemberSeen]) -> None:
    """Let the offers of people stand again who came back while nobody listened."""
    await come_back(ground, guild_id, [one.user_id for one in members])


async def every_day(ground: Ground) -> None:
    """Forget what is over, some at a time; promise to look after whoever is silent."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await promises.look(tx, at=now)
    before = now - lifecycle.KEPT
    while True:
        async with ground.database.write() as tx:
            gone = [
                await mentor_requests.forget(tx, before=before, most=AT_ONCE),
                await mentor_matches.forget(tx, before=before, most=AT_ONCE),
                await mentor_checks.forget(tx, before=before, most=AT_ONCE),
            ]
            for records in gone:
                for guild_id, ids in records.items():
                    await ground.vault.forget(tx, guild_id, ids, now=now)
        if not any(gone):
            break
    while True:
        async with ground.database.write() as tx:
            if not await mentor_rounds.forget(tx, before=before, most=AT_ONCE):
                break
    async with ground.database.write() as tx:
        for offer in await mentor_offers.over(tx, left_before=now - lifecycle.KEPT_AFTER_LEAVING):
            record = await mentor_offers.remove(tx, offer.guild_id, offer.user_id)
            await ground.vault.forget(tx, offer.guild_id, [record] if record else [], now=now)
    await questions.every_day(ground)


async def _part(tx: Transaction, match: Match, user_id: int, ground: Ground) -> None:
    """End a match of somebody who left; a mentee whose mentor did goes to the head of the queue."""
    now = ground.clock.now()
    if match.state == ASKED and match.mentor_id == user_id:
        await asking.go_on(ground, tx, match, DECLINED, "left")
        return
    if match.state in (ASKED, CHOSEN, PROPOSED):
        await mentor_matches.move(
            tx,
            match.guild_id,
            match.id,
            (ASKED, CHOSEN, PROPOSED),
            CANCELLED,
            {"ended_at": now, "ended_by": "left"},
        )
        await promises.answered(tx, match, now=now)
        return
    await parting.left(ground, tx, match, user_id)
