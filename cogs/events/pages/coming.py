"""Saying whether one comes, from the announcement or the list; what is on; and one's own events.

Invariants: each answer is seen by the person alone; everybody else sees numbers, and who wishes to be seen; what
is cancelled says so; what is to come, and where, is shown to members alone.
"""

from __future__ import annotations

from collections.abc import Mapping

import discord

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row
from bot.discordkit.visit import Visit, numbers
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, text
from cogs.events.pages import afterwards, helping, needing
from cogs.events.pages.changes import offer_lines, offer_presses, presses_for, what_is_new
from cogs.events.pages.common import (
    FEATURE,
    TITLE,
    about_lines,
    access_lines,
    community,
    community_and,
    count_lines,
    press,
    said,
    state_line,
    when_lines,
    with_words,
)
from cogs.events.pages.hosts import blocks_for_who_is_asked
from cogs.events.rules import access, lifecycle, reminding
from cogs.events.rules.seats import OFFERED, SEATED, WAITING
from cogs.events.service import coming, planning
from cogs.events.service.coming import Standing
from data import event_answers, event_people, event_times, events
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, NO, Answer
from data.event_times import Time
from data.events import PUBLISHED, Event

SHOWN = 5
"""Times on one page."""
MOST_IN_A_ROW = 5
"""Source: Discord's documents, Action Row."""


async def come(visit: Visit) -> None:
    """Say that one comes, perhaps or not."""
    guild_id, time_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    member = visit.interaction.user
    joined_at = member.joined_at if isinstance(member, discord.Member) and visit.guild_id == guild_id else None
    standing = await coming.answer(
        visit.ground,
        guild_id,
        visit.user_id,
        time_id,
        said(visit, 2),
        language=visit.language,
        joined_at=joined_at,
    )
    await visit.turn_to(answer_page(standing))


async def remind(visit: Visit) -> None:
    """Choose when to be reminded."""
    guild_id, time_id = await community_and(visit)
    choice = said(visit, 2)
    if choice not in reminding.CHOICES:
        raise Problem(text("problem-old-button"))
    standing = await coming.choose_reminder(visit.ground, guild_id, visit.user_id, time_id, choice)
    due_at = reminding.due(standing.time.starts_at, choice)
    has_passed = due_at is not None and due_at <= visit.ground.clock.now()
    note = text("events-remind-passed" if has_passed else f"events-remind-{choice}")
    await visit.turn_to(answer_page(standing, note))


async def details(visit: Visit) -> None:
    """Show all that an event says."""
    guild_id, time_id = await community_and(visit)
    await visit.turn_to(await details_page(visit, guild_id, time_id))


async def details_page(visit: Visit, guild_id: int, time_id: str, *notes: Text) -> Page:
    """Return all that an event says, and what somebody has said to it. Raises Problem for who is no member."""
    await see_that_member(visit, guild_id)
    standing = await coming.look_at(visit.ground, guild_id, visit.user_id, time_id)
    async with visit.ground.database.read() as tx:
        hosts = await events.hosts(tx, guild_id, standing.event.id)
        topic = await event_people.topic_name(tx, guild_id, standing.event.topic_id)
    event, time = standing.event, standing.time
    state = state_line(event, time)
    asked_for = await needing.line_for(visit.ground, guild_id, visit.user_id, time_id)
    before = [
        *notes,
        text("events-name", title=Name(event.title)),
        *([state] if state is not None else []),
        *when_lines(event, time),
        *about_lines(event, hosts, topic),
        *count_lines(event, standing.counts),
        *shown_lines(standing),
    ]
    after = [
        *access_lines(event),
        *afterwards.lines_for_details(event, time, is_over=time.ends_at <= visit.ground.clock.now()),
        *([asked_for] if asked_for is not None else []),
    ]
    is_over = time.ends_at <= visit.ground.clock.now()
    rows = [] if is_over else [*_answers(standing), *_more(standing)]
    if asked_for is not None or not is_over:
        rows.append((needing.button_for(guild_id, time_id, has_asked=asked_for is not None),))
    rows.append((press("events-button-keep", "keep", guild_id, time_id),))
    beside = await helping.rows_beside(visit, event)
    if beside:
        after.append(text("events-helpers"))
    rows += beside
    return Page(TITLE, (Block(tuple(with_words(visit, before, event.words, after)), tuple(rows)),))


