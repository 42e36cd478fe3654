"""Whatever people, moderators, faults and absences do, in any order: Hearth gives and takes what was wished."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cogs.board import rules
from cogs.board.rules import BUTTON, GIVEN, LOST, NONE, OURS, REACTION, Holder, Plan
from data.boards import Board, Entry
from data.role_gifts import Gift

PERSON = 101
ROLES = (71,)
ENTRIES = (
    Entry("python", "board", 1, 71, "Python", rules.INTEREST, "🐍"),
    Entry("snakes", "other", 1, 71, "Snakes", rules.INTEREST, "🐉"),
)
"""Two ways to one role, where wishes can cross; what happens to different roles does not touch."""
BY_ID = {entry.id: entry for entry in ENTRIES}
entries = st.sampled_from(ENTRIES)


class OnePerson(RuleBasedStateMachine):
    """Discord's truth about one person, Hearth's rows, and calls that are under way while other things happen."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 3, 1, tzinfo=UTC)
        self.holds: set[int] = set()
        self.pending = False
        self.mighty: set[int] = set()
        self.reacting: set[str] = set()
        self.away = False
        self.gifts: dict[tuple[str, str], Gift] = {}
        self.under_way: list[tuple[str, int, bool]] = []
        self.from_elsewhere: set[int] = set()
        """Roles that somebody gave by hand and that Hearth must therefore leave alone."""
        self.taken_by_hand: set[int] = set()
        """Roles that a moderator took since the person last asked for them."""

    # What Hearth knows

    def rows(self) -> list[Gift]:
        return sorted(self.gifts.values(), key=lambda gift: (gift.entry_id, gift.via))

    def write(self, changes: list[Gift] | tuple[Gift, ...]) -> None:
        for gift in changes:
            key = (gift.entry_id, gift.via)
            if gift.via == BUTTON and gift.state in (NONE, LOST, rules.HAD):
                self.gifts.pop(key, None)
            else:
                self.gifts[key] = gift

    def holder(self) -> Holder:
        return Holder(frozenset(self.holds), self.pending)

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def settle(self, *, calls_end: bool = True) -> None:
        """Do one round: read where needed, decide, write down, call, and write what came of it."""
        rows = self.rows()
        holder = self.holder() if rules.must_be_read(rows) else None
        plan = rules.plan(rows, holder, may_give=lambda role: role not in self.mighty, may_take=lambda _role: True)
        self.write(plan.changes)
        self.begin(plan)
        if calls_end:
            self.finish_calls()

    def begin(self, plan: Plan) -> None:
        for role in sorted(plan.give):
            assert not self.pending
            assert role not in self.mighty
            self.under_way.append(("new", role, True))
        for role in sorted(plan.take):
            assert role not in self.from_elsewhere, "what somebody else gave is never taken"
            self.under_way.append(("new", role, False))

    def finish_calls(self) -> None:
        for _, role, giving in self.under_way:
            (self.holds.add if giving else self.holds.discard)(role)
            wishes = [gift for gift in self.rows() if gift.role_id == role]
            self.write(rules.after_giving(wishes) if giving else rules.after_taking(wishes))
        self.under_way = []

    def settle_whole(self) -> None:
        self.finish_calls()
        for _ in range(6):
            if not any(gift.due for gift in self.rows()):
                return
            self.settle()
        raise AssertionError(f"it does not come to rest: {self.rows()}")

    # What happens

    @initialize(pending=st.booleans())
    def arrive(self, pending: bool) -> None:
        self.pending = pending

    @rule(entry=entries, known=st.booleans())
    def react(self, entry: Entry, known: bool) -> None:
        """React; the news says who it was, or nothing of them."""
        if entry.id in self.reacting:
            return
        self.reacting.add(entry.id)
        self.taken_by_hand.discard(entry.role_id)
        if not self.away:
            before = self.gifts.get((entry.id, REACTION)) or rules.nothing_yet(PERSON, entry, REACTION, self.now)
            holder = self.holder() if known else None
            self.write([rules.asked(self.rows(), entry, REACTION, holder, before, self.tick())])

    @rule(entry=entries)
    def take_reaction_away(self, entry: Entry) -> None:
        if entry.id not in self.reacting:
            return
        self.reacting.discard(entry.id)
        if not self.away:
            before = self.gifts.get((entry.id, REACTION)) or rules.nothing_yet(PERSON, entry, REACTION, self.now)
            self.write([rules.taken_back(before, self.tick())])

    @precondition(lambda self: not self.away and not self.pending)
    @rule(entry=entries)
    def press(self, entry: Entry) -> None:
        """Press a button, as `service.press` takes it."""
        self.settle_whole()
        mine = [gift for gift in self.rows() if gift.role_id == entry.role_id and gift.wanted]
        pressed = next((gift for gift in mine if gift.via == BUTTON and gift.state in OURS), None)
        holds = entry.role_id in self.holds
        if pressed is not None and holds:
            self.write([rules.taken_back(pressed, self.tick())])
        elif not holds and entry.role_id not in self.mighty:
            self.taken_by_hand.discard(entry.role_id)
            before = pressed or rules.nothing_yet(PERSON, entry, BUTTON, self.now)
            self.write([rules.asked(self.rows(), entry, BUTTON, self.holder(), before, self.tick())])
        self.settle_whole()

    @rule()
    def a_round(self) -> None:
        self.finish_calls()
        self.settle()

    @rule()
    def a_round_is_cut_off_before_its_calls(self) -> None:
        self.finish_calls()
        self.settle(calls_end=False)
        self.under_way = []

    @rule()
    def a_round_is_cut_off_after_its_calls(self) -> None:
        self.finish_calls()
        self.settle(calls_end=False)
        for _, role, giving in self.under_way:
            (self.holds.add if giving else self.holds.discard)(role)
        self.under_way = []

    @rule()
    def a_round_begins_and_its_calls_take_long(self) -> None:
        self.finish_calls()
        self.settle(calls_end=False)

    @rule(entry=entries, known=st.booleans())
    def a_wish_changes_while_calls_are_under_way(self, entry: Entry, known: bool) -> None:
        self.settle_whole()
        for _ in range(2):
            if entry.id in self.reacting:
                self.take_reaction_away(entry)
            else:
                self.react(entry, known)
            self.settle(calls_end=False) if not self.under_way else None
        self.finish_calls()

    @rule()
    def screening_ends(self) -> None:
        self.pending = False
        if not self.away:
            self.hear_of_member()

    def hear_of_member(self) -> None:
        self.write(rules.changed_member(self.rows(), self.holder(), self.tick()))

    @precondition(lambda self: not self.away)
    @rule(role=st.sampled_from(ROLES))
    def a_moderator_takes(self, role: int) -> None:
        self.settle_whole()
        if role in self.holds:
            self.holds.discard(role)
            self.from_elsewhere.discard(role)
            self.taken_by_hand.add(role)
            self.hear_of_member()
            self.settle_whole()

    @precondition(lambda self: not self.away and not self.pending)
    @rule(role=st.sampled_from(ROLES))
    def a_moderator_gives(self, role: int) -> None:
        self.settle_whole()
        if role not in self.holds:
            self.holds.add(role)
            self.from_elsewhere.add(role)

    @rule(role=st.sampled_from(ROLES))
    def a_role_gets_powers(self, role: int) -> None:
        self.finish_calls()
        self.mighty.add(role)

    @rule(role=st.sampled_from(ROLES))
    def a_role_loses_its_powers(self, role: int) -> None:
        self.mighty.discard(role)
        blocked = [gift for gift in self.rows() if gift.state == rules.BLOCKED and gift.role_id == role]
        self.write([replace(gift, state=rules.NEW, due=True) for gift in blocked])

    @rule()
    def hearth_goes_away(self) -> None:
        self.settle_whole()
        self.away = True

    @precondition(lambda self: self.away)
    @rule()
    def hearth_is_back(self) -> None:
        self.away = False
        since = self.tick()
        changes = rules.caught_up(
            PERSON, self.rows(), BY_ID, self.reacting, self.holder(), since=since, at=self.tick()
        )
        self.write(changes)

    # What holds

    @invariant()
    def what_others_gave_is_there(self) -> None:
        assert self.from_elsewhere <= self.holds

    @invariant()
    def nobody_before_screening_holds_anything(self) -> None:
        if self.pending:
            assert not self.holds

    def teardown(self) -> None:
        """At rest, somebody holds what they react for or pressed, without what was taken by hand."""
        if self.away:
            self.hearth_is_back()
        self.settle_whole()
        for role in ROLES:
            if role in self.mighty or role in self.from_elsewhere or self.pending:
                continue
            wished = {gift.state for gift in self.rows() if gift.role_id == role and gift.wanted}
            reacts = any(BY_ID[id].role_id == role for id in self.reacting)
            pressed = any(gift.via == BUTTON and gift.role_id == role for gift in self.rows())
            if role in self.holds:
                assert GIVEN in wished
                assert reacts or pressed
            elif reacts:
                assert role in self.taken_by_hand or wished <= {LOST, rules.HAD}
            else:
                assert not pressed


