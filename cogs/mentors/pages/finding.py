"""Looking for a mentor: the form, what is known of waiting, the three who suit best, and asking one of them.

Invariants: what is known of waiting stands there before anything is sent; each suggestion says why in one
sentence; where nobody is found it says what stands in the way, and what can be done.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from math import ceil
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, changes_answers, open_form, sending_again
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Picker, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.kernel.limits import SELECT_OPTIONS, clip
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.mentors.pages.common import (
    FEATURE,
    TITLE,
    community,
    community_and_match,
    gain_words,
    press,
    topics,
    until,
    why,
)
from cogs.mentors.pages.forms import REQUEST_PAGES
from cogs.mentors.pages.waiting import office_lines
from cogs.mentors.rules import lifecycle, wishes
from cogs.mentors.rules.lifecycle import Outlook
from cogs.mentors.rules.matching import GROUP, WEEKS
from cogs.mentors.service import asking, offering, questions, waiting
from cogs.mentors.service.asking import Suggested, Wanted
from cogs.mentors.service.people import Obstacles
from data.mentor_matches import ASKED, CHOSEN, Match

USUAL_WEEKS = 8
SHOWN_GOAL = lifecycle.MOST_GOAL
REQUEST_FORM = "mentors.request"


async def open_find(visit: Visit) -> None:
    """Show whom one has asked and who suits, or the form; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "find", nobody=text("mentors-no-community"))
    if guild_id is None:
        return
    await see_that_member(visit, guild_id)
    if (shown := await request_page(visit, guild_id)) is not None:
        await visit.turn_to(shown)
        return
    await offering.see_that_open(visit.ground, guild_id)
    intro = [text("mentors-find-intro"), text("mentors-find-readers"), text("mentors-secret-intro")]
    if await questions.somebody_answers(visit.ground, guild_id):
        intro.append(text("mentors-find-question"))
    await open_form(visit, REQUEST, guild_id=guild_id, intro=intro)


async def more_for_find(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "find")


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that a community has mentoring, and that the person has no open request."""
    await offering.see_that_open(visit.ground, guild_id)
    if await asking.open_of(visit.ground, guild_id, visit.user_id) is not None:
        raise Problem(text("mentors-one-open"))


async def preview(visit: Visit, sending: Sending) -> None:
    """Say what is known of waiting, and what was understood; nothing is sent yet."""
    wanted = told(visit.interaction.user.display_name, visit.language, sending.answers)
    outlook = await asking.outlook_for(
        visit.ground, sending.guild_id, visit.user_id, format=wanted.format, languages=wanted.languages
    )
    understood = asking.topics_of(wanted)
    lines = [
        text("mentors-understood", topics=topics(understood, most=20))
        if understood
        else text("mentors-understood-nothing"),
        *outlook_words(outlook),
        text("mentors-before-send"),
    ]
    if not await asking.weighs(visit.ground, sending.guild_id, visit.user_id, wanted.prefers):
        lines.append(text("mentors-wish-later", count=lifecycle.ONE_WISH_IN.days))
    sends = Button(text("mentors-button-look"), to(FEATURE, "send", sending.draft_id, sending.revision), "primary")
    changes = Button(text("mentors-button-change"), changes_answers(sending.draft_id))
    await visit.turn_to(page(TITLE, *lines, rows=((sends, changes),)))


async def send(visit: Visit) -> None:
    """Look for a mentor, as the person has just looked it over."""
    draft_id, *revision = visit.args or ("",)
    (number,) = numbers(revision, 1)
    sending = await sending_again(visit, draft_id, number, (REQUEST_FORM,))
    name = await see_that_member(visit, sending.guild_id)
    wanted = told(name, visit.language, sending.answers)
    await asking.ask_for_mentor(visit.ground, sending.guild_id, visit.user_id, wanted, close=sending.close)
    await _turn(visit, sending.guild_id, text("mentors-looking"))


async def ask(visit: Visit) -> None:
    """Ask a mentor now."""
    await _ask(visit, later=False)


async def ask_later(visit: Visit) -> None:
    """Name a mentor as the next to be asked."""
    await _ask(visit, later=True)


async def take_back(visit: Visit) -> None:
    """Ask one mentor no longer."""
    guild_id, match_id = await community_and_match(visit)
    gone, following = await asking.take_back(
        visit.ground, visit.client.features, guild_id, visit.user_id, match_id
    )
    notes = [text("mentors-taken-back", person=f"<@{gone.mentor_id}>")]
    if following is not None:
        notes.append(text("mentors-news-next", person=f"<@{following.mentor_id}>"))
    await _turn(visit, guild_id, *notes)


async def ask_before_withdrawing(visit: Visit) -> None:
    """Ask whether the whole request should go."""
    guild_id = await community(visit)
    presses = (
        press("mentors-button-withdraw-yes", "find-withdraw", guild_id),
        press("mentors-button-request", "find-turn", guild_id),
    )
    await visit.turn_to(page(TITLE, text("mentors-withdraw-ask"), rows=(presses,)))


async def withdraw(visit: Visit) -> None:
    """Look for a mentor no longer."""
    guild_id = await community(visit)
    if not await asking.withdraw(visit.ground, guild_id, visit.user_id):
        raise Problem(text("mentors-none-open"))
    await visit.turn_to(page(TITLE, text("mentors-request-gone")))


async def still(visit: Visit) -> None:
    """Still looking."""
    guild_id = await community(visit)
    await waiting.still_looks(visit.ground, guild_id, visit.user_id)
    await _turn(visit, guild_id, text("mentors-still-thanks"))


async def turn_to_request(visit: Visit) -> None:
    """Turn to one's request."""
    await _turn(visit, await community(visit))


