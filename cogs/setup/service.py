"""The use cases of `/setup`, each over one transaction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.feature import Feature, Kept
from bot.ground import Ground
from bot.kernel.authority import Presser, is_organiser
from bot.kernel.community import CommunityFacts
from bot.kernel.findings import Finding, blocks, problems_of
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.settings import (
    NumberKind,
    PeopleKind,
    RoleKind,
    Setting,
    SettingsGroup,
    TextKind,
    Value,
    ZoneKind,
    label_id_of,
)
from bot.kernel.text import Text, listed, text
from bot.settings import (
    Chosen,
    CommunitySettings,
    can_be,
    groups_of,
    is_secret,
    named_roles,
    read_chosen,
    read_settings,
    write_secret,
    write_setting,
)
from data import findings as store
from data import jobs, role_holders, settings
from data.engine import Transaction
from data.findings import Standing

TELL = "setup.tell"
LIST_MEMBERS = "setup.members"
TELL_AFTER = timedelta(minutes=5)
"""Organisers who are in the middle of changing things are not told what they are about to mend."""
A_DAY = timedelta(days=1)

Groups = Sequence[type[SettingsGroup]]


async def overview(ground: Ground, guild_id: int, groups: Groups) -> tuple[Chosen, ...]:
    """Return every setting as this community has it."""
    async with ground.database.read() as tx:
        return await read_chosen(tx, guild_id, groups)


async def everything_named(ground: Ground, guild_id: int, features: Sequence[Feature]) -> tuple[Chosen, ...]:
    """Return every setting, and the channels and roles that features use beside their settings."""
    async with ground.database.read() as tx:
        named = [*await read_chosen(tx, guild_id, groups_of(features))]
        for feature in features:
            if feature.names is not None:
                named += await feature.names(tx, guild_id)
    return tuple(named)


async def found_by_features(ground: Ground, guild_id: int, features: Sequence[Feature]) -> list[Finding]:
    """Return what features find in their way, beyond single settings."""
    async with ground.database.read() as tx:
        return [
            finding
            for feature in features
            if feature.findings is not None
            for finding in await feature.findings(ground, tx, guild_id)
        ]


async def enter(ground: Ground, presser: Presser, groups: Groups) -> tuple[Chosen, ...] | None:
    """Return every setting to somebody who may change them; None to anybody else."""
    async with ground.database.read() as tx:
        if not await _is_organiser(tx, presser):
            return None
        return await read_chosen(tx, presser.guild_id, groups)


async def choose(
    ground: Ground, presser: Presser, groups: Groups, setting: Setting, value: Value, facts: CommunityFacts
) -> tuple[Chosen, ...]:
    """Set one setting, or take it back to its default (None); return all settings as they then stand.

    Raises Problem where the value does not do, or where the person may not change it; nothing is changed then.
    """
    if value is not None and (refusal := _refusal(setting, value, facts)):
        raise Problem(refusal)
    guild_id = presser.guild_id
    async with ground.database.write() as tx:
        if not await _is_organiser(tx, presser):
            raise Problem(text("setup-refused-person"))
        if is_secret(setting):
            await write_secret(ground, tx, guild_id, setting, value if isinstance(value, str) else None)
        else:
            await write_setting(tx, guild_id, setting, value, at=ground.clock.now())
        chosen = await read_chosen(tx, guild_id, groups)
        if isinstance(setting.kind, RoleKind):
            await role_holders.forget_roles(tx, guild_id, named_roles(chosen))
            await _promise_listing(ground, tx, guild_id)
    return chosen


async def note_findings(ground: Ground, guild_id: int, found: Collection[Finding], *, tell: bool) -> None:
    """Remember what needs mending; promise to tell organisers of it, if there is a place to `tell` it."""
    keys = {finding.key for finding in found if not finding.is_note}
    async with ground.database.read() as tx:
        if not _is_news(await store.of_guild(tx, guild_id), keys, tell=tell):
            return
    async with ground.database.write() as tx:
        known = await store.of_guild(tx, guild_id)
        now = ground.clock.now()
        await store.add(tx, guild_id, keys - {one.key for one in known}, at=now)
        await store.remove(tx, guild_id, {one.key for one in known} - keys)
        if tell and keys - _told(known):
            await _promise_telling(tx, guild_id, known, now)


async def prepare_telling(ground: Ground, guild_id: int, job_id: str) -> tuple[list[Finding], int, str] | None:
    """Return what this job tells, the staff channel and the community's language; None where that is void."""
    async with ground.database.read() as tx:
        community = await read_settings(tx, guild_id, CommunitySettings)
        found = [Finding.from_key(key) for key in await store.told_by(tx, guild_id, job_id)]
    if community.staff_channel is None or not found:
        return None
    return found, community.staff_channel, community.language


async def could_not_tell(ground: Ground, guild_id: int, job_id: str) -> None:
    """The staff channel did not take it: let it be told when there is one that does."""
    async with ground.database.write() as tx:
        await store.give_back(tx, guild_id, job_id)


async def worth_a_look(ground: Ground, guild_ids: Collection[int], features: Sequence[Feature]) -> list[int]:
    """Return those of these communities that have chosen or use anything, or that something was found in."""
    async with ground.database.read() as tx:
        known = {*await settings.communities(tx), *await store.communities(tx)}
        return [id for id in sorted(set(guild_ids)) if id in known or await _uses_anything(tx, id, features)]


