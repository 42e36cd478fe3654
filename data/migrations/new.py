"""Writes the next step down, from what the tables in data/ have become: `python -m data.migrations.new "Why"`.

Read what it wrote before you commit it: Alembic sees a renamed column as one dropped and one added.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from data.engine import parse_address, sqlite_engine
from data.migrate import STEPS, head, upgrade


async def write_step(why: str) -> None:
    """Compare a database at the last step with the tables, and write the difference as a new step."""
    number = f"{int(head()) + 1:04}" if list(STEPS.glob("0*.py")) else "0001"
    slug = re.sub(r"[^a-z0-9]+", "_", why.lower()).strip("_")[:50]

    def compare(connection: Connection) -> None:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(STEPS.parent))
        config.set_main_option("file_template", f"{number}_{slug}")
        command.revision(config, why, autogenerate=True, rev_id=number)

    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'compare.sqlite3'}"
        if number != "0001":
            await upgrade(url)
        engine = sqlite_engine(parse_address(url), reading=False)
        async with engine.begin() as connection:
            await connection.run_sync(compare)
        await engine.dispose()
    written = list(STEPS.glob(f"{number}_*.py"))
    if not written:
        print("The tables are as the last step left them; no step was written.")  # noqa: T201 - speaks to its user
    for file in written:
        steps = [line for line in file.read_text().splitlines() if "# ###" not in line]
        file.write_text("\n".join(steps) + "\n")
        subprocess.run([sys.executable, "-m", "ruff", "format", str(file)], check=True)  # noqa: S603,ASYNC221


if __name__ == "__main__":
    asyncio.run(write_step(sys.argv[1]))
