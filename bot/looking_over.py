"""Has a text looked over before others read it, by whichever features offer that (`Feature.looks_over`).

Invariants: what comes back are hints for the author alone; nothing of the text is kept, and nothing is forbidden.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.text import Text
from data.engine import Transaction


async def hints(
    ground: Ground,
    tx: Transaction,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    words: str,
    *,
    language: str | None,
    kind: str,
) -> list[Text]:
    """Return what somebody may want to change in `words`, a sentence or two for each place.

    `kind` is one of bot/kernel/text_kinds.py; `language` is what the words are written in, None: to be guessed.
    """
    found: list[Text] = []
    for feature in features:
        if feature.looks_over is not None:
            found += await feature.looks_over(ground, tx, guild_id, user_id, words, language, kind)
    return found
