"""What of learning needs looking after by organisers."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.settings import read_settings
from cogs.learn.service import shelf
from cogs.learn.settings import LearnSettings
from data.engine import Transaction


async def findings(_ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Return that addresses fail, where some do."""
    if not (await read_settings(tx, guild_id, LearnSettings)).open:
        return ()
    return (Finding("learn-links"),) if (await shelf.read(tx, guild_id)).broken else ()
