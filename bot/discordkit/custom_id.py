"""What a button, select or form carries: `feature:verb:v1:args`, identity only, at most 100 characters.

Never state, never authority: the handler loads the state and asks who is pressing, now.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.kernel import limits

LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class CustomId:
    """Where a press leads. `args` are ids without colons."""

    feature: str
    verb: str
    args: tuple[str, ...] = ()
    version: int = 1

    def __str__(self) -> str:
        """Return the wire form; raise ValueError where it would not survive the way through Discord."""
        parts = (self.feature, self.verb, *self.args)
        if any(":" in part for part in parts):
            raise ValueError(f"a part of a custom_id holds a colon: {self.feature}:{self.verb}")
        wire = ":".join((self.feature, self.verb, f"v{self.version}", *self.args))
        if len(wire) > limits.CUSTOM_ID:
            raise ValueError(f"a custom_id is longer than {limits.CUSTOM_ID}: {self.feature}:{self.verb}")
        return wire

    @classmethod
    def parse(cls, wire: str) -> CustomId | None:
        """Read the wire form; None where it is not one of Hearth's."""
        feature, _, rest = wire.partition(":")
        verb, _, rest = rest.partition(":")
        version, *args = rest.split(":")
        number = whole_number(version[1:]) if version[:1] == "v" else None
        if not (feature and verb) or number is None:
            return None
        return cls(feature, verb, tuple(args), number)


def whole_number(written: str) -> int | None:
    """Read a number that an id or a choice carries; None where it is none that a database can hold."""
    plain = written.isascii() and written.isdecimal() and len(written) <= len(str(LARGEST))
    return int(written) if plain and int(written) <= LARGEST else None


def to(feature: str, verb: str, *args: str | int) -> CustomId:
    """Name where a press leads, for pages: `to("welcome", "start", newcomer_id)`."""
    return CustomId(feature, verb, tuple(str(arg) for arg in args))
