"""Files of a report: written down with the report, copied at once, tried again until their link expires.

Invariants: a file is sealed; what it is called and where it lies are, too; a copy that was lost is shown as lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.ground import Ground
from bot.kernel.forms import FileAnswer
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules.words import too_large
from cogs.conduct.service import sealing
from data import case_files as store
from data import jobs
from data.case_files import WAITING, File
from data.engine import Transaction

COPY = "conduct.copy"
"""The kind of job that copies a file; its args name the file's row."""


@dataclass(frozen=True, slots=True)
class Named:
    """A file as its reporter or a handler sees it: its number, what it is called, and how it stands."""

    id: str
    number: int
    name: str
    type: str
    state: str


def see_that_they_fit(files: Sequence[FileAnswer], standing: Sequence[int] = ()) -> None:
    """Raise Problem where a file, or all together with those that stand (bytes), are too large."""
    reason = too_large([*(file.size for file in files), *standing])
    if reason is not None:
        raise Problem(text(f"conduct-{reason}-too-large"))


async def promise(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    bundle: str,
    files: Sequence[FileAnswer],
    expires: Sequence[datetime | None],
) -> None:
    """Write files down that are to be copied, and promise to."""
    now = ground.clock.now()
    records = await sealing.seal_all(
        ground,
        tx,
        guild_id,
        [
            (sealing.FILE, {"name": file.name, "type": file.type, "size": file.size, "url": file.url})
            for file in files
        ],
    )
    begin = len(await store.of_bundle(tx, guild_id, bundle)) + 1
    for number, (record_id, expiry) in enumerate(zip(records, expires, strict=True), start=begin):
        file = File(new_id(), guild_id, bundle, None, None, number, WAITING, record_id, None, now, expiry)
        await store.add(tx, file)
        key = f"{COPY}:{file.id}"
        await jobs.add(tx, COPY, guild_id=guild_id, due_at=now, dedupe_key=key, args={"file": file.id})


async def address(ground: Ground, guild_id: int, file_id: str) -> str | None:
    """Return where a file lies that is still to be copied; None where there is nothing to do any more."""
    async with ground.database.read() as tx:
        file = await store.get(tx, guild_id, file_id)
        held = await sealing.unseal(ground, tx, guild_id, file.record_id) if file else None
    if file is None or held is None or file.state != WAITING:
        return None
    return str(held["url"])


async def keep(ground: Ground, guild_id: int, file_id: str, contents: bytes) -> None:
    """Seal the bytes of a file."""
    async with ground.database.write() as tx:
        body_id = await ground.vault.seal(tx, guild_id, sealing.BODY, contents)
        if not await store.note_saved(tx, guild_id, file_id, body_id=body_id):
            await sealing.forget(ground, tx, guild_id, [body_id])


async def lose(ground: Ground, guild_id: int, file_id: str) -> None:
    """Write that a file could not be copied."""
    async with ground.database.write() as tx:
        await store.note_lost(tx, guild_id, file_id)


async def named(ground: Ground, tx: Transaction, guild_id: int, files: Sequence[File]) -> list[Named]:
    """Return files with what they are called."""
    held = await sealing.unseal_all(ground, tx, guild_id, [file.record_id for file in files])
    return [
        Named(file.id, number, held[file.record_id]["name"], held[file.record_id]["type"], file.state)
        for number, file in enumerate(files, start=1)
        if file.record_id in held
    ]
