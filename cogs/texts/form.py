"""Own words as a form: what it asks, and how it is opened with what stands there now."""

from __future__ import annotations

from typing import Any

from bot.discordkit.authority import presser_of
from bot.discordkit.form import Form, open_form
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import Files, FormPage, LongText, Tick
from bot.kernel.own_words import LONGEST_ALT
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.languages import OWN_NAMES
from cogs.texts import service
from cogs.texts.pages import pressing
from cogs.texts.rules import FORM_NAMES, check_files, most_for


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """Raise Problem for whoever is no organiser (any more), or writes from elsewhere."""
    if presser_of(visit).guild_id != guild_id:
        raise Problem(text("problem-old-button"))
    await pressing.enter_as_organiser(visit)


def _page(most: int) -> FormPage:
    return FormPage(
        text("texts-form-title"),
        (
            LongText(
                name="words",
                label=text("texts-form-words"),
                help=text("texts-form-words-help"),
                required=True,
                most=most,
            ),
            Files(
                name="picture",
                label=text("texts-form-picture"),
                help=text("texts-form-picture-help"),
                most=1,
                check=check_files,
            ),
            LongText(
                name="alt",
                label=text("texts-form-alt"),
                help=text("texts-form-alt-help"),
                most=LONGEST_ALT,
            ),
            Tick(name="without", label=text("texts-form-without"), help=text("texts-form-without-help")),
        ),
    )


FORMS = {
    most: Form(
        name,
        text("texts-form-title"),
        (_page(most),),
        pressing.look_over,
        allowed,
        send=text("texts-button-preview"),
    )
    for most, name in FORM_NAMES.items()
}
"""One form for each length that a text may have."""


async def write(visit: Visit) -> None:
    """Open the form with what stands there now, or what was typed before and not saved."""
    await pressing.enter_as_organiser(visit)
    name, language = visit.args if len(visit.args) == 2 else ("", "")
    sample, language = pressing.own_text(visit, name, language)
    guild_id = presser_of(visit).guild_id
    own = (await service.read(visit.ground, guild_id, name, language)).own
    answers: dict[str, Any] | None = None
    if own is not None:
        alt = own.picture.alt if own.picture else None
        answers = {"words": own.words, "picture": [], "alt": alt, "without": None}
    most = most_for(name)
    intro = (
        text("texts-form-intro", label=sample.label, language=OWN_NAMES[language], most=most),
        text("texts-form-intro-rules"),
    )
    await open_form(
        visit,
        FORMS[most],
        guild_id=guild_id,
        intro=intro,
        answers=answers,
        context={"text": name, "language": language},
        about=f"{name}.{language}",
    )
