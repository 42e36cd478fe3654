"""Reads what GitHub answers into plain values. Pure; whatever is not as described raises KeyError or the like."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from bot.forges.forge import (
    Comment,
    Gone,
    IssueFacts,
    Look,
    Manners,
    Ref,
    RepositoryFacts,
    Seen,
    Unreachable,
    Work,
)

OF_MAINTAINERS = frozenset({"OWNER", "MEMBER", "COLLABORATOR"})
BODY_LENGTH = 4000
COMMENTS = 30
"""As in `LOOK`."""

LOOK = """
fragment seen on Issue {
  number title body url state locked createdAt updatedAt
  repository { nameWithOwner isArchived isPrivate }
  labels(first: 30) { nodes { name } }
  assignees(first: 1) { totalCount }
  comments(last: 30) {
    totalCount
    nodes { author { login } authorAssociation createdAt body }
  }
  closedByPullRequestsReferences(first: 20, includeClosedPrs: true) {
    nodes { number url state author { login } }
  }
  timelineItems(last: 60, itemTypes: [CROSS_REFERENCED_EVENT, CONNECTED_EVENT, DISCONNECTED_EVENT]) {
    nodes {
      __typename
      ... on CrossReferencedEvent {
        willCloseTarget
        source { ...work }
      }
      ... on ConnectedEvent { source { ...work } subject { ...work } }
      ... on DisconnectedEvent { source { ...work } subject { ...work } }
    }
  }
}
fragment work on ReferencedSubject { __typename ... on PullRequest { number url state author { login } } }
"""


def look_query(refs: Sequence[Ref]) -> tuple[str, dict[str, Any]]:
    """Return the GraphQL question about some issues, and what fills it; the answer names them `i0`, `i1`, …"""
    declared, asked, variables = [], [], dict[str, Any]()
    for at, ref in enumerate(refs):
        owner, _, name = ref.path.partition("/")
        variables |= {f"o{at}": owner, f"n{at}": name, f"x{at}": ref.number}
        declared.append(f"$o{at}: String!, $n{at}: String!, $x{at}: Int!")
        asked.append(f"i{at}: repository(owner: $o{at}, name: $n{at}) {{ issue(number: $x{at}) {{ ...seen }} }}")
    return f"query({', '.join(declared)}) {{ {' '.join(asked)} }}{LOOK}", variables


def look(told: Any, *, is_gone: bool) -> Seen:
    """Return one part of the answer to `look_query`; `is_gone`: GitHub says that it is not there.

    A part that is missing for another reason, or is not whole, tells nothing about the issue.
    """
    node = (told or {}).get("issue")
    if node is None:
        return Gone("not there") if is_gone else Unreachable("this part was not told")
    try:
        return _look(node)
    except (KeyError, TypeError, ValueError) as error:
        return Unreachable(f"this part is not whole: {type(error).__name__}")


def _look(node: Mapping[str, Any]) -> Seen:
    if node["repository"]["isPrivate"]:
        return Gone("private")
    works: dict[str, Work] = {}
    for item in node["timelineItems"]["nodes"]:
        ends = (item.get("source") or {}, item.get("subject") or {})
        held = next((one for one in ends if one.get("__typename") == "PullRequest"), None)
        if held is None:
            continue
        if item["__typename"] == "DisconnectedEvent":
            works.pop(held["url"], None)
        else:
            closes = True if item["__typename"] == "ConnectedEvent" else bool(item["willCloseTarget"])
            works[held["url"]] = _work(held, closes)
    for held in node["closedByPullRequestsReferences"]["nodes"]:
        works[held["url"]] = _work(held, True)
    comments = tuple(
        _comment(one["author"], one["authorAssociation"], one["createdAt"], one["body"])
        for one in node["comments"]["nodes"]
    )
    facts = IssueFacts(
        node["number"],
        node["title"],
        (node["body"] or "")[:BODY_LENGTH],
        node["url"],
        tuple(one["name"] for one in node["labels"]["nodes"]),
        moment(node["createdAt"]),
        moment(node["updatedAt"]),
        node["comments"]["totalCount"],
        node["assignees"]["totalCount"],
        node["state"] == "OPEN",
        node["locked"],
    )
    return Look(facts, node["repository"]["isArchived"], False, tuple(works.values()), comments, side_bar=True)


def repository(told: Mapping[str, Any]) -> RepositoryFacts:
    """Return what `GET /repos/{owner}/{repo}` tells."""
    return RepositoryFacts(
        told["full_name"],
        told["html_url"],
        told["description"] or "",
        told["language"],
        tuple(told.get("topics") or ()),
        moment(told["pushed_at"]) if told["pushed_at"] else None,
        bool(told["archived"] or told.get("disabled")),
        bool(told["private"]),
        bool(told["has_issues"]),
    )


def manners(told: Mapping[str, Any]) -> tuple[Manners, str | None]:
    """Return what the community profile tells, without the words of the guide, and where to ask for those."""
    files = told.get("files") or {}
    guide, licence = files.get("contributing"), files.get("license")
    conduct = files.get("code_of_conduct") or files.get("code_of_conduct_file")
    return (
        Manners(
            guide["html_url"] if guide else None,
            "",
            bool(conduct),
            (licence.get("spdx_id") or licence.get("name")) if licence else None,
        ),
        guide["url"] if guide else None,
    )


def with_guide(held: Manners, guide: str) -> Manners:
    """Return the same with the guide's words."""
    return dataclasses.replace(held, guide=guide)


