"""The pages of whoever blackens: each text once, before reviewers read it, and words to take out of it.

Invariant: only whoever has been shown the last text can end it.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import page
from bot.discordkit.visit import Visit
from bot.kernel.forms import FormPage, LongText
from bot.kernel.text import Name, Text, listed, text
from cogs.applications.pages.common import (
    FEATURE,
    TITLE,
    community,
    main_press,
    number_said,
    press,
    said,
    way_back,
)
from cogs.applications.service import redacting

TAKE_OUT = FormPage(
    TITLE,
    (
        LongText(
            name="words",
            label=text("applications-label-take-out"),
            help=text("applications-help-take-out"),
            required=True,
            most=500,
        ),
    ),
)


async def blacken(visit: Visit) -> None:
    """Show a text to look through."""
    await _turn_to_passage(visit, await community(visit), said(visit, 1), number_said(visit, 2))


async def take_out(visit: Visit) -> None:
    """Ask which words to take out."""
    guild_id, application_id, number = await community(visit), said(visit, 1), number_said(visit, 2)
    await ask_now(visit, TAKE_OUT, to(FEATURE, "taken-out", guild_id, application_id, number))


async def taken_out(visit: Visit) -> None:
    """Take them out."""
    guild_id, application_id, number = await community(visit), said(visit, 1), number_said(visit, 2)
    words = typed_now(visit, TAKE_OUT, "words")
    call = await redacting.take_out(visit.ground, guild_id, visit.user_id, application_id, words)
    await _turn_to_passage(visit, guild_id, call.id, number, text("applications-taken-out"))


async def blackened(visit: Visit) -> None:
    """Let reviewers begin."""
    await redacting.finish(visit.ground, await community(visit), visit.user_id, said(visit, 1))
    back = way_back(visit)
    await visit.turn_to(page(TITLE, text("applications-blackened"), rows=(back,) if back else ()))


async def _turn_to_passage(visit: Visit, guild_id: int, call_id: str, number: int, *notes: Text) -> None:
    visit.showing = FEATURE
    found = await redacting.passage(visit.ground, guild_id, visit.user_id, call_id, number)
    ends = press("applications-button-blackened", "blackened", guild_id, call_id)
    if found is None:
        await visit.turn_to(page(TITLE, text("applications-blacken-none"), rows=((ends,),)))
        return
    lines = [*notes, text("applications-blacken", number=found.number + 1, whole=found.whole)]
    if found.question is None:
        lines.append(text("applications-harder"))
    else:
        lines += [text("name", name=Name(found.question, lines=True)), text("applications-review-answer")]
    lines.append(text("name", name=Name(found.text, lines=True)))
    if found.doubtful:
        places = listed([text("name", name=Name(one)) for one in found.doubtful])
        lines.append(text("applications-doubtful-other", places=places))
    presses = [press("applications-button-take-out", "take-out", guild_id, found.application_id, found.number)]
    if found.number:
        presses.append(press("applications-button-previous", "blacken", guild_id, call_id, found.number - 1))
    if found.number + 1 < found.whole:
        presses.append(main_press("applications-button-next", "blacken", guild_id, call_id, found.number + 1))
    else:  # whoever ends it has been shown everything
        presses.append(ends)
    await visit.turn_to(page(TITLE, *lines, rows=(tuple(presses),)))


ROUTES: Mapping[str, Route] = {
    "blacken": Route(blacken),
    "take-out": Route(take_out, opens_form=True),
    "taken-out": Route(taken_out),
    "blackened": Route(blackened),
}
"""What presses lead to, by their verbs."""
