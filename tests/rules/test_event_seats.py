"""Seats are never given twice, nobody is passed over, and newcomers' seats stay theirs until their hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cogs.events.rules import seats
from cogs.events.rules.seats import (
    ANYBODY,
    GOING,
    MOST_LONGER,
    NEWCOMERS,
    NO,
    OFFER_WHEN_NEAR,
    OFFERED,
    OUT,
    SEATED,
    STANDS_LONGER,
    WAITING,
    Answer,
    Counts,
    Given,
    Next,
    Place,
    Room,
    count,
    decide,
    has_run_out,
    longer,
    look_again_at,
    next_in_line,
    place,
    too_many,
)

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


class Line(RuleBasedStateMachine):
    """An event whose answers are kept as a database would, decided by counts alone."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.order = 0
        self.answers: dict[int, Answer] = {}

    @initialize(
        capacity=st.integers(0, 6), kept=st.integers(0, 4), hours=st.integers(0, 20), starts=st.integers(1, 30)
    )
    def open(self, capacity: int, kept: int, hours: int, starts: int) -> None:
        self.room = Room(capacity, min(kept, capacity), NOW + timedelta(hours=hours))
        self.starts_at = NOW + timedelta(hours=starts)
        self.most = self.most_others = 0
        self.measure()

    def of(self, *states: str) -> list[Answer]:
        return sorted((one for one in self.answers.values() if one.state in states), key=lambda one: one.order)

    def measure(self) -> None:
        """Remember what may not be passed: what there is, or what was taken before it was lowered."""
        counts = count(self.answers.values())
        assert self.room.capacity is not None
        self.most = max(self.room.capacity, counts.taken)
        self.most_others = max(self.room.capacity - self.room.kept_at(self.now), counts.others)

    def call(self, person: Answer, *, at_short_notice: bool) -> None:
        """Give the next in line what is theirs."""
        for other in self.of(WAITING):
            assert other.is_newcomer != person.is_newcomer or other.order >= person.order, "passed over"
        got = seats.given(self.now, self.starts_at, at_short_notice=at_short_notice)
        assert got is not None
        self.answers[person.person] = replace(person, state=got.state, offer_until=got.until)

    @rule(short=st.booleans())
    def settle(self, short: bool) -> None:
        """Call those whose turn it is, until nobody is left who can be called."""
        if self.now >= self.starts_at:
            return
        while (turn := next_in_line(self.room, count(self.answers.values()), self.now)) is not None:
            line = [one for one in self.of(WAITING) if one.is_newcomer or turn.who == ANYBODY]
            assert 0 < turn.count <= len(line)
            for person in line[: turn.count]:
                self.call(person, at_short_notice=short)
        counts = count(self.answers.values())
        for one in self.of(WAITING):
            alone = replace(counts, waiting=0, waiting_newcomers=0)
            assert decide(self.room, alone, is_newcomer=one.is_newcomer, now=self.now).state == WAITING

    @rule(is_newcomer=st.booleans())
    def ask(self, is_newcomer: bool) -> None:
        before = count(self.answers.values())
        decided = decide(self.room, before, is_newcomer=is_newcomer, now=self.now)
        if decided.state == SEATED:
            assert self.callable_now(before) == self.callable_now(
                replace(before, seated=before.seated + 1, newcomers=before.newcomers + is_newcomer)
            ), "who asks now takes a seat for which somebody waits"
        self.order += 1
        self.answers[self.order] = Answer(self.order, GOING, self.order, is_newcomer, decided.state)
        if decided.state == WAITING:
            assert self.of(WAITING)[(decided.place or 0) - 1].person == self.order
        else:
            assert decided.place is None

    def callable_now(self, counts: Counts) -> list[int]:
        """Return who of those who wait would be called, one after the other."""
        line, called = self.of(WAITING), []
        while (turn := next_in_line(self.room, counts, self.now)) is not None:
            person = next(one for one in line if one.is_newcomer or turn.who == ANYBODY)
            line.remove(person)
            called.append(person.person)
            counts = replace(
                counts,
                offered=counts.offered + 1,
                newcomers=counts.newcomers + person.is_newcomer,
                waiting=counts.waiting - 1,
                waiting_newcomers=counts.waiting_newcomers - person.is_newcomer,
            )
        return called

    @precondition(lambda self: self.answers)
    @rule(data=st.data())
    def cannot_come(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(sorted(self.answers)))
        self.answers[person] = replace(self.answers[person], answer=NO, state=OUT, offer_until=None)

    @precondition(lambda self: self.of(OFFERED))
    @rule(data=st.data())
    def accept(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(self.of(OFFERED)))
        self.answers[person.person] = replace(person, state=SEATED, offer_until=None)

    @rule()
    def offers_run_out(self) -> None:
        for one in self.of(OFFERED):
            assert one.offer_until is not None
            if has_run_out(one.offer_until, self.now):
                self.answers[one.person] = replace(one, state=OUT, offer_until=None)

    @rule(capacity=st.integers(0, 8))
    def change_capacity(self, capacity: int) -> None:
        seated = self.of(SEATED, OFFERED)
        self.room = replace(self.room, capacity=capacity, kept=min(self.room.kept, capacity))
        self.measure()
        assert self.of(SEATED, OFFERED) == seated
        assert too_many(self.room, count(self.answers.values())) == max(len(seated) - capacity, 0)

    @rule(passed=st.integers(1, 600))
    def wait(self, passed: int) -> None:
        self.now += minutes(passed)
        self.measure()

    @invariant()
    def never_more_than_there_are(self) -> None:
        if self.answers:
            counts = count(self.answers.values())
            assert counts.taken <= self.most
            assert counts.others <= self.most_others
            self.measure()  # what is over only ever gets less

    @invariant()
    def places_are_right(self) -> None:
        for at, one in enumerate(self.of(WAITING)):
            assert place(sum(other.order < one.order for other in self.of(WAITING))) == at + 1


