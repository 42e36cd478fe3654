"""Greeting as rows, on both engines: whatever people do, nobody is taken twice and the quiet are not shown."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.settings import CommunitySettings
from cogs.greeters import rules
from cogs.greeters.rules import Said
from cogs.greeters.service import arriving, conversations, notices, reactions
from cogs.greeters.service.reactions import Reaction
from data import communities, first_words, greeter_notices, greeters, greeting_reactions, jobs
from data import settings as settings_store
from data.engine import Database, Transaction
from data.greetings import greetings
from data.newcomers import newcomers
from tests.data.conftest import HandMovedClock
from tests.data.vaults import strongroom

GUILD, CHANNEL, LOUNGE, GREETING, MESSAGE = 1, 20, 21, "g" * 24, 300
ADA, BEN, GITA, GUS, MARA = 101, 102, 201, 202, 203
MINE = (
    greeters.claims,
    greeters.choices,
    greeting_reactions.reactions,
    greeting_reactions.picks,
    greeter_notices.notices,
    greeter_notices.noticed,
    first_words.first_words,
    greetings,
    newcomers,
    jobs.jobs,
)


@pytest.fixture
async def ground(address: str, tmp_path: Path, clock: HandMovedClock) -> AsyncIterator[Ground]:
    """A community whose greeters have a channel, on one engine."""
    async with strongroom(tmp_path, main=address) as room:
        made = Ground(room.main, clock, room.vault)
        async with made.database.write() as tx:
            await settings_store.put(tx, GUILD, "greeters.channel", LOUNGE, at=clock.now())
            await settings_store.put(tx, GUILD, "greeters.role", 5, at=clock.now())
        yield made


async def arrive(ground: Ground, *people: int) -> None:
    """Begin anew with these newcomers, named in one greeting that stands."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for table in MINE:
            await tx.execute(delete(table))
        await tx.execute(
            insert(greetings).values(
                id=GREETING, guild_id=GUILD, due_at=now, closed_at=now, channel_id=CHANNEL, message_id=MESSAGE
            )
        )
        for person in people:
            await tx.execute(
                insert(newcomers).values(
                    guild_id=GUILD,
                    user_id=person,
                    name=f"N{person}",
                    arrived_at=now,
                    admitted_at=now,
                    greeting_id=GREETING,
                )
            )
        await notices.on_greeted(ground, tx, GUILD, GREETING)


def presser(person: int) -> Presser:
    """A greeter who presses."""
    return Presser(GUILD, person, frozenset({5}), may_manage=False)


async def shown(ground: Ground) -> set[int]:
    """Who waits, on the page of greeters."""
    return {one.user_id for one in (await arriving.overview(ground, (), GUILD, GITA, 0)).waiting}


async def rows(database: Database, table: Any) -> list[Any]:
    """All rows of a table."""
    async with database.read() as tx:
        return list((await tx.execute(select(table))).mappings())


async def guest(ground: Ground, person: int) -> greeters.Guest:
    """A newcomer as they stand."""
    async with ground.database.read() as tx:
        (found,) = await greeters.guests(tx, GUILD, [person])
    return found


REACTORS = st.sampled_from([ADA, BEN, GITA, GUS])
DEEDS = st.one_of(
    st.tuples(st.just("reacts"), REACTORS, st.sampled_from(["wave", "hush"]), st.booleans()),
    st.tuples(st.just("claims"), st.sampled_from([GITA, GUS]), st.sampled_from([ADA, BEN])),
    st.tuples(st.just("gives back"), st.sampled_from([GITA, GUS]), st.sampled_from([ADA, BEN])),
    st.tuples(st.just("greeted"), st.sampled_from([ADA, BEN])),
    st.tuples(st.just("speaks to"), REACTORS, st.sampled_from([ADA, BEN])),
    st.tuples(st.just("says whom"), st.sampled_from([GITA, GUS]), st.sets(st.sampled_from([ADA, BEN]))),
    st.tuples(st.just("wishes"), st.sampled_from([ADA, BEN]), st.sampled_from(["greet", "quiet"])),
    st.tuples(st.just("pauses"), st.sampled_from([GITA, GUS])),
)


