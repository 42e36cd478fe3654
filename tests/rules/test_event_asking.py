"""Whoever is asked to host an event is asked seldom, and not for ever."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cogs.events.rules import asking
from cogs.events.rules.asking import AFTER_MORE, AFTER_ONE, DAY, MOST_A_DAY, STANDS_FOR
from data.event_asks import Ask
from data.event_times import CANCELLED, OVER, PLANNED, Time
from data.events import PUBLISHED, STATES, Event

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def event_in(state: str) -> Event:
    return Event(
        id="event",
        guild_id=1,
        state=state,
        revision=1,
        title="First issue together",
        words="",
        audience="",
        is_for_newcomers=False,
        topic_id=None,
        place="link",
        channel_id=None,
        where="",
        zone="UTC",
        starts="2026-05-02T12:00:00",
        minutes=60,
        rule="",
        also=[],
        never=[],
        capacity=None,
        newcomer_seats=0,
        newcomer_hours=0,
        language="en",
        access={},
        uid="",
        sequence=0,
        source_id=None,
        mark=None,
        made_at=NOW,
        changed_at=NOW,
        published_at=None,
        ended_at=None,
    )


def time_at(starts_at: datetime, state: str = PLANNED) -> Time:
    return Time("time", 1, "event", "", state, "", 60, False, starts_at, starts_at + HOUR, 0)


def asked(event: str = "event", *, at: datetime = NOW, number: int = 1, ended_at: datetime | None = None) -> Ask:
    return Ask(event, 2, "id", 3, False, number, at, ended_at=ended_at)


@dataclass(frozen=True)
class Attempt:
    """A host tries to ask a person, so much later; an asking is ended after a while, unless it ends by itself."""

    event: int
    after: timedelta
    ends_after: timedelta | None


ATTEMPTS = st.lists(
    st.builds(
        Attempt,
        event=st.integers(0, 4),
        after=st.integers(0, 24 * 12).map(lambda number: number * HOUR / 4),
        ends_after=st.none() | st.integers(0, 400).map(lambda number: number * HOUR),
    ),
    max_size=40,
)


@given(ATTEMPTS)
def test_however_hosts_try_nobody_is_asked_more_often_than_the_rule_says(attempts: list[Attempt]) -> None:
    now, standing = NOW, dict[int, Ask]()
    asks: list[tuple[int, datetime]] = []
    for attempt in attempts:
        now += attempt.after
        before = standing.get(attempt.event)
        if before is not None and now < asking.ends_at(before):
            continue
        since = asking.can_be_asked_from(before, list(standing.values()))
        if since is not None and since > now:
            continue
        number = before.number + 1 if before is not None else 1
        ended_at = now + attempt.ends_after if attempt.ends_after is not None else None
        standing[attempt.event] = asked(str(attempt.event), at=now, number=number, ended_at=ended_at)
        asks.append((attempt.event, now))
    for event in range(5):
        moments = [at for one, at in asks if one == event]
        assert all(later - earlier >= DAY for earlier, later in pairwise(moments))
        assert all(later - earlier > AFTER_MORE for earlier, later in zip(moments, moments[2:], strict=False))
    for _, begins in asks:
        assert sum(begins <= at < begins + DAY for _, at in asks) <= MOST_A_DAY


def test_the_rule_in_examples() -> None:
    no = asked(ended_at=NOW + HOUR)
    assert asking.can_be_asked_from(None, []) is None
    assert asking.can_be_asked_from(no, [no]) == NOW + HOUR + AFTER_ONE
    again = replace(no, number=2)
    assert asking.can_be_asked_from(again, [again]) == NOW + HOUR + AFTER_MORE
    silent = asked()
    assert asking.can_be_asked_from(silent, [silent]) == NOW + STANDS_FOR + AFTER_ONE
    yes = replace(no, number=0)
    assert asking.can_be_asked_from(yes, [yes]) is None, "whoever said yes can be asked for more"
    elsewhere = [asked(str(number), at=NOW + number * HOUR) for number in range(MOST_A_DAY)]
    assert asking.can_be_asked_from(None, elsewhere[1:]) is None
    assert asking.can_be_asked_from(None, elsewhere) == NOW + DAY


@given(
    st.sampled_from(STATES),
    st.lists(st.tuples(st.integers(-50, 50), st.sampled_from((PLANNED, CANCELLED, OVER))), max_size=4),
    st.integers(0, 400),
    st.none() | st.integers(0, 400),
)
def test_an_asking_ends_with_its_event_with_its_answer_or_by_itself(
    state: str, slots: list[tuple[int, str]], asked_ago: int, ended_after: int | None
) -> None:
    event, times = event_in(state), [time_at(NOW + hours * HOUR, one) for hours, one in slots]
    asked_at = NOW - asked_ago * HOUR
    ask = asked(at=asked_at, ended_at=asked_at + ended_after * HOUR if ended_after is not None else None)
    is_ahead = any(one.state == PLANNED and one.ends_at > NOW for one in times)
    is_open = state in ("draft", "template") or (state == PUBLISHED and is_ahead)
    is_recent = asked_ago * HOUR < STANDS_FOR and (ended_after is None or asked_ago < ended_after)
    assert asking.stands(ask, event, times, now=NOW) == (is_open and is_recent)


def test_it_is_kept_as_long_as_it_keeps_anybody_from_asking() -> None:
    assert asking.KEPT >= STANDS_FOR + AFTER_MORE
