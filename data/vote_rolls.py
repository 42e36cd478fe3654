"""Who may vote, frozen when a vote opens, and whether they have; and beside it the ballot box.

Invariants:
- Nothing in one of the two tables leads to the other: no time, no number that counts up, no common value but the
  vote. The roll's keys are blind indexes of accounts, the box's keys are keyed hashes of words that the voter
  alone holds; both tables lie in the order of these keys, also in the file (WITHOUT ROWID).
- PostgreSQL writes down beside each row which transaction wrote it, and where in the file; a mark and its ballot
  come in one transaction. `stir` takes that away: it writes both tables of a vote anew, in the order of the keys.
- A ballot is as long as every other ballot of its vote (cogs/decisions/service/box.py).
- An erasure takes the row of the roll; no ballot can be found for anybody.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    LargeBinary,
    String,
    Table,
    and_,
    delete,
    func,
    insert,
    select,
    update,
)

from data.about import about_confidence, about_people
from data.columns import snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting
from data.votes import votes

VOTER = "decisions.voter"
"""The context of the blind indexes of those who may vote."""
AT_ONCE = 5_000

vote_roll = Table(
    "vote_roll",
    metadata,
    Column("vote_id", String(24), primary_key=True),
    Column("voter", String(64), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("has_voted", Boolean, nullable=False),
    Index("vote_roll_voter", "voter", "guild_id"),
    info=about_people(blinded={"voter": VOTER}),
    sqlite_with_rowid=False,
)

vote_ballots = Table(
    "vote_ballots",
    metadata,
    Column("vote_id", String(24), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("body", LargeBinary, nullable=False),
    info=about_confidence("ballots: whose each of them is, nothing tells"),
    sqlite_with_rowid=False,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody on the roll of a vote."""

    vote_id: str
    has_voted: bool


@dataclass(frozen=True, slots=True)
class Ballot:
    """What lies in the box under a key."""

    key: str
    body: bytes


async def freeze(tx: Transaction, guild_id: int, vote_id: str, voters: Collection[str]) -> None:
    """Write who may vote, in the order of their blind indexes."""
    rows = [
        {"vote_id": vote_id, "guild_id": guild_id, "voter": voter, "has_voted": False}
        for voter in sorted(set(voters))
    ]
    for start in range(0, len(rows), AT_ONCE):
        await tx.execute(insert(vote_roll), rows[start : start + AT_ONCE])


async def standing(tx: Transaction, guild_id: int, vote_id: str, voter: str) -> Standing | None:
    """Return somebody's place on the roll of a vote; None where they may not vote."""
    asked = select(vote_roll.c.vote_id, vote_roll.c.has_voted).where(
        vote_roll.c.vote_id == vote_id, vote_roll.c.voter == voter, vote_roll.c.guild_id == guild_id
    )
    row = (await tx.execute(asked)).first()
    return Standing(row.vote_id, row.has_voted) if row else None


async def of_voter(tx: Transaction, guild_id: int, voter: str) -> list[Standing]:
    """Return on which rolls somebody stands, and whether they have voted."""
    result = await tx.execute(
        select(vote_roll.c.vote_id, vote_roll.c.has_voted)
        .where(vote_roll.c.guild_id == guild_id, vote_roll.c.voter == voter)
        .order_by(vote_roll.c.vote_id)
    )
    return [Standing(row.vote_id, row.has_voted) for row in result]


async def open_for(tx: Transaction, guild_id: int, voter: str, *, state: str) -> list[str]:
    """Return the votes in a state on whose roll somebody stands who has not voted."""
    asked = (
        select(vote_roll.c.vote_id)
        .join(votes, and_(votes.c.id == vote_roll.c.vote_id, votes.c.guild_id == vote_roll.c.guild_id))
        .where(
            vote_roll.c.guild_id == guild_id,
            vote_roll.c.voter == voter,
            vote_roll.c.has_voted.is_(False),
            votes.c.state == state,
        )
        .order_by(vote_roll.c.vote_id)
    )
    return list((await tx.execute(asked)).scalars())


