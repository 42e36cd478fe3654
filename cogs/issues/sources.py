"""What organisers type or hand in to say where issues come from. Pure.

Invariants: whatever cannot be meant is named with its line and what would do; of a list, what can be meant is
taken
and the rest is told; a forge that Hearth does not know is not guessed at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from data.issue_sources import ORGANISATION, REPOSITORY, TOPIC

GITHUB, FORGEJO, GITLAB = "github", "forgejo", "gitlab"
HOSTS = {
    "github.com": GITHUB,
    "www.github.com": GITHUB,
    "codeberg.org": FORGEJO,
    "gitlab.com": GITLAB,
}
WEB = {GITHUB: "https://github.com", FORGEJO: "https://codeberg.org", GITLAB: "https://gitlab.com"}
HOW = "owner/name, org:name, topic:name"
"""How a source is typed; the same in every language."""
EXAMPLE = "https://github.com/owner/name/issues/12"
MOST_IN_LIST = 2000
LARGEST_LIST = 4 * 1024 * 1024
"""Bytes."""
_PART = r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?"
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


def understand(typed: str, hosts: dict[str, str] | None = None) -> Understood:
    """Read what was typed, one source a line: `owner/name`, `org:name`, `topic:name`, or an address."""
    named: list[Named] = []
    wrong: list[Wrong] = []
    for number, line in enumerate(typed.splitlines(), start=1):
        words = line.strip().strip(",;")
        if not words:
            continue
        found = one(words, hosts or HOSTS)
        if found is None:
            wrong.append(Wrong(number, words[:60]))
        else:
            named.append(found)
    return Understood(tuple(dict.fromkeys(named)), tuple(wrong))


def one(words: str, hosts: dict[str, str]) -> Named | None:
    """Read one source; None where it cannot be meant."""
    kind, _, name = words.partition(":")
    if kind.casefold() in ("org", "organisation", "organization", "group") and _NAME.fullmatch(name.strip()):
        return Named(GITHUB, ORGANISATION, name.strip())
    if kind.casefold() == "topic" and _TOPIC.fullmatch(name.strip().casefold()):
        return Named(GITHUB, TOPIC, name.strip().casefold())
    if _REPOSITORY.fullmatch(words) and words.count("/") == 1:
        return Named(GITHUB, REPOSITORY, words)
    forge, path = _place(words if "://" in words else f"https://{words}", hosts)
    if forge is None:
        return None
    return _of_address(forge, [unquote(part) for part in path.split("/") if part])


def of_list(contents: bytes, hosts: dict[str, str] | None = None) -> Understood:
    """Read a list of projects as up-for-grabs.net has it: entries with `repo`, or an address in `link` or `site`.

    Raises NotAList where it is none.
    """
    try:
        entries: Any = json.loads(contents)
    except ValueError:
        raise NotAList from None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise NotAList
    if len(entries) > MOST_IN_LIST:
        raise NotAList
    named: list[Named] = []
    wrong: list[Wrong] = []
    for number, entry in enumerate(entries, start=1):
        found = _of_entry(entry, hosts or HOSTS)
        if found is None:
            wrong.append(Wrong(number, str(entry.get("name") or entry.get("repo") or "?")[:60]))
        else:
            named.append(found)
    return Understood(tuple(dict.fromkeys(named)), tuple(wrong))


def issue_address(words: str, hosts: dict[str, str] | None = None) -> IssueAddress | None:
    """Read where an issue stands: its address, or `owner/name#12`; None where it cannot be meant."""
    short = re.fullmatch(rf"({_PART}/{_PART})#(\d{{1,9}})", words.strip())
    if short:
        return IssueAddress(GITHUB, short.group(1), int(short.group(2)))
    forge, path = _place(words.strip(), hosts or HOSTS)
    found = re.fullmatch(rf"/({_PART}(?:/{_PART}){{1,3}})/(?:-/)?issues/(\d{{1,9}})/?", path)
    if forge is None or found is None:
        return None
    return IssueAddress(forge, found.group(1), int(found.group(2)))


def address_of(forge: str, kind: str, name: str) -> str:
    """Return where people see a source."""
    if kind == TOPIC:
        return f"{WEB[forge]}/topics/{name}"
    return f"{WEB[forge]}/{name}"


def _place(address: str, hosts: dict[str, str]) -> tuple[str | None, str]:
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


def _of_entry(entry: dict[str, Any], hosts: dict[str, str]) -> Named | None:
    for field in ("link", "site", "repo"):
        words = entry.get(field)
        if isinstance(words, str) and "://" in words:
            found = one(words, hosts)
            if found is not None and found.kind == REPOSITORY:
                return found
    repo = entry.get("repo")
    link = str(entry.get("link") or "")
    elsewhere = "://" in link and urlsplit(link).netloc.casefold() not in hosts
    if isinstance(repo, str) and not elsewhere and _REPOSITORY.fullmatch(repo) and repo.count("/") == 1:
        return Named(GITHUB, REPOSITORY, repo)
    return None


def _of_address(forge: str, parts: Sequence[str]) -> Named | None:
    if len(parts) >= 2 and parts[0] == "topics":
        return Named(forge, TOPIC, parts[1].casefold()) if _TOPIC.fullmatch(parts[1].casefold()) else None
    if parts and parts[0] == "orgs" and len(parts) >= 2:
        parts = parts[1:2]
    if len(parts) == 1:
        return Named(forge, ORGANISATION, parts[0]) if _NAME.fullmatch(parts[0]) else None
    path = list(parts[:2])
    if forge == GITLAB:
        path = list(parts[: parts.index("-")] if "-" in parts else parts[:4])
    name = "/".join(path).removesuffix(".git")
    return Named(forge, REPOSITORY, name) if _REPOSITORY.fullmatch(name) else None
