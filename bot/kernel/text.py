"""A sentence that is not yet in any language: an id in the Fluent files, and what fills its gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Text:
    """One message of the locale files.

    `id` is the Fluent message id. `args` fill its variables: strings are shown as they are (a name of a
    person must come through `Name`), numbers choose plurals, another Text is rendered in the same language.
    """

    id: str
    args: Mapping[str, str | int | float | Text | Name] = field(default_factory=lambda: MappingProxyType({}))

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted((key, str(value)) for key, value in self.args.items()))))


@dataclass(frozen=True, slots=True)
class Name:
    """Something that people wrote (a display name, a title): shown as data, never as markdown or a mention."""

    raw: str


def text(id: str, **args: str | int | float | Text | Name) -> Text:
    """Build a Text; the keyword arguments fill the message's variables."""
    return Text(id, MappingProxyType(dict(args)))