Line.TestCase.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
test_the_line = Line.TestCase


@given(st.integers(0, 5), st.integers(0, 5), st.lists(st.booleans(), max_size=12))
def test_newcomers_seats_are_theirs_until_their_hour(capacity: int, kept: int, asking: list[bool]) -> None:
    room = Room(capacity, min(kept, capacity), NOW + minutes(60))
    answers: list[Answer] = []
    for order, is_newcomer in enumerate(asking):
        decided = decide(room, count(answers), is_newcomer=is_newcomer, now=NOW)
        answers.append(Answer(order, GOING, order, is_newcomer, decided.state))
    counts = count(answers)
    assert counts.others <= capacity - room.kept
    assert counts.seated == min(capacity, sum(asking) + counts.others)
    later = next_in_line(room, counts, NOW + minutes(60))
    free = capacity - counts.taken
    assert later == (Next(ANYBODY, min(free, counts.waiting)) if free and counts.waiting else None)
    assert look_again_at(room, NOW) == (NOW + minutes(60) if room.kept else None)


def test_a_newcomer_is_called_where_only_kept_seats_are_free() -> None:
    room = Room(10, 2, NOW + minutes(60))
    counts = Counts(seated=8, newcomers=0, waiting=3, waiting_newcomers=1)
    assert next_in_line(room, counts, NOW) == Next(NEWCOMERS, 1)
    assert next_in_line(room, counts, NOW + minutes(60)) == Next(ANYBODY, 2)


