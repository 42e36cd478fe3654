"""`python -m bot verify-letter FILE`: see whether a letter of contribution is what an office signed."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from bot.config import Config
from bot.kernel.problems import OperatorProblem

BROKEN = 2
"""The exit code where a letter is not what was signed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask for the file, and for the key that is trusted."""
    parser.add_argument("file", type=Path, help="the letter, as text or as a page")
    parser.add_argument(
        "--key",
        help="the key that the office has published; without it, the keys of this Hearth's own communities",
    )


def run(config: Config, options: argparse.Namespace) -> int:
    """Say whether the letter is whole, and what it says; return 0 where it is, else 2."""
    from bot import letters

    try:
        contents = options.file.read_bytes()[: 4 * letters.LARGEST].decode("utf-8-sig")
    except UnicodeDecodeError:
        return _say_broken("This file is no text, so it is no letter.")
    except OSError as error:
        raise OperatorProblem(f"The file cannot be read: {error.strerror}.") from None
    try:
        letter = letters.verify(contents, options.key)
    except letters.BrokenLetter as why:
        return _say_broken(str(why))
    if options.key is None:
        from bot.cli.letter_key import keys

        guild_id = asyncio.run(keys(config)).get(letter.key)
        if guild_id is None:
            return _say_broken("This letter was signed with a key that is none of this Hearth's communities.")
        print(f"This letter was signed by community {guild_id}, and nothing in it was changed. It says:")
    else:
        print("This letter was signed with the key that you trust, and nothing in it was changed. It says:")
    print(f"\n{letter.words}")
    return 0


def _say_broken(why: str) -> int:
    print(f"Do not trust this letter. {why}", file=sys.stderr)
    return BROKEN
