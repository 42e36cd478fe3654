"""The local GitHub's REST API, as far as Hearth asks it.

Invariants: what GitHub hides is not found here either (a private repository answers 404); an answer bears a mark
(ETag), and asked with that mark costs nothing and holds nothing; nobody in particular gets 60 requests an hour.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from aiohttp import web

from sandbox.github.shown import stamp
from sandbox.github.world import Issue, Pull, Repository

if TYPE_CHECKING:
    from sandbox.github.server import GitHub

REPOSITORY = r"/repos/(?P<owner>[^/]+)/(?P<name>[^/]+)"
Answer = Callable[["Request"], Any]


class Refusal(Exception):
    """What GitHub answers instead."""

    def __init__(self, status: int, message: str, location: str | None = None) -> None:
        super().__init__(message)
        self.status, self.message, self.location = status, message, location


@dataclass
class Request:
    """One request that has found its route."""

    github: GitHub
    parts: dict[str, str]
    query: dict[str, str]
    body: Any
    login: str | None
    path: str
    app: str | None = None
    """The App whose signed word the request bears."""

    @property
    def repository(self) -> Repository:
        """The repository that it is about; a moved one answers with where it is now."""
        path = f"{self.parts['owner']}/{self.parts['name']}"
        found = self.github.world.by_any_name(path)
        if found is None or found.is_private:
            raise Refusal(404, "Not Found")
        if found.path.casefold() != path.casefold():
            rest = self.path.partition(path)[2]
            where = f"{self.github.api_url}/repositories/{found.id}{rest}"
            raise Refusal(301, "Moved Permanently", where)
        return found

    @property
    def issue(self) -> Issue:
        """The issue that it is about."""
        found = self.repository.issues.get(int(self.parts["number"]))
        if found is None:
            raise Refusal(404, "Not Found")
        return found

    def page(self, things: Iterable[Any]) -> Paged:
        """The part of a list that is asked for."""
        all_of_it, size = list(things), min(int(self.query.get("per_page", "30")), 100)
        number = int(self.query.get("page", "1"))
        shown = all_of_it[(number - 1) * size : number * size]
        return Paged(shown, number + 1 if number * size < len(all_of_it) else None)


@dataclass
class Paged:
    """A part of a list, and the number of the next one."""

    shown: list[Any]
    following: int | None


def routes() -> list[tuple[str, re.Pattern[str], str, Answer]]:
    """Return method, path, GitHub's own name for the path, and who answers."""
    table: list[tuple[str, str, str, Answer]] = [
        ("GET", REPOSITORY, "/repos/{owner}/{repo}", _repository),
        ("GET", r"/repositories/(?P<id>\d+)", "/repos/{owner}/{repo}", _repository_by_id),
        ("GET", f"{REPOSITORY}/community/profile", "/repos/{owner}/{repo}/community/profile", _profile),
        ("GET", f"{REPOSITORY}/contents/(?P<file>.+)", "/repos/{owner}/{repo}/contents/{path}", _contents),
        ("GET", f"{REPOSITORY}/labels", "/repos/{owner}/{repo}/labels", _labels),
        ("GET", f"{REPOSITORY}/issues", "/repos/{owner}/{repo}/issues", _issues),
        ("GET", rf"{REPOSITORY}/issues/(?P<number>\d+)", "/repos/{owner}/{repo}/issues/{issue_number}", _issue),
        (
            "GET",
            rf"{REPOSITORY}/issues/(?P<number>\d+)/timeline",
            "/repos/{owner}/{repo}/issues/{issue_number}/timeline",
            _timeline,
        ),
        (
            "GET",
            rf"{REPOSITORY}/issues/(?P<number>\d+)/comments",
            "/repos/{owner}/{repo}/issues/{issue_number}/comments",
            _comments,
        ),
        (
            "POST",
            rf"{REPOSITORY}/issues/(?P<number>\d+)/comments",
            "/repos/{owner}/{repo}/issues/{issue_number}/comments",
            _add_comment,
        ),
        ("GET", r"/orgs/(?P<org>[^/]+)/repos", "/orgs/{org}/repos", _of_organisation),
        ("GET", r"/search/repositories", "/search/repositories", _of_topic),
        ("GET", r"/user", "", _user),
        ("POST", r"/app/installations/(?P<id>\d+)/access_tokens", "", _of_app),
    ]
    return [(method, re.compile(path), name, answer) for method, path, name, answer in table]


