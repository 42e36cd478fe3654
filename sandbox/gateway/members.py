"""Answers to "request guild members" (op 8): chunks of a thousand, for those who may ask.

Source: https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

import asyncio
import time
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from sandbox import intents
from sandbox.gateway.session import Session, dumps
from sandbox.world.guilds import Guild
from sandbox.world.members import Member
from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.world.world import World

CHUNK = 1000
MOST_BY_NAME = 100
FULL_LIST_SECONDS = 30.0
"""A bot may ask for everybody once per guild in this time; earlier it is told RATE_LIMITED."""


class MemberRequests:
    """Answers requests for members, with the limit on asking for everybody."""

    def __init__(self, world: "World") -> None:
        self.full_list_seconds = FULL_LIST_SECONDS
        self._world = world
        self._last_full: dict[int, float] = {}
        self._sending: set[asyncio.Task[None]] = set()

    def answer(self, session: Session, request: Json) -> None:
        """Send the chunks that a request asks for; nothing where the bot may not know."""
        guild = self._guild(request.get("guild_id"))
        if guild is None:
            return
        user_ids, query = request.get("user_ids"), request.get("query")
        limit = int(request.get("limit") or 0)
        if user_ids is not None:
            self._by_ids(session, guild, request, user_ids)
        elif query is None:
            return
        elif query == "" and limit == 0:
            self._everybody(session, guild, request)
        else:
            self._by_name(session, guild, request, str(query), limit)

    def _guild(self, raw: Any) -> Guild | None:
        if isinstance(raw, list):
            raw = raw[0] if len(raw) == 1 else None
        guild = self._world.guilds.get(int(raw)) if raw is not None and str(raw).isdigit() else None
        return guild if guild is not None and guild.bot_present else None

    def _by_ids(self, session: Session, guild: Guild, request: Json, raw: Any) -> None:
        wanted = [int(user_id) for user_id in (raw if isinstance(raw, list) else [raw])][:MOST_BY_NAME]
        found = [guild.members.get(user_id) for user_id in wanted]
        missing = [str(user_id) for user_id, member in zip(wanted, found, strict=True) if member is None]
        self._send(session, guild, request, [member for member in found if member is not None], missing)

    def _by_name(self, session: Session, guild: Guild, request: Json, query: str, limit: int) -> None:
        members = list(islice(named(guild, query), min(limit or MOST_BY_NAME, MOST_BY_NAME)))
        self._send(session, guild, request, members)

    def _everybody(self, session: Session, guild: Guild, request: Json) -> None:
        if not session.intents & intents.GUILD_MEMBERS:
            return
        now = time.monotonic()
        wait = self._last_full.get(guild.id, float("-inf")) + self.full_list_seconds - now
        if wait > 0:
            meta = {"guild_id": str(guild.id), "nonce": request.get("nonce")}
            session.dispatch("RATE_LIMITED", dumps({"opcode": 8, "retry_after": round(wait, 3), "meta": meta}))
            return
        self._last_full[guild.id] = now
        task = asyncio.create_task(self._all_chunks(session, guild, request))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _all_chunks(self, session: Session, guild: Guild, request: Json) -> None:
        """Chunk by chunk, so that a large guild does not hold everything else up."""
        count = max((len(guild.members) + CHUNK - 1) // CHUNK, 1)
        members = iter(guild.members)
        for index in range(count):
            self._chunk(session, guild, request, list(islice(members, CHUNK)), index, count)
            await asyncio.sleep(0)

    def _send(
        self,
        session: Session,
        guild: Guild,
        request: Json,
        members: list[Member],
        missing: list[str] | None = None,
    ) -> None:
        self._chunk(session, guild, request, members, 0, 1, missing)

    def _chunk(
        self,
        session: Session,
        guild: Guild,
        request: Json,
        members: list[Member],
        index: int,
        count: int,
        missing: list[str] | None = None,
    ) -> None:
        body: Json = {
            "guild_id": str(guild.id),
            "members": [member.payload() for member in members],
            "chunk_index": index,
            "chunk_count": count,
        }
        if missing:
            body["not_found"] = missing
        if request.get("presences"):
            body["presences"] = []
        if request.get("nonce") is not None:
            body["nonce"] = request["nonce"]
        session.dispatch("GUILD_MEMBERS_CHUNK", dumps(body))


def named(guild: Guild, query: str) -> Iterator[Member]:
    """Members whose handle, name or nickname begins with the query, whatever its case."""
    start = query.casefold()
    for member in guild.members:
        names = (member.user.name, member.user.global_name or "", member.nick or "")
        if any(name.casefold().startswith(start) for name in names):
            yield member
