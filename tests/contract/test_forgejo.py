"""What Forgejo alone does, with the local one as the other side; what else holds is in test_json_forges.py."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.forges import forgejo_read as read
from bot.forges.forge import Gone, Limited, Look, Ref, RepositoryFacts
from sandbox.forgejo.server import Forgejo as LocalForgejo
from tests.contract.forges import Stage, local_forgejo, notes, settled

LABEL = "good first issue"
PATH = "meadow/notes"
THERE = RepositoryFacts(PATH, "https://here/meadow/notes", "", None, (), None, False, False, True)


@pytest.fixture
async def stage() -> AsyncIterator[Stage[LocalForgejo]]:
    """A local Forgejo."""
    async with local_forgejo() as running:
        yield running


async def look_at(stage: Stage[LocalForgejo], *, token: str | None = None, number: int = 1) -> Look:
    """Look at an issue, which must be there."""
    seen = (await stage.asks(token=token).look([Ref(PATH, number)], urgent=True))[Ref(PATH, number)]
    assert isinstance(seen, Look), seen
    return seen


async def test_what_refers_to_an_issue_is_told_with_whether_it_would_close_it(stage: Stage[LocalForgejo]) -> None:
    settled(stage.world)
    works = {work.author: work for work in (await look_at(stage)).works}
    assert {name: work.closes for name, work in works.items()} == {"noa": True, "ira": False, "uma": None}
    assert works["noa"].url == f"{stage.server.web_url}/{PATH}/pulls/2"


async def test_writers_are_known_to_a_token_and_public_members_to_nobody(stage: Stage[LocalForgejo]) -> None:
    issue = settled(stage.world)
    assert [one.by_maintainer for one in (await look_at(stage)).comments] == [True, False]
    assert f"/repos/{PATH}/assignees" in stage.asked()
    stage.server.asked.clear()
    assert [one.by_maintainer for one in (await look_at(stage, token="")).comments] == [True, False]
    assert f"/repos/{PATH}/assignees" not in stage.asked()
    stage.server.beyond_tokens = ("/assignees",)
    assert [one.by_maintainer for one in (await look_at(stage)).comments] == [True, False]
    issue.repository.is_organisation = False
    stage.world.comment(issue, "Meadow", "Mine.")
    assert [one.by_maintainer for one in (await look_at(stage, token="")).comments] == [False, False, True]


async def test_who_looks_after_a_repository_is_remembered(stage: Stage[LocalForgejo]) -> None:
    settled(stage.world)
    forge = stage.asks()
    for _ in range(3):
        await forge.look([Ref(PATH, 1)], urgent=False)
    assert stage.asked().count(f"/repos/{PATH}/assignees") == 1


async def test_a_label_that_forgejo_leaves_out_of_the_question_does_not_bring_all_issues(
    stage: Stage[LocalForgejo],
) -> None:
    of = notes(stage.world)
    stage.world.add_issue(of, "Bird", labels=["Good First Issue"])
    for number in range(70):
        stage.world.add_issue(of, f"Bee {number}", labels=["bug"])
    forge = stage.asks()
    assert [one.title for one in (await forge.labelled(PATH, LABEL, None)).issues] == ["Bird"]
    page = await forge.labelled(PATH, "wanted", None)
    assert (page.issues, page.following) == ((), None)


async def test_a_label_with_a_comma_is_found_though_forgejo_cannot_be_asked_for_it(
    stage: Stage[LocalForgejo],
) -> None:
    of = notes(stage.world)
    stage.world.add_issue(of, "Bird", labels=["easy, and good"], age=timedelta(days=90))
    for number in range(70):
        stage.world.add_issue(of, f"Bee {number}", labels=["easy"])
    first = await stage.asks().labelled(PATH, "easy, and good", None)
    assert (first.issues, bool(first.following)) == ((), True)
    second = await stage.asks().labelled(PATH, "easy, and good", first.following)
    assert ([one.title for one in second.issues], second.following) == (["Bird"], None)


async def test_pull_requests_are_no_issues(stage: Stage[LocalForgejo]) -> None:
    settled(stage.world)
    forge = stage.asks()
    page = await forge.changed(PATH, datetime(2020, 1, 1, tzinfo=UTC), None, None)
    assert page is not None
    assert [one.number for one in page.issues] == [1]
    assert isinstance((await forge.look([Ref(PATH, 2)], urgent=True))[Ref(PATH, 2)], Gone)


async def test_labels_that_an_organisation_lends_are_told_too(stage: Stage[LocalForgejo]) -> None:
    of = notes(stage.world)
    of.further_labels = [f"area {number}" for number in range(120)]
    stage.server.organisation_labels = ["area 1", "first timers only"]
    names = await stage.asks().labels(PATH)
    assert names == (*of.further_labels, "first timers only")


async def test_a_timeline_without_links_is_read_to_its_end(stage: Stage[LocalForgejo]) -> None:
    of = notes(stage.world)
    issue = stage.world.add_issue(of, "Bird")
    for number in range(140):
        stage.world.comment(issue, "noa", f"Chatter {number}", ago=timedelta(minutes=500 - number))
    stage.world.open_pull(of, "ira", "Late", closes=issue)
    look = await look_at(stage)
    assert [work.author for work in look.works] == ["ira"]
    assert look.comments[-1].words == "Chatter 139"


async def test_the_latest_comments_are_told_however_long_a_timeline_is(stage: Stage[LocalForgejo]) -> None:
    issue = stage.world.add_issue(notes(stage.world), "Bird")
    for number in range(700):
        stage.world.comment(issue, "noa", f"Chatter {number}", ago=timedelta(minutes=900 - number))
    forge = stage.asks()
    look = (await forge.look([Ref(PATH, 1)], urgent=True))[Ref(PATH, 1)]
    assert isinstance(look, Look)
    assert [one.words for one in look.comments] == [f"Chatter {number}" for number in range(670, 700)]
    assert forge.requests == 2 + 10 + 1 + 1


async def test_issues_kept_elsewhere_are_no_issues_here(stage: Stage[LocalForgejo]) -> None:
    told = stage.server.shown.repository(notes(stage.world))
    assert read.repository(told).has_issues
    assert not read.repository({**told, "external_tracker": {"external_tracker_url": "x"}}).has_issues
    assert read.paths([told, {**told, "external_tracker": {"external_tracker_url": "x"}}]) == (PATH,)


@pytest.mark.parametrize("hidden", [{"internal": True}, {"owner": {"login": "meadow", "visibility": "limited"}}])
async def test_what_only_people_see_who_are_signed_in_is_private(
    stage: Stage[LocalForgejo], hidden: dict[str, Any]
) -> None:
    told = stage.server.shown.repository(notes(stage.world))
    assert read.repository({**told, **hidden}).is_private


async def test_servers_that_tell_neither_topics_nor_language_are_understood(stage: Stage[LocalForgejo]) -> None:
    told = stage.server.shown.repository(notes(stage.world))
    del told["topics"]
    facts = read.repository({**told, "language": ""})
    assert (facts.topics, facts.language) == ((), None)


async def test_forks_are_left_out_of_a_topic(stage: Stage[LocalForgejo]) -> None:
    notes(stage.world)
    notes(stage.world, "other/notes").is_fork = True
    for number in range(60):
        notes(stage.world, f"many/notes-{number}").stars = 5
    first = await stage.asks().group("topic", "nature", None)
    assert first[1] is not None
    second = await stage.asks().group("topic", "nature", first[1])
    assert second[1] is None
    assert {*first[0], *second[0]} == {PATH, *(f"many/notes-{number}" for number in range(60))}


async def test_times_are_told_in_utc(stage: Stage[LocalForgejo]) -> None:
    issue = stage.world.add_issue(notes(stage.world), "Bird")
    told = (await stage.asks().labelled(PATH, LABEL, None)).issues[0]
    assert told.created_at == issue.created_at.replace(microsecond=0)
    assert told.created_at.utcoffset() == timedelta(0)


async def test_a_limit_without_a_time_is_a_minute(stage: Stage[LocalForgejo]) -> None:
    notes(stage.world)
    stage.server.trouble.next.append("secondary")
    stage.server.trouble.wait = 0
    with pytest.raises(Limited) as caught:
        await stage.asks().labels(PATH)
    assert caught.value.after == timedelta(seconds=1)


def event(kind: str, **more: Any) -> dict[str, Any]:
    """Return an event as Forgejo tells it."""
    return {"type": kind, "ref_action": "none", "created_at": "2026-01-02T03:04:05+02:00", **more}


def pull(number: int, *, state: str = "open", merged: bool = False) -> dict[str, Any]:
    """Return a pull request as it stands in an event."""
    return {
        "number": number,
        "html_url": f"https://here/meadow/notes/pulls/{number}",
        "user": None,
        "state": state,
        "pull_request": {"merged": merged},
    }


def told_of(*events: dict[str, Any] | None) -> Look:
    """Return what an issue with these events looks like."""
    issue = {
        **dict.fromkeys(("labels", "assignees", "body")),
        "number": 1,
        "title": "Bird",
        "html_url": "https://here/meadow/notes/issues/1",
        "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-01-02T03:04:05Z",
        "comments": 0,
        "state": "open",
        "is_locked": True,
    }
    return read.look(THERE, issue, events, frozenset({"mira"}))


def test_a_reference_that_was_taken_back_is_none() -> None:
    taken_back = event("pull_ref", ref_action="neutered", ref_issue=pull(2))
    assert told_of(taken_back).works == ()
    again = event("comment_ref", ref_issue=pull(2))
    assert [work.closes for work in told_of(taken_back, again).works] == [False]


def test_one_reference_that_closes_is_enough() -> None:
    closes, mentions = event("pull_ref", ref_action="closes", ref_issue=pull(2)), event("comment_ref")
    mentions["ref_issue"] = pull(2)
    assert [work.closes for work in told_of(closes, mentions).works] == [True]
    assert [work.closes for work in told_of(mentions, closes).works] == [True]


def test_a_dependency_that_was_removed_is_none_and_a_reference_beside_it_stays() -> None:
    added, removed = event("add_dependency", dependent_issue=pull(2)), event("remove_dependency")
    removed["dependent_issue"] = pull(2)
    assert [work.closes for work in told_of(added).works] == [None]
    assert told_of(added, removed).works == ()
    assert [work.closes for work in told_of(added, event("pull_ref", ref_issue=pull(2)), removed).works] == [False]


def test_issues_and_what_cannot_be_read_are_no_works() -> None:
    other_issue = {**pull(2), "pull_request": None}
    look = told_of(None, event("issue_ref", ref_issue=other_issue), event("issue_ref", ref_issue=None))
    assert (look.works, look.comments, look.issue.is_locked) == ((), (), True)


def test_states_are_told_apart() -> None:
    works = told_of(
        *(event("pull_ref", ref_issue=one) for one in (pull(2), pull(3, state="closed"), pull(4, merged=True)))
    ).works
    assert [(work.state, work.author) for work in works] == [
        ("open", "Ghost"),
        ("closed", "Ghost"),
        ("merged", "Ghost"),
    ]


def test_comments_are_cut_and_their_authors_known_in_any_letters() -> None:
    look = told_of(event("comment", user={"login": "Mira"}, body="w" * 9000), event("comment", user=None))
    assert [(one.author, one.by_maintainer, len(one.words)) for one in look.comments] == [
        ("Mira", True, 4000),
        ("Ghost", False, 0),
    ]
