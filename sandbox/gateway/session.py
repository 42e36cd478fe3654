"""A session: one IDENTIFY's claim to be told things, which outlives its connection for a while.

Invariants:
- Every dispatch has the next sequence number and stays in the buffer until there are too many behind it.
- A session without a connection goes on buffering; RESUME replays what the client did not get.
- Message content is left out where neither the intent nor a rule gives it to the bot.
"""

import json
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox import intents
from sandbox.world.messages import Message
from sandbox.world.users import Json
from sandbox.world.world import Event

REPLAY_EVENTS = 10_000
REPLAY_CHARACTERS = 32_000_000
"""How many dispatches, and how much of them, can be replayed; a client that missed more has to start anew."""

RESUMABLE_SECONDS = 180.0
"""How long a session without a connection can be resumed."""

_WITHOUT_CONTENT: Json = {"content": "", "embeds": [], "attachments": [], "components": []}


class Rendered:
    """An event's data as JSON text, made once for all sessions."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._whole: str | None = None
        self._bare: str | None = None

    def text(self, session_intents: int) -> str:
        """The data for a session with these intents."""
        message = self._event.message
        bare = message is not None and not session_intents & intents.MESSAGE_CONTENT
        if bare and message is not None and not message.content_is_for_bot():
            if self._bare is None:
                self._bare = dumps(_without_content(self._event.data, message))
            return self._bare
        if self._whole is None:
            self._whole = dumps(self._event.data)
        return self._whole


@dataclass(slots=True, eq=False)
class Session:
    """What one client is told. `send` is where frames go while it is connected."""

    id: str
    intents: int
    shard: tuple[int, int]
    send: Callable[[str], None] | None = None
    sequence: int = 0
    lost_at: float | None = None
    valid: bool = True
    _buffer: "deque[tuple[int, str]]" = field(default_factory=deque)
    _buffered: int = 0

    def wants(self, event: Event) -> bool:
        """Whether this client asked to be told of such events, and its shard is the one for this guild."""
        if event.intent != intents.ALWAYS and not event.intent & self.intents:
            return False
        index, count = self.shard
        return count == 1 or (event.guild_id >> 22) % count == index

    def tell(self, event: Event, rendered: Rendered) -> None:
        """Send an event, or keep it for when the client is back."""
        self.dispatch(event.name, rendered.text(self.intents))

    def dispatch(self, name: str, data: str) -> None:
        """Send data that is JSON text already."""
        self.sequence += 1
        frame = f'{{"op":0,"s":{self.sequence},"t":"{name}","d":{data}}}'
        self._buffer.append((self.sequence, frame))
        self._buffered += len(frame)
        while self._buffered > REPLAY_CHARACTERS or len(self._buffer) > REPLAY_EVENTS:
            self._buffered -= len(self._buffer.popleft()[1])
        if self.send is not None:
            self.send(frame)

    def can_resume(self) -> bool:
        """Whether a client may still come back to it."""
        return self.valid and (self.lost_at is None or time.monotonic() - self.lost_at < RESUMABLE_SECONDS)

    def missed_since(self, sequence: int) -> list[str] | None:
        """The frames after a sequence number; None where some of them are forgotten."""
        oldest = self._buffer[0][0] if self._buffer else self.sequence + 1
        if sequence + 1 < oldest:
            return None
        return [frame for number, frame in self._buffer if number > sequence]


def dumps(data: object) -> str:
    """Compact JSON."""
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def _without_content(data: Json, message: Message) -> Json:
    bare = {**data, **_WITHOUT_CONTENT}
    referenced = data.get("referenced_message")
    if referenced is not None and message.reply_to is not None and not message.reply_to.content_is_for_bot():
        bare["referenced_message"] = {**referenced, **_WITHOUT_CONTENT}
    return bare
