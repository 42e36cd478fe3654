"""Which community a person means, where a command is used outside of one, and whom to ask there.

Invariant: a person is offered the communities that they share with Hearth, or where something is kept about
them or waits for them, and no other; and learns nothing of another by forging a press that names it
(`see_that_shared`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass

import discord

from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.personal_data import communities_of
from bot.settings import CommunitySettings, read_settings

DIRECT_MESSAGES = 0
"""Stands where a community's id would: what belongs to a person's direct messages with Hearth."""
ASKED_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class Community:
    """One that a person can choose. `name` is shown as what people wrote."""

    id: int
    name: Text


def here(visit: Visit) -> int | None:
    """Return the community in which a person stands; None in a direct message, or where Hearth is not a member."""
    guild_id = visit.guild_id
    return guild_id if guild_id is not None and visit.client.get_guild(guild_id) is not None else None


def named(visit: Visit, guild_id: int) -> Text:
    """Return the name of a community, or of the direct messages."""
    if guild_id == DIRECT_MESSAGES:
        return text("community-direct-messages")
    guild = visit.client.get_guild(guild_id)
    return text("name", name=Name(guild.name)) if guild else text("community-left", number=str(guild_id))


async def of_person(visit: Visit) -> list[Community]:
    """Return the communities that the person shares with Hearth, or where something is kept about them."""
    guilds = {guild.id: guild for guild in visit.client.guilds}
    ids = await communities_of(visit.ground, visit.user_id, [DIRECT_MESSAGES, *guilds])
    ids |= await _concerned(visit, guilds.keys() - ids)
    ids |= await _joined(visit, [guild for guild in guilds.values() if guild.id not in ids])
    order = sorted(ids, key=lambda id: (id == DIRECT_MESSAGES, guilds[id].name.casefold() if id in guilds else ""))
    return [Community(id, named(visit, id)) for id in order]


async def see_that_shared(visit: Visit, guild_id: int) -> int:
    """Return the id of a community that a press names, if it is one that the person would be offered.

    Raises Problem where it is not: its name and its organisers' role are not for them.
    """
    if guild_id in (DIRECT_MESSAGES, here(visit)):
        return guild_id
    if guild_id not in await communities_of(visit.ground, visit.user_id, [guild_id]):
        guild = visit.client.get_guild(guild_id)
        if guild is None or not (await _concerned(visit, [guild_id]) or await _joined(visit, [guild])):
            raise Problem(text("problem-old-button"))
    return guild_id


def which(
    title: Text,
    communities: list[Community],
    feature: str,
    *,
    choose: str = "choose",
    more: str = "which",
    start: int = 0,
) -> Page:
    """Return the page that asks which community is meant, as many at a time as a select can hold.

    The feature's verb `choose` gets the community's id as the chosen value; its verb `more` gets, as its
    argument, from where on the next ones are to be shown (`start`).
    """
    if start >= len(communities):
        start = 0  # there are fewer by now
    following = start + SELECT_OPTIONS
    options = tuple(Option(one.name, str(one.id)) for one in communities[start:following])
    rows: list[Row] = [Select(text("community-choose"), to(feature, choose), options)]
    if following < len(communities):
        rows.append((Button(text("community-others"), to(feature, more, following)),))
    return page(title, text("community-which"), rows=rows)


async def meant(visit: Visit, title: Text, feature: str, verb: str, *, nobody: Text) -> int | None:
    """Return the community that a press is about; None where the person has now been asked which one.

    Where it was pressed counts first, then the community that it names or that was chosen, then the only one
    there is. The feature's `verb` gets the answer and comes here again; `<verb>-more` leads to `show_more`.
    Raises Problem with `nobody` where there is none.
    """
    if (guild_id := here(visit)) is not None:
        return guild_id
    if visit.values or visit.args:
        return await see_that_shared(visit, visit.chosen_number if visit.values else visit.numbers(1)[0])
    communities = await _without_direct_messages(visit)
    if not communities:
        raise Problem(nobody)
    if len(communities) == 1:
        return communities[0].id
    await visit.show(which(title, communities, feature, choose=verb, more=f"{verb}-more"))
    return None


async def show_more(visit: Visit, title: Text, feature: str, verb: str) -> None:
    """Show further communities to choose from, for `meant`."""
    (start,) = visit.numbers(1)
    communities = await _without_direct_messages(visit)
    await visit.turn_to(which(title, communities, feature, choose=verb, more=f"{verb}-more", start=start))


async def _without_direct_messages(visit: Visit) -> list[Community]:
    return [one for one in await of_person(visit) if one.id != DIRECT_MESSAGES]


async def whom_to_ask(visit: Visit, guild_id: int) -> Text:
    """Return who answers questions in this community: the organisers' role where one is set."""
    async with visit.ground.database.read() as tx:
        role_id = (await read_settings(tx, guild_id, CommunitySettings)).organiser_role
    guild = visit.client.get_guild(guild_id)
    role = guild.get_role(role_id) if guild and role_id else None
    return text("ask-role", role=Name(role.name)) if role else text("ask-managers")


async def _concerned(visit: Visit, guild_ids: Collection[int]) -> set[int]:
    """Return in which of `guild_ids` something waits for the person, member or not."""
    found = set[int]()
    async with visit.ground.database.read() as tx:
        for feature in visit.client.features:
            if feature.concerns is not None:
                found |= await feature.concerns(visit.ground, tx, guild_ids, visit.user_id)
    return found


async def _joined(visit: Visit, guilds: list[discord.Guild]) -> set[int]:
    """Return which of `guilds` the person is in, by asking Discord: Hearth keeps no list of members."""
    gate = asyncio.Semaphore(ASKED_AT_ONCE)

    async def is_in(guild: discord.Guild) -> bool:
        async with gate:
            try:
                await guild.fetch_member(visit.user_id)
            except (discord.NotFound, discord.Forbidden):
                return False
            return True

    answers = await asyncio.gather(*(is_in(guild) for guild in guilds))
    return {guild.id for guild, joined in zip(guilds, answers, strict=True) if joined}
