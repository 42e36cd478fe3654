"""What stands in the way of a channel or role that a community has chosen, and how to mend it.

Invariants: everything is judged from plain values; a refusal and a finding about the same thing say the same
words; a finding's key is stable, so that organisers are told once.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.kernel.community import ChannelFacts, CommunityFacts, RoleFacts
from bot.kernel.settings import ChannelKind, RoleKind, Setting, label_id_of
from bot.kernel.text import Name, Text, listed, text

POWERS = (
    "administrator",
    "ban_members",
    "kick_members",
    "manage_channels",
    "manage_events",
    "manage_expressions",
    "manage_guild",
    "manage_messages",
    "manage_nicknames",
    "manage_roles",
    "manage_threads",
    "manage_webhooks",
    "mention_everyone",
    "moderate_members",
    "move_members",
    "mute_members",
    "deafen_members",
    "pin_messages",
    "view_audit_log",
    "view_guild_insights",
)
"""Powers over other people or over the community: a role that Hearth gives out must have none of them."""

NOTES = frozenset({"onboarding-on", "screening-on", "server-guide", "welcome-screen", "newcomers-wait"})
"""Kinds of findings that need no mending: good to know, and never announced."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that stands in the way. `setting` is a setting's key; `about` are ids and permission names."""

    kind: str
    setting: str = ""
    about: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells this finding from others, also after a restart."""
        return "|".join((self.kind, self.setting, ",".join(self.about)))

    @classmethod
    def from_key(cls, key: str) -> Finding:
        """Read a key back."""
        kind, setting, about = key.split("|")
        return cls(kind, setting, tuple(about.split(",")) if about else ())

    @property
    def is_note(self) -> bool:
        """Whether it is good to know rather than in need of mending."""
        return self.kind in NOTES

    @property
    def what(self) -> Text:
        """One sentence: what is wrong."""
        return self._say(f"finding-{self.kind}")

    @property
    def fix(self) -> Text:
        """One sentence: what to do about it."""
        return self._say(f"finding-{self.kind}-fix")

    def _say(self, id: str) -> Text:
        label = text(label_id_of(self.setting)) if self.setting else ""
        target = self.about[0] if self.about else ""
        permissions = listed([permission_name(name) for name in self.about[1:]])
        return text(
            id,
            setting=label,
            channel=f"<#{target}>",
            role=f"<@&{target}>",
            name=Name(target),
            permissions=permissions,
        )


def problems_of(setting: Setting, value: int, facts: CommunityFacts) -> list[Finding]:
    """Return why the channel or role `value` cannot do what `setting` needs; nothing where it can."""
    if isinstance(setting.kind, ChannelKind):
        channel = facts.channels.get(value)
        if channel is None:
            return [Finding("channel-gone", setting.key, (str(value),))]
        return _channel_problems(setting, setting.kind, channel, facts)
    if isinstance(setting.kind, RoleKind):
        role = facts.roles.get(value)
        if role is None:
            return [Finding("role-gone", setting.key, (str(value),))]
        return _role_problems(setting, setting.kind, role, facts)
    return []


def _channel_problems(
    setting: Setting, kind: ChannelKind, channel: ChannelFacts, facts: CommunityFacts
) -> list[Finding]:
    here = str(channel.id)
    found = []
    if missing := [name for name in kind.needs if name not in channel.hearth_may]:
        found.append(Finding("channel-closed", setting.key, (here, *missing)))
    if kind.private and channel.audience.everyone:
        found.append(Finding("channel-public", setting.key, (here,)))
    if kind.greets and facts.join_messages_in == channel.id:
        found.append(Finding("two-greetings", setting.key, (here,)))
    if kind.for_newcomers:
        if not channel.audience.everyone:
            found.append(Finding("channel-hidden", setting.key, (here,)))
        elif facts.onboarding_channels is not None and channel.id not in facts.onboarding_channels:
            found.append(Finding("onboarding-leaves-out", setting.key, (here,)))
    return found


def _role_problems(setting: Setting, kind: RoleKind, role: RoleFacts, facts: CommunityFacts) -> list[Finding]:
    this = str(role.id)
    if role.is_everyone:
        return [Finding("role-everyone", setting.key, (this,))]
    if not kind.granted:
        return []
    if role.managed:
        return [Finding("role-managed", setting.key, (this,))]
    found = []
    if "manage_roles" not in facts.hearth_may:
        found.append(Finding("cannot-grant", setting.key, (this, "manage_roles")))
    if not role.below_hearth:
        found.append(Finding("role-too-high", setting.key, (this,)))
    if powers := [name for name in POWERS if name in role.permissions]:
        found.append(Finding("role-has-powers", setting.key, (this, *powers)))
    if role.trusted:
        found.append(Finding("role-is-trusted", setting.key, (this,)))
    return found


def blocks(finding: Finding) -> bool:
    """Tell whether a channel or role with this problem is refused when somebody chooses it.

    What the community's other settings cause (onboarding, Discord's own greeting) does not stop the choice:
    it is saved, and the finding says what to change.
    """
    return finding.kind not in {"channel-hidden", "onboarding-leaves-out", "two-greetings"} | NOTES


def permission_name(name: str) -> Text:
    """Return the words by which Discord calls a permission."""
    return text(f"permission-{name.replace('_', '-')}")
