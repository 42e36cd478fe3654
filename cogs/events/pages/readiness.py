"""Before publishing: what an event has ready, what is missing, and whose clock it suits. Advice, never a gate.

Invariants: nothing here keeps anybody from publishing; what is missing stands in the announcement as it is; people
are counted by their clocks, never shown, and no group of fewer than five is told of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot import looking_over
from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel import text_kinds
from bot.kernel.text import Instant, Name, Text, WallTime, listed, text
from bot.settings import read_settings
from cogs.events.pages.common import TITLE, actor_of, community_and, press
from cogs.events.rules import access, fairness, lifecycle, readiness
from cogs.events.rules.readiness import Readiness
from cogs.events.rules.series import FARTHEST, moment_of, slots
from cogs.events.service import planning
from cogs.events.settings import EventsSettings
from data import event_answers, event_people, event_times
from data.event_times import Time
from data.events import DRAFT, TEMPLATE, Changes, Event, Host

RECENT = timedelta(days=180)
"""Where nobody has answered to an event yet, those count who came to others in this time."""
LOOKED_AHEAD = 4
"""Times of a series that are looked at for whether the same people always get the night."""


async def open_readiness(visit: Visit) -> None:
    """Show what is met, what is missing and what one could do."""
    guild_id, event_id = await community_and(visit)
    actor = await actor_of(visit, guild_id)
    event, _, hosts = await planning.get(visit.ground, guild_id, actor, event_id)
    await visit.turn_to(ready_page(event, await look_over(visit, event, hosts)))


async def look_over(visit: Visit, event: Event, hosts: list[Host]) -> Readiness:
    """Return what an event has ready."""
    plan = readiness.Plan(
        title=event.title,
        words=event.words,
        audience=event.audience,
        newcomer_friendly=event.is_for_newcomers,
        minutes=event.minutes,
        access=access.from_json(event.access),
        place_kind=event.place,
        has_cohosts=len(hosts) > 1,
        has_conduct_channel=await _can_report(visit, event.guild_id),
        starts=datetime.fromisoformat(event.starts),
        zone=event.zone,
        capacity=event.capacity,
    )
    found = readiness.look_over(plan)
    # what other features would change about the words comes after what stands in the way of reading them
    return replace(found, wording=(*found.wording, *await _hints(visit, event)))


async def _hints(visit: Visit, event: Event) -> list[Text]:
    """Return what other features would change about the words that people will read."""
    found: list[Text] = []
    async with visit.ground.database.read() as tx:
        for part, words in readiness.parts(event.title, event.words, event.audience):
            hints = await looking_over.hints(
                visit.ground,
                tx,
                visit.client.features,
                event.guild_id,
                visit.user_id,
                words,
                language=event.language,
                kind=text_kinds.EVENT,
            )
            found += [readiness.hint_in(part, hint) for hint in hints]
    return found


def ready_page(event: Event, found: Readiness, *notes: Text) -> Page:
    """Return what is missing first, then the words, then what is met; and the ways on."""
    blocks = [Block((*notes, text("events-ready-about", title=Name(event.title)), text("events-ready-advice")))]
    if found.missing:
        missing = (readiness.missing_line(point) for point in found.missing)
        blocks.append(Block((text("events-ready-head-missing", count=len(found.missing)), *missing)))
    if found.wording:
        blocks.append(Block((text("events-ready-head-words"), *found.wording)))
    if found.met:
        met = (readiness.met_line(point) for point in found.met)
        blocks.append(Block((text("events-ready-head-met", count=len(found.met)), *met)))
    presses: list[Button] = []
    if event.state == DRAFT:
        label = "events-button-publish-anyway" if found.missing else "events-button-publish"
        presses.append(press(label, "publish-anyway", event.guild_id, event.id, event.revision, style="primary"))
    if lifecycle.is_open(event):
        presses.append(press("events-button-change", "change", event.guild_id, event.id))
    presses.append(press("events-button-fair", "fair", event.guild_id, event.id))
    presses.append(press("events-button-back", "event", event.guild_id, event.id))
    return Page(TITLE, (*blocks, Block((), (tuple(presses),))))


async def night_line(visit: Visit, event: Event) -> Text | None:
    """Return for which of the regions that the community serves an event begins in the night; None for none."""
    async with visit.ground.database.read() as tx:
        regions = (await read_settings(tx, event.guild_id, EventsSettings)).regions or ()
    starts_at = moment_of(datetime.fromisoformat(event.starts), event.zone)
    hours = fairness.regional_hours(starts_at, regions, minutes=event.minutes)
    at_night = [fairness.region_name(one.where) for one in hours if one.part == fairness.NIGHT]
    return text("events-ready-night", regions=listed(at_night)) if at_night else None


async def open_fairness(visit: Visit) -> None:
    """Show what an event's hour means for those who come, and for the regions that the community serves."""
    guild_id, event_id = await community_and(visit)
    await visit.turn_to(await fairness_page(visit, guild_id, event_id))


