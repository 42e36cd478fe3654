"""What a community sets for introductions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, SettingsGroup, setting


@dataclass(frozen=True, slots=True)
class IntroductionsSettings(SettingsGroup):
    """Nobody is asked to introduce themselves until a channel is set."""

    feature: ClassVar[str] = "introductions"
    channel: int | None = setting(ChannelKind(for_newcomers=True), first=24)
