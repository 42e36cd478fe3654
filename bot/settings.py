"""Reads a feature's declared settings as the typed object that it declared, and writes them.

Invariant: what is secret stands sealed in the vault; the table of settings names its record, and where it is
replaced or taken away the record is forgotten in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from bot.ground import Ground
from bot.kernel.settings import (
    ChannelKind,
    ChoiceKind,
    ChoicesKind,
    LanguageKind,
    NumberKind,
    PeopleKind,
    RoleKind,
    Sealed,
    Setting,
    SettingsGroup,
    SwitchKind,
    TextKind,
    Value,
    ZoneKind,
    declared,
    setting,
)
from bot.kernel.time_zones import find_zone
from bot.languages import OWN_NAMES
from bot.vault import KeyGone
from data import settings as store
from data.engine import Transaction

if TYPE_CHECKING:
    from bot.feature import Feature

Group = TypeVar("Group", bound=SettingsGroup)
OtherGroup = TypeVar("OtherGroup", bound=SettingsGroup)

SNOWFLAKES = 1 << 63
"""Discord's ids are smaller."""
PURPOSE = "settings.secret"
"""What the vault calls the value of a secret setting."""
RECORD = "record"
"""Under which name the table of settings keeps the record of such a value."""


@dataclass(frozen=True, slots=True)
class CommunitySettings(SettingsGroup):
    """What is set for the community as a whole."""

    feature: ClassVar[str] = "community"
    language: str = setting(LanguageKind(), "en")
    organiser_role: int | None = setting(RoleKind(), first=10)
    staff_role: int | None = setting(RoleKind())
    staff_channel: int | None = setting(ChannelKind(private=True), first=20)


@dataclass(frozen=True, slots=True)
class Chosen:
    """One setting as a community has it. `is_set`: it differs from the default."""

    setting: Setting
    value: Value
    is_set: bool


def groups_of(features: Iterable[Feature]) -> tuple[type[SettingsGroup], ...]:
    """Return the groups of settings that there are: the community's own, then the features'."""
    return (CommunitySettings, *(feature.settings for feature in features if feature.settings is not None))


async def read_settings(tx: Transaction, guild_id: int, group: type[Group]) -> Group:
    """Return what this community has set for `group`; defaults for the rest and for what no longer fits."""
    return _as_group(await store.of_guild(tx, guild_id), group)


async def read_both(
    tx: Transaction, guild_id: int, group: type[Group], other: type[OtherGroup]
) -> tuple[Group, OtherGroup]:
    """Return what this community has set for two groups, as `read_settings` does, by one look."""
    stored = await store.of_guild(tx, guild_id)
    return _as_group(stored, group), _as_group(stored, other)


def _as_group(stored: Mapping[str, Any], group: type[Group]) -> Group:
    values = {
        one.name: _read(one, stored[one.key])
        for one in declared(group)
        if one.key in stored and fits(one, _read(one, stored[one.key]))
    }
    return group(**values)


def _read(one: Setting, value: Any) -> Any:
    """Return a stored value as it is used: JSON has neither tuples nor `Sealed`."""
    if isinstance(one.kind, PeopleKind | ChoicesKind) and isinstance(value, list):
        return tuple(value)
    if isinstance(value, dict) and isinstance(value.get(RECORD), str):
        return Sealed(value[RECORD])
    return value


def fits(one: Setting, value: Any) -> bool:
    """Tell whether a value, as it is used, is of the setting's kind."""
    kind = one.kind
    if isinstance(kind, SwitchKind):
        return isinstance(value, bool)
    if isinstance(kind, NumberKind):
        return isinstance(value, int) and not isinstance(value, bool) and kind.low <= value <= kind.high
    if isinstance(kind, ChoiceKind):
        return value in kind.values
    if isinstance(kind, ChoicesKind):
        return isinstance(value, tuple) and bool(value) and value == tuple(v for v in kind.values if v in value)
    if isinstance(kind, LanguageKind):
        return value in OWN_NAMES
    if isinstance(kind, ZoneKind):
        return isinstance(value, str) and find_zone(value) == value
    if isinstance(kind, TextKind):
        return isinstance(value, Sealed) if kind.secret else isinstance(value, str) and kind.fits(value)
    if isinstance(kind, PeopleKind):
        return (
            isinstance(value, tuple)
            and 1 <= len(value) <= kind.most
            and all(isinstance(id, int) and not isinstance(id, bool) and 0 < id < SNOWFLAKES for id in value)
        )
    return isinstance(value, int) and not isinstance(value, bool)


