"""Whatever organisers type or hand in, what can be meant is taken and all the rest is named with its place."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cogs.issues.rules import sources
from cogs.issues.rules.sources import (
    EXAMPLE,
    FORGEJO,
    GITHUB,
    GITLAB,
    HOW,
    MOST_IN_LIST,
    IssueAddress,
    Named,
    NotAList,
    Understood,
    Wrong,
    address_of,
)
from data.issue_sources import ORGANISATION, REPOSITORY, TOPIC
from tests.contract.openapi import DESCRIPTION

PROJECTS = DESCRIPTION.parent / "data" / "up-for-grabs-projects.json"
"""All projects of up-for-grabs.net. Like Discord's description it lies beside the project, not in it."""
HOSTS = {"github.com": GITHUB, "www.github.com": GITHUB, "codeberg.org": FORGEJO, "gitlab.com": GITLAB}
WEB = {GITHUB: "https://github.com", FORGEJO: "https://codeberg.org", GITLAB: "https://gitlab.com"}
OWN = {**HOSTS, "git.example.org": FORGEJO, "code.example.org/git": GITLAB}

MEANT = [
    ("owner/name", Named(GITHUB, REPOSITORY, "owner/name")),
    ("Owner-1/Some.Name_2", Named(GITHUB, REPOSITORY, "Owner-1/Some.Name_2")),
    ("owner/name.git", Named(GITHUB, REPOSITORY, "owner/name")),
    ("owner/discord.py", Named(GITHUB, REPOSITORY, "owner/discord.py")),
    ("org:owner", Named(GITHUB, ORGANISATION, "owner")),
    ("Org: owner", Named(GITHUB, ORGANISATION, "owner")),
    ("organisation:owner", Named(GITHUB, ORGANISATION, "owner")),
    ("organization:owner", Named(GITHUB, ORGANISATION, "owner")),
    ("topic:open-data", Named(GITHUB, TOPIC, "open-data")),
    ("Topic: Python", Named(GITHUB, TOPIC, "python")),
    ("https://github.com/owner/name", Named(GITHUB, REPOSITORY, "owner/name")),
    ("http://www.github.com/owner/name/", Named(GITHUB, REPOSITORY, "owner/name")),
    ("HTTPS://GitHub.com/owner/name.git", Named(GITHUB, REPOSITORY, "owner/name")),
    ("github.com/owner/name", Named(GITHUB, REPOSITORY, "owner/name")),
    ("https://github.com/owner/name/issues?q=is%3Aopen", Named(GITHUB, REPOSITORY, "owner/name")),
    ("https://github.com/owner/name/labels/good%20first%20issue", Named(GITHUB, REPOSITORY, "owner/name")),
    ("https://github.com/owner/name#readme", Named(GITHUB, REPOSITORY, "owner/name")),
    ("https://github.com/owner", Named(GITHUB, ORGANISATION, "owner")),
    ("github.com/owner", Named(GITHUB, ORGANISATION, "owner")),
    ("https://github.com/orgs/owner/repositories", Named(GITHUB, ORGANISATION, "owner")),
    ("https://github.com/topics/Open-Data", Named(GITHUB, TOPIC, "open-data")),
    ("https://codeberg.org/owner/name", Named(FORGEJO, REPOSITORY, "owner/name")),
    ("codeberg.org/owner/name/issues?labels=1", Named(FORGEJO, REPOSITORY, "owner/name")),
    ("codeberg.org/owner", Named(FORGEJO, ORGANISATION, "owner")),
    ("https://gitlab.com/group/name", Named(GITLAB, REPOSITORY, "group/name")),
    ("https://gitlab.com/group/sub/deep/name", Named(GITLAB, REPOSITORY, "group/sub/deep/name")),
    ("https://gitlab.com/group/sub/name/-/issues/3", Named(GITLAB, REPOSITORY, "group/sub/name")),
    ("https://gitlab.com/group/name/issues?label=x", Named(GITLAB, REPOSITORY, "group/name")),
    ("https://gitlab.com/group/name/tree/main", Named(GITLAB, REPOSITORY, "group/name")),
    ("https://gitlab.com/group", Named(GITLAB, ORGANISATION, "group")),
    ("https://gitlab.com/groups/group/-/issues", Named(GITLAB, ORGANISATION, "group")),
    ("https://git.example.org/owner/name", Named(FORGEJO, REPOSITORY, "owner/name")),
    ("https://code.example.org/git/group/name", Named(GITLAB, REPOSITORY, "group/name")),
    ("  owner/name  ", Named(GITHUB, REPOSITORY, "owner/name")),
    ("owner/name,", Named(GITHUB, REPOSITORY, "owner/name")),
    ("owner/name ;", Named(GITHUB, REPOSITORY, "owner/name")),
]
NOT_MEANT = [
    "name",
    "owner/name/more",
    "owner / name",
    "owner/",
    "/name",
    "owner/..",
    "../name",
    "owner/na me",
    "-owner/name",
    "owner/näme",
    "owner/name?tab=1",
    "@owner",
    "org:",
    "org:owner/name",
    "org:search",
    "topic:",
    "topic:two words",
    "topic:" + "x" * 51,
    "github:owner/name",
    "git@github.com:owner/name.git",
    "https://",
    "https://github.com",
    "https://github.com/",
    "https://github.com/search?q=label%3Aeasy",
    "https://github.com/issues?q=is%3Aopen",
    "https://github.com/orgs",
    "https://github.com/topics",
    "https://github.com/topics/two words",
    "https://github.com/settings/profile",
    "https://github.com/a%2Fb/c",
    "https://github.com/owner/%2E%2E",
    "https://github.com.example/owner/name",
    "https://github.example/owner/name",
    "https://example.org/github.com/owner/name",
    "https://user@github.com/owner/name",
    "https://github.com:443/owner/name",
    "gitlab.gnome.org/GNOME",
    "https://gitlab.gnome.org/GNOME/project",
    "https://gitlab.com/explore/projects",
    "https://gitlab.com/groups/group/sub",
    "https://gitlab.com/a/b/c/d/e",
    "https://code.example.org/owner/name",
    "topics/python",
    "https://[github.com/owner/name",
    "https://[::1]/owner/name",
    "http://github.com\u2100/owner/name",
    "x" * 500,
    "\0/\0",
]


