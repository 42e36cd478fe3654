"""The pages of the profile, and what their buttons do.

Invariant: a page is about the person who presses and nobody else, and about a community that they share.
"""

from __future__ import annotations

from bot.discordkit.communities import DIRECT_MESSAGES, here, of_person, see_that_shared, which
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.limits import clip
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from bot.kernel.time_zones import zone_words
from cogs.profile import service
from cogs.profile.rules import FIELDS, TIME_ZONE

SHOWN = 300
"""Characters of one value on the page, which may have 4,000 in all; the form shows all of it."""


async def open_profile(visit: Visit) -> None:
    """Show what a person told here; outside a community, ask which one is meant."""
    guild_id = here(visit)
    if guild_id is not None:
        await visit.show(await profile_page(visit, guild_id))
        return
    communities = [one for one in await of_person(visit) if one.id != DIRECT_MESSAGES]
    if not communities:
        await visit.say(text("profile-no-community"))
    elif len(communities) == 1:
        await visit.show(await profile_page(visit, communities[0].id))
    else:
        await visit.show(which(text("profile-title"), communities, "profile"))


async def more_communities(visit: Visit) -> None:
    """Show the communities to choose from, from a certain one on."""
    (start,) = visit.numbers(1)
    communities = [one for one in await of_person(visit) if one.id != DIRECT_MESSAGES]
    await visit.turn_to(which(text("profile-title"), communities, "profile", start=start))


async def choose_community(visit: Visit) -> None:
    """Show the profile for the community that was chosen."""
    guild_id = await see_that_shared(visit, visit.chosen_number)
    await visit.turn_to(await profile_page(visit, guild_id))


async def remove(visit: Visit) -> None:
    """Remove one part, and show what is left."""
    *where, field = visit.args or ("",)
    if field not in FIELDS:
        raise Problem(text("problem-old-button"))
    guild_id = await see_that_shared(visit, *numbers(where, 1))
    await service.remove(visit.ground, guild_id, visit.user_id, field)
    said = text("profile-removed", field=field_words(field))
    await visit.turn_to(await profile_page(visit, guild_id, said))


async def profile_page(visit: Visit, guild_id: int, said: Text | None = None) -> Page:
    """Return the page with what a person told, a press to remove each part, and what they could tell."""
    told = await service.read(visit.ground, guild_id, visit.user_id)
    parts = [_part(guild_id, field, value) for field, value in told.items()]
    missing = listed([field_words(field) for field in FIELDS if field not in told])
    words = text("profile-button-change") if told else text("profile-button-tell")
    tell = Button(words, to("profile", "tell", guild_id), "primary")
    intro = (*([said] if said else []), text("profile-intro"))
    last = (text("profile-not-told", fields=missing),) if missing else ()
    return Page(text("profile-title"), (Block(intro), *parts, Block(last, ((tell,),))))


def _part(guild_id: int, field: str, value: str) -> Block:
    """Return one value with its press to remove it."""
    button = Button(
        text("profile-button-remove", field=field_words(field)), to("profile", "remove", guild_id, field)
    )
    words = Name(clip(said(field, value), SHOWN), lines=True)
    return Block((text("profile-value", label=label(field), value=words),), ((button,),))


def label(field: str) -> Text:
    """Return the heading of a part."""
    return text(f"profile-label-{field.replace('_', '-')}")


def said(field: str, value: str) -> str:
    """Return a value as people write it."""
    return zone_words(value) if field == TIME_ZONE else value


def field_words(field: str) -> Text:
    """Return what a part is called within a sentence."""
    return text(f"profile-field-{field.replace('_', '-')}")
