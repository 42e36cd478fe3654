"""Keeps setup's promises: tells organisers what needs mending, and lists members."""

from __future__ import annotations

from collections.abc import Collection

from bot.discordkit import members, role_holders
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.pages import Button
from bot.jobs import Drop, TryAgain
from bot.kernel.text import Text, text
from bot.settings import groups_of
from cogs.setup import service
from cogs.setup.pages.pressing import look_and_note
from cogs.setup.pages.showing import leads_to

TOLD_AT_ONCE = 3
"""Findings in one message; the rest stands on `/setup`, as the message says."""


async def tell(errand: Errand) -> None:
    """Tell organisers, in the staff channel, what still needs mending."""
    client, guild_id = errand.delivery.client, errand.job.guild_id
    guild = client.get_guild(guild_id)
    if guild is None and client.is_ready():
        raise Drop("Hearth is not in this community any more")
    if guild is None or guild.unavailable:
        raise TryAgain("the community cannot be looked over yet")
    await look_and_note(client, guild)  # much can have been mended since, also while nobody listened
    prepared = await service.prepare_telling(errand.ground, guild_id, errand.job.id)
    if prepared is None:
        raise Drop("nothing is left to tell, or no staff channel is set")
    found, channel_id, language = prepared
    said: list[Text] = [text("setup-told", count=len(found))]
    said += [
        text("setup-finding", number=number, what=finding.what, fix=finding.fix)
        for number, finding in enumerate(found[:TOLD_AT_ONCE], start=1)
    ]
    said.append(text("setup-told-once"))
    words = "\n".join(errand.localizer.render(one, language) for one in said)
    open_setup = Button(text("setup-button-open"), leads_to("home"))
    await errand.delivery.to_channel(errand.job, channel_id, Message(words, ((open_setup,),)), language)


async def could_not_tell(errand: Errand) -> None:
    """The staff channel cannot be reached: what needs mending stands on `/setup` until there is one."""
    await service.could_not_tell(errand.ground, errand.job.guild_id, errand.job.id)


async def list_members(errand: Errand) -> None:
    """List a community's members: for role holders, and for features that catch up. Then again in a day."""
    client, guild_id = errand.delivery.client, errand.job.guild_id
    listing = await role_holders.begin_listing(errand.ground, guild_id, groups_of(client.features))
    catching_up = [feature.on_members for feature in client.features if feature.on_members is not None]
    if listing.named or catching_up:
        present: set[int] = set()
        async for page in members.pages(client, guild_id, errand.ground.clock):
            present.update(member.user_id for member in page.members)
            await role_holders.note_page(errand.ground, listing, page)
            for catch_up in catching_up:
                await catch_up(errand.ground, guild_id, page.members)
        await _notice_departures(errand, present)
    await role_holders.end_listing(errand.ground, listing)
    await list_again_tomorrow(errand)
    await _look_at_what_features_find(errand)


async def _notice_departures(errand: Errand, present: Collection[int]) -> None:
    """Tell the features of those who left while nobody listened.

    Discord is asked once more for each who was not on the list: they may have joined while it was read.
    """
    client, ground, guild_id = errand.delivery.client, errand.ground, errand.job.guild_id
    known: set[int] = set()
    async with ground.database.read() as tx:
        for feature in client.features:
            if feature.present is not None:
                known.update(await feature.present(tx, guild_id))
    for user_id in sorted(known - set(present)):
        if await members.find(client, guild_id, user_id) is None:
            for feature in client.features:
                if feature.on_departure is not None:
                    await feature.on_departure(ground, guild_id, user_id)


async def _look_at_what_features_find(errand: Errand) -> None:
    """Look a community over anew: what features find can rest on who holds a role, which is known better now."""
    client = errand.delivery.client
    guild = client.get_guild(errand.job.guild_id)
    if guild is None or guild.unavailable or not any(feature.findings for feature in client.features):
        return
    await look_and_note(client, guild)


async def list_again_tomorrow(errand: Errand) -> None:
    """Promise the next day's listing; also where this one failed for good."""
    await service.promise_next_listing(errand.ground, errand.job.guild_id)
