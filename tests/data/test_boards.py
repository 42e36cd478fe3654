"""Boards and wishes on both engines: what is kept, what goes, and how thousands of reactions are caught up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, func, select

from bot.ground import Ground
from bot.kernel.community import CommunityFacts, MemberSeen, RoleFacts
from bot.kernel.problems import Problem
from cogs.board import rules
from cogs.board.rules import BUTTON, GIVEN, REACTION, Holder
from cogs.board.service import arranging, catching_up, giving, keeping, wishing
from cogs.board.service.giving import Done
from cogs.board.service.wishing import Heard, Left, MemberNews
from data import boards as store
from data import jobs, newcomers, role_gifts
from data.boards import Board
from data.role_gifts import Gift
from tests.data.conftest import HandMovedClock
from tests.data.vaults import strongroom

HERE, ELSEWHERE = 1001, 2002
ADA, BEN = 31, 32
PYTHON, RUST = 71, 72
MESSAGE = 555
SNAKE, CRAB = "🐍", "🦀"
NOBODY = Holder(frozenset(), False)
FACTS = CommunityFacts(
    roles={id: RoleFacts(id, frozenset()) for id in (PYTHON, RUST)}, hearth_may=frozenset({"manage_roles"})
)


@pytest.fixture
async def ground(tmp_path: Path, address: str, clock: HandMovedClock) -> AsyncIterator[Ground]:
    """What services stand on, with a clock that the test moves."""
    async with strongroom(tmp_path, main=address) as room:
        yield Ground(room.main, clock, room.vault)


@pytest.fixture
async def board(ground: Ground) -> Board:
    """A board that stands, with two roles."""
    one = await arranging.begin(ground, HERE)
    one = await arranging.write_words(ground, HERE, one.id, "Heading", "")
    one = await arranging.choose_channel(ground, HERE, one.id, 444)
    for role, emoji in ((PYTHON, SNAKE), (RUST, CRAB)):
        one = await arranging.put_entry(ground, HERE, one.id, None, role, f"Role {role}", rules.INTEREST, emoji)
    await arranging.put_up(ground, HERE, one.id)
    await arranging.note_up(ground, one, MESSAGE)
    return await arranging.board(ground, HERE, one.id)


def reacts(user_id: int, emoji: str = SNAKE, *, added: bool = True, holder: Holder | None = NOBODY) -> Heard:
    return Heard(HERE, MESSAGE, user_id, emoji, added, holder if added else None)


async def gifts(ground: Ground, user_id: int) -> list[Gift]:
    return (await giving.wishes_of(ground, HERE, user_id)).get(user_id, [])


async def settle(ground: Ground, holders: dict[int, Holder]) -> list[tuple[int, int, bool]]:
    """Do one round as if every call succeeded; return the calls."""
    people = await giving.due_people(ground, HERE, beyond=0, most=1000)
    seen = {id: (known, holders.get(id) if rules.must_be_read(known) else None) for id, known in people.items()}
    plans = await giving.decide(ground, HERE, seen, FACTS)
    calls = [(id, role, True) for id, plan in plans.items() for role in plan.give]
    calls += [(id, role, False) for id, plan in plans.items() for role in plan.take]
    await giving.note_done(ground, HERE, [Done(*call, "done") for call in calls])
    return sorted(calls)


async def test_a_wish_is_promised_given_and_taken_back(ground: Ground, board: Board) -> None:
    await wishing.listen(ground, [reacts(ADA)])
    async with ground.database.read() as tx:
        promised = (await tx.execute(select(jobs.jobs.c.kind, jobs.jobs.c.person_id, jobs.jobs.c.args))).all()
    assert (keeping.SETTLE, None, {}) in [tuple(row) for row in promised]
    assert await settle(ground, {}) == [(ADA, PYTHON, True)]
    assert await settle(ground, {}) == []
    await wishing.listen(ground, [reacts(ADA, added=False)])
    assert await settle(ground, {}) == [(ADA, PYTHON, False)]


async def test_two_hundred_wishes_in_one_second_are_one_promise(ground: Ground, board: Board) -> None:
    for user_id in range(1, 101):
        await wishing.listen(ground, [reacts(user_id), reacts(user_id, CRAB)])
    settling = select(func.count()).where(jobs.jobs.c.kind == keeping.SETTLE)
    async with ground.database.read() as tx:
        assert (await tx.execute(settling)).scalar_one() == 1
    assert len(await settle(ground, {})) == 200


async def test_news_is_taken_in_its_order(ground: Ground, board: Board) -> None:
    waiting = Holder(frozenset(), True)
    await wishing.listen(ground, [reacts(ADA, holder=waiting), MemberNews(HERE, ADA, NOBODY)])
    assert await settle(ground, {ADA: NOBODY}) == [(ADA, PYTHON, True)]
    await wishing.listen(ground, [reacts(BEN), Left(HERE, BEN), reacts(ADA, CRAB), Left(HERE, ADA)])
    assert await gifts(ground, ADA) == await gifts(ground, BEN) == []


async def test_a_role_that_was_given_is_a_newcomer_s_first_step(ground: Ground, board: Board) -> None:
    now = ground.clock.now()
    row = {"guild_id": HERE, "user_id": ADA, "name": "Ada", "arrived_at": now, "admitted_at": now}
    async with ground.database.write() as tx:
        await newcomers.add_newcomers(tx, [row])
    stepped = select(newcomers.newcomers.c.stepped_at).where(newcomers.newcomers.c.guild_id == HERE)
    await wishing.listen(ground, [reacts(ADA)])
    async with ground.database.read() as tx:
        assert (await tx.execute(stepped)).scalar_one() is None
    await settle(ground, {})
    async with ground.database.read() as tx:
        assert (await tx.execute(stepped)).scalar_one() == now


async def test_an_old_page_gives_nothing_of_a_board_that_went_and_takes_back(ground: Ground, board: Board) -> None:
    python, rust = board.entries
    await wishing.press(ground, HERE, ADA, python.id, NOBODY, FACTS)
    await settle(ground, {})
    await arranging.take_down(ground, HERE, board.id)
    with pytest.raises(Problem, match="offered-no-more"):
        await wishing.press(ground, HERE, ADA, rust.id, NOBODY, FACTS)
    await wishing.press(ground, HERE, ADA, python.id, Holder(frozenset({PYTHON}), False), FACTS)
    assert await settle(ground, {}) == [(ADA, PYTHON, False)]


async def test_who_asks_for_a_role_that_is_just_being_taken_keeps_it(ground: Ground, board: Board) -> None:
    python, held = board.entries[0], Holder(frozenset({PYTHON}), False)
    await wishing.listen(ground, [reacts(ADA)])
    await settle(ground, {})
    await wishing.listen(ground, [reacts(ADA, added=False)])
    said, _ = await wishing.press(ground, HERE, ADA, python.id, held, FACTS)
    assert said.id == "board-giving"
    assert await settle(ground, {ADA: held}) == []
    assert (await wishing.outcome(ground, HERE, ADA, python, said)).id == "board-given"


async def test_reactions_elsewhere_and_to_other_messages_are_of_no_interest(ground: Ground, board: Board) -> None:
    await wishing.listen(
        ground,
        [
            Heard(HERE, 556, ADA, SNAKE, True, NOBODY),
            Heard(ELSEWHERE, MESSAGE, ADA, SNAKE, True, NOBODY),
            reacts(ADA, "🐢"),
        ],
    )
    assert await gifts(ground, ADA) == []


async def test_who_wishes_something_else_meanwhile_waits_for_the_next_round(ground: Ground, board: Board) -> None:
    await wishing.listen(ground, [reacts(ADA, holder=None)])
    before = await gifts(ground, ADA)
    await wishing.listen(ground, [reacts(ADA, CRAB)])
    assert await giving.decide(ground, HERE, {ADA: (before, NOBODY)}, FACTS) == {}
    assert await settle(ground, {ADA: NOBODY}) == [(ADA, PYTHON, True), (ADA, RUST, True)]


async def test_a_board_that_is_taken_down_leaves_people_what_they_were_given(ground: Ground, board: Board) -> None:
    python = board.entries[0]
    await wishing.listen(ground, [reacts(ADA), reacts(BEN, holder=Holder(frozenset({PYTHON}), False))])
    await settle(ground, {})
    for person in (BEN, ADA):
        await wishing.press(ground, HERE, person, board.entries[1].id, NOBODY, FACTS)
    await settle(ground, {})
    await wishing.listen(ground, [reacts(ADA, CRAB, holder=Holder(frozenset({PYTHON, RUST}), False))])
    await settle(ground, {ADA: Holder(frozenset({PYTHON, RUST}), False)})
    await arranging.take_down(ground, HERE, board.id)
    assert [(gift.entry_id, gift.via, gift.state) for gift in sorted(await gifts(ground, ADA), key=_role)] == [
        (python.id, BUTTON, GIVEN),
        (board.entries[1].id, BUTTON, GIVEN),
    ]
    assert [gift.via for gift in await gifts(ground, BEN)] == [BUTTON]
    await wishing.listen(ground, [reacts(ADA, added=False)])
    assert await settle(ground, {}) == []


async def test_changing_an_emoji_or_removing_an_entry_takes_nothing(ground: Ground, board: Board) -> None:
    python, rust = board.entries
    await wishing.listen(ground, [reacts(ADA), reacts(ADA, CRAB)])
    await settle(ground, {})
    await arranging.put_entry(ground, HERE, board.id, python, PYTHON, "Python", rules.INTEREST, "🐉")
    await arranging.remove_entry(ground, HERE, rust.id)
    assert [(gift.entry_id, gift.via) for gift in await gifts(ground, ADA)] == [(python.id, BUTTON)]
    assert await settle(ground, {}) == []


async def test_a_board_has_room_for_twenty_roles_each_once(ground: Ground, board: Board) -> None:
    for number in range(len(board.entries), rules.MOST_ENTRIES):
        await arranging.put_entry(ground, HERE, board.id, None, 900 + number, "More", rules.INTEREST, None)
    for role_id in (999, PYTHON):
        with pytest.raises(Problem):
            await arranging.put_entry(ground, HERE, board.id, None, role_id, "More", rules.INTEREST, None)
    assert len((await arranging.board(ground, HERE, board.id)).entries) == rules.MOST_ENTRIES


async def test_ten_thousand_reactions_are_caught_up(ground: Ground, board: Board, clock: HandMovedClock) -> None:
    people = list(range(1, 10_001))
    python = board.entries[0]
    await wishing.listen(ground, [reacts(user_id) for user_id in (*people[:3], 20_000)])
    await settle(ground, {})
    clock.advance(timedelta(hours=1))
    reacting = {user_id: {python.id} for user_id in people[1:]}
    standing = {entry.id: entry for entry in board.entries}
    since = clock.now()
    clock.advance(timedelta(seconds=1))
    await wishing.listen(ground, [reacts(people[0], CRAB)])
    for page in members(people):
        await catching_up.catch_up(ground, HERE, page, standing, reacting, since=since)
    await catching_up.forget_absent(ground, HERE, people, since=since)

    calls = []
    beyond = 0
    while some := await giving.due_people(ground, HERE, beyond=beyond, most=500):
        plans = await giving.decide(ground, HERE, {id: (known, None) for id, known in some.items()}, FACTS)
        calls += [(id, role, True) for id, plan in plans.items() for role in plan.give]
        calls += [(id, role, False) for id, plan in plans.items() for role in plan.take]
        beyond = max(some)
    given = {user_id for user_id, role, giving in calls if giving and role == PYTHON}
    assert given == set(people[3:])
    assert (people[0], PYTHON, False) in calls
    assert (people[0], RUST, True) in calls, "what was heard meanwhile is newer than what was read"
    assert await gifts(ground, 20_000) == []


def members(people: Sequence[int]) -> list[list[MemberSeen]]:
    """Return pages of a listing; the first three hold what they were given."""
    seen = [
        MemberSeen(user_id, "Member", False, False, frozenset({PYTHON}) if user_id <= 3 else frozenset(), None)
        for user_id in people
    ]
    return [seen[start : start + 1000] for start in range(0, len(seen), 1000)]


async def test_traces_of_reactions_go_after_a_day(ground: Ground, board: Board, clock: HandMovedClock) -> None:
    await wishing.listen(ground, [reacts(ADA)])
    await wishing.listen(ground, [reacts(ADA, added=False)])
    assert [gift.state for gift in await gifts(ground, ADA)] == [rules.NONE]
    await catching_up.every_day(ground)
    assert await gifts(ground, ADA)
    clock.advance(timedelta(days=1, seconds=1))
    await catching_up.every_day(ground)
    assert await gifts(ground, ADA) == []


async def test_what_is_blocked_goes_on_when_it_can(ground: Ground, board: Board) -> None:
    mighty = replace(FACTS, roles={PYTHON: RoleFacts(PYTHON, frozenset({"ban_members"}))})
    await wishing.listen(ground, [reacts(ADA)])
    assert (await giving.decide(ground, HERE, {ADA: (await gifts(ground, ADA), None)}, mighty))[ADA].give == set()
    await giving.unblock(ground, HERE, mighty)
    assert await settle(ground, {ADA: NOBODY}) == []
    await arranging.go_on(ground, HERE)
    await giving.unblock(ground, HERE, FACTS)
    assert await settle(ground, {ADA: NOBODY}) == [(ADA, PYTHON, True)]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_no_query_walks_through_what_people_wished(ground: Ground, board: Board) -> None:
    heard: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        heard.append((statement, parameters[0] if many else parameters))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        await wishing.listen(ground, [reacts(ADA), reacts(BEN)])
        await settle(ground, {})
        await giving.unblock(ground, HERE, FACTS)
        await catching_up.catch_up(ground, HERE, members([ADA, BEN])[0], {}, {}, since=ground.clock.now())
        await catching_up.forget_absent(ground, HERE, {ADA}, since=ground.clock.now())
        await arranging.take_down(ground, HERE, board.id)
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    about_wishes = [one for one in heard if "role_gifts" in one[0]]
    assert len(about_wishes) > 10
    async with ground.database.read() as tx:
        for statement, parameters in about_wishes:
            plan = await tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            for how in (row[-1] for row in plan):
                assert not how.startswith("SCAN role_gifts"), (how, statement)
                assert not ("role_gifts" in how and how.endswith("(guild_id=?)")), (how, statement)


async def test_a_board_and_its_roles_are_named_to_the_doctor_once_they_matter(
    ground: Ground, board: Board
) -> None:
    async with ground.database.read() as tx:
        named = {one.value for one in await arranging.names(tx, HERE)}
        assert await arranging.names(tx, ELSEWHERE) == ()
        assert await role_gifts.of_people(tx, ELSEWHERE, [ADA]) == []
        assert await store.standing_at(tx, ELSEWHERE, [MESSAGE]) == []
    assert named == {444, PYTHON, RUST}
    draft = await arranging.begin(ground, ELSEWHERE)
    await arranging.choose_channel(ground, ELSEWHERE, draft.id, 445)
    async with ground.database.read() as tx:
        assert await arranging.names(tx, ELSEWHERE) == ()


def _role(gift: Gift) -> int:
    return gift.role_id


def test_a_reaction_is_named_as_the_rows_name_it() -> None:
    assert (BUTTON, REACTION) == ("button", "reaction"), "data/role_gifts.py spells them out"
