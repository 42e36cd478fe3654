"""The rules of conduct: receipts, code names, voices, deadlines, retention, pace, hints and figures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import receipts
from bot.guesses import wait_after_wrong
from cogs.conduct.rules import (
    code_names,
    deadlines,
    deciding,
    figures,
    hearing,
    pacing,
    readiness,
    retention,
    words,
)

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
WORDS = st.sampled_from(receipts.word_list())
PEOPLE = st.sets(st.sampled_from("abcdefg"))
KINDS = st.sampled_from((*words.MEASURES, deciding.RELEASE, deciding.IDENTITY, deciding.APPEAL, deciding.CLOSE))


def test_a_receipt_has_ninety_bits() -> None:
    assert len(set(receipts.word_list())) == len(receipts.word_list()) == 7776
    assert len({receipts.of_digest(sha256(str(number).encode()).hexdigest()) for number in range(100)}) == 100


@given(
    st.lists(WORDS, min_size=7, max_size=7), st.sampled_from([" ", ", ", "\n", "  ", " - ", ". ", "-"]), st.data()
)
def test_a_receipt_reads_the_same_however_it_is_typed(
    chosen: list[str], between: str, data: st.DataObject
) -> None:
    typed = between.join(data.draw(st.sampled_from([word, word.upper(), word.title()])) for word in chosen)
    if between == "-" and receipts.read(typed) is None:
        assert any("-" in word for word in chosen), "only a word that holds a hyphen can be cut wrongly"
        return
    assert receipts.read(f" «{typed}» ") == receipts.canonical(chosen)


@given(st.lists(WORDS, max_size=9).filter(lambda some: len(some) != 7))
def test_another_number_of_words_is_no_receipt(chosen: list[str]) -> None:
    assert receipts.read(" ".join(chosen)) is None


@given(st.text(max_size=4000))
def test_anything_can_be_typed(typed: str) -> None:
    read = receipts.read(typed)
    assert read is None or len(read.split(" ")) == 7


def test_code_names_go_on_when_pairs_run_out() -> None:
    pairs = {f"{colour} {creature}" for colour in code_names.COLOURS for creature in code_names.CREATURES}
    assert len(pairs) > 12_000
    assert code_names.new_code(set()) in pairs
    assert len(code_names.new_code(pairs).split()) == 3


@given(KINDS, PEOPLE, PEOPLE, st.booleans(), st.booleans())
def test_nobody_alone_decides_what_takes_two(
    kind: str, free: set[str], voted: set[str], cosigner: bool, cosigner_voted: bool
) -> None:
    agreed = deciding.is_agreed(
        kind, free=free, voted=voted, cosigner=cosigner, cosigner_voted=cosigner and cosigner_voted
    )
    needed = deciding.voices(kind, len(free), cosigner=cosigner)
    if needed is not None:
        assert needed.handlers <= len(free)
        assert not needed.cosigner or cosigner
    if agreed:
        assert voted & free
        if kind in deciding.NEVER_ALONE:
            assert len(voted & free) + (cosigner and cosigner_voted) >= 2


@given(KINDS, PEOPLE, PEOPLE, st.sampled_from("abcdefg"))
def test_a_voice_of_somebody_kept_from_the_case_counts_no_more(
    kind: str, free: set[str], voted: set[str], gone: str
) -> None:
    def agreed(some: set[str], voices: set[str]) -> bool:
        return deciding.is_agreed(kind, free=some, voted=voices, cosigner=False, cosigner_voted=False)

    without = free - {gone}
    assert agreed(without, voted) == agreed(without, voted - {gone})


@pytest.mark.parametrize(
    ("free", "cosigner", "out"),
    [
        (3, False, ()),
        (2, False, ()),
        (1, True, ()),
        (1, False, ("ban", "identity", "appeal")),
        (0, True, ("ban", "identity", "appeal")),
    ],
)
def test_what_so_few_cannot_decide(free: int, cosigner: bool, out: tuple[str, ...]) -> None:
    assert deciding.unavailable(free, cosigner=cosigner) == out
    assert deciding.voices("ban", 5, cosigner=False) == deciding.Voices(3)


@given(PEOPLE, PEOPLE)
def test_an_appeal_is_heard_by_others(free: set[str], decided: set[str]) -> None:
    assert not deciding.hears_appeal(free, decided) & decided
    assert deciding.may_appeal(NOW, NOW + timedelta(days=30))
    assert not deciding.may_appeal(NOW, NOW + timedelta(days=30, seconds=1))


@dataclass
class Promise:
    since: datetime
    due_at: datetime
    met_at: datetime | None = None
    broken_at: datetime | None = None
    dropped_at: datetime | None = None


def promise(*, met: float | None = None, broken: bool = False, dropped: float | None = None) -> Promise:
    due = NOW + timedelta(hours=24)
    return Promise(
        NOW,
        due,
        NOW + timedelta(hours=met) if met is not None else None,
        due if broken else None,
        NOW + timedelta(hours=dropped) if dropped is not None else None,
    )


def test_a_broken_promise_stays_broken() -> None:
    later = NOW + timedelta(hours=25)
    assert deadlines.how_it_stands(promise(), NOW) == "open"
    assert deadlines.how_it_stands(promise(), later) == "broken"
    assert deadlines.how_it_stands(promise(met=1), later) == "kept"
    assert deadlines.how_it_stands(promise(met=25, broken=True), later) == "late"
    assert deadlines.how_it_stands(promise(dropped=1), later) == "dropped"
    assert deadlines.how_it_stands(promise(dropped=30), NOW + timedelta(days=9)) == "broken"


@given(st.timedeltas(timedelta(), timedelta(days=400)))
def test_word_goes_one_rung_a_day_and_stops(late: timedelta) -> None:
    rung = deadlines.rung_for(NOW, NOW + late)
    assert 1 <= rung <= len(deadlines.RUNGS)
    assert rung == 3 or deadlines.rung_for(NOW, NOW + late + deadlines.NEXT_RUNG) == rung + 1


def test_a_record_is_told_of_five_at_least() -> None:
    late = NOW + timedelta(days=9)
    assert deadlines.record([promise(met=2)] * 4, late) is None
    assert deadlines.record([promise(met=2)] * 4 + [promise(broken=True)], late) == deadlines.Record(5, 4, 2)
    assert deadlines.record([promise(broken=True)] * 6, late) == deadlines.Record(6, 0, 0)
    assert deadlines.record([promise()] * 6, NOW) is None, "their time is not over"


def test_content_goes_after_ninety_days_and_nothing_unread() -> None:
    closed = NOW - timedelta(days=90)
    assert retention.due(closed, NOW, NOW) == {"identity", "content"}
    assert retention.due(closed, None, NOW) == frozenset()
    assert retention.due(None, NOW, NOW) == frozenset()
    assert retention.due(NOW - timedelta(days=29, hours=23), NOW, NOW) == frozenset()
    assert "outcome" in retention.due(NOW - timedelta(days=730), NOW, NOW)


@given(st.lists(st.integers(0, 3600), max_size=60))
def test_a_first_report_never_waits_and_nobody_waits_for_long(seconds: list[int]) -> None:
    earlier = [NOW - timedelta(seconds=one) for one in sorted(seconds, reverse=True)]
    assert pacing.wait([], NOW) == timedelta()
    assert timedelta() <= pacing.wait(earlier, NOW) <= pacing.LONGEST
    assert pacing.wait(earlier[:4], NOW) == timedelta()


def test_many_reports_at_once_slow_down() -> None:
    assert pacing.wait([NOW] * 5, NOW) > timedelta()
    assert wait_after_wrong(5) == timedelta()
    assert wait_after_wrong(1000) == timedelta(seconds=60)
    hours = [NOW + timedelta(minutes=14 * number) for number in range(5)]
    assert pacing.brigading(hours)
    assert not pacing.brigading([NOW + timedelta(minutes=16 * number) for number in range(5)])


def test_what_could_give_somebody_away_is_pointed_at() -> None:
    told = "Yesterday evening Mal shouted at me in the voice channel, and everybody laughed."
    draft = "We hear that you shouted at me in the voice channel at 20:15. Ada says she was hurt, see https://x.example/1"
    found = Counter(hint.kind for hint in hearing.hints(draft, [told], ["Ada", "Ben"]))
    assert found == {"phrase": 1, "time": 1, "name": 1, "pronoun": 1, "link": 1}
    assert hearing.hints("Please write calmly to others.", [told], ["Ada"]) == ()


@given(st.text(max_size=4000), st.lists(st.text(max_size=4000), max_size=2))
def test_hints_are_found_in_any_script(draft: str, told: list[str]) -> None:
    for hint in hearing.hints(draft, told, []):
        assert hint.words in draft


def test_a_phrase_of_a_report_is_found_in_right_to_left_text() -> None:
    told = "هو قال لي أمام الجميع كلمات جارحة جدا " * 100
    (hint,) = hearing.hints("كتبنا لك لأن شخصا قال لي أمام الجميع كلمات جارحة", [told[:4000]], [])
    assert hint.kind == "phrase"


@pytest.mark.parametrize(
    ("means", "missing"),
    [
        (readiness.Means(2, True, False), []),
        (readiness.Means(1, True, True), []),
        (readiness.Means(1, True, False), ["conduct-one-handler"]),
        (readiness.Means(2, False, False), ["conduct-no-outside"]),
        (readiness.Means(0, False, True), ["conduct-no-outside", "conduct-no-handlers"]),
    ],
)
def test_reporting_needs_two_people_and_one_outside(means: readiness.Means, missing: list[str]) -> None:
    assert [finding.kind for finding in readiness.missing(means)] == missing
    assert readiness.is_open(means) == (not missing)


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(1, 30), min_size=1))
def test_no_small_number_can_be_worked_out(parts: dict[str, int]) -> None:
    shown = figures.hide(parts)
    hidden = [name for name, count in shown.items() if count is None]
    assert all(count is None or count >= 5 for count in shown.values())
    assert len(hidden) != 1 or len(parts) == 1
    assert len(hidden) == len(parts) or not hidden or sum(parts[name] for name in hidden) >= 5


def test_files_have_a_size() -> None:
    assert words.too_large([words.MOST_FILE] * 2) is None
    assert words.too_large([words.MOST_FILE + 1]) == "file"
    assert words.too_large([words.MOST_FILE] * 3) == "files"
    assert words.may_follow("received", "looking")
    assert not words.may_follow("closed", "looking")
