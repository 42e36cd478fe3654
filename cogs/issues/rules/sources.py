"""What organisers type or hand in to say where issues come from. Pure.

Invariants: whatever cannot be meant is named with its line and what would do; of a list, what can be meant is
taken and the rest is told; a forge that Hearth does not know is not guessed at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from data.issue_sources import ORGANISATION, REPOSITORY, TOPIC

GITHUB, FORGEJO, GITLAB = "github", "forgejo", "gitlab"
HOW = "owner/name, org:name, topic:name"
"""How a source is typed; the same in every language."""
EXAMPLE = "https://github.com/owner/name/issues/12"
MOST_IN_LIST = 2000
LARGEST_LIST = 4 * 1024 * 1024
"""Bytes."""
PAGES = (
    "about apps collections contact dashboard enterprise events explore features groups issues join login "
    "marketplace new notifications org orgs pricing projects pulls search security settings sponsors stars topics "
    "trending user users"
)
"""Names that nobody bears on a forge, since a page of its own stands there."""
ROUTES = frozenset({"-", "issues", "merge_requests", "tree", "blob", "wikis", "labels", "boards", "milestones"})
"""What follows a project's path in GitLab's addresses; `-` in those of today."""
_PAGES = frozenset(PAGES.split())
_PART = r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?"
_OWNER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_-])?")
"""On GitHub, where names have no point: so that `owner/name` and an address are told apart."""
_REPOSITORY = re.compile(rf"{_PART}(?:/{_PART}){{1,3}}")
_NAME = re.compile(_PART)
_TOPIC = re.compile(r"[a-z0-9][a-z0-9-]{0,49}")


@dataclass(frozen=True, slots=True)
class Named:
    """A source that somebody named."""

    forge: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """A line or an entry that cannot be meant, with its number and the beginning of its words."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What could be meant, each once, in order; and what could not."""

    named: tuple[Named, ...]
    wrong: tuple[Wrong, ...]


@dataclass(frozen=True, slots=True)
class IssueAddress:
    """Where an issue stands."""

    forge: str
    path: str
    number: int


class NotAList(ValueError):
    """A file that is no list of projects."""


def understand(typed: str, hosts: Mapping[str, str]) -> Understood:
    """Read what was typed, one source a line: `owner/name`, `org:name`, `topic:name`, or an address."""
    named: list[Named] = []
    wrong: list[Wrong] = []
    for number, line in enumerate(typed.splitlines(), start=1):
        words = re.sub(r"^[\s,;]+|[\s,;]+$", "", line)
        if not words:
            continue
        found = one(words, hosts)
        if found is None:
            wrong.append(Wrong(number, _beginning(words)))
        else:
            named.append(found)
    return Understood(tuple(dict.fromkeys(named)), tuple(wrong))


def one(words: str, hosts: Mapping[str, str]) -> Named | None:
    """Read one source; None where it cannot be meant."""
    kind, _, name = (part.strip() for part in words.partition(":"))
    if kind.casefold() in ("org", "organisation", "organization", "group") and _is_owner(name):
        return Named(GITHUB, ORGANISATION, name)
    if kind.casefold() == "topic" and _TOPIC.fullmatch(name.casefold()):
        return Named(GITHUB, TOPIC, name.casefold())
    if _is_owner(words.partition("/")[0]) and words.count("/") == 1:
        return _of_address(GITHUB, words.split("/"))
    forge, path = _place(words if "://" in words else f"https://{words}", hosts)
    if forge is None:
        return None
    return _of_address(forge, [unquote(part) for part in path.split("/") if part])


def of_list(contents: bytes, hosts: Mapping[str, str]) -> Understood:
    """Read a list of projects as up-for-grabs.net has it: entries with `repo`, or an address in `link` or `site`.

    Raises NotAList where it is none.
    """
    try:
        entries: Any = json.loads(contents)
    except (ValueError, RecursionError):
        raise NotAList from None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise NotAList
    if len(entries) > MOST_IN_LIST:
        raise NotAList
    named: list[Named] = []
    wrong: list[Wrong] = []
    for number, entry in enumerate(entries, start=1):
        found = _of_entry(entry, hosts)
        if found is None:
            wrong.append(Wrong(number, _beginning(str(entry.get("name") or entry.get("repo") or "?"))))
        else:
            named.append(found)
    return Understood(tuple(dict.fromkeys(named)), tuple(wrong))