async def _uses_anything(tx: Transaction, guild_id: int, features: Sequence[Feature]) -> bool:
    for feature in features:
        if feature.names is not None and await feature.names(tx, guild_id):
            return True
    return False


async def promise_listings(ground: Ground, guild_ids: Collection[int]) -> None:
    """Promise to list the members of those of these communities that have chosen anything, now."""
    async with ground.database.read() as tx:
        set_up = set(guild_ids) & set(await settings.communities(tx))
    if set_up:
        async with ground.database.write() as tx:
            for guild_id in set_up:
                await _promise_listing(ground, tx, guild_id)


async def promise_next_listing(ground: Ground, guild_id: int) -> None:
    """Promise to list a community's members again in a day, if it has still chosen anything."""
    async with ground.database.write() as tx:
        if await settings.of_guild(tx, guild_id):
            due_at = ground.clock.now() + A_DAY
            key = f"{LIST_MEMBERS}:{guild_id}:{due_at.date().isoformat()}"
            await jobs.add(tx, LIST_MEMBERS, guild_id=guild_id, due_at=due_at, dedupe_key=key)


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say which of the named roles stand beside a person's account, and which settings name the person."""
    things = []
    if holdings := await role_holders.of_people(tx, guild_id, [user_id]):
        roles = listed([text("settings-value", value=f"<@&{one.role_id}>") for one in holdings])
        things.append(
            Kept(
                text("setup-kept-roles", roles=roles),
                text("setup-kept-roles-seen"),
                text("setup-kept-roles-how-long"),
                stays=text("setup-kept-roles-stay"),
            )
        )
    if keys := await _settings_that_name(tx, guild_id, user_id):
        labels = listed([text(label_id_of(key)) for key in keys])
        things.append(
            Kept(
                text("setup-kept-named", settings=labels),
                text("setup-kept-named-seen"),
                text("setup-kept-named-how-long"),
                stays=text("setup-kept-named-stay"),
            )
        )
    return things


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return which of the named roles stand beside a person's account, and which settings name the person."""
    found: dict[str, Any] = {}
    if holdings := await role_holders.of_people(tx, guild_id, [user_id]):
        found["roles"] = [{"role": str(one.role_id), "held": one.held} for one in holdings]
    if keys := await _settings_that_name(tx, guild_id, user_id):
        found["named_in_settings"] = keys
    return found


async def _settings_that_name(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    stored = await settings.of_guild(tx, guild_id)
    return sorted(key for key, value in stored.items() if isinstance(value, list) and user_id in value)


def not_meant(setting: Setting) -> Text:
    """Return the refusal of a value that `setting` cannot have."""
    if isinstance(setting.kind, NumberKind):
        return text("setup-refused-number", low=setting.kind.low, high=setting.kind.high)
    if isinstance(setting.kind, TextKind):
        return text(f"setup-refused-{setting.kind.form}")
    if isinstance(setting.kind, ZoneKind):
        return text("setup-refused-zone")
    if isinstance(setting.kind, PeopleKind) and setting.kind.outside:
        return text("setup-refused-account")
    if isinstance(setting.kind, PeopleKind):
        return text("setup-refused-people", count=setting.kind.most)
    return text("setup-refused-value")


def _refusal(setting: Setting, value: Value, facts: CommunityFacts) -> Text | None:
    """Return why `setting` cannot become `value`, and what to change; None where it can."""
    if not can_be(setting, value):
        return not_meant(setting)
    if isinstance(value, int):
        for finding in problems_of(setting, value, facts):
            if blocks(finding):
                return text("setup-refused", what=finding.what, fix=finding.fix)
    return None


def _is_news(known: Sequence[Standing], keys: set[str], *, tell: bool) -> bool:
    """Tell whether what stands differs from what was `known`, or is still to be told."""
    return {one.key for one in known} != keys or (tell and not keys <= _told(known))


def _told(known: Sequence[Standing]) -> set[str]:
    """Return what was told or is promised to be."""
    return {one.key for one in known if one.told_in is not None}


async def _promise_telling(tx: Transaction, guild_id: int, known: Sequence[Standing], now: datetime) -> None:
    """Promise to tell what no job tells yet: in a job that is still waiting, or in a new one."""
    for one in known:
        if one.told_in and one.tell_at and one.tell_at > now:
            await store.assign(tx, guild_id, one.told_in, tell_at=one.tell_at)
            return
    key = f"{TELL}:{guild_id}:{new_id()}"
    job_id = await jobs.add(tx, TELL, guild_id=guild_id, due_at=now + TELL_AFTER, dedupe_key=key)
    if job_id is not None:
        await store.assign(tx, guild_id, job_id, tell_at=now + TELL_AFTER)


async def _is_organiser(tx: Transaction, presser: Presser) -> bool:
    community = await read_settings(tx, presser.guild_id, CommunitySettings)
    return is_organiser(presser, community.organiser_role)


async def _promise_listing(ground: Ground, tx: Transaction, guild_id: int) -> None:
    key = f"{LIST_MEMBERS}:{guild_id}:{new_id()}"
    await jobs.add(tx, LIST_MEMBERS, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key)
