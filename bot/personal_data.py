"""Answers for everything that is kept about a person: says it, copies it, erases it, over all features.

Invariants: an erasure is one transaction over all tables, and whoever says "erased" does so after its commit;
the keys of sealed records are destroyed by a job that the same transaction promises, so that a kill in
between loses nothing; nothing here knows a feature.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from bot import audit, drafts, notices
from bot.feature import Feature, Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, text
from bot.languages import OWN_NAMES
from data import audit as audit_rows
from data import communities, erasing, jobs, languages
from data import drafts as draft_rows
from data import notices as notice_rows
from data.engine import Transaction


async def what_is_kept(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> list[Kept]:
    """Return everything that is kept about a person in a community, in sentences."""
    kept: list[Kept] = []
    async with ground.database.read() as tx:
        for _, part in contributions(features):
            kept += await part.kept(ground, tx, guild_id, user_id)
    return kept


async def copy_of(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> dict[str, Any]:
    """Return a copy of everything that is kept about a person in a community, by feature, as JSON can hold it."""
    copied: dict[str, Any] = {}
    async with ground.database.read() as tx:
        for name, part in contributions(features):
            if exported := await part.export(ground, tx, guild_id, user_id):
                copied[name] = exported
    return copied


async def erase_person(ground: Ground, guild_id: int, user_id: int, features: Sequence[Feature] = ()) -> bool:
    """Erase what is kept about a person in a community; return whether there was anything. It is committed.

    `features` promise first what must go elsewhere, such as a message that says their words.
    """
    async with ground.database.write() as tx:
        for _, part in contributions(features):
            if part.before_erasing is not None:
                await part.before_erasing(ground, tx, guild_id, user_id)
        rows, records = await erasing.erase_person(tx, guild_id, user_id, ground.vault.blind)
        now = ground.clock.now()
        await ground.vault.forget(tx, guild_id, records, now=now)
        if rows:
            await communities.note_erasure(tx, guild_id, at=now)
    return rows > 0


async def erase_guild(ground: Ground, guild_id: int) -> None:
    """Erase everything of a community. It is committed."""
    async with ground.database.write() as tx:
        await erase_guild_in(ground, tx, guild_id)


async def erase_guild_in(ground: Ground, tx: Transaction, guild_id: int) -> None:
    """Erase everything of a community, within a transaction."""
    record = await audit.sign_ending(ground, tx, guild_id)
    await erasing.erase_guild(tx, guild_id)
    await audit.forget(ground, tx, guild_id, record)
    await ground.vault.forget_guild(tx, guild_id, now=ground.clock.now())


async def communities_of(ground: Ground, user_id: int, among: Collection[int]) -> set[int]:
    """Return in which of the communities `among`, and of those that Hearth has left, anything is kept."""
    async with ground.database.read() as tx:
        possible = {*among, *await communities.left(tx)}
        return await erasing.communities_of(tx, user_id, possible, ground.vault.blind)


def contributions(features: Sequence[Feature]) -> Iterator[tuple[str, PersonalData]]:
    """Give each contribution with the name under which it stands in a copy; the features' first."""
    for feature in features:
        if feature.personal_data is not None:
            yield feature.name, feature.personal_data
    yield from PLATFORM.items()


async def _language_kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    chosen = await languages.get(tx, guild_id, user_id)
    if chosen is None:
        return []
    return [
        Kept(
            text("privacy-kept-language", language=OWN_NAMES.get(chosen, chosen)),
            text("privacy-seen-by-you"),
            text("privacy-until-erased"),
        )
    ]


async def _export_language(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    chosen = await languages.get(tx, guild_id, user_id)
    return {"chosen": chosen} if chosen else {}


async def _jobs_kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    promised = await jobs.of_person(tx, guild_id, user_id)
    if not promised:
        return []
    return [
        Kept(
            text("privacy-kept-jobs", count=len(promised)),
            text("privacy-seen-by-nobody"),
            text("privacy-until-erased"),
        )
    ]


async def _export_jobs(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    promised = await jobs.of_person(tx, guild_id, user_id)
    told = [{"kind": kind, "state": state, "due": due.isoformat()} for kind, state, due in promised]
    return {"made_to_you": told} if told else {}


async def _forms_kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    begun = await drafts.of_person(ground, tx, guild_id, user_id)
    return [
        Kept(
            text("privacy-kept-form", count=sum(bool(answer) for answer in draft.answers.values())),
            text("privacy-seen-by-you"),
            text("privacy-kept-form-until", day=Day(draft.expires_at)),
        )
        for draft in begun
    ]


async def _export_forms(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    begun = await drafts.of_person(ground, tx, guild_id, user_id)
    told = [{"form": one.form, "answers": one.answers, "kept_until": one.expires_at.isoformat()} for one in begun]
    return {"begun": told} if told else {}


async def _notices_kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    if guild_id not in await notices.waiting(ground, tx, [guild_id], user_id):
        return []
    return [
        Kept(
            text("privacy-kept-notice"),
            text("privacy-seen-by-you"),
            text("privacy-kept-notice-how-long"),
        )
    ]


async def _export_notices(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    found = await notice_rows.of_person(tx, [ground.vault.blind(notice_rows.NOTICED, guild_id, user_id)])
    return {"waiting": [{"made_at": one.made_at.isoformat()} for one in found]} if found else {}


PLATFORM = {
    "language": PersonalData((languages.languages.name,), _language_kept, _export_language),
    "forms": PersonalData((draft_rows.drafts.name,), _forms_kept, _export_forms),
    "record": PersonalData((audit_rows.audit_names.name,), audit.kept, audit.export),
    "updates": PersonalData((notice_rows.notices.name,), _notices_kept, _export_notices),
    "promises": PersonalData((jobs.jobs.name,), _jobs_kept, _export_jobs),
}
"""What the platform itself keeps about people."""
