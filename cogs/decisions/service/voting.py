"""Voting: opening with a frozen roll, casting, changing one's vote, cancelling, ending.

Invariants:
- A mark on the roll and the ballot in the box come in one transaction, or neither does. Nothing leads from one to
  the other (data/vote_rolls.py); where they lie and which transaction wrote them is rewritten every hour (`stir`).
- A receipt comes from a token that is drawn when the paper is opened and shown before anything is cast; token and
  words are stored nowhere. So whoever is cut off between ballot and answer holds the words already, and a paper
  that is handed in again is the same ballot: nobody is told a vote that is not in the box, and nobody votes twice.
- Nothing is counted before the end. No handler returns, logs or promises anything that depends on a choice.
- Who may vote is decided when the vote opens, and not again: leaving, being removed, or a changed role takes no
  vote away, and gives none.
- Of a closing and a cancelling at one moment, one happens.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot import receipts
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.decisions.rules import lifecycle, papers, tally
from cogs.decisions.service import box, promises, proposing
from cogs.decisions.service.box import Box
from data import vote_rolls, votes
from data.engine import Transaction
from data.vote_rolls import VOTER, Ballot
from data.votes import CANCELLED, ENDED, OPEN, OPENING, Vote

TOKEN_BYTES = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants a vote on. `role_id` is whose role may vote, where that is the roll."""

    title: str
    words: str
    method: str
    options: tuple[str, ...]
    roll: str
    role_id: int | None
    hours: int
    quorum: int
    publishes: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody votes: a line (papers.py); why they object; who they are, if they wish to say so."""

    line: str
    why: str | None = None
    name: int | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A vote as one person sees it. `may_vote`: they are on its roll."""

    vote: Vote
    is_open: bool
    may_vote: bool
    has_voted: bool


@dataclass(frozen=True, slots=True)
class Objection:
    """Why somebody objects; `name` is their account, if they wished to be named."""

    why: str
    name: int | None


def new_token() -> str:
    """Return what the receipt of one ballot paper is made of."""
    return secrets.token_hex(TOKEN_BYTES)


def receipt_of(ground: Ground, guild_id: int, vote_id: str, user_id: int, token: str) -> tuple[str, ...]:
    """Return the receipt that belongs to a paper in somebody's hands."""
    return receipts.of_digest(ground.vault.blind("decisions.paper", guild_id, f"{vote_id}|{user_id}|{token}"))


async def plan(
    ground: Ground, guild_id: int, asked: Asked, *, close: Callable[[Transaction], Awaitable[None]]
) -> str:
    """Write a vote that opens as soon as its roll is frozen; return its id. Raises Problem."""
    async with ground.database.write() as tx:
        await close(tx)
        if not await proposing.is_on(ground, tx, guild_id):
            raise Problem(text("decisions-off"))
        now = ground.clock.now()
        vote = Vote(
            id=new_id(),
            guild_id=guild_id,
            title=asked.title,
            words=asked.words,
            method=asked.method,
            options=list(asked.options),
            roll=asked.roll,
            role_id=asked.role_id,
            hours=max(asked.hours, lifecycle.LEAST_HOURS),
            quorum=asked.quorum,
            publishes=asked.publishes,
            state=OPENING,
            key_id=await box.new(ground, tx, guild_id),
            is_stirred=True,
            made_at=now,
            opened_at=None,
            closes_at=None,
            ended_at=None,
            roll_count=None,
            result=None,
            reason=None,
            channel_id=None,
            message_id=None,
            result_id=None,
        )
        await votes.add(tx, vote)
        await promises.open_vote(tx, vote, at=now)
        return vote.id


