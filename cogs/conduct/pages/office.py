"""Pages for organisers and those who handle reports: a button in a channel, figures, and who could read what."""

from __future__ import annotations

from bot.discordkit.authority import presser_of
from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, Page, Picker, page
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import Day, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.conduct.pages.common import leads_to
from cogs.conduct.service import office

ROLES_SHOWN = 15


async def open_office(visit: Visit) -> None:
    """Show what there is to do."""
    entered = await office.who(visit.ground, presser_of(visit))
    buttons = [
        Button(text("conduct-button-figures"), leads_to("office-figures")),
        Button(text("conduct-button-reach"), leads_to("office-reach")),
    ]
    if entered.is_organiser:
        buttons.insert(0, Button(text("conduct-button-place"), leads_to("office-place"), "primary"))
    await visit.turn_to(page(text("conduct-office-title"), text("conduct-office-what"), rows=(tuple(buttons),)))


async def ask_where(visit: Visit) -> None:
    """Ask in which channel the button should stand, and show how it looks."""
    await _see_organiser(visit)
    async with visit.ground.database.read() as tx:
        guild_id = presser_of(visit).guild_id
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    words = visit.client.localizer.render(text("conduct-placed"), language)
    picker = Picker(text("conduct-place-choose"), leads_to("office-post"), "channel", least=1)
    lines = (text("conduct-place-what"), text("name", name=words))
    await visit.turn_to(page(text("conduct-office-title"), *lines, rows=(picker, (_back(),))))


async def post(visit: Visit) -> None:
    """Promise to post it."""
    await office.place(visit.ground, presser_of(visit), visit.chosen_number)
    said = text("conduct-place-done", channel=f"<#{visit.chosen_number}>")
    await visit.turn_to(page(text("conduct-office-title"), said, rows=((_back(),),)))


async def show_figures(visit: Visit) -> None:
    """Show the figures of the latest half-year that is over."""
    begin, end, told = await office.half_year(visit.ground, presser_of(visit))
    head = text("conduct-figures-of", begin=Day(begin), end=Day(end))
    if told.whole is None:
        lines = [head, text("conduct-figures-few")]
    else:
        lines = [head, text("conduct-figures-whole", count=told.whole)]
        lines += [
            text("conduct-figures-line", what=text(f"conduct-kind-{kind}"), count=_number(count))
            for kind, count in told.kinds.items()
        ]
        lines += [
            text("conduct-figures-line", what=text(f"conduct-came-{name.replace('_', '-')}"), count=_number(count))
            for name, count in told.outcomes.items()
        ]
        lines.append(text("conduct-figures-acknowledged", count=_number(told.acknowledged)))
        lines.append(text("conduct-figures-decided", count=_number(told.decided)))
    about = text("conduct-figures-about")
    blocks = (Block(tuple(lines)), Block((about,), ((_back(),),)))
    await visit.turn_to(Page(text("conduct-office-title"), blocks))


async def show_reach(visit: Visit) -> None:
    """Show which roles could administer, and which could read each place."""
    seen = await office.seen(visit.ground, presser_of(visit))
    roles: dict[str, list[int]] = seen.get("roles", {})
    lines: list[Text] = [text("conduct-reach-what")]
    lines.append(text("conduct-reach-administer", roles=_roles(roles.get("administer", []))))
    lines += [
        text("conduct-reach-reads", channel=f"<#{name.removeprefix('reads:')}>", roles=_roles(ids))
        for name, ids in sorted(roles.items())
        if name.startswith("reads:")
    ][:ROLES_SHOWN]
    lines += [text("conduct-reach-owner"), text("conduct-reach-operator")]
    await visit.turn_to(page(text("conduct-office-title"), *lines, rows=((_back(),),)))


ROUTES = {
    "office-open": Route(open_office),
    "office-place": Route(ask_where),
    "office-post": Route(post),
    "office-figures": Route(show_figures),
    "office-reach": Route(show_reach),
}
FORMS = ()


async def _see_organiser(visit: Visit) -> None:
    if not (await office.who(visit.ground, presser_of(visit))).is_organiser:
        raise Problem(text("conduct-office-not-yours"))


def _roles(ids: list[int]) -> Text | str:
    shown = ", ".join(f"<@&{id}>" for id in ids[:ROLES_SHOWN])
    return shown or text("conduct-reach-nobody")


def _number(count: int | None) -> Text:
    return text("conduct-figures-few-number") if count is None else text("conduct-figures-number", count=count)


def _back() -> Button:
    return Button(text("conduct-button-office"), leads_to("office-open"))
