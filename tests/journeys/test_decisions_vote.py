"""Votes from the form to the result: who may vote, what is told when, and what a person can change."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.__main__ import main
from cogs.decisions.service import voting
from cogs.decisions.service.voting import Choice
from data.votes import CANCELLED, ENDED, OPEN
from sandbox import widgets
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.decisions import Assembly, assembly, marked
from tests.journeys.test_forged import forges

APPROVE = "Which are fine with you?"
ORDER = "Your order, by numbers"
CANARY = "canary-vote-88d1f4"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Assembly:
    """A community that decides together."""
    return await assembly(sandbox, hearth)


async def people(place: Assembly, count: int) -> list[Person]:
    return [await place.comes(f"Voter {number}") for number in range(count)]


async def test_a_vote_by_approval_from_the_form_to_the_result(place: Assembly) -> None:
    voters = await people(place, 12)
    shown = await place.asks(words="We talked about it.")
    assert "This is what voters are told" in shown.text
    assert "open for 72 hours" in shown.text
    assert "Ballots are not published" in shown.text
    await place.boss.presses("Open the vote")
    await place.opened()
    (announced,) = place.posted()
    assert "When do we meet?" in announced
    assert "2. \u2068Thursday at 17" in announced
    (vote,) = await place.votes(OPEN)
    assert vote.roll_count == 13

    for number, voter in enumerate(voters):
        choice = ["Thursday at 17"] if number < 6 else ["Tuesday at 9", "Thursday at 17"] if number < 7 else []
        await place.votes_for(voter, {APPROVE: choice})
    for person in (place.boss, voters[0]):
        await person.uses("vote", in_=place.lobby)
        page = await person.presses("See this vote")
        for told in ("12 of", "people who could vote", "First:", ": 7"):
            assert told not in page.text, "nothing is shown before the end, not even to the owner"
    await place.ends()
    result = place.posted()[-1]
    assert "First: **\u2068Thursday at 17" in result
    assert "Thursday at 17\u2069: 7" in result
    assert "Tuesday at 9\u2069: not told" in result
    assert "12 of 13 people" in result
    page = await voters[1].uses("vote", in_=place.lobby)
    page = await voters[1].presses("See this vote")
    assert "First: **\u2068Thursday at 17" in page.text
    assert len([one for one in place.posted() if "has ended" in one]) == 1


async def test_ranked_ballots_are_published_where_that_was_said_and_counted_again(
    place: Assembly, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voters = await people(place, 3)
    shown = await place.asks(method="Ranked", publishes="Yes", hours="24 hours")
    assert "all ballots are published" in shown.text
    await place.boss.presses("Open the vote")
    await place.opened()
    assert "all ballots are published" in place.posted()[0]
    _, _ = await place.paper(voters[0])
    await voters[0].presses("Fill in my ballot")
    wrong = await voters[0].fills_in({ORDER: "7, 1"})
    assert "from 1 to 3" in wrong.text
    await voters[0].presses("Fill in my ballot")
    assert "in the box" in (await voters[0].fills_in({ORDER: "3, 1=2"})).text
    await place.votes_for(voters[1], {ORDER: "3 1 2"})
    await place.votes_for(voters[2], {ORDER: "2"})
    await place.ends(hours=25)
    message = list(place.channel.messages.values())[-1]
    assert "Place 1: \u2068Both in turns" in message.content
    (file,) = message.attachments
    box = await voting.published(place.ground, (await place.votes(ENDED))[0])
    assert box is not None
    assert file.data.decode() == box
    assert file.description
    assert box.splitlines()[-3:] == ["2", "3>1=2", "3>1>2"]
    copied = tmp_path / "ballots.txt"
    copied.write_text(box)
    assert main(["recount", str(copied)]) == 0
    told = capsys.readouterr().out
    assert 'First: "Both in turns"' in told
    assert "Ballots: 3 of 4" in told
    copied.write_text(box.replace("Both in turns", "Both\x1b[2K in turns"))
    assert main(["recount", str(copied)]) == 0
    assert "\x1b" not in capsys.readouterr().out, "a file from anybody commands no terminal"
    copied.write_text("hello")
    assert main(["recount", str(copied)]) == 2


async def test_consent_with_sealed_objections(place: Assembly) -> None:
    ada, ben, cleo = [await place.comes(name) for name in ("Ada", "Ben", "Cleo")]
    await place.opens(method="Consent", title="We meet twice")
    await place.paper(ada)
    await ada.presses("Fill in my ballot")
    refused = await ada.fills_in({"Can you live with it?": "I object"})
    assert "needs a reason" in refused.text
    why = "If you object: why, and what would help?"
    await place.votes_for(ada, {"Can you live with it?": "I object", why: f"Too early. {CANARY}"})
    named = {"If you object: with your name?": "With my name"}
    await place.votes_for(ben, {"Can you live with it?": "I object", why: "Too late.", **named})
    await place.votes_for(cleo, {"Can you live with it?": "Yes"})
    vote = (await place.votes(OPEN))[0]
    page = (await cleo.uses("vote", in_=place.lobby)).message
    assert page is not None
    sealed = await forges(cleo, page, f"decisions:objections:v1:{place.guild.id}:{vote.id}:0")
    assert CANARY not in sealed.text
    assert "no objections" in sealed.text
    await place.ends()
    assert "2 people objected" in place.posted()[-1]
    assert CANARY not in place.posted()[-1]
    await cleo.uses("vote", in_=place.lobby)
    await cleo.presses("See this vote")
    read = await cleo.presses("Read the objections")
    assert CANARY in read.text
    assert "@Ben" in read.text
    assert "@Ada" not in read.text


async def test_a_vote_can_be_changed_with_the_words_alone(place: Assembly) -> None:
    ada, eve = await place.comes("Ada"), await place.comes("Eve")
    await place.opens(publishes="Yes")
    receipt = await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    await ada.uses("vote", in_=place.lobby)
    page = await ada.presses("See this vote")
    assert "You have voted" in page.text
    wrong = await place.changes(ada, " ".join(reversed(receipt.split())), {APPROVE: ["Both in turns"]})
    assert "No ballot in this box" in wrong.text
    assert "in the place of the old one" in (await place.changes(ada, receipt, {APPROVE: ["Both in turns"]})).text
    await place.votes_for(eve, {APPROVE: ["Both in turns"]})
    await place.ends()
    assert "Both in turns\u2069: 2" in place.posted()[-1]
    assert "Tuesday at 9\u2069: 0" in place.posted()[-1]


async def test_the_roll_is_frozen(place: Assembly) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.opens(publishes="Yes")
    late = await place.comes("Late")
    await late.uses("vote", in_=place.lobby)
    page = await late.presses("See this vote")
    assert "not on the roll" in page.text
    vote = (await place.votes(OPEN))[0]
    assert page.message is not None
    refused = await forges(late, page.message, f"decisions:paper:v1:{place.guild.id}:{vote.id}")
    assert "not on the roll" in refused.text
    ada.installs_the_app()
    await ada.leaves(place.guild)
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]}, in_=ada.direct)
    await place.votes_for(ben, {APPROVE: ["Tuesday at 9"]})
    await place.ends()
    assert "2 of 3 people" in place.posted()[-1], "who left may still vote, and counts in the roll"


async def test_only_a_role_or_staff_may_vote_where_the_vote_says_so(place: Assembly, hearth: Hearth) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    refused = await place.asks(roll="The role for voters that the settings name")
    assert "No role for voters" in refused.text
    council = place.guild.add_role("Council")
    await hearth.sets(place.guild.id, "decisions.voters", council.id)
    place.guild.update_member(ada.member(place.guild), roles=[council.id])
    await place.boss.presses("Look before it opens")
    await place.boss.presses("Open the vote")
    await hearth.has_settled("decisions.open")
    (vote,) = await place.votes(OPEN)
    assert vote.roll_count == 1
    assert (await voting.look(place.ground, place.guild.id, vote.id, ada.id)).may_vote
    assert not (await voting.look(place.ground, place.guild.id, vote.id, ben.id)).may_vote
    await place.boss.uses("vote", in_=place.lobby)
    await voting.cancel(place.ground, place.guild.id, vote.id, "again")
    await place.opens(roll="Organisers and staff")
    (vote,) = await place.votes(OPEN)
    assert vote.roll_count == 1
    assert (await voting.look(place.ground, place.guild.id, vote.id, place.boss.id)).may_vote


async def test_where_the_role_of_voters_is_everyone_everybody_may_vote(place: Assembly, hearth: Hearth) -> None:
    await people(place, 2)
    await hearth.sets(place.guild.id, "decisions.voters", place.guild.id)
    await place.asks(roll="The role for voters that the settings name")
    await place.boss.presses("Open the vote")
    await place.opened()
    (vote,) = await place.votes(OPEN)
    assert vote.roll_count == 3


async def test_without_a_quorum_nothing_is_decided(place: Assembly) -> None:
    ada, *_ = await people(place, 5)
    await place.opens(quorum="50 percent of those who may", publishes="Yes")
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    await place.ends()
    result = list(place.channel.messages.values())[-1]
    assert "quorum was not reached" in result.content
    assert "Tuesday" not in result.content
    assert not result.attachments


async def test_few_voters_are_warned_and_no_numbers_are_told(place: Assembly) -> None:
    ada = await place.comes("Ada")
    shown = await place.asks()
    assert "If fewer than 5 people vote" in shown.text
    await place.boss.presses("Open the vote")
    await place.opened()
    assert "Fewer than five people may vote" in place.posted()[0]
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    await place.ends()
    assert "Fewer than 5 people have voted" in place.posted()[-1]
    assert "Tuesday at 9\u2069: 1" not in place.posted()[-1]


async def test_a_vote_is_cancelled_once_with_a_reason_and_its_box_is_destroyed(place: Assembly) -> None:
    ada = await place.comes("Ada")
    vote = await place.opens()
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    await ada.uses("vote", in_=place.lobby)
    page = await ada.presses("See this vote")
    assert "Cancel this vote" not in page.text
    assert page.message is not None
    await forges(ada, page.message, f"decisions:vote-cancel:v1:{place.guild.id}:{vote.id}")
    refused = await ada.fills_in({"Why it is cancelled": "because"})
    assert "Only organisers" in refused.text
    tried = await asyncio.gather(
        *(voting.cancel(place.ground, place.guild.id, vote.id, f"reason {one}") for one in range(6)),
        return_exceptions=True,
    )
    assert sum(came is None for came in tried) == 1
    await place.hearth.has_settled("decisions.cancelled")
    assert len([one for one in place.posted() if "was cancelled" in one]) == 1
    (cancelled,) = await place.votes(CANCELLED)
    assert cancelled.key_id is None
    await place.ends()
    assert not [one for one in place.posted() if "has ended" in one]


async def test_closing_and_cancelling_at_one_moment_one_happens(place: Assembly, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    vote = await place.opens()
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    hearth.sandbox.clock.advance(73 * 3600)
    tried = await asyncio.gather(
        *(voting.end(place.ground, place.guild.id, vote.id) for _ in range(4)),
        *(voting.cancel(place.ground, place.guild.id, vote.id, "no") for _ in range(4)),
        return_exceptions=True,
    )
    await hearth.has_settled("decisions.close")
    over = await place.votes(ENDED, CANCELLED)
    assert len(over) == 1
    cancelled = sum(came is None for came in tried[4:])
    assert cancelled == (over[0].state == CANCELLED)
    await hearth.has_settled("decisions.result")
    await hearth.has_settled("decisions.cancelled")
    assert len([one for one in place.posted() if "has ended" in one or "was cancelled" in one]) == 1


async def test_it_says_what_it_cannot_give_and_what_can(place: Assembly) -> None:
    ada = await place.comes("Ada")
    await place.opens()
    await ada.uses("vote", in_=place.lobby)
    await ada.presses("See this vote")
    page = await ada.presses("How secret is it?")
    for told in ("Belenios", "Helios", "CIVS", "over your shoulder", "holds its keys"):
        assert told in page.text
    await ada.presses("Back to the vote")


async def test_whoever_erases_their_data_leaves_the_roll_and_their_ballot_stays(place: Assembly) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.opens(publishes="Yes")
    receipt = await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    page = await ada.uses("privacy", in_=place.lobby)
    assert "Your place on the roll" in page.text
    asked = await ada.presses("Erase it")
    assert "your ballot stays in the box" in asked.text
    await ada.presses("Yes, erase it")
    await ada.uses("vote", in_=place.lobby)
    assert "not on the roll" in (await ada.presses("See this vote")).text
    vote = (await place.votes(OPEN))[0]
    with pytest.raises(Exception, match="decisions-not-on-roll"):
        await voting.recast(place.ground, place.guild.id, vote.id, ada.id, receipt, Choice("2"))
    await place.votes_for(ben, {APPROVE: ["Tuesday at 9"]})
    await place.ends()
    assert "Tuesday at 9\u2069: 2" in place.posted()[-1]
    assert "2 of 3 people" in place.posted()[-1]


async def test_a_restart_at_each_step_loses_nothing(place: Assembly, hearth: Hearth) -> None:
    ada = await place.comes("Ada")

    async def restarts() -> None:
        await hearth.stop()
        await hearth.start()

    await place.asks(publishes="Yes")
    await restarts()
    await place.boss.presses("Open the vote")
    await restarts()
    await place.opened()
    await place.paper(ada)
    await restarts()
    await ada.presses("Fill in my ballot")
    await restarts()
    assert "in the box" in (await ada.fills_in(marked({APPROVE: ["Tuesday at 9"]}))).text
    await restarts()
    await hearth.stop()
    hearth.sandbox.clock.advance(73 * 3600)
    await hearth.start()
    await hearth.has_settled("decisions.close")
    await hearth.has_settled("decisions.result")
    await restarts()
    assert len([one for one in place.posted() if "has ended" in one]) == 1
    assert "Tuesday at 9\u2069: 1" in place.posted()[-1]


async def test_however_long_the_options_are_what_decides_is_told(place: Assembly) -> None:
    voters = await people(place, 6)
    options = [f"{number} {'a long option ' * 5}"[:79].strip() for number in range(10)]
    await place.opens(
        method="Ranked", options="\n".join(options), words="Why we ask. " * 70, title="T" * 80, publishes="Yes"
    )
    announced = place.posted()[-1]
    for option in options:
        assert option in announced
    for told in ("Schulze", "all ballots are published", "Who may vote", "It ends"):
        assert told in announced
    for voter in voters:
        await place.votes_for(voter, {ORDER: "10,9,8,7,6,5,4,3,2,1"})
    await place.ends()
    page = await voters[0].uses("vote", in_=place.lobby)
    page = await voters[0].presses("See this vote")
    for shown in (place.posted()[-1], page.text):
        for told in ("First:", "6 of 7 people", "Counted by Schulze"):
            assert told in shown
    assert "recount ballots.txt" in place.posted()[-1]


async def test_where_the_quorum_was_not_reached_no_objections_are_offered(place: Assembly) -> None:
    voters = await people(place, 4)
    await place.opens(method="Consent", quorum="50 percent of those who may")
    why = "If you object: why, and what would help?"
    await place.votes_for(voters[0], {"Can you live with it?": "I object", why: "Too early."})
    await place.ends()
    await voters[1].uses("vote", in_=place.lobby)
    page = await voters[1].presses("See this vote")
    assert "no numbers" not in page.text
    assert "The quorum was not reached" in page.text
    assert page.message is not None
    assert "Read the objections" not in {one["label"] for one in widgets.buttons(page.message.components)}


async def test_whoever_erases_their_data_takes_their_name_from_their_objection(place: Assembly) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.opens(method="Consent")
    why, name = "If you object: why, and what would help?", "If you object: with your name?"
    for person in (ada, ben):
        said = {why: f"Too early, says {person.user.name}.", name: "With my name"}
        await place.votes_for(person, {"Can you live with it?": "I object", **said})
    for person, over in ((ada, False), (ben, True)):
        if over:
            await place.ends()
        asked = await person.uses("privacy", in_=place.lobby)
        asked = await person.presses("Erase it")
        assert "An objection with your name stays, without the name" in asked.text
        await person.presses("Yes, erase it")
    await place.boss.uses("vote", in_=place.lobby)
    await place.boss.presses("See this vote")
    page = await place.boss.presses("Read the objections")
    assert page.text.count("Without a name") == 2
    assert f"<@{ada.id}>" not in page.text
    assert f"<@{ben.id}>" not in page.text


async def test_where_few_object_no_sentence_says_that_no_number_is_told(place: Assembly) -> None:
    voters = await people(place, 2)
    await place.opens(method="Consent")
    why = "If you object: why, and what would help?"
    for voter in voters:
        await place.votes_for(voter, {"Can you live with it?": "I object", why: "Too early."})
    await place.ends()
    result = place.posted()[-1]
    assert "2 people objected" in result
    assert "Fewer than 5 people have voted. How many exactly is not told." in result
    assert "Apart from objections, numbers under 5" in result
