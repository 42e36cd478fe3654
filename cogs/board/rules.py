"""What becomes of a wish for a role, and what a board may say: pure functions over plain values.

Invariants:
- Hearth takes only what it gave: a role that somebody held already is `had`, and never taken.
- Nobody who has screening before them is given anything: their wish is `waiting`.
- What was taken by hand is `lost`, and only a new wish gives it again.
- A call is noted as under way (`giving`) before it is made, so that whoever finds it so after a fault asks Discord
  first. A role is taken only when no wish stands that it was given for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.kernel.own_words import emoji_alone, emoji_first, has_emoji
from bot.kernel.settings import ChannelKind, RoleKind, Setting
from data.boards import Board, Entry
from data.role_gifts import Gift

BUTTON, REACTION = "button", "reaction"
INTEREST, PRONOUNS = "interest", "pronouns"
KINDS = (INTEREST, PRONOUNS)
MOST_ENTRIES = 20
MOST_BOARDS = 8
MOST_TEXT = 2000
"""Characters of a message."""

NEW, LACKS, GIVING, GIVEN, DOUBT = "new", "lacks", "giving", "given", "doubt"
HAD, WAITING, BLOCKED, STUCK, LOST, NONE = "had", "waiting", "blocked", "stuck", "lost", "none"
"""What is known of a wish.

Not read yet; known to lack the role; being given; given by Hearth; given, but somebody says it is gone.
Held by other means; screening is not passed; the role cannot be given; it cannot be taken; taken by hand; over.
"""
OURS = frozenset({GIVING, GIVEN, DOUBT, STUCK})
"""Hearth gave the role for this wish, or is about to."""
HOPES = frozenset({NEW, LACKS}) | OURS - {STUCK}
"""Wishes for which a role is given or stays given."""
MUST_BE_READ = frozenset({NEW, GIVING, DOUBT})

_SKIN_AND_SHAPE = re.compile("[\U0001f3fb-\U0001f3ff\ufe0e\ufe0f]")
_CUSTOM = re.compile(r"<(a?):(\w{2,32}):(\d{1,20})>")
_NAMED = re.compile(r":?(\w{2,32}):?")
_ONE_EMOJI = re.compile(
    "[0-9#*]\ufe0f?\u20e3|[\U0001f1e6-\U0001f1ff]{2}"
    "|[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
    "(?:\u200d[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)


@dataclass(frozen=True, slots=True)
class Holder:
    """What is known of a member at some moment: roles, and whether screening is still before them."""

    role_ids: frozenset[int]
    pending: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What to write down for a person, and then which roles to give and to take."""

    changes: tuple[Gift, ...] = ()
    give: frozenset[int] = frozenset()
    take: frozenset[int] = frozenset()


def asked(gifts: Sequence[Gift], entry: Entry, via: str, holder: Holder | None, one: Gift, at: datetime) -> Gift:
    """Return the wish of somebody who asks for an entry's role now.

    `gifts` are all wishes of the person, `one` the wish as it stood or a new one; `holder` is what is known of
    them now, if anything.
    """
    if one.state in OURS:
        if one.wanted or one.state in MUST_BE_READ:  # asked anew: whatever was heard before may be out of date
            return replace(one, wanted=True, state=GIVING, due=True, heard_at=at)
        return replace(one, wanted=True, state=GIVEN, due=False, heard_at=at)
    ours = any(other.state in OURS and other.role_id == entry.role_id for other in gifts)
    state, due = _fresh(entry.role_id, holder, ours=ours)
    return Gift(one.user_id, entry.id, via, entry.role_id, True, state, due, at)


def _fresh(role_id: int, holder: Holder | None, *, ours: bool) -> tuple[str, bool]:
    if holder is None:
        return NEW, True
    if holder.pending:
        return WAITING, False
    if role_id in holder.role_ids:
        return (NEW, True) if ours else (HAD, False)
    return (NEW if ours else LACKS), True


def taken_back(one: Gift, at: datetime) -> Gift:
    """Return a wish that its person takes back. What was given is to be taken; else it is over."""
    if one.state in OURS:
        return replace(one, wanted=False, due=True, heard_at=at)
    return replace(one, wanted=False, state=NONE, due=False, heard_at=at)


