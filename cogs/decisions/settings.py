"""What a community sets for decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, RoleKind, SettingsGroup, SwitchKind, setting

TELLS = ("view_channel", "send_messages", "read_message_history", "attach_files")


@dataclass(frozen=True, slots=True)
class DecisionsSettings(SettingsGroup):
    """`channel` is where proposals, votes and results are told.

    `openers` may open votes beside organisers; `proposers` may propose (nobody named: everybody); `voters` may
    vote where a vote says so.
    """

    feature: ClassVar[str] = "decisions"
    open: bool = setting(SwitchKind(), False)
    channel: int | None = setting(ChannelKind(needs=TELLS))
    openers: int | None = setting(RoleKind())
    proposers: int | None = setting(RoleKind())
    voters: int | None = setting(RoleKind())
