"""The gateway lease: of all processes on one database one is connected to Discord, the others wait for it.

Discord sends every event to every connection of a token, so that two connected processes would answer twice.

Invariants:
- Whoever is connected holds the lease, and has left Discord before another can take it: a holder that cannot
  renew gives up `LEAVE_WITHIN` seconds before anyone may think it dead, and only then cancels its work.
- A lease is free when its holder released it, when its process has certainly ended on this machine
  (bot/place.py), or when nothing was heard of it for `SILENCE` seconds. That silence is measured by the waiting
  process's own steady clock from what it saw itself: no two machines need to agree about the time.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable

from bot import place
from bot.kernel.ids import new_id
from data import leases
from data.engine import FAULTS, Database
from data.leases import Lease

log = logging.getLogger(__name__)

GATEWAY = "gateway"
SILENCE = 15.0
LEAVE_WITHIN = 5.0
RENEW_EVERY = 3.0
LOOK_EVERY = 1.0


class GatewayLease:
    """This process's claim to the gateway. All times are seconds of the machine, never of a moved clock."""

    def __init__(
        self,
        database: Database,
        *,
        silence: float = SILENCE,
        leave_within: float = LEAVE_WITHIN,
        renew_every: float = RENEW_EVERY,
        look_every: float = LOOK_EVERY,
    ) -> None:
        self._database = database
        self._me = new_id()
        self._place = place.here()
        self._silence = silence
        self._leave_within = leave_within
        self._renew_every = renew_every
        self._look_every = look_every

    async def hold_for(self, work: Callable[[], Awaitable[None]]) -> None:
        """Await `work()` while holding the lease; return or raise what it does, once it ends by itself.

        When the lease is lost `work` is cancelled, which must take at most `leave_within`; it is started anew
        when the lease has been obtained again. Cancelled itself, this ends `work` before it lets go.
        """
        while not await self._hold_once(work):
            log.warning("the gateway lease is lost; waiting for it")

    async def _hold_once(self, work: Callable[[], Awaitable[None]]) -> bool:
        """Obtain the lease and work; tell whether the work ended by itself."""
        held_since = await self._obtain()
        log.info("this process holds the gateway lease")
        working = asyncio.ensure_future(work())
        keeping = asyncio.create_task(self._keep(held_since), name="gateway lease")
        try:
            await asyncio.wait({working, keeping}, return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
            return working.done()
        finally:
            keeping.cancel()
            working.cancel()
            while not working.done():
                await asyncio.wait({working}, timeout=self._leave_within)
                if not working.done():
                    log.critical("the gateway is not left in time; another process may answer as well")
            await self._release()

    async def _obtain(self) -> float:
        """Return, when the lease is this process's, since when."""
        seen: Lease | None = None
        unchanged_since = time.monotonic()
        told = False
        while True:
            with contextlib.suppress(*FAULTS):
                began = time.monotonic()
                async with self._database.read() as tx:
                    now = await leases.look(tx, GATEWAY)
                if now != seen:
                    seen, unchanged_since = now, began
                if self._is_free(seen, began - unchanged_since) and await self._take(seen):
                    return began
                if not told:
                    log.info("another process holds the gateway lease; keeping promises only")
                    told = True
            await asyncio.sleep(self._look_every)

    def _is_free(self, seen: Lease | None, silent_for: float) -> bool:
        if seen is None or seen.holder is None or silent_for >= self._silence:
            return True
        return seen.place is not None and place.is_dead(seen.place)

    async def _take(self, seen: Lease | None) -> bool:
        async with self._database.write() as tx:
            return await leases.take(tx, GATEWAY, seen, holder=self._me, place=self._place)

    async def _keep(self, renewed_at: float) -> None:
        """Renew the lease; return when it is lost, or so late that it must be taken for lost."""
        while True:
            await asyncio.sleep(self._renew_every)
            began = time.monotonic()
            renewing = asyncio.create_task(self._renew())
            # `wait` and not a timeout: a statement that hangs cannot be cancelled, but need not be waited for
            await asyncio.wait({renewing}, timeout=renewed_at + self._silence - self._leave_within - began)
            if not renewing.done():
                renewing.cancel()
                return
            if renewing.exception() is None:
                if not renewing.result():
                    return
                renewed_at = began

    async def _renew(self) -> bool:
        async with self._database.write() as tx:
            return await leases.renew(tx, GATEWAY, self._me)

    async def _release(self) -> None:
        """Let go, so that another need not wait for silence; a database that does not answer is not waited for."""

        async def let_go() -> None:
            with contextlib.suppress(*FAULTS):
                async with self._database.write() as tx:
                    await leases.release(tx, GATEWAY, self._me)

        releasing = asyncio.create_task(let_go())
        await asyncio.wait({releasing}, timeout=self._leave_within)
        releasing.cancel()
