"""Reactions. https://discord.com/developers/docs/resources/message#create-reaction"""

import re

from sandbox import errors
from sandbox.permissions import Permissions
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.emoji import is_emoji
from sandbox.world.messages import Message
from sandbox.world.reactions import MOST_KINDS
from sandbox.world.users import Json

routes = Routes()

ONE = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}"
NORMAL, BURST = 0, 1
_CUSTOM = re.compile(r"\w{2,32}:\d{1,20}")


@routes.put(ONE + "/@me")
def react(call: Call) -> None:
    """The bot reacts: a new emoji needs the permission, one that is there does not."""
    message, emoji = _find(call)
    call.needs(message.channel, Permissions.READ_MESSAGE_HISTORY)
    if emoji not in message.reactions:
        call.needs(message.channel, Permissions.ADD_REACTIONS)
        if len(message.reactions) >= MOST_KINDS:
            raise errors.ApiError(400, 30010, f"Maximum number of reactions reached ({MOST_KINDS})")
    message.react(call.bot, emoji)


@routes.delete(ONE + "/@me")
def unreact(call: Call) -> None:
    """The bot takes its reaction back."""
    message, emoji = _find(call)
    if not message.unreact(call.bot, emoji):
        raise errors.unknown("Emoji")


@routes.delete(ONE + "/{user_id}")
def remove_reaction(call: Call) -> None:
    """Take somebody's reaction away."""
    message, emoji = _find(call)
    user = call.user(call.id("user_id"))
    if user is not call.bot:
        call.needs(message.channel, Permissions.MANAGE_MESSAGES)
    if not message.unreact(user, emoji):
        raise errors.unknown("Emoji")


@routes.delete(ONE)
def remove_emoji(call: Call) -> None:
    """Take all reactions with one emoji away."""
    message, emoji = _find(call)
    call.needs(message.channel, Permissions.MANAGE_MESSAGES)
    if emoji not in message.reactions:
        raise errors.unknown("Emoji")
    message.clear_reactions(emoji)


@routes.delete("/channels/{channel_id}/messages/{message_id}/reactions")
def remove_all(call: Call) -> None:
    """Take all reactions away."""
    message = call.message(call.channel())
    call.needs(message.channel, Permissions.MANAGE_MESSAGES)
    message.clear_reactions()


@routes.get(ONE)
def list_users(call: Call) -> list[Json]:
    """Who reacted with an emoji, by id. Super reactions (type 1) are listed apart, and there are none."""
    message, emoji = _find(call)
    limit, after = call.number("limit", 25, 1, 100), call.snowflake("after") or 0
    users = message.reactions.get(emoji)
    if users is None or call.number("type", NORMAL, NORMAL, BURST) == BURST:
        return []
    return [call.user(user_id).payload() for user_id in users.after(after, limit)]


def _find(call: Call) -> tuple[Message, str]:
    message = call.message(call.channel())
    emoji = call.params["emoji_name"]
    if not is_emoji(emoji) and not _CUSTOM.fullmatch(emoji):
        raise errors.unknown("Emoji")
    return message, emoji
