"""Reading a case: what was reported, what was said, its files, its history; each look at it is on record."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from bot import audit
from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.service import access, files, sealing
from cogs.conduct.service.files import Named
from cogs.conduct.service.handling import Known, known_reports, on_record
from data import audit as audit_rows
from data import case_entries, case_reports
from data import case_files as file_rows
from data.case_entries import ANSWER, NOTE, OUTCOME, REPLY, URGENT, Entry
from data.cases import Case


@dataclass(frozen=True, slots=True)
class Said:
    """A text in a case. `who` tells from whom: team, reporter, accused or handler (a note among handlers)."""

    entry: Entry
    who: str
    words: str
    account: int | None
    again: bool


async def reports(ground: Ground, presser: Presser, case_id: str) -> list[tuple[Known, dict[str, Any]]]:
    """Return what the reports of a case say; that they were read is on record."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        await on_record(ground, tx, handler, "evidence", case_id)
        found = await case_reports.of_case(tx, handler.guild_id, case_id)
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in found])
        known = await known_reports(ground, tx, handler.guild_id, found, held)
    return [(one, held[one.report.record_id]) for one in known if one.report.record_id in held]


async def evidence(ground: Ground, presser: Presser, case_id: str) -> list[Named]:
    """Return the files of a case by name."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        found = await file_rows.seen(tx, handler.guild_id, handler.viewer, case_id)
        return await files.named(ground, tx, handler.guild_id, found)


async def file(ground: Ground, presser: Presser, file_id: str) -> tuple[Case, Named, bytes]:
    """Return one file with its bytes; that it was looked at is on record. Raises Problem where it is not there."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        row = await file_rows.get(tx, handler.guild_id, file_id)
        if row is None or row.case_id is None:
            raise Problem(text("conduct-no-such-case"))
        case = await access.see(tx, handler, row.case_id)
        if row.body_id is None:
            raise Problem(text("conduct-file-not-saved"))
        ordered = await file_rows.seen(tx, handler.guild_id, handler.viewer, case.id)
        named = next(one for one in await files.named(ground, tx, handler.guild_id, ordered) if one.id == file_id)
        bodies = await ground.vault.unseal_many(tx, handler.guild_id, [row.body_id])
        await on_record(ground, tx, handler, "file", case.id)
    if row.body_id not in bodies:
        raise Problem(text("conduct-file-not-saved"))
    return case, named, bodies[row.body_id]


async def said(ground: Ground, presser: Presser, case_id: str, kinds: Collection[str]) -> list[Said]:
    """Return what was said in a case, of some kinds, the earliest first."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        entries = await case_entries.of_case(tx, handler.guild_id, handler.viewer, case_id, kinds=kinds)
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in entries])
    return [
        Said(one, _who(one), said["words"], said.get("account"), bool(said.get("again")))
        for one in entries
        if (said := held.get(one.record_id or "")) is not None
    ]


async def history(ground: Ground, presser: Presser, case_id: str) -> list[tuple[audit_rows.Deed, int | None]]:
    """Return who did what in a case, the earliest first; None where Hearth did it or the name was erased."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        deeds = await audit_rows.of_case(tx, handler.guild_id, handler.viewer, case_id)
        names = await audit.names_in(ground, tx, handler.guild_id, deeds)
    return [(deed, names.get(deed.name)) for deed in deeds]


async def export(ground: Ground, presser: Presser, case_id: str) -> bytes:
    """Return all of a case that this handler may see, as JSON; that it was exported is on record."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        await on_record(ground, tx, handler, "exported", case_id)
        found = await case_reports.of_case(tx, handler.guild_id, case_id)
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in found])
        known = await known_reports(ground, tx, handler.guild_id, found, held)
        kinds = (*case_entries.WITH_REPORTER, *case_entries.WITH_ACCUSED, NOTE)
        entries = await case_entries.of_case(tx, handler.guild_id, handler.viewer, case_id, kinds=kinds)
        words = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in entries])
        rows = await file_rows.seen(tx, handler.guild_id, handler.viewer, case_id)
        named = await files.named(ground, tx, handler.guild_id, rows)
    contents = {
        "case": case.code,
        "state": case.state,
        "kind": case.kind,
        "opened": case.opened_at.isoformat(),
        "reports": [
            {"received": one.report.received_at.isoformat(), "how": one.report.how, **held[one.report.record_id]}
            for one in known
            if one.report.record_id in held
        ],
        "said": [
            {"at": one.at.isoformat(), "kind": one.kind, "words": words[one.record_id]["words"]}
            for one in entries
            if one.record_id in words
        ],
        "files": [{"name": one.name, "state": one.state} for one in named],
    }
    return json.dumps(contents, ensure_ascii=False, indent=2).encode()


def _who(entry: Entry) -> str:
    if entry.kind in (NOTE, URGENT):
        return "handler"
    if entry.kind == ANSWER:
        return "reporter"
    return "team" if entry.kind in (REPLY, OUTCOME, case_entries.HEARING, case_entries.VERDICT) else "accused"
