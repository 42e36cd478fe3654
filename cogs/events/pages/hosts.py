"""Who hosts an event: asking co-hosts, answering, handing it over, and hosting it no more.

Invariants:
- An event that is somebody's stays theirs until another has said yes to it. Who hosts is a member and no bot.
- Whoever is asked reads first what a yes means and that a no is seen by nobody, and answers with one press.
- Hosts see who was asked and has not answered, and never more of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.members import find, is_bot
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Picker, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, WallTime, listed, text
from cogs.events.pages.common import (
    FEATURE,
    TITLE,
    actor_of,
    community_and,
    details_press,
    place,
    press,
    said,
    when_lines,
)
from cogs.events.rules import asking
from cogs.events.rules.series import moment_of
from cogs.events.service import hosting
from cogs.events.service.hosting import Asked
from data.engine import Transaction
from data.event_asks import Ask
from data.events import TEMPLATE, Event

NOTES = 3
"""Questions on a page at once; the next one comes up once one is answered."""


async def show(visit: Visit) -> None:
    """Show who hosts an event."""
    guild_id, event_id = await community_and(visit)
    await visit.turn_to(await hosts_page(visit, guild_id, event_id))


async def hosts_page(visit: Visit, guild_id: int, event_id: str, *notes: Text) -> Page:
    """Return the page of who hosts an event, with what can be changed about it."""
    actor = await actor_of(visit, guild_id)
    event, hosts, asked = await hosting.look(visit.ground, guild_id, actor, event_id)
    beside = [host.user_id for host in hosts if not host.is_first]
    too = [ask.user_id for ask in asked if not ask.takes_over]
    over = [ask.user_id for ask in asked if ask.takes_over]
    lines = [*notes, text("events-hosts-intro", title=Name(event.title)), text("events-hosts-consent")]
    lines += [text("events-hosts-first", person=f"<@{host.user_id}>") for host in hosts if host.is_first]
    if too:
        people = listed([text("name", name=f"<@{user_id}>") for user_id in too])
        lines.append(text("events-hosts-asked", people=people))
    lines += [text("events-hosts-asked-over", person=f"<@{user_id}>") for user_id in over]
    leads_to, most = to(FEATURE, "hosts-put", guild_id, event_id), asking.MOST
    rows: list[Row] = [Picker(text("events-hosts-choose"), leads_to, "user", (*beside, *too)[:most], most=most)]
    last = [press("events-button-back", "event", guild_id, event_id)]
    if hosting.may_hand_over(actor, hosts):
        leads_to = to(FEATURE, "hosts-over", guild_id, event_id)
        rows.append(Picker(text("events-hosts-hand-over"), leads_to, "user", least=1))
        if over:
            last.insert(0, press("events-button-hosts-keep", "hosts-keep", guild_id, event_id))
    if actor.user_id in beside:
        last.insert(0, press("events-button-hosts-stop", "hosts-stop", guild_id, event_id))
    return page(TITLE, *lines, rows=(*rows, tuple(last)))


async def put(visit: Visit) -> None:
    """Let others host an event too, once they have said yes."""
    guild_id, event_id = await community_and(visit)
    chosen = await _members(visit, guild_id)
    actor = await actor_of(visit, guild_id)
    is_asked = await hosting.put(visit.ground, guild_id, actor, event_id, chosen)
    note = text("events-hosts-kept-asked" if is_asked else "events-hosts-kept")
    await visit.turn_to(await hosts_page(visit, guild_id, event_id, note))


async def hand_over(visit: Visit) -> None:
    """Let an event be somebody else's, once they have said yes."""
    guild_id, event_id = await community_and(visit)
    (user_id,) = await _members(visit, guild_id) or (0,)
    if not user_id:
        raise Problem(text("problem-old-button"))
    is_theirs = await hosting.hand_over(visit.ground, guild_id, await actor_of(visit, guild_id), event_id, user_id)
    note = text("events-hosts-handed-over" if is_theirs else "events-hosts-over-kept", person=f"<@{user_id}>")
    await visit.turn_to(await hosts_page(visit, guild_id, event_id, note))


