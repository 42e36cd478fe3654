"""What somebody's calendar does to events here: taken in once, it changes nothing the second time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.events.calendars.folding import HIGHEST, WORDS, fold
from cogs.events.calendars.incoming import Incoming
from cogs.events.calendars.merging import (
    FIELDS,
    WHERE,
    Mark,
    columns_of,
    look,
    mark_of,
    merge,
    name_of,
)
from cogs.events.rules.series import key_of, slots
from data.events import ADDRESS, CANCELLED, DRAFT, LINK, Event, Marked

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
STARTS = datetime(2026, 11, 5, 18)


def incoming(uid: str = "call@x", **more: Any) -> Incoming:
    call = Incoming(
        uid=uid,
        recurrence_id=None,
        sequence=0,
        title="Call",
        words="We talk.",
        place="Room 5",
        url="",
        zone="Europe/Berlin",
        starts=STARTS,
        minutes=60,
    )
    return replace(call, **more)


def event(one: Incoming, **more: Any) -> Event:
    """The event as it stands here after it was taken in."""
    made = Event(
        id="e",
        guild_id=1,
        state=DRAFT,
        revision=1,
        audience="",
        is_for_newcomers=False,
        topic_id=None,
        channel_id=None,
        capacity=None,
        newcomer_seats=0,
        newcomer_hours=48,
        language="en",
        access={},
        uid=one.uid,
        sequence=one.sequence,
        source_id="s",
        mark=str(mark_of(one)),
        made_at=NOW,
        changed_at=NOW,
        published_at=None,
        ended_at=None,
        **columns_of(one),
    )
    return replace(made, **more)


def at(week: int) -> datetime:
    return STARTS + timedelta(weeks=week)


def test_a_series_takes_its_times_along() -> None:
    series = incoming(rule="FREQ=WEEKLY;COUNT=4")
    moved = incoming(recurrence_id=key_of(at(1)), starts=at(1) + timedelta(hours=2), sequence=3)
    off = incoming(recurrence_id=key_of(at(2)), starts=at(2), cancelled=True)
    other = incoming(recurrence_id=key_of(at(3)), starts=at(3), title="Last call")
    ((item,), remarks) = fold([series, moved, off, other], now=NOW)
    found = slots(item.incoming.schedule, after=NOW, before=NOW + timedelta(days=99), most=9)
    assert [slot.wall for slot in found] == [at(0), at(1) + timedelta(hours=2), at(3)]
    assert item.incoming.sequence == 3
    assert [(one.reason, one.refused) for one in remarks] == [("one-time", False)]


def test_two_times_of_a_series_change_places() -> None:
    series = incoming(rule="FREQ=WEEKLY;COUNT=3")
    one = incoming(recurrence_id=key_of(at(0)), starts=at(1))
    other = incoming(recurrence_id=key_of(at(1)), starts=at(0))
    ((item,), _) = fold([series, one, other], now=NOW)
    found = slots(item.incoming.schedule, after=NOW, before=NOW + timedelta(days=99), most=9)
    assert [slot.wall for slot in found] == [at(0), at(1), at(2)]


def test_what_cannot_be_taken_is_said() -> None:
    lone = incoming("other@x", recurrence_id=key_of(STARTS))
    long = incoming(words="x" * 2500)
    past = incoming("past@x", starts=datetime(2020, 1, 1, 10))
    items, remarks = fold([lone, long, past], now=NOW)
    assert [(item.incoming.uid, item.is_over) for item in items] == [("call@x", False), ("past@x", True)]
    assert {one.reason for one in remarks} == {"lone-time", "long-words"}
    here = incoming("here@x")
    found = look([*items, *fold([here], now=NOW)[0]], remarks, [], elsewhere={"here@x"}, thrown=set())
    assert [one.uid for one in found.added] == ["call@x"]
    assert (found.over, found.thrown) == (1, 0)
    assert {one.reason for one in found.remarks} == {"lone-time", "long-words", "elsewhere"}
    thrown = look(items, (), [], elsewhere=set(), thrown={name_of("call@x")})
    assert (thrown.added, thrown.thrown) == ((), 1)


@pytest.mark.parametrize(
    ("place", "url", "kind", "where"),
    [
        ("Room 5", "", ADDRESS, "Room 5"),
        ("", "https://meet.example.org", LINK, "https://meet.example.org"),
        ("https://other.example", "https://meet.example.org", LINK, "https://meet.example.org"),
        ("Room 5", "https://info.example.org", ADDRESS, "Room 5"),
        ("", "http://plain.example.org", ADDRESS, "http://plain.example.org"),
        ("", "", ADDRESS, ""),
    ],
)
def test_where_it_is_is_taken_as_it_is_meant(place: str, url: str, kind: str, where: str) -> None:
    columns = columns_of(incoming(place=place, url=url))
    assert (columns["place"], columns["where"]) == (kind, where)
    assert not url or url in f"{columns['where']} {columns['words']}"


def test_a_long_address_does_not_break_what_fits() -> None:
    columns = columns_of(incoming(words="w" * 4000, place="p" * 300, url="https://x.example/" + "u" * 900))
    assert len(columns["words"]) <= WORDS
    assert len(columns["where"]) <= WHERE
    assert columns["words"].endswith("uuu")


def test_the_second_time_nothing_changes() -> None:
    series = incoming(rule="FREQ=WEEKLY;COUNT=4")
    off = incoming(recurrence_id=key_of(at(2)), starts=at(2), cancelled=True)
    (items, _) = fold([series, off], now=NOW)
    (whole,) = [item.incoming for item in items]
    known = [Marked("e", whole.uid, "Call", DRAFT, str(mark_of(whole)))]
    found = look(items, (), known, elsewhere=set(), thrown=set())
    assert found.does_nothing
    assert found.unchanged == 1
    newer = [replace(items[0], incoming=replace(whole, title="New call", sequence=1))]
    assert [one.title for one in look(newer, (), known, elsewhere=set(), thrown=set()).changed] == ["New call"]
    gone = look([], (), known, elsewhere=set(), thrown=set())
    assert (gone.missing, gone.does_nothing) == (("Call",), True)
    over = [replace(known[0], state=CANCELLED)]
    assert [one.reason for one in look(newer, (), over, elsewhere=set(), thrown=set()).remarks] == ["over-here"]


values = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from(("A", "B", "C")),
        "words": st.sampled_from(("x", "y", "z")),
        "place": st.sampled_from(("Room 1", "Room 2", "Room 3")),
        "starts": st.sampled_from((at(1), at(2), at(3))),
    },
)


@given(values, values)
def test_who_changed_what_decides_field_by_field(there: dict[str, Any], here: dict[str, Any]) -> None:
    before = incoming()
    after = replace(before, **there)
    edited = columns_of(replace(before, **here))
    mine = event(before, **edited)
    ours, theirs = merge(mine, after, theirs=False), merge(mine, after, theirs=True)
    wanted = columns_of(after)
    for field, names in FIELDS.items():
        first, now_there, now_here = (
            [columns[name] for name in names] for columns in (columns_of(before), wanted, edited)
        )
        by_both = first not in (now_there, now_here) and now_there != now_here
        assert (field in ours.both) is by_both
        assert (field in ours.taken) is (now_there != first and now_here == first)
        assert (field in theirs.taken) is (now_there not in (first, now_here))
    assert set(ours.changes) == {name for field in ours.taken for name in FIELDS[field]}
    settled_by: Any = {**theirs.changes, "mark": str(mark_of(after))}
    settled = replace(mine, **settled_by)
    assert merge(settled, after, theirs=True).changes == {}


@given(st.integers(0, 2**31 - 1))
def test_a_mark_is_read_as_it_was_written(sequence: int) -> None:
    ((item,), _) = fold([incoming(sequence=sequence)], now=NOW)
    mark = mark_of(item.incoming)
    assert Mark.read(str(mark)) == mark
    assert len(str(mark)) <= 64
    assert mark.sequence <= HIGHEST
    assert Mark.read(None).fingerprint == ""
