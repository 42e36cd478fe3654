"""Which of the free issues suit a person, by what they said, and why. Pure.

Invariants:
- Only what the person said counts, and what is public about an issue; nothing about the person is looked up.
- Rules first: kind of work, time and whether it is told clearly decide before topic and age do; each suggestion
  has a reason that can be said in one sentence.
- The same wishes and candidates give the same order; of two equals the one that a maintainer answered last is
  first.

The order of what weighs is that of tests/judged/criteria.md, which was written before any ranking.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from cogs.issues.rules import tongues
from cogs.issues.rules.labels import (
    CODE,
    DAY,
    DESIGN,
    DOCUMENTATION,
    HOUR,
    KINDS,
    SIZES,
    TRANSLATION,
    WEEK,
    Read,
    read,
)
from data.forge_issues import spaced, tokens
from data.issue_search import Candidate

SHOWN = 5
LANGUAGE, TONGUE, KIND, TOPIC, TIME, ANSWERED, CLEAR, TASTE = (
    "language",
    "tongue",
    "kind",
    "topic",
    "time",
    "answered",
    "clear",
    "taste",
)
"""Why something suits, the reason that says most first."""
MUTED = -100
PROSE = frozenset({DOCUMENTATION, TRANSLATION})
"""Kinds of work for which a programming language is not what is needed."""
NO_CODE = PROSE | {DESIGN}
"""What is done without programming; tests and accessibility mostly are code, too."""
A_MONTH = timedelta(days=30)
LABELS_KEPT = 2000
"""What labels mean is remembered for so many sets of labels: most issues bear the same few."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person looks for.

    Languages and kinds of work (either will do), words of a topic, and how much time.
    """

    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    topic: str = ""
    time: str | None = None
    reads: tuple[str, ...] = ("en",)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said."""
        return not (self.languages or self.kinds or self.topic or self.time)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A candidate with how well it suits (more is better) and why, the best reason first."""

    candidate: Candidate
    score: float
    reasons: tuple[str, ...]
    labels: Read


@dataclass(frozen=True, slots=True)
class _Asked:
    """A wish, and what of it is held against each candidate.

    Languages are in small letters, kinds are those beside code, words those of the topic.
    """

    wish: Wish
    languages: frozenset[str]
    kinds: frozenset[str]
    words: tuple[str, ...]

    @classmethod
    def of(cls, wish: Wish) -> _Asked:
        languages = frozenset(one.casefold() for one in wish.languages)
        return cls(wish, languages, frozenset(wish.kinds) - {CODE}, tuple(topic_words(wish.topic)))


def wish_of(work: Sequence[str], topic: str, time: str | None, reads: Sequence[str] = ()) -> Wish:
    """Return a wish from answers: `work` holds languages and kinds of work side by side.

    `reads` are the human languages of which the person is known to read one; English is taken to be read, too.
    """
    kinds = tuple(one for one in work if one in KINDS)
    return Wish(tuple(one for one in work if one not in KINDS), kinds, topic.strip(), time, (*reads, "en"))


def language_token(language: str) -> str:
    """Return the word by which a language is found, also one that is spelt with signs."""
    signs = (
        language.casefold().replace("c++", "cpp").replace("#", "sharp").replace("+", "plus").replace(".", "dot")
    )
    return "xlang" + "".join(tokens(signs))


def kind_token(kind: str) -> str:
    """Return the word by which a kind of work is found."""
    return f"xkind{kind}"


def groups_for(wish: Wish) -> list[list[str]]:
    """Return what the full-text index is asked for: one of the words of each group.

    A kind by itself is looked for in any language. A language with code means that language; with another kind,
    either of the two is found, since one alone can still suit. The topic is not asked for: it is a wish, not a
    condition.
    """
    groups = []
    if wish.languages and CODE not in wish.kinds and wish.kinds:
        groups.append([*map(language_token, wish.languages), *map(kind_token, wish.kinds)])
    elif wish.languages:
        groups.append([language_token(one) for one in wish.languages])
    elif wish.kinds:
        groups.append([kind_token(one) for one in KINDS if one in wish.kinds or _is_code(one, wish)])
    return groups


def topic_words(topic: str) -> list[str]:
    """Return the words of a topic that can be looked for, with their stems."""
    return [word for word in tokens(topic) if len(word) > 1 and word not in _FILLERS]


def rank(
    wish: Wish,
    candidates: Sequence[Candidate],
    now: datetime,
    *,
    tastes: Mapping[str, int] | None = None,
    own_labels: Mapping[str, str] | None = None,
    needs_label: bool = True,
) -> list[Suggestion]:
    """Return what suits at all, the best first. What is muted is left out, and what no label invites to."""
    found = []
    asked, own = _Asked.of(wish), tuple((own_labels or {}).items())
    for candidate in candidates:
        labels = _read(tuple(candidate.issue.labels), own)
        if needs_label and not labels.inviting:
            continue
        suggestion = _judge(asked, candidate, labels, now, tastes or {})
        if suggestion is not None:
            found.append(suggestion)
    return sorted(found, key=_order)


def grouped(
    ranked: Sequence[Suggestion], *, most: int = SHOWN, leave_out: Collection[int] = ()
) -> list[Suggestion]:
    """Return the best few so that no repository floods: one of each while there are others, then second ones."""
    left = [one for one in ranked if one.candidate.issue.id not in leave_out]
    chosen: list[Suggestion] = []
    while left and len(chosen) < most:
        seen: set[str] = set()
        rest = []
        for one in left:
            if one.candidate.issue.repository_id in seen or len(chosen) >= most:
                rest.append(one)
            else:
                seen.add(one.candidate.issue.repository_id)
                chosen.append(one)
        left = rest
    return sorted(chosen, key=_order)


def traits(candidate: Candidate, labels: Read) -> list[str]:
    """Return what a person can want more or less of, of one issue."""
    kinds = labels.kinds or (CODE,)
    found = [f"kind:{kind}" for kind in kinds]
    if candidate.issue.language:
        found.append(f"language:{candidate.issue.language}"[:80])
    return [*found, *(f"topic:{topic}"[:80] for topic in candidate.topics[:5])]


def repository_trait(repository_id: str) -> str:
    """Return the trait by which a repository is muted."""
    return f"repository:{repository_id}"


@lru_cache(maxsize=LABELS_KEPT)
def _read(labels: tuple[str, ...], own: tuple[tuple[str, str], ...]) -> Read:
    return read(labels, dict(own))


def _order(one: Suggestion) -> tuple[float, float, float, int]:
    issue = one.candidate.issue
    answered = issue.answered_at.timestamp() if issue.answered_at else 0.0
    return -one.score, -answered, -issue.updated_at.timestamp(), issue.id


def _is_code(kind: str, wish: Wish) -> bool:
    """Tell whether a kind will do for somebody who wants to write code."""
    return CODE in wish.kinds and kind not in NO_CODE


def _judge(
    asked: _Asked, candidate: Candidate, labels: Read, now: datetime, tastes: Mapping[str, int]
) -> Suggestion | None:
    if tastes and tastes.get(repository_trait(candidate.issue.repository_id), 0) <= MUTED:
        return None
    wish, issue = asked.wish, candidate.issue
    reasons: list[str] = []
    work = _work(asked, candidate, labels, reasons)
    if work is None:
        return None
    time = _time(wish, candidate)
    if time is None:
        return None
    tongue = tongues.fits(wish.reads, issue.title, issue.summary, labels.kinds)  # last: it reads all the words
    if tongue is False:
        return None
    if wish.time and candidate.issue.size and time >= 0:
        reasons.append(TIME)
    topic = _topic(asked.words, candidate)
    if topic > 0:
        reasons.append(TOPIC)
    clarity = (-2.2, 0.0, 0.7)[candidate.issue.clarity]
    if candidate.issue.clarity == 2:
        reasons.append(CLEAR)
    answered = _answered(candidate, now)
    if answered > 0:
        reasons.append(ANSWERED)
    taste = _taste(candidate, labels, tastes) if tastes else 0.0
    if taste > 0:
        reasons.append(TASTE)
    invitation = 0.5 if labels.for_newcomers else 0.0
    missed = _missed_topic(asked, topic)
    speaks = 0.8 if tongue else 0.0
    if tongue:
        reasons.append(TONGUE)
    score = speaks + work + time + topic - missed + clarity + answered + taste + invitation + _age(candidate, now)
    order = (LANGUAGE, TONGUE, KIND, TOPIC, TIME, ANSWERED, CLEAR, TASTE)
    return Suggestion(candidate, score, tuple(sorted(reasons, key=order.index)), labels)


def _work(asked: _Asked, candidate: Candidate, labels: Read, reasons: list[str]) -> float | None:
    """Judge language and kind; None where neither is what was asked for."""
    wish, is_prose = asked.wish, not PROSE.isdisjoint(labels.kinds)
    language = candidate.issue.language
    speaks = language is not None and language.casefold() in asked.languages
    is_code = CODE in wish.kinds and NO_CODE.isdisjoint(labels.kinds)
    suits = is_code or not asked.kinds.isdisjoint(labels.kinds)
    if speaks:
        reasons.append(LANGUAGE)
    if suits:
        reasons.append(KIND)
    if wish.languages and wish.kinds:
        if speaks and suits:
            return 4.0
        return 1.5 if speaks or suits else None
    if wish.languages:
        if not speaks:
            return None
        return 1.2 if is_prose else 4.0
    if wish.kinds:
        return 4.0 if suits else None
    return 3.0


def _time(wish: Wish, candidate: Candidate) -> float | None:
    """Judge the size against the time given, which is an upper bound; None where it is far over."""
    size = candidate.issue.size
    if wish.time is None:
        return -2.5 if size == WEEK else 0.0
    if size is None:
        return {HOUR: -0.6, DAY: 0.2, WEEK: 0.2}[wish.time]
    over = SIZES.index(size) - SIZES.index(wish.time)
    if over >= 2:
        return None
    if over == 1:
        return -1.8
    return {0: 0.6, -1: 0.4, -2: -0.2}[over]


def _topic(wanted: Sequence[str], candidate: Candidate) -> float:
    """Judge how much of the topic is met: by the repository's topics most, then its words and the title's."""
    if not wanted:
        return 0.0
    met, left = 0.0, wanted
    for weight, words in _places(candidate):
        there = spaced(words)
        missed = [word for word in left if not _is_among(word, there)]
        met += weight * (len(left) - len(missed))
        if not missed:
            break
        left = missed
    return 1.6 * min(1.0, met / min(len(wanted), 2))


def _places(candidate: Candidate) -> Iterator[tuple[float, str]]:
    """Return where a word of the topic may stand, with what it is worth there, what weighs most first."""
    yield 1.0, " ".join(candidate.topics)
    yield 0.8, f"{candidate.path} {candidate.description}"
    yield 0.6, f"{candidate.issue.title} {' '.join(candidate.issue.labels)}"
    yield 0.2, candidate.issue.summary


def _missed_topic(asked: _Asked, met: float) -> float:
    """A topic that is all that was said, and is missed, is a miss."""
    alone = not (asked.wish.languages or asked.wish.kinds)
    return 2.5 if asked.words and alone and met < 0.3 else 0.0


def _taste(candidate: Candidate, labels: Read, tastes: Mapping[str, int]) -> float:
    """Judge whether the person has wanted more or fewer like this one."""
    return sum(max(-3, min(3, tastes.get(trait, 0))) for trait in traits(candidate, labels)) * 0.4


def _is_among(word: str, words: str) -> bool:
    """Tell whether a word stands there, also in the plural or as the beginning of a longer one.

    `words` are tokens with a space before and after each.
    """
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word != "news"
    stem = word[:-1] if is_plural else word
    if len(stem) > 3:
        return f" {stem}" in words
    return f" {word} " in words or f" {stem} " in words or f" {stem}s " in words


def _answered(candidate: Candidate, now: datetime) -> float:
    """Judge whether maintainers answer there."""
    answered = candidate.issue.answered_at
    if answered is not None and now - answered <= 3 * A_MONTH:
        return 0.6
    return -0.7 if candidate.issue.comments > 0 and answered is None else 0.0


def _age(candidate: Candidate, now: datetime) -> float:
    """Judge how long nothing has moved."""
    idle = now - candidate.issue.updated_at
    if idle <= 3 * A_MONTH:
        return 0.3
    if idle <= 12 * A_MONTH:
        return 0.0
    return -1.2 if idle <= 24 * A_MONTH else -2.4


_FILLERS = frozenset(
    {"and", "the", "for", "with", "about", "und", "der", "die", "das", "les", "des", "los", "las", "con", "para"}
    | {
        "in",
        "of",
        "on",
        "or",
        "to",
        "my",
        "an",
        "im",
        "zu",
        "de",
        "la",
        "le",
        "du",
        "et",
        "ou",
        "el",
        "en",
        "da",
        "do",
    }
    | {
        "things",
        "something",
        "anything",
        "projects",
        "project",
        "open",
        "source",
        "software",
        "tools",
        "app",
        "apps",
    }
)
