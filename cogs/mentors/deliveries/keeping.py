"""Keeps the promises around a match that goes on: brings two people together, asks how it goes, thanks.

Invariants: what two people agreed on, and what they answer, is said in no thread and in no channel; a thread is
opened once; whoever cannot be reached finds it on their first page.
"""

from __future__ import annotations

from bot.discordkit import threads
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import find
from bot.discordkit.pages import Row
from bot.jobs import Drop, Undeliverable
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.mentors.deliveries.telling import language_of, say
from cogs.mentors.pages.common import press
from cogs.mentors.pages.news import check_note, quiet_note
from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.wishes import THREAD
from cogs.mentors.service import checking, going, holding, parting, quiet
from cogs.mentors.settings import MentorsSettings
from data import languages, mentor_checks, mentor_matches, mentor_offers
from data.mentor_matches import GOES_ON, Match


async def introduce(errand: Errand) -> None:
    """Open a private thread for two people who wished for one, and say who they are to each other."""
    guild_id, client = errand.job.guild_id, errand.delivery.client
    async with errand.ground.database.read() as tx:
        match = await mentor_matches.get(tx, guild_id, errand.job.args["match"])
        channel_id = (await read_settings(tx, guild_id, MentorsSettings)).channel
        if match is None or match.state not in GOES_ON:
            raise Drop("it is over")
        spoken = [await language_of(tx, match, side) for side in lifecycle.SIDES]
        of_all = (await read_settings(tx, guild_id, CommunitySettings)).language
    if match.place != THREAD:
        raise Drop("they write to each other directly")
    if channel_id is None:
        raise Undeliverable("no channel is set for it")
    language = spoken[0] if spoken[0] == spoken[1] else of_all
    thread_id = match.thread_id
    if thread_id is None:
        name = errand.localizer.render(text("mentors-thread-name"), language, markdown=False)
        mark = threads.mark_of(match.id)
        thread_id = await threads.open_private(client, guild_id, channel_id, name, mark)
        await going.note_thread(errand.ground, guild_id, match.id, thread_id)
    people = (match.mentor_id, match.mentee_id)
    await threads.add(client, thread_id, people)
    lines = [
        text(
            "mentors-thread-who",
            mentor=f"<@{match.mentor_id}>",
            mentee=f"<@{match.mentee_id}>",
            format=text(f"mentors-format-{match.format}"),
        ),
        text("mentors-thread-next"),
        text("mentors-thread-readers"),
    ]
    words = "\n".join(errand.localizer.render(line, language) for line in lines)
    rows: tuple[Row, ...] = ((press("mentors-button-going", "going", guild_id, match.id),),)
    await errand.delivery.to_channel(errand.job, thread_id, Message(words, rows, pings=people), language)


async def write_directly(errand: Errand) -> None:
    """No thread can be opened: both hear that they can write to each other directly."""
    useless = await going.note_no_thread(errand.ground, errand.job.guild_id, errand.job.args["match"])
    if useless is not None:
        await threads.put_away(errand.delivery.client, useless)


async def check(errand: Errand) -> None:
    """Ask both sides how it goes, and promise to ask again."""
    args = errand.job.args
    if not await checking.ask(errand.ground, errand.job.guild_id, args["match"], args["week"]):
        raise Drop("it is over")


async def ask_how(errand: Errand) -> None:
    """Ask one side by a direct message how it goes."""
    guild_id, args = errand.job.guild_id, errand.job.args
    side = args["side"]
    async with errand.ground.database.read() as tx:
        match = await mentor_matches.get(tx, guild_id, args["match"])
        if match is None or match.state not in GOES_ON:
            raise Drop("it is over")
        asked = await mentor_checks.get(tx, guild_id, match.id, lifecycle.person_of(match, side), args["week"])
        if asked is None or asked.answer is not None:
            raise Drop("it is answered")
        language = await language_of(tx, match, side)
    note = check_note(match, side, asked)
    await say(errand, asked.user_id, list(note.lines), language, note.presses)


async def ask_at_end(errand: Errand) -> None:
    """The planned end has come: ask both how it goes on."""
    if await going.ask_at_end(errand.ground, errand.job.guild_id, errand.job.args["match"]) is None:
        raise Drop("it is put off, or over")


async def end_pause(errand: Errand) -> None:
    """A pause is over: let it go on."""
    features = errand.delivery.client.features
    if await going.end_pause(errand.ground, features, errand.job.guild_id, errand.job.args["match"]) is None:
        raise Drop("it was ended before")


async def thank(errand: Errand) -> None:
    """Thank somebody where the community can read it, who wants that; whoever thanks them is not named."""
    guild_id = errand.job.guild_id
    match, side = await _thanked(errand)
    async with errand.ground.database.read() as tx:
        channel_id = (await read_settings(tx, guild_id, MentorsSettings)).thanks_channel
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    user_id = lifecycle.person_of(match, side)
    if await find(errand.delivery.client, guild_id, user_id) is None:
        raise Drop("the person left")
    if channel_id is None:
        raise Undeliverable("no channel is set for it")
    words = errand.localizer.render(text(f"mentors-thanks-said-{side}", person=f"<@{user_id}>"), language)
    await errand.delivery.to_channel(errand.job, channel_id, Message(words), language)


async def could_not_thank(errand: Errand) -> None:
    """The channel does not take it: whoever was thanked is asked again how they like it."""
    args = errand.job.args
    await parting.note_not_said(errand.ground, errand.job.guild_id, args["match"], args["side"])


async def ask_quiet(errand: Errand) -> None:
    """Ask a mentor who has been silent whether their offer still stands, or say that it rests."""
    guild_id, user_id = errand.job.guild_id, errand.job.person_id
    async with errand.ground.database.read() as tx:
        offer = await mentor_offers.get(tx, guild_id, user_id or 0)
        if offer is None or quiet.waits(offer) != errand.job.args["what"]:
            raise Drop("they are there, or gone")
        language = await languages.get(tx, guild_id, offer.user_id) or offer.language
    note = quiet_note(offer, errand.job.args["what"])
    await say(errand, offer.user_id, list(note.lines), language, note.presses)


async def look(errand: Errand) -> None:
    """Look after whoever has been silent, and whom conduct handlers hold back (no more)."""
    await quiet.look(errand.ground)
    await holding.look(errand.ground, errand.delivery.client.features)


async def _thanked(errand: Errand) -> tuple[Match, lifecycle.Side]:
    args = errand.job.args
    side = args["side"]
    async with errand.ground.database.read() as tx:
        match = await mentor_matches.get(tx, errand.job.guild_id, args["match"])
    if match is None or lifecycle.thanks_of(match, side) != lifecycle.PUBLIC:
        raise Drop("not wanted any more")
    return match, side
