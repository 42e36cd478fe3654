"""Waits until a test run has ended, however it ended, then stops its PostgreSQL and removes its files.

Started by tests/databases.py as a process of its own, since a run that is killed can tidy nothing up itself.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]


def tidy_up_after(process: int, folder: Path) -> None:
    """Let a process of its own look after `folder` until `process` has ended; once is enough for one folder."""
    try:
        (folder / "watched").touch(exist_ok=False)
    except FileExistsError:
        return
    subprocess.Popen(
        [sys.executable, "-m", "tests.tidy", str(process), str(folder)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def watch(process: int, folder: Path) -> None:
    """Return when the process has ended and all is tidied up."""
    while _is_there(process):
        time.sleep(0.5)
    with contextlib.suppress(OSError, ValueError):
        server = int((folder / "postgres" / "postmaster.pid").read_text().split()[0])
        os.kill(server, signal.SIGINT if os.name == "nt" else signal.SIGQUIT)
        for _ in range(100):
            if not _is_there(server):
                break
            time.sleep(0.1)
    shutil.rmtree(folder, ignore_errors=True)


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except OSError:
        return False
    return True


if __name__ == "__main__":
    watch(int(sys.argv[1]), Path(sys.argv[2]))
