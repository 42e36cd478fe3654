"""What could give a reporter away in a message to somebody who is accused: hints for whoever checks it.

Invariant: hints only point; a person decides. They are found in any script, and in time that grows with the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

RUN = 5
"""Words in a row that also stand in a report are taken for its own phrase."""
SHOWN = 5

_WORD = re.compile(r"\w+", re.UNICODE)
_TIME = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|Uhr)\b|\b\d{1,4}[-./]\d{1,2}(?:[-./]\d{2,4})?\b", re.I
)
_NAME = re.compile(r"<@!?\d+>|@\w+")
_LINK = re.compile(r"https?://\S+|<#\d+>")
_PRONOUNS = """
he she him her his hers himself herself él ella suya suyo il elle lui sienne sien er sie ihm ihr ihn ihre sein
seine ele ela dele dela
"""
PRONOUNS = frozenset(_PRONOUNS.split())


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to look at: `kind` is name, time, phrase, pronoun or link; `words` are what stands there."""

    kind: str
    words: str


def hints(draft: str, told: Sequence[str], names: Collection[str]) -> tuple[Hint, ...]:
    """Return what stands in a draft that could give somebody away. `told` are the reports' words."""
    found = [Hint("name", name) for name in sorted(names) if name and name.casefold() in draft.casefold()]
    found += [Hint("name", match) for match in _NAME.findall(draft)]
    found += [Hint("time", match.group()) for match in _TIME.finditer(draft)]
    found += [Hint("phrase", phrase) for phrase in _shared(draft, told)]
    found += [Hint("pronoun", word) for word in _WORD.findall(draft) if word.casefold() in PRONOUNS]
    found += [Hint("link", match) for match in _LINK.findall(draft)]
    kept: dict[str, list[Hint]] = {}
    for hint in dict.fromkeys(found):
        kept.setdefault(hint.kind, []).append(hint)
    return tuple(hint for of_kind in kept.values() for hint in of_kind[:SHOWN])


def _shared(draft: str, told: Sequence[str]) -> Iterator[str]:
    """Give the longest runs of words in a draft that stand in a report too."""
    known = {run for words in told for run in _runs([word.casefold() for word in _WORD.findall(words)])}
    matches = list(_WORD.finditer(draft))
    words = [match.group().casefold() for match in matches]
    begin: int | None = None
    for at in range(len(words) - RUN + 2):
        run = tuple(words[at : at + RUN])
        if len(run) == RUN and run in known:
            begin = at if begin is None else begin
        elif begin is not None:
            yield draft[matches[begin].start() : matches[at + RUN - 2].end()]
            begin = None


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
