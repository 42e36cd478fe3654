"""What every use case stands on: the database, the clock, the vault. No Discord in here."""

from __future__ import annotations

from dataclasses import dataclass

from bot.kernel.clock import Clock
from bot.vault import Vault
from data.engine import Database


@dataclass(frozen=True, slots=True)
class Ground:
    """Given as the first argument to every service function."""

    database: Database
    clock: Clock
    vault: Vault
