"""For organisers: the words that their community uses on purpose, which nobody is told about.

Invariant: every handler asks anew whether the person who presses may.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Page, page
from bot.discordkit.visit import Visit
from bot.kernel.forms import FormPage, LongText
from bot.kernel.text import Name, Text, text
from cogs.wording import service
from cogs.wording.pages.common import FEATURE, organiser_here, press
from data.wording import LONGEST_ALLOWED

TITLE = text("wording-purpose-title")
SHOWN = 60
ASKED = FormPage(
    text("wording-purpose-form"),
    (LongText(name="words", label=text("wording-purpose-label"), help=text("wording-purpose-help"), most=4000),),
)


async def open_purpose(visit: Visit) -> None:
    """Show which words are used on purpose."""
    guild_id = await organiser_here(visit)
    await visit.show(await _page(visit, guild_id))


async def ask_purpose(visit: Visit) -> None:
    """Open the list to change it."""
    guild_id = await organiser_here(visit)
    stands = await service.on_purpose(visit.ground, guild_id)
    await ask_now(visit, ASKED, to(FEATURE, "purpose-save"), {"words": "\n".join(stands.words)[:4000]})


async def save_purpose(visit: Visit) -> None:
    """Take the list that was typed over."""
    guild_id = await organiser_here(visit)
    taken, wrong = service.read_list(typed_now(visit, ASKED, "words"))
    await service.use_on_purpose(visit.ground, guild_id, taken)
    said = [text("wording-purpose-saved")]
    if wrong:
        refused = Name("; ".join(wrong)[:500])
        said.append(text("wording-purpose-wrong", words=refused, most=LONGEST_ALLOWED, count=service.MOST_ALLOWED))
    await visit.turn_to(await _page(visit, guild_id, said))


async def _page(visit: Visit, guild_id: int, said: Sequence[Text] = ()) -> Page:
    stands = await service.on_purpose(visit.ground, guild_id)
    lines = [*said, text("wording-purpose-what")]
    if stands.words:
        lines.append(text("wording-purpose-list", words=Name("; ".join(stands.words[:SHOWN])[:1500])))
    else:
        lines.append(text("wording-purpose-none"))
    if stands.unhelpful:
        lines.append(text("wording-purpose-unhelpful"))
        lines += [
            text("wording-purpose-one", words=Name(words), count=count)
            for words, count in list(stands.unhelpful.items())[:10]
        ]
    return page(TITLE, *lines, rows=((press("wording-button-purpose-change", "purpose-ask"),),))


ROUTES: Mapping[str, Route] = {
    "purpose": Route(open_purpose),
    "purpose-ask": Route(ask_purpose, opens_form=True),
    "purpose-save": Route(save_purpose),
}
"""What presses lead to, by their verbs."""
