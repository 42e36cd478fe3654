"""The local Forgejo's API, as far as Hearth asks it.

Invariants, as on Forgejo: a label that it does not know is left out of the question; a repository's former name
leads on (307); the timeline bears no link to its next page; an empty list may be null; comments come all at once;
who may write to a repository is told only who is known there.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from sandbox.forge_server import Request, Table, files_of, folder_of
from sandbox.github.rest import Paged, Refusal
from sandbox.github.world import Issue, Pull, Repository

REPOSITORY = r"/repos/(?P<owner>[^/]+)/(?P<name>[^/]+)"
ISSUE = rf"{REPOSITORY}/issues/(?P<number>\d+)"
ORGANISATION = r"/orgs/(?P<org>[^/]+)"
MOST = 50
SORTS = {"recentupdate": ("updated", True), "leastupdate": ("updated", False), "oldest": ("created", False)}


def _page(asked: Request, things: list[Any]) -> Paged:
    return asked.page(things, size="limit", usual=30, most=MOST)


def _of(asked: Request) -> Repository:
    path = f"{asked.parts['owner']}/{asked.parts['name']}"
    found: Repository | None = asked.forge.world.by_any_name(path)
    if found is None or not asked.is_shown(found):
        raise Refusal(404, "The target couldn't be found.")
    if found.path.casefold() != path.casefold():
        query = f"?{urlencode(asked.query)}" if asked.query else ""
        raise Refusal(307, "Moved", f"{asked.forge.api}{asked.path.replace(path, found.path, 1)}{query}")
    return found


def _issue_of(asked: Request) -> Issue:
    of = _of(asked)
    found = of.issues.get(int(asked.parts["number"])) if of.has_issues else None
    if found is None:
        raise Refusal(404, "The target couldn't be found.")
    return found


def _repository(asked: Request) -> Any:
    return asked.forge.shown.repository(_of(asked))


def _contents(asked: Request) -> Any:
    of, folder = _of(asked), asked.parts.get("file") or ""
    found = folder_of(of, folder)
    if found is None:
        raise Refusal(404, "object does not exist")
    html = f"{asked.forge.web_url}/{of.path}/src/branch/main"
    return [
        {
            "name": path.rsplit("/", 1)[-1],
            "path": path,
            "type": "dir" if is_folder else "file",
            "html_url": f"{html}/{path}",
        }
        for path, is_folder in found
    ]


def _raw(asked: Request) -> Any:
    words = files_of(_of(asked)).get(asked.parts["file"])
    if words is None:
        raise Refusal(404, "object does not exist")
    return words


def _labels(asked: Request) -> Any:
    of = _of(asked)
    return _page(asked, [asked.forge.shown.label(of, name) for name in of.labels])


def _issues(asked: Request) -> Any:
    of, query, shown = _of(asked), asked.query, asked.forge.shown
    if not of.has_issues:
        raise Refusal(404, "The target couldn't be found.")
    known = {label for label in query.get("labels", "").split(",") if label in of.labels}
    since = datetime.fromisoformat(query["since"]) if "since" in query else None
    found: list[Issue | Pull] = [one for one in of.issues.values() if known <= set(one.labels)]
    if query.get("type") != "issues" and not known:
        found += of.pulls.values()
    found = [one for one in found if _is_wanted(one, query.get("state", "open"), since)]
    by, backwards = SORTS.get(query.get("sort", ""), ("created", True))
    found.sort(key=lambda one: (_moved(one) if by == "updated" else one.created_at, one.number), reverse=backwards)
    page = _page(asked, found)
    page.shown = [shown.issue(one) if isinstance(one, Issue) else shown.pull_as_issue(one) for one in page.shown]
    return page


def _is_wanted(one: Issue | Pull, state: str, since: datetime | None) -> bool:
    is_open = one.is_open if isinstance(one, Issue) else one.state == "OPEN"
    has_state = state == "all" or is_open is (state == "open")
    return has_state and (since is None or _moved(one).replace(microsecond=0) >= since)


def _moved(one: Issue | Pull) -> datetime:
    return one.updated_at if isinstance(one, Issue) else one.merged_at or one.created_at


def _issue(asked: Request) -> Any:
    of, number = _of(asked), int(asked.parts["number"])
    if number in of.pulls:
        return asked.forge.shown.pull_as_issue(of.pulls[number])
    return asked.forge.shown.issue(_issue_of(asked))


def _timeline(asked: Request) -> Any:
    issue = _issue_of(asked)
    page = _page(asked, [asked.forge.shown.event(issue, event) for event in issue.timeline])
    return page.shown or None


def _comments(asked: Request) -> Any:
    issue = _issue_of(asked)
    since = datetime.fromisoformat(asked.query["since"]) if "since" in asked.query else None
    return [
        asked.forge.shown.comment(issue, event)
        for event in issue.comments
        if since is None or event.at.replace(microsecond=0) >= since
    ]


def _add_comment(asked: Request) -> Any:
    if asked.login is None:
        raise Refusal(401, "token is required")
    if not isinstance(asked.body, dict) or not asked.body.get("body"):
        raise Refusal(422, "[Body]: Required")
    issue = _issue_of(asked)
    if issue.repository.is_archived:
        raise Refusal(423, f"{issue.repository.path} is archived")
    event = asked.forge.world.comment(issue, asked.login, asked.body["body"])
    return asked.forge.shown.comment(issue, event)


def _assignees(asked: Request) -> Any:
    if asked.login is None:
        raise Refusal(401, "token is required")
    return [asked.forge.shown.user(login) for login in _of(asked).maintainers]


def _organisation(asked: Request) -> list[Repository]:
    name = asked.parts["org"].casefold()
    found = [one for one in asked.forge.world.repositories.values() if one.owner.casefold() == name]
    if not any(one.is_organisation for one in found):
        raise Refusal(404, "The target couldn't be found.")
    return [one for one in found if asked.is_shown(one)]


def _of_organisation(asked: Request) -> Any:
    return _page(asked, [asked.forge.shown.repository(one) for one in _organisation(asked)])


def _organisation_labels(asked: Request) -> Any:
    names = asked.forge.organisation_labels if _organisation(asked) else []
    return _page(asked, [{"id": at, "name": name} for at, name in enumerate(names)])


def _public_members(asked: Request) -> Any:
    people = dict.fromkeys(login for one in _organisation(asked) for login in one.maintainers)
    return _page(asked, [asked.forge.shown.user(login) for login in people])


def _search(asked: Request) -> Any:
    query = asked.query
    found = [
        one
        for one in sorted(asked.forge.world.repositories.values(), key=lambda one: -one.stars)
        if asked.is_shown(one)
        and query.get("q", "").casefold() in one.topics
        and not (one.is_archived and query.get("archived") == "false")
    ]
    return {"ok": True, "data": _page(asked, [asked.forge.shown.repository(one) for one in found])}


TABLE: Table = [
    ("GET", r"/repos/search", _search),
    ("GET", REPOSITORY, _repository),
    ("GET", rf"{REPOSITORY}/contents(?:/(?P<file>.+))?", _contents),
    ("GET", rf"{REPOSITORY}/raw/(?P<file>.+)", _raw),
    ("GET", rf"{REPOSITORY}/labels", _labels),
    ("GET", rf"{REPOSITORY}/assignees", _assignees),
    ("GET", rf"{REPOSITORY}/issues", _issues),
    ("GET", ISSUE, _issue),
    ("GET", rf"{ISSUE}/timeline", _timeline),
    ("GET", rf"{ISSUE}/comments", _comments),
    ("POST", rf"{ISSUE}/comments", _add_comment),
    ("GET", rf"{ORGANISATION}/repos", _of_organisation),
    ("GET", rf"{ORGANISATION}/labels", _organisation_labels),
    ("GET", rf"{ORGANISATION}/public_members", _public_members),
]
