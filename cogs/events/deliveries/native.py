"""Keeps Discord's own list of events in step with Hearth's, both ways.

Invariants:
- Discord is asked what stands there, never a cache; what that means is decided in cogs/events/rules/native.py.
- Before Hearth writes, takes out or cancels, it writes down that it will: after a kill, its own doing is not taken
  for somebody's hand, and is done again.
- What was created is written down at once, in a commit of its own.
- What cannot stand in the list stops nothing else: the reason is kept for `/setup`, and it is tried again later.
- One process works on a community's list at a time; two processes meet through the marks of the events.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from weakref import WeakValueDictionary

from bot.discordkit import scheduled
from bot.discordkit.delivery import Errand
from bot.discordkit.scheduled import Native, Wanted
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.limits import EVENT_WORDS, clip
from bot.kernel.text import Name, Text, WallTime, text
from bot.settings import CommunitySettings, read_settings
from cogs.events.pages.common import access_lines, length
from cogs.events.rules import lifecycle, native
from cogs.events.rules.native import CHANNEL, FULL, REFUSED, Known, Look, Seen, Step
from cogs.events.service import adopting, planning, promises
from cogs.events.settings import EventsSettings
from data import event_times, events
from data.engine import Transaction
from data.event_times import Changes, Time
from data.events import Event

MOST_STEPS = 4
"""Steps about one time in one go; what is not right by then is looked at again later."""
MOST_TIMES = 2000
ACCESS_LINES, MOST_WRITTEN = 3, 60
"""What of the access block stands in the list: its first lines, with so many characters of what people wrote."""
_AT_WORK: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()


async def sync(errand: Errand) -> None:
    """Bring Discord's list of a community's events in step."""
    lock = _AT_WORK.setdefault(errand.job.guild_id, asyncio.Lock())
    async with lock:
        await _Sync(errand).run()


async def look(errand: Errand) -> None:
    """Look at the list and the announcements again, though nothing was heard; as long as anything is on."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.write() as tx:
        now = errand.ground.clock.now()
        standing = await event_times.with_native(tx, guild_id)
        if not standing and not await event_times.coming(tx, guild_id, after=now, most=1):
            raise Drop("nothing is on")
        await promises.native(tx, guild_id, now=now)
        await promises.see_whether_stands(tx, guild_id, now=now)


@dataclass(frozen=True, slots=True)
class _Case:
    """One time as it stands here and there, and what is to be done about it."""

    event: Event
    time: Time
    want: Look | None
    words: str
    seen: Seen | None
    step: Step

    @property
    def known(self) -> Known:
        return Known.from_json(self.time.native)

    @property
    def words_hash(self) -> str:
        return _hash(self.words)