@given(st.integers(0, 9), st.integers(0, 9), st.lists(st.integers(0, 9), min_size=4, max_size=4))
def test_whoever_is_called_fits(capacity: int, kept: int, numbers: list[int]) -> None:
    """Even where all who are called are of the group that may have less."""
    room = Room(capacity, min(kept, capacity), NOW + minutes(60))
    others, newcomers, waiting_others, waiting_newcomers = numbers
    counts = Counts(
        seated=others + newcomers,
        newcomers=newcomers,
        waiting=waiting_others + waiting_newcomers,
        waiting_newcomers=waiting_newcomers,
    )
    turn = next_in_line(room, counts, NOW)
    if turn is not None:
        assert 0 < turn.count <= (counts.waiting if turn.who == ANYBODY else waiting_newcomers)
        assert counts.taken + turn.count <= capacity
        assert turn.who == NEWCOMERS or others + turn.count <= capacity - room.kept


def test_without_a_limit_everybody_has_a_seat() -> None:
    assert decide(Room(None), Counts(seated=5000), is_newcomer=False, now=NOW) == Place(SEATED)
    assert next_in_line(Room(None), Counts(seated=50, waiting=7), NOW) == Next(ANYBODY, 7)
    assert look_again_at(Room(None, 3, NOW + minutes(1)), NOW) is None


@pytest.mark.parametrize(
    ("left", "stands"),
    [
        (timedelta(days=30), timedelta(hours=24)),
        (timedelta(days=4), timedelta(hours=24)),
        (timedelta(hours=8), timedelta(hours=2)),
        (minutes(121), minutes(30.25)),
        (minutes(120), minutes(15)),
        (minutes(5), minutes(5)),
    ],
)
def test_how_long_an_offer_stands(left: timedelta, stands: timedelta) -> None:
    assert seats.given(NOW, NOW + left, at_short_notice=False) == Given(OFFERED, NOW + stands)


def test_near_the_start_a_seat_is_given_at_once_to_whom_that_is_fine() -> None:
    assert seats.given(NOW, NOW + minutes(119), at_short_notice=True) == Given(SEATED)
    far = seats.given(NOW, NOW + minutes(240), at_short_notice=True)
    assert far == Given(OFFERED, NOW + minutes(60))


@given(st.integers(-100, 50_000), st.booleans())
def test_an_offer_never_outlasts_the_start(left: int, short: bool) -> None:
    got = seats.given(NOW, NOW + minutes(left), at_short_notice=short)
    assert (got is None) == (left <= 0)
    if got is not None and got.until is not None:
        assert NOW < got.until <= NOW + minutes(left)


@given(st.integers(-500, 500), st.integers(-60, 2000), st.integers(0, MOST_LONGER + 1))
def test_whoever_is_offered_a_seat_has_a_while_once_hearth_is_back(ends: int, starts: int, times: int) -> None:
    until, starts_at = min(NOW + minutes(ends), NOW + minutes(starts)), NOW + minutes(starts)
    later = longer(until, NOW, starts_at, times=times)
    if later is None:
        has_enough = until >= min(NOW + OFFER_WHEN_NEAR, starts_at)
        assert has_enough or times >= MOST_LONGER or starts_at <= NOW
    else:
        assert times < MOST_LONGER
        assert max(until, NOW) < later <= starts_at
        assert later == starts_at or later - NOW > OFFER_WHEN_NEAR
        for soon in (0, 4):
            assert longer(later, NOW + minutes(soon), starts_at, times=0) is None, "right after, it stays so"


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)), min_size=1, max_size=20), st.integers(1, 200))
def test_the_next_in_line_does_not_wait_for_ever_while_hearth_comes_and_goes(
    spans: list[tuple[int, int]], ends: int
) -> None:
    """Away for so many minutes, then there for so many, again and again."""
    now, until, times, extra = NOW, NOW + minutes(ends), 0, timedelta(0)
    for away, there in spans:
        now += minutes(away)
        if (later := longer(until, now, NOW + minutes(100_000), times=times)) is not None:
            until, times = later, times + 1
        gone = now + minutes(there)
        extra += max(min(gone, until) - max(now, NOW + minutes(ends)), timedelta(0))
        if has_run_out(until, gone):
            break
        now = gone
    assert extra <= MOST_LONGER * STANDS_LONGER
