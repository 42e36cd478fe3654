"""Public posts of somebody's own words, which stand once and can be taken back at any time.

Invariants:
- A post stands once, even where Discord took it and its answer was lost: before another attempt, Hearth looks for
  its own message with these words. They are known by a blind mark alone, so that nothing of them is kept for that.
- What may have reached Discord is taken back, also where nobody knows yet whether it did.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import discord

from bot.discordkit.delivery import Errand, Message
from bot.jobs import Drop, TryAgain, Undeliverable
from data import jobs

SOON = timedelta(seconds=5)


class Attempt(Protocol):
    """What a row knows of the last attempt to post it; nothing where there was none."""

    @property
    def channel_id(self) -> int | None:
        """Where."""

    @property
    def mark(self) -> str | None:
        """The blind mark of its words."""

    @property
    def tried_at(self) -> datetime | None:
        """When, in the machine's time."""


class Prepared(Protocol):
    """What is about to be posted, and `before`, how it stood until now."""

    @property
    def before(self) -> Attempt:
        """What is known of an earlier attempt."""

    @property
    def channel_id(self) -> int:
        """Where it is posted now."""

    @property
    def words(self) -> str:
        """What is posted."""

    @property
    def language(self) -> str:
        """In which language."""


async def post_once(errand: Errand, prepared: Prepared, purpose: str, *, silent: bool = False) -> tuple[int, int]:
    """Post it, unless an earlier attempt did; return the channel and the message.

    `purpose` is that of the vault by which its mark was made. Raises as `Delivery.to_channel` does.
    """
    channel_id, message_id = prepared.channel_id, errand.job.sent_message_id
    if message_id is None and (earlier := await _posted_before(errand, prepared, purpose)) is not None:
        channel_id, message_id = earlier
    if message_id is None:
        message = Message(prepared.words, silent=silent)
        message_id = await errand.delivery.to_channel(errand.job, channel_id, message, prepared.language)
    return channel_id, message_id


async def take_back(
    errand: Errand, purpose: str, *, tries_for: timedelta, pause: Callable[[int], timedelta]
) -> None:
    """Delete a post; look for it first where its message is not known.

    The job's arguments say where (`channel`) and which (`message`), or else by which job it may be on its way
    (`post`), since when it may stand (`since`), and its `mark`. While its channel is closed to Hearth, it looks
    again after `pause` of the attempts so far, for so long.
    """
    job, args = errand.job, errand.job.args
    try:
        message_id = args.get("message")
        if message_id is None:
            if args["post"] is not None and await _is_on_its_way(errand, args["post"]):
                raise TryAgain("it may be on its way to Discord at this moment", SOON)
            since = datetime.fromisoformat(args["since"])
            message_id = await _find(errand, purpose, args["channel"], since, args["mark"])
        if message_id is None:
            raise Drop("it was never posted")
        await errand.delivery.take_back(args["channel"], message_id)
    except Undeliverable as refusal:
        if isinstance(refusal.__cause__, discord.NotFound):
            raise Drop("the channel is gone") from refusal
        if errand.ground.clock.now() - job.due_at > tries_for:
            raise
        raise TryAgain("the channel is closed", pause(job.attempts)) from refusal


async def _is_on_its_way(errand: Errand, key: str) -> bool:
    async with errand.ground.database.read() as tx:
        return await jobs.waits(tx, key)


async def _posted_before(errand: Errand, prepared: Prepared, purpose: str) -> tuple[int, int] | None:
    """Return where an earlier attempt posted this, if one did: its answer may have been lost."""
    before = prepared.before
    if before.tried_at is None or before.channel_id is None or before.mark is None:
        return None
    try:
        found = await _find(errand, purpose, before.channel_id, before.tried_at, before.mark)
    except Undeliverable:
        if before.channel_id == prepared.channel_id:
            raise
        return None  # it is posted elsewhere now, and that channel cannot be looked into any more
    return (before.channel_id, found) if found is not None else None


async def _find(errand: Errand, purpose: str, channel_id: int, since: datetime, mark: str) -> int | None:
    """Return the message that says the words of this mark."""
    vault, guild_id = errand.ground.vault, errand.job.guild_id

    def is_it(words: str) -> bool:
        return vault.blind(purpose, guild_id, words) == mark

    return await errand.delivery.find_own(channel_id, since, is_it)
