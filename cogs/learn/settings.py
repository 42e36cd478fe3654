"""What a community sets for learning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import SettingsGroup, SwitchKind, setting


@dataclass(frozen=True, slots=True)
class LearnSettings(SettingsGroup):
    """`suggestions`: members may suggest what is not in the library yet."""

    feature: ClassVar[str] = "learn"
    open: bool = setting(SwitchKind(), False)
    suggestions: bool = setting(SwitchKind(), True)
