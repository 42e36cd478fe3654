"""Taking in calendars of others: by an address that is read every day, or by a file.

Invariants:
- Nothing is done before somebody has seen what it would do; what they saw is what is done, or nothing is.
- What comes in is a draft: nobody is told before an organiser has said how it can be attended, and publishes it.
- It is taken in some at a time, each by its own: whoever is stopped in the middle goes on, and the second time the
  same calendar changes nothing.
- One calendar is read at a time, in a child; what a calendar may say is seen by those alone who plan events.
- Addresses are secrets: they stand sealed, and in no log and no error.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary

from bot import fetch as fetching
from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.events.calendars.child import read_calendar
from cogs.events.calendars.folding import Item
from cogs.events.calendars.incoming import Incoming, Reading, Remark
from cogs.events.calendars.merging import Look, Mark, columns_of, look, mark_of, merge, name_of
from cogs.events.rules import lifecycle
from cogs.events.rules.access import Access, to_json
from cogs.events.service import planning, promises
from data import communities, event_feeds, events
from data.engine import Transaction
from data.event_feeds import Source
from data.events import DRAFT, PUBLISHED, TEMPLATE, Draft, Event, Host

PURPOSE = "events.calendar"
"""What sealed records of addresses, and of what was read there, are for."""
AT_ONCE = 100
"""Events that are taken in within one transaction."""
AGAIN_AFTER = timedelta(days=1)
TOLD_AFTER = timedelta(days=3)
"""For how long a calendar may not be read before organisers are told."""
LOOKED_AT = timedelta(days=1)
"""How long what somebody looked at waits to be taken in."""
MOST_SOURCES = 20
REASONS: tuple[tuple[type[fetching.NotFetched], str], ...] = (
    (fetching.NotAllowed, "not-allowed"),
    (fetching.NotThere, "not-there"),
    (fetching.TooLarge, "too-big"),
    (fetching.TooSlow, "fetch-slow"),
)
_gates: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()
_last: dict[str, Prepared] = {}
"""What was looked at last, so that turning its pages does not read it again."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A calendar that was read: its events, and what is to be said about it. `broken`: nothing could be read."""

    name: str
    items: tuple[Item, ...]
    remarks: tuple[Remark, ...]
    broken: Remark | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """A calendar as it was looked at, and what it would do. `both` are fields that were changed here and there."""

    source: Source
    token: str
    look: Look
    both: tuple[tuple[str, tuple[str, ...]], ...] = ()
    changes: tuple[tuple[str, tuple[str, ...]], ...] = ()


async def sources(ground: Ground, guild_id: int) -> list[Source]:
    """Return the calendars that a community takes in."""
    async with ground.database.read() as tx:
        return await event_feeds.sources(tx, guild_id)


