"""Suggestions judged by hand (criteria.md): loads them, and says how good an order of issues is by them.

Invariants: an issue reaches the ranking as a look at a forge would bring it, read by the same rules; all moments
are told from one fixed `NOW`; a pair that nobody judged counts neither for an order nor against it.

Everything in the files is invented. What is marked held-out is there to measure with; nothing may be tuned on it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from statistics import fmean
from typing import Any

from bot.forges.forge import IssueFacts, Look
from cogs.issues.rules import indexing, ranking
from cogs.issues.rules.freeness import Verdict
from cogs.issues.rules.ranking import Wish, wish_of
from data.forge_issues import Issue
from data.forge_repositories import LIVE, Repository
from data.issue_search import Candidate

HERE = Path(__file__).parent
NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
TUNING, HELD_OUT = "tuning", "held-out"
PARTS = (TUNING, HELD_OUT)
AT = 5
"""How many suggestions a person sees at once."""

Order = Callable[["Query", Sequence[Candidate]], Sequence[int]]
"""Puts candidates in order for a query; returns the ids of those that it would show, the best first."""


@dataclass(frozen=True, slots=True)
class Query:
    """What one person looks for. `grades`: by an issue's id, how good a first suggestion it would be, 0 to 3."""

    name: str
    part: str
    wish: Wish
    grades: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that was judged. `candidates` are by the issue's id."""

    candidates: Mapping[int, Candidate]
    queries: tuple[Query, ...]

    def judged(self, query: Query) -> list[Candidate]:
        """Return the issues that were judged for a query."""
        return [self.candidates[id] for id in query.grades]


@cache
def load() -> Corpus:
    """Read the files; they are small, and read once."""
    issues = [_candidate(told) for told in _lines("issues.jsonl")]
    grades: dict[str, dict[int, int]] = {}
    for told in _lines("judgements.jsonl"):
        grades.setdefault(told["query"], {})[_number(told["issue"])] = told["grade"]
    queries = tuple(
        Query(
            told["id"],
            told["part"],
            wish_of(told["work"], told["topic"], told["time"], told["reads"]),
            grades[told["id"]],
        )
        for told in _lines("queries.jsonl")
    )
    return Corpus({one.issue.id: one for one in issues}, queries)


def ndcg(grades: Sequence[int], all_grades: Sequence[int], at: int = AT) -> float:
    """Return how good the first `at` of an order are, 0 to 1: their grades, worth less the later they come,
    against the best order of all that was judged.

    A grade g is worth 2**g - 1, and the place p takes off a factor log2(p + 1). Source: Burges et al., "Learning
    to rank using gradient descent" (2005), after Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR
    techniques" (2002).
    """
    ideal = _gain(sorted(all_grades, reverse=True)[:at])
    return _gain(grades[:at]) / ideal if ideal else 1.0


def measure(order: Order, part: str, at: int = AT) -> float:
    """Return the mean nDCG of an order over the queries of a part."""
    corpus = load()
    scores = []
    for query in corpus.queries:
        if query.part == part:
            shown = order(query, corpus.judged(query))
            scores.append(ndcg([query.grades[id] for id in shown], list(query.grades.values()), at))
    return fmean(scores)


def as_ranked(query: Query, candidates: Sequence[Candidate]) -> list[int]:
    """Put candidates in Hearth's order, those left out that it would not show."""
    ranked = ranking.rank(query.wish, candidates, NOW, needs_label=False)
    return [one.candidate.issue.id for one in ranked]


def newest_first(_: Query, candidates: Sequence[Candidate]) -> list[int]:
    """Put what changed last first, as forges do by themselves."""
    newest = sorted(candidates, key=lambda one: (one.issue.updated_at, one.issue.id), reverse=True)
    return [one.issue.id for one in newest]


def by_chance(part: str, at: int = AT) -> float:
    """Return the mean nDCG to be expected of an order by chance: each place has the mean worth of all judged."""
    scores = []
    for query in load().queries:
        if query.part == part:
            grades = list(query.grades.values())
            mean = fmean(_worth(grade) for grade in grades)
            expected = sum(mean / math.log2(place + 2) for place in range(min(at, len(grades))))
            ideal = _gain(sorted(grades, reverse=True)[:at])
            scores.append(expected / ideal if ideal else 1.0)
    return fmean(scores)


def _gain(grades: Sequence[int]) -> float:
    return sum(_worth(grade) / math.log2(place + 2) for place, grade in enumerate(grades))


def _worth(grade: int) -> float:
    return float(2**grade - 1)


def _lines(name: str) -> list[dict[str, Any]]:
    with (HERE / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def _number(name: str) -> int:
    return int(name.removeprefix("i"))


def _ago(days: int | None) -> datetime | None:
    return None if days is None else NOW - timedelta(days=days)


def _candidate(told: Mapping[str, Any]) -> Candidate:
    """Return an issue as it stands in the rows after a close look that found it free."""
    number = _number(told["id"])
    repository = _repository(told)
    facts = IssueFacts(
        number=number,
        title=told["title"],
        body=told["body"],
        url=f"{repository.url}/issues/{number}",
        labels=tuple(told["labels"]),
        created_at=NOW - timedelta(days=told["created_days_ago"]),
        updated_at=NOW - timedelta(days=told["updated_days_ago"]),
        comments=told["comments"],
        assigned=0,
        is_open=True,
        is_locked=False,
    )
    look = Look(facts, is_archived=False, is_private=False, works=(), comments=(), side_bar=True)
    verdict = Verdict(None, answered_at=_ago(told["maintainer_answered_days_ago"]))
    row = indexing.seen(repository, look, verdict, {}, NOW)
    del row["words"]
    issue = Issue(id=number, repository_id=repository.id, number=number, **row)
    return Candidate(
        issue,
        repository.path,
        repository.forge,
        repository.description,
        repository.topics,
        repository.pushed_at,
        repository.contributing_url,
        repository.has_conduct,
        repository.licence,
        repository.claim_policy,
        repository.ai_policy,
        repository.issues_at,
    )


def _repository(told: Mapping[str, Any]) -> Repository:
    path = told["repository"]
    return Repository(
        id=path,
        forge="github",
        path=path,
        url=f"https://github.com/{path}",
        added_at=NOW,
        description="",
        language=told["language"],
        topics=told["topics"],
        state=LIVE,
        pushed_at=NOW,
        contributing_url=None,
        has_conduct=False,
        licence=None,
        claim_policy=None,
        ai_policy=None,
        labels=[],
        facts_at=NOW,
        facts_etag=None,
        manners_at=NOW,
        issues_at=NOW,
        issues_etag=None,
        since=NOW,
        seen_until=NOW,
        stage="changed",
        at_label=0,
        following=None,
        pages=0,
        next_at=None,
        faults=0,
        problem=None,
    )
