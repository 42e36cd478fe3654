"""Who could read the places that Hearth uses, and who could administer the server or Hearth: by roles alone.

Invariants: no account stands here; those who handle reports hear when it grows, once, and read what grew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.ground import Ground
from bot.settings import read_settings
from cogs.conduct.service import telling
from cogs.conduct.settings import ConductSettings
from data import jobs
from data import reach as store
from data.engine import Transaction

LOOK = "conduct.look"
"""The kind of job that looks at a community's roles again."""
GATHERED = timedelta(seconds=2)
SHOWN_FOR = timedelta(days=30)
"""How long what grew is shown among updates."""

Seen = Mapping[str, Sequence[int]]
"""Role ids by what they can do: `administer`, and `reads:<channel id>` for each place that settings name."""


async def changed(ground: Ground, guild_id: int) -> None:
    """Something about a community's settings, roles or channels may have changed: promise to look again."""
    async with ground.database.read() as tx:
        if not (await read_settings(tx, guild_id, ConductSettings)).is_begun:
            return
    # Many changes at once make one look: it comes when their few seconds are over, and so sees the last of them.
    number = int(ground.clock.now().timestamp() // GATHERED.total_seconds()) + 1
    due = datetime.fromtimestamp(number * GATHERED.total_seconds(), UTC)
    async with ground.database.write() as tx:
        await jobs.add(tx, LOOK, guild_id=guild_id, due_at=due, dedupe_key=f"{LOOK}:{guild_id}:{number}")


async def note(ground: Ground, guild_id: int, seen: Seen, names: Mapping[int, str]) -> None:
    """Write what is seen now; where it has grown, those who handle reports hear of it. `names` are the roles'."""
    async with ground.database.write() as tx:
        before = await store.get(tx, guild_id)
        now = ground.clock.now()
        more = grown(before["roles"], seen) if before else []
        standing = {"more": before["more"], "at": before["at"]} if before else {"more": [], "at": None}
        told = {"more": [names[id] for id in more], "at": now.isoformat()} if more else standing
        made = {"roles": {name: sorted(ids) for name, ids in seen.items()}, **told}
        if made != before:
            await store.put(tx, guild_id, made)
        if more:
            await telling.tell(ground, tx, guild_id, telling.NO_CASE, "handlers")


def grown(before: Seen, now: Seen) -> list[int]:
    """Return the roles that can do something now that they could not do before, in a place that was known.

    A place that is new is no growth: whoever set it has chosen who reads it.
    """
    return sorted({id for name, ids in now.items() if name in before for id in set(ids) - set(before[name])})


async def grew(ground: Ground, tx: Transaction, guild_id: int) -> list[str]:
    """Return the names of the roles that could do more lately: outside the server a mention shows none."""
    seen = await store.get(tx, guild_id)
    if not seen or not seen["at"] or ground.clock.now() - datetime.fromisoformat(seen["at"]) > SHOWN_FOR:
        return []
    return [str(name) for name in seen["more"]]