def read_by_all(_guild_id: int, _channel_id: int, _role_id: int | None) -> bool:
    """In these tests everybody reads everything."""
    return True


async def do(ground: Ground, deed: tuple[Any, ...], number: int) -> None:
    """Let somebody do something."""
    what, *rest = deed
    if what == "reacts":
        await reactions.hear(ground, [Reaction(GUILD, MESSAGE, rest[0], rest[1], rest[2])])
    elif what == "claims":
        await arriving.take(ground, (), presser(rest[0]), rest[1])
    elif what == "gives back":
        await arriving.give_back(ground, presser(rest[0]), rest[1])
    elif what == "greeted":
        await arriving.greeted(ground, GUILD, rest[0])
    elif what == "speaks to":
        said = Said(GUILD, CHANNEL, 1000 + number, rest[0], frozenset({rest[1]}), None, None)
        await conversations.hear(ground, read_by_all, [said])
    elif what == "says whom":
        await arriving.say_whom(ground, GUILD, rest[0], GREETING, rest[1])
    elif what == "wishes":
        await arriving.wish(ground, GUILD, rest[0], rest[1])
    else:
        await arriving.choose(ground, presser(rest[0]), paused=True)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(DEEDS, max_size=12), st.booleans())
async def test_whatever_people_do(ground: Ground, deeds: list[tuple[Any, ...]], alone: bool) -> None:
    people = [ADA] if alone else [ADA, BEN]
    await arrive(ground, *people)
    lasting: set[int] = set()
    for number, deed in enumerate(deeds):
        await do(ground, deed, number)
        if deed[0] == "greeted" or (deed[0] == "speaks to" and deed[1] != deed[2]):
            lasting.add(deed[-1])
        claims = await rows(ground.database, greeters.claims)
        taken = [row["newcomer_id"] for row in claims]
        assert len(taken) == len(set(taken)), "somebody is taken twice"
        waiting = await shown(ground)
        for person in people:
            stands = await guest(ground, person)
            picked = [
                row
                for row in await rows(ground.database, greeting_reactions.picks)
                if row["newcomer_id"] == person
            ]
            assert stands.met == bool(person in lasting or picked)
            assert not (person in lasting and picked), "a wave could undo what a person said"
            if stands.met or stands.wish == rules.QUIET:
                assert person not in taken
                assert person not in waiting
            else:
                assert (person in waiting) == (person not in taken)
    assert len(await rows(ground.database, greeter_notices.notices)) == 1


async def test_reactions_in_one_batch_come_to_the_same_as_one_by_one(ground: Ground) -> None:
    storm = [
        Reaction(GUILD, MESSAGE, person, kind, added)
        for added in (True, False, True)
        for person in (*range(400, 460), ADA)
        for kind in ("wave", "hush")
    ]
    outcomes = []
    for size in (len(storm), 1):
        await arrive(ground, ADA)
        for start in range(0, len(storm), size):
            await reactions.hear(ground, storm[start : start + size])
        stands = await guest(ground, ADA)
        picks = {row["greeter_id"] for row in await rows(ground.database, greeting_reactions.picks)}
        outcomes.append((stands.met, stands.wish, picks))
    assert outcomes[0] == outcomes[1] == (True, "quiet", set(range(400, 460)))


async def test_a_reading_does_not_undo_what_was_heard_since(ground: Ground, clock: HandMovedClock) -> None:
    await arrive(ground, ADA)
    (greeting,) = await reactions.greetings_to_compare(ground, GUILD)
    asked_at = clock.now()
    clock.advance(timedelta(seconds=1))
    await reactions.hear(ground, [Reaction(GUILD, MESSAGE, MARA, "wave", True)])
    await reactions.compare(ground, GUILD, greeting, set(), asked_at=asked_at)
    assert (await guest(ground, ADA)).met
    clock.advance(timedelta(seconds=1))
    await reactions.compare(ground, GUILD, greeting, set(), asked_at=clock.now())
    assert not (await guest(ground, ADA)).met


