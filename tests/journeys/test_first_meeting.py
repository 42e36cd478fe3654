"""A newcomer is greeted once, in the community's channel, by name and without a ping."""

from __future__ import annotations

from sandbox.server import Sandbox
from tests.hearth import Hearth


async def test_a_newcomer_is_greeted_and_shown_first_steps(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await ben.joins(guild)
    await ben.sees("Ben", in_=welcome)
    await ada.joins(guild)
    sandbox.clock.advance(10)

    greeting = await ada.sees("Welcome, \u2068Ada\u2069!", in_=welcome)
    assert not greeting.pinged
    answer = await ada.presses("What is this place?", on=greeting)

    assert answer.private
    assert "everyone is welcome" in answer.text
    ben.does_not_see("everyone is welcome")
