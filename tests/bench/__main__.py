"""The command line: `python -m tests.bench [--quick] [benchmark ...]` prints one table."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence

from tests.bench.bench import Bench
from tests.bench.measurement import Measurement, table
from tests.bench.registry import Subject, all_subjects

EXPLANATION = """\
Medians of %d rounds, all on this machine. Beside Hearth: discord.py with its default caches (bare) and with
Hearth's client settings (lean), each with one command and nothing to remember. An aim is what we strive for;
nothing fails on it."""


async def measure(subjects: Sequence[Subject], *, quick: bool) -> list[tuple[str, Sequence[Measurement]]]:
    """Measure one subject after the other; return what the table shows."""
    bench = Bench(quick=quick)
    groups = [(subject.title, await subject.measure(bench)) for subject in subjects]
    bench.say("done")
    return groups


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that were asked for (all by default); return the exit code."""
    known = all_subjects()
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure Hearth beside a bare bot.")
    parser.add_argument("benchmark", nargs="*", help=f"which of: {', '.join(known)} (default: all)")
    parser.add_argument("--quick", action="store_true", help="one small round of each: shows that they run")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.benchmark if name not in known]
    if unknown:
        parser.error(f"there is no benchmark called {', '.join(unknown)}")
    subjects = [known[name] for name in chosen.benchmark or known]
    groups = asyncio.run(measure(subjects, quick=chosen.quick))
    print(table(groups), EXPLANATION % Bench(quick=chosen.quick).rounds, sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
