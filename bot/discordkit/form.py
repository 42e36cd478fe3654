"""Forms: what is bigger than one modal, kept between its pages, reviewed, and sent when the person says so.

A feature declares a `Form` in `Feature.forms` and opens it with `open_form`. The rest happens here: modals and
buttons are routed by custom_id (`form:<verb>:v1:<draft>:…`), so that a restart loses nothing and two people
never cross.

Invariants:
- Before a modal only local reads; whether the person may is asked again when it is handed in.
- "Saved" is said after the commit of the sealed draft. A wrong answer is kept and shown again; one that could
  not be saved is given back.
- What is sent is what the person last looked over: a page of the review that is out of date sends nothing.
- The draft is erased in the transaction in which the feature takes the answers over; so a form is sent once.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot import drafts
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.form_modal import build_modal, read_modal, typed_in
from bot.discordkit.form_pages import FEATURE, FormPages, Step, step_named, typed_not_saved, typed_too_late
from bot.discordkit.pages import page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context, Draft
from bot.kernel.forms import Answers, FormPage, check_pages
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from data.engine import Transaction

KEPT = timedelta(hours=24)
"""How long a form that was begun waits for its person, from the last change on."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A form that a person sends. `answers` are values by the questions' names (see bot/kernel/forms.py).

    The feature must call `close` in the transaction in which it writes the answers down: that erases the draft,
    and raises Problem where the form was sent before. A feature that first shows what would come of them keeps
    `draft_id` and `revision` in a press, and gets the same again from `sending_again`.
    """

    guild_id: int
    answers: Mapping[str, Any]
    context: Context
    close: Callable[[Transaction], Awaitable[None]]
    draft_id: str
    revision: int


@dataclass(frozen=True, slots=True)
class Form:
    """A declared form. `name` is unique over all features, such as `welcome.profile`; `title` fits 45 characters.

    `finish` takes the answers over and shows what comes next; `send` is the label of the press that leads there.
    `sent(visit, draft_id)` shows again what came of a draft of this form that was just sent, and tells whether it
    has: the press may come again because its first answer was lost.
    `allowed` raises Problem where the person may not
    (any more); it reads only what is local, since modals cannot wait.
    """

    name: str
    title: Text
    pages: tuple[FormPage, ...]
    finish: Callable[[Visit, Sending], Awaitable[None]]
    allowed: Callable[[Visit, int, Context], Awaitable[None]] | None = None
    send: Text = field(default_factory=lambda: text("form-send"))
    keep: timedelta = KEPT
    sent: Callable[[Visit, str], Awaitable[bool]] | None = None

    def __post_init__(self) -> None:
        check_pages(self.pages)


async def open_form(
    visit: Visit,
    form: Form,
    *,
    guild_id: int | None = None,
    intro: Sequence[Text] = (),
    answers: Mapping[str, Any] | None = None,
    context: Context | None = None,
    about: str = "",
    anonymous: bool = False,
    first: int = 0,
    suggested: bool = False,
) -> None:
    """Show a form's first page, or what the person has begun and not sent.

    `intro` says before a word is written who will read it. `answers` are raw values that stand in it already,
    `context` is what `finish` needs to know again, `about` tells several drafts of one form apart. An anonymous
    draft names no account: it cannot be found again except from the page that is shown here. Where answers stand
    in it already, they are shown from the page with the number `first` on; where they are only `suggested`, the
    form begins at its beginning.
    """
    where = guild_id if guild_id is not None else visit.guild_id or 0
    await _see_that_allowed(visit, form, where, context or {})
    draft = await drafts.begin(
        visit.ground,
        where,
        None if anonymous else visit.user_id,
        form.name,
        keep=form.keep,
        about=about,
        answers=answers,
        context=context,
    )
    pages = _pages(form, draft)
    untouched = draft.revision == drafts.UNTOUCHED
    if untouched and answers and not suggested:
        await visit.turn_to(pages.review(*intro, first=first))
    elif untouched:
        await visit.turn_to(pages.beginning(intro))
    else:
        await visit.turn_to(pages.review(*intro, text("form-welcome-back"), first=first))


async def _open_step(visit: Visit) -> None:
    """Open a modal."""
    draft_id, step_name = _args(visit, 2)
    form, draft, step = await _at_step(visit, draft_id, step_name)
    submitted = to(FEATURE, "answer", draft.id, str(step), secrets.token_hex(4))
    answers = Answers(form.pages, draft.answers)
    localizer = visit.client.localizer
    await visit.ask(build_modal(step.title, submitted, step.questions, answers, localizer, visit.language))


async def _take_answer(visit: Visit) -> None:
    """Save what stands in a modal that was handed in, and show what comes next."""
    draft_id, step_name, _ = _args(visit, 3)
    try:
        form, draft, step = await _at_step(visit, draft_id, step_name)
        given = read_modal(visit.submitted, step.questions, draft.answers)
        draft = await drafts.keep_answers(visit.ground, draft.id, visit.user_id, given, keep=form.keep)
    except drafts.DraftGone:
        await visit.turn_to(typed_too_late(typed_in(visit.submitted)))
        return
    except Problem:
        raise
    except Exception:  # whatever failed, what somebody wrote is not lost; the boundary says the rest
        await visit.show(typed_not_saved(typed_in(visit.submitted)))
        raise
    await visit.turn_to(_pages(form, draft).after(step))


async def _show_question(visit: Visit) -> None:
    """Show one question by itself."""
    draft_id, number = _args(visit, 2)
    form, draft = await _at(visit, draft_id)
    await visit.turn_to(_pages(form, draft).question(_number(number)))


async def _review(visit: Visit) -> None:
    """Show all answers."""
    draft_id, first = _args(visit, 2)
    form, draft = await _at(visit, draft_id)
    await visit.turn_to(_pages(form, draft).review(first=_number(first)))


async def _send(visit: Visit) -> None:
    """Hand the answers to the feature."""
    draft_id, revision = _args(visit, 2)
    try:
        form, draft = await _at(visit, draft_id)
    except drafts.DraftGone:
        if not await _was_sent(visit, draft_id):
            raise
        return
    answers = Answers(form.pages, draft.answers)
    if str(draft.revision) != revision:
        await visit.turn_to(_pages(form, draft).review(text("form-changed")))
        return
    if answers.wrong(answers.questions):
        await visit.turn_to(_pages(form, draft).review())
        return
    await form.finish(visit, _sending(visit, form, draft))


async def sending_again(visit: Visit, draft_id: str, revision: int, forms: Collection[str]) -> Sending:
    """Return what `finish` was given, for a feature that showed it before it takes it over.

    Raises Problem where the draft is gone, not this person's or has changed since, or where the person may not;
    and where it is none of these `forms`: what was told to one feature is not another's.
    """
    form, draft = await _at(visit, draft_id)
    if form.name not in forms:
        raise Problem(text("problem-old-button"))
    answers = Answers(form.pages, draft.answers)
    if draft.revision != revision or answers.wrong(answers.questions):
        raise Problem(text("form-changed"))
    return _sending(visit, form, draft)


def changes_answers(draft_id: str, number: int = 0) -> CustomId:
    """Name the press that opens a page of a draft again, with all that was answered in it."""
    return to(FEATURE, "open", draft_id, f"p{number}")


def _sending(visit: Visit, form: Form, draft: Draft) -> Sending:
    async def close(tx: Transaction) -> None:
        await drafts.close(visit.ground, tx, draft)

    answers = Answers(form.pages, draft.answers)
    return Sending(draft.guild_id, answers.values(), draft.context, close, draft.id, draft.revision)


async def _ask_before_throwing(visit: Visit) -> None:
    """Ask whether all answers should go."""
    (draft_id,) = _args(visit, 1)
    form, draft = await _at(visit, draft_id)
    await visit.turn_to(_pages(form, draft).before_throwing_away())


async def _throw(visit: Visit) -> None:
    """Erase the draft."""
    (draft_id,) = _args(visit, 1)
    form, draft = await _at(visit, draft_id)
    await drafts.throw_away(visit.ground, draft.id, visit.user_id)
    await visit.turn_to(page(form.title, text("form-thrown")))


ROUTES: Mapping[str, Route] = {
    "open": Route(_open_step, opens_form=True),
    "go": Route(_open_step, opens_form=True),
    "answer": Route(_take_answer),
    "question": Route(_show_question),
    "review": Route(_review),
    "send": Route(_send),
    "ask": Route(_ask_before_throwing),
    "throw": Route(_throw),
}
"""What the router leads `form:…` to."""


async def _at(visit: Visit, draft_id: str) -> tuple[Form, Draft]:
    """Return a draft with its form. Raises Problem where it is gone, or not for the person who presses."""
    draft = await drafts.load(visit.ground, draft_id, visit.user_id)
    form = _declared(visit, draft.form)
    await _see_that_allowed(visit, form, draft.guild_id, draft.context)
    return form, draft


async def _at_step(visit: Visit, draft_id: str, step_name: str) -> tuple[Form, Draft, Step]:
    form, draft = await _at(visit, draft_id)
    step = step_named(step_name, form.title, form.pages)
    if step is None:
        raise Problem(text("problem-old-button"))
    return form, draft, step


async def _was_sent(visit: Visit, draft_id: str) -> bool:
    """Let the form of a draft that is gone show what came of it; which form that was, is gone too."""
    for feature in visit.client.features:
        for form in feature.forms:
            if form.sent is not None and await form.sent(visit, draft_id):
                return True
    return False


def _declared(visit: Visit, name: str) -> Form:
    """Return the form of this name. Raises Problem where no feature declares it any more."""
    for feature in visit.client.features:
        for form in feature.forms:
            if form.name == name:
                return form
    raise Problem(text("problem-old-button"))


async def _see_that_allowed(visit: Visit, form: Form, guild_id: int, context: Context) -> None:
    if form.allowed is not None:
        await form.allowed(visit, guild_id, context)


def _pages(form: Form, draft: Draft) -> FormPages:
    return FormPages(form.title, form.send, draft, Answers(form.pages, draft.answers))


def _args(visit: Visit, count: int) -> tuple[str, ...]:
    """Return what the custom_id carries. Raises Problem where it is not in the form that is used now."""
    if len(visit.args) != count:
        raise Problem(text("problem-old-button"))
    return visit.args


def _number(written: str) -> int:
    return numbers([written], 1)[0]
