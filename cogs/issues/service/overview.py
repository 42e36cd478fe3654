"""What organisers and everybody see of a community's issues: sources, freshness, supply, steps, the digest.

Invariants: the freshness figure says what it counts; counts of steps that people took are shown to staff alone,
with small ones hidden; an issue stands in a digest at most once in `NOT_AGAIN`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.forges.house import Forges
from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.kernel.ids import new_id
from bot.kernel.small_counts import Published, publish
from bot.settings import read_settings
from cogs.issues.rules import holding, labels, ranking
from cogs.issues.rules.labels import KINDS
from cogs.issues.rules.ranking import Suggestion, Wish
from cogs.issues.rules.sources import FORGEJO, GITHUB, GITLAB, Named
from cogs.issues.service import accounts, finding, refreshing, walking
from cogs.issues.service.finding import gate_of
from cogs.issues.service.looking import look
from cogs.issues.settings import IssuesSettings
from data import (
    facts,
    forge_issues,
    forge_repositories,
    issue_counts,
    issue_holds,
    issue_search,
    issue_wishes,
    jobs,
)
from data import issue_sources as store
from data.engine import Transaction
from data.issue_sources import Source

DIGEST = "issues.digest"
FORGES = {GITHUB: "GitHub", FORGEJO: "Forgejo", GITLAB: "GitLab"}
ALARM_AFTER = timedelta(days=1)
"""How long after the first source was named nobody is told that there are few: they are still being read."""
FRESHNESS_DAYS = 30
FIRST_WEEKS, ALL_WEEKS = 4, 12
NOT_AGAIN = timedelta(days=30)
A_WEEK = timedelta(days=7)
STEPS = ("shown", "taken", "pull", "merged")
DIGEST_LOOKS = 20
AT_ONCE = 100
NEW_SOURCES = 50
"""Sources that are told one by one; of a longer list, how many."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """Of `looked` issues that were on the list and were looked at closely, `proved` were not free, by reason."""

    looked: int
    proved: int
    reasons: dict[str, int]
    free_now: int
    since: datetime


@dataclass(frozen=True, slots=True)
class SourceShown:
    """A source with how far it has been read."""

    source: Source
    repositories: int
    state: str | None
    issues_at: datetime | None


@dataclass(frozen=True, slots=True)
class Funnel:
    """What may be shown of the steps in two periods, `FIRST_WEEKS` and `ALL_WEEKS` long, before this Monday."""

    short: Published
    long: Published


async def freshness(ground: Ground, guild_id: int) -> Freshness:
    """Return how many of the issues that were looked at proved taken."""
    now = ground.clock.now()
    since, until = now.date() - timedelta(days=FRESHNESS_DAYS), now.date() + timedelta(days=1)
    async with ground.database.read() as tx:
        counted = await issue_counts.totals(tx, guild_id, since=since, until=until)
        settings = await read_settings(tx, guild_id, IssuesSettings)
        free = await issue_search.free(tx, guild_id, gate_of(settings, now))
    reasons = {what.removeprefix("proved-"): n for what, n in counted.items() if what.startswith("proved-")}
    ordered = dict(sorted(reasons.items(), key=lambda pair: -pair[1]))
    return Freshness(
        counted.get("looked", 0), sum(reasons.values()), ordered, free, now - timedelta(days=FRESHNESS_DAYS)
    )


async def supply(tx: Transaction, guild_id: int, now: datetime) -> dict[str, int]:
    """Count the issues that could be shown here, by kind of work; each counts for every kind that it is."""
    settings = await read_settings(tx, guild_id, IssuesSettings)
    own = await store.own_labels(tx, guild_id)
    held = {hold.issue_id for hold in await issue_holds.all_open(tx, guild_id)}
    counted = dict.fromkeys(KINDS, 0)
    for kind in KINDS:
        found = await issue_search.candidates(
            tx, guild_id, [[ranking.kind_token(kind)]], gate_of(settings, now), most=settings.alarm_under + 20
        )
        counted[kind] = sum(
            one.issue.id not in held and labels.read(one.issue.labels, own).inviting for one in found
        )
    return counted


async def findings(ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say where issues run out, and where a forge does not take Hearth's token."""
    if not await store.has_any(tx, guild_id):
        return []
    found = []
    for forge in (GITHUB, FORGEJO, GITLAB):
        if await facts.get(tx, walking.refusal_key(forge)):
            found.append(Finding("issues-token", about=(FORGES[forge],)))
    settings = await read_settings(tx, guild_id, IssuesSettings)
    now, first = ground.clock.now(), await store.first_added(tx, guild_id)
    settled = first is not None and now - first >= ALARM_AFTER and await forge_repositories.any_read(tx, guild_id)
    if settled and settings.alarm_under:
        counted = await supply(tx, guild_id, now)
        usual = await issue_search.kinds_seen(tx, guild_id)
        few = tuple(kind for kind in KINDS if kind in usual and counted[kind] < settings.alarm_under)
        found += [Finding(f"issues-few-{kind}") for kind in few]
    for source in await store.of_guild(tx, guild_id, most=NEW_SOURCES):
        if source.problem == "gone":
            found.append(Finding("issues-source-gone", about=(source.name.replace("|", ""),)))
    return found


