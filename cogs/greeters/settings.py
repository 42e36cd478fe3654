"""What a community sets for its greeters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, NumberKind, RoleKind, SettingsGroup, setting


@dataclass(frozen=True, slots=True)
class GreetersSettings(SettingsGroup):
    """Without a channel greeters are told of nothing, and find everything on `/greet`."""

    feature: ClassVar[str] = "greeters"
    role: int | None = setting(RoleKind(), first=26)
    channel: int | None = setting(ChannelKind(private=True), first=28)
    hours: int = setting(NumberKind(1, 72, "unit-hours"), 24)
