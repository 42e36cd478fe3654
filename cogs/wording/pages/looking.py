"""Asks for a text, and shows its author what others may stumble over.

Invariants: each page is seen by the author alone; a press carries by what a text is found in memory, never the
text; what somebody finds not helpful is left out from that press on, and can be had back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.downloads import LinkGone, TooLarge, fetch_file
from bot.discordkit.form_modal import read_modal
from bot.discordkit.pages import Block, Button, Page, Row
from bot.discordkit.visit import Visit, numbers
from bot.jobs import TryAgain
from bot.kernel import limits
from bot.kernel.forms import Choice, Files, FormPage, LongText, Offer
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.kernel.text_kinds import ANNOUNCEMENT, KINDS, PLAIN
from bot.languages import OWN_NAMES
from cogs.wording import service
from cogs.wording.pages.common import FEATURE, community, press
from cogs.wording.rules.found import Place, Remark
from cogs.wording.rules.hiring import BALANCE, STUDIES
from cogs.wording.rules.holding import KEPT, Held, let_go, shelf_of
from cogs.wording.rules.reading import Reading, around, read
from cogs.wording.rules.terms import LANGUAGES, OWN, sources
from cogs.wording.service import Seen

TITLE = text("wording-title")
LARGEST = 100_000
"""Bytes of a file: some fifteen thousand words."""
A_PAGE = 5
AROUND = 60
"""Characters shown before and after the words in question."""
LONGEST_SHOWN = 80
GUESS = "guess"
ASKED = FormPage(
    text("wording-form-title"),
    (
        LongText(name="words", label=text("wording-form-words"), help=text("wording-form-words-help"), most=4000),
        Files(name="file", label=text("wording-form-file"), help=text("wording-form-file-help"), most=1),
        Choice(
            name="kind",
            label=text("wording-form-kind"),
            required=True,
            options=tuple(Offer(kind, text(f"wording-kind-{kind}")) for kind in KINDS),
        ),
        Choice(
            name="language",
            label=text("wording-form-language"),
            options=(
                Offer(GUESS, text("wording-language-guess")),
                Offer("en", text("wording-language-en")),
                Offer("es", text("wording-language-es")),
            ),
        ),
    ),
)


async def ask(visit: Visit) -> None:
    """Open the form for a text."""
    community(visit)
    await ask_now(visit, ASKED, to(FEATURE, "check"), {"kind": PLAIN, "language": GUESS})


async def look_at_typed(visit: Visit) -> None:
    """Look over what was typed, or the file that was handed in."""
    community(visit)
    (kind,) = chosen_now(visit, ASKED, "kind")[:1] or (PLAIN,)
    (language,) = chosen_now(visit, ASKED, "language")[:1] or (GUESS,)
    words, files = typed_now(visit, ASKED, "words"), read_modal(visit.submitted, ASKED.questions, {})["file"]
    both = bool(words.strip() and files)
    if not words.strip() and files:
        words = await _contents(visit, files[0]["url"])
    if not words.strip():
        raise Problem(text("wording-nothing"))
    spoken = language if language in LANGUAGES else None
    await _look(visit, words, kind if kind in KINDS else PLAIN, spoken, 0, [text("wording-file-aside")] * both)


async def look_at_message(visit: Visit, words: str, pictures: int) -> None:
    """Look a message of one's own over. `pictures` in it have no words that say what they show."""
    if not words.strip() and not pictures:
        raise Problem(text("wording-nothing"))
    await _look(visit, words, ANNOUNCEMENT, None, pictures)


async def turn(visit: Visit) -> None:
    """Turn to another page of what was found."""
    id, held, start = _held(visit)
    await visit.turn_to(await _page(visit, id, held, start))


async def leave_out(visit: Visit) -> None:
    """Leave out what somebody does not find helpful, from now on."""
    id, held, start = _held(visit)
    key = visit.args[2] if len(visit.args) == 3 else ""
    if key in (await _seen(visit, held)).looked.keys:
        await service.leave_out(visit.ground, held.guild_id, held.user_id, key)
    await visit.turn_to(await _page(visit, id, held, start, [text("wording-left-out")]))


async def tell_again(visit: Visit) -> None:
    """Show again all that somebody had left out."""
    id, held, start = _held(visit)
    await service.tell_again(visit.ground, held.guild_id, held.user_id)
    await visit.turn_to(await _page(visit, id, held, start, [text("wording-told-again")]))


async def _look(
    visit: Visit, words: str, kind: str, language: str | None, pictures: int, said: Sequence[Text] = ()
) -> None:
    now = visit.ground.clock.now()
    held = Held(community(visit), visit.user_id, words, kind, language, pictures, now + KEPT)
    shelf = shelf_of(visit.client)
    id = shelf.put(held, now)
    let_go(shelf, id)
    await visit.show(await _page(visit, id, held, 0, said))


