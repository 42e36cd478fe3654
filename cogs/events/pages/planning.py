"""Planning an event: the form, what Hearth understood of it, the draft with all that it says, and publishing.

Invariants:
- A time counts only after it was said again, with weekday and zone, and confirmed.
- What was typed is never lost: where it cannot be understood or somebody else was quicker, the form stands as it
  was, to be changed and sent again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.communities import here
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, changes_answers, open_form, sending_again
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Picker, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, WallTime, text
from bot.kernel.time_zones import zone_words
from cogs.events import access, planning, repeats, rules, typed
from cogs.events.pages import needing
from cogs.events.pages.common import (
    FEATURE,
    TITLE,
    about_lines,
    access_lines,
    actor_of,
    community,
    community_and,
    length,
    press,
    said,
    when_lines,
)
from cogs.events.pages.forms import PAGES
from cogs.events.planning import Told
from cogs.events.series import Schedule, moment_of, rule_parts, slots, until_of, what_clock_does
from data import event_people
from data.event_times import PLANNED, Time
from data.events import ADDRESS, DRAFT, LINK, PUBLISHED, STAGE, TEMPLATE, VOICE, Changes, Event, Host

FORM_KEPT = timedelta(days=7)
"""Planning takes time, and asking others."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of a form: either what was told, or what must change."""

    told: Told | None
    complaints: tuple[Text, ...] = ()


async def open_new(visit: Visit) -> None:
    """Open the form for a new event."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    await see_that_member(visit, guild_id)
    await planning.see_that_open(visit.ground, guild_id)
    if not (await actor_of(visit, guild_id)).plans:
        raise Problem(text("events-only-hosts"))
    async with visit.ground.database.read() as tx:
        zone = (await event_people.get(tx, guild_id, visit.user_id)).zone
    answers = {"zone": zone_words(zone)} if zone else None
    intro = (text("events-new-intro"), text("events-new-access"))
    await open_form(visit, PLAN, guild_id=guild_id, intro=intro, answers=answers, context={})


async def change(visit: Visit) -> None:
    """Open the form with what an event says now."""
    guild_id, event_id = await community_and(visit)
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    context = {"event": event.id, "revision": event.revision}
    await open_form(
        visit, PLAN, guild_id=guild_id, answers=answers_of(event), context=context, about=f"{event.id}"
    )


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that a community has events."""
    await planning.see_that_open(visit.ground, guild_id)


async def finish(visit: Visit, sending: Sending) -> None:
    """Say what was understood, and ask whether it is right."""
    understood = understand(visit, sending)
    changing = Button(text("events-button-change-answers"), changes_answers(sending.draft_id))
    if understood.told is None:
        await visit.turn_to(page(TITLE, *understood.complaints, rows=((changing,),)))
        return
    told = understood.told
    right = press("events-button-right", "save", sending.draft_id, sending.revision, style="primary")
    lines = [text("events-understood", title=Name(told.title)), *schedule_lines(told.schedule, visit)]
    await visit.turn_to(page(TITLE, *lines, rows=((right, changing),)))


async def save(visit: Visit) -> None:
    """Keep what was told, and show it."""
    draft_id = said(visit, 0)
    (revision,) = numbers(visit.args[1:2], 1)
    sending = await sending_again(visit, draft_id, revision, (PLAN.name,))
    told = understand(visit, sending).told
    if told is None:  # time has passed since: what lay ahead is past by now
        await finish(visit, sending)
        return
    guild_id, actor = sending.guild_id, await actor_of(visit, sending.guild_id)
    await see_that_member(visit, guild_id)
    event_id = sending.context.get("event")
    if event_id is None:
        if not actor.plans:
            raise Problem(text("events-only-hosts"))
        event = await planning.plan(visit.ground, guild_id, visit.user_id, told, close=sending.close)
    else:
        base = int(said(visit, 2)) if len(visit.args) > 2 else int(sending.context["revision"])
        try:
            event = await planning.rewrite(
                visit.ground, guild_id, actor, event_id, base, told, close=sending.close
            )
        except planning.ChangedMeanwhile:
            await _show_both(visit, sending, guild_id, event_id)
            return
    note = text("events-kept-told" if event.state == PUBLISHED else "events-kept")
    await visit.turn_to(await event_page(visit, guild_id, event.id, note))


