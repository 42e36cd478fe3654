"""What GitLab alone does, with the local one as the other side; what else holds is in test_json_forges.py."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from graphql import parse, validate

from bot.forges import gitlab_read as read
from bot.forges.forge import Gone, Limited, Look, Ref
from bot.forges.gitlab import GitLab, without_commands
from bot.forges.pace import Pace
from sandbox.gitlab import rest
from sandbox.gitlab.server import GitLab as LocalGitLab
from tests.contract.forges import Stage, local_gitlab, notes, settled

LABEL = "good first issue"
PATH = "meadow/birds/notes"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
async def stage() -> AsyncIterator[Stage[LocalGitLab]]:
    """A local GitLab."""
    async with local_gitlab() as running:
        yield running


async def look_at(stage: Stage[LocalGitLab], *, token: str | None = None) -> Look:
    """Look at the first issue, which must be there."""
    seen = (await stage.asks(token=token).look([Ref(PATH, 1)], urgent=True))[Ref(PATH, 1)]
    assert isinstance(seen, Look), seen
    return seen


async def test_paths_may_have_many_slashes(stage: Stage[LocalGitLab]) -> None:
    path = "meadow/birds/small/notes"
    settled(stage.world, path)
    forge = stage.asks()
    found = await forge.repository(path, None)
    assert found is not None
    assert found[0].path == path
    assert found[0].url == f"{stage.server.web_url}/{path}"
    assert (await forge.manners(path)).guide
    assert len((await forge.labelled(path, LABEL, None)).issues) == 1
    look = (await forge.look([Ref(path, 1)], urgent=True))[Ref(path, 1)]
    assert isinstance(look, Look)
    assert look.issue.url == f"{stage.server.web_url}/{path}/-/issues/1"
    assert {path.partition("/issues")[0] for path in stage.asked() if "/issues" in path} == {
        "/v4/projects/meadow%2Fbirds%2Fsmall%2Fnotes"
    }


async def test_a_group_is_listed_with_the_groups_in_it(stage: Stage[LocalGitLab]) -> None:
    for path in ("meadow/notes", "meadow/birds/notes", "meadow/birds/small/notes", "meadows/else"):
        notes(stage.world, path)
    forge = stage.asks()
    listed = await forge.group("organisation", "meadow", None)
    assert listed == (("meadow/notes", "meadow/birds/notes", "meadow/birds/small/notes"), None)
    listed = await forge.group("organisation", "meadow/birds", None)
    assert listed == (("meadow/birds/notes", "meadow/birds/small/notes"), None)


async def test_a_topic_is_listed_page_by_page_and_forks_only_to_nobody(stage: Stage[LocalGitLab]) -> None:
    for number in range(130):
        notes(stage.world, f"meadow/notes-{number}")
    notes(stage.world, "fork/notes").is_fork = True
    for token, count in ((None, 130), ("", 131)):
        first = await stage.asks(token=token).group("topic", "nature", None)
        assert first[1] is not None
        second = await stage.asks(token=token).group("topic", "nature", first[1])
        assert second[1] is None
        assert len({*first[0], *second[0]}) == count


async def test_merge_requests_are_told_with_whether_they_would_close_the_issue(stage: Stage[LocalGitLab]) -> None:
    issue = settled(stage.world, PATH)
    elsewhere = stage.world.open_pull(notes(stage.world, "other/notes"), "eve", "From elsewhere", mentions=issue)
    works = {work.author: work for work in (await look_at(stage, token="")).works}
    closes = {name: work.closes for name, work in works.items()}
    assert closes == {"noa": True, "ira": False, "uma": True, "eve": None}
    assert works["eve"].url == stage.server.pull_url(elsewhere)
    assert works["noa"].url == f"{stage.server.web_url}/{PATH}/-/merge_requests/2"


async def test_members_from_developers_up_are_maintainers_where_gitlab_tells_them(
    stage: Stage[LocalGitLab],
) -> None:
    issue = settled(stage.world, PATH)
    stage.world.comment(issue, "only-reports", "Seen.")
    forge = stage.asks()
    for _ in range(3):
        look = (await forge.look([Ref(PATH, 1)], urgent=False))[Ref(PATH, 1)]
        assert isinstance(look, Look)
        assert [(one.author, one.by_maintainer) for one in look.comments] == [
            ("Mira-Keeps", True),
            ("noa", False),
            ("only-reports", False),
        ]
    asked = [path for path in stage.asked() if path.endswith("/members/all")]
    assert len(asked) == 1
    stage.server.beyond_tokens = ("/members/",)
    assert not any(one.by_maintainer for one in (await look_at(stage)).comments)


async def test_nobody_is_told_who_the_members_are_but_an_owner_is_known(stage: Stage[LocalGitLab]) -> None:
    path = "noa-n/notes"
    issue = settled(stage.world, path)
    issue.repository.is_organisation = False
    stage.world.comment(issue, "Noa-N", "Mine.")
    look = (await stage.asks(token="").look([Ref(path, 1)], urgent=True))[Ref(path, 1)]
    assert isinstance(look, Look)
    assert [one.by_maintainer for one in look.comments] == [False, False, True]
    assert not [path for path in stage.asked() if "/members/" in path]


async def test_what_is_in_confidence_is_kept_even_from_a_member_token(stage: Stage[LocalGitLab]) -> None:
    issue = settled(stage.world, PATH)
    secret = stage.world.add_issue(issue.repository, "A secret hole")
    stage.server.in_confidence.add((issue.repository.id, secret.number))
    stage.server.internal.add(stage.world.comment(issue, "Mira-Keeps", "For us alone.").id)
    stage.server.sees_private = True
    forge = stage.asks()
    page, changed = await forge.labelled(PATH, LABEL, None), await forge.changed(PATH, LONG_AGO, None, None)
    assert changed is not None
    assert [one.number for one in page.issues] == [one.number for one in changed.issues] == [1]
    seen = await forge.look([Ref(PATH, 1), Ref(PATH, secret.number)], urgent=True)
    assert isinstance(seen[Ref(PATH, secret.number)], Gone)
    look = seen[Ref(PATH, 1)]
    assert isinstance(look, Look)
    assert "For us alone." not in [one.words for one in look.comments]


async def test_what_is_in_confidence_is_left_out_though_gitlab_should_list_it(stage: Stage[LocalGitLab]) -> None:
    issue = stage.world.add_issue(notes(stage.world), "Bird")
    stage.server.in_confidence.add((issue.repository.id, issue.number))
    assert read.issues([stage.server.shown.issue(issue)]) == ()


async def test_a_comment_runs_no_command(stage: Stage[LocalGitLab]) -> None:
    issue = settled(stage.world, PATH)
    await stage.asks().comment(Ref(PATH, 1), "Hello\n/close\n  /close <!-- m -->", "<!-- m -->")
    assert issue.is_open
    assert issue.comments[-1].words == "Hello\n\\/close\n  \\/close <!-- m -->"
    assert without_commands("a/b https://x/y") == "a/b https://x/y"


async def test_a_project_of_all_who_are_signed_in_is_private(stage: Stage[LocalGitLab]) -> None:
    told = stage.server.shown.by_graphql(notes(stage.world))
    assert not read.repository(told).is_private
    assert read.repository({**told, "visibility": "internal"}).is_private


@pytest.mark.parametrize("level", [{"stringValue": "PRIVATE"}, {"stringValue": "DISABLED"}, None])
async def test_issues_for_members_only_are_none(stage: Stage[LocalGitLab], level: dict[str, str] | None) -> None:
    told = stage.server.shown.by_graphql(notes(stage.world))
    assert not read.repository({**told, "issuesAccessLevel": level}).has_issues


async def test_a_project_without_files_has_no_language(stage: Stage[LocalGitLab]) -> None:
    of = notes(stage.world)
    of.language = None
    found = await stage.asks().repository("meadow/notes", None)
    assert found is not None
    assert found[0].language is None


async def test_what_cannot_hold_anything_is_not_asked_for(stage: Stage[LocalGitLab]) -> None:
    stage.world.add_issue(notes(stage.world, PATH), "Bird")
    forge = stage.asks()
    await forge.look([Ref(PATH, 1)], urgent=True)
    assert [path.rsplit("/", 1)[-1] for path in stage.asked()] == ["graphql", "1", "related_merge_requests"]
    assert forge.requests == 3


async def test_lists_that_are_as_before_are_told_so_by_gitlab_itself(stage: Stage[LocalGitLab]) -> None:
    stage.world.add_issue(notes(stage.world), "Bird")
    forge = stage.asks()
    page = await forge.changed("meadow/notes", LONG_AGO, None, None)
    assert page is not None
    assert await forge.changed("meadow/notes", LONG_AGO, None, page.etag) is None
    assert stage.server.asked[-1].status == 304


async def test_when_nothing_is_left_hearth_is_silent_until_there_is(stage: Stage[LocalGitLab]) -> None:
    notes(stage.world)
    stage.server.left = 0
    forge = stage.asks()
    assert await forge.labels("meadow/notes") == ()
    with pytest.raises(Limited) as caught:
        await forge.labels("meadow/notes")
    assert caught.value.after is not None
    assert timedelta(seconds=50) < caught.value.after <= timedelta(seconds=61)
    assert len(stage.server.asked) == 1


async def test_an_address_may_end_in_a_slash(stage: Stage[LocalGitLab]) -> None:
    notes(stage.world)
    forge = GitLab(api=f"{stage.server.api_url}/", pace=Pace(0))
    stage.asking.append(forge)
    assert await forge.repository("meadow/notes", None) is not None


def test_the_graphql_question_is_one_that_gitlab_takes() -> None:
    assert validate(rest.schema(), parse(read.PROJECT)) == []
