"""Ballot papers: how a choice is typed, written down as one line, read back, and published for anybody to recount.

Invariants:
- What is written reads back as the same choice; one choice has one line, however it was typed.
- A published file holds lines of choices and nothing else of a ballot: no key, no words, in the order of the
  alphabet. It holds all that is needed to count again.
- Whatever a file holds, it is read or refused with one sentence; nothing in it is run.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.decisions.rules import tally
from cogs.decisions.rules.tally import APPROVAL, ASIDE, CONSENT, METHODS, NO, RANKED, YES

NOTHING = "-"
"""How a choice of no option is written."""
ABSTAINS = ("0", NOTHING)
"""What is typed by whoever abstains from an order."""
HEAD = "Hearth ballots, version 1"
LINE = "---"
LARGEST = 20_000_000
"""Characters of a published file that are read."""
MOST_OPTIONS = 10
LEAST_OPTIONS = 2
LONGEST_OPTION = 80


class Unreadable(ValueError):
    """A line is no choice, or a file is none of Hearth's; says which, in English."""


def written_approval(options: Collection[int]) -> str:
    """Write down which options (from 0 on) somebody approves of."""
    return ",".join(str(one + 1) for one in sorted(set(options))) or NOTHING


def written_ranking(levels: Sequence[Collection[int]]) -> str:
    """Write down in which order somebody wants options (from 0 on)."""
    return ">".join("=".join(str(one + 1) for one in sorted(level)) for level in levels) or NOTHING


def typed_ranking(typed: str, options: int) -> str:
    """Return the order that somebody typed, as a line: such as "3, 1, 2", where 3 is wanted most.

    "=" between two puts them in one place; 0 alone wants none more than another, and counts for the quorum. Raises
    Problem that says what to change.
    """
    if typed.strip() in ABSTAINS:
        return NOTHING
    plain = re.sub(r"\s*=\s*", "=", typed.strip())
    levels = [
        [part for part in level.split("=") if part] for level in re.split(r"[\s,;>.]+", plain) if level.strip("=")
    ]
    numbers = [part for level in levels for part in level]
    if not numbers:
        raise Problem(text("decisions-order-empty"))
    for part in numbers:
        if not (part.isascii() and part.isdecimal() and len(part) < 4 and 1 <= int(part) <= options):
            raise Problem(text("decisions-order-wrong", most=options))
    if len({int(part) for part in numbers}) < len(numbers):
        raise Problem(text("decisions-order-twice"))
    return written_ranking([{int(part) - 1 for part in level} for level in levels])


def read_options(typed: str) -> list[str]:
    """Return the options that somebody typed, one a line. Raises Problem that says what to change."""
    options = [" ".join(line.split()) for line in typed.splitlines()]
    options = [line for line in options if line]
    if not LEAST_OPTIONS <= len(options) <= MOST_OPTIONS:
        raise Problem(text("decisions-options-count", least=LEAST_OPTIONS, most=MOST_OPTIONS))
    if any(len(line) > LONGEST_OPTION for line in options):
        raise Problem(text("decisions-options-long", most=LONGEST_OPTION))
    if len({line.casefold() for line in options}) < len(options):
        raise Problem(text("decisions-options-twice"))
    return options


def read_line(method: str, line: str, options: int) -> Any:
    """Return what a line says, as `tally` takes it. Raises Unreadable."""
    if method == CONSENT:
        if line not in (YES, ASIDE, NO):
            raise Unreadable(f"{line[:20]!r} is no answer in a consent vote")
        return line
    levels = (
        [] if line == NOTHING else [level.split("=") for level in line.split(">" if method == RANKED else ",")]
    )
    parts = [part for level in levels for part in level]
    if method == APPROVAL and any(len(level) > 1 for level in levels):
        raise Unreadable(f"{line[:20]!r} is no approval")
    if not all(
        part.isascii() and part.isdecimal() and len(part) < 4 and 1 <= int(part) <= options for part in parts
    ):
        raise Unreadable(f"{line[:20]!r} names an option that there is not")
    if len({int(part) for part in parts}) < len(parts):
        raise Unreadable(f"{line[:20]!r} names an option twice")
    read = [{int(part) - 1 for part in level} for level in levels]
    return {one for level in read for one in level} if method == APPROVAL else read


@dataclass(frozen=True, slots=True)
class Counted:
    """What came of a vote. `result` is as JSON keeps it: see `counted`."""

    turnout: int
    result: Mapping[str, Any]


def counted(method: str, lines: Collection[str], options: int) -> Counted:
    """Count lines by a method. Raises Unreadable.

    The result has "winners" (numbers from 0 on) and, by method: "counts"; "yes", "aside", "no"; "pairs", "order".
    """
    read = [read_line(method, line, options) for line in lines]
    if method == APPROVAL:
        approved = tally.approval(read, options)
        return Counted(len(read), {"counts": list(approved.counts), "winners": list(approved.winners)})
    if method == RANKED:
        order = tally.ranked(read, options)
        return Counted(
            len(read),
            {
                "pairs": [list(row) for row in order.pairs],
                "order": [list(level) for level in order.order],
                "winners": list(order.winners) if any(read) else [],  # nobody wants anything most
            },
        )
    said = tally.consent(read)
    winners = [0] if said.carries else []
    return Counted(len(read), {"yes": said.yes, "aside": said.aside, "no": said.no, "winners": winners})


@dataclass(frozen=True, slots=True)
class Published:
    """A published box: the method, how many might vote, the quorum in percent, the options, and each choice."""

    method: str
    roll: int
    quorum: int
    options: tuple[str, ...]
    lines: tuple[str, ...]


def published(box: Published) -> str:
    """Return the file by which anybody can count again. Choices stand in the order of the alphabet."""
    head = [HEAD, f"method: {box.method}", f"roll: {box.roll}", f"quorum: {box.quorum}"]
    head += [f"option: {' '.join(one.split())}" for one in box.options]
    return "\n".join([*head, LINE, *sorted(box.lines)]) + "\n"


def read_published(words: str) -> Published:
    """Read such a file. Raises Unreadable."""
    if len(words) > LARGEST:
        raise Unreadable("the file is too large")
    lines = words.removeprefix("\ufeff").splitlines()
    if not lines or lines[0].strip() != HEAD or LINE not in lines:
        raise Unreadable(f"this is no file of ballots: its first line must be {HEAD!r}")
    at = lines.index(LINE)
    head = [line.partition(": ") for line in lines[1:at]]
    said = {name: value for name, _, value in head if name != "option"}
    options = tuple(value for name, _, value in head if name == "option")
    method, roll, quorum = said.get("method", ""), said.get("roll", ""), said.get("quorum", "")
    if method not in METHODS or not all(one.isascii() and one.isdecimal() for one in (roll, quorum)):
        raise Unreadable("the file does not say by which method it is to be counted, or for how many people")
    if (
        not 1 <= len(options) <= MOST_OPTIONS
    ):  # comparing each with each grows with the square of how many there are
        raise Unreadable(f"the file has {len(options)} options, and a vote has at most {MOST_OPTIONS}")
    ballots = tuple(line.strip() for line in lines[at + 1 :] if line.strip())
    for line in ballots:
        read_line(method, line, len(options))
    return Published(method, int(roll[:12]), int(quorum[:3]), options, ballots)
