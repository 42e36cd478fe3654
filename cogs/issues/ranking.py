"""Which of the free issues suit a person, by what they said, and why. Pure.

Invariants:
- Only what the person said counts, and what is public about an issue; nothing about the person is looked up.
- Rules first: kind of work, time and whether it is told clearly decide before topic and age do; each suggestion
  has
  a reason that can be said in one sentence.
- The same wishes and candidates give the same order; of two equals the one that a maintainer answered last is
  first.

The order of what weighs is that of tests/judged/criteria.md, which was written before any ranking.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cogs.issues import tongues
from cogs.issues.labels import CODE, DAY, DOCUMENTATION, HOUR, KINDS, SIZES, TRANSLATION, WEEK, Read, read
from data.forge_issues import tokens
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
A_MONTH = timedelta(days=30)


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

    A language and a kind together mean both; a kind by itself in any language. The topic is not asked for: it is a
    wish, not a condition.
    """
    groups = []
    if wish.languages and CODE not in wish.kinds and wish.kinds:
        groups.append([*map(language_token, wish.languages), *map(kind_token, wish.kinds)])
    elif wish.languages:
        groups.append([language_token(one) for one in wish.languages])
    elif wish.kinds:
        groups.append([kind_token(one) for one in wish.kinds])
    return groups


def topic_words(topic: str) -> list[str]:
    """Return the words of a topic that can be looked for, with their stems."""
    return [word for word in tokens(topic) if len(word) > 2 and word not in _FILLERS]


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
    for candidate in candidates:
        labels = read(candidate.issue.labels, own_labels)
        if needs_label and not labels.inviting:
            continue
        suggestion = _judge(wish, candidate, labels, now, tastes or {})
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


def _order(one: Suggestion) -> tuple[float, float, int]:
    answered = one.candidate.issue.answered_at or one.candidate.issue.updated_at
    return -one.score, -answered.timestamp(), one.candidate.issue.id


def _judge(
    wish: Wish, candidate: Candidate, labels: Read, now: datetime, tastes: Mapping[str, int]
) -> Suggestion | None:
    if tastes.get(repository_trait(candidate.issue.repository_id), 0) <= MUTED:
        return None
    issue = candidate.issue
    tongue = tongues.fits(wish.reads, issue.title, issue.summary, labels.kinds)
    if tongue is False:
        return None
    reasons: list[str] = []
    work = _work(wish, candidate, labels, reasons)
    if work is None:
        return None
    time = _time(wish, candidate)
    if time is None:
        return None
    if wish.time and candidate.issue.size and time >= 0:
        reasons.append(TIME)
    topic = _topic(wish, candidate)
    if topic > 0:
        reasons.append(TOPIC)
    clarity = (-2.2, 0.0, 0.7)[candidate.issue.clarity]
    if candidate.issue.clarity == 2:
        reasons.append(CLEAR)
    answered = _answered(candidate, now)
    if answered > 0:
        reasons.append(ANSWERED)
    taste = sum(max(-3, min(3, tastes.get(trait, 0))) for trait in traits(candidate, labels)) * 0.4
    if taste > 0:
        reasons.append(TASTE)
    invitation = 0.5 if labels.for_newcomers else 0.0
    missed = _missed_topic(wish, topic)
    speaks = 0.8 if tongue else 0.0
    if tongue:
        reasons.append(TONGUE)
    score = speaks + work + time + topic - missed + clarity + answered + taste + invitation + _age(candidate, now)
    order = (LANGUAGE, TONGUE, KIND, TOPIC, TIME, ANSWERED, CLEAR, TASTE)
    return Suggestion(candidate, score, tuple(sorted(reasons, key=order.index)), labels)


def _work(wish: Wish, candidate: Candidate, labels: Read, reasons: list[str]) -> float | None:
    """Judge language and kind; None where neither is what was asked for."""
    asked_kinds, is_prose = set(wish.kinds) - {CODE}, bool(set(labels.kinds) & PROSE)
    speaks = candidate.issue.language is not None and candidate.issue.language.casefold() in {
        one.casefold() for one in wish.languages
    }
    suits = bool(asked_kinds & set(labels.kinds)) or (CODE in wish.kinds and not is_prose)
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


def _topic(wish: Wish, candidate: Candidate) -> float:
    """Judge how much of the topic is met: by the repository's topics most, then its words and the title's."""
    wanted = topic_words(wish.topic)
    if not wanted:
        return 0.0
    topics = tokens(" ".join(candidate.topics))
    names = tokens(f"{candidate.path} {candidate.description}")
    title = tokens(f"{candidate.issue.title} {' '.join(candidate.issue.labels)}")
    met = 0.0
    for word in wanted:
        if _is_among(word, topics):
            met += 1.0
        elif _is_among(word, names):
            met += 0.8
        elif _is_among(word, title):
            met += 0.6
        elif _is_among(word, tokens(candidate.issue.summary)):
            met += 0.2
    return 1.6 * min(1.0, met / min(len(wanted), 2))


def _missed_topic(wish: Wish, met: float) -> float:
    """A topic that is all that was said, and is missed, is a miss."""
    alone = not (wish.languages or wish.kinds)
    return 2.5 if topic_words(wish.topic) and alone and met < 0.3 else 0.0


def _is_among(word: str, words: Collection[str]) -> bool:
    """Tell whether a word stands there, also in the plural or as the beginning of a longer one."""
    stem = word[:-1] if word.endswith("s") and len(word) > 3 else word
    return any(one in (word, stem) or (len(stem) > 3 and one.startswith(stem)) for one in words)


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
