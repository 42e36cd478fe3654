"""The use cases of texts, each over one transaction.

Invariants: nothing is written by anybody who is not an organiser at that moment; what was written is read as it
was looked over, in its own language and in no other.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.authority import Presser, is_organiser, is_staff
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import Chosen, CommunitySettings, read_settings
from cogs.texts.rules import links_of
from data import own_words as store
from data.engine import Transaction
from data.own_words import OwnWords


@dataclass(frozen=True, slots=True)
class Standing:
    """Who presses, as far as texts go, and the language in which the community speaks in channels."""

    is_staff: bool
    is_organiser: bool
    language: str


@dataclass(frozen=True, slots=True)
class Stands:
    """What stands for one text in one language: own words or None; `languages` are those with own words."""

    own: OwnWords | None
    languages: frozenset[str]


async def standing(ground: Ground, presser: Presser) -> Standing:
    """Return what somebody may do here."""
    async with ground.database.read() as tx:
        community = await read_settings(tx, presser.guild_id, CommunitySettings)
    return Standing(
        is_staff(presser, community.organiser_role, community.staff_role),
        is_organiser(presser, community.organiser_role),
        community.language,
    )


async def read(ground: Ground, guild_id: int, name: str, language: str) -> Stands:
    """Return what stands for the text `name` in `language`."""
    async with ground.database.read() as tx:
        return Stands(await store.read(tx, guild_id, name, language), await store.languages_of(tx, guild_id, name))


async def save(
    ground: Ground,
    presser: Presser,
    name: str,
    language: str,
    own: OwnWords,
    *,
    close: Callable[[Transaction], Awaitable[None]],
) -> None:
    """Write own words, and end the form that they were typed in. Raises Problem for whoever is no organiser."""
    async with ground.database.write() as tx:
        await _see_that_organiser(tx, presser)
        await close(tx)
        await store.write(tx, presser.guild_id, name, language, own, at=ground.clock.now())


async def go_back(ground: Ground, presser: Presser, name: str, language: str) -> None:
    """Let Hearth's own words stand again. Raises Problem for whoever is no organiser."""
    async with ground.database.write() as tx:
        await _see_that_organiser(tx, presser)
        await store.remove(tx, presser.guild_id, name, language)


async def names(tx: Transaction, guild_id: int) -> Sequence[Chosen]:
    """Return the channels that the community's own words link to, for the doctor."""
    return links_of(await store.of_guild(tx, guild_id), guild_id)


async def _see_that_organiser(tx: Transaction, presser: Presser) -> None:
    community = await read_settings(tx, presser.guild_id, CommunitySettings)
    if not is_organiser(presser, community.organiser_role):
        raise Problem(text("texts-only-organisers-now"))
