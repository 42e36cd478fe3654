"""How it goes: what somebody answers who is asked, and what those who lead mentoring read of it.

Invariants: before a word is written it stands there who reads it; what was answered is shown to those who lead
mentoring alone, asked anew at each press, and never to a lead who is in that match.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_not_saved
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.forms import FormPage, LongText
from bot.kernel.limits import clip
from bot.kernel.problems import Problem
from bot.kernel.text import Name, text
from cogs.mentors.pages.common import FEATURE, TITLE, community_and_match, lead_here, on_day, press, said
from cogs.mentors.pages.going import safety_rows
from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.lifecycle import MENTEE
from cogs.mentors.service import checking
from cogs.mentors.service.checking import Said

MOST_WORDS = 500
SHOWN = 5
OWN_WORDS = FormPage(
    text("mentors-check-title"),
    (
        LongText(
            name="words",
            label=text("mentors-label-check"),
            help=text("mentors-help-check"),
            required=True,
            most=MOST_WORDS,
        ),
    ),
)


async def answer(visit: Visit) -> None:
    """Say how it goes."""
    guild_id, match_id = await community_and_match(visit)
    week, how = _week(visit), said(visit, 3)
    if how not in lifecycle.ANSWERS:
        raise Problem(text("problem-old-button"))
    _, side = await checking.answer(visit.ground, guild_id, visit.user_id, match_id, week, how)
    lines = [text(f"mentors-check-{how}"), text("mentors-check-readers")]
    presses = [
        Button(text("mentors-button-check-words"), to(FEATURE, "check-words", guild_id, match_id, week)),
        press("mentors-button-going", "going", guild_id, match_id),
    ]
    rows: tuple[Row, ...] = ()
    if how != lifecycle.WELL:
        rows = safety_rows(visit, guild_id)
        if side == MENTEE:
            presses.append(press("mentors-button-another", "part-ask", guild_id, match_id, "another"))
    await visit.turn_to(page(TITLE, *lines, rows=(tuple(presses), *rows)))


async def ask_words(visit: Visit) -> None:
    """Open the form for one's own words."""
    guild_id, match_id = await community_and_match(visit)
    await ask_now(visit, OWN_WORDS, to(FEATURE, "check-save", guild_id, match_id, _week(visit)))


async def save_words(visit: Visit) -> None:
    """Keep somebody's own words; where that cannot be, they are given back."""
    guild_id, match_id = await community_and_match(visit)
    words = typed_now(visit, OWN_WORDS, "words")
    try:
        await checking.add_words(visit.ground, guild_id, visit.user_id, match_id, _week(visit), words)
    except Problem:
        await visit.show(typed_not_saved(typed_in(visit.submitted)))
        return
    goes = press("mentors-button-going", "going", guild_id, match_id)
    await visit.turn_to(page(TITLE, text("mentors-check-kept"), rows=((goes,),)))


async def open_checks(visit: Visit) -> None:
    """Show to those who lead mentoring who would like to hear from them."""
    guild_id = await lead_here(visit)
    await visit.turn_to(await checks_page(visit, guild_id))


async def put_away(visit: Visit) -> None:
    """Put away what was answered about a match."""
    guild_id = await lead_here(visit)
    await checking.note_seen(visit.ground, guild_id, visit.user_id, said(visit, 0))
    await visit.turn_to(await checks_page(visit, guild_id))


async def checks_page(visit: Visit, guild_id: int) -> Page:
    """Return the page of what was answered and not put away."""
    found = await checking.for_leads(visit.ground, guild_id, visit.user_id)
    head = [text("mentors-checks-what", count=len(found)), text("mentors-checks-careful")]
    return Page(text("mentors-checks-title"), (Block(tuple(head)), *(_block(one) for one in found[:SHOWN])))


def _block(one: Said) -> Block:
    person, day = f"<@{one.check.user_id}>", on_day(one.check.answered_at or one.check.asked_at)
    if one.match is None or one.side is None:
        lines = [text("mentors-checks-gone", person=person, day=day)]
    else:
        other = f"<@{lifecycle.person_of(one.match, lifecycle.other(one.side))}>"
        lines = [text(f"mentors-checks-{one.check.answer}-{one.side}", person=person, other=other, day=day)]
    if one.words:
        lines.append(text("mentors-checks-words", words=Name(clip(one.words, MOST_WORDS), lines=True)))
    return Block(tuple(lines), ((press("mentors-button-checks-seen", "checks-seen", one.check.match_id),),))


def _week(visit: Visit) -> int:
    (week,) = numbers(visit.args[2:3], 1)
    return week


ROUTES: Mapping[str, Route] = {
    "check": Route(answer),
    "check-words": Route(ask_words, opens_form=True),
    "check-save": Route(save_words),
    "checks": Route(open_checks),
    "checks-seen": Route(put_away),
}
"""What presses lead to, by their verbs."""
