"""What an organiser of the seeded community switches on so that everybody has a word and a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.setting_up import sets, switches_on

if TYPE_CHECKING:
    from sandbox.people import Person
    from sandbox.world.guilds import Guild

CHANNEL = "general"
"""Where calls, thanks, proposals and votes are told."""


async def begin_voices(guild: Guild, organiser: Person) -> None:
    """Switch these on, and choose where they are told. Raises as a person's deeds do."""
    await switches_on(organiser, "Learning", "The learning library is on")
    await _tells(guild, organiser, "Applications", "Channel for calls")
    await _begin(guild, organiser, "Thanks", "Thanks are on", "Channel for public thanks")
    await _begin(guild, organiser, "Decisions", "Proposals and votes are on", "Channel for decisions")


async def _begin(guild: Guild, organiser: Person, part: str, switch: str, channel: str) -> None:
    await switches_on(organiser, part, switch)
    await _tells(guild, organiser, part, channel)


async def _tells(guild: Guild, organiser: Person, part: str, channel: str) -> None:
    label = f"Choose a channel: {channel}"
    await sets(organiser, part, channel, lambda: organiser.chooses(label, guild.channel(CHANNEL)))
