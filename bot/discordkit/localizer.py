"""Turns Texts into strings: the one place where words get their language.

Invariants: what people wrote (`Name`) can neither format, mention, link nor turn the text's direction;
a missing message in a language falls back to English and is logged, never shown as an id.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import discord
from babel.dates import format_date, format_time
from discord import app_commands

from bot.discordkit.wordbook import Wordbook
from bot.kernel.text import Argument, CalendarDay, Day, Instant, Name, Text, WallTime, text
from bot.kernel.time_zones import zone_words

log = logging.getLogger(__name__)

LOCALES = Path(__file__).parent.parent / "locale"
LANGUAGES = ("en", "es", "fr", "de", "pt-BR")
"""The languages that Hearth speaks, as names of the locale folders; English is the source."""
ENGLISH = "en"

_BY_BASE = {"en": "en", "es": "es", "fr": "fr", "de": "de", "pt": "pt-BR"}
_DISCORD_LOCALES = {
    "en": ("en-US", "en-GB"),
    "es": ("es-ES", "es-419"),
    "fr": ("fr",),
    "de": ("de",),
    "pt-BR": ("pt-BR",),
}
_BIDI_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_WHITE_SPACE = re.compile(r"\s+")
_INVITATION = re.compile(r"(discord(?:app)?)\.(?=gg|com|me|io|li)", re.IGNORECASE)
"""Discord makes an invitation out of such an address even where nothing marks it as a link."""
_MARKDOWN = re.compile(r"[\\*_~`|<>\[\]()#-]")
ZERO_WIDTH_SPACE = "\u200b"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def language_for(discord_locale: str | None) -> str:
    """Return the language of ours that serves a Discord locale such as `es-419`; English for others."""
    return _BY_BASE.get((discord_locale or "").split("-")[0], ENGLISH)


def safe_name(raw: str, *, markdown: bool = True, lines: bool = False) -> str:
    """Return what people wrote as inert data, isolated so that its writing direction stays inside.

    `markdown` is whether the place where it will stand understands markdown (a message does, a label not).
    `lines` keeps line breaks, at most one empty line in a row: each line is isolated by itself.
    """
    if lines:
        kept = [line.strip() for line in raw.strip().splitlines()]
        shown = [line for at, line in enumerate(kept) if line or kept[at - 1]]
        return "\n".join(safe_name(line, markdown=markdown) if line else "" for line in shown)
    name = _WHITE_SPACE.sub(" ", _BIDI_CONTROLS.sub("", raw)).strip()
    if markdown:
        name = _MARKDOWN.sub(r"\\\g<0>", name)
        name = _INVITATION.sub(rf"\1.{ZERO_WIDTH_SPACE}", name)
        name = name.replace("@", f"@{ZERO_WIDTH_SPACE}").replace("://", f":{ZERO_WIDTH_SPACE}//")
    return f"{FIRST_STRONG_ISOLATE}{name}{POP_ISOLATE}"


class Localizer:
    """All messages of all languages."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self.command_ids: Mapping[str, int] = {}
        """Discord's ids of the commands, once they are known."""
        functions = {"COMMAND": self.mention}
        self._books = {language: Wordbook(folder / language, language, functions) for language in LANGUAGES}

    def mention(self, command: str) -> str:
        """Return how a message names a command, such as `event new`; Discord shows it in the reader's words."""
        id = self.command_ids.get(command.split(" ")[0])
        return f"</{command}:{id}>" if id else f"/{command}"

    def render(self, text: Text, language: str, *, markdown: bool = True) -> str:
        """Return `text` in `language`; `markdown` as for `safe_name`. KeyError where English has it not either."""
        arguments = {
            key.replace("_", "-"): self._argument(value, language, markdown) for key, value in text.args.items()
        }
        if not self.has(text.id, language):
            log.error("message is missing language=%s id=%s", language, text.id)
            language = ENGLISH
        words, errors = self._books[language].say(text.id, arguments)
        if errors:
            log.error("message has errors language=%s id=%s count=%d", language, text.id, errors)
        return words

    @property
    def fingerprint(self) -> str:
        """What changes when any word of any language does."""
        return hashlib.sha256("".join(book.fingerprint for book in self._books.values()).encode()).hexdigest()

    def has(self, id: str, language: str = ENGLISH) -> bool:
        """Tell whether `language` itself has the message."""
        return self._books[language].has(id)

    def _argument(self, value: Argument, language: str, markdown: bool) -> str | int | float:
        if isinstance(value, Text):
            return self.render(value, language, markdown=markdown)
        if isinstance(value, Name):
            return safe_name(value.raw, markdown=markdown, lines=value.lines)
        if isinstance(value, Day):
            return discord.utils.format_dt(value.moment, "D") if markdown else value.moment.date().isoformat()
        if isinstance(value, WallTime):
            return self.render(_in_words(value, language), language, markdown=markdown)
        if isinstance(value, CalendarDay):
            return format_date(value.day, "full", locale=_cldr(language))
        if isinstance(value, Instant):
            if markdown:
                return discord.utils.format_dt(value.moment, value.style)
            return f"{value.moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
        return value


def _cldr(language: str) -> str:
    return language.replace("-", "_")


def _in_words(value: WallTime, language: str) -> Text:
    """Return the wall time as a sentence with the words and the clock (of 12 or 24 hours) that CLDR has for it."""
    there, locale = value.moment.astimezone(ZoneInfo(value.zone)), _cldr(language)
    date = format_date(there, "full", locale=locale)
    time = format_time(there.time(), "short", locale=locale)
    return text("wall-time", date=date, time=time, zone=zone_words(value.zone))


class CommandTranslator(app_commands.Translator):
    """Gives Discord the names and descriptions of commands in every language.

    A command's `locale_str` carries the message id as `extras["id"]`.
    """

    def __init__(self, localizer: Localizer) -> None:
        self._localizer = localizer

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return the words for `locale`, or None where Hearth does not speak it."""
        id = string.extras.get("id")
        language = _BY_DISCORD.get(locale.value)
        if id is None or language is None or not self._localizer.has(id, language):
            return None
        return self._localizer.render(Text(id), language, markdown=False)


_BY_DISCORD = {locale: language for language, locales in _DISCORD_LOCALES.items() for locale in locales}
