"""Finds issues for a person by what they said, each looked at before it is shown.

Invariants:
- Nothing is shown as free that was not seen to be free; where the forge does not answer, what was known before is
  shown with when that was, and the page says so.
- Where nothing is found, the person is told which one of their wishes stands in the way, and how many issues there
  would be without it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.forges.house import Forges
from bot.ground import Ground
from bot.settings import read_settings
from cogs.issues.rules import labels, ranking
from cogs.issues.rules.ranking import SHOWN, Suggestion, Wish, wish_of
from cogs.issues.service.looking import Checked, look
from cogs.issues.settings import IssuesSettings
from data import forge_repositories, issue_counts, issue_holds, issue_search, issue_sources
from data import issue_wishes as store
from data.engine import Transaction
from data.issue_search import Candidate, Gate
from data.issue_wishes import Wishes

LOOKED_AT = 12
"""Issues that are looked at for one page at most, in two goes."""
STALE = timedelta(days=2)
"""From when on what is known of a repository is called old."""
KEPT_A_DAY = timedelta(days=1)
SHOWN_FOR = timedelta(days=14)
WORK, TOPIC, TIME = "work", "topic", "time"


@dataclass(frozen=True, slots=True)
class Card:
    """One suggestion, as it is shown. `held_until`: somebody here holds it; `contact`: whom organisers named."""

    checked: Checked
    suggestion: Suggestion
    held_until: datetime | None
    claim_policy: str | None
    guide_url: str | None
    contact: int | None


@dataclass(frozen=True, slots=True)
class Relaxed:
    """What there would be without one of the wishes."""

    without: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a person. `as_known`: the forge did not answer, so that some cards are older.

    `looked_at`: how many were looked at closely, of which `more` others that would suit were not.

    `stale_since`: the oldest moment at which a repository of these was last looked through, where that is long
    ago.
    """

    wishes: Wishes
    cards: tuple[Card, ...]
    more: int
    looked_at: int
    relaxed: tuple[Relaxed, ...]
    as_known: bool
    stale_since: datetime | None
    has_sources: bool


@dataclass(frozen=True, slots=True)
class Search:
    """What is the same for each ranking of one page. No forge is asked in here."""

    guild_id: int
    gate: Gate
    tastes: Mapping[str, int]
    own: Mapping[str, str]

    @classmethod
    async def read(cls, tx: Transaction, guild_id: int, user_id: int, now: datetime) -> Search:
        """Read what a community and a person have said."""
        settings = await read_settings(tx, guild_id, IssuesSettings)
        return cls(
            guild_id,
            gate_of(settings, now),
            await store.tastes(tx, guild_id, user_id),
            await issue_sources.own_labels(tx, guild_id),
        )

    async def ranked(self, tx: Transaction, wish: Wish, now: datetime) -> list[Suggestion]:
        """Rank what the database finds, at most `MOST`: with the topic's words first, where these are few, all."""
        groups = ranking.groups_for(wish)
        topic = ranking.topic_words(wish.topic)
        found: dict[int, Candidate] = {}
        if topic:
            most = issue_search.MOST // 2
            near = await issue_search.candidates(tx, self.guild_id, [*groups, topic], self.gate, most=most)
            found |= {one.issue.id: one for one in near}
        if len(found) < issue_search.MOST // 4:
            left = issue_search.MOST - len(found)
            others = await issue_search.candidates(tx, self.guild_id, groups, self.gate, most=left)
            found |= {one.issue.id: one for one in others}
        return ranking.rank(wish, list(found.values()), now, tastes=self.tastes, own_labels=self.own)


async def wishes_of(ground: Ground, guild_id: int, user_id: int) -> Wishes:
    """Return what a person said last; nothing where that is over."""
    async with ground.database.read() as tx:
        return await _wishes(ground, tx, guild_id, user_id)


async def say(
    ground: Ground,
    guild_id: int,
    user_id: int,
    *,
    work: Sequence[str] | None = None,
    topic: str | None = None,
    time: str | None = None,
    keep: bool | None = None,
) -> Wishes:
    """Write what a person says; None leaves a wish as it was, an empty one takes it back."""
    async with ground.database.write() as tx:
        before = await _wishes(ground, tx, guild_id, user_id)
        said = Wishes(
            list(work[:5]) if work is not None else before.work,
            topic.strip()[:80] if topic is not None else before.topic,
            (time or None) if time is not None else before.time,
            keep if keep is not None else before.is_kept,
            ground.clock.now(),
        )
        await store.put(tx, guild_id, user_id, said)
    return said


