"""Taking an issue, gently, and everything that a hold goes through.

Invariants:
- An issue is taken only by a press or a command of the person, and only if it is free at that moment, or was
  within
  the last hour where the forge does not answer.
- Of two who press at once one has it; the other is told so, with until when.
- A hold ends by a press of its person or of staff, by what happened on the forge, or by leaving; never by a clock.
- What staff let go can be undone for a week, unless somebody else has taken the issue by then.
- Whoever leaves lets go of what they held.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.forges.house import Forges
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.issues import labels, rules
from cogs.issues.finding import note_shown
from cogs.issues.looking import Checked, look
from cogs.issues.settings import IssuesSettings
from data import issue_counts, issue_search, jobs
from data import issue_holds as store
from data.engine import Transaction
from data.issue_holds import HELD, MERGED, OVER, PULL, RELEASED, Hold
from data.issue_search import Candidate

CHECK_IN, BRING, WATCH, HELP, THANK, TELL = (
    "issues.check_in",
    "issues.bring",
    "issues.watch",
    "issues.help",
    "issues.thank",
    "issues.tell",
)


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
    (checked,) = await look(ground, forges, guild_id, [candidate], anew=True)
    now = ground.clock.now()
    if checked.why is not None:
        raise Problem(text("issues-not-free", why=text(f"issues-why-{checked.why}")))
    if not checked.is_now and (checked.at is None or now - checked.at > rules.KNOWN_ENOUGH):
        raise Problem(text("issues-not-known-now"))
    issue = checked.candidate.issue
    async with ground.database.write() as tx:
        await _see_that_room(tx, guild_id, user_id, candidate)
        until = now + timedelta(days=(await read_settings(tx, guild_id, IssuesSettings)).hold_days)
        hold = Hold(
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
            waits=None,
            needs_help=False,
            pull_url=None,
            thanks=None,
            ended_at=None,
            ended_by=None,
            left_at=None,
        )
        if not await store.add(tx, hold):
            raise await _held_by_another(tx, guild_id, issue.id)
        await note_shown(tx, guild_id, user_id, checked.candidate, now)
        await issue_counts.add(tx, guild_id, "taken", day=now.date())
        await _promise_check_in(tx, hold)
        await _promise_watch(tx, hold, now + rules.WATCHED_EVERY)
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
        return await _get(tx, guild_id, user_id, id)


async def still_on_it(ground: Ground, guild_id: int, user_id: int, id: str, *, days: int | None = None) -> Hold:
    """Set the time of a hold anew: the usual one, or as many days as its person asked for."""
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, user_id, id, is_open=True)
        usual = (await read_settings(tx, guild_id, IssuesSettings)).hold_days
        until = ground.clock.now() + timedelta(days=usual if days is None else days)
        await _go_on(tx, hold, max(until, hold.until) if days is not None else until, ground.clock.now())
        return await _get(tx, guild_id, user_id, id)


async def let_go(ground: Ground, guild_id: int, user_id: int, id: str) -> Hold:
    """Let go of an issue."""
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, user_id, id, is_open=True)
        await _end(tx, hold, RELEASED, rules.PERSON, ground.clock.now())
    return hold


async def ask_for_help(ground: Ground, guild_id: int, user_id: int, id: str) -> Hold:
    """Bring people to a person who needs help; the hold goes on."""
    async with ground.database.write() as tx:
        hold, now = await _get(tx, guild_id, user_id, id, is_open=True), ground.clock.now()
        await _go_on(tx, hold, max(hold.until, now + rules.ANSWER_WITHIN * 2), now)
        await store.change(tx, guild_id, id, {"needs_help": True})
        await store.set_helper(tx, guild_id, id, None, at=now)
        key = f"{HELP}:{id}:{hold.round}:{now.isoformat()}"
        await jobs.add(
            tx, HELP, guild_id=guild_id, due_at=now, dedupe_key=key, args={"hold": id}, person_id=user_id
        )
    return hold


async def note_helper(ground: Ground, guild_id: int, id: str, helper_id: int) -> Hold:
    """Somebody says that they help. Raises Problem where that is over, or somebody else does."""
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, None, id)
        if hold.ended_at is not None or not hold.needs_help:
            raise Problem(text("issues-help-over"))
        helps = await store.helper(tx, guild_id, id)
        if helps not in (None, helper_id):
            raise Problem(text("issues-help-taken", person=f"<@{helps}>"))
        await store.set_helper(tx, guild_id, id, helper_id, at=ground.clock.now())
        if hold.waits is None:
            await store.change(tx, guild_id, id, {"waits": rules.HELPER})
            now = ground.clock.now()
            await promise_to_tell(tx, hold, f"{rules.HELPER}:{helper_id}:{hold.round}", now)
    return hold


async def due_check_in(ground: Ground, guild_id: int, id: str, number: int) -> Hold | None:
    """Return a hold whose person is to be asked now; None where that is void."""
    async with ground.database.read() as tx:
        hold = await store.get(tx, guild_id, id)
    fits = hold is not None and hold.ended_at is None and hold.round == number and hold.state == HELD
    return hold if fits else None


async def note_asked(ground: Ground, guild_id: int, id: str, number: int) -> None:
    """The person was asked how it goes, or it waits on their page; promise to bring it to staff after two days."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await store.get(tx, guild_id, id)
        if hold is None or hold.ended_at is not None or hold.round != number:
            return
        changes: dict[str, Any] = {"asked_at": hold.asked_at or now, "waits": rules.ASK}
        await store.change(tx, guild_id, id, changes)
        await jobs.add(
            tx,
            BRING,
            guild_id=guild_id,
            due_at=(hold.asked_at or now) + rules.ANSWER_WITHIN,
            dedupe_key=f"{BRING}:{id}:{number}",
            args={"hold": id, "round": number},
            person_id=hold.user_id,
        )


