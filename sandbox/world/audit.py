"""The audit log: who did what to whom, and the reason given.

Source of the numbers: https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object-audit-log-events
"""

from dataclasses import dataclass, field

from sandbox.world.users import Json

GUILD_UPDATE = 1
CHANNEL_CREATE = 10
CHANNEL_UPDATE = 11
CHANNEL_DELETE = 12
OVERWRITE_CREATE = 13
OVERWRITE_UPDATE = 14
OVERWRITE_DELETE = 15
MEMBER_KICK = 20
MEMBER_BAN_ADD = 22
MEMBER_BAN_REMOVE = 23
MEMBER_UPDATE = 24
MEMBER_ROLE_UPDATE = 25
BOT_ADD = 28
ROLE_CREATE = 30
ROLE_UPDATE = 31
ROLE_DELETE = 32
INVITE_CREATE = 40
INVITE_DELETE = 42
WEBHOOK_CREATE = 50
WEBHOOK_UPDATE = 51
WEBHOOK_DELETE = 52
MESSAGE_DELETE = 72
MESSAGE_BULK_DELETE = 73
MESSAGE_PIN = 74
MESSAGE_UNPIN = 75
SCHEDULED_EVENT_CREATE = 100
SCHEDULED_EVENT_UPDATE = 101
SCHEDULED_EVENT_DELETE = 102
THREAD_CREATE = 110
THREAD_UPDATE = 111
THREAD_DELETE = 112
COMMAND_PERMISSION_UPDATE = 121


@dataclass(slots=True)
class AuditEntry:
    """One line of a guild's audit log, which administrators read for 45 days."""

    id: int
    action: int
    user_id: int
    target_id: int | None
    reason: str | None = None
    changes: list[Json] = field(default_factory=list)
    options: Json = field(default_factory=dict)

    def payload(self) -> Json:
        """As Discord shows it (AuditLogEntryResponse)."""
        body: Json = {
            "id": str(self.id),
            "action_type": self.action,
            "user_id": str(self.user_id),
            "target_id": str(self.target_id) if self.target_id is not None else None,
        }
        if self.changes:
            body["changes"] = self.changes
        if self.options:
            body["options"] = self.options
        if self.reason:
            body["reason"] = self.reason
        return body


def change(key: str, old: object, new: object) -> Json:
    """One changed attribute; a side that is None is left out, as Discord does."""
    body: Json = {"key": key}
    if old is not None:
        body["old_value"] = old
    if new is not None:
        body["new_value"] = new
    return body
