"""Trouble on demand: what a network and a service do to a client now and then.

A fault hits the next `times` requests that match. `route` is a template as in `world.traffic`, such as
"/channels/{channel_id}/messages", or one whole path, such as "/channels/123/messages"; None matches all.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from sandbox.gateway.hub import Hub

Kind = Literal["refuse", "slow", "lose", "too many"]


@dataclass(slots=True)
class Fault:
    """One kind of trouble for some requests. Kinds:

    `refuse` answers `status` and does nothing; `slow` does what was asked and answers after `seconds`; `lose` does
    what was asked and then breaks the line, or answers `status` if there is one; `too many` answers 429.
    """

    kind: Kind
    method: str | None = None
    route: str | None = None
    times: int = 1
    status: int = 0
    seconds: float = 0.0
    is_global: bool = False

    def hits(self, method: str, route: str, path: str) -> bool:
        """Whether a request is one of those to be hit; counts down if so."""
        if self.times <= 0 or self.method not in (None, method) or self.route not in (None, route, path):
            return False
        self.times -= 1
        return True


class Faults:
    """The trouble that is in store, and the gateway's troubles."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._planned: list[Fault] = []
        self._files: list[Fault] = []
        self._outage: int | None = None

    # Requests

    def refuse(
        self, method: str | None = None, route: str | None = None, *, times: int = 1, status: int = 500
    ) -> Fault:
        """The next matching requests are answered with a server error and have no effect.

        discord.py tries again by itself after 500, 502, 504 and 524; after 503 it does not.
        """
        return self._plan(Fault("refuse", method, route, times, status))

    def slow(
        self, seconds: float, method: str | None = None, route: str | None = None, *, times: int = 1
    ) -> Fault:
        """The next matching requests take effect and are answered only after some seconds."""
        return self._plan(Fault("slow", method, route, times, seconds=seconds))

    def lose_answer(
        self, method: str | None = None, route: str | None = None, *, times: int = 1, status: int = 0
    ) -> Fault:
        """The next matching requests take effect, but the answer is lost: the line breaks, or `status` comes."""
        return self._plan(Fault("lose", method, route, times, status))

    def too_many(
        self,
        method: str | None = None,
        route: str | None = None,
        *,
        times: int = 1,
        retry_after: float = 0.05,
        is_global: bool = False,
    ) -> Fault:
        """The next matching requests are answered 429 and have no effect."""
        return self._plan(Fault("too many", method, route, times, 429, retry_after, is_global))

    def clear(self) -> None:
        """No more trouble."""
        self._planned.clear()
        self._files.clear()
        self.end_outage()

    # Files

    def refuse_files(self, *, times: int = 1, status: int = 503) -> Fault:
        """The next downloads of attachments are answered with an error."""
        return self._plan_for_files(Fault("refuse", times=times, status=status))

    def slow_files(self, seconds: float, *, times: int = 1) -> Fault:
        """The next downloads of attachments begin only after some seconds."""
        return self._plan_for_files(Fault("slow", times=times, seconds=seconds))

    def cut_files(self, *, times: int = 1) -> Fault:
        """The line breaks in the middle of the next downloads of attachments."""
        return self._plan_for_files(Fault("lose", times=times))

    # Outages and connections

    def begin_outage(self, status: int = 503) -> None:
        """From now on nothing works: requests are refused, the gateway is gone."""
        self._outage = status
        self._hub.accepting = False
        self._hub.drop_all()

    def end_outage(self) -> None:
        """Everything works again."""
        self._outage = None
        self._hub.accepting = True

    @contextmanager
    def outage(self, status: int = 503) -> Iterator[None]:
        """Nothing works within the block."""
        self.begin_outage(status)
        try:
            yield
        finally:
            self.end_outage()

    def drop_connections(self) -> None:
        """Break every gateway line; the client may resume."""
        self._hub.drop_all()

    def ask_to_reconnect(self) -> None:
        """The gateway asks every client to reconnect (op 7)."""
        self._hub.reconnect_all()

    def invalidate_sessions(self, *, resumable: bool = False) -> None:
        """The gateway says that every session is invalid (op 9)."""
        self._hub.invalidate_all(resumable=resumable)

    def close_connections(self, code: int) -> None:
        """The gateway hangs up with a code."""
        self._hub.close_all(code)

    # For the server

    def for_request(self, method: str, route: str, path: str) -> Fault | None:
        """The trouble that this request meets, if any."""
        if self._outage is not None:
            return Fault("refuse", status=self._outage)
        for fault in self._planned:
            if fault.hits(method, route, path):
                return fault
        return None

    def for_file(self) -> Fault | None:
        """The trouble that this download meets, if any. An outage of the API leaves the files be."""
        return next((fault for fault in self._files if fault.hits("GET", "", "")), None)

    def _plan_for_files(self, fault: Fault) -> Fault:
        self._files.append(fault)
        return fault

    def _plan(self, fault: Fault) -> Fault:
        self._planned.append(fault)
        return fault
