"""What a community sets for first issues. Where they come from is on a page of its own (`/issues sources`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, NumberKind, RoleKind, SettingsGroup, SwitchKind, setting


@dataclass(frozen=True, slots=True)
class IssuesSettings(SettingsGroup):
    """`pushed_days`, `needs_…`: what a repository must have so that its issues are shown (the health gate)."""

    feature: ClassVar[str] = "issues"
    digest_channel: int | None = setting(ChannelKind())
    digest_role: int | None = setting(RoleKind())
    digest_most: int = setting(NumberKind(1, 10), 5)
    hold_days: int = setting(NumberKind(2, 30, "unit-days"), 5)
    alarm_under: int = setting(NumberKind(0, 50), 5)
    pushed_days: int = setting(NumberKind(30, 1000, "unit-days"), 365)
    needs_guide: bool = setting(SwitchKind(), False)
    needs_conduct: bool = setting(SwitchKind(), False)
    needs_licence: bool = setting(SwitchKind(), True)
    says_on_forge: bool = setting(SwitchKind(), False)