async def fairness_page(visit: Visit, guild_id: int, event_id: str, *notes: Text) -> Page:
    """Return whose clock an event suits, and which other hours could take turns."""
    actor = await actor_of(visit, guild_id)
    event, times, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    starts_at = moment_of(datetime.fromisoformat(event.starts), event.zone)
    zones = await _zones(visit, event, times)
    async with visit.ground.database.read() as tx:
        regions = (await read_settings(tx, guild_id, EventsSettings)).regions or ()
    lines = [
        *notes,
        text("events-fair-about", title=Name(event.title)),
        text("events-when", at=Instant(starts_at), soon=Instant(starts_at, "R")),
    ]
    hours = fairness.local_hours(starts_at, zones, minutes=event.minutes)
    people = [text("events-fair-people"), *map(fairness.said, hours)] if hours else [text("events-fair-too-few")]
    blocks = [Block(tuple(lines)), Block(tuple(people))]
    presses: list[Button] = []
    if regions:
        blocks.append(Block(tuple(_of_regions(visit, event, times, regions, starts_at))))
        proposed, presses = _proposed(event, regions)
        blocks.append(Block(tuple(proposed)))
    else:
        blocks.append(Block((text("events-fair-no-regions"),)))
    back = press("events-button-back", "event", guild_id, event_id)
    return Page(TITLE, (*blocks, Block((), ((*presses, back),))))


async def use_hour(visit: Visit) -> None:
    """Let a draft begin at another hour, on the same days."""
    guild_id, event_id = await community_and(visit)
    revision, hour = numbers(visit.args[2:4], 2)
    actor = await actor_of(visit, guild_id)
    event, _, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    if event.state not in (DRAFT, TEMPLATE) or hour > 23:
        await visit.turn_to(page(TITLE, text("events-fair-published")))
        return
    moved = fairness.at_hour(lifecycle.schedule_of(event), hour)
    changes: Changes = {
        "starts": moved.starts.isoformat(),
        "rule": moved.rule,
        "also": [one.isoformat() for one in moved.also],
        "never": [one.isoformat() for one in moved.never],
    }
    await planning.change(visit.ground, guild_id, actor, event_id, changes, revision=revision)
    there = WallTime(moment_of(moved.starts, moved.zone), moved.zone)
    await visit.turn_to(await fairness_page(visit, guild_id, event_id, text("events-fair-changed", there=there)))


def _of_regions(
    visit: Visit, event: Event, times: list[Time], regions: tuple[str, ...], starts_at: datetime
) -> list[Text]:
    """Return what the hour means in each region, with a warning where some always get the night."""
    now = visit.ground.clock.now()
    lines = [text("events-fair-regions")]
    lines += map(fairness.said, fairness.regional_hours(starts_at, regions, minutes=event.minutes))
    following = slots(lifecycle.schedule_of(event), after=now, before=now + FARTHEST, most=LOOKED_AHEAD)
    past = [time.starts_at for time in times if time.ends_at <= now and time.state != event_times.CANCELLED]
    upcoming = [slot.starts_at for slot in following]
    at_night = fairness.always_night(past[-LOOKED_AHEAD:], upcoming, regions, minutes=event.minutes)
    warned = fairness.warning(at_night)
    return [*lines, warned] if warned is not None else lines


def _proposed(event: Event, regions: tuple[str, ...]) -> tuple[list[Text], list[Button]]:
    """Return which other hours would be fairer, and the presses that put one of them into the draft."""
    wall = datetime.fromisoformat(event.starts)
    proposals = fairness.rotation(wall, event.zone, regions, minutes=event.minutes)
    if not proposals:
        return [text("events-fair-none-better")], []
    lines = [text("events-fair-others"), *(line for one in proposals for line in fairness.proposed(one))]
    hours = sorted({other.hour for one in proposals for other in one.walls if other != wall})[:4]
    if event.state not in (DRAFT, TEMPLATE):
        return [*lines, text("events-fair-published")], []
    presses = [
        Button(
            text("events-button-fair-use", time=f"{wall.replace(hour=hour):%H:%M}"),
            press("events-button-fair", "fair-use", event.guild_id, event.id, event.revision, hour).leads_to,
        )
        for hour in hours
    ]
    return [*lines, text("events-fair-turns")], presses


async def _zones(visit: Visit, event: Event, times: list[Time]) -> Mapping[str, int]:
    """Return by how many of those who come each zone's clock is lived: to this event, else to recent ones."""
    guild_id, now = event.guild_id, visit.ground.clock.now()
    async with visit.ground.database.read() as tx:
        people = await event_answers.who_come(tx, guild_id, [time.id for time in times]) if times else []
        if not people:
            recent = await event_times.between(tx, guild_id, after=now - RECENT, before=now)
            people = await event_answers.who_come(tx, guild_id, [time.id for time in recent]) if recent else []
        return await event_people.zones(tx, guild_id, people) if people else {}


async def _can_report(visit: Visit, guild_id: int) -> bool:
    """Tell whether there is a way here to say in confidence that something is not right."""
    ways = {action.leads_to for feature in visit.client.features for action in feature.safety_actions}
    actions = [action for feature in visit.client.features for action in feature.start_actions]
    async with visit.ground.database.read() as tx:
        for action in actions:  # a first step is offered only where it leads somewhere
            if action.leads_to not in ways:
                continue
            if action.offered is None or await action.offered(visit.ground, tx, guild_id, visit.user_id):
                return True
    return False


ROUTES: Mapping[str, Route] = {
    "ready": Route(open_readiness),
    "fair": Route(open_fairness),
    "fair-use": Route(use_hour),
}
"""What presses lead to, by their verbs."""
