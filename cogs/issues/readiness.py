"""How ready an issue is for a newcomer, against criteria that are public. Pure.

Invariants: these are hints for whoever looks after the issue, in private; nothing is counted, ranked or published.

The criteria are those that projects with many newcomers name: no barrier before one can begin, what is wrong or
wanted and why, where in the project it is, how one sees that it works, an example to go by (docs/issues.md).
"""

from __future__ import annotations

import re

from bot.forges.forge import IssueFacts
from cogs.issues.labels import read
from cogs.issues.reading import has_place, prose

NO_BARRIER, CONTEXT, PLACE, TRY, EXAMPLE, INVITES = "barrier", "context", "place", "try", "example", "invites"
CRITERIA = (NO_BARRIER, CONTEXT, PLACE, TRY, EXAMPLE, INVITES)
CONTEXT_LENGTH = 120
"""Characters of plain sentences: shorter ones rarely say both what and why."""

_BARRIER = re.compile(
    r"\b(?:requires? (?:access|permission|an? account|a licen[cs]e|hardware)|internal (?:only|access)|"
    r"paid (?:account|plan)|"
    r"sign (?:the|a|our) (?:cla|nda)|only (?:core|team|staff|members)|deep knowledge|expert|blocked (?:by|on)|"
    r"needs? (?:a )?(?:decision|design) first|not yet decided)\b",
    re.IGNORECASE,
)
_TRY = re.compile(
    r"\b(?:to (?:test|try|check|verify|reproduce)|how to (?:test|check|reproduce)|run|steps to reproduce|"
    r"you can see it|"
    r"(?:unit )?tests?\b|expected|acceptance|done when|pytest|npm (?:test|run)|cargo test|make test)\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"```|\bfor example\b|\be\.g\.|\bsuch as\b|\blike (?:in|this|the)\b|\bsee (?:#\d+|how|the)\b|"
    r"\bsimilar(?:ly)? to\b|"
    r"\bsame (?:way )?as\b|!\[",
    re.IGNORECASE,
)


def met(issue: IssueFacts) -> dict[str, bool]:
    """Return of each criterion whether an issue meets it, in the order of `CRITERIA`."""
    words = prose(issue.body)
    return {
        NO_BARRIER: _BARRIER.search(issue.body) is None,
        CONTEXT: len(words) >= CONTEXT_LENGTH,
        PLACE: has_place(issue.body) or has_place(issue.title),
        TRY: _TRY.search(issue.body) is not None,
        EXAMPLE: _EXAMPLE.search(issue.body) is not None,
        INVITES: read(issue.labels).inviting,
    }
