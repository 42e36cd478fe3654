"""Signs inside words that stand for several genders: screen readers stumble over them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.kernel.text import text
from cogs.wording.rules.found import Place
from cogs.wording.rules.reading import Reading
from cogs.wording.rules.terms import ENGLISH, SPANISH

_SIGNS = {
    SPANISH: re.compile(
        r"(?<![\w@/.`(-])[^\W\d_]{2,30}(?:@s?|[*·]s|/(?:as?|os?|es|ras?)|\((?:as?|os?)\))(?![\w.@/(-])"
        r"|(?<![\w@/.`-])[^\W\d_]{2,30}[^\W\d_aeiou]xs(?![\w.@/-])"
    ),
    ENGLISH: re.compile(r"(?i)(?<![\w(])\(s\)he\b|(?<![\w/])s/he\b"),
}


def look(reading: Reading, language: str) -> Iterator[Place]:
    """Give the words that hold such a sign."""
    signs = _SIGNS.get(language)
    if signs is None:
        return
    for found in signs.finditer(reading.bare):
        yield Place(
            found.start(),
            found.end(),
            "sign-in-word",
            text(f"wording-why-sign-{language}"),
            (),
            "un-" + language,
            2,
        )
