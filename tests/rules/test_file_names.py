"""Names of files that strangers sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.file_names import MOST, OPENED_HARMLESSLY, harmless


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("what happened.PNG", "what happened.png"),
        ("page.html", "page_html.bin"),
        ("photo.jpg.exe", "photo_jpg_exe.bin"),
        ("../../etc/passwd", "etc_passwd.bin"),
        ("notes", "notes.bin"),
        (".txt", "txt.bin"),
        ("evil\u202egpj.exe", "evil_gpj_exe.bin"),
        ("", "file.bin"),
        ("отчёт.pdf", "отчёт.pdf"),
    ],
)
def test_a_name_stays_readable_and_runs_nothing(name: str, kept: str) -> None:
    assert harmless(name) == kept


@given(st.text(max_size=200))
def test_whatever_is_sent_opens_in_a_viewer_or_not_at_all(name: str) -> None:
    stem, _, ending = harmless(name).rpartition(".")
    assert ending in OPENED_HARMLESSLY | {"bin"}
    assert 0 < len(stem) <= MOST
    assert "." not in stem
    assert "/" not in stem
    assert "\\" not in stem
    assert stem.isprintable()
