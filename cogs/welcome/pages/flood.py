"""What staff can press in a flood, and the page of those who wait for their greeting.

Invariant: who may press is asked at each press. Pausing invitations takes Manage Server, as in Discord itself;
the rest is for staff. Nobody else learns who waits.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import discord

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Page, Row, Style, page
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.settings import ChannelKind, declared
from bot.kernel.text import Name, Text, listed, text
from cogs.welcome.service import flooding
from cogs.welcome.service.flooding import Waiting
from cogs.welcome.settings import WelcomeSettings

PAUSED_FOR = timedelta(hours=1)


def flood_rows() -> tuple[Row, ...]:
    """Return the buttons under a notice; who may press them is asked when they do."""
    return ((_pause(), _let_in(), _greet("secondary")),)


def held_page(waiting: Waiting, said: Text | None = None) -> Page:
    """Return the page of those who wait for their greeting: how many, since when, and why."""
    lines = [said] if said else []
    held = waiting.held
    if held is None:
        return page(text("welcome-held-title"), *lines, text("welcome-held-nobody"))
    names = [text("name", name=Name(name)) for name in held.names]
    if more := held.count - len(names):
        names.append(text("list-more", count=more))
    lines += [text("welcome-held-lines", count=held.count), text("welcome-held-names", names=listed(names))]
    if waiting.flooded:
        rows = ((_greet("primary"), _pause(), _let_in()),)
        return page(text("welcome-held-title"), *lines, text("welcome-held-flood"), rows=rows)
    if waiting.channel_id is None:
        return page(text("welcome-held-title"), *lines, text("welcome-held-off"))
    return page(text("welcome-held-title"), *lines, text("welcome-held-paused"), rows=((_greet("primary"),),))


async def open_held(visit: Visit) -> None:
    """Show who waits for their greeting."""
    waiting = await flooding.who_waits(visit.ground, presser_of(visit))
    if waiting is None:
        raise Problem(await _not_yours(visit, "welcome-held-not-yours"))
    await visit.turn_to(held_page(waiting))


async def greet_held(visit: Visit) -> None:
    """Greet all who wait, in one quiet message."""
    presser = presser_of(visit)
    waiting = await flooding.who_waits(visit.ground, presser)
    if waiting is None:
        raise Problem(await _not_yours(visit, "welcome-held-not-yours"))
    guild = visit.client.get_guild(presser.guild_id)
    if waiting.held and waiting.channel_id and not (guild and is_open(guild, waiting.channel_id)):
        raise Problem(text("welcome-held-paused"))
    count = await flooding.greet_now(visit.ground, presser)
    said = text("welcome-held-greeting", count=count) if count else None
    waiting = await flooding.who_waits(visit.ground, presser)
    if waiting is not None:
        await visit.turn_to(held_page(waiting, said))


async def pause_invitations(visit: Visit) -> None:
    """Let nobody in by invitation for an hour, as Discord offers it."""
    until = visit.ground.clock.now() + PAUSED_FOR
    paused = await _set_invitations(visit, until)
    await visit.say(text("welcome-flood-paused" if paused else "welcome-flood-pause-by-hand"))


async def let_invitations_in(visit: Visit) -> None:
    """Let people in by invitation again."""
    done = await _set_invitations(visit, None)
    await visit.say(text("welcome-flood-let-in" if done else "welcome-flood-let-in-by-hand"))


def is_open(guild: discord.Guild, channel_id: int) -> bool:
    """Tell whether Hearth may do in the welcome channel what it needs there."""
    (kind,) = (one.kind for one in declared(WelcomeSettings) if one.name == "channel")
    channel = guild.get_channel(channel_id)
    if channel is None or not isinstance(kind, ChannelKind):
        return False
    may = channel.permissions_for(guild.me)
    return all(getattr(may, name) for name in kind.needs)


async def _set_invitations(visit: Visit, paused_until: datetime | None) -> bool:
    """Pause invitations or let them in; False where Hearth may not. Raises Problem where the person may not."""
    presser = presser_of(visit)
    guild = visit.client.get_guild(presser.guild_id)
    if not presser.may_manage:
        raise Problem(await _not_yours(visit, "welcome-flood-not-yours"))
    if guild is None or not guild.me.guild_permissions.manage_guild:
        return False
    try:
        # The library takes None, which lets invitations in again, but does not say so in its types.
        await guild.edit(invites_disabled_until=paused_until)  # type: ignore[arg-type]
    except discord.Forbidden:
        return False
    return True


async def _not_yours(visit: Visit, id: str) -> Text:
    return text(id, ask=await whom_to_ask(visit, visit.guild_id or 0))


def _pause() -> Button:
    return Button(text("welcome-button-pause"), to("welcome", "pause"))


def _let_in() -> Button:
    return Button(text("welcome-button-let-in"), to("welcome", "let-in"))


def _greet(style: Style) -> Button:
    return Button(text("welcome-button-greet-held"), to("welcome", "greet-held"), style)
