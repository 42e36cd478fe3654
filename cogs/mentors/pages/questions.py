"""Asking the mentors of a topic without one's name: choosing, writing, reading answers; and answering.

Invariants: who can read what, and how far it hides somebody, is said before a word is written; no page of a
mentor's, nor any press on it, carries anything about who asked.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, changes_answers, open_form, sending_again
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.forms import FormPage, LongText
from bot.kernel.limits import SELECT_OPTIONS, clip
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.mentors.pages.common import FEATURE, community, on_day, press, said
from cogs.mentors.pages.common import topic as topic_named
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import asking, questions
from cogs.mentors.service.questions import Answered, Own, Waiting
from data import mentor_questions
from data.engine import Transaction

TITLE = text("mentors-question-title")
QUESTION_FORM = "mentors.question"
SHOWN = 2
"""Questions, or answers, on one page: their words are shown whole."""
SHOWN_EARLIER = 200


async def open_question(visit: Visit) -> None:
    """Show what one asked without one's name, or the topics; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "question", nobody=text("mentors-no-community"))
    if guild_id is None:
        return
    await see_that_member(visit, guild_id)
    own = await questions.mine(visit.ground, visit.client.features, guild_id, visit.user_id)
    if own:
        await visit.turn_to(await _mine(visit, guild_id, own))
    else:
        await _choose_topic(visit, guild_id, 0)


async def more_for_question(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "question")


async def choose_topic(visit: Visit) -> None:
    """Show the topics, from a number on."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[1:2], 1)
    await _choose_topic(visit, guild_id, start)


async def about(visit: Visit) -> None:
    """Let somebody write about the topic that they chose."""
    guild_id = await community(visit)
    await see_that_member(visit, guild_id)
    offered = await questions.topics(visit.ground, visit.client.features, guild_id, visit.user_id)
    topic = next((one for one in offered if one in visit.values), None)
    if topic is None:
        raise Problem(text("mentors-question-nobody"))
    intro = (
        text("mentors-question-intro", topic=topic_named(topic)),
        text("mentors-question-readers", count=lifecycle.MOST_WHO_ANSWER),
        text("mentors-question-limits"),
    )
    context = {"topic": topic}
    await open_form(visit, QUESTION, guild_id=guild_id, intro=intro, context=context, anonymous=True)


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that somebody can ask."""
    await questions.see_that_may_ask(visit.ground, guild_id, visit.user_id)


async def preview(visit: Visit, sending: Sending) -> None:
    """Say to how many it goes, and how far it hides somebody; nothing is sent yet."""
    topic = str(sending.context["topic"])
    count = await questions.reach(visit.ground, visit.client.features, sending.guild_id, visit.user_id, topic)
    if not count:
        raise Problem(text("mentors-question-nobody"))
    lines = (
        text("mentors-question-goes", topic=topic_named(topic), count=count),
        text("name", name=Name(sending.answers["words"], lines=True)),
        text("mentors-question-limits"),
    )
    sends = Button(
        text("mentors-button-question-send"),
        to(FEATURE, "question-send", sending.draft_id, sending.revision),
        "primary",
    )
    changes = Button(text("mentors-button-change"), changes_answers(sending.draft_id))
    await visit.turn_to(page(TITLE, *lines, rows=((sends, changes),)))


async def send(visit: Visit) -> None:
    """Ask, as the person has just looked it over."""
    draft_id, *revision = visit.args or ("",)
    (number,) = numbers(revision, 1)
    sending = await sending_again(visit, draft_id, number, (QUESTION_FORM,))
    guild_id = sending.guild_id
    await see_that_member(visit, guild_id)
    count = await questions.ask(
        visit.ground,
        visit.client.features,
        guild_id,
        visit.user_id,
        str(sending.context["topic"]),
        sending.answers["words"],
        close=sending.close,
    )
    await _turn(visit, guild_id, text("mentors-question-sent", count=count, days=lifecycle.QUESTION_OPEN.days))