def answer_page(standing: Standing, *notes: Text) -> Page:
    """Return what somebody sees after they have answered, with what they can do next."""
    event, time, answer = standing.event, standing.time, standing.answer
    lines = [*notes, *standing_lines(standing)]
    lines += [*when_lines(event, time), access.short(access.from_json(event.access))]
    rows: list[Row] = []
    if answer is not None and answer.seat == OFFERED:
        rows.append(tuple(offer_presses(time)))
    elif answer is not None and answer.seat == WAITING:
        rows.append((_short_notice(standing, answer),))
    elif answer is not None and answer.answer in (GOING, MAYBE):
        if answer.reminder is None:
            lines.append(text("events-remind-ask"))
        rows.append(tuple(_reminders(standing)))
    rows += _answers(standing)
    last = [press("events-button-details", "details", event.guild_id, time.id)]
    if answer is not None and answer.answer != NO and not standing.has_zone:
        last.append(press("events-button-zone", "zone", event.guild_id, time.id))
    return Page(TITLE, (Block(tuple(lines), (*rows, tuple(last))),))


def standing_lines(standing: Standing) -> list[Text]:
    """Return what somebody has said to a time, and what that gave them."""
    event, time, answer = standing.event, standing.time, standing.answer
    if answer is None:
        return []
    title = Name(event.title)
    if answer.seat == OFFERED:
        return offer_lines(event, time, answer)
    if answer.seat == WAITING:
        lines = [text("events-you-waiting", title=title, place=standing.place or 1)]
        lines.append(text("events-short-notice-is" if answer.at_short_notice else "events-you-waiting-then"))
        return lines
    return [text(f"events-you-{answer.answer}", title=title)]


def shown_lines(standing: Standing) -> list[Text]:
    """Return who comes and wishes others to see so."""
    if not standing.shown:
        return []
    return [text("events-shown", people=", ".join(f"<@{user_id}>" for user_id in standing.shown))]


async def open_list(visit: Visit) -> None:
    """Show what is on."""
    guild_id = await meant(visit, TITLE, FEATURE, "list", nobody=text("events-no-community"))
    if guild_id is not None:
        await planning.see_that_open(visit.ground, guild_id)
        await visit.show(await list_page(visit, guild_id))


async def more_for_list(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "list")


async def turn_list(visit: Visit) -> None:
    """Turn to what is on, from some place on."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[1:2], 1)
    await visit.turn_to(await list_page(visit, guild_id, start=start))


async def list_page(visit: Visit, guild_id: int, *, start: int = 0) -> Page:
    """Return the page of what is on, the next first. Raises Problem for who is no member."""
    await see_that_member(visit, guild_id)
    now = visit.ground.clock.now()
    async with visit.ground.database.read() as tx:
        times = await event_times.coming(tx, guild_id, after=now, most=start + SHOWN + 1)
        shown = times[start : start + SHOWN]
        named = await events.get_many(tx, guild_id, {time.event_id for time in shown})
        has_topics = bool(await event_people.topics(tx, guild_id))
    blocks = [] if shown else [Block((text("events-none"),))]
    for time in shown:
        event = named.get(time.event_id)
        if event is None or event.state != PUBLISHED:
            continue
        event = lifecycle.as_at(event, time)
        lines = (
            text("events-listed", title=Name(event.title), at=Instant(time.starts_at)),
            access.short(access.from_json(event.access)),
        )
        blocks.append(Block(lines, ((press("events-button-details", "details", guild_id, time.id),),)))
    last: list[Button] = [press("events-button-mine", "mine", guild_id)]
    if len(times) > start + SHOWN:
        last.append(press("events-button-more", "list-turn", guild_id, start + SHOWN))
    if has_topics:
        last.append(press("events-button-wanted", "wanted", guild_id))
    return Page(TITLE, (*blocks, Block((), (tuple(last),))))


async def open_mine(visit: Visit) -> None:
    """Show one's own events."""
    guild_id = await meant(visit, TITLE, FEATURE, "mine", nobody=text("events-no-community"))
    if guild_id is not None:
        await visit.turn_to(await mine_page(visit, guild_id))


async def more_for_mine(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "mine")


