"""Taking in calendars of others: which there are, what each would change, access for what came in, publishing it.

Invariants:
- Every handler asks anew whether the person may plan events, in the community itself.
- Nothing is taken in before a page has said what that does; another calendar than that one is refused.
- An address is shown to nobody again, but stands in the form of whoever may change it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.communities import here
from bot.discordkit.custom_id import to
from bot.discordkit.downloads import LinkGone, TooLarge, fetch_file
from bot.discordkit.form import Form, Sending, open_form, sending_again
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.jobs import TryAgain
from bot.kernel.forms import FormPage, ShortText, TimeZone
from bot.kernel.limits import SELECT_OPTIONS, clip
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, WallTime, listed, text
from bot.kernel.time_zones import zone_words
from cogs.events.calendars.incoming import MOST_BYTES, Incoming, Remark
from cogs.events.pages.common import FEATURE, actor_of, community_and, press, said
from cogs.events.rules import access
from cogs.events.rules.series import moment_of
from cogs.events.service import planning, taking_in
from cogs.events.service.planning import Actor
from cogs.events.service.taking_in import Seen
from data import event_people
from data.event_feeds import Source
from data.events import Draft

TITLE = text("events-import-title")
LINES, CHARACTERS = 10, 2200
"""Events on one page of what taking a calendar in would do, and how long these lines may be in all."""
MOST_REFUSED = 4
AT_ONCE = 25
"""Drafts that are published at once: so many that somebody can still look after what comes of it."""

ZONE = TimeZone(
    name="zone",
    label=text("events-import-label-zone"),
    help=text("events-import-help-zone"),
    required=True,
)
PAGE = FormPage(
    text("events-import-page"),
    (
        ShortText(
            name="name",
            label=text("events-import-label-name"),
            help=text("events-import-help-name"),
            required=True,
            most=100,
        ),
        ShortText(
            name="address",
            label=text("events-import-label-address"),
            help=text("events-import-help-address"),
            required=True,
            most=1000,
        ),
        ZONE,
    ),
)


async def open_calendars(visit: Visit) -> None:
    """Turn to the calendars that are taken in."""
    guild_id, _ = await _planner(visit)
    await visit.turn_to(await _calendars(visit, guild_id))


async def ask_new(visit: Visit) -> None:
    """Open the form for a calendar by its address."""
    guild_id, _ = await _planner(visit)
    zone = await _zone(visit, guild_id)
    answers = {"zone": zone_words(zone)} if zone != "UTC" else None
    await open_form(visit, CALENDAR, guild_id=guild_id, intro=(text("events-import-intro-form"),), answers=answers)


async def ask_change(visit: Visit) -> None:
    """Open the form with what is known of a calendar."""
    guild_id, _, source = await _source(visit)
    answers, form = {"zone": zone_words(source.zone)}, CLOCK
    if source.record_id is not None:
        address = await taking_in.address_of(visit.ground, guild_id, source.id)
        answers, form = {**answers, "name": source.name, "address": address}, CALENDAR
    context = {"source": source.id}
    await open_form(visit, form, guild_id=guild_id, answers=answers, context=context, about=source.id)


async def finish_calendar(visit: Visit, sending: Sending) -> None:
    """Write a calendar down, and look at it."""
    guild_id = sending.guild_id
    await _see_that_plans(visit, guild_id)
    name, address, zone = (str(sending.answers[one]) for one in ("name", "address", "zone"))
    source_id = sending.context.get("source")
    if source_id is None:
        source_id = (await taking_in.add(visit.ground, guild_id, name, address, zone, close=sending.close)).id
    else:
        await taking_in.change(
            visit.ground, guild_id, source_id, zone, name=name, address=address, close=sending.close
        )
    await _look(visit, guild_id, source_id)


async def finish_clock(visit: Visit, sending: Sending) -> None:
    """Write down which clock a file means."""
    guild_id, source_id = sending.guild_id, sending.context["source"]
    await _see_that_plans(visit, guild_id)
    await taking_in.change(visit.ground, guild_id, source_id, str(sending.answers["zone"]), close=sending.close)
    await visit.turn_to(await _calendar(visit, guild_id, source_id))


async def bring_file(visit: Visit, file: Any) -> None:
    """Look at a file that was handed in with the command."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    await _see_that_plans(visit, guild_id)
    try:
        data = await fetch_file(visit.client, file.url, most=MOST_BYTES)
    except TooLarge:
        raise Problem(text("events-calendar-too-big")) from None
    except (LinkGone, TryAgain):
        raise Problem(text("events-import-file-gone")) from None
    name = str(file.filename).rsplit(".", 1)[0]
    zone = await _zone(visit, guild_id)
    source = await taking_in.bring_file(visit.ground, guild_id, name, data, zone)
    await visit.show(await _seen(visit, guild_id, source.id))


