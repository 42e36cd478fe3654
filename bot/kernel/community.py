"""What Discord says of a community, as plain values: its channels, roles, members and ways in.

Permissions are discord.py's names, such as `send_messages`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.kernel.audience import Audience


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """One channel: what Hearth may do there, and who can read it."""

    id: int
    hearth_may: frozenset[str]
    audience: Audience


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """One role. `permissions` are what it may do in the community or in any channel of it.

    `managed` belongs to an app or to boosting, so that nobody can give it by hand. `trusted`: a setting
    names it, so that whoever has it may do more with Hearth.
    """

    id: int
    permissions: frozenset[str]
    is_everyone: bool = False
    managed: bool = False
    below_hearth: bool = True
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class CommunityFacts:
    """One community. `channels` and `roles` hold those that were asked for and exist.

    `features` are Discord's names, such as GUILD_ONBOARDING. `onboarding_channels` are the channels that
    onboarding shows to everybody; None where it is off or nobody asked. `join_messages_in` is where Discord
    itself announces who joined.
    """

    channels: Mapping[int, ChannelFacts] = field(default_factory=dict)
    roles: Mapping[int, RoleFacts] = field(default_factory=dict)
    hearth_may: frozenset[str] = frozenset()
    features: frozenset[str] = frozenset()
    onboarding_channels: frozenset[int] | None = None
    join_messages_in: int | None = None
    verification_level: int = 0
    missing_intents: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MemberSeen:
    """A member of a community, as Discord's listing shows them.

    `pending`: has not passed screening. `came_back`: had been a member before. `timed_out_until`: moderators let
    them write nothing until then; it may be over.
    """

    user_id: int
    display_name: str
    is_bot: bool
    pending: bool
    role_ids: frozenset[int]
    joined_at: datetime | None
    came_back: bool = False
    timed_out_until: datetime | None = None

    def is_timed_out(self, now: datetime) -> bool:
        """Tell whether moderators let this person write nothing now."""
        return self.timed_out_until is not None and self.timed_out_until > now
