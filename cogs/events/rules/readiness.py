"""What an event has ready before it is published, what is missing, and what one could do. Advice only. Pure.

Sources, each point with the one that it comes from:
- W3C, "Making Events Accessible" of the Web Accessibility Initiative
  (https://www.w3.org/WAI/teach-advocate/accessible-presentations/): captions, and that automatic ones alone do not
  do; sign language; material ahead; a recording together with its transcript; several ways to take part; breaks; a
  place that everybody reaches; asking beforehand what people need.
- CHAOSS, DEI Event Badging (https://github.com/badging/event-diversity-and-inclusion) and its metrics: a code of
  conduct with a way to report (Code of Conduct at Event); taking part at another time (Time Inclusion for Virtual
  Events); a slow connection, and words about the place (Event Accessibility); whom it is for, beginners, and more
  than one person to turn to (Inclusive Experience at Event).
  What CHAOSS also asks and an event here does not tell stays unsaid: demographics, access tickets, families,
  public health, the country.

Invariants:
- Nothing here forbids anything. Each point that applies is met or missing, never both; each missing one comes with
  what one could do.
- What is missing can be said in public as it is: `missing_publicly`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.kernel import hours_in_words
from bot.kernel.own_words import as_it_looks, disturbing, most_emoji_in_a_row, where_it_stands
from bot.kernel.text import Name, Text, text
from cogs.events.rules import access as blocks
from cogs.events.rules.access import Access

W3C, CHAOSS = "W3C", "CHAOSS"
VOICE, STAGE, LINK, ADDRESS = "voice", "stage", "link", "address"
PLACES = (VOICE, STAGE, LINK, ADDRESS)

LONG_EVENT = 90
"""Minutes beyond which it is not short any more: people need a break."""
LONG_SENTENCE = 25
"""Words. Source: the plain-language guidance of GOV.UK, which splits sentences beyond that."""
LITTLE_SAID = 5
"""Words under which a description does not tell what happens."""
MANY_EMOJI = 3
"""In a row; a screen reader says the name of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An event as it is planned. `words` say what happens, `audience` whom it is for; `starts` is a wall time in
    `zone`, None where it is not set."""

    title: str
    words: str
    audience: str
    newcomer_friendly: bool
    minutes: int
    access: Access
    place_kind: str
    has_cohosts: bool
    has_conduct_channel: bool
    starts: datetime | None = None
    zone: str = ""
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """A point that is not met: what, what one could do, and who advises it (`W3C` or `CHAOSS`)."""

    what: Text
    could: Text
    source: str


@dataclass(frozen=True, slots=True)
class Met:
    """A point that is met, and who advises it."""

    what: Text
    source: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """What was found. `wording` are hints about the words themselves, line by line."""

    met: tuple[Met, ...]
    missing: tuple[Missing, ...]
    wording: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class _Point:
    """One point of a checklist. `applies` is False where it has nothing to say about an event."""

    key: str
    source: str
    is_met: Callable[[Plan], bool]
    applies: Callable[[Plan], bool] = lambda _: True


def _in_person(plan: Plan) -> bool:
    return plan.place_kind == ADDRESS


def _has_breaks(plan: Plan) -> bool:
    breaks = plan.access.breaks
    return breaks == blocks.REGULAR or (breaks == blocks.TOO_SHORT and plan.minutes <= LONG_EVENT)


POINTS = (
    _Point("captions", W3C, lambda plan: plan.access.captions != blocks.NONE),
    _Point(
        "captions-people",
        W3C,
        lambda plan: plan.access.captions == blocks.HUMAN,
        applies=lambda plan: plan.access.captions != blocks.NONE,
    ),
    _Point("sign", W3C, lambda plan: plan.access.sign_language != blocks.NONE),
    _Point("slides", W3C, lambda plan: plan.access.slides_ahead),
    _Point("transcript", W3C, lambda plan: plan.access.transcript, applies=lambda plan: plan.access.recording),
    _Point("ways", W3C, lambda plan: plan.access.in_writing),
    _Point("breaks", W3C, _has_breaks),
    _Point("steps", W3C, lambda plan: plan.access.physical == blocks.STEP_FREE, applies=_in_person),
    _Point("asking", W3C, lambda plan: bool(plan.access.contact)),
    _Point("conduct", CHAOSS, lambda plan: plan.has_conduct_channel),
    _Point("later", CHAOSS, lambda plan: plan.access.recording or plan.access.transcript),
    _Point("line", CHAOSS, lambda plan: plan.access.low_bandwidth != blocks.NONE),
    _Point("place", CHAOSS, lambda plan: bool(plan.access.place_words), applies=_in_person),
    _Point("audience", CHAOSS, lambda plan: bool(plan.audience.strip())),
    _Point("told", CHAOSS, lambda plan: len(plan.words.split()) >= LITTLE_SAID),
    _Point("newcomers", CHAOSS, lambda plan: plan.newcomer_friendly),
    _Point("hosts", CHAOSS, lambda plan: plan.has_cohosts),
)


def look_over(plan: Plan) -> Readiness:
    """Say what is met, what is missing, and what about the words may keep people away."""
    met, missing = [], []
    for point in POINTS:
        if not point.applies(plan):
            continue
        if point.is_met(plan):
            met.append(Met(text(f"events-ready-met-{point.key}"), point.source))
        else:
            what, could = text(f"events-ready-missing-{point.key}"), text(f"events-ready-could-{point.key}")
            missing.append(Missing(what, could, point.source))
    return Readiness(tuple(met), tuple(missing), wording(plan))


def missing_publicly(access: Access) -> list[Text]:
    """Say what is not there, as it is shown in an announcement."""
    return blocks.not_there(access)


def met_line(point: Met) -> Text:
    """Say in one line that a point is met."""
    return text("events-ready-met", what=point.what, source=point.source)


def missing_line(point: Missing) -> Text:
    """Say in one line what is missing, and what one could do."""
    return text("events-ready-missing", what=point.what, could=point.could, source=point.source)


def wording(plan: Plan) -> tuple[Text, ...]:
    """Give hints about the words that people will read, each once, and where they stand."""
    hints = (
        hint_in(part, hint)
        for part, words in parts(plan.title, plan.words, plan.audience)
        for hint in (*disturbing(words), *_hints(words, plan.zone))
    )
    return tuple(dict.fromkeys(hints))


def parts(title: str, words: str, audience: str) -> tuple[tuple[str, str], ...]:
    """Return what people will read, by the part of the event in which it stands."""
    return ("title", title), ("words", words), ("audience", audience)


def hint_in(part: str, hint: Text) -> Text:
    """Say in which part of the event it stands what a hint is about."""
    return text("events-hint-in", where=text(f"events-hint-where-{part}"), hint=hint)


_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+")
_STANDS_FOR_SOMETHING = re.compile(r"<[^<>\s]+>|https?://\S+")
_PICTURE = re.compile(r"(?i)https?://\S+\.(?:png|jpe?g|gif|webp|avif|svg)\b\S*")
JARGON = (
    "afk", "asap", "bikeshed", "bikeshedding", "dogfooding", "eli5", "eod", "eta", "fomo", "ftw", "fwiw", "iirc",
    "imho", "lgtm", "n00b", "nit", "noob", "ootb", "ptal", "rtfm", "sme", "swag", "tbd", "tl;dr", "tldr", "wip",
    "yak shaving", "yolo",
)  # fmt: skip
"""Short forms and in-jokes that people new to a project stumble over; said in every language of the trade."""
IDIOMS = (
    "all hands on deck", "ballpark", "break a leg", "deep dive", "hit the ground running",
    "low-hanging fruit", "out of the box thinking",
    "think outside the box", "touch base", "under the weather",
)  # fmt: skip
"""Figures of speech that are not understood from their words."""
_JARGON, _IDIOM = (
    re.compile(rf"(?i)(?<!\w)(?:{'|'.join(re.escape(one) for one in some)})(?!\w)") for some in (JARGON, IDIOMS)
)


def _hints(words: str, zone: str) -> Iterator[Text]:
    for number, line in enumerate(words.splitlines(), start=1):
        where = where_it_stands(number, line)
        bare = as_it_looks(_STANDS_FOR_SOMETHING.sub(" ", line))
        for sentence in _SENTENCE_ENDS.split(bare):
            if (count := len(sentence.split())) > LONG_SENTENCE:
                yield text("events-hint-long-sentence", count=count, most=LONG_SENTENCE, **where)
        for found in (*_JARGON.finditer(bare), *_IDIOM.finditer(bare)):
            yield text("events-hint-jargon", line=number, found=Name(found.group()))
        if _PICTURE.search(line) and not any(letter.isalpha() for letter in bare):
            yield text("events-hint-picture", line=number)
        if clock := hours_in_words.hour_without_zone(bare, zone):
            yield text("events-hint-clock", line=number, found=Name(clock.group()))
        if day := hours_in_words.day_for_some(bare):
            yield text("events-hint-day", line=number, found=Name(day.group()))
        if most_emoji_in_a_row(line) >= MANY_EMOJI:
            yield text("events-hint-emoji-run", **where)
