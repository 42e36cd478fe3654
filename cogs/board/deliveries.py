"""Keeps the promises of welcome boards: puts them up, changes them, takes them down, gives and takes roles.

Invariants: what a call is about to do is written down before it, what came of it afterwards; a fault that passes
leaves the wish due; one round at a time gives and takes in a community, so that nothing is asked for twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

import discord

from bot.discordkit import members, roles
from bot.discordkit.audience import facts_of
from bot.discordkit.delivery import Errand, Message
from bot.ground import Ground
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.text import text
from cogs.board import rules
from cogs.board.post import post_rows, post_words
from cogs.board.rules import Holder, Plan
from cogs.board.service import arranging, catching_up, giving, wishing
from cogs.board.service.giving import Done
from data import boards as store
from data.boards import Board, Entry
from data.role_gifts import Gift

if TYPE_CHECKING:
    from bot.client import HearthClient

PEOPLE_AT_ONCE = 100
"""People of one round, whose wishes are written down together."""
CALLS_AT_ONCE = 8
"""Calls under way at the same time; more would only wait for the same rate limit."""
NOT_YET = timedelta(seconds=2)
UNKNOWN_EMOJI, TOO_MANY_EMOJI = 10014, 30010
"""Source: Discord's documents, JSON error codes."""


# A board comes to stand, changes, goes


async def put_up(errand: Errand) -> None:
    """Put a board up."""
    one, language = await _prepared(errand)
    if one.state != store.PUTTING or one.channel_id is None:
        raise Drop("the board is not to be put up any more")
    message = Message(post_words(one, errand.localizer, language), post_rows(one), silent=True)
    sent = await errand.delivery.to_channel(errand.job, one.channel_id, message, language)
    # What an earlier attempt has put up says what the board said then.
    await arranging.note_up(errand.ground, one, sent, surely=errand.job.attempts == 1)


async def could_not_put_up(errand: Errand) -> None:
    """Say on its page that a board could not be put up."""
    await arranging.note_failed(errand.ground, errand.job.guild_id, errand.job.args["board"])


async def show(errand: Errand) -> None:
    """Let a board that stands say what it says now."""
    one, language = await _prepared(errand)
    if one.message_id is None or one.channel_id is None:
        raise Drop("the board does not stand any more")
    message = Message(post_words(one, errand.localizer, language), post_rows(one))
    try:
        await errand.delivery.edit(one.channel_id, one.message_id, message, language)
    except Undeliverable as refusal:
        if roles.code_of(refusal) in (roles.UNKNOWN_MESSAGE, roles.UNKNOWN_CHANNEL):
            await arranging.note_gone(errand.ground, one.guild_id, [one.message_id])
        raise
    await arranging.note_up(errand.ground, one, one.message_id)


async def take_down(errand: Errand) -> None:
    """Delete the message of a board that was taken down."""
    await errand.delivery.take_back(errand.job.args["channel"], errand.job.args["message"])


async def put_emoji(errand: Errand) -> None:
    """Put a board's emoji under it, and take away those that stand for nothing any more."""
    one, _ = await _prepared(errand)
    if one.message_id is None or one.channel_id is None:
        raise Drop("the board does not stand any more")
    for entry in one.entries:
        if entry.emoji is not None:
            await _put_one(errand, one.channel_id, one.message_id, entry)
    for emoji in await roles.own_reactions(errand.delivery.client, one.channel_id, one.message_id):
        if rules.entry_for(one, emoji) is None:
            await roles.take_own_reaction(errand.delivery.client, one.channel_id, one.message_id, emoji)


async def _put_one(errand: Errand, channel_id: int, message_id: int, entry: Entry) -> None:
    """Put one emoji under a board; note where Discord does not know it."""
    problem = None
    try:
        await errand.delivery.react(channel_id, message_id, [entry.emoji or ""])
    except (Undeliverable, discord.HTTPException) as refusal:
        problem = {UNKNOWN_EMOJI: "unknown", TOO_MANY_EMOJI: "many"}.get(roles.code_of(refusal) or 0)
        if problem is None:
            raise
    if problem != entry.problem:
        await arranging.note_emoji(errand.ground, errand.job.guild_id, entry.id, problem)


async def _prepared(errand: Errand) -> tuple[Board, str]:
    prepared = await arranging.prepare(errand.ground, errand.job.guild_id, errand.job.args["board"])
    if prepared is None:
        raise Drop("the board is gone")
    return prepared


# Roles


class Settling:
    """Gives and takes what is due, one round at a time in each community."""

    def __init__(self) -> None:
        self._busy: set[int] = set()
        self._again: set[int] = set()

    async def run(self, errand: Errand) -> None:
        """Do all that is due in a community."""
        guild_id = errand.job.guild_id
        if guild_id in self._busy:  # whoever is at it has a promise of their own, and goes round once more
            self._again.add(guild_id)
            raise Drop("a round is under way")
        self._busy.add(guild_id)
        try:
            guild = _guild(errand)
            again = True
            while again:
                self._again.discard(guild_id)
                await settle_all(errand.delivery.client, errand.ground, guild)
                again = guild_id in self._again
        finally:
            self._busy.discard(guild_id)
            self._again.discard(guild_id)


async def settle_all(client: HearthClient, ground: Ground, guild: discord.Guild) -> None:
    """Give and take all that is due in a community. Raises TryAgain where something has to wait."""
    facts = await facts_of(client, guild, await giving.roles_offered(ground, guild.id))
    await giving.unblock(ground, guild.id, facts)
    beyond, fault = 0, None
    while people := await giving.due_people(ground, guild.id, beyond=beyond, most=PEOPLE_AT_ONCE):
        fault = await settle(client, ground, guild, people) or fault
        if fault is not None and fault.after is not None:
            break  # a rate limit holds for everybody
        beyond = max(people)
    if fault is not None:
        raise fault


