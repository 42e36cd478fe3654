"""What a community sets for mentoring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, NumberKind, RoleKind, SettingsGroup, SwitchKind, setting

OPENS_THREADS = (
    "view_channel",
    "send_messages",
    "read_message_history",
    "create_private_threads",
    "send_messages_in_threads",
)

LEAST_QUIET = 14
"""Days of silence after which a mentor is asked at the earliest."""


@dataclass(frozen=True, slots=True)
class MentorsSettings(SettingsGroup):
    """`channel` is where private threads are opened; `lead` looks after the programme beside organisers."""

    feature: ClassVar[str] = "mentors"
    open: bool = setting(SwitchKind(), False)
    channel: int | None = setting(ChannelKind(needs=OPENS_THREADS))
    lead: int | None = setting(RoleKind())
    review: bool = setting(SwitchKind(), False)
    adults: bool = setting(SwitchKind(), False)
    office: int | None = setting(ChannelKind(needs=("view_channel",)))
    office_days: int = setting(NumberKind(3, 60, "unit-days"), 14)
    quiet_days: int = setting(NumberKind(LEAST_QUIET, 365, "unit-days"), 60)
    thanks_channel: int | None = setting(
        ChannelKind(needs=("view_channel", "send_messages", "read_message_history"))
    )
