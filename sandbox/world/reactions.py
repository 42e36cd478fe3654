"""Who reacted to one message with one emoji, kept so that thousands of them cost little.

Invariants: nobody stands here twice; iteration is in the order of reacting, pages are in the order of ids.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

MOST_KINDS = 20
"""Discord lets a message have this many different reactions; a skin tone makes an emoji another one."""


class Reactors:
    """The people behind one reaction, by their ids."""

    def __init__(self) -> None:
        self._ids: dict[int, None] = {}
        self._in_order: list[int] | None = None

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def __contains__(self, user_id: object) -> bool:
        return user_id in self._ids

    def add(self, user_ids: Iterable[int]) -> None:
        """Take people in; who is here already stays where they are."""
        self._ids.update(dict.fromkeys(user_ids))
        self._in_order = None

    def remove(self, user_id: int) -> None:
        """Let somebody out; KeyError where they are not here."""
        del self._ids[user_id]
        self._in_order = None

    def after(self, user_id: int, limit: int) -> list[int]:
        """Up to `limit` ids above this one, the lowest first."""
        if self._in_order is None:
            self._in_order = sorted(self._ids)
        start = bisect_right(self._in_order, user_id)
        return self._in_order[start : start + limit]
