"""What a community sets for events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import ChannelKind, ChoicesKind, NumberKind, RoleKind, SettingsGroup, SwitchKind, setting
from cogs.events.fairness import REGIONS

ANNOUNCES = ("view_channel", "send_messages", "read_message_history")


@dataclass(frozen=True, slots=True)
class EventsSettings(SettingsGroup):
    """`channel` is where events are announced; `hosts` may plan events beside organisers.

    `ahead_days` before it begins, a time of a series is announced. `native`: Discord's own list of events shows
    them too. `crosspost`: communities that follow the channel get the announcement. `regions` are those whose
    night and day are looked at before an event is published (keys of `fairness.REGIONS`).
    """

    feature: ClassVar[str] = "events"
    open: bool = setting(SwitchKind(), False)
    channel: int | None = setting(ChannelKind(needs=ANNOUNCES))
    hosts: int | None = setting(RoleKind())
    ahead_days: int = setting(NumberKind(1, 30, "unit-days"), 7)
    native: bool = setting(SwitchKind(), True)
    crosspost: bool = setting(SwitchKind(), False)
    regions: tuple[str, ...] | None = setting(ChoicesKind(tuple(REGIONS)))
