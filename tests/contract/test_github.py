"""Hearth asks GitHub only what it answers, and the sandbox's GitHub answers as GitHub does."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    parse,
    validate,
)

from bot.forges import github_wire
from bot.forges.access import Access
from bot.forges.forge import Fault, Gone, Limited, Look, Ref, Refused, Unreachable
from bot.forges.github import GitHub
from bot.forges.github_read import look_query
from bot.forges.pace import Pace
from sandbox.github import graphql
from sandbox.github.server import TOKEN
from sandbox.github.world import Issue
from sandbox.server import Sandbox
from tests.contract.github import problems, whole_schema
from tests.contract.openapi import present


def asks(sandbox: Sandbox, *, token: str = TOKEN) -> GitHub:
    github = sandbox.github
    return GitHub(Access(token), api=github.api_url, web=github.web_url, client_id="sandbox-app", pace=Pace(0))


def settled(sandbox: Sandbox) -> Issue:
    """A repository with an issue in which a lot has happened."""
    world = sandbox.github.world
    of = world.add_repository(
        "meadow/notes",
        description="Field notes",
        language="Python",
        topics=["nature"],
        files={"CONTRIBUTING.md": "# How to help\nNo need to ask."},
        maintainers=["mira-keeps"],
    )
    issue = world.add_issue(of, "Say how to add a bird", "## Steps\nLook in `docs/`.")
    world.comment(issue, "mira-keeps", "Still wanted.")
    world.comment(issue, "noa", "Can I take this?")
    world.open_pull(of, "noa", "Add birds", closes=issue)
    world.open_pull(of, "ira", "Rework all", mentions=issue)
    world.link_by_hand(issue, world.open_pull(of, "uma", "By hand"))
    world.assign(issue, "noa")
    return issue


@pytest.mark.parametrize("token", [TOKEN, ""])
async def test_all_that_is_asked_and_answered_is_as_github_describes_it(sandbox: Sandbox, token: str) -> None:
    issue, forge = settled(sandbox), asks(sandbox, token=token)
    path, since = issue.repository.path, sandbox.clock.now().replace(year=2020)
    try:
        found = await forge.repository(path, None)
        assert found is not None
        assert found[0].language == "Python"
        manners = await forge.manners(path)
        assert (manners.guide, manners.has_code_of_conduct, manners.licence) == (
            "# How to help\nNo need to ask.",
            True,
            "Apache-2.0",
        )
        assert await forge.labels(path) == ("good first issue",)
        assert (await forge.labelled(path, "good first issue", None)).issues[0].title == issue.title
        changed = await forge.changed(path, since, None, None)
        assert changed is not None
        assert [one.number for one in changed.issues] == [1]
        seen = await forge.look([Ref(path, 1), Ref(path, 99), Ref("no/where", 1)], urgent=True)
        look = seen[Ref(path, 1)]
        assert isinstance(look, Look)
        assert isinstance(seen[Ref(path, 99)], Gone)
        assert isinstance(seen[Ref("no/where", 1)], Gone)
        assert look.issue.assigned == 1
        assert [one.author for one in look.comments] == ["mira-keeps", "noa"]
        assert look.comments[0].by_maintainer
        works = {work.author: work.closes for work in look.works}
        assert works == ({"noa": True, "ira": False, "uma": True} if token else {"noa": None, "ira": None})
        assert look.side_bar is bool(token)
        assert (await forge.group("organisation", "meadow", None))[0] == (path,)
        assert (await forge.group("topic", "nature", None))[0] == (path,)
        if token:
            await forge.comment(Ref(path, 1), "Somebody is on it. <!-- mark -->", "<!-- mark -->")
            await forge.comment(Ref(path, 1), "Somebody is on it. <!-- mark -->", "<!-- mark -->")
            assert len(issue.comments) == 3
    finally:
        await forge.close()
    assert [problem for asked in sandbox.github.asked for problem in problems(asked)] == []


async def test_an_account_is_linked_by_a_code(sandbox: Sandbox) -> None:
    forge = asks(sandbox)
    try:
        link = await forge.begin_link()
        assert await forge.end_link(link.device) is None
        assert sandbox.github.types_code(link.code, "ada-codes")
        assert await forge.end_link(link.device) == "ada-codes"
        with pytest.raises(Gone):
            await forge.end_link(link.device)
    finally:
        await forge.close()


async def test_an_app_is_known_by_its_key(sandbox: Sandbox) -> None:
    settled(sandbox)
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    sandbox.github.apps["7"] = public
    app = Access(app_id="7", app_key=private, installation="9")
    forge = GitHub(app, api=sandbox.github.api_url, web=sandbox.github.web_url, pace=Pace(0))
    try:
        seen = await forge.look([Ref("meadow/notes", 1)], urgent=True)
        look = seen[Ref("meadow/notes", 1)]
        assert isinstance(look, Look)
        assert look.side_bar
        assert forge.is_known
    finally:
        await forge.close()


async def test_an_app_that_is_not_known_is_put_away(sandbox: Sandbox) -> None:
    settled(sandbox)
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    app = Access(app_id="7", app_key=private, installation="9")
    forge = GitHub(app, api=sandbox.github.api_url, web=sandbox.github.web_url, pace=Pace(0))
    try:
        seen = await forge.look([Ref("meadow/notes", 1)], urgent=True)
        look = seen[Ref("meadow/notes", 1)]
        assert isinstance(look, Look)
        assert not look.side_bar
        assert forge.is_known is False
    finally:
        await forge.close()


@pytest.mark.parametrize("kind", ["forbidden", "limited", "secondary", "broken", "html", "half", "nothing"])
async def test_whatever_goes_wrong_is_a_fault(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(github_wire, "SECONDS", 0.3)
    issue, forge = settled(sandbox), asks(sandbox)
    sandbox.github.trouble.lasting = kind
    wanted = {"forbidden": Refused, "limited": Limited, "secondary": Limited}.get(kind, Unreachable)
    try:
        with pytest.raises(wanted):
            await forge.repository(issue.repository.path, None)
        with pytest.raises(Fault):
            await forge.look([Ref(issue.repository.path, 1)], urgent=True)
    finally:
        await forge.close()
    assert forge.is_known


def test_the_graphql_question_is_one_that_github_takes() -> None:
    if not present():
        return
    query, _ = look_query([Ref("a/b", 1), Ref("c/d", 2)])
    assert validate(whole_schema(), parse(query)) == []
    assert validate(graphql.schema(), parse(query)) == []


def test_the_sandbox_has_no_part_that_github_has_not() -> None:
    if not present():
        return
    whole, ours = whole_schema(), graphql.schema()
    for name, kind in ours.type_map.items():
        if name.startswith("__"):
            continue
        theirs = whole.type_map[name]
        assert type(theirs) is type(kind), name
        if isinstance(kind, GraphQLEnumType) and isinstance(theirs, GraphQLEnumType):
            assert kind.values.keys() <= theirs.values.keys(), name
        if isinstance(kind, GraphQLUnionType) and isinstance(theirs, GraphQLUnionType):
            assert {one.name for one in kind.types} <= {one.name for one in theirs.types}, name
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            assert isinstance(theirs, GraphQLObjectType | GraphQLInterfaceType)
            for field, held in kind.fields.items():
                assert str(held.type) == str(theirs.fields[field].type), f"{name}.{field}"
                for argument, taken in held.args.items():
                    other = theirs.fields[field].args[argument]
                    assert str(taken.type) == str(other.type), f"{name}.{field}({argument})"
                    assert taken.default_value == other.default_value, f"{name}.{field}({argument})"
