"""Reads somebody's calendar in a child that lives for one file: `python -m cogs.events.calendars.child`.

It reads one line of JSON and then the file from standard input, and writes one JSON object to standard output.

Invariants:
- Whatever follows a stranger's rule for long is done here, also seeing whether anything of a series is to come.
- Whatever the file is, an answer comes within SECONDS: what was read, or a sentence why nothing could be.
- The child may take no more than MEMORY, knows none of Hearth's secrets, and writes what it meets nowhere else.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from cogs.events.calendars.incoming import MOST_BYTES, Reading, Remark, from_plain, to_plain

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 20.0
MEMORY = 768 * 1024 * 1024
"""Bytes of address space; a file of 5 MB needs about a third of it."""
PASSED_ON = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "PYTHONTZPATH", "VIRTUAL_ENV", "TMPDIR", "TEMP")
"""What a child needs to start; the rest of the environment holds secrets."""


async def read_calendar(data: bytes, zone: str, *, now: datetime) -> Reading:
    """Return what a file holds, the times of each series folded into it, and what of it is over by `now`.

    `zone` is the community's: it is meant where the file names none. A child that is not waited for any more is
    ended.
    """
    if len(data) > MOST_BYTES:
        return Reading(broken=Remark("too-big"))
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "cogs.events.calendars.child",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # a traceback could show what somebody's calendar says
        env=_environment(),
    )
    try:
        async with asyncio.timeout(SECONDS):
            told, _ = await child.communicate(
                json.dumps({"zone": zone, "now": now.isoformat()}).encode() + b"\n" + data
            )
    except TimeoutError:
        return Reading(broken=Remark("too-slow"))
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        return Reading(broken=Remark("unreadable"))
    return await asyncio.to_thread(lambda: from_plain(json.loads(told)))  # of thousands, it takes a while


def _environment() -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return {**{name: os.environ[name] for name in PASSED_ON if name in os.environ}, "PYTHONPATH": path}


def main() -> int:
    """Answer what stands on standard input."""
    _limit()
    from cogs.events.calendars.folding import fold
    from cogs.events.calendars.reading import read

    asked = json.loads(sys.stdin.buffer.readline())
    reading = read(sys.stdin.buffer.read(MOST_BYTES + 1), asked["zone"])
    items, remarks = fold(reading.events, now=datetime.fromisoformat(asked["now"]))
    whole = replace(
        reading,
        events=tuple(one.incoming for one in items),
        remarks=(*reading.remarks, *remarks),
        over=tuple(one.incoming.uid for one in items if one.is_over),
    )
    json.dump(to_plain(whole), sys.stdout)
    return 0


def _limit() -> None:
    """Let the system end this process should it want too much, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, int(SECONDS) + 1)):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):  # a system that knows this limit by name only
            continue


if __name__ == "__main__":
    sys.exit(main())
