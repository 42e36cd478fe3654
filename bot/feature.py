"""What a feature contributes to Hearth, as one declaration.

Features never import each other; they meet through what stands here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import CustomId
from bot.discordkit.delivery import Errand
from bot.ground import Ground
from bot.kernel.settings import SettingsGroup
from bot.kernel.text import Text
from data.engine import Transaction


@dataclass(frozen=True, slots=True)
class JobKind:
    """How one kind of promise is kept; see `bot.jobs.Handler`."""

    run: Callable[[Errand], Awaitable[None]]
    fallback: Callable[[Errand], Awaitable[None]] | None = None
    stale_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class StartAction:
    """A deed offered on `/start`. The heaviest come first; three are shown, then "more"."""

    label: Text
    leads_to: CustomId
    weight: int


@dataclass(frozen=True, slots=True)
class PersonalData:
    """How a feature answers `/privacy` for the tables that it owns.

    `tables` names each table in data/ that holds something about a person; `kept` says in sentences what
    that is, who can see it and for how long; `export` returns it in plain (JSON-able) form; `erase` removes it
    and returns the record keys to destroy.
    """

    tables: tuple[str, ...]
    kept: Callable[[Ground, Transaction, int, int], Awaitable[list[Text]]]
    export: Callable[[Ground, Transaction, int, int], Awaitable[dict[str, Any]]]
    erase: Callable[[Ground, Transaction, int, int], Awaitable[None]]
    erase_guild: Callable[[Ground, Transaction, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature. `intents` and `permissions` are discord.py's names; `permissions` maps to the reason why."""

    name: str
    extension: str
    intents: frozenset[str] = frozenset()
    permissions: Mapping[str, str] = field(default_factory=dict)
    settings: type[SettingsGroup] | None = None
    routes: Mapping[str, Route] = field(default_factory=dict)
    jobs: Mapping[str, JobKind] = field(default_factory=dict)
    start_actions: tuple[StartAction, ...] = ()
    personal_data: PersonalData | None = None
