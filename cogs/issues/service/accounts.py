"""Who somebody is on a forge: optional, proven by a code that they type there, seen by nobody else.

Invariants: the name stays sealed, and its blind index is compared, not read, to find out whose a pull request is;
it is opened for its person, and to take it out of what is judged without names (bot/known_names.py). Whoever takes
the link back has it erased at once, in older backups, too.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from datetime import timedelta
from weakref import WeakValueDictionary

from bot.forges.forge import Fault, Forge, Gone, LinkCode
from bot.forges.house import Forges
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.vault import KeyGone
from data import forge_accounts as store
from data.engine import Transaction
from data.forge_accounts import Account

PURPOSE = "issues.account"
LOGIN = "issues.login"
"""The context of blind indexes of names on forges."""

_finishing: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()
"""By community and person, while somebody's code is asked for; one process alone answers presses."""


async def linked(ground: Ground, tx: Transaction, guild_id: int, user_id: int, forge: str) -> str | None:
    """Return the name that a person has linked, for themselves alone."""
    account = await _account(tx, guild_id, user_id, forge)
    if account is None or account.linked_at is None:
        return None
    return await _held(ground, tx, guild_id, account.record_id, "login")


async def known_as(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return the names that a person has linked, so that nobody who judges what they wrote reads one."""
    accounts = [one for one in await store.of_person(tx, guild_id, user_id) if one.linked_at is not None]
    held = [await _held(ground, tx, guild_id, one.record_id, "login") for one in accounts]
    return [login for login in held if login is not None]


async def is_linked(ground: Ground, guild_id: int, user_id: int, forge: str) -> bool:
    """Tell whether a person has linked an account."""
    async with ground.database.read() as tx:
        account = await _account(tx, guild_id, user_id, forge)
    return account is not None and account.linked_at is not None


async def theirs(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, forge: str, logins: Iterable[str]
) -> set[str]:
    """Return which of these names is the person's own."""
    account = await _account(tx, guild_id, user_id, forge)
    if account is None or account.login is None:
        return set()
    return {login for login in logins if ground.vault.blind(LOGIN, guild_id, login.casefold()) == account.login}


async def begin(ground: Ground, forges: Forges, guild_id: int, user_id: int, forge_name: str) -> LinkCode:
    """Ask the forge for a code. Raises Problem where it does not answer, or people cannot link there."""
    forge = forges.get(forge_name)
    if forge is None or not forge.can_link:
        raise Problem(text("issues-link-closed"))
    try:
        code = await forge.begin_link()
    except Fault:
        raise Problem(text("issues-forge-silent")) from None
    now = ground.clock.now()
    async with ground.database.write() as tx:
        before = await _account(tx, guild_id, user_id, forge_name)
        if before is not None:
            await ground.vault.forget(tx, guild_id, [before.record_id], now=now)
        record = await ground.vault.seal(tx, guild_id, PURPOSE, json.dumps({"device": code.device}))
        await store.begin(tx, guild_id, user_id, forge_name, record, expires_at=now + code.good_for)
    return code


async def finish(ground: Ground, forges: Forges, guild_id: int, user_id: int, forge_name: str) -> str | None:
    """Ask whether the code was typed; return the name, None where it was not yet. Raises Problem when too late."""
    lock = _finishing.setdefault((guild_id, user_id), asyncio.Lock())
    async with lock:  # a code is good once: a second press waits for the first, and finds what it has linked
        return await _finish(ground, forges.get(forge_name), guild_id, user_id, forge_name)


async def _finish(ground: Ground, forge: Forge | None, guild_id: int, user_id: int, forge_name: str) -> str | None:
    async with ground.database.read() as tx:
        account = await _account(tx, guild_id, user_id, forge_name)
        device = (
            await _held(ground, tx, guild_id, account.record_id, "device")
            if account is not None and account.linked_at is None
            else None
        )
        known = await linked(ground, tx, guild_id, user_id, forge_name)
    if known is not None:
        return known
    if forge is None or account is None or device is None:
        raise Problem(text("issues-link-over"))
    try:
        login = await forge.end_link(device)
    except Gone:
        raise Problem(text("issues-link-over")) from None
    except Fault:
        raise Problem(text("issues-forge-silent")) from None
    if login is None:
        return None
    now = ground.clock.now()
    async with ground.database.write() as tx:
        standing = await _account(tx, guild_id, user_id, forge_name)
        if standing is None or standing.record_id != account.record_id:
            raise Problem(text("issues-link-over"))  # begun anew, or taken back, meanwhile
        await ground.vault.forget(tx, guild_id, [account.record_id], now=now)
        record = await ground.vault.seal(tx, guild_id, PURPOSE, json.dumps({"login": login}))
        blind = ground.vault.blind(LOGIN, guild_id, login.casefold())
        await store.link(tx, guild_id, user_id, forge_name, record, login=blind, at=now)
    return login


async def unlink(ground: Ground, guild_id: int, user_id: int, forge_name: str) -> bool:
    """Take a link back; False where there is none."""
    async with ground.database.write() as tx:
        records = await store.remove(tx, guild_id, user_id, forge_name)
        await ground.vault.forget(tx, guild_id, records, now=ground.clock.now())
    return bool(records)


async def forget_expired(ground: Ground) -> None:
    """Erase codes that nobody typed."""
    async with ground.database.write() as tx:
        for guild_id, user_id, forge in await store.expired(tx, before=ground.clock.now() - timedelta(hours=1)):
            records = await store.remove(tx, guild_id, user_id, forge)
            await ground.vault.forget(tx, guild_id, records, now=ground.clock.now())


async def _account(tx: Transaction, guild_id: int, user_id: int, forge: str) -> Account | None:
    return next((one for one in await store.of_person(tx, guild_id, user_id) if one.forge == forge), None)


async def _held(ground: Ground, tx: Transaction, guild_id: int, record_id: str, name: str) -> str | None:
    try:
        held = json.loads(await ground.vault.unseal(tx, guild_id, record_id))
    except KeyGone:
        return None
    return str(held[name]) if isinstance(held, dict) and name in held else None
