"""Introductions of people whom moderators have timed out, and of people who went and came back unseen."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from data.jobs import jobs
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually
from tests.journeys.test_introductions import comes, fills_in, guild, introduces, is_noted, posted, row_of

__all__ = ["guild"]


async def test_whoever_is_timed_out_posts_nothing_through_hearth(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild, pending=False)
    await hearth.has_met(guild.id, 1)
    until = sandbox.clock.timestamp() + 3600
    guild.update_member(ada.member(guild), timed_out_until=until)

    await ada.uses("start", in_=ada.direct)
    refused = await ada.presses("Introduce myself")

    assert "timed out in this community" in refused.text
    sandbox.clock.advance(timedelta(hours=1, seconds=1))
    await ada.presses("Introduce myself")
    await ada.presses("Begin")
    await ada.fills_in({"What brings me here": "Radios"})
    await ada.presses("See how it will look")
    guild.update_member(ada.member(guild), timed_out_until=sandbox.clock.timestamp() + 3600)
    assert "timed out in this community" in (await ada.presses("Post it")).text
    assert posted(sandbox, guild) == []
    sandbox.clock.advance(timedelta(hours=1, seconds=1))
    await ada.presses("Post it")
    await ada.sees("Radios", in_=guild.channel("hello"))


async def test_what_waits_is_not_posted_while_its_person_is_timed_out(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await fills_in(ada)
    sandbox.faults.refuse("POST", "/channels/{channel_id}/messages", times=100, status=503)
    await ada.presses("Post it")
    await hearth.has_planned("introductions.post")
    guild.update_member(ada.member(guild), timed_out_until=sandbox.clock.timestamp() + 7200)
    sandbox.faults.clear()
    assert hearth.app is not None
    database = hearth.app.ground.database

    async def put_back() -> bool:
        sandbox.clock.advance(60)
        async with database.read() as tx:
            why = await tx.execute(select(jobs.c.last_problem).where(jobs.c.kind == "introductions.post"))
        return bool(why.scalar_one() == "the person is timed out")

    await eventually(put_back)
    assert posted(sandbox, guild) == []

    sandbox.clock.advance(timedelta(hours=2))
    await ada.sees("radios", in_=guild.channel("hello"))
    assert len(posted(sandbox, guild)) == 1


async def test_whoever_came_back_while_hearth_was_away_keeps_what_stands(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await comes(sandbox, guild)
    await introduces(ada)
    await is_noted(hearth, guild, ada)
    await ada.leaves(guild)

    async def left() -> bool:
        row = await row_of(hearth, guild, ada)
        return row is not None and row.left_at is not None

    await eventually(left)
    await hearth.stop()
    sandbox.clock.advance(60)
    await ada.joins(guild, pending=False)
    await hearth.start()

    async def back() -> bool:
        row = await row_of(hearth, guild, ada)
        return row is not None and row.left_at is None

    await eventually(back)
    sandbox.clock.advance(timedelta(days=32))
    await hearth.has_planned("vault.sweep")
    await ada.uses("start", in_=guild.channel("welcome"))
    while "[My introduction]" not in ada.screen():
        await ada.presses("More steps")
    await ada.presses("My introduction")
    assert "is taken back" in (await ada.presses("Take it back")).text
