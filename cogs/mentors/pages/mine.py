"""One's mentoring: who asks, who is mentored and by whom, and what is new.

Invariants: a page is about the person who presses; whatever they answer is fine and needs no reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.limits import clip
from bot.kernel.text import Name, Text, text
from cogs.mentors.pages import looking_over, taking_part
from cogs.mentors.pages.common import (
    FEATURE,
    TITLE,
    community,
    community_and_match,
    on_day,
    press,
    said,
    topics,
    until,
)
from cogs.mentors.pages.news import check_note, note_of_going, quiet_note
from cogs.mentors.pages.questions import rows_for_mine
from cogs.mentors.pages.waiting import request_notes
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import answering, asking, checking, quiet
from data import mentor_matches, mentor_offers, mentor_requests
from data.engine import Transaction
from data.mentor_matches import ASKED, COFFEE, GOES_ON, PAUSED, Match

SHOWN_GOAL = lifecycle.MOST_GOAL
SHOWN = 6
"""Matches on one page: Discord takes 40 parts of a page, and 4,000 characters."""


async def open_mine(visit: Visit) -> None:
    """Show one's mentoring; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "mine", nobody=text("mentors-no-community"))
    if guild_id is not None:
        await visit.show(await mine_page(visit, guild_id))


async def more_for_mine(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "mine")


async def turn_to_mine(visit: Visit) -> None:
    """Turn to one's mentoring."""
    guild_id, start = await community(visit), numbers(visit.args[1:2], len(visit.args[1:2]))
    await visit.turn_to(await mine_page(visit, guild_id, start=start[0] if start else 0))


async def accept(visit: Visit) -> None:
    """Say yes."""
    guild_id, match_id = await community_and_match(visit)
    await see_that_member(visit, guild_id)
    match = await answering.accept(visit.ground, visit.client.features, guild_id, visit.user_id, match_id)
    note = text(f"mentors-accepted-{match.place}", person=f"<@{match.mentee_id}>")
    await visit.turn_to(await mine_page(visit, guild_id, note))


async def decline(visit: Visit) -> None:
    """Say "not now"."""
    guild_id, match_id = await community_and_match(visit)
    await answering.decline(visit.ground, visit.client.features, guild_id, visit.user_id, match_id)
    await visit.turn_to(await mine_page(visit, guild_id, text("mentors-declined-by-you")))


async def read(visit: Visit) -> None:
    """Put away what was new."""
    guild_id, match_id = await community_and_match(visit)
    await answering.note_read(visit.ground, guild_id, visit.user_id, match_id, said(visit, 2))
    await visit.turn_to(await mine_page(visit, guild_id))


