"""Pages for people on the local forges: repositories and issues, with what can be done about an issue.

Plain HTML without scripts: a form for each deed, so that everything works from a keyboard.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import Protocol

from aiohttp import web

from sandbox.github.world import GitHubWorld, Issue, Pull, Repository

SOMEBODY = "somebody-else"
STYLE = "body{font-family:sans-serif;max-width:50rem;margin:2rem auto;line-height:1.5}pre{white-space:pre-wrap}"


class WithPages(Protocol):
    """A local forge."""

    world: GitHubWorld

    def issue_url(self, one: Issue, /) -> str:
        """Where people find an issue."""


def routes(forge: WithPages, root: str, title: str, numbered: str) -> list[web.AbstractRouteDef]:
    """Return the pages below `root`. `numbered` is how issues and pull requests are addressed there: a regular
    expression with the groups `path`, `kind` (`issues`, or anything else for pull requests) and `number`.
    """
    shape = re.compile(numbered)

    async def home(_request: web.Request) -> web.StreamResponse:
        listed = "".join(
            f"<li><a href='{root}/{escape(one.path)}'>{escape(one.path)}</a> {escape(one.description)}</li>"
            for one in forge.world.repositories.values()
        )
        return page(title, f"A pretend {title}", f"<ul>{listed}</ul>")

    async def show(request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        if found := shape.fullmatch(path):
            held = _numbered(forge, found)
            return page(title, *(_of_issue(held) if isinstance(held, Issue) else _of_pull(held)))
        return page(title, *_of_repository(forge, _repository(forge, path)))

    async def do(request: web.Request) -> web.StreamResponse:
        found = shape.fullmatch(request.match_info["path"])
        held = _numbered(forge, found) if found else None
        deed = HOW.get(str((await request.post()).get("deed")))
        if not isinstance(held, Issue) or deed is None:
            raise web.HTTPNotFound
        deed(forge.world, held)
        raise web.HTTPSeeOther(request.path)

    return [
        web.get(root, home),
        web.get(f"{root}/{{path:.+}}", show),
        web.post(f"{root}/{{path:.+}}", do),
    ]


DEEDS = {
    "assign": "Assign somebody",
    "unassign": "Assign nobody",
    "claim": "Comment: I would like to work on this",
    "pull": "Open a pull request that closes it",
    "merge": "Merge that pull request",
    "close": "Close it",
    "reopen": "Open it again",
    "archive": "Archive the repository",
    "private": "Make the repository private",
    "public": "Make the repository public and alive",
}


def _merge(world: GitHubWorld, issue: Issue) -> None:
    for pull in issue.closing():
        world.merge(pull)


def _set(*, archived: bool | None = None, private: bool | None = None) -> Callable[[GitHubWorld, Issue], None]:
    def deed(_world: GitHubWorld, issue: Issue) -> None:
        of = issue.repository
        of.is_archived = of.is_archived if archived is None else archived
        of.is_private = of.is_private if private is None else private

    return deed


HOW: dict[str, Callable[[GitHubWorld, Issue], object]] = {
    "assign": lambda world, issue: world.assign(issue, SOMEBODY),
    "unassign": lambda world, issue: world.unassign(issue),
    "claim": lambda world, issue: world.comment(issue, SOMEBODY, "Hi! I would like to work on this."),
    "pull": lambda world, issue: world.open_pull(
        issue.repository, SOMEBODY, f"Work on #{issue.number}", closes=issue
    ),
    "merge": _merge,
    "close": lambda world, issue: world.close(issue),
    "reopen": lambda world, issue: world.reopen(issue),
    "archive": _set(archived=True),
    "private": _set(private=True),
    "public": _set(archived=False, private=False),
}
"""What each of the buttons does."""


def _repository(forge: WithPages, path: str) -> Repository:
    """The repository whose page, or something in it, is asked for."""
    while path:
        if found := forge.world.by_any_name(path):
            return found
        path = path.rpartition("/")[0]
    raise web.HTTPNotFound


def _numbered(forge: WithPages, found: re.Match[str]) -> Issue | Pull:
    of, number = forge.world.by_any_name(found["path"]), int(found["number"])
    held = (of.issues.get(number) if found["kind"] == "issues" else of.pulls.get(number)) if of else None
    if held is None:
        raise web.HTTPNotFound
    return held


def _of_repository(forge: WithPages, one: Repository) -> tuple[str, str]:
    listed = "".join(
        f"<li><a href='{escape(forge.issue_url(issue))}'>#{issue.number} {escape(issue.title)}</a> "
        f"{'open' if issue.is_open else 'closed'}</li>"
        for issue in one.issues.values()
    )
    return one.path, f"<p>{escape(one.description)}</p>{_state(one)}<ul>{listed}</ul>"


def _of_pull(one: Pull) -> tuple[str, str]:
    return one.title, f"<p>{escape(one.body)}</p><p>{one.state.lower()}, by {escape(one.author)}</p>"


def _of_issue(one: Issue) -> tuple[str, str]:
    comments = "".join(f"<li>{escape(event.actor)}: {escape(event.words)}</li>" for event in one.comments)
    pulls = "".join(
        f"<li>#{pull.number} {escape(pull.title)}: {pull.state.lower()}</li>" for pull in one.closing()
    )
    buttons = "".join(f"<button name='deed' value='{name}'>{label}</button> " for name, label in DEEDS.items())
    return (
        f"{one.title} #{one.number}",
        f"<p>{'Open' if one.is_open else 'Closed'}. Assigned: {escape(', '.join(one.assignees)) or 'nobody'}. "
        f"Labels: {escape(', '.join(one.labels))}</p>{_state(one.repository)}<pre>{escape(one.body)}</pre>"
        f"<h2>Comments</h2><ul>{comments}</ul><h2>Pull requests</h2><ul>{pulls}</ul>"
        f"<h2>What somebody does</h2><form method='post'>{buttons}</form>",
    )


def _state(one: Repository) -> str:
    states = [word for word, holds in (("archived", one.is_archived), ("private", one.is_private)) if holds]
    return f"<p>This repository is {' and '.join(states)}.</p>" if states else ""


def page(title: str, heading: str, body: str) -> web.Response:
    """Return a page of the forge that is called `title`; `body` is HTML."""
    text = (
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{escape(heading)}</title>"
        f"<link rel='icon' href='data:,'><style>{STYLE}</style>"
        f"<main><p>This is a pretend {title} on this computer.</p>"
        f"<h1>{escape(heading)}</h1>{body}</main></html>"
    )
    return web.Response(text=text, content_type="text/html")
