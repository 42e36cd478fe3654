"""Blackening: somebody who gives no marks looks through all texts first and takes out what tells who wrote.

Invariants: the redactor reads what reviewers would read, in an order that tells nothing; what is taken out is gone
from the sealed text and its key, and the applicant's own words stay as they wrote them.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.applications.rules import judging
from cogs.applications.rules.blind import blacken, doubtful
from cogs.applications.service import calls as service
from cogs.applications.service import sealing
from cogs.applications.service.reviewing import see_that_judges
from cogs.applications.service.sealing import Blind
from data import applications as store
from data.application_calls import CLOSED, REDACTOR, Call
from data.applications import SENT
from data.engine import Transaction


@dataclass(frozen=True, slots=True)
class Passage:
    """One text to look through: the `number`-th of `whole`. `question` is None for what made things harder."""

    call: Call
    application_id: str
    question: str | None
    text: str
    doubtful: tuple[str, ...]
    number: int
    whole: int


async def passage(ground: Ground, guild_id: int, user_id: int, call_id: str, number: int) -> Passage | None:
    """Return one text; None where there are none. Raises Problem where there is nothing to look through."""
    async with ground.database.read() as tx:
        call = await _see_that_redacts(ground, tx, guild_id, user_id, call_id)
        some = await store.of_call(tx, guild_id, call_id, (SENT,))
        blind = await sealing.blind_of(ground, tx, some)
    questions = call.contents["questions"]
    places = [
        (id, place)
        for place in range(len(questions) + 1)
        for id in judging.in_order(blind, call.id, place)
        if place < len(questions) or blind[id].harder
    ]
    if not places:
        return None
    number = number if 0 <= number < len(places) else 0
    id, place = places[number]
    asked = questions[place] if place < len(questions) else None
    words = blind[id].answers[place] if asked is not None else blind[id].harder
    return Passage(call, id, asked, words, doubtful(words), number, len(places))


async def take_out(ground: Ground, guild_id: int, user_id: int, application_id: str, words: str) -> Call:
    """Take words, one or several a line, out of all texts of one application. Raises as `passage`."""
    async with ground.database.write() as tx:
        application = await store.get(tx, guild_id, application_id)
        if application is None or application.blind_id is None:
            raise Problem(text("applications-not-yours"))
        call = await _see_that_redacts(ground, tx, guild_id, user_id, application.call_id)
        before = (await sealing.blind_of(ground, tx, [application]))[application.id]
        lines = words.splitlines()
        after = Blind(tuple(blacken(one, lines) for one in before.answers), blacken(before.harder, lines))
        packed = sealing.packed_blind(after)
        blind_id = await ground.vault.seal(tx, guild_id, sealing.BLIND, packed, only_day=True)
        await store.change(tx, guild_id, application_id, {"blind_id": blind_id})
        await ground.vault.forget(tx, guild_id, [application.blind_id], now=ground.clock.now())
    return call


async def finish(ground: Ground, guild_id: int, user_id: int, call_id: str) -> None:
    """Let reviewers begin. Raises as `passage`."""
    async with ground.database.read() as tx:
        await _see_that_redacts(ground, tx, guild_id, user_id, call_id)
    await service.start_review(ground, guild_id, call_id)


async def _see_that_redacts(ground: Ground, tx: Transaction, guild_id: int, user_id: int, call_id: str) -> Call:
    call = await see_that_judges(ground, tx, guild_id, user_id, call_id, REDACTOR)
    if call.state != CLOSED:
        raise Problem(text("applications-no-redacting"))
    return call
