"""The command line: `python -m bot run | check | invite | …`. Each command is a file in bot/cli/."""

from __future__ import annotations

import argparse
import logging
import sys
from importlib import import_module
from types import ModuleType

from bot.config import read_config
from bot.kernel.problems import OperatorProblem
from bot.logs import set_up_logs

log = logging.getLogger("bot")

PROBLEM = 2
"""The exit code where the operator has something to mend."""

COMMANDS = {
    "run": "run Hearth until it is told to stop",
    "check": "look the configuration over and say what to mend",
    "invite": "print the invitation link, with the permissions that Hearth needs and why",
    "backup": "save everything but the keys into one file, while Hearth runs or not",
    "backup-keys": "save a copy of the key store, to be kept apart and for a few days only",
    "restore": "put what a backup holds in the place of everything, while Hearth runs or not",
    "release-jobs": "let go, or drop, what a restore has held back",
    "new-key": "print a fresh key for HEARTH_VAULT_KEY",
    "rotate-keys": "lock every key by the master key in use",
    "verify-audit": "see whether the record of who did what with reports is whole",
    "verify-letter": "see whether a letter of contribution is what an office signed",
    "letter-key": "print the keys with which anybody can verify letters",
    "recount": "count the published ballots of a vote again",
    "docs": "write the generated pages: .env.example, docs/settings.md, docs/commands.md",
    "has-token": "tell by the exit code (0 or 1) whether a token is set",
}
"""What each command does. Only the one that is used is imported."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="python -m bot", description="Hearth, the community bot.")
    choices = parser.add_subparsers(dest="command", metavar="command", required=True)
    for name, help_line in COMMANDS.items():
        choice = choices.add_parser(name, help=help_line, description=help_line)
        if name in given[:1]:
            add_arguments = getattr(_module(name), "add_arguments", None)
            if add_arguments is not None:
                add_arguments(choice)
    options = parser.parse_args(given)
    try:
        config = read_config()
        set_up_logs(config.log_level)
        code: int = _module(options.command).run(config, options)
        return code
    except OperatorProblem as problem:
        print(problem, file=sys.stderr)
        return PROBLEM
    except Exception:
        log.exception("stopped by an error that is no setting's command=%s", options.command)
        return 1


def _module(command: str) -> ModuleType:
    return import_module(f"bot.cli.{command.replace('-', '_')}")


if __name__ == "__main__":
    sys.exit(main())
