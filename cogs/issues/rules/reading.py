"""What an issue says, in plain words: a summary of its first lines, how big it looks, how clearly it is told.
Pure.

Invariants: nothing is added to what stands there: a summary is made of the issue's own sentences; code, headings,
pictures and the boilerplate of templates are left out; it is data, to be shown as a `Name`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.kernel.limits import clip
from cogs.issues.rules.labels import DAY, HOUR, WEEK

SUMMARY = 240
READ = 4000
"""Characters of a body in which its first sentences are looked for."""
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
    words = _HIDDEN.sub("\n", body.replace("\r\n", "\n"))
    words = _TAG.sub(" ", _FOLDED.sub(" ", words))
    words = _LINK.sub(r"\1", _PICTURE.sub(" ", words))
    kept: list[str] = []
    is_code = in_list = False
    for line in words.splitlines():
        begins = _POINT.match(line)
        indented = line.startswith(("    ", "\t")) and not in_list
        is_code = indented and (is_code or not kept or not kept[-1])
        in_list = begins is not None or (in_list and (not line.strip() or line.startswith((" ", "\t"))))
        bare = line[begins.end() :].strip() if begins else line.strip()
        if _UNDERLINE.match(line) and kept:
            kept[-1] = ""  # it was a heading
        if is_code or _NO_PROSE.match(line.strip()) or _is_boilerplate(bare):
            kept.append("")
        else:
            kept.append(re.sub(r"https?://\S+", "", _MARKS.sub("", bare)).strip())
    return "\n".join(kept).strip()


def summarise(body: str) -> str:
    """Return the first sentences of a body, at most `SUMMARY` characters; an empty text where there are none."""
    words = re.sub(r"\s+", " ", prose(_head(body)))
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
    plain = prose(_head(body))
    if len(plain) < 40 and not _PLACE.search(body) and not _PLACE.search(title):
        return VAGUE
    if _BY_BOT.search(body):
        return VAGUE
    return CLEAR if _PLACE.search(body) or _has_steps(body) else TO_BE_READ


def _head(body: str) -> str:
    """Return as much of a body as is read for a summary, in whole paragraphs or lines if these are short."""
    if len(body) <= READ:
        return body
    body = body[: 2 * READ].replace("\r\n", "\n")
    ends = (body.rfind(mark, 0, READ) for mark in ("\n\n", "\n"))
    return body[: next((end for end in ends if end > READ // 2), READ)]


def _has_steps(body: str) -> bool:
    steps = (_STEP.match(line) for line in body.splitlines())
    return any(step is not None and not _is_boilerplate(step.string[step.end() :]) for step in steps)


def _is_boilerplate(words: str) -> bool:
    return _BOILERPLATE.match(words.strip("*_: ")) is not None


_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)|^[ \t]*(`{3,})[^`\n]*$.*?(?:^[ \t]*\1`*[ \t]*$|\Z)|"
    r"^[ \t]*(~{3,})[^\n]*$.*?(?:^[ \t]*\2~*[ \t]*$|\Z)|(?<!`)`{3,}(?!`)[^`\n]+`{3,}",
    re.DOTALL | re.MULTILINE,
)
"""Comments and fenced code; what is not closed goes on to the end, as forges show it."""
_FOLDED = re.compile(r"<(details|pre)\b[^<>]{0,300}>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,3000}>", re.IGNORECASE)
_PICTURE = re.compile(r"!\[[^\[\]\n]*\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)")
_POINT = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s*)?")
_UNDERLINE = re.compile(r" {0,3}(?:={3,}|-{3,})\s*$")
_MARKS = re.compile(r"[*`~]+|(?<!\w)_+|(?<!_)_+(?!\w)")
"""What sets words in bold or the like; not the underscore in a name."""
_NO_PROSE = re.compile(
    r"#{1,6}(?:\s|$)|[-=]{3,}\s*$|\|.*\||>|\[[^\]]+\]:\s*\S+$|\*\*[^*]{1,60}\*\*:?\s*$|__[^_]{1,60}__:?\s*$|"
    r"(?:File|at|Traceback)\s.*[:\d)]$"
)
_BOILERPLATE = re.compile(
    r"(?:is your feature request related|describe (?:the (?:bug|feature|solution you)|alternatives)|"
    r"a clear and concise description|add any other context|if applicable, add|additional context$|"
    r"screenshots?(?:$| \(if)|(?:steps )?to reproduce(?: the (?:behaviou?r|bug|issue))?$|"
    r"(?:expected|actual|current) behaviou?r$|(?:go to|click on|scroll down to) '\.+'|see error$|no response$|"
    r"i(?: have|'ve) (?:searched|read|checked)|i agree to|(?:there are )?no existing issues|"
    r"(?:version|desktop|smartphone) \(please|thank(?:s| you) for (?:filing|opening|contributing|taking the time)|"
    r"(?:os|browser|version|environment|device)\s*(?::|\[e\.g))",
    re.IGNORECASE,
)
_HUGE = re.compile(
    r"\b(?:rewrite|redesign|refactor (?:all|the whole|everything)|epic|roadmap|tracking issue|umbrella|overhaul|"
    r"port everything|migrate (?:to|everything|the whole)|brainstorm\w*|from scratch|new (?:engine|backend))\b|"
    r"^\W*(?:(?:meta|rfc)\s*[\]):]|port to\b)",
    re.IGNORECASE,
)
_HUGE_BODY = re.compile(
    r"\b(?:several weeks|a few weeks|months of|whole (?:codebase|app|site)|entire (?:codebase|app|site)|"
    r"large refactor\w*|"
    r"big (?:change|rewrite|undertaking)|not a small|multi-week|this is a big)\b",
    re.IGNORECASE,
)
_TINY = re.compile(
    r"\b(?:typos?|one[- ]line\w*|single line|misspel\w*|dead link|broken link|rename the|"
    r"(?:half|about|under|within|takes?|needs?|less than) an hour|an hour (?:or (?:so|two)|of work)|"
    r"few minutes of|minutes of work|quick fix|small fix|tiny|wrong word|missing (?:comma|word|alt text)|"
    r"tippfehler|errata|faute de frappe|erro de digita)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?<![\w./-])(?!(?i:node|vue|react|next|nuxt|three|d3|express|ember|angular)\.js\b)[\w./-]+\."
    r"(?:py|js|ts|tsx|jsx|rs|go|java|kt|rb|php|c|cc|cpp|h|hpp|css|scss|html|md|rst|po|json|ya?ml|toml|"
    r"csv|svg|sh|ftl|txt|vue|swift|cs|ex|lua|r|xml|qml|ui|strings)\b|\b\w+\(\)|"
    r"`(?:[\w.-]*/)+[\w.-]*`|(?:^|[\s(])(?!\d+/\d+/\d)/?(?:[\w.-]+/){2,}[\w.-]*|"
    r"(?:^|[\s(])/?(?:[\w.-]+/)+(?=[\s),.:;]|$)",
    re.MULTILINE,
)
"""A file, a function, a folder. A single stroke is none: "and/or", "HTTP/3"."""
_STEP = re.compile(r"\s*(?:\d+[.)]|- \[[ x]\])\s+(?=\S)")
_BY_BOT = re.compile(
    r"\b(?:dependabot|renovate|this issue (?:was|has been) automatically|bumps? \S+ from)\b", re.IGNORECASE
)