async def mark(tx: Transaction, guild_id: int, vote_id: str, voter: str) -> bool:
    """Write that somebody votes; False where they have, or may not."""
    result = await tx.execute(
        update(vote_roll)
        .where(
            vote_roll.c.vote_id == vote_id,
            vote_roll.c.voter == voter,
            vote_roll.c.guild_id == guild_id,
            vote_roll.c.has_voted.is_(False),
        )
        .values(has_voted=True)
        .returning(vote_roll.c.vote_id)
    )
    return result.first() is not None


async def put(tx: Transaction, guild_id: int, vote_id: str, ballot: Ballot) -> None:
    """Put a new ballot into the box."""
    row = {"vote_id": vote_id, "guild_id": guild_id, "key": ballot.key, "body": ballot.body}
    await tx.execute(inserting(tx, vote_ballots).values(row))


async def replace(tx: Transaction, guild_id: int, vote_id: str, ballot: Ballot) -> bool:
    """Put another ballot in the place of the one with the same key; False where there is none."""
    result = await tx.execute(
        update(vote_ballots)
        .where(
            vote_ballots.c.vote_id == vote_id,
            vote_ballots.c.key == ballot.key,
            vote_ballots.c.guild_id == guild_id,
        )
        .values(body=ballot.body)
        .returning(vote_ballots.c.key)
    )
    return result.first() is not None


async def box(tx: Transaction, guild_id: int, vote_id: str) -> list[Ballot]:
    """Return every ballot of a vote, in the order of its random keys."""
    result = await tx.execute(
        select(vote_ballots.c.key, vote_ballots.c.body)
        .where(vote_ballots.c.vote_id == vote_id, vote_ballots.c.guild_id == guild_id)
        .order_by(vote_ballots.c.key)
    )
    return [Ballot(row.key, row.body) for row in result]


async def count_roll(tx: Transaction, guild_id: int, vote_id: str) -> int:
    """Return how many may vote."""
    result = await tx.execute(
        select(func.count())
        .select_from(vote_roll)
        .where(vote_roll.c.vote_id == vote_id, vote_roll.c.guild_id == guild_id)
    )
    return int(result.scalar_one())


async def stir(tx: Transaction, guild_id: int, vote_id: str) -> None:
    """Write roll and box of a vote anew in the order of their keys, as if all of it had come at this moment."""
    roll = await tx.execute(
        delete(vote_roll)
        .where(vote_roll.c.vote_id == vote_id, vote_roll.c.guild_id == guild_id)
        .returning(vote_roll.c.voter, vote_roll.c.has_voted)
    )
    voters = sorted((row.voter, row.has_voted) for row in roll)
    ballots = await box(tx, guild_id, vote_id)
    await empty(tx, guild_id, vote_id)
    of_vote = {"vote_id": vote_id, "guild_id": guild_id}
    for start in range(0, len(voters), AT_ONCE):
        some = voters[start : start + AT_ONCE]
        await tx.execute(
            insert(vote_roll), [{**of_vote, "voter": voter, "has_voted": voted} for voter, voted in some]
        )
    for start in range(0, len(ballots), AT_ONCE):
        rest = ballots[start : start + AT_ONCE]
        await tx.execute(insert(vote_ballots), [{**of_vote, "key": one.key, "body": one.body} for one in rest])


async def empty(tx: Transaction, guild_id: int, vote_id: str) -> None:
    """Remove every ballot of a vote."""
    await tx.execute(
        delete(vote_ballots).where(vote_ballots.c.vote_id == vote_id, vote_ballots.c.guild_id == guild_id)
    )


async def remove_roll(tx: Transaction, guild_id: int, vote_id: str) -> None:
    """Remove the roll of a vote."""
    await tx.execute(delete(vote_roll).where(vote_roll.c.vote_id == vote_id, vote_roll.c.guild_id == guild_id))
