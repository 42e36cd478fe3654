"""The command line looks an installation over, and prints how to invite Hearth."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.check import token_shape
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.nursery import begin

NO_TOKEN = {"DISCORD_TOKEN": "", "HEARTH_CLOCK_URL": ""}


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    words: str
    code: int


async def command(hearth: Hearth, *words: str, **environment: str) -> Said:
    """Run `python -m bot …` with this Hearth's configuration, changed by `environment`."""
    settings = {**os.environ, **hearth.environment, **environment}
    child = await begin("-m", "bot", *words, environment=settings)
    assert child.stdout is not None
    printed = await child.stdout.read()
    return Said(printed.decode(), await child.wait())


async def test_a_whole_installation_has_nothing_to_mend(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start_child()
    await hearth.stop()

    said = await command(hearth, "check")

    assert "To mend" not in said.words
    assert "Fine: The database answers and is up to date." in said.words
    assert "Fine: The vault key fits the key store." in said.words
    assert "Fine: All channels and roles that settings name exist." in said.words
    assert said.code == 0


async def test_what_is_gone_in_discord_is_named(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    crew = guild.add_role("Crew")
    await hearth.sets(guild.id, "welcome.channel", 4711)
    await hearth.sets(guild.id, "community.staff_role", crew.id)
    await hearth.sets(5555, "welcome.channel", 4712)
    sandbox.world.application.privileged = 0

    said = await command(hearth, "check")

    assert "To mend: Rainbow OSPO" in said.words
    assert "Welcome channel names a channel that no longer exists" in said.words
    assert "Staff role names" not in said.words
    assert "Hearth is not in the server 5555 any more" in said.words
    assert "To mend: The Server Members Intent is off." in said.words
    assert said.code == 2


async def test_nothing_is_made_by_looking(hearth: Hearth, tmp_path: Path) -> None:
    folder = tmp_path / "never"

    said = await command(hearth, "check", HEARTH_DATA_DIR=str(folder), HEARTH_VAULT_KEY="", **NO_TOKEN)

    assert "To mend: DISCORD_TOKEN is not set." in said.words
    assert "To mend: The vault key is missing." in said.words
    assert "The database does not exist yet." in said.words
    assert said.code == 2
    assert not folder.exists()


async def test_a_refused_token_and_a_wrong_key_are_named(hearth: Hearth) -> None:
    await hearth.start_child()
    await hearth.stop()
    another_key = (await command(hearth, "new-key")).words.strip()

    said = await command(hearth, "check", DISCORD_TOKEN="sandbox.wrong", HEARTH_VAULT_KEY=another_key)

    assert "To mend: Discord refused DISCORD_TOKEN." in said.words
    assert "To mend: The vault key does not fit" in said.words
    assert said.code == 2


@pytest.mark.parametrize(
    ("token", "right"),
    [
        ("", False),
        ("hello", False),
        ("0123456789abcdef0123456789abcdef", False),
        ("MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde." + "x" * 38, True),
        ("not-a-number-in-base64!!.Gabcde." + "x" * 38, False),
        ("sandbox.anything", True),
    ],
)
def test_the_shape_of_a_token(token: str, right: bool) -> None:
    assert token_shape(token).to_mend is not right


async def test_the_invitation_asks_for_the_least_and_says_why(sandbox: Sandbox, hearth: Hearth) -> None:
    said = await command(hearth, "invite")

    assert f"client_id={sandbox.world.application.id}" in said.words
    assert "scope=bot+applications.commands" in said.words
    assert "- Send Messages: to greet newcomers there" in said.words
    assert "Administrator" not in said.words
    assert said.code == 0


async def test_the_link_needs_a_token(hearth: Hearth) -> None:
    said = await command(hearth, "invite", **NO_TOKEN)

    assert "DISCORD_TOKEN is not set" in said.words
    assert said.code == 2


async def test_generated_pages_are_compared(hearth: Hearth) -> None:
    assert (await command(hearth, "docs", "--check")).code == 0