async def turn_to_question(visit: Visit) -> None:
    """Turn to one question of one's own, and to its answers from a number on."""
    guild_id, id = await community(visit), said(visit, 1)
    (start,) = numbers(visit.args[2:3] or ("0",), 1)
    own = await questions.mine(visit.ground, visit.client.features, guild_id, visit.user_id)
    one = next((one for one in own if one.question.id == id), None)
    if one is None:
        raise Problem(text("problem-old-button"))
    await questions.note_seen(visit.ground, one)
    await visit.turn_to(_one(guild_id, one, start, has_others=len(own) > 1))


async def thank(visit: Visit) -> None:
    """Say thanks."""
    guild_id = await community(visit)
    await questions.thank(visit.ground, visit.client.features, guild_id, visit.user_id, said(visit, 1))
    await _turn(visit, guild_id, text("mentors-question-thanked"))


async def once_more(visit: Visit) -> None:
    """Let somebody ask a mentor once more."""
    await ask_now(visit, ONCE_MORE, to(FEATURE, "question-again", await community(visit), said(visit, 1)))


async def ask_once_more(visit: Visit) -> None:
    """Ask a mentor once more."""
    guild_id = await community(visit)
    words = typed_now(visit, ONCE_MORE, "words")
    try:
        await see_that_member(visit, guild_id)
        await questions.ask_once_more(
            visit.ground, visit.client.features, guild_id, visit.user_id, said(visit, 1), words
        )
    except Problem as problem:
        await _give_back(visit, problem)
        return
    await _turn(visit, guild_id, text("mentors-question-sent", count=1, days=lifecycle.QUESTION_OPEN.days))


async def close(visit: Visit) -> None:
    """Let nobody answer any more."""
    guild_id = await community(visit)
    await questions.close(visit.ground, guild_id, visit.user_id, said(visit, 1))
    await _turn(visit, guild_id, text("mentors-question-closed"))


async def show_oneself(visit: Visit) -> None:
    """Say what a mentor would read if one asked them by name, and lead there."""
    guild_id = await community(visit)
    mentor_id = await questions.mentor_of(
        visit.ground, visit.client.features, guild_id, visit.user_id, said(visit, 1)
    )
    lines = [text("mentors-question-show", person=f"<@{mentor_id}>")]
    presses: list[Button] = []
    if await asking.open_of(visit.ground, guild_id, visit.user_id) is not None:
        presses.append(
            Button(text("mentors-button-question-ask"), to(FEATURE, "ask", guild_id, mentor_id), "primary")
        )
    else:
        lines.append(text("mentors-question-show-first"))
        presses.append(press("mentors-start-find", "find", guild_id))
    presses.append(press("mentors-button-questions-mine", "question", guild_id))
    await visit.turn_to(page(TITLE, *lines, rows=(tuple(presses),)))


async def open_questions(visit: Visit) -> None:
    """Show a mentor what they can answer."""
    await _turn_to_waiting(visit, await community(visit))


async def answer(visit: Visit) -> None:
    """Let a mentor write an answer."""
    await ask_now(visit, ANSWER, to(FEATURE, "question-answered", await community(visit), said(visit, 1)))


async def answered(visit: Visit) -> None:
    """Keep an answer."""
    guild_id = await community(visit)
    words = typed_now(visit, ANSWER, "words")
    try:
        await see_that_member(visit, guild_id)
        await questions.answer(visit.ground, guild_id, visit.user_id, said(visit, 1), words)
    except Problem as problem:
        await _give_back(visit, problem)
        return
    await _turn_to_waiting(visit, guild_id, text("mentors-questions-answered"))


