"""What people type when they offer or look for a mentor is read alike in any order, case or language."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES as SPOKEN
from cogs.mentors.rules import lifecycle, matching, wishes
from cogs.mentors.rules.hours import SLOTS, Free, weeks_touched
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.rules.topics import MOST, MOST_IN_OWN, OWN, plain, topics_in, vocabulary
from tests.house.words import messages

WORDS = sorted(word for topic in vocabulary().values() for word in topic.words)
ANYTHING = st.text(max_size=60)


@pytest.mark.parametrize("of", [FORMATS, WAYS, wishes.SHARED, wishes.LANGUAGES])
def test_bits_hold_a_choice(of: tuple[str, ...]) -> None:
    @given(st.sets(st.sampled_from(list(of))))
    def holds(some: set[str]) -> None:
        assert set(wishes.chosen(of, wishes.bits(of, some))) == some

    holds()


@given(st.sets(st.integers(0, SLOTS - 1), min_size=1, max_size=40), st.sampled_from(SPOKEN))
@example({0, SLOTS - 1}, "pt-BR")
@example(set(range(SLOTS)), "de")
def test_hours_can_be_typed_again_in_every_language(slots: set[int], language: str) -> None:
    free = Free.at("Europe/Berlin", slots)
    assert wishes.hours_in(wishes.hours_words(free, language)) == sorted(slots)
    assert wishes.from_hex(free.zone, wishes.to_hex(free)) == free


@given(st.sets(st.sampled_from(wishes.part_names())))
def test_parts_of_a_week_that_were_chosen_are_shown_as_chosen(parts: set[str]) -> None:
    assert set(wishes.parts_in(wishes.free_in("UTC", parts, None))) == parts


@given(ANYTHING)
def test_any_hours_are_understood_or_refused(typed: str) -> None:
    found = wishes.hours_in(typed)
    assert found is None or (found == sorted(set(found)) and all(0 <= slot < SLOTS for slot in found))


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.data())
def test_topics_know_neither_order_nor_case(words: list[str], data: st.DataObject) -> None:
    found = topics_in(", ".join(words))
    others = data.draw(st.permutations(words))
    assert set(topics_in("\n".join(one.upper() for one in others))) == set(found)
    assert len(found) == len(set(found)) <= MOST
    known = {topic.key for topic in vocabulary().values() for word in words if word in topic.words}
    assert known <= set(found), "every word of the vocabulary is understood where it stands alone"


@given(ANYTHING)
def test_what_the_vocabulary_does_not_know_is_a_topic_by_itself(written: str) -> None:
    for topic in topics_in(written):
        assert topic in vocabulary() or topic.startswith(OWN)
        assert len(topic) <= len(OWN) + MOST_IN_OWN
    few = plain(written).split()
    if few and len(few) <= 2 and not set(".!?,;/|•\n").intersection(written):
        assert topics_in(written), "a word or two are not thrown away"


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_names_every_topic(language: str) -> None:
    known = messages(language)
    for topic in vocabulary().values():
        assert topic.name is not None or f"mentors-topic-{topic.key}" in known


@given(
    st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    st.integers(1, 24),
    st.integers(0, 3),
    st.sampled_from(("Europe/Berlin", "America/New_York", "UTC")),
)
def test_every_week_that_something_touches_is_looked_at(first: date, weeks: int, days: int, zone: str) -> None:
    later = timedelta(days=days)
    monday = first - timedelta(days=first.weekday())
    last = datetime.combine(first, datetime.max.time(), ZoneInfo(zone)) + later + timedelta(weeks=weeks)
    assert (last.date() - monday).days // 7 < weeks_touched(first, weeks, later=later)
    assert weeks_touched(first, weeks, later=lifecycle.EXPIRES_AFTER) <= weeks + 2


@given(st.dictionaries(st.integers(1, 50), st.integers(0, 4), max_size=20), st.integers(0, 10), st.data())
def test_those_of_whom_least_is_wanted_come_first(loads: dict[int, int], most: int, data: st.DataObject) -> None:
    found = matching.least_loaded(loads, "seed", most)
    assert len(found) == min(most, len(loads))
    assert all(loads[one] <= loads[other] for one in found for other in loads.keys() - set(found))
    turned = {id: loads[id] for id in data.draw(st.permutations(list(loads)))}
    assert matching.least_loaded(turned, "seed", most) == found
