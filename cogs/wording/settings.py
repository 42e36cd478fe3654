"""What a community sets for wording."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import SettingsGroup, SwitchKind, setting


@dataclass(frozen=True, slots=True)
class WordingSettings(SettingsGroup):
    """`before_publishing`: organisers get hints about what they are about to publish through Hearth."""

    feature: ClassVar[str] = "wording"
    before_publishing: bool = setting(SwitchKind(), True)
