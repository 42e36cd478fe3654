"""Whether somebody has said under an issue that they are on it. Pure.

Invariants: only a person's own words in the first person count, not what they quote and not code; who takes their
word back is on it no more; a maintainer can free an issue for everybody. A question whether somebody is on it
claims
nothing.

The sentences are those that people write; each has its examples in tests/rules/test_issue_freeness.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.forges.forge import Comment

COUNTS_FOR = timedelta(days=21)
"""How long somebody's word counts, unless they take it back or a maintainer does."""


def is_claimed(comments: Sequence[Comment], now: datetime) -> bool:
    """Tell whether somebody is on it by their own word that still counts."""
    claims: dict[str, datetime] = {}
    for comment in sorted(comments, key=lambda one: one.at):
        words = own_words(comment.words)
        if GIVES_UP.search(words):
            claims.pop(comment.author, None)
        elif comment.by_maintainer and FREES.search(words):
            claims.clear()
        elif CLAIMS.search(words):
            claims[comment.author] = comment.at
    return any(now - at <= COUNTS_FOR for at in claims.values())


def own_words(words: str) -> str:
    """Return a comment without what it quotes and without code."""
    without = re.sub(r"```.*?(?:```|\Z)|`[^`\n]*`", " ", words, flags=re.DOTALL)
    return "\n".join(line for line in without.splitlines() if not line.lstrip().startswith(">")).replace("’", "'")


def _any_of(*sentences: str) -> re.Pattern[str]:
    return re.compile("|".join(sentences), re.IGNORECASE | re.MULTILINE)


_DOES = "work|take|try|give|contribute|tackle|pick|fix|do|implement|help|grab|solve|handle"

CLAIMS = _any_of(
    r"^\s*[./]?(?:assign|take|claim)(?:\s+me)?\s*[.!]?\s*$",  # a command to a bot
    r"\bassign (?:this |it |the issue |this issue )?to me\b",
    r"\bassign me\b",
    rf"\b(?:i'd|i would) (?:like|love) to (?:{_DOES})\b",
    r"\b(?:i'm|i am) (?:currently |already )?(?:working|going to work) on (?:it|this|that)\b",
    rf"\b(?:i'll|i will|let me) (?:{_DOES})(?: up| on)? (?:this|it|that|a (?:look|try|shot|go|stab))\b",
    rf"\b(?:can|could|may|might) i (?:please )?(?:{_DOES}|have|be assigned)\b",
    rf"\bi (?:want|wish|plan) to (?:{_DOES})\b",
    r"\bworking on (?:it|this) (?:now|already)\b",
    r"^\s*(?:i'm )?on it\b",
    r"\btaking this\b",
    r"\bdibs\b",
    # Spanish
    r"\bme (?:gustar[ií]a|encantar[ií]a) (?:trabajar|tomar|hacer|resolver|intentar)",
    r"\bpuedo (?:tomar|hacer|trabajar)",
    r"\bestoy trabajando en (?:esto|ello|eso)\b",
    # German
    r"\bich (?:w[üu]rde|m[öo]chte) (?:das|es|daran|dies|gerne?)\b",
    r"\bich arbeite (?:gerade )?daran\b",
    r"\bich [üu]bernehme\b",
    # French
    r"\bj'aimerais (?:travailler|prendre|m'en occuper|essayer)",
    r"\bje (?:m'en occupe|travaille dessus|prends)\b",
    # Portuguese
    r"\bgostaria de (?:trabalhar|pegar|fazer|resolver|tentar)",
    r"\bposso (?:pegar|trabalhar|fazer)",
    r"\bvou (?:pegar|fazer)\b",
)
GIVES_UP = _any_of(
    r"\bunassign me\b",
    r"^\s*[./](?:unassign|unclaim|release)\b",
    r"\b(?:no longer|not|can't|cannot|won't|unable to|couldn't)\b[^.\n]{0,40}\b(?:work|finish|continue|"
    r"take)(?:ing)?\b",
    r"\bfeel free to (?:take|pick|grab|work)",
    r"\bsomebody else can (?:take|have)\b",
    r"\bi(?:'m| am) giving (?:this |it )?up\b",
)
FREES = _any_of(
    r"\b(?:still|again|now) (?:free|available|open|up for grabs|wanted)\b",
    r"\bup for grabs\b",
    r"\bunassign(?:ed|ing)?\b",
    r"\bfeel free\b",
    r"\banyone can (?:take|pick)\b",
    r"\bopen (?:for|to) (?:anyone|others|somebody else)\b",
)
