"""Proposing, looking proposals over, and coming back to one's own.

Invariants:
- Of whoever proposes without a name no account is written down: not in a row, a job, a sealed record or a log.
  How many somebody makes in a day is counted in memory alone.
- Receipt and row come from the draft's id, which nobody can guess and which goes with the draft: whoever pressed
  and saw no answer is shown the same receipt again (`sent`).
- Of two people who decide on a proposal at the same time one decides, and the other hears so.
- Words are shown to those who look them over and to whoever wrote them, until they are published.
"""

from __future__ import annotations

import json
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot import notices, receipts
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.decisions.rules import lifecycle
from cogs.decisions.service import box, promises
from cogs.decisions.settings import DecisionsSettings
from data import proposals
from data.engine import Transaction
from data.proposals import ACCEPTED, DECLINED, PUBLISHED, WAITING, Proposal

WORDS = "decisions.proposal"
REASON = "decisions.reason"
RECEIPT = "decisions.receipt"
REMEMBERED = 10_000

Close = Callable[[Transaction], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A proposal with its words; `reason` says why it was declined. None where they cannot be opened."""

    proposal: Proposal
    title: str
    words: str
    reason: str | None = None


@dataclass
class Pace:
    """How many proposals without a name accounts have made today: in memory only."""

    _known: OrderedDict[int, list[datetime]] = field(default_factory=OrderedDict)

    @contextmanager
    def counting(self, user_id: int, now: datetime) -> Iterator[None]:
        """Count one from before it is saved; not one that was not saved. Raises Problem where it is too many."""
        today = [one for one in self._known.get(user_id, []) if lifecycle.day_of(one) == lifecycle.day_of(now)]
        if len(today) >= lifecycle.MOST_NAMELESS:
            raise Problem(text("decisions-nameless-most", count=lifecycle.MOST_NAMELESS))
        self._known[user_id] = [*today, now]
        self._known.move_to_end(user_id)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        try:
            yield
        except BaseException:
            if now in (standing := self._known.get(user_id, [])):
                standing.remove(now)
            raise


PACE = Pace()


async def is_on(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int = 0) -> bool:
    """Tell whether decisions are switched on, and have a channel."""
    chosen = await read_settings(tx, guild_id, DecisionsSettings)
    return chosen.open and chosen.channel is not None


async def see_that_on(ground: Ground, guild_id: int) -> None:
    """Raise Problem where nothing can be proposed or voted on here."""
    async with ground.database.read() as tx:
        if not await is_on(ground, tx, guild_id):
            raise Problem(text("decisions-off"))


async def propose(ground: Ground, guild_id: int, user_id: int, title: str, words: str, *, close: Close) -> str:
    """Save a proposal by name; return its id. `close` ends its draft. Raises Problem, with nothing changed."""
    async with ground.database.write() as tx:
        await close(tx)
        await _see_that_on(ground, tx, guild_id)
        if await proposals.count_open(tx, guild_id, user_id) >= lifecycle.MOST_WAITING:
            raise Problem(text("decisions-proposals-most", count=lifecycle.MOST_WAITING))
        record_id = await ground.vault.seal(tx, guild_id, WORDS, json.dumps({"title": title, "words": words}))
        made = _new(new_id(), guild_id, lifecycle.day_of(ground.clock.now()))
        made = replace(made, author_id=user_id, record_id=record_id)
        await proposals.add(tx, made)
        return made.id


async def propose_nameless(
    ground: Ground, guild_id: int, user_id: int, title: str, words: str, *, draft_id: str, close: Close
) -> tuple[str, ...]:
    """Save a proposal without a name; return the receipt. `user_id` is looked at in memory and written nowhere."""
    now = ground.clock.now()
    receipt = _receipt(ground, guild_id, draft_id)
    with PACE.counting(user_id, now):
        async with ground.database.write() as tx:
            await close(tx)
            await _see_that_on(ground, tx, guild_id)
            key_id = await box.of_month(ground, tx, guild_id, lifecycle.period_of(now))
            opened = await box.opened(ground, tx, guild_id, key_id)
            id = _nameless_id(ground, guild_id, draft_id)
            body = opened.put(id, {"title": title, "words": words}, size=lifecycle.LONGEST_PROPOSAL * 6)
            made = _new(id, guild_id, lifecycle.day_of(now))
            hashed = _hashed(ground, guild_id, receipts.canonical(receipt))
            await proposals.add(tx, replace(made, receipt=hashed, box_id=key_id, body=body))
    return receipt


async def sent(ground: Ground, guild_ids: Collection[int], draft_id: str) -> tuple[int, tuple[str, ...]] | None:
    """Return the receipt of a draft that was sent yesterday or today without a name, with its community."""
    yesterday = lifecycle.day_of(ground.clock.now()) - timedelta(days=1)
    async with ground.database.read() as tx:
        for guild_id in guild_ids:
            found = await proposals.get(tx, guild_id, _nameless_id(ground, guild_id, draft_id))
            if found is not None and found.made_on >= yesterday:
                return guild_id, _receipt(ground, guild_id, draft_id)
    return None


async def with_receipt(ground: Ground, guild_ids: Collection[int], typed: str) -> Shown | None:
    """Return the proposal that a receipt leads to, in any of these communities. Raises Problem for no receipt."""
    read = receipts.read(typed)
    if read is None:
        raise Problem(text("decisions-receipt-form", count=receipts.WORDS))
    async with ground.database.read() as tx:
        for guild_id in guild_ids:
            found = await proposals.with_receipt(tx, guild_id, _hashed(ground, guild_id, read))
            if found is not None:
                return await shown(ground, tx, found)
    return None


async def mine(ground: Ground, guild_id: int, user_id: int) -> list[Shown]:
    """Return what somebody proposed by name; what became of it is seen now."""
    async with ground.database.read() as tx:
        own = await proposals.of_author(tx, guild_id, user_id)
        found = [await shown(ground, tx, one) for one in own]
    if any(not one.is_seen and one.state in (DECLINED, PUBLISHED) for one in own):
        async with ground.database.write() as tx:
            await proposals.note_seen(tx, guild_id, user_id)
    return found


async def to_look_at(ground: Ground, guild_id: int) -> list[Shown]:
    """Return the proposals that wait to be looked at, in an order that tells nothing."""
    async with ground.database.read() as tx:
        return [await shown(ground, tx, one) for one in await _waiting(ground, tx, guild_id)]


async def count_to_look_at(ground: Ground, tx: Transaction, guild_id: int) -> int:
    """Return how many proposals wait to be looked at."""
    return len(await _waiting(ground, tx, guild_id))


async def accept(ground: Ground, guild_id: int, id: str) -> Proposal:
    """Let a proposal be published: at once by name, without one with the next batch. Raises Problem."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        found = await _decide(ground, tx, guild_id, id, ACCEPTED, {"decided_on": lifecycle.day_of(now)})
        if found.author_id is not None:
            await promises.publish(tx, guild_id, id, at=now)
    return found


async def decline(ground: Ground, guild_id: int, id: str, reason: str) -> Proposal:
    """Decline a proposal; whoever proposed it reads why. Raises Problem where somebody was quicker."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        record_id = await ground.vault.seal(tx, guild_id, REASON, reason)
        changes: proposals.Changes = {"decided_on": lifecycle.day_of(now), "reason_id": record_id}
        found = await _decide(ground, tx, guild_id, id, DECLINED, changes)
        if found.author_id is not None:
            await notices.promise(ground, tx, guild_id, [found.author_id])
    return found


async def release(ground: Ground, tx: Transaction, guild_id: int) -> int:
    """Promise to publish what is accepted without a name, if it is time, in random order; return how much."""
    now = ground.clock.now()
    accepted = [one for one in await proposals.in_state(tx, guild_id, ACCEPTED) if one.author_id is None]
    ids = lifecycle.to_release(accepted, now)
    secrets.SystemRandom().shuffle(ids)
    for id in ids:
        await promises.publish(tx, guild_id, id, at=lifecycle.released_at(now))
    return len(ids)


async def note_published(
    ground: Ground, guild_id: int, proposal: Proposal, channel_id: int, message_id: int
) -> bool:
    """A proposal is posted; whoever proposed it by name hears so. False where it was erased meanwhile."""
    async with ground.database.write() as tx:
        changes: proposals.Changes = {
            "published_on": lifecycle.day_of(ground.clock.now()),
            "channel_id": channel_id,
            "message_id": message_id,
        }
        moved = await proposals.move(tx, guild_id, proposal.id, (ACCEPTED,), PUBLISHED, changes)
        if moved and proposal.author_id is not None:
            await notices.promise(ground, tx, guild_id, [proposal.author_id])
    return moved


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """What somebody proposed by name is taken out of the channel, too."""
    for one in await proposals.of_author(tx, guild_id, user_id):
        if one.message_id is not None:
            await promises.take_back(tx, one, at=ground.clock.now())


async def shown(ground: Ground, tx: Transaction, proposal: Proposal) -> Shown:
    """Return a proposal with its words; empty ones where they are erased."""
    held: dict[str, str] = {}
    records = [one for one in (proposal.record_id, proposal.reason_id) if one is not None]
    bodies = await ground.vault.unseal_many(tx, proposal.guild_id, records)
    if proposal.record_id in bodies:
        held = json.loads(bodies[proposal.record_id])
    elif proposal.body is not None:
        try:
            opened = await box.opened(ground, tx, proposal.guild_id, proposal.box_id)
            held = opened.take(proposal.id, proposal.body)
        except box.Closed:
            held = {}
    reason = bodies[proposal.reason_id].decode() if proposal.reason_id in bodies else None
    return Shown(proposal, held.get("title", ""), held.get("words", ""), reason)


async def _waiting(ground: Ground, tx: Transaction, guild_id: int) -> list[Proposal]:
    now = ground.clock.now()
    return [one for one in await proposals.in_state(tx, guild_id, WAITING) if lifecycle.can_be_looked_at(one, now)]


async def _decide(
    ground: Ground, tx: Transaction, guild_id: int, id: str, state: str, changes: proposals.Changes
) -> Proposal:
    found = await proposals.get(tx, guild_id, id)
    if found is None:
        raise Problem(text("decisions-proposal-gone"))
    if not lifecycle.can_be_looked_at(found, ground.clock.now()) or not await proposals.move(
        tx, guild_id, id, (WAITING,), state, changes
    ):
        raise Problem(text("decisions-proposal-decided"))
    return found


async def _see_that_on(ground: Ground, tx: Transaction, guild_id: int) -> None:
    if not await is_on(ground, tx, guild_id):
        raise Problem(text("decisions-off"))


def _new(id: str, guild_id: int, day: datetime) -> Proposal:
    return Proposal(id, guild_id, None, None, None, None, None, None, WAITING, day, None, None, None, None, False)


def _receipt(ground: Ground, guild_id: int, draft_id: str) -> tuple[str, ...]:
    return receipts.of_digest(ground.vault.blind("decisions.receipt-of", guild_id, draft_id))


def _nameless_id(ground: Ground, guild_id: int, draft_id: str) -> str:
    return ground.vault.blind("decisions.proposal-of", guild_id, draft_id)[:24]


def _hashed(ground: Ground, guild_id: int, words: str) -> str:
    return ground.vault.blind(RECEIPT, guild_id, words)