def must_be_read(gifts: Iterable[Gift]) -> bool:
    """Tell whether Discord must be asked for a person before anything can be decided."""
    return any(one.due and one.state in MUST_BE_READ for one in gifts)


def plan(
    gifts: Sequence[Gift],
    holder: Holder | None,
    *,
    may_give: Callable[[int], bool],
    may_take: Callable[[int], bool],
) -> Plan:
    """Decide what is to be done for one person, from all of their wishes and what is known of them now."""
    by_role: dict[int, list[Gift]] = {}
    for one in gifts:
        by_role.setdefault(one.role_id, []).append(one)
    changes: list[Gift] = []
    give: set[int] = set()
    take: set[int] = set()
    for role_id, wishes in by_role.items():
        if not any(one.due for one in wishes):
            continue
        settled, call = _settled(wishes, holder, may_give(role_id), may_take(role_id))
        changes += [after for before, after in zip(wishes, settled, strict=True) if after != before]
        if call == "give":
            give.add(role_id)
        elif call == "take":
            take.add(role_id)
    return Plan(tuple(changes), frozenset(give), frozenset(take))


def _settled(
    wishes: Sequence[Gift], holder: Holder | None, may_give: bool, may_take: bool
) -> tuple[list[Gift], str | None]:
    """Return the wishes for one role as they are written before a call, and the call, if one is needed."""
    ours = any(one.state in OURS for one in wishes)
    hopes = [one for one in wishes if one.wanted and one.state in HOPES]
    # Where nothing had to be read, what was given is held, and nobody holds anything else of what is asked for.
    holds = ours if holder is None else wishes[0].role_id in holder.role_ids
    standing = [one if one.wanted else _over(one) for one in wishes]
    if hopes:
        if holder is not None and holder.pending:
            return [_now(one, hopes, WAITING) for one in standing], None
        if holds:
            return [_now(one, hopes, GIVEN if ours else HAD) for one in standing], None
        return _lacked(standing, may_give)
    if ours and holds:
        if not may_take:
            return [replace(one, state=STUCK, due=False) if one.state in OURS else one for one in wishes], None
        return list(wishes), "take"
    return [replace(one, due=False) for one in standing], None


def _lacked(standing: Sequence[Gift], may_give: bool) -> tuple[list[Gift], str | None]:
    """Return the same where the role is not held: what was given before is lost, what is asked for is given."""
    afresh = [one for one in standing if one.state in (NEW, LACKS, GIVING)]
    after = [replace(one, state=LOST, due=False) if one.state in (GIVEN, DOUBT) else one for one in standing]
    if not afresh:
        return after, None
    if not may_give:
        return [_now(one, afresh, BLOCKED) for one in after], None
    return [replace(one, state=GIVING, due=True) if one in afresh else one for one in after], "give"


def _over(one: Gift) -> Gift:
    return replace(one, state=NONE, due=False)


def _now(one: Gift, among: Collection[Gift], state: str) -> Gift:
    return replace(one, state=state, due=False) if one in among else one


def after_giving(wishes: Sequence[Gift]) -> list[Gift]:
    """Return the wishes for a role as they stand now that it was given, whatever was wished meanwhile."""
    if any(one.wanted and one.state in HOPES for one in wishes):
        return [
            replace(one, state=GIVEN, due=False) if one.wanted and one.state in HOPES else one for one in wishes
        ]
    return [replace(one, state=GIVEN, due=True) if not one.wanted else one for one in wishes]


def after_taking(wishes: Sequence[Gift]) -> list[Gift]:
    """Return the wishes for a role as they stand now that it was taken, whatever was wished meanwhile."""
    return [
        _over(one) if not one.wanted else replace(one, state=NEW, due=True) if one.state in OURS else one
        for one in wishes
    ]


def refused(wishes: Sequence[Gift], *, giving: bool) -> list[Gift]:
    """Return the wishes for a role that Discord would not let Hearth give, or take."""
    if giving:
        return [replace(one, state=BLOCKED, due=False) if one.state == GIVING else one for one in wishes]
    return [replace(one, state=STUCK, due=False) if one.state in OURS else one for one in wishes]


