"""What the local Forgejo's answers hold, as its own code makes them (services/convert), as far as Hearth reads."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from sandbox.forge_server import ForgeServer
from sandbox.github.world import Event, Issue, Pull, Repository

Json = dict[str, Any]
ZONE = timezone(timedelta(hours=2))
"""Forgejo writes times in the zone of its server."""
HAND_MADE = {"connected": "add_dependency", "disconnected": "remove_dependency"}


class Shown:
    """Makes JSON."""

    def __init__(self, forge: ForgeServer) -> None:
        self.forge, self.world = forge, forge.world

    def user(self, login: str) -> Json:
        """An account as others see it."""
        return {
            "id": self.world.account(login),
            "login": login,
            "login_name": "",
            "source_id": 0,
            "full_name": "",
            "email": f"{login}@noreply.localhost",
            "avatar_url": f"{self.forge.web_url}/avatars/{login}",
            "html_url": f"{self.forge.web_url}/{login}",
            "language": "",
            "is_admin": False,
            "last_login": "0001-01-01T00:00:00Z",
            "created": stamp(self.world.now() - timedelta(days=900)),
            "restricted": False,
            "active": False,
            "prohibit_login": False,
            "location": "",
            "pronouns": "",
            "website": "",
            "description": "",
            "visibility": "public",
            "followers_count": 0,
            "following_count": 0,
            "starred_repos_count": 0,
            "username": login,
        }

    def repository(self, one: Repository) -> Json:
        """A repository."""
        url, html = f"{self.forge.api_url}/repos/{one.path}", f"{self.forge.web_url}/{one.path}"
        return {
            "id": one.id,
            "owner": self.user(one.owner),
            "name": one.name,
            "full_name": one.path,
            "description": one.description,
            "empty": False,
            "private": one.is_private,
            "fork": one.is_fork,
            "template": False,
            "parent": None,
            "mirror": False,
            "size": 100,
            "language": one.language or "",
            "languages_url": f"{url}/languages",
            "html_url": html,
            "url": url,
            "link": "",
            "ssh_url": f"{html}.git",
            "clone_url": f"{html}.git",
            "original_url": "",
            "website": "",
            "stars_count": one.stars,
            "forks_count": 0,
            "watchers_count": 1,
            "open_issues_count": len(one.open_issues()),
            "open_pr_counter": sum(pull.state == "OPEN" for pull in one.pulls.values()),
            "release_counter": 0,
            "default_branch": "main",
            "archived": one.is_archived,
            "created_at": stamp(one.created_at),
            "updated_at": stamp(one.pushed_at or one.created_at),
            "archived_at": "1970-01-01T00:00:00Z",
            "permissions": {"admin": False, "push": False, "pull": True},
            "has_issues": one.has_issues,
            "has_wiki": False,
            "has_pull_requests": True,
            "has_projects": False,
            "has_releases": False,
            "has_packages": False,
            "has_actions": False,
            "internal": False,
            "avatar_url": "",
            "topics": one.topics,
        }

    def label(self, one: Repository, name: str) -> Json:
        """A label."""
        id = sum(ord(letter) * (at + 1) for at, letter in enumerate(name))
        return {
            "id": id,
            "name": name,
            "exclusive": False,
            "is_archived": False,
            "color": "0e8a16",
            "description": "",
            "url": f"{self.forge.api_url}/repos/{one.path}/labels/{id}",
        }

    def issue(self, one: Issue) -> Json:
        """An issue; nobody assigned is null here, not an empty list."""
        of = one.repository
        assignees = [self.user(login) for login in one.assignees]
        return {
            **self._numbered(one, self.forge.issue_url(one)),
            "labels": [self.label(of, name) for name in one.labels],
            "assignee": assignees[0] if assignees else None,
            "assignees": assignees or None,
            "state": "open" if one.is_open else "closed",
            "is_locked": one.is_locked,
            "comments": len(one.comments),
            "updated_at": stamp(one.updated_at),
            "closed_at": stamp(one.closed_at) if one.closed_at else None,
            "pull_request": None,
        }

    def pull_as_issue(self, one: Pull) -> Json:
        """A pull request as it stands among issues."""
        html = self.forge.pull_url(one)
        return {
            **self._numbered(one, html),
            "labels": [],
            "assignee": None,
            "assignees": None,
            "state": "open" if one.state == "OPEN" else "closed",
            "is_locked": False,
            "comments": 0,
            "updated_at": stamp(one.merged_at or one.created_at),
            "closed_at": stamp(one.merged_at) if one.merged_at else None,
            "pull_request": {
                "merged": one.state == "MERGED",
                "merged_at": stamp(one.merged_at) if one.merged_at else None,
                "draft": False,
                "html_url": html,
            },
        }

    def comment(self, issue: Issue, event: Event) -> Json:
        """A comment."""
        html = self.forge.issue_url(issue)
        return {
            "id": event.id,
            "html_url": f"{html}#issuecomment-{event.id}",
            "pull_request_url": "",
            "issue_url": html,
            "user": self.user(event.actor),
            "original_author": "",
            "original_author_id": 0,
            "body": event.words,
            "assets": [],
            "created_at": stamp(event.at),
            "updated_at": stamp(event.at),
        }

    def event(self, issue: Issue, event: Event) -> Json:
        """A part of the timeline."""
        told: Json = {
            **dict.fromkeys(("old_milestone", "milestone", "tracked_time", "ref_issue", "ref_comment", "label")),
            **dict.fromkeys(("assignee", "assignee_team", "resolve_doer", "dependent_issue")),
            **dict.fromkeys(("old_project_id", "project_id", "review_id"), 0),
            **dict.fromkeys(("old_title", "new_title", "old_ref", "new_ref", "ref_commit_sha"), ""),
            **self.comment(issue, event),
            "ref_action": "none",
            "removed_assignee": False,
        }
        if event.kind == "commented":
            return {**told, "type": "comment"}
        if event.kind == "cross-referenced" and event.pull is not None:
            action = "closes" if event.closes else "none"
            return {
                **told,
                "type": "pull_ref",
                "ref_action": action,
                "ref_issue": self.pull_as_issue(event.pull),
            }
        if event.kind in HAND_MADE and event.pull is not None:
            return {**told, "type": HAND_MADE[event.kind], "dependent_issue": self.pull_as_issue(event.pull)}
        if event.kind == "assigned":
            return {**told, "type": "assignees", "assignee": self.user(event.actor)}
        return {**told, "type": "close"}

    def _numbered(self, one: Issue | Pull, html: str) -> Json:
        of = one.repository
        return {
            "id": of.id * 100_000 + one.number,
            "url": f"{self.forge.api_url}/repos/{of.path}/issues/{one.number}",
            "html_url": html,
            "number": one.number,
            "user": self.user(one.author),
            "original_author": "",
            "original_author_id": 0,
            "title": one.title,
            "body": one.body,
            "ref": "",
            "assets": [],
            "milestone": None,
            "due_date": None,
            "created_at": stamp(one.created_at),
            "repository": {"id": of.id, "name": of.name, "owner": of.owner, "full_name": of.path},
            "pin_order": 0,
        }


def stamp(moment: datetime) -> str:
    """A time as Forgejo writes it."""
    return moment.astimezone(ZONE).replace(microsecond=0).isoformat()
