"""Nothing that a community is called does anything on a forge."""

from __future__ import annotations

import re
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.issues.service.forging import NAME_LENGTH, inert

MARKUP = re.compile(r"[@#\[\]()<>!`*_~|/\\:.&\"{}=+]")


@given(st.text(max_size=120))
def test_no_name_is_a_link_a_mention_or_markup(name: str) -> None:
    said = inert(name)
    assert said
    assert len(said) <= NAME_LENGTH
    assert not MARKUP.search(said)
    assert not [one for one in said if category(one).startswith("C")], "nothing turns the direction of words"
    assert inert(said) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Rainbow OSPO", "Rainbow OSPO"),
        ("Café d'été, Zürich", "Café d'été, Zürich"),
        ("हिन्दी समुदाय", "हिन्दी समुदाय"),
        ("[free tokens](https://evil.example) @torvalds", "free tokens https evil example torvalds"),
        ("www.evil.example", "www evil example"),
        ("\u202e@#", "on Discord"),
    ],
)
def test_names_stay_names(name: str, said: str) -> None:
    assert inert(name) == said
