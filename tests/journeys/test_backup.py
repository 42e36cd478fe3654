"""Backups while Hearth runs: everything comes back, and nobody gets twice what was done in between."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually
from tests.journeys.test_command_line import command

on_both_engines = pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
MESSAGES = "/channels/{channel_id}/messages"
AT_THE_GATEWAY = "this process holds the gateway lease"


def greetings(sandbox: Sandbox, guild: Guild, name: str) -> int:
    """How many greetings name somebody."""
    messages = guild.channel("welcome").messages.values()
    return sum(name in message.content for message in messages if message.author is sandbox.world.bot)


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community that greets, with Hearth connected in a process of its own."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start_child()
    return guild


@on_both_engines
async def test_what_was_done_since_the_backup_is_not_done_again(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    ada, ben, chi = (sandbox.person(name) for name in ("Ada", "Ben", "Chi"))
    await ada.joins(guild)
    await hearth.soon(ada.sees("Ada", in_=guild.channel("welcome")))
    sandbox.clock.advance(60)
    sandbox.faults.refuse("POST", MESSAGES, times=1000, status=503)
    await ben.joins(guild)
    await hearth.soon(hearth.has_logged("reason=Discord did not take it"))

    saved = await command(hearth, "backup", str(tmp_path / "saved.sqlite3"))
    assert saved.code == 0, saved.words
    assert "keys that open private text are not in it" in saved.words
    sandbox.faults.clear()
    await hearth.time_passes_until(lambda: greetings(sandbox, guild, "Ben") == 1)

    restored = await command(hearth, "restore", str(tmp_path / "saved.sqlite3"))
    assert restored.code == 0, restored.words
    assert "held back" in restored.words

    async def began_anew() -> bool:
        lines = [line for line in hearth.child_log if AT_THE_GATEWAY in line]
        return len(lines) == 2 and sandbox.gateway.connected == 1

    await eventually(began_anew)
    looked = await command(hearth, "release-jobs", "--look")
    assert "1  welcome.greet, the first was due at" in looked.words
    await chi.joins(guild)
    await hearth.time_passes_until(lambda: greetings(sandbox, guild, "Chi") == 1)
    assert greetings(sandbox, guild, "Ada") == greetings(sandbox, guild, "Ben") == 1

    dropped = await command(hearth, "release-jobs", "--drop")
    assert "in all: dropped." in dropped.words
    assert "Nothing is held." in (await command(hearth, "release-jobs")).words


async def test_a_backup_of_another_installation_is_refused(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, tmp_path: Path
) -> None:
    file = tmp_path / "saved.sqlite3"
    assert (await command(hearth, "backup", str(file))).code == 0
    elsewhere = Hearth(sandbox, tmp_path / "elsewhere")
    await hearth.stop()
    await elsewhere.start_child()
    await elsewhere.stop()

    said = await command(elsewhere, "restore", str(file))
    assert said.code == 2
    assert "belong to different installations" in said.words

    shutil.copy(tmp_path / "data" / "keys.sqlite3", tmp_path / "elsewhere" / "keys.sqlite3")
    said = await command(elsewhere, "restore", str(file))
    assert said.code == 0, "with the keys that belong to it, a backup moves to another machine"


async def test_what_is_no_backup_is_refused_in_a_sentence(hearth: Hearth, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada")
    for words in (("restore", str(letter)), ("restore", str(tmp_path / "nothing")), ("backup", str(letter))):
        said = await command(hearth, *words)
        assert said.code == 2
        assert "Traceback" not in said.words
        assert len(said.words.splitlines()) == 1
    assert letter.read_text() == "Dear Ada"


async def test_the_keys_are_saved_apart(hearth: Hearth, guild: Guild, tmp_path: Path) -> None:
    said = await command(hearth, "backup-keys", str(tmp_path / "keys.sqlite3"))
    assert said.code == 0
    assert "delete it after a few days" in said.words
    assert (tmp_path / "keys.sqlite3").stat().st_mode & 0o777 == 0o600
    assert (await command(hearth, "backup-keys", str(tmp_path / "keys.sqlite3"))).code == 2
