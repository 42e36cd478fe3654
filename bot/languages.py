"""Remembers in which language each person wants to be answered."""

from __future__ import annotations

from collections import OrderedDict

from data import languages
from data.engine import Database

REMEMBERED = 10_000
OWN_NAMES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "pt-BR": "Português (Brasil)",
}
"""The languages that Hearth speaks, each by the name that its speakers know it by."""


class Languages:
    """The chosen languages, with the latest readers' choices kept at hand.

    Only the process that holds the gateway answers people, so what is at hand cannot be outdated, if it is dropped
    whenever this process comes to the gateway (`forget_all`).
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._at_hand: OrderedDict[tuple[int, int], str | None] = OrderedDict()

    async def chosen(self, guild_id: int, user_id: int) -> str | None:
        """Return the person's own choice in this community, or None."""
        key = (guild_id, user_id)
        if key not in self._at_hand:
            async with self._database.read() as tx:
                self._remember(key, await languages.get(tx, guild_id, user_id))
        self._at_hand.move_to_end(key)
        return self._at_hand[key]

    async def choose(self, guild_id: int, user_id: int, language: str | None) -> None:
        """Write the person's choice; None goes back to the language of their Discord."""
        async with self._database.write() as tx:
            await languages.put(tx, guild_id, user_id, language)
        self._remember((guild_id, user_id), language)

    def forget(self, guild_id: int, user_id: int) -> None:
        """Drop what is at hand, after the rows were erased elsewhere."""
        self._at_hand.pop((guild_id, user_id), None)

    def forget_all(self) -> None:
        """Drop all that is at hand: another process may have answered people meanwhile."""
        self._at_hand.clear()

    def _remember(self, key: tuple[int, int], language: str | None) -> None:
        self._at_hand[key] = language
        if len(self._at_hand) > REMEMBERED:
            self._at_hand.popitem(last=False)
