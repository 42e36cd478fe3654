"""Reads what Forgejo answers into plain values. Pure; whatever is not as described raises KeyError or the like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from bot.forges.forge import Comment, IssueFacts, Look, RepositoryFacts, Work
from bot.forges.manners import Entry

BODY_LENGTH = 4000
COMMENTS = 30
REFERENCES = frozenset({"pull_ref", "comment_ref", "issue_ref"})
"""Kinds of events by which something that names an issue appears under it."""


def repository(told: Mapping[str, Any]) -> RepositoryFacts:
    """Return what `GET /repos/{owner}/{repo}` tells; `pushed_at` is when anything last changed in it.

    What only people see who are signed in there (`internal`, or a limited owner) counts as private.
    """
    return RepositoryFacts(
        told["full_name"],
        told["html_url"],
        told["description"] or "",
        told["language"] or None,
        tuple(told.get("topics") or ()),
        moment(told["updated_at"]) if told.get("updated_at") else None,
        bool(told["archived"]),
        bool(told["private"] or told.get("internal") or told["owner"].get("visibility") in ("limited", "private")),
        has_issues(told),
    )


def has_issues(told: Mapping[str, Any]) -> bool:
    """Return whether a repository has issues there itself; Forgejo says so also where they are elsewhere."""
    return bool(told["has_issues"]) and not told.get("external_tracker")


def issues(told: Iterable[Mapping[str, Any]] | None) -> tuple[IssueFacts, ...]:
    """Return the issues of a listing; pull requests are left out."""
    return tuple(issue(one) for one in told or () if not one.get("pull_request"))


def issue(told: Mapping[str, Any]) -> IssueFacts:
    """Return one issue."""
    return IssueFacts(
        told["number"],
        told["title"],
        (told.get("body") or "")[:BODY_LENGTH],
        told["html_url"],
        tuple(one["name"] for one in told.get("labels") or ()),
        moment(told["created_at"]),
        moment(told["updated_at"]),
        told["comments"],
        len(told.get("assignees") or ()),
        told["state"] == "open",
        bool(told["is_locked"]),
    )


def look(
    there: RepositoryFacts,
    told: Mapping[str, Any],
    events: Iterable[Mapping[str, Any] | None],
    maintainers: frozenset[str],
) -> Look:
    """Return what an issue and its timeline tell.

    What is linked by hand on Forgejo is a dependency. Which of the two waits for the other is not told, so whether
    a pull request that is linked so would close the issue is not known.
    """
    referring: dict[str, Work] = {}
    by_hand: dict[str, Work] = {}
    comments: list[Comment] = []
    for event in events:
        kind = event["type"] if event else None  # an event that Forgejo itself cannot make sense of is null
        if event is None:
            continue
        if kind == "comment":
            comments.append(comment(event, maintainers))
        elif kind in REFERENCES and event["ref_action"] != "neutered":  # neutered: taken back
            held = _work(event.get("ref_issue"), event["ref_action"] == "closes")
            if held and not (held.url in referring and referring[held.url].closes):
                referring[held.url] = held
        elif kind == "add_dependency" and (held := _work(event.get("dependent_issue"), None)):
            by_hand[held.url] = held
        elif kind == "remove_dependency" and (held := _work(event.get("dependent_issue"), None)):
            by_hand.pop(held.url, None)
    return Look(
        issue(told),
        there.is_archived,
        there.is_private,
        tuple((by_hand | referring).values()),
        tuple(comments[-COMMENTS:]),
        side_bar=True,
    )


def comment(told: Mapping[str, Any], maintainers: frozenset[str]) -> Comment:
    """Return a comment."""
    author = login(told["user"])
    words = (told.get("body") or "")[:BODY_LENGTH]
    return Comment(author, author.casefold() in maintainers, moment(told["created_at"]), words)


def paths(told: Iterable[Mapping[str, Any]] | None) -> tuple[str, ...]:
    """Return the paths of listed repositories, without forks, archived ones and those without issues."""
    return tuple(
        one["full_name"]
        for one in told or ()
        if not (one.get("fork") or one.get("archived") or one.get("private") or one.get("internal"))
        and has_issues(one)
    )


def entries(told: Iterable[Mapping[str, Any]] | None) -> tuple[Entry, ...]:
    """Return what lies in a folder."""
    return tuple(Entry(one["path"], one.get("html_url") or "", one["type"] == "dir") for one in told or ())


def logins(told: Iterable[Mapping[str, Any]] | None) -> frozenset[str]:
    """Return the names of listed accounts, in small letters, since Forgejo tells names apart without those."""
    return frozenset(login(one).casefold() for one in told or ())


def login(told: Mapping[str, Any] | None) -> str:
    """Return an account's name; Forgejo shows a deleted one as `Ghost`."""
    return str(told["login"]) if told else "Ghost"


def moment(written: str) -> datetime:
    """Read a time, which Forgejo writes in its own zone, in UTC."""
    return datetime.fromisoformat(written).astimezone(UTC)


def _work(told: Mapping[str, Any] | None, closes: bool | None) -> Work | None:
    pull = told.get("pull_request") if told else None
    if not told or not pull:
        return None
    state: Literal["open", "merged", "closed"] = "open" if told["state"] == "open" else "closed"
    return Work(
        told["number"], told["html_url"], login(told["user"]), "merged" if pull["merged"] else state, closes
    )