def understand(typed: str, hosts: Mapping[str, str] = HOSTS) -> Understood:
    return sources.understand(typed, hosts)


def issue_address(words: str, hosts: Mapping[str, str] = HOSTS) -> IssueAddress | None:
    return sources.issue_address(words, hosts)


def of_list(contents: bytes, hosts: Mapping[str, str] = HOSTS) -> Understood:
    return sources.of_list(contents, hosts)


@pytest.mark.parametrize(("typed", "named"), MEANT)
def test_every_form_of_a_source(typed: str, named: Named) -> None:
    assert understand(typed, OWN) == Understood((named,), ())


@pytest.mark.parametrize("typed", NOT_MEANT)
def test_what_cannot_be_meant_is_named(typed: str) -> None:
    assert understand(f"owner/name\n\n{typed}", OWN) == Understood(
        (Named(GITHUB, REPOSITORY, "owner/name"),), (Wrong(3, typed[:60]),)
    )


def test_the_forms_that_are_told_are_those_that_are_read() -> None:
    found = understand(HOW.replace(", ", "\n"))
    assert found.wrong == ()
    assert [one.kind for one in found.named] == [REPOSITORY, ORGANISATION, TOPIC]
    assert issue_address(EXAMPLE) == IssueAddress(GITHUB, "owner/name", 12)


LINES = st.sampled_from([typed for typed, _ in MEANT]) | st.sampled_from(NOT_MEANT) | st.text(max_size=80)


@given(st.lists(LINES, max_size=12).map("\n".join) | st.text(max_size=400))
def test_every_line_is_either_taken_or_named(typed: str) -> None:
    found = understand(typed, OWN)
    lines = typed.splitlines()
    wrong = {one.number for one in found.wrong}
    for number, line in enumerate(lines, start=1):
        alone = understand(line, OWN)
        says_something = any(one not in ",;" and not one.isspace() for one in line)
        assert len(alone.named) + len(alone.wrong) == says_something
        assert (number in wrong) == bool(alone.wrong)
        assert set(alone.named) <= set(found.named)
    assert [one.number for one in found.wrong] == sorted(wrong)
    assert all(one.words and one.words in lines[one.number - 1] for one in found.wrong)
    assert len(set(found.named)) == len(found.named)


