"""Gathers what arrives together, so that a storm of events is written in a few transactions.

Invariants:
- `add` returns only after the write that held its own item has returned, which is after its commit.
- Items are written in the order in which they came, each once. One that comes alone is written at once; what
  comes while a write is under way, or in the short pause after it, makes up the next one.
- A batch that fails is undone whole and its items are written one by one, so that each caller hears of its own
  item's failure and of no other's.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")

MOST = 500
"""Items in one write: enough to spread the cost of a commit, few enough that answers between are not held up."""

PAUSE = 0.02
"""Seconds between two writes. In a steady stream of events it spares most of the writes, and nobody notices it."""


class Batches(Generic[Item]):
    """Hands items to `write`, many at a time. `write` is one transaction: all of its items or none."""

    def __init__(
        self, write: Callable[[Sequence[Item]], Awaitable[None]], *, most: int = MOST, pause: float = PAUSE
    ) -> None:
        self._write = write
        self._most = most
        self._pause = pause
        self._waiting: deque[tuple[Item, asyncio.Future[None]]] = deque()
        self._writing: asyncio.Task[None] | None = None

    async def add(self, item: Item) -> None:
        """Write `item`; raise what writing it raised. A caller that is cancelled takes nothing back."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, written))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all(), name="batches")
        await written

    async def finish(self) -> None:
        """Return when nothing is left to write."""
        while self._writing is not None:
            await asyncio.wait({self._writing})

    async def _write_all(self) -> None:
        batch: Sequence[tuple[Item, asyncio.Future[None]]] = ()
        try:
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(self._most, len(self._waiting)))]
                await self._write_batch(batch)
                if len(self._waiting) < self._most:
                    await asyncio.sleep(self._pause)
        except BaseException:
            # Only an end of the whole loop comes here; it must not leave callers waiting.
            for _, written in (*batch, *self._waiting):
                written.cancel()
            self._waiting.clear()
            raise
        finally:
            self._writing = None

    async def _write_batch(self, batch: Sequence[tuple[Item, asyncio.Future[None]]]) -> None:
        try:
            await self._write([item for item, _ in batch])
        except Exception as error:
            if len(batch) == 1:
                _tell(batch[0][1], error)
                return
            for one in batch:
                await self._write_batch([one])
        else:
            for _, written in batch:
                _tell(written, None)


def _tell(written: asyncio.Future[None], error: Exception | None) -> None:
    if written.done():  # its caller was cancelled
        return
    if error is None:
        written.set_result(None)
    else:
        written.set_exception(error)
