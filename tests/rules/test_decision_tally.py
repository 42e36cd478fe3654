"""Counting, held against brute force and against what each method promises."""

from __future__ import annotations

import random
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.problems import Problem
from cogs.decisions.rules import papers, tally
from cogs.decisions.rules.papers import Published, Unreadable

MOST = 5
Levels = list[set[int]]


@st.composite
def rankings(draw: st.DrawFn, options: int) -> Levels:
    """Some options in an order, some of them together, some left out."""
    named = draw(st.lists(st.integers(0, options - 1), unique=True, max_size=options))
    together = draw(st.lists(st.booleans(), min_size=len(named), max_size=len(named)))
    levels = Levels()
    for one, joins in zip(named, together, strict=True):
        if levels and joins:
            levels[-1].add(one)
        else:
            levels.append({one})
    return levels


@st.composite
def elections(draw: st.DrawFn) -> tuple[int, list[Levels]]:
    options = draw(st.integers(2, MOST))
    return options, draw(st.lists(rankings(options), max_size=9))


def place(ballot: Levels, option: int) -> int:
    return next((at for at, level in enumerate(ballot) if option in level), len(ballot))


def by_brute_force(ballots: list[Levels], options: int) -> set[int]:
    """Schulze's winners from his definition: go through every path between two options."""
    d = {
        (one, other): sum(place(ballot, one) < place(ballot, other) for ballot in ballots)
        for one in range(options)
        for other in range(options)
    }

    def strongest(one: int, other: int) -> int:
        best = 0
        between = [at for at in range(options) if at not in (one, other)]
        for count in range(len(between) + 1):
            for over in permutations(between, count):
                steps = list(pairwise((one, *over, other)))
                if all(d[a, b] > d[b, a] for a, b in steps):
                    best = max(best, min(d[step] for step in steps))
        return best

    return {
        one
        for one in range(options)
        if all(strongest(one, other) >= strongest(other, one) for other in range(options) if other != one)
    }


@given(elections())
def test_ranked_winners_are_those_of_the_definition(election: tuple[int, list[Levels]]) -> None:
    options, ballots = election
    came = tally.ranked(ballots, options)
    assert set(came.winners) == by_brute_force(ballots, options)
    assert sorted(one for level in came.order for one in level) == list(range(options))


@given(elections(), st.randoms())
def test_in_which_order_ballots_lie_changes_nothing(
    election: tuple[int, list[Levels]], chance: random.Random
) -> None:
    options, ballots = election
    mixed = ballots[:]
    chance.shuffle(mixed)
    assert tally.ranked(mixed, options) == tally.ranked(ballots, options)
    approvals = [{one for level in ballot for one in level} for ballot in ballots]
    again = [{one for level in ballot for one in level} for ballot in mixed]
    assert tally.approval(again, options) == tally.approval(approvals, options)


@given(elections(), st.data())
def test_options_that_trade_places_trade_results(election: tuple[int, list[Levels]], data: st.DataObject) -> None:
    options, ballots = election
    to = data.draw(st.permutations(range(options)))
    traded = [[{to[one] for one in level} for level in ballot] for ballot in ballots]
    before, after = tally.ranked(ballots, options), tally.ranked(traded, options)
    assert [{to[one] for one in level} for level in before.order] == [set(level) for level in after.order]
    flat = [{one for level in ballot for one in level} for ballot in ballots]
    moved = tally.approval([{to[one] for one in ballot} for ballot in flat], options)
    assert {to[one] for one in tally.approval(flat, options).winners} == set(moved.winners)


@given(elections(), st.data())
def test_a_winner_that_moves_up_still_wins(election: tuple[int, list[Levels]], data: st.DataObject) -> None:
    options, ballots = election
    if not ballots:
        return
    winner = data.draw(st.sampled_from(tally.ranked(ballots, options).winners))
    which = data.draw(st.integers(0, len(ballots) - 1))
    ballot = [level - {winner} for level in ballots[which]]
    at = place(ballots[which], winner)
    up = data.draw(st.integers(0, at))
    raised = [*ballot[:up], {winner}, *ballot[up:]]
    changed = [*ballots[:which], [level for level in raised if level], *ballots[which + 1 :]]
    assert winner in tally.ranked(changed, options).winners


@given(elections())
def test_what_beats_each_other_option_wins_alone_and_what_loses_to_each_never(
    election: tuple[int, list[Levels]],
) -> None:
    options, ballots = election
    came = tally.ranked(ballots, options)
    for one in range(options):
        others = [other for other in range(options) if other != one]
        if all(came.pairs[one][other] > came.pairs[other][one] for other in others):
            assert came.winners == (one,)
        if all(came.pairs[one][other] < came.pairs[other][one] for other in others):
            assert one not in came.winners


@given(st.integers(2, MOST), st.data())
def test_approvals_are_counted(options: int, data: st.DataObject) -> None:
    ballots = data.draw(st.lists(st.sets(st.integers(0, options - 1)), max_size=12))
    came = tally.approval(ballots, options)
    assert list(came.counts) == [sum(one in ballot for ballot in ballots) for one in range(options)]
    assert set(came.winners) == {
        one for one in range(options) if came.counts[one] == max(came.counts) and came.counts[one]
    }
    if ballots and came.winners:
        more = [*ballots, {came.winners[0]}]
        assert came.winners[0] in tally.approval(more, options).winners