@given(st.lists(LINES, max_size=8))
def test_what_is_named_is_found_again_at_its_address(typed: list[str]) -> None:
    for named in understand("\n".join(typed)).named:
        address = address_of(WEB[named.forge], named.kind, named.name)
        assert address.startswith(f"{WEB[named.forge]}/")
        assert understand(address) == Understood((named,), ())


@given(
    st.text(max_size=200),
    st.sampled_from(["https://{}", "{}/name", "https://github.com/{}", "org:{}", "http://[{}"]),
)
def test_a_forge_that_is_not_known_is_not_guessed_at(words: str, frame: str) -> None:
    """A name is only made of what a forge allows in one, so that it can do nothing in an address."""
    for named in understand(frame.format(words)).named:
        assert named.forge in WEB
        assert named.kind in (REPOSITORY, ORGANISATION, TOPIC)
        assert named.name.isascii()
        assert all(part and part.strip(".") and part[0].isalnum() for part in named.name.split("/"))
        assert not set(named.name) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("owner/name#12", IssueAddress(GITHUB, "owner/name", 12)),
        (" owner/name#12 ", IssueAddress(GITHUB, "owner/name", 12)),
        ("https://github.com/owner/name/issues/12", IssueAddress(GITHUB, "owner/name", 12)),
        ("github.com/owner/name/issues/12/", IssueAddress(GITHUB, "owner/name", 12)),
        ("https://github.com/owner/name/issues/12#issuecomment-5", IssueAddress(GITHUB, "owner/name", 12)),
        ("https://github.com/owner/name/issues/12?x=1", IssueAddress(GITHUB, "owner/name", 12)),
        ("https://codeberg.org/owner/name/issues/3", IssueAddress(FORGEJO, "owner/name", 3)),
        ("https://gitlab.com/group/sub/name/-/issues/3", IssueAddress(GITLAB, "group/sub/name", 3)),
        ("https://code.example.org/git/group/name/-/issues/3", IssueAddress(GITLAB, "group/name", 3)),
        ("https://github.com/owner/name/pull/12", None),
        ("https://github.com/owner/name/issues", None),
        ("https://github.com/owner/name/issues/new", None),
        ("https://github.com/a/b/c/issues/12", None),
        ("https://forge.example/owner/name/issues/12", None),
        ("owner/name", None),
        ("owner/name#", None),
        ("owner/name#1234567890", None),
        ("#12", None),
        ("12", None),
        ("https://[x/owner/name/issues/12", None),
        ("", None),
    ],
)
def test_where_an_issue_stands(typed: str, found: IssueAddress | None) -> None:
    assert issue_address(typed, OWN) == found


@given(st.text(max_size=200) | st.sampled_from(NOT_MEANT))
def test_any_words_at_all_are_read_as_an_address(words: str) -> None:
    found = issue_address(words)
    assert found is None or (found.forge in WEB and found.number < 10**9)


ENTRIES = [
    ({"repo": "owner/name"}, "owner/name"),
    ({"repo": "owner/old", "link": "https://github.com/owner/name/labels/easy"}, "owner/name"),
    ({"link": "https://github.com/owner/name"}, "owner/name"),
    ({"site": "https://github.com/owner/name"}, "owner/name"),
    ({"site": "https://name.example", "repo": "owner/name"}, "owner/name"),
    ({"link": "https://github.com/search?q=x", "repo": "owner/name"}, "owner/name"),
    ({"link": "https://tracker.example/7", "repo": "owner/name"}, None),
    ({"link": "https://tracker.example/7", "site": "https://github.com/owner/name"}, "owner/name"),
    ({"link": "https://gitlab.com/groups/group/-/issues"}, None),
    ({"link": "https://github.com/owner"}, None),
    ({"link": "http://[x", "repo": "owner/name"}, None),
    ({"repo": "topics/python"}, None),
    ({"repo": 7, "link": None, "site": ["x"]}, None),
    ({}, None),
]


