"""Calendars that people keep as a file, or to which they subscribe by a secret address.

Invariants:
- An address is found by a keyed hash and shown only to whom it is for; whoever renews or removes it can be sure
  that the old one leads nowhere from that moment on.
- Whatever is not there, never was, or is not for whoever asks gets one and the same answer.
- Who has the newest version already costs a handful of looks into indexes, however many events there are, and
  nothing is written again.
- Words are put together in slices and calendars are written in a thread: nobody waits for somebody's calendar.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
from collections import OrderedDict
from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_both, read_settings
from bot.vault import KeyGone
from bot.web_pages import NOTHING, Asked, Told
from cogs.events.calendars.entries import CANCELLED_KEPT, OVER_KEPT, Render, Words, entry_of, entry_of_person
from cogs.events.calendars.outgoing import Entry, write_calendar
from cogs.events.settings import EventsSettings
from data import event_answers, event_feeds, event_people, event_times, events, languages
from data.engine import Transaction
from data.event_answers import NO
from data.event_feeds import COMMUNITY, PERSON, TOPIC, Feed
from data.event_people import Topic

PURPOSE = "events.feed"
"""What a sealed record of an address is for: the address again, and whose calendar it is."""
ADDRESS = "events.feed-address"
"""The context in which the hash of an address is made, by which it is found."""
SECRET_BYTES = 24
LONGEST_SECRET = 64
CALENDAR = "text/calendar; charset=utf-8"
ENDING = ".ics"
IN_ONE_SLICE = 20
"""Entries that are put together before others have their turn."""
MOST_KNOWN, MOST_BYTES = 500, 8_000_000
"""What is remembered of calendars that were asked for: which version each is, and the bytes of the last ones."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which events a calendar holds: a community's, those of a topic, or those to which a person comes."""

    kind: str
    topic_id: str | None = None
    user_id: int | None = None


ALL = Scope(COMMUNITY)


@dataclass(slots=True)
class _Known:
    """A version of a calendar. `key` is what it was made from; `person` the account whose it is."""

    key: str
    etag: str
    body: bytes | None
    person: int | None


_known: OrderedDict[str, _Known] = OrderedDict()


async def file_of_event(ground: Ground, guild_id: int, event_id: str, render: Render, language: str) -> bytes:
    """Return one event as a calendar file. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        event = await events.get(tx, guild_id, event_id)
        if event is None:
            raise Problem(text("events-gone"))
        apart = await event_times.apart(tx, guild_id, event_id)
        words = Words(render, language, _answer_at(guild_id, await read_settings(tx, guild_id, EventsSettings)))
    entry = entry_of(event, apart, words)
    return await asyncio.to_thread(write_calendar, event.title, [entry], now=ground.clock.now(), method="PUBLISH")


async def file_of(ground: Ground, guild_id: int, scope: Scope, name: str, render: Render, language: str) -> bytes:
    """Return a whole calendar as a file; `name` is the community's."""
    async with ground.database.read() as tx:
        topic = await _topic(tx, guild_id, scope.topic_id)
        words = Words(render, language, _answer_at(guild_id, await read_settings(tx, guild_id, EventsSettings)))
        called = words.say(_called(scope, name, topic))
        found = await _entries(ground, tx, guild_id, scope, words)
    return await asyncio.to_thread(write_calendar, called, found, now=ground.clock.now(), method="PUBLISH")


async def secret_of(ground: Ground, guild_id: int, scope: Scope) -> str | None:
    """Return the secret part of an address; None where there is none."""
    async with ground.database.read() as tx:
        feed = await _get(ground, tx, guild_id, scope)
        if feed is None:
            return None
        secret, _ = await _unsealed(ground, tx, feed)
        return secret


async def make(ground: Ground, guild_id: int, scope: Scope) -> str:
    """Return the secret part of an address, which is made if there is none."""
    async with ground.database.write() as tx:
        feed = await _get(ground, tx, guild_id, scope)
        if feed is None:
            return await _add(ground, tx, guild_id, scope)
        secret, _ = await _unsealed(ground, tx, feed)
        return secret


