"""Keeps the promises of decisions: opens, announces, counts, tells what came of it, publishes proposals.

Invariants: before anything is said, the rows are looked at again; nobody is mentioned; what people wrote is shown
as data; nothing is said of a vote before its end but what it asks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import pages
from bot.discordkit.pages import Picture
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.limits import CONTENT, clip
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.decisions.pages.common import about_lines, press, result_lines, terms_lines
from cogs.decisions.rules import lifecycle
from cogs.decisions.service import promises, proposing, voting
from cogs.decisions.settings import DecisionsSettings
from data import proposals, votes
from data.engine import Transaction
from data.proposals import ACCEPTED
from data.votes import CANCELLED, ENDED, OPEN, OPENING, Vote

BALLOTS = "ballots.txt"
AGAIN_AFTER = timedelta(days=1)
TRIED_FOR = timedelta(days=30)


async def open_vote(errand: Errand) -> None:
    """Freeze the roll, and open the vote."""
    async with errand.ground.database.read() as tx:
        vote = await _vote(errand, tx, OPENING)
    if not await voting.freeze(errand.ground, vote.guild_id, vote.id, await _roll(errand, vote)):
        raise Drop("it is open, or cancelled")


async def announce(errand: Errand) -> None:
    """Let everybody know that a vote is open."""
    async with errand.ground.database.read() as tx:
        vote = await _vote(errand, tx, OPEN)
        if vote.message_id is not None:
            raise Drop("it is announced")
        channel_id, language = await _place(tx, vote.guild_id)
    rows = (
        (
            press("decisions-button-vote", "paper", vote.guild_id, vote.id, style="primary"),
            press("decisions-button-see", "vote-turn", vote.guild_id, vote.id),
            press("decisions-button-safety", "safety", vote.guild_id, vote.id),
        ),
    )
    last = _rendered(errand, terms_lines(vote), language)
    message = Message(_with_room(errand, vote, language, CONTENT - len(last) - 2) + f"\n\n{last}", rows)
    message_id = await errand.delivery.to_channel(errand.job, channel_id, message, language)
    async with errand.ground.database.write() as tx:
        changes: votes.Changes = {"channel_id": channel_id, "message_id": message_id}
        await votes.change(tx, vote.guild_id, vote.id, changes)


async def stir(errand: Errand) -> None:
    """Rewrite a ballot box, so that where a ballot lies tells nothing."""
    await voting.stir(errand.ground, errand.job.guild_id, errand.job.args["vote"])


async def stir_on(errand: Errand) -> None:
    """It failed for good this hour: it is tried again the next."""
    async with errand.ground.database.write() as tx:
        vote = await votes.get(tx, errand.job.guild_id, errand.job.args["vote"])
        if vote is not None and vote.state == OPEN:
            await promises.stir(tx, vote, after=errand.ground.clock.now())


async def close(errand: Errand) -> None:
    """Count, now that the time is over."""
    if not await voting.end(errand.ground, errand.job.guild_id, errand.job.args["vote"]):
        raise Drop("it is counted, or cancelled")


async def tell_result(errand: Errand) -> None:
    """Tell what came of a vote, with its ballots where that was said before it opened."""
    async with errand.ground.database.read() as tx:
        vote = await _vote(errand, tx, ENDED)
        if vote.result_id is not None:
            raise Drop("it is told")
        channel_id, language = await _place(tx, vote.guild_id)
    file = await voting.published(errand.ground, vote)
    files: tuple[Picture, ...] = ()
    notes: tuple[Text, ...] = ()
    if file is not None:
        alt = errand.localizer.render(text("decisions-file"), language)
        files = (Picture(BALLOTS, file.encode(), alt),)
        notes = (text("decisions-recount", file=BALLOTS),)
    lines = [text("decisions-result-title", title=Name(vote.title)), *result_lines(vote, *notes)]
    rows = ((press("decisions-button-see", "vote-turn", vote.guild_id, vote.id),),)
    words = clip(_rendered(errand, lines, language), CONTENT)
    message = Message(words, rows, pictures=files)
    message_id = await errand.delivery.to_channel(errand.job, channel_id, message, language)
    async with errand.ground.database.write() as tx:
        await votes.change(tx, vote.guild_id, vote.id, {"channel_id": channel_id, "result_id": message_id})


async def tell_cancelled(errand: Errand) -> None:
    """Tell that a vote was cancelled, and why."""
    async with errand.ground.database.read() as tx:
        vote = await _vote(errand, tx, CANCELLED)
        channel_id, language = await _place(tx, vote.guild_id)
    title = Name(vote.title)
    line = text("decisions-cancelled-nobody", title=title)
    if vote.reason is not None:
        line = text("decisions-cancelled", title=title, reason=Name(vote.reason, lines=True))
    words = clip(_rendered(errand, [line], language), CONTENT)
    await errand.delivery.to_channel(errand.job, channel_id, Message(words), language)


async def tell_result_later(errand: Errand) -> None:
    """It cannot be posted now; it stands where `/vote` leads, and is tried again while people may look for it."""
    async with errand.ground.database.write() as tx:
        now = errand.ground.clock.now()
        vote = await votes.get(tx, errand.job.guild_id, errand.job.args["vote"])
        if vote is not None and vote.result_id is None and vote.ended_at and now - vote.ended_at < TRIED_FOR:
            await promises.result(tx, vote, at=now + AGAIN_AFTER, again=True)


async def could_not_open(errand: Errand) -> None:
    """Discord does not say who is here: the vote does not open, and that is told."""
    await voting.give_up(errand.ground, errand.job.guild_id, errand.job.args["vote"])


async def publish(errand: Errand) -> None:
    """Let everybody read a proposal. Nothing tells when it was written."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        found = await proposals.get(tx, guild_id, errand.job.args["proposal"])
        if found is None or found.state != ACCEPTED:
            raise Drop("it is published, or gone")
        one = await proposing.shown(errand.ground, tx, found)
        channel_id, language = await _place(tx, guild_id)
    if not one.title:
        raise Drop("its words are erased")
    by = text("decisions-by", person=f"<@{found.author_id}>") if found.author_id else text("decisions-by-nobody")
    lines = [
        text("decisions-published", title=Name(one.title)),
        by,
        text("decisions-words", words=Name(one.words, lines=True)),
    ]
    words = clip(_rendered(errand, lines, language), CONTENT)
    message_id = await errand.delivery.to_channel(errand.job, channel_id, Message(words), language)
    if not await proposing.note_published(errand.ground, guild_id, found, channel_id, message_id):
        await errand.delivery.take_back(channel_id, message_id)


