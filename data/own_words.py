"""Texts that a community has written in its own words, each in the languages in which it did.

Invariants: a text stands at most once a language; a picture stands with its name and with the words that say
what it shows, or not at all; nothing here names who wrote it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, LargeBinary, String, Table, bindparam, delete, select

from data.about import about_community
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

own_words = Table(
    "own_words",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("language", String(10), primary_key=True),
    Column("words", Words(4000), nullable=False),
    Column("picture", LargeBinary),
    Column("picture_name", Words(100)),
    Column("picture_alt", Words(1024)),
    Column("written_at", Moment, nullable=False),
    info=about_community("what organisers have written for everybody who arrives, and a picture beside it"),
)

THESE_WORDS = select(
    own_words.c.words, own_words.c.picture, own_words.c.picture_name, own_words.c.picture_alt
).where(
    own_words.c.guild_id == bindparam("guild"),
    own_words.c.name == bindparam("called"),
    own_words.c.language == bindparam("spoken"),
)


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """A picture beside a text. `name` is that of its file, `alt` says in words what it shows."""

    name: str
    contents: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A text in a community's own words, in one language. `words` are markdown, as organisers wrote them."""

    words: str
    picture: OwnPicture | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Which text stands in which language, without its picture."""

    name: str
    language: str
    words: str


async def read(tx: Transaction, guild_id: int, name: str, language: str) -> OwnWords | None:
    """Return what a community wrote for the text `name` in `language`; None where Hearth's own words stand."""
    row = (await tx.execute(THESE_WORDS, {"guild": guild_id, "called": name, "spoken": language})).first()
    if row is None:
        return None
    if row.picture is None or row.picture_name is None or row.picture_alt is None:
        return OwnWords(row.words)
    return OwnWords(row.words, OwnPicture(row.picture_name, row.picture, row.picture_alt))


async def has_picture(tx: Transaction, guild_id: int, name: str, language: str) -> bool:
    """Tell whether a picture stands beside what a community wrote for the text `name` in `language`."""
    result = await tx.execute(
        select(own_words.c.name).where(
            own_words.c.guild_id == guild_id,
            own_words.c.name == name,
            own_words.c.language == language,
            own_words.c.picture.is_not(None),
        )
    )
    return result.first() is not None


async def of_guild(tx: Transaction, guild_id: int) -> Sequence[Written]:
    """Return every text that a community wrote, in every language, by name and language."""
    result = await tx.execute(
        select(own_words.c.name, own_words.c.language, own_words.c.words)
        .where(own_words.c.guild_id == guild_id)
        .order_by(own_words.c.name, own_words.c.language)
    )
    return [Written(**row._mapping) for row in result]


async def languages_of(tx: Transaction, guild_id: int, name: str) -> frozenset[str]:
    """Return in which languages a community wrote the text `name`."""
    result = await tx.execute(
        select(own_words.c.language).where(own_words.c.guild_id == guild_id, own_words.c.name == name)
    )
    return frozenset(result.scalars())


async def write(tx: Transaction, guild_id: int, name: str, language: str, own: OwnWords, *, at: datetime) -> None:
    """Let the text `name` say this in `language`, in place of what stood there."""
    picture = own.picture
    values = {
        "words": own.words,
        "picture": picture.contents if picture else None,
        "picture_name": picture.name if picture else None,
        "picture_alt": picture.alt if picture else None,
        "written_at": at,
    }
    await upsert(tx, own_words, {"guild_id": guild_id, "name": name, "language": language}, values)


async def remove(tx: Transaction, guild_id: int, name: str, language: str) -> bool:
    """Go back to Hearth's own words for the text `name` in `language`; tell whether others stood there."""
    result = await tx.execute(
        delete(own_words)
        .where(own_words.c.guild_id == guild_id, own_words.c.name == name, own_words.c.language == language)
        .returning(own_words.c.name)
    )
    return result.first() is not None
