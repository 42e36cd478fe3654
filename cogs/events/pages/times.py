"""The times of a series: moving or cancelling one of them, days beside the series, and days that are left out.

Invariants:
- What was typed is said again, with weekday and zone, and counts only once it was confirmed.
- Each press names the time as it was looked at; where somebody else was quicker, that is said and nothing changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, changes_answers, open_form, sending_again
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.kernel.forms import FormPage, LongText, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import CalendarDay, Instant, Name, Text, WallTime, text
from cogs.events.pages.common import FEATURE, TITLE, actor_of, community_and, length, press, said
from cogs.events.pages.planning import event_page
from cogs.events.pages.understanding import schedule_lines
from cogs.events.rules import lifecycle, typed
from cogs.events.rules.adjusting import wall_of_key
from cogs.events.rules.series import DAY, FARTHEST, Schedule, key_of, moment_of, slots, wall_of
from cogs.events.service import planning
from data import event_times, events
from data.event_times import CANCELLED, PLANNED, Time
from data.events import PUBLISHED, Event

SHOWN = 4
"""Times on one page, each with its presses."""
MOVE = FormPage(
    text("events-move-title"),
    (
        ShortText(
            name="when", label=text("events-label-when"), help=text("events-help-when"), required=True, most=200
        ),
        ShortText(
            name="length",
            label=text("events-label-length"),
            help=text("events-help-length"),
            required=True,
            most=60,
        ),
    ),
)


async def show_times(visit: Visit) -> None:
    """Show the times of a series that are to come, from some place on."""
    guild_id, event_id = await community_and(visit)
    (start,) = numbers(visit.args[2:3], 1)
    await visit.turn_to(await times_page(visit, guild_id, event_id, start=start))


async def times_page(visit: Visit, guild_id: int, event_id: str, *notes: Text, start: int = 0) -> Page:
    """Return the page of the times that are to come, each with what can be done with it."""
    actor = await actor_of(visit, guild_id)
    event, times, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    now = visit.ground.clock.now()
    coming = [time for time in times if time.ends_at > now and time.state in (PLANNED, CANCELLED)]
    start = start if start < len(coming) else 0
    blocks = [Block((*notes, text("events-times-intro", title=Name(event.title))))]
    for time in coming[start : start + SHOWN]:
        blocks.append(Block(_time_lines(event, time), _time_rows(event, time)))
    last = [press("events-button-back", "event", guild_id, event_id)]
    if len(coming) > start + SHOWN:
        last.append(press("events-button-more", "times", guild_id, event_id, start + SHOWN))
    if start:
        last.append(press("events-button-first", "times", guild_id, event_id, 0))
    return Page(TITLE, (*blocks, Block((), (tuple(last),))))


def _time_lines(event: Event, time: Time) -> tuple[Text, ...]:
    at, there = Instant(time.starts_at), WallTime(time.starts_at, event.zone)
    if time.state == CANCELLED:
        return (text("events-time-cancelled", at=at, there=there),)
    lines = [text("events-time-planned", at=at, there=there, length=length(time.minutes))]
    if time.is_moved:
        home = moment_of(wall_of_key(time.key), event.zone)
        lines.append(text("events-time-moved", there=WallTime(home, event.zone)))
    return tuple(lines)


def _time_rows(event: Event, time: Time) -> tuple[tuple[Button, ...], ...]:
    if time.state == CANCELLED or event.state != PUBLISHED:
        return ()
    return (
        (
            press("events-button-time-move", "time-move", event.guild_id, time.id),
            press("events-button-time-cancel", "time-ask", event.guild_id, time.id),
        ),
    )


async def ask_where_to(visit: Visit) -> None:
    """Ask to which day and hour one time should be moved."""
    guild_id, _, time = await _looked_at(visit)
    before = {"when": time.wall.replace("T", " ")[:16], "length": str(time.minutes)}
    await ask_now(visit, MOVE, to(FEATURE, "time-moved", guild_id, time.id, time.sequence), before)


async def take_where_to(visit: Visit) -> None:
    """Say what was understood, and ask whether it is right."""
    guild_id, event, time = await _looked_at(visit)
    (sequence,) = numbers(visit.args[2:3], 1)
    written = {name: typed_now(visit, MOVE, name) for name in ("when", "length")}
    now = visit.ground.clock.now()
    when = typed.read_when(written["when"], language=visit.language, zone=event.zone, now=now)
    minutes = typed.read_length(written["length"])
    again = press("events-button-time-again", "time-move", guild_id, time.id)
    back = press("events-button-back", "times", guild_id, event.id, 0)
    if isinstance(when, typed.Refused) or isinstance(minutes, typed.Refused):
        wrong = [one.text for one in (when, minutes) if isinstance(one, typed.Refused)]
        typed_line = text("events-time-typed", when=Name(written["when"]), length=Name(written["length"]))
        await visit.turn_to(page(TITLE, *wrong, typed_line, rows=((again, back),)))
        return
    starts_at = moment_of(when.wall, event.zone)
    lines = [
        text("events-time-move-ask", title=Name(event.title)),
        text("events-news-was", there=WallTime(time.starts_at, event.zone), at=Instant(time.starts_at)),
        text("events-news-is", there=WallTime(starts_at, event.zone), at=Instant(starts_at)),
        text("events-time-takes", length=length(minutes)),
        *([when.hint] if when.hint is not None else []),
        text("events-time-move-told"),
    ]
    yes = press(
        "events-button-time-move-yes",
        "time-put",
        guild_id,
        time.id,
        key_of(when.wall),
        minutes,
        sequence,
        style="primary",
    )
    await visit.turn_to(page(TITLE, *lines, rows=((yes, again, back),)))


async def move(visit: Visit) -> None:
    """Move one time of a series."""
    guild_id, event, time = await _looked_at(visit)
    minutes, sequence = numbers(visit.args[3:5], 2)
    try:
        wall = wall_of_key(said(visit, 2))
    except ValueError:
        raise Problem(text("problem-old-button")) from None
    now = visit.ground.clock.now()
    if not now < moment_of(wall, event.zone) <= now + typed.FURTHEST or not _is_a_length(minutes):
        raise Problem(text("events-time-past"))
    note = text("events-time-moved-now")
    try:
        actor = await actor_of(visit, guild_id)
        await planning.move_time(visit.ground, guild_id, actor, time.id, wall, minutes, sequence=sequence)
    except planning.ChangedMeanwhile:
        note = text("events-changed-look-first")
    await visit.turn_to(await times_page(visit, guild_id, event.id, note))


async def ask_cancel(visit: Visit) -> None:
    """Ask whether one time should be cancelled."""
    guild_id, event, time = await _looked_at(visit)
    yes = press("events-button-time-cancel-yes", "time-cancel", guild_id, time.id, style="danger")
    no = press("events-button-back", "times", guild_id, event.id, 0)
    there = WallTime(time.starts_at, event.zone)
    await visit.turn_to(
        page(TITLE, text("events-time-cancel-ask", title=Name(event.title), there=there), rows=((yes, no),))
    )


async def cancel(visit: Visit) -> None:
    """Cancel one time of a series."""
    guild_id, event, time = await _looked_at(visit)
    await planning.cancel_time(visit.ground, guild_id, await actor_of(visit, guild_id), time.id)
    await visit.turn_to(await times_page(visit, guild_id, event.id, text("events-time-cancelled-now")))


def _is_a_length(minutes: int) -> bool:
    return not isinstance(typed.read_length(str(minutes)), typed.Refused)


async def _looked_at(visit: Visit) -> tuple[int, Event, Time]:
    """Return the time that a press names, and its event. Raises Problem where it is not this person's."""
    guild_id, time_id = await community_and(visit)
    async with visit.ground.database.read() as tx:
        time = await event_times.get(tx, guild_id, time_id)
        event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None:
        raise Problem(text("events-gone"))
    await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event.id)
    if time.state != PLANNED or time.ends_at <= visit.ground.clock.now():
        raise Problem(text("events-time-over-already"))
    return guild_id, event, time


