"""Which files are pictures, and which channels the doctor looks after for a community's own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.forms import FileAnswer
from bot.kernel.settings import ChannelKind
from cogs.texts.rules import LONG, MOST_BYTES, SHORT, check_files, kind_of, links_of, most_for
from data.own_words import Written

GUILD = 100


@pytest.mark.parametrize(
    ("contents", "kind"),
    [
        (b"\x89PNG\r\n\x1a\nrest", "png"),
        (b"\xff\xd8\xff\xe0rest", "jpg"),
        (b"GIF89arest", "gif"),
        (b"GIF87arest", "gif"),
        (b"RIFF\x00\x00\x00\x00WEBPrest", "webp"),
        (b"RIFF\x00\x00\x00\x00WAVErest", None),
        (b"<svg onload='x'>", None),
        (b"%PDF-1.7", None),
        (b"", None),
    ],
)
def test_a_picture_is_told_from_its_first_bytes(contents: bytes, kind: str | None) -> None:
    assert kind_of(contents) == kind


@given(st.binary(max_size=40))
def test_whatever_a_file_holds_it_is_one_kind_or_none(contents: bytes) -> None:
    assert kind_of(contents) in {None, "png", "jpg", "gif", "webp"}


@pytest.mark.parametrize(
    ("size", "type_", "wrong"),
    [
        (MOST_BYTES, "image/png", None),
        (MOST_BYTES + 1, "image/png", "texts-wrong-too-large"),
        (10, "image/webp; charset=binary", None),
        (10, "image/svg+xml", "texts-wrong-type"),
        (10, "", "texts-wrong-type"),
    ],
)
def test_a_file_is_judged_by_what_discord_says_of_it(size: int, type_: str, wrong: str | None) -> None:
    complaint = check_files((FileAnswer(1, "door.png", size, type_, "https://cdn.example/door.png"),))
    assert (complaint.id if complaint else None) == wrong


def test_a_greeting_is_shorter_than_other_texts() -> None:
    assert (most_for("greeting"), most_for("about")) == (SHORT, LONG)


def test_each_channel_is_looked_after_once_a_text_and_only_for_being_read() -> None:
    written = [
        Written("greeting", "de", "Siehe <#7>"),
        Written("greeting", "en", "See <#7> and <#8>"),
        Written("about", "en", f"See https://discord.com/channels/{GUILD}/7 and https://discord.com/channels/9/9"),
        Written("start", "en", "No link"),
    ]

    links = links_of(written, GUILD)

    assert [(one.setting.key, one.value) for one in links] == [
        ("texts.greeting", 7),
        ("texts.greeting", 8),
        ("texts.about", 7),
    ]
    assert {one.setting.label_id for one in links} == {"setting-texts-greeting", "setting-texts-about"}
    assert all(one.is_set and one.setting.kind == ChannelKind(needs=(), for_newcomers=True) for one in links)
