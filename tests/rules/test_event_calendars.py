"""Calendars are written so that other programs read what was meant, and are read whatever somebody hands in."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.kernel.text import Text
from cogs.events.calendars.incoming import (
    REASONS,
    Incoming,
    Plan,
    Reading,
    Remark,
    Row,
    from_plain,
    plan_import,
    to_plain,
)
from cogs.events.calendars.incoming import WORDS as LONGEST
from cogs.events.calendars.outgoing import Entry, Moved, write_calendar
from cogs.events.calendars.reading import MOST_REMARKS, read
from cogs.events.rules.series import Schedule, checked
from tests.khal import Khal

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
WORDS = "Bring tea, coffee; or **both**.\nCaptions: by people 🎉\nNotes: C:\\Notes\\new, <t:1:F>"
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Sao_Paulo", "Australia/Lord_Howe")


def entry(
    starts: datetime = datetime(2026, 1, 8, 18), rule: str = "", zone: str = "Europe/Berlin", **more: object
) -> Entry:
    """A community call."""
    call = Entry(
        uid="call@hearth",
        sequence=3,
        title="Community call, with; marks",
        words=WORDS,
        place="Room 5; 2nd floor, left",
        url="https://example.org/call?a=1&b=2",
        schedule=Schedule(zone, starts, 90, rule),
        created_at=NOW,
        changed_at=NOW,
    )
    return replace(call, **more)  # type: ignore[arg-type]


def feed(*entries: Entry) -> bytes:
    return write_calendar("Rainbow, all", entries, now=NOW)


def starts_of(data: bytes, begin: datetime, end: datetime) -> list[datetime]:
    """When events begin, by a reading that is not Hearth's own, in UTC."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(begin, end)
    return sorted(one["DTSTART"].dt.astimezone(UTC) for one in found)


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    return Khal(tmp_path / "home", "Europe/Berlin")


def test_khal_shows_what_was_written(khal: Khal) -> None:
    moved = Moved("20260115T180000", datetime(2026, 1, 16, 20), 45, 4, NOW, title="Guest: Ada", place="Library")
    also, never = (datetime(2026, 1, 24, 11),), (datetime(2026, 1, 29, 18),)
    schedule = Schedule("Europe/Berlin", datetime(2026, 1, 8, 18), 90, "FREQ=WEEKLY;COUNT=5", also, never)
    words = WORDS.replace("\\", "/")  # khal reads an escaped `\\n` as a new line
    khal.brings(feed(entry(schedule=schedule, exceptions=(moved,), words=words)))
    title = "Community call, with; marks"
    assert khal.lists("2026-01-01", "2026-03-01") == [
        f"2026-01-08 18:00-19:30 {title}",
        "2026-01-16 20:00-20:45 Guest: Ada",
        f"2026-01-22 18:00-19:30 {title}",
        f"2026-01-24 11:00-12:30 {title}",
        f"2026-02-05 18:00-19:30 {title}",
    ]
    told = khal("list", "--day-format", "", "--format", "{description}|{location}|{status}", "2026-01-08", "1d")
    assert told.strip() == f"{words}|Room 5; 2nd floor, left|CONFIRMED"


def test_khal_keeps_the_hour_over_both_changes_of_the_clock(khal: Khal) -> None:
    khal.brings(feed(entry(datetime(2026, 3, 26, 18), "FREQ=WEEKLY;UNTIL=20261105T180000")))
    listed = khal.lists("2026-03-01", "2026-12-01")
    assert len(listed) == 33
    assert {line.split()[1] for line in listed} == {"18:00-19:30"}
    assert listed[-1].startswith("2026-11-05")


def test_khal_in_another_zone_shows_its_own_hour(tmp_path: Path) -> None:
    khal = Khal(tmp_path / "home", "America/New_York")
    khal.brings(feed(entry(datetime(2026, 3, 5, 18), "FREQ=WEEKLY;COUNT=5")))
    hours = [line.split()[1][:5] for line in khal.lists("2026-03-01", "2026-05-01")]
    assert hours == ["12:00", "13:00", "13:00", "13:00", "12:00"]  # the clocks change on 8 and on 29 March


