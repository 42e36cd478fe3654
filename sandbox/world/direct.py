"""Direct messages: the conversation of one person with the bot."""

from typing import TYPE_CHECKING

from sandbox.permissions import Permissions
from sandbox.world.places import DIRECT, Channel
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.world import World

DIRECT_PERMISSIONS = int(
    Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.EMBED_LINKS
    | Permissions.ATTACH_FILES
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.ADD_REACTIONS
    | Permissions.USE_EXTERNAL_EMOJIS
    | Permissions.USE_APPLICATION_COMMANDS
    | Permissions.MENTION_EVERYONE
)
"""What both sides may do in a direct conversation."""


class DirectChannel(Channel):
    """The conversation of one person with the bot."""

    def __init__(self, world: "World", channel_id: int, person: User) -> None:
        super().__init__(world, channel_id, DIRECT)
        self.person = person

    @property
    def label(self) -> str:
        """What it is called on the person's screen."""
        return f"Direct messages with {self.world.bot.display_name}"

    def permissions_of(self, user_id: int) -> int:
        """Both sides may talk; nobody else is there."""
        return DIRECT_PERMISSIONS if user_id in (self.person.id, self.world.bot.id) else 0

    def payload(self) -> Json:
        """As Discord shows it to the bot (PrivateChannelResponse)."""
        return {
            "id": str(self.id),
            "type": self.kind,
            "flags": 0,
            "last_message_id": str(self.last_message_id) if self.last_message_id else None,
            "recipients": [self.person.payload()],
        }