async def leave_to_others(visit: Visit) -> None:
    """Pass."""
    guild_id = await community(visit)
    await questions.leave_to_others(visit.ground, guild_id, visit.user_id, said(visit, 1))
    await _turn_to_waiting(visit, guild_id, text("mentors-questions-passed"))


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody finds behind "You have an update in Hearth"."""
    notes = []
    leads = (text("mentors-button-questions"), to(FEATURE, "questions", guild_id))
    if count := len(await mentor_questions.waiting_for(tx, guild_id, user_id)):
        notes.append(Note((text("mentors-questions-wait", count=count),), (leads,)))
    if count := await questions.thanks_for(tx, guild_id, user_id):
        notes.append(Note((text("mentors-questions-thanks", count=count),), (leads,)))
    asker = questions.asker_of(ground, guild_id, user_id)
    for question in await mentor_questions.of_asker(tx, guild_id, asker):
        if await questions.has_news(tx, question):
            line = text("mentors-question-news", topic=topic_named(question.topic))
            reads = (text("mentors-button-question-read"), to(FEATURE, "question-turn", guild_id, question.id))
            notes.append(Note((line,), (reads,)))
    return notes


async def rows_for_mine(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> tuple[Row, ...]:
    """Return the presses that lead from one's mentoring to questions without a name, where there are any."""
    presses = []
    if await mentor_questions.waiting_for(tx, guild_id, user_id):
        presses.append(press("mentors-button-questions", "questions", guild_id))
    if await mentor_questions.of_asker(tx, guild_id, questions.asker_of(ground, guild_id, user_id)):
        presses.append(press("mentors-button-questions-mine", "question", guild_id))
    return (tuple(presses),) if presses else ()


async def _choose_topic(visit: Visit, guild_id: int, start: int) -> None:
    await questions.see_that_may_ask(visit.ground, guild_id, visit.user_id)
    offered = await questions.topics(visit.ground, visit.client.features, guild_id, visit.user_id)
    if not offered:
        lines = (
            text("mentors-question-no-topic"),
            text("mentors-question-instead", ask=await whom_to_ask(visit, guild_id)),
        )
        await visit.turn_to(page(TITLE, *lines, rows=((press("mentors-start-find", "find", guild_id),),)))
        return
    if start >= len(offered):
        start = 0  # there are fewer by now
    following = start + SELECT_OPTIONS
    options = tuple(Option(topic_named(one), one) for one in offered[start:following])
    rows: list[Row] = [Select(text("mentors-question-choose"), to(FEATURE, "question-about", guild_id), options)]
    if following < len(offered):
        rows.append((press("mentors-button-question-topics", "question-topics", guild_id, following),))
    lines = (text("mentors-question-begin"), text("mentors-question-topics"))
    await visit.turn_to(page(TITLE, *lines, rows=rows))


async def _turn(visit: Visit, guild_id: int, *notes: Text) -> None:
    own = await questions.mine(visit.ground, visit.client.features, guild_id, visit.user_id)
    await visit.turn_to(await _mine(visit, guild_id, own, *notes))


async def _mine(visit: Visit, guild_id: int, own: list[Own], *notes: Text) -> Page:
    """Return all that somebody asked: the only one with its answers, or a list."""
    if len(own) == 1:
        await questions.note_seen(visit.ground, own[0])
        return _one(guild_id, own[0], 0, *notes, has_others=False)
    blocks = [
        Block(
            (_heading(one), text("mentors-question-answers", count=len(one.answers))),
            ((press("mentors-button-question-read", "question-turn", guild_id, one.question.id),),),
        )
        for one in own
    ]
    last = Block((), ((press("mentors-button-question-new", "question-topics", guild_id, 0),),))
    return Page(TITLE, (Block(notes), *blocks, last))


def _one(guild_id: int, one: Own, start: int, *notes: Text, has_others: bool) -> Page:
    """Return one question with its answers, from a number on."""
    head = [*notes, _heading(one), text("name", name=Name(one.words, lines=True))]
    if one.waiting:
        head.append(text("mentors-question-waiting", count=one.waiting))
    elif not one.answers:
        head.append(text("mentors-question-unanswered"))
    shown = one.answers[start : start + SHOWN]
    blocks = [_answer(guild_id, answered) for answered in shown]
    last: list[Button] = []
    if start + SHOWN < len(one.answers):
        last.append(
            press("mentors-button-question-more", "question-turn", guild_id, one.question.id, start + SHOWN)
        )
    if one.question.closed_at is None:
        last.append(press("mentors-button-question-close", "question-close", guild_id, one.question.id))
    if has_others:
        last.append(press("mentors-button-questions-mine", "question", guild_id))
    last.append(press("mentors-button-question-new", "question-topics", guild_id, 0))
    return Page(TITLE, (Block(tuple(head)), *blocks, Block((), (tuple(last),))))


def _heading(one: Own) -> Text:
    day, topic = on_day(one.question.asked_at), topic_named(one.question.topic)
    if one.question.after_id is not None:
        return text("mentors-question-asked-again", topic=topic, day=day)
    return text("mentors-question-asked", topic=topic, day=day)


