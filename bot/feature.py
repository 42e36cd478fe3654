"""What a feature contributes to Hearth, as one declaration.

Features never import each other; they meet through what stands here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.findings import Finding
from bot.kernel.settings import SettingsGroup
from bot.kernel.text import Text
from data.engine import Transaction

if TYPE_CHECKING:  # services read declarations too, and must know no Discord
    from bot.discordkit.boundary import Route
    from bot.discordkit.custom_id import CustomId
    from bot.discordkit.delivery import Errand
    from bot.discordkit.form import Form
    from bot.settings import Chosen
    from bot.web_pages import WebPage


@dataclass(frozen=True, slots=True)
class JobKind:
    """How one kind of promise is kept; see `bot.jobs.Handler`."""

    run: Callable[[Errand], Awaitable[None]]
    fallback: Callable[[Errand], Awaitable[None]] | None = None
    stale_after: timedelta | None = None
    only_connected: bool = False


@dataclass(frozen=True, slots=True)
class StartAction:
    """A press that a page offers, such as `/start`, the heaviest first; `/start` shows three, then "more".

    `offered(ground, tx, guild_id, user_id)` tells whether it makes sense for this person now; without it, always.
    """

    label: Text
    leads_to: CustomId
    weight: int
    offered: Callable[[Ground, Transaction, int, int], Awaitable[bool]] | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something that waits for a person on their `/start` page: a sentence or two, with at most a few presses.

    `of` are the people whose doing it is, where there are such: where the person may meet none of them, nothing
    waits, and the note is left out (`bot.meeting.readable`).
    """

    lines: tuple[Text, ...]
    presses: tuple[tuple[Text, CustomId], ...] = ()
    of: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Helpers:
    """Where people read who help newcomers. `mention`: those among them who asked to be mentioned."""

    channel_id: int
    mention: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """A text that newcomers meet, for staff to look at in each language. `name` is unique over all features.

    `lines` and `presses` (label and where it leads) are what is shown, with a made-up name where one is said.
    With `own_words` a community may put words of its own into it (data/own_words.py, under this name): they take
    the place of the line with the number `own_line`, and a picture stands below the lines.
    """

    name: str
    label: Text
    lines: tuple[Text, ...]
    presses: tuple[tuple[Text, CustomId], ...] = ()
    own_words: bool = False
    own_line: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that is kept about a person, in sentences; `stays` says why it outlives an erasure.

    `leaves` says of something that goes what is left without it, and why.
    """

    what: Text
    seen_by: Text
    how_long: Text
    stays: Text | None = None
    leaves: Text | None = None


@dataclass(frozen=True, slots=True)
class PersonalData:
    """How a feature answers `/privacy` for the tables that it owns.

    `tables` are those of its tables in data/ that were declared with `about_people`. `kept` and `export` get
    the ids of a community and of a person; `kept` says what stands there now (nothing: an empty list), `export`
    gives it in plain words and numbers that JSON can hold, without anything about other people.
    Erasing the rows needs nothing from a feature: data/erasing.py does it from what the tables declare.
    `before_erasing` is called in the same transaction before they go, to promise what must go elsewhere.
    """

    tables: tuple[str, ...]
    kept: Callable[[Ground, Transaction, int, int], Awaitable[list[Kept]]]
    export: Callable[[Ground, Transaction, int, int], Awaitable[dict[str, Any]]]
    before_erasing: Callable[[Ground, Transaction, int, int], Awaitable[None]] | None = None


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature. `intents` and `permissions` are discord.py's names; `permissions` maps to the reason why.

    `on_members(ground, guild_id, members)` is called for each page when all members are listed: at each start,
    then daily. There a feature catches up with what happened while nobody listened; the same page may come again.
    `present(tx, guild_id)` returns the people whom a feature takes to be in a community; for each of them who is
    found not to be, since they left while nobody listened, `on_departure(ground, guild_id, user_id)` is called on
    every feature. What is heard of at once is the cogs' own.
    `on_change(ground, guild_id)` is called after a setting, channel, role or permission of a community changed,
    and at each start: there a feature that had to pause goes on. `every_day(ground)` is called once a day, such as
    to erase what is over. Each may be called again at any time, also when nothing has changed.
    `on_return(ground)` is called whenever people can answer again, before any job `only_connected` is kept
    (bot/presence.py): there a feature gives back the time in which nobody could, however long that was.
    `names(tx, guild_id)` returns the channels and roles that a feature uses beside its settings, as if they were
    settings, so that the doctor looks after them too.
    `on_greeted(ground, tx, guild_id, greeting_id)` is called in the transaction that writes that a greeting
    (data/greetings.py) stands in its channel; `on_introduced(ground, tx, guild_id, user_id, channel_id,
    message_id)` in the one that writes that a person's introduction does.
    `updates(ground, tx, guild_id, user_id)` returns what a person finds behind "You have an update in Hearth"
    (bot/notices.py). `holds_back(ground, tx, guild_id, user_id)` tells whether somebody is not to be trusted with
    other people for now, and nothing else; ask all features with `bot.meeting.is_held_back`. After that may have
    changed, `on_held(ground, features, guild_id, user_id)` is called on every feature.
    `keeps_apart(ground, tx, guild_id, one, other)` tells whether two people must not be brought together; ask all
    features with `bot.meeting.may_meet`. `concerns(ground, tx, guild_ids, user_id)` returns in which of these
    communities something waits for a person who may not be a member (any more): they are offered these too, where
    they choose one. `findings(ground, tx, guild_id)` returns what stands in
    a feature's way beyond single settings, for `/setup` to show and to tell once in the words `finding-<kind>` and
    `finding-<kind>-fix`; nothing where nothing of the feature is set.
    `helpers(tx, guild_id)` returns where somebody who needs help is brought to people; None where nobody reads.
    `beside_issues` are offered beside an issue that somebody looks at, such as who could help, or the next event.
    `setup_actions` stand beside the feature's settings, for what is more than a setting.
    `safety_actions` stand wherever two people were brought together: ways to say in confidence that something is
    not right. Each handler gets the community's id as its only argument.
    `later_actions` are offered to somebody who wants no first step now, or has just taken one.
    `looks_over(ground, tx, guild_id, user_id, words, language, kind)` returns hints about words that somebody is
    about to publish, for them alone; ask all features with `bot.looking_over.hints`.
    `known_as(ground, tx, guild_id, user_id)` returns by which names outside Discord a feature knows a person, such
    as on a forge, so that they are taken out of what is judged without names; ask all features with
    `bot.known_names.names_of`.
    `web` are its pages on the web, where the operator has these on: `/<feature>/<page>/<what the handler gets>`.
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
    later_actions: tuple[StartAction, ...] = ()
    help_actions: tuple[StartAction, ...] = ()
    safety_actions: tuple[StartAction, ...] = ()
    staff_actions: tuple[StartAction, ...] = ()
    setup_actions: tuple[StartAction, ...] = ()
    beside_issues: tuple[StartAction, ...] = ()
    helpers: Callable[[Transaction, int], Awaitable[Helpers | None]] | None = None
    notes: Callable[[Ground, Transaction, int, int], Awaitable[list[Note]]] | None = None
    updates: Callable[[Ground, Transaction, int, int], Awaitable[list[Note]]] | None = None
    keeps_apart: Callable[[Ground, Transaction, int, int, int], Awaitable[bool]] | None = None
    holds_back: Callable[[Ground, Transaction, int, int], Awaitable[bool]] | None = None
    on_held: Callable[[Ground, Sequence[Feature], int, int], Awaitable[None]] | None = None
    concerns: Callable[[Ground, Transaction, Collection[int], int], Awaitable[set[int]]] | None = None
    findings: Callable[[Ground, Transaction, int], Awaitable[Sequence[Finding]]] | None = None
    looks_over: (
        Callable[[Ground, Transaction, int, int, str, str | None, str], Awaitable[Sequence[Text]]] | None
    ) = None
    known_as: Callable[[Ground, Transaction, int, int], Awaitable[Collection[str]]] | None = None
    web: Mapping[str, WebPage] = field(default_factory=dict)
    samples: tuple[Sample, ...] = ()
    personal_data: PersonalData | None = None
    on_members: Callable[[Ground, int, Sequence[MemberSeen]], Awaitable[None]] | None = None
    present: Callable[[Transaction, int], Awaitable[Collection[int]]] | None = None
    on_departure: Callable[[Ground, int, int], Awaitable[object]] | None = None
    on_change: Callable[[Ground, int], Awaitable[None]] | None = None
    on_return: Callable[[Ground], Awaitable[None]] | None = None
    every_day: Callable[[Ground], Awaitable[None]] | None = None
    names: Callable[[Transaction, int], Awaitable[Sequence[Chosen]]] | None = None
    on_greeted: Callable[[Ground, Transaction, int, str], Awaitable[None]] | None = None
    on_introduced: Callable[[Ground, Transaction, int, int, int, int], Awaitable[None]] | None = None
