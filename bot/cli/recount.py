"""`python -m bot recount ballots.txt`: count the published ballots of a vote again, without a database."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Config
from bot.kernel.problems import OperatorProblem

if TYPE_CHECKING:
    from cogs.decisions.rules.papers import Published


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the file."""
    parser.add_argument("file", type=Path, help="the file that stands below the result of the vote")


def run(_config: Config, options: argparse.Namespace) -> int:
    """Say what comes of the ballots in a file."""
    from cogs.decisions.rules.papers import Unreadable, read_published

    try:
        box = read_published(options.file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as fault:
        raise OperatorProblem(f"{options.file} cannot be read ({type(fault).__name__}).") from None
    except Unreadable as reason:
        raise OperatorProblem(f"{options.file}: {reason}.") from None
    print("\n".join(_lines(box)))
    return 0


def _lines(box: Published) -> list[str]:
    from bot.letters import as_it_reads
    from cogs.decisions.rules import papers, tally

    came = papers.counted(box.method, box.lines, len(box.options))
    needed = tally.needed(box.quorum, box.roll)
    names = [f'"{as_it_reads(one)}"' for one in box.options]  # the file may be anybody's: it commands no terminal
    lines = [
        f"Method: {box.method}. Ballots: {came.turnout} of {box.roll} people who could vote.",
        f"The quorum of {needed} was {'' if came.turnout >= needed else 'not '}reached.",
    ]
    if "counts" in came.result:
        lines += [f"{name}: {count}" for name, count in zip(names, came.result["counts"], strict=True)]
    for place, level in enumerate(came.result.get("order", ()), start=1):
        lines.append(f"Place {place}: {', '.join(names[one] for one in level)}")
    for one, row in enumerate(came.result.get("pairs", ())):
        for other in range(one):
            back = came.result["pairs"][other][one]
            lines.append(f"{names[one]} before {names[other]}: {row[other]}; the other way round: {back}")
    if "yes" in came.result:
        lines.append("Consent: {yes}. Stand aside: {aside}. Object: {no}.".format(**came.result))
        lines.append("It carries." if came.result["winners"] else "It does not carry.")
    elif came.result["winners"]:
        lines.append(f"First: {', '.join(names[one] for one in came.result['winners'])}")
    return lines
