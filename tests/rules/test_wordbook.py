"""A message that is parsed alone says what it says when Fluent parses its whole file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.discordkit.localizer import LANGUAGES, LOCALES, Localizer
from bot.discordkit.wordbook import Wordbook
from bot.kernel.text import Name, text

FUNCTIONS: dict[str, Any] = {"COMMAND": Localizer().mention}

TRICKY = """\
# A comment with words = that look like a message
plain = Hello

    and a paragraph after an empty line

## Another comment
chosen = { $count ->
    [one] One { $thing }

   *[other] { $count } of { $thing }
}
  at the end
refers = { plain } { -brand } { brand-line } { brand-line.note }
-brand = Hearth
brand-line = We are { -brand }
    .note = a note on { -brand }
quoted = { "{" }plain = no message { "}" }
lonely =
    only a second line
last = without a line end"""


@pytest.fixture
def tricky(tmp_path: Path) -> Path:
    """A folder with a file that is hard to cut."""
    (tmp_path / "tricky.ftl").write_text(TRICKY, encoding="utf-8")
    return tmp_path


def said_by_fluent(folder: Path, language: str) -> dict[str, list[str]]:
    """Return what Fluent says for each message, for some arguments, when it parses whole files."""
    bundle = FluentBundle([language], functions=FUNCTIONS, use_isolating=False)
    ids = []
    for file in sorted(folder.glob("*.ftl")):
        source = file.read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(source))
        ids += [one.id.name for one in FluentParser().parse(source).body if isinstance(one, ast.Message)]
    said = {}
    for id in ids:
        pattern = bundle.get_message(id).value
        assert pattern is not None
        said[id] = [str(bundle.format_pattern(pattern, {"count": count, "thing": "tea"})[0]) for count in (1, 5)]
    return said


def assert_same(folder: Path, language: str) -> None:
    """Hold a wordbook against Fluent."""
    book = Wordbook(folder, language, FUNCTIONS)
    expected = said_by_fluent(folder, language)
    for id, words in expected.items():
        assert book.has(id)
        assert [book.say(id, {"count": count, "thing": "tea"})[0] for count in (1, 5)] == words
        assert book.has(id), "said once, and gone"


def test_a_file_that_is_hard_to_cut(tricky: Path) -> None:
    assert len(said_by_fluent(tricky, "en")) == 7
    assert_same(tricky, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_of_hearth(language: str) -> None:
    assert_same(LOCALES / language, language)


def test_what_there_is_not(tricky: Path) -> None:
    book = Wordbook(tricky, "en", FUNCTIONS)
    assert not book.has("A")
    assert not book.has("missing")
    with pytest.raises(KeyError):
        book.say("missing", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_words_are_said_whole(language: str) -> None:
    words = "*_" * 1000  # twice as long once it can format nothing
    said = Localizer().render(text("events-words", words=Name(words, lines=True)), language)
    assert said.replace("\\", "").strip("\u2068\u2069") == words


def test_nobody_writes_what_stands_for_long_words(tricky: Path) -> None:
    book = Wordbook(tricky, "en", FUNCTIONS)
    written = "<0:thing> { $thing }" * 200
    assert book.say("chosen", {"count": 5, "thing": written}) == (f"5 of {written}\nat the end", 0)