async def open_days(visit: Visit) -> None:
    """Open the form for days beside a series, and days that it leaves out."""
    guild_id, event_id = await community_and(visit)
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    if not lifecycle.is_open(event):
        raise Problem(text("events-over-already"))
    schedule, now = lifecycle.schedule_of(event), visit.ground.clock.now()
    answers = {
        "also": _written(_from_now(schedule.also, schedule, now)),
        "never": _written(_from_now(schedule.never, schedule, now)),
    }
    context = {"event": event.id, "revision": event.revision}
    await open_form(visit, DAYS, guild_id=guild_id, answers=answers, context=context, about=event.id)


async def allowed_days(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that a community has events."""
    await planning.see_that_open(visit.ground, guild_id)


async def finish_days(visit: Visit, sending: Sending) -> None:
    """Say which days were understood, and ask whether they are right."""
    event, understood = await _days(visit, sending)
    changing = Button(text("events-button-change-answers"), changes_answers(sending.draft_id))
    if not isinstance(understood, Schedule):
        await visit.turn_to(page(TITLE, text("events-wrong-kept"), *understood, rows=((changing,),)))
        return
    now = visit.ground.clock.now()
    lines = [text("events-understood", title=Name(event.title)), *schedule_lines(understood, visit)]
    for name, walls in (("also", understood.also), ("never", understood.never)):
        lines += [
            text(f"events-days-{name}", there=WallTime(moment_of(wall, understood.zone), understood.zone))
            for wall in _from_now(walls, understood, now)
        ]
    right = press("events-button-right", "days-save", sending.draft_id, sending.revision, style="primary")
    await visit.turn_to(page(TITLE, *lines, rows=((right, changing),)))


async def save_days(visit: Visit) -> None:
    """Keep the days beside a series, and those left out."""
    (revision,) = numbers(visit.args[1:2], 1)
    sending = await sending_again(visit, said(visit, 0), revision, (DAYS.name,))
    event, understood = await _days(visit, sending)
    if not isinstance(understood, Schedule):
        await finish_days(visit, sending)
        return
    note = text("events-kept-told" if event.state == PUBLISHED else "events-kept")
    try:
        await planning.change(
            visit.ground,
            sending.guild_id,
            await actor_of(visit, sending.guild_id),
            event.id,
            {
                "also": [wall.isoformat() for wall in understood.also],
                "never": [wall.isoformat() for wall in understood.never],
            },
            revision=int(sending.context["revision"]),
            close=sending.close,
        )
    except planning.ChangedMeanwhile:
        note = text("events-changed-look-first")
    await visit.turn_to(await event_page(visit, sending.guild_id, event.id, note))


async def _days(visit: Visit, sending: Sending) -> tuple[Event, Schedule | list[Text]]:
    """Return the event, and its schedule with the days that were typed, or what must change about them."""
    actor = await actor_of(visit, sending.guild_id)
    event, _, _ = await planning.get(visit.ground, sending.guild_id, actor, sending.context["event"])
    schedule, now = lifecycle.schedule_of(event), visit.ground.clock.now()
    answers: Mapping[str, Any] = sending.answers
    read = {
        name: typed.read_days(
            answers[name] or "", language=visit.language, zone=event.zone, now=now, at=schedule.starts.time()
        )
        for name in ("also", "never")
    }
    also, never = read["also"], read["never"]
    if isinstance(also, typed.Refused) or isinstance(never, typed.Refused):
        return event, [one.text for one in read.values() if isinstance(one, typed.Refused)]
    past = [wall for wall in also.walls if moment_of(wall, event.zone) <= now]
    if past:
        return event, [text("events-days-past", day=CalendarDay(wall.date())) for wall in past]
    over = [wall for wall in schedule.also if wall not in _from_now(schedule.also, schedule, now)]
    more = replace(schedule, also=tuple(sorted({*over, *also.walls} - {schedule.starts})), never=())
    left_out: set[datetime] = set(schedule.never) - set(_from_now(schedule.never, schedule, now))
    wrong: list[Text] = []
    for wall in never.walls:
        meant = [one for one in _on(more, wall) if wall not in never.timed or one == wall]
        left_out |= set(meant)
        if not meant and moment_of(wall, event.zone) > now:
            wrong.append(text("events-days-not-in", day=CalendarDay(wall.date())))
    if wrong:
        return event, wrong
    understood = replace(more, never=tuple(sorted(left_out)))
    if not slots(understood, after=now, before=now + FARTHEST, most=1):
        return event, [text("events-days-none-left")]
    return event, understood


def _on(schedule: Schedule, wall: datetime) -> list[datetime]:
    """Return at which hours of a day an event takes place."""
    midnight = wall.replace(hour=0, minute=0, second=0)
    after, before = moment_of(midnight, schedule.zone), moment_of(midnight + DAY, schedule.zone)
    short = replace(schedule, minutes=1)  # what began the day before is another time
    found = slots(short, after=after - timedelta(hours=3), before=before + timedelta(hours=3), most=50)
    return [slot.wall for slot in found if slot.wall.date() == wall.date()]


def _from_now(walls: tuple[datetime, ...], schedule: Schedule, now: datetime) -> list[datetime]:
    return [wall for wall in walls if wall > wall_of(now, schedule.zone)]


def _written(walls: list[datetime]) -> str | None:
    return "\n".join(wall.isoformat(sep=" ")[:16] for wall in walls) or None


DAYS = Form(
    "events.days",
    text("events-days-title"),
    (
        FormPage(
            text("events-days-title"),
            (
                LongText(name="also", label=text("events-label-also"), help=text("events-help-also"), most=1000),
                LongText(
                    name="never", label=text("events-label-never"), help=text("events-help-never"), most=1000
                ),
            ),
        ),
    ),
    finish_days,
    allowed=allowed_days,
    send=text("events-form-send"),
)

ROUTES: Mapping[str, Route] = {
    "times": Route(show_times),
    "time-move": Route(ask_where_to, opens_form=True),
    "time-moved": Route(take_where_to),
    "time-put": Route(move),
    "time-ask": Route(ask_cancel),
    "time-cancel": Route(cancel),
    "days": Route(open_days),
    "days-save": Route(save_days),
}
"""What presses lead to, by their verbs."""
