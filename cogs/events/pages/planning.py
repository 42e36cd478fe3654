"""Planning an event: the form, what Hearth understood of it, the draft with all that it says, and publishing.

Invariants:
- A time counts only after it was said again, with weekday and zone, and confirmed.
- What was typed is never lost: where it cannot be understood or somebody else was quicker, the form stands as it
  was, to be changed and sent again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import discord

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, changes_answers, open_form, sending_again
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Picker, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.events.pages import announcing, readiness
from cogs.events.pages.common import (
    FEATURE,
    TITLE,
    about_lines,
    access_lines,
    actor_of,
    community_and,
    press,
    said,
    when_lines,
    with_words,
)
from cogs.events.pages.forms import OWN, PAGES, PAGES_OR_OWN, WHEN
from cogs.events.pages.understanding import (
    PARTS,
    RHYTHM,
    Understood,
    answers_of,
    as_kept,
    changed,
    columns_of,
    schedule_lines,
    understand,
)
from cogs.events.rules import lifecycle
from cogs.events.service import planning
from cogs.events.service.planning import Told
from data import event_people
from data.event_times import PLANNED, Time
from data.events import DRAFT, PUBLISHED, STAGE, TEMPLATE, VOICE, Changes, Event, Host

TIMES = RHYTHM | {"length"}
"""Answers that say when it is: these are said again and confirmed."""
FORM_KEPT = timedelta(days=7)
"""Planning takes time, and asking others."""


async def change(visit: Visit) -> None:
    """Ask what of an event should be changed."""
    guild_id, event_id = await community_and(visit)
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    parts = tuple(
        press(f"events-button-part-{part}", "part", guild_id, event_id, part) for part in range(len(PARTS))
    )
    rows: list[Row] = [parts, change_presses(event), (press("events-button-back", "event", guild_id, event_id),)]
    await visit.turn_to(page(TITLE, text("events-change-which", title=Name(event.title)), rows=rows))


def change_presses(event: Event) -> tuple[Button, ...]:
    """Return the presses to what of an event is changed beside its form."""
    presses = [press("events-button-days", "days", event.guild_id, event.id)]
    presses.append(press("events-button-hosts", "hosts", event.guild_id, event.id))
    presses.append(press("events-button-topic", "topic-of", event.guild_id, event.id))
    return tuple(presses)


async def change_part(visit: Visit) -> None:
    """Open the form with what an event says now, at one of its parts."""
    guild_id, event_id = await community_and(visit)
    (part,) = numbers(visit.args[2:3], 1)
    if part not in range(len(PARTS)):
        raise Problem(text("problem-old-button"))
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    if not lifecycle.is_open(event):
        raise Problem(text("events-over-already"))
    answers = answers_of(event, now=visit.ground.clock.now())
    form = PLAN_OR_OWN if answers["repeats"] == OWN else PLAN
    context = {"event": event.id, "revision": event.revision, "was": as_kept(answers)}
    await open_form(
        visit, form, guild_id=guild_id, answers=answers, context=context, about=event.id, first=PARTS[part]
    )


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that a community has events."""
    await planning.see_that_open(visit.ground, guild_id)


async def finish(visit: Visit, sending: Sending) -> None:
    """Say what was understood, and ask whether it is right; where no time has changed, keep it at once."""
    event = await _changed_event(visit, sending)
    understood = understand(visit, sending, event)
    if understood.told is None:
        await visit.turn_to(_wrong(sending, understood))
        return
    if event is not None and not changed(sending) & TIMES:
        await _keep(visit, sending, understood.told, int(sending.context["revision"]))
        return
    told = understood.told
    right = press("events-button-right", "save", sending.draft_id, sending.revision, style="primary")
    changing = Button(text("events-button-change-answers"), changes_answers(sending.draft_id, WHEN))
    lines = [text("events-understood", title=Name(told.title)), *schedule_lines(told.schedule, visit)]
    await visit.turn_to(page(TITLE, *lines, rows=((right, changing),)))


