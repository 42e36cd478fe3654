"""Who may do what: Discord's permission bits and how roles and overwrites combine. Pure functions.

Source of the rules: https://discord.com/developers/docs/topics/permissions
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntFlag


class Permissions(IntFlag):
    """Discord's permission bits, by their official names."""

    CREATE_INSTANT_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    PRIORITY_SPEAKER = 1 << 8
    STREAM = 1 << 9
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    VIEW_GUILD_INSIGHTS = 1 << 19
    CONNECT = 1 << 20
    SPEAK = 1 << 21
    MUTE_MEMBERS = 1 << 22
    DEAFEN_MEMBERS = 1 << 23
    MOVE_MEMBERS = 1 << 24
    USE_VAD = 1 << 25
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    MANAGE_GUILD_EXPRESSIONS = 1 << 30
    USE_APPLICATION_COMMANDS = 1 << 31
    REQUEST_TO_SPEAK = 1 << 32
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    USE_EXTERNAL_STICKERS = 1 << 37
    SEND_MESSAGES_IN_THREADS = 1 << 38
    USE_EMBEDDED_ACTIVITIES = 1 << 39
    MODERATE_MEMBERS = 1 << 40
    VIEW_CREATOR_MONETIZATION_ANALYTICS = 1 << 41
    USE_SOUNDBOARD = 1 << 42
    CREATE_GUILD_EXPRESSIONS = 1 << 43
    CREATE_EVENTS = 1 << 44
    USE_EXTERNAL_SOUNDS = 1 << 45
    SEND_VOICE_MESSAGES = 1 << 46
    SEND_POLLS = 1 << 49
    USE_EXTERNAL_APPS = 1 << 50
    PIN_MESSAGES = 1 << 51
    BYPASS_SLOWMODE = 1 << 52


P = Permissions

ALL = 0
for _permission in Permissions:
    ALL |= int(_permission)

EVERYONE = int(
    P.CREATE_INSTANT_INVITE | P.ADD_REACTIONS | P.VIEW_CHANNEL | P.SEND_MESSAGES | P.EMBED_LINKS | P.ATTACH_FILES
    | P.READ_MESSAGE_HISTORY | P.USE_EXTERNAL_EMOJIS | P.CONNECT | P.SPEAK | P.USE_VAD | P.CHANGE_NICKNAME
    | P.USE_APPLICATION_COMMANDS | P.REQUEST_TO_SPEAK | P.CREATE_PUBLIC_THREADS | P.CREATE_PRIVATE_THREADS
    | P.USE_EXTERNAL_STICKERS | P.SEND_MESSAGES_IN_THREADS | P.SEND_POLLS | P.USE_EXTERNAL_APPS
)  # fmt: skip
"""What a new community lets everyone do."""

BOT = int(
    P.VIEW_CHANNEL | P.SEND_MESSAGES | P.EMBED_LINKS | P.ATTACH_FILES | P.READ_MESSAGE_HISTORY | P.ADD_REACTIONS
    | P.MANAGE_ROLES | P.CREATE_PUBLIC_THREADS | P.CREATE_PRIVATE_THREADS | P.SEND_MESSAGES_IN_THREADS
    | P.MANAGE_EVENTS | P.CREATE_EVENTS
)  # fmt: skip
"""What a bot is given where nobody says otherwise: a sensible least."""

# What is lost together with the permission to send (the documents' "implicit permissions").
_NEEDS_SENDING = int(
    P.MENTION_EVERYONE
    | P.SEND_TTS_MESSAGES
    | P.ATTACH_FILES
    | P.EMBED_LINKS
    | P.SEND_POLLS
    | P.SEND_VOICE_MESSAGES
)
_TIMED_OUT = int(P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY)
_VIEW = int(P.VIEW_CHANNEL)
_SEND = int(P.SEND_MESSAGES)
_ADMINISTRATOR = int(P.ADMINISTRATOR)

ROLE_OVERWRITE = 0
MEMBER_OVERWRITE = 1


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a channel allows and denies to one role (kind 0) or one member (kind 1)."""

    id: int
    kind: int
    allow: int
    deny: int

    def payload(self) -> dict[str, object]:
        """As Discord sends it."""
        return {"id": str(self.id), "type": self.kind, "allow": str(self.allow), "deny": str(self.deny)}


def guild_permissions(everyone: int, roles: Iterable[int], *, owner: bool = False, timed_out: bool = False) -> int:
    """What a member may do in the guild as a whole, from the permission bits of @everyone and of their roles."""
    if owner:
        return ALL
    bits = everyone
    for role in roles:
        bits |= role
    if bits & _ADMINISTRATOR:
        return ALL
    return bits & _TIMED_OUT if timed_out else bits


def channel_permissions(
    base: int, overwrites: Mapping[int, Overwrite], guild_id: int, role_ids: Iterable[int], user_id: int
) -> int:
    """What a member with `base` guild permissions may do in a channel with these overwrites (by target id).

    The order is Discord's: @everyone, then all roles together, then the member; allow beats deny on one level.
    """
    if base & _ADMINISTRATOR:
        return ALL
    bits = base
    everyone = overwrites.get(guild_id)
    if everyone is not None:
        bits = bits & ~everyone.deny | everyone.allow
    allow = deny = 0
    for role_id in role_ids:
        overwrite = overwrites.get(role_id)
        if overwrite is not None and role_id != guild_id:
            allow |= overwrite.allow
            deny |= overwrite.deny
    bits = bits & ~deny | allow
    own = overwrites.get(user_id)
    if own is not None:
        bits = bits & ~own.deny | own.allow
    if not bits & _VIEW:
        return 0
    if not bits & _SEND:
        bits &= ~_NEEDS_SENDING
    return bits


def has(bits: int, wanted: int) -> bool:
    """Whether all the wanted permissions are among the bits."""
    return bits & wanted == wanted


def names(bits: int) -> list[str]:
    """The official names of the permissions among the bits, for messages to developers."""
    return [permission.name or "" for permission in Permissions if bits & permission]