async def publish_later(errand: Errand) -> None:
    """It cannot be posted now: it is tried again, each day, until it can."""
    async with errand.ground.database.write() as tx:
        at = errand.ground.clock.now() + AGAIN_AFTER
        await promises.publish(tx, errand.job.guild_id, errand.job.args["proposal"], at=at, again=True)


async def take_back(errand: Errand) -> None:
    """Delete the message of a proposal whose author had their data erased."""
    await errand.delivery.take_back(errand.job.args["channel"], errand.job.args["message"])


async def look(errand: Errand) -> None:
    """Tell staff how many proposals wait."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        community = await read_settings(tx, guild_id, CommunitySettings)
        count = await proposing.count_to_look_at(errand.ground, tx, guild_id)
    if community.staff_channel is None:
        raise Drop("no staff channel is set")
    if not count:
        raise Drop("nothing waits any more")
    words = errand.localizer.render(text("decisions-waiting", count=count), community.language)
    rows = ((press("decisions-button-look", "look", guild_id, 0),),)
    await errand.delivery.to_channel(errand.job, community.staff_channel, Message(words, rows), community.language)


async def stands_on_page(_errand: Errand) -> None:
    """It cannot be posted: it stands where `/vote` and `/propose` lead."""


async def _roll(errand: Errand, vote: Vote) -> list[int]:
    """Return who may vote: as Discord says at this moment, without bots and whoever has not accepted the rules."""
    client = errand.delivery.client
    roles = await _roles(errand, vote)
    guild = client.get_guild(vote.guild_id)
    owner = guild.owner_id if guild is not None and vote.roll == lifecycle.STAFF else None
    found = list[int]()
    async for some in pages(client, vote.guild_id, errand.ground.clock):
        for member in some.members:
            is_meant = roles is None or member.user_id == owner or bool(member.role_ids & roles)
            if is_meant and not member.is_bot and not member.pending:
                found.append(member.user_id)
    return found


async def _roles(errand: Errand, vote: Vote) -> frozenset[int] | None:
    """Return whose holders may vote; None where everybody may."""
    if vote.roll == lifecycle.EVERYBODY or vote.role_id == vote.guild_id:  # Discord calls everybody a role, too
        return None
    if vote.roll == lifecycle.VOTERS:
        return frozenset({vote.role_id} if vote.role_id is not None else ())
    guild = errand.delivery.client.get_guild(vote.guild_id)
    if guild is None:
        raise TryAgain("the community is not known to this process yet")
    async with errand.ground.database.read() as tx:
        chosen = await read_settings(tx, vote.guild_id, CommunitySettings)
    named = {role for role in (chosen.organiser_role, chosen.staff_role) if role is not None}
    manage = {role.id for role in guild.roles if role.permissions.manage_guild or role.permissions.administrator}
    return frozenset((named | manage) - {vote.guild_id})


async def _vote(errand: Errand, tx: Transaction, state: str) -> Vote:
    """Return the vote that a promise is about. Raises Drop where it is gone, or in another state."""
    vote = await votes.get(tx, errand.job.guild_id, errand.job.args["vote"])
    if vote is None or vote.state != state:
        raise Drop("it is gone, or stands elsewhere")
    return vote


async def _place(tx: Transaction, guild_id: int) -> tuple[int, str]:
    """Return where decisions are told, and in which language. Raises Undeliverable where no channel is set."""
    channel_id = (await read_settings(tx, guild_id, DecisionsSettings)).channel
    if channel_id is None:
        raise Undeliverable("no channel is set for decisions")
    return channel_id, (await read_settings(tx, guild_id, CommunitySettings)).language


def _with_room(errand: Errand, vote: Vote, language: str, room: int) -> str:
    """Return what a vote asks in so many characters: its words are cut off before its options are."""
    about = _rendered(errand, about_lines(vote), language)
    if len(about) > room:
        shorter = clip(vote.words, left) if (left := len(vote.words) - (len(about) - room)) > 0 else ""
        about = _rendered(errand, about_lines(replace(vote, words=shorter)), language)
    return clip(about, room)


def _rendered(errand: Errand, lines: list[Text], language: str) -> str:
    return "\n".join(errand.localizer.render(line, language) for line in lines)
