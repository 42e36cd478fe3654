"""What the first page shows a person: what waits for them, and which first steps make sense for them now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.feature import Feature, Note, StartAction
from bot.ground import Ground
from bot.kernel.newcomers import is_new
from bot.meeting import readable
from data import newcomers, own_words
from data.own_words import OwnWords

ABOUT = "about"
"""The name of the text about this place among those that a community may write in its own words."""


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What features offer a person. `is_back`: they had been here before, and have come again a short time ago."""

    notes: tuple[Note, ...]
    actions: tuple[StartAction, ...]
    is_back: bool


async def of_person(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> FirstSteps:
    """Return what waits for a person, and the first steps for them, the weightiest first."""
    notes: list[Note] = []
    actions: list[StartAction] = []
    async with ground.database.read() as tx:
        newcomer = await newcomers.find_newcomer(tx, guild_id, user_id)
        for feature in features:
            if feature.notes is not None:
                found = await feature.notes(ground, tx, guild_id, user_id)
                notes += await readable(ground, tx, features, guild_id, user_id, found)
            for action in feature.start_actions:
                if action.offered is None or await action.offered(ground, tx, guild_id, user_id):
                    actions.append(action)
    is_back = newcomer is not None and newcomer.came_back and is_new(newcomer.arrived_at, now=ground.clock.now())
    return FirstSteps(tuple(notes), tuple(sorted(actions, key=lambda one: -one.weight)), is_back)


async def own_about(ground: Ground, guild_id: int, language: str) -> OwnWords | None:
    """Return what a community wrote about itself in this language."""
    async with ground.database.read() as tx:
        return await own_words.read(tx, guild_id, ABOUT, language)