def told(name: str, language: str, answers: Any) -> Wanted:
    """Return what somebody filled in."""
    weeks = int(answers["weeks"] or USUAL_WEEKS) if answers["format"] == WEEKS else 1
    return Wanted(
        name=name,
        language=language,
        goal=answers["goal"],
        about=answers["about"] or "",
        languages=answers["languages"],
        format=answers["format"],
        weeks=weeks,
        needs=answers["needs"] or (),
        free=wishes.free_in(answers["zone"], answers["parts"] or (), answers["hours"]),
        is_adult=answers["adult"],
        place=answers["place"] or wishes.DIRECT,
        prefers=answers["shared"] or (),
        never=answers["never"] or (),
    )


def outlook_words(outlook: Outlook) -> list[Text]:
    """Return what is known of waiting, in words; what is not known is said to be so."""
    if outlook.wait is None:
        lines = [text("mentors-wait-unknown")]
    elif outlook.wait < timedelta(days=1):
        lines = [text("mentors-wait-hours", count=max(1, ceil(outlook.wait / timedelta(hours=1))))]
    else:
        lines = [text("mentors-wait-days", count=ceil(outlook.wait / timedelta(days=1)))]
    if outlook.waiting is None:
        return [*lines, text("mentors-waiting-few", count=lifecycle.LEAST_MEASURED)]
    return [*lines, text("mentors-waiting", count=outlook.waiting)]


async def request_page(visit: Visit, guild_id: int, *notes: Text) -> Page | None:
    """Return the page of one's request; None where there is none."""
    shown = await asking.page(visit.ground, visit.client.features, guild_id, visit.user_id)
    if shown is None:
        return None
    request = shown.request
    head = [
        *notes,
        text("mentors-request", format=text(f"mentors-format-{request.format}")),
        text("mentors-request-goal", goal=Name(clip(shown.goal, SHOWN_GOAL), lines=True)),
    ]
    await waiting.seen(visit.ground, request, [one.user_id for one in shown.suggested])
    head += await office_lines(visit, request)
    blocks = [_asked(guild_id, one, can=one.id not in shown.cannot) for one in shown.asked]
    if shown.is_closed:
        head.append(text("mentors-closed-now"))
    is_first = not any(one.state == ASKED for one in shown.asked)
    room = len(shown.asked) < lifecycle.MOST_ASKED
    if shown.suggested and room:
        blocks.append(Block((_suggested_title(len(shown.suggested), is_first=is_first),)))
        blocks += [_suggested(guild_id, one, is_first=is_first) for one in shown.suggested]
    elif request.format == GROUP:
        head.append(text("mentors-group-waits"))
    elif shown.obstacles is not None:
        head += nobody_words(shown.obstacles)
        head.append(text("mentors-nobody-next"))
    last: list[Button] = []
    if not shown.asked and not shown.is_closed:
        last.append(press("mentors-button-question", "question", guild_id))
    last += [
        press("mentors-button-again", "find-turn", guild_id),
        press("mentors-button-withdraw", "find-ask-withdraw", guild_id),
    ]
    last.append(press("mentors-button-never", "never", guild_id))
    return Page(TITLE, (Block(tuple(head)), *blocks, Block((), (tuple(last),))))


async def open_never(visit: Visit) -> None:
    """Show whom somebody never wants to be matched with, to change it."""
    guild_id = await community(visit)
    await visit.turn_to(await _never(visit, guild_id))


