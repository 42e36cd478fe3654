"""What a community sets for applications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, SettingsGroup, setting


@dataclass(frozen=True, slots=True)
class ApplicationsSettings(SettingsGroup):
    """`channel` is where calls are published."""

    feature: ClassVar[str] = "applications"
    channel: int | None = setting(ChannelKind(needs=("view_channel", "send_messages", "read_message_history")))
