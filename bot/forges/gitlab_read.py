"""Reads what GitLab answers into plain values. Pure; whatever is not as described raises KeyError or the like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from bot.forges.forge import Comment, IssueFacts, Look, RepositoryFacts, Work
from bot.forges.manners import Entry

BODY_LENGTH = 4000
COMMENTS = 30
DEVELOPER = 30
"""The access level from which members look after a project: developers, maintainers and owners."""

PROJECT = """
query($path: ID!) {
  project(fullPath: $path) {
    fullPath webUrl description archived visibility topics lastActivityAt
    issuesAccessLevel { stringValue }
    languages { name share }
  }
}
"""


def repository(told: Mapping[str, Any]) -> RepositoryFacts:
    """Return what `PROJECT` tells of a project; `pushed_at` is when anything last happened in it.

    Issues that only members see are none for everybody; a project for all who are signed in counts as private.
    """
    languages = sorted(told.get("languages") or (), key=lambda one: one["share"] or 0)
    return RepositoryFacts(
        told["fullPath"],
        told["webUrl"],
        told["description"] or "",
        languages[-1]["name"] if languages else None,
        tuple(told.get("topics") or ()),
        moment(told["lastActivityAt"]) if told["lastActivityAt"] else None,
        bool(told["archived"]),
        told["visibility"] != "public",
        (told["issuesAccessLevel"] or {}).get("stringValue") == "ENABLED",
    )


def issues(told: Iterable[Mapping[str, Any]]) -> tuple[IssueFacts, ...]:
    """Return the issues of a listing, without those in confidence."""
    return tuple(issue(one) for one in told if not one["confidential"])


def issue(told: Mapping[str, Any]) -> IssueFacts:
    """Return one issue."""
    return IssueFacts(
        told["iid"],
        told["title"],
        (told.get("description") or "")[:BODY_LENGTH],
        told["web_url"],
        tuple(told["labels"]),
        moment(told["created_at"]),
        moment(told["updated_at"]),
        told["user_notes_count"],
        len(told.get("assignees") or ()),
        told["state"] == "opened",
        bool(told.get("discussion_locked")),
    )


def look(
    there: RepositoryFacts,
    told: Mapping[str, Any],
    related: Iterable[Mapping[str, Any]],
    closing: Iterable[Mapping[str, Any]],
    notes: Iterable[Mapping[str, Any]],
    maintainers: frozenset[str],
) -> Look:
    """Return what an issue, the merge requests about it and its notes (the latest first) tell.

    Which of the merge requests would close it, GitLab tells of those in the same project. Those that were linked
    by hand beside the issue are among them.
    """
    works = {
        one["web_url"]: _work(one, False if one["project_id"] == told["project_id"] else None) for one in related
    }
    works |= {one["web_url"]: _work(one, True) for one in closing}
    comments = [comment(one, maintainers) for one in notes if is_comment(one)][:COMMENTS]
    return Look(
        issue(told),
        there.is_archived,
        there.is_private,
        tuple(works.values()),
        tuple(reversed(comments)),
        side_bar=True,
    )


def is_comment(told: Mapping[str, Any]) -> bool:
    """Return whether a note was written by somebody, for everybody to read."""
    return not (told["system"] or told.get("internal") or told.get("confidential"))


def comment(told: Mapping[str, Any], maintainers: frozenset[str]) -> Comment:
    """Return a comment."""
    author = username(told["author"])
    words = (told.get("body") or "")[:BODY_LENGTH]
    return Comment(author, author.casefold() in maintainers, moment(told["created_at"]), words)


def maintainers(told: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Return the names of the members that look after a project, in small letters."""
    return frozenset(username(one).casefold() for one in told if one["access_level"] >= DEVELOPER)


def paths(told: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the paths of listed projects, without forks, where GitLab tells that they are some."""
    return tuple(one["path_with_namespace"] for one in told if not one.get("forked_from_project"))


def entries(told: Iterable[Mapping[str, Any]], url: str) -> tuple[Entry, ...]:
    """Return what lies in a folder of the project whose page is at `url`."""
    return tuple(Entry(one["path"], f"{url}/-/blob/HEAD/{one['path']}", one["type"] == "tree") for one in told)


def username(told: Mapping[str, Any] | None) -> str:
    """Return an account's name; GitLab shows a deleted one as `ghost`."""
    return str(told["username"]) if told else "ghost"


def moment(written: str) -> datetime:
    """Read a time in UTC."""
    return datetime.fromisoformat(written).astimezone(UTC)


def _work(told: Mapping[str, Any], closes: bool | None) -> Work:
    states: dict[str, Literal["open", "merged", "closed"]] = {
        "opened": "open",
        "locked": "open",
        "merged": "merged",
    }
    return Work(
        told["iid"], told["web_url"], username(told["author"]), states.get(told["state"], "closed"), closes
    )
