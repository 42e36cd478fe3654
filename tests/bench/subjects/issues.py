"""How soon issues are found among very many, what keeping them fresh asks of a forge, how good the order is."""

from __future__ import annotations

import gc
import random
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy.engine import make_url

from bot.forges.access import Access
from bot.forges.forge import IssueFacts
from bot.forges.github import GitHub
from bot.forges.house import Forges
from bot.forges.pace import Pace
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.issues.rules import indexing
from cogs.issues.rules.ranking import wish_of
from cogs.issues.service.finding import Search
from cogs.issues.service.refreshing import PASS_KNOWN
from cogs.issues.service.walking import Walker
from data import forge_issues, forge_repositories, issue_sources
from data.engine import Database, Transaction
from data.forge_repositories import LIVE, Repository
from sandbox.github.server import TOKEN
from sandbox.server import Sandbox
from tests import judged
from tests.bench.bench import Bench, Round
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.data.vaults import strongroom
from tests.databases import postgres_server, sqlite_files

GUILD, PERSON, SOURCE, FORGE = 1001, 5005, "source", "github"
RARE = "lichens"
"""A topic that one repository alone has."""
WISHES = (
    wish_of(["Python"], "", None),
    wish_of(["documentation"], "", None),
    wish_of(["JavaScript"], "maps", None),
    wish_of([], "nature", None),
    wish_of([], "", None),
    wish_of([], RARE, None),
    wish_of(["Python", "testing"], "", "hour"),
)
"""What people say, one after the other."""
LANGUAGES = (
    *("JavaScript", "Python") * 4,
    *("TypeScript", "Java") * 2,
    *("Go", "Rust", "C++", "PHP", "Ruby"),
)
"""Of repositories, each about as often as it is met."""
AS_BEFORE = 304
"""GitHub's answer that costs nothing of the allowance."""
AT_ONCE = 1000
NOW = judged.NOW


@subject("issues", "First issues: found among many, kept fresh, put in order")
async def issues(bench: Bench) -> Sequence[Measurement]:
    return [*await _searches(bench), *await _passes(bench), *_orders()]


async def _searches(bench: Bench) -> list[Measurement]:
    """Measure from a wish to the issues in order: all that is done before a forge is asked about the best."""
    count, of = bench.size((100_000, 2000), (300, 20))
    looks = bench.size(30, 1) * len(WISHES)
    lines = []
    for engine in ("SQLite", "PostgreSQL"):
        bench.say(f"writing {count:,} issues of {of:,} repositories to {engine}")
        async with _filled(engine, count, of) as database:
            await _look(database, 2 * len(WISHES))
            with _settled_memory():
                rounds = []
                for number in range(bench.rounds):
                    bench.say(f"searches on {engine}: round {number + 1} of {bench.rounds}")
                    rounds.append(await _look(database, looks))
        for name, aim in (("p50", ""), ("p99", "under 20")):
            median = statistics.median(one[name] for one in rounds)
            what = f"a search among {count:,} issues on {engine}, {name}"
            lines.append(Measurement(what, "ms", median, aim=aim))
    return lines


async def _look(database: Database, count: int) -> Round:
    waits = []
    for wish in islice(cycle(WISHES), count):
        began = time.perf_counter()
        async with database.read() as tx:
            search = await Search.read(tx, GUILD, PERSON, NOW)
            found = await search.ranked(tx, wish, NOW)
        waits.append(time.perf_counter() - began)
        assert found
    return {"p50": percentile(waits, 0.5) * 1000, "p99": percentile(waits, 0.99) * 1000}


async def _passes(bench: Bench) -> list[Measurement]:
    """Count what a forge is asked when nothing changed: in each pass, and in the first one of a day."""
    count = bench.size(1000, 10)
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        main = sqlite_files().fresh(Path(folder) / "hearth.sqlite3")
        async with strongroom(Path(folder), main=main) as room, _sandbox() as sandbox:
            _people_the_forge(sandbox, count)
            github = GitHub(Access(TOKEN), api=sandbox.github.api_url, web=sandbox.github.web_url, pace=Pace(0))
            forges = Forges([github])
            walker = Walker(Ground(room.main, room.clock, room.vault), forges)
            async with room.main.write() as tx:
                for repository in sandbox.github.world.repositories.values():
                    await _lead_to(tx, repository.path, room.clock.now())

            async def walk(name: str, later: timedelta) -> tuple[int, int]:
                """Go through all repositories; return the number of requests, and of those that count."""
                bench.say(f"{name} of {count:,} repositories")
                room.clock.ahead += later
                sandbox.clock.advance(later)
                sandbox.github.asked.clear()
                before = github.requests
                while not await walker.walk():
                    pass
                return github.requests - before, sum(one.status != AS_BEFORE for one in sandbox.github.asked)

            try:
                await walk("the first reading", timedelta())
                await walk("the second pass", PASS_KNOWN)
                requests, counted = await walk("a pass over nothing new", PASS_KNOWN)
                daily, _ = await walk("the first pass of a day over nothing new", timedelta(days=1))
            finally:
                await forges.close()
    what = f"of {count:,} repositories of which nothing changed"
    return [
        Measurement(f"a pass {what}", "requests", requests, aim=f"at most {count:,}"),
        Measurement("of these, what counts against the allowance", "requests", counted, aim="0"),
        Measurement("the first pass of a day, which asks about the repository, too", "requests", daily),
    ]


