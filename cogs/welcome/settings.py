"""What a community sets for welcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, SettingsGroup, setting


@dataclass(frozen=True, slots=True)
class WelcomeSettings(SettingsGroup):
    """Nothing is posted until a channel is set."""

    feature: ClassVar[str] = "welcome"
    channel: int | None = setting(
        ChannelKind(needs=("view_channel", "send_messages", "read_message_history"), for_newcomers=True), first=30
    )
