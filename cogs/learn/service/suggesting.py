"""Adding to a community's library: members suggest, staff decide, and whoever suggested hears what and why.

Invariants:
- A suggestion is decided once, whoever presses at the same moment.
- Taking one in writes the entry, the decision and the promise to tell in one transaction.
- Not taking one in takes a reason, which is sealed and written to its person alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.learn.rules import choosing
from cogs.learn.rules.library import OWN, Entry, library, plain_address
from cogs.learn.service import promises, shelf
from cogs.learn.settings import LearnSettings
from data import learn as store
from data import learn_people as people
from data.engine import Transaction
from data.learn import Own
from data.learn_people import DECLINED, TAKEN, WAITING, Suggestion

PURPOSE = "learn.reason"
MOST_REASON = 500
MOST_OWN = 200
"""Entries that a community can add: beyond that it needs a library of another kind."""
OTHER = "other"
"""The language of an entry that is in none that Hearth speaks."""
AT_ONCE = 500
FACTS = ("kind", "audiences", "topics", "level", "cost", "captions", "account", "licence")
"""The answers to the form that are kept as they are."""


async def see_that_can_suggest(ground: Ground, guild_id: int, user_id: int) -> None:
    """Raise Problem where somebody cannot suggest anything now."""
    async with ground.database.read() as tx:
        await _see_that_can(tx, guild_id, user_id)


async def suggest(
    ground: Ground,
    guild_id: int,
    user_id: int,
    answers: Mapping[str, Any],
    *,
    language: str,
    close: Callable[[Transaction], Awaitable[None]],
) -> None:
    """Write down what somebody suggests. Raises Problem where it is there already, or cannot be now."""
    async with ground.database.write() as tx:
        await close(tx)
        await _see_that_can(tx, guild_id, user_id)
        await _see_that_new(tx, guild_id, answers["address"])
        now = ground.clock.now()
        made = Suggestion(
            id=new_id(),
            guild_id=guild_id,
            user_id=user_id,
            state=WAITING,
            title=answers["title"],
            address=answers["address"],
            answers=dict(answers),
            language=language,
            made_at=now,
            decided_at=None,
            record_id=None,
            is_read=False,
        )
        await people.suggest(tx, made)


async def add(
    ground: Ground, guild_id: int, answers: Mapping[str, Any], *, close: Callable[[Transaction], Awaitable[None]]
) -> None:
    """Add an entry at once, for staff. Raises Problem where it is there already, or where there are too many."""
    async with ground.database.write() as tx:
        await close(tx)
        await _see_that_new(tx, guild_id, answers["address"])
        await _put(tx, guild_id, answers, ground.clock.now())


async def waiting(ground: Ground, guild_id: int) -> list[Suggestion]:
    """Return the suggestions that nobody has decided yet, the oldest first."""
    async with ground.database.read() as tx:
        return await people.waiting(tx, guild_id)


def as_entry(made: Suggestion) -> Entry:
    """Return a suggestion as the entry that it would be."""
    return shelf.entry_of(_own(made.id, made.guild_id, made.answers, made.made_at))


async def take_in(ground: Ground, guild_id: int, id: str) -> None:
    """Take a suggestion in. Raises Problem where it is decided already."""
    async with ground.database.write() as tx:
        made = await _still_waiting(tx, guild_id, id)
        await _see_that_new(tx, guild_id, made.address, but=made.id)
        await _put(tx, guild_id, made.answers, ground.clock.now())
        await _decide(ground, tx, made, TAKEN, None)


async def decline(ground: Ground, guild_id: int, id: str, reason: str) -> None:
    """Take a suggestion not in, with the reason for its person. Raises Problem where it is decided already."""
    if not reason.strip():
        raise Problem(text("form-wrong-missing"))
    async with ground.database.write() as tx:
        made = await _still_waiting(tx, guild_id, id)
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, reason.strip()[:MOST_REASON])
        await _decide(ground, tx, made, DECLINED, record_id)


async def take_back(ground: Ground, guild_id: int, user_id: int, id: str) -> None:
    """Take one's own suggestion back. Raises Problem where it is decided already."""
    async with ground.database.write() as tx:
        if not await people.take_back(tx, guild_id, user_id, id):
            raise Problem(text("learn-suggestion-decided"))


