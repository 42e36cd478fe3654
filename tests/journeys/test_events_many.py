"""Thousands of reminders that are due at once, and Hearth killed in their midst: each person hears once."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from data.migrate import migrate
from sandbox.server import Sandbox
from tests.data.event_rows import remind_all
from tests.hearth import Hearth

MANY = 2000
"""The benchmark of events does the same with ten thousand, under Discord's limits."""


async def test_all_are_reminded_once_over_a_kill(sandbox: Sandbox, hearth: Hearth) -> None:
    sandbox.world.traffic.recording = False
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "events.open", True)
    people = guild.add_members(MANY)
    direct = {user_id: sandbox.world.direct_with(people.user(user_id)) for user_id in people.ids}
    await migrate(hearth.config.database)
    reached = {user_id: channel.id for user_id, channel in direct.items()}
    due_at = await remind_all(hearth.config.database, guild.id, reached, sandbox.clock.now())
    await hearth.start_child()
    sandbox.clock.advance(due_at - sandbox.clock.now() + timedelta(seconds=1))

    def reminded() -> Counter[int]:
        return Counter(len(channel.messages) for channel in direct.values())

    await sandbox.world.wait_for(lambda: reminded()[1] > 500, timeout=120)
    await hearth.kill()
    await hearth.start_child()
    await sandbox.world.wait_for(lambda: reminded()[0] == 0, timeout=120)
    assert reminded() == {1: MANY}
