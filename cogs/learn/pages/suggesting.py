"""Suggesting something for the library, and reading what became of it.

Invariant: before a word is written, it stands there who reads it; whoever is not taken in reads why, alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Page, Row, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.forms import Choice, Choices, FormPage, LongText, Offer, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.languages import OWN_NAMES
from cogs.learn.pages.common import FEATURE, community, helps_here, language_name, press, said
from cogs.learn.rules.library import (
    ACCOUNTS,
    AUDIENCES,
    CAPTIONS,
    COSTS,
    KINDS,
    LEVELS,
    MOST_ADDRESS,
    MOST_BY,
    MOST_HOURS,
    MOST_LICENCE,
    MOST_TITLE,
    MOST_TOPICS,
    TOPICS,
    address_flaw,
)
from cogs.learn.service import shelf, suggesting
from data import learn_people as people
from data.engine import Transaction
from data.learn_people import DECLINED, TAKEN, WAITING, Suggestion

TITLE = text("learn-mine-title")
FORM = "learn.suggest"
FOR_STAFF = "staff"
SHOWN = 5
MOST_WORDS = 300


def address_fits(address: str) -> Text | None:
    """Complain about an address that the library cannot hold."""
    flaw = address_flaw(address)
    return text(f"learn-wrong-address-{flaw}") if flaw is not None else None


def hours_fit(hours: str) -> Text | None:
    """Complain about hours that are no number."""
    is_number = hours.isascii() and hours.isdecimal() and 0 < int(hours[:6]) <= MOST_HOURS
    return None if is_number else text("learn-wrong-hours", most=MOST_HOURS)


def _offers(prefix: str, values: tuple[str, ...]) -> tuple[Offer, ...]:
    return tuple(Offer(value, text(f"learn-{prefix}-{value}")) for value in values)


LANGUAGES = tuple(Offer(code, language_name(code)) for code in (*OWN_NAMES, suggesting.OTHER))
PAGES = (
    FormPage(
        text("learn-page-what"),
        (
            ShortText(name="title", label=text("learn-label-title"), required=True, most=MOST_TITLE),
            ShortText(
                name="address",
                label=text("learn-label-address"),
                help=text("learn-help-address"),
                required=True,
                most=MOST_ADDRESS,
                check=address_fits,
            ),
            ShortText(name="made_by", label=text("learn-label-by"), most=MOST_BY),
            LongText(
                name="words", label=text("learn-label-words"), help=text("learn-help-words"), most=MOST_WORDS
            ),
            Choice(name="language", label=text("learn-label-language"), options=LANGUAGES, required=True),
        ),
    ),
    FormPage(
        text("learn-page-whom"),
        (
            Choice(name="kind", label=text("learn-label-kind"), options=_offers("kind", KINDS), required=True),
            Choices(
                name="audiences", label=text("learn-label-for"), options=_offers("for", AUDIENCES), required=True
            ),
            Choices(
                name="topics",
                label=text("learn-label-topics"),
                options=_offers("topic", TOPICS),
                most=MOST_TOPICS,
                required=True,
            ),
            Choice(name="level", label=text("learn-label-level"), options=_offers("level", LEVELS), required=True),
            Choice(name="cost", label=text("learn-label-cost"), options=_offers("cost", COSTS), required=True),
        ),
    ),
    FormPage(
        text("learn-page-more"),
        (
            Choice(
                name="captions",
                label=text("learn-label-captions"),
                help=text("learn-help-unknown"),
                options=_offers("captions", CAPTIONS),
            ),
            Choice(name="account", label=text("learn-label-account"), options=_offers("account", ACCOUNTS)),
            ShortText(name="hours", label=text("learn-label-hours"), most=3, check=hours_fit),
            ShortText(
                name="licence",
                label=text("learn-label-licence"),
                help=text("learn-help-licence"),
                most=MOST_LICENCE,
            ),
        ),
    ),
)


async def turn_to_mine(visit: Visit) -> None:
    """Turn to what one has suggested."""
    await visit.turn_to(await _mine_page(visit, await community(visit)))


async def begin(visit: Visit) -> None:
    """Open the form, for members."""
    guild_id = await community(visit)
    await suggesting.see_that_can_suggest(visit.ground, guild_id, visit.user_id)
    await open_form(visit, SUGGEST, guild_id=guild_id, intro=(text("learn-suggest-intro"),))


async def take_back(visit: Visit) -> None:
    """Take a suggestion back."""
    guild_id, id = await community(visit), said(visit, 1)
    await suggesting.take_back(visit.ground, guild_id, visit.user_id, id)
    await visit.turn_to(await _mine_page(visit, guild_id, text("learn-suggestion-back")))


async def read(visit: Visit) -> None:
    """Put away what became of a suggestion."""
    guild_id, id = await community(visit), said(visit, 1)
    await suggesting.note_read(visit.ground, guild_id, visit.user_id, id)
    await visit.turn_to(await _mine_page(visit, guild_id))


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what became of somebody's suggestions, as long as they have not put it away."""
    return [
        Note(
            tuple(await news_lines(ground, tx, one)),
            ((text("learn-button-read"), to(FEATURE, "read", guild_id, one.id)),),
        )
        for one in await people.of_person(tx, guild_id, user_id)
        if one.state != WAITING and not one.is_read
    ]


