"""Paths for a goal: entries of the library in an order, each with the reason why it comes there. Pure.

Invariant: each step is an entry of the library, once a path; a broken path stops Hearth at the start, by its name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

from cogs.learn.rules.library import library

FILE = Path(__file__).with_name("paths.toml")
LEAST, MOST = 2, 6
"""Steps of a path: fewer are none, more are not walked."""


@cache
def paths() -> Mapping[str, tuple[str, ...]]:
    """Return the keys of the entries by path, both in the order of the file."""
    return read_paths(FILE.read_text(encoding="utf-8"), library())


def read_paths(words: str, known: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return the paths in a file. Raises ValueError, with the path, for a broken one."""
    found: dict[str, tuple[str, ...]] = {}
    for path, fields in tomllib.loads(words).items():
        steps = tuple(fields.get("steps", ()))
        if not LEAST <= len(steps) <= MOST or len(set(steps)) != len(steps):
            raise ValueError(f"the path {path} has {LEAST} to {MOST} different steps")
        if strangers := [step for step in steps if step not in known]:
            raise ValueError(f"the path {path} leads to {', '.join(strangers)}, which the library does not have")
        found[path] = steps
    return found