async def mine_page(visit: Visit, guild_id: int, *notes: Text, start: int = 0) -> Page:
    """Return the page of one's mentoring, some matches at a time: those that wait for an answer first."""
    async with visit.ground.database.read() as tx:
        matches = await mentor_matches.of_person(tx, guild_id, visit.user_id, (ASKED, *GOES_ON))
        offers = await mentor_offers.get(tx, guild_id, visit.user_id) is not None
        questions = await rows_for_mine(visit.ground, tx, guild_id, visit.user_id)
        looks = await mentor_requests.open_of(tx, guild_id, visit.user_id) is not None
        coffee = await taking_part.coffee_press(tx, guild_id, visit.user_id)
        asks = [one for one in matches if one.state == ASKED and one.mentor_id == visit.user_id]
        listed = [*asks, *(one for one in matches if one.state in GOES_ON)]
        first = start if start < len(listed) else 0
        blocks = [
            await _asks(visit.ground, tx, one) if one.state == ASKED else going_on(one, visit.user_id)
            for one in listed[first : first + SHOWN]
        ]
    head = list(notes)
    if not blocks:
        head.append(text("mentors-mine-none"))
    last: list[Button] = [
        press("mentors-button-request" if looks else "mentors-start-find", "find", guild_id),
        press("mentors-button-offer" if offers else "mentors-start-offer", "offer", guild_id),
        coffee,
    ]
    if first + SHOWN < len(listed):
        last.append(press("mentors-button-round-next", "mine-turn", guild_id, first + SHOWN))
    elif first:
        last.append(press("mentors-button-round-first", "mine-turn", guild_id))
    return Page(TITLE, (Block(tuple(head)), *blocks, Block((), (tuple(last), *questions))))


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for a person on their first page."""
    found = []
    for match in await mentor_matches.of_person(tx, guild_id, user_id):
        side = lifecycle.side_of(match, user_id)
        found += [await note_of(ground, tx, match, side, what) for what in lifecycle.waiting(match, side)]
        if (check := await checking.open_question(tx, match, side)) is not None:
            found.append(check_note(match, side, check))
    offer = await mentor_offers.get(tx, guild_id, user_id)
    if offer is not None and (asked := quiet.waits(offer)) is not None:
        found.append(quiet_note(offer, asked))
    found += await looking_over.notes(tx, guild_id, user_id)
    found += await taking_part.notes(tx, guild_id, user_id)
    return [*found, *await request_notes(ground, tx, guild_id, user_id)]


async def note_of(ground: Ground, tx: Transaction, match: Match, side: str, what: str) -> Note:
    """Return something that is new, with the presses that answer it."""
    guild_id = match.guild_id
    if what == "asked":
        lines = await asked_lines(ground, tx, match)
        return Note(
            tuple(lines),
            (
                (text("mentors-button-yes"), to(FEATURE, "accept", guild_id, match.id)),
                (text("mentors-button-not-now"), to(FEATURE, "decline", guild_id, match.id)),
            ),
        )
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    reads = (text("mentors-button-read"), to(FEATURE, "read", guild_id, match.id, what))
    if what == "began" and match.round_id is not None:
        leads = (text("mentors-button-mine"), to(FEATURE, "mine", guild_id))
        return Note(tuple(await taking_part.began_lines(tx, match, side)), (leads, reads))
    if what in ("declined", "expired") and side == lifecycle.MENTEE:
        request = await mentor_requests.get(tx, guild_id, match.request_id or "")
        following = await mentor_matches.of_request(tx, guild_id, match.request_id or "", (ASKED,))
        lines = [text(f"mentors-news-{what}", person=person)]
        news = [one for one in following if match.ended_at and one.asked_at and one.asked_at >= match.ended_at]
        if news:
            lines.append(text("mentors-news-next", person=f"<@{news[-1].mentor_id}>"))
        elif following:
            lines.append(text("mentors-news-others"))
        elif request is not None and request.state == mentor_requests.OPEN:
            lines.append(text("mentors-news-choose"))
        leads = (text("mentors-button-request"), to(FEATURE, "find", guild_id))
        return Note(tuple(lines), (leads, reads))
    if what in ("cancelled", "expired"):
        here = (text("mentors-button-awake"), to(FEATURE, "awake", guild_id))
        presses = (here, reads) if what == "expired" else (reads,)
        return Note((text(f"mentors-news-{what}-mentor", person=person),), presses)
    return await note_of_going(tx, match, side, what)


async def asked_lines(ground: Ground, tx: Transaction, match: Match) -> list[Text]:
    """Return what a mentor reads who is asked: by whom, for what, why them, and until when."""
    request = await mentor_requests.get(tx, match.guild_id, match.request_id or "")
    lines = [
        text(
            "mentors-asks",
            person=f"<@{match.mentee_id}>",
            format=text(f"mentors-format-{match.format}"),
        )
    ]
    if match.topics:
        lines.append(text("mentors-asks-why", topics=topics(match.topics)))
    if request is not None:
        goal = await asking.goal_of(ground, tx, request)
        lines.append(text("mentors-asks-goal", goal=Name(clip(goal, SHOWN_GOAL), lines=True)))
    ends = until(lifecycle.expires_at(match.asked_at or match.made_at))
    return [*lines, text("mentors-asks-until", until=ends)]


def going_on(match: Match, user_id: int) -> Block:
    """Return what somebody sees of a match that goes on."""
    side = lifecycle.side_of(match, user_id)
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    if match.format == COFFEE:
        return Block((text("mentors-goes-coffee", person=person),))
    lines = [text(f"mentors-goes-{side}", person=person, format=text(f"mentors-format-{match.format}"))]
    if match.ends_at is not None:
        lines.append(text("mentors-goes-until", day=on_day(match.ends_at)))
    if match.thread_id is not None:
        lines.append(text("mentors-goes-thread", thread=f"<#{match.thread_id}>"))
    if match.state == PAUSED and match.paused_until is not None:  # one that conduct handlers hold has no end
        lines.append(text("mentors-goes-paused", day=on_day(match.paused_until)))
    if lifecycle.news_of(match, side) == lifecycle.NO_THREAD:
        lines.append(text("mentors-goes-direct"))
    return Block(tuple(lines), ((press("mentors-button-going", "going", match.guild_id, match.id),),))


async def _asks(ground: Ground, tx: Transaction, match: Match) -> Block:
    yes = Button(text("mentors-button-yes"), to(FEATURE, "accept", match.guild_id, match.id), "primary")
    no = press("mentors-button-not-now", "decline", match.guild_id, match.id)
    rows: tuple[Row, ...] = ((yes, no),)
    return Block(tuple(await asked_lines(ground, tx, match)), rows)


ROUTES: Mapping[str, Route] = {
    "mine": Route(open_mine),
    "mine-more": Route(more_for_mine),
    "mine-turn": Route(turn_to_mine),
    "accept": Route(accept),
    "decline": Route(decline),
    "read": Route(read),
}
"""What presses lead to, by their verbs."""
