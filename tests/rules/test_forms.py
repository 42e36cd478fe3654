"""What answers mean, whatever was typed; and pages about them that Discord takes, however long they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import build_modal, read_modal
from bot.discordkit.form_pages import FormPages, step_named, steps_of, typed_too_late
from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.discordkit.pages import Page, render_page
from bot.drafts import Draft
from bot.kernel import forms, limits
from bot.kernel.forms import Answers, Choice, Choices, FormPage, LongText, Offer, ShortText, TimeZone, YesNo
from bot.kernel.text import Text, text
from bot.kernel.time_zones import find_zone, zones_like
from sandbox.validation.messages import validate_message
from sandbox.validation.modals import validate_modal
from tests.journeys.questionnaire import PAGES

LOCALIZER = Localizer()
QUESTIONS = tuple(question for page in PAGES for question in page.questions)
typed = some.text(max_size=4000) | some.sampled_from(
    ["*" * 4000, "@everyone " * 400, "\n" * 4000, "\u202e<@1>" * 600]
)
files = some.builds(
    lambda id, name: {
        "id": str(id),
        "name": name,
        "size": 1,
        "type": "text/plain",
        "url": "https://cdn.example/x",
    },
    some.integers(1, 2**63 - 1),
    some.text(min_size=1, max_size=200),
)


def two(value: str) -> tuple[Offer, ...]:
    return (Offer("1", text("form-yes")), Offer(value, text("form-no")))


def raw_for(question: forms.Question) -> some.SearchStrategy[Any]:
    """Return anything that a modal, or an earlier version of the form, can have put into a draft."""
    if isinstance(question, forms.ShortText):
        return typed | some.none()
    if isinstance(question, Choice):
        return some.sampled_from([*(offer.value for offer in question.options), "gone", None])
    if isinstance(question, Choices):
        return some.lists(some.sampled_from([*(offer.value for offer in question.options), "gone"]), unique=True)
    if isinstance(question, YesNo):
        return some.sampled_from(["yes", "no", None])
    if isinstance(question, forms.Tick):
        return some.booleans() | some.none()
    if isinstance(question, forms.People):
        return some.lists(some.integers(1, 2**63 - 1).map(str), max_size=6, unique=True)
    return some.lists(files, max_size=4)


answers = some.fixed_dictionaries({}, optional={question.name: raw_for(question) for question in QUESTIONS})


@given(answers)
def test_answers_always_mean_something_or_say_what_to_change(raw: Mapping[str, Any]) -> None:
    given_answers = Answers(PAGES, raw)
    for question in QUESTIONS:
        judged = given_answers.judge(question)
        if judged.complaint is not None:
            assert LOCALIZER.render(judged.complaint, "en")
        elif question.required:
            assert judged.value not in (None, ())
    wrong = [question for question, _ in given_answers.wrong(QUESTIONS)]
    steps = tuple(page.questions for page in PAGES)
    following = given_answers.next_open(steps)
    if following is None:
        assert not wrong
    assert set(given_answers.values()) == {question.name for question in QUESTIONS}


@settings(deadline=None)  # many pages in one go
@given(answers, some.sampled_from(LANGUAGES), some.integers(1, 9))
def test_every_page_about_answers_fits_discord(raw: Mapping[str, Any], language: str, revision: int) -> None:
    pages = about(raw, revision)
    shown = [pages.beginning((text("privacy-confidence", whom="x"),)), pages.before_throwing_away()]
    shown += [pages.review(text("form-welcome-back"), first=number) for number in range(len(PAGES))]
    shown += [pages.question(number) for number in range(len(QUESTIONS) + 1)]
    for single in (True, False):
        shown += [pages.after(step) for step in steps_of(pages.title, PAGES, single=single)]
    shown.append(typed_too_late([answer for answer in raw.values() if isinstance(answer, str)][:5]))
    for page in shown:
        check(page, language)


@settings(deadline=None)  # many pages in one go
@given(answers, some.sampled_from(LANGUAGES))
def test_every_modal_fits_discord_and_shows_what_was_typed(raw: Mapping[str, Any], language: str) -> None:
    for single in (True, False):
        for step in steps_of(about(raw).title, PAGES, single=single):
            leads_to = to("form", "answer", "f" * 32, str(step), "a" * 8)
            modal = build_modal(step.title, leads_to, step.questions, Answers(PAGES, raw), LOCALIZER, language)
            payload = modal.to_dict()
            validate_modal(payload)
            for label, question in zip(payload["components"], step.questions, strict=True):
                if isinstance(question, forms.ShortText):
                    assert (label["component"].get("value") or "") == (raw.get(question.name) or "")


@given(answers)
def test_a_modal_that_is_handed_in_untouched_changes_nothing(raw: Mapping[str, Any]) -> None:
    step = steps_of(about(raw).title, PAGES, single=False)[0]
    leads_to = to("form", "answer", "f" * 32, "p0", "a" * 8)
    modal = build_modal(step.title, leads_to, step.questions, Answers(PAGES, raw), LOCALIZER, "en")
    fields = [label["component"] for label in modal.to_dict()["components"]]
    handed_in = {
        "components": [{"type": 18, "component": {**field, "value": field.get("value", "")}} for field in fields]
    }
    read = read_modal(handed_in, step.questions, raw)
    assert read == {question.name: raw.get(question.name) or "" for question in step.questions}


def test_a_step_that_is_not_there_any_more_is_none() -> None:
    title = text("form-begin")
    assert step_named("p9", title, PAGES) is None
    assert step_named("q99", title, PAGES) is None
    assert step_named("", title, PAGES) is None
    found = step_named("q3", title, PAGES)
    assert found is not None
    assert str(found) == "q3"


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("berlin", "Europe/Berlin"),
        (" Europe / Berlin ", "Europe/Berlin"),
        ("new  york", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("utc", "UTC"),
        ("kolkata", "Asia/Kolkata"),
    ],
)
def test_a_time_zone_is_understood_as_people_write_it(said: str, zone: str) -> None:
    assert find_zone(said) == zone
    assert TimeZone(name="z", label=text("form-yes")).judge(said).value == zone


def test_a_time_zone_that_is_not_understood_gets_a_suggestion_where_one_is_near() -> None:
    question = TimeZone(name="z", label=text("form-yes"))
    near, far = question.judge("Berln").complaint, question.judge("qqqq").complaint
    assert near is not None
    assert "Europe/Berlin" in LOCALIZER.render(near, "en")
    assert far is not None
    assert far.id == "form-wrong-time-zone"
    assert len(zones_like("louisville")) == 2


@given(some.text(max_size=80))
def test_whatever_is_typed_as_a_time_zone_is_a_zone_or_a_complaint(said: str) -> None:
    judged = TimeZone(name="z", label=text("form-yes"), required=True).judge(said)
    assert (judged.value is None) == (judged.complaint is not None)


@pytest.mark.parametrize(
    ("question", "raw", "complaint"),
    [
        (ShortText(name="a", label=text("form-yes"), most=3), "four", "form-wrong-too-long"),
        (TimeZone(name="a", label=text("form-yes")), "x" * 4000, "form-wrong-too-long"),
        (LongText(name="a", label=text("form-yes"), least=5), "four", "form-wrong-too-short"),
        (ShortText(name="a", label=text("form-yes"), required=True), " \n", "form-wrong-missing"),
        (YesNo(name="a", label=text("form-yes"), required=True), None, "form-wrong-missing"),
        (forms.Tick(name="a", label=text("form-yes"), required=True), False, "form-wrong-tick"),
        (forms.People(name="a", label=text("form-yes"), most=1), ["1", "2"], "form-wrong-too-many"),
        (
            Choice(name="a", label=text("form-yes"), options=two("2")),
            "9",
            "form-wrong-choice",
        ),
    ],
)
def test_a_complaint_says_what_is_wrong(question: forms.Question, raw: Any, complaint: str) -> None:
    found = question.judge(raw).complaint
    assert found is not None
    assert found.id == complaint


def test_no_is_an_answer() -> None:
    judged = YesNo(name="a", label=text("form-yes"), required=True).judge("no")
    assert judged.value is False
    assert judged.complaint is None


def one_page(*names: str) -> FormPage:
    return FormPage(text("form-begin"), tuple(YesNo(name=name, label=text("form-yes")) for name in names))


@pytest.mark.parametrize(
    "declares",
    [
        lambda: FormPage(text("form-begin"), ()),
        lambda: one_page("a", "b", "c", "d", "e", "f"),
        lambda: forms.check_pages(()),
        lambda: forms.check_pages((one_page("a"), one_page("a"))),
        lambda: forms.check_pages(tuple(one_page(str(number)) for number in range(9))),
        lambda: Choice(name="a", label=text("form-yes"), options=two("1")),
        lambda: Choice(name="a", label=text("form-yes"), options=two("2")[:1]),
        lambda: ShortText(name="a", label=text("form-yes"), most=4001),
        lambda: forms.People(name="a", label=text("form-yes"), most=26),
        lambda: forms.Files(name="a", label=text("form-yes"), most=11),
    ],
)
def test_a_form_that_discord_would_refuse_cannot_be_declared(declares: Any) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        declares()


def about(raw: Mapping[str, Any], revision: int = 1) -> FormPages:
    draft = Draft("f" * 32, 2**63, "test", "r" * 24, revision, datetime(2026, 1, 1, tzinfo=UTC), raw, {})
    return FormPages(Text("form-gone-title"), text("form-send"), draft, Answers(PAGES, raw))


def check(page: Page, language: str) -> None:
    """Hold a page against what Discord takes."""
    view = render_page(page, LOCALIZER, language)
    assert view.content_length() <= limits.PAGE_TEXT
    components: Any = view.to_components()  # type: ignore[no-untyped-call]
    validate_message({"components": components, "flags": 1 << 15})
