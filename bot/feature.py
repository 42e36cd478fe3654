"""What a feature contributes to Hearth, as one declaration.

Features never import each other; they meet through what stands here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.settings import SettingsGroup
from bot.kernel.text import Text
from data.engine import Transaction

if TYPE_CHECKING:  # services read declarations too, and must know no Discord
    from bot.discordkit.boundary import Route
    from bot.discordkit.custom_id import CustomId
    from bot.discordkit.delivery import Errand
    from bot.discordkit.form import Form


@dataclass(frozen=True, slots=True)
class JobKind:
    """How one kind of promise is kept; see `bot.jobs.Handler`."""

    run: Callable[[Errand], Awaitable[None]]
    fallback: Callable[[Errand], Awaitable[None]] | None = None
    stale_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class StartAction:
    """A press offered on `/start` or `/help`. The heaviest come first; `/start` shows three, then "more"."""

    label: Text
    leads_to: CustomId
    weight: int


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that is kept about a person, in sentences; `stays` says why it outlives an erasure."""

    what: Text
    seen_by: Text
    how_long: Text
    stays: Text | None = None


@dataclass(frozen=True, slots=True)
class PersonalData:
    """How a feature answers `/privacy` for the tables that it owns.

    `tables` are those of its tables in data/ that were declared with `about_people`. `kept` and `export` get
    the ids of a community and of a person; `kept` says what stands there now (nothing: an empty list), `export`
    gives it in plain words and numbers that JSON can hold, without anything about other people.
    Erasing needs nothing from a feature: data/erasing.py does it from what the tables declare.
    """

    tables: tuple[str, ...]
    kept: Callable[[Ground, Transaction, int, int], Awaitable[list[Kept]]]
    export: Callable[[Ground, Transaction, int, int], Awaitable[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature. `intents` and `permissions` are discord.py's names; `permissions` maps to the reason why.

    `on_members(ground, guild_id, members)` is called for each page when all members are listed: at each start,
    then daily. There a feature catches up with what happened while nobody listened; the same page may come again.
    """

    name: str
    extension: str
    intents: frozenset[str] = frozenset()
    permissions: Mapping[str, str] = field(default_factory=dict)
    settings: type[SettingsGroup] | None = None
    routes: Mapping[str, Route] = field(default_factory=dict)
    forms: tuple[Form, ...] = ()
    jobs: Mapping[str, JobKind] = field(default_factory=dict)
    start_actions: tuple[StartAction, ...] = ()
    help_actions: tuple[StartAction, ...] = ()
    personal_data: PersonalData | None = None
    on_members: Callable[[Ground, int, Sequence[MemberSeen]], Awaitable[None]] | None = None
