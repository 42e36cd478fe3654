"""The discord.py client: few intents, small caches, no pings by default, every interaction to one router.

Invariants: `setup_hook` does not wait for ready; commands are told to Discord only when they changed; what the
gateway tells of members and scheduled events reaches features whether or not the library happens to know them.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from urllib.parse import urlsplit

import aiohttp
import discord
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route as HttpRoute
from discord.state import ConnectionState
from discord.utils import parse_time
from yarl import URL

from bot import communities
from bot.discordkit import form
from bot.discordkit.boundary import HearthTree, Router
from bot.discordkit.delivery import Delivery
from bot.discordkit.form_pages import FEATURE as FORM
from bot.discordkit.localizer import CommandTranslator, Localizer
from bot.feature import Feature
from bot.forges.house import Forges
from bot.ground import Ground
from bot.kernel.problems import OperatorProblem
from bot.languages import Languages
from bot.outside import Outside
from bot.presence import Presence
from data import facts

log = logging.getLogger(__name__)

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # Hearth joins no voice channel

ANSWERED_WITHIN = 10.0
"""Seconds that stopping gives the presses that are being answered."""
LONGEST_RATE_LIMIT = 30.0
"""Seconds that a request may wait for a rate limit; longer ones go back to the queue, within the lease."""


@dataclass(frozen=True, slots=True)
class MemberChange:
    """What the gateway says of a member who changed, whether or not the library knows them."""

    guild_id: int
    user_id: int
    display_name: str
    is_bot: bool
    pending: bool
    role_ids: frozenset[int]
    joined_at: datetime | None


@dataclass(frozen=True, slots=True)
class ScheduledEventChange:
    """That something became of one of Discord's own scheduled events, whether or not the library knows it.

    What stands in it now is to be asked of Discord: these come twice, late, and in any order.
    """

    guild_id: int
    event_id: int
    kind: Literal["create", "update", "delete"]


class HearthState(ConnectionState["HearthClient"]):
    """Dispatches `raw_member_change` and `raw_scheduled_event_change`, also of what is not cached."""

    def parse_guild_member_update(self, data: Any) -> None:
        """Handle one GUILD_MEMBER_UPDATE; a contract test pins this to the library's version."""
        user = data["user"]
        self.dispatch(
            "raw_member_change",
            MemberChange(
                guild_id=int(data["guild_id"]),
                user_id=int(user["id"]),
                display_name=data.get("nick") or user.get("global_name") or user["username"],
                is_bot=bool(user.get("bot")),
                pending=bool(data.get("pending")),
                role_ids=frozenset(int(id) for id in data["roles"]),
                joined_at=parse_time(data.get("joined_at")),
            ),
        )
        super().parse_guild_member_update(data)

    def parse_guild_scheduled_event_create(self, data: Any) -> None:
        """Handle one GUILD_SCHEDULED_EVENT_CREATE."""
        self._tell_of_event(data, "create")
        super().parse_guild_scheduled_event_create(data)

    def parse_guild_scheduled_event_update(self, data: Any) -> None:
        """Handle one GUILD_SCHEDULED_EVENT_UPDATE, which the library drops for events that it has not seen."""
        self._tell_of_event(data, "update")
        super().parse_guild_scheduled_event_update(data)

    def parse_guild_scheduled_event_delete(self, data: Any) -> None:
        """Handle one GUILD_SCHEDULED_EVENT_DELETE."""
        self._tell_of_event(data, "delete")
        super().parse_guild_scheduled_event_delete(data)

    def _tell_of_event(self, data: Any, kind: Literal["create", "update", "delete"]) -> None:
        change = ScheduledEventChange(int(data["guild_id"]), int(data["id"]), kind)
        self.dispatch("raw_scheduled_event_change", change)