async def sources(ground: Ground, guild_id: int, *, start: int, most: int) -> tuple[list[SourceShown], int]:
    """Return some of a community's sources, and how many there are."""
    async with ground.database.read() as tx:
        some = await store.of_guild(tx, guild_id, start=start, most=most)
        return [await _shown(tx, guild_id, one) for one in some], await store.count(tx, guild_id)


async def source(ground: Ground, guild_id: int, id: str) -> tuple[SourceShown, int | None] | None:
    """Return one source, and the person who is named for it."""
    async with ground.database.read() as tx:
        found = await store.get(tx, guild_id, id)
        if found is None:
            return None
        return await _shown(tx, guild_id, found), await store.contact(tx, guild_id, [id])


async def add_sources(ground: Ground, forges: Forges, guild_id: int, named: Sequence[Named]) -> int:
    """Write sources, and promise to read them; return how many are new."""
    new = 0
    for start in range(0, len(named), AT_ONCE):  # so that nobody waits for the whole of a long list
        new += await _add_some(ground, forges, guild_id, named[start : start + AT_ONCE])
    return new


async def _add_some(ground: Ground, forges: Forges, guild_id: int, named: Sequence[Named]) -> int:
    now, new = ground.clock.now(), 0
    async with ground.database.write() as tx:
        for one in named:
            lists = one.kind != store.REPOSITORY
            source = Source(
                new_id(),
                guild_id,
                one.forge,
                one.kind,
                one.name,
                None,
                None,
                now,
                None,
                None,
                None,
                now if lists else None,
                None,
            )
            if not await store.add(tx, source):
                continue
            new += 1
            if not lists:
                repository_id = await refreshing.add_repository(tx, forges, one.forge, one.name, now)
                await store.lead(tx, guild_id, source.id, [repository_id], at=now)
        if new:
            await walking.promise(tx, now)
            await promise_digest(tx, guild_id, now)
    return new


async def remove_source(ground: Ground, guild_id: int, id: str) -> None:
    """Take a source away; repositories that nobody leads to any more are not read any more."""
    async with ground.database.write() as tx:
        lonely = await store.remove(tx, guild_id, id)
        await forge_repositories.stop_reading(tx, lonely)


async def change_source(
    ground: Ground, guild_id: int, id: str, *, claim_policy: str | None, guide_url: str | None, contact: int | None
) -> bool:
    """Set what organisers say of a source; False where it is gone."""
    async with ground.database.write() as tx:
        if await store.get(tx, guild_id, id) is None:
            return False
        await store.change(tx, guild_id, id, claim_policy, guide_url)
        await store.set_contact(tx, guild_id, id, contact)
    return True


async def own_labels(ground: Ground, guild_id: int) -> dict[str, str]:
    """Return what a community's own labels mean."""
    async with ground.database.read() as tx:
        return await store.own_labels(tx, guild_id)


async def set_label(ground: Ground, guild_id: int, label: str, meaning: str | None) -> None:
    """Say what a label means here, and read the repositories' labels again."""
    async with ground.database.write() as tx:
        await store.set_label(tx, guild_id, labels.plain(label)[:60], meaning)
        await forge_repositories.read_anew(tx, guild_id, now=ground.clock.now())
        await walking.promise(tx, ground.clock.now())


async def funnel(ground: Ground, guild_id: int) -> Funnel:
    """Return how many issues were shown, taken, had a pull request, were merged; small numbers hidden."""
    now = ground.clock.now()
    until = now.date() - timedelta(days=now.weekday())
    short, long = until - timedelta(weeks=FIRST_WEEKS), until - timedelta(weeks=ALL_WEEKS)
    async with ground.database.read() as tx:
        in_short = await issue_counts.totals(tx, guild_id, since=short, until=until)
        in_long = await issue_counts.totals(tx, guild_id, since=long, until=until)
    rest = {step: in_long.get(step, 0) - in_short.get(step, 0) for step in STEPS}
    in_order = _never_more(in_short), _never_more(rest)
    told = publish(in_order[0], [one + other for one, other in zip(*in_order, strict=True)])
    return Funnel(*told)


