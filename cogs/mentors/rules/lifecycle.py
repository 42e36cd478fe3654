"""How long mentors and mentees have, what waits for whom, and what may be said of waiting. Pure.

Invariants: nobody waits in silence: whatever happens to a match is something new for at least one side; a figure
that stands on fewer people than `LEAST_MEASURED` is never said.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Literal

from data.mentor_matches import (
    ACTIVE,
    ASKED,
    CANCELLED,
    COFFEE,
    DECLINED,
    DONE,
    ENDED,
    EXPIRED,
    GOES_ON,
    OPEN,
    PAUSED,
    PROPOSED,
    Changes,
    Match,
)
from data.mentor_offers import HIDDEN, QUIET, Offer
from data.mentor_offers import OPEN as OFFERED

NUDGED_AFTER = timedelta(hours=48)
EXPIRES_AFTER = timedelta(hours=72)
"""A mentor who was asked is reminded, then the request goes on to the next choice."""
MOST_ASKED = 3
"""Mentors whom one person can have asked at once, or named as the next."""
RESTS = timedelta(days=30)
"""So long a mentor who said no, or did not answer, is not asked by the same person again."""
MOST_AGAIN = 2
"""Times that one person can ask the same mentor and let go of it while `RESTS` lasts."""
MOST_AT_A_STRETCH = 9
"""Mentors whom one person can ask within `EXPIRES_AFTER`: what was taken back counts too."""
SHOWN = 3
MOST_ACTIVE = 3
"""Matches that one person can have as a mentee at the same time."""
MEASURED = timedelta(days=180)
LEAST_MEASURED = 5
"""Of fewer people no figure is said. Source: Hearth's principle of small counts."""
KEPT = timedelta(days=365)
"""How long what is over is kept, so that nobody is brought together with the same person again in a round."""
KEPT_AFTER_LEAVING = timedelta(days=30)
ONE_WISH_IN = timedelta(days=30)
"""How long what somebody preferred in secret is the only thing that is weighed for them.

Whoever could wish for one thing after the other, and look who is shown, would learn who shares what.
"""
ONE_BY_ONE = timedelta(seconds=20)
"""How far apart messages are that many people get for the same reason: Discord takes many at once for spam."""
QUESTION_OPEN = timedelta(days=14)
QUESTION_KEPT = timedelta(days=28)
"""How long a question and its answers are kept, from the day on which it was asked."""
MOST_QUESTIONS = 2
"""Anonymous questions that one person can have open."""
MOST_QUESTIONS_KEPT = 8
"""Anonymous questions that one person can ask within `QUESTION_KEPT`, those that ask once more among them."""
MOST_WHO_ANSWER = 10
"""Mentors who can answer one question."""
MOST_GOAL = 600

ENDS_APART = timedelta(days=2)
"""How long before the planned end nobody is asked how it goes: so the two questions do not come at once."""
DONE_AFTER = timedelta(weeks=4)
"""How long after both were asked how it goes on, and nobody answered, a match is taken to be done."""
PAUSES = (7, 14, 30)
"""Days for which one side can pause with one press."""
LONGER = (2, 4, 8)
"""Weeks for which both can go on after the planned end with one press."""
QUIET_ANSWER = timedelta(days=7)
"""How long a mentor who was asked whether their offer still stands has before it rests."""
HIDDEN_AFTER = timedelta(days=30)
"""How long an offer rests before those who lead mentoring do not count on it any more."""

THANKED, PUBLIC, PRIVATE, NO_THANKS = "asked", "public", "private", "none"
"""Somebody was thanked; and how they like it."""
NO_THREAD, RESUMED, LONGER_NOW, SILENT, AGREED = "no_thread", "resumed", "longer", "silent", "agreed"
"""What a side hears beside the state: write directly, it goes on, for longer, the mentor is silent, they agree."""
HELD = "held"
"""Why a match is paused that conduct handlers hold."""
WELL, STUCK, OTHER = "well", "stuck", "other"
ANSWERS = (WELL, STUCK, OTHER)
"""What somebody can answer who is asked how it goes."""
TO_LEADS = (STUCK, OTHER)

MENTOR, MENTEE = "mentor", "mentee"
Side = Literal["mentor", "mentee"]
SIDES: tuple[Side, Side] = ("mentor", "mentee")


def side_of(match: Match, user_id: int) -> Side:
    """Return on which side of a match somebody is."""
    return "mentor" if match.mentor_id == user_id else "mentee"


def person_of(match: Match, side: str) -> int:
    """Return who is on a side of a match."""
    return match.mentor_id if side == MENTOR else match.mentee_id


def other(side: str) -> Side:
    """Return the other side."""
    return "mentee" if side == MENTOR else "mentor"


def news(match: Match, side: str) -> str | None:
    """Return what is new in a match for one side, what can be answered first; None where nothing is."""
    return next(iter(waiting(match, side)), None)


def waiting(match: Match, side: str) -> tuple[str, ...]:
    """Return all that is new in a match for one side, what can be answered first.

    A mentor who is asked has that until they answer. What a person did themselves is no news to them, and that
    conduct handlers hold a match is news to nobody.
    """
    found = []
    if match.state in (DONE, ENDED) and thanks_of(match, side) == THANKED:
        found.append("thanked")
    if match.state in GOES_ON:
        if match.record_id is not None and agrees(match, other(side)) and not agrees(match, side):
            found.append("goal")
        if match.state == ACTIVE and match.end_asked_at is not None and saw_of(match, side) != "over":
            found.append("over")
        if (said := news_of(match, side)) is not None:
            found.append(said)
    if (of_state := _news_of_state(match, side)) is not None:
        found.append(of_state)
    return tuple(found)


