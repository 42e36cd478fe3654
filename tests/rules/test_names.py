"""What people wrote stays data, whatever they wrote."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.discordkit.localizer import FIRST_STRONG_ISOLATE, POP_ISOLATE, safe_name


@given(st.text() | st.from_regex(r"[*_~`|<>@#:/\[\]()\\\u202e\u2066\u2069a ]{1,20}", fullmatch=True))
def test_a_name_can_neither_format_nor_mention_nor_turn_the_text(raw: str) -> None:
    name = safe_name(raw)

    assert name.startswith(FIRST_STRONG_ISOLATE)
    assert name.endswith(POP_ISOLATE)
    inside = name[1:-1]
    assert not re.search("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\n]", inside)
    unescaped = re.sub(r"\\.", "", inside)
    assert not re.search(r"[*_~`|<>\[\]\\]", unescaped)
    assert "://" not in inside
    assert not re.search(r"@\w", inside)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüßéñ ", min_size=1))
def test_a_plain_name_stays_as_it_is(raw: str) -> None:
    assert safe_name(raw)[1:-1] == " ".join(raw.split())


def test_a_label_shows_the_name_without_backslashes() -> None:
    assert safe_name("a_b *c*", markdown=False)[1:-1] == "a_b *c*"


@given(st.text() | st.from_regex(r"[*_~`|<>@#:/\[\]()\\\n\u202e\u2069a -]{1,20}", fullmatch=True))
def test_what_was_written_in_several_lines_keeps_them_and_stays_data(raw: str) -> None:
    shown = safe_name(raw, lines=True).split("\n")

    written = [line.strip() for line in raw.splitlines() if line.strip()]
    assert [line for line in shown if line] == [safe_name(line) for line in written]
    assert all(one or other for one, other in pairwise(shown))


def test_a_name_invites_nobody_elsewhere() -> None:
    for address in ("discord.gg/spam", "DISCORD.GG/spam", "discord.com/invite/spam", "discordapp.com/invite/spam"):
        assert address not in safe_name(f"join {address} now")