async def offered_languages(ground: Ground, guild_id: int, *, most: int) -> list[str]:
    """Return the languages of a community's repositories, the most frequent first."""
    async with ground.database.read() as tx:
        counted = await forge_repositories.languages_of(tx, guild_id)
    return sorted(counted, key=lambda language: (-counted[language], language))[:most]


async def offered_topics(ground: Ground, guild_id: int) -> list[str]:
    """Return the topics of a community's repositories, the most frequent first."""
    async with ground.database.read() as tx:
        return await forge_repositories.topics_of(tx, guild_id)


async def can_find(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether a community has named where its issues come from."""
    return await issue_sources.has_any(tx, guild_id)


async def find(
    ground: Ground, forges: Forges, guild_id: int, user_id: int, language: str, *, further: bool = False
) -> Found:
    """Find up to five issues for a person who reads `language`; `further`: others than were shown lately."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        wishes = await _wishes(ground, tx, guild_id, user_id)
        search = await Search.read(tx, guild_id, user_id, now)
        wish = _wish(wishes, language)
        ranked = await search.ranked(tx, wish, now)
        shown = await store.shown(tx, guild_id, user_id) if further else set[int]()
        has_sources = await issue_sources.has_any(tx, guild_id)
        taken = {one.issue_id for one in await issue_holds.all_open(tx, guild_id)}
    left = [one for one in ranked if one.candidate.issue.id not in shown]
    left.sort(key=lambda one: one.candidate.issue.id in taken)  # what somebody holds comes last
    checked, looked_at = await _free_ones(ground, forges, guild_id, user_id, left)
    async with ground.database.write() as tx:
        cards = [await _card(tx, guild_id, suggestion, one) for suggestion, one in checked]
        for card in cards:
            await note_shown(tx, guild_id, user_id, card.checked.candidate, now)
        relaxed = () if cards or left else await _relax(tx, search, wishes, language, now)
    moments = [one.checked.candidate.issues_at for one in cards]
    stale = [at for at in moments if at is not None and now - at > STALE]
    return Found(
        wishes,
        tuple(cards),
        max(0, len(left) - looked_at),
        looked_at,
        tuple(relaxed),
        any(not card.checked.is_now for card in cards),
        min(stale, default=None),
        has_sources,
    )


async def one(
    ground: Ground, forges: Forges, guild_id: int, user_id: int, issue_id: int, language: str
) -> Card | None:
    """Look at one issue and return its card, free or not; None where it is none of the community's."""
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, guild_id, issue_id)
        wish = _wish(await _wishes(ground, tx, guild_id, user_id), language)
        own = await issue_sources.own_labels(tx, guild_id)
    if candidate is None:
        return None
    (checked,) = await look(ground, forges, guild_id, [candidate], user_id=user_id)
    now = ground.clock.now()
    suited = ranking.rank(wish, [checked.candidate], now, own_labels=own, needs_label=False)
    read = labels.read(checked.candidate.issue.labels, own)
    suggestion = suited[0] if suited else Suggestion(checked.candidate, 0.0, (), read)
    async with ground.database.write() as tx:
        await note_shown(tx, guild_id, user_id, checked.candidate, now)
        return await _card(tx, guild_id, suggestion, checked)


async def of_address(ground: Ground, guild_id: int, forge: str, path: str, number: int) -> int | None:
    """Return the issue at an address, if it is one of the community's."""
    async with ground.database.read() as tx:
        return await issue_search.by_number(tx, guild_id, forge, path, number)


async def like(ground: Ground, guild_id: int, user_id: int, issue_id: int, *, more: bool) -> bool:
    """Note that a person wants more or fewer like this one; False where it is none of the community's."""
    async with ground.database.write() as tx:
        candidate = await issue_search.one(tx, guild_id, issue_id)
        if candidate is None:
            return False
        tastes = await store.tastes(tx, guild_id, user_id)
        read = labels.read(candidate.issue.labels, await issue_sources.own_labels(tx, guild_id))
        for trait in ranking.traits(candidate, read):
            weight = max(-3, min(3, tastes.get(trait, 0) + (1 if more else -1)))
            await store.set_taste(tx, guild_id, user_id, trait, weight)
    return True


