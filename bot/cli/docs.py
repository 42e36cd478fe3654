"""`python -m bot docs`: write the pages that are generated from the code; `--check` only compares them."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from bot.config import Config, example

ROOT = Path(__file__).resolve().parents[2]
DIFFERS = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take `--check`."""
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where a page differs")


def run(_config: Config, options: argparse.Namespace) -> int:
    """Write the pages, or tell which differ from the code."""
    stale = [name for name, words in pages().items() if _read(name) != words]
    if options.check:
        for name in stale:
            print(f"{name} differs from the code. Run `python -m bot docs`.")
        return DIFFERS if stale else 0
    for name in stale:
        path = ROOT / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(pages()[name], encoding="utf-8")
        print(f"{name} was written.")
    return 0


def pages() -> dict[str, str]:
    """Return every generated page, by its path in the project."""
    from bot.cli.docs_pages import commands_page, settings_page

    return {
        ".env.example": example(),
        "docs/settings.md": settings_page(),
        "docs/commands.md": asyncio.run(commands_page()),
    }


def _read(name: str) -> str | None:
    path = ROOT / name
    return path.read_text(encoding="utf-8") if path.exists() else None