@pytest.mark.parametrize("zone", ZONES)
def test_a_year_of_a_weekly_series(zone: str) -> None:
    begin = datetime(2026, 1, 1, 2, 30)
    data = feed(entry(begin, "FREQ=WEEKLY", zone=zone), entry(begin, uid="once@hearth", zone=zone, cancelled=True))
    walls = [begin + timedelta(weeks=week) for week in range(60)]
    expected = {wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for wall in walls}
    end = datetime(2026, 12, 31, 23, tzinfo=UTC)
    assert set(starts_of(data, begin.replace(tzinfo=UTC) - timedelta(days=1), end)) == {
        moment for moment in expected if moment < end
    }


@pytest.mark.parametrize(
    "rule", ["FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=-1TH"]
)
def test_rules_are_what_others_read(rule: str) -> None:
    from dateutil.rrule import rrulestr

    begin = next(iter(rrulestr(rule, dtstart=datetime(2026, 1, 1, 18))))
    walls = rrulestr(rule, dtstart=begin).between(begin, begin + timedelta(days=730), inc=True)
    found = starts_of(
        feed(entry(begin, rule)), datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 1, tzinfo=UTC)
    )
    assert found == [
        wall.replace(tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)
        for wall in walls
        if wall < datetime(2027, 12, 1)
    ]


@pytest.mark.parametrize("zone", [*ZONES, "Africa/Casablanca", "Asia/Kolkata", "Etc/GMT-2", "Europe/Dublin"])
def test_the_clock_changes_that_are_written_are_those_of_the_zone(zone: str) -> None:
    data = feed(entry(datetime(2010, 1, 8, 18), zone=zone)).decode()
    begin, end = data.index("BEGIN:VTIMEZONE"), data.index("BEGIN:VEVENT")
    written = tzical(io.StringIO(data[begin:end])).get()
    assert written is not None
    for hours in range(0, 25 * 365 * 24, 5):
        wall = datetime(2010, 1, 1, 3, 45) + timedelta(hours=hours)
        real = wall.replace(tzinfo=ZoneInfo(zone))
        if real.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall:  # not within a gap
            assert real.utcoffset() in (written.utcoffset(wall), written.utcoffset(wall.replace(fold=1))), wall


def test_what_was_moved_or_called_off_says_so_and_counts_its_changes() -> None:
    moved = Moved("20260115T180000", datetime(2026, 1, 16, 20), 45, 4, NOW + timedelta(days=1))
    off = Moved("20260122T180000", datetime(2026, 1, 22, 18), 90, 1, NOW, cancelled=True)
    data = feed(entry(rule="FREQ=WEEKLY", exceptions=(off, moved)))
    parts: list[Any] = icalendar.Calendar.from_ical(data).walk("VEVENT")
    whole, first, second = parts
    assert [part["SEQUENCE"] for part in (whole, first, second)] == [3, 4, 1]
    assert [str(part["STATUS"]) for part in (whole, first, second)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert {str(part["UID"]) for part in (whole, first, second)} == {"call@hearth"}
    assert first["RECURRENCE-ID"].dt == datetime(2026, 1, 15, 18, tzinfo=ZoneInfo("Europe/Berlin"))
    assert first["DTSTAMP"].dt == NOW + timedelta(days=1)


def test_the_end_of_a_series_is_written_in_utc() -> None:
    assert b"UNTIL=20261231T170000Z" in feed(entry(rule="FREQ=WEEKLY;UNTIL=20261231T180000"))
    assert b"UNTIL=20260701T215959Z" in feed(entry(rule="FREQ=WEEKLY;UNTIL=20260701"))


def test_the_same_entries_give_the_same_bytes() -> None:
    entries = (entry(rule="FREQ=WEEKLY"), entry(uid="other@hearth", zone="UTC"))
    assert feed(*entries) == write_calendar("Rainbow, all", entries, now=NOW + timedelta(days=60))


def test_lines_are_folded_and_end_as_they_should() -> None:
    data = feed(entry(title="🎉" * 100))
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not [line for line in lines if b"\n" in line or b"\r" in line]
    [line.decode() for line in lines]


# --- from Hearth to Hearth -------------------------------------------------------------------------------------

texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Zs"]) | st.sampled_from(" ,;:\\\"'\n")
)
walls = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(lambda wall: wall.replace(microsecond=0))
rules = st.sampled_from(
    [
        "",
        "FREQ=WEEKLY",
        "FREQ=MONTHLY;BYDAY=-1TH",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=9",
        "FREQ=YEARLY;UNTIL=20380305T030000",
    ]
)


