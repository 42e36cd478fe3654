"""The letter of contribution: what stands in it, as its person chooses, and its signature.

Invariant: in a letter stand the words and the kind of work, never who wrote them; each as one line in quotation
marks, so that nothing that somebody wrote can look like a part of the letter.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from bot import letters
from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.thanks import rules
from cogs.thanks.service import giving
from cogs.thanks.service.giving import Read
from cogs.thanks.settings import ThanksSettings
from data import thanks as store
from data.thanks import PRIVATE, PUBLIC

KEPT = (PUBLIC, PRIVATE)


async def see_that_open(ground: Ground, guild_id: int) -> None:
    """Raise Problem where no letters are written here."""
    async with ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, ThanksSettings)
    if not (chosen.open and chosen.letters):
        raise Problem(text("thanks-letters-closed"))


async def kept(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> list[Read]:
    """Return what can stand in somebody's letter, the newest first."""
    found = await giving.read_for(ground, features, guild_id, user_id, KEPT)
    return found[: rules.MOST_IN_LETTER]


async def choose(ground: Ground, guild_id: int, user_id: int, ids: Collection[str]) -> None:
    """Write which of them stand in it."""
    async with ground.database.write() as tx:
        await store.put_in_letter(tx, guild_id, user_id, ids)


async def write(
    ground: Ground,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    compose: Callable[[Sequence[Read], str], str],
) -> str:
    """Return the signed letter; `compose` says in words what was chosen, with the key that verifies it.

    Raises Problem where nothing is chosen.
    """
    await see_that_open(ground, guild_id)
    chosen = [one for one in await kept(ground, features, guild_id, user_id) if one.thanks.is_in_letter]
    if not chosen:
        raise Problem(text("thanks-letter-empty"))
    key = letters.private_key(ground.vault, guild_id)
    return letters.sign(compose(chosen, letters.published(key)), key)


def published_key(ground: Ground, guild_id: int) -> str:
    """Return the key with which anybody can verify letters of this community."""
    return letters.published(letters.private_key(ground.vault, guild_id))
