"""Looks at issues closely, now: are they truly free?

Invariants: what was looked at a moment ago is not asked for again, unless somebody is about to take it; what a
look finds is written down before anybody is told; where the forge does not answer, that is said, and nothing is
made up. Of each listing of an issue the first look is counted, whoever looks: so the freshness figure is about
issues.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.forges.forge import Fault, Gone, Limited, Look, Ref, Seen, Unreachable, Work
from bot.forges.house import Forges
from bot.ground import Ground
from cogs.issues.rules import freeness, indexing
from cogs.issues.rules.freeness import Verdict
from cogs.issues.service import accounts
from cogs.issues.service.refreshing import set_archived, set_gone
from data import forge_issues, forge_repositories, issue_counts, issue_sources
from data.engine import Transaction
from data.issue_search import Candidate

FRESH = timedelta(minutes=10)
SILENCE = timedelta(seconds=30)
"""For so long nobody who waits is kept waiting for a forge that has just not answered."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of an issue now. `at`: when it was looked at; `is_now`: just now, or within `FRESH`.

    `why` is None where it was free then.
    """

    candidate: Candidate
    why: str | None
    at: datetime | None
    is_now: bool
    mentioned: bool = False
    works: tuple[Work, ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether it was free when it was looked at."""
        return self.why is None and self.at is not None


async def look(
    ground: Ground,
    forges: Forges,
    guild_id: int,
    candidates: Sequence[Candidate],
    *,
    anew: bool = False,
    user_id: int | None = None,
) -> list[Checked]:
    """Look at issues for somebody who waits; `anew`: also at those that were just looked at. In the same order.

    What `user_id` has written on the forge themselves, under an account that they linked, takes nothing from them.
    """
    now = ground.clock.now()
    asking = [one for one in candidates if anew or not _is_fresh(one, now)]
    seen: dict[int, Seen] = {}
    for forge_name in dict.fromkeys(one.forge for one in asking):
        some = [one for one in asking if one.forge == forge_name]
        seen |= await _ask(forges, forge_name, some, now, urgent=True)
    found: dict[int, Checked] = {}
    if seen:
        async with ground.database.write() as tx:
            for one in asking:
                told = seen[one.issue.id]
                checked = await _note(tx, one, told, now)
                if user_id is not None and isinstance(told, Look) and checked.why == freeness.CLAIMED:
                    checked = replace(checked, why=await _for_them(ground, tx, guild_id, user_id, one, told, now))
                found[one.issue.id] = checked
    return [found.get(one.issue.id) or as_known(one, now) for one in candidates]


def as_known(candidate: Candidate, now: datetime) -> Checked:
    """Return what the last look said."""
    issue = candidate.issue
    return Checked(candidate, issue.why, issue.looked_at, _is_fresh(candidate, now))


async def look_by_itself(ground: Ground, forges: Forges, candidates: Sequence[Candidate]) -> Mapping[int, Seen]:
    """Look at issues in the background; return what was seen, by issue."""
    now, seen = ground.clock.now(), dict[int, Seen]()
    for forge_name in dict.fromkeys(one.forge for one in candidates):
        some = [one for one in candidates if one.forge == forge_name]
        seen |= await _ask(forges, forge_name, some, now, urgent=False)
    async with ground.database.write() as tx:
        for one in candidates:
            await _note(tx, one, seen[one.issue.id], now)
    return seen


async def _ask(
    forges: Forges, forge_name: str, candidates: Sequence[Candidate], now: datetime, *, urgent: bool
) -> dict[int, Seen]:
    refs = {one.issue.id: Ref(one.path, one.issue.number) for one in candidates}
    forge, mood = forges.get(forge_name), forges.mood(forge_name)
    if forge is None:
        return dict.fromkeys(refs, Fault("no such forge"))
    if mood.until is not None and mood.until > now:
        return dict.fromkeys(refs, Fault("the forge is left alone"))
    try:
        seen = await forge.look(list(refs.values()), urgent=urgent)
    except Fault as fault:
        seen = dict.fromkeys(refs.values(), fault)
    silent = next((one for one in seen.values() if isinstance(one, Limited | Unreachable)), None)
    if silent is not None:
        after = silent.after if isinstance(silent, Limited) and silent.after else SILENCE
        mood.until = max(mood.until or now, now + after)
    return {id: seen.get(ref, Fault("not told")) for id, ref in refs.items()}


async def _note(tx: Transaction, candidate: Candidate, seen: Seen, now: datetime) -> Checked:
    """Write down what was seen, and count it where nobody had looked at this listing of the issue."""
    issue = candidate.issue
    repository = await forge_repositories.get(tx, issue.repository_id)
    if repository is None or (isinstance(seen, Fault) and not isinstance(seen, Gone)):
        return Checked(candidate, issue.why, issue.looked_at, False)
    if isinstance(seen, Look):
        verdict = freeness.judge(seen, now)
        if seen.is_archived and repository.state != forge_repositories.ARCHIVED:
            await set_archived(tx, repository.id, now)
        own = await issue_sources.labels_for(tx, repository.id)
        values = indexing.seen(repository, seen, verdict, own, now)
    else:
        verdict = Verdict(freeness.CLOSED)
        values = {"state": forge_issues.GONE, "why": "gone", "looked_at": now, "words": ""}
        if repository.state == forge_repositories.LIVE and str(seen) == "private":
            await set_gone(tx, repository, now)
    if issue.state == forge_issues.FREE and issue.looked_at is None:
        guilds = await issue_sources.guilds_of(tx, repository.id)
        await _count(tx, guilds, None if values["state"] == forge_issues.FREE else values["why"], now)
    await forge_issues.note_look(tx, issue.id, **values)
    shown = {name: value for name, value in values.items() if name != "words"}
    told = replace(candidate, issue=replace(issue, **shown))
    return Checked(told, values["why"], now, True, verdict.mentioned, verdict.works)


async def _count(tx: Transaction, guild_ids: Collection[int], why: str | None, now: datetime) -> None:
    for guild_id in guild_ids:
        await issue_counts.add(tx, guild_id, "looked", day=now.date())
        if why is not None:
            await issue_counts.add(tx, guild_id, f"proved-{why}", day=now.date())


async def _for_them(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, candidate: Candidate, seen: Look, now: datetime
) -> str | None:
    """Judge again without what the person has written there themselves, such as that they would like it."""
    authors = {comment.author for comment in seen.comments}
    own = await accounts.theirs(ground, tx, guild_id, user_id, candidate.forge, authors)
    others = tuple(comment for comment in seen.comments if comment.author not in own)
    return freeness.judge(replace(seen, comments=others), now).why


def _is_fresh(candidate: Candidate, now: datetime) -> bool:
    return candidate.issue.looked_at is not None and now - candidate.issue.looked_at <= FRESH
