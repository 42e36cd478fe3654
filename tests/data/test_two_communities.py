"""Two communities on one Hearth never see each other: what happens in one changes nothing in the other.

Random events happen in two communities that share their people. Afterwards all that stands of the second one,
in every table, and all that its people can have copied, is what stands there when the first one is silent.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot import communities, drafts, personal_data
from bot.ground import Ground
from bot.kernel.settings import declared
from bot.languages import Languages
from bot.settings import write_setting
from cogs.profile import service as profile
from cogs.welcome import service as welcome
from cogs.welcome.rules import Admission, Arrival, Departure
from cogs.welcome.settings import WelcomeSettings
from data.about import what_about
from data.columns import Moment
from data.engine import metadata
from data.migrate import load_tables
from tests.data.vaults import strongroom

load_tables()

LOUD, QUIET = 11, 22
PEOPLE = (101, 102, 103)
CHANNEL = next(one for one in declared(WelcomeSettings) if one.name == "channel")
CHANCE = re.compile(r"[0-9a-f]{16,}|\d{4}-\d\d-\d\d[T\d:.+-]*")
"""Ids, blind indexes and times of the machine."""

Event = tuple[int, int, str]
"""A community, a person, and what happens (a key of `DEEDS`)."""


async def _set_channel(ground: Ground, guild_id: int, person: int) -> None:
    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, CHANNEL, 5000 + person, at=ground.clock.now())


async def _begin_form(ground: Ground, guild_id: int, person: int) -> None:
    await drafts.begin(ground, guild_id, person, "profile", keep=timedelta(days=1))


DEEDS: dict[str, Callable[[Ground, int, int], Awaitable[object]]] = {
    "joins": lambda ground, guild, who: welcome.meet(ground, [Arrival(guild, who, f"P{who}", pending=False)]),
    "joins pending": lambda ground, guild, who: welcome.meet(ground, [Arrival(guild, who, "P", pending=True)]),
    "passes screening": lambda ground, guild, who: welcome.meet(ground, [Admission(guild, who, f"P{who}")]),
    "leaves": lambda ground, guild, who: welcome.meet(ground, [Departure(guild, who)]),
    "sets the channel": _set_channel,
    "chooses a language": lambda ground, guild, who: Languages(ground.database).choose(guild, who, "es"),
    "tells something": lambda ground, guild, who: profile.save(ground, guild, who, {"interests": f"I{guild}"}),
    "removes it": lambda ground, guild, who: profile.remove(ground, guild, who, "interests"),
    "begins a form": _begin_form,
    "has it erased": lambda ground, guild, who: personal_data.erase_person(ground, guild, who),
    "Hearth comes": lambda ground, guild, _who: communities.come(ground, guild),
    "Hearth leaves": lambda ground, guild, _who: communities.leave(ground, guild),
    "all is erased": lambda ground, guild, _who: personal_data.erase_guild(ground, guild),
}

events = st.lists(
    st.tuples(st.sampled_from((LOUD, QUIET)), st.sampled_from(PEOPLE), st.sampled_from(sorted(DEEDS))),
    max_size=14,
)


async def what_stands(happened: Sequence[Event]) -> dict[str, Any]:
    """Let events happen in a fresh Hearth; return what stands of the quiet community, without times and chance."""
    with tempfile.TemporaryDirectory() as folder:
        async with strongroom(Path(folder)) as room:
            ground = Ground(room.main, room.clock, room.vault)
            for guild_id, person, deed in happened:
                await DEEDS[deed](ground, guild_id, person)
            stands: dict[str, Any] = {}
            async with room.main.read() as tx:
                for table in metadata.sorted_tables:
                    about = what_about(table)
                    if about.guild is None:
                        continue
                    plain = [column for column in table.columns if not isinstance(column.type, Moment)]
                    rows = await tx.execute(select(*plain).where(table.c[about.guild] == QUIET))
                    stands[table.name] = sorted(CHANCE.sub("#", repr(tuple(row))) for row in rows)
            for person in PEOPLE:
                stands[f"profile {person}"] = await profile.read(ground, QUIET, person)
                stands[f"language {person}"] = await Languages(room.main).chosen(QUIET, person)
            return stands


@given(events)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
async def test_what_happens_in_one_community_changes_nothing_in_another(happened: list[Event]) -> None:
    alone = [event for event in happened if event[0] == QUIET]

    assert await what_stands(happened) == await what_stands(alone)
