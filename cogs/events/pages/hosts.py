"""Who hosts an event: co-hosts, handing it over, and hosting it no more.

Invariants: an event that is somebody's stays theirs until they hand it over; whoever hosts it is a member and
no bot; who was asked to host can say no with one press.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.members import find, is_bot
from bot.discordkit.pages import Page, Picker, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.events.pages.common import FEATURE, TITLE, actor_of, community_and, press
from cogs.events.service import planning

MOST = 10
"""Co-hosts of one event."""


async def show(visit: Visit) -> None:
    """Show who hosts an event."""
    guild_id, event_id = await community_and(visit)
    await visit.turn_to(await hosts_page(visit, guild_id, event_id))


async def hosts_page(visit: Visit, guild_id: int, event_id: str, *notes: Text) -> Page:
    """Return the page of who hosts an event, with what can be changed about it."""
    actor = await actor_of(visit, guild_id)
    event, _, hosts = await planning.get(visit.ground, guild_id, actor, event_id)
    first = [host.user_id for host in hosts if host.is_first]
    beside = tuple(host.user_id for host in hosts if not host.is_first)
    lines = [*notes, text("events-hosts-intro", title=Name(event.title))]
    if first:
        lines.append(text("events-hosts-first", person=f"<@{first[0]}>"))
    rows: list[Row] = [
        Picker(
            text("events-hosts-choose"), to(FEATURE, "hosts-put", guild_id, event_id), "user", beside, most=MOST
        )
    ]
    if actor.plans or actor.user_id in first:
        leads_to = to(FEATURE, "hosts-over", guild_id, event_id)
        rows.append(Picker(text("events-hosts-hand-over"), leads_to, "user", least=1))
    last = [press("events-button-back", "event", guild_id, event_id)]
    if actor.user_id in beside:
        last.insert(0, press("events-button-hosts-stop", "hosts-stop", guild_id, event_id))
    return page(TITLE, *lines, rows=(*rows, tuple(last)))


async def put(visit: Visit) -> None:
    """Let others host an event too."""
    guild_id, event_id = await community_and(visit)
    chosen = await _members(visit, guild_id)
    await planning.put_hosts(visit.ground, guild_id, await actor_of(visit, guild_id), event_id, chosen)
    await visit.turn_to(await hosts_page(visit, guild_id, event_id, text("events-hosts-kept")))


async def hand_over(visit: Visit) -> None:
    """Let an event be somebody else's."""
    guild_id, event_id = await community_and(visit)
    (user_id,) = await _members(visit, guild_id) or (0,)
    if not user_id:
        raise Problem(text("problem-old-button"))
    await planning.hand_over(visit.ground, guild_id, await actor_of(visit, guild_id), event_id, user_id)
    note = text("events-hosts-handed-over", person=f"<@{user_id}>")
    await visit.turn_to(await hosts_page(visit, guild_id, event_id, note))


async def stop(visit: Visit) -> None:
    """Host an event no more."""
    guild_id, event_id = await community_and(visit)
    await planning.stop_hosting(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    back = (press("events-button-manage", "manage", guild_id, 0),)
    await visit.turn_to(page(TITLE, text("events-hosts-stopped"), rows=(back,)))


async def _members(visit: Visit, guild_id: int) -> list[int]:
    """Return who was chosen. Raises Problem where one of them cannot host: a bot, or somebody who is not here."""
    chosen = list(numbers(visit.values[:MOST], len(visit.values)))
    for user_id in chosen:
        if await find(visit.client, guild_id, user_id) is None or await is_bot(visit.client, user_id):
            raise Problem(text("events-hosts-not-here", person=f"<@{user_id}>"))
    return chosen


ROUTES: Mapping[str, Route] = {
    "hosts": Route(show),
    "hosts-put": Route(put),
    "hosts-over": Route(hand_over),
    "hosts-stop": Route(stop),
}
"""What presses lead to, by their verbs."""
