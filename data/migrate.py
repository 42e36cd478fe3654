"""Brings the tables of the main database up to date."""

from __future__ import annotations

from data import facts, jobs, languages, sealed, settings, welcome  # noqa: F401 - declares the tables
from data.engine import make_engines, metadata


async def migrate(url: str) -> None:
    """Create what is missing."""
    writer, reader = make_engines(url)
    async with writer.begin() as connection:
        await connection.run_sync(metadata.create_all)
    await writer.dispose()
    await reader.dispose()
