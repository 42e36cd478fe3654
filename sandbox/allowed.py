"""What Discord's app lets somebody do with a place or a message, and why not. Pure reading, no changes.

Each function returns a sentence that says why not, or None. `Person` and the page ask the same ones, so that
neither lets anybody do what the other would not.
"""

from sandbox.permissions import Permissions, has
from sandbox.validation.emoji import is_emoji
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import DEFAULT, REPLY, THREAD_STARTER, Message
from sandbox.world.places import ANNOUNCEMENT, TEXT, Channel
from sandbox.world.reactions import MOST_KINDS
from sandbox.world.threads import Thread
from sandbox.world.users import User


def why_not_join(user: User, guild: Guild) -> str | None:
    """Why somebody cannot come into a guild by invitation."""
    if user.id in guild.members:
        return f"{user.display_name} is in {guild.name} already"
    if user.id in guild.bans:
        return f"{user.display_name} is banned from {guild.name}"
    return why_no_invitation(guild)


def why_no_invitation(guild: Guild) -> str | None:
    """Why nobody at all can come into a guild by invitation."""
    return f"Invitations to {guild.name} are paused, so nobody can join now." if guild.invites_paused else None


def why_not_act(user: User, place: Channel) -> str | None:
    """Why somebody can only look at a place."""
    member = place.guild.members.get(user.id) if place.guild else None
    if member is None:
        return None
    if member.pending:
        return f"{user.display_name} has not accepted the rules of the guild yet"
    if (member.timed_out_until or 0) > place.world.clock.timestamp():
        return f"{user.display_name} is timed out: they may not write, press or use anything"
    return None


def why_not_write(user: User, place: Channel) -> str | None:
    """Why somebody cannot say anything at a place."""
    bits = place.permissions_of(user.id)
    if isinstance(place, Thread) and place.locked and not has(bits, int(Permissions.MANAGE_THREADS)):
        return f"{place.label} is locked"
    needed = Permissions.SEND_MESSAGES_IN_THREADS if isinstance(place, Thread) else Permissions.SEND_MESSAGES
    return None if has(bits, int(needed)) else f"{user.display_name} may not write in {place.label}"


def why_not_edit(user: User, message: Message) -> str | None:
    """Why somebody cannot change the words of a message."""
    if message.author is not user or message.type not in (DEFAULT, REPLY):
        return "only the author edits a message"
    return why_not_act(user, message.channel)


def why_not_delete(user: User, message: Message) -> str | None:
    """Why somebody cannot delete a message: their own they can, others' where they manage messages."""
    if message.type == THREAD_STARTER:
        return "the first line of a thread cannot be deleted"
    manages = has(message.channel.permissions_of(user.id), int(Permissions.MANAGE_MESSAGES))
    return None if message.author is user or manages else "this message is not theirs to delete"


def why_not_start_thread(user: User, message: Message) -> str | None:
    """Why somebody cannot start a thread on a message."""
    channel = message.channel
    if not isinstance(channel, GuildChannel) or channel.kind not in (TEXT, ANNOUNCEMENT) or message.ephemeral:
        return "a thread cannot be started on this message"
    if message.thread is not None:
        return "this message has a thread already"
    if not has(channel.permissions_of(user.id), int(Permissions.CREATE_PUBLIC_THREADS)):
        return f"{user.display_name} may not start threads in {channel.label}"
    return why_not_act(user, channel)


def why_not_react(user: User, message: Message, emoji: str) -> str | None:
    """Why somebody cannot react so: a new emoji needs the permission, one that is there does not."""
    if not is_emoji(emoji):
        return f"{emoji!r} is not one emoji"
    if message.ephemeral:
        return "a message that only one person sees takes no reactions"
    if emoji not in message.reactions:
        if not has(message.channel.permissions_of(user.id), int(Permissions.ADD_REACTIONS)):
            return f"{user.display_name} may not add reactions in {message.channel.label}"
        if len(message.reactions) >= MOST_KINDS:
            return f"a message takes {MOST_KINDS} different reactions"
    return why_not_act(user, message.channel)
