"""Making a report: what is said before a word is written, and how it is saved.

Invariants:
- A report, its files, promises and who hears of it are one commit; "saved" is said after it. What could not be
  saved left the draft as it was.
- An anonymous report stores no account: not in a row, a job, a sealed record or a log. What slows down abuse is
  kept in memory and forgotten when Hearth stops.
- Whoever is accused or named is kept from the case by rows of the same commit.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot import audit, receipts
from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.kernel.forms import FileAnswer
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.conduct.rules import code_names, deciding, pacing, readiness
from cogs.conduct.rules.deadlines import Record, Terms
from cogs.conduct.rules.words import ANONYMOUS, NAMED, RECEIVED
from cogs.conduct.service import access, deadlines, files, parting, sealing, telling
from cogs.conduct.settings import ConductSettings
from data import case_files as file_rows
from data import case_people, case_reports, cases, reporters
from data.case_people import ACCUSED, INVOLVED, Part
from data.case_people import NAMED as NAMED_IN
from data.case_reports import RECEIPT, WORD, Report
from data.cases import Case
from data.engine import Transaction
from data.reporters import REPORTER, Reporter

ABOUT = "conduct.message"
"""The context of the blind index of a message that is reported, so that reports about it join one case."""
REMEMBERED = 10_000
ANSWERED_WITHIN = timedelta(minutes=15)
"""How long Discord takes an answer to a press; later nobody waits for one."""


@dataclass(frozen=True, slots=True)
class Before:
    """What is said before a word is written. `unavailable` are decisions that so few people cannot make."""

    handlers: tuple[int, ...]
    outside: str | None
    outside_is_told: bool
    terms: Terms
    record: Record | None
    unavailable: tuple[str, ...]
    code_of_conduct: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """A report as it was sent. `accused` and `involved` are accounts; `message` is what was copied of one."""

    how: str
    words: str
    kind: str
    going_on: bool | None
    wishes: tuple[str, ...]
    accused: tuple[int, ...]
    involved: tuple[int, ...]
    others: str | None
    files: tuple[FileAnswer, ...]
    expires: tuple[datetime | None, ...]
    bundle: str
    message: Mapping[str, Any] | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """A report that is on disk. `receipt` is shown now and never again; `ask` is the word that is asked back."""

    report_id: str
    code: str
    receipt: tuple[str, ...] | None
    ask: int
    acknowledge_by: datetime


@dataclass
class Pace:
    """When accounts reported lately: in memory only, under names that mean nothing elsewhere."""

    _known: OrderedDict[int, list[datetime]] = field(default_factory=OrderedDict)

    def see_that_slow_enough(self, user_id: int, now: datetime) -> None:
        """Raise Problem where this person has sent many reports just now; a first one is never held up."""
        pause = pacing.wait(self._known.get(user_id, []), now)
        if pause:
            raise Problem(text("conduct-slow-down", until=f"<t:{int((now + pause).timestamp())}:T>"))

    @contextmanager
    def counting(self, user_id: int, now: datetime) -> Iterator[None]:
        """Count a report from before it is saved, so that many at one moment count; not one that was not saved."""
        self._known[user_id] = [*self._known.get(user_id, [])[-39:], now]
        self._known.move_to_end(user_id)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        try:
            yield
        except BaseException:
            if now in (standing := self._known.get(user_id, [])):
                standing.remove(now)
            raise


async def means(tx: Transaction, guild_id: int) -> readiness.Means:
    """Return what a community has for handling reports."""
    chosen = await read_settings(tx, guild_id, ConductSettings)
    handling = await access.handlers(tx, guild_id)
    return readiness.Means(len(handling), chosen.has_outside, chosen.alone_confirmed)


async def findings(_ground: Ground, tx: Transaction, guild_id: int) -> list[Finding]:
    """Return why reporting is off, for `/setup`."""
    begun = (await read_settings(tx, guild_id, ConductSettings)).is_begun
    return readiness.not_ready(await means(tx, guild_id), begun=begun)


async def is_open(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int = 0) -> bool:
    """Tell whether people can report here."""
    return readiness.is_open(await means(tx, guild_id))


async def before(ground: Ground, guild_id: int) -> Before:
    """Return what is said before a word is written. Raises Problem where reporting is off."""
    async with ground.database.read() as tx:
        await _see_that_open(ground, tx, guild_id)
        chosen = await read_settings(tx, guild_id, ConductSettings)
        handling = await access.handlers(tx, guild_id)
        return Before(
            handlers=tuple(handling),
            outside=chosen.outside_address,
            outside_is_told=bool(chosen.outside_account or chosen.outside_webhook),
            terms=await deadlines.terms(tx, guild_id),
            record=await deadlines.record(ground, tx, guild_id),
            unavailable=deciding.unavailable(len(handling), cosigner=bool(chosen.cosigner)),
            code_of_conduct=chosen.code_of_conduct,
        )


async def copied_message(ground: Ground, guild_id: int, bundle: str, found: tuple[FileAnswer, ...]) -> None:
    """Promise to copy the files of a message that somebody is about to report, before they vanish with it."""
    if found:
        async with ground.database.write() as tx:
            await files.promise(ground, tx, guild_id, bundle, found, [None] * len(found))


async def submit(
    ground: Ground,
    guild_id: int,
    user_id: int,
    told: Told,
    *,
    close: Callable[[Transaction], Awaitable[None]],
    draft_id: str,
) -> Saved:
    """Save a report. `close` ends its draft. Raises Problem, with nothing changed, where it cannot be saved.

    `user_id` is written down only where the reporter wants to be known: named, or sealed apart. The draft's id,
    which nobody can guess, makes the receipt; so whoever pressed and saw no answer is shown the same (`sent`).
    """
    files.see_that_they_fit(told.files)
    receipt = _receipt(ground, guild_id, draft_id) if told.how == ANONYMOUS else None
    ask = receipts.word_to_ask()
    async with ground.database.write() as tx:
        await close(tx)
        await _see_that_open(ground, tx, guild_id)
        now = ground.clock.now()
        case, is_new = await _case_for(ground, tx, guild_id, told, now)
        report = Report(
            id=_report_id(ground, guild_id, draft_id),
            guild_id=guild_id,
            case_id=case.id,
            how=told.how,
            receipt=_hash(ground, RECEIPT, guild_id, receipts.canonical(receipt)) if receipt else None,
            word=None,
            word_number=ask if receipt else None,
            record_id=None,
            received_at=now,
            may_act=True,
            check_in=False,
            burned_at=None,
        )
        await _write(ground, tx, report, told, user_id, receipt)
        await files.promise(ground, tx, guild_id, told.bundle, told.files, told.expires)
        await file_rows.belong(tx, guild_id, told.bundle, case_id=case.id, report_id=report.id)
        if is_new:
            await deadlines.begin(ground, tx, guild_id, case.id)
        elif told.going_on:
            await cases.note_going_on(tx, guild_id, case.id)
        await audit.note(ground, tx, guild_id, "received", case_id=case.id)
        await telling.tell(ground, tx, guild_id, case.id, "handlers")
        await parting.after_exclusion(ground, tx, guild_id, case)
        due = now + (await deadlines.terms(tx, guild_id)).acknowledge
    return Saved(report.id, case.code, receipt, ask, due)


async def sent(
    ground: Ground, guild_ids: Collection[int], user_id: int, draft_id: str
) -> tuple[int, Saved] | None:
    """Return what was saved of a draft a moment ago, to whoever sent it; None where that is nothing.

    So a receipt is not lost when the answer with it was. It is shown no more once a word of it was asked back.
    """
    async with ground.database.read() as tx:
        for guild_id in guild_ids:
            report = await case_reports.get(tx, guild_id, _report_id(ground, guild_id, draft_id))
            if report is None or ground.clock.now() - report.received_at > ANSWERED_WITHIN:
                continue
            case = await cases.get(tx, guild_id, report.case_id)
            known = (await reporters.of_reports(tx, guild_id, [report.id])).get(report.id)
            mine = known is not None and known.who == ground.vault.blind(REPORTER, guild_id, user_id)
            if case is None or not (mine if report.how != ANONYMOUS else report.word is not None):
                continue
            receipt = _receipt(ground, guild_id, draft_id) if report.how == ANONYMOUS else None
            due = report.received_at + (await deadlines.terms(tx, guild_id)).acknowledge
            return guild_id, Saved(report.id, case.code, receipt, report.word_number or 1, due)
    return None


async def kept_receipt(ground: Ground, guild_id: int, report_id: str, typed: str) -> bool | None:
    """Tell whether somebody typed the word of their receipt that was asked back; then the question is over.

    None where nothing is asked, or no more: whatever was typed then, it tells nothing.
    """
    async with ground.database.write() as tx:
        report = await case_reports.get(tx, guild_id, report_id)
        if report is None or report.word is None:
            return None
        right = report.word == _hash(ground, WORD, guild_id, f"{report_id}|{receipts.read_word(typed)}")
        if right:
            await case_reports.note_kept(tx, guild_id, report_id)
        return right


async def _see_that_open(ground: Ground, tx: Transaction, guild_id: int) -> None:
    if not await is_open(ground, tx, guild_id):
        raise Problem(text("conduct-closed"))


async def _case_for(
    ground: Ground, tx: Transaction, guild_id: int, told: Told, now: datetime
) -> tuple[Case, bool]:
    """Return the case that a report joins, and whether it is a new one."""
    about = _hash(ground, ABOUT, guild_id, str(told.message_id)) if told.message_id is not None else None
    standing = await cases.about_message(tx, guild_id, about) if about else None
    if standing is not None:
        return standing, False
    case = Case(
        id=new_id(),
        guild_id=guild_id,
        code=code_names.new_code(()),
        kind=told.kind,
        state=RECEIVED,
        outcome=None,
        measure=None,
        going_on=bool(told.going_on),
        opened_at=now,
        read_at=None,
        closed_at=None,
        content_purged_at=None,
        claimed_by=None,
        about_message=about,
    )
    taken = list[str]()
    while not await cases.add(tx, case):
        taken.append(case.code)
        case = replace(case, code=code_names.new_code(taken))
    return case, True


async def _write(
    ground: Ground, tx: Transaction, report: Report, told: Told, user_id: int, receipt: tuple[str, ...] | None
) -> None:
    """Write a report with its people; all of it sealed at the cost of one commit in the key store."""
    guild_id, now = report.guild_id, report.received_at
    known = told.how != ANONYMOUS
    people = dict.fromkeys([(id, ACCUSED) for id in told.accused] + [(id, NAMED_IN) for id in told.involved])
    content, *accounts = await sealing.seal_all(
        ground,
        tx,
        guild_id,
        [
            (sealing.REPORT, _content(told)),
            *((sealing.ACCOUNT, {"account": id}) for id, _ in people),
            *([(sealing.ACCOUNT, {"account": user_id})] if known else []),
        ],
    )
    word = None
    if receipt is not None and report.word_number is not None:
        word = _hash(ground, WORD, guild_id, f"{report.id}|{receipt[report.word_number - 1]}")
    values = {name: getattr(report, name) for name in report.__slots__}
    await case_reports.add(tx, Report(**{**values, "record_id": content, "word": word}))
    for (id, part), record_id in zip(people, accounts, strict=False):
        who = ground.vault.blind(INVOLVED, guild_id, id)
        if not await case_people.add(tx, Part(new_id(), guild_id, report.case_id, who, part, record_id, now)):
            await sealing.forget(ground, tx, guild_id, [record_id])
    if known:
        who = ground.vault.blind(REPORTER, guild_id, user_id)
        opened = now if told.how == NAMED else None
        await reporters.add(tx, Reporter(report.id, guild_id, who, accounts[-1], opened))


def _content(told: Told) -> dict[str, Any]:
    return {
        "words": told.words,
        "others": told.others,
        "kind": told.kind,
        "going_on": told.going_on,
        "wishes": list(told.wishes),
        "message": dict(told.message) if told.message else None,
    }


def _receipt(ground: Ground, guild_id: int, draft_id: str) -> tuple[str, ...]:
    return receipts.of_digest(_hash(ground, "conduct.receipt-of", guild_id, draft_id))


def _report_id(ground: Ground, guild_id: int, draft_id: str) -> str:
    """Return the id of the report that a draft becomes; without the vault nobody can tell it from the draft's."""
    return _hash(ground, "conduct.report-of", guild_id, draft_id)[:24]


def _hash(ground: Ground, context: str, guild_id: int, words: str) -> str:
    return ground.vault.blind(context, guild_id, words)
