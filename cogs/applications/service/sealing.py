"""What is sealed of an application: what was written, what may be read of it, and who wrote it.

Invariants: what reviewers, the redactor and those who decide read comes from the blind record alone; the account
is unsealed to tell its person of a later last day and of the decision, and to name who was chosen after two people
have said so.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.ground import Ground
from cogs.applications.rules.blind import strip
from data.applications import APPLICANT, Application
from data.engine import Transaction

WORDS = "applications.words"
BLIND = "applications.blind"
WHO = "applications.who"
FEEDBACK = "applications.feedback"
"""The purposes of what is sealed."""


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote: answers in the order of the questions, and whom to leave out as a reviewer."""

    answers: tuple[str, ...] = ()
    harder: str = ""
    excluded: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Blind:
    """What may be read of it."""

    answers: tuple[str, ...] = ()
    harder: str = ""


def applicant_of(ground: Ground, guild_id: int, user_id: int) -> str:
    """Return the blind index by which somebody's own applications are found."""
    return ground.vault.blind(APPLICANT, guild_id, user_id)


def blinded(written: Written, known: Collection[str]) -> Blind:
    """Return what may be read of what somebody wrote."""
    return Blind(tuple(strip(one, known) for one in written.answers), strip(written.harder, known))


def packed_words(written: Written) -> str:
    """Return what is sealed of what somebody wrote."""
    return json.dumps(
        {"answers": list(written.answers), "harder": written.harder, "excluded": list(written.excluded)}
    )


def packed_blind(blind: Blind) -> str:
    """Return what is sealed of what may be read."""
    return json.dumps({"answers": list(blind.answers), "harder": blind.harder})


async def words_of(ground: Ground, tx: Transaction, some: Sequence[Application]) -> dict[str, Written]:
    """Return what was written, by the applications' ids: for its own person, and for whom they leave out."""
    bodies = await _bodies(ground, tx, {one.id: one.words_id for one in some}, some)
    return {
        id: Written(tuple(found["answers"]), found["harder"], tuple(found["excluded"]))
        for id, found in ((id, json.loads(body)) for id, body in bodies.items())
    }


async def blind_of(ground: Ground, tx: Transaction, some: Sequence[Application]) -> dict[str, Blind]:
    """Return what may be read, by the applications' ids."""
    bodies = await _bodies(ground, tx, {one.id: one.blind_id for one in some}, some)
    return {
        id: Blind(tuple(found["answers"]), found["harder"])
        for id, found in ((id, json.loads(body)) for id, body in bodies.items())
    }


async def feedback_of(ground: Ground, tx: Transaction, some: Sequence[Application]) -> dict[str, str]:
    """Return the words of feedback, by the applications' ids."""
    return await _bodies(ground, tx, {one.id: one.feedback_id for one in some}, some)


async def accounts_of(ground: Ground, tx: Transaction, some: Sequence[Application]) -> dict[str, int]:
    """Return who applied, by the applications' ids; see the invariants."""
    bodies = await _bodies(ground, tx, {one.id: one.who_id for one in some}, some)
    return {id: int(json.loads(body)["account"]) for id, body in bodies.items()}


async def _bodies(
    ground: Ground, tx: Transaction, records: dict[str, str | None], some: Sequence[Application]
) -> dict[str, str]:
    if not some:
        return {}
    wanted = [record for record in records.values() if record is not None]
    bodies = await ground.vault.unseal_many(tx, some[0].guild_id, wanted)
    return {id: bodies[record].decode() for id, record in records.items() if record in bodies}
