"""Deciding: what is proposed in a case, who agrees, and what follows once enough people do.

Invariants:
- Whether a proposal has its voices is judged anew at every voice (voices.py): the voice of somebody who has got a
  part in the case since does not count.
- What follows from the last voice is in the same commit as that voice; so nothing is half decided after a kill.
- Nothing is done in Discord by itself: a person carries a measure out, and says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot import audit
from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.conduct.rules import deciding as rules
from cogs.conduct.rules.words import DECIDED, MEASURES, NO_VIOLATION, ON_RECORD, OUT_OF_SCOPE
from cogs.conduct.service import access, appeals, closing, deadlines, holding, sealing, telling, voices
from cogs.conduct.service.access import Handler
from cogs.conduct.service.handling import on_record, see_that_open
from cogs.conduct.service.voices import MEASURE
from cogs.conduct.settings import ConductSettings
from data import case_entries, case_people, case_reports, cases, reporters
from data import case_proposals as store
from data.case_entries import REPLY, SENT, VERDICT, Entry
from data.case_people import ACCUSED, NAMED
from data.case_proposals import AGREED, OPEN, WITHDRAWN, Proposal, Vote
from data.cases import Case
from data.engine import Transaction

WITHOUT_MEASURE = (NO_VIOLATION, OUT_OF_SCOPE, ON_RECORD)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a proposal stands. `needed` is None where it cannot be agreed to with the people there are.

    `held` is what it says; empty once it was purged. `account` is the accused person that it is about, if one is.
    `agreed` counts the voices that count now.
    """

    proposal: Proposal
    held: Mapping[str, Any]
    account: int | None
    agreed: int
    needed: rules.Voices | None
    mine: bool
    may_agree: bool
    cosigned: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """What is proposed and decided in a case.

    `accused` are parts and accounts, `sealed` reports whose name is sealed, `appeals` parts whose appeal waits;
    `unavailable` are decisions that nobody can make here now; `outside` is the contact outside.
    """

    case: Case
    standing: tuple[Standing, ...]
    accused: Mapping[str, int]
    sealed: tuple[str, ...]
    appeals: tuple[str, ...]
    unavailable: tuple[str, ...]
    outside: str | None


async def overview(ground: Ground, presser: Presser, case_id: str) -> Overview:
    """Return how deciding a case stands, to a handler who may know of it."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        guild_id = handler.guild_id
        found = await store.seen(tx, guild_id, handler.viewer, case_id)
        free = await access.free_handlers(ground, tx, guild_id, case_id)
        ban = voices.asked(ground, guild_id, case_id, MEASURE, rules.BAN, "")
        cosigner = await voices.cosigner_of(ground, tx, ban) is not None
        reports = await case_reports.of_case(tx, guild_id, case_id)
        known = await reporters.of_reports(tx, guild_id, [one.id for one in reports])
        chosen = await read_settings(tx, guild_id, ConductSettings)
        accused = await voices.accused_in(ground, tx, guild_id, case_id)
        return Overview(
            case,
            tuple([await _standing(ground, tx, handler, one, accused) for one in found]),
            accused,
            tuple(id for id, one in known.items() if one.opened_at is None),
            tuple(await appeals.waiting(tx, guild_id, case_id, found)),
            rules.unavailable(len(free), cosigner=cosigner),
            chosen.outside_address,
        )


async def propose(
    ground: Ground,
    tx: Transaction,
    presser: Presser,
    case_id: str,
    kind: str,
    subject: str,
    told: Mapping[str, Any],
    *,
    measure: str | None = None,
) -> bool:
    """Propose something, with the proposer's own voice; return whether that is agreed to at once.

    `kind` is MEASURE or one of rules/deciding.py; `told` is sealed with the proposer's account. Raises Problem
    where that cannot be decided here, where this person may not, and where somebody has just proposed the like.
    """
    handler = await access.enter(ground, tx, presser)
    case = await access.see(tx, handler, case_id)
    question = voices.asked(ground, handler.guild_id, case_id, kind, measure, subject)
    await _see_that_it_fits(ground, tx, handler, case, question)
    if await voices.needed(ground, tx, question) is None:
        raise Problem(text("conduct-cannot-be-decided"))
    sealed = {**told, "account": handler.user_id}
    record_id = await sealing.seal(ground, tx, handler.guild_id, sealing.PROPOSAL, sealed)
    now = ground.clock.now()
    made = Proposal(new_id(), handler.guild_id, case_id, kind, measure, subject, record_id, OPEN, now, None, None)
    if not await store.add(tx, made):
        raise Problem(text("conduct-proposed-already"))
    deed = "identity_asked" if kind == rules.IDENTITY else "proposed"
    await on_record(ground, tx, handler, deed, case_id)
    await _add_voice(ground, tx, handler, made)
    if await settle(ground, tx, made):
        return True
    await telling.tell(ground, tx, handler.guild_id, case_id, "handlers", but=handler.viewer.handler)
    return False


async def agree(ground: Ground, presser: Presser, case_id: str, proposal_id: str) -> bool:
    """Give one's voice to a proposal; return whether it is agreed to now."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        proposal = await _open(tx, handler.guild_id, case_id, proposal_id)
        if not await voices.may_agree(ground, tx, proposal, handler.user_id):
            raise Problem(text("conduct-not-your-appeal"))
        await _add_voice(ground, tx, handler, proposal)
        return await settle(ground, tx, proposal)


