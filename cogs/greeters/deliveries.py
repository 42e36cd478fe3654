"""Keeps the promises to greeters: notices, their edits, first words, claims that end, and reading reactions.

Invariants: before first words are brought, Discord itself is asked whether somebody has answered them; what stands
in a notice is read again after each edit, so that the last edit shows the last state.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

import discord

from bot.client import HearthClient
from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Faults, Message
from bot.discordkit.pages import Button, Link, Row
from bot.jobs import Drop, Undeliverable
from bot.kernel.text import Name, Text, listed, text
from cogs.greeters import rules
from cogs.greeters.pages import address_of, said_name
from cogs.greeters.service import arriving, conversations, notices, reactions
from cogs.greeters.service.notices import Told
from data.first_words import Words
from data.greeters import Guest
from data.greeting_reactions import StandingGreeting

NORMAL: Literal[0] = 0
BURST: Literal[1] = 1
"""Kinds of reactions that Discord lists apart; https://discord.com/developers/docs/resources/message#get-reactions"""
USERS_AT_ONCE = 100
REACTORS_LOOKED_AT = 10
"""People under each emoji who are looked at to find one who is neither a bot nor the writer."""
TALK = frozenset({discord.MessageType.default.value, discord.MessageType.reply.value})
"""What people write; all else is Discord's own, such as that a thread has a new name."""
THREAD_LOOKED_THROUGH = 100
"""Messages of a thread whose writers are looked at, to find another than who began it."""


# Notices of arrivals


async def tell(errand: Errand) -> None:
    """Tell greeters who arrived; then bring it up to date, should something have happened meanwhile."""
    guild_id, notice_id = errand.job.guild_id, errand.job.args["notice"]
    told = await notices.prepare(errand.ground, guild_id, notice_id)
    if told is None:
        raise Drop("nobody is left to tell of, or no channel is set")
    message = _first(guild_id, told, errand)
    if told.notice.message_id is None:
        sent = await errand.delivery.to_channel(errand.job, told.channel_id, message, told.language)
        await notices.note_sent(errand.ground, guild_id, notice_id, sent)
    await _bring_up_to_date(errand, notice_id, shown=message)


async def could_not_tell(errand: Errand) -> None:
    """The greeters' channel is gone or closed: what it should have said waits."""
    await notices.could_not_tell(errand.ground, errand.job.guild_id, errand.job.args["notice"])


async def edit(errand: Errand) -> None:
    """Bring a notice up to date."""
    await _bring_up_to_date(errand, errand.job.args["notice"])


async def _bring_up_to_date(errand: Errand, notice_id: str, shown: Message | None = None) -> None:
    guild_id = errand.job.guild_id
    while True:
        told = await notices.as_it_stands(errand.ground, guild_id, notice_id)
        if told is None or told.notice.message_id is None:
            return
        message = _now(guild_id, told, errand)
        if message == shown:
            return
        await errand.delivery.edit(told.channel_id, told.notice.message_id, message, told.language)
        shown = message


def _first(guild_id: int, told: Told, errand: Errand) -> Message:
    """Return a notice as it is sent: always the same words, so that an earlier attempt is recognised."""
    return Message("\n".join(_render(_beginning(told, told.guests), told, errand)), _rows(guild_id, told))


def _now(guild_id: int, told: Told, errand: Errand) -> Message:
    """Return a notice as it should be now; the same as `_first` as long as nothing has happened."""
    here = [one for one in told.guests if not one.left]
    statuses = {one.user_id: _status(one) for one in here}
    lines = _beginning(told, here)
    if len(told.guests) <= rules.NAMED_UP_TO:
        lines += [line for one in here if (line := _line(one, statuses[one.user_id])) is not None]
    wait = any(status in ("asked", "waiting") for status in statuses.values())
    if not here and not told.notice.unanswered:
        lines = [text("greeters-notice-gone")]
    elif not wait and len(told.guests) > rules.NAMED_UP_TO:
        lines.append(text("greeters-notice-nobody-waits"))
    keeps_buttons = wait or any(status == "taken" for status in statuses.values()) or told.notice.unanswered
    rows = _rows(guild_id, told) if keeps_buttons else ()
    return Message("\n".join(_render(lines, told, errand)), rows)