async def settle(
    client: HearthClient, ground: Ground, guild: discord.Guild, people: Mapping[int, Sequence[Gift]]
) -> TryAgain | None:
    """Give and take what is due for these people, whose wishes these are; return a fault that passes, if any."""
    facts = await facts_of(client, guild, {one.role_id for gifts in people.values() for one in gifts})
    gate = asyncio.Semaphore(CALLS_AT_ONCE)
    seen: dict[int, tuple[Sequence[Gift], Holder | None]] = {}
    gone: list[int] = []
    faults: list[TryAgain] = []

    async def look(user_id: int, gifts: Sequence[Gift]) -> None:
        async with gate:
            try:
                member = await members.find(client, guild.id, user_id)
            except TryAgain as fault:
                faults.append(fault)
                return
        if member is None:
            gone.append(user_id)
        else:
            seen[user_id] = (gifts, Holder(member.role_ids, member.pending))

    to_read = {user_id: gifts for user_id, gifts in people.items() if rules.must_be_read(gifts)}
    seen |= {user_id: (gifts, None) for user_id, gifts in people.items() if user_id not in to_read}
    await asyncio.gather(*(look(user_id, gifts) for user_id, gifts in to_read.items()))
    if gone:
        await wishing.forget_leavers(ground, guild.id, gone)
    plans = await giving.decide(ground, guild.id, seen, facts)
    done = await _call(client, ground, guild.id, plans, gate, faults)
    await giving.note_done(ground, guild.id, done)
    return max(faults, key=lambda fault: fault.after.total_seconds() if fault.after else 0.0, default=None)


async def _call(
    client: HearthClient,
    ground: Ground,
    guild_id: int,
    plans: Mapping[int, Plan],
    gate: asyncio.Semaphore,
    faults: list[TryAgain],
) -> list[Done]:
    """Make the planned calls; return what came of those that Discord answered, the rest is among `faults`."""
    if not any(plan.give or plan.take for plan in plans.values()):
        return []
    language = await arranging.language_of(ground, guild_id)
    reason = client.localizer.render(text("board-reason"), language, markdown=False)
    done: list[Done] = []

    async def one(user_id: int, role_id: int, giving: bool) -> None:
        call = roles.give if giving else roles.take
        async with gate:
            try:
                await call(client, guild_id, user_id, role_id, reason)
            except TryAgain as fault:
                faults.append(fault)
                return
            except Undeliverable as refusal:
                left = roles.code_of(refusal) == roles.UNKNOWN_MEMBER
                done.append(Done(user_id, role_id, giving, "left" if left else "refused"))
                return
        done.append(Done(user_id, role_id, giving, "done"))

    calls = [(user, role, True) for user, plan in plans.items() for role in sorted(plan.give)]
    calls += [(user, role, False) for user, plan in plans.items() for role in sorted(plan.take)]
    await asyncio.gather(*(one(*call) for call in calls))
    return done


# Catching up


async def catch_up(errand: Errand) -> None:
    """Take what people did under boards while nobody listened."""
    await catch_up_with(errand.delivery.client, errand.ground, _guild(errand).id)


async def catch_up_with(client: HearthClient, ground: Ground, guild_id: int) -> None:
    """Read all reactions under a community's boards and who its members are, and write down what changed.

    The promises to give and take roles are made on the way. Raises as `Delivery` does.
    """
    since = ground.clock.now()
    standing: dict[str, Entry] = {}
    reacting: dict[int, set[str]] = {}
    for one in await arranging.boards_of(ground, guild_id):
        if one.channel_id is not None and one.message_id is not None:
            await _read_reactions(client, ground, one, standing, reacting)
    present: set[int] = set()
    async for page in members.pages(client, guild_id, ground.clock):
        present.update(member.user_id for member in page.members)
        await catching_up.catch_up(ground, guild_id, page.members, standing, reacting, since=since)
    await catching_up.forget_absent(ground, guild_id, present, since=since)


async def _read_reactions(
    client: HearthClient,
    ground: Ground,
    one: Board,
    standing: dict[str, Entry],
    reacting: dict[int, set[str]],
) -> None:
    """Add a board's entries to `standing`, and who reacts to them to `reacting`."""
    channel_id, message_id = one.channel_id or 0, one.message_id or 0
    try:
        emoji = await roles.reactions_of(client, channel_id, message_id)
        found: dict[int, set[str]] = {}
        for shown, kinds in emoji.items():
            entry = rules.entry_for(one, shown)
            for kind in kinds if entry is not None else ():
                async for page in roles.reactors(client, channel_id, message_id, shown, kind):
                    for user_id in page:
                        found.setdefault(user_id, set()).add(entry.id if entry else "")
    except Undeliverable as refusal:
        if roles.code_of(refusal) in (roles.UNKNOWN_MESSAGE, roles.UNKNOWN_CHANNEL):
            await arranging.note_gone(ground, one.guild_id, [message_id])
        return  # closed to Hearth: the doctor says so, and what was known stays
    standing.update({entry.id: entry for entry in one.entries if entry.emoji})
    for user_id, entries in found.items():
        reacting.setdefault(user_id, set()).update(entries)


def _guild(errand: Errand) -> discord.Guild:
    """Return the community of a job. Raises Drop where Hearth has left it, TryAgain where it is not known yet."""
    client = errand.delivery.client
    guild = client.get_guild(errand.job.guild_id)
    if guild is None and client.is_ready():
        raise Drop("Hearth is not in this community any more")
    if guild is None or guild.unavailable:
        raise TryAgain("the community is not known yet", NOT_YET)
    return guild