async def news_lines(ground: Ground, tx: Transaction, made: Suggestion) -> list[Text]:
    """Return what became of a suggestion."""
    if made.state == TAKEN:
        return [text("learn-news-taken", title=Name(made.title))]
    reason = await suggesting.reason_of(ground, tx, made)
    lines = [text("learn-news-declined", title=Name(made.title))]
    return [*lines, text("learn-news-reason", reason=Name(reason, lines=True))] if reason else lines


async def _mine_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    ground = visit.ground
    async with ground.database.read() as tx:
        mine = (await people.of_person(tx, guild_id, visit.user_id))[:SHOWN]
        blocks = [Block(tuple(await _lines(ground, tx, one)), _rows(guild_id, one)) for one in mine]
    head = [*notes, text("learn-mine") if mine else text("learn-mine-none")]
    last: Row = (
        press("learn-button-suggest", "suggest", guild_id, style="primary"),
        press("learn-button-home", "home", guild_id),
    )
    return Page(TITLE, (Block(tuple(head)), *blocks, Block((), (last,))))


async def _lines(ground: Ground, tx: Transaction, made: Suggestion) -> list[Text]:
    if made.state in (TAKEN, DECLINED):
        return await news_lines(ground, tx, made)
    return [text("learn-mine-waits", title=Name(made.title))]


def _rows(guild_id: int, made: Suggestion) -> tuple[Row, ...]:
    if made.state == WAITING:
        return ((press("learn-button-take-back", "take-back", guild_id, made.id),),)
    return () if made.is_read else ((press("learn-button-read", "read", guild_id, made.id),),)


async def _allowed(visit: Visit, guild_id: int, context: Context) -> None:
    await see_that_member(visit, guild_id)
    await shelf.see_that_open(visit.ground, guild_id)
    if context.get("as") == FOR_STAFF and not await helps_here(visit, guild_id):
        raise Problem(text("learn-only-staff"))


async def _finish(visit: Visit, sending: Sending) -> None:
    """Take the form over: what staff add stands at once, what members suggest waits."""
    ground, guild_id = visit.ground, sending.guild_id
    if sending.context.get("as") == FOR_STAFF:
        await suggesting.add(ground, guild_id, sending.answers, close=sending.close)
        office = press("learn-button-office", "office")
        await visit.turn_to(page(TITLE, text("learn-added"), rows=((office,),)))
        return
    await suggesting.suggest(
        ground, guild_id, visit.user_id, sending.answers, language=visit.language, close=sending.close
    )
    await visit.turn_to(await _mine_page(visit, guild_id, text("learn-suggested")))


SUGGEST = Form(
    name=FORM,
    title=text("learn-suggest-title"),
    pages=PAGES,
    finish=_finish,
    allowed=_allowed,
    send=text("learn-button-send"),
)

ROUTES: Mapping[str, Route] = {
    "mine": Route(turn_to_mine),
    "suggest": Route(begin),
    "take-back": Route(take_back),
    "read": Route(read),
}
"""What presses lead to, by their verbs."""
