"""Reads a feature's declared settings as the typed object that it declared, and writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from bot.kernel.settings import (
    ChoiceKind,
    LanguageKind,
    NumberKind,
    RoleKind,
    Setting,
    SettingsGroup,
    SwitchKind,
    Value,
    declared,
    setting,
)
from data import settings as store
from data.engine import Transaction

Group = TypeVar("Group", bound=SettingsGroup)


@dataclass(frozen=True, slots=True)
class CommunitySettings(SettingsGroup):
    """What is set for the community as a whole."""

    feature: ClassVar[str] = "community"
    language: str = setting(LanguageKind(), "en")
    organiser_role: int | None = setting(RoleKind())
    staff_role: int | None = setting(RoleKind())


async def read_settings(tx: Transaction, guild_id: int, group: type[Group]) -> Group:
    """Return what this community has set for `group`; defaults for the rest and for what no longer fits."""
    stored = await store.of_guild(tx, guild_id)
    values = {
        one.name: stored[one.key] for one in declared(group) if one.key in stored and fits(one, stored[one.key])
    }
    return group(**values)


def fits(one: Setting, value: Any) -> bool:
    """Tell whether a stored value still is of the setting's kind."""
    kind = one.kind
    if isinstance(kind, SwitchKind):
        return isinstance(value, bool)
    if isinstance(kind, NumberKind):
        return isinstance(value, int) and not isinstance(value, bool) and kind.low <= value <= kind.high
    if isinstance(kind, ChoiceKind):
        return value in kind.values
    if isinstance(kind, LanguageKind):
        return isinstance(value, str)
    return isinstance(value, int) and not isinstance(value, bool)


async def write_setting(tx: Transaction, guild_id: int, one: Setting, value: Value) -> None:
    """Set one setting; None or its default takes it back to the default. Raises ValueError where it cannot be."""
    if value is None or value == one.default:
        await store.put(tx, guild_id, one.key, None)
    elif fits(one, value):
        await store.put(tx, guild_id, one.key, value)
    else:
        raise ValueError(f"{one.key} does not take this value")