async def freeze(ground: Ground, guild_id: int, vote_id: str, user_ids: Collection[int]) -> bool:
    """Write who may vote, and open the vote; False where it is open already, or cancelled."""
    voters = [ground.vault.blind(VOTER, guild_id, user_id) for user_id in user_ids]
    async with ground.database.write() as tx:
        now = ground.clock.now()
        vote = await votes.get(tx, guild_id, vote_id)
        if vote is None or vote.state != OPENING:
            return False
        if not voters:
            await _cancel(ground, tx, vote, None)
            return False
        closes_at = now + timedelta(hours=vote.hours)
        changes: votes.Changes = {"opened_at": now, "closes_at": closes_at, "roll_count": len(set(voters))}
        await votes.move(tx, guild_id, vote_id, (OPENING,), OPEN, changes)
        await vote_rolls.freeze(tx, guild_id, vote_id, voters)
        await promises.begin(tx, vote, now=now, closes_at=closes_at)
    return True


async def look(ground: Ground, guild_id: int, vote_id: str, user_id: int) -> Looked:
    """Return a vote as somebody sees it. Raises Problem where there is none."""
    async with ground.database.read() as tx:
        vote = await _get(tx, guild_id, vote_id)
        place = await vote_rolls.standing(tx, guild_id, vote_id, _voter(ground, guild_id, user_id))
    is_open = lifecycle.is_open(vote, ground.clock.now())
    return Looked(vote, is_open, place is not None, place is not None and place.has_voted)


async def in_hand(ground: Ground, guild_id: int, *, most: int) -> list[Vote]:
    """Return votes that open or are open, then those that ended, the newest first of each."""
    async with ground.database.read() as tx:
        going = await votes.in_states(tx, guild_id, (OPENING, OPEN), most=most)
        over = await votes.in_states(tx, guild_id, (ENDED, CANCELLED), most=most)
    return [*going, *over][:most]


