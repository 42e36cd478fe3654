"""Whoever has a part in a case sees no trace of it, whatever happens in any order; every other handler sees all.

A community of five people, a role and handlers by name, plays out random events; a model says who is kept from
which case. After each event every person is held against it: lists, counts, names, notices, and each way in.
"""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.forms import FileAnswer
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.settings import declared
from bot.receipts import canonical
from bot.settings import write_setting
from cogs.conduct.rules.words import ANONYMOUS, HOW, NAMED, STATES
from cogs.conduct.service import access, handling, parting, reading, reporter, reporting, talking, told
from cogs.conduct.service.reporting import Told
from cogs.conduct.service.telling import TELL
from cogs.conduct.settings import ConductSettings
from data import audit, case_entries, case_files, case_reports, cases, jobs, role_holders
from data.case_people import ACCUSED
from data.case_people import NAMED as NAMED_IN
from data.engine import Transaction
from data.role_holders import Holding
from tests.data.vaults import Strongroom, strongroom

ROLE = 71
PEOPLE = (101, 102, 103, 104, 105)
OUTSIDE = 105
"""The contact outside, who may be accused, or handle reports, as anybody."""
GUILDS = itertools.count(7001)
KINDS = (case_entries.REPLY, case_entries.ANSWER, case_entries.NOTE)
NOBODY, NO_CASE, CLAIMED = "conduct-not-a-handler", "conduct-no-such-case", "conduct-case-claimed"

people = st.sampled_from(PEOPLE)
some_people = st.lists(people, max_size=2, unique=True)
which = st.integers(0, 3)
reported = st.tuples(
    st.just("report"), people, st.sampled_from(HOW), some_people, some_people, st.sampled_from([None, 1])
)
events = st.one_of(
    reported,
    reported,
    st.tuples(st.just("role"), people, st.booleans()),
    st.tuples(st.just("named"), some_people),
    st.tuples(st.just("claim"), people, which),
    st.tuples(st.just("recuse"), people, which),
    st.tuples(st.just("involve"), people, which, people, st.sampled_from([ACCUSED, NAMED_IN])),
    st.tuples(st.just("merge"), people, which, which),
    st.tuples(st.just("reply"), people, which),
    st.tuples(st.just("note"), people, which),
    st.tuples(st.just("answer"), which),
    st.tuples(st.just("reveal"), people, which),
)
PLAYED = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    """Both databases, on either engine."""
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


@dataclass
class Known:
    """What the model knows of a case: who is kept from it, and receipts of reports without a name."""

    code: str
    excluded: set[int] = field(default_factory=set)
    receipts: list[str] = field(default_factory=list)
    is_about: int | None = None
    said: int = 0
    files: int = 0


