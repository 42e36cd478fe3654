"""Finds a Chromium for the tests of the page, and installs one where there is none: `python -m tests.browser`.

The system's own is used first, then Playwright's download. Installing asks the system's package manager when run
as root, otherwise Playwright; where neither works, one sentence says so and the exit code is 2.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

ARGUMENTS = (
    "--headless",
    "--no-sandbox",  # the only page it opens is our own, and a container often forbids what the sandbox needs
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
"""How the tests start it: without a window, and without asking anything of the outside world."""


def find_browser() -> str | None:
    """Return the path of a Chromium that can be started; None where there is none."""
    for name in NAMES:
        path = shutil.which(name)
        if path is not None:
            return path
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install_browser() -> str | None:
    """Install a Chromium and return its path; None where neither way worked. What is run prints for itself."""
    if shutil.which("apt-get") and getattr(os, "geteuid", lambda: 1)() == 0:
        install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
        if _run(install) or (_run(["apt-get", "update"]) and _run(install)):
            return find_browser()
    if _run([sys.executable, "-m", "playwright", "install", "chromium"]):
        return find_browser()
    return None


def main() -> int:
    """Make sure that there is a Chromium. Returns the exit code: 0, or 2 where none can be had."""
    path = find_browser() or install_browser()
    if path is None:
        print(
            "The tests of the page need Chromium, and it could not be installed: "
            "install the package 'chromium' or Google Chrome, then run this again.",
            file=sys.stderr,
        )
        return 2
    print(f"The tests of the page use {path}.")
    return 0


def _run(command: Sequence[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, check=False, env=environment).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    raise SystemExit(main())
