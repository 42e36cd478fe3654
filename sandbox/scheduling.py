"""Who may do what with a guild's scheduled events, and why not. Pure reading, no changes.

Each `why_not_…` returns a sentence that says why not, or None. REST asks `may_make` and `may_manage`; people and
the page ask the sentences, which stand on the same two, so that nobody may do what the others may not.

Source: https://discord.com/developers/docs/resources/guild-scheduled-event ("Permissions Requirements")
"""

from sandbox.permissions import Permissions, has
from sandbox.world.guilds import Guild
from sandbox.world.scheduled_events import ACTIVE, SCHEDULED, STAGE_EVENT, VOICE_EVENT, ScheduledEvent
from sandbox.world.users import User

IN_CHANNEL = {
    STAGE_EVENT: int(Permissions.MANAGE_CHANNELS | Permissions.MUTE_MEMBERS | Permissions.MOVE_MEMBERS),
    VOICE_EVENT: int(Permissions.VIEW_CHANNEL | Permissions.CONNECT),
}
"""What somebody must be able to do in the channel of an event of theirs, by the kind of event."""


def may_see(user_id: int, event: ScheduledEvent) -> bool:
    """Whether somebody gets to see an event: one in a channel only where they see the channel."""
    guild = event.guild
    if user_id not in guild.members:
        return False
    channel = guild.channels.get(event.channel_id) if event.channel_id is not None else None
    return channel is None or channel.can_see(user_id)


def may_make(user_id: int, guild: Guild, kind: int, channel_id: int | None) -> bool:
    """Whether somebody may make an event of this kind, in this channel if there is one."""
    needed = int(Permissions.CREATE_EVENTS) | IN_CHANNEL.get(kind, 0)
    return has(_bits(user_id, guild, channel_id), needed)


def may_manage(user_id: int, event: ScheduledEvent) -> bool:
    """Whether somebody may change, begin, end and delete an event: for their own, making events is enough."""
    bits = _bits(user_id, event.guild, event.channel_id)
    if not has(bits, IN_CHANNEL.get(event.kind, 0)):
        return False
    own = event.creator.id == user_id and has(bits, int(Permissions.CREATE_EVENTS))
    return own or has(bits, int(Permissions.MANAGE_EVENTS))


def why_not_be_interested(user: User, event: ScheduledEvent) -> str | None:
    """Why somebody cannot say that they are interested in an event."""
    if not may_see(user.id, event):
        return f"{user.display_name} does not see this event"
    return None if event.status in (SCHEDULED, ACTIVE) else "this event is over"


def why_not_delete(user: User, event: ScheduledEvent) -> str | None:
    """Why somebody cannot delete an event."""
    if not may_see(user.id, event):
        return f"{user.display_name} does not see this event"
    return None if may_manage(user.id, event) else f"{user.display_name} may not manage this event"


def why_not_edit(user: User, event: ScheduledEvent) -> str | None:
    """Why somebody cannot change an event."""
    over = None if event.status in (SCHEDULED, ACTIVE) else "this event is over"
    return why_not_delete(user, event) or over


def why_not_begin(user: User, event: ScheduledEvent) -> str | None:
    """Why somebody cannot begin an event, or cancel it."""
    begun = None if event.status == SCHEDULED else "this event has begun already"
    return why_not_edit(user, event) or begun


def why_not_end(user: User, event: ScheduledEvent) -> str | None:
    """Why somebody cannot end an event."""
    begun = None if event.status == ACTIVE else "this event has not begun yet"
    return why_not_edit(user, event) or begun


def _bits(user_id: int, guild: Guild, channel_id: int | None) -> int:
    channel = guild.channels.get(channel_id) if channel_id is not None else None
    return channel.permissions_of(user_id) if channel is not None else guild.permissions_of(user_id)