async def show(visit: Visit) -> None:
    """Show one calendar."""
    guild_id, _, source = await _source(visit)
    await visit.turn_to(await _calendar(visit, guild_id, source.id))


async def choose(visit: Visit) -> None:
    """Show the calendar that somebody chose."""
    guild_id, _ = await _planner(visit)
    if not visit.values:
        raise Problem(text("problem-old-button"))
    await visit.turn_to(await _calendar(visit, guild_id, visit.values[0]))


async def look(visit: Visit) -> None:
    """Read a calendar now, and show what taking it in would do."""
    guild_id, _, source = await _source(visit)
    await _look(visit, guild_id, source.id)


async def turn(visit: Visit) -> None:
    """Turn the pages of what taking a calendar in would do."""
    guild_id, _, source = await _source(visit)
    (start,) = numbers(visit.args[2:3], 1)
    await visit.turn_to(await _seen(visit, guild_id, source.id, start=start))


async def take(visit: Visit) -> None:
    """Take a calendar in as it was looked at."""
    guild_id, _, source = await _source(visit)
    theirs = said(visit, 3) == "theirs"
    await taking_in.take_later(
        visit.ground, guild_id, source.id, said(visit, 2), theirs=theirs, user_id=visit.user_id
    )
    await visit.turn_to(await _calendar(visit, guild_id, source.id, text("events-import-taking")))


async def ask_remove(visit: Visit) -> None:
    """Ask whether a calendar should be taken in no more."""
    guild_id, _, source = await _source(visit)
    yes = press("events-import-button-remove-yes", "calendar-remove", guild_id, source.id, style="danger")
    back = press("events-button-back", "calendar-in", guild_id, source.id)
    await visit.turn_to(page(TITLE, text("events-import-remove-ask", name=Name(source.name)), rows=((yes, back),)))


async def remove(visit: Visit) -> None:
    """Take a calendar in no more."""
    guild_id, _, source = await _source(visit)
    await taking_in.remove(visit.ground, guild_id, source.id)
    await visit.turn_to(await _calendars(visit, guild_id, text("events-import-removed")))


async def ask_access(visit: Visit) -> None:
    """Open the form that says for all drafts of a calendar how they can be attended, or for those chosen."""
    guild_id, _, source = await _source(visit)
    context = {"source": source.id, "events": list(visit.values)}
    intro = (text("events-import-access-some" if visit.values else "events-import-access-all"),)
    await open_form(visit, ACCESS, guild_id=guild_id, intro=intro, context=context)


async def finish_access(visit: Visit, sending: Sending) -> None:
    """Say what the answers mean, and for how many events they would count."""
    await _see_that_plans(visit, sending.guild_id)
    chosen = sending.context["events"]
    found = await taking_in.drafts(visit.ground, sending.guild_id, sending.context["source"])
    count = len([one for one in found if (one.id in chosen if chosen else not one.access)])
    lines = (
        text("events-import-access-count", count=count),
        *access.lines(access.from_answers(sending.answers)),
    )
    buttons = tuple(
        press(f"events-import-button-access-{what}", "access-save", sending.draft_id, sending.revision, what)
        for what in ("save", "publish")
    )
    await visit.turn_to(page(TITLE, *lines, rows=(buttons,)))