async def mute(ground: Ground, guild_id: int, user_id: int, issue_id: int, *, muted: bool) -> str | None:
    """Show a person no issues of a repository any more, or again; return its name, None where it is not known."""
    async with ground.database.write() as tx:
        candidate = await issue_search.one(tx, guild_id, issue_id)
        if candidate is None:
            return None
        trait = ranking.repository_trait(candidate.issue.repository_id)
        await store.set_taste(tx, guild_id, user_id, trait, ranking.MUTED if muted else 0)
    return candidate.path


async def has_said_anything(ground: Ground, guild_id: int, user_id: int) -> bool:
    """Tell whether there is anything to forget."""
    async with ground.database.read() as tx:
        said, tastes = await store.get(tx, guild_id, user_id), await store.tastes(tx, guild_id, user_id)
    return bool(tastes) or (said is not None and bool(said.work or said.topic or said.time))


async def forget(ground: Ground, guild_id: int, user_id: int) -> None:
    """Forget all that a person said of what they look for."""
    async with ground.database.write() as tx:
        await store.forget(tx, guild_id, user_id)


async def note_shown(tx: Transaction, guild_id: int, user_id: int, candidate: Candidate, now: datetime) -> None:
    """Count that a person was shown an issue, once."""
    if await store.note_shown(tx, guild_id, user_id, candidate.issue.id, at=now):
        await issue_counts.add(tx, guild_id, "shown", day=now.date())


def gate_of(settings: IssuesSettings, now: datetime) -> Gate:
    """Return what a repository must have here."""
    return Gate(
        pushed_since=now - timedelta(days=settings.pushed_days),
        guide=settings.needs_guide,
        conduct=settings.needs_conduct,
        licence=settings.needs_licence,
    )


async def _free_ones(
    ground: Ground, forges: Forges, guild_id: int, user_id: int, ranked: Sequence[Suggestion]
) -> tuple[list[tuple[Suggestion, Checked]], int]:
    """Look at the best until five are free; return them, and how many were looked at.

    Those held here come last, and are shown as held.
    """
    chosen: list[tuple[Suggestion, Checked]] = []
    tried: set[int] = set()
    while len(chosen) < SHOWN and len(tried) < LOOKED_AT:
        wanted = min(SHOWN - len(chosen) + 1, LOOKED_AT - len(tried))
        some = ranking.grouped(ranked, most=wanted, leave_out=tried)
        if not some:
            break
        tried |= {one.candidate.issue.id for one in some}
        for suggestion, checked in zip(
            some,
            await look(ground, forges, guild_id, [one.candidate for one in some], user_id=user_id),
            strict=True,
        ):
            if checked.why is None and len(chosen) < SHOWN:
                chosen.append((replace(suggestion, candidate=checked.candidate), checked))
    return chosen, len(tried)


async def _card(tx: Transaction, guild_id: int, suggestion: Suggestion, checked: Checked) -> Card:
    issue = checked.candidate.issue
    hold = (await issue_holds.held(tx, guild_id, [issue.id])).get(issue.id)
    source_ids = await issue_sources.reaches(tx, guild_id, issue.repository_id)
    sources = [one for id in source_ids if (one := await issue_sources.get(tx, guild_id, id)) is not None]
    policy = next((one.claim_policy for one in sources if one.claim_policy), checked.candidate.claim_policy)
    guide = next((one.guide_url for one in sources if one.guide_url), checked.candidate.contributing_url)
    contact = await issue_sources.contact(tx, guild_id, source_ids)
    return Card(checked, suggestion, hold.until if hold else None, policy, guide, contact)


async def _relax(tx: Transaction, search: Search, wishes: Wishes, language: str, now: datetime) -> list[Relaxed]:
    """Say what there would be without each of the wishes, what gives most first."""
    without = {
        WORK: replace(wishes, work=[]) if wishes.work else None,
        TOPIC: replace(wishes, topic="") if wishes.topic else None,
        TIME: replace(wishes, time=None) if wishes.time else None,
    }
    found = []
    for name, others in without.items():
        if others is not None:
            count = len(await search.ranked(tx, _wish(others, language), now))
            if count:
                found.append(Relaxed(name, count))
    return sorted(found, key=lambda one: -one.count)


async def _wishes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> Wishes:
    now = ground.clock.now()
    said = await store.get(tx, guild_id, user_id)
    if said is None or (not said.is_kept and now - said.at > KEPT_A_DAY):
        return Wishes([], "", None, False, now)
    return said


def _wish(wishes: Wishes, language: str) -> Wish:
    return wish_of(wishes.work, wishes.topic, wishes.time, [language.split("-")[0]])
