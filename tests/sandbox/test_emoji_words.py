"""Emoji have names that can be read aloud."""

import pytest

from sandbox.emoji_words import emoji_words


@pytest.mark.parametrize(
    ("emoji", "words"),
    [
        ("👋", "waving hand"),
        ("👋🏽", "waving hand, medium skin tone"),
        ("❤️", "red heart"),
        ("🤫", "shushing face"),
        ("🍵", "teacup without handle"),
        ("🇩🇪", "flag DE"),
        ("👩‍💻", "woman, personal computer"),
        ("1️⃣", "digit one, combining enclosing keycap"),
        ("hearth_fire:123", "hearth fire"),
    ],
)
def test_words(emoji: str, words: str) -> None:
    assert emoji_words(emoji) == words