def issue_address(words: str, hosts: Mapping[str, str]) -> IssueAddress | None:
    """Read where an issue stands: its address, or `owner/name#12`; None where it cannot be meant."""
    words = words.strip()
    short = re.fullmatch(rf"({_PART}/{_PART})#([0-9]{{1,9}})", words)
    if short:
        return IssueAddress(GITHUB, short.group(1), int(short.group(2)))
    forge, path = _place(words if "://" in words else f"https://{words}", hosts)
    found = re.fullmatch(rf"/({_PART}(?:/{_PART}){{1,3}})/(?:-/)?issues/([0-9]{{1,9}})/?", path)
    if forge is None or found is None or (forge != GITLAB and found.group(1).count("/") != 1):
        return None
    return IssueAddress(forge, found.group(1), int(found.group(2)))


def address_of(web: str, kind: str, name: str) -> str:
    """Return where people see a source; `web` is where they see its forge."""
    return f"{web}/topics/{name}" if kind == TOPIC else f"{web}/{name}"


def _place(address: str, hosts: Mapping[str, str]) -> tuple[str | None, str]:
    """Return which forge an address is on, and the path there; a forge may stand below a path of its host."""
    try:
        split = urlsplit(address)
    except ValueError:
        return None, ""
    whole = f"{split.netloc.casefold()}{split.path}"
    for host, forge in sorted(hosts.items(), key=lambda pair: -len(pair[0])):
        if whole == host or whole.startswith(f"{host}/"):
            return forge, whole[len(host) :]
    return None, ""


def _of_entry(entry: dict[str, Any], hosts: Mapping[str, str]) -> Named | None:
    for field in ("link", "site", "repo"):
        words = entry.get(field)
        if isinstance(words, str) and "://" in words:
            found = one(words, hosts)
            if found is not None and found.kind == REPOSITORY:
                return found
    repo = entry.get("repo")
    link = str(entry.get("link") or "")
    elsewhere = "://" in link and _place(link, hosts)[0] is None
    if isinstance(repo, str) and not elsewhere:
        found = one(repo, hosts)
        return found if found is not None and found.kind == REPOSITORY else None
    return None


def _of_address(forge: str, parts: list[str]) -> Named | None:
    """Read the path of an address, part by part."""
    if len(parts) >= 2 and parts[0] == "topics":
        return Named(forge, TOPIC, parts[1].casefold()) if _TOPIC.fullmatch(parts[1].casefold()) else None
    if parts[:1] == ["orgs"]:
        parts = parts[1:2]
    elif parts[:1] == ["groups"]:
        parts = parts[1 : _route(parts)]
        if len(parts) > 1:
            return None  # a group within a group
    if not parts or parts[0].casefold() in _PAGES or any("/" in part for part in parts):
        return None
    if len(parts) == 1:
        return Named(forge, ORGANISATION, parts[0]) if _NAME.fullmatch(parts[0]) else None
    path = parts[:2]
    if forge == GITLAB:
        path = parts[: _route(parts)]
    name = "/".join(path).removesuffix(".git")
    return Named(forge, REPOSITORY, name) if _REPOSITORY.fullmatch(name) else None


def _route(parts: Sequence[str]) -> int:
    """Return where in the path of an address a project's own pages begin."""
    return next((at for at, part in enumerate(parts) if part in ROUTES and at >= 2), len(parts))


def _is_owner(name: str) -> bool:
    return _OWNER.fullmatch(name) is not None and name.casefold() not in _PAGES


def _beginning(words: str) -> str:
    """Return the first words, of which all can be shown: JSON can hold half a character."""
    return words[:60].encode("utf-8", "replace").decode()
