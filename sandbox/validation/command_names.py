r"""Tells whether a slash command or an option may bear a name.

Discord's rule is the pattern ^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$, and lower case wherever a letter
has one. Python's `re` knows no scripts and no properties, so the rule is spelled out here.
Source: https://discord.com/developers/docs/interactions/application-commands#application-command-naming
"""

from __future__ import annotations

import unicodedata

SIGNS = frozenset("-_'")
DEVANAGARI_AND_THAI = (
    range(0x0900, 0x0951),
    range(0x0955, 0x0964),
    range(0x0966, 0x0980),
    range(0xA8E0, 0xA900),
    range(0x11B00, 0x11B0A),
    range(0x0E01, 0x0E3B),
    range(0x0E40, 0x0E5C),
)


def is_command_name(name: str) -> bool:
    """Tell whether `name` fits Discord's pattern and is in lower case."""
    return 1 <= len(name) <= 32 and name == name.lower() and all(_may_stand(character) for character in name)


def _may_stand(character: str) -> bool:
    if character in SIGNS or unicodedata.category(character)[0] in "LN":
        return True
    return any(ord(character) in script for script in DEVANAGARI_AND_THAI)
