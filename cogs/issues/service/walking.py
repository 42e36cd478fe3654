"""Goes from repository to repository, for as long as any is due, and looks at a few issues by itself.

Invariants:
- A forge that wants to be left alone is; one that does not answer is asked ever more rarely, up to once an hour.
- One repository or source that cannot be read, whatever is wrong with it, holds up no other.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.forges.forge import Fault, Forge, Gone, Group, Limited, Refused, Renamed
from bot.forges.house import Forges, Mood
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.issues.rules import freeness
from cogs.issues.service.looking import look_by_itself
from cogs.issues.service.refreshing import FACTS, FOLLOWING, add_repository, set_gone, take_step
from data import facts, issue_search, issue_sources
from data import forge_repositories as store
from data import jobs as queue
from data.engine import Transaction, may_pass
from data.forge_repositories import Repository
from data.issue_sources import Source

log = logging.getLogger(__name__)

WALK = "issues.walk"
NO_GUILD = 0
LISTED_EVERY = timedelta(days=1)
MOST_LISTED = 1000
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(days=1)
FORGE_PAUSE = timedelta(hours=1)
IDLE = timedelta(minutes=5)
A_LITTLE = timedelta(seconds=30)
STEPS = 40
"""Steps in one turn of the job; then it makes room."""
SILENT_AFTER = 3
"""Repositories in a row that could not be asked: then it is the forge that does not answer."""
LOOKED_AT = 10
LOOK_AGAIN = timedelta(days=3)
"""After this time an issue is looked at by itself: a claim may have lapsed, a pull request been closed."""
LAPSING = (freeness.CLAIMED, freeness.PULL, freeness.ASSIGNED)
"""Why an issue is not free that can pass without a change that a listing tells of."""


@dataclass
class Walker:
    """Goes from repository to repository."""

    ground: Ground
    forges: Forges

    async def walk(self) -> timedelta:
        """Take steps while something is due; return after what time to go on."""
        for _ in range(STEPS):
            if not await self._step():
                break
        else:
            return timedelta(0)
        return await self._rest()

    async def _step(self) -> bool:
        now = self.ground.clock.now()
        async with self.ground.database.read() as tx:
            source = await issue_sources.due(tx, now=now)
        if source is not None:
            forge = self.forges.get(source.forge)
            if forge is None or self._is_left_alone(source.forge, now):
                await self._put_off(source, now)
            else:
                await self._list(forge, source, now)
            return True
        for forge in self.forges.all():
            if self._is_left_alone(forge.name, now):
                continue
            async with self.ground.database.read() as tx:
                repository = await store.due(tx, forge.name, now=now, most=forge.most_repositories)
            if repository is not None:
                await self._read(forge, repository, now)
                return True
        return False

    async def look(self) -> None:
        """Look at a few issues by itself.

        Those that nobody has looked at yet, and those that may be free again.
        """
        now = self.ground.clock.now()
        for forge in self.forges.all():
            if self._is_left_alone(forge.name, now) or not forge.is_known:
                continue  # without a token each look costs some of the few requests that there are
            async with self.ground.database.read() as tx:
                some = await issue_search.to_look_at(
                    tx, forge.name, before=now - LOOK_AGAIN, lapsing=LAPSING, most=LOOKED_AT
                )
            if some:
                await look_by_itself(self.ground, self.forges, some)

    async def _rest(self) -> timedelta:
        now = self.ground.clock.now()
        moments: list[datetime] = []
        async with self.ground.database.read() as tx:
            listing = await issue_sources.next_due(tx)
            for forge in self.forges.all():
                due = await store.next_due(tx, forge.name, most=forge.most_repositories)
                until = self._mood(forge.name).until
                if due is not None:
                    moments.append(max(due, until) if until else due)
        moments += [listing] if listing is not None else []
        if not moments:
            return IDLE
        return max(A_LITTLE, min(IDLE, min(moments) - now))

    async def _read(self, forge: Forge, repository: Repository, now: datetime) -> None:
        try:
            await take_step(self.ground, forge, repository, now)
        except Fault as fault:
            await self._suffer(forge, repository, fault, now)
        except Exception as error:
            if may_pass(error):  # the database's own: the job is tried again
                raise
            log.exception("a repository cannot be read; the others are repository=%s", repository.id)
            await self._suffer(forge, repository, Refused(type(error).__name__), now)
        else:
            self._mood(forge.name).silent = 0

    async def _suffer(self, forge: Forge, repository: Repository, fault: Fault, now: datetime) -> None:
        """Note what went wrong, and when to try again."""
        mood = self._mood(forge.name)
        if isinstance(fault, Limited):
            mood.until = now + (fault.after or FORGE_PAUSE)
            log.info("a forge asks to be left alone forge=%s until=%s", forge.name, mood.until)
            return
        async with self.ground.database.write() as tx:
            if isinstance(fault, Renamed):
                await store.change(tx, repository.id, stage=FACTS, following=None, facts_etag=None)
                return
            if isinstance(fault, Gone):
                await set_gone(tx, repository, now)
                return
            faults = repository.faults + 1
            pause = min(FIRST_PAUSE * 2 ** min(faults - 1, 12), LONGEST_PAUSE)
            changes: dict[str, Any] = {"faults": faults, "next_at": now + pause, "problem": "unreachable"}
            if isinstance(fault, Refused):  # perhaps of what was asked for: begin the pass anew
                changes |= {"problem": "refused", "following": None, "pages": 0}
            await store.change(tx, repository.id, **changes)
        if not isinstance(fault, Refused):
            mood.silent += 1
            if mood.silent >= SILENT_AFTER:
                mood.until = now + min(FIRST_PAUSE * 2 ** (mood.silent - SILENT_AFTER), FORGE_PAUSE)
                log.warning("a forge does not answer forge=%s reason=%s", forge.name, fault)

    async def _list(self, forge: Forge, source: Source, now: datetime) -> None:
        """List one page of an organisation's or a topic's repositories."""
        kind: Group = "organisation" if source.kind == issue_sources.ORGANISATION else "topic"
        try:
            paths, following = await forge.group(kind, source.name, source.following)
        except Limited as fault:
            self._mood(forge.name).until = now + (fault.after or FORGE_PAUSE)
            await self._put_off(source, now)
            return
        except Fault as fault:
            problem = "gone" if isinstance(fault, Gone) else "unreachable"
            again = LISTED_EVERY if isinstance(fault, Gone) else FIRST_PAUSE * 2
            async with self.ground.database.write() as tx:
                await issue_sources.note_listed(
                    tx,
                    source.guild_id,
                    source.id,
                    following=None if isinstance(fault, Gone) else source.following,
                    next_at=now + again,
                    begun_at=None if isinstance(fault, Gone) else source.begun_at,
                    listed_at=source.listed_at,
                    problem=problem,
                )
            return
        async with self.ground.database.write() as tx:
            if await issue_sources.get(tx, source.guild_id, source.id) is None:
                return  # it was taken away meanwhile
            begun_at = source.begun_at or now
            ids = [
                await add_repository(tx, self.forges, forge.name, path, now) for path in paths if len(path) <= 250
            ]
            await issue_sources.lead(tx, source.guild_id, source.id, ids, at=now)
            led = len(await issue_sources.led_to(tx, source.guild_id, source.id))
            over = following is None or led >= MOST_LISTED
            if following is None:  # all of it was listed: what it named before and names no more is left out
                await issue_sources.leave_out(tx, source.guild_id, source.id, not_since=begun_at)
            await issue_sources.note_listed(
                tx,
                source.guild_id,
                source.id,
                following=None if over else (following or "")[:FOLLOWING],
                next_at=now + LISTED_EVERY if over else now,
                begun_at=None if over else begun_at,
                listed_at=now if over else source.listed_at,
                problem=None,
            )

    async def _put_off(self, source: Source, now: datetime) -> None:
        until = self._mood(source.forge).until or now
        async with self.ground.database.write() as tx:
            await issue_sources.note_listed(
                tx,
                source.guild_id,
                source.id,
                following=source.following,
                next_at=max(until, now + A_LITTLE),
                begun_at=source.begun_at,
                listed_at=source.listed_at,
                problem="unknown" if self.forges.get(source.forge) is None else source.problem,
            )

    def _is_left_alone(self, forge: str, now: datetime) -> bool:
        until = self._mood(forge).until
        return until is not None and until > now

    def _mood(self, forge: str) -> Mood:
        return self.forges.moods.setdefault(forge, Mood())


async def promise(tx: Transaction, now: datetime) -> None:
    """Promise that the repositories are walked through, from now on; can be repeated."""
    await queue.hasten(tx, NO_GUILD, WALK, to=now)
    if not await queue.is_waiting(tx, NO_GUILD, WALK):  # a key of its own: one that was given up stays settled
        await queue.add(tx, WALK, guild_id=NO_GUILD, due_at=now, dedupe_key=f"{WALK}:{new_id()}")


async def begin_anew(tx: Transaction, now: datetime) -> None:
    """Promise a walk in place of one that is given up at this moment."""
    key = f"{WALK}:{new_id()}"
    await queue.add(tx, WALK, guild_id=NO_GUILD, due_at=now + FIRST_PAUSE, dedupe_key=key)


async def note_refusal(ground: Ground, forge: Forge) -> None:
    """Note whether a forge refuses the operator's token, so that staff can be told."""
    key, refused = refusal_key(forge.name), forge.is_known is False
    async with ground.database.read() as tx:
        before = await facts.get(tx, key)
    if bool(before) is not refused:
        async with ground.database.write() as tx:
            await facts.put(tx, key, "refused" if refused else "")


def refusal_key(forge: str) -> str:
    """Return under which name it is noted that a forge refuses the token."""
    return f"forge-token:{forge}"
