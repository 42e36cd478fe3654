"""Every language says everything that English says, with the same variables, in the same files."""

from __future__ import annotations

import pytest

from bot.discordkit.localizer import ENGLISH, LANGUAGES
from tests.house.words import messages, serialized

OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_says_the_same(language: str) -> None:
    english, other = messages(ENGLISH), messages(language)
    assert sorted(english.keys() - other.keys()) == [], f"missing in {language}"
    assert sorted(other.keys() - english.keys()) == [], f"not in English, but in {language}"
    for id, message in other.items():
        assert message.variables == english[id].variables, serialized(message)
        assert message.file == english[id].file, f"{id} belongs into {english[id].file}"
