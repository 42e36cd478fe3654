"""Issues of public repositories: what is shown of them, and whether they were free when last looked at.

Invariants:
- One row per issue of a repository, whatever page it came with, and however often.
- `words` holds what an issue is found by, in a full-text index of each engine's own (the migration makes it, and
  triggers keep it in step); where an issue is not free it is empty, so that the index holds what could be found
  and nothing else.
- `state` is what the last look or listing said; `looked_at` is when Hearth looked closely, None where it has not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import filterfalse
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    column,
    delete,
    func,
    literal,
    literal_column,
    select,
    table,
    update,
)

from data.about import about_installation
from data.columns import Moment, Words, counter
from data.engine import Transaction, metadata
from data.upsert import inserting

FREE, TAKEN, GONE = "free", "taken", "gone"
WORDS = 1200
_WORD = re.compile(r"[^\W_]+")
_NO_WORD = str.maketrans({one: " " for one in map(chr, range(128)) if not one.isalnum()})

forge_issues = Table(
    "forge_issues",
    metadata,
    Column("id", counter(), primary_key=True, autoincrement=True),
    Column("repository_id", String(24), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", Words(300), nullable=False),
    Column("summary", Words(400), nullable=False),
    Column("url", Words(500), nullable=False),
    Column("labels", JSON, nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("size", String(10)),
    Column("clarity", Integer, nullable=False),
    Column("language", Words(60)),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("comments", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("why", String(20)),
    Column("looked_at", Moment),
    Column("answered_at", Moment),
    Column("side_bar", Boolean, nullable=False),
    Column("words", Words(WORDS), nullable=False),
    Index("forge_issues_number", "repository_id", "number", unique=True),
    Index("forge_issues_state", "state", "id"),
    info=about_installation("public issues, the same for every community"),
)

found_words = table("fts_forge_issues", column("rowid", Integer), column("words", String))
"""The full-text index: on SQLite FTS5, on PostgreSQL a table of its own. `rowid` is an issue's id.

Both can be read from the newest issue on until there are enough, however many more there are.
"""

SHOWN = tuple(column for column in forge_issues.c if column.name != "words")


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue. `why` says in one word why it is not free; `answered_at`: when a maintainer last answered."""

    id: int
    repository_id: str
    number: int
    title: str
    summary: str
    url: str
    labels: list[str]
    kinds: list[str]
    size: str | None
    clarity: int
    language: str | None
    created_at: datetime
    updated_at: datetime
    comments: int
    state: str
    why: str | None
    looked_at: datetime | None
    answered_at: datetime | None
    side_bar: bool


async def put(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write issues as a listing tells of them, over what stands there.

    What only a close look knows is kept where the listing says the same as before: whoever lists does not look.
    """
    if not rows:
        return
    statement = inserting(tx, forge_issues)
    new = statement.excluded
    keys = ("repository_id", "number")
    told = {name: new[name] for name in rows[0] if name not in keys}
    await tx.execute(statement.on_conflict_do_update(index_elements=keys, set_=told), list(rows))


async def of_numbers(tx: Transaction, repository_id: str, numbers: Collection[int]) -> dict[int, Issue]:
    """Return issues of a repository by their numbers there."""
    result = await tx.execute(
        select(*SHOWN).where(forge_issues.c.repository_id == repository_id, forge_issues.c.number.in_(numbers))
    )
    return {row.number: Issue(**row._mapping) for row in result}


async def note_look(tx: Transaction, id: int, **values: Any) -> None:
    """Write down what a close look said."""
    await tx.execute(update(forge_issues).where(forge_issues.c.id == id).values(**values))


async def set_aside(tx: Transaction, repository_id: str, *, state: str, why: str) -> None:
    """Take all issues of a repository off the list, such as when it was archived."""
    await tx.execute(
        update(forge_issues)
        .where(forge_issues.c.repository_id == repository_id, forge_issues.c.state == FREE)
        .values(state=state, why=why, words="")
    )


async def remove_gone(tx: Transaction, *, before: datetime, but: Collection[int]) -> None:
    """Remove issues that are over and have not changed since a moment, but for some."""
    over = (forge_issues.c.state == GONE, forge_issues.c.updated_at < before)
    await tx.execute(delete(forge_issues).where(*over, forge_issues.c.id.not_in(but)))


async def remove_of_repositories(tx: Transaction, repository_ids: Collection[str]) -> None:
    """Remove all issues of these repositories."""
    await tx.execute(delete(forge_issues).where(forge_issues.c.repository_id.in_(repository_ids)))


def found_by(tx: Transaction, groups: Sequence[Sequence[str]]) -> ColumnElement[bool] | None:
    """Return the condition on `found_words` that an issue has, of each group, one of the words.

    Every word is taken literally; None where there is none.
    """
    kept = [held for group in groups if (held := [one for word in group for one in tokens(word)])]
    if not kept:
        return None
    if tx.dialect == "sqlite":
        asked = " AND ".join("(" + " OR ".join(f'"{word}"' for word in group) + ")" for group in kept)
        return found_words.c.words.op("MATCH", is_comparison=True)(asked)
    asked = " & ".join("(" + " | ".join(f"'{word}'" for word in group) + ")" for group in kept)
    # in the statement itself, since how PostgreSQL searches depends on them; they are letters and digits alone
    query = func.to_tsquery(literal_column("'simple'"), literal(asked, String, literal_execute=True))
    return found_words.c.words.op("@@", is_comparison=True)(query)


def tokens(words: str) -> list[str]:
    """Return words as both engines' indexes know them: letters and digits, small, without accents."""
    return spaced(words).split()


def spaced(words: str) -> str:
    """Return the same with spaces before, between and after them."""
    if words.isascii():  # comes to the same there, several times faster
        return f" {words.casefold().translate(_NO_WORD)} "
    plain = unicodedata.normalize("NFKD", words.casefold())
    return f" {' '.join(_WORD.findall(''.join(filterfalse(unicodedata.combining, plain))))} "


def searchable(*parts: str) -> str:
    """Return what is to be written as `words`."""
    return " ".join(token for part in parts for token in tokens(part))[:WORDS]