def _orders() -> list[Measurement]:
    """Hold the order of suggestions against the judgements, beside two that need no thought."""
    lines = []
    for part in judged.PARTS:
        name = f"nDCG@{judged.AT}, {part} part"
        lines += [
            Measurement(name, "of 1", judged.measure(judged.as_ranked, part)),
            Measurement(f"{name}, newest first instead", "of 1", judged.measure(judged.newest_first, part)),
            Measurement(f"{name}, by chance instead", "of 1", judged.by_chance(part)),
        ]
    return lines


@asynccontextmanager
async def _filled(engine: str, count: int, of: int) -> AsyncIterator[Database]:
    """Open a database in which a community has so many issues `of` so many repositories."""
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        is_file = engine == "SQLite"
        address = sqlite_files().fresh(Path(folder) / "h.sqlite3") if is_file else await postgres_server().fresh()
        database = await Database.open(address)
        try:
            await _fill(database, count, of)
            if not is_file:
                await _look_after(address)
            yield database
        finally:
            await database.close()
            if not is_file:
                await postgres_server().drop(address)


async def _fill(database: Database, count: int, of: int) -> None:
    """Write what a first reading of all repositories would, the issues in the order in which years bring them."""
    chance = random.Random(0)
    async with database.write() as tx:
        repositories = [await _repository(tx, chance, number, rare=number == of // 2) for number in range(of)]
    texts = [one.issue for one in judged.load().candidates.values()]
    rows: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        repository, text = chance.choice(repositories), chance.choice(texts)
        age = chance.randint(1, 700)
        facts = IssueFacts(
            number=number,
            title=f"{text.title} ({number})",
            body=text.summary,
            url=f"{repository.url}/issues/{number}",
            labels=(*text.labels, "good first issue"),
            created_at=NOW - timedelta(days=age),
            updated_at=NOW - timedelta(days=chance.randint(0, age)),
            comments=chance.randint(0, 5),
            assigned=0,
            is_open=True,
            is_locked=False,
        )
        row = indexing.row_of(repository, facts, {}, known=False)
        assert row is not None
        rows.append(row)
        if len(rows) == AT_ONCE or number == count:
            async with database.write() as tx:
                await forge_issues.put(tx, rows)
            rows.clear()


async def _repository(tx: Transaction, chance: random.Random, number: int, *, rare: bool) -> Repository:
    topics = sorted({topic for one in judged.load().candidates.values() for topic in one.topics})
    some = [*chance.sample(topics, chance.randint(1, 5)), *([RARE] if rare else [])]
    id = await _lead_to(tx, f"meadow-{number % 300}/project-{number}", NOW)
    await forge_repositories.change(
        tx,
        id,
        description=f"For people who care about {' and '.join(some[:2])}",
        language=chance.choice(LANGUAGES),
        topics=some,
        state=LIVE,
        licence="Apache-2.0",
        has_conduct=True,
        pushed_at=NOW - timedelta(days=chance.randint(0, 400)),
        issues_at=NOW,
    )
    read = await forge_repositories.get(tx, id)
    assert read is not None
    return read


async def _lead_to(tx: Transaction, path: str, now: datetime) -> str:
    """Let the community show issues of a repository."""
    url = f"https://{FORGE}.com/{path}"
    id = await forge_repositories.add(tx, new_id(), FORGE, path, url=url, next_at=now)
    await issue_sources.lead(tx, GUILD, SOURCE, [id], at=now)
    return id


async def _look_after(address: str) -> None:
    """Let PostgreSQL do at once what it does by itself after so much was written."""
    url = make_url(address).set(drivername="postgresql")
    connection = await asyncpg.connect(url.render_as_string(hide_password=False))
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


@contextmanager
def _settled_memory() -> Iterator[None]:
    """Let the collector leave alone what there is by now, as in a Hearth that runs (bot/cli/run.py)."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@asynccontextmanager
async def _sandbox() -> AsyncIterator[Sandbox]:
    sandbox = await Sandbox.start(port=0)
    try:
        yield sandbox
    finally:
        await sandbox.close()


def _people_the_forge(sandbox: Sandbox, count: int) -> None:
    """Make repositories as they are met, each with a few first issues."""
    world = sandbox.github.world
    for number in range(count):
        made = world.add_repository(
            f"meadow/project-{number}",
            language="Python",
            topics=["nature"],
            files={"CONTRIBUTING.md": "# How to help\n\nJust open a pull request."},
        )
        for title in ("Sort names with accents", "Explain the import", "Name the colours"):
            world.add_issue(made, title, "A list stands in `docs/list.md`.")
