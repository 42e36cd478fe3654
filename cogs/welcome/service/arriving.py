"""The use cases of arriving: writing down who came, passed screening and left, and erasing what is over.

Invariant: nobody is written down who arrived while welcome was off, and nobody is greeted who is no newcomer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.newcomers import NEWCOMER_FOR
from bot.settings import Chosen, CommunitySettings, read_settings
from cogs.welcome.rules import Arrival, Departure, Step, in_turns, missed
from cogs.welcome.service import flooding, greeting
from cogs.welcome.service.greeting import GREETING, WELCOME_CHANNEL
from cogs.welcome.settings import PICTURE, WelcomeSettings
from data import communities, floods, greetings, own_words, settings
from data import newcomers as store
from data.engine import Transaction
from data.newcomers import Person

GREETED_LATELY = timedelta(days=1)
"""Who was greeted within this time and comes back is not greeted again, however often they come and go."""
MOMENT = timedelta(microseconds=1)
"""People who are written together arrived this far apart, so that a greeting names them in their order."""
KEPT_AFTER_LEAVING = timedelta(days=30)
KEPT = timedelta(days=180)
"""How long a row stands, as `/privacy` says."""


@dataclass(slots=True)
class _LetIn:
    """What writing arrivals came to: when people arrived, and whom to greet."""

    moments: dict[Person, datetime]
    admitted: list[Person]


async def meet(ground: Ground, steps: Sequence[Step]) -> None:
    """Write down who joined, passed screening and left, in the order in which it happened, all or nothing.

    Newcomers who have no screening before them are promised a greeting. Where welcome is not switched on, nobody
    is written down.
    """
    if not steps:
        return
    async with ground.database.write() as tx:
        await _meet(ground, tx, steps)


async def _meet(ground: Ground, tx: Transaction, steps: Sequence[Step]) -> None:
    for turn in in_turns(steps):
        now = ground.clock.now()
        arriving = {one.guild_id for one in turn.arrivals}
        welcome = {guild_id: await read_settings(tx, guild_id, WelcomeSettings) for guild_id in sorted(arriving)}
        let_in = await _let_in(tx, [one for one in turn.arrivals if welcome[one.guild_id].channel], now)
        names: dict[Person, str] = {}
        for one in turn.admissions:
            names.setdefault((one.guild_id, one.user_id), one.name)
        passed = await store.admit(tx, names, at=now, new_since=now - NEWCOMER_FOR)
        admitted = let_in.admitted + passed
        for guild_id in sorted({guild_id for guild_id, _ in (*admitted, *let_in.moments)}):
            came = [at for (guild, _), at in let_in.moments.items() if guild == guild_id]
            flooded = await flooding.look(ground, tx, guild_id, came)
            people = [user_id for guild, user_id in admitted if guild == guild_id]
            await greeting.take_in(ground, tx, guild_id, people, flooded=flooded)
        await store.leave(tx, {(one.guild_id, one.user_id) for one in turn.departures}, at=now)


async def depart(ground: Ground, guild_id: int, user_id: int) -> None:
    """Write down that somebody left while nobody listened."""
    await meet(ground, [Departure(guild_id, user_id)])


async def catch_up(ground: Ground, guild_id: int, members: Sequence[MemberSeen]) -> None:
    """Meet those who joined or passed screening while nobody listened.

    Only arrivals after the welcome channel was first set, and of newcomers: the first start in a server full of
    people greets nobody. And only those after anybody last had their data erased: whose it was nobody knows any
    more, and it must not be written down again, nor they be greeted again.
    """
    async with ground.database.read() as tx:
        if await settings.set_at(tx, guild_id, WELCOME_CHANNEL) is None:
            return
    async with ground.database.write() as tx:
        since = await settings.set_at(tx, guild_id, WELCOME_CHANNEL)
        erased = await communities.last_erasure(tx, guild_id)
        if since is not None:
            recent = max(since, ground.clock.now() - NEWCOMER_FOR)
            await _meet(ground, tx, missed(guild_id, members, recent, erased_at=erased))


async def _let_in(tx: Transaction, arrivals: Sequence[Arrival], now: datetime) -> _LetIn:
    """Write arrivals; say who is to be greeted: new, or back and not greeted lately.

    Whoever has screening before them is greeted after it.
    """
    first: dict[Person, Arrival] = {}
    for one in arrivals:
        first.setdefault((one.guild_id, one.user_id), one)
    moments = {
        person: now + number * MOMENT if (at := one.joined_at or one.heard_at) is None else min(at, now)
        for number, (person, one) in enumerate(first.items())
    }
    new = await store.add_newcomers(
        tx,
        [
            {
                "guild_id": one.guild_id,
                "user_id": one.user_id,
                "name": one.name,
                "arrived_at": moments[person],
                "admitted_at": None if one.pending else now,
                "came_back": one.came_back,
            }
            for person, one in first.items()
        ],
    )
    standing = {person: one.joined_at for person, one in first.items() if person not in new}
    await store.note_back(tx, [person for person in standing if first[person].came_back])
    anew = await _come_back(tx, standing, moments, now)
    entering = {person: first[person].name for person in anew if not first[person].pending}
    readmitted = await store.admit(tx, entering, at=now, new_since=now - NEWCOMER_FOR)
    let_in = {person for person in new if not first[person].pending} | set(readmitted)
    return _LetIn(
        {person: at for person, at in moments.items() if person in new or person in anew},
        [person for person in first if person in let_in],
    )


async def _come_back(
    tx: Transaction, standing: dict[Person, datetime | None], moments: dict[Person, datetime], now: datetime
) -> set[Person]:
    """Write who of those whose rows stand is here again; return whom to treat as arriving anew."""
    gone = await store.who_left(tx, standing)
    anew: set[Person] = set()
    for guild_id, user_ids in store.by_guild(gone):
        named_in = {id for user_id in user_ids if (id := gone[guild_id, user_id]) is not None}
        of_late = await greetings.of_late(tx, guild_id, named_in, since=now - GREETED_LATELY)
        anew |= {(guild_id, user_id) for user_id in user_ids if gone[guild_id, user_id] not in of_late}
    await store.come_back(tx, gone.keys() - anew)
    await store.arrive_anew(tx, {person: moments[person] for person in anew})
    return anew


async def names(tx: Transaction, guild_id: int) -> Sequence[Chosen]:
    """Return the welcome channel once more where the greeting has a picture: it takes leave to post files."""
    channel = (await read_settings(tx, guild_id, WelcomeSettings)).channel
    language = (await read_settings(tx, guild_id, CommunitySettings)).language
    if channel is None or not await own_words.has_picture(tx, guild_id, GREETING, language):
        return ()
    return (Chosen(PICTURE, channel, is_set=True),)


async def every_day(ground: Ground) -> None:
    """Let those be greeted who were forgotten over some fault, and erase what is over."""
    async with ground.database.read() as tx:
        holding = await store.communities_holding(tx)
    for guild_id in holding:
        await flooding.go_on(ground, guild_id)
    await _forget(ground)


async def _forget(ground: Ground) -> None:
    """Erase the rows of those who left 30 days ago, and all that is 180 days old, some at a time."""
    now = ground.clock.now()
    left_before, before = now - KEPT_AFTER_LEAVING, now - KEPT
    while True:
        async with ground.database.read() as tx:  # to look through them all keeps no writer waiting
            people = await store.over(tx, left_before=left_before, arrived_before=before, most=store.AT_ONCE)
        if not people:
            break
        async with ground.database.write() as tx:
            await store.forget(tx, people, left_before=left_before, arrived_before=before)
    async with ground.database.write() as tx:
        await greetings.forget_greetings(tx, before=before)
        await floods.forget_floods(tx, before=before)