def _beginning(told: Told, guests: Sequence[Guest]) -> list[Text]:
    lines = []
    if len(told.guests) > rules.NAMED_UP_TO:
        lines.append(text("greeters-notice-many", count=len(guests)))
    elif guests:
        lines.append(text("greeters-notice", names=listed([said_name(one.name) for one in guests])))
    if told.notice.unanswered:
        lines.append(text("greeters-notice-unanswered", count=told.notice.unanswered))
    return lines


def _line(guest: Guest, status: rules.Status) -> Text | None:
    """Say how it stands with a newcomer; nothing where nothing has happened yet."""
    if status == "taken":
        return text("greeters-status-taken", name=Name(guest.name), greeter=f"<@{guest.claimed_by}>")
    if status == "met":
        return text("greeters-status-met", name=Name(guest.name))
    if status == "quiet":
        return text("greeters-status-quiet", name=Name(guest.name))
    return text("greeters-status-asked", name=Name(guest.name)) if status == "asked" else None


def _status(guest: Guest) -> rules.Status:
    return rules.status_of(left=guest.left, met=guest.met, wish=guest.wish, claimed=guest.claimed_by is not None)


def _rows(guild_id: int, told: Told) -> tuple[Row, ...]:
    many = len(told.guests) > rules.NAMED_UP_TO or not told.guests
    see = Button(text("greeters-button-page"), to("greeters", "turn", 0))
    take = Button(text("greeters-button-take"), to("greeters", "take", told.notice.id), "primary")
    buttons: list[Button | Link] = [see if many else take]
    if told.notice.unanswered and not many:
        buttons.append(see)
    places = {(one.channel_id, one.message_id) for one in told.guests if one.channel_id and one.message_id}
    if len(places) == 1:
        ((channel_id, message_id),) = places
        address = address_of(guild_id, channel_id or 0, message_id or 0)
        buttons.append(Link(text("greeters-link-greeting"), address))
    return (tuple(buttons),)


def _render(lines: Sequence[Text], told: Told, errand: Errand) -> Iterator[str]:
    return (errand.localizer.render(line, told.language) for line in lines)


# First words that nobody has answered


async def bring(errand: Errand) -> None:
    """Tell greeters, once, of first words that nobody has answered in time."""
    guild_id, message_id = errand.job.guild_id, int(errand.job.args["message"])
    words = await conversations.look(errand.ground, guild_id, message_id)
    if words is None:
        raise Drop("somebody has answered, or it is not time yet")
    if errand.job.sent_message_id is None and (seen := await _as_discord_shows(errand, words)) != "open":
        await conversations.settle(errand.ground, guild_id, message_id, answered=seen == "answered")
        raise Drop(f"Discord shows that it is {seen}")
    brought = await conversations.begin_bringing(errand.ground, guild_id, message_id)
    if brought is None:
        raise Drop("somebody has answered, or no channel is set")
    place = f"<#{words.channel_id}>"
    name = Name(brought.guest.name)
    said = (
        text("greeters-bring-introduction", name=name, channel=place)
        if words.introduction
        else text("greeters-bring", name=name, channel=place)
    )
    lines = [errand.localizer.render(said, brought.language)]
    if brought.mentions:
        people = " ".join(f"<@{id}>" for id in brought.mentions)
        lines.append(errand.localizer.render(text("greeters-bring-mentions", people=people), brought.language))
    answered = Button(text("greeters-button-answered"), to("greeters", "answered", message_id), "primary")
    link = Link(text("greeters-link-message"), address_of(guild_id, words.channel_id, message_id))
    message = Message("\n".join(lines), ((answered, link),), pings=brought.mentions)
    sent = await errand.delivery.to_channel(errand.job, brought.channel_id, message, brought.language)
    if await conversations.note_brought(errand.ground, guild_id, message_id, sent):
        await _say_answered(errand, message_id)


async def could_not_bring(errand: Errand) -> None:
    """The greeters' channel is gone or closed: the words wait."""
    await conversations.could_not_bring(errand.ground, errand.job.guild_id, int(errand.job.args["message"]))


async def edit_words(errand: Errand) -> None:
    """Say, where greeters were told of first words, that somebody has answered."""
    await _say_answered(errand, int(errand.job.args["message"]))


async def _say_answered(errand: Errand, message_id: int) -> None:
    found = await conversations.told_of(errand.ground, errand.job.guild_id, message_id)
    if found is None:
        return
    words, _, language = found
    if words.notice_channel_id is not None and words.notice_message_id is not None:
        said = text("greeters-bring-answered", channel=f"<#{words.channel_id}>")
        link = Link(
            text("greeters-link-message"), address_of(errand.job.guild_id, words.channel_id, words.message_id)
        )
        message = Message(errand.localizer.render(said, language), ((link,),))
        await errand.delivery.edit(words.notice_channel_id, words.notice_message_id, message, language)