async def reason_of(ground: Ground, tx: Transaction, made: Suggestion) -> str:
    """Return why a suggestion was not taken in; nothing where it was, or where the reason is gone."""
    if made.record_id is None:
        return ""
    found = await ground.vault.unseal_many(tx, made.guild_id, [made.record_id])
    return found[made.record_id].decode() if made.record_id in found else ""


async def note_read(ground: Ground, guild_id: int, user_id: int, id: str) -> None:
    """A person has put away what became of their suggestion."""
    async with ground.database.write() as tx:
        await people.note_read(tx, guild_id, user_id, id)


async def set_hidden(ground: Ground, guild_id: int, key: str, *, hides: bool) -> None:
    """Hide an entry of the library or show it again; one that the community has added is removed instead.

    Raises Problem where it is not there any more.
    """
    async with ground.database.write() as tx:
        if key in library():
            await store.set_hidden(tx, guild_id, key, hides=hides)
            return
        if not await store.remove_own(tx, guild_id, key.removeprefix(OWN)):
            raise Problem(text("learn-entry-gone"))
        await store.remove_links(tx, guild_id, key)
        await people.forget_said(tx, guild_id, key)


async def every_day(ground: Ground) -> None:
    """Forget what is over, some at a time."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await people.forget_wishes(tx, before=now - choosing.KEPT)
    while True:
        async with ground.database.write() as tx:
            gone = await people.forget(
                tx, decided_before=now - choosing.KEPT, made_before=now - choosing.WAITS_FOR, most=AT_ONCE
            )
            for guild_id, records in gone.items():
                await ground.vault.forget(tx, guild_id, records, now=now)
        if not gone:
            return


async def _see_that_can(tx: Transaction, guild_id: int, user_id: int) -> None:
    chosen = await read_settings(tx, guild_id, LearnSettings)
    if not chosen.open:
        raise Problem(text("learn-closed"))
    if not chosen.suggestions:
        raise Problem(text("learn-suggestions-closed"))
    mine = await people.of_person(tx, guild_id, user_id)
    if sum(one.state == WAITING for one in mine) >= choosing.MOST_WAITING:
        raise Problem(text("learn-suggestions-enough", count=choosing.MOST_WAITING))


async def _see_that_new(tx: Transaction, guild_id: int, address: str, *, but: str = "") -> None:
    """Raise Problem where an address is in the library already, or suggested by somebody."""
    plain = plain_address(address)
    entries = (await shelf.read(tx, guild_id)).entries.values()
    if any(plain == plain_address(one) for entry in entries for one in entry.at.values()):
        raise Problem(text("learn-already-there"))
    if any(one.id != but and plain == plain_address(one.address) for one in await people.waiting(tx, guild_id)):
        raise Problem(text("learn-already-suggested"))
    if await store.count_own(tx, guild_id) >= MOST_OWN:
        raise Problem(text("learn-own-full", count=MOST_OWN))


async def _still_waiting(tx: Transaction, guild_id: int, id: str) -> Suggestion:
    made = await people.get(tx, guild_id, id)
    if made is None or made.state != WAITING:
        raise Problem(text("learn-suggestion-decided"))
    return made


async def _decide(ground: Ground, tx: Transaction, made: Suggestion, state: str, record_id: str | None) -> None:
    now = ground.clock.now()
    if not await people.decide(tx, made.guild_id, made.id, state, record_id=record_id, at=now):
        raise Problem(text("learn-suggestion-decided"))
    await promises.tell(tx, made, at=now)


async def _put(tx: Transaction, guild_id: int, answers: Mapping[str, Any], now: datetime) -> None:
    """Write an entry from the answers to the form, and let its address be looked at."""
    await store.add_own(tx, _own(new_id(), guild_id, answers, now))
    await promises.check(tx, now)


def _own(id: str, guild_id: int, answers: Mapping[str, Any], now: datetime) -> Own:
    hours = str(answers.get("hours") or "")
    return Own(
        id=id,
        guild_id=guild_id,
        title=answers["title"],
        made_by=answers.get("made_by") or "",
        address=answers["address"],
        language=answers.get("language") or OTHER,
        words=answers.get("words") or "",
        facts={**{name: answers.get(name) for name in FACTS}, "hours": int(hours) if hours.isdecimal() else None},
        added_at=now,
    )