@dataclass
class Community:
    """The community that is played, beside a model of it."""

    ground: Ground
    guild_id: int
    holders: set[int] = field(default_factory=lambda: {101, 102})
    named: set[int] = field(default_factory=lambda: {103})
    known: dict[str, Known] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    async def opens(self) -> None:
        """Write the first settings and who holds the role."""
        await self.sets(handler_role=ROLE, handlers=tuple(self.named), outside_account=(OUTSIDE,))
        for user_id in self.holders:
            await self.role(user_id, True)

    async def sets(self, **chosen: Any) -> None:
        async with self.ground.database.write() as tx:
            for one in declared(ConductSettings):
                if one.name in chosen:
                    now = self.ground.clock.now()
                    await write_setting(tx, self.guild_id, one, chosen[one.name], at=now)

    def handlers(self) -> set[int]:
        return self.holders | self.named

    def presser(self, user_id: int) -> Presser:
        roles = frozenset({ROLE} if user_id in self.holders else ())
        return Presser(self.guild_id, user_id, roles, may_manage=False)

    def case(self, number: int) -> str | None:
        return list(self.known)[number] if number < len(self.known) else None

    def may(self, user_id: int, case_id: str) -> bool:
        return user_id in self.handlers() and user_id not in self.known[case_id].excluded

    # Events: each does what a person does, and the same to the model

    async def report(
        self, who: int, how: str, accused: list[int], involved: list[int], message_id: int | None
    ) -> None:
        file = FileAnswer(1, "cat.txt", 4, "text/plain", "https://cdn.discordapp.com/cat.txt")
        accused, involved = ([id for id in ids if id != who] for ids in (accused, involved))
        sent = Told(
            how=how,
            words="Mal shouted",
            kind="other",
            going_on=None,
            wishes=(),
            accused=tuple(accused),
            involved=tuple(involved),
            others=None,
            files=(file,),
            expires=(None,),
            bundle=new_id(),
            message_id=message_id,
        )
        try:
            saved = await reporting.submit(
                self.ground, self.guild_id, who, sent, close=no_draft, draft_id=new_id()
            )
        except Problem:
            assert len(self.handlers()) < 2
            return
        assert len(self.handlers()) >= 2
        async with self.ground.database.read() as tx:
            ids = {one.code: one.id for one in await self.everything(tx)}
        joined = [id for id, case in self.known.items() if message_id is not None and case.is_about == message_id]
        case_id = ids[saved.code]
        assert [case_id] == joined or case_id not in self.known
        case = self.known.setdefault(case_id, Known(saved.code, is_about=message_id))
        case.excluded |= {*accused, *involved, *([who] if how != ANONYMOUS else [])}
        case.files += 1
        if saved.receipt:
            case.receipts.append(canonical(saved.receipt))

    async def role(self, user_id: int, held: bool) -> None:
        (self.holders.add if held else self.holders.discard)(user_id)
        async with self.ground.database.write() as tx:
            self.ground.clock.ahead += timedelta(seconds=1)  # type: ignore[attr-defined]
            news = [Holding(ROLE, user_id, held)]
            await role_holders.note(tx, self.guild_id, news, at=self.ground.clock.now())

    async def named_(self, user_ids: list[int]) -> None:
        self.named = set(user_ids)
        await self.sets(handlers=tuple(user_ids) or None)

    async def claim(self, user_id: int, number: int) -> None:
        if case_id := self.case(number):
            await self.tries(user_id, case_id, handling.claim(self.ground, self.presser(user_id), case_id))

    async def recuse(self, user_id: int, number: int) -> None:
        if (case_id := self.case(number)) and await self.tries(
            user_id, case_id, parting.recuse(self.ground, self.presser(user_id), case_id)
        ):
            self.known[case_id].excluded.add(user_id)

    async def involve(self, user_id: int, number: int, other: int, part: str) -> None:
        if (case_id := self.case(number)) and await self.tries(
            user_id, case_id, parting.involve(self.ground, self.presser(user_id), case_id, other, part)
        ):
            self.known[case_id].excluded.add(other)

    async def merge(self, user_id: int, number: int, other: int) -> None:
        case_id, into = self.case(number), self.case(other)
        if case_id is None or into is None or case_id == into:
            return
        code, may = self.known[into].code, self.may(user_id, case_id) and self.may(user_id, into)
        try:
            await parting.merge(self.ground, self.presser(user_id), case_id, code)
        except Problem:
            assert not may
            return
        assert may
        old, new = self.known.pop(case_id), self.known[into]
        new.excluded |= old.excluded
        new.receipts += old.receipts
        new.said += old.said
        new.files += old.files
        self.gone.append(case_id)

    async def reply(self, user_id: int, number: int) -> None:
        if case_id := self.case(number):
            async with self.ground.database.read() as tx:
                count = len(await case_reports.of_case(tx, self.guild_id, case_id))
            if await self.tries(user_id, case_id, self.writes(talking.reply, user_id, case_id)):
                self.known[case_id].said += count

    async def note(self, user_id: int, number: int) -> None:
        case_id = self.case(number)
        if case_id and await self.tries(user_id, case_id, self.writes(talking.note, user_id, case_id)):
            self.known[case_id].said += 1

    async def answer(self, number: int) -> None:
        case_id = self.case(number)
        if case_id and self.known[case_id].receipts:
            key = await self.key(case_id)
            async with self.ground.database.write() as tx:
                await reporter.add(self.ground, tx, self.guild_id, 999, key, "again")
            self.known[case_id].said += 1

    async def reveal(self, user_id: int, number: int) -> None:
        case_id = self.case(number)
        if case_id and self.known[case_id].receipts:
            await reporter.reveal(self.ground, self.guild_id, user_id, await self.key(case_id))
            self.known[case_id].receipts.pop()
            self.known[case_id].excluded.add(user_id)

    async def key(self, case_id: str) -> str:
        found = await reporter.with_receipt(self.ground, [self.guild_id], self.known[case_id].receipts[-1])
        assert found is not None
        return found[1]

    async def writes(self, how: Any, user_id: int, case_id: str) -> None:
        async with self.ground.database.write() as tx:
            await how(self.ground, tx, self.presser(user_id), case_id, "words")

    async def tries(self, user_id: int, case_id: str, deed: Any) -> bool:
        """Await a deed of a handler; see that it is refused where it must be, and in which words."""
        said = await refused(deed)
        assert said == self.refusal(user_id, case_id) or (self.may(user_id, case_id) and said == CLAIMED)
        return said is None

    # What must hold

    async def everything(self, tx: Transaction) -> list[cases.Case]:
        """All cases, as somebody sees them who has a part in none."""
        nobody = access.viewer_of(self.ground, self.guild_id, 999)
        return await cases.listed(tx, self.guild_id, nobody, states=STATES, most=100)

    async def holds(self) -> None:
        """Hold every person against the model: the queries themselves, and who hears of news."""
        async with self.ground.database.read() as tx:
            standing = {one.id: one for one in await self.everything(tx)}
            assert standing.keys() == self.known.keys()
            for user_id in PEOPLE:
                viewer = access.viewer_of(self.ground, self.guild_id, user_id)
                mine = {id for id, case in self.known.items() if user_id not in case.excluded}
                listed = await cases.listed(tx, self.guild_id, viewer, states=STATES, most=100)
                assert {one.id for one in listed} == mine
                assert await cases.count(tx, self.guild_id, viewer, states=STATES) == len(mine)
                for id in mine ^ self.known.keys():
                    assert await cases.seen(tx, self.guild_id, viewer, id) is None
                    assert await cases.named(tx, self.guild_id, viewer, self.known[id].code) is None
                    assert standing[id].claimed_by != viewer.handler, "somebody who is kept from it looks after it"
            for id, case in self.known.items():
                free = sorted(self.handlers() - case.excluded)
                assert await access.free_handlers(self.ground, tx, self.guild_id, id) == free
                assert sorted(await self.hear(tx, id, "handlers")) == free
                assert set(await self.hear(tx, id, "claimer")) <= set(free)
                assert bool(await self.hear(tx, id, "claimer")) is bool(free)
                assert await self.hear(tx, id, "outside") == ([] if OUTSIDE in case.excluded else [OUTSIDE])
            for id in self.gone:
                for whom in ("handlers", "claimer", "reporters", "accused", "outside"):
                    assert await self.hear(tx, id, whom) == [], "nobody can be told of what was merged"

    async def hear(self, tx: Transaction, case_id: str, whom: str) -> list[int]:
        return await told.entitled(self.ground, tx, self.guild_id, {"case": case_id, "whom": whom})

    async def holds_within(self) -> None:
        """Hold every person against the model once more, for what stands within cases, by every way in."""
        no_such = new_id()
        for user_id in PEOPLE:
            presser = self.presser(user_id)
            viewer = access.viewer_of(self.ground, self.guild_id, user_id)
            for id, case in self.known.items():
                kept = user_id in case.excluded
                async with self.ground.database.read() as tx:
                    entries = await case_entries.of_case(tx, self.guild_id, viewer, id, kinds=KINDS)
                    files = await case_files.seen(tx, self.guild_id, viewer, id)
                    deeds = await audit.of_case(tx, self.guild_id, viewer, id)
                    file_id = (await case_files.of_report(tx, self.guild_id, await self.a_report(tx, id)))[0].id
                assert len(entries) == (0 if kept else case.said)
                assert len(files) == (0 if kept else case.files)
                assert bool(deeds) is not kept
                for way in (
                    handling.peek(self.ground, presser, id),
                    handling.open_case(self.ground, presser, id),
                    reading.reports(self.ground, presser, id),
                    reading.evidence(self.ground, presser, id),
                    reading.said(self.ground, presser, id, KINDS),
                    reading.history(self.ground, presser, id),
                    reading.export(self.ground, presser, id),
                    parting.people(self.ground, presser, id),
                ):
                    assert await refused(way) == self.refusal(user_id, id)
                said = await refused(reading.file(self.ground, presser, file_id))
                assert said == (self.refusal(user_id, id) or "conduct-file-not-saved")
            way = handling.open_case(self.ground, presser, no_such)
            assert await refused(way) == (NO_CASE if user_id in self.handlers() else NOBODY)

    async def a_report(self, tx: Transaction, case_id: str) -> str:
        return (await case_reports.of_case(tx, self.guild_id, case_id))[0].id

    def refusal(self, user_id: int, case_id: str) -> str | None:
        if user_id not in self.handlers():
            return NOBODY
        return NO_CASE if user_id in self.known[case_id].excluded else None