def _answer(guild_id: int, answered: Answered) -> Block:
    id = answered.answer.id
    lines = (
        text("mentors-question-answer", person=f"<@{answered.answer.user_id}>"),
        text("name", name=Name(answered.words, lines=True)),
    )
    presses = [
        press("mentors-button-question-again", "question-once-more", guild_id, id),
        press("mentors-button-question-show", "question-show", guild_id, id),
    ]
    if answered.answer.thanks is None:
        presses.insert(0, press("mentors-button-question-thanks", "question-thank", guild_id, id))
    return Block(lines, (tuple(presses),))


async def _turn_to_waiting(visit: Visit, guild_id: int, *notes: Text) -> None:
    """Turn to what a mentor can answer."""
    waiting = await questions.waiting_for(visit.ground, guild_id, visit.user_id)
    thanks = await questions.thanks_seen(visit.ground, guild_id, visit.user_id)
    head = list(notes)
    if thanks:
        head.append(text("mentors-questions-thanks", count=thanks))
    if waiting:
        head += [text("mentors-questions-wait", count=len(waiting)), text("mentors-questions-who")]
    else:
        head.append(text("mentors-questions-none"))
    blocks = [_waiting(guild_id, one) for one in waiting[:SHOWN]]
    last = Block((), ((press("mentors-button-mine", "mine-turn", guild_id),),))
    await visit.turn_to(Page(TITLE, (Block(tuple(head)), *blocks, last)))


def _waiting(guild_id: int, one: Waiting) -> Block:
    lines = [
        text("mentors-questions-one", topic=topic_named(one.question.topic), day=on_day(one.question.asked_at))
    ]
    if one.earlier is not None:
        earlier = Name(clip(one.earlier, SHOWN_EARLIER), lines=True)
        lines.append(text("mentors-questions-again", words=earlier))
    lines.append(text("name", name=Name(one.words, lines=True)))
    presses = (
        press("mentors-button-question-answer", "question-answer", guild_id, one.question.id),
        press("mentors-button-question-pass", "question-pass", guild_id, one.question.id),
    )
    return Block(tuple(lines), (presses,))


async def _give_back(visit: Visit, problem: Problem) -> None:
    """Say why something could not be sent, and give back what was written."""
    shown = typed_too_late(typed_in(visit.submitted))
    await visit.turn_to(Page(TITLE, (Block((problem.text,)), *shown.blocks)))


ANSWER = FormPage(
    text("mentors-questions-title"),
    (
        LongText(
            name="words",
            label=text("mentors-label-answer"),
            help=text("mentors-help-answer"),
            required=True,
            most=lifecycle.MOST_GOAL,
        ),
    ),
)
ONCE_MORE = FormPage(
    TITLE,
    (
        LongText(
            name="words",
            label=text("mentors-label-question-again"),
            help=text("mentors-help-question"),
            required=True,
            most=lifecycle.MOST_GOAL,
        ),
    ),
)
QUESTION = Form(
    QUESTION_FORM,
    TITLE,
    (
        FormPage(
            TITLE,
            (
                LongText(
                    name="words",
                    label=text("mentors-label-question"),
                    help=text("mentors-help-question"),
                    required=True,
                    most=lifecycle.MOST_GOAL,
                ),
            ),
        ),
    ),
    preview,
    allowed=allowed,
    send=text("mentors-button-question-look"),
)


ROUTES: Mapping[str, Route] = {
    "question": Route(open_question),
    "question-more": Route(more_for_question),
    "question-topics": Route(choose_topic),
    "question-about": Route(about),
    "question-send": Route(send),
    "question-turn": Route(turn_to_question),
    "question-thank": Route(thank),
    "question-once-more": Route(once_more, opens_form=True),
    "question-again": Route(ask_once_more),
    "question-close": Route(close),
    "question-show": Route(show_oneself),
    "questions": Route(open_questions),
    "question-answer": Route(answer, opens_form=True),
    "question-answered": Route(answered),
    "question-pass": Route(leave_to_others),
}
"""What presses lead to, by their verbs."""
