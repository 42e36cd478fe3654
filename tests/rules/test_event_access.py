"""The access block says everything, also what is not there, and promises nothing that nobody said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.kernel import limits
from bot.kernel.forms import Answers, Choice, Choices, Offer, check_pages
from bot.kernel.text import Text
from cogs.events.rules import access
from cogs.events.rules.access import Access

LOCALIZER = Localizer()
WORDS = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=60).map(str.strip)
BLOCKS = st.builds(
    Access,
    **{name: st.sampled_from(values) for name, values in access.CHOSEN.items()},
    **{name: st.booleans() for name in (*access.GIVEN, *access.WAYS)},
    **dict.fromkeys(access.WRITTEN, WORDS),
    request_days=st.integers(0, access.MOST_DAYS),
)
FULL = Access(
    captions=access.HUMAN,
    sign_language=access.ON_REQUEST,
    which_sign_language="British Sign Language",
    recording=True,
    transcript=True,
    slides_ahead=True,
    camera_optional=True,
    microphone_optional=True,
    in_writing=True,
    come_and_go=True,
    languages="English",
    low_bandwidth=access.TEXT_ALONG,
    breaks=access.REGULAR,
    physical=access.STEP_FREE,
    place_words="A lift to the second floor",
    contact="access@example.org",
    request_days=3,
)


def said(words: Text, language: str = "en") -> str:
    return LOCALIZER.render(words, language)


def answered(raw: dict[str, Any]) -> Answers:
    return Answers(access.FORM_PAGES, raw)


@given(BLOCKS)
def test_what_is_kept_comes_back(block: Access) -> None:
    assert access.from_json(access.to_json(block)) == block


@given(BLOCKS)
def test_a_copy_says_the_same_and_needs_no_microphone_for_writing(block: Access) -> None:
    expected = replace(block, microphone_optional=block.microphone_optional or block.in_writing)
    assert access.from_answers(answered(access.to_answers(block)).values()) == expected


JUNK = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2))


@given(st.dictionaries(st.sampled_from([*access.to_json(Access()), "new"]), JUNK))
def test_what_is_missing_or_strange_promises_nothing(kept: dict[str, Any]) -> None:
    block = access.from_json(kept)
    for name, value in access.to_json(block).items():
        assert value == access.to_json(Access())[name] or name in kept
    assert access.from_json(access.to_json(block)) == block
    assert 0 <= block.request_days <= access.MOST_DAYS


@given(BLOCKS)
def test_everything_is_said_in_every_language(block: Access) -> None:
    for language in LANGUAGES:
        words = [said(line, language) for line in (*access.lines(block), access.short(block))]
        assert all(line and "\n" not in line and "events-" not in line for line in words)
        assert len(set(words)) == len(words)
        assert sum(map(len, words)) < limits.PAGE_TEXT


@given(BLOCKS, BLOCKS)
def test_different_blocks_are_said_differently(one: Access, other: Access) -> None:
    """What one reads is enough to know what was answered, but for what belongs to nothing."""

    def shown(block: Access) -> dict[str, Any]:
        kept = access.to_json(block)
        unsaid = {"which_sign_language"} if block.sign_language == access.NONE else set()
        unsaid |= set() if block.contact else {"request_days"}
        return {name: value for name, value in kept.items() if name not in unsaid}

    assert (access.lines(one) == access.lines(other)) == (shown(one) == shown(other))


def test_what_is_not_there_is_said() -> None:
    words = [said(line) for line in access.lines(Access())]
    assert {"No captions.", "No sign language.", "It is not recorded.", "No breaks."} <= set(words)
    assert "Nobody is named whom to ask about access." in words
    assert said(access.short(Access())) == "Access: no captions."


def test_what_is_there_is_said() -> None:
    words = "\n".join(said(line) for line in access.lines(FULL))
    assert "Captions: written by people." in words
    assert "British Sign Language" in words
    assert "until 3 days before" in words
    assert said(access.short(FULL)).startswith("Access: captions by people, sign language on request, recording")


def test_nothing_that_people_wrote_pings_or_formats() -> None:
    rude = Access(languages="**@everyone**", contact="<@&1> discord.gg/x", place_words="[a](http://b)")
    words = "\n".join(said(line) for line in access.lines(rude))
    assert "@everyone" not in words
    assert "<@&1>" not in words
    assert "discord.gg" not in words
    assert "http://" not in words


def test_the_form_is_one_that_discord_takes() -> None:
    check_pages(access.FORM_PAGES)
    assert len(access.FORM_PAGES) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_form_fit(language: str) -> None:
    def long(words: Text | None) -> int:
        return len(LOCALIZER.render(words, language, markdown=False)) if words else 0

    for page in access.FORM_PAGES:
        assert long(page.title) <= limits.MODAL_TITLE
        for question in page.questions:
            assert long(question.label) <= limits.FIELD_LABEL
            assert long(question.help) <= limits.FIELD_DESCRIPTION
            offers: tuple[Offer, ...] = question.options if isinstance(question, Choice | Choices) else ()
            assert all(long(offer.label) <= limits.OPTION_LABEL for offer in offers)
            if question.check is not None:
                assert long(question.check(("none", "more") if offers else "x")) <= limits.FIELD_DESCRIPTION


def test_every_question_that_matters_must_be_answered() -> None:
    answers = answered({})
    open_still = {question.name for question, _ in answers.wrong(answers.questions)}
    assert open_still == {question.name for question in answers.questions} - {"which_sign_language", "place_words"}


@pytest.mark.parametrize("name", ["given", "ways"])
def test_none_of_these_is_an_answer_and_leaving_it_open_is_not(name: str) -> None:
    question = next(one for one in answered({}).questions if one.name == name)
    assert question.judge([access.NONE]).complaint is None
    assert question.judge([]).complaint is not None


@pytest.mark.parametrize(("name", "one"), [("given", "recording"), ("ways", "come_and_go")])
def test_none_of_these_and_one_of_these_contradict_each_other(name: str, one: str) -> None:
    question = next(each for each in answered({}).questions if each.name == name)
    complaint = question.judge([access.NONE, one]).complaint
    assert complaint is not None
    assert "one or the other" in said(complaint)


@pytest.mark.parametrize(("typed", "days"), [("0", 0), ("3", 3), (" 7 days ", 7), ("60", 60)])
def test_days_are_read(typed: str, days: int) -> None:
    raw = {**access.to_answers(FULL), "request_days": typed}
    assert not answered(raw).wrong(answered(raw).questions)
    assert access.from_answers(answered(raw).values()).request_days == days


@pytest.mark.parametrize("typed", ["a week", "61", "1 or 2", "9" * 20, "-"])
def test_what_is_no_number_of_days_is_said(typed: str) -> None:
    raw = {**access.to_answers(FULL), "request_days": typed}
    (wrong,) = answered(raw).wrong(answered(raw).questions)
    assert wrong[0].name == "request_days"


def test_requests_end_so_many_days_before() -> None:
    starts = datetime(2026, 12, 1, 18, tzinfo=UTC)
    assert access.requests_until(FULL, starts) == starts - timedelta(days=3)