async def _show_both(visit: Visit, sending: Sending, guild_id: int, event_id: str) -> None:
    """Somebody else has changed the event meanwhile: say so, and let the person choose."""
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    mine = press("events-button-mine-instead", "save", sending.draft_id, sending.revision, event.revision)
    theirs = press("events-button-look", "event", guild_id, event_id)
    changing = Button(text("events-button-change-answers"), changes_answers(sending.draft_id))
    await visit.turn_to(page(TITLE, text("events-changed-meanwhile"), rows=((theirs, mine, changing),)))


def understand(visit: Visit, sending: Sending) -> Understood:
    """Return what an organiser filled in, or what they must change."""
    answers: Mapping[str, Any] = sending.answers
    complaints = _wrong_about_place(answers)
    now, zone, language = visit.ground.clock.now(), answers["zone"], visit.language
    when = typed.read_when(answers["when"], language=language, zone=zone, now=now)
    minutes = typed.read_length(answers["length"])
    until = typed.read_day(answers["until"], language=language, zone=zone, now=now) if answers["until"] else None
    complaints += [one.text for one in (when, minutes, until) if isinstance(one, typed.Refused)]
    if isinstance(when, typed.Refused) or isinstance(minutes, typed.Refused) or isinstance(until, typed.Refused):
        return Understood(None, tuple(complaints))
    try:
        rule = repeats.rule_of(answers["repeats"], when.wall, until)
    except Problem as problem:
        return Understood(None, (*complaints, problem.text))
    if complaints:
        return Understood(None, tuple(complaints))
    told = Told(
        title=answers["title"],
        words=answers["words"],
        audience=answers["audience"] or "",
        is_for_newcomers=bool(answers["newcomers"]),
        place=answers["place"],
        where=answers["where"] or "",
        schedule=Schedule(zone, when.wall, minutes, rule),
        capacity=int(answers["capacity"]) if answers["capacity"] else None,
        newcomer_seats=int(answers["newcomer_seats"] or 0),
        access=access.from_answers(answers),
        language=language,
    )
    return Understood(told)


def _wrong_about_place(answers: Mapping[str, Any]) -> list[Text]:
    """Return what does not fit together about where an event is, and for how many."""
    found = []
    if answers["place"] in (LINK, ADDRESS) and not answers["where"]:
        found.append(text("events-wrong-where"))
    if answers["place"] == LINK and answers["where"] and "://" not in answers["where"]:
        found.append(text("events-wrong-link"))
    kept = int(answers["newcomer_seats"] or 0)
    if kept and (answers["capacity"] is None or kept > int(answers["capacity"])):
        found.append(text("events-wrong-newcomer-seats"))
    return found


def answers_of(event: Event) -> dict[str, Any]:
    """Return an event as what stands in the form already."""
    ends = until_of(rule_parts(event.rule))
    return {
        "title": event.title,
        "words": event.words,
        "audience": event.audience or None,
        "newcomers": "yes" if event.is_for_newcomers else "no",
        "zone": zone_words(event.zone),
        "when": event.starts.replace("T", " ")[:16],
        "length": str(event.minutes),
        "repeats": _repeats_as(rules.schedule_of(event)),
        "until": ends.date().isoformat() if ends is not None else None,
        "place": event.place,
        "where": event.where or None,
        "capacity": str(event.capacity) if event.capacity else None,
        "newcomer_seats": str(event.newcomer_seats) if event.newcomer_seats else None,
        **access.to_answers(access.from_json(event.access)),
    }


