"""How a repository wants to be approached, from the words of its contributing guide. Pure.

Invariants: nothing is guessed: where the guide does not say, the answer is None, "not known". What the guide says
about asking first counts for more than what it says about just beginning.

A policy is read from sentences of English guides, in which most are written; organisers can say otherwise.
"""

from __future__ import annotations

import re

OPEN, COMMENT, ASSIGNMENT = "open", "comment", "assignment"
CLAIM_POLICIES = (OPEN, COMMENT, ASSIGNMENT)
"""Just open a pull request; comment and wait; wait until somebody assigns you."""
NONE_OF_IT, SAY_SO, WELCOME = "none", "say", "welcome"
AI_POLICIES = (NONE_OF_IT, SAY_SO, WELCOME)

_ASSIGNMENT = re.compile(
    r"\b(?:wait|until|before)\b[^.\n]{0,60}\bassigned\b|\b(?:must|should|need to|have to) be assigned\b|"
    r"\bonly\b[^.\n]{0,40}\bassigned\b|\bask\b[^.\n]{0,30}\bto be assigned\b|\brequest\w* assignment\b|"
    r"\bget (?:yourself )?assigned\b|\bissues? (?:is|are) assigned to you\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"\b(?:leave|add|post|write|drop) a comment\b|\bcomment (?:on|in|under|below)\b[^.\n]{0,80}\b(?:issue|it|"
    r"work)|"
    r"\b(?:let us know|tell us|say)\b[^.\n]{0,60}\b(?:working|work) on\b|\bclaim\b[^.\n]{0,40}\bcomment",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:no need|don't need|do not need|not necessary|without)\b[^.\n]{0,50}\b(?:ask|asking|assigned|"
    r"permission|claim)|"
    r"\bwe (?:do not|don't) assign\b|\bjust (?:open|send|submit|make|create) (?:a |your )?(?:pull request|pr|"
    r"patch)\b|"
    r"\bfeel free to (?:open|send|submit|make|create) a (?:pull request|pr)\b",
    re.IGNORECASE,
)
_AI = (
    r"(?:\bAI\b|\bLLMs?\b|large language models?|generative|\bCopilot\b|\bChatGPT\b|"
    r"AI-generated|machine-generated)"
)
_AI_NO = re.compile(
    rf"{_AI}[^.\n]{{0,100}}\b(?:not (?:accept\w*|allowed|permitted|welcome)|prohibited|forbidden|banned|reject\w*|"
    rf"will be closed)|\b(?:do not|don't|no|never|not accept\w*|cannot accept|prohibit\w*|"
    rf"ban\w*)\b[^.\n]{{0,60}}{_AI}",
    re.IGNORECASE,
)
_AI_SAY = re.compile(
    rf"\b(?:disclos\w*|declare\w*|mention\w*|state\w*|indicate\w*|label\w*|say so|tell us)\b[^.\n]{{0,120}}{_AI}|"
    rf"{_AI}[^.\n]{{0,120}}\b(?:disclos\w*|declare\w*|mention\w*|state\w*|indicate\w*|label\w*|say so|tell us)\b",
    re.IGNORECASE,
)
_AI_YES = re.compile(
    rf"{_AI}[^.\n]{{0,80}}\b(?:welcome|allowed|fine|okay|ok|permitted|accepted)\b|"
    rf"\b(?:may|can|free to) use\b[^.\n]{{0,60}}{_AI}",
    re.IGNORECASE,
)


def claim_policy(guide: str) -> str | None:
    """Return what a guide asks before one begins; None where it does not say."""
    words = _prose(guide)
    if _OPEN.search(words) and not _ASSIGNMENT.search(_OPEN.sub(" ", words)):
        return OPEN
    if _ASSIGNMENT.search(words):
        return ASSIGNMENT
    return COMMENT if _COMMENT.search(words) else None


def ai_policy(guide: str) -> str | None:
    """Return what a guide says of work made with the help of language models; None where it says nothing."""
    words = _prose(guide)
    if _AI_SAY.search(words):
        return SAY_SO
    if _AI_NO.search(words):
        return NONE_OF_IT
    return WELCOME if _AI_YES.search(words) else None


def _prose(guide: str) -> str:
    """Return a guide without code and comments, with its sentences on one line each."""
    without = re.sub(r"```.*?(?:```|\Z)|<!--.*?-->", " ", guide, flags=re.DOTALL)
    return re.sub(r"(?<![.!?:\n])\n(?!\n)", " ", without.replace("’", "'"))
