"""What the labels of issues mean. Pure.

Invariants: code, documentation, design, translation, testing and accessibility are equals: each is a kind of work
that can be asked for. How a label is spelt (capitals, emoji, dashes, a "type:" before it) changes nothing.

Sources of the spellings (labels.toml): the labels that GitHub itself takes for "good first issue" when it lists a
repository's first issues, and those in use in the projects of up-for-grabs.net.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

CODE, DOCUMENTATION, DESIGN = "code", "documentation", "design"
TRANSLATION, TESTING, ACCESSIBILITY = "translation", "testing", "accessibility"
KINDS = (CODE, DOCUMENTATION, DESIGN, TRANSLATION, TESTING, ACCESSIBILITY)
NEWCOMER, INVITING = "newcomer", "inviting"
"""For newcomers by its label; open to anybody who would like to help."""
HOUR, DAY, WEEK = "hour", "day", "week"
SIZES = (HOUR, DAY, WEEK)
MEANINGS = (NEWCOMER, *KINDS[1:])
"""What a community can say that a label of its own means."""

Own = Mapping[str, str | frozenset[str]]
"""Labels, spelt `plain`, to which communities give a meaning. In one community its own meaning wins over ours (a
text). Where several read the same issues, what any of them says is added to ours (a set): no community takes an
issue off another's list.
"""

SPELLINGS = Path(__file__).with_name("labels.toml")
_SHORTCODE = re.compile(r"^\s*:[a-z0-9_+-]+:|(?<=\s):[a-z0-9_+-]+:\s*$")
"""An emoji as forges let it be typed, such as `:wave:`, before or after the words."""
_PREFIX = re.compile(
    r"^(?:area|kind|type|topic|component|category|cat|scope|tag|status|meta|difficulty|level|experience|effort|"
    r"work|skill|skills|needs|theme|domain|flag|exp|e|c|t|d|a|p|s|help)(?= )"
)


@dataclass(frozen=True, slots=True)
class Read:
    """What the labels of one issue say. `kinds` are in the order of `KINDS`; `size` is None where none says."""

    for_newcomers: bool
    inviting: bool
    kinds: tuple[str, ...]
    size: str | None


def plain(label: str) -> str:
    """Return a label without how it is spelt: small letters and digits of any script, one space between words."""
    words = unicodedata.normalize("NFC", _SHORTCODE.sub(" ", label)).casefold()
    flat = unicodedata.normalize("NFKD", words.replace("ü", "ue")).casefold()
    return " ".join(re.findall(r"[^\W_]+", "".join(one for one in flat if not unicodedata.combining(one))))


def meanings(label: str, own: Own | None = None) -> frozenset[str]:
    """Return what a label means; `own` are labels that communities have given a meaning."""
    whole = plain(label)
    without = _PREFIX.sub("", whole).strip()
    found = _MEANINGS.get(whole, frozenset()) | _MEANINGS.get(without, frozenset())
    for words in (whole, without):
        said = own.get(words) if own and words else None
        if isinstance(said, str):
            return frozenset({said})
        found |= said or frozenset()
    return found


def read(labels: Iterable[str], own: Own | None = None) -> Read:
    """Return what the labels of an issue say."""
    said = {meaning for label in labels for meaning in meanings(label, own)}
    kinds = tuple(kind for kind in KINDS if kind in said)
    size = next((size for size in reversed(SIZES) if size in said), None)
    return Read(NEWCOMER in said, bool(said & {NEWCOMER, INVITING}), kinds, size)


def welcoming(labels: Iterable[str], own: Own | None = None) -> list[str]:
    """Return those of a repository's labels by which issues that could be for newcomers are found."""
    return [label for label in labels if meanings(label, own) & {NEWCOMER, INVITING}]


def fitting(said: Collection[str]) -> str:
    """Return the kind of work by which an issue is counted: the first that its labels name, else code."""
    return next((kind for kind in KINDS if kind in said), CODE)


def _table() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    with SPELLINGS.open("rb") as file:
        spelt: dict[str, list[str]] = tomllib.load(file)
    for meaning, spellings in spelt.items():
        for spelling in spellings:
            words = plain(spelling)
            table[words] = table.get(words, frozenset()) | {meaning}
    return table


_MEANINGS = _table()
