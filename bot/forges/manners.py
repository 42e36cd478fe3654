"""Finds what a repository says about itself, where a forge tells only which files there are.

Invariant: only folders that are there are listed, and no more than two files are read.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.forges.forge import Manners

FOLDERS = ("", ".forgejo", ".gitea", ".gitlab", ".github", "docs")
"""Where forges look for such files, and people keep them; `.github` since many repositories came from there."""
LICENCES = "LICENSES"
"""Where licences lie that are kept as REUSE says (reuse.software): one file each, with its SPDX name."""
GUIDE_LENGTH = 60_000
HEAD = 3000
"""Characters of a licence in which it says its name; the longest preamble of those below is shorter."""

NAMES: tuple[tuple[str, str], ...] = (
    (r"gnu affero general public license", "AGPL-3.0"),
    (r"gnu lesser general public license\s+version 3", "LGPL-3.0"),
    (r"gnu lesser general public license\s+version 2\.1", "LGPL-2.1"),
    (r"gnu general public license\s+version 3", "GPL-3.0"),
    (r"gnu general public license\s+version 2", "GPL-2.0"),
    (r"apache license\s+version 2\.0", "Apache-2.0"),
    (r"mozilla public license,? version 2\.0", "MPL-2.0"),
    (r"european union public licen[cs]e\s+v\. ?1\.2", "EUPL-1.2"),
    (r"eclipse public license - v 2\.0", "EPL-2.0"),
    (r"boost software license - version 1\.0", "BSL-1.0"),
    (r"cc0 1\.0 universal", "CC0-1.0"),
    (r"this is free and unencumbered software", "Unlicense"),
    (r"mit license|permission is hereby granted, free of charge", "MIT"),
    (r"permission to use, copy, modify, and(/or)? distribute this software", "ISC"),
    (r"redistribution and use in source and binary forms.*neither the names?", "BSD-3-Clause"),
    (r"redistribution and use in source and binary forms", "BSD-2-Clause"),
)
"""By what their words begin with, the licences that most free software bears, with their SPDX names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in a folder. `url` is where people find it."""

    path: str
    url: str
    is_folder: bool

    @property
    def stem(self) -> str:
        """Its name in small letters, without the folder and what follows the point, and without marks between."""
        return re.sub(r"[-_ ]", "", self.path.rsplit("/", 1)[-1].partition(".")[0].casefold())


async def manners_of(
    listed: Callable[[str], Awaitable[Sequence[Entry]]], read: Callable[[str], Awaitable[str]]
) -> Manners:
    """Return what the files say. `listed` returns what lies in a folder, and `read` the words of a file."""
    top = list(await listed(""))
    files = [entry for entry in top if not entry.is_folder]
    for folder in FOLDERS[1:]:
        if any(entry.is_folder and entry.path == folder for entry in top):
            files += [entry for entry in await listed(folder) if not entry.is_folder]
    guide = next((entry for entry in files if entry.stem.startswith("contributing")), None)
    conduct = any(entry.stem in ("codeofconduct", "conduct") for entry in files)
    words = (await read(guide.path))[:GUIDE_LENGTH] if guide else ""
    return Manners(guide.url if guide else None, words, conduct, await _licence(top, listed, read))


async def _licence(
    top: Sequence[Entry],
    listed: Callable[[str], Awaitable[Sequence[Entry]]],
    read: Callable[[str], Awaitable[str]],
) -> str | None:
    file = next(
        (
            entry
            for entry in top
            if not entry.is_folder and entry.stem.startswith(("license", "licence", "copying", "unlicense"))
        ),
        None,
    )
    if file is not None:
        return licence_name(await read(file.path)) or file.path
    if any(entry.is_folder and entry.path == LICENCES for entry in top):
        names = sorted(entry.path.rsplit("/", 1)[-1].removesuffix(".txt") for entry in await listed(LICENCES))
        return ", ".join(names) or None
    return None


def licence_name(words: str) -> str | None:
    """Return the SPDX name of a licence by its words; None for one that is not among `NAMES`."""
    head = re.sub(r"[\s*#=>]+", " ", words[:HEAD].casefold())
    return next((name for said, name in NAMES if re.search(said, head)), None)