async def save_access(visit: Visit) -> None:
    """Write for several drafts how they can be attended, and publish them where that is wanted."""
    (revision,) = numbers(visit.args[1:2], 1)
    sending = await sending_again(visit, said(visit, 0), revision, (ACCESS.name,))
    guild_id, source_id = sending.guild_id, sending.context["source"]
    actor = await _see_that_plans(visit, guild_id)
    given = await taking_in.give_access(
        visit.ground,
        guild_id,
        source_id,
        sending.context["events"],
        access.from_answers(sending.answers),
        close=sending.close,
    )
    notes = [text("events-import-access-saved", count=len(given))]
    if said(visit, 2) == "publish":
        notes += await _publish(visit, guild_id, actor, given[:AT_ONCE])
    await visit.turn_to(await _calendar(visit, guild_id, source_id, *notes))


async def publish(visit: Visit) -> None:
    """Publish the next drafts of a calendar of which it is said how they can be attended."""
    guild_id, actor, source = await _source(visit)
    ready = [one for one in await taking_in.drafts(visit.ground, guild_id, source.id) if one.access]
    notes = await _publish(visit, guild_id, actor, ready[:AT_ONCE])
    await visit.turn_to(await _calendar(visit, guild_id, source.id, *notes))


async def _publish(visit: Visit, guild_id: int, actor: Actor, some: Sequence[Draft]) -> list[Text]:
    number, refused = await taking_in.publish(visit.ground, guild_id, actor, [one.id for one in some])
    notes = [text("events-import-published", count=number)]
    return notes + [
        text("events-import-not-published", title=Name(title), why=problem.text)
        for title, problem in refused[:MOST_REFUSED]
    ]


async def _look(visit: Visit, guild_id: int, source_id: str) -> None:
    """Read a calendar by its address; where that fails, say why on its page."""
    local = visit.client.outside.local
    try:
        await taking_in.fetch_now(visit.ground, guild_id, source_id, local=local)
    except Problem:
        await visit.turn_to(await _calendar(visit, guild_id, source_id))
        return
    await visit.turn_to(await _seen(visit, guild_id, source_id))


async def _calendars(visit: Visit, guild_id: int, *notes: Text) -> Page:
    found = await taking_in.sources(visit.ground, guild_id)
    blocks = [Block((*notes, text("events-import-intro"), text("events-import-file-how")))]
    if found:
        options = tuple(Option(text("name", name=Name(clip(one.name, 80))), one.id) for one in found)
        rows: tuple[Row, ...] = (
            Select(text("events-import-which"), to(FEATURE, "calendar-choose", guild_id), options),
        )
        unread = tuple(text("events-import-unread", name=Name(one.name)) for one in found if one.problem)
        blocks.append(Block(unread[:MOST_REFUSED], rows))
    last = (press("events-import-button-new", "calendar-new", guild_id), _to_manage(guild_id))
    return Page(TITLE, (*blocks, Block((), (last,))))


