"""Proposals, by name and without one, from the first press to the channel, and what time and order tell."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from sqlalchemy import select

from cogs.decisions.service import proposing
from data import jobs
from data.engine import metadata
from data.keystore import record_keys
from data.proposals import ACCEPTED, DECLINED, PUBLISHED, WAITING
from data.proposals import proposals as table
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.decisions import Assembly, assembly, receipt_in
from tests.journeys.test_forged import forges

CANARY = "canary-proposal-51c7e0"
NOTICE = "You have an update in Hearth"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Assembly:
    """A community that decides together."""
    proposing.PACE._known.clear()
    return await assembly(sandbox, hearth)


async def test_a_proposal_by_name_is_looked_over_published_and_told_of(place: Assembly) -> None:
    ada = await place.comes("Ada")
    sent = await place.proposes(ada, "Meet at two hours", by_name=True)
    assert "Staff look at it" in sent.text
    shown = await place.looks(place.boss)
    assert "Meet at two hours" in shown.text
    assert "Ada" in shown.text
    assert "is being published" in (await place.boss.presses("Publish it")).text
    await place.has_published(1)
    (said,) = place.posted()
    assert "Meet at two hours" in said
    await ada.sees(NOTICE, in_=ada.direct)
    await ada.uses("propose", in_=place.lobby)
    page = await ada.presses("My proposals")
    assert "It is published in" in page.text


async def test_a_declined_one_says_why(place: Assembly) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, "Fewer words", by_name=True)
    await place.looks(place.boss)
    await place.boss.presses("Decline with a reason")
    said = await place.boss.fills_in({"Your reason": "Please say **which** words."})
    assert "It is declined" in said.text
    await ada.sees(NOTICE, in_=ada.direct)
    await ada.uses("start", in_=place.lobby)
    await ada.presses("See it")
    page = await ada.presses("My proposals")
    assert "which" in page.text
    assert not place.posted()


async def test_without_a_name_it_waits_for_the_next_day_and_for_another(place: Assembly, hearth: Hearth) -> None:
    ada, ben, eve = [await place.comes(name) for name in ("Ada", "Ben", "Eve")]
    sent = await place.proposes(ada, f"First {CANARY}")
    receipt = receipt_in(sent)
    assert "Nobody has looked at it yet" in (await place.comes_back(ada, receipt)).text
    page = await place.boss.uses("propose", in_=place.lobby)
    assert "waits to be looked at" not in page.text, "not on the day on which it was written"

    await place.next_day()
    await hearth.has_settled("decisions.look")
    assert any("One proposal waits" in message.content for message in place.team.messages.values())
    shown = await place.looks(place.boss)
    assert CANARY in shown.text
    assert "Without a name" in shown.text
    assert "Ada" not in shown.text
    await place.boss.presses("Publish it")
    assert "Staff said yes" in (await place.comes_back(ada, receipt)).text

    await place.next_day()
    assert not place.posted(), "it is alone, and waits"
    await place.proposes(ben, "Second")
    await place.next_day()
    await place.looks(place.boss)
    await place.boss.presses("Publish it")
    await place.next_day()
    await hearth.time_passes(hours=12)
    await place.has_published(2)
    assert sorted("First" in one for one in place.posted()) == [False, True]
    assert "It is published" in (await place.comes_back(ada, receipt)).text
    assert "knows no proposal" in (await place.comes_back(eve, " ".join(reversed(receipt.split())))).text


async def test_alone_it_is_published_after_three_days(place: Assembly, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, "Alone")
    await place.next_day()
    await place.looks(place.boss)
    await place.boss.presses("Publish it")
    for _ in range(2):
        await place.next_day()
        await hearth.time_passes(hours=0.1)
        assert await place.proposals(ACCEPTED)
    for _ in range(2):
        await place.next_day()
    await place.has_published(1)


async def test_the_author_is_nowhere(
    place: Assembly, hearth: Hearth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await place.proposes(ada, CANARY))
    await place.comes_back(ada, receipt)
    await place.next_day()
    await place.looks(place.boss)
    await place.boss.presses("Decline with a reason")
    await place.boss.fills_in({"Your reason": f"No {CANARY}"})
    assert CANARY in (await place.comes_back(ada, receipt)).text
    async with place.ground.database.read() as tx:
        (row,) = (await tx.execute(select(table))).mappings()
        assert (row["author_id"], row["record_id"]) == (None, None)
        for name in ("made_on", "decided_on"):
            assert (row[name].hour, row[name].minute, row[name].second) == (12, 0, 0)
        for one in metadata.sorted_tables:
            for found in (await tx.execute(select(one))).mappings():
                assert str(ada.id) not in str(dict(found)), one.name
                assert ada.id not in found.values(), one.name
        about = [dict(one) for one in (await tx.execute(select(jobs.jobs))).mappings()]
    assert not [one for one in about if row["id"] in str(one["args"]) + one["dedupe_key"]]
    await place.ground.database.empty_log()
    on_disk = bytes_in(tmp_path)
    assert CANARY.encode() not in on_disk
    assert receipt.encode() not in on_disk
    logged = "\n".join([caplog.text, *(str(one.exc_info) + str(one.args) for one in caplog.records)])
    for secret in (CANARY, receipt, str(ada.id)):
        assert secret not in logged
    for said in place.sandbox.everything_said():
        assert not said.holds(CANARY) or said.only_for is not None
    assert place.sandbox.readers_of(receipt) <= {"Ada"}


async def test_order_tells_nothing(place: Assembly) -> None:
    people = [await place.comes(f"Person {number}") for number in range(12)]
    for number, person in enumerate(people):
        await place.proposes(person, f"words {number}")
    async with place.ground.database.read() as tx:
        as_it_lies = [row.id for row in await tx.execute(select(table.c.id))]
    assert as_it_lies == sorted(as_it_lies), "they lie in the order of their random ids"
    await place.next_day()
    shown = [one.words for one in await proposing.to_look_at(place.ground, place.guild.id)]
    assert sorted(shown) == sorted(f"words {number}" for number in range(12))
    assert shown != [f"words {number}" for number in range(12)]


async def test_mentions_and_markdown_are_inert(place: Assembly) -> None:
    ada = await place.comes("Ada")
    words = (
        f"@everyone @here <@{place.boss.id}> <@&{place.guild.id}> **bold** [x](https://a.example) # h\n> q ||s||"
    )
    await place.proposes(ada, words * 4, title="@everyone **now**", by_name=True)
    await place.looks(place.boss)
    await place.boss.presses("Publish it")
    await place.has_published(1)
    (message,) = place.channel.messages.values()
    assert not message.pinged
    assert not message.pinged_everyone
    assert not re.search(r"(?<!\\)\*\*bold", message.content)
    assert "@everyone" not in message.content
    assert f"<@{place.boss.id}>" not in message.content
    assert len(message.content) <= 2000


async def test_what_cannot_be_posted_is_posted_later(place: Assembly, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, "words", by_name=True)
    await hearth.sets(place.guild.id, "decisions.channel", place.guild.add_text_channel("gone").id + 1)
    await place.looks(place.boss)
    await place.boss.presses("Publish it")
    assert hearth.app is not None
    await hearth.has_planned("decisions.publish")
    assert len(await place.proposals(ACCEPTED)) == 1
    await hearth.sets(place.guild.id, "decisions.channel", place.channel.id)
    await hearth.time_passes(hours=25)
    await place.has_published(1)
    assert len(place.posted()) == 1


async def test_what_is_over_is_forgotten_with_the_box_of_its_month(place: Assembly, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await place.proposes(ada, CANARY))
    await place.next_day()
    await place.looks(place.boss)
    await place.boss.presses("Decline with a reason")
    await place.boss.fills_in({"Your reason": "Not now."})
    (kept,) = await place.proposals(DECLINED)
    await hearth.time_passes(days=366)
    await hearth.has_done_its_day()
    assert "knows no proposal" in (await place.comes_back(ada, receipt)).text
    await place.next_day()
    await hearth.has_settled("vault.forget")
    async with place.ground.vault.keystore.read() as tx:
        keys = list((await tx.execute(select(record_keys.c.record_id))).scalars())
    assert kept.box_id not in keys


async def test_whoever_has_left_comes_back_with_the_receipt(place: Assembly) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await place.proposes(ada, CANARY))
    ada.installs_the_app()
    await ada.leaves(place.guild)
    await ada.uses("propose", in_=ada.direct)
    await ada.presses("I have a receipt")
    assert CANARY in (await ada.fills_in({"The seven words": receipt})).text


async def test_staff_and_organisers_are_led_there(place: Assembly, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, CANARY, by_name=True)
    await place.boss.uses("staff", in_=place.lobby)
    await place.boss.presses("More")
    assert CANARY in (await place.boss.presses("Look at proposals")).text
    await hearth.sets(place.guild.id, "decisions.channel", None)
    await place.boss.uses("setup", in_=place.lobby)
    await place.boss.presses("Look everything over")
    assert "no channel is set for them" in place.boss.screen()
    refused = await ada.uses("propose", in_=place.lobby)
    assert "not switched on" in refused.text


async def test_two_decide_at_once_and_one_is_told_so(place: Assembly) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, "words", by_name=True)
    (one,) = await place.proposals(WAITING)
    tried = await asyncio.gather(
        *(proposing.accept(place.ground, place.guild.id, one.id) for _ in range(5)),
        *(proposing.decline(place.ground, place.guild.id, one.id, "no") for _ in range(5)),
        return_exceptions=True,
    )
    assert sum(not isinstance(came, Exception) for came in tried) == 1
    await place.hearth.has_settled("decisions.publish")
    done = len(await place.proposals(PUBLISHED)) + len(await place.proposals(DECLINED))
    assert done == 1


async def test_only_staff_look_over_and_only_who_may_proposes(place: Assembly, hearth: Hearth) -> None:
    ada, eve = await place.comes("Ada"), await place.comes("Eve")
    await place.proposes(ada, CANARY, by_name=True)
    (one,) = await place.proposals(WAITING)
    page = (await eve.uses("propose", in_=place.lobby)).message
    assert page is not None
    guild = place.guild.id
    for wire in (
        f"decisions:look:v1:{guild}:0",
        f"decisions:proposal-accept:v1:{guild}:{one.id}",
        "decisions:look-here:v1",
    ):
        refused = await forges(eve, page, wire)
        assert "Only staff" in refused.text
        assert CANARY not in refused.text
    role = place.guild.add_role("Council")
    await hearth.sets(guild, "decisions.proposers", role.id)
    await eve.uses("propose", in_=place.lobby)
    assert "people with the role" in (await eve.presses("Propose without my name")).text


async def test_one_account_makes_a_few_a_day_and_loses_no_words(place: Assembly) -> None:
    ada = await place.comes("Ada")
    for number in range(3):
        await place.proposes(ada, f"words {number}")
    refused = await place.proposes(ada, "the fourth")
    assert "the most from one account" in refused.text
    assert len(await place.proposals(WAITING)) == 3


async def test_whoever_erases_their_data_takes_their_proposal_out_of_the_channel(place: Assembly) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, CANARY, by_name=True)
    await place.looks(place.boss)
    await place.boss.presses("Publish it")
    await place.has_published(1)
    page = await ada.uses("privacy", in_=place.lobby)
    assert "A proposal that you made by name" in page.text
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    await place.hearth.has_settled("decisions.take-back")
    assert not place.posted()
    assert not await place.proposals(PUBLISHED)


async def test_what_is_erased_while_it_is_posted_does_not_stay(place: Assembly) -> None:
    ada = await place.comes("Ada")
    await place.proposes(ada, CANARY, by_name=True)
    await place.looks(place.boss)
    place.sandbox.faults.slow(1, "POST", f"/channels/{place.channel.id}/messages")
    await place.boss.presses("Publish it")
    await place.sandbox.world.wait_for(lambda: bool(place.posted()))
    await ada.uses("privacy", in_=place.lobby)
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    await place.sandbox.world.wait_for(lambda: not place.posted())


async def test_a_receipt_is_shown_again_past_midnight(place: Assembly) -> None:
    ada = await place.comes("Ada")
    drafts = list[str]()

    async def close(_tx: object) -> None:
        drafts.append("d" * 32)

    receipt = await proposing.propose_nameless(
        place.ground, place.guild.id, ada.id, "Two hours", "Why", draft_id="d" * 32, close=close
    )
    await place.hearth.time_passes(hours=24)
    found = await proposing.sent(place.ground, [place.guild.id], *drafts)
    assert found == (place.guild.id, receipt)
    await place.hearth.time_passes(hours=24)
    assert await proposing.sent(place.ground, [place.guild.id], *drafts) is None
