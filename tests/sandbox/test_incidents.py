"""Pausing invitations: who may, for how long, who is told, and that nobody comes in meanwhile."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from sandbox.page_api import Page
from sandbox.permissions import BOT, Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild
from tests.sandbox.clients import RawApi, RawGateway, StockBot


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    return sandbox.world.add_guild("Rainbow", bot_permissions=BOT | Permissions.MANAGE_GUILD)


def ahead(sandbox: Sandbox, **length: float) -> str:
    return (sandbox.clock.now() + timedelta(**length)).isoformat()


async def test_while_invitations_are_paused_nobody_joins(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    path, ada = f"/guilds/{guild.id}/incident-actions", sandbox.person("Ada")
    told = (await api("PUT", path, {"invites_disabled_until": ahead(sandbox, hours=1)})).took()
    assert told["dms_disabled_until"] is None
    assert (await api("GET", f"/guilds/{guild.id}")).took()["incidents_data"] == told
    with pytest.raises(AssertionError, match="Invitations to Rainbow are paused"):
        await ada.joins(guild)
    sandbox.clock.advance(timedelta(hours=1))
    await ada.joins(guild)


async def test_null_ends_a_pause_and_what_is_left_out_stays(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    path, until = f"/guilds/{guild.id}/incident-actions", ahead(sandbox, hours=2)
    assert (await api("GET", f"/guilds/{guild.id}")).took()["incidents_data"] is None
    (await api("PUT", path, {"invites_disabled_until": until, "dms_disabled_until": until})).took()
    told = (await api("PUT", path, {"invites_disabled_until": None})).took()
    assert (told["invites_disabled_until"], told["dms_disabled_until"]) == (None, until)
    await sandbox.person("Ada").joins(guild)


async def test_a_pause_lasts_24_hours_at_most_and_needs_the_permission(
    sandbox: Sandbox, guild: Guild, api: RawApi
) -> None:
    path = f"/guilds/{guild.id}/incident-actions"
    (await api("PUT", path, {"invites_disabled_until": ahead(sandbox, hours=24, minutes=1)})).refused(400, 50035)
    (await api("PUT", path, {"invites_disabled_until": "soon"})).refused(400, 50035)
    (await api("PUT", path, {"invites_disabled_until": ahead(sandbox, hours=23, minutes=59)})).took()
    guild.update_role(guild.bot_role, permissions=BOT)
    (await api("PUT", path, {"invites_disabled_until": None})).refused(403, 50013)
    assert guild.invites_paused
    (await api("PUT", "/guilds/1/incident-actions", {"invites_disabled_until": None})).refused(404, 10004)


async def test_the_gateway_tells_of_a_pause(
    sandbox: Sandbox, guild: Guild, api: RawApi, gateway: RawGateway
) -> None:
    await gateway.identify()
    assert (await gateway.event("GUILD_CREATE"))["incidents_data"] is None
    until = ahead(sandbox, hours=1)
    (await api("PUT", f"/guilds/{guild.id}/incident-actions", {"invites_disabled_until": until})).took()
    assert (await gateway.event("GUILD_UPDATE"))["incidents_data"]["invites_disabled_until"] == until


async def test_a_stock_bot_pauses_invitations(sandbox: Sandbox, guild: Guild, stock: StockBot) -> None:
    bot = await stock.start()
    known = bot.get_guild(guild.id)
    assert known is not None
    assert not known.invites_paused()
    paused, until = asyncio.Event(), sandbox.clock.now() + timedelta(hours=1)

    async def on_guild_update(_: object, after: object) -> None:
        if after is known and known.invites_paused():
            paused.set()

    bot.add_listener(on_guild_update)
    await known.edit(invites_disabled_until=until)
    await asyncio.wait_for(paused.wait(), 5)
    assert known.invites_paused_until == until
    assert guild.invites_paused
    assert not guild.audit_log, "changing nothing else leaves no line"
    ended: Any = None  # which the library takes, and its types do not know
    await known.edit(invites_disabled_until=ended)
    assert not guild.invites_paused


async def test_the_page_says_that_invitations_are_paused(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    (
        await api(
            "PUT", f"/guilds/{guild.id}/incident-actions", {"invites_disabled_until": ahead(sandbox, hours=1)}
        )
    ).took()
    note = Page(sandbox).view(ada.id, None)["servers"][0]["note"]
    assert note == "Invitations to Rainbow are paused, so nobody can join now."
