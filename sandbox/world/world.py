"""The whole world: accounts, guilds, conversations, and the news of every change.

Invariants:
- Everything that changes the world calls `tell` or `changed`, so that whoever waits is woken.
- The payload of an event is built once, whoever listens, and not at all where nobody does.
"""

import asyncio
import secrets
from base64 import urlsafe_b64encode
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from sandbox import intents, permissions
from sandbox.clock import Clock
from sandbox.ids import Snowflakes
from sandbox.world.applications import Application
from sandbox.world.cdn import Cdn
from sandbox.world.direct import DirectChannel
from sandbox.world.guilds import Guild
from sandbox.world.interactions import Interaction, Modal
from sandbox.world.messages import Message
from sandbox.world.places import Channel
from sandbox.world.roles import Role
from sandbox.world.said import SaidLog
from sandbox.world.users import Json, User, Users

T = TypeVar("T")

NONCE_SECONDS = 5 * 60
"""Discord remembers a message's nonce for "a few minutes"; this many by the sandbox's clock."""

REMEMBERED_INTERACTIONS = 20_000
REMEMBERED_TRAFFIC = 20_000
REMEMBERED_NONCES = 20_000


@dataclass(frozen=True, slots=True)
class Event:
    """News for the gateway: `intent` is what a client must have asked for, `message` whose content it holds."""

    name: str
    intent: int
    data: Json
    message: Message | None = None
    guild_id: int = 0


@dataclass(slots=True)
class Exchange:
    """One REST request and its answer. `route` is the template in the form of Discord's OpenAPI document."""

    method: str
    route: str
    path: str
    query: dict[str, str]
    request: Any
    status: int
    response: Any
    files: tuple[str, ...] = ()
    reason: str | None = None


class Traffic(deque[Exchange]):
    """The last REST exchanges, for contract tests. Switch `recording` off where memory and time count."""

    def __init__(self) -> None:
        super().__init__(maxlen=REMEMBERED_TRAFFIC)
        self.recording = True

    def record(self, exchange: Exchange) -> None:
        """Remember one exchange, unless recording is off."""
        if self.recording:
            self.append(exchange)

    def to(self, method: str, route: str) -> list[Exchange]:
        """All exchanges with one route."""
        return [exchange for exchange in self if exchange.method == method and exchange.route == route]


