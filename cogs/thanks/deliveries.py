"""Keeps the promises of thanks: posts public ones, once, and takes them back.

Invariant: before anything is posted, the row is looked at again, and both people are still here; nobody is pinged.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.discordkit import posts
from bot.discordkit.delivery import Errand
from bot.discordkit.localizer import Localizer
from bot.discordkit.members import find
from bot.jobs import Drop, Undeliverable
from bot.kernel.text import Name, text
from cogs.thanks import rules
from cogs.thanks.service import giving
from data import thanks as store
from data.thanks import Thanks

LATER = timedelta(hours=1)


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
    channel_id, message_id = await posts.post_once(errand, prepared, giving.MARK, silent=True)
    await giving.note_posted(ground, prepared, channel_id, message_id)


async def waits_for_channel(_errand: Errand) -> None:
    """The channel is gone or closed: their person's page says so, and they are posted once it is open."""


async def take_back(errand: Errand) -> None:
    """Delete what was posted."""
    await posts.take_back(errand, giving.MARK, tries_for=rules.TRIES_FOR, pause=lambda _attempts: LATER)
