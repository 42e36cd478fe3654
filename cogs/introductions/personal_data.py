"""What introductions keep about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import text
from cogs.introductions import service
from data import introductions as store
from data.engine import Transaction


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say that somebody introduced themselves, and whether it is posted."""
    introduction = await store.of_person(tx, guild_id, user_id)
    if introduction is None:
        return []
    if introduction.message_id is None:
        return [
            Kept(
                text("introductions-kept-words"),
                text("privacy-seen-by-you"),
                text("introductions-kept-words-how-long"),
            )
        ]
    channel = f"<#{introduction.channel_id}>"
    return [
        Kept(
            text("introductions-kept-place", channel=channel),
            text("introductions-kept-place-seen"),
            text("introductions-kept-place-how-long"),
        )
    ]


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return what a person wrote, as long as it is not posted, and where it stands."""
    introduction = await store.of_person(tx, guild_id, user_id)
    if introduction is None:
        return {}
    moments = {
        "written_at": introduction.written_at,
        "waits_since": introduction.waits_since,
        "posted_at": introduction.posted_at,
        "left_at": introduction.left_at,
    }
    ids = {"channel": introduction.channel_id, "message": introduction.message_id}
    told = await service.words_of(ground, tx, introduction)
    return {
        **{name: moment.isoformat() for name, moment in moments.items() if moment is not None},
        **{name: str(id) for name, id in ids.items() if id is not None},
        **({"name": told.name, "words": dict(told.parts)} if told else {}),
    }


PERSONAL_DATA = PersonalData((store.introductions.name,), kept, export, service.before_erasing)
