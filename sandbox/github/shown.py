"""What the local GitHub's REST answers hold, with all the parts that GitHub's description requires."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sandbox.github.world import Event, GitHubWorld, Issue, Pull, Repository

Json = dict[str, Any]

OF_USER = {
    "events_url": "/events{/privacy}",
    "followers_url": "/followers",
    "following_url": "/following{/other_user}",
    "gists_url": "/gists{/gist_id}",
    "organizations_url": "/orgs",
    "received_events_url": "/received_events",
    "repos_url": "/repos",
    "starred_url": "/starred{/owner}{/repo}",
    "subscriptions_url": "/subscriptions",
}
OF_REPOSITORY = (
    *("archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare", "contents"),
    *(
        "contributors",
        "deployments",
        "downloads",
        "events",
        "forks",
        "git_commits",
        "git_refs",
        "git_tags",
        "hooks",
    ),
    *("hooks", "issue_comment", "issue_events", "issues", "keys", "labels", "languages", "merges", "milestones"),
    *("notifications", "pulls", "releases", "stargazers", "statuses", "subscribers", "subscription", "tags"),
    *("teams", "trees"),
)


class Shown:
    """Makes JSON. `api` and `web` are where this GitHub answers."""

    def __init__(self, world: GitHubWorld, api: str, web: str) -> None:
        self.world, self.api, self.web = world, api, web

    def user(self, login: str, *, organisation: bool = False) -> Json:
        """An account as others see it."""
        id, url = self.world.account(login), f"{self.api}/users/{login}"
        return {
            "login": login,
            "id": id,
            "node_id": f"U_{id}",
            "avatar_url": f"{self.web}/{login}.png",
            "gravatar_id": "",
            "url": url,
            "html_url": f"{self.web}/{login}",
            **{name: f"{url}{end}" for name, end in OF_USER.items()},
            "type": "Organization" if organisation else "User",
            "site_admin": False,
        }

    def private_user(self, login: str) -> Json:
        """An account as its owner sees it."""
        nothing = dict.fromkeys(("bio", "blog", "company", "email", "hireable", "location", "name"))
        zero = dict.fromkeys(
            (
                "followers",
                "following",
                "public_gists",
                "public_repos",
                "collaborators",
                "disk_usage",
                "owned_private_repos",
                "private_gists",
                "total_private_repos",
            ),
            0,
        )
        times = {"created_at": stamp(self.world.now()), "updated_at": stamp(self.world.now())}
        return {**self.user(login), **nothing, **zero, **times, "two_factor_authentication": True}

    def repository(self, one: Repository) -> Json:
        """A repository, complete."""
        url, html = f"{self.api}/repos/{one.path}", f"{self.web}/{one.path}"
        open_issues = len(one.open_issues()) + sum(pull.state == "OPEN" for pull in one.pulls.values())
        pushed = stamp(one.pushed_at) if one.pushed_at else None
        return {
            "id": one.id,
            "node_id": f"R_{one.id}",
            "name": one.name,
            "full_name": one.path,
            "private": one.is_private,
            "owner": self.user(one.owner, organisation=one.is_organisation),
            "html_url": html,
            "description": one.description or None,
            "fork": one.is_fork,
            "url": url,
            **{f"{name}_url": f"{url}/{name}" for name in OF_REPOSITORY},
            "clone_url": f"{html}.git",
            "git_url": f"{html}.git",
            "ssh_url": f"{html}.git",
            "svn_url": html,
            "mirror_url": None,
            "homepage": None,
            "language": one.language,
            "topics": one.topics,
            "archived": one.is_archived,
            "disabled": False,
            "visibility": "private" if one.is_private else "public",
            "default_branch": "main",
            "has_downloads": True,
            "has_issues": one.has_issues,
            "has_projects": False,
            "has_wiki": False,
            "has_pages": False,
            "has_discussions": False,
            "forks": 0,
            "forks_count": 0,
            "network_count": 0,
            "open_issues": open_issues,
            "open_issues_count": open_issues,
            "watchers": one.stars,
            "watchers_count": one.stars,
            "stargazers_count": one.stars,
            "subscribers_count": 1,
            "size": 100,
            "license": licence(one),
            "created_at": stamp(one.created_at),
            "pushed_at": pushed,
            "updated_at": pushed or stamp(one.created_at),
        }

    def profile(self, one: Repository) -> Json:
        """The community profile."""
        guide = next((path for path in one.files if path.rsplit("/", 1)[-1] == "CONTRIBUTING.md"), None)
        url, html = f"{self.api}/repos/{one.path}", f"{self.web}/{one.path}"
        conduct = None
        if one.has_conduct:
            conduct = {
                "key": "contributor_covenant",
                "name": "Contributor Covenant",
                "url": f"{self.api}/codes_of_conduct/contributor_covenant",
                "html_url": f"{html}/blob/main/CODE_OF_CONDUCT.md",
            }
        return {
            "health_percentage": 100 if guide and conduct else 50,
            "description": one.description or None,
            "documentation": None,
            "files": {
                "code_of_conduct": conduct,
                "code_of_conduct_file": None,
                "license": licence(one),
                "contributing": {"url": f"{url}/contents/{guide}", "html_url": f"{html}/blob/main/{guide}"}
                if guide
                else None,
                "readme": None,
                "issue_template": None,
                "pull_request_template": None,
            },
            "updated_at": stamp(self.world.now()),
        }

    def label(self, one: Repository, name: str) -> Json:
        """A label."""
        id = sum(ord(letter) * (at + 1) for at, letter in enumerate(name))
        return {
            "id": id,
            "node_id": f"LA_{id}",
            "url": f"{self.api}/repos/{one.path}/labels/{name}",
            "name": name,
            "description": None,
            "color": "0e8a16",
            "default": name in ("good first issue", "help wanted", "bug", "documentation"),
        }

    def issue(self, one: Issue) -> Json:
        """An issue."""
        of = one.repository
        assignees = [self.user(login) for login in one.assignees]
        return {
            **self._numbered(of, one.number, "issues"),
            "id": of.id * 100_000 + one.number,
            "node_id": f"I_{of.id}_{one.number}",
            "title": one.title,
            "body": one.body or None,
            "user": self.user(one.author),
            "labels": [self.label(of, name) for name in one.labels],
            "state": "open" if one.is_open else "closed",
            "locked": one.is_locked,
            "assignee": assignees[0] if assignees else None,
            "assignees": assignees,
            "milestone": None,
            "comments": len(one.comments),
            "created_at": stamp(one.created_at),
            "updated_at": stamp(one.updated_at),
            "closed_at": stamp(one.closed_at) if one.closed_at else None,
            "author_association": "NONE",
        }

    def pull_as_issue(self, one: Pull) -> Json:
        """A pull request as it stands among issues."""
        of, url = one.repository, f"{self.api}/repos/{one.repository.path}/pulls/{one.number}"
        html = f"{self.web}/{of.path}/pull/{one.number}"
        return {
            **self._numbered(of, one.number, "pull"),
            "id": of.id * 100_000 + one.number,
            "node_id": f"PR_{of.id}_{one.number}",
            "title": one.title,
            "body": one.body or None,
            "user": self.user(one.author),
            "labels": [],
            "state": "open" if one.state == "OPEN" else "closed",
            "locked": False,
            "assignee": None,
            "assignees": [],
            "milestone": None,
            "comments": 0,
            "created_at": stamp(one.created_at),
            "updated_at": stamp(one.merged_at or one.created_at),
            "closed_at": stamp(one.merged_at) if one.merged_at else None,
            "author_association": "NONE",
            "pull_request": {
                "url": url,
                "html_url": html,
                "diff_url": f"{html}.diff",
                "patch_url": f"{html}.patch",
                "merged_at": stamp(one.merged_at) if one.merged_at else None,
            },
        }

    def comment(self, issue: Issue, event: Event) -> Json:
        """A comment."""
        of = issue.repository
        return {
            "id": event.id,
            "node_id": f"IC_{event.id}",
            "url": f"{self.api}/repos/{of.path}/issues/comments/{event.id}",
            "html_url": f"{self.web}/{of.path}/issues/{issue.number}#issuecomment-{event.id}",
            "issue_url": f"{self.api}/repos/{of.path}/issues/{issue.number}",
            "user": self.user(event.actor),
            "body": event.words,
            "author_association": event.association,
            "created_at": stamp(event.at),
            "updated_at": stamp(event.at),
        }

    def event(self, issue: Issue, event: Event) -> Json | None:
        """A part of the timeline; None where REST tells nothing of it (who was linked by hand)."""
        actor = self.user(event.actor)
        if event.kind == "commented":
            return {"event": "commented", "actor": actor, **self.comment(issue, event)}
        if event.kind == "cross-referenced" and event.pull is not None:
            source = {**self.pull_as_issue(event.pull), "repository": self.repository(event.pull.repository)}
            at = stamp(event.at)
            return {
                "event": "cross-referenced",
                "actor": actor,
                "created_at": at,
                "updated_at": at,
                "source": {"type": "issue", "issue": source},
            }
        return None

    def _numbered(self, of: Repository, number: int, kind: str) -> Json:
        url = f"{self.api}/repos/{of.path}/issues/{number}"
        return {
            "number": number,
            "url": url,
            "html_url": f"{self.web}/{of.path}/{kind}/{number}",
            "repository_url": f"{self.api}/repos/{of.path}",
            "labels_url": f"{url}/labels{{/name}}",
            "comments_url": f"{url}/comments",
            "events_url": f"{url}/events",
        }


def licence(one: Repository) -> Json | None:
    """A repository's licence."""
    if one.licence is None:
        return None
    key = one.licence.casefold()
    return {"key": key, "name": one.licence, "spdx_id": one.licence, "url": None, "node_id": f"L_{key}"}


def stamp(moment: datetime) -> str:
    """A time as GitHub writes it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
