"""A calendar is read in a process of its own, which ends in time and knows no secrets, whatever it is given."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime

import pytest

from cogs.events.calendars import child
from cogs.events.calendars.child import read_calendar
from cogs.events.calendars.incoming import MOST_BYTES, Remark
from cogs.events.calendars.outgoing import Entry, write_calendar
from cogs.events.calendars.reading import read
from cogs.events.rules.series import Schedule

NOW = datetime(2026, 10, 1, tzinfo=UTC)
NEVER = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"


def calendar(count: int) -> bytes:
    schedule = Schedule("Europe/Berlin", datetime(2026, 10, 8, 18), 60, "FREQ=WEEKLY")
    entries = [Entry(f"{n}@hearth", 1, f"Call {n}", "Words 🎉", "", "", schedule, NOW, NOW) for n in range(count)]
    return write_calendar("All", entries, now=NOW)


async def test_five_thousand_events_are_read() -> None:
    data = calendar(5000)
    reading = await read_calendar(data, "UTC", now=NOW)
    assert len(reading.events) == 5000
    assert reading == read(data, "UTC")


async def test_what_is_too_large_is_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere")
    assert (await read_calendar(b"x" * 50_000_000, "UTC", now=NOW)).broken == Remark("too-big")


@pytest.mark.parametrize(
    "filler", [b"\n", b"\r\n ", b"BEGIN:VEVENT\n", b"END:VCALENDAR\n", b"DESCRIPTION:<a <b>&amp;\n"]
)
async def test_five_megabytes_of_anything_end_in_time(filler: bytes) -> None:
    begin = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
    data = (begin + filler * (MOST_BYTES // len(filler)))[:MOST_BYTES]
    reading = await read_calendar(data, "UTC", now=NOW)
    assert reading.broken is not None or reading.remarks


async def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SECONDS", 1.0)
    event = f"BEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:20270105T180000Z\n{NEVER}\nEND:VEVENT\n"
    data = f"BEGIN:VCALENDAR\n{event * 1000}END:VCALENDAR\n".encode()
    assert (await read_calendar(data, "UTC", now=NOW)).broken == Remark("too-slow")


async def test_what_is_over_is_seen_in_the_child_where_rules_can_be_long_to_follow() -> None:
    long = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"  # soon after it begins, and then in 28 years
    events = "".join(
        f"BEGIN:VEVENT\nUID:{uid}\nSUMMARY:x\nDTSTART:20151005T180000Z\n{rule}\nEND:VEVENT\n"
        for uid, rule in (("rare", long), ("daily", "RRULE:FREQ=DAILY"), ("once", "STATUS:CONFIRMED"))
    )
    data = f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode()
    assert (await read_calendar(data, "UTC", now=NOW)).over == ("rare", "once")


async def test_what_takes_too_much_memory_is_ended() -> None:
    pytest.importorskip("resource")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from cogs.events.calendars import child as c; c._limit(); bytearray(2_000_000_000)",
        stderr=asyncio.subprocess.PIPE,
        cwd=child.ROOT,
    )
    _, said = await process.communicate()
    if sys.platform == "linux":
        assert b"MemoryError" in said


async def test_a_child_that_breaks_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert (await read_calendar(calendar(1), "UTC", now=NOW)).broken == Remark("unreadable")


async def test_the_child_knows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "a secret")
    assert "DISCORD_TOKEN" not in child._environment()