async def change_never(visit: Visit) -> None:
    """Take over whom somebody never wants to be matched with."""
    guild_id = await community(visit)
    await see_that_member(visit, guild_id)
    chosen = numbers(visit.values, len(visit.values))
    await asking.never_with(visit.ground, guild_id, visit.user_id, chosen=chosen, most=SELECT_OPTIONS)
    await visit.turn_to(await _never(visit, guild_id, text("mentors-never-saved")))


def nobody_words(obstacles: Obstacles) -> list[Text]:
    """Return why nobody was found: the limits that removed most, and what would change by giving way in one."""
    if not obstacles.limits and not obstacles.answered:
        return [text("mentors-nobody-offers")]
    lines = [text("mentors-nobody")]
    if obstacles.answered:
        lines.append(text("mentors-limit-answered", count=obstacles.answered))
    lines += [text(f"mentors-limit-{limit}", count=count) for limit, count in list(obstacles.limits.items())[:2]]
    lines += gain_words(obstacles.gains)
    if obstacles.gains:
        lines.append(text("mentors-relax-how"))
    return lines


async def _never(visit: Visit, guild_id: int, *notes: Text) -> Page:
    named = await asking.named_never(visit.ground, guild_id, visit.user_id)
    picker = Picker(
        text("mentors-label-never"),
        to(FEATURE, "never-change", guild_id),
        "user",
        chosen=tuple(named[:SELECT_OPTIONS]),
        most=SELECT_OPTIONS,
    )
    lines = (*notes, text("mentors-never"), text("mentors-never-sealed"))
    return page(TITLE, *lines, rows=(picker, (press("mentors-button-request", "find", guild_id),)))


async def _ask(visit: Visit, *, later: bool) -> None:
    guild_id, mentor_id = numbers(visit.args[:2], 2)
    await see_that_member(visit, guild_id)
    match = await asking.ask(visit.ground, visit.client.features, guild_id, visit.user_id, mentor_id, later=later)
    note = "mentors-named-next" if match.state == CHOSEN else "mentors-asked"
    await _turn(visit, guild_id, text(note, person=f"<@{match.mentor_id}>"))


async def _turn(visit: Visit, guild_id: int, *notes: Text) -> None:
    shown = await request_page(visit, guild_id, *notes)
    if shown is None:
        raise Problem(text("mentors-none-open"))
    await visit.turn_to(shown)


def _asked(guild_id: int, match: Match, *, can: bool) -> Block:
    person = f"<@{match.mentor_id}>"
    if match.state == CHOSEN:
        line = text("mentors-next-is" if can else "mentors-next-cannot", person=person)
    else:
        line = text(
            "mentors-asked-until",
            person=person,
            until=until(lifecycle.expires_at(match.asked_at or match.made_at)),
        )
    return Block((line,), ((press("mentors-button-take-back", "take-back", guild_id, match.id),),))


def _suggested_title(count: int, *, is_first: bool) -> Text:
    return text("mentors-suggested", count=count) if is_first else text("mentors-suggested-too")


def _suggested(guild_id: int, one: Suggested, *, is_first: bool) -> Block:
    line = text("mentors-suggestion", person=f"<@{one.user_id}>", why=why(one.topics, one.hours))
    name = Name(one.name)
    if is_first:
        press_it = Button(
            text("mentors-button-ask", name=name), to(FEATURE, "ask", guild_id, one.user_id), "primary"
        )
        return Block((line,), ((press_it,),))
    following = Button(text("mentors-button-ask-next", name=name), to(FEATURE, "ask-later", guild_id, one.user_id))
    as_well = Button(text("mentors-button-ask-too", name=name), to(FEATURE, "ask", guild_id, one.user_id))
    return Block((line,), ((following, as_well),))


REQUEST = Form(
    REQUEST_FORM,
    text("mentors-find-title"),
    REQUEST_PAGES,
    preview,
    allowed=allowed,
    send=text("mentors-button-before-send"),
)


ROUTES: Mapping[str, Route] = {
    "find": Route(open_find),
    "find-more": Route(more_for_find),
    "find-turn": Route(turn_to_request),
    "find-ask-withdraw": Route(ask_before_withdrawing),
    "find-withdraw": Route(withdraw),
    "never": Route(open_never),
    "never-change": Route(change_never),
    "still": Route(still),
    "send": Route(send),
    "ask": Route(ask),
    "ask-later": Route(ask_later),
    "take-back": Route(take_back),
}
"""What presses lead to, by their verbs."""
