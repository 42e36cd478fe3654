"""The three bots that are measured, and how each is started as a process of its own.

Invariant: all three connect in the same way to the same kind of sandbox, declare the same intents and say
"connected" on their output once discord.py calls them ready.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

READY = " connected"
"""What each bot says, somewhere in a line, when discord.py has told it that it is ready."""


@dataclass(frozen=True, slots=True)
class Bot:
    """One side. `name` is its column in the table."""

    name: str
    command: tuple[str, ...]

    @property
    def is_hearth(self) -> bool:
        """Whether this is Hearth, and not a bare bot."""
        return self.command == HEARTH.command


HEARTH = Bot("hearth", (sys.executable, "-m", "bot", "run"))
BARE = Bot("bare", (sys.executable, "-m", "tests.bench.bare_bot", "default"))
LEAN = Bot("lean", (sys.executable, "-m", "tests.bench.bare_bot", "lean"))
BOTS = (HEARTH, BARE, LEAN)
