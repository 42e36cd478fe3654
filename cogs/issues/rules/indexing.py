"""What is written down of an issue that a forge tells of. Pure.

Invariants: what is no invitation to newcomers or helpers is not on the list; what a listing shows to be taken or
over is off it at once; whoever only lists leaves open whether somebody is on it (`looked_at` None), for a look to
say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.forges.forge import IssueFacts, Look
from cogs.issues.rules import freeness, labels, ranking, reading
from cogs.issues.rules.freeness import Verdict
from data.forge_issues import FREE, GONE, TAKEN, searchable
from data.forge_repositories import Repository

TITLE, LABEL, LABELS = 300, 60, 12


def clean(words: str, most: int) -> str:
    """Return what a forge says as text that can be kept, at most so many characters.

    JSON can hold what no text is.
    """
    return words.encode("utf-8", "replace").decode()[:most]


def row_of(repository: Repository, facts: IssueFacts, own: labels.Own, *, known: bool) -> dict[str, Any] | None:
    """Return the row for an issue of a listing; None where it is not for the list and is not `known` there."""
    read = labels.read(facts.labels, own)
    why = _why_not(facts)
    if not read.inviting or (why is not None and not known):
        if not known:
            return None
        why = why or freeness.CLOSED
    return {
        "repository_id": repository.id,
        "number": facts.number,
        **_told(repository, facts, read, own, on_list=why is None),
        "state": FREE if why is None else (GONE if why in (freeness.CLOSED, freeness.LOCKED) else TAKEN),
        "why": why,
        "looked_at": None,
        "answered_at": None,
        "side_bar": False,
    }


def seen(repository: Repository, look: Look, verdict: Verdict, own: labels.Own, now: datetime) -> dict[str, Any]:
    """Return what a close look changes in the row. What is not marked for newcomers any more is off the list."""
    read = labels.read(look.issue.labels, own)
    state = FREE if verdict.is_free else (GONE if verdict.lasts else TAKEN)
    if verdict.is_free and not read.inviting:
        state = GONE
    return {
        **_told(repository, look.issue, read, own, on_list=verdict.is_free and read.inviting),
        "state": state,
        "why": verdict.why,
        "looked_at": now,
        "answered_at": verdict.answered_at,
        "side_bar": verdict.side_bar,
    }


def _why_not(facts: IssueFacts) -> str | None:
    if not facts.is_open:
        return freeness.CLOSED
    if facts.is_locked:
        return freeness.LOCKED
    return freeness.ASSIGNED if facts.assigned else None


def _first_labels(said: Sequence[str], own: labels.Own) -> list[str]:
    """Return the labels that are kept: first those that invite, then those that mean something, then others."""
    inviting = set(labels.welcoming(said, own))
    return sorted(said, key=lambda one: (one not in inviting, not labels.meanings(one, own)))[:LABELS]


def _told(
    repository: Repository, facts: IssueFacts, read: labels.Read, own: labels.Own, *, on_list: bool
) -> dict[str, Any]:
    told = reading.read(facts.title, facts.body, read.size)
    kept = _first_labels(facts.labels, own)
    kinds = read.kinds or (labels.CODE,)
    words = ""
    if on_list:
        words = searchable(
            *(ranking.kind_token(kind) for kind in kinds),
            ranking.language_token(repository.language) if repository.language else "",
            facts.title[:TITLE],
            " ".join(kept)[:200],
            " ".join(repository.topics)[:200],
            f"{repository.path} {repository.description}"[:250],
            told.summary,
        )
    return {
        "title": clean(facts.title, TITLE) or "?",
        "summary": clean(told.summary, 400),
        "url": clean(facts.url, 500),
        "labels": [clean(label, LABEL) for label in kept],
        "kinds": list(kinds),
        "size": told.size,
        "clarity": told.clarity,
        "language": repository.language,
        "created_at": facts.created_at,
        "updated_at": facts.updated_at,
        "comments": facts.comments,
        "words": words,
    }
