"""What is gathered into batches is written once, in order, and nobody is told before it is."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.batching import Batches

MOST = 4


class Refused(Exception):
    """What writing a bad item raises."""


class Ledger:
    """A place to write to: all of a batch or nothing, after some time, one batch after another."""

    def __init__(self, bad: set[int], patience: int) -> None:
        self.bad = bad
        self.patience = patience
        self.lines: list[int] = []
        self.largest = 0
        self._busy = False

    async def write(self, items: Sequence[int]) -> None:
        """Write a batch, or refuse it whole."""
        assert not self._busy, "two batches at the same time"
        assert items
        self._busy = True
        self.largest = max(self.largest, len(items))
        try:
            for _ in range(self.patience):
                await asyncio.sleep(0)
            if refused := self.bad.intersection(items):
                raise Refused(refused)
            self.lines += items
        finally:
            self._busy = False


@given(
    groups=st.lists(st.integers(1, 9), max_size=8),
    bad=st.sets(st.integers(0, 40)),
    patience=st.integers(0, 3),
)
def test_each_item_is_written_once_in_order_and_its_caller_hears_of_it(
    groups: list[int], bad: set[int], patience: int
) -> None:
    ledger = Ledger(bad, patience)

    async def add(batches: Batches[int], number: int) -> None:
        if number in bad:
            with pytest.raises(Refused):
                await batches.add(number)
        else:
            await batches.add(number)
            assert number in ledger.lines, "told before it was written"

    async def play() -> int:
        batches = Batches(ledger.write, most=MOST, pause=0)
        callers: list[asyncio.Task[None]] = []
        for size in groups:
            callers += [asyncio.create_task(add(batches, len(callers) + one)) for one in range(size)]
            await asyncio.sleep(0)
        await batches.finish()
        await asyncio.gather(*callers)
        return len(callers)

    count = asyncio.run(play())

    assert ledger.lines == [number for number in range(count) if number not in bad]
    assert ledger.largest <= MOST


async def test_what_comes_during_a_write_goes_together_into_the_next() -> None:
    ledger = Ledger(set(), patience=3)
    batches = Batches(ledger.write)
    first = asyncio.create_task(batches.add(0))
    await asyncio.sleep(0)

    await asyncio.gather(first, *(batches.add(number) for number in range(1, 10)))

    assert ledger.lines == list(range(10))
    assert ledger.largest == 9


async def test_a_caller_that_is_cancelled_takes_nothing_back_and_stops_nobody() -> None:
    ledger = Ledger(set(), patience=3)
    batches = Batches(ledger.write)
    impatient = asyncio.create_task(batches.add(1))
    patient = asyncio.create_task(batches.add(2))
    await asyncio.sleep(0)
    impatient.cancel()

    await patient
    await batches.finish()

    assert impatient.cancelled()
    assert ledger.lines == [1, 2]