async def mine_page(visit: Visit, guild_id: int, *notes: Text, start: int = 0) -> Page:
    """Return the page of one's own events, the next first."""
    now = visit.ground.clock.now()
    async with visit.ground.database.read() as tx:
        answers = await event_answers.of_person(tx, guild_id, visit.user_id, ending_after=now)
        mine = {one.time_id: one for one in answers if one.answer != NO or one.news}
        times = await event_times.get_many(tx, guild_id, mine)
        coming_up = sorted(times.values(), key=lambda one: one.starts_at)
        shown_now = coming_up[start : start + SHOWN]
        named = await events.get_many(tx, guild_id, {time.event_id for time in shown_now})
        chosen = await event_people.get(tx, guild_id, visit.user_id)
        blocks = [Block(notes)] if notes else []
        blocks += await blocks_for_who_is_asked(visit.ground, tx, guild_id, visit.user_id)
        blocks += await afterwards.blocks_for_mine(visit.ground, tx, guild_id, visit.user_id)
        for time in shown_now:
            has_thread = chosen.thread_id is not None
            blocks.append(
                await _mine(
                    tx, lifecycle.as_at(named[time.event_id], time), time, mine[time.id], has_thread=has_thread
                )
            )
    if not coming_up:
        blocks.append(Block((text("events-mine-none"),)))
    last = [
        press("events-button-list", "list-turn", guild_id, 0),
        press("events-button-calendar", "calendar", guild_id),
    ]
    if len(coming_up) > start + SHOWN:
        last.append(press("events-button-more", "mine-turn", guild_id, start + SHOWN))
    if chosen.zone is None and coming_up:
        last.append(press("events-button-zone", "zone", guild_id))
    return Page(TITLE, (*blocks, Block((), (tuple(last),))))


async def turn_mine(visit: Visit) -> None:
    """Turn to one's own events, from some place on."""
    guild_id = await community(visit)
    start = numbers(visit.args[1:2], len(visit.args[1:2]))
    await visit.turn_to(await mine_page(visit, guild_id, start=start[0] if start else 0))


async def _mine(tx: Transaction, event: Event, time: Time, answer: Answer, *, has_thread: bool) -> Block:
    """Return one of somebody's own events, with what is new about it."""
    kind = answer.seat if answer.seat in (WAITING, OFFERED) else answer.answer
    lines = [text(f"events-mine-{kind}", title=Name(event.title), at=Instant(time.starts_at))]
    if (state := state_line(event, time)) is not None:
        lines.append(state)
    elif answer.seat == OFFERED:
        lines += offer_lines(event, time, answer)[1:]
    lines += await what_is_new(tx, event, time, answer)
    presses = [
        *presses_for(time, answer, has_thread=has_thread),
        press("events-button-details", "details", event.guild_id, time.id),
    ]
    rows = [tuple(presses[first : first + MOST_IN_A_ROW]) for first in range(0, len(presses), MOST_IN_A_ROW)]
    return Block(tuple(lines), tuple(rows))


def _answers(standing: Standing) -> list[Row]:
    """Return the ways to answer, the one that stands left out."""
    if standing.time.state != event_times.PLANNED:
        return []
    given = standing.answer.answer if standing.answer is not None else None
    guild_id, time_id = standing.event.guild_id, standing.time.id
    buttons = [
        Button(text(f"events-button-{one}"), to(FEATURE, "come", guild_id, time_id, one))
        for one in (GOING, MAYBE, NO)
        if one != given
    ]
    return [tuple(buttons)]


def _more(standing: Standing) -> list[Row]:
    """Return what whoever comes may wish beside: not to come alone, to be seen."""
    answer = standing.answer
    if answer is None or answer.seat is None or standing.time.state != event_times.PLANNED:
        return []
    guild_id, time_id = standing.event.guild_id, standing.time.id
    found: list[Button] = []
    if answer.seat == SEATED:
        found.append(press("events-button-company", "company", guild_id, time_id))
    label = "events-button-hide" if answer.is_shown else "events-button-show"
    found.append(press(label, "shown", guild_id, time_id, int(not answer.is_shown)))
    return [tuple(found)]


def _short_notice(standing: Standing, answer: Answer) -> Button:
    label = "events-button-short-notice-not" if answer.at_short_notice else "events-button-short-notice"
    guild_id, time_id = standing.event.guild_id, standing.time.id
    return press(label, "short-notice", guild_id, time_id, int(not answer.at_short_notice))


def _reminders(standing: Standing) -> list[Button]:
    guild_id, time_id = standing.event.guild_id, standing.time.id
    return [
        press(f"events-button-remind-{choice}", "remind", guild_id, time_id, choice)
        for choice in reminding.CHOICES
        if standing.answer is None or standing.answer.reminder != choice
    ]


ROUTES: Mapping[str, Route] = {
    "come": Route(come),
    "remind": Route(remind),
    "details": Route(details),
    "list": Route(open_list),
    "list-more": Route(more_for_list),
    "list-turn": Route(turn_list),
    "mine": Route(open_mine),
    "mine-more": Route(more_for_mine),
    "mine-turn": Route(turn_mine),
}
"""What presses lead to, by their verbs."""
