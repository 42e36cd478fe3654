"""Keeps welcome's promises: posts greetings and notices, ends floods, goes on after a pause."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import discord

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.pages import Picture
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.text import Name, Text, listed, text
from cogs.welcome.pages.first import greeting_rows
from cogs.welcome.pages.flood import flood_rows, is_open
from cogs.welcome.rules import pause_before_going_on, said
from cogs.welcome.service import flooding, greeting
from cogs.welcome.service.greeting import Prepared
from data.own_words import OwnPicture

HANDS = ("👋", "🤫")
"""What newcomers and others can press under a greeting: a waving hand and a hushing face."""
SOON = timedelta(seconds=1)
TOO_MANY_SECONDS = 120
"""From here on, a length of time is said in minutes."""


async def greet(errand: Errand) -> None:
    """Post one greeting, for everyone who arrived since the last."""
    guild_id, greeting_id = errand.job.guild_id, errand.job.args["greeting"]
    await _listen_first(errand)
    prepared = await greeting.prepare_greeting(errand.ground, guild_id, greeting_id)
    if prepared is None:
        raise Drop("nobody is left to greet, welcome is off, or it is too late to be of use")
    channel_id = prepared.greeting.channel_id
    message = Message(
        _words(prepared, errand),
        greeting_rows(),
        silent=prepared.greeting.quiet,
        pictures=_pictures(prepared.own.picture if prepared.own else None),
    )
    try:
        sent = await _post(errand, channel_id, message, prepared.language)
    except Undeliverable as refusal:
        if await _may_stand_there(errand, prepared, refusal):
            raise TryAgain("the channel is closed, and may hold the greeting", _pause(errand)) from refusal
        raise
    await greeting.note_greeted(errand.ground, errand.delivery.client.features, guild_id, greeting_id, sent)


async def _post(errand: Errand, channel_id: int, message: Message, language: str) -> int:
    """Post a greeting; where Hearth may post words and no files, without its picture. Raises as `to_channel`."""
    try:
        return await errand.delivery.to_channel(errand.job, channel_id, message, language)
    except Undeliverable as refusal:
        if not message.pictures or not isinstance(refusal.__cause__, discord.Forbidden):
            raise
        only_words = replace(message, pictures=())
        return await errand.delivery.to_channel(errand.job, channel_id, only_words, language)


async def hold(errand: Errand) -> None:
    """The greeting cannot be posted: those whom it names wait until it can."""
    await greeting.hold_greeting(errand.ground, errand.job.guild_id, errand.job.args["greeting"])


async def put_hands(errand: Errand) -> None:
    """Put the two reactions under a greeting, so that they need only be pressed."""
    place = await greeting.where_it_stands(errand.ground, errand.job.guild_id, errand.job.args["greeting"])
    if place is None:
        raise Drop("the greeting does not stand")
    await errand.delivery.react(*place, HANDS)


async def go_on(errand: Errand) -> None:
    """Greet all who wait, if the channel is open to Hearth again; else look again later."""
    client, guild_id = errand.delivery.client, errand.job.guild_id
    channel_id = await greeting.where_to_go_on(errand.ground, guild_id)
    if channel_id is None:
        raise Drop("nobody waits, welcome is off, or a flood is on")
    guild = client.get_guild(guild_id)
    if guild is None and client.is_ready():
        raise Drop("Hearth is not in this community any more")
    if guild is None or guild.unavailable:
        raise TryAgain("the community cannot be looked over yet")
    if not is_open(guild, channel_id):
        raise TryAgain("the welcome channel is not open", _pause(errand))
    await greeting.greet_held(errand.ground, guild_id)


async def tell_of_flood(errand: Errand) -> None:
    """Tell staff of a flood, once."""
    guild_id = errand.job.guild_id
    notice = await flooding.prepare_notice(errand.ground, guild_id, errand.job.args["flood"])
    if notice is None:
        raise Drop("no staff channel is set")
    what = text("welcome-flood-joined", count=notice.count, time=_length(notice.within))
    lines = [what, text("welcome-flood-over" if notice.is_over else "welcome-flood-held")]
    if not notice.is_over:
        lines += [text("welcome-flood-everybody"), text("welcome-flood-presses")]
    words = "\n".join(errand.localizer.render(line, notice.language) for line in lines)
    message = Message(words, () if notice.is_over else flood_rows())
    await errand.delivery.to_channel(errand.job, notice.channel_id, message, notice.language)


async def not_told(errand: Errand) -> None:
    """The staff channel is gone or closed: staff are told when it is open, if the flood still is on."""
    await flooding.not_told(errand.ground, errand.job.guild_id, errand.job.args["flood"])


async def end_flood(errand: Errand) -> None:
    """End a flood when it is over; as long as too many join, look again later."""
    await _listen_first(errand)
    left = await flooding.end(errand.ground, errand.job.guild_id, errand.job.args["flood"])
    if left is not None:
        raise TryAgain("too many joined a short time ago", left)


async def _listen_first(errand: Errand) -> None:
    """Wait until the members have been listed since Hearth began, so that it is known who else came."""
    if await greeting.must_wait(errand.ground, errand.job.guild_id, errand.delivery.client.began_at):
        raise TryAgain("the members have not been listed yet", SOON)


def _pause(errand: Errand) -> timedelta:
    return pause_before_going_on(errand.ground.clock.now() - errand.job.due_at)


async def _may_stand_there(errand: Errand, prepared: Prepared, refusal: Undeliverable) -> bool:
    """Tell whether an earlier attempt may have posted this greeting where Hearth cannot look now.

    Then nobody is greeted anew elsewhere: the same attempt goes on when the channel is open again, and looks. A
    channel that is gone took the greeting along; and who moved the welcome elsewhere wants it there.
    """
    gone = isinstance(refusal.__cause__, discord.NotFound)
    channel_id = prepared.greeting.channel_id
    return (
        prepared.greeting.repeated
        and not gone
        and await greeting.is_still_set(errand.ground, errand.job.guild_id, channel_id)
    )


def _words(prepared: Prepared, errand: Errand) -> str:
    """Say a greeting: the names, what the community or Hearth says to them, and what can be pressed."""
    frozen = prepared.greeting
    names = said(frozen.names, frozen.back)
    lines: list[Text] = []
    if names.new:
        lines.append(text("welcome-greeting-new", names=_listed(names.new, names.more_new)))
    if names.back:
        lines.append(text("welcome-greeting-back", names=_listed(names.back, names.more_back)))
    own = prepared.own.words if prepared.own else ""
    standard = text("welcome-greeting-glad", count=len(frozen.names) + len(frozen.back))
    lines.append(text("name", name=own) if own else standard)
    lines += [text("welcome-greeting-buttons"), text("welcome-greeting-reactions")]
    return "\n".join(errand.localizer.render(line, prepared.language) for line in lines)


def _listed(names: tuple[str, ...], more: int) -> Text | str:
    """Say names as a list, and how many there are beyond it."""
    parts = [text("name", name=Name(name)) for name in names]
    return listed([*parts, text("list-more", count=more)] if more else parts)


def _pictures(own: OwnPicture | None) -> tuple[Picture, ...]:
    return (Picture(own.name, own.contents, own.alt),) if own else ()


def _length(time: timedelta) -> Text:
    """Say a length of time, a little more rather than less."""
    seconds = max(1, -(-int(time.total_seconds() * 1000) // 1000))
    if seconds < TOO_MANY_SECONDS:
        return text("unit-seconds", count=seconds)
    return text("unit-minutes", count=-(-seconds // 60))
