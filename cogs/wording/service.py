"""Looks a text over for its author, with what they and their community want left out.

Invariant: nothing of a text is written down, nor that it was looked over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.small_counts import publish_cells
from bot.kernel.text import Name, Text, text
from bot.settings import read_settings
from cogs.wording.rules.checking import check
from cogs.wording.rules.found import Looked, Place, Remark
from cogs.wording.rules.hiring import BALANCE
from cogs.wording.rules.reading import read, tokens
from cogs.wording.rules.terms import LANGUAGES, LONGEST_PHRASE, term_list
from cogs.wording.settings import WordingSettings
from data import wording as store
from data.engine import Transaction

MOST_HINTS = 5
MOST_ALLOWED = 200
"""Phrases that a community can use on purpose."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in a text, and how much of it the person does not want to be told."""

    looked: Looked
    left_out: int


@dataclass(frozen=True, slots=True)
class OnPurpose:
    """What organisers see: the words used on purpose, and which hints several people did not find helpful."""

    words: list[str]
    unhelpful: dict[str, int]


async def look(
    ground: Ground, guild_id: int, user_id: int, words: str, kind: str, language: str | None, pictures: int = 0
) -> Seen:
    """Look a text over. `pictures` came along without words that say what they show."""
    async with ground.database.read() as tx:
        allowed = await store.allowed(tx, guild_id)
        unhelpful = await store.unhelpful(tx, guild_id, user_id)
    # in a thread: a long text takes a tenth of a second, and others wait for answers meanwhile
    looked = await asyncio.to_thread(check, words, language=language, kind=kind, allowed=allowed)
    if pictures:
        unsaid = Remark("picture-unsaid", text("wording-picture-unsaid", count=pictures), "w3c")
        looked = Looked(looked.language, looked.places, (unsaid, *looked.remarks))
    shown = looked.without(unhelpful)
    return Seen(shown, looked.count - shown.count)


async def leave_out(ground: Ground, guild_id: int, user_id: int, key: str) -> None:
    """Write that somebody does not find a hint helpful: from now on they are not told."""
    async with ground.database.write() as tx:
        await store.put_unhelpful(tx, guild_id, user_id, key, at=ground.clock.now())


async def tell_again(ground: Ground, guild_id: int, user_id: int) -> None:
    """Let somebody be told again all that they did not find helpful."""
    async with ground.database.write() as tx:
        await store.forget_unhelpful(tx, guild_id, user_id)


async def on_purpose(ground: Ground, guild_id: int) -> OnPurpose:
    """Return what a community uses on purpose, and what at least a few people do not find helpful."""
    async with ground.database.read() as tx:
        words, counts = await store.allowed(tx, guild_id), await store.count_unhelpful(tx, guild_id)
    return OnPurpose(words, {name_of(key): count for key, count in publish_cells(counts).items()})


def read_list(typed: str) -> tuple[list[str], list[str]]:
    """Return the phrases in what was typed, one a line, and the lines that cannot be taken."""
    taken, wrong = dict[str, None](), list[str]()
    for line in typed.splitlines():
        phrase = " ".join(line.split())
        if not phrase:
            continue
        fits = len(phrase) <= store.LONGEST_ALLOWED and 0 < len(tokens(phrase)) <= LONGEST_PHRASE
        if fits and len(taken) < MOST_ALLOWED:
            taken[phrase] = None
        else:
            wrong.append(phrase)
    return list(taken), wrong


async def use_on_purpose(ground: Ground, guild_id: int, phrases: Sequence[str]) -> None:
    """Write which words a community uses on purpose."""
    async with ground.database.write() as tx:
        await store.set_allowed(tx, guild_id, phrases)


async def looks_over(
    _ground: Ground, tx: Transaction, guild_id: int, user_id: int, words: str, language: str | None, kind: str
) -> list[Text]:
    """Return hints about words that somebody is about to publish; none where the community wants none.

    Of an ad they also ask what it does not say; words of the two families are counted only where somebody asks.
    """
    if not (await read_settings(tx, guild_id, WordingSettings)).before_publishing:
        return []
    allowed = await store.allowed(tx, guild_id)
    unhelpful = await store.unhelpful(tx, guild_id, user_id)
    spoken = language if language in LANGUAGES else None
    if language is not None and spoken is None:
        return []
    looked = (await asyncio.to_thread(check, words, language=spoken, kind=kind, allowed=allowed)).without(
        unhelpful
    )
    reading = read(words)
    found = [one.what for one in looked.remarks if one.key != BALANCE]
    found += [_hint(words, reading.line_of(place.start), place) for place in looked.places[:MOST_HINTS]]
    if (more := len(looked.places) - MOST_HINTS) > 0:
        found.append(text("wording-hint-more", count=more))
    return found


def name_of(key: str) -> str:
    """Return what an entry of a list is called: its first words. A rule has its key."""
    for language in LANGUAGES:
        entry = term_list(language).entries.get(key)
        if entry is not None:
            return " ".join(entry.phrases[0])
    return key


def _hint(words: str, line: int, place: Place) -> Text:
    found = Name(words[place.start : place.end])
    if place.instead:
        return text(
            "wording-hint-instead", line=line, words=found, why=place.why, instead="; ".join(place.instead)
        )
    return text("wording-hint", line=line, words=found, why=place.why)