@pytest.mark.parametrize(("entry", "name"), ENTRIES)
def test_an_entry_of_a_list(entry: dict[str, Any], name: str | None) -> None:
    """Where the issues are elsewhere, the repository that is named beside it is not guessed to have them."""
    found = of_list(json.dumps([{"name": "Project", **entry}]).encode())
    if name is None:
        assert found == Understood((), (Wrong(1, "Project"),))
    else:
        assert found == Understood((Named(GITHUB, REPOSITORY, name),), ())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | st.sampled_from(NOT_MEANT),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(["name", "repo", "link", "site", "label"])


@settings(deadline=None)
@given(st.lists(st.dictionaries(FIELDS, JSON | LINES, max_size=5), max_size=8))
def test_every_entry_is_either_taken_or_named(entries: list[dict[str, Any]]) -> None:
    found = of_list(json.dumps(entries).encode())
    wrong = {one.number for one in found.wrong}
    for number, entry in enumerate(entries, start=1):
        alone = of_list(json.dumps([entry]).encode())
        assert len(alone.named) + len(alone.wrong) == 1
        assert (number in wrong) == bool(alone.wrong)
        assert set(alone.named) <= set(found.named)
    assert all(one.words and len(one.words) <= 60 and one.words.encode() for one in found.wrong)
    assert all(named.kind == REPOSITORY for named in found.named)


def test_half_a_character_in_a_name_can_be_shown() -> None:
    (wrong,) = of_list(b'[{"name": "half \\ud83d"}]').wrong
    assert wrong.words.encode() == b"half ?"


@given(st.binary(max_size=200) | JSON.map(lambda told: json.dumps(told).encode()))
def test_what_is_no_list_is_refused(contents: bytes) -> None:
    try:
        told = json.loads(contents)
    except ValueError:
        told = None
    if isinstance(told, list) and all(isinstance(one, dict) for one in told):
        assert len(of_list(contents).named) + len(of_list(contents).wrong) == len(told)
    else:
        with pytest.raises(NotAList):
            of_list(contents)


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"\xff\xfe\xfd",
        b"null",
        b"{}",
        b'["owner/name"]',
        b"[" * 100_000,
        b"[{}," + b'{"a":' * 100_000,
        b"9" * 100_000,
        b"[" + b"{}," * MOST_IN_LIST + b"{}]",
    ],
)
def test_what_only_looks_like_a_list_is_refused(contents: bytes) -> None:
    with pytest.raises(NotAList):
        of_list(contents)


def test_the_longest_list_is_read() -> None:
    entries = [{"repo": f"owner/name-{number}"} for number in range(MOST_IN_LIST)]
    assert len(of_list(json.dumps(entries).encode()).named) == MOST_IN_LIST


def test_the_whole_list_of_up_for_grabs_is_read() -> None:
    """Not looked at where the file does not lie beside the project, unless `CI` is set."""
    if not PROJECTS.exists():
        assert not os.environ.get("CI"), f"{PROJECTS}: nothing to read"
        return
    contents = PROJECTS.read_bytes()
    entries = json.loads(contents)
    assert len(entries) == 1128
    found = of_list(contents)
    taken = [of_list(json.dumps([entry]).encode()) for entry in entries]
    assert all(len(one.named) + len(one.wrong) == 1 for one in taken)
    assert sum(len(one.named) for one in taken) + len(found.wrong) == len(entries)
    assert found.named == tuple(dict.fromkeys(named for one in taken for named in one.named))
    assert len(found.wrong) <= 40, "their issues are in trackers that are no forge"
    assert all(entries[wrong.number - 1]["name"][:60] == wrong.words for wrong in found.wrong)
    for named, entry in ((one.named[0], entry) for one, entry in zip(taken, entries, strict=True) if one.named):
        told = f"{entry.get('link')} {entry.get('site')} {entry.get('repo')}".casefold()
        assert named.name.casefold() in told
        assert named.forge == GITHUB or {FORGEJO: "codeberg.org", GITLAB: "gitlab.com"}[named.forge] in told
