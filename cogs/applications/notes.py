"""What waits for applicants and for those who judge, behind "You have an update in Hearth"."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Name, text
from cogs.applications.pages.common import (
    FEATURE,
    closing,
)
from cogs.applications.service import reviewing, sealing
from data import application_calls as calls
from data import applications as store
from data.application_calls import CLOSED, DECIDER, LOCKED, OPEN, OVER, REDACTOR, REVIEW, REVIEWER
from data.engine import Transaction


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody finds behind "You have an update in Hearth"."""
    notes: list[Note] = []
    own = await store.of_applicant(tx, guild_id, sealing.applicant_of(ground, guild_id, user_id))
    judged = {one.call_id: one for one in await calls.judged_by(tx, guild_id, user_id)}
    standing = await calls.of_ids(tx, guild_id, [*judged, *(one.call_id for one in own)])
    for application in own:
        call = standing.get(application.call_id)
        if call is not None and call.state == OPEN and call.closes_at is not None and application.has_news:
            reads = (text("applications-button-extended"), to(FEATURE, "call", guild_id, call.id))
            line = text("applications-news-extended", title=Name(call.title), **closing(call.closes_at))
            notes.append(Note((line,), (reads,)))
        if call is not None and call.state in OVER and not application.is_seen:
            reads = (text("applications-button-read"), to(FEATURE, "call", guild_id, call.id))
            notes.append(Note((text("applications-news-decided", title=Name(call.title)),), (reads,)))
    for call_id, judge in judged.items():
        call = standing.get(call_id)
        if call is None:
            continue
        title = Name(call.title)
        if judge.role == REVIEWER and call.state == REVIEW:
            if count := await reviewing.left(ground, tx, call, user_id):
                leads = (text("applications-button-review"), to(FEATURE, "review", guild_id, call_id))
                notes.append(Note((text("applications-news-review", title=title, count=count),), (leads,)))
        elif judge.role == REDACTOR and call.state == CLOSED:
            leads = (text("applications-button-blacken"), to(FEATURE, "blacken", guild_id, call_id, 0))
            notes.append(Note((text("applications-news-blacken", title=title),), (leads,)))
        elif judge.role == DECIDER and call.state in (REVIEW, LOCKED):
            leads = (text("applications-button-decide"), to(FEATURE, "decide", guild_id, call_id, 0))
            line = text(f"applications-news-decide-{call.state}", title=title)
            notes.append(Note((line,), (leads,)))
    return notes