async def _as_discord_shows(errand: Errand, words: Words) -> str:
    """Return `open`, `answered` or `gone`: Hearth may not have listened all the time."""
    client = errand.delivery.client
    try:
        async with Faults(gone_is_fine=True):
            raw: Any = await client.http.get_message(words.channel_id, words.message_id)
            people = await _some_reactors(client, words, raw) | await _writers_in_thread(client, words, raw)
    except discord.NotFound:
        return "gone"
    except Undeliverable:
        return "open"  # Hearth may not look there; greeters may
    return "answered" if people - {words.newcomer_id} else "open"


async def _some_reactors(client: HearthClient, words: Words, raw: Any) -> set[int]:
    """Return some of the people who reacted to a message; bots are left out."""
    people: set[int] = set()
    for reaction in raw.get("reactions", ()):
        emoji = reaction["emoji"]
        name = f"{emoji['name']}:{emoji['id']}" if emoji.get("id") else str(emoji["name"])
        users: Any = await client.http.get_reaction_users(
            words.channel_id, words.message_id, name, REACTORS_LOOKED_AT
        )
        people |= {int(user["id"]) for user in users if not user.get("bot")}
    return people


async def _writers_in_thread(client: HearthClient, words: Words, raw: Any) -> set[int]:
    """Return who wrote in the thread of a message of late, its own writer too; bots are left out."""
    if not raw.get("thread") and words.channel_id != words.message_id:  # a post in a forum is its own thread
        return set()
    try:
        async with Faults(gone_is_fine=True):
            said: Any = await client.http.logs_from(words.message_id, THREAD_LOOKED_THROUGH)
    except (discord.NotFound, Undeliverable):
        return set()
    by_people = [one for one in said if one["type"] in TALK and not one.get("webhook_id")]
    return {int(one["author"]["id"]) for one in by_people if not one["author"].get("bot")}


# Claims and reactions


async def end_claim(errand: Errand) -> None:
    """A claim was not followed by a meeting in time."""
    if errand.job.person_id is not None:
        claim_id = errand.job.args["claim"]
        await arriving.claim_is_over(errand.ground, errand.job.guild_id, errand.job.person_id, claim_id)


async def compare(errand: Errand) -> None:
    """Read what happened under the greetings of late while nobody listened."""
    for greeting in await reactions.greetings_to_compare(errand.ground, errand.job.guild_id):
        asked_at = errand.ground.clock.now()
        try:
            async with Faults(gone_is_fine=True):
                found = await _hands_under(errand.delivery.client, greeting)
        except (discord.NotFound, Undeliverable):
            continue  # the greeting is gone, or Hearth may not read there any more
        await reactions.compare(errand.ground, errand.job.guild_id, greeting, found, asked_at=asked_at)


async def _hands_under(client: HearthClient, greeting: StandingGreeting) -> set[tuple[int, str]]:
    """Ask Discord who waves and hushes under a greeting; bots are left out."""
    raw: Any = await client.http.get_message(greeting.channel_id, greeting.message_id)
    found: set[tuple[int, str]] = set()
    for reaction in raw.get("reactions", ()):
        emoji = reaction["emoji"]
        kind = rules.kind_of(str(emoji["name"])) if emoji.get("id") is None else None
        if kind is None or (reaction.get("me") and reaction["count"] == 1):  # Hearth put its own there itself
            continue
        counts = reaction.get("count_details") or {"normal": reaction["count"]}
        name = str(emoji["name"])
        people = await _reactors(client, greeting, name, NORMAL) if counts.get("normal") else []
        people += await _reactors(client, greeting, name, BURST) if counts.get("burst") else []
        found |= {(id, kind) for id in people}
    return found


async def _reactors(
    client: HearthClient, greeting: StandingGreeting, emoji: str, listed_as: Literal[0, 1]
) -> list[int]:
    found: list[int] = []
    after = 0
    while True:
        users: Any = await client.http.get_reaction_users(
            greeting.channel_id,
            greeting.message_id,
            emoji,
            USERS_AT_ONCE,
            after or None,
            listed_as,
        )
        found += [int(user["id"]) for user in users if not user.get("bot")]
        if len(users) < USERS_AT_ONCE:
            return found
        after = int(users[-1]["id"])
