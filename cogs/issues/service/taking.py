"""Taking an issue, gently, keeping it for longer, and letting it go.

Invariants:
- An issue is taken only by a press or a command of the person, and only if it is free at that moment, or was
  within the last hour where the forge does not answer.
- Of two who press at once one has it; the other is told so, with until when.
- A hold ends by a press of its person or of staff, by what happened on the forge, or by leaving; never by a clock.
- Whoever leaves lets go of what they held, and nobody waits for their help.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.forges.house import Forges
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.issues.rules import holding, labels
from cogs.issues.service import promises
from cogs.issues.service.finding import note_shown
from cogs.issues.service.looking import Checked, look
from cogs.issues.settings import IssuesSettings
from data import issue_counts, issue_search
from data import issue_holds as store
from data.engine import Transaction
from data.issue_holds import HELD, RELEASED, Hold
from data.issue_search import Candidate


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking: the hold, and whether the forge could be asked at that moment."""

    hold: Hold
    checked: Checked


async def take(ground: Ground, forges: Forges, guild_id: int, user_id: int, issue_id: int, language: str) -> Taken:
    """Let a person hold an issue. Raises Problem that says why not."""
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, guild_id, issue_id)
        if candidate is None:
            raise Problem(text("issues-unknown"))
        await _see_that_room(tx, guild_id, user_id, candidate)
    (checked,) = await look(ground, forges, guild_id, [candidate], anew=True, user_id=user_id)
    now = ground.clock.now()
    if checked.why is not None:
        raise Problem(text("issues-not-free", why=text(f"issues-why-{checked.why}")))
    if not checked.is_now and (checked.at is None or now - checked.at > holding.KNOWN_ENOUGH):
        raise Problem(text("issues-not-known-now"))
    async with ground.database.write() as tx:
        await _see_that_room(tx, guild_id, user_id, candidate)
        until = now + timedelta(days=(await read_settings(tx, guild_id, IssuesSettings)).hold_days)
        hold = _new_hold(checked.candidate, guild_id, user_id, language, now, until)
        is_first = not await store.had_before(tx, guild_id, user_id, hold.issue_id)
        if not await store.add(tx, hold):
            raise await _held_by_another(tx, guild_id, hold.issue_id)
        await note_shown(tx, guild_id, user_id, checked.candidate, now)
        await store.note_taken_again(tx, guild_id, user_id, hold.issue_id, at=now)
        if is_first:
            await issue_counts.add(tx, guild_id, "taken", day=now.date())
        await promises.check_in(tx, hold)
        await promises.watch(tx, hold, now + holding.WATCHED_EVERY)
    return Taken(hold, checked)


async def mine(ground: Ground, guild_id: int, user_id: int) -> list[Hold]:
    """Return what a person holds."""
    async with ground.database.read() as tx:
        return await store.open_of_person(tx, guild_id, user_id)


async def holds_any(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a person holds anything."""
    return bool(await store.open_of_person(tx, guild_id, user_id))


async def of_id(ground: Ground, guild_id: int, user_id: int | None, id: str) -> Hold:
    """Return a hold of a person (None: of anybody). Raises Problem where there is none."""
    async with ground.database.read() as tx:
        return await get(tx, guild_id, user_id, id)


async def get(tx: Transaction, guild_id: int, user_id: int | None, id: str, *, is_open: bool = False) -> Hold:
    """Return a hold within a transaction. Raises Problem where there is none, or it is over."""
    hold = await store.get(tx, guild_id, id)
    if hold is None or (user_id is not None and hold.user_id != user_id):
        raise Problem(text("problem-old-button"))
    if is_open and hold.ended_at is not None:
        raise Problem(text("issues-hold-over"))
    return hold


async def still_on_it(ground: Ground, guild_id: int, user_id: int, id: str, *, days: int | None = None) -> Hold:
    """Set the time of a hold anew: the usual one, or as many days as its person asked for."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await get(tx, guild_id, user_id, id, is_open=True)
        usual = (await read_settings(tx, guild_id, IssuesSettings)).hold_days
        until = now + timedelta(days=usual if days is None else days)
        return await go_on(tx, hold, max(until, hold.until), now)


async def go_on(
    tx: Transaction, hold: Hold, until: datetime, now: datetime, changes: store.Changes | None = None
) -> Hold:
    """Let a hold go on until a moment: whoever was to be asked is asked then."""
    await promises.cancel_asking(tx, hold, now)
    anew: store.Changes = {"until": until, "round": hold.round + 1, "asked_at": None, "brought_at": None}
    await store.change(tx, hold.guild_id, hold.id, {**anew, **(changes or store.Changes())})
    later = await get(tx, hold.guild_id, None, hold.id)
    await promises.check_in(tx, later)
    return later


async def let_go(ground: Ground, guild_id: int, user_id: int, id: str) -> Hold:
    """Let go of an issue."""
    async with ground.database.write() as tx:
        hold = await get(tx, guild_id, user_id, id, is_open=True)
        await end(tx, hold, RELEASED, holding.PERSON, ground.clock.now())
    return hold


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """A person left: they hold nothing any more; and whom they helped, others are asked to help."""
    async with ground.database.read() as tx:
        if user_id not in await store.present(tx, guild_id):
            return
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for hold in await store.open_of_person(tx, guild_id, user_id):
            await end(tx, hold, RELEASED, holding.LEFT, now)
        for hold in await store.helped_by(tx, guild_id, user_id):
            await store.set_helper(tx, guild_id, hold.id, None, at=now)
            await promises.help_wanted(tx, hold, now)


async def end(tx: Transaction, hold: Hold, state: str, by: str, now: datetime) -> None:
    """Let a hold be over, with all that was promised about it."""
    await store.end(tx, hold.guild_id, hold.id, state=state, by=by, at=now)
    await promises.cancel_all(tx, hold, now)


def _new_hold(
    candidate: Candidate, guild_id: int, user_id: int, language: str, now: datetime, until: datetime
) -> Hold:
    issue = candidate.issue
    return Hold(
        id=new_id(),
        guild_id=guild_id,
        user_id=user_id,
        issue_id=issue.id,
        forge=candidate.forge,
        path=candidate.path,
        number=issue.number,
        title=issue.title,
        url=issue.url,
        kind=labels.fitting(issue.kinds),
        size=issue.size,
        language=language,
        state=HELD,
        taken_at=now,
        until=until,
        round=0,
        asked_at=None,
        brought_at=None,
        needs_help=False,
        pull_url=None,
        thanks=None,
        ended_at=None,
        ended_by=None,
        read_at=None,
        failed=None,
        found_url=None,
        is_found_asked=False,
    )


async def _see_that_room(tx: Transaction, guild_id: int, user_id: int, candidate: Candidate) -> None:
    """Raise Problem where somebody holds the issue, or the person holds as many as they may."""
    hold = (await store.held(tx, guild_id, [candidate.issue.id])).get(candidate.issue.id)
    if hold is not None and hold.user_id == user_id:
        raise Problem(text("issues-yours-already"))
    if hold is not None:
        raise await _held_by_another(tx, guild_id, candidate.issue.id)
    mine = await store.open_of_person(tx, guild_id, user_id)
    most = holding.most_held(await store.finished(tx, guild_id, user_id))
    if len(mine) >= most:
        raise Problem(text("issues-hold-enough", count=most))


async def _held_by_another(tx: Transaction, guild_id: int, issue_id: int) -> Problem:
    hold = (await store.held(tx, guild_id, [issue_id])).get(issue_id)
    until = f"<t:{int(hold.until.timestamp())}:D>" if hold else "?"
    return Problem(text("issues-held-by-another", until=until))