async def save(visit: Visit) -> None:
    """Keep what was told, and show it."""
    draft_id = said(visit, 0)
    (revision,) = numbers(visit.args[1:2], 1)
    sending = await sending_again(visit, draft_id, revision, (PLAN.name, PLAN_OR_OWN.name))
    understood = understand(visit, sending, await _changed_event(visit, sending))
    if understood.told is None:  # time has passed since: what lay ahead is past by now
        await visit.turn_to(_wrong(sending, understood))
        return
    base = numbers(visit.args[2:3], 1)[0] if len(visit.args) > 2 else int(sending.context.get("revision", 0))
    await _keep(visit, sending, understood.told, base)


async def _keep(visit: Visit, sending: Sending, told: Told, base: int) -> None:
    """Write down what was told of a new event, or of one as it was at the revision `base`; show it."""
    guild_id, actor = sending.guild_id, await actor_of(visit, sending.guild_id)
    await see_that_member(visit, guild_id)
    event_id = sending.context.get("event")
    if event_id is None:
        if not actor.plans:
            raise Problem(text("events-only-hosts"))
        event = await planning.plan(visit.ground, guild_id, visit.user_id, told, close=sending.close)
    else:
        only = columns_of(changed(sending))
        try:
            event = await planning.rewrite(
                visit.ground, guild_id, actor, event_id, base, told, only=only, close=sending.close
            )
        except planning.ChangedMeanwhile:
            await _show_both(visit, sending, guild_id, event_id)
            return
    note = text("events-kept-told" if event.state == PUBLISHED else "events-kept")
    await visit.turn_to(await event_page(visit, guild_id, event.id, note))


async def _changed_event(visit: Visit, sending: Sending) -> Event | None:
    """Return the event that a form changes; None for one that plans a new event."""
    event_id = sending.context.get("event")
    if event_id is None:
        return None
    actor = await actor_of(visit, sending.guild_id)
    event, _, _ = await planning.get(visit.ground, sending.guild_id, actor, event_id)
    return event


def _wrong(sending: Sending, understood: Understood) -> Page:
    """Return what must change, with a press for each page of the form on which it stands."""
    numbered = sorted({number for number, _ in understood.complaints})
    buttons = tuple(
        Button(text(f"events-button-part-{number}"), changes_answers(sending.draft_id, number))
        for number in numbered
    )
    return page(TITLE, text("events-wrong-kept"), *(one for _, one in understood.complaints), rows=(buttons,))


async def _show_both(visit: Visit, sending: Sending, guild_id: int, event_id: str) -> None:
    """Somebody else has changed the event meanwhile: say so, and let the person choose."""
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    mine = press("events-button-mine-instead", "save", sending.draft_id, sending.revision, event.revision)
    theirs = press("events-button-look", "event", guild_id, event_id)
    changing = Button(text("events-button-change-answers"), changes_answers(sending.draft_id))
    lines = [text("events-changed-meanwhile"), text("events-changed-only-yours")]
    await visit.turn_to(page(TITLE, *lines, rows=((theirs, mine, changing),)))


async def show_event(visit: Visit) -> None:
    """Turn to the page of one event, for those who may change it."""
    guild_id, event_id = await community_and(visit)
    await visit.turn_to(await event_page(visit, guild_id, event_id))


async def publish(visit: Visit) -> None:
    """Publish a draft as it was looked at; where something is missing, say first what, and what one could do."""
    guild_id, event_id = await community_and(visit)
    event, _, hosts = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    if event.state == DRAFT and visit.args[2:3] == (str(event.revision),):
        found = await readiness.look_over(visit, event, hosts)
        night = await readiness.night_line(visit, event)
        if found.missing or found.wording or night is not None:
            notes = [text("events-ready-before"), *([night] if night is not None else [])]
            await visit.turn_to(readiness.ready_page(event, found, *notes))
            return
    await publish_anyway(visit)


