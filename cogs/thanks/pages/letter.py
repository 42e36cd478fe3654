"""The letter of contribution: choosing what stands in it, and taking it along as text and as a page to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import letters
from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.communities import named
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel import limits
from bot.kernel.forms import FormPage, ShortText
from bot.kernel.text import CalendarDay, Name, Text, text
from cogs.thanks import rules
from cogs.thanks.pages.common import FEATURE, community, press
from cogs.thanks.rules import one_line, quoted
from cogs.thanks.service import lettering
from cogs.thanks.service.giving import Read

TITLE = text("thanks-letter-page")
OPTION_WORDS = 60
NAME = FormPage(
    text("thanks-letter-name-title"),
    (
        ShortText(
            name="name",
            label=text("thanks-label-name"),
            help=text("thanks-help-name"),
            required=True,
            most=rules.MOST_NAME,
        ),
    ),
)


async def turn_to_letter(visit: Visit) -> None:
    """Turn to what can stand in one's letter."""
    await visit.turn_to(await _letter_page(visit, await _where(visit)))


async def choose(visit: Visit) -> None:
    """Choose what stands in it."""
    guild_id = await _where(visit)
    await lettering.choose(visit.ground, guild_id, visit.user_id, visit.values)
    await visit.turn_to(await _letter_page(visit, guild_id))


async def ask_name(visit: Visit) -> None:
    """Ask under which name it is written."""
    await ask_now(visit, NAME, to(FEATURE, "write", await community(visit)))


async def write(visit: Visit) -> None:
    """Hand the letter over, as text and as a page to print."""
    guild_id, name = await _where(visit), typed_now(visit, NAME, "name")
    language = visit.language

    def compose(chosen: Sequence[Read], key: str) -> str:
        lines = _lines(named(visit, guild_id), name, chosen, key, CalendarDay(visit.ground.clock.now().date()))
        parts = [
            "\n".join(visit.client.localizer.render(line, language, markdown=False) for line in part)
            for part in lines
        ]
        return "\n\n".join(parts)

    signed = await lettering.write(visit.ground, visit.client.features, guild_id, visit.user_id, compose)
    await visit.hand_over(text("thanks-letter-text"), "letter.txt", signed.encode())
    printed = letters.page_of(signed, language)
    await visit.hand_over(text("thanks-letter-printed"), "letter.html", printed.encode())


def _lines(office: Text, name: str, chosen: Sequence[Read], key: str, day: CalendarDay) -> list[list[Text]]:
    """Return what a letter of a day says, in parts: the oldest thanks first."""
    says = [
        text(
            "thanks-letter-one",
            day=one.thanks.given_at.date().isoformat(),
            kind=text(f"thanks-kind-{one.thanks.kind}"),
            words=Name(quoted(one.words)),
        )
        for one in sorted(chosen, key=lambda one: (one.thanks.given_at, one.thanks.id))
    ]
    return [
        [text("thanks-letter-head")],
        [text("thanks-letter-date", day=day)],
        [text("thanks-letter-says", community=office, name=Name(quoted(name)))],
        says,
        [text("thanks-letter-rule")],
        [text("thanks-letter-verify", command=f"python -m bot verify-letter letter.txt --key {key}")],
    ]


async def _letter_page(visit: Visit, guild_id: int) -> Page:
    found = await lettering.kept(visit.ground, visit.client.features, guild_id, visit.user_id)
    rows: list[Row] = []
    if found:
        options = tuple(Option(_label(one), one.thanks.id, chosen=one.thanks.is_in_letter) for one in found)
        rows.append(
            Select(text("thanks-choose-letter"), to(FEATURE, "letter-choose", guild_id), options, 0, len(options))
        )
    chosen = sum(one.thanks.is_in_letter for one in found)
    lines = [
        text("thanks-letter"),
        text("thanks-letter-count", count=chosen) if found else text("thanks-letter-none"),
    ]
    last = [press("thanks-button-to-received", "received", guild_id)]
    if chosen:
        last.insert(0, press("thanks-button-write", "letter-name", guild_id, style="primary"))
    return page(TITLE, *lines, rows=(*rows, tuple(last)))


def _label(one: Read) -> Text:
    words = limits.clip(one_line(one.words), OPTION_WORDS)
    return text("thanks-letter-option", kind=text(f"thanks-kind-{one.thanks.kind}"), words=Name(words))


async def _where(visit: Visit) -> int:
    guild_id = await community(visit)
    await lettering.see_that_open(visit.ground, guild_id)
    return guild_id


ROUTES: Mapping[str, Route] = {
    "letter": Route(turn_to_letter),
    "letter-choose": Route(choose),
    "letter-name": Route(ask_name, opens_form=True),
    "write": Route(write),
}
"""What presses lead to, by their verbs."""