def _news_of_state(match: Match, side: str) -> str | None:
    saw = saw_of(match, side)
    if match.state == ASKED:
        return "asked" if side == MENTOR else None
    if match.state == ACTIVE or (match.state == PAUSED and match.pause == HELD):
        begins = saw is None and news_of(match, side) != NO_THREAD
        return "began" if begins and (side == MENTEE or match.round_id) else None
    if saw == match.state:
        return None
    if match.state in (DECLINED, EXPIRED):
        if side == MENTOR:
            return "expired" if match.state == EXPIRED else None
        return match.state
    if match.state == CANCELLED:
        return "cancelled" if side == MENTOR and match.asked_at is not None else None
    if match.state in (DONE, ENDED) and match.ended_by != side:
        return "left" if match.ended_by == "left" else match.state
    if match.state == PAUSED and match.pause != side:
        return "paused"
    return None


def read(match: Match, side: str, what: str) -> Changes:
    """Return what changes in a match once one side has put away what was new."""
    if what == news_of(match, side):
        seen = match.state if saw_of(match, side) is None else saw_of(match, side)
        return side_changes(side, news=None, saw=seen)
    return side_changes(side, news=news_of(match, side), saw="over" if what == "over" else match.state)


def side_changes(side: str, *, news: str | None, saw: str | None) -> Changes:
    """Return what changes for one side: what it is to hear beside the state, and what it has seen of it."""
    if side == MENTOR:
        return {"mentor_news": news, "mentor_saw": saw}
    return {"mentee_news": news, "mentee_saw": saw}


def saw_of(match: Match, side: str) -> str | None:
    """Return which state of a match a side has seen."""
    return match.mentor_saw if side == MENTOR else match.mentee_saw


def news_of(match: Match, side: str) -> str | None:
    """Return what a side is to hear beside what the state says."""
    return match.mentor_news if side == MENTOR else match.mentee_news


def agrees(match: Match, side: str) -> bool:
    """Tell whether a side agrees to the goal that is written down."""
    return match.mentor_agrees if side == MENTOR else match.mentee_agrees


def thanks_of(match: Match, side: str) -> str | None:
    """Return whether a side was thanked, and how they liked it."""
    return match.mentor_thanks if side == MENTOR else match.mentee_thanks


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is known before somebody asks: the median wait, if enough people have waited; how many wait now.

    `wait` is None where it is unknown yet. `waiting` is None where it is fewer than `LEAST_MEASURED`, unless it
    is nobody.
    """

    wait: timedelta | None
    waiting: int | None


def outlook(waits: Sequence[float], waiting: int) -> Outlook:
    """Return what may be said of how long people waited, in seconds, and of how many wait now."""
    wait = timedelta(seconds=median(waits)) if len(waits) >= LEAST_MEASURED else None
    return Outlook(wait, waiting if waiting == 0 or waiting >= LEAST_MEASURED else None)


def may_ask(between: Collection[Match], now: datetime) -> bool:
    """Tell whether somebody can ask a mentor, from all that has been between the two.

    Nobody asks twice at the same time. Who said no, or did not answer, is left in peace for a while, and so is who
    was asked and let go again and again. Whom somebody parted from without having finished is not for them.
    """
    # What a round proposes nobody else sees, and a talk over coffee is no mentoring.
    seen = [one for one in between if one.state != PROPOSED and one.format != COFFEE]
    if any(one.state in OPEN for one in seen):
        return False
    if any(one.state == ENDED and one.ended_by in SIDES and one.format != COFFEE for one in seen):
        return False
    lately = [one for one in between if one.asked_at is not None and now - one.asked_at < RESTS]
    if any(one.state in (DECLINED, EXPIRED) for one in lately):
        return False
    return sum(one.state == CANCELLED for one in lately) < MOST_AGAIN


def asks_too_much(asked: Collection[Match], now: datetime) -> bool:
    """Tell whether somebody has asked as many mentors lately as one person can."""
    lately = [one for one in asked if one.asked_at is not None and now - one.asked_at < EXPIRES_AFTER]
    return len(lately) >= MOST_AT_A_STRETCH


def expires_at(asked_at: datetime) -> datetime:
    """Return until when a mentor who was asked can answer."""
    return asked_at + EXPIRES_AFTER


def next_check_in(began_at: datetime, ends_at: datetime, now: datetime) -> tuple[int, datetime] | None:
    """Return in which week both sides are asked next how it goes, and when; None where not before the end."""
    for week in check_in_weeks((ends_at - began_at) // timedelta(weeks=1)):
        due_at = min(began_at + timedelta(weeks=week), ends_at - ENDS_APART)
        if due_at > now:
            return week, due_at
    return None


def check_in_weeks(weeks: int) -> list[int]:
    """Return in which weeks of a match both sides are asked how it goes: 1, 3, then every fourth."""
    return [week for week in (1, *range(3, weeks + 1, 4)) if week <= weeks]


def quiet_step(offer: Offer, quiet: timedelta, now: datetime) -> str | None:
    """Return what is due for an offer whose person is silent: "nudged", "quiet", "hidden"; None where nothing is.

    `quiet`: how long somebody can be silent before they are asked. Who pauses of their own wish is left alone.
    """
    if offer.left_at is not None or offer.state != OFFERED:
        return None
    if offer.pause == QUIET:
        return HIDDEN if offer.paused_at is not None and now - offer.paused_at >= HIDDEN_AFTER else None
    if offer.paused_at is not None:
        return None
    if offer.nudged_at is not None:
        return QUIET if now - offer.nudged_at >= QUIET_ANSWER else None
    return "nudged" if now - offer.seen_at >= quiet else None
