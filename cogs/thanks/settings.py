"""What a community sets for thanks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, SettingsGroup, SwitchKind, setting


@dataclass(frozen=True, slots=True)
class ThanksSettings(SettingsGroup):
    """`channel` is where public thanks are posted; `letters`: people can ask for a letter of contribution."""

    feature: ClassVar[str] = "thanks"
    open: bool = setting(SwitchKind(), False)
    channel: int | None = setting(ChannelKind(needs=("view_channel", "send_messages", "read_message_history")))
    letters: bool = setting(SwitchKind(), True)