async def can_vote(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a vote is open in which somebody may vote and has not."""
    return bool(await vote_rolls.open_for(tx, guild_id, _voter(ground, guild_id, user_id), state=OPEN))


async def cast(
    ground: Ground, guild_id: int, vote_id: str, user_id: int, token: str, choice: Choice
) -> tuple[str, ...]:
    """Put a ballot into the box; return its receipt. A paper that is handed in again changes the same ballot.

    Raises Problem, with nothing changed, where the vote is over or they may not vote, or have with another paper.
    """
    receipt = receipt_of(ground, guild_id, vote_id, user_id, token)
    key = _key(ground, guild_id, vote_id, receipts.canonical(receipt))
    async with ground.database.write() as tx:
        vote = await _open(ground, tx, guild_id, vote_id)
        ballot = await _ballot(ground, tx, vote, key, choice)
        voter = _voter(ground, guild_id, user_id)
        if await vote_rolls.mark(tx, guild_id, vote_id, voter):
            await vote_rolls.put(tx, guild_id, vote_id, ballot)
        elif await vote_rolls.standing(tx, guild_id, vote_id, voter) is None:
            raise Problem(text("decisions-not-on-roll"))
        elif not await vote_rolls.replace(tx, guild_id, vote_id, ballot):
            raise Problem(text("decisions-voted-already"))
        await _stirred_up(tx, vote)
    return receipt


async def recast(ground: Ground, guild_id: int, vote_id: str, user_id: int, typed: str, choice: Choice) -> None:
    """Put another ballot in the place of the one that a receipt belongs to. Raises Problem."""
    read = receipts.read(typed)
    if read is None:
        raise Problem(text("decisions-receipt-form", count=receipts.WORDS))
    key = _key(ground, guild_id, vote_id, read)
    async with ground.database.write() as tx:
        vote = await _open(ground, tx, guild_id, vote_id)
        if await vote_rolls.standing(tx, guild_id, vote_id, _voter(ground, guild_id, user_id)) is None:
            raise Problem(text("decisions-not-on-roll"))
        ballot = await _ballot(ground, tx, vote, key, choice)
        if not await vote_rolls.replace(tx, guild_id, vote_id, ballot):
            raise Problem(text("decisions-receipt-unknown"))
        await _stirred_up(tx, vote)


async def stir(ground: Ground, guild_id: int, vote_id: str) -> None:
    """Rewrite roll and box in the order of their keys, and promise to do so again while the vote is open."""
    async with ground.database.write() as tx:
        vote = await votes.get(tx, guild_id, vote_id)
        if vote is None or vote.state != OPEN:
            return
        if not vote.is_stirred:
            await vote_rolls.stir(tx, guild_id, vote_id)
            await votes.change(tx, guild_id, vote_id, {"is_stirred": True})
        await promises.stir(tx, vote, after=ground.clock.now())
    await ground.database.empty_log()  # there, mark and ballot still lie side by side


async def end(ground: Ground, guild_id: int, vote_id: str) -> bool:
    """Count, once the time is over; False where it is not, or somebody was quicker."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        vote = await votes.get(tx, guild_id, vote_id)
        if vote is None or vote.state != OPEN or vote.closes_at is None or now < vote.closes_at:
            return False
        lines, unreadable = await _lines(ground, tx, vote)
        counted = papers.counted(vote.method, lines, len(vote.options))
        result = {**counted.result, "turnout": counted.turnout + unreadable, "unreadable": unreadable}
        await votes.move(tx, guild_id, vote_id, (OPEN,), ENDED, {"ended_at": now, "result": result})
        await vote_rolls.stir(tx, guild_id, vote_id)
        await promises.result(tx, vote, at=now)
    await ground.database.empty_log()
    return True


async def cancel(ground: Ground, guild_id: int, vote_id: str, reason: str) -> None:
    """Cancel a vote: nothing is counted, and its box is destroyed. Raises Problem where it is over."""
    async with ground.database.write() as tx:
        vote = await _get(tx, guild_id, vote_id)
        if not await _cancel(ground, tx, vote, reason):
            raise Problem(text("decisions-vote-over"))


async def give_up(ground: Ground, guild_id: int, vote_id: str) -> None:
    """Let a vote not open, since nobody can tell who may vote."""
    async with ground.database.write() as tx:
        vote = await votes.get(tx, guild_id, vote_id)
        if vote is not None and vote.state == OPENING:
            await _cancel(ground, tx, vote, None)


async def published(ground: Ground, vote: Vote) -> str | None:
    """Return the file of ballots by which anybody can recount; None where that was not said before it opened."""
    if not vote.publishes or not lifecycle.outcome(vote).is_valid:
        return None
    async with ground.database.read() as tx:
        lines, _ = await _lines(ground, tx, vote)
    if not lines:  # none of them can be read, which the result says
        return None
    options = tuple(vote.options)
    return papers.published(
        papers.Published(vote.method, vote.roll_count or 0, vote.quorum, options, tuple(lines))
    )


async def objections(ground: Ground, vote: Vote) -> list[Objection]:
    """Return why people object, in the order of their random keys; nothing before the end."""
    if vote.state != ENDED or vote.method != tally.CONSENT or not lifecycle.outcome(vote).is_valid:
        return []
    async with ground.database.read() as tx:
        held, _ = await _held(ground, tx, vote)
    return [Objection(str(one["why"] or ""), one["name"]) for one in held if one["line"] == tally.NO]


async def unname(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Take somebody's name off their objections in every box that stands; what they wrote stays, and counts."""
    places = await vote_rolls.of_voter(tx, guild_id, _voter(ground, guild_id, user_id))
    found = await votes.get_many(tx, guild_id, [one.vote_id for one in places if one.has_voted])
    for vote in found.values():
        if vote.method != tally.CONSENT or vote.key_id is None:
            continue
        try:
            opened = await box.opened(ground, tx, guild_id, vote.key_id)
        except box.Closed:
            continue
        for ballot in await vote_rolls.box(tx, guild_id, vote.id):
            held = _read(opened, vote, ballot)
            if held is not None and held["name"] == user_id:
                body = opened.put(ballot.key, {**held, "name": None}, size=box.WORDY_BALLOT)
                await vote_rolls.replace(tx, guild_id, vote.id, Ballot(ballot.key, body))
                await vote_rolls.stir(tx, guild_id, vote.id)
                await _stirred_up(tx, vote)


async def named_objections(ground: Ground, guild_id: int, user_id: int) -> list[str]:
    """Return what somebody wrote against something with their name, in votes that have ended."""
    async with ground.database.read() as tx:
        places = await vote_rolls.of_voter(tx, guild_id, _voter(ground, guild_id, user_id))
        found = await votes.get_many(tx, guild_id, [one.vote_id for one in places if one.has_voted])
    said = [one for vote in found.values() for one in await objections(ground, vote)]
    return [one.why for one in said if one.name == user_id]


async def destroy_box(ground: Ground, tx: Transaction, vote: Vote) -> None:
    """Destroy roll, ballots and the key of the box, so that no backup opens one either."""
    await vote_rolls.empty(tx, vote.guild_id, vote.id)
    await vote_rolls.remove_roll(tx, vote.guild_id, vote.id)
    if vote.key_id is not None:
        await ground.vault.forget(tx, vote.guild_id, [vote.key_id], now=ground.clock.now())
        await votes.change(tx, vote.guild_id, vote.id, {"key_id": None})


async def _cancel(ground: Ground, tx: Transaction, vote: Vote, reason: str | None) -> bool:
    now = ground.clock.now()
    changes: votes.Changes = {"ended_at": now, "reason": reason}
    if not await votes.move(tx, vote.guild_id, vote.id, (OPENING, OPEN), CANCELLED, changes):
        return False
    await destroy_box(ground, tx, vote)
    await promises.cancelled(tx, vote, at=now)
    return True


async def _get(tx: Transaction, guild_id: int, vote_id: str) -> Vote:
    vote = await votes.get(tx, guild_id, vote_id)
    if vote is None:
        raise Problem(text("decisions-vote-gone"))
    return vote


async def _open(ground: Ground, tx: Transaction, guild_id: int, vote_id: str) -> Vote:
    vote = await _get(tx, guild_id, vote_id)
    if not lifecycle.is_open(vote, ground.clock.now()):
        raise Problem(text("decisions-vote-over" if vote.state != OPENING else "decisions-vote-opens"))
    return vote


async def _ballot(ground: Ground, tx: Transaction, vote: Vote, key: str, choice: Choice) -> Ballot:
    try:
        opened = await box.opened(ground, tx, vote.guild_id, vote.key_id)
    except box.Closed:
        raise Problem(text("decisions-vote-broken")) from None
    held: dict[str, Any] = {"line": choice.line, "why": choice.why, "name": choice.name}
    size = box.WORDY_BALLOT if vote.method == tally.CONSENT else box.BALLOT
    return Ballot(key, opened.put(key, held, size=size))


async def _stirred_up(tx: Transaction, vote: Vote) -> None:
    if vote.is_stirred:
        await votes.change(tx, vote.guild_id, vote.id, {"is_stirred": False})


async def _lines(ground: Ground, tx: Transaction, vote: Vote) -> tuple[list[str], int]:
    """Return the choices in a box, and how many ballots cannot be read."""
    held, unreadable = await _held(ground, tx, vote)
    return [str(one["line"]) for one in held], unreadable


async def _held(ground: Ground, tx: Transaction, vote: Vote) -> tuple[list[dict[str, Any]], int]:
    ballots = await vote_rolls.box(tx, vote.guild_id, vote.id)
    try:
        opened = await box.opened(ground, tx, vote.guild_id, vote.key_id)
    except box.Closed:
        return [], len(ballots)
    read = [_read(opened, vote, ballot) for ballot in ballots]
    held = [one for one in read if one is not None]
    return held, len(read) - len(held)


def _read(opened: Box, vote: Vote, ballot: Ballot) -> dict[str, Any] | None:
    """Return what a ballot says; None where it cannot be read."""
    try:
        held = opened.take(ballot.key, ballot.body)
        papers.read_line(vote.method, str(held["line"]), len(vote.options))
    except (box.Closed, papers.Unreadable):
        return None
    return held


def _voter(ground: Ground, guild_id: int, user_id: int) -> str:
    return ground.vault.blind(VOTER, guild_id, user_id)


def _key(ground: Ground, guild_id: int, vote_id: str, words: str) -> str:
    return ground.vault.blind("decisions.ballot", guild_id, f"{vote_id}|{words}")
