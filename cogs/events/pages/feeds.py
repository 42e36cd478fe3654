"""Calendars to keep: an event as a file, all events as a file, and secret addresses to subscribe to.

Invariants:
- An address is shown in a private answer alone: one's own to its person, a community's to its members, looked at
  again each time. Whoever was made to leave learns neither where people meet nor a new address.
- What others use as well is renewed and removed only by those who plan events.
- Where Hearth shows nothing on the web, that is said, and the file is offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select
from bot.discordkit.visit import Visit
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.web_pages import address_of
from cogs.events.pages.common import FEATURE, actor_of, community, members_community, press, said
from cogs.events.service import coming, feeding, planning
from cogs.events.service.feeding import Scope
from data.event_feeds import COMMUNITY, PERSON, TOPIC

TITLE = text("events-feed-title")
FILE = "events.ics"


async def keep(visit: Visit) -> None:
    """Hand over the event to which a time belongs as a file."""
    guild_id, time_id = await members_community(visit), said(visit, 1)
    standing = await coming.look_at(visit.ground, guild_id, visit.user_id, time_id)
    contents = await feeding.file_of_event(
        visit.ground, guild_id, standing.event.id, partial(_plain, visit), visit.language
    )
    await visit.hand_over(text("events-feed-file-event", title=Name(standing.event.title)), FILE, contents)


async def calendar(visit: Visit) -> None:
    """Show which calendars there are to keep."""
    await visit.turn_to(await _calendars(visit, await members_community(visit)))


async def file(visit: Visit) -> None:
    """Hand a calendar over as a file."""
    guild_id, scope = await _scope(visit)
    guild = visit.client.get_guild(guild_id)
    name = guild.name if guild is not None else ""
    contents = await feeding.file_of(visit.ground, guild_id, scope, name, partial(_plain, visit), visit.language)
    await visit.hand_over(text("events-feed-file"), FILE, contents)


async def show(visit: Visit) -> None:
    """Show an address, or offer to make it."""
    guild_id, scope = await _scope(visit)
    await visit.turn_to(await _address(visit, guild_id, scope))


async def choose_topic(visit: Visit) -> None:
    """Show the address for what somebody chose that events are about."""
    guild_id = await members_community(visit)
    if not visit.values:
        raise Problem(text("problem-old-button"))
    await visit.turn_to(await _address(visit, guild_id, Scope(TOPIC, topic_id=visit.values[0])))


async def make(visit: Visit) -> None:
    """Make an address."""
    guild_id, scope = await _scope(visit)
    await see_that_member(visit, guild_id)
    await planning.see_that_open(visit.ground, guild_id)
    _see_that_on(visit)
    await feeding.make(visit.ground, guild_id, scope)
    await visit.turn_to(await _address(visit, guild_id, scope, text("events-feed-made")))


async def ask(visit: Visit) -> None:
    """Ask whether an address should lead nowhere any more: `renew` it, or `remove` it."""
    guild_id, scope = await _scope(visit)
    what = said(visit, 3)
    if what not in ("renew", "remove"):
        raise Problem(text("problem-old-button"))
    who = "own" if scope.kind == PERSON else "shared"
    yes = press(f"events-feed-button-{what}-yes", f"feed-{what}", *_named(guild_id, scope), style="danger")
    back = press("events-button-back", "feed", *_named(guild_id, scope))
    lines = (text(f"events-feed-ask-{what}"), text(f"events-feed-ask-{who}"))
    await visit.turn_to(Page(TITLE, (Block(lines, ((yes, back),)),)))


async def renew(visit: Visit) -> None:
    """Make a new address in the place of the old one."""
    guild_id, scope = await _scope(visit)
    await _see_that_theirs(visit, guild_id, scope)
    _see_that_on(visit)
    await feeding.renew(visit.ground, guild_id, scope)
    await visit.turn_to(await _address(visit, guild_id, scope, text("events-feed-renewed")))


async def remove(visit: Visit) -> None:
    """Let an address lead nowhere."""
    guild_id, scope = await _scope(visit)
    await _see_that_theirs(visit, guild_id, scope)
    await feeding.remove(visit.ground, guild_id, scope)
    await visit.turn_to(await _calendars(visit, guild_id, text("events-feed-removed")))


async def _calendars(visit: Visit, guild_id: int, *notes: Text) -> Page:
    is_on = bool(visit.client.web_base)
    blocks = [Block((*notes, text("events-feed-intro"), text("events-feed-on" if is_on else "events-feed-off")))]
    scopes = (("mine", Scope(PERSON, user_id=visit.user_id)), ("all", feeding.ALL))
    for name, scope in scopes:
        buttons = [press(f"events-feed-button-file-{name}", "file", *_named(guild_id, scope))]
        if is_on:
            buttons.append(press(f"events-feed-button-{name}", "feed", *_named(guild_id, scope)))
        blocks.append(Block((text(f"events-feed-{name}"),), (tuple(buttons),)))
    topics = await feeding.topics(visit.ground, guild_id) if is_on else []
    if topics:
        options = tuple(Option(text("name", name=Name(one.name)), one.id) for one in topics[:SELECT_OPTIONS])
        rows: tuple[Row, ...] = (Select(text("events-feed-choose"), to(FEATURE, "topic-feed", guild_id), options),)
        blocks.append(Block((text("events-feed-topic"),), rows))
    blocks.append(Block((), ((press("events-button-mine", "mine", guild_id),),)))
    return Page(TITLE, tuple(blocks))


async def _address(visit: Visit, guild_id: int, scope: Scope, *notes: Text) -> Page:
    """Return the page of one address, with what can be done with it."""
    base, named = visit.client.web_base, _named(guild_id, scope)
    back = press("events-button-back", "calendar", guild_id)
    secret = await feeding.secret_of(visit.ground, guild_id, scope)
    lines = [*notes, text(f"events-feed-about-{scope.kind}")]
    if not base:
        lines.append(text("events-feed-off"))
    if secret is None:
        buttons = (press("events-feed-button-make", "feed-make", *named, style="primary"), back)
        return Page(TITLE, (Block(tuple(lines), (buttons if base else (back,),)),))
    if base:
        lines.append(
            text("events-feed-address", address=address_of(base, FEATURE, "feed", secret + feeding.ENDING))
        )
        lines += [text("events-feed-how"), text("events-feed-secret")]
    buttons_of: list[Button] = []
    if await _is_theirs(visit, guild_id, scope):
        if base:
            buttons_of.append(press("events-feed-button-renew", "feed-ask", *named, "renew"))
        buttons_of.append(press("events-feed-button-remove", "feed-ask", *named, "remove"))
    return Page(TITLE, (Block(tuple(lines), ((*buttons_of, back),)),))


async def _scope(visit: Visit) -> tuple[int, Scope]:
    """Return the community and the calendar that a press names; a person's is always that of whoever presses.

    Raises Problem where it is others' too, and the person is no member (any more).
    """
    guild_id = await community(visit)
    kind, topic_id = said(visit, 1), said(visit, 2)
    if kind == PERSON:
        return guild_id, Scope(PERSON, user_id=visit.user_id)
    await see_that_member(visit, guild_id)
    if kind == TOPIC:
        return guild_id, Scope(TOPIC, topic_id=topic_id)
    if kind == COMMUNITY:
        return guild_id, feeding.ALL
    raise Problem(text("problem-old-button"))


def _named(guild_id: int, scope: Scope) -> tuple[int, str, str]:
    return guild_id, scope.kind, scope.topic_id or "-"


async def _is_theirs(visit: Visit, guild_id: int, scope: Scope) -> bool:
    return scope.kind == PERSON or (await actor_of(visit, guild_id)).plans


async def _see_that_theirs(visit: Visit, guild_id: int, scope: Scope) -> None:
    if not await _is_theirs(visit, guild_id, scope):
        raise Problem(text("events-feed-not-yours"))


def _see_that_on(visit: Visit) -> None:
    if not visit.client.web_base:
        raise Problem(text("events-feed-off"))


def _plain(visit: Visit, one: Text, language: str) -> str:
    return visit.client.localizer.render(one, language, markdown=False)


ROUTES: Mapping[str, Route] = {
    "keep": Route(keep),
    "calendar": Route(calendar),
    "file": Route(file),
    "feed": Route(show),
    "topic-feed": Route(choose_topic),
    "feed-make": Route(make),
    "feed-ask": Route(ask),
    "feed-renew": Route(renew),
    "feed-remove": Route(remove),
}
"""What presses lead to, by their verbs."""
