"""Reviewing: who is asked, what they see, their marks, and recognising somebody.

Invariants:
- A reviewer's page is made from `ForReview` and from counts, and from nothing else.
- Nobody reviews who applies for the same call, or whom an applicant left out; both are unsealed here alone, and
  stand in no answer.
- What others gave is shown for an answer only once one's own mark for it stands, and says not who gave it. A mark
  that stands is not changed any more, since its giver has seen the others.
- "I recognise this" takes the marks of that review away, and another reviewer is asked where there is one.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import notices
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.applications.rules import judging
from cogs.applications.rules.blind import ForReview
from cogs.applications.service import sealing
from cogs.applications.service.sealing import Written, applicant_of
from data import application_calls as calls
from data import applications as store
from data.application_calls import DECIDER, REVIEW, REVIEWER, Call
from data.applications import ASKED, SENT, Mark, Review
from data.engine import Transaction

ORDER = "applications.order"
"""The context in which the seed of a reviewer's own order is made: nobody can work it out."""


@dataclass(frozen=True, slots=True)
class Next:
    """What a reviewer does next: None where nothing is left. `done` of `whole` marks stand."""

    call: Call
    shown: ForReview | None
    question: int
    done: int
    whole: int


async def see_that_judges(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, call_id: str, role: str
) -> Call:
    """Return a call to somebody who has this role in it. Raises Problem to others, and to whoever applies."""
    call = await calls.get(tx, guild_id, call_id)
    judge = await calls.role_of(tx, guild_id, call_id, user_id)
    if call is None or judge is None or judge.role != role:
        raise Problem(text("applications-not-yours"))
    if await store.own(tx, guild_id, call_id, applicant_of(ground, guild_id, user_id)) is not None:
        raise Problem(text("applications-you-apply"))
    return call


async def fill(ground: Ground, tx: Transaction, call: Call) -> None:
    """Ask reviewers wherever an application has fewer reviews than wanted, and let them hear of it.

    Where nobody is left to wait for, those who decide hear.
    """
    guild_id = call.guild_id
    reviewers = [one.user_id for one in await calls.judges(tx, guild_id, call.id) if one.role == REVIEWER]
    some = await store.of_call(tx, guild_id, call.id, (SENT,))
    applicants = {one.applicant for one in some}
    loads = {id: 0 for id in reviewers if applicant_of(ground, guild_id, id) not in applicants}
    reviews = await store.reviews_of_call(tx, guild_id, call.id)
    standing: dict[str, set[str]] = {one.id: set() for one in some}
    for mark in await store.marks_of_call(tx, guild_id, call.id):
        standing.setdefault(mark.application_id, set()).add(mark.review_id)
    for review in reviews:
        if review.state == ASKED:
            standing.setdefault(review.application_id, set()).add(review.id)
            if review.user_id in loads:
                loads[review.user_id] += 1
    written = await sealing.words_of(ground, tx, some)
    new: list[Review] = []
    for application in some:
        barred = {one.user_id for one in reviews if one.application_id == application.id}
        barred |= set(written.get(application.id, Written()).excluded)
        wanted = max(0, call.wanted - len(standing[application.id]))
        for user_id in judging.whom_to_ask(loads, barred, wanted, application.id):
            loads[user_id] += 1
            new.append(Review(new_id(), guild_id, call.id, application.id, user_id, ASKED))
    await store.ask(tx, new)
    await notices.promise(ground, tx, guild_id, sorted({one.user_id for one in new}))
    await _tell_when_done(ground, tx, call)


async def give_up(tx: Transaction, call: Call, user_id: int) -> None:
    """Take somebody's reviews of a call away; marks for what they have marked whole stay.

    Where they have marked anything they have seen what others gave, so that they are not asked for it again.
    """
    questions = len(call.contents["questions"])
    for review in await store.reviews_by(tx, call.guild_id, user_id):
        if review.call_id != call.id or review.state != ASKED:
            continue
        given = len(await store.marks_of_review(tx, call.guild_id, review.id))
        if given < questions:
            await store.remove_marks(tx, call.guild_id, review.id)
        if given:
            await store.leave(tx, call.guild_id, review.id)
        else:
            await store.remove_review(tx, call.guild_id, review.id)


async def let_go(ground: Ground, tx: Transaction, call: Call, application_id: str) -> None:
    """Remove what was judged of an application that goes; where only that was awaited, those who decide hear."""
    was_awaited = call.state == REVIEW and await missing(tx, call) > 0
    await store.remove_judged(tx, call.guild_id, application_id)
    if was_awaited:
        await _tell_when_done(ground, tx, call)


