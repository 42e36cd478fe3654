"""No query that people wait for walks through a table that grows with the community, or a community's part of it.

This holds what the benchmarks measure with a million rows, without measuring: SQLite says of each statement how
it would find its rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from sqlalchemy import Engine, event

from data.about import what_about
from data.engine import metadata
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.applications import fund
from tests.journeys.decisions import assembly, receipt_in
from tests.journeys.events import hall
from tests.journeys.mentors import village

ONLY_WAITING = "USING INDEX jobs_waiting"
"""An index of waiting promises alone stays short, so it may be walked through."""

BY_INDEX_ALONE = "USING COVERING INDEX mentor_matches_mentor (guild_id=?)"
"""Who mentors how many is counted over a community's matches of a year, in the index alone: one pass for all."""

EVENTS = ("events", "event_times")
"""These name nobody, and grow with all events that there ever were."""

Statement = tuple[str, Any]


@pytest.fixture
def statements() -> Iterator[list[Statement]]:
    """Every statement that is executed, with its parameters."""
    heard: list[Statement] = []

    def hear(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        heard.append((statement, parameters[0] if many else parameters))

    event.listen(Engine, "before_cursor_execute", hear)
    yield heard
    event.remove(Engine, "before_cursor_execute", hear)


async def test_nothing_that_people_wait_for_walks_through_a_growing_table(
    sandbox: Sandbox, hearth: Hearth, statements: list[Statement]
) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO", screening=True)
    welcome = guild.add_text_channel("welcome")
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.start()
    statements.clear()

    ada = sandbox.person("Ada")
    await ada.joins(guild, pending=True)
    await ada.passes_screening(guild)
    await ada.sees("Ada", in_=welcome)
    for command in ("start", "help", "language", "privacy"):
        await ada.uses(command, in_=welcome)
    await ada.chooses("guide:speak:v1", "English")
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    await ada.uses("privacy", in_=ada.direct)
    await ada.leaves(guild)
    await hearth.stop()
    see_that_nothing_walks(hearth, statements)


async def test_asking_for_a_mentor_walks_through_no_growing_table(
    sandbox: Sandbox, hearth: Hearth, statements: list[Statement]
) -> None:
    place = await village(sandbox, hearth)
    statements.clear()
    mia, ada = await place.offers("Mia"), await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    note = await mia.sees("would like you as a mentor", in_=mia.direct)
    await mia.uses("mentor mine", in_=place.lobby)
    await mia.presses("Yes, gladly", on=note)
    await ada.uses("start", in_=place.lobby)
    await hearth.stop()
    see_that_nothing_walks(hearth, statements)


async def test_coming_to_an_event_walks_through_no_growing_table(
    sandbox: Sandbox, hearth: Hearth, statements: list[Statement]
) -> None:
    place = await hall(sandbox, hearth)
    await place.plans(place.boss, capacity="1")
    await place.presses_publish(place.boss)
    posted = await place.boss.sees("How you can take part", in_=place.channel)
    statements.clear()
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    for person in (ada, ben):
        await person.presses("I come", on=posted)
    await ada.presses("An hour before")
    await ada.presses("All about it")
    await ada.presses("I come alone")
    await ada.presses("I would like company")
    await ada.presses("I cannot come", on=posted)
    offer = await ben.sees("A seat is free", in_=ben.direct)
    await ben.presses("Take the seat", on=offer)
    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("Open")
    await place.boss.presses("Change it")
    await place.boss.presses("Hosts")
    await place.boss.chooses("Choose who hosts it too", ada)
    asked = await ada.sees("asks whether you would host", in_=ada.direct)
    await ada.presses("Yes, I host it", on=asked)
    for person in (ben, place.boss):
        await person.uses("start", in_=place.lobby)
        await person.uses("event mine", in_=place.lobby)
    await ben.uses("event list", in_=place.lobby)
    await hearth.stop()
    see_that_nothing_walks(hearth, statements, EVENTS)


async def test_looking_after_events_walks_through_no_growing_table(
    sandbox: Sandbox, hearth: Hearth, statements: list[Statement]
) -> None:
    place = await hall(sandbox, hearth)
    ben = await place.comes("Ben")
    await place.publishes(place.boss)
    await ben.presses("I come", on=await ben.sees("How you can take part", in_=place.channel))
    await hearth.time_passes(days=11)
    await hearth.has_done_its_day()
    statements.clear()
    await place.boss.uses("event new", in_=place.lobby)
    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("What people need")
    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("What is over")
    await place.boss.presses("How events go")
    for person in (place.boss, ben):
        await person.uses("start", in_=place.lobby)
        await person.uses("event mine", in_=place.lobby)
    await hearth.stop()
    see_that_nothing_walks(hearth, statements, EVENTS)


async def test_proposing_and_voting_walk_through_no_growing_table(
    sandbox: Sandbox, hearth: Hearth, statements: list[Statement]
) -> None:
    place = await assembly(sandbox, hearth)
    ada = await place.comes("Ada")
    statements.clear()
    receipt = receipt_in(await place.proposes(ada, "So that all can come."))
    await place.comes_back(ada, receipt)
    await place.opens(publishes="Yes")
    receipt = await place.votes_for(ada, {"Which are fine with you?": []})
    await place.changes(ada, receipt, {"Which are fine with you?": ["Tuesday at 9"]})
    await ada.uses("start", in_=place.lobby)
    await hearth.stop()
    see_that_nothing_walks(hearth, statements)


async def test_applying_and_judging_walk_through_no_growing_table(
    sandbox: Sandbox, hearth: Hearth, statements: list[Statement]
) -> None:
    place = await fund(sandbox, hearth)
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    statements.clear()
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["Trains", "More trains"])
    await place.closes()
    await place.is_in("review")
    await place.reviews(rita)
    await dan.uses("applications", in_=place.lobby)
    await dan.presses("Look and decide")
    await ada.uses("apply", in_=place.lobby)
    await hearth.stop()
    see_that_nothing_walks(hearth, statements)


def see_that_nothing_walks(hearth: Hearth, statements: list[Statement], also: Sequence[str] = ()) -> None:
    """Ask SQLite how each statement finds its rows: by more than the community, where people stand in a table.

    `also` names further tables that grow.
    """
    file = hearth.config.database.removeprefix("sqlite+aiosqlite:///")
    abouts = {name: what_about(table) for name, table in metadata.tables.items()}
    growing = [name for name, about in abouts.items() if about.names_people and not about.stays]
    growing += also
    heard = [one for one in statements if any(name in one[0] for name in growing)]
    assert heard
    database = sqlite3.connect(file)
    for statement, parameters in heard:
        for *_, how in database.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
            if ONLY_WAITING in how or BY_INDEX_ALONE in how:
                continue
            assert not any(f"SCAN {name} " in f"{how} " for name in growing), f"{how}\n{statement}"
            by_guild_alone = how.endswith("(guild_id=?)") and any(f" {name} " in how for name in growing)
            assert not by_guild_alone, f"{how}\n{statement}"
    database.close()