@settings(max_examples=80, deadline=None)
@given(
    title=texts.map(lambda words: " ".join(words.split())[:90]).filter(bool),
    words=texts,
    zone=st.sampled_from([*ZONES, "UTC", "Etc/GMT-2"]),
    starts=walls,
    rule=rules,
    minutes=st.integers(1, 3000),
    also=st.sets(walls, max_size=3),
    moved=st.dictionaries(walls, walls, max_size=3),
    cancelled=st.booleans(),
)
def test_what_goes_out_comes_in_again(
    title: str,
    words: str,
    zone: str,
    starts: datetime,
    rule: str,
    minutes: int,
    also: set[datetime],
    moved: dict[datetime, datetime],
    cancelled: bool,
) -> None:
    dates = tuple(sorted(also))
    exceptions = tuple(Moved(f"{key:%Y%m%dT%H%M%S}", wall, 30, 7, NOW) for key, wall in sorted(moved.items()))
    schedule = Schedule(zone, starts, minutes, rule, dates, dates)
    written = entry(title=title, words=words, schedule=schedule, exceptions=exceptions, cancelled=cancelled)
    reading = read(feed(written), "Asia/Kolkata")
    assert reading.remarks == ()
    whole, *times = reading.events
    assert whole.schedule == schedule
    assert (whole.uid, whole.sequence, whole.title, whole.cancelled) == ("call@hearth", 3, title, cancelled)
    assert (whole.place, whole.url) == (written.place, written.url)
    assert whole.words.split() == words.split()
    assert [(one.recurrence_id, one.starts, one.sequence) for one in times] == [
        (one.key, one.wall, one.sequence) for one in exceptions
    ]


def test_words_keep_their_lines_and_marks() -> None:
    [event] = read(feed(entry()), "UTC").events
    assert event.words == WORDS


# --- what somebody hands in ------------------------------------------------------------------------------------


def calendar(*events: str, head: str = "") -> bytes:
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", head, *events, "END:VCALENDAR", ""]).encode()


def event(*lines: str, uid: str = "a@b", title: str = "Call", begins: str = "DTSTART:20270105T180000Z") -> str:
    return "\n".join(
        ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", begins, "DURATION:PT1H", *lines, "END:VEVENT"]
    )


GOOD = event(uid="good@b", title="Good")


def reasons(reading: Reading) -> list[str]:
    return [remark.reason for remark in reading.remarks]