async def renew(ground: Ground, guild_id: int, scope: Scope) -> str:
    """Return a new secret part; what led here before leads nowhere."""
    async with ground.database.write() as tx:
        await _remove(ground, tx, guild_id, scope)
        return await _add(ground, tx, guild_id, scope)


async def remove(ground: Ground, guild_id: int, scope: Scope) -> None:
    """Let an address lead nowhere."""
    async with ground.database.write() as tx:
        await _remove(ground, tx, guild_id, scope)


async def leave(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Somebody left: their calendar's address leads nowhere."""
    await _remove(ground, tx, guild_id, Scope(PERSON, user_id=user_id))


async def topics(ground: Ground, guild_id: int) -> list[Topic]:
    """Return what a community's events are about."""
    async with ground.database.read() as tx:
        return await event_people.topics(tx, guild_id)


async def feed(ground: Ground, asked: Asked) -> Told:
    """Tell a calendar to whoever has its address, for `Feature.web`."""
    if len(asked.args) != 1:
        return NOTHING
    secret = asked.args[0].removesuffix(ENDING)
    if not 0 < len(secret) <= LONGEST_SECRET:
        return NOTHING
    async with ground.database.read() as tx:
        found = await event_feeds.find(tx, ground.vault.blind(ADDRESS, 0, secret))
        if found is None:
            return NOTHING
        name = asked.around.name_of(found.guild_id)
        if name is None:  # Discord has not said yet what there is
            return Told(status=503)
        known = _known.get(found.token)
        try:
            person = known.person if known is not None else (await _unsealed(ground, tx, found))[1]
        except KeyGone:
            return NOTHING
        if (person is None) is (found.kind == PERSON):
            return NOTHING
        scope = Scope(found.kind, found.topic_id, person)
        topic = await _topic(tx, found.guild_id, found.topic_id)
        settings, community = await read_both(tx, found.guild_id, EventsSettings, CommunitySettings)
        if not settings.open or (found.topic_id and not topic):
            return NOTHING
        chosen = await languages.get(tx, found.guild_id, person) if person is not None else None
        language = chosen or community.language
        words = Words(asked.around.render, language, _answer_at(found.guild_id, settings))
        called = _called(scope, name, topic)
        key = await _version(ground, tx, found.guild_id, scope, f"{language}|{words.answer_at}|{called}")
        if known is not None and known.key == key:
            if asked.knows(known.etag):
                return Told(status=304, etag=known.etag)
            if known.body is not None:
                return _told(known)
        entries = await _entries(ground, tx, found.guild_id, scope, words)
    body = await asyncio.to_thread(write_calendar, words.say(called), entries, now=ground.clock.now())
    made = _Known(key, hashlib.sha256(body).hexdigest()[:32], body, person)
    _remember(found.token, made)
    return _told(made)


def forget_known() -> None:
    """Forget what is remembered of calendars, as a start does."""
    _known.clear()


def _told(known: _Known) -> Told:
    return Told(known.body or b"", CALENDAR, etag=known.etag, file_name="events.ics")


def _remember(token: str, made: _Known) -> None:
    """Keep a version, and forget those that were made longest ago where there are too many."""
    _known.pop(token, None)
    _known[token] = made
    while len(_known) > MOST_KNOWN:
        _known.popitem(last=False)
    held = sum(len(one.body or b"") for one in _known.values())
    for one in _known.values():
        if held <= MOST_BYTES:
            break
        held -= len(one.body or b"")
        one.body = None


async def _version(ground: Ground, tx: Transaction, guild_id: int, scope: Scope, said: str) -> str:
    """Return what changes whenever a calendar may have; the day, since what is over leaves it in time."""
    parts = [said, str(await events.last_change(tx, guild_id)), ground.clock.now().date().isoformat()]
    if scope.user_id is not None:
        parts += [
            f"{time_id}{answer}{seat}"
            for time_id, answer, seat in await event_answers.said_by(tx, guild_id, scope.user_id)
        ]
    return hashlib.sha256("|".join(parts).encode()).hexdigest()


async def _entries(ground: Ground, tx: Transaction, guild_id: int, scope: Scope, words: Words) -> list[Entry]:
    if scope.user_id is not None:
        return await _of_person(ground, tx, guild_id, scope.user_id, words)
    now = ground.clock.now()
    found = await events.in_calendar(
        tx,
        guild_id,
        over_since=now - OVER_KEPT,
        cancelled_since=now - CANCELLED_KEPT,
        topic_id=scope.topic_id,
    )
    apart: dict[str, list[event_times.Time]] = {}
    for time in await event_times.apart(tx, guild_id):
        apart.setdefault(time.event_id, []).append(time)
    entries = []
    for number, event in enumerate(found, 1):
        entries.append(entry_of(event, apart.get(event.id, ()), words))
        if number % IN_ONE_SLICE == 0:
            await asyncio.sleep(0)
    return entries


async def _of_person(ground: Ground, tx: Transaction, guild_id: int, user_id: int, words: Words) -> list[Entry]:
    now = ground.clock.now()
    lately = await event_answers.of_person(tx, guild_id, user_id, ending_after=now - OVER_KEPT)
    answers = [one for one in lately if one.answer != NO]
    times = await event_times.get_many(tx, guild_id, [one.time_id for one in answers])
    named = await events.get_many(tx, guild_id, {time.event_id for time in times.values()})
    entries = []
    for answer in sorted(answers, key=lambda one: one.time_id):
        time = times.get(answer.time_id)
        event = named.get(time.event_id) if time is not None else None
        if time is None or event is None:
            continue
        kept = CANCELLED_KEPT if time.state == event_times.CANCELLED else OVER_KEPT
        if time.ends_at > now - kept:
            entries.append(entry_of_person(event, time, answer, words))
    return entries


def _called(scope: Scope, name: str, topic: Topic | None) -> Text:
    if scope.kind == PERSON:
        return text("events-feed-called-mine", community=Name(name))
    if topic is not None:
        return text("events-feed-called-topic", topic=Name(topic.name), community=Name(name))
    return text("events-feed-called-all", community=Name(name))


async def _topic(tx: Transaction, guild_id: int, topic_id: str | None) -> Topic | None:
    if topic_id is None:
        return None
    return await event_people.topic(tx, guild_id, topic_id)


def _answer_at(guild_id: int, settings: EventsSettings) -> str:
    return f"https://discord.com/channels/{guild_id}" + (f"/{settings.channel}" if settings.channel else "")


async def _get(ground: Ground, tx: Transaction, guild_id: int, scope: Scope) -> Feed | None:
    person = _person(ground, guild_id, scope)
    return await event_feeds.get(tx, guild_id, scope.kind, topic_id=scope.topic_id, person=person)


async def _add(ground: Ground, tx: Transaction, guild_id: int, scope: Scope) -> str:
    if scope.kind == TOPIC and await _topic(tx, guild_id, scope.topic_id) is None:
        raise Problem(text("events-feed-topic-gone"))
    secret = secrets.token_urlsafe(SECRET_BYTES)
    plain = json.dumps({"secret": secret, "person": scope.user_id})
    await event_feeds.add(
        tx,
        Feed(
            token=ground.vault.blind(ADDRESS, 0, secret),
            guild_id=guild_id,
            kind=scope.kind,
            topic_id=scope.topic_id,
            person=_person(ground, guild_id, scope),
            record_id=await ground.vault.seal(tx, guild_id, PURPOSE, plain),
            made_at=ground.clock.now(),
        ),
    )
    return secret


async def _remove(ground: Ground, tx: Transaction, guild_id: int, scope: Scope) -> None:
    person = _person(ground, guild_id, scope)
    records = await event_feeds.remove_all(tx, guild_id, scope.kind, topic_id=scope.topic_id, person=person)
    if records:
        await ground.vault.forget(tx, guild_id, records, now=ground.clock.now())


async def _unsealed(ground: Ground, tx: Transaction, found: Feed) -> tuple[str, int | None]:
    """Return the secret part of an address, and whose calendar it is."""
    plain = json.loads(await ground.vault.unseal(tx, found.guild_id, found.record_id))
    return plain["secret"], plain["person"]


def _person(ground: Ground, guild_id: int, scope: Scope) -> str | None:
    if scope.user_id is None:
        return None
    return ground.vault.blind(event_feeds.CONTEXT, guild_id, scope.user_id)
