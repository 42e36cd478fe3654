"""Keeps the promises of thanks: posts public ones, once, and takes them back.

Invariant: before anything is posted, the row is looked at again, and both people are still here; nobody is pinged.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import discord

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.localizer import Localizer
from bot.discordkit.members import find
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.text import Name, text
from cogs.thanks import rules
from cogs.thanks.service import giving
from cogs.thanks.service.giving import Prepared
from data import thanks as store
from data.thanks import Thanks

SOON, LATER = timedelta(seconds=5), timedelta(hours=1)


def words_of(localizer: Localizer, one: Thanks, words: str, language: str) -> str:
    """Return what is posted."""
    kind = text(f"thanks-kind-{one.kind}")
    said = text("thanks-posted", giver=f"<@{one.from_id}>", person=f"<@{one.to_id}>", kind=kind)
    return "\n".join(
        localizer.render(line, language) for line in (said, text("thanks-words", words=Name(words, lines=True)))
    )


async def post(errand: Errand) -> None:
    """Post public thanks in the channel for them, once."""
    job, ground, client = errand.job, errand.ground, errand.delivery.client
    guild_id, id = job.guild_id, job.args["thanks"]
    async with ground.database.read() as tx:
        one = await store.get(tx, guild_id, id)
    if one is None:
        raise Drop("they were taken back")
    for user_id in (one.to_id, one.from_id):
        if await find(client, guild_id, user_id) is None:
            raise Drop("somebody left")
    try:
        prepared = await giving.prepare(
            ground,
            client.features,
            guild_id,
            id,
            say=partial(words_of, errand.localizer),
            tried_at=job.attempted_at or ground.clock.now(),
            may_move=job.attempts == 1,
        )
    except giving.NoChannel:
        raise Undeliverable("no channel is set") from None
    if prepared is None:
        raise Drop("they were taken back, made private, or posted")
    channel_id, message_id = prepared.channel_id, job.sent_message_id
    if message_id is None and (earlier := await _posted_before(errand, prepared)) is not None:
        channel_id, message_id = earlier
    if message_id is None:
        message = Message(prepared.words, silent=True)
        message_id = await errand.delivery.to_channel(job, channel_id, message, prepared.language)
    await giving.note_posted(ground, prepared, channel_id, message_id)


async def waits_for_channel(_errand: Errand) -> None:
    """The channel is gone or closed: their person's page says so, and they are posted once it is open."""


async def take_back(errand: Errand) -> None:
    """Delete what was posted; look for it first where its message is not known.

    While its channel is closed to Hearth, look again now and then.
    """
    job, args = errand.job, errand.job.args
    try:
        message_id = args.get("message")
        if message_id is None:
            if args["post"] is not None and not await giving.is_settled(errand.ground, args["post"]):
                raise TryAgain("it may be on its way to Discord at this moment", SOON)
            since = datetime.fromisoformat(args["since"])
            message_id = await _find(errand, args["channel"], since, args["mark"])
        if message_id is None:
            raise Drop("it was never posted")
        await errand.delivery.take_back(args["channel"], message_id)
    except Undeliverable as refusal:
        if isinstance(refusal.__cause__, discord.NotFound):
            raise Drop("the channel is gone") from refusal
        if errand.ground.clock.now() - job.due_at > rules.TRIES_FOR:
            raise
        raise TryAgain("the channel is closed", LATER) from refusal


async def _posted_before(errand: Errand, prepared: Prepared) -> tuple[int, int] | None:
    """Return where an earlier attempt posted this, if one did: its answer may have been lost."""
    before = prepared.before
    if before.tried_at is None or before.channel_id is None or before.mark is None:
        return None
    try:
        found = await _find(errand, before.channel_id, before.tried_at, before.mark)
    except Undeliverable:
        if before.channel_id == prepared.channel_id:
            raise
        return None  # thanks are posted elsewhere now, and that channel cannot be looked into any more
    return (before.channel_id, found) if found is not None else None


async def _find(errand: Errand, channel_id: int, since: datetime, mark: str) -> int | None:
    """Return the message that says the words of this mark."""
    vault, guild_id = errand.ground.vault, errand.job.guild_id

    def is_it(words: str) -> bool:
        return vault.blind(giving.MARK, guild_id, words) == mark

    return await errand.delivery.find_own(channel_id, since, is_it)
