"""What welcome keeps about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, Name, Text, listed, text
from data import newcomers as store
from data.engine import Transaction
from data.newcomers import Newcomer


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say that a person's arrival is known."""
    newcomer = await store.find_newcomer(tx, guild_id, user_id)
    if newcomer is None:
        return []
    day, name = Day(newcomer.arrived_at), Name(newcomer.name)
    what = text("welcome-kept-arrival", day=day, name=name)
    if newcomer.left_at is not None:
        what = text("welcome-kept-leaving", day=day, name=name, left=Day(newcomer.left_at))
    how_long = text("welcome-kept-how-long")
    arrival = Kept(what, text("welcome-kept-seen-by"), how_long)
    became = _became(newcomer)
    if not became:
        return [arrival]
    since = text("welcome-kept-became", what=listed(became))
    return [arrival, Kept(since, text("welcome-kept-became-seen-by"), how_long)]


def _became(newcomer: Newcomer) -> list[Text]:
    """Return what is known of a person's first days, in words."""
    known = {
        "welcome-kept-back": newcomer.came_back,
        "welcome-kept-greet": newcomer.wish == "greet",
        "welcome-kept-quiet": newcomer.wish == "quiet",
        "welcome-kept-met": newcomer.met_at is not None,
        "welcome-kept-answered": newcomer.answered_at is not None,
        "welcome-kept-stepped": newcomer.stepped_at is not None,
    }
    return [text(id) for id, holds in known.items() if holds]


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return a person's arrival in plain words."""
    newcomer = await store.find_newcomer(tx, guild_id, user_id)
    if newcomer is None:
        return {}
    moments = {
        "arrived_at": newcomer.arrived_at,
        "admitted_at": newcomer.admitted_at,
        "waits_for_a_greeting_since": newcomer.held_since,
        "greeted_by_a_person_at": newcomer.met_at,
        "answered_at": newcomer.answered_at,
        "took_a_first_step_at": newcomer.stepped_at,
        "left_at": newcomer.left_at,
    }
    return {
        "name_on_arrival": newcomer.name,
        "had_been_here_before": newcomer.came_back,
        **({"wish": newcomer.wish} if newcomer.wish else {}),
        **{name: moment.isoformat() for name, moment in moments.items() if moment is not None},
    }


PERSONAL_DATA = PersonalData((store.newcomers.name,), kept, export)
