"""What hosts see of how an event is announced: when, what became of it, and how it stands in Discord's own list.

Invariant: what people deleted by hand is said, and its hosts say what that means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, page
from bot.discordkit.visit import Visit
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Instant, Name, Text, text
from bot.settings import read_settings
from cogs.events.pages.common import TITLE, actor_of, community_and, press, said
from cogs.events.rules import lifecycle
from cogs.events.rules.native import Known
from cogs.events.service import adopting
from cogs.events.settings import EventsSettings
from data.engine import Transaction
from data.event_times import PLANNED, Time
from data.events import PUBLISHED, Event

YES, NO = "yes", "no"
SOON = timedelta(minutes=1)
"""What is announced within this needs no line that says when."""


async def blocks(visit: Visit, event: Event, times: Sequence[Time]) -> list[Block]:
    """Return what is to be said of the announcements of an event, to those who may change it."""
    if event.state != PUBLISHED:
        return []
    now = visit.ground.clock.now()
    found = []
    if any(lifecycle.was_taken_away(event, time, now=now) for time in times):
        again = press("events-button-announce-again", "announce-again", event.guild_id, event.id)
        found.append(Block((text("events-announce-taken-away"),), ((again,),)))
    for time in times:
        if adopting.is_asked(time) and time.starts_at > now:
            found.append(Block((_question(lifecycle.as_at(event, time), time),), (_answers(event, time),)))
    if (line := _interested(times)) is not None:
        found.append(Block((line,)))
    if (line := await _when_announced(visit, event, times)) is not None:
        found.append(Block((line,)))
    return found


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what hosts are asked on their first page: whether what was deleted from the list was cancelled."""
    return [
        Note((_question(event, time),), tuple((one.label, one.leads_to) for one in _answers(event, time)))
        for event, time in await adopting.asked_of(ground, tx, guild_id, user_id)
    ]


async def was_cancelled(visit: Visit) -> None:
    """Say what it means that an event was deleted from Discord's list."""
    guild_id, time_id = await community_and(visit)
    yes = said(visit, 2) == YES
    actor = await actor_of(visit, guild_id)
    await adopting.was_cancelled(visit.ground, guild_id, actor, time_id, yes=yes)
    await visit.turn_to(page(TITLE, text("events-cancelled-now" if yes else "events-native-back")))


def _question(event: Event, time: Time) -> Text:
    return text("events-native-gone", title=Name(event.title), at=Instant(time.starts_at))


def _answers(event: Event, time: Time) -> tuple[Button, ...]:
    return (
        press("events-button-native-cancelled", "native-gone", event.guild_id, time.id, YES, style="danger"),
        press("events-button-native-back", "native-gone", event.guild_id, time.id, NO),
    )


def _interested(times: Sequence[Time]) -> Text | None:
    """Return how many pressed Discord's own "Interested" for the next time that stands in the list."""
    following = next((time for time in times if time.state == PLANNED and time.native_id is not None), None)
    if following is None:
        return None
    return text("events-native-interested", count=Known.from_json(following.native).interested)


async def _when_announced(visit: Visit, event: Event, times: Sequence[Time]) -> Text | None:
    """Return when the next time that nobody has heard of is announced, unless that is now."""
    now = visit.ground.clock.now()
    waiting = [time for time in times if time.state == PLANNED and time.starts_at > now]
    following = next((time for time in waiting if time.announced_at is None), None)
    if following is None:
        return None
    async with visit.ground.database.read() as tx:
        settings = await read_settings(tx, event.guild_id, EventsSettings)
    ahead = timedelta(days=settings.ahead_days)
    at = lifecycle.announce_at(event, following, ahead=ahead, now=now, quiet=settings.quiet)
    return text("events-announce-waits", at=Instant(at)) if at - now > SOON else None


ROUTES: Mapping[str, Route] = {"native-gone": Route(was_cancelled)}
"""What presses lead to, by their verbs."""
