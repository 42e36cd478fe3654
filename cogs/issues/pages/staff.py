"""For staff: what is held, what became of issues, how ready an issue is. And for everybody: how fresh the list is.

Invariant: what is about people is for staff alone, asked anew at each press; the freshness figure is about issues.
"""

from __future__ import annotations

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.forges.forge import Fault, Gone, Look, Ref
from bot.kernel.forms import FormPage, ShortText
from bot.kernel.problems import Problem
from bot.kernel.small_counts import UNDER, Published
from bot.kernel.text import Text, listed, text
from cogs.issues.pages.common import FEATURE, code_name, named, on_day, said, staff_here
from cogs.issues.rules import readiness, sources
from cogs.issues.service import asking, overview
from cogs.issues.service.overview import STEPS
from data.issue_holds import Hold

TITLE = text("issues-staff-title")
SHOWN = 6
MOST_REASONS = 4
READY = FormPage(
    text("issues-ready-title"),
    (
        ShortText(
            name="address",
            label=text("issues-ready-label"),
            help=text("issues-ready-help", example=sources.EXAMPLE),
            most=300,
            required=True,
        ),
    ),
)


async def open_freshness(visit: Visit) -> None:
    """Show how many of the listed issues proved taken, with what that means."""
    title = text("issues-freshness-title")
    guild_id = await meant(visit, title, FEATURE, "freshness", nobody=text("issues-no-community"))
    if guild_id is None:
        return
    found = await overview.freshness(visit.ground, guild_id)
    lines = [text("issues-freshness-what")]
    if not found.looked:
        lines.append(text("issues-freshness-none", day=on_day(found.since)))
    else:
        share = round(100 * found.proved / found.looked)
        lines.append(
            text(
                "issues-freshness-figure",
                looked=found.looked,
                proved=found.proved,
                share=share,
                day=on_day(found.since),
            )
        )
        reasons = [
            text("issues-freshness-reason", why=text(f"issues-why-{why}"), count=count)
            for why, count in list(found.reasons.items())[:MOST_REASONS]
        ]
        lines += reasons
    lines.append(text("issues-freshness-now", count=found.free_now))
    await visit.show(page(title, *lines))


async def more_for_freshness(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, text("issues-freshness-title"), FEATURE, "freshness")


async def open_staff(visit: Visit) -> None:
    """Show staff what is held and what can be undone."""
    guild_id = await staff_here(visit)
    start = numbers(visit.args, 1)[0] if visit.args else 0
    await visit.turn_to(await _staff_page(visit, guild_id, start=start))


async def release(visit: Visit) -> None:
    """Let an issue go for somebody who has not answered."""
    guild_id, id = await staff_here(visit), said(visit, 0)
    hold = await asking.release(visit.ground, guild_id, id)
    await visit.turn_to(await _staff_page(visit, guild_id, text("issues-released", title=named(hold.title))))


async def keep(visit: Visit) -> None:
    """Leave an issue with whoever has it."""
    guild_id, id = await staff_here(visit), said(visit, 0)
    hold = await asking.keep(visit.ground, guild_id, id)
    note = text("issues-kept-on", title=named(hold.title), day=on_day(hold.until))
    await visit.turn_to(await _staff_page(visit, guild_id, note))


async def undo(visit: Visit) -> None:
    """Take back that an issue was let go."""
    guild_id, id = await staff_here(visit), said(visit, 0)
    hold = await asking.undo_release(visit.ground, guild_id, id)
    await visit.turn_to(await _staff_page(visit, guild_id, text("issues-undone", title=named(hold.title))))


async def open_funnel(visit: Visit) -> None:
    """Show what became of issues, small numbers hidden."""
    guild_id = await staff_here(visit)
    found = await overview.funnel(visit.ground, guild_id)
    back = Button(text("issues-button-staff"), to(FEATURE, "staff"))
    await visit.turn_to(
        Page(
            text("issues-funnel-title"),
            (
                Block((text("issues-funnel-what"),)),
                Block(_period(overview.FIRST_WEEKS, found.short)),
                Block(_period(overview.ALL_WEEKS, found.long)),
                Block((text("issues-funnel-hidden", under=UNDER),), ((back,),)),
            ),
        )
    )


