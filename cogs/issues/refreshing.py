"""Keeps what is known of repositories fresh, one request at a time.

Invariants:
- A step asks the forge once or not at all, and is one commit: what it brought, and where the next step begins. A
  kill
  in between repeats at most that request; no page is lost, none is written twice.
- A repository of which nothing changed costs one request a pass, and none of GitHub's allowance (it answers "as
  before").
- What is gone, archived or private is off the list in the same commit in which Hearth hears of it.
- A forge that wants to be left alone is; one that does not answer is asked ever more rarely, up to once an hour.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.forges.forge import Fault, Forge, Gone, IssueFacts, IssuePage, Limited, Refused, Renamed
from bot.forges.house import Forges, Mood
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.issues import indexing, labels, manners
from cogs.issues.sources import address_of
from data import facts, forge_issues, issue_sources
from data import forge_repositories as store
from data import jobs as queue
from data.engine import Transaction
from data.forge_repositories import Repository
from data.issue_sources import Source

log = logging.getLogger(__name__)

WALK = "issues.walk"
NO_GUILD = 0
FACTS, MANNERS, LABELS, FIRST, CHANGED = "facts", "manners", "labels", "first", "changed"

PASS_KNOWN, PASS_NOBODY = timedelta(hours=2), timedelta(hours=6)
"""How often a repository is looked through, with and without a token that the forge knows."""
FACTS_EVERY, MANNERS_EVERY = timedelta(days=1), timedelta(days=7)
LISTED_EVERY = timedelta(days=1)
MOST_LABELS, MOST_PAGES = 6, 3
"""Of the first reading.

