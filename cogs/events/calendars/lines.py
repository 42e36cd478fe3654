"""Cuts a calendar file into events and zones, so that one that is broken takes no other with it. Pure.

Invariants:
- Nothing here is deeper than two levels, however deep a file is: what stands within an event, such as an alarm,
  is passed over.
- An event that is not ended is ended by the next one, or by the end of the file, and is then `unfinished`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST_LINE = 64_000
"""Bytes of one line, once it is unfolded; what is longer is cut."""
MOST_ZONES, ZONE_LINES = 200, 500
_LINE_BREAK = re.compile(rb"\r\n|\r|\n")


@dataclass(slots=True)
class Block:
    """An event or a zone: its lines without those that begin and end it. `line` is where it begins."""

    kind: str
    line: int
    lines: list[str] = field(default_factory=list)
    finished: bool = False


@dataclass(slots=True)
class Cut:
    """What a file is made of. `head` are the lines that belong to the calendar itself."""

    head: list[str] = field(default_factory=list)
    events: list[Block] = field(default_factory=list)
    zones: list[Block] = field(default_factory=list)
    is_calendar: bool = False
    well_encoded: bool = True


def cut(data: bytes) -> Cut:
    """Return the parts of a file, whatever it is."""
    found = Cut()
    block: Block | None = None
    inner = 0
    for number, raw in _unfolded(_as_utf8(data)):
        line = _decoded(raw, found)
        name, _, value = line.partition(":")
        name, value = name.strip().upper(), value.strip().upper() if len(value) < 100 else ""
        if name == "BEGIN" and value in ("VEVENT", "VTIMEZONE", "VCALENDAR"):
            found.is_calendar |= value == "VCALENDAR"
            block, inner = None if value == "VCALENDAR" else Block(value, number), 0
            if block is not None:
                _keep(found, block)
        elif name == "END" and block is not None and value == block.kind:
            block.finished, block, inner = True, None, 0
        elif name == "END" and value == "VCALENDAR":
            block, inner = None, 0
        elif name in ("BEGIN", "END"):
            inner = max(0, inner + (1 if name == "BEGIN" else -1))
            if block is not None and block.kind == "VTIMEZONE" and len(block.lines) < ZONE_LINES:
                block.lines.append(line)
        elif block is None:
            if not inner and len(found.head) < ZONE_LINES:
                found.head.append(line)
        elif not inner or (block.kind == "VTIMEZONE" and len(block.lines) < ZONE_LINES):
            block.lines.append(line)
    return found


def _keep(found: Cut, block: Block) -> None:
    if block.kind == "VEVENT":
        found.events.append(block)
    elif len(found.zones) < MOST_ZONES:
        found.zones.append(block)


def _as_utf8(data: bytes) -> bytes:
    """Return the bytes without a mark of their order; what was written in UTF-16 as UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", errors="replace").encode(errors="replace")
    return data.removeprefix(b"\xef\xbb\xbf")


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return each line with its number. Lines are joined as bytes: some programs fold within a character."""
    parts: list[bytes] = []
    begun, length = 0, 0
    for number, raw in enumerate(_LINE_BREAK.split(data), start=1):
        if raw[:1] in (b" ", b"\t") and parts:
            if length < LONGEST_LINE:
                parts.append(raw[1:])
                length += len(raw)
        elif raw.strip():
            if parts:
                yield begun, b"".join(parts)[:LONGEST_LINE]
            parts, begun, length = [raw], number, len(raw)
    if parts:
        yield begun, b"".join(parts)[:LONGEST_LINE]


def _decoded(raw: bytes, found: Cut) -> str:
    """Return a line as text. What is no UTF-8 is taken for what Windows wrote in Western Europe, line by line."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        if len(raw) < LONGEST_LINE:
            found.well_encoded = False
            return raw.decode("cp1252", errors="replace")
        return raw.decode(errors="replace")
