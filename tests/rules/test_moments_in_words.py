"""An hour is said in the reader's language with its zone; a moment is left to Discord where that shows it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.kernel.text import Instant, WallTime
from tests.words import labelled, said

EVENING = datetime(2026, 12, 1, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Tuesday, December 1, 2026 at 6:00 PM (Europe/Berlin)"),
        ("es", "martes, 1 de diciembre de 2026, 18:00 (Europe/Berlin)"),
        ("fr", "mardi 1 décembre 2026 à 18:00 (Europe/Berlin)"),
        ("de", "Dienstag, 1. Dezember 2026 um 18:00 Uhr (Europe/Berlin)"),
        ("pt-BR", "terça-feira, 1 de dezembro de 2026, 18:00 (Europe/Berlin)"),
    ],
)
def test_a_wall_time_is_said_in_words(language: str, words: str) -> None:
    for shown in (said, labelled):
        sentence = shown("list-and", language, first=WallTime(EVENING, "Europe/Berlin"), last="")
        # CLDR puts a narrow space before PM, so that a line does not break there.
        assert sentence.replace("\u202f", " ").startswith(words)


def test_a_zone_without_a_place_is_named_as_people_write_it() -> None:
    assert "5:00 PM (UTC)" in said("list-and", "en", first=WallTime(EVENING, "Etc/GMT+0"), last="").replace(
        "\u202f", " "
    )
    assert "(UTC+2)" in said("list-and", "en", first=WallTime(EVENING, "Etc/GMT-2"), last="")


def test_a_moment_is_shown_by_discord_or_in_universal_time() -> None:
    assert said("list-and", "en", first=Instant(EVENING), last=Instant(EVENING, "R")) == (
        f"<t:{int(EVENING.timestamp())}:F> and <t:{int(EVENING.timestamp())}:R>"
    )
    assert labelled("list-and", "en", first=Instant(EVENING), last="x") == "2026-12-01 17:00 UTC and x"