async def promise_digest(tx: Transaction, guild_id: int, now: datetime) -> None:
    """Promise the next weekly digest; can be repeated."""
    due = next_monday(now)
    key = f"{DIGEST}:{guild_id}:{due.date().isoformat()}"
    await jobs.add(tx, DIGEST, guild_id=guild_id, due_at=due, dedupe_key=key)


def next_monday(now: datetime) -> datetime:
    """Return the next Monday, 9:00 UTC."""
    nine = now.replace(hour=9, minute=0, second=0, microsecond=0)
    due = nine + timedelta(days=-now.weekday() % 7)
    return due if due > now else due + A_WEEK


async def go_on(ground: Ground, guild_id: int) -> None:
    """Promise again what goes on by itself, where a community has sources."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        if not await store.has_any(tx, guild_id):
            return
    async with ground.database.write() as tx:
        await walking.promise(tx, now)
        await promise_digest(tx, guild_id, now)


async def prepare_digest(ground: Ground, forges: Forges, guild_id: int) -> list[Suggestion]:
    """Return the issues for a digest.

    Fresh, free at this moment, not told lately, no repository twice at first.
    """
    now = ground.clock.now()
    async with ground.database.read() as tx:
        settings = await read_settings(tx, guild_id, IssuesSettings)
        told = await issue_counts.told(tx, guild_id, since=now - NOT_AGAIN)
        held = {hold.issue_id for hold in await issue_holds.all_open(tx, guild_id)}
        own = await store.own_labels(tx, guild_id)
        found = await issue_search.candidates(tx, guild_id, [], gate_of(settings, now))
    ranked = ranking.rank(Wish(), found, now, own_labels=own)
    chosen: list[Suggestion] = []
    tried = told | held
    while len(chosen) < settings.digest_most and len(tried - told - held) < DIGEST_LOOKS:
        some = ranking.grouped(ranked, most=settings.digest_most - len(chosen), leave_out=tried)
        if not some:
            break
        tried = tried | {one.candidate.issue.id for one in some}
        checked = await look(ground, forges, guild_id, [one.candidate for one in some])
        chosen += [one for one, seen in zip(some, checked, strict=True) if seen.is_free and seen.is_now]
    return chosen


async def digest_of(ground: Ground, guild_id: int, job_id: str) -> str | None:
    """Return what a digest says that was begun before."""
    async with ground.database.read() as tx:
        return await issue_counts.words_of(tx, guild_id, job_id)


async def freeze_digest(ground: Ground, guild_id: int, job_id: str, words: str, issue_ids: Sequence[int]) -> str:
    """Write what a digest says, and of which issues, before it is sent; return what it says."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await issue_counts.keep_words(tx, guild_id, job_id, words, at=now)
        for id in issue_ids:
            await issue_counts.note_told(tx, guild_id, id, at=now)
    return words


async def every_day(ground: Ground) -> None:
    """Forget what is over."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await forge_repositories.stop_reading_lonely(tx)
        held = await issue_holds.issues_held(tx)
        await forge_issues.remove_gone(tx, before=now - 2 * NOT_AGAIN, but=held)
        unread = await forge_repositories.remove_unread(tx, before=now - NOT_AGAIN)
        await forge_issues.remove_of_repositories(tx, unread)
        await issue_holds.remove_ended(tx, before=now - holding.KEPT_AFTER)
        await issue_wishes.forget_old(
            tx, said_before=now - finding.KEPT_A_DAY, shown_before=now - finding.SHOWN_FOR
        )
        await issue_counts.forget_old(
            tx, counted_before=now.date() - timedelta(weeks=ALL_WEEKS + 2), told_before=now - 2 * NOT_AGAIN
        )
    await accounts.forget_expired(ground)


async def _shown(tx: Transaction, guild_id: int, one: Source) -> SourceShown:
    ids = await store.led_to(tx, guild_id, one.id)
    known = await forge_repositories.some(tx, ids[:200])
    moments = [repository.issues_at for repository in known.values()]
    state = next(iter(known.values())).state if len(known) == 1 else None
    oldest = min((at for at in moments if at is not None), default=None)
    return SourceShown(one, len(ids), state, oldest)


def _never_more(counted: dict[str, int]) -> list[int]:
    """Return the steps in order, none more than the one before: what was taken had been shown, perhaps earlier."""
    row: list[int] = []
    for step in STEPS:
        count = max(0, counted.get(step, 0))
        row.append(min(count, row[0]) if row else max(count, *(counted.get(other, 0) for other in STEPS)))
    return row
