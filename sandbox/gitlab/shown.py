"""What the local GitLab's answers hold, as its own code makes them (lib/api/entities), as far as Hearth reads."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sandbox.github.world import Event, Issue, Pull, Repository

if TYPE_CHECKING:
    from sandbox.gitlab.server import GitLab

Json = dict[str, Any]
STATES = {"OPEN": "opened", "MERGED": "merged", "CLOSED": "closed"}
MAINTAINER, OWNER = 40, 50


class Shown:
    """Makes JSON."""

    def __init__(self, gitlab: GitLab) -> None:
        self.gitlab, self.world = gitlab, gitlab.world

    def user(self, username: str) -> Json:
        """An account as others see it."""
        return {
            "id": self.world.account(username),
            "username": username,
            "name": username,
            "state": "active",
            "locked": False,
            "avatar_url": None,
            "web_url": f"{self.gitlab.web_url}/{username}",
        }

    def member(self, username: str, of: Repository) -> Json:
        """A member of a project."""
        level = OWNER if username == of.owner else MAINTAINER
        return {**self.user(username), "access_level": level, "expires_at": None, "membership_state": "active"}

    def basic_project(self, one: Repository) -> Json:
        """A project as nobody in particular sees it: not whether it is archived, nor whether it has issues."""
        html = f"{self.gitlab.web_url}/{one.path}"
        full, _, name = one.path.rpartition("/")
        return {
            "id": one.id,
            "description": one.description or None,
            "name": name,
            "name_with_namespace": one.path.replace("/", " / "),
            "path": name,
            "path_with_namespace": one.path,
            "created_at": stamp(one.created_at),
            "default_branch": "main",
            "tag_list": one.topics,
            "topics": one.topics,
            "ssh_url_to_repo": f"{html}.git",
            "http_url_to_repo": f"{html}.git",
            "web_url": html,
            "readme_url": None,
            "forks_count": 0,
            "avatar_url": None,
            "star_count": one.stars,
            "last_activity_at": stamp(one.pushed_at or one.created_at),
            "visibility": "private" if one.is_private else "public",
            "namespace": {"id": 1, "full_path": full, "kind": "group" if one.is_organisation else "user"},
        }

    def project(self, one: Repository) -> Json:
        """A project as somebody sees it who is known."""
        told = {
            **self.basic_project(one),
            "archived": one.is_archived,
            "issues_enabled": one.has_issues,
            "issues_access_level": "enabled" if one.has_issues else "disabled",
        }
        return told | ({"forked_from_project": {"id": 1}} if one.is_fork else {})

    def by_graphql(self, one: Repository) -> Json:
        """A project for `schema.graphql`."""
        level = "ENABLED" if one.has_issues else "DISABLED"
        languages = (
            [{"name": "Shell", "share": 4.2}, {"name": one.language, "share": 95.8}] if one.language else []
        )
        return {
            "archived": one.is_archived,
            "description": one.description or None,
            "fullPath": one.path,
            "issuesAccessLevel": {"integerValue": 20 if one.has_issues else 0, "stringValue": level},
            "languages": languages,
            "lastActivityAt": stamp(one.pushed_at or one.created_at),
            "topics": one.topics,
            "visibility": "private" if one.is_private else "public",
            "webUrl": f"{self.gitlab.web_url}/{one.path}",
        }

    def label(self, name: str) -> Json:
        """A label."""
        id = sum(ord(letter) * (at + 1) for at, letter in enumerate(name))
        return {"id": id, "name": name, "color": "#0e8a16", "description": None, "is_project_label": True}

    def issue(self, one: Issue) -> Json:
        """An issue."""
        of = one.repository
        assignees = [self.user(username) for username in one.assignees]
        return {
            "id": of.id * 100_000 + one.number,
            "iid": one.number,
            "project_id": of.id,
            "title": one.title,
            "description": one.body or None,
            "state": "opened" if one.is_open else "closed",
            "created_at": stamp(one.created_at),
            "updated_at": stamp(one.updated_at),
            "closed_at": stamp(one.closed_at) if one.closed_at else None,
            "closed_by": None,
            "labels": one.labels,
            "milestone": None,
            "assignees": assignees,
            "assignee": assignees[0] if assignees else None,
            "author": self.user(one.author),
            "type": "ISSUE",
            "user_notes_count": len(one.comments),
            "merge_requests_count": len(one.closing()),
            "upvotes": 0,
            "downvotes": 0,
            "due_date": None,
            "confidential": self.gitlab.is_in_confidence(one),
            "discussion_locked": True if one.is_locked else None,
            "issue_type": "issue",
            "web_url": self.gitlab.issue_url(one),
        }

    def merge_request(self, one: Pull) -> Json:
        """A merge request."""
        of = one.repository
        return {
            "id": of.id * 100_000 + one.number,
            "iid": one.number,
            "project_id": of.id,
            "title": one.title,
            "description": one.body or None,
            "state": STATES[one.state],
            "created_at": stamp(one.created_at),
            "updated_at": stamp(one.merged_at or one.created_at),
            "merged_at": stamp(one.merged_at) if one.merged_at else None,
            "author": self.user(one.author),
            "web_url": self.gitlab.pull_url(one),
        }

    def note(self, one: Issue, event: Event) -> Json:
        """A comment, or a note by which GitLab itself tells of a deed."""
        is_comment, is_internal = event.kind == "commented", event.id in self.gitlab.internal
        return {
            "id": event.id,
            "type": None,
            "body": event.words if is_comment else event.kind,
            "author": self.user(event.actor),
            "created_at": stamp(event.at),
            "updated_at": stamp(event.at),
            "system": not is_comment,
            "noteable_id": one.repository.id * 100_000 + one.number,
            "noteable_type": "Issue",
            "project_id": one.repository.id,
            "resolvable": False,
            "confidential": is_internal,
            "internal": is_internal,
            "noteable_iid": one.number,
        }


def stamp(moment: datetime) -> str:
    """A time as GitLab writes it."""
    return f"{moment.strftime('%Y-%m-%dT%H:%M:%S')}.{moment.microsecond // 1000:03}Z"
