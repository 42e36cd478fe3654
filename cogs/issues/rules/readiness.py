"""How ready an issue is for a newcomer, against criteria that are public. Pure.

Invariants: these are hints for whoever looks after the issue, in private; nothing is counted, ranked or published.

The criteria are those that projects with many newcomers name: no barrier before one can begin, what is wrong or
wanted and why, where in the project it is, how one sees that it works, an example to go by (docs/issues.md).
"""

from __future__ import annotations

import re

from bot.forges.forge import IssueFacts
from cogs.issues.rules.labels import read
from cogs.issues.rules.reading import has_place, prose

NO_BARRIER, CONTEXT, PLACE, TRY, EXAMPLE, INVITES = "barrier", "context", "place", "try", "example", "invites"
CRITERIA = (NO_BARRIER, CONTEXT, PLACE, TRY, EXAMPLE, INVITES)
CONTEXT_LENGTH = 120
"""Characters of plain sentences: shorter ones rarely say both what and why."""

_BARRIER = re.compile(
    r"\b(?:requires? (?:access|permission|an? account|a licen[cs]e|hardware)|internal (?:only|access)|"
    r"paid (?:account|plan)|sign (?:the|a|our) (?:cla|nda)|only (?:core|team|staff|members)|deep knowledge|"
    r"(?:be|needs?|requires?|for) an expert|expert knowledge|blocked (?:by|on)|"
    r"needs? (?:a )?(?:decision|design) first|not yet decided)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"(?:\b(?:no|not|never|without|nobody)\b|n['’]t\b)[^.!?,;:\n]*$", re.IGNORECASE)
_BEFORE = 40
"""Characters before the words of a barrier in which a "no" can stand: "you do not have to be an expert"."""
_TRY = re.compile(
    r"\b(?:to (?:test|try|check|verify|reproduce)|how to (?:test|check|reproduce)|steps to reproduce|"
    r"run(?:ning)?(?: (?:the|all|it|make|npm|cargo|pytest|tox)\b|:? ?`)|you can see it|(?:unit )?tests?\b|"
    r"expected|acceptance|done when|pytest|npm (?:test|run)|cargo test|make test)",
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
        NO_BARRIER: not _has_barrier(issue.body),
        CONTEXT: len(words) >= CONTEXT_LENGTH,
        PLACE: has_place(issue.body) or has_place(issue.title),
        TRY: _TRY.search(issue.body) is not None,
        EXAMPLE: _EXAMPLE.search(issue.body) is not None,
        INVITES: read(issue.labels).inviting,
    }


def _has_barrier(body: str) -> bool:
    found = (body[max(0, one.start() - _BEFORE) : one.start()] for one in _BARRIER.finditer(body))
    return any(_DENIED.search(before) is None for before in found)
