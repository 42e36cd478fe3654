"""What the journeys of first issues share: a GitHub with repositories, a community that reads them, people."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from cogs.issues.service.walking import WALK
from data import forge_repositories, jobs
from sandbox.github.world import Issue, Repository
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually

CLEAR = (
    "Names with accents come last in the list. In `notes/species.py`, `sorted_names()` should strip accents. "
    "A test to copy stands in `tests/test_species.py`."
)


def settle(sandbox: Sandbox, hearth: Hearth, *, token: bool = True) -> Repository:
    """Give Hearth the sandbox's GitHub, with one lively repository of two free issues."""
    hearth.environment |= sandbox.github.settings(token=token)
    sandbox.github.unlimited = True
    world = sandbox.github.world
    meadow = world.add_repository(
        "meadow/notes",
        description="Field notes for people who watch birds",
        language="Python",
        topics=["birds", "nature"],
        files={"CONTRIBUTING.md": "# How to help\n\nNo need to ask before you begin. Just open a pull request."},
        maintainers=["mira-keeps"],
    )
    first = world.add_issue(meadow, "Sort names with accents", CLEAR, labels=["good first issue", "size/S"])
    world.comment(first, "mira-keeps", "Still wanted, happy to help.", ago=timedelta(days=3))
    world.add_issue(
        meadow,
        "Explain the import of old notes",
        "People ask how to import. A page in `docs/import.md` should name the columns and show one small file.",
        labels=["good first issue", "docs"],
    )
    return meadow


async def open_community(sandbox: Sandbox, hearth: Hearth, *sources: str) -> tuple[Guild, Person]:
    """Start Hearth in a community whose organiser names these sources; return it with its organiser."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "community.staff_channel", guild.add_text_channel("team").id)
    await hearth.start()
    boss.goes_to(guild.channel("lobby"))
    await name_sources(boss, *(sources or ("meadow/notes",)))
    await all_read(hearth)
    return guild, boss


async def name_sources(boss: Person, *names: str) -> str:
    """Name sources as an organiser does; return what the page says then."""
    await boss.uses("issues sources")
    await boss.presses("Name more")
    return (await boss.fills_in({"One a line": "\n".join(names)})).text


async def all_read(hearth: Hearth) -> None:
    """Wait until every repository has been looked through, or cannot be."""
    app = hearth.app
    assert app is not None
    table = forge_repositories.forge_repositories

    async def read() -> bool:
        async with app.ground.database.read() as tx:
            rows = (await tx.execute(select(table.c.issues_at, table.c.state, table.c.faults))).all()
        return bool(rows) and all(row.issues_at or row.faults or row.state in ("gone", "archived") for row in rows)

    await eventually(read, timeout=20)
    await rests(hearth)


async def rests(hearth: Hearth) -> None:
    """Wait until the walk through the repositories is put back, so that moving the clock is noticed."""
    app = hearth.app
    assert app is not None
    table = jobs.jobs

    async def put_back() -> bool:
        async with app.ground.database.read() as tx:
            walk = select(table.c.leased_by, table.c.next_at).where(
                table.c.kind == WALK, table.c.state == "waiting"
            )
            rows = (await tx.execute(walk)).all()
        return bool(rows) and all(row.leased_by is None and row.next_at > app.ground.clock.now() for row in rows)

    await eventually(put_back, timeout=20)


async def comes(sandbox: Sandbox, guild: Guild, name: str = "Ada", locale: str = "en-US") -> Person:
    """Somebody joins."""
    person = sandbox.person(name, locale=locale)
    await person.joins(guild, pending=False)
    return person


def issue(repository: Repository, number: int) -> Issue:
    """Return an issue of a repository."""
    return repository.issues[number]
