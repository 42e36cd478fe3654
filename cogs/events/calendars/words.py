"""Turns what somebody's calendar says into plain text. Pure.

Invariants: no control character, no mark that turns the direction of writing, and no HTML comes through.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from bot.kernel.limits import clip

MOST_RAW = 50_000
"""Characters of a text that are looked at; far more than are kept."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MARKUP = re.compile(
    r"</?(?:a|b|body|br|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|script|span|strong|style|table|td|tr|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r" ?\n(?: ?\n)+ ?")
_ADDRESS = re.compile(r"https?://[^\s<>\"'\\`\x00-\x20\x7f-\xa0]+", re.IGNORECASE)
BREAKS = frozenset(
    {"br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "table", "tr", "ul"}
)
SILENT = frozenset({"head", "script", "style", "title"})


def unescaped(value: str) -> str:
    """Return the text of a property's value (RFC 5545, section 3.3.11)."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value[:MOST_RAW])


def plain(words: str, limit: int, *, lines: bool = False) -> str:
    """Return words as plain text of at most `limit` characters: in one line or, with `lines`, in several.

    Only the latter are taken for HTML where they look like it: a title may well name a `<table>`.
    """
    words = words[:MOST_RAW].replace("\r\n", "\n").replace("\r", "\n")
    if lines and _MARKUP.search(words):
        words = _without_markup(words)
    words = _SPACES.sub(" ", _UNSEEN.sub("", words))
    words = _BLANK_LINES.sub("\n\n", words).replace(" \n", "\n").replace("\n ", "\n")
    return clip((words if lines else " ".join(words.split())).strip(), limit)


def address(value: str, limit: int) -> str:
    """Return a web address; empty where it is none, or too long."""
    value = value.strip()
    return value if len(value) <= limit and _ADDRESS.fullmatch(value) else ""


def _without_markup(words: str) -> str:
    reader = _Reader()
    reader.feed(words)
    reader.close()
    return "".join(reader.said)


class _Reader(HTMLParser):
    """Keeps what a page says, its line breaks, and where its links lead."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0
        self._link, self._link_from = "", 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a point of a list, a link, or a part that is not read."""
        self._silent += tag in SILENT
        if tag in BREAKS:
            self.said.append("\n- " if tag == "li" else "\n")
        if tag == "a":
            self._link, self._link_from = address(dict(attrs).get("href") or "", 2000), len(self.said)

    def handle_endtag(self, tag: str) -> None:
        """End what was begun; a link is told where its words are not the address itself."""
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in BREAKS and tag not in ("br", "li"):
            self.said.append("\n")
        if tag == "a" and self._link:
            if self._link not in "".join(self.said[self._link_from :]):
                self.said.append(f" ({self._link})")
            self._link = ""

    def handle_data(self, data: str) -> None:
        """Keep what is read; a line break of the source is a space."""
        if not self._silent:
            self.said.append(data)