async def test_a_crowd_is_read_whole_and_reading_it_again_changes_nothing(
    ground: Ground, clock: HandMovedClock
) -> None:
    await arrive(ground, ADA, BEN)
    (greeting,) = await reactions.greetings_to_compare(ground, GUILD)
    crowd = {(person, "wave") for person in range(5000, 5000 + 2 * reactions.PEOPLE_AT_ONCE + 1)}
    for _ in range(2):
        await reactions.compare(ground, GUILD, greeting, crowd | {(ADA, "hush")}, asked_at=clock.now())
        heard = await rows(ground.database, greeting_reactions.reactions)
        assert {(row["reactor_id"], row["kind"]) for row in heard if row["stands"]} == crowd | {(ADA, "hush")}
        assert sum(row["open"] for row in heard) == len(crowd)
    assert (await guest(ground, ADA)).wish == rules.QUIET
    assert not (await guest(ground, BEN)).met
    assert await arriving.say_whom(ground, GUILD, 5001, GREETING, [BEN])
    assert (await guest(ground, BEN)).met


async def test_what_somebody_erased_is_not_read_again(ground: Ground, clock: HandMovedClock) -> None:
    await arrive(ground, ADA)
    (greeting,) = await reactions.greetings_to_compare(ground, GUILD)
    clock.advance(timedelta(seconds=1))
    async with ground.database.write() as tx:
        await communities.join(tx, GUILD, at=clock.now())
        await communities.note_erasure(tx, GUILD, at=clock.now())
    await reactions.compare(ground, GUILD, greeting, {(MARA, "wave")}, asked_at=clock.now())
    assert not (await guest(ground, ADA)).met
    assert await rows(ground.database, greeting_reactions.reactions) == []


async def test_two_greeters_at_once(ground: Ground) -> None:
    await arrive(ground, ADA)
    first, second = await asyncio.gather(
        arriving.take(ground, (), presser(GITA), ADA), arriving.take(ground, (), presser(GUS), ADA)
    )
    assert sorted([first.outcome, second.outcome]) == ["other", "yours"]


async def test_whoever_is_heard_to_leave_before_that_is_written_is_looked_at_again(
    ground: Ground, clock: HandMovedClock
) -> None:
    await arrive(ground, ADA)
    (notice,) = await rows(ground.database, greeter_notices.notices)
    assert await notices.prepare(ground, GUILD, notice["id"])
    await notices.note_sent(ground, GUILD, notice["id"], 999)
    await arriving.person_left(ground, GUILD, ADA)
    edits = [one for one in await rows(ground.database, jobs.jobs) if one["kind"] == "greeters.notice_edit"]
    assert max(one["due_at"] for one in edits) - clock.now() > timedelta(seconds=28)
    assert len(edits) == 2


async def test_what_happens_while_a_notice_is_on_its_way_is_shown_by_an_edit(ground: Ground) -> None:
    await arrive(ground, ADA)
    (notice,) = await rows(ground.database, greeter_notices.notices)
    assert await notices.prepare(ground, GUILD, notice["id"])
    await arriving.person_left(ground, GUILD, ADA)
    assert "greeters.notice_edit" in {one["kind"] for one in await rows(ground.database, jobs.jobs)}


async def test_a_page_beyond_the_last_begins_at_the_first_again(ground: Ground) -> None:
    await arrive(ground, ADA, BEN)
    shown = await arriving.overview(ground, (), GUILD, GITA, 10)
    assert [one.user_id for one in shown.waiting] == [ADA, BEN]
    assert (shown.start, shown.more) == (0, False)


