"""Where connections and sessions meet: identify, resume, and handing the world's news to every session.

Source: https://discord.com/developers/docs/events/gateway
"""

import secrets
from typing import Any

from aiohttp import web

from sandbox import intents
from sandbox.gateway.codes import Close, Op
from sandbox.gateway.connection import Connection
from sandbox.gateway.members import MemberRequests
from sandbox.gateway.session import Rendered, Session, dumps
from sandbox.world.users import Json
from sandbox.world.world import Event, World

HEARTBEAT_SECONDS = 41.25


class Hub:
    """All sessions of the bot. More than one may be open, and each is told everything."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.heartbeat_seconds = HEARTBEAT_SECONDS
        self.member_requests = MemberRequests(world)
        self.resume_url = ""
        self.accepting = True
        self.identifies = 0
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()
        world.listeners.append(self._tell)

    @property
    def connected(self) -> int:
        """How many sessions are on the line now."""
        return sum(session.send is not None for session in self.sessions.values())

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """The websocket endpoint."""
        if not self.accepting:
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(compress=False, max_msg_size=0)
        await socket.prepare(request)
        query = request.query
        connection = Connection(self, socket, request.transport, compress=query.get("compress") == "zlib-stream")
        if query.get("v", "10") not in ("9", "10") or query.get("encoding", "json") != "json":
            await socket.close(code=Close.INVALID_API_VERSION)
            return socket
        self.connections.add(connection)
        try:
            await connection.serve()
        finally:
            self.connections.discard(connection)
            self.world.changed()
        return socket

    def identify(self, connection: Connection, request: Json) -> None:
        """A client begins: check who it is and what it wants, then tell it what there is."""
        wanted = request.get("intents")
        problem = self._refusal(request, wanted)
        if problem is not None or not isinstance(wanted, int):
            connection.close(problem or Close.INVALID_INTENTS)
            return
        shard_id, shard_count = request.get("shard") or (0, 1)
        session = Session(secrets.token_hex(16), wanted, (int(shard_id), int(shard_count)))
        self.sessions[session.id] = session
        self.identifies += 1
        connection.attach(session)
        self._forget_old_sessions()
        session.dispatch("READY", dumps(self._ready(session, request)))
        for guild in self.world.guilds_of_bot():
            event = Event("GUILD_CREATE", intents.GUILDS, guild.create_payload(), guild_id=guild.id)
            if not guild.unavailable and session.wants(event):
                session.tell(event, Rendered(event))
        self.world.changed()

    def resume(self, connection: Connection, request: Json) -> None:
        """A client comes back: replay what it missed, or tell it to begin anew."""
        if not self._knows_token(request.get("token")):
            connection.close(Close.AUTHENTICATION_FAILED)
            return
        session = self.sessions.get(str(request.get("session_id")))
        sequence = request.get("seq")
        if session is None or not session.can_resume() or not isinstance(sequence, int):
            connection.send_op(Op.INVALID_SESSION, False)
            return
        if sequence > session.sequence:
            connection.close(Close.INVALID_SEQ)
            return
        missed = session.missed_since(sequence)
        if missed is None:
            connection.send_op(Op.INVALID_SESSION, False)
            return
        connection.attach(session)
        for frame in missed:
            connection.send(frame)
        session.dispatch("RESUMED", dumps({"_trace": ["sandbox"]}))
        self.world.changed()

    def reconnect_all(self) -> None:
        """Ask every client to reconnect (op 7), as Discord does before it restarts a gateway."""
        for connection in list(self.connections):
            connection.send_op(Op.RECONNECT, None)

    def invalidate_all(self, *, resumable: bool = False) -> None:
        """Tell every client that its session is invalid (op 9)."""
        for connection in list(self.connections):
            if connection.session is not None:
                connection.session.valid = resumable
            connection.send_op(Op.INVALID_SESSION, resumable)

    def drop_all(self) -> None:
        """Break every line without a word. Sessions can be resumed."""
        for connection in list(self.connections):
            connection.drop()

    def close_all(self, code: int) -> None:
        """Hang up on everybody with a code."""
        for connection in list(self.connections):
            connection.close(code)

    def _tell(self, event: Event) -> None:
        rendered = Rendered(event)
        for session in self.sessions.values():
            if session.can_resume() and session.wants(event):
                session.tell(event, rendered)

    def _refusal(self, request: Json, wanted: Any) -> Close | None:
        if not self._knows_token(request.get("token")):
            return Close.AUTHENTICATION_FAILED
        if not isinstance(wanted, int) or isinstance(wanted, bool) or wanted < 0 or wanted & ~intents.KNOWN:
            return Close.INVALID_INTENTS
        if wanted & intents.PRIVILEGED & ~self.world.application.privileged:
            return Close.DISALLOWED_INTENTS
        shard = request.get("shard")
        if shard is not None and not (isinstance(shard, list) and len(shard) == 2 and 0 <= shard[0] < shard[1]):
            return Close.INVALID_SHARD
        return None

    def _knows_token(self, token: Any) -> bool:
        return str(token).removeprefix("Bot ") == self.world.application.token

    def _forget_old_sessions(self) -> None:
        for session in [s for s in self.sessions.values() if not s.can_resume()]:
            del self.sessions[session.id]

    def _ready(self, session: Session, request: Json) -> Json:
        app = self.world.application
        body: Json = {
            "v": 10,
            "user": {**app.user.payload(), "verified": True, "mfa_enabled": False, "email": None},
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in self.world.guilds_of_bot()],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.resume_url,
            "application": {"id": str(app.id), "flags": app.flags()},
            "private_channels": [],
            "relationships": [],
            "user_settings": {},
            "_trace": ["sandbox"],
        }
        if request.get("shard") is not None:
            body["shard"] = list(session.shard)
        return body