async def withdraw(ground: Ground, presser: Presser, case_id: str, proposal_id: str) -> None:
    """Take a proposal back: anybody who handles the case may, as long as it is not agreed to."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        proposal = await _open(tx, handler.guild_id, case_id, proposal_id)
        await store.settle(tx, handler.guild_id, proposal.id, state=WITHDRAWN, at=ground.clock.now())
        await on_record(ground, tx, handler, "withdrawn", case_id)


async def note_applied(ground: Ground, presser: Presser, case_id: str, proposal_id: str) -> None:
    """Write that a person has carried out what was agreed; said again, it stays as it was."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        proposal = await store.get(tx, handler.guild_id, proposal_id)
        if proposal is None or proposal.case_id != case_id or proposal.state != AGREED:
            raise Problem(text("conduct-no-such-proposal"))
        if proposal.applied_at is None:
            await store.note_applied(tx, handler.guild_id, proposal_id, at=ground.clock.now())
            await on_record(ground, tx, handler, "applied", case_id)


async def settle(ground: Ground, tx: Transaction, proposal: Proposal) -> bool:
    """Agree to a proposal if it has its voices now, and let follow what follows; return whether it has."""
    guild_id = proposal.guild_id
    if not await voices.is_agreed(ground, tx, proposal):
        needed = await voices.needed(ground, tx, proposal)
        votes = await store.votes(tx, guild_id, proposal.id)
        if needed is not None and needed.cosigner and not any(vote.cosigner for vote in votes):
            await telling.tell(ground, tx, guild_id, proposal.case_id, "cosigner")
        return False
    if not await store.settle(tx, guild_id, proposal.id, state=AGREED, at=ground.clock.now()):
        return False
    held = await sealing.unseal(ground, tx, guild_id, proposal.record_id) or {}
    words = str(held.get("words") or "")
    if proposal.kind == MEASURE:
        await _decide(ground, tx, proposal, held)
    elif proposal.kind == rules.CLOSE:
        to_reporter = str(held.get("to_reporter") or "")
        await closing.close(ground, tx, guild_id, proposal.case_id, str(proposal.measure), to_reporter)
    elif proposal.kind == rules.IDENTITY:
        await _open_identity(ground, tx, proposal, words)
    elif proposal.kind == rules.RELEASE:
        record_id = await case_people.remove(tx, guild_id, proposal.subject)
        await sealing.forget(ground, tx, guild_id, [record_id] if record_id else [])
        await audit.note(ground, tx, guild_id, "released", case_id=proposal.case_id)
    else:
        await appeals.answer(ground, tx, proposal, str(proposal.measure), words)
        await holding.changed(ground, tx, guild_id, proposal.subject)
    return True


async def _see_that_it_fits(
    ground: Ground, tx: Transaction, handler: Handler, case: Case, asked: Proposal
) -> None:
    """Raise Problem where a proposal makes no sense for a case, as only an old page or a changed app asks for."""
    guild_id, subject = handler.guild_id, asked.subject
    if asked.kind == rules.APPEAL:
        found = await store.seen(tx, guild_id, handler.viewer, case.id)
        fits = subject in await appeals.waiting(tx, guild_id, case.id, found)
        if fits and not await voices.may_agree(ground, tx, asked, handler.user_id):
            raise Problem(text("conduct-not-your-appeal"))
        fits = fits and asked.measure in (appeals.UPHELD, appeals.STANDS)
    else:
        see_that_open(case)
        if asked.kind == MEASURE:
            accused = await voices.accused_in(ground, tx, guild_id, case.id)
            fits = asked.measure in MEASURES and subject in accused
        elif asked.kind == rules.IDENTITY:
            report = await case_reports.get(tx, guild_id, subject)
            known = (await reporters.of_reports(tx, guild_id, [subject])).get(subject)
            fits = known is not None and known.opened_at is None
            fits = fits and report is not None and report.case_id == case.id
        elif asked.kind == rules.RELEASE:
            part = await case_people.get(tx, guild_id, subject)
            fits = part is not None and part.case_id == case.id and part.part in (ACCUSED, NAMED)
        else:
            fits = asked.kind == rules.CLOSE and asked.measure in WITHOUT_MEASURE and subject == case.id
    if not fits:
        raise Problem(text("problem-old-button"))


