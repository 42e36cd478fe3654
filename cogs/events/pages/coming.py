"""Saying whether one comes, from the announcement or the list; and what is on.

Invariants: each answer is seen by the person alone; everybody else sees numbers; what is cancelled says so.
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
from cogs.events import access, coming, planning, reminding
from cogs.events.coming import Standing
from cogs.events.pages import needing
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
)
from data import event_answers, event_times, events
from data.event_answers import GOING, MAYBE, NO
from data.events import PUBLISHED

SHOWN = 5
"""Times on one page."""


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
    await visit.turn_to(answer_page(standing, text(f"events-remind-{choice}")))


async def details(visit: Visit) -> None:
    """Show all that an event says."""
    guild_id, time_id = await community_and(visit)
    standing = await coming.look_at(visit.ground, guild_id, visit.user_id, time_id)
    async with visit.ground.database.read() as tx:
        hosts = await events.hosts(tx, guild_id, standing.event.id)
    event, time = standing.event, standing.time
    state = state_line(event, time)
    asked_for = await needing.line_for(visit.ground, guild_id, visit.user_id, time_id)
    lines = [
        text("events-name", title=Name(event.title)),
        *([state] if state is not None else []),
        *when_lines(event, time),
        *about_lines(event, hosts),
        *count_lines(event, standing.counts),
        text("events-words", words=Name(event.words, lines=True)),
        *access_lines(event),
        *([asked_for] if asked_for is not None else []),
    ]
    rows = _answers(standing)
    if asked_for is not None or time.ends_at > visit.ground.clock.now():
        rows.append((needing.button_for(guild_id, time_id, has_asked=asked_for is not None),))
    rows.append((press("events-button-keep", "keep", guild_id, time_id),))
    await visit.turn_to(Page(TITLE, (Block(tuple(lines), tuple(rows)),)))


def answer_page(standing: Standing, *notes: Text) -> Page:
    """Return what somebody sees after they have answered, with what they can do next."""
    event, time, answer = standing.event, standing.time, standing.answer
    lines = [*notes]
    if answer is not None:
        lines.append(text(f"events-you-{answer.answer}", title=Name(event.title)))
    lines += [*when_lines(event, time), access.short(access.from_json(event.access))]
    rows: list[Row] = []
    if answer is not None and answer.answer in (GOING, MAYBE):
        if answer.reminder is None:
            lines.append(text("events-remind-ask"))
        rows.append(tuple(_reminders(standing)))
    rows += _answers(standing)
    return Page(TITLE, (Block(tuple(lines), tuple(rows)),))


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
    """Return the page of what is on, the next first."""
    now = visit.ground.clock.now()
    async with visit.ground.database.read() as tx:
        times = await event_times.coming(tx, guild_id, after=now, most=start + SHOWN + 1)
        shown = times[start : start + SHOWN]
        named = await events.get_many(tx, guild_id, {time.event_id for time in shown})
    blocks = [] if shown else [Block((text("events-none"),))]
    for time in shown:
        event = named.get(time.event_id)
        if event is None or event.state != PUBLISHED:
            continue
        lines = (
            text("events-listed", title=Name(event.title), at=Instant(time.starts_at)),
            access.short(access.from_json(event.access)),
        )
        blocks.append(Block(lines, ((press("events-button-details", "details", guild_id, time.id),),)))
    last: list[Button] = [press("events-button-mine", "mine", guild_id)]
    if len(times) > start + SHOWN:
        last.append(press("events-button-more", "list-turn", guild_id, start + SHOWN))
    return Page(TITLE, (*blocks, Block((), (tuple(last),))))


async def open_mine(visit: Visit) -> None:
    """Show one's own events."""
    guild_id = await meant(visit, TITLE, FEATURE, "mine", nobody=text("events-no-community"))
    if guild_id is not None:
        await visit.turn_to(await mine_page(visit, guild_id))


async def more_for_mine(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "mine")


async def mine_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    """Return the page of one's own events, the next first."""
    now = visit.ground.clock.now()
    async with visit.ground.database.read() as tx:
        answers = await event_answers.of_person(tx, guild_id, visit.user_id)
        times = await event_times.get_many(tx, guild_id, {one.time_id for one in answers if one.answer != NO})
        coming_up = sorted((time for time in times.values() if time.ends_at > now), key=lambda one: one.starts_at)
        named = await events.get_many(tx, guild_id, {time.event_id for time in coming_up})
    mine = {one.time_id: one for one in answers}
    blocks = [Block(notes)] if notes else []
    if not coming_up:
        blocks.append(Block((text("events-mine-none"),)))
    for time in coming_up[:SHOWN]:
        event, answer = named[time.event_id], mine[time.id]
        lines = [
            text(f"events-mine-{answer.answer}", title=Name(event.title), at=Instant(time.starts_at)),
        ]
        if (state := state_line(event, time)) is not None:
            lines.append(state)
        blocks.append(Block(tuple(lines), ((press("events-button-details", "details", guild_id, time.id),),)))
    last = (
        press("events-button-list", "list-turn", guild_id, 0),
        press("events-button-calendar", "calendar", guild_id),
    )
    blocks.append(Block((), (last,)))
    return Page(TITLE, tuple(blocks))


def _answers(standing: Standing) -> list[Row]:
    """Return the ways to answer, the one that stands left out."""
    if standing.time.state == event_times.CANCELLED:
        return []
    given = standing.answer.answer if standing.answer is not None else None
    guild_id, time_id = standing.event.guild_id, standing.time.id
    buttons = [
        Button(text(f"events-button-{one}"), to(FEATURE, "come", guild_id, time_id, one))
        for one in (GOING, MAYBE, NO)
        if one != given
    ]
    return [tuple(buttons)]


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
}
"""What presses lead to, by their verbs."""
