"""What somebody reads who waits for a mentor: that somebody suits now, where else to go, whether they still look.

Invariant: where there is no other way, it says so, and whom to ask.
"""

from __future__ import annotations

from bot.discordkit.communities import whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.visit import Visit
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Text, text
from bot.settings import read_settings
from cogs.mentors.pages.common import FEATURE
from cogs.mentors.service import waiting
from cogs.mentors.settings import MentorsSettings
from data import mentor_requests
from data.engine import Transaction
from data.mentor_requests import Request


async def request_notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what is new for somebody who waits, for their first page."""
    request = await mentor_requests.open_of(tx, guild_id, user_id)
    if request is None:
        return []
    return [await note_of_request(ground, tx, request, what) for what in request.news]


async def note_of_request(ground: Ground, tx: Transaction, request: Request, what: str) -> Note:
    """Return something that is new for somebody who waits, with the presses that answer it."""
    guild_id = request.guild_id
    looks = (text("mentors-button-request"), to(FEATURE, "find", guild_id))
    days = (ground.clock.now() - request.asked_at).days
    if what == waiting.STILL:
        presses = (
            (text("mentors-button-still"), to(FEATURE, "still", guild_id)),
            (text("mentors-button-withdraw"), to(FEATURE, "find-ask-withdraw", guild_id)),
        )
        return Note((text("mentors-still", count=days), text("mentors-still-fine")), presses)
    if what == waiting.OFFICE:
        chosen = await read_settings(tx, guild_id, MentorsSettings)
        lines = [text("mentors-office", count=days), _office(chosen, text("mentors-office-page"))]
        return Note(tuple(lines), (looks,))
    return Note((text("mentors-found"),), (looks,))


async def office_lines(visit: Visit, request: Request) -> list[Text]:
    """Return where somebody can go meanwhile who has waited for long."""
    if request.office_at is None:
        return []
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, request.guild_id, MentorsSettings)
    return [_office(chosen, await whom_to_ask(visit, request.guild_id))]


def _office(chosen: MentorsSettings, otherwise: Text) -> Text:
    if chosen.office is not None:
        return text("mentors-office-where", channel=f"<#{chosen.office}>")
    return text("mentors-office-none", ask=otherwise)