async def _decide(ground: Ground, tx: Transaction, proposal: Proposal, held: Mapping[str, Any]) -> None:
    """A measure is agreed to: whoever is accused reads it, and the case is decided."""
    guild_id, case_id = proposal.guild_id, proposal.case_id
    told = {
        "words": held.get("words"),
        "consequence": held.get("consequence"),
        "repair": held.get("repair"),
        "measure": proposal.measure,
    }
    await _write(ground, tx, proposal, VERDICT, told, part_id=proposal.subject)
    await cases.change(tx, guild_id, case_id, state=DECIDED)
    await deadlines.decided(ground, tx, guild_id, case_id)
    await audit.note(ground, tx, guild_id, "decided", case_id=case_id)
    await telling.tell(ground, tx, guild_id, case_id, "accused", subject=proposal.subject)
    await telling.tell(ground, tx, guild_id, case_id, "handlers")
    await holding.changed(ground, tx, guild_id, proposal.subject)


async def _open_identity(ground: Ground, tx: Transaction, proposal: Proposal, reason: str) -> None:
    """Enough people agree: the name is open to those who handle the case, and whoever reported is told why."""
    guild_id, case_id = proposal.guild_id, proposal.case_id
    await reporters.note_opened(tx, guild_id, proposal.subject, at=ground.clock.now())
    await _write(ground, tx, proposal, REPLY, {"words": reason, "opened": True}, report_id=proposal.subject)
    await audit.note(ground, tx, guild_id, "identity_opened", case_id=case_id)
    await telling.tell(ground, tx, guild_id, case_id, "reporters", subject=proposal.subject)
    await telling.tell(ground, tx, guild_id, case_id, "handlers")


async def _add_voice(ground: Ground, tx: Transaction, handler: Handler, proposal: Proposal) -> None:
    vote = Vote(access.voice_of(ground, handler.guild_id, handler.user_id), False, ground.clock.now())
    if await store.vote(tx, handler.guild_id, proposal.id, vote):
        await on_record(ground, tx, handler, "agreed", proposal.case_id)


async def _standing(
    ground: Ground, tx: Transaction, handler: Handler, proposal: Proposal, accused: Mapping[str, int]
) -> Standing:
    guild_id = handler.guild_id
    votes = await store.votes(tx, guild_id, proposal.id)
    free = await voices.of_handlers(ground, tx, proposal)
    is_open = proposal.state == OPEN
    voice = access.voice_of(ground, guild_id, handler.user_id)
    mine = any(vote.who == voice for vote in votes)
    return Standing(
        proposal=proposal,
        held=await sealing.unseal(ground, tx, guild_id, proposal.record_id) or {},
        account=accused.get(proposal.subject),
        agreed=sum(vote.cosigner or not is_open or vote.who in free for vote in votes),
        needed=await voices.needed(ground, tx, proposal),
        mine=mine,
        may_agree=is_open and not mine and await voices.may_agree(ground, tx, proposal, handler.user_id),
        cosigned=any(vote.cosigner for vote in votes),
    )


async def _open(tx: Transaction, guild_id: int, case_id: str, proposal_id: str) -> Proposal:
    proposal = await store.get(tx, guild_id, proposal_id)
    if proposal is None or proposal.case_id != case_id:
        raise Problem(text("conduct-no-such-proposal"))
    if proposal.state != OPEN:
        raise Problem(text("conduct-proposal-over"))
    return proposal


async def _write(
    ground: Ground,
    tx: Transaction,
    proposal: Proposal,
    kind: str,
    told: Mapping[str, Any],
    *,
    report_id: str | None = None,
    part_id: str | None = None,
) -> None:
    """Write an entry that nobody alone has written."""
    guild_id, now = proposal.guild_id, ground.clock.now()
    record_id = await sealing.seal(ground, tx, guild_id, sealing.ENTRY, {**told, "account": None})
    entry = Entry(new_id(), guild_id, proposal.case_id, report_id, part_id, kind, SENT, None, record_id, now)
    await case_entries.add(tx, entry)