async def _calendar(visit: Visit, guild_id: int, source_id: str, *notes: Text) -> Page:
    source = await taking_in.get(visit.ground, guild_id, source_id)
    drafts = await taking_in.drafts(visit.ground, guild_id, source_id)
    lines = [*notes, text("events-import-named", name=Name(source.name))]
    is_file = source.record_id is None
    lines.append(text("events-import-by-file" if is_file else "events-import-by-address"))
    lines.append(text("events-import-clock", zone=zone_words(source.zone)))
    if source.problem:
        lines.append(text(f"events-calendar-{source.problem}", detail=""))
    if source.read_at is not None:
        lines.append(text("events-import-read", at=Instant(source.read_at)))
    if both := int(source.state.get("both") or 0):
        lines.append(text("events-import-both", count=both))
    unsaid = [one for one in drafts if not one.access]
    if drafts:
        lines.append(text("events-import-drafts", count=len(drafts), unsaid=len(unsaid)))
    first: list[Button] = []
    if not is_file:
        first.append(press("events-import-button-look", "calendar-look", guild_id, source_id, style="primary"))
    elif source.state.get("look"):
        first.append(press("events-import-button-seen", "calendar-turn", guild_id, source_id, 0, style="primary"))
    change = "events-import-button-clock" if is_file else "events-import-button-change"
    first.append(press(change, "calendar-change", guild_id, source_id))
    first.append(press("events-import-button-remove", "calendar-ask", guild_id, source_id))
    rows: list[Row] = [tuple(first)]
    if unsaid:
        options = tuple(
            Option(text("events-import-option", title=Name(clip(one.title, 80)), day=one.starts[:10]), one.id)
            for one in unsaid[:SELECT_OPTIONS]
        )
        leads_to = to(FEATURE, "access-some", guild_id, source_id)
        rows.append(Select(text("events-import-choose"), leads_to, options, most=len(options)))
        rows.append((press("events-import-button-access", "access-all", guild_id, source_id),))
    last: list[Button] = []
    if len(unsaid) < len(drafts):
        last.append(press("events-import-button-publish", "calendar-publish", guild_id, source_id))
    last += [press("events-import-button-all", "calendars", guild_id), _to_manage(guild_id)]
    return Page(TITLE, (Block(tuple(lines), (*rows, tuple(last))),))


async def _seen(visit: Visit, guild_id: int, source_id: str, *, start: int = 0) -> Page:
    """Return the page of what taking a calendar in would do."""
    seen = await taking_in.see(visit.ground, guild_id, source_id)
    found, source = seen.look, seen.source
    counts = [text("events-import-dry", name=Name(source.name))]
    counts.append(text("events-import-clock", zone=zone_words(source.zone)))
    if not source.state.get("taken"):
        counts.append(text("events-import-dry-drafts"))
    sums = {
        "added": len(found.added),
        "changed": len(found.changed),
        "cancelled": len(found.cancelled),
        "unchanged": found.unchanged,
        "missing": len(found.missing),
        "over": found.over,
        "thrown": found.thrown,
    }
    counts += [text(f"events-import-count-{what}", count=count) for what, count in sums.items() if count]
    counts += [text("events-import-count-said", count=len(found.remarks))] if found.remarks else []
    if found.does_nothing:
        counts.append(text("events-import-nothing"))
    lines = _lines(seen)
    start = start if start < len(lines) else 0
    shown = _fitting(visit, lines[start : start + LINES])
    rows: list[Row] = []
    if not found.does_nothing or not source.state.get("taken"):
        rows.append(tuple(_takes(guild_id, seen)))
    turning = []
    if start:
        turning.append(press("events-button-back", "calendar-turn", guild_id, source_id, max(0, start - LINES)))
    if start + len(shown) < len(lines):
        turning.append(press("events-button-more", "calendar-turn", guild_id, source_id, start + len(shown)))
    turning.append(press("events-import-button-calendar", "calendar-in", guild_id, source_id))
    told = [Block(shown)] if shown else []
    return Page(TITLE, (Block(tuple(counts)), *told, Block((), (*rows, tuple(turning)))))


def _fitting(visit: Visit, lines: Sequence[Text]) -> tuple[Text, ...]:
    """Return as many lines as fit: titles come from strangers, and may be all marks that need more room."""
    room, fitting = CHARACTERS, list[Text]()
    for line in lines:
        room -= len(visit.client.localizer.render(line, visit.language))
        if fitting and room < 0:
            break
        fitting.append(line)
    return tuple(fitting)


def _takes(guild_id: int, seen: Seen) -> list[Button]:
    args = (guild_id, seen.source.id, seen.token)
    if not seen.both:
        return [press("events-import-button-take", "calendar-take", *args, "ours", style="primary")]
    return [
        press("events-import-button-take-ours", "calendar-take", *args, "ours", style="primary"),
        press("events-import-button-take-theirs", "calendar-take", *args, "theirs"),
    ]


