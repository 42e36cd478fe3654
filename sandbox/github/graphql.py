"""The local GitHub's GraphQL, answered by graphql-core over a part of GitHub's own schema."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from graphql import GraphQLError, GraphQLSchema, build_schema, graphql_sync

from sandbox.github.shown import stamp
from sandbox.github.world import Event, GitHubWorld, Issue, Pull, Repository

SCHEMA = Path(__file__).with_name("schema.graphql")
Json = dict[str, Any]
KINDS = {
    "cross-referenced": ("CROSS_REFERENCED_EVENT", "CrossReferencedEvent"),
    "connected": ("CONNECTED_EVENT", "ConnectedEvent"),
    "disconnected": ("DISCONNECTED_EVENT", "DisconnectedEvent"),
}


@cache
def schema() -> GraphQLSchema:
    """Return the schema; reading it takes a moment, so it is read when first asked for."""
    return build_schema(SCHEMA.read_text(encoding="utf-8"))


def answer(world: GitHubWorld, web: str, query: str, variables: Json) -> Json:
    """Return what GitHub would: data with None where something is not there, and the errors beside it."""
    result = graphql_sync(schema(), query, root_value=Root(world, web), variable_values=variables)
    told: Json = {"data": result.data}
    if result.errors:
        told["errors"] = [
            {"type": (error.extensions or {}).get("type", "INVALID"), "message": error.message, "path": error.path}
            for error in result.errors
        ]
    return told


class Root:
    """Resolves `Query`; what is below are plain dictionaries, and functions where something is chosen."""

    def __init__(self, world: GitHubWorld, web: str) -> None:
        self._world, self._web = world, web

    def repository(self, _info: Any, owner: str, name: str, followRenames: bool = True) -> Json:  # noqa: N803
        """Find a repository, also by an earlier name."""
        found = self._world.by_any_name(f"{owner}/{name}")
        if found is None or found.is_private:
            raise _not_found(f"Could not resolve to a Repository with the name '{owner}/{name}'.")
        return self._repository(found)

    def _repository(self, one: Repository) -> Json:
        def issue(_info: Any, number: int) -> Json:
            if number not in one.issues:
                raise _not_found(f"Could not resolve to an Issue with the number of {number}.")
            return self._issue(one.issues[number])

        return {
            "nameWithOwner": one.path,
            "isArchived": one.is_archived,
            "isPrivate": one.is_private,
            "issue": issue,
        }

    def _issue(self, one: Issue) -> Json:
        def labels(_info: Any, first: int | None = None, last: int | None = None) -> Json:
            return {"nodes": [{"name": name} for name in _part(one.labels, first, last)]}

        def assignees(_info: Any, first: int | None = None, last: int | None = None) -> Json:
            return {"totalCount": len(one.assignees)}

        def comments(_info: Any, first: int | None = None, last: int | None = None) -> Json:
            shown = [
                {
                    "author": {"__typename": "User", "login": event.actor},
                    "authorAssociation": event.association,
                    "createdAt": stamp(event.at),
                    "body": event.words,
                }
                for event in _part(one.comments, first, last)
            ]
            return {"nodes": shown, "totalCount": len(one.comments)}

        def closing(
            _info: Any,
            first: int | None = None,
            last: int | None = None,
            includeClosedPrs: bool = False,  # noqa: N803
        ) -> Json:
            found = [pull for pull in one.closing() if includeClosedPrs or pull.state == "OPEN"]
            return {"nodes": [self._pull(pull) for pull in _part(found, first, last)]}

        def timeline(
            _info: Any,
            first: int | None = None,
            last: int | None = None,
            itemTypes: list[str] | None = None,  # noqa: N803
        ) -> Json:
            found = [
                event
                for event in one.timeline
                if event.kind in KINDS and (itemTypes is None or KINDS[event.kind][0] in itemTypes)
            ]
            return {"nodes": [self._event(one, event) for event in _part(found, first, last)]}

        return {
            "__typename": "Issue",
            "number": one.number,
            "title": one.title,
            "body": one.body,
            "url": f"{self._web}/{one.repository.path}/issues/{one.number}",
            "state": "OPEN" if one.is_open else "CLOSED",
            "locked": one.is_locked,
            "createdAt": stamp(one.created_at),
            "updatedAt": stamp(one.updated_at),
            "repository": lambda _info: self._repository(one.repository),
            "labels": labels,
            "assignees": assignees,
            "comments": comments,
            "closedByPullRequestsReferences": closing,
            "timelineItems": timeline,
        }

    def _event(self, issue: Issue, event: Event) -> Json:
        pull = self._pull(event.pull) if event.pull is not None else None
        if event.kind == "cross-referenced":
            return {"__typename": "CrossReferencedEvent", "willCloseTarget": event.closes, "source": pull}
        return {"__typename": KINDS[event.kind][1], "source": lambda _info: self._issue(issue), "subject": pull}

    def _pull(self, one: Pull) -> Json:
        return {
            "__typename": "PullRequest",
            "number": one.number,
            "url": f"{self._web}/{one.repository.path}/pull/{one.number}",
            "state": one.state,
            "author": {"__typename": "User", "login": one.author},
        }


def _part(things: list[Any], first: int | None, last: int | None) -> list[Any]:
    if first is None and last is None:
        raise GraphQLError("You must provide a `first` or `last` value to properly paginate.")
    return things[:first] if first is not None else things[-(last or 0) :] if last else []


def _not_found(message: str) -> GraphQLError:
    return GraphQLError(message, extensions={"type": "NOT_FOUND"})