async def following(ground: Ground, guild_id: int, user_id: int, call_id: str) -> Next:
    """Return the answer that a reviewer meets next. Raises Problem where they review nothing here."""
    async with ground.database.read() as tx:
        call = await see_that_judges(ground, tx, guild_id, user_id, call_id, REVIEWER)
        if call.state != REVIEW:
            raise Problem(text("applications-no-review"))
        return await _following(ground, tx, call, user_id)


async def left(ground: Ground, tx: Transaction, call: Call, user_id: int) -> int:
    """Return how many marks somebody has still to give."""
    found = await _following(ground, tx, call, user_id)
    return found.whole - found.done


async def mark(
    ground: Ground, guild_id: int, user_id: int, review_id: str, question: int, given: int
) -> tuple[Call, list[int]]:
    """Write a mark; return what others gave for the same answer. Raises Problem where it cannot be given."""
    async with ground.database.write() as tx:
        call, review = await _own_review(ground, tx, guild_id, user_id, review_id)
        if given not in judging.MARKS or not 0 <= question < len(call.contents["questions"]):
            raise Problem(text("problem-old-button"))
        new = Mark(review.id, question, call.id, review.application_id, given)
        if not await store.add_mark(tx, guild_id, new):
            raise Problem(text("applications-marked-already"))
        await _tell_when_done(ground, tx, call)
        others = [
            one.mark
            for one in await store.marks_of_call(tx, guild_id, call.id)
            if (one.application_id, one.question) == (new.application_id, question) and one.review_id != review.id
        ]
    return call, sorted(others)


async def recognise(ground: Ground, guild_id: int, user_id: int, review_id: str) -> tuple[Call, bool]:
    """Let somebody mark an application no more; tell whether another reviewer is asked."""
    async with ground.database.write() as tx:
        call, review = await _own_review(ground, tx, guild_id, user_id, review_id)
        await store.recognise(tx, guild_id, review.id)
        before = len(await store.reviews_of_call(tx, guild_id, call.id))
        await fill(ground, tx, call)
        asked = len(await store.reviews_of_call(tx, guild_id, call.id)) > before
    return call, asked


async def missing(tx: Transaction, call: Call) -> int:
    """Return how many marks are still to come from those who are asked."""
    asked = [one for one in await store.reviews_of_call(tx, call.guild_id, call.id) if one.state == ASKED]
    ids = {one.id for one in asked}
    marks = await store.marks_of_call(tx, call.guild_id, call.id)
    return len(asked) * len(call.contents["questions"]) - sum(one.review_id in ids for one in marks)


async def _following(ground: Ground, tx: Transaction, call: Call, user_id: int) -> Next:
    guild_id, questions = call.guild_id, call.contents["questions"]
    own = {
        one.id: one
        for one in await store.reviews_by(tx, guild_id, user_id)
        if one.call_id == call.id and one.state == ASKED
    }
    marked = {
        (one.review_id, one.question)
        for one in await store.marks_of_call(tx, guild_id, call.id)
        if one.review_id in own
    }
    seed = ground.vault.blind(ORDER, guild_id, f"{call.id}|{user_id}")
    following = judging.next_to_mark(own.keys(), seed, len(questions), marked)
    whole = len(own) * len(questions)
    if following is None:
        return Next(call, None, 0, len(marked), whole)
    review_id, question = following
    application = await store.get(tx, guild_id, own[review_id].application_id)
    blind = (await sealing.blind_of(ground, tx, [application])).get(application.id) if application else None
    words = blind.answers[question] if blind is not None else ""
    return Next(call, ForReview(review_id, questions[question], words), question, len(marked), whole)


async def _own_review(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, review_id: str
) -> tuple[Call, Review]:
    """Return a review of this person's own that is under way. Raises Problem where it is none."""
    review = await store.review(tx, guild_id, review_id)
    if review is None or review.user_id != user_id or review.state != ASKED:
        raise Problem(text("problem-old-button"))
    call = await see_that_judges(ground, tx, guild_id, user_id, review.call_id, REVIEWER)
    if call.state != REVIEW:
        raise Problem(text("applications-no-review"))
    return call, review


async def _tell_when_done(ground: Ground, tx: Transaction, call: Call) -> None:
    if await missing(tx, call) == 0:
        judges = await calls.judges(tx, call.guild_id, call.id)
        deciders = [one.user_id for one in judges if one.role == DECIDER]
        await notices.promise(ground, tx, call.guild_id, deciders)