async def test_words_are_written_once_and_told_where_they_stand(ground: Ground, clock: HandMovedClock) -> None:
    await arrive(ground, ADA)
    for message in (900, 901, 900):
        await conversations.hear(
            ground, read_by_all, [Said(GUILD, CHANNEL, message, ADA, frozenset(), None, None)]
        )
    assert [row["message_id"] for row in await rows(ground.database, first_words.first_words)] == [900]
    assert await conversations.look(ground, GUILD, 900) is None
    clock.advance(timedelta(hours=24))
    assert await conversations.look(ground, GUILD, 900) is not None
    brought = await conversations.begin_bringing(ground, GUILD, 900)
    assert brought is not None
    assert (brought.channel_id, brought.language) == (LOUNGE, CommunitySettings().language)
    await conversations.hear(ground, read_by_all, [Said(GUILD, 900, 950, MARA, frozenset(), None, None)])
    assert await conversations.begin_bringing(ground, GUILD, 900) is None
    assert await conversations.note_brought(ground, GUILD, 900, 999)


async def test_an_introduction_waits_for_an_answer_beside_first_words(ground: Ground) -> None:
    await arrive(ground, ADA, BEN)
    await conversations.hear(ground, read_by_all, [Said(GUILD, CHANNEL, 900, ADA, frozenset(), None, None)])
    async with ground.database.write() as tx:
        await conversations.introduced(ground, tx, GUILD, ADA, CHANNEL, 901)
        await conversations.introduced(ground, tx, GUILD, MARA, CHANNEL, 902)
    await conversations.hear(ground, read_by_all, [Said(GUILD, CHANNEL, 903, BEN, frozenset(), 901, 999)])
    found = await rows(ground.database, first_words.first_words)
    assert {(row["message_id"], row["introduction"], row["settled_at"] is None) for row in found} == {
        (900, False, False),
        (901, True, False),
        (903, False, True),
    }
    assert (await guest(ground, ADA)).met


async def test_rows_go_with_the_newcomers(ground: Ground, clock: HandMovedClock) -> None:
    await arrive(ground, ADA)
    await arriving.take(ground, (), presser(GITA), ADA)
    await conversations.hear(ground, read_by_all, [Said(GUILD, CHANNEL, 900, ADA, frozenset(), None, None)])
    await reactions.hear(ground, [Reaction(GUILD, MESSAGE, MARA, "wave", True)])
    await arriving.forget_old(ground)
    assert await rows(ground.database, greeter_notices.noticed)
    clock.advance(timedelta(days=31))
    async with ground.database.write() as tx:
        await tx.execute(delete(newcomers))
    await arriving.forget_old(ground)
    for table in (
        greeters.claims,
        greeting_reactions.reactions,
        greeting_reactions.picks,
        greeter_notices.notices,
        greeter_notices.noticed,
        first_words.first_words,
    ):
        assert await rows(ground.database, table) == [], table.name


@pytest.mark.parametrize("module", [greeters, greeting_reactions, first_words], ids=lambda module: module.__name__)
def test_nothing_adds_up_what_a_greeter_did(module: ModuleType) -> None:
    source = inspect.getsource(module)
    assert "greeter" in source
    assert not re.search(r"func\.|count\(|group_by", source)


async def test_whoever_is_kept_apart_is_neither_shown_nor_given(ground: Ground) -> None:
    await arrive(ground, ADA)

    async def apart(_ground: Ground, _tx: Transaction, guild_id: int, one: int, other: int) -> bool:
        return guild_id == GUILD and {one, other} == {GITA, ADA}

    features = (Feature("quiet", "tests.nowhere", keeps_apart=apart),)
    for greeter, sees in ((GITA, set()), (GUS, {ADA})):
        shown = await arriving.overview(ground, features, GUILD, greeter, 0)
        assert {one.user_id for one in shown.waiting} == sees
    assert (await arriving.take(ground, features, presser(GITA), ADA)).outcome == "gone"
    assert (await arriving.take(ground, features, presser(GUS), ADA)).outcome == "yours"
