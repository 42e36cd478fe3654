"""One websocket: frames in and out, compression, heartbeats, and the limits on what a client may send.

Invariants:
- Frames go out in the order in which they were given, by one writer.
- A client that misses its heartbeats is hung up on; one that sends more than 120 frames a minute as well.
"""

import asyncio
import contextlib
import json
import time
import zlib
from collections import deque
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from sandbox.gateway.codes import Close, Op
from sandbox.gateway.session import Session, dumps
from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.gateway.hub import Hub

SENDS_A_MINUTE = 120
"""https://discord.com/developers/docs/events/gateway#rate-limiting"""

LARGEST_FRAME = 4096
"""Bytes that a client may send at once."""


class Connection:
    """One client on the line."""

    def __init__(
        self, hub: "Hub", socket: web.WebSocketResponse, transport: asyncio.Transport | None, *, compress: bool
    ) -> None:
        self.hub = hub
        self.session: Session | None = None
        self._socket = socket
        self._transport = transport
        self._deflate = zlib.compressobj(level=1) if compress else None
        self._frames: deque[str] = deque()
        self._something_to_write = asyncio.Event()
        self._received: deque[float] = deque(maxlen=SENDS_A_MINUTE)
        self._last_heartbeat = time.monotonic()
        self._close_code: int | None = None

    async def serve(self) -> None:
        """Speak with the client until one of both hangs up."""
        self.send_op(
            Op.HELLO, {"heartbeat_interval": int(self.hub.heartbeat_seconds * 1000), "_trace": ["sandbox"]}
        )
        tasks = [asyncio.create_task(self._write()), asyncio.create_task(self._watch_heartbeat())]
        try:
            await self._read()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if self.session is not None and self._close_code is None and self._socket.close_code in (1000, 1001):
                # A client that says goodbye does not come back to its session.
                self.session.valid = False
            self._let_go()

    def send(self, frame: str) -> None:
        """Send a frame that is JSON text."""
        self._frames.append(frame)
        self._something_to_write.set()

    def send_op(self, op: Op, data: Any) -> None:
        """Send a frame that is not a dispatch."""
        self.send(dumps({"op": op, "s": None, "t": None, "d": data}))

    def close(self, code: int) -> None:
        """Hang up, after what is already on its way."""
        self._close_code = code
        self._something_to_write.set()

    def drop(self) -> None:
        """Break the line, without a word."""
        self._let_go()
        if self._transport is not None:
            self._transport.abort()

    def attach(self, session: Session) -> None:
        """From now on this connection is where the session's frames go."""
        self.session = session
        session.send = self.send
        session.lost_at = None

    def _let_go(self) -> None:
        session, self.session = self.session, None
        if session is not None and session.send == self.send:
            session.send = None
            session.lost_at = time.monotonic()

    async def _read(self) -> None:
        async for message in self._socket:
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                continue
            if len(message.data) > LARGEST_FRAME:
                return self.close(Close.DECODE_ERROR)
            try:
                frame = json.loads(message.data)
                op = frame["op"]
            except (ValueError, TypeError, KeyError):
                self.close(Close.DECODE_ERROR)
                continue
            if not self._within_limit():
                self.close(Close.RATE_LIMITED)
                continue
            self._handle(op, frame.get("d"))
        return None

    def _handle(self, op: int, data: Any) -> None:
        if op == Op.HEARTBEAT:
            self._last_heartbeat = time.monotonic()
            self.send_op(Op.HEARTBEAT_ACK, None)
        elif op == Op.IDENTIFY:
            if self.session is not None:
                self.close(Close.ALREADY_AUTHENTICATED)
            else:
                self.hub.identify(self, _object(data))
        elif op == Op.RESUME:
            self.hub.resume(self, _object(data))
        elif self.session is None:
            self.close(Close.NOT_AUTHENTICATED)
        elif op == Op.REQUEST_GUILD_MEMBERS:
            self.hub.member_requests.answer(self.session, _object(data))
        elif op not in (Op.PRESENCE_UPDATE, Op.VOICE_STATE_UPDATE, Op.REQUEST_SOUNDBOARD_SOUNDS):
            self.close(Close.UNKNOWN_OPCODE)

    def _within_limit(self) -> bool:
        now = time.monotonic()
        full = len(self._received) == SENDS_A_MINUTE and now - self._received[0] < 60
        self._received.append(now)
        return not full

    async def _write(self) -> None:
        with contextlib.suppress(ConnectionError):
            while True:
                await self._something_to_write.wait()
                self._something_to_write.clear()
                while self._frames:
                    await self._send_frame(self._frames.popleft())
                if self._close_code is not None:
                    self._let_go()
                    await self._socket.close(code=self._close_code)
                    return

    async def _send_frame(self, frame: str) -> None:
        if self._deflate is None:
            await self._socket.send_str(frame)
        else:
            data = self._deflate.compress(frame.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
            await self._socket.send_bytes(data)

    async def _watch_heartbeat(self) -> None:
        patience = self.hub.heartbeat_seconds * 1.5
        while True:
            silent = time.monotonic() - self._last_heartbeat
            if silent > patience:
                self.close(Close.SESSION_TIMED_OUT)
                return
            await asyncio.sleep(patience - silent + 0.01)


def _object(data: Any) -> Json:
    return data if isinstance(data, dict) else {}
