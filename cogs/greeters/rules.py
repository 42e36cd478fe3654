"""What is decided about greeting: pure functions over plain values."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.kernel.authority import Presser, is_staff

WAVE, HUSH = "wave", "hush"
GREET, QUIET = "greet", "quiet"
WAVING_HAND, HUSHING_FACE = "👋", "🤫"
_TONES = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")
"""Skin tones, and the sign that asks for a coloured picture: the same emoji with or without."""

NAMED_UP_TO = 10
"""People whom a notice names; of more it says how many they are."""
SHOWN_AT_ONCE = 10
"""People on one page of `/greet`."""
CLAIM_HOLDS = timedelta(hours=24)
"""How long a greeter who took somebody has them alone."""
PUT_OFF_BY = timedelta(minutes=30)
"""How much later first words are brought when somebody else wrote right after them: it may be the answer."""
EDIT_AFTER = timedelta(seconds=1)
"""What changes within this long is shown by one edit of a notice."""
SURELY_WRITTEN = timedelta(seconds=30)
"""How long after somebody left or came back that stands in their row for certain, also where a crowd does."""
TRY_AGAIN_AFTER = timedelta(minutes=1)
"""How soon after the greeters' channel refused a message the next one is tried at the earliest."""
LATE = timedelta(seconds=1)
"""A greeting that is known to stand only this long after it was frozen may have been reacted to before."""
EARLY = 2 * LATE
"""How long after a reaction to what may be a greeting on its way Hearth reads its reactions."""

Kind = Literal["wave", "hush"]
Status = Literal["gone", "met", "quiet", "taken", "asked", "waiting"]


def kind_of(emoji: str) -> Kind | None:
    """Tell what an emoji under a greeting means, in any skin tone; None where nothing."""
    plain = _TONES.sub("", emoji)
    if plain == WAVING_HAND:
        return "wave"
    return "hush" if plain == HUSHING_FACE else None


def wish_after(wish: str | None, kind: str, *, added: bool, other_stands: bool) -> str | None:
    """Return a newcomer's wish after they added a reaction of this kind or took it away.

    What they did last counts. Taking a reaction away ends the wish that it stood for; the wish that the other
    reaction stands for holds then, if that one is still there (`other_stands`).
    """
    meant, other = (GREET, QUIET) if kind == WAVE else (QUIET, GREET)
    if added:
        return meant
    if wish != meant:
        return wish
    return other if other_stands else None


def may_greet(
    presser: Presser, *, organiser_role: int | None, staff_role: int | None, greeter_role: int | None
) -> bool:
    """Tell whether somebody is a greeter, staff or an organiser. @everyone makes nobody a greeter."""
    holds = greeter_role is not None and greeter_role != presser.guild_id and greeter_role in presser.role_ids
    return holds or is_staff(presser, organiser_role, staff_role)


def status_of(*, left: bool, met: bool, wish: str | None, claimed: bool) -> Status:
    """Say how it stands with a newcomer, in the eyes of greeters.

    Who chose to come quietly is never said to be taken: nobody is to come to them.
    """
    if left:
        return "gone"
    if met:
        return "met"
    if wish == QUIET:
        return "quiet"
    if claimed:
        return "taken"
    return "asked" if wish == GREET else "waiting"


@dataclass(frozen=True, slots=True)
class Waited:
    """How long somebody has waited, in one unit: `minutes` (less than an hour), `hours` or `days`."""

    unit: Literal["minutes", "hours", "days"]
    count: int


def waited(span: timedelta) -> Waited:
    """Say a length of time in the largest unit that fits, rounded down; a clock that went back says 0 minutes."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 60:
        return Waited("minutes", minutes)
    return Waited("hours", minutes // 60) if minutes < 48 * 60 else Waited("days", minutes // (24 * 60))


def edit_due(edit_at: datetime | None, now: datetime) -> datetime | None:
    """Return when a notice that just became outdated is to be edited; None where a promise will do that anyway."""
    if edit_at is not None and now < edit_at <= now + EDIT_AFTER:
        return None
    return now + EDIT_AFTER


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody added a reaction of some kind under a greeting, or took it away."""

    user_id: int
    kind: str
    added: bool


def differences(
    known: Mapping[tuple[int, str], tuple[bool, datetime]],
    found: Collection[tuple[int, str]],
    *,
    asked_at: datetime,
    may_add: bool,
) -> list[Change]:
    """Return what must have happened since, from what is `known` to what was `found` when Discord was asked.

    `known` maps a person and a kind to whether it stands and when that was heard: what was heard after Discord
    was asked (`asked_at`) is newer than its answer. Without `may_add` only what was taken away counts.
    """
    there = set(found)
    changes = []
    for user_id, kind in sorted(there | known.keys()):
        stands, at = known.get((user_id, kind), (False, None))
        stands_now = (user_id, kind) in there
        is_older = at is None or at <= asked_at
        if stands != stands_now and is_older and (may_add or not stands_now):
            changes.append(Change(user_id, kind, stands_now))
    return changes


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody wrote a message, as far as Hearth hears of it: not the words.

    `mentions` are the people whom it names; `reply_to` the message that it answers, `reply_to_author` its writer.
    """

    guild_id: int
    channel_id: int
    message_id: int
    author_id: int
    mentions: frozenset[int]
    reply_to: int | None
    reply_to_author: int | None

    @property
    def spoken_to(self) -> frozenset[int]:
        """The people to whom it is plainly addressed."""
        addressed = self.mentions if self.reply_to_author is None else self.mentions | {self.reply_to_author}
        return addressed - {self.author_id}
