"""What a look over a text finds: places in it, and remarks about the whole. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """Something that others may stumble over. `start` and `end` are offsets in the text as it came.

    `key` says which entry or rule found it, `source` who advises it (a name of term_lists/sources.toml).
    """

    start: int
    end: int
    key: str
    why: Text
    instead: tuple[str, ...]
    source: str
    tier: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a text as a whole, such as what it does not say."""

    key: str
    what: Text
    source: str


@dataclass(frozen=True, slots=True)
class Looked:
    """All that was found, in the order of the text. `language` is None where there is no list for it."""

    language: str | None
    places: tuple[Place, ...]
    remarks: tuple[Remark, ...]

    def without(self, keys: Collection[str]) -> Looked:
        """Leave out what was found by certain entries and rules."""
        return Looked(
            self.language,
            tuple(place for place in self.places if place.key not in keys),
            tuple(remark for remark in self.remarks if remark.key not in keys),
        )

    @property
    def keys(self) -> frozenset[str]:
        """What found something."""
        return frozenset(one.key for one in self.places) | frozenset(one.key for one in self.remarks)

    @property
    def count(self) -> int:
        """How many things were found."""
        return len(self.places) + len(self.remarks)