class HearthClient(commands.Bot):
    """Hearth's connection to Discord."""

    def __init__(
        self,
        ground: Ground,
        localizer: Localizer,
        features: Sequence[Feature],
        outside: Outside | None = None,
        forges: Forges | None = None,
        web_base: str = "",
    ) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,  # never used: there are no text commands
            help_command=None,
            intents=needed_intents(features),
            tree_cls=HearthTree,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            max_ratelimit_timeout=LONGEST_RATE_LIMIT,
        )
        self.ground = ground
        self.began_at = ground.clock.now()
        """Since when this process listens: of what happened before, only a listing of members tells."""
        self.localizer = localizer
        self.features = features
        self.presence = Presence(ground, features)
        self.languages = Languages(ground.database)
        self.delivery = Delivery(self)
        self.outside = outside or Outside()
        self.forges = forges or Forges()
        self.web_base = web_base
        """Under which address people find the web pages (bot/web_pages.py); empty where there are none."""
        self.answering: set[asyncio.Task[Any]] = set()
        """Presses and commands that are in hand."""
        routes = {(feature.name, verb): route for feature in features for verb, route in feature.routes.items()}
        forms = {(FORM, verb): route for verb, route in form.ROUTES.items()}
        self._router = Router(routes | forms)

    def _get_state(self, **options: Any) -> HearthState:
        return HearthState(
            dispatch=self.dispatch, handlers=self._handlers, hooks=self._hooks, http=self.http, **options
        )

    async def setup_hook(self) -> None:
        """Load the features' cogs and tell Discord the commands, if they changed."""
        await self.tree.set_translator(CommandTranslator(self.localizer))
        for feature in self.features:
            if feature.extension not in self.extensions:  # an earlier attempt to log in may have come this far
                await self._load(feature.extension)
        await self._sync_commands()

    async def _load(self, extension: str) -> None:
        try:
            await self.load_extension(extension)
        except commands.ExtensionFailed as failed:  # the library wraps what a cog's `setup` raises
            if isinstance(failed.original, OperatorProblem):
                raise failed.original from failed
            raise

    async def log_in(self, token: str) -> None:
        """Make REST calls possible; can be tried again after it failed."""
        try:
            await self.login(token)
        except BaseException:
            await self.http.close()
            raise

    async def stay_connected(self) -> None:
        """Be connected to the gateway until cancelled, and leave it then; can be called again afterwards."""
        self.languages.forget_all()
        try:
            await self.connect()
        finally:
            await self.presence.leave()
            if self.ws is not None and self.ws.open:
                await self.ws.close(code=1000)

    async def close(self) -> None:
        """Leave Discord when what was pressed is answered.

        The library's wait for the last guilds would outlive it, and then trip over its end.
        """
        if self.answering:
            await asyncio.wait(set(self.answering), timeout=ANSWERED_WITHIN)
        if self._connection._ready_task is not None:
            self._connection._ready_task.cancel()
        await super().close()

    async def _sync_commands(self) -> None:
        # The words are compared as files: to translate every command only to find that nothing changed takes long.
        commands = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        wire = json.dumps([self.application_id, commands, self.localizer.fingerprint], sort_keys=True)
        fingerprint = hashlib.sha256(wire.encode()).hexdigest()
        async with self.ground.database.read() as tx:
            known, ids = await facts.get(tx, "commands"), await facts.get(tx, "command-ids")
        if known == fingerprint and ids:
            self.localizer.command_ids = json.loads(ids)
            return
        self.localizer.command_ids = {command.name: command.id for command in await self.tree.sync()}
        async with self.ground.database.write() as tx:
            await facts.put(tx, "commands", fingerprint)
            await facts.put(tx, "command-ids", json.dumps(self.localizer.command_ids))

    async def on_interaction(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Lead presses and forms to their handlers."""
        await self._router.lead(self, interaction)

    async def on_connect(self) -> None:
        """Discord began a new session with this process."""
        self.presence.begin()

    async def on_disconnect(self) -> None:
        """The connection is cut; the library tries to go on with the session."""
        self.presence.interrupt()

    async def on_resumed(self) -> None:
        """The session goes on."""
        self.presence.go_on()

    async def on_ready(self) -> None:
        """Tell the operator that everything is in place; the library says so again after reconnecting."""
        log.info("connected guilds=%d", len(self.guilds))
        await communities.compare(self.ground, [guild.id for guild in self.guilds])

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Hearth is connected to a community."""
        await communities.come(self.ground, guild.id)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Hearth was invited to a community."""
        await communities.come(self.ground, guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Hearth was removed from a community; an outage of Discord is told apart by the library."""
        await communities.leave(self.ground, guild.id)

    async def on_message(self, message: discord.Message) -> None:
        """Ignore messages as commands: Hearth reads no message content."""

    async def on_error(self, event_method: str, /, *_args: Any, **_kwargs: Any) -> None:
        """Log an error in a listener."""
        log.exception("listener failed event=%s", event_method)


def needed_intents(features: Sequence[Feature]) -> discord.Intents:
    """Return the intents that the features declare, and guilds, which Hearth always needs."""
    intents = discord.Intents.none()
    intents.guilds = True
    for name in {name for feature in features for name in feature.intents}:
        setattr(intents, name, True)
    return intents


async def point_at(api_url: str) -> None:
    """Make discord.py talk to another Discord-compatible server, and ask it for its gateway."""
    HttpRoute.BASE = api_url.rstrip("/")
    async with aiohttp.ClientSession() as session, session.get(f"{HttpRoute.BASE}/gateway") as answer:
        answer.raise_for_status()
        gateway = (await answer.json())["url"]
    if urlsplit(gateway).scheme not in ("ws", "wss"):
        raise ValueError("the gateway's address must be a websocket")
    DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway)