def schedule_lines(schedule: Schedule, visit: Visit) -> list[Text]:
    """Return when something takes place, so that a wrong hour or day is noticed."""
    starts_at = moment_of(schedule.starts, schedule.zone)
    lines = [
        text("events-when", at=Instant(starts_at), soon=Instant(starts_at, "R")),
        text("events-when-there", there=WallTime(starts_at, schedule.zone), length=length(schedule.minutes)),
    ]
    if (change := what_clock_does(schedule.starts, schedule.zone)) is not None:
        lines.append(text(f"events-clock-{change}"))
    if schedule.rule or schedule.also:
        lines.append(text("events-series", rule=repeats.described(schedule)))
        now = visit.ground.clock.now()
        following = slots(schedule, after=now, before=now + rules.FARTHEST, most=4)[1:]
        lines += [text("events-then", there=WallTime(one.starts_at, schedule.zone)) for one in following]
    warned = repeats.warning(_repeats_as(schedule) or "", schedule.starts)
    return [*lines, warned] if warned is not None else lines


def _repeats_as(schedule: Schedule) -> str | None:
    """Return which of the offered ways to repeat a series is; None for one with a rule of its own."""
    until = until_of(rule_parts(schedule.rule))
    for value in repeats.OFFERED:
        try:
            if repeats.rule_of(value, schedule.starts, until.date() if until else None) == schedule.rule:
                return value
        except Problem:
            continue
    return None


async def show_event(visit: Visit) -> None:
    """Turn to the page of one event, for those who may change it."""
    guild_id, event_id = await community_and(visit)
    await visit.turn_to(await event_page(visit, guild_id, event_id))


async def publish(visit: Visit) -> None:
    """Publish a draft as it was looked at."""
    guild_id, event_id = await community_and(visit)
    (revision,) = numbers(visit.args[2:3], 1)
    await see_that_member(visit, guild_id)
    actor = await actor_of(visit, guild_id)
    await planning.publish(visit.ground, guild_id, actor, event_id, revision)
    await visit.turn_to(await event_page(visit, guild_id, event_id, text("events-published")))


async def choose_channel(visit: Visit) -> None:
    """Choose the voice channel or stage in which an event takes place."""
    guild_id, event_id = await community_and(visit)
    actor = await actor_of(visit, guild_id)
    event, _, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    changes: Changes = {"channel_id": visit.chosen_number if visit.values else None}
    await planning.change(visit.ground, guild_id, actor, event_id, changes, revision=event.revision)
    await visit.turn_to(await event_page(visit, guild_id, event_id))


async def ask_cancel(visit: Visit) -> None:
    """Ask whether an event should be cancelled."""
    guild_id, event_id = await community_and(visit)
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    yes = press("events-button-cancel-yes", "cancel", guild_id, event_id, style="danger")
    no = press("events-button-back", "event", guild_id, event_id)
    await visit.turn_to(page(TITLE, text("events-cancel-ask", title=Name(event.title)), rows=((yes, no),)))


