"""`python -m bot has-token`: tell by the exit code (0 or 1) whether a token is set, for `make run`."""

from __future__ import annotations

import argparse

from bot.config import Config


def run(config: Config, _options: argparse.Namespace) -> int:
    """Return 0 where a token is set, 1 otherwise."""
    return 0 if config.token else 1
