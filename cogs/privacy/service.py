"""The use cases of privacy. What features keep is in bot/personal_data.py; here it becomes a file."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot.feature import Feature
from bot.ground import Ground
from bot.personal_data import copy_of


async def make_copy(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> bytes:
    """Return a JSON file with everything that is kept about a person in a community, by feature.

    Ids are written as text, since many programs round numbers of that size.
    """
    kept = await copy_of(ground, features, guild_id, user_id)
    contents = {
        "made_by": "Hearth",
        "made_at": ground.clock.now().isoformat(timespec="seconds"),
        "community": str(guild_id),
        "account": str(user_id),
        "kept": kept,
    }
    return json.dumps(contents, ensure_ascii=False, indent=2).encode()
