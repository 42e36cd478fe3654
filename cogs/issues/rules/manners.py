"""How a repository wants to be approached, from the words of its contributing guide. Pure.

Invariants: nothing is guessed: where the guide does not say, the answer is None, "not known". What the guide says
about asking first counts for more than what it says about just beginning, and what it refuses for more than what
it allows. A sentence that makes a condition of how well something is done says neither.

A policy is read from sentences of English guides, in which most are written; organisers can say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OPEN, COMMENT, ASSIGNMENT = "open", "comment", "assignment"
CLAIM_POLICIES = (OPEN, COMMENT, ASSIGNMENT)
"""Just open a pull request; comment and wait; wait until somebody assigns you."""
NONE_OF_IT, SAY_SO, WELCOME = "none", "say", "welcome"
AI_POLICIES = (NONE_OF_IT, SAY_SO, WELCOME)

_NO_NEED = re.compile(
    r"\b(?:no need|(?:don't|do not|doesn't|does not) (?:need|have)|not (?:necessary|required))\b[^.]{0,60}\b"
    r"(?:ask\w*|assign\w*|permission|claim\w*|comment\w*)\b|\bwe (?:do not|don't|never) assign\b|"
    r"^(?!.*\b(?:not|don't|never|avoid|closed|rejected)\b).*\bwithout (?:asking|waiting|being assigned)",
    re.IGNORECASE,
)
_OTHERS = r"(?:(?!\b(?:nobody|no one|somebody|someone|anybody|anyone|else|already|reviewers?)\b)[^.])"
_ASSIGNMENT = re.compile(
    rf"\b(?:wait|until|unless|before|only)\b{_OTHERS}{{0,60}}\bassigned\b|"
    r"\b(?:wait|until|before)\b[^.]{0,60}\bassigns? (?:you|(?:it|the issue) to you)\b|"
    r"\byou (?:must|should|need to|have to)\b[^.]{0,20}\bbe assigned\b|"
    r"\b(?:must|should|needs? to|has to|have to|is|are) (?:be |not )?assigned to you\b|"
    r"\bwithout being assigned\b|\bask(?:ing)?\b[^.]{0,40}\b(?:to be assigned|to assign)\b|"
    r"\brequest\w* assignment\b|\bget yourself assigned\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"\b(?:leave|add|post|write|drop|make) (?:a|an) (?:\w+ )?comment\b|"
    r"\bcomment(?:ing)? (?:on|in|under|below|there|that|before|saying|to)\b|"
    r"\b(?:let us know|tell us|say)\b[^.]{0,60}\bwork(?:ing)? on\b",
    re.IGNORECASE,
)
_INTENT = re.compile(
    r"\b(?:work(?:ing)? on|start(?:ing)?|begin|claim|tak(?:e|ing) (?:it|this|on|one|an|the)|tackle|pick|"
    r"interested in|intend|plan(?:ning)? to|like to (?:fix|take|help|do|implement|contribute)|"
    r"before (?:opening|submitting|sending|you))\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\bjust (?:open|send|submit|make|create) (?:a |your )?(?:pull request|pr|patch)\b|"
    r"\bfeel free to (?:open|send|submit|make|create) a (?:pull request|pr)\b|"
    r"\b(?:open|send|submit) (?:a |your )?(?:pull request|pr|patch) (?:directly|right away|straight away)\b",
    re.IGNORECASE,
)
_MODEL = (
    r"(?:(?-i:\bAI\b)|\bLLMs?\b|\blarge language models?\b|\bgenerative (?-i:AI)\b|\bCopilot\b|\bChatGPT\b)"
    r"(?![ -](?:client|class|api|provider|key|model|backend|name|feature|module|policy|policies)\b)"
)
_AI = re.compile(
    rf"{_MODEL}(?:[ -](?:coding|chat|based|powered))*[ -](?:generated|assisted|written|authored|produced|created|"
    rf"tools?|assistants?|assistance|agents?|contributions?|pull requests?|PRs?|slop|help|output|code)\b|"
    rf"\b(?:generated|written|produced|created|authored|made|assisted|help|assistance|output)\b[^.]{{0,30}}\b"
    rf"(?:by|with|of|from|using)\b[^.]{{0,25}}{_MODEL}|\bus(?:e|es|ed|ing)\b(?: of)? (?:\w+ ){{0,3}}{_MODEL}|"
    rf"\bmachine-generated\b|\b(?:no|ban|bans|prohibit|prohibits) {_MODEL}",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:unless|without|low[ -]quality|low[ -]effort|purely|entirely|fully|unreviewed|untested)\b|"
    r"\byou (?:do not|don't|cannot|can't|have not|haven't) (?:fully )?(?:understand|review|explain|test)",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"(?:\bnot|n't|\bcannot|\bnever)\b (?:be )?(?:accept\w*|allow\w*|permit\w*|welcome|okay|ok|fine|tolerate\w*|"
    r"take|merge\w*|want\w*|submit\w*|use|open|send|contribute)\b|"
    r"\b(?:prohibit\w*|forbid\w*|banned|bans?|reject\w*|refuse\w*|unwelcome)\b|\bwill be closed\b|"
    r"\bno\b(?! (?:problem|objection|issue|policy|rule|restriction|need))[^.]{0,20}(?-i:\bAI\b|\bLLM)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:disclos\w*|declar\w*|mention(?:ed)?|indicate\w*|say so|tell us|acknowledg\w*|be transparent)\b|"
    r"\b(?:state|label|note) (?:it|so|this|that|which|clearly|them|your)\b",
    re.IGNORECASE,
)
_NO_SAY = re.compile(
    r"\b(?:no need|(?:don't|do not) (?:need|have)|not (?:necessary|required))\b[^.]{0,20}\b"
    r"(?:disclos|declar|mention|say)",
    re.IGNORECASE,
)
_ALLOWS = re.compile(
    r"\b(?:welcome|allowed|fine|okay|ok|permitted|accepted|encouraged)\b|\b(?:may|can|free to) (?:also )?use\b",
    re.IGNORECASE,
)


def claim_policy(guide: str) -> str | None:
    """Return what a guide asks before one begins; None where it does not say."""
    said = {_asks(sentence) for sentence in _sentences(guide)}
    return next((policy for policy in (ASSIGNMENT, COMMENT, OPEN) if policy in said), None)


def ai_policy(guide: str) -> str | None:
    """Return what a guide says of work made with the help of language models; None where it says nothing."""
    said = {_says_of_ai(sentence) for sentence in _sentences(guide) if _AI.search(sentence)}
    return next((policy for policy in (NONE_OF_IT, SAY_SO, WELCOME) if policy in said), None)


def _asks(sentence: str) -> str | None:
    if _NO_NEED.search(sentence):
        return OPEN
    if _ASSIGNMENT.search(sentence):
        return ASSIGNMENT
    if _COMMENT.search(sentence) and _INTENT.search(sentence):
        return COMMENT
    return OPEN if _OPEN.search(sentence) else None


def _says_of_ai(sentence: str) -> str | None:
    on_conditions = _CONDITION.search(sentence) is not None
    if _REFUSES.search(sentence) and not on_conditions:
        return NONE_OF_IT
    if _SAYS.search(sentence) and not _NO_SAY.search(sentence):
        return SAY_SO
    return WELCOME if _ALLOWS.search(sentence) and not on_conditions else None


def _sentences(guide: str) -> Iterator[str]:
    """Give the sentences of a guide, without code and comments; each point of a list has its own."""
    without = re.sub(r"```.*?(?:```|\Z)|<!--.*?(?:-->|\Z)", "\n", guide.replace("’", "'"), flags=re.DOTALL)
    paragraph: list[str] = []
    for line in [*without.splitlines(), ""]:
        words = line.strip()
        begins = _BEGINS.match(words)
        if (not words or begins) and paragraph:
            yield from _ENDS.split(" ".join(paragraph))
            paragraph = []
        if words:
            paragraph.append(words)
        if begins and words.startswith("#"):
            yield from _ENDS.split(" ".join(paragraph))
            paragraph = []


_BEGINS = re.compile(r"(?:[-*+>|]\s|#|\d+[.)]\s)")
_ENDS = re.compile(r"(?<=[.!?:])\s+")
