"""The local GitHub's pages for people: an issue with what can be done about it, and where a code is typed.

Plain HTML without scripts: a form for each deed, so that everything works from a keyboard.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.github.world import Issue, Repository

if TYPE_CHECKING:
    from sandbox.github.server import GitHub

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
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


def routes(github: GitHub, root: str) -> list[web.AbstractRouteDef]:
    """Return the pages."""

    async def home(_request: web.Request) -> web.StreamResponse:
        listed = "".join(
            f"<li><a href='{root}/{escape(one.path)}'>{escape(one.path)}</a> {escape(one.description)}</li>"
            for one in github.world.repositories.values()
        )
        return _page("A pretend GitHub", f"<ul>{listed}</ul>")

    async def repository(request: web.Request) -> web.StreamResponse:
        one = _repository(github, request)
        listed = "".join(
            f"<li><a href='{root}/{escape(one.path)}/issues/{issue.number}'>#{issue.number} "
            f"{escape(issue.title)}</a> {'open' if issue.is_open else 'closed'}</li>"
            for issue in one.issues.values()
        )
        return _page(one.path, f"<p>{escape(one.description)}</p>{_state(one)}<ul>{listed}</ul>")

    async def issue(request: web.Request) -> web.StreamResponse:
        return _page(*_issue(github, request))

    async def deed(request: web.Request) -> web.StreamResponse:
        found, said = _find(github, request), str((await request.post()).get("deed"))
        _do(github, found, said)
        raise web.HTTPSeeOther(request.path)

    async def ask_code(_request: web.Request) -> web.StreamResponse:
        return _page("Connect a device", CODE_FORM)

    async def take_code(request: web.Request) -> web.StreamResponse:
        form = await request.post()
        known = github.types_code(str(form.get("code", "")), str(form.get("login", "")).strip() or "somebody")
        said = "Done. You can go back to Discord." if known else "There is no such code, or it was used."
        return _page("Connect a device", f"<p>{said}</p>{'' if known else CODE_FORM}")

    return [
        web.get(root, home),
        web.get(f"{root}/login/device", ask_code),
        web.post(f"{root}/login/device", take_code),
        web.get(f"{root}/{{owner}}/{{name}}", repository),
        web.get(f"{root}/{{owner}}/{{name}}/{{kind:issues|pull}}/{{number}}", issue),
        web.post(f"{root}/{{owner}}/{{name}}/{{kind:issues|pull}}/{{number}}", deed),
        web.get(f"{root}/{{owner}}/{{name}}/{{rest:.*}}", repository),
    ]


CODE_FORM = (
    "<form method='post'><p><label>The code that you were shown <input name='code' required></label></p>"
    "<p><label>Your account here <input name='login' required></label></p><button>Connect</button></form>"
)


def _repository(github: GitHub, request: web.Request) -> Repository:
    found = github.world.by_any_name(f"{request.match_info['owner']}/{request.match_info['name']}")
    if found is None:
        raise web.HTTPNotFound
    return found


def _find(github: GitHub, request: web.Request) -> Issue:
    found = _repository(github, request).issues.get(int(request.match_info["number"]))
    if found is None:
        raise web.HTTPNotFound
    return found


def _issue(github: GitHub, request: web.Request) -> tuple[str, str]:
    if request.match_info["kind"] == "pull":
        pull = _repository(github, request).pulls.get(int(request.match_info["number"]))
        if pull is None:
            raise web.HTTPNotFound
        return pull.title, f"<p>{escape(pull.body)}</p><p>{pull.state.lower()}, by {escape(pull.author)}</p>"
    one = _find(github, request)
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


def _do(github: GitHub, issue: Issue, deed: str) -> None:
    world, of = github.world, issue.repository
    if deed == "assign":
        world.assign(issue, "somebody-else")
    elif deed == "unassign":
        world.unassign(issue)
    elif deed == "claim":
        world.comment(issue, "somebody-else", "Hi! I would like to work on this.")
    elif deed == "pull":
        world.open_pull(of, "somebody-else", f"Work on #{issue.number}", closes=issue)
    elif deed == "merge":
        for pull in issue.closing():
            world.merge(pull)
    elif deed == "close":
        world.close(issue)
    elif deed == "reopen":
        world.reopen(issue)
    elif deed == "archive":
        of.is_archived = True
    elif deed == "private":
        of.is_private = True
    elif deed == "public":
        of.is_private = of.is_archived = False


def _page(title: str, body: str) -> web.Response:
    style = (
        "body{font-family:sans-serif;max-width:50rem;margin:2rem auto;line-height:1.5}pre{white-space:pre-wrap}"
    )
    text = (
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{escape(title)}</title>"
        f"<link rel='icon' href='data:,'><style>{style}</style>"
        "<main><p>This is a pretend GitHub on this computer.</p>"
        f"<h1>{escape(title)}</h1>{body}</main></html>"
    )
    return web.Response(text=text, content_type="text/html")