async def note_brought(ground: Ground, guild_id: int, id: str) -> None:
    """Staff have been asked."""
    async with ground.database.write() as tx:
        await store.change(tx, guild_id, id, {"brought_at": ground.clock.now()})


async def release(ground: Ground, guild_id: int, id: str) -> Hold:
    """Staff let an issue go. Raises Problem where it is over."""
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, None, id, is_open=True)
        await _end(tx, hold, RELEASED, rules.STAFF, ground.clock.now())
        await store.change(tx, guild_id, id, {"waits": rules.FREED})
        await promise_to_tell(tx, hold, f"{rules.FREED}:{hold.round}", ground.clock.now())
    return hold


async def undo_release(ground: Ground, guild_id: int, id: str) -> Hold:
    """Take back that staff let an issue go. Raises Problem where that cannot be done any more."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, None, id)
        if hold.state != RELEASED or hold.ended_at is None or now - hold.ended_at > rules.UNDO_WITHIN:
            raise Problem(text("issues-undo-over"))
        days = (await read_settings(tx, guild_id, IssuesSettings)).hold_days
        if not await store.open_again(tx, guild_id, id, until=now + timedelta(days=days)):
            raise Problem(text("issues-undo-taken"))
        hold = await _get(tx, guild_id, None, id)
        await _promise_check_in(tx, hold)
        await _promise_watch(tx, hold, now + rules.WATCHED_EVERY)
    return hold


async def is_theirs(ground: Ground, guild_id: int, user_id: int, id: str, url: str | None) -> Hold:
    """Note which pull request is the person's; None: the one that was found is not."""
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, user_id, id, is_open=True)
        await note_pull(ground, tx, hold, url)
        return await _get(tx, guild_id, user_id, id)


async def note_pull(ground: Ground, tx: Transaction, hold: Hold, url: str | None) -> None:
    """Note a pull request as the person's: their hold runs on until that is merged or closed."""
    now = ground.clock.now()
    if url is None:
        await store.change(tx, hold.guild_id, hold.id, {"waits": None})
        return
    if hold.state != PULL:
        await issue_counts.add(tx, hold.guild_id, "pull", day=now.date())
    await store.change(tx, hold.guild_id, hold.id, {"state": PULL, "pull_url": url[:500], "waits": None})
    await _cancel_asking(tx, hold, now)


async def note_merged(ground: Ground, tx: Transaction, hold: Hold, url: str) -> None:
    """The person's pull request was merged."""
    now = ground.clock.now()
    if hold.state != PULL:
        await issue_counts.add(tx, hold.guild_id, "pull", day=now.date())
    if await store.end(tx, hold.guild_id, hold.id, state=MERGED, by=rules.FORGE, at=now):
        await issue_counts.add(tx, hold.guild_id, "merged", day=now.date())
        await store.change(tx, hold.guild_id, hold.id, {"pull_url": url[:500], "waits": rules.MERGED})
        await _cancel_asking(tx, hold, now)


async def note_over(ground: Ground, tx: Transaction, hold: Hold) -> None:
    """It is over with the issue on the forge."""
    now = ground.clock.now()
    if await store.end(tx, hold.guild_id, hold.id, state=OVER, by=rules.FORGE, at=now):
        await store.change(tx, hold.guild_id, hold.id, {"waits": rules.OVER})
        await _cancel_asking(tx, hold, now)


async def thank(ground: Ground, guild_id: int, user_id: int, id: str, how: str) -> Hold:
    """Note how somebody likes to be thanked; publicly, that is promised."""
    async with ground.database.write() as tx:
        hold = await _get(tx, guild_id, user_id, id)
        if hold.state != MERGED:
            raise Problem(text("problem-old-button"))
        await store.change(tx, guild_id, id, {"thanks": how, "waits": None})
        if how == rules.PUBLIC:
            if (await read_settings(tx, guild_id, IssuesSettings)).digest_channel is None:
                raise Problem(text("issues-thanks-nowhere"))
            await jobs.add(
                tx,
                THANK,
                guild_id=guild_id,
                due_at=ground.clock.now(),
                dedupe_key=f"{THANK}:{id}",
                args={"hold": id},
                person_id=user_id,
            )
    return hold


