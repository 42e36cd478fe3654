"""A thousand ballots in a minute, canaries in every field of a vote, and presses that name what is not theirs."""

from __future__ import annotations

import asyncio
import random
import time
from itertools import chain
from pathlib import Path

import pytest
from sqlalchemy import select

from cogs.decisions.rules import lifecycle
from cogs.decisions.service import voting
from cogs.decisions.service.voting import Choice
from data import vote_rolls
from data.jobs import jobs
from data.vote_rolls import VOTER, vote_ballots
from data.votes import ENDED, OPEN
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.decisions import Assembly, assembly
from tests.journeys.test_decisions_vote import APPROVE
from tests.journeys.test_forged import forges

PRESSED, DIRECT, AT_A_TIME = 20, 980, 20
FIRST = 900_000_000_001
WHY = "canary-objection-2b7d11"
PRIVATE_ROUTES = ("/interactions/", "/webhooks/")


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Assembly:
    return await assembly(sandbox, hearth)


async def test_a_thousand_ballots_in_a_minute(place: Assembly) -> None:
    pressing = [await place.comes(f"Voter {number}") for number in range(PRESSED)]
    vote = await place.opens(publishes="Yes")
    ground, guild_id = place.ground, place.guild.id
    many = range(FIRST, FIRST + DIRECT)
    async with ground.database.write() as tx:
        await vote_rolls.freeze(
            tx, guild_id, vote.id, [ground.vault.blind(VOTER, guild_id, user_id) for user_id in many]
        )
    left = iter(many)
    chosen: list[str] = []

    async def some() -> list[tuple[str, ...]]:
        receipts = []
        for user_id in left:
            line = random.choice(("1", "2", "1,3"))
            chosen.append(line)
            token = voting.new_token()
            receipts.append(await voting.cast(ground, guild_id, vote.id, user_id, token, Choice(line)))
        return receipts

    async def press_all() -> list[str]:
        return list(await asyncio.gather(*(place.votes_for(one, {APPROVE: ["Tuesday at 9"]}) for one in pressing)))

    began = time.monotonic()
    direct, pressed = await asyncio.gather(asyncio.gather(*(some() for _ in range(AT_A_TIME))), press_all())
    assert time.monotonic() - began < 60
    receipts = [*chain(*direct)]
    assert len(set(receipts)) == DIRECT
    assert len(set(pressed)) == PRESSED
    async with ground.database.read() as tx:
        assert len(await vote_rolls.box(tx, guild_id, vote.id)) == PRESSED + DIRECT
    await voting.stir(ground, guild_id, vote.id)
    await voting.recast(ground, guild_id, vote.id, FIRST, " ".join(receipts[0]), Choice(chosen[0]))
    await place.ends()
    (ended,) = await place.votes(ENDED)
    assert ended.result["turnout"] == PRESSED + DIRECT
    assert ended.result["counts"] == [
        PRESSED + sum("1" in one.split(",") for one in chosen),
        sum("2" in one.split(",") for one in chosen),
        sum("3" in one.split(",") for one in chosen),
    ]


async def test_an_objection_is_nowhere_in_plain_before_the_end(
    place: Assembly, hearth: Hearth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    vote = await place.opens(method="Consent", publishes="Yes", title="We meet twice")
    why = {"If you object: why, and what would help?": WHY}
    receipt = await place.votes_for(ada, {"Can you live with it?": "I object", **why})
    await place.votes_for(ben, {"Can you live with it?": "Yes"})
    broken = await place.changes(ben, receipt[:-3] + "zzz", {"Can you live with it?": "I object", **why})
    assert "not a receipt" in broken.text
    await ada.uses("privacy", in_=place.lobby)
    copied = await ada.presses("Give me a copy")
    assert copied.message is not None
    (file,) = copied.message.attachments
    assert vote.id.encode() in file.data
    assert WHY.encode() not in file.data
    await place.ground.database.empty_log()
    on_disk = bytes_in(tmp_path)
    for secret in (WHY, receipt):
        assert secret.encode() not in on_disk
        assert place.sandbox.readers_of(secret) <= {"Ada", "Ben"} if secret == WHY else {"Ada"}
        for one in place.sandbox.requests_with(secret):
            assert one.path.startswith(PRIVATE_ROUTES)
    logged = "\n".join([caplog.text, *(str(one.exc_info) + str(one.args) for one in caplog.records)])
    for secret in (WHY, receipt, str(ada.id), "I object"):
        assert secret not in logged
    async with place.ground.database.read() as tx:
        said = str([dict(one) for one in (await tx.execute(select(jobs))).mappings()])
    for secret in (WHY, str(ada.id), str(ben.id)):
        assert secret not in said


async def test_forged_presses_lead_nowhere(place: Assembly, sandbox: Sandbox) -> None:
    ada, eve = await place.comes("Ada"), sandbox.person("Eve")
    other = sandbox.world.add_guild("Elsewhere")
    hall = other.add_text_channel("hall")
    await eve.joins(other)
    eve.goes_to(hall)
    vote = await place.opens()
    await place.votes_for(ada, {APPROVE: []})
    page = (await eve.uses("start", in_=hall)).message
    assert page is not None
    for wire in (
        f"decisions:vote-turn:v1:{place.guild.id}:{vote.id}",
        f"decisions:vote-turn:v1:{other.id}:{vote.id}",
        f"decisions:paper:v1:{place.guild.id}:{vote.id}",
        f"decisions:fill:v1:{vote.id}:{'0' * 24}",
        "decisions:fill:v1:nothing:x",
        "decisions:paper:v1:x:y",
        "decisions:objections:v1",
        f"decisions:vote-cancel:v1:{place.guild.id}:{vote.id}",
    ):
        refused = await forges(eve, page, wire)
        assert "When do we meet?" not in refused.text, wire
    (still,) = await place.votes(OPEN)
    assert still.id == vote.id


async def test_after_the_end_nobody_votes_and_what_is_over_is_forgotten(place: Assembly, hearth: Hearth) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.opens(publishes="Yes")
    receipt = await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    await place.paper(ben)
    await ben.presses("Fill in my ballot")
    await place.ends()
    assert "This vote is over" in (await ben.fills_in({APPROVE: ["\u2068Tuesday at 9\u2069"]})).text
    vote = (await place.votes(ENDED))[0]
    with pytest.raises(Exception, match="decisions-vote-over"):
        await voting.recast(place.ground, place.guild.id, vote.id, ada.id, receipt, Choice("2"))
    await hearth.has_done_its_day()
    await hearth.time_passes(days=lifecycle.BOX_KEPT.days + 1)
    await hearth.has_done_its_day()
    (kept,) = await place.votes(ENDED)
    assert kept.key_id is None
    async with place.ground.database.read() as tx:
        assert (await tx.execute(select(vote_ballots))).first() is None
        assert await vote_rolls.count_roll(tx, place.guild.id, vote.id) == 0
    await hearth.time_passes(days=lifecycle.KEPT.days)
    await hearth.has_done_its_day()
    assert not await place.votes(ENDED)
