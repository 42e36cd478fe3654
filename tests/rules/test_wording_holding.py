"""A text that was looked over is let go after its time, also where nobody looks anything over any more."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from cogs.wording.rules.holding import Held, Shelf, let_go

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def held(user_id: int) -> Held:
    """Return a text of somebody."""
    return Held(1, user_id, "words", "plain", None, 0, NOW + timedelta(minutes=15))


async def test_a_text_is_let_go_though_nobody_asks_for_it_again() -> None:
    shelf = Shelf()
    id = shelf.put(held(7), NOW)
    let_go(shelf, id, timedelta(milliseconds=1))
    for _ in range(200):
        if not len(shelf):
            break
        await asyncio.sleep(0.01)
    assert not len(shelf)


def test_only_its_person_gets_a_text_back_and_only_where_they_gave_it() -> None:
    shelf = Shelf()
    id = shelf.put(held(7), NOW)
    assert shelf.get(id, 1, 8, NOW) is None
    assert shelf.get(id, 2, 7, NOW) is None
    assert shelf.get(id, 1, 7, NOW) is not None
