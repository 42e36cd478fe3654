"""Where a process runs, so that another on the same machine can tell that it is dead without waiting.

Invariant: `is_dead` errs towards life. Elsewhere than on Linux, in another container or on another machine
nothing can be known, and only a lease that runs out tells.
"""

from __future__ import annotations

import os
from pathlib import Path

PROC = Path("/proc")
UNKNOWN = "unknown"
ENDED = ("Z", "X")
"""States of a process that has ended but was not yet fetched by its parent."""


def here() -> str:
    """Return the place of this process: machine since its start, process namespace, number, time of birth."""
    return f"{_surroundings()}/{os.getpid()}/{_born(os.getpid())}"


def is_dead(place: str) -> bool:
    """Tell whether the process at `place` has certainly ended."""
    surroundings, _, rest = place.partition("/")
    if not _surroundings() or surroundings != _surroundings():
        return False
    number, _, born = rest.partition("/")
    if not number.isdecimal() or not born:
        return False
    return _born(int(number)) not in (born, UNKNOWN)


def _surroundings() -> str:
    """Return what numbers of processes are unique in; empty where that cannot be known."""
    try:
        machine = (PROC / "sys/kernel/random/boot_id").read_text().strip()
        return f"{machine}:{os.readlink(PROC / 'self/ns/pid')}"
    except OSError:
        return ""


def _born(number: int) -> str:
    """Return when a living process began, in the kernel's ticks; empty where there is none."""
    try:
        state, *numbers = (PROC / str(number) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return UNKNOWN if _is_there(number) else ""
    return "" if state in ENDED else numbers[18]


def _is_there(number: int) -> bool:
    """Ask the kernel itself: some systems hide other people's processes from /proc."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