async def keep_it(visit: Visit) -> None:
    """Ask nobody any more to take an event over."""
    guild_id, event_id = await community_and(visit)
    await hosting.keep_it(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    await visit.turn_to(await hosts_page(visit, guild_id, event_id, text("events-hosts-kept")))


async def stop(visit: Visit) -> None:
    """Host an event no more."""
    guild_id, event_id = await community_and(visit)
    await hosting.stop(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    back = (press("events-button-manage", "manage", guild_id, 0),)
    await visit.turn_to(page(TITLE, text("events-hosts-stopped"), rows=(back,)))


async def agree(visit: Visit) -> None:
    """Say yes to hosting an event."""
    guild_id, event_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    features, ask_id = visit.client.features, said(visit, 2)
    agreed = await hosting.agree(visit.ground, features, guild_id, visit.user_id, event_id, ask_id)
    if agreed is None:
        raise Problem(text("events-asked-gone"))
    kind = "events-asked-agreed-over" if agreed.ask.takes_over else "events-asked-agreed"
    opens = press("events-button-open", "event", guild_id, event_id)
    await visit.turn_to(page(TITLE, text(kind, title=Name(agreed.event.title)), rows=((opens,),)))


async def decline(visit: Visit) -> None:
    """Say no to hosting an event."""
    guild_id, event_id = await community_and(visit)
    if not await hosting.decline(visit.ground, guild_id, visit.user_id, event_id, said(visit, 2)):
        raise Problem(text("events-asked-gone"))
    await visit.turn_to(page(TITLE, text("events-asked-declined")))


async def note_read(visit: Visit) -> None:
    """Somebody has read who said yes to them."""
    guild_id, event_id = await community_and(visit)
    await hosting.note_read(visit.ground, guild_id, visit.user_id, event_id)
    await visit.turn_to(page(TITLE, text("events-read")))


def asked_lines(asked: Asked) -> list[Text]:
    """Return what somebody is asked, what a yes means, and that a no is fine."""
    ask, event = asked.ask, asked.event
    kind = "events-asked-over" if ask.takes_over else "events-asked"
    return [
        text(kind, person=f"<@{ask.asked_by}>", title=Name(event.title)),
        *_when_lines(asked),
        place(event),
        text("events-asked-means"),
        text("events-asked-free", until=Instant(asking.ends_at(ask))),
    ]


def asked_presses(asked: Asked) -> tuple[Button, ...]:
    """Return the ways to answer, and to what is known of the event."""
    ask, event = asked.ask, asked.event
    label = "events-button-asked-over-yes" if ask.takes_over else "events-button-asked-yes"
    presses = (
        press(label, "host-yes", event.guild_id, event.id, ask.id, style="primary"),
        press("events-button-asked-no", "host-no", event.guild_id, event.id, ask.id),
    )
    return presses if asked.time is None else (*presses, details_press(event, asked.time))


async def blocks_for_who_is_asked(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Block]:
    """Return what somebody is asked, to stand among their own events."""
    asked = await hosting.asked_of(ground, tx, guild_id, user_id)
    return [Block(tuple(asked_lines(one)), (asked_presses(one),)) for one in asked[:NOTES]]


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody is asked, to stand on their first page."""
    asked = await hosting.asked_of(ground, tx, guild_id, user_id)
    return [
        Note(tuple(asked_lines(one)), tuple((button.label, button.leads_to) for button in asked_presses(one)))
        for one in asked[:NOTES]
    ]


async def notes_for_who_asked(tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return who said yes to somebody who asked."""
    return [_said_yes(guild_id, ask, event) for ask, event in await hosting.said_yes_to(tx, guild_id, user_id)]


def _said_yes(guild_id: int, ask: Ask, event: Event) -> Note:
    kind = "events-said-yes-over" if ask.takes_over else "events-said-yes"
    line = text(kind, person=f"<@{ask.user_id}>", title=Name(event.title))
    return Note((line,), ((text("events-button-read"), to(FEATURE, "host-read", guild_id, event.id)),))


def _when_lines(asked: Asked) -> list[Text]:
    """Return when an event is; one that is not published yet has no times."""
    event = asked.event
    if asked.time is not None:
        return when_lines(event, asked.time)
    if event.state == TEMPLATE:
        return [text("events-asked-template")]
    starts_at = moment_of(datetime.fromisoformat(event.starts), event.zone)
    return [text("events-asked-draft", at=Instant(starts_at), there=WallTime(starts_at, event.zone))]


async def _members(visit: Visit, guild_id: int) -> list[int]:
    """Return who was chosen. Raises Problem where one of them cannot host: a bot, or somebody who is not here."""
    chosen = list(numbers(visit.values[: asking.MOST], len(visit.values)))
    for user_id in chosen:
        if await find(visit.client, guild_id, user_id) is None or await is_bot(visit.client, user_id):
            raise Problem(text("events-hosts-not-here", person=f"<@{user_id}>"))
    return chosen


ROUTES: Mapping[str, Route] = {
    "hosts": Route(show),
    "hosts-put": Route(put),
    "hosts-over": Route(hand_over),
    "hosts-keep": Route(keep_it),
    "hosts-stop": Route(stop),
    "host-yes": Route(agree),
    "host-no": Route(decline),
    "host-read": Route(note_read),
}
"""What presses lead to, by their verbs."""