def _held(visit: Visit) -> tuple[str, Held, int]:
    """Return the text that a press is about, and from where on. Raises Problem where it is gone, or not theirs."""
    guild_id = community(visit)
    id, *rest = visit.args or ("",)
    (start,) = numbers(rest[:1], 1)
    held = shelf_of(visit.client).get(id, guild_id, visit.user_id, visit.ground.clock.now())
    if held is None:
        raise Problem(text("wording-gone", minutes=KEPT.seconds // 60))
    return id, held, start


async def _contents(visit: Visit, address: str) -> str:
    try:
        contents = await fetch_file(visit.client, address, most=LARGEST)
    except TooLarge:
        raise Problem(text("wording-file-large", kilobytes=LARGEST // 1000)) from None
    except (LinkGone, TryAgain):
        raise Problem(text("wording-file-gone")) from None
    try:
        words = contents.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem(text("wording-file-no-text")) from None
    if "\0" in words:
        raise Problem(text("wording-file-no-text"))
    return words


async def _seen(visit: Visit, held: Held) -> Seen:
    return await service.look(
        visit.ground, held.guild_id, held.user_id, held.words, held.kind, held.language, held.pictures
    )


async def _page(visit: Visit, id: str, held: Held, start: int, said: Sequence[Text] = ()) -> Page:
    seen = await _seen(visit, held)
    found: list[Place | Remark] = [*seen.looked.remarks, *seen.looked.places]
    start = min(start, max(0, len(found) - 1)) // A_PAGE * A_PAGE
    blocks = [Block((*said, *_head(held, seen, start)))]
    reading = read(held.words)
    for number, one in enumerate(found[start : start + A_PAGE], start=start + 1):
        lines = _place(reading, number, one) if isinstance(one, Place) else _remark(number, one)
        blocks.append(Block(tuple(lines), ((_unhelpful(reading, number, one, id, start),),)))
    return Page(TITLE, (*blocks, Block((), _ways_on(id, start, len(found), seen.left_out))))


def _head(held: Held, seen: Seen, start: int) -> list[Text]:
    """Say what this is, once, on the first page."""
    whole = seen.looked.count
    if start:
        return [text("wording-more-of", first=start + 1, last=min(start + A_PAGE, whole), count=whole)]
    count = text("wording-found", count=whole) if whole else text("wording-nothing-found")
    lines = [count, text("wording-advice"), text("wording-only-you", minutes=KEPT.seconds // 60)]
    if seen.looked.language is None:
        lines.append(text("wording-no-list"))
    else:
        language = OWN_NAMES[seen.looked.language]
        lines.append(text("wording-looked-as", kind=text(f"wording-kind-{held.kind}"), language=language))
    return lines


def _place(reading: Reading, number: int, place: Place) -> list[Text]:
    """Say which words, where they stand, why, what to write instead, and who advises it."""
    start, end = place.start, min(place.end, place.start + LONGEST_SHOWN)
    words = Name(limits.clip(reading.text[start : place.end], LONGEST_SHOWN))
    lines = [
        text("wording-place", number=number, line=reading.line_of(start), words=words),
        text("wording-around", words=Name(around(reading.text, start, end, AROUND))),
        place.why,
    ]
    if place.instead:
        lines.append(text("wording-instead", instead=Name("; ".join(place.instead))))
    tier = text(f"wording-tier-{place.tier}")
    if place.source == OWN:
        return [*lines, text("wording-advised-own", tier=tier)]
    return [*lines, text("wording-advised", source=_source(place.source), tier=tier)]


def _remark(number: int, remark: Remark) -> list[Text]:
    lines = [text("wording-remark", number=number, what=remark.what)]
    if remark.key == BALANCE:
        first, second, third = STUDIES
        lines.append(text("wording-studies", first=first, second=second, third=third))
    return [*lines, text("wording-remark-source", source=_source(remark.source))]


def _source(key: str) -> Text:
    if key == OWN:
        return text("wording-source-own")
    source = sources()[key]
    return text("wording-source", name=source.name, link=source.link)


def _unhelpful(reading: Reading, number: int, one: Place | Remark, id: str, start: int) -> Button:
    """Return the press that leaves one hint out; its label says which, so that no two are called alike."""
    leads_to = to(FEATURE, "leave-out", id, start, one.key)
    if isinstance(one, Remark):
        return Button(text("wording-button-unhelpful", number=number), leads_to)
    words = Name(reading.text[one.start : min(one.end, one.start + 30)])
    return Button(text("wording-button-unhelpful-words", number=number, words=words), leads_to)


def _ways_on(id: str, start: int, count: int, left_out: int) -> tuple[Row, ...]:
    presses = []
    if start + A_PAGE < count:
        presses.append(press("wording-button-more", "page", id, start + A_PAGE))
    if start:
        presses.append(press("wording-button-back", "page", id, max(0, start - A_PAGE)))
    if left_out:
        presses.append(Button(text("wording-button-again", count=left_out), to(FEATURE, "again", id, start)))
    return ((*presses, press("wording-button-another", "ask")),)


ROUTES: Mapping[str, Route] = {
    "ask": Route(ask, opens_form=True),
    "check": Route(look_at_typed),
    "page": Route(turn),
    "leave-out": Route(leave_out),
    "again": Route(tell_again),
}
"""What presses lead to, by their verbs."""
