"""`/thanks`: thanking somebody, deciding about thanks for oneself, and taking thanks back.

Invariants: the first page has three choices; before a word is written it stands there who reads it and what can
become of it; every answer is seen by the person alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.members import find
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.feature import Note
from bot.ground import Ground
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.forms import Choice, FormPage, LongText, Offer, People
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.thanks import rules
from cogs.thanks.pages.common import FEATURE, TITLE, community, open_community, press, safety_rows, said
from cogs.thanks.service import giving
from cogs.thanks.service.giving import Read
from data import thanks as store
from data.engine import Transaction
from data.thanks import PUBLIC, WAITING

SHOWN = 4
ASKS = (
    FormPage(
        text("thanks-page"),
        (
            People(name="who", label=text("thanks-label-who"), required=True, most=1),
            Choice(
                name="kind",
                label=text("thanks-label-kind"),
                options=tuple(Offer(kind, text(f"thanks-kind-{kind}")) for kind in rules.KINDS),
                required=True,
            ),
            LongText(
                name="words",
                label=text("thanks-label-words"),
                help=text("thanks-help-words"),
                required=True,
                most=rules.MOST_WORDS,
            ),
        ),
    ),
)


async def open_thanks(visit: Visit) -> None:
    """Show what can be done here; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "open", nobody=text("thanks-no-community"))
    if guild_id is not None:
        await giving.see_that_open(visit.ground, guild_id)
        await visit.show(_home(guild_id))


async def more_for_thanks(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "open")


async def turn_home(visit: Visit) -> None:
    """Turn to what can be done here."""
    await visit.turn_to(_home(await open_community(visit)))


async def begin(visit: Visit) -> None:
    """Open the form."""
    guild_id = await open_community(visit)
    await open_form(visit, GIVE, guild_id=guild_id, intro=(text("thanks-intro"), text("thanks-intro-apart")))


async def turn_to_received(visit: Visit) -> None:
    """Turn to the thanks for oneself, from certain ones on."""
    guild_id, start = await community(visit), numbers(visit.args[1:2], len(visit.args[1:2]))
    await visit.turn_to(await _received_page(visit, guild_id, start=start[0] if start else 0))


async def decide(visit: Visit) -> None:
    """Decide what becomes of thanks for oneself."""
    guild_id, id, choice = await community(visit), said(visit, 1), said(visit, 2)
    await giving.decide(visit.ground, visit.client.features, guild_id, visit.user_id, id, choice)
    done = {rules.PUBLIC: "thanks-now-public", rules.PRIVATE: "thanks-now-private"}.get(choice, "thanks-now-gone")
    await visit.turn_to(await _received_page(visit, guild_id, text(done)))


async def turn_to_given(visit: Visit) -> None:
    """Turn to the thanks from oneself, from certain ones on."""
    guild_id, start = await community(visit), numbers(visit.args[1:2], len(visit.args[1:2]))
    await visit.turn_to(await _given_page(visit, guild_id, start=start[0] if start else 0))


async def take_back(visit: Visit) -> None:
    """Take back thanks from oneself."""
    guild_id, id = await community(visit), said(visit, 1)
    await giving.take_back(visit.ground, guild_id, visit.user_id, id)
    await visit.turn_to(await _given_page(visit, guild_id, text("thanks-taken-back")))


async def refuse(visit: Visit) -> None:
    """Want no thanks by Hearth, or want them again; the press says which, so that pressing twice does no harm."""
    guild_id, which = await community(visit), said(visit, 1)
    await giving.set_refuses(visit.ground, guild_id, visit.user_id, refuses=which == "none")
    note = text("thanks-none-now") if which == "none" else text("thanks-some-now")
    await visit.turn_to(await _received_page(visit, guild_id, note))


