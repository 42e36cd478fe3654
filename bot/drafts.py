"""Keeps what people have answered in a form that they have not sent yet, sealed.

Invariants:
- Every change is one transaction; what a person was shown as saved is on disk.
- Only its owner reaches a draft; an anonymous one, whoever holds its id.
- A draft is erased by sending it, throwing it away, `/privacy`, or time; its key is destroyed then.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from data import drafts as store
from data import jobs
from data.drafts import OWNER, DraftRow, new_draft_id
from data.engine import Transaction

PURPOSE = "form.draft"
SUBJECT = "form.subject"
EXPIRE = "form.expire"
"""The kind of job that erases drafts whose time is over."""
NO_GUILD = 0
UNTOUCHED = 1
"""The revision of a draft in which its person has not saved anything yet."""

Context = Mapping[str, Any]
"""What a feature needs to know again when the form is sent, such as an event's id. JSON must hold it."""


class DraftGone(Problem):
    """The form was sent or thrown away before, or its time is over."""

    def __init__(self) -> None:
        super().__init__(text("form-gone"))


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that somebody has begun. `answers` are raw (see bot/kernel/forms.py), by the questions' names."""

    id: str
    guild_id: int
    form: str
    record_id: str
    revision: int
    expires_at: datetime
    answers: Mapping[str, Any]
    context: Context


async def begin(
    ground: Ground,
    guild_id: int,
    user_id: int | None,
    form: str,
    *,
    keep: timedelta,
    about: str = "",
    answers: Mapping[str, Any] | None = None,
    context: Context | None = None,
) -> Draft:
    """Return the draft in which this person has answered something, or a new one with `answers` and `context`.

    `about` tells several drafts of one form apart. Without `user_id` the draft is anonymous, and always new.
    One that was opened and left untouched is replaced, since what stood in it may be out of date.
    """
    owner = ground.vault.blind(OWNER, guild_id, user_id) if user_id is not None else None
    subject = ground.vault.blind(SUBJECT, guild_id, f"{user_id}|{form}|{about}") if user_id is not None else None
    async with ground.database.write() as tx:
        now = ground.clock.now()
        row = await store.of_subject(tx, guild_id, subject) if subject is not None else None
        if row is not None:
            touched = row.revision > UNTOUCHED and row.expires_at > now
            if touched and (standing := await _opened_if_whole(ground, tx, row)):
                return standing
            await _erase(ground, tx, row)
        contents = _packed(answers or {}, context or {})
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, contents)
        row = DraftRow(new_draft_id(), guild_id, owner, subject, form, record_id, UNTOUCHED, now + keep)
        await store.add(tx, row)
        await _promise_to_expire(tx, row.expires_at)
        return _unpacked(row, contents)


async def load(ground: Ground, draft_id: str, user_id: int) -> Draft:
    """Return a draft. Raises DraftGone, or Problem where it is not this person's."""
    async with ground.database.read() as tx:
        return await _opened(ground, tx, await _row(ground, tx, draft_id, user_id))


async def keep_answers(
    ground: Ground, draft_id: str, user_id: int, answers: Mapping[str, Any], *, keep: timedelta
) -> Draft:
    """Put answers beside those that stand there; return the whole. It is on disk. Raises as `load` does."""
    async with ground.database.write() as tx:
        row = await _row(ground, tx, draft_id, user_id)
        draft = await _opened(ground, tx, row)
        row = replace(row, revision=row.revision + 1, expires_at=ground.clock.now() + keep)
        contents = _packed({**draft.answers, **answers}, draft.context)
        await ground.vault.reseal(tx, row.guild_id, row.record_id, contents)
        await store.count_change(tx, row.guild_id, row.id, expires_at=row.expires_at)
        await _promise_to_expire(tx, row.expires_at)
        return _unpacked(row, contents)


