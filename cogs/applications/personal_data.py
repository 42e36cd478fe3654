"""What applications keep about a person: as somebody who applies, and as somebody who judges."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, Name, text
from cogs.applications.service import sealing, upkeep
from cogs.applications.service.sealing import Blind, Written, applicant_of
from data import application_calls as calls
from data import applications as store
from data.application_calls import OVER
from data.engine import Transaction

TABLES = (
    store.applications.name,
    store.application_reviews.name,
    calls.application_people.name,
)


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what stands about a person's applications, and what they judge."""
    found: list[Kept] = []
    how_long = text("applications-kept-how-long")
    own = await store.of_applicant(tx, guild_id, applicant_of(ground, guild_id, user_id))
    standing = await calls.of_ids(tx, guild_id, [one.call_id for one in own])
    for one in own:
        call = standing.get(one.call_id)
        title = Name(call.title if call is not None else one.call_id)
        what = text("applications-kept-own", title=title, day=Day(one.day))
        seen = text("privacy-seen-by-you" if one.state == store.DRAFT else "applications-kept-own-seen")
        found.append(Kept(what, seen, how_long))
    if await calls.judged_by(tx, guild_id, user_id):
        found.append(Kept(text("applications-kept-judge"), text("applications-kept-judge-seen"), how_long))
    if await store.reviews_by(tx, guild_id, user_id):
        leaves = text("applications-kept-reviews-leaves")
        what, seen = text("applications-kept-reviews"), text("applications-kept-reviews-seen")
        found.append(Kept(what, seen, how_long, leaves=leaves))
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return the same in plain words and numbers. What nobody was told yet is not in there."""
    told: dict[str, Any] = {}
    own = await store.of_applicant(tx, guild_id, applicant_of(ground, guild_id, user_id))
    standing = await calls.of_ids(tx, guild_id, [one.call_id for one in own])
    written, blind = await sealing.words_of(ground, tx, own), await sealing.blind_of(ground, tx, own)
    feedback = await sealing.feedback_of(ground, tx, own)
    if own:
        told["applications"] = []
    for one in own:
        call, words, seen = standing.get(one.call_id), written.get(one.id, Written()), blind.get(one.id, Blind())
        is_over = call is not None and call.state in OVER
        told["applications"].append(
            {
                "call": call.title if call is not None else one.call_id,
                "state": one.state,
                "day": one.day.isoformat(),
                "news_of_a_later_last_day": one.has_news,
                "answers": list(words.answers),
                "made_things_harder": words.harder,
                "left_out_as_reviewers": [str(id) for id in words.excluded],
                "as_others_read_it": {"answers": list(seen.answers), "made_things_harder": seen.harder},
                **({"outcome": one.outcome, "feedback": feedback.get(one.id)} if is_over else {}),
            }
        )
    if judged := await calls.judged_by(tx, guild_id, user_id):
        told["judges"] = [
            {
                "call": one.call_id,
                "as": one.role,
                **({"agreed_to_names_at": one.unblinds_at.isoformat()} if one.unblinds_at else {}),
            }
            for one in judged
        ]
    if reviews := await store.reviews_by(tx, guild_id, user_id):
        told["reviews"] = [
            {
                "id": one.id,
                "call": one.call_id,
                "state": one.state,
                "marks": {
                    str(question + 1): mark
                    for question, mark in (await store.marks_of_review(tx, guild_id, one.id)).items()
                },
            }
            for one in reviews
        ]
    return told


PERSONAL_DATA = PersonalData(TABLES, kept, export, upkeep.before_erasing)
