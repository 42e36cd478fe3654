"""The values that reports and cases can have, and which state may follow which."""

from __future__ import annotations

KINDS = ("harassment", "discrimination", "unwanted", "threat", "privacy", "exclusion", "other")
"""What a report is about."""

NAMED, SEALED, ANONYMOUS = "named", "sealed", "anonymous"
HOW = (NAMED, SEALED, ANONYMOUS)
"""How a reporter wants to be known: by name, only if they allow it, or not at all."""

TALK_FIRST, SHOWS_ME, RECORD_ONLY = "talk_first", "shows_me", "record_only"
WISHES = (TALK_FIRST, SHOWS_ME, RECORD_ONLY)
"""What a reporter asks for: to be talked to before anything is done, care since acting would show who reported,
or that it is only kept on record."""

RECEIVED, LOOKING, NEED_MORE, DECIDED, CLOSED = "received", "looking", "need_more", "decided", "closed"
STATES = (RECEIVED, LOOKING, NEED_MORE, DECIDED, CLOSED)

MEASURES = ("warning", "limited", "suspension", "ban")
"""The ladder of Contributor Covenant 3.0: warning, temporarily limited activities, temporary suspension,
permanent ban. Source: https://www.contributor-covenant.org/version/3/0/code_of_conduct/"""

MEASURE, NO_VIOLATION, OUT_OF_SCOPE, ON_RECORD = "measure", "no_violation", "out_of_scope", "on_record"
OUTCOMES = (MEASURE, NO_VIOLATION, OUT_OF_SCOPE, ON_RECORD)

MOST_WORDS = 4000
"""Characters of one text; Discord's modal takes no more."""
MOST_FILE = 25 * 1024 * 1024
MOST_FILES = 50 * 1024 * 1024
"""Bytes of one file, and of all files of a report."""


def may_follow(before: str, after: str) -> bool:
    """Tell whether a handler may move a case from one state to another by hand; deciding and closing are apart."""
    return before in (RECEIVED, LOOKING, NEED_MORE) and after in (LOOKING, NEED_MORE) and before != after


def too_large(sizes: list[int]) -> str | None:
    """Return `file` where one of the files (bytes) is too large, `files` where all together are, or None."""
    if any(size > MOST_FILE for size in sizes):
        return "file"
    return "files" if sum(sizes) > MOST_FILES else None
