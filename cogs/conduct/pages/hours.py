"""When a handler hears of news: on-call hours and an off switch."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.form import Sending, open_form
from bot.discordkit.pages import Button, Page, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import Choice, Offer, TimeZone
from bot.kernel.text import Text, text
from cogs.conduct.pages.common import leads_to, place_and_ids, presser_in, simple_form
from cogs.conduct.service import hours


async def open_hours(visit: Visit) -> None:
    """Show when somebody hears of news."""
    guild_id, () = place_and_ids(visit, 0)
    await visit.turn_to(await _page(visit, guild_id))


async def switch(visit: Visit) -> None:
    """Hear of nothing for a while, or again."""
    guild_id, (to,) = place_and_ids(visit, 1)
    await hours.switch(visit.ground, await presser_in(visit, guild_id), off=to == "off")
    await visit.turn_to(await _page(visit, guild_id))


async def at_any_time(visit: Visit) -> None:
    """Hear of news at any time."""
    guild_id, () = place_and_ids(visit, 0)
    await hours.at_any_time(visit.ground, await presser_in(visit, guild_id))
    await visit.turn_to(await _page(visit, guild_id))


async def choose(visit: Visit) -> None:
    """Open the form for hours."""
    guild_id, () = place_and_ids(visit, 0)
    await open_form(visit, HOURS, guild_id=guild_id)


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See that this person handles reports."""
    await hours.mine(visit.ground, await presser_in(visit, guild_id))


async def save(visit: Visit, sending: Sending) -> None:
    """Save hours."""
    presser, answers = await presser_in(visit, sending.guild_id), sending.answers
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        await hours.choose(
            visit.ground, tx, presser, str(answers["zone"]), int(answers["from_hour"]), int(answers["to_hour"])
        )
    await visit.turn_to(await _page(visit, sending.guild_id))


_EACH = tuple(Offer(str(hour), text("conduct-hour", hour=f"{hour:02}:00")) for hour in range(24))
HOURS = simple_form(
    "hours",
    TimeZone(name="zone", label=text("conduct-hours-zone"), help=text("conduct-hours-zone-help"), required=True),
    Choice(name="from_hour", label=text("conduct-hours-from"), options=_EACH, required=True),
    Choice(name="to_hour", label=text("conduct-hours-to"), options=_EACH, required=True),
    title=text("conduct-hours-title"),
    finish=save,
    allowed=allowed,
    send=text("conduct-button-save"),
)

ROUTES = {
    "hours-open": Route(open_hours),
    "hours-switch": Route(switch),
    "hours-any": Route(at_any_time),
    "hours-choose": Route(choose),
}
FORMS = (HOURS,)


async def _page(visit: Visit, guild_id: int) -> Page:
    wish = await hours.mine(visit.ground, await presser_in(visit, guild_id))
    lines: list[Text] = []
    timed = wish is not None and wish.zone is not None
    if wish is not None and wish.zone is not None:
        hour = {"from": f"{wish.from_hour:02}:00", "to": f"{wish.to_hour:02}:00"}
        lines.append(text("conduct-hours-between", zone=wish.zone.replace("_", " "), **hour))
    else:
        lines.append(text("conduct-hours-any"))
    off = wish is not None and wish.off
    if off:
        lines.insert(0, text("conduct-hours-off"))
    lines.append(text("conduct-hours-unless"))
    turn = ("on", "conduct-button-on") if off else ("off", "conduct-button-off")
    buttons = [
        Button(text(turn[1]), leads_to("hours-switch", guild_id, turn[0])),
        Button(text("conduct-button-choose-hours"), leads_to("hours-choose", guild_id)),
    ]
    if timed:
        buttons.append(Button(text("conduct-button-any-time"), leads_to("hours-any", guild_id)))
    buttons.append(Button(text("conduct-button-list"), leads_to("case-list", guild_id, "open", 0)))
    return page(text("conduct-hours-title"), *lines, rows=(tuple(buttons),))