def issues(told: Iterable[Mapping[str, Any]]) -> tuple[IssueFacts, ...]:
    """Return the issues of a listing; pull requests stand among them there and are left out."""
    return tuple(issue(one) for one in told if "pull_request" not in one)


def issue(told: Mapping[str, Any]) -> IssueFacts:
    """Return one issue as REST tells it."""
    return IssueFacts(
        told["number"],
        told["title"],
        (told.get("body") or "")[:BODY_LENGTH],
        told["html_url"],
        tuple(one if isinstance(one, str) else one["name"] for one in told["labels"]),
        moment(told["created_at"]),
        moment(told["updated_at"]),
        told["comments"],
        len(told.get("assignees") or ()),
        told["state"] == "open",
        told["locked"],
    )


def look_from_timeline(
    there: RepositoryFacts, told: Mapping[str, Any], events: Iterable[Mapping[str, Any]]
) -> Look:
    """Return what REST tells of one issue. Whether a pull request would close it, it does not tell."""
    works: dict[str, Work] = {}
    comments: list[Comment] = []
    for event in events:
        if event.get("event") == "commented":
            comments.append(
                _comment(event["user"], event["author_association"], event["created_at"], event.get("body") or "")
            )
        held = (event.get("source") or {}).get("issue") if event.get("event") == "cross-referenced" else None
        if held and held.get("pull_request"):
            works[held["html_url"]] = Work(
                held["number"], held["html_url"], _login(held["user"]), _rest_state(held), closes=None
            )
    return Look(
        issue(told), there.is_archived, there.is_private, tuple(works.values()), tuple(comments[-COMMENTS:]), False
    )


def paths(told: Any) -> tuple[str, ...]:
    """Return the paths of listed or found repositories, without forks, archived ones and those without issues."""
    listed = told["items"] if isinstance(told, dict) else told
    return tuple(
        one["full_name"]
        for one in listed
        if not (one.get("fork") or one.get("archived") or one.get("private")) and one.get("has_issues", True)
    )


def moment(written: str) -> datetime:
    """Read a time as GitHub writes it, in UTC with its zone."""
    return datetime.fromisoformat(written.replace("Z", "+00:00"))


def _work(held: Mapping[str, Any], closes: bool) -> Work:
    states: dict[str, Literal["open", "merged", "closed"]] = {"OPEN": "open", "MERGED": "merged"}
    return Work(held["number"], held["url"], _login(held["author"]), states.get(held["state"], "closed"), closes)


def _rest_state(held: Mapping[str, Any]) -> Literal["open", "merged", "closed"]:
    if held["pull_request"].get("merged_at"):
        return "merged"
    return "open" if held["state"] == "open" else "closed"


def _comment(author: Any, association: str, at: str, words: str) -> Comment:
    return Comment(_login(author), association in OF_MAINTAINERS, moment(at), words[:BODY_LENGTH])


def _login(author: Any) -> str:
    """Return an account's name; GitHub shows a deleted one as `ghost`."""
    return str(author["login"]) if author else "ghost"
