"""What is decided about greeting holds for whatever people do, in any order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.authority import Presser
from cogs.greeters import rules
from cogs.greeters.rules import Change

MOMENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
PEOPLE, KINDS = st.integers(1, 4), st.sampled_from([rules.WAVE, rules.HUSH])
HANDS = st.tuples(PEOPLE, KINDS)
WISHES = st.sampled_from([None, rules.GREET, rules.QUIET])


@pytest.mark.parametrize("emoji", ["👋", "👋🏻", "👋🏼", "👋🏽", "👋🏾", "👋🏿", "👋\ufe0f"])
def test_a_wave_counts_in_every_skin_tone(emoji: str) -> None:
    assert rules.kind_of(emoji) == "wave"


@pytest.mark.parametrize("emoji", ["🖐🏽", "🤚", "🧡", "", "wave", "🏽", "🤐"])
def test_other_emoji_mean_nothing(emoji: str) -> None:
    assert rules.kind_of(emoji) is None


def test_the_hushing_face_means_quietly() -> None:
    assert rules.kind_of("🤫") == "hush"


@given(st.lists(st.tuples(KINDS, st.booleans()), max_size=10))
def test_taking_everything_away_takes_the_wish_away(steps: list[tuple[str, bool]]) -> None:
    stands = {rules.WAVE: False, rules.HUSH: False}
    wish: str | None = None
    for kind, added in [*steps, (rules.WAVE, False), (rules.HUSH, False)]:
        if stands[kind] == added:
            continue
        stands[kind] = added
        other = rules.HUSH if kind == rules.WAVE else rules.WAVE
        wish = rules.wish_after(wish, kind, added=added, other_stands=stands[other])
        assert wish is not None or not any(stands.values())
        if added:
            assert wish == (rules.GREET if kind == rules.WAVE else rules.QUIET)
    assert wish is None


@given(WISHES, KINDS, st.booleans())
def test_taking_a_reaction_away_leaves_a_wish_made_otherwise(wish: str | None, kind: str, other: bool) -> None:
    meant = rules.GREET if kind == rules.WAVE else rules.QUIET
    after = rules.wish_after(wish, kind, added=False, other_stands=other)
    assert after == wish or wish == meant


@given(st.booleans(), st.booleans(), WISHES, st.booleans())
def test_who_is_quiet_is_never_said_to_wait(left: bool, met: bool, wish: str | None, claimed: bool) -> None:
    status = rules.status_of(left=left, met=met, wish=wish, claimed=claimed)
    if wish == rules.QUIET:
        assert status in ("gone", "met", "quiet")
    if left:
        assert status == "gone"
    elif met:
        assert status == "met"


@given(
    st.dictionaries(HANDS, st.tuples(st.booleans(), st.integers(-5, 5)), max_size=6),
    st.sets(HANDS, max_size=6),
    st.booleans(),
)
def test_comparing_leads_to_what_discord_shows_and_then_to_nothing(
    known: dict[tuple[int, str], tuple[bool, int]], found: set[tuple[int, str]], may_add: bool
) -> None:
    before = {hand: (stands, MOMENT + timedelta(seconds=at)) for hand, (stands, at) in known.items()}
    changes = rules.differences(before, found, asked_at=MOMENT, may_add=may_add)
    after = dict(before)
    for one in changes:
        after[one.user_id, one.kind] = (one.added, MOMENT)
    for hand, (stands, at) in before.items():
        if at > MOMENT:
            assert after[hand] == (stands, at)
    if may_add:
        newer = {hand for hand, (_, at) in before.items() if at > MOMENT}
        assert {hand for hand, (stands, _) in after.items() if stands} - newer == found - newer
    else:
        assert not any(one.added for one in changes)
    assert rules.differences(after, found, asked_at=MOMENT, may_add=may_add) == []


def test_comparing_says_what_changed() -> None:
    known = {(1, "wave"): (True, MOMENT)}
    changes = rules.differences(known, {(2, "hush")}, asked_at=MOMENT, may_add=True)
    assert changes == [Change(1, "wave", False), Change(2, "hush", True)]


@given(st.timedeltas(timedelta(days=-1), timedelta(days=400)))
def test_waiting_is_said_in_one_unit_and_never_too_long(span: timedelta) -> None:
    said = rules.waited(span)
    length = {"minutes": timedelta(minutes=1), "hours": timedelta(hours=1), "days": timedelta(days=1)}[said.unit]
    assert said.count >= 0
    assert said.count * length <= max(span, timedelta())
    assert max(span, timedelta()) < (said.count + 1) * length


@given(st.none() | st.integers(-3_600_000, 3_600_000))
def test_an_edit_is_always_promised_soon(milliseconds: int | None) -> None:
    edit_at = None if milliseconds is None else MOMENT + timedelta(milliseconds=milliseconds)
    due = rules.edit_due(edit_at, MOMENT) or edit_at
    assert due is not None
    assert MOMENT < due <= MOMENT + rules.EDIT_AFTER


ROLES = st.none() | st.integers(1, 4)


@given(ROLES, ROLES, ROLES, st.frozensets(st.integers(1, 4)), st.booleans())
def test_greeters_staff_and_organisers_may_greet_and_nobody_else(
    organiser: int | None, staff: int | None, greeter: int | None, held: frozenset[int], may_manage: bool
) -> None:
    everyone = 1
    presser = Presser(guild_id=everyone, user_id=9, role_ids=held, may_manage=may_manage)
    may = rules.may_greet(presser, organiser_role=organiser, staff_role=staff, greeter_role=greeter)
    assert may == (may_manage or bool({organiser, staff, greeter} & (held - {everyone})))


@given(st.frozensets(PEOPLE), st.none() | PEOPLE, PEOPLE)
def test_nobody_speaks_to_themselves(mentions: frozenset[int], replied: int | None, author: int) -> None:
    said = rules.Said(1, 2, 3, author, mentions, None if replied is None else 4, replied)
    assert author not in said.spoken_to
    assert said.spoken_to | {author} == mentions | {author} | ({replied} if replied else set())
