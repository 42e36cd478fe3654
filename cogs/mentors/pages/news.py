"""What is new in a match that goes on, or is over: on the first page, and by a direct message.

Invariants: what waits is what `rules.waiting` says; each thing that waits can be answered where it stands; what
two people agreed on stands in no direct message.
"""

from __future__ import annotations

from bot.discordkit.custom_id import CustomId, to
from bot.feature import Note
from bot.kernel.text import Text, text
from bot.settings import read_settings
from cogs.mentors.pages.common import FEATURE, on_day
from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.lifecycle import MENTEE
from cogs.mentors.service import parting, quiet
from cogs.mentors.settings import MentorsSettings
from data.engine import Transaction
from data.mentor_checks import Check
from data.mentor_matches import DONE, ENDED, Match
from data.mentor_offers import Offer

Press = tuple[Text, CustomId]


async def note_of_going(tx: Transaction, match: Match, side: str, what: str) -> Note:
    """Return something that is new in a match that was begun, with the presses that answer it."""
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    reads, opens = _press(match, "read", "read", what), _press(match, "going", "going")
    if what == "thanked":
        return await _thanked(tx, match, person)
    if what == "goal":
        return Note((text("mentors-news-goal", person=person),), (opens,))
    if what == "over":
        presses = (_press(match, "done", "part-ask", "done"), _press(match, "longer", "longer-ask"), reads)
        return Note((text("mentors-news-over", person=person), text("mentors-news-over-how")), presses)
    if what in (lifecycle.LONGER_NOW, lifecycle.AGREED) and match.ends_at is not None:
        line = text(f"mentors-news-{what}", person=person, day=on_day(match.ends_at))
        return Note((line,), (opens, reads))
    if what in (lifecycle.RESUMED, lifecycle.NO_THREAD):
        return Note((text(f"mentors-news-{what.replace('_', '-')}-{side}", person=person),), (opens, reads))
    if what in ("paused", lifecycle.SILENT):
        return _rests(match, side, what, person)
    if what in (DONE, ENDED, "left"):
        return await _over(tx, match, side, what, person)
    return Note((text(f"mentors-news-{what}-{side}", person=person),), (opens, reads))


def check_note(match: Match, side: str, check: Check) -> Note:
    """Return the question how it goes, with the presses that answer it."""
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    presses = tuple(
        (text(f"mentors-button-check-{said}"), to(FEATURE, "check", match.guild_id, match.id, check.week, said))
        for said in lifecycle.ANSWERS
    )
    return Note((text("mentors-check-ask", person=person), text("mentors-check-readers")), presses)


def quiet_note(offer: Offer, what: str) -> Note:
    """Return what a mentor is asked who has been silent."""
    here = (text("mentors-button-awake"), to(FEATURE, "awake", offer.guild_id))
    pauses = (text("mentors-button-pause"), to(FEATURE, "offer-ask-pause", offer.guild_id))
    if what == quiet.RESTS:
        return Note((text("mentors-quiet-rests"),), (here,))
    return Note((text("mentors-quiet-nudged", count=lifecycle.QUIET_ANSWER.days),), (here, pauses))


async def _thanked(tx: Transaction, match: Match, person: str) -> Note:
    channel = (await read_settings(tx, match.guild_id, MentorsSettings)).thanks_channel
    lines = [text("mentors-news-thanked", person=person)]
    presses = [
        _press(match, "thanks-private", "thanks", lifecycle.PRIVATE),
        _press(match, "thanks-none", "thanks", lifecycle.NO_THANKS),
    ]
    if channel is not None:
        lines.append(text("mentors-news-thanked-public", channel=f"<#{channel}>"))
        presses.insert(0, _press(match, "thanks-public", "thanks", lifecycle.PUBLIC))
    return Note(tuple(lines), tuple(presses))


def _rests(match: Match, side: str, what: str, person: str) -> Note:
    lines = []
    if what == lifecycle.SILENT:
        lines.append(text("mentors-news-silent", person=person))
    elif match.paused_until is not None:
        lines.append(text("mentors-news-paused", person=person, day=on_day(match.paused_until)))
    presses = [_press(match, "going", "going"), _press(match, "read", "read", what)]
    if side == MENTEE:
        lines.append(text("mentors-news-meanwhile"))
        presses.insert(0, _press(match, "meanwhile", "meanwhile"))
    return Note(tuple(lines), tuple(presses))


async def _over(tx: Transaction, match: Match, side: str, what: str, person: str) -> Note:
    lines = [text(f"mentors-news-{what}-{side}", person=person)]
    presses = [_press(match, "read", "read", match.state)]
    if what == DONE:
        presses.insert(0, _press(match, "thank", "thank-ask"))
    elif side == MENTEE:
        if await parting.is_first(tx, match):
            lines.append(text("mentors-first-in-line"))
            presses.insert(0, (text("mentors-button-suits"), to(FEATURE, "find", match.guild_id)))
        else:
            presses.insert(0, (text("mentors-start-find"), to(FEATURE, "find", match.guild_id)))
    return Note(tuple(lines), tuple(presses))


def _press(match: Match, label: str, verb: str, *args: str) -> Press:
    return text(f"mentors-button-{label}"), to(FEATURE, verb, match.guild_id, match.id, *args)