def _lines(seen: Seen) -> list[Text]:
    """Say of each event what would become of it, what needs a choice first."""
    lines = [text("events-import-line-both", title=Name(title), what=_fields(both)) for title, both in seen.both]
    for title, taken in seen.changes:
        lines.append(text("events-import-line-changed", title=Name(title), what=_fields(taken)))
    lines += [text("events-import-line-cancelled", **_event(one)) for one in seen.look.cancelled]
    lines += [_remark(one) for one in seen.look.remarks]
    lines += [text("events-import-line-missing", title=Name(title)) for title in seen.look.missing]
    for one in seen.look.added:
        is_series = bool(one.rule or one.also)
        lines.append(text("events-import-line-series" if is_series else "events-import-line-added", **_event(one)))
    return lines


def _event(one: Incoming) -> dict[str, Any]:
    return {"title": Name(one.title), "when": WallTime(moment_of(one.starts, one.zone), one.zone)}


def _fields(names: Sequence[str]) -> Text | str:
    return listed([text(f"events-import-field-{name}") for name in names])


def _remark(one: Remark) -> Text:
    if one.where is None:
        return one.says
    kind = "refused" if one.refused else "noted"
    return text(f"events-import-line-{kind}", where=one.where, says=one.says)


def _to_manage(guild_id: int) -> Button:
    return press("events-button-manage", "manage", guild_id)


async def _planner(visit: Visit) -> tuple[int, Actor]:
    (guild_id,) = numbers(visit.args[:1], 1)
    return guild_id, await _see_that_plans(visit, guild_id)


async def _source(visit: Visit) -> tuple[int, Actor, Source]:
    guild_id, source_id = await community_and(visit)
    actor = await _see_that_plans(visit, guild_id)
    return guild_id, actor, await taking_in.get(visit.ground, guild_id, source_id)


async def _see_that_plans(visit: Visit, guild_id: int) -> Actor:
    await see_that_member(visit, guild_id)
    await planning.see_that_open(visit.ground, guild_id)
    actor = await actor_of(visit, guild_id)
    if not actor.plans:
        raise Problem(text("events-only-hosts"))
    return actor


async def _zone(visit: Visit, guild_id: int) -> str:
    """Return the clock that somebody plans by, which is meant where a file names none."""
    async with visit.ground.database.read() as tx:
        return (await event_people.get(tx, guild_id, visit.user_id)).zone or "UTC"


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that a community has events."""
    await planning.see_that_open(visit.ground, guild_id)


CALENDAR = Form(
    "events.calendar",
    text("events-import-form-title"),
    (PAGE,),
    finish_calendar,
    allowed=allowed,
    send=text("events-import-form-send"),
)
CLOCK = Form(
    "events.calendar-clock",
    text("events-import-clock-title"),
    (FormPage(text("events-import-clock-title"), (ZONE,)),),
    finish_clock,
    allowed=allowed,
    send=text("events-import-clock-send"),
)
ACCESS = Form(
    "events.access",
    text("events-import-access-title"),
    access.FORM_PAGES,
    finish_access,
    allowed=allowed,
    send=text("events-form-send"),
)

ROUTES: Mapping[str, Route] = {
    "calendars": Route(open_calendars),
    "calendar-new": Route(ask_new),
    "calendar-change": Route(ask_change),
    "calendar-choose": Route(choose),
    "calendar-in": Route(show),
    "calendar-look": Route(look),
    "calendar-turn": Route(turn),
    "calendar-take": Route(take),
    "calendar-ask": Route(ask_remove),
    "calendar-remove": Route(remove),
    "access-all": Route(ask_access),
    "access-some": Route(ask_access),
    "access-save": Route(save_access),
    "calendar-publish": Route(publish),
}
"""What presses lead to, by their verbs."""
