"""Solves a round in a process that lives for one answer: `python -m cogs.mentors.rules.child` (see solving.py)."""

from __future__ import annotations

import json
import sys

from cogs.mentors.rules import rounds


def main() -> int:
    """Answer what stands on standard input."""
    json.dump(rounds.answer(json.load(sys.stdin)), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
