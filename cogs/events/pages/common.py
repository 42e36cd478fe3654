"""What the pages of events share: where they are, who acts, and how an event is shown in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.discordkit.addresses import shown
from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared
from bot.discordkit.custom_id import to
from bot.discordkit.form_pages import shortened
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Button, Style
from bot.discordkit.visit import Visit, numbers
from bot.kernel.limits import PAGE_TEXT
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, WallTime, text
from bot.settings import CommunitySettings, read_settings
from cogs.events.rules import access, lifecycle, repeats
from cogs.events.rules.access import from_json
from cogs.events.service.planning import Actor
from cogs.events.settings import EventsSettings
from data import event_times
from data.event_times import Time
from data.events import LINK, STAGE, VOICE, Event, Host

FEATURE = "events"
TITLE = text("events-title")
HEADING = 60
"""Characters that the heading of a page may take."""
LEAST_WORDS = 80
"""Characters of what happens that are shown in any case."""


async def community(visit: Visit) -> int:
    """Return the community that a press names first. Raises Problem where it is not for this person."""
    (guild_id,) = numbers(visit.args[:1], 1)
    return await see_that_shared(visit, guild_id)


async def members_community(visit: Visit) -> int:
    """Return the community that a press names. Raises Problem for whoever is no member of it at this moment.

    What is to come, and where people meet, is for members: whoever was made to leave must not find them there.
    """
    guild_id = await community(visit)
    await see_that_member(visit, guild_id)
    return guild_id


async def community_and(visit: Visit) -> tuple[int, str]:
    """Return the community, and what else a press names: an event or a time."""
    return await community(visit), said(visit, 1)


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


async def actor_of(visit: Visit, guild_id: int) -> Actor:
    """Return who acts: in the community itself with the roles that they hold at this moment."""
    if here(visit) != guild_id:
        return Actor(visit.user_id, plans=False)
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        organiser_role = (await read_settings(tx, guild_id, CommunitySettings)).organiser_role
        hosts_role = (await read_settings(tx, guild_id, EventsSettings)).hosts
    return Actor(visit.user_id, lifecycle.may_plan(presser, organiser_role, hosts_role))


def press(label: str, verb: str, *args: int | str, style: Style = "secondary") -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args), style)


def details_press(event: Event, time: Time) -> Button:
    """Return the press that leads to all about a time."""
    return press("events-button-details", "details", event.guild_id, time.id)


def when_lines(event: Event, time: Time | None) -> list[Text]:
    """Return when a time is: in the reader's own time, and in words with the zone of whoever plans."""
    if time is None:
        return []
    lines = [
        text("events-when", at=Instant(time.starts_at), soon=Instant(time.starts_at, "R")),
        text("events-when-there", there=WallTime(time.starts_at, event.zone), length=length(time.minutes)),
    ]
    if lifecycle.is_series(event):
        lines.append(text("events-series", rule=repeats.described(lifecycle.schedule_of(event))))
    return lines


def length(minutes: int) -> Text:
    """Return how long something takes, in words."""
    hours, rest = divmod(minutes, 60)
    days, left = divmod(minutes, 24 * 60)
    if days and not left:
        return text("events-length-days", count=days)
    if not hours:
        return text("events-length-minutes", count=rest)
    if not rest:
        return text("events-length-hours", count=hours)
    return text(
        "events-length-both",
        hours=text("events-length-hours", count=hours),
        minutes=text("events-length-minutes", count=rest),
    )


def place(event: Event) -> Text:
    """Return where an event takes place."""
    if event.place in (VOICE, STAGE):
        if event.channel_id is None:
            return text("events-place-open")
        return text(f"events-place-{event.place}", channel=f"<#{event.channel_id}>")
    if event.place == LINK:
        return text("events-place-link", address=shown(event.where))
    return text("events-place-address", address=Name(event.where))


def place_was(before: Mapping[str, Any]) -> Text | None:
    """Return where an event was, as keeping.py has written it down; None where that was open, or is not known."""
    kind, channel, where = before.get("place"), before.get("channel"), before.get("where")
    if kind in (VOICE, STAGE):
        return text(f"events-was-{kind}", channel=f"<#{channel}>") if channel else None
    if not where:
        return None
    if kind == LINK:
        return text("events-was-link", address=shown(where))
    return text("events-was-address", address=Name(where))


def about_lines(event: Event, hosts: Sequence[Host], topic: str | None = None) -> list[Text]:
    """Return where an event is, for whom, and who hosts it."""
    lines = [place(event)]
    if hosts:
        lines.append(text("events-hosts", people=_people(hosts)))
    if event.audience:
        lines.append(text("events-audience", words=Name(event.audience)))
    if event.is_for_newcomers:
        lines.append(text("events-for-newcomers"))
    if topic is not None:
        lines.append(text("events-topic", topic=Name(topic)))
    return lines


def with_words(visit: Visit, before: Sequence[Text], words: str, after: Sequence[Text]) -> list[Text]:
    """Return the lines of a page with what happens among them, cut so that all other lines fit onto it."""
    others = sum(len(visit.client.localizer.render(line, visit.language)) + 1 for line in (*before, *after))
    room = max(PAGE_TEXT - HEADING - others, LEAST_WORDS)
    return [*before, text("events-words", words=shortened(words, room)), *after]


def access_lines(event: Event, *, most: int = access.MOST_WORDS) -> list[Text]:
    """Return how an event can be attended, with what is not there; `most` characters of what people wrote."""
    if not event.access:
        return [text("events-access-unsaid")]
    return access.lines(access.shortened(from_json(event.access), most))


def state_line(event: Event, time: Time | None) -> Text | None:
    """Return what has become of a time, if it is not simply to come."""
    if time is not None and time.state == event_times.CANCELLED:
        return text("events-is-cancelled")
    if time is not None and time.state == event_times.OVER:
        return text("events-is-over")
    return None


def count_lines(event: Event, counts: Mapping[str, int]) -> list[Text]:
    """Return how many come: numbers only, never who."""
    going = counts.get("going", 0) + counts.get("seated", 0)
    lines = [text("events-count", going=going, maybe=counts.get("maybe", 0))]
    if event.capacity is not None:
        left = max(0, event.capacity - counts.get("seated", 0) - counts.get("offered", 0))
        lines.append(text("events-seats-left", left=left, capacity=event.capacity))
        if waiting := counts.get("waiting", 0):
            lines.append(text("events-waiting", count=waiting))
    return lines


def _people(hosts: Sequence[Host]) -> str:
    return ", ".join(f"<@{host.user_id}>" for host in hosts)