TestOnePerson = OnePerson.TestCase
TestOnePerson.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)


def test_news_of_a_missing_role_is_only_a_doubt() -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    given_now = Gift(PERSON, "python", REACTION, 71, True, GIVEN, False, at)
    (doubted,) = rules.changed_member([given_now], Holder(frozenset(), False), at)
    assert rules.must_be_read([doubted])
    always: dict[str, Any] = {"may_give": lambda _: True, "may_take": lambda _: True}
    still = rules.plan([doubted], Holder(frozenset({71}), False), **always)
    assert [gift.state for gift in still.changes] == [GIVEN]
    lost = rules.plan([doubted], Holder(frozenset(), False), **always)
    assert [gift.state for gift in lost.changes] == [LOST]
    assert not lost.give


@given(count=st.integers(0, rules.MOST_ENTRIES), pronouns=st.integers(0, rules.MOST_ENTRIES))
def test_every_board_fits_into_the_rows_that_a_message_has(count: int, pronouns: int) -> None:
    board = [
        Entry(str(number), "board", number, number, "x", rules.PRONOUNS if number < pronouns else rules.INTEREST)
        for number in range(count)
    ]
    rows = rules.ordered(board)
    assert len(rows) <= 5
    assert all(1 <= len(row) <= 5 for row in rows)
    assert {entry.id for row in rows for entry in row} == {entry.id for entry in board}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("🐍", "🐍"),
        (" 👍🏽 ", "👍🏽"),
        ("❤️", "❤️"),
        ("🏳️‍🌈", "🏳️‍🌈"),
        ("🇧🇷", "🇧🇷"),
        ("1️⃣", "1️⃣"),
        ("<:hearth:123>", "hearth:123"),
        ("<a:hearth:123>", "hearth:123"),
        (":hearth:", "hearth:123"),
        ("<:other:999>", None),
        ("🐍🦀", None),
        ("snake", None),
        ("1", None),
        ("🐍 ok", None),
    ],
)
def test_one_emoji_is_read_and_nothing_else(typed: str, read: str | None) -> None:
    assert rules.read_emoji(typed, {"hearth": 123}) == read


