"""The pages around a form's modals: its beginning, what comes next, one question by itself, the review.

Invariants: nothing is sent from a page that does not show the answers; every page says how to go on in at most
three presses; what a person wrote is shown as data, never as markdown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.localizer import safe_name
from bot.discordkit.pages import Block, Button, Page, page
from bot.drafts import Draft
from bot.kernel import forms, limits
from bot.kernel.forms import Answers, FormPage, Question
from bot.kernel.text import Argument, Name, Text, listed, text

FEATURE = "form"
ANSWERS_AT_ONCE = 15
"""Answers on one page of the review, of which each must leave room for the others."""
RESERVED = 1400
"""Characters of a page for what stands around answers: an introduction, complaints, what can be done."""
AROUND = 60
"""Characters for the label of one answer."""


@dataclass(frozen=True, slots=True)
class Step:
    """Questions that are asked in one modal: page `number`, or question `number` where `single`."""

    number: int
    single: bool
    title: Text
    questions: tuple[Question, ...]

    def __str__(self) -> str:
        """Return how a custom_id names it, such as `p0` or `q3`."""
        return f"{'q' if self.single else 'p'}{self.number}"


def steps_of(title: Text, pages: tuple[FormPage, ...], *, single: bool) -> tuple[Step, ...]:
    """Return the steps of a form, page by page or one question at a time."""
    if single:
        questions = [question for page in pages for question in page.questions]
        return tuple(Step(number, True, title, (question,)) for number, question in enumerate(questions))
    return tuple(Step(number, False, page.title, page.questions) for number, page in enumerate(pages))


def step_named(name: str, title: Text, pages: tuple[FormPage, ...]) -> Step | None:
    """Return the step that a custom_id names; None where the form has no such step (any more)."""
    steps = steps_of(title, pages, single=name[:1] == "q")
    return next((step for step in steps if str(step) == name), None)


@dataclass(frozen=True, slots=True)
class FormPages:
    """Builds the pages of one draft. `nonce` gives a fresh part for the id of each modal."""

    title: Text
    send: Text
    draft: Draft
    answers: Answers

    def beginning(self, intro: Sequence[Text]) -> Page:
        """Return the first page: what this is, what happens with the answers, two ways to answer."""
        first = self._steps(single=False)[0]
        buttons = [Button(text("form-begin"), self._opens(first), "primary")]
        if len(self.answers.questions) > 1:
            buttons.append(self._one_by_one())
        return page(self.title, *intro, text("form-how"), self._kept_until(), rows=[tuple(buttons)])

    def after(self, step: Step) -> Page:
        """Return what follows when a step was handed in: what to change, or what comes next."""
        if self.answers.wrong(step.questions):
            return self._question(step) if step.single else self._needs_change(step)
        steps = self._steps(single=step.single)
        following = self.answers.next_open(tuple(one.questions for one in steps), beyond=step.number)
        if following is None:
            return self.review()
        return self._question(steps[following], saved=True) if step.single else self._next(steps[following])

    def question(self, number: int) -> Page:
        """Return one question by itself; the review where there is none of this number."""
        steps = self._steps(single=True)
        return self._question(steps[number]) if 0 <= number < len(steps) else self.review()

    def review(self, *notes: Text, first: int = 0) -> Page:
        """Return all answers, some pages of the form at a time, with what can be done now."""
        shown, following = self._together(first)
        room = room_for(sum(len(self.answers.pages[number].questions) for number in shown))
        blocks = [Block(notes)] if notes else []
        for number in shown:
            step = self._steps(single=False)[number]
            label = (
                text("form-change", page=step.title) if len(self.answers.pages) > 1 else text("form-change-all")
            )
            lines = tuple(self._answered(question, room) for question in step.questions)
            blocks.append(Block(lines, ((Button(label, self._opens(step)),),)))
        blocks.append(self._ending(first, following))
        return Page(self.title, tuple(blocks))

    def before_throwing_away(self) -> Page:
        """Return the question whether everything should go."""
        return page(
            self.title,
            text("form-throw-ask"),
            rows=[
                (
                    Button(text("form-throw-yes"), to(FEATURE, "throw", self.draft.id), "danger"),
                    Button(text("form-throw-no"), to(FEATURE, "review", self.draft.id, 0)),
                )
            ],
        )

    def _needs_change(self, step: Step) -> Page:
        lines = [
            text("form-complaint", label=question.label, complaint=complaint)
            for question, complaint in self.answers.wrong(step.questions)
        ]
        buttons = (Button(text("form-change-these"), self._opens(step), "primary"), self._see_all())
        return page(self.title, text("form-kept-but"), *lines, rows=[buttons])

    def _next(self, step: Step) -> Page:
        of = len(self._steps(single=False))
        buttons = (
            self._goes_on(step),
            self._one_by_one(),
            self._see_all(),
        )
        comes = text("form-next", page=step.title, number=step.number + 1, of=of)
        return page(self.title, text("form-saved"), comes, self._kept_until(), rows=[buttons])

    def _question(self, step: Step, *, saved: bool = False) -> Page:
        """Return one question with its answer so far."""
        (question,) = step.questions
        of = len(self._steps(single=True))
        lines = [text("form-saved")] if saved else []
        lines.append(text("form-question-number", number=step.number + 1, of=of))
        needed = text("form-needed") if question.required else text("form-not-needed")
        lines.append(text("form-question", label=question.label, needed=needed))
        if question.help is not None:
            lines.append(question.help)
        answered = question.name in self.answers.raw
        if answered:
            lines.append(self._answered(question, room_for(1)))
        label = text("form-answer-change") if answered else text("form-answer-write")
        first: list[Button] = [Button(label, self._opens(step), "primary")]
        if step.number + 1 < of:
            first.append(Button(text("form-question-next"), self._shows(step.number + 1)))
        if step.number > 0:
            first.append(Button(text("form-question-earlier"), self._shows(step.number - 1)))
        return page(self.title, *lines, rows=[tuple(first), (self._see_all(),)])

    def _answered(self, question: Question, room: int) -> Text:
        """Return a question's label with its answer in `room` characters, and with what must change about it."""
        judged = self.answers.judge(question)
        if question.name not in self.answers.raw:
            nothing = text("form-missing") if question.required else text("form-open")
            return text("form-answer", label=question.label, answer=nothing)
        shown = said(question, self.answers.raw.get(question.name), room) or text("form-open")
        if judged.complaint is not None:
            return text("form-answer-wrong", label=question.label, answer=shown, complaint=judged.complaint)
        return text("form-answer", label=question.label, answer=shown)

    def _ending(self, first: int, following: int | None) -> Block:
        """Return what can be done below the answers: go on, see more of them, send, throw away."""
        steps = self._steps(single=False)
        open_step = self.answers.next_open(tuple(step.questions for step in steps))
        ready = not self.answers.wrong(self.answers.questions)
        buttons = []
        if open_step is not None:
            buttons.append(self._goes_on(steps[open_step]))
        if following is not None:
            more = to(FEATURE, "review", self.draft.id, following)
            buttons.append(Button(text("form-review-more"), more, "secondary" if buttons else "primary"))
        elif ready:
            sends = to(FEATURE, "send", self.draft.id, self.draft.revision)
            buttons.append(Button(self.send, sends, "secondary" if buttons else "primary"))
        if first > 0:
            buttons.append(Button(text("form-review-first"), to(FEATURE, "review", self.draft.id, 0)))
        buttons.append(Button(text("form-throw"), to(FEATURE, "ask", self.draft.id)))
        lines = (text("form-ready") if ready else text("form-not-ready"), self._kept_until())
        return Block(lines, (tuple(buttons),))

    def _together(self, first: int) -> tuple[list[int], int | None]:
        """Return the numbers of the form's pages that fit on one page of the review, and the one after."""
        shown: list[int] = []
        count = 0
        for number in range(first, len(self.answers.pages)):
            count += len(self.answers.pages[number].questions)
            if shown and count > ANSWERS_AT_ONCE:
                return shown, number
            shown.append(number)
        return shown, None

    def _steps(self, *, single: bool) -> tuple[Step, ...]:
        return steps_of(self.title, self.answers.pages, single=single)

    def _opens(self, step: Step) -> CustomId:
        return to(FEATURE, "open", self.draft.id, str(step))

    def _goes_on(self, step: Step) -> Button:
        """Return the press that opens the next step; its id differs from that of "Change" beside it."""
        return Button(text("form-go-on"), to(FEATURE, "go", self.draft.id, str(step)), "primary")

    def _shows(self, number: int) -> CustomId:
        return to(FEATURE, "question", self.draft.id, number)

    def _one_by_one(self) -> Button:
        steps = self._steps(single=True)
        following = self.answers.next_open(tuple(step.questions for step in steps)) or 0
        return Button(text("form-one-by-one"), self._shows(following))

    def _see_all(self) -> Button:
        return Button(text("form-see-all"), to(FEATURE, "review", self.draft.id, 0))

    def _kept_until(self) -> Text:
        return text("form-kept-until", until=f"<t:{int(self.draft.expires_at.timestamp())}:f>")