@pytest.mark.parametrize(
    ("reason", "bad"),
    [
        ("rule-count", event("RRULE:FREQ=DAILY;COUNT=1000000000")),
        ("rule-count", event(f"RRULE:FREQ=DAILY;COUNT={'9' * 5000}")),
        ("rule-often", event("RRULE:FREQ=SECONDLY")),
        ("rule-often", event("RRULE:FREQ=HOURLY;COUNT=3")),
        ("rule-often", event(f"RRULE:FREQ=DAILY;BYSECOND={','.join(map(str, range(60)))}")),
        ("rule-often", event("RRULE:FREQ=DAILY;BYHOUR=9,18")),
        ("rule", event("RRULE:FREQ=DAILY;INTERVAL=0")),
        ("rule", event("RRULE:FREQ=DAILY;INTERVAL=99999999999999999999")),
        ("rule", event("RRULE:FREQ=FORTNIGHTLY")),
        ("rule", event("RRULE:every second Tuesday")),
        ("rule", event("RRULE:FREQ=WEEKLY;BYDAY=XX")),
        ("rule", event("RRULE:FREQ=WEEKLY;RSCALE=CHINESE")),
        ("rule-never", event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
        ("rule-never", event("RRULE:FREQ=DAILY;BYMONTH=6;BYYEARDAY=1")),
        ("rule-several", event("RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY")),
        ("rule-several", event("RRULE:FREQ=DAILY", "EXRULE:FREQ=WEEKLY")),
        ("date", event("RRULE:FREQ=DAILY;UNTIL=soon")),
        ("too-many-dates", event("RDATE:" + ",".join(["20270105T180000Z"] * 501))),
        ("date", event("RDATE:" + "20270105T180000Z," * 40 + "x")),
        ("length", event("RDATE;VALUE=PERIOD:20270105T180000Z/PT1H")),
        ("zone", event(begins="DTSTART;TZID=Middle/Earth:20270105T180000")),
        ("zone", event(begins="DTSTART;TZID=../../etc/passwd:20270105T180000")),
        ("no-start", event(begins="X-NO:1")),
        ("date", event(begins="DTSTART:20270231T180000Z")),
        ("date", event(begins="DTSTART:tomorrow")),
        ("date", event(begins="DTSTART:２０２７0105T180000Z")),
        ("year", event(begins="DTSTART:99990105T180000Z")),
        ("year", event(begins="DTSTART:00010105T180000Z")),
        ("end-before-start", event("DTEND:20270105T170000Z")),
        ("end-before-start", event().replace("PT1H", "-PT1H")),
        ("too-long", event("DTEND:20290105T170000Z")),
        ("too-long", event().replace("PT1H", "P999999999W")),
        ("length", event().replace("PT1H", "P")),
        ("length", event().replace("PT1H", "PT99999999999999H")),
        ("no-uid", event(uid="")),
        ("long-uid", event(uid="x" * 300)),
        ("no-title", event(title="\\n \u202e ")),
        ("private", event("CLASS:CONFIDENTIAL")),
        ("later-ones", event("RECURRENCE-ID;RANGE=THISANDFUTURE:20270112T180000Z")),
        ("broken-line", event('LOCATION;ALTREP="no end:Room')),
        ("unfinished", event().removesuffix("END:VEVENT")),
        ("unfinished", event("BEGIN:VALARM", "BEGIN:VALARM").removesuffix("END:VEVENT")),
    ],
)
def test_what_is_wrong_with_one_event_is_said_and_the_others_come_through(reason: str, bad: str) -> None:
    reading = read(calendar(bad, GOOD), "Europe/Berlin")
    assert reasons(reading) == [reason]
    assert [one.title for one in reading.events] == ["Good"]
    assert reading.remarks[0].line == 4


@pytest.mark.parametrize(
    ("reason", "data"),
    [
        ("page", b"<!DOCTYPE html><html><body>Please log in</body></html>"),
        ("page", b"\n  <html>BEGIN:VCALENDAR</html>"),
        ("no-calendar", b""),
        ("no-calendar", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 100),
        ("no-calendar", b"UID:1\nSUMMARY:x"),
        ("no-calendar", b"\n" * 100_000),
        ("empty", b"BEGIN:VCALENDAR\nEND:VCALENDAR"),
        ("empty", b"BEGIN:VCALENDAR\n" + b"BEGIN:VALARM\n" * 50_000),
        ("no-calendar", b"BEGIN:VCALENDAR\r\n" + b" x" * 50_000 + b"\r\n x" * 50_000),
    ],
)
def test_what_is_no_calendar_is_said(reason: str, data: bytes) -> None:
    reading = read(data, "UTC")
    assert reading.broken == Remark(reason)
    assert reading.events == ()


def test_an_event_deep_within_others_is_an_event() -> None:
    deep = "\n".join(["BEGIN:VALARM"] * 5000)
    reading = read(calendar(event(deep), GOOD), "UTC")
    assert [one.title for one in reading.events] == ["Call", "Good"]


def test_more_events_than_are_kept() -> None:
    reading = read(calendar(*(event(uid=f"{number}@b") for number in range(5003))), "UTC")
    assert len(reading.events) == 5000
    assert [(remark.reason, remark.detail) for remark in reading.remarks] == [("too-many", "3")]


def test_more_faults_than_anybody_reads() -> None:
    reading = read(calendar(*[event(uid="")] * 1000), "UTC")
    assert len(reading.remarks) == MOST_REMARKS + 1
    assert reading.remarks[-1] == Remark("more-remarks", detail=str(1000 - MOST_REMARKS))


def test_an_end_in_the_far_future_is_none() -> None:
    reading = read(calendar(event("RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z")), "UTC")
    assert reading.events[0].rule == "FREQ=WEEKLY"
    assert [(remark.reason, remark.refused) for remark in reading.remarks] == [("endless", False)]


def test_of_two_events_with_one_uid_the_newer_is_taken() -> None:
    newer, older = event("SEQUENCE:2", title="New"), event("SEQUENCE:1", title="Old")
    reading = read(calendar(newer, older, event("SEQUENCE:junk", uid="c", title="C")), "UTC")
    assert [one.title for one in reading.events] == ["New", "C"]
    assert reasons(reading) == ["twice"]


def test_html_becomes_plain_words() -> None:
    html = (
        "DESCRIPTION:<html><head><title>no</title><style>p{x:1}</style></head><body><p>Hello&nbsp\\;<b>all</b></p>"
        '<ul><li>Tea</li><li>Talk</li></ul><script>alert(1)</script><a href="https://example.org/x">here</a>'
        '<a href="javascript:alert(1)">there</a></body></html>'
    )
    [found] = read(calendar(event(html)), "UTC").events
    assert found.words == "Hello all\n\n- Tea\n- Talk\nhere (https://example.org/x)there"


def test_no_control_and_no_turning_of_the_direction_comes_through() -> None:
    bad = event("DESCRIPTION:one\x00two\x1b[31m\u202ethree\u2066\ufeff", title="A\u202eB\x00\x07C", uid="x\x00y")
    [found] = read(calendar(bad), "UTC").events
    assert (found.title, found.words, found.uid) == ("ABC", "onetwo[31mthree", "xy")


def test_addresses_are_web_addresses_or_none() -> None:
    [found] = read(
        calendar(event("URL:javascript:alert(1)", "CONFERENCE:https://meet.example.org/a")), "UTC"
    ).events
    assert found.url == "https://meet.example.org/a"


def test_texts_are_cut_to_what_is_kept() -> None:
    long = "word " * 5000
    [found] = read(calendar(event(f"DESCRIPTION:{long}", f"LOCATION:{long}", title=long)), "UTC").events
    assert (len(found.words), len(found.place), len(found.title)) <= (LONGEST, 300, 100)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    data = calendar(event(title="Grüße aus São Paulo")).decode().encode(encoding)
    reading = read(data, "UTC")
    assert [one.title for one in reading.events] == ["Grüße aus São Paulo"]
    assert reasons(reading) == (["encoding"] if encoding == "cp1252" else [])


def test_lines_that_are_folded_within_a_character_are_joined() -> None:
    data = calendar(event(title="Grüße")).replace("ü".encode(), b"\xc3\r\n \xbc")
    assert read(data, "UTC").events[0].title == "Grüße"


OUTLOOK = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


@pytest.mark.parametrize(
    ("begins", "head", "zone", "hour"),
    [
        ("DTSTART;TZID=Europe/Berlin:20270705T180000", "", "Europe/Berlin", 18),
        ('DTSTART;TZID="europe/berlin":20270705T180000', "", "Europe/Berlin", 18),
        ("DTSTART;TZID=/example.org/20250101_1/Europe/Berlin:20270705T180000", "", "Europe/Berlin", 18),
        ("DTSTART;TZID=W. Europe Standard Time:20270705T180000", "", "Europe/Berlin", 18),
        ("DTSTART;TZID=Customized Time Zone:20270705T180000", OUTLOOK, "Europe/Paris", 18),
        ("DTSTART;TZID=UTC:20270705T180000", "", "UTC", 18),
        ("DTSTART:20270705T180000Z", "", "UTC", 18),
        ("DTSTART:20270705T180000Z", "X-WR-TIMEZONE:America/New_York", "America/New_York", 14),
        ("DTSTART:20270705T180000", "X-WR-TIMEZONE:America/New_York", "America/New_York", 18),
        ("DTSTART:20270705T180000", "", "Europe/Paris", 18),
        ("DTSTART;VALUE=DATE:20270705", "", "Europe/Paris", 0),
    ],
)
def test_zones(begins: str, head: str, zone: str, hour: int) -> None:
    head = head.format(name="Customized Time Zone")
    [found] = read(calendar(event(begins=begins), head=head), "Europe/Paris").events
    assert (found.zone, found.starts.hour) == (zone, hour)
    assert found.all_day == ("VALUE=DATE" in begins)


def test_a_zone_of_its_own_that_no_place_has_is_refused() -> None:
    odd = OUTLOOK.format(name="Odd").replace("+0200", "+0217")
    begins = "DTSTART;TZID=Odd:20270705T180000"
    assert reasons(read(calendar(event(begins=begins), head=odd), "UTC")) == ["zone"]
    endless = OUTLOOK.format(name="Odd").replace("FREQ=YEARLY", "FREQ=SECONDLY")
    assert reasons(read(calendar(event(begins=begins), head=endless), "UTC")) == ["zone"]


def test_a_series_in_utc_stays_in_utc() -> None:
    [found] = read(calendar(event("RRULE:FREQ=WEEKLY"), head="X-WR-TIMEZONE:America/New_York"), "UTC").events
    assert (found.zone, found.starts.hour) == ("UTC", 18)


def test_whole_days() -> None:
    days = "\n".join(["BEGIN:VEVENT", "UID:d", "SUMMARY:Camp", "DTSTART:20270705", "DTEND:20270708", "END:VEVENT"])
    [found] = read(calendar(days), "Europe/Berlin").events
    assert (found.all_day, found.starts, found.minutes) == (True, datetime(2027, 7, 5), 3 * 24 * 60)


def test_no_end_is_an_hour_and_said() -> None:
    reading = read(calendar(event().replace("DURATION:PT1H\n", "")), "UTC")
    assert reading.events[0].minutes == 60
    assert [(remark.reason, remark.refused) for remark in reading.remarks] == [("no-end", False)]


def test_length_is_real_time_over_a_change_of_the_clock() -> None:
    begins = "DTSTART;TZID=Europe/Berlin:20270328T010000\nDTEND;TZID=Europe/Berlin:20270328T040000"
    assert read(calendar(event(begins=begins)), "UTC").events[0].minutes == 120


def test_times_of_a_series_are_named_by_its_own_clock() -> None:
    series = event(
        "RRULE:FREQ=WEEKLY", "EXDATE:20270112T170000Z", begins="DTSTART;TZID=Europe/Berlin:20270105T180000"
    )
    moved = event("RECURRENCE-ID:20270119T170000Z", begins="DTSTART:20270120T190000Z")
    whole, one = read(calendar(moved, series), "UTC").events[::-1]
    assert whole.never == (datetime(2027, 1, 12, 18),)
    assert (one.recurrence_id, one.zone, one.starts) == (
        "20270119T180000",
        "Europe/Berlin",
        datetime(2027, 1, 20, 20),
    )


def test_a_rule_may_say_the_hour_at_which_it_begins() -> None:
    [found] = read(calendar(event("RRULE:freq=weekly;byhour=18;byminute=00;BYSECOND=0;")), "UTC").events
    assert found.rule == "FREQ=WEEKLY"


def test_a_file_may_call_all_off() -> None:
    [found] = read(calendar(GOOD, head="METHOD:CANCEL"), "UTC").events
    assert found.cancelled


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_end_in_a_reading(data: bytes) -> None:
    assert read(data, "UTC").broken is not None or b"VEVENT" in data.upper()


names = st.sampled_from(
    ("BEGIN", "END", "UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "RECURRENCE-ID", "TZID")
)
values = st.text(max_size=30) | st.sampled_from(
    [
        "VEVENT",
        "VALARM",
        "VTIMEZONE",
        "STANDARD",
        "20270105T180000Z",
        "20270105",
        "FREQ=WEEKLY",
        "FREQ=DAILY;BYSETPOS=3",
    ]
)
lines = st.builds("{}{}:{}".format, names, st.sampled_from(["", ";TZID=x", ";VALUE=DATE", ";"]), values)


@settings(max_examples=80, deadline=None)
@given(st.lists(lines, max_size=25))
def test_any_lines_end_in_a_reading_and_the_good_event_comes_through(junk: list[str]) -> None:
    reading = read(calendar(*junk, GOOD), "UTC")
    assert "Good" in [one.title for one in reading.events]
    for one in reading.events:
        assert checked(one.schedule)
    for remark in reading.remarks:
        assert remark.reason in REASONS
    assert from_plain(to_plain(reading)) == reading


# --- what an import does ---------------------------------------------------------------------------------------


def incoming(uid: str = "a", recurrence_id: str | None = None, **more: object) -> Incoming:
    one = Incoming(uid, recurrence_id, 1, "Call", "", "", "", "UTC", datetime(2027, 1, 5, 18), 60)
    return replace(one, **more)  # type: ignore[arg-type]


def row(one: Incoming) -> Row:
    return Row(one.uid, one.recurrence_id, one.sequence, one.fingerprint)


def done(existing: list[Row], plan: Plan) -> list[Row]:
    """The rows after an import."""
    kept = {one.key: one for one in existing}
    kept.update({one.key: one for one in plan.to_keep})
    return list(kept.values())


some = st.builds(
    incoming,
    uid=st.sampled_from("abc"),
    recurrence_id=st.none() | st.sampled_from(["20270105T180000", "20270112T180000"]),
    sequence=st.integers(0, 3),
    title=st.sampled_from(["Call", "Talk"]),
    cancelled=st.booleans(),
)
files = st.lists(some, max_size=8, unique_by=lambda one: one.key)


@given(st.lists(files, max_size=4), files)
def test_done_once_nothing_is_left_to_do(earlier: list[list[Incoming]], file: list[Incoming]) -> None:
    rows: list[Row] = []
    for brought in earlier:
        rows = done(rows, plan_import(rows, brought))
    before = {one.key: one for one in rows}
    plan = plan_import(rows, file)
    rows = done(rows, plan)
    again = plan_import(rows, file)
    assert again.to_keep == ()
    assert again.refused == plan.refused
    assert {one.key for one in again.missing} == before.keys() - {one.key for one in file}
    for one in rows:
        assert one.key not in before or one.sequence >= before[one.key].sequence
    parts = [*plan.added, *plan.changed, *plan.cancelled, *plan.unchanged]
    assert sorted(str(one.key) for one in file) == sorted(
        [*(str(one.key) for one in parts), *(str(one.key) for one in file if one not in parts)]
    )
    assert len(parts) + len(plan.refused) == len(file)


def test_what_an_import_does() -> None:
    known = [incoming("same"), incoming("moved"), incoming("newer", sequence=5), incoming("off"), incoming("gone")]
    brought = [
        incoming("same"),
        incoming("moved", sequence=2, minutes=90),
        incoming("newer", title="Old title", sequence=4),
        incoming("off", cancelled=True, sequence=2),
        incoming("new"),
        incoming("new", "20270112T180000", cancelled=True),
        incoming("nowhere", "20270112T180000"),
        incoming("late", cancelled=True),
    ]
    plan = plan_import([row(one) for one in known], brought)
    assert [one.uid for one in plan.added] == ["new"]
    assert [one.uid for one in plan.changed] == ["moved"]
    assert [one.key for one in plan.cancelled] == [("off", None), ("new", "20270112T180000")]
    assert [one.uid for one in plan.unchanged] == ["same", "late"]
    assert [one.uid for one in plan.missing] == ["gone"]
    assert [(one.uid, one.reason) for one in plan.refused] == [("newer", "older"), ("nowhere", "no-series")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_has_its_sentence(language: str) -> None:
    say = Localizer()
    for reason in REASONS:
        remark = Remark(reason, 7, title="Call", detail="x*y")
        for words in (remark.says, remark.where, replace(remark, title="").where):
            assert isinstance(words, Text)
            assert say.has(words.id)
            assert "{" not in say.render(words, language)
