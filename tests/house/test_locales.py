"""Every word that a person reads exists, is used, fits its place, and is plain.

The languages are those in `LANGUAGES`; English is the source.
"""

from __future__ import annotations

import re

import pytest

from bot.discordkit.localizer import ENGLISH, LANGUAGES
from bot.kernel import limits
from cogs.privacy.pages import SHOWN_AT_ONCE
from tests.house.words import Message, id_patterns, messages, serialized, setting_ids, strings, uses

QUESTIONS = ("ShortText", "LongText", "TimeZone", "Choice", "Choices", "YesNo", "Tick", "People", "Files")
LIMITS = {
    "Button.label": limits.BUTTON_LABEL,
    "Link.label": limits.BUTTON_LABEL,
    "StartAction.label": limits.BUTTON_LABEL,
    "Option.label": limits.OPTION_LABEL,
    "Option.description": limits.OPTION_LABEL,
    "Select.label": limits.PLACEHOLDER,
    "Picker.label": limits.PLACEHOLDER,
    **{f"{question}.label": limits.FIELD_LABEL for question in QUESTIONS},
    **{f"{question}.help": limits.FIELD_DESCRIPTION for question in QUESTIONS},
    **{f"{question}.placeholder": limits.FIELD_PLACEHOLDER for question in QUESTIONS},
    "Offer.label": limits.OPTION_LABEL,
    "Offer.help": limits.OPTION_LABEL,
    "FormPage.title": limits.MODAL_TITLE,
    **{f"{form}.title": limits.MODAL_TITLE for form in ("Form", "simple_form")},
    **{f"{form}.send": limits.BUTTON_LABEL for form in ("Form", "simple_form")},
    "command.description": limits.COMMAND_DESCRIPTION,
    "command.name": limits.COMMAND_NAME,
}
ROOM_FOR_LISTS = 600
"""Characters for lists on that page that are longer than a name, such as a person's roles."""
IN_A_WORD = re.compile(r"[^\W\d_](?:[*:·•_/@]|\((?=\w{1,5}\)))[^\W\d_]")
"""What stands inside a word to mean several genders; for examples see below."""
INNER_CAPITAL = re.compile(r"[a-zäöüß]In(?:nen)?\b")
NO_WORDS = re.compile(r"https?://\S+|`[^`]*`|</[^>]+>|\b[A-Z][A-Za-z_]+/[A-Z][A-Za-z_/]+\b")
"""Addresses, code, commands and names of time zones, which are taken out before words are looked at."""
EMOJI_FIRST = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?[ \t]*\\w")


def every_message() -> list[Message]:
    return [message for language in LANGUAGES for message in messages(language).values()]


def test_what_the_code_says_exists() -> None:
    known = messages(ENGLISH)
    missing = [f"{use.where} says {use.id}" for use in uses() if use.id not in known]
    missing += [f"a setting needs {id}" for id in sorted(setting_ids()) if id not in known]
    assert not missing


def test_what_exists_is_said() -> None:
    said = {use.id for use in uses()} | setting_ids().keys() | strings()
    unused = [
        f"{message.file}: {id}"
        for id, message in messages(ENGLISH).items()
        if id not in said and not any(pattern.fullmatch(id) for pattern in id_patterns())
    ]
    assert not unused


def test_variables_are_given_and_used() -> None:
    wrong = []
    for use in uses():
        message = messages(ENGLISH).get(use.id)
        if message is not None and use.given is not None and use.given != message.variables:
            wrong.append(f"{use.where} gives {sorted(use.given)}, {use.id} takes {sorted(message.variables)}")
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_their_place(language: str) -> None:
    known = messages(language)
    too_long = []
    for id, limit in limited_ids():
        if id in known and known[id].longest > limit:
            too_long.append(f"{id} has up to {known[id].longest} characters, {limit} fit")
    assert not too_long


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_what_is_kept_fits(language: str) -> None:
    known = {**messages(ENGLISH), **messages(language)}

    def longest(part: str) -> int:
        return max(known[use.id].longest for use in uses() if use.role == f"Kept.{part}" and use.id in known)

    standing = ("privacy-operator", "privacy-removed", "privacy-confidence", "privacy-elsewhere")
    around = ("privacy-title", "privacy-where", *standing)
    item = known["privacy-item"].longest + longest("what") + longest("seen_by") + longest("how_long")
    whole = sum(known[id].longest for id in around) + SHOWN_AT_ONCE * item
    assert whole + ROOM_FOR_LISTS <= limits.PAGE_TEXT


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_commands_are_what_discord_takes(language: str) -> None:
    for id, message in messages(language).items():
        if is_command_name(id):
            assert re.fullmatch(r"[-_'\w]+", message.words), serialized(message)
            assert message.words == message.words.lower(), serialized(message)


def test_nobody_is_pinged_and_nothing_is_promised_beyond_doubt() -> None:
    for message in every_message():
        assert "@everyone" not in message.words, serialized(message)
        assert "@here" not in message.words, serialized(message)
        assert not re.search(r"\b100\s?%", message.words), serialized(message)


def test_no_symbols_stand_inside_words() -> None:
    for message in every_message():
        assert not has_symbols_inside(message.words), serialized(message)


@pytest.mark.parametrize(
    "words",
    ["Nutzer*in", "Nutzer:innen", "NutzerInnen", "lecteur·rice", "étudiant(e)s", "amig@s", "le/la", "ami_e"],
)
def test_symbols_inside_words_are_found(words: str) -> None:
    assert has_symbols_inside(f"Hallo {words}, hola.")


@pytest.mark.parametrize(
    "words",
    ["/start", "</event new:123>", "https://example.org/a_b", "Europe/Berlin", "**Wer?** Alle (auch du)", "`a/b`"],
)
def test_what_is_no_word_may_hold_symbols(words: str) -> None:
    assert not has_symbols_inside(f"Hallo {words}, hola.")


def test_emoji_come_last() -> None:
    for message in every_message():
        assert not EMOJI_FIRST.search(message.words), serialized(message)


def has_symbols_inside(words: str) -> bool:
    words = NO_WORDS.sub(" ", words)
    return bool(IN_A_WORD.search(words) or INNER_CAPITAL.search(words))


def limited_ids() -> set[tuple[str, int]]:
    found = {(use.id, LIMITS[use.role]) for use in uses() if use.role in LIMITS}
    found |= {(id, limit) for id, limit in setting_ids().items() if limit is not None}
    for id in messages(ENGLISH):
        if is_command_name(id):
            found.add((id, LIMITS["command.name"]))
        elif id.startswith("command-"):
            found.add((id, LIMITS["command.description"]))
    return found


def is_command_name(id: str) -> bool:
    """Tell whether an id names a command or one of its options; the others describe them."""
    return id.startswith("command-") and not id.endswith("-description")