class _Sync:
    """One look at a community's list.

    `_there`: what Discord said of its events, by id; None is gone. `_closed`: the channels (None: elsewhere)
    where it has just refused to put any.
    """

    def __init__(self, errand: Errand) -> None:
        self._errand = errand
        self._client = errand.delivery.client
        self._ground = errand.ground
        self._guild_id = errand.job.guild_id
        self._there: dict[int, Native | None] = {}
        self._wanted: set[str] = set()
        self._language = "en"
        self._is_full = False
        self._closed: set[int | None] = set()
        self._has_news = False

    async def run(self) -> None:
        now = self._ground.clock.now()
        async with self._ground.database.read() as tx:
            settings = await read_settings(tx, self._guild_id, EventsSettings)
            self._language = (await read_settings(tx, self._guild_id, CommunitySettings)).language
            coming = await event_times.coming(tx, self._guild_id, after=now, most=MOST_TIMES)
            standing = await event_times.with_native(tx, self._guild_id)
            named = await events.get_many(tx, self._guild_id, {time.event_id for time in coming})
        if settings.native:
            pairs = [(named[time.event_id], time) for time in coming if time.event_id in named]
            self._wanted = native.wanted(pairs, now=now)
        both = {time.id: time for time in (*coming, *standing) if time.native_id or time.id in self._wanted}
        if not both:
            return
        for one in await scheduled.list_native(self._client, self._guild_id):
            self._there[one.id] = one
        faults: list[Exception] = []
        for time in sorted(both.values(), key=lambda one: (one.native_id is None, one.starts_at, one.id)):
            try:
                for _ in range(MOST_STEPS):
                    if not await self._go_on(time.id):
                        break
            except TryAgain:
                raise
            except Exception as fault:  # what nobody thought of about one must not stop all others
                faults.append(fault)
        if self._has_news:
            self._client.dispatch("settings_changed", self._guild_id)  # what needs mending is looked at
        if faults:
            raise faults[0]

    async def _go_on(self, time_id: str) -> bool:
        """Take one step about a time; tell whether there may be another."""
        async with self._ground.database.read() as tx:
            time = await event_times.get(tx, self._guild_id, time_id)
        if time is None:
            return False
        try:
            await self._ask_about(time)
            async with self._ground.database.read() as tx:
                case = await self._case(tx, time_id)
            if case.step is Step.NOTHING and not self._is_news(case):
                return False
            async with self._ground.database.write() as tx:
                await events.hold(tx, self._guild_id, time.event_id)
                case = await self._case(tx, time_id)
                goes_on = await self._in_rows(tx, case)
            return await self._in_discord(case) or goes_on
        except Drop:
            return False
        except scheduled.Full:
            self._is_full = True
            await self._note_problem(time_id, FULL)
        except scheduled.Over:
            self._there.pop(time.native_id or 0, None)
            return True
        except Undeliverable as refusal:
            elsewhere = isinstance(refusal, scheduled.NoPlace)
            await self._note_problem(time_id, CHANNEL if elsewhere else REFUSED)
        return False

    async def _ask_about(self, time: Time) -> None:
        """Ask Discord about an event that the list does not hold: it is over, hidden or gone."""
        id = time.native_id
        if id is not None and id not in self._there and not Known.from_json(time.native).is_over:
            self._there[id] = await scheduled.get_native(self._client, self._guild_id, id)

    async def _case(self, tx: Transaction, time_id: str) -> _Case:
        time = await event_times.get(tx, self._guild_id, time_id)
        event = await events.get(tx, self._guild_id, time.event_id) if time is not None else None
        if time is None or event is None:
            raise Drop("it is gone")
        here = lifecycle.as_at(event, time)
        want = native.look_of(here, time)
        words = self._words(here, time)
        there = self._there.get(time.native_id) if time.native_id is not None else None
        seen = Seen(_look(there), there.status, _hash(there.words)) if there is not None else None
        step = native.decide(
            time,
            want,
            _hash(words),
            seen,
            is_wanted=time.id in self._wanted,
            now=self._ground.clock.now(),
        )
        return _Case(event, time, want, words, seen, step)

    def _is_news(self, case: _Case) -> bool:
        """Tell whether what stands there is to be written down, though nothing is to be done."""
        there = self._there.get(case.time.native_id or 0)
        if case.time.native_id is None:
            return case.known.problem is not None and case.time.id not in self._wanted
        if there is None or case.seen is None or case.known.is_over:
            return False
        known = case.known
        as_read = (known.read, known.words_read, known.interested)
        return known.problem is not None or as_read != (case.seen.look, case.seen.words, there.interested)

    async def _in_rows(self, tx: Transaction, case: _Case) -> bool:
        """Do what is to be done in the rows, or write down what is about to be done; tell whether to go on."""
        time, known = case.time, case.known
        if case.step is Step.ASK:
            await self._put(tx, time, None, is_gone=True)
            self._has_news = True
        elif case.step is Step.LET_GO:
            await self._put(tx, time, None)
            return True
        elif case.step is Step.NOTE_OVER:
            await self._put(tx, time, replace(known, is_over=True, sent=case.want))
        elif case.step is Step.TAKE_AS_CANCELLED:
            await self._put(tx, time, None)
            await planning.cancel_time_in(self._ground, tx, case.event, time)
        elif case.step is Step.TAKE_OUT:
            await self._put(tx, time, replace(known, is_leaving=True))
        elif case.step is Step.NOTHING and time.native_id is None:
            await self._put(tx, time, None)
            self._has_news = True
        elif case.seen is not None and case.want is not None:
            there = self._there[time.native_id or 0]
            if case.step is Step.ADOPT and there is not None:
                what = native.changed_by_hand(known, case.seen, case.want)
                await self._put(tx, time, replace(known, read=case.seen.look))
                await adopting.adopt(self._ground, tx, case.event, time, case.seen.look, there.kind, what)
                return True
            interested = there.interested if there is not None else 0
            known = replace(known, read=case.seen.look, words_read=case.seen.words, interested=interested)
            if case.step is Step.WRITE:
                known = replace(known, sent=case.want, words=case.words_hash, is_done=False)
            elif case.step is Step.NOTHING and known.problem is not None:  # it is seen again
                known = replace(known, problem=None)
                self._has_news = True
            await self._put(tx, time, known)
        return False

    async def _in_discord(self, case: _Case) -> bool:
        """Do what is to be done in Discord; tell whether to go on."""
        id, guild_id = case.time.native_id, self._guild_id
        if case.step is Step.CREATE and case.want is not None:
            await self._create(case, case.want)
            return True
        if id is None:
            return False
        if case.step is Step.WRITE and case.want is not None:
            wanted = _wanted(case.time, case.want, case.words)
            there = self._there[id] = await scheduled.change_native(self._client, guild_id, id, wanted)
            if there is not None:
                async with self._ground.database.write() as tx:
                    read = {"read": _look(there), "words_read": _hash(there.words)}
                    await self._change_known(tx, case.time.id, **read, is_done=True, problem=None)
            return there is None
        if case.step is Step.CANCEL:
            await scheduled.cancel_native(self._client, guild_id, id)
        elif case.step is Step.TAKE_OUT:
            await scheduled.delete_native(self._client, guild_id, id)
        else:
            return False
        async with self._ground.database.write() as tx:
            await self._put(tx, case.time, None)
        return False

    async def _create(self, case: _Case, want: Look) -> None:
        if self._is_full:
            raise scheduled.Full("it was full just now")
        if want.channel_id in self._closed:
            raise Undeliverable("it was refused just now")
        try:
            wanted = _wanted(case.time, want, case.words)
            made = await scheduled.create_native(self._client, self._guild_id, wanted)
        except Undeliverable:
            self._closed.add(want.channel_id)
            raise
        # It may have been made before a kill, and say what was wanted then: so it is not taken to be done.
        known = Known(sent=want, words=case.words_hash)
        async with self._ground.database.write() as tx:
            changes: Changes = {"native_id": made, "native": known.as_json()}
            await event_times.change(tx, self._guild_id, case.time.id, changes)
        self._has_news |= case.known.problem is not None

    async def _note_problem(self, time_id: str, problem: str) -> None:
        async with self._ground.database.write() as tx:
            case = await self._case(tx, time_id)
            in_channel = case.want is not None and case.want.channel_id is not None
            what = CHANNEL if problem == REFUSED and in_channel else problem
            sent = case.known.sent or case.want
            await self._change_known(tx, time_id, problem=what, sent=sent)

    async def _change_known(self, tx: Transaction, time_id: str, **changes: object) -> None:
        time = await event_times.get(tx, self._guild_id, time_id)
        if time is None:
            return
        before = Known.from_json(time.native)
        after = replace(before, **changes)  # type: ignore[arg-type]
        self._has_news |= before.problem != after.problem
        await event_times.change(tx, self._guild_id, time_id, {"native": after.as_json()})

    async def _put(self, tx: Transaction, time: Time, known: Known | None, *, is_gone: bool = False) -> None:
        """Write down what is known; None: nothing stands in the list any more."""
        changes: Changes = {"native": known.as_json() if known is not None else None}
        if known is None:
            changes |= {"native_id": None}
        if is_gone:
            changes |= {"is_native_gone": True}
        await event_times.change(tx, self._guild_id, time.id, changes)

    def _words(self, event: Event, time: Time) -> str:
        """Return what the list says of an event: how to say that one comes, when, for whom, and what happens."""
        lines: list[Text] = [
            _how_to_answer(time),
            text("events-native-interested-is"),
            text(
                "events-when-there",
                there=WallTime(time.starts_at, event.zone),
                length=length(time.minutes),
            ),
            *access_lines(event, most=MOST_WRITTEN)[:ACCESS_LINES],
        ]
        first = "\n".join(map(self._say, lines))
        words = self._say(text("events-words", words=Name(event.words, lines=True)))
        room = EVENT_WORDS - len(first) - len(native.mark_of(time)) - 8
        return f"{first}\n\n{clip(words, room)}" if room > 40 else first

    def _say(self, line: Text) -> str:
        return self._errand.localizer.render(line, self._language)


def _how_to_answer(time: Time) -> Text:
    if time.channel_id is None or time.message_id is None:
        return text("events-native-answer-by-command")
    link = f"https://discord.com/channels/{time.guild_id}/{time.channel_id}/{time.message_id}"
    return text("events-native-answer", link=link)


def _look(there: Native) -> Look:
    return Look(
        name=there.name,
        starts=int(there.starts_at.timestamp()),
        ends=int(there.ends_at.timestamp()) if there.ends_at is not None else None,
        channel_id=there.channel_id,
        location=there.location,
    )


def _wanted(time: Time, want: Look, words: str) -> Wanted:
    return Wanted(
        name=want.name,
        words=words,
        starts_at=time.starts_at,
        ends_at=time.ends_at,
        mark=native.mark_of(time),
        channel_id=want.channel_id,
        location=want.location,
    )


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:16]
