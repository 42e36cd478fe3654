"""Every press is answered, whatever fails inside, and also when Hearth is told to stop meanwhile."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

import pytest
from sqlalchemy import text

from bot.discordkit.boundary import DEFER_AFTER
from bot.lease import GatewayLease
from data import languages, leases
from data.engine import Database
from sandbox.faults import Fault
from sandbox.interactions import ANSWER_SECONDS
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    """A community with a place where commands can be used."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    return guild


async def rename(database: Database, old: str, new: str) -> None:
    """Let a table be missing, so that whoever reads it fails."""
    async with database.write() as tx:
        await tx.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))


async def test_a_fault_before_the_language_is_known_is_owned_up_to(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, caplog: pytest.LogCaptureFixture
) -> None:
    app = await hearth.start()
    ada = sandbox.person("Ada", locale="de")
    await ada.joins(guild)
    await rename(app.ground.database, "languages", "away")

    answer = await ada.uses("start")

    assert answer.private
    assert "reference" in answer.text or "Referenz" in answer.text or "Kennung" in answer.text
    assert [record for record in caplog.records if record.levelno == logging.ERROR]
    await rename(app.ground.database, "away", "languages")
    caplog.clear()
    assert (await ada.uses("start")).private


async def test_stopping_lets_what_was_pressed_be_answered(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await hearth.start()
    waiting = sandbox.faults.slow(0.3, "GET", "/guilds/{guild_id}/members/{user_id}", times=1)
    asking = asyncio.create_task(ada.uses("privacy", in_=ada.direct))
    await eventually(lambda: _is_used_up(waiting))

    await hearth.stop()

    assert "What Hearth keeps about you" in (await asking).text


async def test_what_takes_long_is_deferred_before_discord_gives_up(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    assert DEFER_AFTER < ANSWER_SECONDS
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await hearth.start()
    sandbox.faults.slow(DEFER_AFTER + 0.3, "GET", "/guilds/{guild_id}/members/{user_id}", times=1)

    asked = await ada.uses("privacy", in_=ada.direct, wait=False)
    await sandbox.world.wait_for(lambda: asked.interaction.state == "deferred")
    await sandbox.world.wait_for(lambda: asked.interaction.state == "answered")
    await ada.sees("What Hearth keeps about you", in_=ada.direct)


async def test_a_process_that_comes_back_to_the_gateway_knows_what_people_chose_meanwhile(
    sandbox: Sandbox,
    hearth: Hearth,
    guild: Guild,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.app.GatewayLease", partial(GatewayLease, renew_every=0.1, look_every=0.1))
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    app = await hearth.start()
    await ada.uses("language")
    await ada.chooses("Choose a language", "Deutsch")
    async with app.ground.database.write() as tx:  # as another process would, that held the gateway meanwhile
        await languages.put(tx, guild.id, ada.id, "en")
        await leases.revoke_all(tx)
    await sandbox.world.wait_for(lambda: sandbox.gateway.connected == 0, timeout=20)
    await sandbox.world.wait_for(lambda: sandbox.gateway.connected == 1, timeout=20)

    assert "Good first steps" in (await ada.uses("start")).text
    assert any("the gateway lease is lost" in record.message for record in caplog.records)
    caplog.clear()


async def _is_used_up(fault: Fault) -> bool:
    return fault.times == 0
