"""What a community's own words may be: how long, with which picture, and where they are used."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from bot.kernel.forms import FileAnswer
from bot.kernel.own_words import channels_in
from bot.kernel.settings import ChannelKind, Setting
from bot.kernel.text import Text, text
from bot.settings import Chosen
from data.own_words import Written

FEATURE = "texts"
GREETING = "greeting"
"""The one text that is posted for everybody, in the community's language."""
SHORT, LONG = 600, 1500
"""Characters. A greeting stands between other messages; Discord shows about fifteen lines without scrolling."""
FORM_NAMES = {most: f"texts.own{most}" for most in (SHORT, LONG)}
"""The form in which own words are typed, for each length that a text may have."""
MOST_BYTES = 1_000_000
"""A picture is sent with every greeting, also to people who pay for each megabyte."""
TYPES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
"""Pictures that every Discord app shows, by the name of their kind, each with the ending of its file."""
FINDING_LABELS = {GREETING: "setting-texts-greeting", "about": "setting-texts-about"}
FINDING_LABEL = "setting-texts-other"
"""By which words the doctor calls a text that links to a channel; the second one is for all other texts."""


def most_for(name: str) -> int:
    """Return how many characters the text `name` may have in a community's own words."""
    return SHORT if name == GREETING else LONG


def kind_of(contents: bytes) -> str | None:
    """Return the ending for a picture's file, told from its first bytes; None where it is no picture of `TYPES`.

    Source of the bytes: https://www.iana.org/assignments/media-types, "magic number" of each type.
    """
    if contents.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if contents.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if contents.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if contents[:4] == b"RIFF" and contents[8:12] == b"WEBP":
        return "webp"
    return None


def check_files(files: Any) -> Text | None:
    """Say what to change about a picture that was handed in, from what Discord says of it."""
    file: FileAnswer = files[0]
    if file.size > MOST_BYTES:
        return text("texts-wrong-too-large")
    if file.type.partition(";")[0] not in TYPES:
        return text("texts-wrong-type")
    return None


def links_of(written: Collection[Written], guild_id: int) -> list[Chosen]:
    """Return the channels that a community's texts link to, as if settings named them, each once a text."""
    found: dict[tuple[str, int], Chosen] = {}
    for one in written:
        label = FINDING_LABELS.get(one.name, FINDING_LABEL)
        setting = Setting(FEATURE, label.rpartition("-")[2], ChannelKind(needs=(), for_newcomers=True), None)
        for channel_id in channels_in(one.words, guild_id):
            found[setting.name, channel_id] = Chosen(setting, channel_id, True)
    return list(found.values())
