"""What holds on Forgejo and on GitLab alike, with the local ones as the other side."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.forges.forge import Fault, Forge, Gone, IssuePage, Limited, Look, Ref, Refused, Unreachable
from sandbox.server import LOOPBACK
from tests.contract.forges import Stage, local_forgejo, local_gitlab, notes, settled

LABEL = "good first issue"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ANSWERS = [
    ("forbidden", Refused),
    ("limited", Limited),
    ("secondary", Limited),
    ("broken", Unreachable),
    ("html", Unreachable),
    ("half", Unreachable),
]
NONSENSE = [
    "null",
    "{}",
    "[]",
    "[null]",
    "[1]",
    "[[]]",
    "[{}]",
    '["words"]',
    '{"data": null}',
    '{"data": {"project": null}}',
    '{"data": {"project": []}}',
    '{"data": {"project": {}}, "errors": [{"message": "no"}]}',
    '{"errors": 3}',
    '{"data": 3, "full_name": 4, "confidential": "x", "html_url": []}',
    '[{"type": "comment", "id": 1, "name": null, "path": 3, "body": 5, "login": 2}]',
]


@pytest.fixture(params=["forgejo", "gitlab"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage[Any]]:
    """A local forge of either kind."""
    opened: Any = local_forgejo() if request.param == "forgejo" else local_gitlab()
    async with opened as running:
        yield running


def deeds(forge: Forge, path: str) -> dict[str, Callable[[], Awaitable[object]]]:
    """Return all that can be asked of a forge about a repository."""
    return {
        "repository": lambda: forge.repository(path, None),
        "manners": lambda: forge.manners(path),
        "labels": lambda: forge.labels(path),
        "labelled": lambda: forge.labelled(path, LABEL, None),
        "changed": lambda: forge.changed(path, LONG_AGO, None, None),
        "group": lambda: forge.group("organisation", path.partition("/")[0], None),
        "topic": lambda: forge.group("topic", "nature", None),
        "comment": lambda: forge.comment(Ref(path, 1), "Words. <!-- m -->", "<!-- m -->"),
    }


@pytest.mark.parametrize("known", [True, False])
async def test_all_that_is_asked_is_answered(stage: Stage[Any], known: bool) -> None:
    issue = settled(stage.world)
    path, forge = issue.repository.path, stage.asks(token=None if known else "")
    found = await forge.repository(path, None)
    assert found is not None
    facts = found[0]
    assert (facts.path, facts.description, facts.language, facts.topics) == (
        path,
        "Field notes",
        "Python",
        ("nature",),
    )
    assert (facts.is_archived, facts.is_private, facts.has_issues) == (False, False, True)
    assert facts.pushed_at is not None
    assert abs(facts.pushed_at - (stage.clock.now() - timedelta(days=2))) < timedelta(minutes=5)
    assert await forge.labels(path) == (LABEL,)
    page = await forge.labelled(path, LABEL, None)
    assert [(one.number, one.title, one.assigned, one.comments) for one in page.issues] == [(1, issue.title, 1, 2)]
    assert (page.issues[0].labels, page.issues[0].is_open, page.issues[0].is_locked) == ((LABEL,), True, False)
    changed = await forge.changed(path, LONG_AGO, None, None)
    assert changed is not None
    assert [one.number for one in changed.issues] == [1]
    assert (await forge.group("organisation", "meadow", None)) == ((path,), None)
    assert (await forge.group("topic", "nature", None)) == ((path,), None)
    assert (await forge.group("topic", "else", None)) == ((), None)
    seen = await forge.look([Ref(path, 1), Ref(path, 99), Ref("no/where", 1), Ref("nonsense", 1)], urgent=True)
    assert [type(seen[ref]) for ref in seen] == [Look, Gone, Gone, Gone]
    look = seen[Ref(path, 1)]
    assert isinstance(look, Look)
    assert look.issue == page.issues[0]
    assert [(one.author, one.words) for one in look.comments] == [
        ("Mira-Keeps", "Still wanted."),
        ("noa", "Can I take this?"),
    ]
    assert look.side_bar
    assert {work.author for work in look.works} == {"noa", "ira", "uma"}
    assert {work.state for work in look.works} == {"open"}
    assert forge.is_known is (True if known else None)
    assert (forge.can_write, forge.can_link, forge.most_repositories) == (known, False, None)


async def test_nobody_says_here_who_they_are(stage: Stage[Any]) -> None:
    forge = stage.asks()
    with pytest.raises(Refused):
        await forge.begin_link()
    with pytest.raises(Refused):
        await forge.end_link("device")
    assert forge.requests == 0


async def test_a_comment_is_written_once(stage: Stage[Any]) -> None:
    issue = settled(stage.world)
    ref, forge = Ref(issue.repository.path, 1), stage.asks()
    for number in range(260):
        stage.world.comment(issue, "noa", f"Chatter {number}", ago=timedelta(seconds=600 - number))
    for _ in range(2):
        await forge.comment(ref, "Somebody is on it. <!-- mark -->", "<!-- mark -->")
    assert [event.words for event in issue.comments if event.actor == "hearth-bot"] == [
        "Somebody is on it. <!-- mark -->"
    ]
    with pytest.raises(Refused):
        await stage.asks(token="").comment(ref, "No.", "No.")


async def test_a_comment_finds_where_a_repository_has_moved(stage: Stage[Any]) -> None:
    issue = settled(stage.world)
    stage.world.rename(issue.repository, "fields/notes")
    await stage.asks().comment(Ref("meadow/notes", 1), "Here. <!-- m -->", "<!-- m -->")
    assert issue.comments[-1].words == "Here. <!-- m -->"


async def test_an_archived_repository_takes_no_comment(stage: Stage[Any]) -> None:
    issue = settled(stage.world)
    issue.repository.is_archived = True
    with pytest.raises(Refused):
        await stage.asks().comment(Ref("meadow/notes", 1), "Here.", "Here.")


@pytest.mark.parametrize(("trouble", "fault"), ANSWERS)
async def test_each_trouble_becomes_a_fault(stage: Stage[Any], trouble: str, fault: type[Exception]) -> None:
    settled(stage.world)
    stage.server.trouble.lasting = trouble
    for name in deeds(stage.asks(), "meadow/notes"):
        with pytest.raises(fault):
            await deeds(stage.asks(), "meadow/notes")[name]()  # each time by one that no limit has silenced
    seen = await stage.asks().look([Ref("meadow/notes", 1), Ref("meadow/notes", 2)], urgent=True)
    assert [type(one) for one in seen.values()] == [fault, fault]


@pytest.mark.parametrize(("trouble", "fault"), ANSWERS)
async def test_a_trouble_half_way_becomes_a_fault_of_that_issue(
    stage: Stage[Any], trouble: str, fault: type[Exception]
) -> None:
    settled(stage.world)
    stage.server.trouble.lasting, stage.server.trouble.paths = trouble, ("/issues/1/",)
    seen = await stage.asks().look([Ref("meadow/notes", 1)], urgent=False)
    assert isinstance(seen[Ref("meadow/notes", 1)], fault)


@pytest.mark.parametrize("text", NONSENSE)
async def test_whatever_is_answered_only_faults_come_of_it(stage: Stage[Any], text: str) -> None:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(text=text, headers={"link": "<>; rel=next, nonsense"})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, 0).start()
    stage.server.base = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
    forge = stage.asks()
    for ask in deeds(forge, "meadow/notes").values():
        with suppress(Fault):
            await ask()
    seen = await forge.look([Ref("meadow/notes", 1)], urgent=True)
    assert all(isinstance(one, Look | Fault) for one in seen.values())
    await runner.cleanup()


async def test_no_answer_is_waited_for_no_longer_than_was_said(stage: Stage[Any]) -> None:
    notes(stage.world)
    stage.server.trouble.lasting = "nothing"
    forge, began = stage.asks(seconds=0.2), time.monotonic()
    with pytest.raises(Unreachable) as caught:
        await forge.repository("meadow/notes", None)
    assert time.monotonic() - began < 5
    assert caught.value.after is not None


async def test_nobody_there_is_a_fault(stage: Stage[Any]) -> None:
    stage.server.base = "http://127.0.0.1:1"
    with pytest.raises(Unreachable):
        await stage.asks().repository("meadow/notes", None)


async def test_a_limit_is_heeded_before_anything_else_is_asked(stage: Stage[Any]) -> None:
    notes(stage.world)
    stage.server.trouble.next.append("secondary")
    stage.server.trouble.wait = 300
    forge = stage.asks()
    with pytest.raises(Limited) as caught:
        await forge.labels("meadow/notes")
    assert caught.value.after == timedelta(seconds=300)
    with pytest.raises(Limited) as again:
        await forge.repository("meadow/notes", None)
    assert again.value.after is not None
    assert timedelta(seconds=290) < again.value.after <= timedelta(seconds=300)
    assert len(stage.server.asked) == 1


async def test_an_unknown_token_is_put_away(stage: Stage[Any]) -> None:
    settled(stage.world)
    forge = stage.asks(token="one-that-was-taken-back")
    assert forge.is_known
    assert await forge.labels("meadow/notes") == (LABEL,)
    assert (forge.is_known, forge.can_write) == (False, False)
    assert [one.status for one in stage.server.asked][:2] == [401, 200]
    with pytest.raises(Refused):
        await forge.comment(Ref("meadow/notes", 1), "Words.", "Words.")


async def test_what_a_token_is_not_for_is_asked_for_as_nobody(stage: Stage[Any]) -> None:
    notes(stage.world)
    stage.server.beyond_tokens = ("/orgs/", "/groups/")
    forge = stage.asks()
    assert await forge.group("organisation", "meadow", None) == (("meadow/notes",), None)
    assert forge.is_known


async def test_a_moved_repository_is_found_under_its_new_name(stage: Stage[Any]) -> None:
    issue = settled(stage.world)
    stage.world.rename(issue.repository, "fields/notebook")
    forge = stage.asks()
    found = await forge.repository("meadow/notes", "a mark from before")
    assert found is not None
    assert found[0].path == "fields/notebook"
    assert found[0].url.endswith("/fields/notebook")
    assert await forge.labels("meadow/notes") == (LABEL,)
    assert len((await forge.labelled("meadow/notes", LABEL, None)).issues) == 1
    changed = await forge.changed("meadow/notes", LONG_AGO, None, None)
    assert changed is not None
    assert len(changed.issues) == 1
    assert (await forge.manners("meadow/notes")).guide
    seen = await forge.look([Ref("meadow/notes", 1)], urgent=True)
    look = seen[Ref("meadow/notes", 1)]
    assert isinstance(look, Look)
    assert look.issue.url.endswith("/issues/1")
    assert "/fields/notebook/" in look.issue.url


@pytest.mark.parametrize("member", [True, False])
async def test_what_is_private_is_gone_even_to_a_member(stage: Stage[Any], member: bool) -> None:
    issue = settled(stage.world)
    issue.repository.is_private = True
    stage.server.sees_private = member
    forge = stage.asks()
    with pytest.raises(Gone):
        await forge.repository("meadow/notes", None)
    with pytest.raises(Gone):
        await forge.manners("meadow/notes")
    assert isinstance((await forge.look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)], Gone)
    assert (await forge.group("topic", "nature", None))[0] == ()
    with pytest.raises(Gone):
        await stage.asks(token="").labels("meadow/notes")


async def test_what_is_not_there_is_gone(stage: Stage[Any]) -> None:
    forge = stage.asks()
    for name, ask in deeds(forge, "no/where").items():
        if name != "topic":
            with pytest.raises(Gone):
                await ask()
    for path in ("", "alone", "a//b", "../admin", "a/..", "a/b/"):
        with pytest.raises(Gone):
            await forge.repository(path, None)
    assert not [path for path in stage.asked() if ".." in path]


@pytest.mark.parametrize("known", [True, False])
async def test_archived_and_without_issues_are_told(stage: Stage[Any], known: bool) -> None:
    issue = settled(stage.world)
    issue.repository.is_archived = True
    forge = stage.asks(token=None if known else "")
    found = await forge.repository("meadow/notes", None)
    assert found is not None
    assert found[0].is_archived
    look = (await forge.look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)]
    assert isinstance(look, Look)
    assert look.is_archived
    assert (await forge.group("organisation", "meadow", None))[0] == ()
    issue.repository.is_archived, issue.repository.has_issues = False, False
    found = await forge.repository("meadow/notes", None)
    assert found is not None
    assert not found[0].has_issues
    assert isinstance((await forge.look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)], Gone)
    assert (await forge.group("organisation", "meadow", None))[0] == ()


@pytest.mark.parametrize("known", [True, False])
async def test_as_before_costs_one_request(stage: Stage[Any], known: bool) -> None:
    issue = settled(stage.world)
    forge = stage.asks(token=None if known else "")
    found = await forge.repository("meadow/notes", None)
    page = await forge.changed("meadow/notes", LONG_AGO, None, None)
    assert found is not None
    assert page is not None
    assert found[1]
    assert page.etag
    assert max(len(found[1]), len(page.etag)) <= 200
    before = forge.requests
    assert await forge.repository("meadow/notes", found[1]) is None
    assert await forge.changed("meadow/notes", LONG_AGO, None, page.etag) is None
    assert forge.requests == before + 2
    stage.clock.advance(60)
    stage.world.close(issue)
    issue.repository.is_archived = True
    assert await forge.repository("meadow/notes", found[1]) is not None
    assert await forge.changed("meadow/notes", LONG_AGO, None, page.etag) is not None


async def test_thousands_of_labelled_issues_come_page_by_page(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    for number in range(3000):
        stage.world.add_issue(of, f"Bird {number}", age=timedelta(minutes=5000 - number))
    for number in range(20):
        stage.world.add_issue(of, f"Bee {number}", labels=["bug"])
    forge, titles, pages = stage.asks(), list[str](), 0
    following: str | None = None
    while pages == 0 or following:
        page = await forge.labelled("meadow/notes", LABEL, following)
        titles += [one.title for one in page.issues]
        following, pages = page.following, pages + 1
        assert following is None or len(following) <= 500
    assert titles == [f"Bird {number}" for number in reversed(range(3000))]
    assert pages == forge.requests == (60 if forge.name == "forgejo" else 30)
    changed = await all_changed(forge, LONG_AGO)
    assert len(changed) == 3020
    assert changed == sorted(changed)


async def all_changed(forge: Forge, since: datetime) -> list[datetime]:
    """Return when each issue changed that changed since a moment, in the order in which they come."""
    found: list[datetime] = []
    following: str | None = None
    while True:
        page = await forge.changed("meadow/notes", since, following, None)
        assert isinstance(page, IssuePage)
        found += [one.updated_at for one in page.issues]
        following = page.following
        if following is None:
            return found


async def test_only_what_changed_since_then_is_told(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    stage.world.add_issue(of, "Old", age=timedelta(days=9))
    new = stage.world.add_issue(of, "New", age=timedelta(days=9))
    stage.world.close(new)
    page = await stage.asks().changed("meadow/notes", stage.clock.now() - timedelta(hours=1), None, None)
    assert page is not None
    assert [(one.title, one.is_open) for one in page.issues] == [("New", False)]


@pytest.mark.parametrize(
    "title",
    [
        "# *Bold* [link](https://example.org) `code` @everyone <b>&amp;",
        "שלום \u202eעולם\u202c \u2067مرحبا\u2069",
        "a" * 4000,
        '"quoted" \\ \u0000 \n line',
        "👩‍👩‍👧 🏳️‍🌈",
    ],
)
async def test_titles_come_as_they_were_written(stage: Stage[Any], title: str) -> None:
    of = notes(stage.world)
    stage.world.add_issue(of, title, "b" * 9000)
    page = await stage.asks().labelled("meadow/notes", LABEL, None)
    assert page.issues[0].title == title
    assert page.issues[0].body == "b" * 4000
    look = (await stage.asks().look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)]
    assert isinstance(look, Look)
    assert look.issue.title == title


@pytest.mark.parametrize("label", ["E-easy", "area: docs & help/wanted?", "好的", "50%", "C++", "a#b&state=all"])
async def test_labels_may_have_any_name(stage: Stage[Any], label: str) -> None:
    of = notes(stage.world)
    stage.world.add_issue(of, "One", labels=[label])
    stage.world.add_issue(of, "Other", labels=["else"])
    forge = stage.asks()
    for number in range(120):
        stage.world.add_issue(of, f"Further {number}", labels=[label], age=timedelta(days=30))
    assert await forge.labels("meadow/notes") == (label, "else")
    first = await forge.labelled("meadow/notes", label, None)
    assert first.issues[0].title == "One"
    second = await forge.labelled("meadow/notes", label, first.following)
    assert len(first.issues) + len(second.issues) in (100, 121)
    assert "Other" not in [one.title for one in (*first.issues, *second.issues)]


async def test_a_label_that_is_not_there_has_no_issues(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    for number in range(120):
        stage.world.add_issue(of, f"Bird {number}", labels=["bug"])
    page = await stage.asks().labelled("meadow/notes", "no such label", None)
    assert (page.issues, page.following) == ((), None)


async def test_manners_are_found_where_people_keep_them(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    manners = await stage.asks().manners("meadow/notes")
    assert manners.guide == "# How to help\nNo need to ask."
    assert manners.has_code_of_conduct
    assert manners.licence == "Apache-2.0"
    assert manners.contributing_url is not None
    assert manners.contributing_url.startswith(f"{stage.server.web_url}/meadow/notes/")
    assert manners.contributing_url.endswith("/CONTRIBUTING.md")
    of.has_conduct, of.licence = False, None
    for folder in (".forgejo", ".gitea", ".gitlab", ".github", "docs"):
        of.files = {
            f"{folder}/contributing.rst": "Do help.",
            f"{folder}/Code-of-Conduct": "Be kind.",
            "LICENSES/MIT.txt": "x",
            "LICENSES/CC0-1.0.txt": "x",
        }
        manners = await stage.asks().manners("meadow/notes")
        assert (manners.guide, manners.has_code_of_conduct, manners.licence) == ("Do help.", True, "CC0-1.0, MIT")
    of.files = {"COPYING": "Do what you like."}
    assert (await stage.asks().manners("meadow/notes")).licence == "COPYING"
    of.files = {"CONTRIBUTING": "x" * 100_000}
    manners = await stage.asks().manners("meadow/notes")
    assert (len(manners.guide), manners.has_code_of_conduct, manners.licence) == (60_000, False, None)


async def test_a_repository_is_asked_for_once_however_many_of_its_issues_are_looked_at(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    for number in range(5):
        stage.world.comment(stage.world.add_issue(of, f"Bird {number}"), "noa", "Mine?")
    forge = stage.asks()
    seen = await forge.look([Ref("meadow/notes", number) for number in range(1, 6)], urgent=True)
    assert all(isinstance(one, Look) for one in seen.values())
    each = 2 if forge.name == "forgejo" else 3  # the issue and its timeline; or it, what is related, and the notes
    assert forge.requests == 2 + 5 * each  # the repository and who looks after it


async def test_works_are_told_with_what_became_of_them(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    issue = stage.world.add_issue(of, "Bird")
    closed = stage.world.open_pull(of, "noa", "First try", closes=issue)
    stage.world.close_pull(closed)
    stage.world.merge(stage.world.open_pull(of, "ira", "Second try", closes=issue))
    look = (await stage.asks().look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)]
    assert isinstance(look, Look)
    assert {(work.author, work.state, work.closes) for work in look.works} == {
        ("noa", "closed", True),
        ("ira", "merged", True),
    }
    assert not look.issue.is_open


async def test_comments_are_the_latest_thirty(stage: Stage[Any]) -> None:
    of = notes(stage.world)
    issue = stage.world.add_issue(of, "Bird")
    for number in range(90):
        stage.world.comment(issue, "noa", f"Chatter {number}", ago=timedelta(minutes=90 - number))
    look = (await stage.asks().look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)]
    assert isinstance(look, Look)
    assert [one.words for one in look.comments] == [f"Chatter {number}" for number in range(60, 90)]


async def test_links_open_for_people(stage: Stage[Any]) -> None:
    issue = settled(stage.world)
    forge = stage.asks()
    look = (await forge.look([Ref("meadow/notes", 1)], urgent=True))[Ref("meadow/notes", 1)]
    manners = await forge.manners("meadow/notes")
    found = await forge.repository("meadow/notes", None)
    assert isinstance(look, Look)
    assert found is not None
    links = [look.issue.url, found[0].url, manners.contributing_url, stage.server.web_url]
    async with aiohttp.ClientSession() as session:
        for url in (*links, *(work.url for work in look.works)):
            async with session.get(str(url)) as answer:
                assert answer.status == 200
                assert "pretend" in await answer.text()
        for deed in ("unassign", "claim", "close", "reopen", "pull", "merge", "archive", "private", "public"):
            async with session.post(look.issue.url, data={"deed": deed}) as answer:
                assert answer.status == 200
        async with session.get(f"{stage.server.web_url}/no/where") as answer:
            assert answer.status == 404
    assert issue.comments[-1].words == "Hi! I would like to work on this."
    assert not issue.is_open
    assert not issue.repository.is_private