async def note_read(ground: Ground, guild_id: int, user_id: int, id: str) -> None:
    """The person has read what waited for them."""
    async with ground.database.write() as tx:
        hold = await store.get(tx, guild_id, id)
        if hold is not None and hold.user_id == user_id and hold.waits in (rules.OVER, rules.FREED):
            await store.change(tx, guild_id, id, {"waits": None})


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """A person left: they hold nothing any more."""
    if not await mine(ground, guild_id, user_id):
        return
    async with ground.database.write() as tx:
        for hold in await store.open_of_person(tx, guild_id, user_id):
            await _end(tx, hold, RELEASED, rules.LEFT, ground.clock.now())


async def released_by_staff(ground: Ground, guild_id: int) -> list[Hold]:
    """Return what staff let go of and can still take back."""
    async with ground.database.read() as tx:
        since = ground.clock.now() - rules.UNDO_WITHIN
        return await store.released_since(tx, guild_id, rules.STAFF, since=since)


async def held_here(ground: Ground, guild_id: int) -> list[Hold]:
    """Return all that is held in a community."""
    async with ground.database.read() as tx:
        return await store.all_open(tx, guild_id)


async def promise_to_tell(tx: Transaction, hold: Hold, what: str, now: datetime) -> None:
    """Promise to tell a person what waits for them, once for each `what`."""
    await jobs.add(
        tx,
        TELL,
        guild_id=hold.guild_id,
        due_at=now,
        dedupe_key=f"{TELL}:{hold.id}:{what}"[:200],
        args={"hold": hold.id},
        person_id=hold.user_id,
    )


async def promise_watch(tx: Transaction, hold: Hold, due_at: datetime) -> None:
    """Promise to look again at a held issue."""
    await _promise_watch(tx, hold, due_at)


async def _see_that_room(tx: Transaction, guild_id: int, user_id: int, candidate: Candidate) -> None:
    """Raise Problem where somebody holds the issue, or the person holds as many as they may."""
    hold = (await store.held(tx, guild_id, [candidate.issue.id])).get(candidate.issue.id)
    if hold is not None and hold.user_id == user_id:
        raise Problem(text("issues-yours-already"))
    if hold is not None:
        raise await _held_by_another(tx, guild_id, candidate.issue.id)
    mine = await store.open_of_person(tx, guild_id, user_id)
    most = rules.most_held(await store.finished(tx, guild_id, user_id))
    if len(mine) >= most:
        raise Problem(text("issues-hold-enough", count=most))


async def _held_by_another(tx: Transaction, guild_id: int, issue_id: int) -> Problem:
    hold = (await store.held(tx, guild_id, [issue_id])).get(issue_id)
    until = f"<t:{int(hold.until.timestamp())}:D>" if hold else "?"
    return Problem(text("issues-held-by-another", until=until))


async def _get(tx: Transaction, guild_id: int, user_id: int | None, id: str, *, is_open: bool = False) -> Hold:
    hold = await store.get(tx, guild_id, id)
    if hold is None or (user_id is not None and hold.user_id != user_id):
        raise Problem(text("problem-old-button"))
    if is_open and hold.ended_at is not None:
        raise Problem(text("issues-hold-over"))
    return hold


async def _go_on(tx: Transaction, hold: Hold, until: datetime, now: datetime) -> None:
    await _cancel_asking(tx, hold, now)
    changes: dict[str, Any] = {
        "until": until,
        "round": hold.round + 1,
        "asked_at": None,
        "brought_at": None,
        "waits": None if hold.waits == rules.ASK else hold.waits,
    }
    await store.change(tx, hold.guild_id, hold.id, changes)
    later = await store.get(tx, hold.guild_id, hold.id)
    if later is not None and later.state == HELD:
        await _promise_check_in(tx, later)


async def _end(tx: Transaction, hold: Hold, state: str, by: str, now: datetime) -> None:
    await store.end(tx, hold.guild_id, hold.id, state=state, by=by, at=now)
    await _cancel_asking(tx, hold, now)


async def _cancel_asking(tx: Transaction, hold: Hold, now: datetime) -> None:
    for kind in (CHECK_IN, BRING):
        await jobs.cancel(tx, f"{kind}:{hold.id}:{hold.round}", now=now)


async def _promise_check_in(tx: Transaction, hold: Hold) -> None:
    await jobs.add(
        tx,
        CHECK_IN,
        guild_id=hold.guild_id,
        due_at=hold.until,
        dedupe_key=f"{CHECK_IN}:{hold.id}:{hold.round}",
        args={"hold": hold.id, "round": hold.round},
        person_id=hold.user_id,
    )


async def _promise_watch(tx: Transaction, hold: Hold, due_at: datetime) -> None:
    await jobs.add(
        tx,
        WATCH,
        guild_id=hold.guild_id,
        due_at=due_at,
        dedupe_key=f"{WATCH}:{hold.id}:{due_at.isoformat()}",
        args={"hold": hold.id},
        person_id=hold.user_id,
    )