async def read_chosen(tx: Transaction, guild_id: int, groups: Sequence[type[SettingsGroup]]) -> tuple[Chosen, ...]:
    """Return every declared setting of `groups` as this community has it, in the order of declaration."""
    stored = await store.of_guild(tx, guild_id)
    return tuple(
        Chosen(one, _read(one, stored[one.key]), True)
        if one.key in stored and fits(one, _read(one, stored[one.key]))
        else Chosen(one, one.default, False)
        for group in groups
        for one in declared(group)
    )


def is_secret(one: Setting) -> bool:
    """Tell whether a setting's value is sealed, and written with `write_secret`."""
    return isinstance(one.kind, TextKind) and one.kind.secret


def can_be(one: Setting, value: Value) -> bool:
    """Tell whether somebody may choose `value`: what `fits`, or the words of a secret before they are sealed."""
    if isinstance(one.kind, TextKind) and one.kind.secret:
        return isinstance(value, str) and one.kind.fits(value)
    return fits(one, value)


async def write_setting(tx: Transaction, guild_id: int, one: Setting, value: Value, *, at: datetime) -> None:
    """Set one setting; None or its default takes it back to the default. Raises ValueError where it cannot be."""
    if is_secret(one):
        raise ValueError(f"{one.key} is secret: write_secret seals it")
    if value is None or value == one.default:
        await store.put(tx, guild_id, one.key, None, at=at)
    elif fits(one, value):
        await store.put(tx, guild_id, one.key, list(value) if isinstance(value, tuple) else value, at=at)
    else:
        raise ValueError(f"{one.key} does not take this value")


async def write_secret(ground: Ground, tx: Transaction, guild_id: int, one: Setting, words: str | None) -> None:
    """Seal a secret setting; None takes it away. What stood there before is forgotten, also in older backups.

    Raises ValueError, which quotes nothing, where the setting is not secret or does not take these words.
    """
    if not is_secret(one) or (words is not None and not can_be(one, words)):
        raise ValueError(f"{one.key} does not take this as a secret")
    now = ground.clock.now()
    earlier = _read(one, (await store.of_guild(tx, guild_id)).get(one.key))
    if isinstance(earlier, Sealed):
        await ground.vault.forget(tx, guild_id, [earlier.record_id], now=now)
    record = None if words is None else {RECORD: await ground.vault.seal(tx, guild_id, PURPOSE, words)}
    await store.put(tx, guild_id, one.key, record, at=now)


async def read_secret(ground: Ground, tx: Transaction, guild_id: int, sealed: Sealed | None) -> str | None:
    """Return the words of a secret setting, to use and never to show; None where there are none any more."""
    if sealed is None:
        return None
    try:
        return (await ground.vault.unseal(tx, guild_id, sealed.record_id)).decode()
    except KeyGone:
        return None


def trusted_roles(chosen: Iterable[Chosen]) -> frozenset[int]:
    """Return the roles by which settings let people do more with Hearth; not those that Hearth gives to people."""
    return named_roles(
        one for one in chosen if not (isinstance(one.setting.kind, RoleKind) and one.setting.kind.granted)
    )


def named_roles(chosen: Iterable[Chosen]) -> frozenset[int]:
    """Return the roles that settings name."""
    return frozenset(
        one.value
        for one in chosen
        if one.is_set and isinstance(one.setting.kind, RoleKind) and isinstance(one.value, int)
    )
