"""What an issue says, in plain words: a summary of its first lines, how big it looks, how clearly it is told.
Pure.

Invariants: nothing is added to what stands there: a summary is made of the issue's own sentences; code, headings,
pictures and the boilerplate of templates are left out; it is data, to be shown as a `Name`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.kernel.limits import clip
from cogs.issues.labels import DAY, HOUR, WEEK

SUMMARY = 240
CLEAR, TO_BE_READ, VAGUE = 2, 1, 0
"""How clearly an issue is told: says what and where to begin; says what; hardly anything."""


@dataclass(frozen=True, slots=True)
class Told:
    """What could be read from an issue's words."""

    summary: str
    size: str | None
    clarity: int


def read(title: str, body: str, size_by_label: str | None) -> Told:
    """Read an issue's words; a label that names a size wins, unless the words say that it is larger."""
    guessed = guess_size(title, body)
    order = (HOUR, DAY, WEEK)
    size = size_by_label or guessed
    if size_by_label and guessed and order.index(guessed) > order.index(size_by_label):
        size = guessed
    return Told(summarise(body), size, clarity(title, body))


def prose(body: str) -> str:
    """Return what is left of a body in plain sentences."""
    words = re.sub(r"<!--.*?(?:-->|\Z)|```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", "\n", body, flags=re.DOTALL)
    words = re.sub(r"<details>.*?(?:</details>|\Z)|<[^>\n]{1,200}>", " ", words, flags=re.DOTALL | re.IGNORECASE)
    words = re.sub(r"!\[[^\]\n]*\]\([^)\n]*\)", " ", words)
    words = re.sub(r"\[([^\]\n]*)\]\([^)\n]*\)", r"\1", words)
    kept: list[str] = []
    for line in words.splitlines():
        line = line.strip()
        if _NO_PROSE.match(line) or _BOILERPLATE.search(line):
            kept.append("")
            continue
        line = re.sub(r"^(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s*)?", "", line)
        line = re.sub(r"[*`~]+|(?<!\w)_+|_+(?!\w)", "", line)  # marks, but not the underscore in a name
        line = re.sub(r"https?://\S+", "", line)
        kept.append(line.strip())
    return "\n".join(kept).strip()


def summarise(body: str) -> str:
    """Return the first sentences of a body, at most `SUMMARY` characters; an empty text where there are none."""
    words = re.sub(r"\s+", " ", prose(body[:4000]))
    if len(words) <= SUMMARY:
        return words
    ends = [found.end() for found in re.finditer(r"[.!?](?=\s)", words[: SUMMARY + 1])]
    if ends and ends[-1] >= SUMMARY // 3:
        return words[: ends[-1]]
    cut = words[:SUMMARY].rsplit(" ", 1)[0]
    return clip(f"{cut} …", SUMMARY)


def guess_size(title: str, body: str) -> str | None:
    """Return how big an issue looks by its words; None where they tell nothing."""
    words = f"{title}\n{body}"
    if _HUGE.search(title) or _HUGE_BODY.search(body) or body.count("- [ ]") > 8:
        return WEEK
    if _TINY.search(words):
        return HOUR
    if body.count("- [ ]") > 4:
        return DAY
    return None


def has_place(words: str) -> bool:
    """Tell whether words name a place in a project: a file, a folder, a function."""
    return _PLACE.search(words) is not None


def clarity(title: str, body: str) -> int:
    """Return how clearly an issue says what is wanted and where to begin."""
    plain = prose(body[:4000])
    if len(plain) < 40 and not _PLACE.search(body) and not _PLACE.search(title):
        return VAGUE
    if _BY_BOT.search(body):
        return VAGUE
    return CLEAR if _PLACE.search(body) or _STEPS.search(body) else TO_BE_READ


_NO_PROSE = re.compile(
    r"^(?:#{1,6}\s|[-=]{3,}\s*$|\|.*\||>|    \S|\*\*[^*]{1,60}\*\*:?\s*$|(?:File|at|Traceback)\s.*[:\d)]$)"
)
_BOILERPLATE = re.compile(
    r"(?:is your feature request related|describe the (?:bug|solution|alternatives)|"
    r"a clear and concise description|"
    r"additional context|screenshots? \(if|steps to reproduce:?$|expected behaviou?r:?$|actual behaviou?r:?$|"
    r"i have (?:searched|read|checked)|no existing issues|code of conduct|version \(please|desktop \(please|"
    r"smartphone \(please|thank you for (?:filing|opening|contributing)|^(?:os|browser|version|environment):)",
    re.IGNORECASE,
)
_HUGE = re.compile(
    r"\b(?:rewrite|redesign|refactor (?:all|the whole|everything)|epic|roadmap|tracking issue|meta|umbrella|"
    r"overhaul|"
    r"rfc|port (?:to|everything)|migrate (?:to|everything|the whole)|brainstorm\w*|from scratch|new (?:engine|"
    r"backend))\b",
    re.IGNORECASE,
)
_HUGE_BODY = re.compile(
    r"\b(?:several weeks|a few weeks|months of|whole (?:codebase|app|site)|entire (?:codebase|app|site)|"
    r"large refactor\w*|"
    r"big (?:change|rewrite|undertaking)|not a small|multi-week|this is a big)\b",
    re.IGNORECASE,
)
_TINY = re.compile(
    r"\b(?:typos?|one[- ]line\w*|single line|misspel\w*|dead link|broken link|rename the|half an hour|an hour|"
    r"few minutes of|minutes of work|quick fix|small fix|tiny|wrong word|missing (?:comma|word|alt text)|"
    r"tippfehler|errata|faute de frappe|erro de digita)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"[\w./-]+\.(?:py|js|ts|tsx|jsx|rs|go|java|kt|rb|php|c|cc|cpp|h|hpp|css|scss|html|md|rst|po|json|ya?ml|toml|"
    r"csv|svg|sh|ftl|txt|vue|swift|cs|ex|lua|r|xml|qml|ui|strings)\b|\b\w+\(\)|(?:^|[\s`(])(?:[\w.-]+/)+[\w.-]*",
    re.MULTILINE,
)
_STEPS = re.compile(r"^\s*(?:\d+[.)]|- \[[ x]\])\s+\S", re.MULTILINE)
_BY_BOT = re.compile(
    r"\b(?:dependabot|renovate|this issue (?:was|has been) automatically|bumps? \S+ from)\b", re.IGNORECASE
)
