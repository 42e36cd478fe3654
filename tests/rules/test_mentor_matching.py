"""No limit is ever broken, as many as possible are matched, and neither order nor luck decides."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cogs.mentors.rules import matching, rounds, solving
from cogs.mentors.rules.hours import QUARTERS, SLOTS, Free, _mask, _slowly, common, of_day
from cogs.mentors.rules.matching import (
    ASYNC,
    FORMATS,
    GROUP,
    WAYS,
    WEEKS,
    Mentee,
    Mentor,
    Weights,
    best,
    broken,
    in_the_way,
)
from cogs.mentors.rules.solver import Edge, solve_assignment

MONDAY = date(2026, 3, 2)
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Sao_Paulo")
TOPICS, TONGUES, TAGS = ("docs", "python", "design", "talks"), ("en", "es", "de"), ("t1", "t2")
EVENINGS = [slot for day in range(7) for slot in of_day(day, time(18), time(22))]


def some(of: tuple[str, ...], least: int = 0) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(of), min_size=least)


FREE = st.builds(
    lambda zone, slots: Free.at(zone, slots),
    st.sampled_from(ZONES),
    st.one_of(st.just(EVENINGS), st.lists(st.integers(0, SLOTS - 1), max_size=12)),
)
MENTORS = st.builds(
    Mentor,
    id=st.integers(1, 30),
    skills=some(TOPICS),
    languages=some(TONGUES, 1),
    formats=some(FORMATS, 1),
    can=some(WAYS),
    free=FREE,
    seats=st.integers(0, 3),
    load=st.integers(0, 4),
    is_adult=st.booleans(),
    shares=some(TAGS),
)
MENTEES = st.builds(
    Mentee,
    id=st.integers(101, 130),
    topics=some(TOPICS),
    languages=some(TONGUES, 1),
    format=st.sampled_from(FORMATS),
    needs=some(WAYS),
    free=FREE,
    begins=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    weeks=st.integers(1, 24),
    is_adult=st.booleans(),
    waited=st.integers(0, 3),
    prefers=some(TAGS),
)
PAIRS = st.frozensets(st.tuples(st.integers(1, 30), st.integers(101, 130)), max_size=6)


def unique(people: list[Mentor]) -> list[Mentor]:
    return list({one.id: one for one in people}.values())


def unique_mentees(people: list[Mentee]) -> list[Mentee]:
    return list({one.id: one for one in people}.values())


def keeps(pairs: frozenset[tuple[int, int]]) -> matching.Apart:
    return lambda one, other: (one, other) in pairs or (other, one) in pairs


def nobody(_one: int, _other: int) -> bool:
    return False


@given(
    zone=st.sampled_from(ZONES),
    slots=st.lists(st.integers(0, SLOTS - 1)),
    day=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_turning_a_whole_week_is_the_same_as_going_through_it(zone: str, slots: list[int], day: date) -> None:
    free, monday = Free.at(zone, slots), day - timedelta(days=day.weekday())
    assert free.slots == sorted(set(slots))
    mask = _mask(zone, free.bits, monday)
    assert mask == _slowly(zone, free.bits, monday)
    assert mask < 1 << QUARTERS


@given(one=FREE, other=FREE, day=st.dates(date(2026, 1, 1), date(2026, 12, 31)), weeks=st.integers(1, 26))
def test_common_hours_are_the_least_of_all_weeks_and_the_same_from_both_sides(
    one: Free, other: Free, day: date, weeks: int
) -> None:
    shared = common(one, other, day, weeks)
    assert shared == common(other, one, day, weeks)
    each = [common(one, other, day + timedelta(weeks=number), 1) for number in range(weeks)]
    assert shared == min(each)


def test_daylight_saving_in_between_takes_an_hour_away() -> None:
    berlin = Free.at("Europe/Berlin", of_day(0, time(18), time(20)))
    new_york = Free.at("America/New_York", of_day(0, time(12), time(14)))
    assert common(berlin, new_york, MONDAY, 1) == timedelta(hours=2)
    assert common(berlin, new_york, MONDAY, 3) == timedelta(
        hours=1
    )  # New York changes on 8 March, Berlin on the 29th
    assert common(berlin, new_york, date(2026, 6, 1), 8) == timedelta(hours=2)


@given(mentee=MENTEES, mentor=MENTORS, pairs=PAIRS, adults=st.booleans())
def test_whoever_is_offered_breaks_no_limit(
    mentee: Mentee, mentor: Mentor, pairs: frozenset[tuple[int, int]], adults: bool
) -> None:
    apart = keeps(pairs)
    offered = best(mentee, [mentor], apart, adults=adults, seed="s")
    if offered:
        assert mentor.seats > 0
        assert not apart(mentee.id, mentor.id)
        assert mentee.format in mentor.formats
        assert mentee.languages & mentor.languages
        assert mentee.needs <= mentor.can
        if adults and mentee.format in (matching.HOUR, WEEKS, matching.SHADOW):
            assert mentee.is_adult
            assert mentor.is_adult
        if mentee.format == WEEKS and ASYNC not in mentee.needs:
            assert common(mentee.free, mentor.free, mentee.begins, mentee.weeks) >= timedelta(hours=1)
    else:
        limits = in_the_way(mentee, [mentor], apart, adults=adults)
        assert sum(limits.values()) == 1
        assert matching.APART not in limits  # who is kept apart is not told by a reason


@given(mentee=MENTEES, mentors=st.lists(MENTORS, max_size=8), data=st.data())
def test_the_order_of_entering_changes_nothing(mentee: Mentee, mentors: list[Mentor], data: st.DataObject) -> None:
    known = unique(mentors)
    mixed = data.draw(st.permutations(known))
    first = best(mentee, known, nobody, adults=False, seed="s")
    assert first == best(mentee, mixed, nobody, adults=False, seed="s")
    assert len(first) <= 3


@given(mentee=MENTEES, mentor=MENTORS, tags=some(TAGS))
def test_what_is_preferred_in_secret_is_in_no_reason(mentee: Mentee, mentor: Mentor, tags: frozenset[str]) -> None:
    other = dataclasses.replace(mentee, prefers=tags)
    assert matching.reasons(mentee, mentor) == matching.reasons(other, mentor)
    assert broken(mentee, mentor, nobody, adults=True) == broken(other, mentor, nobody, adults=True)


def most_matched(mentees: list[Mentee], mentors: list[Mentor], adults: bool) -> int:
    """How many can be matched at most, by trying everything."""
    seats = [mentor for mentor in mentors for _ in range(mentor.seats)]
    count = 0
    for size in range(min(len(mentees), len(seats)), 0, -1):
        for chosen in itertools.combinations(range(len(seats)), size):
            for asking in itertools.permutations(mentees, size):
                pairs = zip(asking, chosen, strict=True)
                if all(broken(one, seats[seat], nobody, adults=adults) is None for one, seat in pairs):
                    return size
        count = size - 1
    return count


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    mentees=st.lists(MENTEES, max_size=4),
    mentors=st.lists(MENTORS.map(lambda one: dataclasses.replace(one, seats=min(one.seats, 2))), max_size=3),
    adults=st.booleans(),
)
def test_the_number_matched_is_the_largest_there_is(
    mentees: list[Mentee], mentors: list[Mentor], adults: bool
) -> None:
    asking, offering = unique_mentees(mentees), unique(mentors)
    edges = edges_of(asking, offering, adults)
    found = solve_assignment(len(asking), [one.seats for one in offering], edges)
    assert len(found) == most_matched(asking, offering, adults)
    assert len({row for row, _ in found}) == len(found)
    for column, taken in Counter(column for _, column in found).items():
        assert taken <= offering[column].seats
    for row, column in found:
        assert broken(asking[row], offering[column], nobody, adults=adults) is None


def edges_of(asking: list[Mentee], offering: list[Mentor], adults: bool) -> list[Edge]:
    weights = Weights.of(len(asking))
    return [
        (row, column, [matching.worth(mentee, mentor, seat, "s", weights) for seat in range(mentor.seats)])
        for row, mentee in enumerate(asking)
        for column, mentor in enumerate(offering)
        if broken(mentee, mentor, nobody, adults=adults) is None
    ]


def alike(id: int, **changes: object) -> Mentor:
    free = Free.at("UTC", EVENINGS)
    one = Mentor(id, frozenset({"docs"}), frozenset({"en"}), frozenset({WEEKS}), frozenset(), free, 2)
    return dataclasses.replace(one, **changes)  # type: ignore[arg-type]


def asks(id: int, **changes: object) -> Mentee:
    free = Free.at("UTC", EVENINGS)
    one = Mentee(id, frozenset({"docs"}), frozenset({"en"}), WEEKS, frozenset(), free, MONDAY, 4)
    return dataclasses.replace(one, **changes)  # type: ignore[arg-type]


@given(count=st.integers(1, 6), seed=st.text(max_size=5))
def test_no_mentor_is_loaded_while_an_equal_one_idles(count: int, seed: str) -> None:
    offering, asking = [alike(id) for id in range(1, 4)], [asks(100 + id) for id in range(count)]
    weights = Weights.of(count)
    edges = [
        (row, column, [matching.worth(one, other, seat, seed, weights) for seat in range(other.seats)])
        for row, one in enumerate(asking)
        for column, other in enumerate(offering)
    ]
    found = solve_assignment(count, [2, 2, 2], edges)
    loads = Counter(column for _, column in found)
    assert len(found) == count
    assert max(loads.values()) - min(loads.get(column, 0) for column in range(3)) <= 1
    assert best(asking[0], [alike(1, load=1), alike(2)], nobody, adults=True, seed=seed)[0].id == 2


def test_whoever_waited_is_not_left_over_again() -> None:
    asking = [asks(101), asks(102, waited=1, topics=frozenset())]
    edges = edges_of(asking, [alike(1, seats=1)], adults=False)
    assert solve_assignment(2, [1], edges) == [(1, 0)]


async def test_a_round_explains_pairs_and_whoever_is_left() -> None:
    mentees = [asks(101), asks(102, languages=frozenset({"de"})), asks(103)]
    solved = await rounds.solve(mentees, [alike(1, seats=1)], adults=True, seed="s")
    assert len(solved.pairs) == 1
    assert solved.pairs[0].topics == ("docs",)
    left = {one.mentee: one.limits for one in solved.left}
    assert left[102] == {matching.LANGUAGE: 1}
    other = next(id for id in (101, 103) if id != solved.pairs[0].mentee)
    assert left[other] == {}  # nothing stood in the way but that there were too few seats
    again = await rounds.solve(mentees[::-1], [alike(1, seats=1)], adults=True, seed="s")
    assert again == solved


async def test_pairs_of_earlier_rounds_and_people_apart_are_avoided() -> None:
    mentees, mentors = [asks(101), asks(102)], [alike(1, seats=1), alike(2, seats=1)]
    first = await rounds.solve(mentees, mentors, adults=True, seed="s")
    before = {(one.mentee, one.mentor) for one in first.pairs}
    second = await rounds.solve(mentees, mentors, before, adults=True, seed="s")
    assert len(second.pairs) == 2
    assert not before & {(one.mentee, one.mentor) for one in second.pairs}
    kept = await rounds.solve(mentees, mentors, {(1, 101), (1, 102)}, adults=True, seed="s")
    assert [one.mentor for one in kept.pairs] == [2]


PEOPLE = st.sets(st.integers(1, 40), max_size=9)
COUPLES = st.sets(st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(people=PEOPLE, apart=COUPLES, before=COUPLES, seed=st.text(max_size=3))
def test_coffee_seats_as_many_as_may_sit_together(
    people: set[int], apart: set[tuple[int, int]], before: set[tuple[int, int]], seed: str
) -> None:
    tables = rounds.seat(sorted(people), apart, seed, before)
    assert tables == rounds.seat(sorted(people, reverse=True), apart, seed, before)
    seated = [one for table in tables for one in table]
    assert len(seated) == len(set(seated))
    assert set(seated) <= people
    is_apart = rounds.either(apart)
    for table in tables:
        assert 2 <= len(table) <= 3
        assert not any(is_apart(one, other) for one, other in itertools.combinations(table, 2))
    assert len(tables) == most_couples(sorted(people), is_apart)
    for one in people - set(seated):  # no pair is left that they could join
        assert all(len(table) == 3 or any(is_apart(one, other) for other in table) for table in tables)


def most_couples(people: list[int], is_apart: matching.Apart) -> int:
    """How many pairs there can be at most, by trying everything."""
    if len(people) < 2:
        return 0
    first, *rest = people
    without = most_couples(rest, is_apart)
    return max(
        [without]
        + [
            1 + most_couples([one for one in rest if one != other], is_apart)
            for other in rest
            if not is_apart(first, other)
        ]
    )


def test_coffee_in_a_crowd_seats_everybody() -> None:
    people = list(range(1, 252))
    tables = rounds.seat(people, {(1, 2)}, "s")
    assert sorted(one for table in tables for one in table) == people
    assert sum(len(table) == 3 for table in tables) == 1


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    mentees=st.lists(MENTEES.map(lambda one: dataclasses.replace(one, format=GROUP)), max_size=7),
    mentors=st.lists(MENTORS, max_size=3),
    pairs=PAIRS,
    adults=st.booleans(),
)
def test_groups_break_no_limit_and_hold_as_many_as_can_be(
    mentees: list[Mentee], mentors: list[Mentor], pairs: frozenset[tuple[int, int]], adults: bool
) -> None:
    asking, offering = unique_mentees(mentees), unique(mentors)
    solved = rounds.match(asking, offering, pairs, adults=adults, seed="s")
    assert solved == rounds.match(asking[::-1], offering[::-1], pairs, adults=adults, seed="s")
    sizes = Counter(one.mentor for one in solved.pairs)
    people, helpers = {one.id: one for one in asking}, {one.id: one for one in offering}
    assert all(size <= rounds.PLACES for size in sizes.values())
    for one in solved.pairs:
        mentee, mentor = people[one.mentee], helpers[one.mentor]
        assert broken(mentee, mentor, keeps(pairs), adults=adults) is None
        assert not adults or sizes[mentor.id] > 1 or (mentee.is_adult and mentor.is_adult)
    if not adults:
        assert len(solved.pairs) == most_in_groups(asking, offering, keeps(pairs), set(helpers))
        for mentor_id in sizes:  # nobody has a group without whom as many would have one
            fewer = set(sizes) - {mentor_id}
            assert most_in_groups(asking, offering, keeps(pairs), fewer) < len(solved.pairs)
    assert {one.mentee for one in solved.left} == people.keys() - {one.mentee for one in solved.pairs}


def most_in_groups(mentees: list[Mentee], mentors: list[Mentor], apart: matching.Apart, some: set[int]) -> int:
    """How many can have a place in a group of some mentors, by trying everything."""

    def most(at: int, places: tuple[int, ...]) -> int:
        if at == len(mentees):
            return 0
        found = most(at + 1, places)
        for column, mentor in enumerate(mentors):
            if mentor.id in some and places[column] and broken(mentees[at], mentor, apart, adults=False) is None:
                taken = (*places[:column], places[column] - 1, *places[column + 1 :])
                found = max(found, 1 + most(at + 1, taken))
        return found

    return most(0, tuple(rounds.PLACES if one.seats > 0 else 0 for one in mentors))


def test_a_group_forms_rather_than_several_of_one() -> None:
    wish = {"format": GROUP}
    offering = [alike(id, formats=frozenset({GROUP})) for id in (1, 2, 3)]
    solved = rounds.match([asks(100 + n, **wish) for n in range(4)], offering, (), adults=True, seed="s")
    assert len({one.mentor for one in solved.pairs}) == 1
    solved = rounds.match([asks(100 + n, **wish) for n in range(6)], offering, (), adults=True, seed="s")
    assert sorted(Counter(one.mentor for one in solved.pairs).values()) == [3, 3]


def test_who_is_left_hears_what_would_help() -> None:
    night = Free.at("UTC", of_day(0, time(2), time(4)))
    mentees = [asks(101, free=night), asks(102, languages=frozenset({"de"})), asks(103, topics=frozenset())]
    mentors = [alike(1, seats=1, can=frozenset({ASYNC})), alike(2, seats=0)]
    solved = rounds.match(mentees, mentors, (), adults=True, seed="s")
    left = {one.mentee: one.gains for one in solved.left}
    assert left[101]["async"] == 1
    assert not left[102], "their languages are not theirs to choose"


async def test_a_child_does_what_is_done_here() -> None:
    mentees = [asks(101, prefers=frozenset({"t1"})), asks(102, is_adult=False), asks(103, waited=2)]
    mentors = [alike(1, seats=1, shares=frozenset({"t1"})), alike(2, seats=1)]
    here = rounds.match(mentees, mentors, {(1, 103)}, adults=True, seed="s")
    assert await rounds.solve(mentees, mentors, {(1, 103)}, adults=True, seed="s") == here
    assert await rounds.coffee([1, 2, 3], {(1, 2)}, "s") == rounds.seat([1, 2, 3], {(1, 2)}, "s")


async def test_a_solver_that_fails_names_nobody() -> None:
    with pytest.raises(solving.SolverFailed, match=r"^\D*$"):
        await solving.ask({"kind": "match", "mentees": [{"id": 31}]})