async def get(ground: Ground, guild_id: int, source_id: str) -> Source:
    """Return a calendar. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        return _there(await event_feeds.get_source(tx, guild_id, source_id))


async def address_of(ground: Ground, guild_id: int, source_id: str) -> str:
    """Return the address of a calendar; empty where it came as a file."""
    async with ground.database.read() as tx:
        source = _there(await event_feeds.get_source(tx, guild_id, source_id))
        if source.record_id is None:
            return ""
        return (await ground.vault.unseal(tx, guild_id, source.record_id)).decode()


async def add(
    ground: Ground, guild_id: int, name: str, address: str, zone: str, *, close: planning.Close
) -> Source:
    """Write down a calendar that is read at an address; nothing of it is taken in yet."""
    async with ground.database.write() as tx:
        await close(tx)
        await _see_that_room(tx, guild_id)
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, address.strip())
        return await _add(ground, tx, guild_id, name, zone, record_id)


async def change(
    ground: Ground,
    guild_id: int,
    source_id: str,
    zone: str,
    *,
    name: str | None = None,
    address: str | None = None,
    close: planning.Close,
) -> None:
    """Change which clock a calendar means where it says none; of one with an address also that, and its name."""
    async with ground.database.write() as tx:
        await close(tx)
        source = _there(await event_feeds.hold_source(tx, guild_id, source_id))
        changes: event_feeds.SourceChanges = {"zone": zone}
        if source.record_id is not None and name is not None and address is not None:
            changes["name"] = name
            await ground.vault.reseal(tx, guild_id, source.record_id, address.strip())
            changes["state"] = {**source.state, "etag": "", "changed": ""}
        await event_feeds.change_source(tx, guild_id, source_id, changes)


async def bring_file(ground: Ground, guild_id: int, name: str, data: bytes, zone: str) -> Source:
    """Look at a file. The same calendar is known by its name: handed in again, it is the same."""
    prepared = await _prepare(ground, data, zone)
    if prepared.broken is not None:
        raise Problem(prepared.broken.says)
    called = (prepared.name or name)[:100]
    async with ground.database.write() as tx:
        known = [one for one in await event_feeds.sources(tx, guild_id) if one.record_id is None]
        source = next((one for one in known if one.name == called), None)
        if source is None:
            await _see_that_room(tx, guild_id)
            source = await _add(ground, tx, guild_id, called, zone, None)
        source = await _keep(ground, tx, source, data)
    if source.zone == zone:
        _remember(source, prepared)
    return source


async def fetch_now(ground: Ground, guild_id: int, source_id: str, *, local: bool) -> Source:
    """Read what stands at an address now, to look at it. Raises Problem where it cannot be read."""
    source, address = await get(ground, guild_id, source_id), await address_of(ground, guild_id, source_id)
    prepared, data = Prepared("", (), ()), b""
    try:
        data = (await fetching.fetch(address, local=local)).body or b""
        prepared = await _prepare(ground, data, source.zone)
        problem = prepared.broken.reason if prepared.broken is not None else ""
    except fetching.NotFetched as fault:
        problem = _reason(fault)
    async with ground.database.write() as tx:
        source = _there(await event_feeds.hold_source(tx, guild_id, source_id))
        if problem:
            await _failed(ground, tx, source, problem)
        else:
            source = await _keep(ground, tx, source, data)
    if problem:
        raise Problem(text(f"events-calendar-{problem}", detail=""))
    _remember(source, prepared)
    return source


async def see(ground: Ground, guild_id: int, source_id: str) -> Seen:
    """Return what taking a calendar in would do, as it was read last."""
    async with ground.database.read() as tx:
        source = _there(await event_feeds.get_source(tx, guild_id, source_id))
        data = await _kept(ground, tx, source)
        known = await events.of_source(tx, guild_id, source_id)
        elsewhere = await events.uids_elsewhere(tx, guild_id, source_id)
    prepared = await _prepared(ground, source, data)
    thrown = _thrown(source, known)
    found = await asyncio.to_thread(
        look, prepared.items, prepared.remarks, known, elsewhere=elsewhere, thrown=thrown
    )
    async with ground.database.read() as tx:
        here = await events.of_uids(tx, guild_id, [one.uid for one in found.changed])
    merged = [(one, merge(here[one.uid], one, theirs=False)) for one in found.changed if one.uid in here]
    return Seen(
        source,
        source.state["look"],
        found,
        both=tuple((one.title, made.both) for one, made in merged if made.both),
        changes=tuple((one.title, made.taken) for one, made in merged if made.taken),
    )


async def take_later(
    ground: Ground, guild_id: int, source_id: str, token: str, *, theirs: bool, user_id: int
) -> None:
    """Promise to take a calendar in as somebody saw it. Raises Problem where it was read again since."""
    async with ground.database.write() as tx:
        source = _there(await event_feeds.hold_source(tx, guild_id, source_id))
        if source.state.get("look") != token:
            raise Problem(text("events-import-changed"))
        now = ground.clock.now()
        await promises.take_in(tx, guild_id, source_id, token, theirs=theirs, user_id=user_id, at=now)


async def take(ground: Ground, guild_id: int, source_id: str, token: str, *, theirs: bool, user_id: int) -> bool:
    """Take a calendar in as it was looked at; False where that is done, or it is gone. Can be repeated."""
    async with ground.database.read() as tx:
        source = await event_feeds.get_source(tx, guild_id, source_id)
        if source is None or source.state.get("look") != token:
            return False
        data = await _kept(ground, tx, source)
    prepared = await _prepared(ground, source, data)
    await _apply(ground, source, prepared.items, theirs=theirs, host=user_id)
    async with ground.database.write() as tx:
        held = await event_feeds.hold_source(tx, guild_id, source_id)
        if held is not None and held.state.get("look") == token:
            await _forget_kept(ground, tx, held)
            await _succeeded(
                ground, tx, {**held.state, "look": None, "kept": None, "taken": True, "both": 0}, held
            )
    _last.clear()
    return True


async def refresh(ground: Ground, guild_id: int, source_id: str, *, local: bool) -> bool:
    """Read a calendar again and take in what is new; False where it is gone. Plans when it is read next."""
    async with ground.database.read() as tx:
        source = await event_feeds.get_source(tx, guild_id, source_id)
        if source is None or source.record_id is None or not source.state.get("taken"):
            return False
        address = (await ground.vault.unseal(tx, guild_id, source.record_id)).decode()
    etag, changed = str(source.state.get("etag") or ""), str(source.state.get("changed") or "")
    problem, both, news = "", int(source.state.get("both") or 0), {"etag": etag, "changed": changed}
    try:
        fetched = await fetching.fetch(address, local=local, etag=etag, changed=changed)
        news = {"etag": fetched.etag, "changed": fetched.changed}
        if fetched.body is not None:
            prepared = await _prepare(ground, fetched.body, source.zone)
            problem = prepared.broken.reason if prepared.broken is not None else ""
            both = await _apply(ground, source, prepared.items, theirs=None, host=None)
    except fetching.NotFetched as fault:
        problem = _reason(fault)
    async with ground.database.write() as tx:
        held = await event_feeds.hold_source(tx, guild_id, source_id)
        if held is None:
            return False
        if problem:
            await _failed(ground, tx, held, problem)
        else:
            await _succeeded(ground, tx, {**held.state, **news, "both": both}, held)
    return True


async def remove(ground: Ground, guild_id: int, source_id: str) -> None:
    """Take a calendar in no more: its drafts go, and what was published stays."""
    async with ground.database.write() as tx:
        source = _there(await event_feeds.hold_source(tx, guild_id, source_id))
        await _remove(ground, tx, source)


async def drafts(ground: Ground, guild_id: int, source_id: str) -> list[Draft]:
    """Return the drafts that came from a calendar, the soonest first."""
    async with ground.database.read() as tx:
        return await events.drafts_of_source(tx, guild_id, source_id)


async def give_access(
    ground: Ground, guild_id: int, source_id: str, ids: Collection[str], access: Access, *, close: planning.Close
) -> list[Draft]:
    """Write how drafts of a calendar can be attended: these or, without any, all that do not say it yet."""
    async with ground.database.write() as tx:
        found = await events.drafts_of_source(tx, guild_id, source_id)
        meant = [one for one in found if (one.id in ids if ids else not one.access)]
        now = ground.clock.now()
        for start in range(0, len(meant), AT_ONCE):
            some = [one.id for one in meant[start : start + AT_ONCE]]
            await events.give_access(tx, guild_id, some, to_json(access), at=now)
        await close(tx)
    return meant


async def publish(
    ground: Ground, guild_id: int, actor: planning.Actor, ids: Sequence[str]
) -> tuple[int, list[tuple[str, Problem]]]:
    """Publish drafts; return how many, and which could not be, with the reason."""
    number, refused = 0, []
    for id in ids:
        async with ground.database.read() as tx:
            event = await events.get(tx, guild_id, id)
        if event is None or event.state != DRAFT:
            continue
        try:
            await planning.publish(ground, guild_id, actor, id, event.revision)
            number += 1
        except Problem as problem:
            refused.append((event.title, problem))
    return number, refused


async def every_day(ground: Ground) -> None:
    """Promise that calendars are read, and forget what somebody looked at and did not take in. Can be repeated."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        guild_ids = await communities.present(tx)
    for guild_id in guild_ids:
        async with ground.database.write() as tx:
            for source in await event_feeds.sources(tx, guild_id):
                if source.state.get("taken"):
                    if source.record_id is not None:
                        await promises.read_calendar(tx, guild_id, source.id, at=now + AGAIN_AFTER)
                    if _looked_long_ago(source, now):
                        await _forget_kept(ground, tx, source)
                        state = {**source.state, "look": None, "kept": None}
                        await event_feeds.change_source(tx, guild_id, source.id, {"state": state})
                elif source.made_at < now - LOOKED_AT and _looked_long_ago(source, now):
                    await _remove(ground, tx, source)