async def clear_answer(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, form: str, question: str
) -> None:
    """Take one answer out of a form that this person has begun, such as when it was removed elsewhere."""
    owner = ground.vault.blind(OWNER, guild_id, user_id)
    for row in await store.of_owner(tx, guild_id, owner):
        draft = await _opened_if_whole(ground, tx, row) if row.form == form else None
        if draft is not None and draft.answers.get(question):
            contents = _packed({**draft.answers, question: None}, draft.context)
            await ground.vault.reseal(tx, guild_id, row.record_id, contents)
            await store.count_change(tx, guild_id, row.id, expires_at=row.expires_at)


async def throw_away(ground: Ground, draft_id: str, user_id: int) -> None:
    """Erase a draft. Raises as `load` does."""
    async with ground.database.write() as tx:
        row = await _row(ground, tx, draft_id, user_id)
        await _erase(ground, tx, row)


async def close(ground: Ground, tx: Transaction, draft: Draft) -> None:
    """Erase a draft in the transaction that takes its answers over.

    Raises DraftGone where it was sent by another press, thrown away, or has expired; Problem where its answers
    have changed since `draft` was loaded.
    """
    row = await store.get(tx, draft.id, now=ground.clock.now())
    if row is None:
        raise DraftGone
    if row.revision != draft.revision:
        raise Problem(text("form-changed"))
    await _erase(ground, tx, row)


async def expire(ground: Ground) -> None:
    """Erase every draft whose time is over."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        by_guild: dict[int, list[str]] = {}
        for guild_id, record_id in await store.remove_expired(tx, now=now):
            by_guild.setdefault(guild_id, []).append(record_id)
        for guild_id, record_ids in by_guild.items():
            await ground.vault.forget(tx, guild_id, record_ids, now=now)


async def of_person(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Draft]:
    """Return the drafts of a person in a community, for `/privacy`."""
    rows = await store.of_owner(tx, guild_id, ground.vault.blind(OWNER, guild_id, user_id))
    bodies = await ground.vault.unseal_many(tx, guild_id, [row.record_id for row in rows])
    return [_unpacked(row, bodies[row.record_id]) for row in rows if row.record_id in bodies]


async def _row(ground: Ground, tx: Transaction, draft_id: str, user_id: int) -> DraftRow:
    row = await store.get(tx, draft_id, now=ground.clock.now())
    if row is None:
        raise DraftGone
    if row.owner is not None and row.owner != ground.vault.blind(OWNER, row.guild_id, user_id):
        raise Problem(text("form-not-yours"))
    return row


async def _opened(ground: Ground, tx: Transaction, row: DraftRow) -> Draft:
    draft = await _opened_if_whole(ground, tx, row)
    if draft is None:
        raise DraftGone
    return draft


async def _opened_if_whole(ground: Ground, tx: Transaction, row: DraftRow) -> Draft | None:
    """Return a draft, or None where its answers were erased and only a restored backup still names them."""
    bodies = await ground.vault.unseal_many(tx, row.guild_id, [row.record_id])
    return _unpacked(row, bodies[row.record_id]) if bodies else None


async def _erase(ground: Ground, tx: Transaction, row: DraftRow) -> None:
    await store.remove(tx, row.guild_id, row.id)
    await ground.vault.forget(tx, row.guild_id, [row.record_id], now=ground.clock.now())


async def _promise_to_expire(tx: Transaction, expires_at: datetime) -> None:
    """Promise to look for expired drafts in the hour after; one promise serves all drafts of that hour."""
    due_at = expires_at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    dedupe_key = f"{EXPIRE}:{due_at.isoformat()}"
    await jobs.add(tx, EXPIRE, guild_id=NO_GUILD, due_at=due_at, dedupe_key=dedupe_key)


def _packed(answers: Mapping[str, Any], context: Context) -> str:
    return json.dumps({"answers": dict(answers), "context": dict(context)}, ensure_ascii=False)


def _unpacked(row: DraftRow, contents: bytes | str) -> Draft:
    held = json.loads(contents)
    return Draft(
        row.id,
        row.guild_id,
        row.form,
        row.record_id,
        row.revision,
        row.expires_at,
        held["answers"],
        held["context"],
    )
