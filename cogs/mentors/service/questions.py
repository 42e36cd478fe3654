"""A first question to the mentors of a topic, before somebody shows who they are; and what mentors answer.

Invariants:
- No mentor learns who asked: not from a row, a promise, an order, a time of day or what changes later. Whom a
  mentor never wants to meet counts when a question is sent and not afterwards, or it would tell them who asked.
- The account is unsealed to tell its person of an answer, and for nothing else.
- Whoever asked hears of it when nobody answers, too.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import notices
from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.meeting import is_held_back, may_meet
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle, matching
from cogs.mentors.rules.matching import FORMATS, QUESTION
from cogs.mentors.service import offering
from cogs.mentors.settings import MentorsSettings
from data import mentor_offers, mentor_requests
from data import mentor_questions as store
from data.engine import Transaction
from data.mentor_questions import ANSWERED, ASKED, ASKER, PASSED, Answer, Question

WORDS = "mentors.question"
WHO = "mentors.question.who"
"""The purposes of the records that hold a question or an answer, and the account that asked."""
QUESTION_BIT = 1 << FORMATS.index(QUESTION)


@dataclass(frozen=True, slots=True)
class Answered:
    """What one mentor answered, in words."""

    answer: Answer
    words: str


@dataclass(frozen=True, slots=True)
class Own:
    """A question of somebody's own: its words, the answers, and how many mentors can still answer."""

    question: Question
    words: str
    answers: tuple[Answered, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question that a mentor can answer, in words; `earlier` is what it asks once more about."""

    question: Question
    words: str
    earlier: str | None


def asker_of(ground: Ground, guild_id: int, user_id: int) -> str:
    """Return the blind index by which somebody's own questions are found."""
    return ground.vault.blind(ASKER, guild_id, user_id)


async def can_ask(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether it makes sense to offer somebody that they ask without their name."""
    if not (await read_settings(tx, guild_id, MentorsSettings)).open:
        return False
    return await mentor_offers.any_of_format(tx, guild_id, format_bit=QUESTION_BIT)


async def somebody_answers(ground: Ground, guild_id: int) -> bool:
    """Tell whether any mentor of a community answers questions."""
    async with ground.database.read() as tx:
        return await can_ask(ground, tx, guild_id, 0)


async def topics(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> list[str]:
    """Return the topics to whose mentors somebody can put a question; those of their own request come first."""
    async with ground.database.read() as tx:
        offered: dict[str, set[int]] = {}
        for mentor_id, topic in await mentor_offers.topics_of_format(tx, guild_id, format_bit=QUESTION_BIT):
            offered.setdefault(topic, set()).add(mentor_id)
        request = await mentor_requests.open_of(tx, guild_id, user_id)
        wished = set(request.topics) if request is not None else set()
        may: dict[int, bool] = {user_id: False}
        found = []
        for topic, mentor_ids in offered.items():
            for mentor_id in sorted(mentor_ids):
                if mentor_id not in may:
                    may[mentor_id] = await may_meet(ground, tx, features, guild_id, user_id, mentor_id)
                if may[mentor_id]:
                    found.append(topic)
                    break
    return sorted(found, key=lambda topic: (topic not in wished, -len(offered[topic]), topic))


async def reach(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, topic: str) -> int:
    """Return how many mentors a question would go to."""
    async with ground.database.read() as tx:
        return len(await _whom(ground, tx, features, guild_id, user_id, topic, seed="reach"))


async def see_that_may_ask(ground: Ground, guild_id: int, user_id: int) -> None:
    """Raise Problem where somebody cannot ask (more) at the moment."""
    async with ground.database.read() as tx:
        await _see_that_may(ground, tx, guild_id, user_id)


async def ask(
    ground: Ground,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    topic: str,
    words: str,
    *,
    close: Callable[[Transaction], Awaitable[None]] | None = None,
) -> int:
    """Put a question to the mentors of a topic; return to how many. Raises Problem that says why not."""
    async with ground.database.write() as tx:
        if close is not None:
            await close(tx)
        await _see_that_may(ground, tx, guild_id, user_id)
        id = new_id()
        mentors = await _whom(ground, tx, features, guild_id, user_id, topic, seed=id)
        if not mentors:
            raise Problem(text("mentors-question-nobody"))
        await _send(ground, tx, guild_id, user_id, id, topic, words, mentors)
    return len(mentors)


async def ask_once_more(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, answer_id: str, words: str
) -> None:
    """Ask a mentor who has answered once more. Raises Problem where that cannot be."""
    async with ground.database.write() as tx:
        question, answer = await _own_answer(ground, tx, features, guild_id, user_id, answer_id)
        if not await _answers(ground, tx, features, guild_id, answer.user_id):
            raise Problem(text("mentors-question-nobody"))
        mine = await store.of_asker(tx, guild_id, question.asker)
        if any(one.after_id == answer.id for one in mine):
            raise Problem(text("mentors-question-once"))
        if len(mine) >= lifecycle.MOST_QUESTIONS_KEPT:
            raise Problem(text("mentors-question-many", count=lifecycle.MOST_QUESTIONS_KEPT))
        mentors = [answer.user_id]
        await _send(ground, tx, guild_id, user_id, new_id(), question.topic, words, mentors, after_id=answer.id)


async def answer(ground: Ground, guild_id: int, mentor_id: int, question_id: str, words: str) -> None:
    """Answer a question: whoever asked hears that there is something new. Raises Problem where it is over."""
    async with ground.database.write() as tx:
        question = await _see_that_open(tx, guild_id, question_id)
        record_id = await ground.vault.seal(tx, guild_id, WORDS, words, only_day=True)
        await _respond(ground, tx, question, mentor_id, ANSWERED, record_id)
        await _tell_asker(ground, tx, question)


async def leave_to_others(ground: Ground, guild_id: int, mentor_id: int, question_id: str) -> None:
    """Pass a question. Where nobody is left who could answer, whoever asked hears so."""
    async with ground.database.write() as tx:
        question = await _see_that_open(tx, guild_id, question_id)
        await _respond(ground, tx, question, mentor_id, PASSED, None)
        await _close_if_all_passed(ground, tx, question)


async def pass_all(ground: Ground, tx: Transaction, guild_id: int, mentor_id: int) -> None:
    """Somebody answers no questions any more: what waited for them is left to others."""
    for question in await store.waiting_for(tx, guild_id, mentor_id):
        at = day_of(ground.clock.now())
        await store.respond(tx, guild_id, question.id, mentor_id, state=PASSED, record_id=None, at=at)
        await _close_if_all_passed(ground, tx, question)


async def waiting_for(ground: Ground, guild_id: int, mentor_id: int) -> list[Waiting]:
    """Return the questions that a mentor can answer, with their words, in an order that tells nothing."""
    async with ground.database.read() as tx:
        found = []
        for question in await store.waiting_for(tx, guild_id, mentor_id):
            earlier = await _earlier(ground, tx, question)
            words = await _words(ground, tx, guild_id, [question.record_id])
            found.append(Waiting(question, words.get(question.record_id, ""), earlier))
    return found


async def thanks_seen(ground: Ground, guild_id: int, mentor_id: int) -> int:
    """Return how many people have said thanks to a mentor since they last looked; they have seen it now."""
    async with ground.database.read() as tx:
        count = await thanks_for(tx, guild_id, mentor_id)
    if count:
        async with ground.database.write() as tx:
            await store.note_thanks_seen(tx, guild_id, mentor_id)
    return count


async def thanks_for(tx: Transaction, guild_id: int, mentor_id: int) -> int:
    """Return how many people have said thanks to a mentor since they last looked."""
    return sum(one.thanks == store.SAID for one in await store.answers_of(tx, guild_id, mentor_id))


async def mine(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> list[Own]:
    """Return what somebody asked, the oldest first, with what was answered by those whom they may meet."""
    async with ground.database.read() as tx:
        return [
            await _own(ground, tx, features, user_id, question)
            for question in await store.of_asker(tx, guild_id, asker_of(ground, guild_id, user_id))
        ]


async def note_seen(ground: Ground, own: Own) -> None:
    """Somebody has seen what was answered to a question of theirs, and whether it is closed."""
    news = any(not one.answer.is_seen for one in own.answers)
    if news or (own.question.closed_at is not None and not own.question.is_seen):
        async with ground.database.write() as tx:
            await store.note_seen(tx, own.question.guild_id, own.question.id)


async def has_news(tx: Transaction, question: Question) -> bool:
    """Tell whether something about a question is new to whoever asked."""
    if question.closed_at is not None and not question.is_seen:
        return True
    answers = await store.answers(tx, question.guild_id, [question.id])
    return any(one.state == ANSWERED and not one.is_seen for one in answers)


async def thank(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, answer_id: str) -> None:
    """Say thanks for an answer; the mentor hears that somebody did. Once is enough."""
    async with ground.database.write() as tx:
        _, answer = await _own_answer(ground, tx, features, guild_id, user_id, answer_id)
        if await store.thank(tx, guild_id, answer.id):
            await notices.promise(ground, tx, guild_id, [answer.user_id])


async def close(ground: Ground, guild_id: int, user_id: int, question_id: str) -> None:
    """Let nobody answer a question any more. Raises Problem where it is not one's own."""
    async with ground.database.write() as tx:
        question = await store.get(tx, guild_id, question_id)
        if question is None or question.asker != asker_of(ground, guild_id, user_id):
            raise Problem(text("problem-old-button"))
        await store.close(tx, guild_id, question.id, at=day_of(ground.clock.now()), is_seen=True)


async def mentor_of(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, answer_id: str
) -> int:
    """Return who gave an answer to a question of one's own. Raises Problem where it is none."""
    async with ground.database.read() as tx:
        _, answer = await _own_answer(ground, tx, features, guild_id, user_id, answer_id)
    return answer.user_id


async def every_day(ground: Ground) -> None:
    """Close what nobody answers any more, and forget what is over, answers without a question among it."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for question in await store.asked_before(tx, now - lifecycle.QUESTION_KEPT):
            ids = await store.remove(tx, question.guild_id, question.id)
            await ground.vault.forget(tx, question.guild_id, ids, now=now)
        for question in await store.asked_before(tx, now - lifecycle.QUESTION_OPEN):
            answers = await store.answers(tx, question.guild_id, [question.id])
            is_answered = any(one.state == ANSWERED for one in answers)
            closed = await store.close(tx, question.guild_id, question.id, at=day_of(now), is_seen=is_answered)
            if closed and not is_answered:
                await _tell_asker(ground, tx, question)
        for orphan in await store.orphans(tx, AT_ONCE):
            ids = await store.remove(tx, orphan.guild_id, orphan.question_id)
            await ground.vault.forget(tx, orphan.guild_id, ids, now=now)


def day_of(moment: datetime) -> datetime:
    """Return the middle of a day: all that is kept of when something was asked, the same day in most zones."""
    return moment.replace(hour=12, minute=0, second=0, microsecond=0)


AT_ONCE = 500


async def _see_that_may(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    if not (await read_settings(tx, guild_id, MentorsSettings)).open:
        raise Problem(text("mentors-closed"))
    asker = asker_of(ground, guild_id, user_id)
    if await store.count_open(tx, guild_id, asker) >= lifecycle.MOST_QUESTIONS:
        raise Problem(text("mentors-question-enough", count=lifecycle.MOST_QUESTIONS))
    if len(await store.of_asker(tx, guild_id, asker)) >= lifecycle.MOST_QUESTIONS_KEPT:
        raise Problem(text("mentors-question-many", count=lifecycle.MOST_QUESTIONS_KEPT))


async def _whom(
    ground: Ground,
    tx: Transaction,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    topic: str,
    *,
    seed: str,
) -> list[int]:
    """Return the mentors who get a question: those of whom least is wanted first."""
    offered = await mentor_offers.topics_of_format(tx, guild_id, format_bit=QUESTION_BIT)
    ids = [mentor_id for mentor_id, about in offered if about == topic and mentor_id != user_id]
    taken = await mentor_offers.taken(tx, guild_id, ids)
    waiting = await store.loads(tx, guild_id, ids)
    loads = {id: taken[id] + waiting[id] for id in ids}
    found: list[int] = []
    for id in matching.least_loaded(loads, seed, len(loads)):
        if len(found) == lifecycle.MOST_WHO_ANSWER:
            break
        may = await may_meet(ground, tx, features, guild_id, user_id, id)
        if may and not await is_held_back(ground, tx, features, guild_id, id):
            found.append(id)
    return found


async def _answers(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, user_id: int
) -> bool:
    """Tell whether a mentor answers questions at this moment."""
    offer = await mentor_offers.get(tx, guild_id, user_id)
    stands = offer is not None and offer.state == mentor_offers.OPEN and not (offer.paused_at or offer.left_at)
    return stands and not await is_held_back(ground, tx, features, guild_id, user_id)


async def _close_if_all_passed(ground: Ground, tx: Transaction, question: Question) -> None:
    """Where nobody is left who could answer, whoever asked hears so."""
    states = {one.state for one in await store.answers(tx, question.guild_id, [question.id])}
    if states == {PASSED}:
        await store.close(tx, question.guild_id, question.id, at=day_of(ground.clock.now()), is_seen=False)
        await _tell_asker(ground, tx, question)


async def _send(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    user_id: int,
    id: str,
    topic: str,
    words: str,
    mentors: Sequence[int],
    *,
    after_id: str | None = None,
) -> None:
    record_id, who_id = await ground.vault.seal_many(
        tx, guild_id, [(WORDS, words), (WHO, json.dumps({"account": user_id}))], only_day=True
    )
    await store.add(
        tx,
        Question(
            id=id,
            guild_id=guild_id,
            asker=asker_of(ground, guild_id, user_id),
            topic=topic,
            after_id=after_id,
            record_id=record_id,
            who_id=who_id,
            asked_at=day_of(ground.clock.now()),
            closed_at=None,
            is_seen=False,
        ),
    )
    await store.invite(tx, guild_id, id, {mentor_id: new_id() for mentor_id in mentors})
    await notices.promise(ground, tx, guild_id, sorted(mentors))


async def _respond(
    ground: Ground, tx: Transaction, question: Question, mentor_id: int, state: str, record_id: str | None
) -> None:
    done = await store.respond(
        tx,
        question.guild_id,
        question.id,
        mentor_id,
        state=state,
        record_id=record_id,
        at=day_of(ground.clock.now()),
    )
    if not done:
        raise Problem(text("mentors-question-over"))
    await offering.note_seen(ground, tx, question.guild_id, mentor_id)


async def _tell_asker(ground: Ground, tx: Transaction, question: Question) -> None:
    bodies = await ground.vault.unseal_many(tx, question.guild_id, [question.who_id])
    if question.who_id in bodies:
        account = json.loads(bodies[question.who_id])["account"]
        await notices.promise(ground, tx, question.guild_id, [account])


async def _see_that_open(tx: Transaction, guild_id: int, question_id: str) -> Question:
    question = await store.get(tx, guild_id, question_id)
    if question is None or question.closed_at is not None:
        raise Problem(text("mentors-question-over"))
    return question


async def _own_answer(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, user_id: int, answer_id: str
) -> tuple[Question, Answer]:
    """Return an answer to a question of one's own. Raises Problem where there is none for them."""
    answer = await store.answer_of_id(tx, guild_id, answer_id)
    question = await store.get(tx, guild_id, answer.question_id) if answer is not None else None
    if answer is None or question is None or answer.state != ANSWERED:
        raise Problem(text("problem-old-button"))
    is_own = question.asker == asker_of(ground, guild_id, user_id)
    if not is_own or not await may_meet(ground, tx, features, guild_id, user_id, answer.user_id):
        raise Problem(text("problem-old-button"))
    return question, answer


async def _own(
    ground: Ground, tx: Transaction, features: Sequence[Feature], user_id: int, question: Question
) -> Own:
    guild_id = question.guild_id
    answers = await store.answers(tx, guild_id, [question.id])
    given = [
        one
        for one in answers
        if one.state == ANSWERED and await may_meet(ground, tx, features, guild_id, user_id, one.user_id)
    ]
    words = await _words(ground, tx, guild_id, [question.record_id, *(one.record_id or "" for one in given)])
    waiting = sum(one.state == ASKED for one in answers) if question.closed_at is None else 0
    return Own(
        question,
        words.get(question.record_id, ""),
        tuple(Answered(one, words.get(one.record_id or "", "")) for one in given),
        waiting,
    )


async def _earlier(ground: Ground, tx: Transaction, question: Question) -> str | None:
    """Return what a mentor answered, where a question asks once more after that."""
    answer = await store.answer_of_id(tx, question.guild_id, question.after_id or "")
    if answer is None or answer.record_id is None:
        return None
    return (await _words(ground, tx, question.guild_id, [answer.record_id])).get(answer.record_id)


async def _words(ground: Ground, tx: Transaction, guild_id: int, ids: Sequence[str]) -> dict[str, str]:
    bodies = await ground.vault.unseal_many(tx, guild_id, [id for id in ids if id])
    return {id: body.decode() for id, body in bodies.items()}