async def findings(ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say which calendars could not be read for days."""
    found = await event_feeds.sources(tx, guild_id)
    since = (ground.clock.now() - TOLD_AFTER).isoformat()
    late = [one for one in found if one.state.get("taken") and (one.state.get("failing") or since) < since]
    return [
        Finding("events-calendar-unread", about=(one.name.replace("|", " ").replace(",", " "),)) for one in late
    ]


async def _apply(
    ground: Ground, source: Source, items: Sequence[Item], *, theirs: bool | None, host: int | None
) -> int:
    """Take events in, some at a time; return of how many something was changed here and there.

    `theirs` says what counts then: what the calendar says, or what stands here; None: nobody was asked yet.
    """
    both = 0
    for start in range(0, len(items), AT_ONCE):
        some = items[start : start + AT_ONCE]
        async with ground.database.write() as tx:
            held = await event_feeds.hold_source(tx, source.guild_id, source.id)
            if held is None:
                return both
            both += await _apply_some(ground, tx, held, some, theirs=theirs, host=host)
        await asyncio.sleep(0)
    return both


async def _apply_some(
    ground: Ground,
    tx: Transaction,
    source: Source,
    items: Sequence[Item],
    *,
    theirs: bool | None,
    host: int | None,
) -> int:
    here = await events.of_uids(tx, source.guild_id, [item.incoming.uid for item in items])
    language = (await read_settings(tx, source.guild_id, CommunitySettings)).language
    before = set(source.state.get("known") or ())
    known, both, added = set(before), 0, []
    for item in items:
        event, incoming = here.get(item.incoming.uid), item.incoming
        if event is None:
            if name_of(incoming.uid) not in before and not (incoming.cancelled or item.is_over):
                added.append(_draft(ground, source, incoming, language))
                known.add(name_of(incoming.uid))
        elif event.source_id == source.id:
            both += await _take_one(ground, tx, event, incoming, theirs=theirs)
            if incoming.cancelled and event.state in (DRAFT, TEMPLATE):
                known.discard(name_of(incoming.uid))  # nobody here threw it away: it may come again
    await events.add_many(tx, added)
    if host is not None:
        await events.put_hosts(tx, source.guild_id, [Host(one.id, host, is_first=True) for one in added])
    if known != before:
        state = {**source.state, "known": sorted(known)}
        await event_feeds.change_source(tx, source.guild_id, source.id, {"state": state})
    return both


async def _take_one(
    ground: Ground, tx: Transaction, event: Event, incoming: Incoming, *, theirs: bool | None
) -> bool:
    """Take over what a calendar says of an event that is here; tell whether somebody has to choose."""
    stood, mark = Mark.read(event.mark), mark_of(incoming)
    if incoming.sequence < stood.sequence or stood.fingerprint == mark.fingerprint or not lifecycle.is_open(event):
        return False
    if incoming.cancelled:
        if event.state in (DRAFT, TEMPLATE):
            await events.remove(tx, event.guild_id, event.id)
        else:
            await planning.cancel_in(ground, tx, event)
        return False
    made = merge(event, incoming, theirs=bool(theirs))
    if made.both and theirs is None:
        return True
    changes: events.Changes = {**made.changes, "mark": str(mark)}
    try:  # where somebody changes it at this moment, the next reading finds what is still to be done
        if event.state == PUBLISHED and made.changes:
            await planning.change_in(ground, tx, event, changes, revision=event.revision)
        else:
            now = ground.clock.now()
            await events.change(tx, event.guild_id, event.id, changes, revision=event.revision, at=now)
    except planning.ChangedMeanwhile:
        return False
    return False


def _draft(ground: Ground, source: Source, incoming: Incoming, language: str) -> Event:
    now = ground.clock.now()
    columns: dict[str, Any] = columns_of(incoming)
    return Event(
        id=new_id(),
        guild_id=source.guild_id,
        state=DRAFT,
        revision=1,
        audience="",
        is_for_newcomers=False,
        topic_id=None,
        channel_id=None,
        capacity=None,
        newcomer_seats=0,
        newcomer_hours=48,
        language=language,
        access={},
        uid=incoming.uid,
        sequence=incoming.sequence,
        source_id=source.id,
        mark=str(mark_of(incoming)),
        made_at=now,
        changed_at=now,
        published_at=None,
        ended_at=None,
        **columns,
    )


async def _read(data: bytes, zone: str, now: datetime) -> Reading:
    """Read a calendar in a child, one at a time."""
    async with _gates.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(1)):
        return await read_calendar(data, zone, now=now)


async def _prepare(ground: Ground, data: bytes, zone: str) -> Prepared:
    reading = await _read(data, zone, ground.clock.now())
    over = set(reading.over)
    items = tuple(Item(one, one.uid in over) for one in reading.events)
    return Prepared(reading.name, items, reading.remarks, reading.broken)


async def _prepared(ground: Ground, source: Source, data: bytes) -> Prepared:
    found = _last.get(_key(source))
    if found is None:
        found = await _prepare(ground, data, source.zone)
        _remember(source, found)
    return found


def _remember(source: Source, prepared: Prepared) -> None:
    _last.clear()
    _last[_key(source)] = prepared


def _key(source: Source) -> str:
    return f"{source.state['look']}|{source.zone}"


async def _add(
    ground: Ground, tx: Transaction, guild_id: int, name: str, zone: str, record_id: str | None
) -> Source:
    source = Source(new_id(), guild_id, name, zone, record_id, {}, ground.clock.now(), None, None)
    await event_feeds.add_source(tx, source)
    return source


async def _keep(ground: Ground, tx: Transaction, source: Source, data: bytes) -> Source:
    """Keep what was read until it is taken in, under a name of its own."""
    await _forget_kept(ground, tx, source)
    now = ground.clock.now()
    state = {
        **source.state,
        "look": secrets.token_hex(6),
        "kept": await ground.vault.seal(tx, source.guild_id, PURPOSE, data),
        "looked_at": now.isoformat(),
    }
    await event_feeds.change_source(tx, source.guild_id, source.id, {"state": state, "problem": None})
    return _there(await event_feeds.get_source(tx, source.guild_id, source.id))


async def _kept(ground: Ground, tx: Transaction, source: Source) -> bytes:
    if not source.state.get("kept"):
        raise Problem(text("events-import-again"))
    return await ground.vault.unseal(tx, source.guild_id, source.state["kept"])


async def _forget_kept(ground: Ground, tx: Transaction, source: Source) -> None:
    if source.state.get("kept"):
        await ground.vault.forget(tx, source.guild_id, [source.state["kept"]], now=ground.clock.now())


async def _succeeded(ground: Ground, tx: Transaction, state: dict[str, Any], source: Source) -> None:
    now = ground.clock.now()
    state = {**state, "failing": None}
    await event_feeds.change_source(
        tx, source.guild_id, source.id, {"state": state, "read_at": now, "problem": None}
    )
    if source.record_id is not None:
        await promises.read_calendar(tx, source.guild_id, source.id, at=now + AGAIN_AFTER)


async def _failed(ground: Ground, tx: Transaction, source: Source, problem: str) -> None:
    now = ground.clock.now()
    state = {**source.state, "failing": source.state.get("failing") or now.isoformat()}
    await event_feeds.change_source(tx, source.guild_id, source.id, {"state": state, "problem": problem})
    if source.state.get("taken"):
        await promises.read_calendar(tx, source.guild_id, source.id, at=now + AGAIN_AFTER)


async def _remove(ground: Ground, tx: Transaction, source: Source) -> None:
    records = [one for one in (source.record_id, source.state.get("kept")) if one]
    if records:
        await ground.vault.forget(tx, source.guild_id, records, now=ground.clock.now())
    await events.let_go(tx, source.guild_id, source.id)
    await event_feeds.remove_source(tx, source.guild_id, source.id)


async def _see_that_room(tx: Transaction, guild_id: int) -> None:
    if len(await event_feeds.sources(tx, guild_id)) >= MOST_SOURCES:
        raise Problem(text("events-import-enough", most=MOST_SOURCES))


def _thrown(source: Source, known: Sequence[events.Marked]) -> set[str]:
    """Return the short names of what was taken in once and is not here any more."""
    return set(source.state.get("known") or ()) - {name_of(one.uid) for one in known}


def _looked_long_ago(source: Source, now: datetime) -> bool:
    looked_at = source.state.get("looked_at")
    return looked_at is None or datetime.fromisoformat(looked_at) < now - LOOKED_AT


def _reason(fault: fetching.NotFetched) -> str:
    return next((reason for kind, reason in REASONS if isinstance(fault, kind)), "not-now")


def _there(source: Source | None) -> Source:
    if source is None:
        raise Problem(text("events-import-gone"))
    return source