The newest three hundred issues of each of six labels are more than anybody looks through.
"""
MOST_CHANGED_PAGES = 20
MOST_LISTED = 1000
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(days=1)
FORGE_PAUSE = timedelta(hours=1)
IDLE = timedelta(minutes=5)
A_LITTLE = timedelta(seconds=30)
STEPS = 40
"""Steps in one turn of the job; then it makes room."""
SILENT_AFTER = 3
"""Repositories in a row that could not be asked: then it is the forge that does not answer."""


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
            await _take_step(self.ground, forge, repository, now)
        except Fault as fault:
            await self._suffer(forge, repository, fault, now)
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
            problem = "refused" if isinstance(fault, Refused) else "unreachable"
            await store.change(tx, repository.id, faults=faults, next_at=now + pause, problem=problem)
        if not isinstance(fault, Refused):
            mood.silent += 1
            if mood.silent >= SILENT_AFTER:
                mood.until = now + min(FIRST_PAUSE * 2 ** (mood.silent - SILENT_AFTER), FORGE_PAUSE)
                log.warning("a forge does not answer forge=%s reason=%s", forge.name, fault)

    async def _list(self, forge: Forge, source: Source, now: datetime) -> None:
        """List one page of an organisation's or a topic's repositories."""
        kind = "organisation" if source.kind == issue_sources.ORGANISATION else "topic"
        try:
            paths, following = await forge.group(
                "organisation" if kind == "organisation" else "topic", source.name, source.following
            )
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
                    listed_at=source.listed_at,
                    problem=problem,
                )
            return
        async with self.ground.database.write() as tx:
            if await issue_sources.get(tx, source.guild_id, source.id) is None:
                return  # it was taken away meanwhile
            ids = [await add_repository(tx, forge.name, path, now) for path in paths]
            await issue_sources.lead(tx, source.guild_id, source.id, ids)
            led = len(await issue_sources.led_to(tx, source.guild_id, source.id))
            over = following is None or led >= MOST_LISTED
            await issue_sources.note_listed(
                tx,
                source.guild_id,
                source.id,
                following=None if over else following,
                next_at=now + LISTED_EVERY if over else now,
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
                listed_at=source.listed_at,
                problem="unknown" if self.forges.get(source.forge) is None else source.problem,
            )

    def _is_left_alone(self, forge: str, now: datetime) -> bool:
        until = self._mood(forge).until
        return until is not None and until > now

    def _mood(self, forge: str) -> Mood:
        return self.forges.moods.setdefault(forge, Mood())


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


async def promise(tx: Transaction, now: datetime) -> None:
    """Promise that the repositories are walked through, from now on; can be repeated."""
    if not await queue.hasten(tx, NO_GUILD, WALK, to=now):
        await queue.add(tx, WALK, guild_id=NO_GUILD, due_at=now, dedupe_key=WALK)


async def add_repository(tx: Transaction, forge: str, path: str, now: datetime) -> str:
    """Write that a repository is to be read, and return its id."""
    return await store.add(tx, new_id(), forge, path, url=address_of(forge, "repository", path), next_at=now)


async def set_gone(tx: Transaction, repository: Repository, now: datetime) -> None:
    """A repository is not there any more, or private: its issues are off the list."""
    await forge_issues.set_aside(tx, repository.id, state=forge_issues.GONE, why="gone")
    faults = repository.faults + 1
    pause = min(FACTS_EVERY * 2 ** min(faults - 1, 3), timedelta(days=7))
    await store.change(
        tx, repository.id, state=store.GONE, faults=faults, next_at=now + pause, stage=FACTS, problem="gone"
    )


async def set_archived(tx: Transaction, repository_id: str, now: datetime) -> None:
    """A repository was archived: its issues are off the list, and it is asked for rarely."""
    await forge_issues.set_aside(tx, repository_id, state=forge_issues.GONE, why="archived")
    await store.change(
        tx, repository_id, state=store.ARCHIVED, next_at=now + MANNERS_EVERY, stage=FACTS, faults=0, problem=None
    )


async def _take_step(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    stages = {FACTS: _facts, MANNERS: _manners, LABELS: _labels, FIRST: _first, CHANGED: _changed}
    await stages[repository.stage](ground, forge, repository, now)


async def _facts(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    told = await forge.repository(repository.path, repository.facts_etag)
    async with ground.database.write() as tx:
        if told is None:
            await store.change(
                tx, repository.id, facts_at=now, faults=0, problem=None, stage=_after(repository, now)
            )
            return
        facts, etag = told
        other = await store.of_path(tx, forge.name, facts.path)
        if other is not None and other.id != repository.id:  # renamed to one that Hearth reads already
            await issue_sources.lead_instead(tx, repository.id, other.id)
            await forge_issues.set_aside(tx, repository.id, state=forge_issues.GONE, why="gone")
            await store.change(tx, repository.id, next_at=None, state=store.GONE)
            return
        await store.change(
            tx,
            repository.id,
            path=facts.path[:250],
            url=facts.url[:400],
            description=facts.description[:400],
            language=facts.language[:60] if facts.language else None,
            topics=list(facts.topics[:20]),
            pushed_at=facts.pushed_at,
            facts_at=now,
            facts_etag=etag,
            faults=0,
            problem=None,
            state=store.LIVE,
            stage=_after(repository, now),
        )
        if facts.is_archived or not facts.has_issues:
            await set_archived(tx, repository.id, now)


def _after(repository: Repository, now: datetime) -> str:
    """Return the stage after the facts: manners where they are old, then labels the first time, else changes."""
    if repository.manners_at is None or now - repository.manners_at >= MANNERS_EVERY:
        return MANNERS
    return CHANGED if repository.since is not None else LABELS


async def _manners(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    told = await forge.manners(repository.path)
    async with ground.database.write() as tx:
        await store.change(
            tx,
            repository.id,
            contributing_url=told.contributing_url[:500] if told.contributing_url else None,
            has_conduct=told.has_code_of_conduct,
            licence=told.licence[:60] if told.licence else None,
            claim_policy=manners.claim_policy(told.guide),
            ai_policy=manners.ai_policy(told.guide),
            manners_at=now,
            faults=0,
            stage=CHANGED if repository.since is not None else LABELS,
        )


async def _labels(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    names = await forge.labels(repository.path)
    async with ground.database.write() as tx:
        own = await issue_sources.labels_for(tx, repository.id)
        found = labels.welcoming(names, own)[:MOST_LABELS]
        await store.change(
            tx,
            repository.id,
            labels=found,
            seen_until=now,
            stage=FIRST if found else CHANGED,
            since=None if found else now,
            issues_at=None if found else now,
            at_label=0,
            pages=0,
            following=None,
            faults=0,
        )


async def _first(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    """Read a page of the issues with one of the labels."""
    label = repository.labels[repository.at_label]
    page = await forge.labelled(repository.path, label, repository.following)
    async with ground.database.write() as tx:
        await _write(tx, repository, page.issues)
        pages = repository.pages + 1
        if page.following is not None and pages < MOST_PAGES:
            await store.change(tx, repository.id, following=page.following, pages=pages, faults=0)
            return
        following = repository.at_label + 1
        if following < len(repository.labels):
            await store.change(tx, repository.id, at_label=following, following=None, pages=0, faults=0)
            return
        await store.change(
            tx,
            repository.id,
            stage=CHANGED,
            since=repository.seen_until,
            issues_at=now,
            following=None,
            pages=0,
            issues_etag=None,
            next_at=_next_pass(forge, now),
            faults=0,
            problem=None,
        )


async def _changed(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    """Read a page of what changed since the last pass; before, once a day, what changed of the repository."""
    old = repository.facts_at is None or now - repository.facts_at >= FACTS_EVERY
    if old and repository.following is None:
        async with ground.database.write() as tx:
            await store.change(tx, repository.id, stage=FACTS)
        return
    since = repository.since or now
    etag = repository.issues_etag if repository.following is None else None
    page = await forge.changed(repository.path, since, repository.following, etag)
    async with ground.database.write() as tx:
        if page is None:
            await store.change(
                tx, repository.id, issues_at=now, next_at=_next_pass(forge, now), faults=0, problem=None
            )
            return
        await _write(tx, repository, page.issues)
        await _go_on(tx, forge, repository, page, since, now)


async def _go_on(
    tx: Transaction, forge: Forge, repository: Repository, page: IssuePage, since: datetime, now: datetime
) -> None:
    latest = max((one.updated_at for one in page.issues), default=repository.seen_until or since)
    latest = max(latest, repository.seen_until or since, since)
    pages = repository.pages + 1
    if page.following is not None and pages < MOST_CHANGED_PAGES:
        await store.change(
            tx, repository.id, following=page.following, pages=pages, seen_until=latest, issues_etag=None, faults=0
        )
        return
    more = page.following is not None  # begin again where this left off: what changed first comes first
    alone = repository.following is None and latest == since
    await store.change(
        tx,
        repository.id,
        following=None,
        pages=0,
        since=latest,
        seen_until=latest,
        issues_etag=page.etag if alone else None,
        issues_at=repository.issues_at if more else now,
        next_at=now if more else _next_pass(forge, now),
        faults=0,
        problem=None,
    )


async def _write(tx: Transaction, repository: Repository, facts: Sequence[IssueFacts]) -> None:
    """Write what a page tells; what it tells as before keeps what a close look has found."""
    known = await forge_issues.of_numbers(tx, repository.id, [one.number for one in facts])
    own = await issue_sources.labels_for(tx, repository.id)
    rows = []
    for one in facts:
        before = known.get(one.number)
        if before is not None and before.updated_at == one.updated_at and before.looked_at is not None:
            continue
        row = indexing.row_of(repository, one, own, known=before is not None)
        if row is not None:
            rows.append(row)
    await forge_issues.put(tx, rows)


def _next_pass(forge: Forge, now: datetime) -> datetime:
    return now + (PASS_KNOWN if forge.most_repositories is None else PASS_NOBODY)