def changed_member(gifts: Sequence[Gift], holder: Holder, at: datetime) -> list[Gift]:
    """Return what the news of a member changes: screening has ended, or a role is gone.

    News can be older than what Hearth has given since, so a missing role is only a doubt: Discord is asked.
    """
    changed = []
    for one in gifts:
        if one.state == WAITING and not holder.pending:
            changed.append(replace(one, state=NEW, due=True, heard_at=at))
        elif one.state == GIVEN and one.wanted and one.role_id not in holder.role_ids:
            changed.append(replace(one, state=DOUBT, due=True, heard_at=at))
    return changed


def caught_up(
    user_id: int,
    gifts: Sequence[Gift],
    standing: Mapping[str, Entry],
    reacting: Collection[str],
    holder: Holder,
    *,
    since: datetime,
    at: datetime,
) -> list[Gift]:
    """Return what changes for a member whose reactions and roles were read anew.

    `standing` are the entries of boards that stand, `reacting` the ids of those that the person reacts to, as read
    after `since`. What was heard since then is newer, and stays.
    """
    known = {one.entry_id: one for one in gifts if one.via == REACTION}
    changes = {(one.entry_id, one.via): one for one in changed_member(gifts, holder, at)}
    for entry_id in reacting:
        before = known.get(entry_id)
        if before is not None and (before.heard_at >= since or before.wanted):
            continue
        one = before or nothing_yet(user_id, standing[entry_id], REACTION, at)
        changes[entry_id, REACTION] = asked(gifts, standing[entry_id], REACTION, holder, one, at)
    for entry_id, one in known.items():
        if one.wanted and entry_id in standing and entry_id not in reacting and one.heard_at < since:
            changes[entry_id, REACTION] = taken_back(one, at)
    return list(changes.values())


def nothing_yet(user_id: int, entry: Entry, via: str, at: datetime) -> Gift:
    """Return the wish of somebody who has not wished anything."""
    return Gift(user_id, entry.id, via, entry.role_id, False, NONE, False, at)


# What a board says


def emoji_key(emoji: str) -> str:
    """Return what tells an emoji from others: a community's own by its id, others without skin tone and shape."""
    name, _, own_id = emoji.partition(":")
    return own_id or _SKIN_AND_SHAPE.sub("", name)


def read_emoji(typed: str, own: Mapping[str, int]) -> str | None:
    """Return the one emoji that was typed, as a character or `name:id`; None where it is none.

    `own` are the community's own emoji by name: one of another community cannot be used.
    """
    typed = typed.strip()
    if found := _CUSTOM.fullmatch(typed):
        return f"{found[2]}:{found[3]}" if int(found[3]) in own.values() else None
    if (named := _NAMED.fullmatch(typed)) and named[1] in own:
        return f"{named[1]}:{own[named[1]]}"
    return typed if _ONE_EMOJI.fullmatch(typed) else None


def shown_emoji(emoji: str) -> str:
    """Return an emoji as a message shows it."""
    return f"<:{emoji}>" if ":" in emoji else emoji


def entry_for(board: Board, emoji: str) -> Entry | None:
    """Return the entry that a reaction means."""
    key = emoji_key(emoji)
    return next((entry for entry in board.entries if entry.emoji and emoji_key(entry.emoji) == key), None)


def label_problem(label: str) -> str | None:
    """Return what is wrong with a label: `words` where emoji stand in for them, `first` where they come first."""
    if emoji_alone(label) or not any(letter.isalnum() for letter in label):
        return "words"
    return "first" if has_emoji(label) and emoji_first(label) else None


def ordered(entries: Iterable[Entry]) -> list[tuple[Entry, ...]]:
    """Return the entries in rows of five, what interests people first, then pronouns."""
    rows = []
    for kind in KINDS:
        of_kind = [entry for entry in entries if entry.kind == kind]
        rows += [tuple(of_kind[start : start + 5]) for start in range(0, len(of_kind), 5)]
    return rows


def next_place(entries: Sequence[Entry]) -> int:
    """Return the place of an entry that is added."""
    return max((entry.place for entry in entries), default=0) + 1


ROLE = Setting("board", "board", RoleKind(granted=True), None)
"""What a board needs of a role, said like a setting, so that the doctor looks after it too."""


def channel_setting(board: Board) -> Setting:
    """Return what a board needs of its channel, said like a setting."""
    needs: tuple[str, ...] = ("view_channel", "send_messages", "read_message_history")
    if any(entry.emoji for entry in board.entries):
        needs += ("add_reactions",)
    return Setting("board", "board", ChannelKind(needs), None)
