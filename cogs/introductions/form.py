"""The introduction as a form: what it asks, how it will look, and the press that posts it."""

from __future__ import annotations

from functools import partial

from bot.discordkit.communities import show_more
from bot.discordkit.form import Form, Sending, open_form, sending_again
from bot.discordkit.localizer import safe_name
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.kernel.forms import FormPage, LongText, ShortText
from bot.kernel.text import Text, text
from cogs.introductions import pages, service
from cogs.introductions.pages import label
from cogs.introductions.rules import BRINGS, FORM, LEARN, MOST_SHOWN, MOST_TYPED, NAME, TALK, Told, told


def fits(part: str, value: str) -> Text | None:
    """Complain where an answer, made inert, takes more room than it may."""
    room = len(safe_name(value, lines=part != NAME))
    return text("introductions-too-much") if room > MOST_SHOWN[part] else None


PAGE = FormPage(
    text("introductions-title"),
    (
        ShortText(
            name=NAME,
            label=label(NAME),
            help=text("introductions-help-name"),
            most=MOST_TYPED[NAME],
            check=partial(fits, NAME),
        ),
        LongText(
            name=BRINGS,
            label=label(BRINGS),
            help=text("introductions-help-brings"),
            required=True,
            most=MOST_TYPED[BRINGS],
            check=partial(fits, BRINGS),
        ),
        LongText(
            name=LEARN,
            label=label(LEARN),
            help=text("introductions-help-learn"),
            most=MOST_TYPED[LEARN],
            check=partial(fits, LEARN),
        ),
        LongText(
            name=TALK,
            label=label(TALK),
            help=text("introductions-help-talk"),
            most=MOST_TYPED[TALK],
            check=partial(fits, TALK),
        ),
    ),
)


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that the person may introduce themselves here."""
    pages.see_that_local(visit, guild_id)
    await service.see_that_open(visit.ground, guild_id, visit.user_id)


async def begin(visit: Visit) -> None:
    """Say who will read it, and open the form."""
    guild_id = await pages.community_of(visit, "begin")
    if guild_id is None:
        return
    await pages.see_that_member(visit, guild_id)
    channel_id = await service.see_that_open(visit.ground, guild_id, visit.user_id)
    intro = (
        text("introductions-readers", channel=f"<#{channel_id}>"),
        text("introductions-approve"),
        text("introductions-any-time"),
    )
    await open_form(visit, INTRODUCTION, guild_id=guild_id, intro=intro)


async def more_for_begin(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, text("introductions-title"), pages.FEATURE, "begin")


async def preview(visit: Visit, sending: Sending) -> None:
    """Show exactly what will be posted, and where; nothing is posted yet."""
    written, channel_id = await _as_posted(visit, sending)
    language = await service.frame_language(visit.ground, sending.guild_id)
    words = pages.said(visit.client.localizer, written, visit.user_id, language)
    await visit.turn_to(pages.preview_page(sending, channel_id, words))


async def post(visit: Visit) -> None:
    """Promise to post what the person has just looked at."""
    draft_id, *revision = visit.args or ("",)
    (number,) = numbers(revision, 1)
    sending = await sending_again(visit, draft_id, number, (FORM,))
    written, _ = await _as_posted(visit, sending)
    await service.send(visit.ground, sending.guild_id, visit.user_id, written, close=sending.close)
    await visit.turn_to(await pages.on_its_way(visit, sending.guild_id))


async def _as_posted(visit: Visit, sending: Sending) -> tuple[Told, int]:
    """Return what will be posted, and the channel. Raises Problem where the person may not (any more)."""
    display_name = await pages.see_that_member(visit, sending.guild_id)
    channel_id = await service.see_that_open(visit.ground, sending.guild_id, visit.user_id)
    return told(sending.answers, display_name), channel_id


INTRODUCTION = Form(
    FORM,
    text("introductions-title"),
    (PAGE,),
    preview,
    allowed=allowed,
    send=text("introductions-button-preview"),
)
