"""From what is published nobody can compute a small count: shown by trying every world that looks the same."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.small_counts import UNDER, Published, publish, publish_cells

World = tuple[int, int, int, int]
"""The whole and a part of it in the short period, and the whole and the part in the rest of the long one."""
Looks = tuple[Published, Published]


def published(world: World, under: int) -> Looks:
    whole, part, rest, rest_part = world
    return publish((whole, part), (whole + rest, part + rest_part), under=under)


def counts_of(world: World) -> dict[str, int]:
    """Every count of people that the cells, their differences and their sums stand for."""
    whole, part, rest, rest_part = world
    return {
        "short": whole,
        "short, did": part,
        "short, did not": whole - part,
        "rest": rest,
        "rest, did": rest_part,
        "rest, did not": rest - rest_part,
        "long": whole + rest,
        "long, did": part + rest_part,
        "long, did not": whole + rest - part - rest_part,
    }


def worlds(most: int) -> Iterator[World]:
    for whole in range(most):
        for part in range(whole + 1):
            for rest in range(most):
                for rest_part in range(rest + 1):
                    yield whole, part, rest, rest_part


def told_too_much(under: int, most: int) -> list[str]:
    """Say of each published page which small count it gives away, with the rules known to whoever reads it."""
    look_alikes: dict[Looks, list[World]] = defaultdict(list)
    for world in worlds(most):
        look_alikes[published(world, under)].append(world)
    found = []
    for looks, possible in look_alikes.items():
        for name in counts_of(possible[0]):
            values = {counts_of(world)[name] for world in possible}
            if len(values) == 1 and min(values) < under:
                found.append(f"{name} is {values} in {looks}")
    return found


@pytest.mark.parametrize(("under", "most"), [(2, 9), (3, 12)])
def test_no_page_gives_a_small_count_away(under: int, most: int) -> None:
    assert told_too_much(under, most) == []


def test_a_page_that_shows_what_anybody_can_subtract_would_be_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(short: tuple[int, ...], long: tuple[int, ...], *, under: int) -> Looks:
        def shown(row: tuple[int, ...]) -> Published:
            whole, *parts = (count if count >= under else None for count in row)
            return Published(whole, tuple(parts))

        return shown(short), shown(long)

    monkeypatch.setattr("tests.rules.test_small_counts.publish", careless)
    assert any("did not" in one for one in told_too_much(3, 9))


row = st.integers(0, 60).flatmap(lambda whole: st.tuples(st.just(whole), *[st.integers(0, whole)] * 3))


@given(short=row, rest=row)
def test_whatever_can_be_subtracted_is_no_small_count(short: tuple[int, ...], rest: tuple[int, ...]) -> None:
    long = tuple(one + other for one, other in zip(short, rest, strict=True))
    of_short, of_long = publish(short, long)
    for published_row in (of_short, of_long):
        for part in published_row.parts:
            if part is not None:
                assert published_row.whole is not None
                assert min(part, published_row.whole - part) >= UNDER
    pairs = zip((of_short.whole, *of_short.parts), (of_long.whole, *of_long.parts), strict=True)
    assert all(b is not None and min(a, b - a) >= UNDER for a, b in pairs if a is not None)


@given(short=row, rest=row)
def test_what_is_shown_is_true_and_parts_do_not_touch_each_other(
    short: tuple[int, ...], rest: tuple[int, ...]
) -> None:
    long = tuple(one + other for one, other in zip(short, rest, strict=True))
    of_short, of_long = publish(short, long)
    for shown, real in ((of_short, short), (of_long, long)):
        pairs = zip((shown.whole, *shown.parts), real, strict=True)
        assert all(one is None or one == count for one, count in pairs)
    for number in range(1, 4):
        alone = publish((short[0], short[number]), (long[0], long[number]))
        assert (of_short.parts[number - 1], of_long.parts[number - 1]) == (alone[0].parts[0], alone[1].parts[0])


def test_large_counts_are_all_shown() -> None:
    assert publish((20, 12, 8), (60, 40, 20)) == (Published(20, (12, 8)), Published(60, (40, 20)))


@pytest.mark.parametrize(
    ("short", "long"), [((1, 2), (3, 3)), ((3, 1), (2, 1)), ((3, 1), (3, 2)), ((3,), (3, 1)), ((), ())]
)
def test_what_cannot_be_counted_so_is_refused(short: tuple[int, ...], long: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"period|part"):
        publish(short, long)


def test_of_many_cells_each_hidden_one_can_be_anything_small() -> None:
    under, names = 3, ("a", "b", "c")
    look_alikes: dict[tuple[tuple[str, int], ...], list[dict[str, int]]] = defaultdict(list)
    for counts in itertools.product(range(7), repeat=len(names)):
        world = dict(zip(names, counts, strict=True))
        look_alikes[tuple(publish_cells(world, under=under).items())].append(world)
    for looks, possible in look_alikes.items():
        for name in names:
            if name not in dict(looks):
                assert {world[name] for world in possible} == set(range(under))
        hidden = {sum(world[name] for name in names if name not in dict(looks)) for world in possible}
        assert len(looks) == len(names) or len(hidden) > 1