def finished(github: GitHub, request: web.Request, name: str, told: Any) -> web.Response:
    """Return the answer with its mark, the address of the next page and the limits."""
    following = None
    if isinstance(told, Paged):
        told, following = told.shown, told.following
    if isinstance(told, dict) and isinstance(told.get("items"), Paged):
        following, told["items"] = told["items"].following, told["items"].shown
    if isinstance(told, str):
        return web.Response(
            text=told, content_type="application/vnd.github.v3.raw", headers=github.limits(request)
        )
    body = json.dumps(told).encode()
    mark = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {**github.limits(request), "etag": mark}
    if request.headers.get("if-none-match") == mark:
        return web.Response(status=304, headers=headers)
    if following is not None:
        query = {**request.query, "page": following}
        headers["link"] = f'<{github.url_of(request)}?{urlencode(query)}>; rel="next"'
    status = 201 if request.method == "POST" else 200
    return web.Response(body=body, status=status, content_type="application/json", headers=headers)


def _repository(asked: Request) -> Any:
    return asked.github.shown.repository(asked.repository)


def _repository_by_id(asked: Request) -> Any:
    found = asked.github.world.repositories.get(int(asked.parts["id"]))
    if found is None or found.is_private:
        raise Refusal(404, "Not Found")
    return asked.github.shown.repository(found)


def _profile(asked: Request) -> Any:
    return asked.github.shown.profile(asked.repository)


def _contents(asked: Request) -> Any:
    words = asked.repository.files.get(asked.parts["file"])
    if words is None:
        raise Refusal(404, "Not Found")
    return words


def _labels(asked: Request) -> Any:
    of = asked.repository
    return asked.page(asked.github.shown.label(of, name) for name in of.labels)


def _issues(asked: Request) -> Any:
    of, query, shown = asked.repository, asked.query, asked.github.shown
    if not of.has_issues:
        raise Refusal(410, "Issues has been disabled in this repository.")
    wanted = {label.casefold() for label in query.get("labels", "").split(",") if label}
    since = query.get("since")
    found: list[Issue | Pull] = []
    for one in of.issues.values():
        state = query.get("state", "open")
        if state != "all" and one.is_open is not (state == "open"):
            continue
        if wanted <= {label.casefold() for label in one.labels} and (since is None or _since(one, since)):
            found.append(one)
    if not wanted:
        found += [pull for pull in of.pulls.values() if since is None or _since(pull, since)]
    found.sort(key=lambda one: (_moved(one), one.number), reverse=query.get("direction", "desc") == "desc")
    page = asked.page(found)
    page.shown = [shown.issue(one) if isinstance(one, Issue) else shown.pull_as_issue(one) for one in page.shown]
    return page


def _since(one: Issue | Pull, since: str) -> bool:
    return _moved(one).replace(microsecond=0) >= datetime.fromisoformat(since.replace("Z", "+00:00"))


def _moved(one: Issue | Pull) -> datetime:
    return one.updated_at if isinstance(one, Issue) else one.merged_at or one.created_at


def _issue(asked: Request) -> Any:
    return asked.github.shown.issue(asked.issue)


def _timeline(asked: Request) -> Any:
    events = (asked.github.shown.event(asked.issue, event) for event in asked.issue.timeline)
    return asked.page(event for event in events if event is not None)


def _comments(asked: Request) -> Any:
    return asked.page(asked.github.shown.comment(asked.issue, event) for event in asked.issue.comments)


def _add_comment(asked: Request) -> Any:
    if asked.login is None:
        raise Refusal(401, "Requires authentication")
    if not isinstance(asked.body, dict) or not asked.body.get("body"):
        raise Refusal(422, "Validation Failed")
    issue = asked.issue
    return asked.github.shown.comment(issue, asked.github.world.comment(issue, asked.login, asked.body["body"]))


def _of_organisation(asked: Request) -> Any:
    owner = asked.parts["org"].casefold()
    found = [one for one in asked.github.world.repositories.values() if one.owner.casefold() == owner]
    if not found:
        raise Refusal(404, "Not Found")
    return asked.page(asked.github.shown.repository(one) for one in found if not one.is_private)


def _of_topic(asked: Request) -> Any:
    topics = re.findall(r"topic:(\S+)", asked.query.get("q", ""))
    found = [
        {**asked.github.shown.repository(one), "score": 1.0}
        for one in sorted(asked.github.world.repositories.values(), key=lambda one: -one.stars)
        if set(topics) <= set(one.topics) and not (one.is_private or one.is_archived or one.is_fork)
    ]
    return {"total_count": len(found), "incomplete_results": False, "items": asked.page(found)}


def _user(asked: Request) -> Any:
    if asked.login is None:
        raise Refusal(401, "Requires authentication")
    return asked.github.shown.private_user(asked.login)


def _of_app(asked: Request) -> Any:
    """Give an App's installation a token, to whoever shows what the App's key has signed."""
    if asked.app is None:
        raise Refusal(401, "A JSON web token could not be decoded")
    expires = asked.github.world.now() + timedelta(hours=1)
    return {"token": asked.github.token_of_app(), "expires_at": stamp(expires)}
