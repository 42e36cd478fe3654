"""`python -m bot new-key`: print a fresh master key for the vault."""

from __future__ import annotations

import argparse

from bot.config import Config


def run(_config: Config, _options: argparse.Namespace) -> int:
    """Print a fresh key for HEARTH_VAULT_KEY."""
    from bot.vault import new_key

    print(new_key())
    return 0
