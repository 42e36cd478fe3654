"""The pages around introductions: before one is written, how it will look, and what becomes of it.

Invariants: before a word is written stands who will read it; nothing is promised to be posted but from a press
under the very words; a page is about the person who presses and nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence

import discord

from bot.discordkit.communities import meant, see_that_shared, show_more
from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.form import Sending, changes_answers
from bot.discordkit.localizer import Localizer
from bot.discordkit.members import find
from bot.discordkit.offers import offered
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.introductions import service
from cogs.introductions.rules import PARTS, Told
from data.introductions import Introduction

FEATURE = "introductions"


async def community_of(visit: Visit, verb: str) -> int | None:
    """Return the community that a press is about; None where the person has now been asked which one."""
    nobody = text("introductions-no-community")
    return await meant(visit, text("introductions-title"), FEATURE, verb, nobody=nobody)


async def see_that_member(visit: Visit, guild_id: int) -> str:
    """Return how the community shows the person who presses.

    Raises Problem where they are not a member, have not accepted the rules yet, or were timed out by moderators:
    then Discord lets nobody press anything in the community, but in direct messages. What they wrote stays.
    """
    member = visit.interaction.user
    if visit.guild_id == guild_id and isinstance(member, discord.Member):
        if member.pending:
            raise Problem(text("introductions-pending"))
        return member.display_name
    try:
        seen = await find(visit.client, guild_id, visit.user_id)
    except (TryAgain, Undeliverable):
        raise Problem(text("introductions-unknown")) from None
    if seen is None:
        raise Problem(text("introductions-left"))
    if seen.pending:
        raise Problem(text("introductions-pending"))
    if seen.is_timed_out(visit.ground.clock.now()):
        raise Problem(text("introductions-timed-out"))
    return seen.display_name


def see_that_local(visit: Visit, guild_id: int) -> None:
    """Raise Problem where the interaction itself says that the person is no member, or not yet."""
    member = visit.interaction.user
    if visit.guild_id != guild_id:
        return
    if not isinstance(member, discord.Member):
        raise Problem(text("introductions-left"))
    if member.pending:
        raise Problem(text("introductions-pending"))


def post_lines(told: Told, account: str) -> tuple[Text, ...]:
    """Return what is posted, line by line; `account` is how the message names the account, without a ping."""
    parts = [text("introductions-part", label=label(part), words=_words(told, part)) for part in _said(told)]
    return (text("introductions-hello", name=Name(told.name), account=account), *parts)


def said(localizer: Localizer, told: Told, user_id: int, language: str) -> str:
    """Return the words of the message, as they are posted."""
    return "\n".join(localizer.render(line, language) for line in post_lines(told, f"<@{user_id}>"))


def label(part: str) -> Text:
    """Return the heading of a part."""
    return text(f"introductions-label-{part}")


def preview_page(sending: Sending, channel_id: int, words: str) -> Page:
    """Return the page with exactly what will be posted, and the press that posts it."""
    posts = Button(
        text("introductions-button-post"),
        to(FEATURE, "post", sending.draft_id, sending.revision),
        "primary",
    )
    changes = Button(text("introductions-button-change"), changes_answers(sending.draft_id))
    return Page(
        text("introductions-title"),
        (
            Block((text("introductions-preview", channel=f"<#{channel_id}>"),)),
            Block((text("name", name=words),)),
            Block((text("introductions-preview-ask"),), ((posts, changes),)),
        ),
    )


async def on_its_way(visit: Visit, guild_id: int) -> Page:
    """Return the page that says so, with the press that takes it back, and what else somebody may want now."""
    takes = Button(text("introductions-button-take-back"), to(FEATURE, "take", guild_id))
    later = await offered(
        visit.ground, guild_id, visit.user_id, [a for f in visit.client.features for a in f.later_actions]
    )
    buttons = (takes, *(Button(one.label, one.leads_to) for one in later))
    return page(
        text("introductions-title"),
        text("introductions-on-its-way"),
        text("introductions-any-time"),
        rows=(buttons,),
    )


async def open_mine(visit: Visit) -> None:
    """Show how it stands with a person's introduction."""
    guild_id = await community_of(visit, "mine")
    if guild_id is None:
        return
    standing = await service.standing(visit.ground, guild_id, visit.user_id)
    if standing is None:
        raise Problem(text("introductions-none"))
    takes = Button(text("introductions-button-take-back"), to(FEATURE, "take", guild_id))
    await visit.show(page(text("introductions-title"), how_it_stands(standing), rows=((takes,),)))


async def more_for_mine(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, text("introductions-title"), FEATURE, "mine")


async def take_back(visit: Visit) -> None:
    """Take the introduction back."""
    (guild_id,) = visit.numbers(1)
    await see_that_shared(visit, guild_id)
    if not await service.take_back(visit.ground, guild_id, visit.user_id):
        raise Problem(text("introductions-none"))
    again = Button(text("introductions-start"), to(FEATURE, "begin", guild_id))
    await visit.turn_to(page(text("introductions-title"), text("introductions-taken-back"), rows=((again,),)))


def how_it_stands(introduction: Introduction) -> Text:
    """Return one sentence or two: on its way, waiting for its channel, or posted."""
    if introduction.message_id is not None:
        return text("introductions-stands", channel=f"<#{introduction.channel_id}>")
    return text("introductions-waits") if introduction.waits_since else text("introductions-on-its-way")


def takes_back(guild_id: int) -> CustomId:
    """Name the press that takes an introduction back."""
    return to(FEATURE, "take", guild_id)


def _said(told: Told) -> Sequence[str]:
    return [part for part in PARTS if part in told.parts]


def _words(told: Told, part: str) -> Name:
    return Name(told.parts[part], lines=True)
