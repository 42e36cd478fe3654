"""What a community sets for events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import ClassVar

from bot.kernel.settings import (
    ChannelKind,
    ChoicesKind,
    NumberKind,
    RoleKind,
    SettingsGroup,
    SwitchKind,
    ZoneKind,
    setting,
)
from cogs.events.rules.fairness import REGIONS
from cogs.events.rules.reminding import Quiet

ANNOUNCES = ("view_channel", "send_messages", "read_message_history")


@dataclass(frozen=True, slots=True)
class EventsSettings(SettingsGroup):
    """`channel` is where events are announced; `hosts` may plan events beside organisers.

    `ahead_days` before it begins, a time of a series is announced. `native`: Discord's own list of events shows
    them too. `crosspost`: communities that follow the channel get the announcement. `regions` are those whose
    night and day are looked at before an event is published (keys of `fairness.REGIONS`). `zone`,
    `quiet_from` and `quiet_until` are the hours in which nothing is announced; without a zone there are none.
    """

    feature: ClassVar[str] = "events"
    open: bool = setting(SwitchKind(), False)
    channel: int | None = setting(ChannelKind(needs=ANNOUNCES))
    hosts: int | None = setting(RoleKind())
    ahead_days: int = setting(NumberKind(1, 30, "unit-days"), 7)
    native: bool = setting(SwitchKind(), True)
    crosspost: bool = setting(SwitchKind(), False)
    regions: tuple[str, ...] | None = setting(ChoicesKind(tuple(REGIONS)))
    zone: str | None = setting(ZoneKind())
    quiet_from: int = setting(NumberKind(0, 23, "unit-oclock"), 22)
    quiet_until: int = setting(NumberKind(0, 23, "unit-oclock"), 8)

    @property
    def quiet(self) -> Quiet | None:
        """The hours in which nothing is announced, if there are any."""
        if self.zone is None or self.quiet_from == self.quiet_until:
            return None
        return Quiet(self.zone, time(self.quiet_from), time(self.quiet_until))