async def publish_anyway(visit: Visit) -> None:
    """Publish a draft as it was looked at, whatever is missing: that stands in the announcement."""
    guild_id, event_id = await community_and(visit)
    (revision,) = numbers(visit.args[2:3], 1)
    await see_that_member(visit, guild_id)
    actor = await actor_of(visit, guild_id)
    note = text("events-published")
    try:
        await planning.publish(visit.ground, guild_id, actor, event_id, revision)
    except planning.ChangedMeanwhile:
        note = text("events-changed-look-first")
    await visit.turn_to(await event_page(visit, guild_id, event_id, note))


async def announce_again(visit: Visit) -> None:
    """Announce an event once more, since its announcement was deleted by hand."""
    guild_id, event_id = await community_and(visit)
    await planning.announce_again(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    await visit.turn_to(await event_page(visit, guild_id, event_id, text("events-announce-again-told")))


async def choose_channel(visit: Visit) -> None:
    """Choose the voice channel or stage in which an event takes place."""
    guild_id, event_id = await community_and(visit)
    actor = await actor_of(visit, guild_id)
    changes: Changes = {"channel_id": visit.chosen_number if visit.values else None}
    if visit.values:
        guild = visit.client.get_guild(guild_id)
        channel = guild.get_channel(visit.chosen_number) if guild is not None else None
        if not isinstance(channel, discord.VoiceChannel | discord.StageChannel):
            raise Problem(text("events-channel-not-there"))
        changes["place"] = STAGE if isinstance(channel, discord.StageChannel) else VOICE
    event, _, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    if event.place not in (VOICE, STAGE):  # somebody has moved it elsewhere since the page was shown
        await visit.turn_to(await event_page(visit, guild_id, event_id, text("events-changed-look-first")))
        return
    await planning.change(visit.ground, guild_id, actor, event_id, changes)
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


async def ask_remove(visit: Visit) -> None:
    """Ask whether a draft or a template should go."""
    guild_id, event_id = await community_and(visit)
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    yes = press("events-button-remove-yes", "remove", guild_id, event_id, style="danger")
    no = press("events-button-back", "event", guild_id, event_id)
    await visit.turn_to(page(TITLE, text("events-remove-ask", title=Name(event.title)), rows=((yes, no),)))


async def remove(visit: Visit) -> None:
    """Throw a draft or a template away."""
    guild_id, event_id = await community_and(visit)
    await planning.remove(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    back = (press("events-button-manage", "manage", guild_id, 0),)
    await visit.turn_to(page(TITLE, text("events-removed"), rows=(back,)))


async def copy(visit: Visit) -> None:
    """Copy an event as a new draft."""
    guild_id, event_id = await community_and(visit)
    copied = await planning.copy(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    note = text("events-copied-template" if visit.args[2:] else "events-copied")
    await visit.turn_to(await event_page(visit, guild_id, copied.id, note))


async def keep_template(visit: Visit) -> None:
    """Keep an event as a template for new ones."""
    guild_id, event_id = await community_and(visit)
    actor = await actor_of(visit, guild_id)
    await planning.copy(visit.ground, guild_id, actor, event_id, as_template=True)
    await visit.turn_to(await event_page(visit, guild_id, event_id, text("events-template-kept")))


async def event_page(visit: Visit, guild_id: int, event_id: str, *notes: Text) -> Page:
    """Return the page of one event as those see it who may change it."""
    actor = await actor_of(visit, guild_id)
    event, times, hosts = await planning.get(visit.ground, guild_id, actor, event_id)
    async with visit.ground.database.read() as tx:
        topic = await event_people.topic_name(tx, guild_id, event.topic_id)
    blocks = [Block(notes)] if notes else []
    blocks += await announcing.blocks(visit, event, times)
    first = [line for block in blocks for line in block.lines]
    said_of_it = draft_lines(event, times, hosts, topic, visit, first)[len(first) :]
    blocks.append(Block(tuple(said_of_it), tuple(_rows(event, plans=actor.plans))))
    return Page(TITLE, tuple(blocks))


def draft_lines(
    event: Event, times: list[Time], hosts: list[Host], topic: str | None, visit: Visit, first: Sequence[Text]
) -> list[Text]:
    """Return what an event says, and what has become of it, after the lines that stand `first`."""
    now = visit.ground.clock.now()
    following = next((time for time in times if time.state == PLANNED and time.ends_at > now), None)
    when = when_lines(event, following) if following else schedule_lines(lifecycle.schedule_of(event), visit)
    title = text(f"events-state-{event.state}", title=Name(event.title))
    before = [*first, title, *when, *about_lines(event, hosts, topic)]
    return with_words(visit, before, event.words, access_lines(event))


def _rows(event: Event, *, plans: bool) -> list[Row]:
    guild_id = event.guild_id
    first: list[Button] = []
    if event.state == DRAFT:
        first.append(
            press("events-button-publish", "publish", guild_id, event.id, event.revision, style="primary")
        )
    if lifecycle.is_open(event):
        first.append(press("events-button-change", "change", guild_id, event.id))
    if plans:  # a copy is a new event
        first.append(press("events-button-copy", "copy", guild_id, event.id))
    if event.state == PUBLISHED:
        first.append(press("events-button-who", "who", guild_id, event.id))
        first.append(press("events-button-cancel", "cancel-ask", guild_id, event.id))
    if event.state in (DRAFT, TEMPLATE):
        first.append(press("events-button-remove", "remove-ask", guild_id, event.id))
    rows: list[Row] = [tuple(first)] if first else []
    if more := _more_presses(event, plans=plans):
        rows.append(more)
    if looking := _looking_presses(event):
        rows.append(looking)
    if lifecycle.is_open(event) and event.place in (VOICE, STAGE):
        chosen = (event.channel_id,) if event.channel_id is not None else ()
        leads_to = to(FEATURE, "channel", guild_id, event.id)
        rows.append(Picker(text("events-choose-channel"), leads_to, "channel", chosen, spoken=True))
    return [*rows, (press("events-button-manage", "manage", guild_id, 0),)]


def _more_presses(event: Event, *, plans: bool) -> tuple[Button, ...]:
    """Return what can be done with an event beside changing and publishing it."""
    presses: list[Button] = []
    if lifecycle.is_shown(event):
        presses.append(press("events-button-needs", "needs", event.guild_id, event.id))
    if event.state == PUBLISHED and lifecycle.is_series(event):
        presses.append(press("events-button-times", "times", event.guild_id, event.id, 0))
    if plans and event.state != TEMPLATE:
        presses.append(press("events-button-keep-template", "keep-template", event.guild_id, event.id))
    return tuple(presses)


def _looking_presses(event: Event) -> tuple[Button, ...]:
    """Return what can be looked at: how ready an event is."""
    presses: list[Button] = []
    if lifecycle.is_open(event):
        presses.append(press("events-button-ready", "ready", event.guild_id, event.id))
    return tuple(presses)


PLAN = Form(
    "events.plan",
    text("events-form-title"),
    PAGES,
    finish,
    allowed=allowed,
    send=text("events-form-send"),
    keep=FORM_KEPT,
)
PLAN_OR_OWN = replace(PLAN, name="events.plan-own", pages=PAGES_OR_OWN)
"""The same for a series that repeats in a way which the form cannot say: it can stay so."""

ROUTES: Mapping[str, Route] = {
    "change": Route(change),
    "part": Route(change_part),
    "save": Route(save),
    "event": Route(show_event),
    "publish": Route(publish),
    "publish-anyway": Route(publish_anyway),
    "channel": Route(choose_channel),
    "cancel-ask": Route(ask_cancel),
    "cancel": Route(cancel),
    "remove-ask": Route(ask_remove),
    "remove": Route(remove),
    "copy": Route(copy),
    "keep-template": Route(keep_template),
    "announce-again": Route(announce_again),
}
"""What presses lead to, by their verbs."""
