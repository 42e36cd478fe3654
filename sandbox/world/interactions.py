"""One interaction: a person used something of the bot's, and what became of it.

Invariants:
- `state` goes waiting → answered, waiting → deferred → answered, or waiting → failed; never back.
- An interaction that the bot did not answer within three seconds is failed for good.
- The token is good for fifteen minutes of real time.

Source: https://discord.com/developers/docs/interactions/receiving-and-responding
"""

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.applications import Command
    from sandbox.world.guilds import Guild
    from sandbox.world.messages import Message
    from sandbox.world.places import Channel

# Interaction types
COMMAND = 2
COMPONENT = 3
AUTOCOMPLETE = 4
MODAL_SUBMIT = 5

# Callback types
ANSWER = 4
DEFER_ANSWER = 5
DEFER_UPDATE = 6
UPDATE = 7
CHOICES = 8
MODAL = 9

TOKEN_SECONDS = 15 * 60
"""How long follow-ups may be sent."""

State = Literal["waiting", "deferred", "answered", "failed"]


@dataclass(slots=True)
class Modal:
    """A form that the bot opened for one person; `components` are as the bot sent them."""

    custom_id: str
    title: str
    components: list[Json]
    opened_by: "Interaction" = field(repr=False)


@dataclass(slots=True, eq=False)
class Interaction:
    """What a person did, in which place, and the bot's answer to it."""

    id: int
    token: str
    type: int
    user: User
    channel: "Channel" = field(repr=False)
    data: Json
    locale: str
    context: int
    owners: dict[str, str]
    message: "Message | None" = None
    command: "Command | None" = None
    trigger: "Interaction | None" = None
    state: State = "waiting"
    callback: int | None = None
    original: "Message | None" = None
    follow_ups: "list[Message]" = field(default_factory=list)
    modal: Modal | None = None
    choices: list[Json] | None = None
    expires: float = field(default_factory=lambda: time.monotonic() + TOKEN_SECONDS)

    @property
    def guild(self) -> "Guild | None":
        """The guild it happened in; None in direct messages."""
        return self.channel.guild

    @property
    def acknowledged(self) -> bool:
        """Whether the bot gave its one first answer."""
        return self.callback is not None

    @property
    def expired(self) -> bool:
        """Whether its token is no longer good."""
        return time.monotonic() > self.expires

    @property
    def answer(self) -> "Message | None":
        """The message that the person got: the last follow-up after a silent update, or the first answer."""
        if self.callback == DEFER_UPDATE and self.follow_ups:
            return self.follow_ups[-1]
        return self.original

    def describe(self) -> str:
        """What the person did, in words for a failing test."""
        if self.type in (COMMAND, AUTOCOMPLETE):
            return f"/{self.data['name']}"
        return f"{'modal' if self.type == MODAL_SUBMIT else 'component'} {self.data['custom_id']!r}"

    def metadata(self) -> Json:
        """How a message says which interaction it answers (interaction_metadata)."""
        body: Json = {
            "id": str(self.id),
            "type": self.type,
            "user": self.user.payload(),
            "authorizing_integration_owners": self.owners,
        }
        if self.type == COMPONENT and self.message is not None:
            body["interacted_message_id"] = str(self.message.id)
        elif self.type == MODAL_SUBMIT and self.trigger is not None:
            body["triggering_interaction_metadata"] = self.trigger.metadata()
        return body

    def command_metadata(self) -> Json | None:
        """The older form of the same, which Discord still sends for commands."""
        if self.type != COMMAND:
            return None
        return {
            "id": str(self.id),
            "type": self.type,
            "name": self.data["name"],
            "user": self.user.payload(),
        }