@given(st.lists(st.sampled_from((tally.YES, tally.ASIDE, tally.NO)), max_size=12))
def test_one_objection_is_enough(said: list[str]) -> None:
    came = tally.consent(said)
    assert came.carries == (tally.YES in said and tally.NO not in said)
    assert came.yes + came.aside + came.no == len(said)


@given(st.integers(0, 100), st.integers(0, 10_000))
def test_a_quorum_is_rounded_up_and_is_never_nobody(quorum: int, roll: int) -> None:
    needed = tally.needed(quorum, roll)
    assert needed >= 1
    assert needed * 100 >= roll * quorum
    assert needed == 1 or (needed - 1) * 100 < roll * quorum


def test_an_example_of_schulze() -> None:
    """The first example in his paper: 45 voters, five options; E wins, then A, C, B, D."""
    ballots = []
    for count, order in (
        (5, "ACBED"),
        (5, "ADECB"),
        (8, "BEDAC"),
        (3, "CABED"),
        (7, "CAEBD"),
        (2, "CBADE"),
        (7, "DCEBA"),
        (8, "EBADC"),
    ):
        ballots += [[{"ABCDE".index(one)} for one in order]] * count
    came = tally.ranked(ballots, 5)
    assert ["ABCDE"[level[0]] for level in came.order] == ["E", "A", "C", "B", "D"]


@given(st.integers(2, 10), st.data())
def test_what_is_written_reads_back(options: int, data: st.DataObject) -> None:
    levels = data.draw(rankings(options))
    assert papers.read_line(tally.RANKED, papers.written_ranking(levels), options) == levels
    approved = data.draw(st.sets(st.integers(0, options - 1)))
    assert papers.read_line(tally.APPROVAL, papers.written_approval(approved), options) == approved


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("3, 1, 2", "3>1>2"),
        ("3 1 2", "3>1>2"),
        ("3>1=2", "3>1=2"),
        ("2 = 1, 3", "1=2>3"),
        ("2", "2"),
        ("3. 1. 2.", "3>1>2"),
        (" 0 ", papers.NOTHING),
        ("-", papers.NOTHING),
    ],
)
def test_an_order_can_be_typed_in_many_ways(typed: str, line: str) -> None:
    assert papers.typed_ranking(typed, 3) == line


@given(st.lists(st.permutations(["1", "2", "3"]).map(">".join), max_size=8), st.integers(0, 5))
def test_who_abstains_counts_and_changes_no_order(lines: list[str], abstaining: int) -> None:
    before = papers.counted(tally.RANKED, lines, 3)
    after = papers.counted(tally.RANKED, [*lines, *[papers.NOTHING] * abstaining], 3)
    assert after.turnout == len(lines) + abstaining
    assert [after.result[name] for name in ("pairs", "order")] == [
        before.result[name] for name in ("pairs", "order")
    ]
    assert after.result["winners"] == before.result["winners"]


@given(st.text(max_size=120))
def test_whatever_is_typed_is_read_or_refused_with_a_sentence(typed: str) -> None:
    try:
        line = papers.typed_ranking(typed, 4)
    except Problem:
        return
    papers.read_line(tally.RANKED, line, 4)


@pytest.mark.parametrize("typed", ["", "4", "0, 1", "1, 1", "one", "1, x", "²", "1=1", "9" * 90])
def test_orders_that_are_none_are_refused(typed: str) -> None:
    with pytest.raises(Problem):
        papers.typed_ranking(typed, 3)


def test_options_are_read_line_by_line() -> None:
    assert papers.read_options("\n One  thing\n\nAnother\n") == ["One thing", "Another"]
    for typed in ("only one", "a\nA", "x" * 81 + "\nb", "\n".join(str(one) for one in range(11))):
        with pytest.raises(Problem):
            papers.read_options(typed)


@given(elections(), st.randoms())
def test_a_published_box_counts_the_same_and_its_order_tells_nothing(
    election: tuple[int, list[Levels]], chance: random.Random
) -> None:
    options, ballots = election
    lines = [papers.written_ranking(ballot) for ballot in ballots]
    mixed = lines[:]
    chance.shuffle(mixed)
    names = tuple(f"option {one}\nmethod: x" for one in range(options))
    file = papers.published(Published(tally.RANKED, 40, 25, names, tuple(lines)))
    assert file == papers.published(Published(tally.RANKED, 40, 25, names, tuple(mixed)))
    read = papers.read_published(file)
    assert papers.counted(read.method, read.lines, len(read.options)) == papers.counted(
        tally.RANKED, lines, options
    )


@pytest.mark.parametrize("options", [0, papers.MOST_OPTIONS + 1, 20_000])
def test_a_file_with_more_options_than_a_vote_has_is_refused(options: int) -> None:
    head = f"{papers.HEAD}\nmethod: ranked\nroll: 9\nquorum: 0\n"
    with pytest.raises(Unreadable, match="options"):
        papers.read_published(head + "option: one\n" * options + "---\n-\n")


@given(st.text(max_size=200) | st.text(max_size=200).map(lambda rest: f"{papers.HEAD}\n{rest}\n---\n1"))
def test_any_file_is_read_or_refused(words: str) -> None:
    try:
        read = papers.read_published(words)
    except Unreadable:
        return
    papers.counted(read.method, read.lines, len(read.options))