async def no_draft(_tx: Transaction) -> None:
    """Stand for the form's own part."""


async def refused(way: Any) -> str | None:
    """Return the words of a refusal; None where there was none."""
    try:
        await way
    except Problem as problem:
        return problem.text.id
    return None


@PLAYED
@given(played=st.lists(events, min_size=3, max_size=9))
async def test_who_is_kept_from_a_case_sees_no_trace_and_all_others_do(
    room: Strongroom, played: list[tuple[Any, ...]]
) -> None:
    community = Community(Ground(room.main, room.clock, room.vault), next(GUILDS))
    await community.opens()
    for name, *args in played:
        await getattr(community, "named_" if name == "named" else name)(*args)
        await community.holds()
    await community.holds_within()


async def test_a_claim_ends_when_a_further_report_names_its_handler(room: Strongroom) -> None:
    community = Community(Ground(room.main, room.clock, room.vault), next(GUILDS))
    await community.opens()
    await community.report(104, ANONYMOUS, [], [], 1)
    await community.claim(101, 0)
    await community.report(104, ANONYMOUS, [101], [], 1)
    await community.holds()
    await community.claim(102, 0)
    await community.report(102, NAMED, [], [], 1)
    await community.holds()
    await community.claim(103, 0)
    await community.reveal(103, 0)
    await community.holds()


