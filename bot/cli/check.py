"""`python -m bot check`: look the configuration over and say what to mend. Changes nothing.

Exit code 0 where nothing needs mending, 2 otherwise.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import binascii
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from bot.cli.report import Finding
from bot.config import SANDBOX_TOKEN, Config
from bot.kernel.problems import OperatorProblem

PROBLEM = 2
TOKEN = re.compile(r"([\w-]{20,40})\.[\w-]{5,10}\.[\w-]{25,50}")
"""An account's id in base64, a time stamp and a signature; Discord promises no lengths, so these are wide."""


def run(config: Config, _options: argparse.Namespace) -> int:
    """Print what is in order and what to mend."""
    found = asyncio.run(_collect(config))
    for one in found:
        print(f"To mend: {one.says}" if one.to_mend else f"Fine: {one.says}")
    return PROBLEM if any(one.to_mend for one in found) else 0


async def _collect(config: Config) -> list[Finding]:
    token = token_shape(config.token)
    found = [token, *[one async for one in stores(config)], web_pages(config), *languages()]
    if not token.to_mend:
        from bot.cli.check_discord import discord_side

        found += [one async for one in discord_side(config)]
    return found


def token_shape(token: str) -> Finding:
    """Tell whether this could be a bot's token."""
    if not token:
        return Finding("DISCORD_TOKEN is not set. Copy it from the developer portal, page Bot, into .env.", True)
    if token.startswith(SANDBOX_TOKEN):
        return Finding("DISCORD_TOKEN is one for the sandbox.")
    shape = TOKEN.fullmatch(token)
    if shape is None or not _is_number_in_base64(shape[1]):
        return Finding(
            "DISCORD_TOKEN does not look like a bot's token: three parts with dots between them. "
            "Copy it again from the developer portal, page Bot (not the client secret, not the public key).",
            True,
        )
    return Finding("DISCORD_TOKEN looks like a bot's token.")


def _is_number_in_base64(part: str) -> bool:
    try:
        return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).isdigit()
    except (binascii.Error, ValueError):
        return False


async def stores(config: Config) -> AsyncIterator[Finding]:
    """Look at the vault's key, the key store and the main database."""
    from bot.vault import MasterKeys, look_over
    from data.engine import Database
    from data.migrate import is_current

    try:
        master = MasterKeys.read(config.vault_key, config.vault_key_file, config.vault_old_keys)
    except OperatorProblem as problem:
        yield Finding(str(problem), True)
        master = None
    else:
        yield Finding("The vault key has the right form.")
    async with AsyncExitStack() as closing:
        try:
            database = await Database.open(config.database)
            closing.push_async_callback(database.close)
            keystore = await Database.open(config.keystore)
            closing.push_async_callback(keystore.close)
            if database.is_empty_file:
                yield Finding("The database does not exist yet. The first start makes it.")
            elif await is_current(config.database):
                yield Finding("The database answers and is up to date.")
            else:
                yield Finding("The database answers. The next start brings its tables up to date.")
            if master is not None:
                await look_over(master, keystore, database)
                yield Finding("The vault key fits the key store.")
        except OperatorProblem as problem:
            yield Finding(str(problem), True)


def web_pages(config: Config) -> Finding:
    """Tell whether features show pages on the web, and where."""
    if not config.web_port:
        return Finding(
            "The web pages are off, so nobody can subscribe to a calendar. HEARTH_WEB_PORT turns them on."
        )
    return Finding(
        f"The web pages are on, at port {config.web_port} of {config.web_host}. People reach them at "
        f"{config.web_base}."
    )


def languages() -> Iterator[Finding]:
    """Tell of messages that cannot be read, or that a language lacks."""
    from bot.discordkit.localizer import ENGLISH, LANGUAGES, LOCALES

    said: dict[str, set[str]] = {}
    to_mend = False
    for language in LANGUAGES:
        said[language] = set()
        for file in sorted((LOCALES / language).glob("*.ftl")):
            ids, unreadable = _messages(file)
            said[language] |= ids
            if unreadable:
                to_mend = True
                yield Finding(f"{file} has {unreadable} message(s) that cannot be read.", True)
    for language in LANGUAGES:
        if missing := sorted(said[ENGLISH] - said[language]):
            to_mend = True
            shown = ", ".join(missing[:5]) + (" …" if missing[5:] else "")
            yield Finding(f"The language {language} lacks {len(missing)} message(s): {shown}", True)
    if not to_mend:
        yield Finding(f"The language files are complete: {', '.join(LANGUAGES)}.")


def _messages(file: Path) -> tuple[set[str], int]:
    """Return the ids of a file's messages, and how many parts of it cannot be read."""
    entries = FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body
    ids = {entry.id.name for entry in entries if isinstance(entry, Message)}
    return ids, sum(isinstance(entry, Junk) for entry in entries)
