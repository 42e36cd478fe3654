"""What Discord's own list of events should hold, and whose hand has changed it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.limits import CONTENT, EVENT_NAME
from cogs.events.deliveries.announcing import fitted
from cogs.events.rules import lifecycle, native
from cogs.events.rules.native import Known, Look, Seen, Step, decide
from data.event_times import CANCELLED, PLANNED, Time
from data.events import LINK, PUBLISHED, Event

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WORDS = "hash"


def event_of(id: str = "e1", **changes: object) -> Event:
    made = Event(
        id, 1, PUBLISHED, 1, "Tea", "", "", True, None, LINK, None, "https://example.org", "Europe/Berlin",
        "2026-03-10T18:00:00", 60, "", (), (), None, 0, 48, "en", {}, id, 0, None, None, NOW, NOW, NOW, None,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def time_of(id: str = "t1", event_id: str = "e1", *, hours: float = 24, **changes: object) -> Time:
    starts = NOW + timedelta(hours=hours)
    made = Time(
        id, 1, event_id, id, PLANNED, "2026-03-10T18:00:00", 60, False, starts, starts + timedelta(hours=1), 0
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def standing(time: Time, **changes: object) -> tuple[Time, Look]:
    """A time that stands in the list as wanted."""
    look = native.look_of(event_of(), time)
    assert look is not None
    known = replace(Known(sent=look, words=WORDS, is_done=True, read=look), **changes)  # type: ignore[arg-type]
    return replace(time, native_id=5, native=known.as_json()), look


def step(time: Time, want: Look | None, seen: Seen | None, *, is_wanted: bool = True) -> Step:
    return decide(time, want, WORDS, seen, is_wanted=is_wanted, now=NOW)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(-5, 2000)), max_size=200))
def test_the_list_holds_what_comes_next_and_leaves_room(found: list[tuple[int, int]]) -> None:
    pairs = [
        (event_of(f"e{event}"), time_of(f"t{number}", f"e{event}", hours=hours))
        for number, (event, hours) in enumerate(found)
    ]
    chosen = native.wanted(pairs, now=NOW)
    times = {time.id: time for _, time in pairs}
    assert len(chosen) <= lifecycle.NATIVE_MOST
    assert all(times[id].ends_at > NOW for id in chosen)
    for event_id in {time.event_id for time in times.values()}:
        own = [time for time in times.values() if time.event_id == event_id and time.ends_at > NOW]
        listed = [time for time in own if time.id in chosen]
        assert len(listed) <= lifecycle.NATIVE_AHEAD
        left = [time for time in own if time.id not in chosen]
        assert all(one.starts_at <= other.starts_at for one in listed for other in left)


LOOKS = st.builds(
    Look,
    st.sampled_from(["Tea", "Coffee"]),
    st.sampled_from([1, 2, 3]),
    st.sampled_from([4, None]),
    st.sampled_from([None, 7]),
    st.sampled_from(["here", None]),
)


@given(LOOKS, LOOKS, LOOKS, LOOKS)
def test_what_hearth_sent_or_read_is_nobodys_hand(sent: Look, read: Look, there: Look, want: Look) -> None:
    found = native.changed_by_hand(Known(sent=sent, read=read), Seen(there, "scheduled"), want)
    for what in ("name", "when", "place"):
        at = [getattr(one, what) for one in (sent, read, want)]
        is_hand = getattr(there, what) not in at and getattr(want, what) == getattr(sent, what)
        assert (what in found) is is_hand
    assert not native.changed_by_hand(Known(sent=sent), Seen(there, "scheduled"), want)


@given(st.one_of(st.none(), LOOKS), st.one_of(st.none(), LOOKS), st.booleans(), st.integers(0, 9))
def test_what_is_known_survives_being_written_down(
    sent: Look | None, read: Look | None, done: bool, count: int
) -> None:
    known = Known(sent=sent, words="a", is_done=done, read=read, words_read="b", interested=count, problem="full")
    assert Known.from_json(known.as_json()) == known


@given(st.text(max_size=200))
def test_a_title_is_one_line_that_discord_takes(title: str) -> None:
    name = native.name_of(title)
    assert 0 < len(name) <= EVENT_NAME
    assert not set(name) & set("\n\u202e\u2066")
    assert native.name_of(name) == name


def test_each_case_has_its_step() -> None:
    time, look = standing(time_of())
    as_wanted = Seen(look, "scheduled")
    assert step(time_of(), look, None) is Step.CREATE
    assert step(time_of(is_native_gone=True), look, None) is Step.NOTHING
    assert step(time_of(hours=0), look, None) is Step.NOTHING
    assert step(time_of(), None, None) is Step.NOTHING
    assert step(time, look, as_wanted) is Step.NOTHING
    assert step(time, look, as_wanted, is_wanted=False) is Step.TAKE_OUT
    assert step(time, replace(look, name="Coffee"), as_wanted) is Step.WRITE
    assert step(time, look, Seen(replace(look, name="Coffee"), "scheduled")) is Step.ADOPT
    assert step(time, look, None) is Step.ASK
    assert step(time, look, None, is_wanted=False) is Step.LET_GO
    assert step(time, look, Seen(look, "canceled")) is Step.TAKE_AS_CANCELLED
    assert step(time, look, Seen(look, "completed")) is Step.NOTE_OVER
    cancelled = replace(time, state=CANCELLED)
    assert step(cancelled, look, as_wanted) is Step.CANCEL
    assert step(cancelled, look, Seen(look, "canceled")) is Step.LET_GO


def test_a_kill_before_or_after_writing_is_nobodys_hand() -> None:
    time, look = standing(time_of())
    new = replace(look, name="Coffee")
    about_to = replace(time, native=Known(sent=new, words=WORDS, is_done=False, read=look).as_json())
    assert step(about_to, new, Seen(look, "scheduled")) is Step.WRITE
    assert step(about_to, new, Seen(new, "scheduled")) is Step.WRITE
    assert step(about_to, look, Seen(new, "scheduled")) is Step.WRITE
    leaving, _ = standing(time_of(), is_leaving=True)
    assert step(leaving, look, None) is Step.LET_GO


@pytest.mark.parametrize(
    ("hours", "channel", "taken"), [(1, 7, True), (-0.5, 7, True), (-2, 7, False), (-2, None, True)]
)
def test_what_discord_cancels_by_itself_is_nobodys_hand(hours: float, channel: int | None, taken: bool) -> None:
    time, look = standing(time_of(hours=hours, ends_at=NOW + timedelta(hours=9)))
    seen = Seen(replace(look, channel_id=channel), "canceled")
    assert step(time, look, seen) is (Step.TAKE_AS_CANCELLED if taken else Step.NOTE_OVER)


@given(st.text(max_size=3000), st.integers(0, 900), st.integers(0, 12))
def test_an_announcement_fits_and_keeps_every_line_about_access(words: str, head: int, lines: int) -> None:
    def whole(most: int) -> list[str]:
        return ["h" * head, "\n".join(f"L{number} " + "a" * min(200, most) for number in range(lines))]

    said = fitted(words, whole)
    assert len(said) <= CONTENT
    assert all(f"L{number} " in said for number in range(lines))