@pytest.mark.parametrize(
    ("one", "other"), [("👍", "👍🏿"), ("❤️", "❤"), ("hearth:123", "renamed:123"), ("🏳️‍🌈", "🏳‍🌈")]
)
def test_skin_tone_shape_and_name_tell_no_emoji_apart(one: str, other: str) -> None:
    entry = replace(ENTRIES[0], emoji=one)
    board = Board("board", 1, 2, 3, "Heading", "", "up", 1, 1, (ENTRIES[1], entry))
    assert rules.entry_for(board, other) == entry
    assert rules.entry_for(board, "🐢") is None


@pytest.mark.parametrize(
    ("label", "problem"),
    [("Python", None), ("C++", None), ("Python 🐍", None), ("🐍 Python", "first"), ("🐍", "words")],
)
def test_labels_are_words_with_emoji_last(label: str, problem: str | None) -> None:
    assert rules.label_problem(label) == problem


def test_a_wish_that_comes_while_its_role_is_being_taken_is_fulfilled_again() -> None:
    person = OnePerson()
    person.react(ENTRIES[0], True)
    person.settle_whole()
    assert person.holds == {71}
    person.take_reaction_away(ENTRIES[0])
    person.settle(calls_end=False)
    person.react(ENTRIES[0], True)
    person.finish_calls()
    assert not person.holds
    person.settle_whole()
    assert person.holds == {71}


def test_a_wish_that_ends_while_its_role_is_being_given_is_taken_again() -> None:
    person = OnePerson()
    person.react(ENTRIES[0], True)
    person.settle(calls_end=False)
    person.take_reaction_away(ENTRIES[0])
    person.finish_calls()
    assert person.holds == {71}
    person.settle_whole()
    assert not person.holds
