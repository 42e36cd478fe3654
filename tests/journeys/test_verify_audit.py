"""`verify-audit` finds what somebody changed in the record of deeds by hand, and says where."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from bot import audit
from bot.app import App
from bot.ground import Ground
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.data.vaults import strongroom
from tests.hearth import VAULT_KEY, Hearth
from tests.journeys.test_command_line import command

HANDLER = 223344556677889900
DEEDS = ("viewed", "claimed", "noted", "decided")
WHOLE, MEND = 0, 2


async def do(app: App, hearth: Hearth, guild_id: int, deeds: Sequence[str] = DEEDS) -> None:
    """Put deeds of a handler on record, and wait until the key store knows."""
    for deed in deeds:
        async with app.ground.database.write() as tx:
            await audit.note(app.ground, tx, guild_id, deed, user_id=HANDLER, case_id="c" * 24)
    await hearth.has_settled(audit.HEAD)


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with four deeds on record; Hearth runs."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await do(await hearth.start(), hearth, guild.id)
    return guild


def by_hand(folder: Path, *statements: str) -> None:
    """Change the main database as somebody does who has it, and no key."""
    with closing(sqlite3.connect(folder / "hearth.sqlite3", timeout=30)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


async def test_a_record_is_whole_while_hearth_runs(hearth: Hearth, guild: Guild) -> None:
    said = await command(hearth, "verify-audit")
    assert said.words.strip() == f"Community {guild.id}: 4 entries, whole."
    assert said.code == WHOLE


async def test_where_nothing_was_done_nothing_is_wrong(hearth: Hearth) -> None:
    said = await command(hearth, "verify-audit")
    assert said.words.strip() == "Nothing is on record yet."
    assert said.code == WHOLE


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["UPDATE audit SET deed = 'viewed' WHERE number = 4"], "entry 4 is not what was written"),
        (["UPDATE audit SET at = at + 1 WHERE number = 1"], "entry 1 is not what was written"),
        (["UPDATE audit SET at = 'noon' WHERE number = 3"], "an entry behind number 0 that Hearth did not write"),
        (["DELETE FROM audit WHERE number IN (2, 3)"], "entries are missing from number 2 on"),
        (["DELETE FROM audit WHERE number > 2"], "the last entries are missing, from number 3 on"),
        (["DELETE FROM audit"], "the last entries are missing, from number 1 on"),
        (
            [
                "UPDATE audit SET number = 9 WHERE number = 2",
                "UPDATE audit SET number = 2 WHERE number = 3",
                "UPDATE audit SET number = 3 WHERE number = 9",
            ],
            "entry 2 is not what was written, or stands in another place; entry 3 is not",
        ),
        (["UPDATE audit SET mac = 'x'"], "entry 4 is not what was written"),
    ],
)
async def test_what_was_changed_by_hand_is_named(
    hearth: Hearth, guild: Guild, tmp_path: Path, statements: list[str], expected: str
) -> None:
    by_hand(tmp_path / "data", *statements)
    said = await command(hearth, "verify-audit")
    assert f"Community {guild.id}: " in said.words
    assert expected in said.words
    assert "NOT whole" in said.words
    assert said.code == MEND


async def test_what_only_a_change_can_have_done_is_not_accepted_after_a_restore(
    hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    by_hand(tmp_path / "data", "DELETE FROM audit WHERE number = 2")
    said = await command(hearth, "verify-audit", "--after-restore")
    assert "accepted" not in said.words
    assert said.code == MEND
    assert (await command(hearth, "verify-audit")).code == MEND


async def test_many_places_are_counted(hearth: Hearth, guild: Guild, tmp_path: Path) -> None:
    app = hearth.app
    assert app is not None
    await do(app, hearth, guild.id, ["viewed"] * 9)
    by_hand(tmp_path / "data", "UPDATE audit SET case_id = ''")
    assert "and 3 more places like these." in (await command(hearth, "verify-audit")).words


async def test_a_restored_backup_lacks_what_was_done_since_until_that_is_accepted(
    hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    app = hearth.app
    assert app is not None
    assert (await command(hearth, "backup", str(tmp_path / "saved.sqlite3"))).code == 0
    await do(app, hearth, guild.id)
    await hearth.stop()
    assert (await command(hearth, "restore", str(tmp_path / "saved.sqlite3"))).code == 0

    said = await command(hearth, "verify-audit")
    assert "4 entries, NOT whole: the last entries are missing, from number 5 on." in said.words
    assert "A restored backup lacks the entries since it was made." in said.words
    assert said.code == MEND

    said = await command(hearth, "verify-audit", "--after-restore")
    assert "accepted. The record goes on from here, and says so." in said.words
    assert said.code == WHOLE
    said = await command(hearth, "verify-audit")
    assert said.words.strip() == f"Community {guild.id}: 5 entries, whole."


async def test_a_copy_of_the_keys_knows_how_far_the_record_had_come(
    hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    saved = tmp_path / "keys.sqlite3"
    assert (await command(hearth, "backup-keys", str(saved))).code == 0
    await hearth.stop()
    by_hand(tmp_path / "data", "DELETE FROM audit WHERE number = 4")
    saved.replace(tmp_path / "data" / "keys.sqlite3")
    for rest in ("keys.sqlite3-wal", "keys.sqlite3-shm"):
        (tmp_path / "data" / rest).unlink(missing_ok=True)
    assert "from number 4 on" in (await command(hearth, "verify-audit")).words


async def test_a_record_of_another_vault_is_not_taken_for_this_one(
    hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    app = hearth.app
    assert app is not None
    elsewhere = tmp_path / "elsewhere"
    async with strongroom(elsewhere, VAULT_KEY) as room:
        for _ in range(6):
            async with room.main.write() as tx:
                await audit.note(Ground(room.main, app.ground.clock, room.vault), tx, guild.id, "viewed")
    by_hand(
        tmp_path / "data",
        f"ATTACH '{elsewhere / 'hearth.sqlite3'}' AS other",
        "DELETE FROM audit",
        "INSERT INTO audit SELECT * FROM other.audit",
    )
    said = await command(hearth, "verify-audit")
    assert "entry 1 is not what was written" in said.words
    assert said.code == MEND
