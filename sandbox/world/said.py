"""Everything that was ever shown to anybody, and to whom: what tests of confidence look through.

Invariants:
- What was edited, dismissed or deleted stays in here: somebody has seen it.
- Private answers, forms and suggestions belong to the one person who got them. What stands in a place is seen by
  whoever can see that place when asked: those who lost sight of it since do not count.
- Nothing is kept while `world.traffic.recording` is off.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from sandbox.permissions import Permissions, has
from sandbox.world.users import User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild
    from sandbox.world.interactions import Interaction, Modal
    from sandbox.world.messages import Attachment, Message
    from sandbox.world.places import Channel
    from sandbox.world.world import Exchange, World

REMEMBERED = 20_000

Kind = Literal["message", "form", "choices", "audit log", "request"]

# Where the body of a request is shown to somebody in particular, which is known better from what came of it.
_SHOWN_OTHERWISE = ("/interactions/", "/webhooks/", "/messages")


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was shown. At most one of `only_for`, `place` and `guild` is set.

    `guild`: it stands in that guild's audit log. Where none is set it is a name, a topic or another such thing,
    which counts as seen by everybody.
    """

    kind: Kind
    texts: tuple[str, ...]
    by: User
    only_for: User | None = None
    place: "Channel | None" = field(default=None, repr=False)
    guild: "Guild | None" = field(default=None, repr=False)
    files: "tuple[Attachment, ...]" = field(default=(), repr=False)

    @property
    def text(self) -> str:
        """All its words: also labels, hidden ids, addresses, and the names and descriptions of files."""
        return "\n".join(self.texts)

    def holds(self, words: str) -> bool:
        """Whether the words are in it, or in a file on it."""
        return any(words in text for text in self.texts) or any(words.encode() in one.data for one in self.files)

    def is_seen_by(self, user_id: int) -> bool:
        """Whether somebody could see it."""
        if self.only_for is not None:
            return self.only_for.id == user_id
        if self.guild is not None:
            return has(self.guild.permissions_of(user_id), int(Permissions.VIEW_AUDIT_LOG))
        return self.place is None or self.place.can_see(user_id)


class SaidLog(deque[Said]):
    """The last things that were shown, the oldest first."""

    def __init__(self, world: "World") -> None:
        super().__init__(maxlen=REMEMBERED)
        self._world = world

    def message(self, message: "Message") -> None:
        """A message was posted or edited."""
        parts: list[object] = [message.content, message.embeds, message.components]
        parts += [[one.filename, one.title, one.description] for one in message.attachments]
        place = message.channel if message.only_for is None else None
        self._keep("message", parts, message.author, message.only_for, place, tuple(message.attachments))

    def form(self, modal: "Modal") -> None:
        """A form was opened before somebody."""
        parts = [modal.title, modal.custom_id, modal.components]
        self._keep("form", parts, self._world.bot, modal.opened_by.user)

    def choices(self, interaction: "Interaction") -> None:
        """Somebody who types was offered something."""
        self._keep("choices", interaction.choices, self._world.bot, interaction.user)

    def _keep(
        self,
        kind: Kind,
        parts: object,
        by: User,
        only_for: User | None,
        place: "Channel | None" = None,
        files: "tuple[Attachment, ...]" = (),
    ) -> None:
        if self._world.traffic.recording:
            self.append(Said(kind, tuple(strings_in(parts)), by, only_for, place, None, files))


def everything_said(world: "World") -> Iterator[Said]:
    """All that the bot ever showed to anybody, and what people wrote; then audit logs; then names and the like."""
    yield from list(world.said)
    for guild in world.guilds.values():
        for entry in guild.audit_log:
            by = world.users.get(entry.user_id) or world.bot
            texts = tuple(strings_in([entry.reason, entry.changes, entry.options]))
            yield Said("audit log", texts, by, guild=guild)
    for exchange in list(world.traffic):
        if exchange.request is not None and not any(part in exchange.route for part in _SHOWN_OTHERWISE):
            yield Said("request", tuple(strings_in(exchange.request)), world.bot)


def requests_with(world: "World", words: str) -> list["Exchange"]:
    """All requests of the bot with these words anywhere: path, query, body, names of files, reason."""
    return [
        exchange
        for exchange in world.traffic
        if any(
            words in text
            for text in strings_in(
                [exchange.path, exchange.query, exchange.request, list(exchange.files), exchange.reason]
            )
        )
    ]


def strings_in(value: Any) -> Iterator[str]:
    """Every text within a value as JSON has them; the names of fields are none."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings_in(part)
