"""Welcome boards: messages with labelled buttons where people give themselves roles, and what stands on them.

Invariants: a board that is up has the channel and the message that it stands in; `shown` is the `revision` that
the message says; an entry belongs to one board and names one role.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, Integer, String, Table, delete, select, update

from data.about import about_community
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

HEADING, LINES, LABEL = 100, 1200, 80
"""Characters; Discord lets a button's label have 80."""
DRAFT, PUTTING, UP, FAILED, GONE = "draft", "putting", "up", "failed", "gone"
"""Half-made or taken down; promised to be put up; standing; refused by Discord; deleted by hand."""

boards = Table(
    "boards",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Column("heading", Words(HEADING), nullable=False),
    Column("lines", Words(LINES), nullable=False),
    Column("state", String(10), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("shown", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Index("boards_guild", "guild_id", "message_id"),
    info=about_community("what a community offers on its welcome boards, in its own words"),
)

board_entries = Table(
    "board_entries",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("board_id", String(24), nullable=False),
    Column("place", Integer, nullable=False),
    Column("role_id", snowflake(), nullable=False),
    Column("label", Words(LABEL), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("emoji", Words(100)),
    Column("problem", String(10)),
    Index("board_entries_board", "guild_id", "board_id"),
    info=about_community("which roles a community offers on its welcome boards"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One role on a board. `emoji` is a character or `name:id`; `problem` says why Discord refused it."""

    id: str
    board_id: str
    place: int
    role_id: int
    label: str
    kind: str
    emoji: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """One board with its entries in their order."""

    id: str
    guild_id: int
    channel_id: int | None
    message_id: int | None
    heading: str
    lines: str
    state: str
    revision: int
    shown: int
    entries: tuple[Entry, ...] = ()


BOARD = (
    boards.c.id,
    boards.c.guild_id,
    boards.c.channel_id,
    boards.c.message_id,
    boards.c.heading,
    boards.c.lines,
    boards.c.state,
    boards.c.revision,
    boards.c.shown,
)
ENTRY = (
    board_entries.c.id,
    board_entries.c.board_id,
    board_entries.c.place,
    board_entries.c.role_id,
    board_entries.c.label,
    board_entries.c.kind,
    board_entries.c.emoji,
    board_entries.c.problem,
)


async def add(tx: Transaction, guild_id: int, board_id: str, *, at: datetime) -> None:
    """Begin a board."""
    row = {"id": board_id, "guild_id": guild_id, "heading": "", "lines": "", "state": DRAFT, "made_at": at}
    await tx.execute(inserting(tx, boards).values(**row, revision=1, shown=0))


async def of_guild(tx: Transaction, guild_id: int) -> list[Board]:
    """Return the boards of a community, the oldest first."""
    rows = (await tx.execute(select(*BOARD).where(boards.c.guild_id == guild_id).order_by(boards.c.made_at))).all()
    if not rows:
        return []
    found = await tx.execute(
        select(*ENTRY).where(board_entries.c.guild_id == guild_id).order_by(board_entries.c.place)
    )
    entries = [Entry(**row._mapping) for row in found]
    return [
        Board(**row._mapping, entries=tuple(entry for entry in entries if entry.board_id == row.id))
        for row in rows
    ]


async def get(tx: Transaction, guild_id: int, board_id: str) -> Board | None:
    """Return one board."""
    row = (await tx.execute(select(*BOARD).where(boards.c.id == board_id, boards.c.guild_id == guild_id))).first()
    if row is None:
        return None
    found = await tx.execute(
        select(*ENTRY)
        .where(board_entries.c.guild_id == guild_id, board_entries.c.board_id == board_id)
        .order_by(board_entries.c.place)
    )
    return Board(**row._mapping, entries=tuple(Entry(**entry._mapping) for entry in found))


async def entry(tx: Transaction, guild_id: int, entry_id: str) -> Entry | None:
    """Return one entry."""
    row = (
        await tx.execute(
            select(*ENTRY).where(board_entries.c.id == entry_id, board_entries.c.guild_id == guild_id)
        )
    ).first()
    return Entry(**row._mapping) if row else None


async def standing_at(tx: Transaction, guild_id: int, message_ids: Collection[int]) -> list[Board]:
    """Return the boards that stand in these messages."""
    rows = await tx.execute(
        select(boards.c.id).where(boards.c.guild_id == guild_id, boards.c.message_id.in_(message_ids))
    )
    found = [await get(tx, guild_id, board_id) for board_id in rows.scalars()]
    return [board for board in found if board is not None]


async def anything_up(tx: Transaction, guild_id: int) -> bool:
    """Tell whether a board stands in this community."""
    up = select(boards.c.id).where(boards.c.guild_id == guild_id, boards.c.message_id.is_not(None)).limit(1)
    return (await tx.execute(up)).first() is not None


async def put_words(tx: Transaction, guild_id: int, board_id: str, heading: str, lines: str) -> None:
    """Write what a board says."""
    await _change(tx, guild_id, board_id, heading=heading, lines=lines, revision=boards.c.revision + 1)


async def put_channel(tx: Transaction, guild_id: int, board_id: str, channel_id: int | None) -> None:
    """Write where a board that does not stand is to be put up."""
    await _change(tx, guild_id, board_id, channel_id=channel_id)


async def put_state(tx: Transaction, guild_id: int, board_id: str, state: str) -> None:
    """Write what became of a board that has no message (any more)."""
    await _change(tx, guild_id, board_id, state=state, message_id=None, shown=0)


async def note_up(tx: Transaction, guild_id: int, board_id: str, *, message_id: int, shown: int) -> None:
    """Write that a board stands, and which of its revisions can be read there."""
    await _change(tx, guild_id, board_id, state=UP, message_id=message_id, shown=shown)


async def remove(tx: Transaction, guild_id: int, board_id: str) -> None:
    """Remove a board with its entries."""
    of_board = (board_entries.c.guild_id == guild_id, board_entries.c.board_id == board_id)
    await tx.execute(delete(board_entries).where(*of_board))
    await tx.execute(delete(boards).where(boards.c.id == board_id, boards.c.guild_id == guild_id))


async def put_entry(tx: Transaction, guild_id: int, one: Entry) -> None:
    """Write an entry, new or over the one of its id, and count the board's revision up."""
    values = {
        "board_id": one.board_id,
        "place": one.place,
        "role_id": one.role_id,
        "label": one.label,
        "kind": one.kind,
        "emoji": one.emoji,
        "problem": one.problem,
    }
    statement = inserting(tx, board_entries).values(id=one.id, guild_id=guild_id, **values)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=["id"], set_=values, where=board_entries.c.guild_id == guild_id
        )
    )
    await _change(tx, guild_id, one.board_id, revision=boards.c.revision + 1)


async def note_problem(tx: Transaction, guild_id: int, entry_id: str, problem: str | None) -> None:
    """Write why Discord refused an entry's emoji, or that it took it."""
    await tx.execute(
        update(board_entries)
        .where(board_entries.c.id == entry_id, board_entries.c.guild_id == guild_id)
        .values(problem=problem)
    )


async def remove_entry(tx: Transaction, guild_id: int, one: Entry) -> None:
    """Remove an entry, and count the board's revision up."""
    await tx.execute(
        delete(board_entries).where(board_entries.c.id == one.id, board_entries.c.guild_id == guild_id)
    )
    await _change(tx, guild_id, one.board_id, revision=boards.c.revision + 1)


async def _change(tx: Transaction, guild_id: int, board_id: str, **values: object) -> None:
    await tx.execute(update(boards).where(boards.c.id == board_id, boards.c.guild_id == guild_id).values(**values))
