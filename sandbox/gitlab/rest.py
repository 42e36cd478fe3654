"""The local GitLab's API, as far as Hearth asks it.

Invariants, as on GitLab: nobody in particular is not told by REST whether a project is archived, nor who its
members are; GraphQL knows a project only by its name today, and REST leads on from an earlier one (301), for
reading alone; every answer by GraphQL bears another number by which its makers find it again.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from graphql import GraphQLSchema, build_schema, graphql_sync

from sandbox.forge_server import Request, Table, files_of, folder_of
from sandbox.github.rest import Paged, Refusal
from sandbox.github.world import Event, Issue, Repository

SCHEMA = Path(__file__).with_name("schema.graphql")
PROJECT = r"/v4/projects/(?P<id>[^/]+)"
ISSUE = rf"{PROJECT}/issues/(?P<number>\d+)"
MOST = 100


@cache
def schema() -> GraphQLSchema:
    """Return the schema of what is asked for by GraphQL."""
    return build_schema(SCHEMA.read_text(encoding="utf-8"))


def _page(asked: Request, things: list[Any]) -> Paged:
    return asked.page(things, size="per_page", usual=20, most=MOST)


def _graphql(asked: Request) -> Any:
    member = asked.login is not None and asked.forge.sees_private

    def project(_info: Any, fullPath: str) -> Any:  # noqa: N803 - GraphQL's name for it
        return asked.forge.project(fullPath, member=member)

    result = graphql_sync(
        schema(), asked.body["query"], {"project": project}, variable_values=asked.body.get("variables")
    )
    told: dict[str, Any] = {"data": result.data, "correlationId": secrets.token_hex(8)}
    return told | ({"errors": [{"message": error.message} for error in result.errors]} if result.errors else {})


def _of(asked: Request) -> Repository:
    id, world = asked.parts["id"], asked.forge.world
    found: Repository | None = world.repositories.get(int(id)) if id.isdecimal() else world.by_any_name(id)
    if found is None or not asked.is_shown(found):
        raise Refusal(404, "404 Project Not Found")
    if not id.isdecimal() and found.path.casefold() != id.casefold():
        if asked.method != "GET":
            raise Refusal(405, "Non GET methods are not allowed for moved projects")
        rest = asked.path.split("/", 4)[4:]
        query = f"?{urlencode(asked.query)}" if asked.query else ""
        raise Refusal(301, "Moved", f"{asked.forge.api_url}/projects/{'/'.join([str(found.id), *rest])}{query}")
    return found


def _sees(asked: Request, one: Issue) -> bool:
    return not asked.forge.is_in_confidence(one) or (asked.login is not None and asked.forge.sees_private)


def _issue_of(asked: Request) -> Issue:
    of = _of(asked)
    found = of.issues.get(int(asked.parts["number"])) if of.has_issues else None
    if found is None or not _sees(asked, found):
        raise Refusal(404, "404 Not found")
    return found


def _project(asked: Request) -> Any:
    shown = asked.forge.shown
    return shown.project(_of(asked)) if asked.login else shown.basic_project(_of(asked))


def _tree(asked: Request) -> Any:
    found = folder_of(_of(asked), asked.query.get("path", ""))
    if found is None:
        raise Refusal(404, "404 invalid revision or path Not Found")
    return _page(
        asked,
        [
            {"id": "0", "name": path.rsplit("/", 1)[-1], "type": "tree" if is_folder else "blob", "path": path}
            for path, is_folder in found
        ],
    )


def _file(asked: Request) -> Any:
    words = files_of(_of(asked)).get(asked.parts["file"])
    if words is None:
        raise Refusal(404, "404 File Not Found")
    return words


def _labels(asked: Request) -> Any:
    return _page(asked, [asked.forge.shown.label(name) for name in _of(asked).labels])


def _members(asked: Request) -> Any:
    if asked.login is None:
        raise Refusal(401, "401 Unauthorized")
    of = _of(asked)
    people = [*of.maintainers, *([] if of.is_organisation else [of.owner])]
    reporters = [{**asked.forge.shown.user("only-reports"), "access_level": 20}]
    return _page(asked, [*reporters, *(asked.forge.shown.member(username, of) for username in people)])


def _issues(asked: Request) -> Any:
    of, query = _of(asked), asked.query
    wanted = {label for label in query.get("labels", "").split(",") if label}
    after = datetime.fromisoformat(query["updated_after"]) if "updated_after" in query else None
    found = [
        one
        for one in of.issues.values()
        if of.has_issues
        and _sees(asked, one)
        and wanted <= set(one.labels)
        and query.get("state", "all") in ("all", "opened" if one.is_open else "closed")
        and (after is None or one.updated_at >= after)
        and not (query.get("confidential") == "false" and asked.forge.is_in_confidence(one))
    ]
    by_change = query.get("order_by") == "updated_at"
    found.sort(
        key=lambda one: (one.updated_at if by_change else one.created_at, one.number),
        reverse=query.get("sort", "desc") == "desc",
    )
    page = _page(asked, found)
    page.shown = [asked.forge.shown.issue(one) for one in page.shown]
    return page


def _issue(asked: Request) -> Any:
    return asked.forge.shown.issue(_issue_of(asked))


def _related(asked: Request) -> Any:
    issue = _issue_of(asked)
    said = [event.pull for event in issue.timeline if event.pull is not None]
    found = {id(pull): pull for pull in (*said, *issue.by_hand)}
    return _page(asked, [asked.forge.shown.merge_request(pull) for pull in found.values()])


def _closed_by(asked: Request) -> Any:
    issue = _issue_of(asked)
    found = [pull for pull in issue.closing() if pull.repository is issue.repository]
    return _page(asked, [asked.forge.shown.merge_request(pull) for pull in found])


def _notes(asked: Request) -> Any:
    issue, query = _issue_of(asked), asked.query
    member = asked.login is not None and asked.forge.sees_private

    def is_shown(event: Event) -> bool:
        is_wanted = event.kind == "commented" or query.get("activity_filter") != "only_comments"
        return is_wanted and (member or event.id not in asked.forge.internal)

    found = [event for event in issue.timeline if is_shown(event)]
    found.sort(key=lambda event: (event.at, event.id), reverse=query.get("sort", "desc") == "desc")
    return _page(asked, [asked.forge.shown.note(issue, event) for event in found])


def _add_note(asked: Request) -> Any:
    if asked.login is None:
        raise Refusal(401, "401 Unauthorized")
    if not isinstance(asked.body, dict) or not asked.body.get("body"):
        raise Refusal(400, "body is missing")
    issue = _issue_of(asked)
    if issue.repository.is_archived:
        raise Refusal(403, "403 Forbidden")
    words = asked.body["body"]
    if any(line.lstrip() == "/close" for line in words.splitlines()):
        asked.forge.world.close(issue)
    return asked.forge.shown.note(issue, asked.forge.world.comment(issue, asked.login, words))


def _of_group(asked: Request) -> Any:
    name = f"{asked.parts['id']}/".casefold()
    found = [one for one in asked.forge.world.repositories.values() if one.path.casefold().startswith(name)]
    if not any(one.is_organisation for one in found):
        raise Refusal(404, "404 Group Not Found")
    if asked.query.get("include_subgroups") != "true":
        found = [one for one in found if one.path.count("/") == name.count("/")]
    return _listed(asked, found)


def _projects(asked: Request) -> Any:
    topic = asked.query.get("topic", "").casefold()
    found = [one for one in asked.forge.world.repositories.values() if not topic or topic in one.topics]
    return _listed(asked, sorted(found, key=lambda one: -one.stars))


def _listed(asked: Request, found: list[Repository]) -> Any:
    query, shown = asked.query, asked.forge.shown
    tell = shown.project if asked.login else shown.basic_project
    return _page(
        asked,
        [
            tell(one)
            for one in found
            if asked.is_shown(one)
            and not (one.is_private and query.get("visibility") == "public")
            and not (one.is_archived and query.get("archived") == "false")
            and (one.has_issues or query.get("with_issues_enabled") != "true")
        ],
    )


TABLE: Table = [
    ("POST", r"/graphql", _graphql),
    ("GET", r"/v4/projects", _projects),
    ("GET", PROJECT, _project),
    ("GET", rf"{PROJECT}/repository/tree", _tree),
    ("GET", rf"{PROJECT}/repository/files/(?P<file>[^/]+)/raw", _file),
    ("GET", rf"{PROJECT}/labels", _labels),
    ("GET", rf"{PROJECT}/members/all", _members),
    ("GET", rf"{PROJECT}/issues", _issues),
    ("GET", ISSUE, _issue),
    ("GET", rf"{ISSUE}/related_merge_requests", _related),
    ("GET", rf"{ISSUE}/closed_by", _closed_by),
    ("GET", rf"{ISSUE}/notes", _notes),
    ("POST", rf"{ISSUE}/notes", _add_note),
    ("GET", r"/v4/groups/(?P<id>[^/]+)/projects", _of_group),
]
