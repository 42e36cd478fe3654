"""Who handles cases here, and who may know of which: asked anew in the transaction of every single use.

Invariants:
- Nobody is taken for a handler but by the roles of this very press, or by name in the settings.
- Whoever has a part in a case (accused, named, recused) or reported it is answered as if it did not exist.
- `handlers` is for notices and for counting voices only: it rests on a copy of who holds a role.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.conduct.settings import ConductSettings
from data import case_people, case_reports, cases, reporters, role_holders
from data.case_people import INVOLVED
from data.case_proposals import VOICE
from data.cases import HANDLER, Case, Viewer
from data.engine import Transaction
from data.reporters import REPORTER


@dataclass(frozen=True, slots=True)
class Handler:
    """Somebody who was found to handle cases here, for this press."""

    guild_id: int
    user_id: int
    viewer: Viewer


def viewer_of(ground: Ground, guild_id: int, user_id: int) -> Viewer:
    """Return how a person is known, blindly, to the queries of data/cases.py."""
    blind = ground.vault.blind
    return Viewer(
        involved=blind(INVOLVED, guild_id, user_id),
        reporter=blind(REPORTER, guild_id, user_id),
        handler=blind(HANDLER, guild_id, user_id),
    )


def voice_of(ground: Ground, guild_id: int, user_id: int) -> str:
    """Return how a person's voice on a proposal is known, blindly."""
    return ground.vault.blind(VOICE, guild_id, user_id)


async def enter(ground: Ground, tx: Transaction, presser: Presser) -> Handler:
    """Return whoever presses as a handler. Raises Problem, kindly, for anybody else."""
    settings = await read_settings(tx, presser.guild_id, ConductSettings)
    named = presser.user_id in (settings.handlers or ())
    role = settings.handler_role
    if not named and (role is None or role == presser.guild_id or role not in presser.role_ids):
        raise Problem(text("conduct-not-a-handler"))
    viewer = viewer_of(ground, presser.guild_id, presser.user_id)
    return Handler(presser.guild_id, presser.user_id, viewer)


async def see(tx: Transaction, handler: Handler, case_id: str) -> Case:
    """Return a case to a handler. Raises Problem where there is none for them: the same words in every case."""
    case = await cases.seen(tx, handler.guild_id, handler.viewer, case_id)
    if case is None:
        raise Problem(text("conduct-no-such-case"))
    return case


async def handlers(tx: Transaction, guild_id: int) -> list[int]:
    """Return the accounts of those who handle cases here, as far as is known at the moment."""
    settings = await read_settings(tx, guild_id, ConductSettings)
    people = set(settings.handlers or ())
    if settings.handler_role is not None and settings.handler_role != guild_id:
        people |= set(await role_holders.holders(tx, guild_id, settings.handler_role))
    return sorted(people)


async def free_handlers(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> list[int]:
    """Return those of the handlers who have no part in a case and did not report it."""
    return await free_among(ground, tx, guild_id, case_id, await handlers(tx, guild_id))


async def free_among(
    ground: Ground, tx: Transaction, guild_id: int, case_id: str, people: Iterable[int]
) -> list[int]:
    """Return those of these people who have no part in a case and did not report it."""
    viewers = {user_id: viewer_of(ground, guild_id, user_id) for user_id in people}
    involved = await case_people.excluded(tx, guild_id, case_id, [one.involved for one in viewers.values()])
    reports = [report.id for report in await case_reports.of_case(tx, guild_id, case_id)]
    reported = {one.who for one in (await reporters.of_reports(tx, guild_id, reports)).values()}
    return [
        user_id
        for user_id, viewer in viewers.items()
        if viewer.involved not in involved and viewer.reporter not in reported
    ]


async def blind_handlers(ground: Ground, tx: Transaction, guild_id: int) -> frozenset[str]:
    """Return those who handle reports here now, as blind indexes of the context HANDLER."""
    return frozenset(ground.vault.blind(HANDLER, guild_id, user_id) for user_id in await handlers(tx, guild_id))


async def of_handler(ground: Ground, tx: Transaction, guild_id: int, blind: str | None) -> int | None:
    """Return which of the handlers a blind index (of the context HANDLER) stands for; None for a former one."""
    for user_id in await handlers(tx, guild_id) if blind else ():
        if ground.vault.blind(HANDLER, guild_id, user_id) == blind:
            return user_id
    return None
