"""For those who lead mentoring: rounds, their preview with one plain reason a match, and approving it.

Invariants: every handler asks anew whether the person who presses may; a reason stands on what everybody may know,
and nothing on these pages tells that two people are kept apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.problems import Problem
from bot.kernel.text import Text, listed, text
from cogs.mentors.pages.common import FEATURE, lead_here, press, said, topics
from cogs.mentors.rules.solving import SolverFailed
from cogs.mentors.service import cohorts
from cogs.mentors.service.cohorts import GAIN, Shown, Stale
from data.mentor_matches import Match
from data.mentor_rounds import APPROVED, COFFEE, GROUP, KINDS, OPEN, PREVIEW, Round

TITLE = text("mentors-rounds-title")
A_PAGE = 10


async def open_rounds(visit: Visit) -> None:
    """Turn to the three kinds of round."""
    await visit.turn_to(await rounds_page(visit, await lead_here(visit)))


async def begin(visit: Visit) -> None:
    """Begin a round of a kind."""
    guild_id = await lead_here(visit)
    begun = await cohorts.begin(visit.ground, guild_id, said(visit, 0))
    await _turn(visit, guild_id, begun.id, text("mentors-round-begun"))


async def open_round(visit: Visit) -> None:
    """Turn to one round, from a certain line on."""
    guild_id = await lead_here(visit)
    (start,) = numbers(visit.args[1:] or ("0",), 1)
    await _turn(visit, guild_id, said(visit, 0), start=start)


async def propose(visit: Visit) -> None:
    """Work out who would meet whom."""
    await _propose(visit, await lead_here(visit), said(visit, 0))


async def draw_again(visit: Visit) -> None:
    """Work it out again, with other luck where people fit alike."""
    await _propose(visit, await lead_here(visit), said(visit, 0), again=True)


async def approve(visit: Visit) -> None:
    """Let a preview begin as it was seen; one that does not hold any more is made anew."""
    guild_id, round_id = await lead_here(visit), said(visit, 0)
    try:
        count = await cohorts.approve(visit.ground, visit.client.features, guild_id, round_id, said(visit, 1))
    except Stale as stale:
        parts = [text(f"mentors-round-changed-{one}") for one in stale.changes]
        await _propose(visit, guild_id, round_id, text("mentors-round-stale"), *parts)
        return
    note = text("mentors-round-approved", count=count)
    await visit.turn_to(await rounds_page(visit, guild_id, note))


async def cancel(visit: Visit) -> None:
    """Let a round not take place."""
    guild_id = await lead_here(visit)
    await cohorts.cancel(visit.ground, guild_id, said(visit, 0))
    await visit.turn_to(await rounds_page(visit, guild_id, text("mentors-round-cancelled")))


async def rounds_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    """Return the page of the three kinds of round."""
    found = await cohorts.open_rounds(visit.ground, guild_id)
    presses = [
        Button(text("mentors-button-round-open", kind=kind_name(kind)), to(FEATURE, "round", found[kind].id, 0))
        if kind in found
        else Button(text("mentors-button-round-begin", kind=kind_name(kind)), to(FEATURE, "round-begin", kind))
        for kind in KINDS
    ]
    back = press("mentors-button-programme", "programme")
    lines = (*notes, text("mentors-rounds-what"), *(text(f"mentors-rounds-{kind}") for kind in KINDS))
    return page(TITLE, *lines, rows=(tuple(presses), (back,)))


def kind_name(kind: str) -> Text:
    """Return what a kind of round is called."""
    return text(f"mentors-round-kind-{kind}")


def round_page(shown: Shown, start: int = 0, *notes: Text) -> Page:
    """Return the page of one round."""
    one = shown.round
    title = text("mentors-round-title", kind=kind_name(one.kind))
    if one.state == OPEN:
        return page(title, *notes, text("mentors-round-open"), rows=(_first_presses(one), (_back(),)))
    lines = [*_matches(shown), *(_left(user_id, limits, one.kind) for user_id, limits in shown.left.items())]
    first = start if start < len(lines) else 0
    head = Block((*notes, *_counts(shown)))
    body = Block(tuple(lines[first : first + A_PAGE]))
    presses: list[Button] = []
    if one.state == PREVIEW:
        if lines:
            approves = to(FEATURE, "round-approve", one.id, shown.seen)
            presses.append(Button(text("mentors-button-round-approve"), approves, "primary"))
        presses += [
            press("mentors-button-round-again", "round-again", one.id),
            press("mentors-button-round-cancel", "round-cancel", one.id),
        ]
    last: list[Button] = []
    if first + A_PAGE < len(lines):
        last.append(press("mentors-button-round-next", "round", one.id, first + A_PAGE))
    elif first:
        last.append(press("mentors-button-round-first", "round", one.id, 0))
    rows = [tuple(presses)] if presses else []
    return Page(title, (head, body, Block((), (*rows, (*last, _back())))))


def _first_presses(one: Round) -> tuple[Button, ...]:
    return (
        Button(text("mentors-button-round-preview"), to(FEATURE, "round-propose", one.id), "primary"),
        press("mentors-button-round-cancel", "round-cancel", one.id),
    )


def _back() -> Button:
    return press("mentors-button-rounds", "rounds")


def _counts(shown: Shown) -> list[Text]:
    counts, kind = shown.round.counts, shown.round.kind
    if not counts.get("people"):
        return [text("mentors-round-nobody")]
    if kind == COFFEE:
        lines = [text("mentors-round-count-coffee", count=counts["people"])]
    else:
        lines = [text("mentors-round-count", count=counts["people"], mentors=counts["mentors"])]
    if shown.round.state == APPROVED:
        return lines
    lines.append(text("mentors-round-left-count", count=len(shown.left)))
    return [*lines, text("mentors-round-unseen")]


def _matches(shown: Shown) -> list[Text]:
    kind = shown.round.kind
    if kind == COFFEE:
        return [_table(table, shown) for table in tables_of(shown.matches)]
    if kind == GROUP:
        by_mentor = cohorts.groups_of(shown.matches)
        shared = {one.mentor_id: set[str]() for one in shown.matches}
        for one in shown.matches:
            shared[one.mentor_id] |= set(one.topics)
        return [
            text(
                "mentors-round-group",
                mentor=f"<@{mentor}>",
                people=mentions(mentees),
                why=_why(sorted(shared[mentor])),
            )
            for mentor, mentees in by_mentor.items()
        ]
    return [
        text(
            "mentors-round-pair",
            mentee=f"<@{one.mentee_id}>",
            mentor=f"<@{one.mentor_id}>",
            why=_why(one.topics),
        )
        for one in shown.matches
    ]


def _why(keys: Sequence[str]) -> Text:
    return text("mentors-round-why-topics", topics=topics(keys)) if keys else text("mentors-round-why-rest")


def _table(table: Sequence[int], shown: Shown) -> Text:
    is_new = not any(pair in shown.before for pair in combinations(table, 2))
    why = text("mentors-round-why-new" if is_new else "mentors-round-why-lot")
    return text("mentors-round-table", people=mentions(table), why=why)


def tables_of(matches: Sequence[Match]) -> list[tuple[int, ...]]:
    """Return who sits together: a talk of two is one match, of three it is three."""
    tables: dict[int, set[int]] = {}
    for one in matches:
        table = tables.get(one.mentor_id) or tables.get(one.mentee_id) or set[int]()
        table |= {one.mentor_id, one.mentee_id}
        tables[one.mentor_id] = tables[one.mentee_id] = table
    return sorted({tuple(sorted(table)) for table in tables.values()})


def mentions(people: Sequence[int]) -> Text | str:
    """Return people as they are listed in a sentence."""
    return listed([text("name", name=f"<@{one}>") for one in people])


def _left(user_id: int, limits: Mapping[str, int], kind: str) -> Text:
    return text("mentors-round-left", person=f"<@{user_id}>", why=left_why(limits, kind, "mentors-lead"))


def left_why(limits: Mapping[str, int], kind: str, words: str = "mentors") -> Text:
    """Return the limit that removed most mentors in one sentence, said to the person, or about them."""
    first = next((one for one in limits.items() if not one[0].startswith(GAIN)), None)
    if first is None:
        return text("mentors-left-odd" if kind == COFFEE else "mentors-left-seats")
    return text(f"{words}-limit-{first[0]}", count=first[1])


async def _propose(visit: Visit, guild_id: int, round_id: str, *notes: Text, again: bool = False) -> None:
    try:
        shown = await cohorts.propose(visit.ground, visit.client.features, guild_id, round_id, again=again)
    except SolverFailed:
        raise Problem(text("mentors-round-failed")) from None
    await visit.turn_to(round_page(shown, 0, *notes))


async def _turn(visit: Visit, guild_id: int, round_id: str, *notes: Text, start: int = 0) -> None:
    await visit.turn_to(round_page(await cohorts.shown(visit.ground, guild_id, round_id), start, *notes))


ROUTES: Mapping[str, Route] = {
    "rounds": Route(open_rounds),
    "round": Route(open_round),
    "round-begin": Route(begin),
    "round-propose": Route(propose),
    "round-again": Route(draw_again),
    "round-approve": Route(approve),
    "round-cancel": Route(cancel),
}
"""What presses lead to, by their verbs."""
