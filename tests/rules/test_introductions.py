"""Whatever the form takes, the introduction that comes of it fits one message whole and can do nothing else."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.discordkit.form_pages import room_for
from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.kernel import limits
from bot.kernel.forms import Answers
from bot.kernel.text import text
from cogs.introductions.form import PAGE
from cogs.introductions.pages import said
from cogs.introductions.rules import (
    BRINGS,
    LONGEST_LOOK,
    MOST_SHOWN,
    MOST_TYPED,
    NAME,
    PARTS,
    TALK,
    pause_before_look,
    told,
)

LARGEST_ID = 2**63 - 1
LONGEST_DISPLAY_NAME = "*" * 32
LOCALIZER = Localizer()
TRICKY = st.text(alphabet=st.sampled_from(list("ab*_~`|<>[]()#-@:/\\.\n \u202e\u2066é漢👋")), max_size=600)
WRITTEN = st.fixed_dictionaries({name: st.one_of(TRICKY, st.text(max_size=600)) for name in (NAME, *PARTS)})


@given(WRITTEN, st.sampled_from(LANGUAGES))
def test_what_the_form_takes_fits_one_message_whole(typed: dict[str, str], language: str) -> None:
    answers = Answers((PAGE,), typed)
    if answers.wrong(answers.questions):
        return
    words = said(LOCALIZER, told(answers.values(), LONGEST_DISPLAY_NAME), LARGEST_ID, language)
    assert len(words) <= limits.CONTENT
    assert words == words.strip(), "Discord would strip it, and it would not be found again"
    assert "@everyone" not in words
    assert words.count("<@") == words.count(f"<@{LARGEST_ID}>") + words.count("\\<@")


def test_the_longest_of_all_fits_in_every_language() -> None:
    """The limits alone leave enough room for what stands around the answers."""
    for language in LANGUAGES:
        frame = said(LOCALIZER, told(dict.fromkeys((NAME, *PARTS), "x"), "x"), LARGEST_ID, language)
        assert len(frame) + sum(MOST_SHOWN.values()) <= limits.CONTENT


def test_each_answer_is_seen_whole_on_the_review() -> None:
    assert max(MOST_SHOWN.values()) <= room_for(len(PAGE.questions))


@given(st.text(alphabet="abc ", max_size=MOST_TYPED[TALK]))
def test_plain_words_are_never_refused_for_their_room(words: str) -> None:
    question = next(one for one in PAGE.questions if one.name == TALK)
    assert question.judge(words).complaint is None


def test_what_brings_somebody_here_is_all_that_is_needed() -> None:
    answers = Answers((PAGE,), {})
    assert [question.name for question, _ in answers.wrong(answers.questions)] == [BRINGS]


def test_without_a_name_it_is_the_one_that_the_community_shows() -> None:
    written = told({NAME: None, BRINGS: "Radios", TALK: None}, "Ada")
    assert written.name == "Ada"
    assert written.parts == {BRINGS: "Radios"}
    words = said(LOCALIZER, written, 7, "en")
    assert LOCALIZER.render(text("introductions-label-talk"), "en") not in words


@given(st.integers(1, 1000))
def test_looks_become_rarer_and_never_stop(looks: int) -> None:
    assert timedelta() < pause_before_look(looks) <= pause_before_look(looks + 1) <= LONGEST_LOOK