async def cancel(visit: Visit) -> None:
    """Cancel an event."""
    guild_id, event_id = await community_and(visit)
    await planning.cancel(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    await visit.turn_to(await event_page(visit, guild_id, event_id, text("events-cancelled-now")))


async def remove(visit: Visit) -> None:
    """Throw a draft or a template away."""
    guild_id, event_id = await community_and(visit)
    await planning.remove(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    await visit.turn_to(await manage_page(visit, guild_id, text("events-removed")))


async def copy(visit: Visit) -> None:
    """Copy an event as a new draft."""
    guild_id, event_id = await community_and(visit)
    copied = await planning.copy(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    await visit.turn_to(await event_page(visit, guild_id, copied.id, text("events-copied")))


async def open_manage(visit: Visit) -> None:
    """Show the events that somebody may change."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    await planning.see_that_open(visit.ground, guild_id)
    await visit.show(await manage_page(visit, guild_id))


async def turn_to_manage(visit: Visit) -> None:
    """Turn to the events that somebody may change."""
    await visit.turn_to(await manage_page(visit, await community(visit)))


async def manage_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    """Return the page of the events that somebody may change."""
    found = await planning.plans_of(visit.ground, guild_id, await actor_of(visit, guild_id))
    blocks = [Block(notes or (text("events-manage-intro"),))]
    for event in found[:SHOWN]:
        line = text(f"events-manage-{event.state}", title=Name(event.title))
        blocks.append(Block((line,), ((press("events-button-open", "event", guild_id, event.id),),)))
    if not found:
        blocks.append(Block((text("events-manage-none"),)))
    over_all = press("events-button-needs", "needs", guild_id, needing.ALL)
    blocks.append(Block((), ((press("events-button-new", "new"), over_all),)))
    return Page(TITLE, tuple(blocks))


SHOWN = 8


async def event_page(visit: Visit, guild_id: int, event_id: str, *notes: Text) -> Page:
    """Return the page of one event as those see it who may change it."""
    actor = await actor_of(visit, guild_id)
    event, times, hosts = await planning.get(visit.ground, guild_id, actor, event_id)
    blocks = [Block(notes)] if notes else []
    blocks.append(Block(tuple(draft_lines(event, times, hosts, visit)), tuple(_rows(event))))
    return Page(TITLE, tuple(blocks))


def draft_lines(event: Event, times: list[Time], hosts: list[Host], visit: Visit) -> list[Text]:
    """Return what an event says, and what has become of it."""
    now = visit.ground.clock.now()
    following = next((time for time in times if time.state == PLANNED and time.ends_at > now), None)
    when = when_lines(event, following) if following else schedule_lines(rules.schedule_of(event), visit)
    return [
        text(f"events-state-{event.state}", title=Name(event.title)),
        *when,
        *about_lines(event, hosts),
        text("events-words", words=Name(event.words, lines=True)),
        *access_lines(event),
    ]


def _rows(event: Event) -> list[Row]:
    guild_id = event.guild_id
    first: list[Button] = []
    if event.state == DRAFT:
        first.append(
            press("events-button-publish", "publish", guild_id, event.id, event.revision, style="primary")
        )
    if rules.is_open(event):
        first.append(press("events-button-change", "change", guild_id, event.id))
    first.append(press("events-button-copy", "copy", guild_id, event.id))
    if event.state == PUBLISHED:
        first.append(press("events-button-who", "who", guild_id, event.id))
        first.append(press("events-button-cancel", "cancel-ask", guild_id, event.id))
    if event.state in (DRAFT, TEMPLATE):
        first.append(press("events-button-remove", "remove", guild_id, event.id))
    rows: list[Row] = [tuple(first)]
    if rules.is_shown(event):
        rows.append((press("events-button-needs", "needs", guild_id, event.id),))
    if rules.is_open(event) and event.place in (VOICE, STAGE):
        chosen = (event.channel_id,) if event.channel_id is not None else ()
        leads_to = to(FEATURE, "channel", guild_id, event.id)
        rows.append(Picker(text("events-choose-channel"), leads_to, "channel", chosen, spoken=True))
    return [*rows, (press("events-button-manage", "manage", guild_id),)]


PLAN = Form(
    "events.plan",
    text("events-form-title"),
    PAGES,
    finish,
    allowed=allowed,
    send=text("events-form-send"),
    keep=FORM_KEPT,
)

ROUTES: Mapping[str, Route] = {
    "new": Route(open_new),
    "change": Route(change),
    "save": Route(save),
    "event": Route(show_event),
    "publish": Route(publish),
    "channel": Route(choose_channel),
    "cancel-ask": Route(ask_cancel),
    "cancel": Route(cancel),
    "remove": Route(remove),
    "copy": Route(copy),
    "manage": Route(turn_to_manage),
}
"""What presses lead to, by their verbs."""