async def notes(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return that thanks wait to be read: not by whom, nor for what, since that is looked at when it is read."""
    waits = await store.received(tx, guild_id, user_id, (WAITING,))
    if not waits:
        return []
    leads_to = (text("thanks-button-read"), to(FEATURE, "received", guild_id))
    return [Note((text("thanks-note"),), (leads_to,), of=frozenset(one.from_id for one in waits))]


def _home(guild_id: int) -> Page:
    presses = (
        press("thanks-button-give", "give", guild_id, style="primary"),
        press("thanks-button-received", "received", guild_id),
        press("thanks-button-given", "given", guild_id),
    )
    return page(TITLE, text("thanks-home"), rows=(presses,))


async def _received_page(visit: Visit, guild_id: int, *notes: Text, start: int = 0) -> Page:
    ground, visit.showing = visit.ground, FEATURE
    found = await giving.read_for(ground, visit.client.features, guild_id, visit.user_id)
    found.sort(key=lambda one: one.thanks.state != WAITING)
    async with ground.database.read() as tx:
        refuses = await store.refuses(tx, guild_id, visit.user_id)
    first = start if start < len(found) else 0
    blocks = [_received(guild_id, one) for one in found[first : first + SHOWN]]
    head = [*notes, text("thanks-received") if found else text("thanks-received-none")]
    if refuses:
        head.append(text("thanks-none-stands"))
    turns = _turns("received", guild_id, first, len(found))
    wants = (
        press("thanks-button-want-some", "refuse", guild_id, "some")
        if refuses
        else press("thanks-button-want-none", "refuse", guild_id, "none")
    )
    last = (*turns, press("thanks-button-letter", "letter", guild_id), wants)
    rows = ((last), *safety_rows(visit, guild_id), (press("thanks-button-home", "home", guild_id),))
    return Page(text("thanks-received-title"), (Block(tuple(head)), *blocks, Block((), rows)))


def _received(guild_id: int, one: Read) -> Block:
    given = one.thanks
    lines = [
        text("thanks-received-one", person=f"<@{given.from_id}>", kind=text(f"thanks-kind-{given.kind}")),
        text("thanks-words", words=Name(one.words, lines=True)),
        _state(one),
    ]
    ways: list[Button] = []
    if given.state != PUBLIC:
        ways.append(press("thanks-button-public", "decide", guild_id, given.id, rules.PUBLIC))
    if given.state in (WAITING, PUBLIC):
        ways.append(press("thanks-button-private", "decide", guild_id, given.id, rules.PRIVATE))
    label = "thanks-button-rather-not" if given.state == WAITING else "thanks-button-remove"
    ways.append(press(label, "decide", guild_id, given.id, rules.NOT_AT_ALL))
    return Block(tuple(lines), (tuple(ways),))


def _state(one: Read) -> Text:
    given = one.thanks
    if given.state == PUBLIC and given.message_id is not None:
        return text("thanks-state-posted", channel=f"<#{given.channel_id}>")
    return text(f"thanks-state-{given.state}")


async def _given_page(visit: Visit, guild_id: int, *notes: Text, start: int = 0) -> Page:
    found = await giving.read_from(visit.ground, guild_id, visit.user_id)
    first = start if start < len(found) else 0
    blocks = [
        Block(
            (
                text(
                    "thanks-given-one",
                    person=f"<@{one.thanks.to_id}>",
                    kind=text(f"thanks-kind-{one.thanks.kind}"),
                ),
                text("thanks-words", words=Name(one.words, lines=True)),
            ),
            ((press("thanks-button-take-back", "take-back", guild_id, one.thanks.id),),),
        )
        for one in found[first : first + SHOWN]
    ]
    head = [*notes, text("thanks-given") if found else text("thanks-given-none")]
    last = (*_turns("given", guild_id, first, len(found)), press("thanks-button-home", "home", guild_id))
    return Page(text("thanks-given-title"), (Block(tuple(head)), *blocks, Block((), (last,))))


def _turns(verb: str, guild_id: int, first: int, count: int) -> tuple[Button, ...]:
    back = press("thanks-button-before", verb, guild_id, max(0, first - SHOWN))
    on = press("thanks-button-next", verb, guild_id, first + SHOWN)
    return (back,) * (first > 0) + (on,) * (first + SHOWN < count)


async def _allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    await see_that_member(visit, guild_id)
    async with visit.ground.database.read() as tx:
        if not await giving.is_open(visit.ground, tx, guild_id, visit.user_id):
            raise Problem(text("thanks-closed"))


async def _finish(visit: Visit, sending: Sending) -> None:
    """Take thanks over, once it is known that they are for a person who is here."""
    guild_id, (to_id,) = sending.guild_id, sending.answers["who"]
    try:
        member = await find(visit.client, guild_id, to_id)
    except (TryAgain, Undeliverable):
        raise Problem(text("member-unknown")) from None
    await giving.give(
        visit.ground,
        visit.client.features,
        guild_id,
        visit.user_id,
        to_id,
        sending.answers["kind"],
        sending.answers["words"],
        is_person=member is not None and not member.is_bot,
        close=sending.close,
    )
    await visit.turn_to(await _given_page(visit, guild_id, text("thanks-sent")))


GIVE = Form(
    name="thanks.give",
    title=text("thanks-give-title"),
    pages=ASKS,
    finish=_finish,
    allowed=_allowed,
    send=text("thanks-button-send"),
)

ROUTES: Mapping[str, Route] = {
    "open": Route(open_thanks),
    "open-more": Route(more_for_thanks),
    "home": Route(turn_home),
    "give": Route(begin),
    "received": Route(turn_to_received),
    "decide": Route(decide),
    "given": Route(turn_to_given),
    "take-back": Route(take_back),
    "refuse": Route(refuse),
}
"""What presses lead to, by their verbs."""
