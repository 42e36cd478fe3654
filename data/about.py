"""Says of each table whom its rows are about, so that neither a copy nor an erasure can miss one.

Every `Table` is declared with `info=about_people(…)`, `about_community(…)`, `about_confidence(…)`,
`about_records(…)` or `about_installation(…)`; tests/house/test_personal_data.py fails for one that is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Table

KEY = "about"


@dataclass(frozen=True, slots=True)
class About:
    """What one table holds. Fields name its columns.

    `people` hold accounts' ids; `blinded` blind indexes of accounts, each with the context in which it was made
    (see `Vault.blind`); `guild` the community; `records` the ids of sealed bodies that go with a row.
    `why` says why the rows are about nobody, or why they outlive an erasure that a person asks for (`stays`).
    """

    subject: Literal["people", "community", "confidence", "records", "installation"]
    people: tuple[str, ...] = ()
    guild: str | None = None
    records: tuple[str, ...] = ()
    stays: bool = False
    why: str = ""
    blinded: tuple[tuple[str, str], ...] = ()

    @property
    def names_people(self) -> bool:
        """Whether a row can be told to be about a certain account."""
        return bool(self.people or self.blinded)


def about_people(
    *people: str,
    guild: str = "guild_id",
    records: tuple[str, ...] = (),
    stays: str = "",
    blinded: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Declare that rows are about the accounts in the columns `people`, or `blinded` (column to context).

    They are erased when one of these people asks, unless `stays` says why not.
    """
    pairs = tuple((blinded or {}).items())
    return {KEY: About("people", people, guild, records, stays=bool(stays), why=stays, blinded=pairs)}


def about_community(why: str, *, guild: str = "guild_id") -> dict[str, Any]:
    """Declare that rows are about a community; `why` says why they tell nothing about one person."""
    return {KEY: About("community", guild=guild, why=why)}


def about_confidence(why: str, *, guild: str = "guild_id", records: tuple[str, ...] = ()) -> dict[str, Any]:
    """Declare that rows hold what was written in confidence; `why` says what.

    Accounts stand in them only as blind indexes, in columns called `who`, `author` or the like, and in nobody's
    `/privacy`: what others said about a person in confidence is not shown to that person (docs/conduct.md).
    """
    return {KEY: About("confidence", guild=guild, records=records, why=why)}


def about_records(why: str) -> dict[str, Any]:
    """Declare that rows belong to rows elsewhere, which name them in `records`, and go with them."""
    return {KEY: About("records", why=why)}


def about_installation(why: str) -> dict[str, Any]:
    """Declare that rows are about this installation of Hearth; `why` says why they are about no community."""
    return {KEY: About("installation", why=why)}


def what_about(table: Table) -> About:
    """Return what `table` was declared to hold; LookupError where its author has not said."""
    about = table.info.get(KEY)
    if not isinstance(about, About):
        raise LookupError(f"the table {table.name} does not say whom its rows are about: see data/about.py")
    return about
