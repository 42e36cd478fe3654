"""Who has a part in a case, merging it into another one, and handing it over."""

from __future__ import annotations

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, Option, Page, Picker, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.forms import FormPage, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from cogs.conduct.pages.cases import case_page, to_case
from cogs.conduct.pages.common import leads_to, place_and_ids, presser_in
from cogs.conduct.service import handling, parting
from data.case_people import ACCUSED, NAMED, RECUSED

SHOWN = 20
MERGE = FormPage(
    text("conduct-merge-title"),
    (ShortText(name="code", label=text("conduct-merge-code"), required=True, most=60),),
)


async def open_people(visit: Visit) -> None:
    """Show who has a part in a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await visit.turn_to(await _people(visit, guild_id, case_id))


async def add(visit: Visit) -> None:
    """Write that somebody has a part in it."""
    guild_id, (case_id, part) = place_and_ids(visit, 2)
    (user_id,) = numbers(visit.values, 1)
    if part not in (ACCUSED, NAMED):
        raise Problem(text("problem-old-button"))
    await parting.involve(visit.ground, await presser_in(visit, guild_id), case_id, user_id, part)
    if user_id == visit.user_id:
        await visit.turn_to(page(text("conduct-cases-title"), text("conduct-recused")))
        return
    await visit.turn_to(await _people(visit, guild_id, case_id, text("conduct-involved-now")))


async def ask_release(visit: Visit) -> None:
    """Ask who has no part in the case after all."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    parts = await parting.people(visit.ground, await presser_in(visit, guild_id), case_id)
    known = [(one, account) for one, account in parts if account is not None and one.part != RECUSED][:SHOWN]
    lines: list[Text] = [text("conduct-release-what")]
    lines += [
        text("conduct-urgent-number", number=number, name=f"<@{account}>")
        for number, (_, account) in enumerate(known, 1)
    ]
    options = tuple(
        Option(text("conduct-urgent-option", number=number), one.id) for number, (one, _) in enumerate(known, 1)
    )
    rows: list[Row] = [(to_case(guild_id, case_id),)]
    if options:
        rows.insert(
            0, Select(text("conduct-urgent-choose"), leads_to("decide-release", guild_id, case_id), options)
        )
    await visit.turn_to(page(text("conduct-cases-title"), *lines, rows=rows))


async def ask_merge(visit: Visit) -> None:
    """Ask into which case this one goes."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await handling.see_that_free(visit.ground, await presser_in(visit, guild_id), case_id)
    await ask_now(visit, MERGE, leads_to("case-merge-into", guild_id, case_id))


async def merge(visit: Visit) -> None:
    """Put a case into another one."""
    guild_id, (case_id, _) = place_and_ids(visit, 2)
    typed = typed_now(visit, MERGE, "code")
    into = await parting.merge(visit.ground, await presser_in(visit, guild_id), case_id, typed)
    await visit.turn_to(await case_page(visit, guild_id, into.id, text("conduct-merged")))


async def ask_whom(visit: Visit) -> None:
    """Ask who is to look after a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await handling.see_that_free(visit.ground, await presser_in(visit, guild_id), case_id)
    rows: list[Row] = [
        Picker(text("conduct-hand-choose"), leads_to("case-hand", guild_id, case_id), "user", least=1),
        (to_case(guild_id, case_id),),
    ]
    await visit.turn_to(page(text("conduct-cases-title"), text("conduct-hand-ask"), rows=rows))


async def hand_over(visit: Visit) -> None:
    """Let somebody else look after a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    (user_id,) = numbers(visit.values, 1)
    await handling.hand_over(visit.ground, await presser_in(visit, guild_id), case_id, user_id)
    await visit.turn_to(await case_page(visit, guild_id, case_id, text("conduct-handed-over")))


ROUTES = {
    "case-people": Route(open_people),
    "case-add": Route(add),
    "case-release": Route(ask_release),
    "case-merge": Route(ask_merge, opens_form=True),
    "case-merge-into": Route(merge),
    "case-hand-ask": Route(ask_whom),
    "case-hand": Route(hand_over),
}
FORMS = ()


async def _people(visit: Visit, guild_id: int, case_id: str, *said: Text) -> Page:
    parts = await parting.people(visit.ground, await presser_in(visit, guild_id), case_id)
    lines: list[Text] = [*said]
    for part in (ACCUSED, NAMED):
        known = [f"<@{account}>" for one, account in parts if one.part == part and account is not None][:SHOWN]
        if known:
            lines.append(text(f"conduct-people-{part}", people=", ".join(known)))
    stepped_back = sum(one.part == RECUSED for one, _ in parts)
    if stepped_back:
        lines.append(text("conduct-people-recused", count=stepped_back))
    lines.append(text("conduct-people-kept-from"))
    releases = Button(text("conduct-button-release"), leads_to("case-release", guild_id, case_id))
    taken_out = (releases,) if any(one.part != RECUSED for one, _ in parts) else ()
    rows: tuple[Row, ...] = (
        Picker(
            text("conduct-people-add-accused"), leads_to("case-add", guild_id, case_id, ACCUSED), "user", least=1
        ),
        Picker(text("conduct-people-add-named"), leads_to("case-add", guild_id, case_id, NAMED), "user", least=1),
        (*taken_out, to_case(guild_id, case_id)),
    )
    return Page(text("conduct-cases-title"), (Block(tuple(lines), rows),))