async def ask_ready(visit: Visit) -> None:
    """Open the form for the address of an issue."""
    await staff_here(visit)
    await ask_now(visit, READY, to(FEATURE, "ready-for"))


async def ready_typed(visit: Visit) -> None:
    """Say how ready the issue is whose address was typed."""
    await staff_here(visit)
    await visit.turn_to(await ready_page(visit, typed_now(visit, READY, "address")))


async def ready_by_command(visit: Visit, address: str) -> None:
    """Say how ready an issue is, as a new answer."""
    await staff_here(visit)
    await visit.show(await ready_page(visit, address))


async def ready_page(visit: Visit, address: str) -> Page:
    """Return a private note for whoever looks after an issue. Raises Problem where it cannot be looked at."""
    forges = visit.client.forges
    at = sources.issue_address(address, forges.hosts)
    forge = forges.get(at.forge) if at else None
    if at is None or forge is None:
        raise Problem(text("issues-no-address", example=sources.EXAMPLE))
    ref = Ref(at.path, at.number)
    try:
        seen = (await forge.look([ref], urgent=True)).get(ref)
    except Fault as fault:
        seen = fault
    if isinstance(seen, Gone):
        raise Problem(text("issues-why-gone"))
    if not isinstance(seen, Look):
        raise Problem(text("issues-forge-silent"))
    met = readiness.met(seen.issue)
    lines = [text("issues-ready-note", title=named(seen.issue.title))]
    good = [text(f"issues-ready-{name}-met") for name, is_met in met.items() if is_met]
    if good:
        lines.append(text("issues-ready-good", points=listed(good)))
    lines += [text(f"issues-ready-{name}") for name, is_met in met.items() if not is_met]
    if all(met.values()):
        lines.append(text("issues-ready-all"))
    lines.append(text("issues-ready-private"))
    back = Button(text("issues-button-staff"), to(FEATURE, "staff"))
    return page(text("issues-ready-title"), *lines, rows=((back,),))


async def _staff_page(visit: Visit, guild_id: int, *notes: Text, start: int = 0) -> Page:
    held = await asking.held_here(visit.ground, guild_id)
    undoable = await asking.released_by_staff(visit.ground, guild_id)
    listed = [*map(_held_block, held), *map(_undo_block, undoable)]
    first = start if start < len(listed) else 0
    counted = text("issues-staff-held", count=len(held))
    presses = [
        Button(text("issues-button-funnel"), to(FEATURE, "funnel")),
        Button(text("issues-button-ready"), to(FEATURE, "ready")),
        Button(text("issues-button-sources"), to(FEATURE, "sources", 0)),
    ]
    if first + SHOWN < len(listed):
        presses.append(Button(text("issues-button-next-held"), to(FEATURE, "staff", first + SHOWN)))
    elif first:
        presses.append(Button(text("issues-button-first-held"), to(FEATURE, "staff", 0)))
    head = Block((*notes, text("issues-staff-lines"), counted))
    return Page(TITLE, (head, *listed[first : first + SHOWN], Block((), (tuple(presses),))))


def _held_block(hold: Hold) -> Block:
    line = text(
        "issues-staff-one",
        title=named(hold.title),
        path=code_name(hold.path),
        person=f"<@{hold.user_id}>",
        day=on_day(hold.until),
    )
    if hold.brought_at is None:
        return Block((line, text("issues-staff-help")) if hold.needs_help else (line,))
    rows: tuple[Row, ...] = (
        (
            Button(text("issues-button-release"), to(FEATURE, "release", hold.id)),
            Button(text("issues-button-keep"), to(FEATURE, "keep-on", hold.id)),
        ),
    )
    return Block((line, text("issues-staff-silent")), rows)


def _undo_block(hold: Hold) -> Block:
    line = text("issues-staff-undo", title=named(hold.title), person=f"<@{hold.user_id}>")
    return Block((line,), ((Button(text("issues-button-undo"), to(FEATURE, "undo", hold.id)),),))


def _period(weeks: int, shown: Published) -> tuple[Text, ...]:
    lines = [
        text(f"issues-funnel-{step}", count=text("staff-counts-none") if count is None else count)
        for step, count in zip(STEPS, (shown.whole, *shown.parts), strict=True)
    ]
    return text("issues-funnel-period", weeks=weeks), *lines
