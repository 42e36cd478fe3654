"""However many ask at once, a forge is asked no more often than was promised, and nobody waits for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forges.pace import BURST, EVERY, Pace
from bot.forges.wire import LONGEST_WAIT, SECONDARY, wait_of

Call = tuple[int, bool]
"""How many quarters of a second after the one before it, and whether somebody waits for it."""
CALLS = st.lists(st.tuples(st.integers(0, 12), st.booleans()), max_size=60)
EVERYS = st.sampled_from([Fraction(1, 4), Fraction(1), Fraction(3, 2)])
BURSTS = st.integers(0, 12)


def starts_of(calls: Sequence[Call], every: Fraction, burst: int) -> list[tuple[Fraction, Fraction, bool]]:
    """Return of each call when it came, when its turn was, and whether it was urgent, by a clock that is exact.

    A turn is given out when it is asked for, so that calls wait beside each other, however long each sleeps.
    """
    clock = Fraction(0)
    slept: list[Fraction] = []

    async def sleep(seconds: float) -> None:
        slept.append(Fraction(seconds))

    async def all_of_them() -> list[tuple[Fraction, Fraction, bool]]:
        nonlocal clock
        pace = Pace(every, burst, now=lambda: clock, sleep=sleep)  # type: ignore[arg-type, return-value]
        found = []
        for after, urgent in calls:
            clock += Fraction(after, 4)
            slept.clear()
            await pace.turn(urgent=urgent)
            found.append((clock, clock + sum(slept), urgent))
        return found

    return asyncio.run(all_of_them())


@settings(deadline=None)
@given(CALLS, EVERYS, BURSTS)
def test_over_any_time_no_more_than_the_burst_beyond_one_a_turn(
    calls: list[Call], every: Fraction, burst: int
) -> None:
    starts = sorted(start for _, start, _ in starts_of(calls, every, burst))
    for first, begin in enumerate(starts):
        for last in range(first, len(starts)):
            requests = last - first + 1
            assert requests <= 1 + burst + (starts[last] - begin) / every


@given(CALLS, EVERYS, BURSTS)
def test_the_background_waits_its_whole_turn(calls: list[Call], every: Fraction, burst: int) -> None:
    """It comes after all turns that were given out before, also those that were taken ahead."""
    starts = starts_of(calls, every, burst)
    for number, (came, start, urgent) in enumerate(starts):
        if urgent:
            continue
        before = starts[:number]
        assert all(start >= other + every for _, other, _ in before)
        assert start == max(came, free_from(before, every))


def free_from(before: Sequence[tuple[Fraction, Fraction, bool]], every: Fraction) -> Fraction:
    """Return when a turn is free where each one before took one, in order, whoever went ahead."""
    free = Fraction(0)
    for came, _, _ in before:
        free = max(free, came) + every
    return free


@given(CALLS, EVERYS, BURSTS)
def test_whoever_waits_goes_ahead_by_the_burst_and_by_no_more(
    calls: list[Call], every: Fraction, burst: int
) -> None:
    starts = starts_of(calls, every, burst)
    for number, (came, start, urgent) in enumerate(starts):
        if urgent:
            assert start == max(came, free_from(starts[:number], every) - burst * every)


@given(CALLS, EVERYS, BURSTS)
def test_nobody_starts_before_they_ask_or_later_than_their_turn(
    calls: list[Call], every: Fraction, burst: int
) -> None:
    starts = starts_of(calls, every, burst)
    for number, (came, start, _) in enumerate(starts):
        assert came <= start <= max(came, free_from(starts[:number], every))


@given(st.integers(0, 30), st.integers(1, 12))
def test_turns_taken_ahead_are_made_up_for(urgent: int, burst: int) -> None:
    """After a burst the background begins as late as if nobody had gone ahead."""
    *_, (_, start, _) = starts_of([*[(0, True)] * urgent, (0, False)], Fraction(1), burst)
    assert start == urgent
    ahead = [start for _, start, _ in starts_of([(0, True)] * urgent, Fraction(1), burst)]
    assert ahead == [max(0, number - burst) for number in range(urgent)]


@given(CALLS, st.integers(0, 100))
def test_after_a_rest_turns_are_not_saved_up(calls: list[Call], rest: int) -> None:
    """Nobody has asked for long; then all at once do, and still only one comes at a time."""
    long_after = (4 * (len(calls) + 1 + rest), False)
    starts = starts_of([*calls, long_after, *[(0, False)] * 3], Fraction(1), 12)[-4:]
    came = starts[0][0]
    assert [start - came for _, start, _ in starts] == [0, 1, 2, 3]


def test_hearth_asks_at_most_once_a_second_and_a_dozen_more_for_whoever_waits() -> None:
    """GitHub asks for a second between requests that write."""
    assert EVERY >= 1
    assert BURST * EVERY < 60


SAID = st.sampled_from(
    ["", "0", "5", "3600", "99999999999", "1760000000", "-5", "1.5", "soon", "٣", "Infinity", "nan"]
)
DATES = st.sampled_from(
    [
        "",
        "Tue, 01 Sep 2026 12:00:00 GMT",
        "Tue, 01 Sep 2026 12:00:30 GMT",
        "yesterday",
        "Tue, 01 Sep 1970 12:00:00 GMT",
    ]
)


@settings(deadline=None)
@given(
    st.sampled_from([200, 304, 403, 404, 429, 500, 503]),
    st.fixed_dictionaries(
        {},
        optional={
            "retry-after": SAID | DATES | st.text(max_size=12),
            "x-ratelimit-remaining": st.sampled_from(["0", "1", "", "none"]),
            "x-ratelimit-reset": SAID | DATES,
            "ratelimit-remaining": st.sampled_from(["0", "7"]),
            "ratelimit-reset": SAID,
            "date": DATES,
        },
    ),
)
def test_whatever_a_forge_says_hearth_waits_for_a_time_that_makes_sense(
    status: int, headers: dict[str, str]
) -> None:
    wait = wait_of(status, headers)
    if wait is not None:
        assert timedelta(seconds=1) <= wait <= LONGEST_WAIT
    none_left = "0" in (headers.get("x-ratelimit-remaining"), headers.get("ratelimit-remaining"))
    says_when = status in (403, 429, 503) and bool(headers.get("retry-after"))
    assert (wait is not None) == (none_left or says_when or status == 429)
    if status == 429 and not none_left and not says_when:
        assert wait == SECONDARY


@pytest.mark.parametrize("seconds", [1, 30, 3599])
def test_a_time_that_makes_sense_is_taken_at_its_word(seconds: int) -> None:
    said = timedelta(seconds=seconds)
    assert wait_of(403, {"retry-after": str(seconds)}) == said
    date = "Tue, 01 Sep 2026 12:00:00 GMT"
    stamp = 1788264000
    limits = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(stamp + seconds), "date": date}
    assert wait_of(200, limits) == said, "by the forge's own clock"
    assert wait_of(200, {"ratelimit-remaining": "0", "ratelimit-reset": str(seconds)}) == said