class World:
    """Everything there is. Read its attributes freely; change it through methods."""

    def __init__(self, clock: Clock, bot_name: str = "Hearth") -> None:
        self.clock = clock
        self.ids = Snowflakes()
        self.cdn = Cdn(clock)
        self.users = Users()
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.direct: dict[int, DirectChannel] = {}
        self.interactions: dict[int, Interaction] = {}
        self.open_modals: dict[int, Modal] = {}
        self.traffic = Traffic()
        self.said = SaidLog(self)
        self.unknown_routes: list[str] = []
        self.listeners: list[Callable[[Event], None]] = []
        self.revision = 0
        self._by_token: dict[str, Interaction] = {}
        self._nonces: dict[tuple[int, str], tuple[float, Message]] = {}
        self._waiting: list[tuple[Callable[[], Any], asyncio.Future[Any]]] = []
        self._check_planned = False
        self.application = self._make_application(bot_name)
        clock.listeners.append(self.time_passed)

    @property
    def bot(self) -> User:
        """The bot's account."""
        return self.application.user

    # Making things

    def add_user(
        self,
        name: str,
        *,
        bot: bool = False,
        locale: str = "en-US",
        dms_open: bool = True,
        account_age_days: float = 1000,
    ) -> User:
        """A new account. `name` is what people see; the handle is made from it."""
        handle = "".join(c for c in name.lower() if c.isascii() and (c.isalnum() or c in "._")) or "user"
        user = User(self.ids.from_past(account_age_days), handle, name, bot, locale, dms_open)
        return self.users.add(user)

    def add_guild(
        self,
        name: str,
        *,
        owner: User | None = None,
        bot_permissions: int | None = permissions.BOT,
        everyone_permissions: int = permissions.EVERYONE,
        locale: str = "en-US",
        screening: bool = False,
    ) -> Guild:
        """A new guild with the bot in it; `bot_permissions=None` leaves the bot out until `guild.add_bot()`."""
        owner = owner or self.add_user(f"Owner of {name}")
        guild = Guild(self, self.ids.next(), name, owner)
        guild.locale = locale
        guild.roles[guild.id] = Role(guild, guild.id, "@everyone", int(everyone_permissions), 0)
        self.guilds[guild.id] = guild
        guild.join(owner, pending=False)
        if screening:
            guild.require_screening()
        if bot_permissions is not None:
            guild.add_bot(int(bot_permissions))
        return guild

    def direct_with(self, user: User) -> DirectChannel:
        """The conversation of somebody with the bot, opened where it was not yet."""
        channel = self.direct.get(user.id)
        if channel is None:
            self.users.keep(user)
            channel = DirectChannel(self, self.ids.next(), user)
            self.direct[user.id] = self.channels[channel.id] = channel
        return channel

    def time_passed(self) -> None:
        """Do what Discord does by itself after a while, wherever the clock has come to by now."""
        now = self.clock.timestamp()
        for guild in list(self.guilds.values()):
            for thread in list(guild.threads.values()):
                thread.archive_if_idle(now)
            for event in list(guild.events.values()):
                event.begin_or_end(now)
        self.changed()

    # Looking things up

    def guilds_of_bot(self) -> list[Guild]:
        """The guilds that the bot is in."""
        return [guild for guild in self.guilds.values() if guild.bot_present]

    def shares_guild_with_bot(self, user_id: int) -> bool:
        """Whether the bot and somebody have a guild in common."""
        return any(guild.bot_present and user_id in guild.members for guild in self.guilds.values())

    def all_messages(self) -> Iterator[Message]:
        """Every message that still exists, ephemeral ones too."""
        for channel in list(self.channels.values()):
            yield from channel.messages.values()
            yield from channel.ephemeral.values()

    def unanswered_interactions(self) -> list[Interaction]:
        """Interactions that the bot never answered, or only promised to."""
        return [interaction for interaction in self.interactions.values() if interaction.state != "answered"]

    def remember_interaction(self, interaction: Interaction) -> None:
        """Keep an interaction; the oldest is forgotten where there are very many."""
        self.interactions[interaction.id] = interaction
        self._by_token[interaction.token] = interaction
        if len(self.interactions) > REMEMBERED_INTERACTIONS:
            oldest = self.interactions.pop(next(iter(self.interactions)))
            self._by_token.pop(oldest.token, None)

    def interaction_with_token(self, token: str) -> Interaction | None:
        """The interaction that a token belongs to."""
        return self._by_token.get(token)

    def expire_interaction_tokens(self) -> None:
        """All interaction tokens are as if fifteen minutes had passed."""
        for interaction in self.interactions.values():
            interaction.expires = 0.0

    def message_with_nonce(self, author: User, nonce: str | int) -> Message | None:
        """The message that this author sent with this nonce in the last few minutes."""
        found = self._nonces.get((author.id, str(nonce)))
        if found is None or self.clock.timestamp() - found[0] > NONCE_SECONDS:
            return None
        return found[1]

    def remember_nonce(self, message: Message) -> None:
        """Remember a message's nonce for a few minutes."""
        if message.nonce is not None:
            now = self.clock.timestamp()
            self._nonces[message.author.id, str(message.nonce)] = (now, message)
            while len(self._nonces) > REMEMBERED_NONCES:
                del self._nonces[next(iter(self._nonces))]

    def next_revision(self) -> int:
        """A number that grows with each message posted or edited."""
        self.revision += 1
        return self.revision

    # News

    def tell(
        self,
        name: str,
        intent: int,
        build: Callable[[], Json],
        message: Message | None = None,
        guild_id: int = 0,
    ) -> None:
        """Tell the bot's connections what happened (0: outside guilds), and wake who waits for changes."""
        if self.listeners:
            event = Event(name, intent, build(), message, guild_id)
            for listener in self.listeners:
                listener(event)
        self.changed()

    def changed(self) -> None:
        """Wake who waits, soon and once for many changes."""
        if self._waiting and not self._check_planned:
            self._check_planned = True
            asyncio.get_running_loop().call_soon(self._check)

    async def wait_for(self, predicate: Callable[[], T | None], timeout: float = 10.0) -> T:
        """Wait until the predicate is true and return what it returned; TimeoutError after `timeout` seconds."""
        value = predicate()
        if value:
            return value
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        entry = (predicate, future)
        self._waiting.append(entry)
        try:
            return await asyncio.wait_for(future, timeout)
        finally:
            if entry in self._waiting:
                self._waiting.remove(entry)

    def _check(self) -> None:
        self._check_planned = False
        for entry in list(self._waiting):
            predicate, future = entry
            if future.done():
                continue
            try:
                value = predicate()
            except Exception as problem:
                future.set_exception(problem)
                continue
            if value:
                future.set_result(value)

    def _make_application(self, bot_name: str) -> Application:
        owner = self.add_user("Operator")
        bot = self.add_user(bot_name, bot=True)
        # Looks like a token, and says to whoever finds it that it opens nothing.
        secret = urlsafe_b64encode(secrets.token_bytes(24)).decode()
        return Application(bot.id, bot, owner, f"sandbox.{secret}", privileged=intents.GUILD_MEMBERS)