def typed_too_late(typed: Sequence[str]) -> Page:
    """Return what was typed into a form that is gone, so that it can be copied."""
    return _give_back(text("form-gone-title"), text("form-gone"), typed)


def typed_not_saved(typed: Sequence[str]) -> Page:
    """Return what was typed and could not be saved, so that it can be copied and handed in again."""
    return _give_back(text("form-not-saved-title"), text("form-not-saved"), typed)


def _give_back(title: Text, why: Text, typed: Sequence[str]) -> Page:
    room = room_for(len(typed))
    return page(
        title,
        why,
        *(text("form-typed", typed=shortened(one, room)) for one in typed),
    )


def room_for(count: int) -> int:
    """Return how many characters each of `count` answers may take on one page."""
    return (limits.PAGE_TEXT - RESERVED) // max(1, count) - AROUND


def said(question: Question, raw: forms.Raw, room: int) -> Argument | None:
    """Return what a person answered as words to show in `room` characters; None where they left it open."""
    if isinstance(question, forms.YesNo):
        return {"yes": text("form-yes"), "no": text("form-no")}.get(raw or "")
    if isinstance(question, forms.Tick):
        return text("form-ticked") if raw is True else None
    if isinstance(question, forms.Choice | forms.Choices):
        chosen = raw if isinstance(raw, list) else [raw]
        return listed([option.label for option in question.options if option.value in chosen]) or None
    if isinstance(question, forms.People):
        return listed([text("name", name=f"<@{int(id)}>") for id in raw or ()]) or None
    if isinstance(question, forms.Files):
        each = room // max(1, len(raw or ()))
        return listed([text("name", name=shortened(file["name"], each)) for file in raw or ()]) or None
    typed = str(raw or "").strip()
    return shortened(typed, room) if typed else None


def shortened(typed: str, room: int) -> Name:
    """Return what was typed, line by line, cut so that it takes at most `room` characters once escaped."""
    fits = typed[:room]
    while len(safe_name(fits, lines=True)) > room and fits:
        fits = fits[: len(fits) * 9 // 10]
    return Name(typed if fits == typed else limits.clip(typed, max(len(fits), 1)), lines=True)