async def test_whoever_is_accused_in_one_and_named_in_the_other_stays_accused(room: Strongroom) -> None:
    community = Community(Ground(room.main, room.clock, room.vault), next(GUILDS))
    await community.opens()
    await community.report(104, ANONYMOUS, [103], [], None)
    await community.report(104, ANONYMOUS, [], [103], None)
    await community.merge(102, 0, 1)
    await community.holds()
    (case_id,) = community.known
    parts = await parting.people(community.ground, community.presser(101), case_id)
    assert sorted((part.part, account) for part, account in parts) == [(ACCUSED, 103), (NAMED_IN, 103)]


async def test_the_contact_outside_is_told_as_soon_as_fewer_than_two_are_left(room: Strongroom) -> None:
    community = Community(Ground(room.main, room.clock, room.vault), next(GUILDS))
    await community.opens()

    async def told_outside() -> int:
        async with room.main.read() as tx:
            kinds = select(jobs.jobs.c.args).where(
                jobs.jobs.c.kind == TELL, jobs.jobs.c.guild_id == community.guild_id
            )
            return sum(args["whom"] == "outside" for args in (await tx.execute(kinds)).scalars())

    await community.report(104, ANONYMOUS, [101], [], None)
    assert await told_outside() == 0
    await community.recuse(102, 0)
    assert await told_outside() == 1
    await community.report(104, ANONYMOUS, [101, 102, 103], [], None)
    assert await told_outside() == 2
    await community.report(104, ANONYMOUS, [], [], 1)
    await community.report(102, NAMED, [], [103], 1)
    assert await told_outside() == 3
    await community.holds()


async def test_nobody_hears_of_a_case_that_was_merged_meanwhile(room: Strongroom) -> None:
    community = Community(Ground(room.main, room.clock, room.vault), next(GUILDS))
    await community.opens()
    await community.report(104, ANONYMOUS, [101], [], None)
    await community.report(104, ANONYMOUS, [], [], None)
    await community.merge(102, 0, 1)
    assert community.gone
    await community.holds()
    await community.holds_within()
