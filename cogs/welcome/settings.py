"""What a community sets for welcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, NumberKind, Setting, SettingsGroup, setting


@dataclass(frozen=True, slots=True)
class WelcomeSettings(SettingsGroup):
    """Nothing is posted until a channel is set. More than `flood_joins` in `flood_seconds` are a flood."""

    feature: ClassVar[str] = "welcome"
    channel: int | None = setting(ChannelKind(for_newcomers=True, greets=True), first=30)
    flood_joins: int = setting(NumberKind(3, 200, unit="unit-people"), 20)
    flood_seconds: int = setting(NumberKind(10, 600, unit="unit-seconds"), 60)


PICTURE_LABEL = "setting-welcome-picture"
"""By which words the doctor calls this:"""
PICTURE = Setting(
    WelcomeSettings.feature, PICTURE_LABEL.rpartition("-")[2], ChannelKind(needs=("attach_files",)), None
)
"""Not chosen by anybody: what a greeting with a picture needs in the welcome channel, for the doctor."""
