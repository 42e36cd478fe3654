"""People who must not be brought together: the pairs of a case, adding one and removing one."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.pages import Option, Page, Picker, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.text import Text, text
from cogs.conduct.pages.common import leads_to, place_and_ids, presser_in
from cogs.conduct.pages.deciding import SHOWN, to_deciding
from cogs.conduct.service import apart


async def open_pairs(visit: Visit) -> None:
    """Show the pairs of a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await visit.turn_to(await _page(visit, guild_id, case_id))


async def add(visit: Visit) -> None:
    """Keep two people apart."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    people = list(numbers(visit.values, len(visit.values)))
    await apart.put(visit.ground, await presser_in(visit, guild_id), case_id, people)
    await visit.turn_to(await _page(visit, guild_id, case_id, text("conduct-apart-added")))


async def remove(visit: Visit) -> None:
    """Let two people be brought together again."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    pair = visit.values[0] if visit.values else ""
    await apart.remove(visit.ground, await presser_in(visit, guild_id), case_id, pair)
    await visit.turn_to(await _page(visit, guild_id, case_id, text("conduct-apart-removed")))


ROUTES = {"apart-open": Route(open_pairs), "apart-add": Route(add), "apart-remove": Route(remove)}
FORMS = ()


async def _page(visit: Visit, guild_id: int, case_id: str, *said: Text) -> Page:
    pairs = (await apart.pairs(visit.ground, await presser_in(visit, guild_id), case_id))[:SHOWN]
    lines: list[Text] = [*said, text("conduct-apart-what")]
    lines += [
        text("conduct-apart-pair", number=number, one=f"<@{one}>", other=f"<@{other}>")
        for number, (_, one, other) in enumerate(pairs, 1)
    ]
    adds = Picker(text("conduct-apart-add"), leads_to("apart-add", guild_id, case_id), "user", least=2, most=2)
    rows: list[Row] = [adds]
    if pairs:
        options = tuple(
            Option(text("conduct-apart-option", number=number), pair) for number, (pair, *_) in enumerate(pairs, 1)
        )
        rows.append(Select(text("conduct-apart-remove"), leads_to("apart-remove", guild_id, case_id), options))
    rows.append((to_deciding(guild_id, case_id),))
    return page(text("conduct-apart-title"), *lines, rows=rows)
