"""The profile as a form: what it asks, and what happens when it is sent."""

from __future__ import annotations

from bot.discordkit.communities import see_that_shared
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.visit import Visit
from bot.kernel.forms import FormPage, LongText, ShortText, TimeZone
from bot.kernel.text import text
from cogs.profile import rules, service
from cogs.profile.pages import label, profile_page, said

ABOUT_YOU = FormPage(
    text("profile-page-you"),
    (
        ShortText(name=rules.LANGUAGES, label=label(rules.LANGUAGES), help=text("profile-help-languages")),
        ShortText(name=rules.PRONOUNS, label=label(rules.PRONOUNS), help=text("profile-help-pronouns"), most=60),
        TimeZone(name=rules.TIME_ZONE, label=label(rules.TIME_ZONE), help=text("profile-help-time-zone")),
    ),
)
OPEN_SOURCE = FormPage(
    text("profile-page-open-source"),
    (
        LongText(
            name=rules.INTERESTS, label=label(rules.INTERESTS), help=text("profile-help-interests"), most=1000
        ),
        LongText(
            name=rules.EXPERIENCE, label=label(rules.EXPERIENCE), help=text("profile-help-experience"), most=1000
        ),
        LongText(
            name=rules.ACCESS_NEEDS,
            label=label(rules.ACCESS_NEEDS),
            help=text("profile-help-access-needs"),
            most=1000,
        ),
    ),
)


async def finish(visit: Visit, sending: Sending) -> None:
    """Keep what was told, and show it."""
    await service.save(visit.ground, sending.guild_id, visit.user_id, sending.answers, close=sending.close)
    await visit.turn_to(await profile_page(visit, sending.guild_id, text("profile-saved")))


PROFILE = Form(
    rules.FORM, text("profile-title"), (ABOUT_YOU, OPEN_SOURCE), finish, send=text("profile-button-save")
)


async def tell(visit: Visit) -> None:
    """Open the form with what was told before."""
    guild_id = await see_that_shared(visit, *visit.numbers(1))
    told = await service.read(visit.ground, guild_id, visit.user_id)
    answers = (
        {field: said(field, told[field]) if field in told else None for field in rules.FIELDS} if told else None
    )
    await open_form(visit, PROFILE, guild_id=guild_id, intro=(text("profile-intro"),), answers=answers)
