"""The queue holds promises on both engines: each is claimed by one worker at a time and lost by none."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text, update

from data import held_jobs
from data import jobs as queue
from data.engine import Database
from data.jobs import Job, PutBack

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


async def promise(
    database: Database, key: str, *, due_at: datetime = NOW, kind: str = "greet", **more: Any
) -> str:
    async with database.write() as tx:
        added = await queue.add(tx, kind, guild_id=1, due_at=due_at, dedupe_key=key, **more)
    assert added is not None
    return added


async def claim(
    database: Database,
    *,
    now: datetime = NOW,
    machine_now: datetime = NOW,
    worker: str = "ada",
    kinds: Sequence[str] = ("greet",),
    most: int = 10,
) -> list[Job]:
    async with database.write() as tx:
        return await queue.claim(
            tx,
            now=now,
            machine_now=machine_now,
            until=machine_now + MINUTE,
            worker=worker,
            kinds=kinds,
            most=most,
        )


async def row(database: Database, job_id: str) -> Any:
    async with database.read() as tx:
        return (await tx.execute(select(queue.jobs).where(queue.jobs.c.id == job_id))).one()


async def test_a_claimed_job_says_all_that_its_handler_needs(database: Database) -> None:
    job_id = await promise(database, "greet:1", args={"greeting": "abc"}, person_id=2**62)
    (job,) = await claim(database)
    assert job == Job(job_id, 1, "greet", {"greeting": "abc"}, 2**62, NOW, 1, NOW, None)


async def test_the_same_promise_is_written_once(database: Database) -> None:
    await promise(database, "greet:1")
    async with database.write() as tx:
        assert await queue.add(tx, "greet", guild_id=1, due_at=NOW, dedupe_key="greet:1") is None
    assert len(await claim(database)) == 1


async def test_many_promises_are_written_at_once(database: Database) -> None:
    async with database.write() as tx:
        rows = [{"kind": "greet", "guild_id": 1, "due_at": NOW, "dedupe_key": f"greet:{n}"} for n in range(500)]
        await queue.add_many(tx, rows)
        await queue.add_many(tx, [])
    jobs = await claim(database, most=1000)
    assert len(jobs) == 500
    assert jobs[0].args == {}


async def test_only_what_is_due_and_of_a_known_kind_is_claimed_the_longest_due_first(database: Database) -> None:
    later = await promise(database, "greet:later", due_at=NOW)
    first = await promise(database, "greet:first", due_at=NOW - MINUTE)
    await promise(database, "greet:future", due_at=NOW + timedelta(microseconds=1))
    await promise(database, "other:1", kind="other")
    assert [job.id for job in await claim(database, most=1)] == [first]
    assert [job.id for job in await claim(database)] == [later]
    assert await claim(database, kinds=()) == []


async def test_two_workers_never_hold_the_same_job(database: Database, address: str) -> None:
    async with database.write() as tx:
        rows = [{"kind": "greet", "guild_id": 1, "due_at": NOW, "dedupe_key": f"greet:{n}"} for n in range(200)]
        await queue.add_many(tx, rows)
    other = await Database.open(address)

    async def work(on: Database, worker: str) -> list[str]:
        held: list[str] = []
        while jobs := await claim(on, worker=worker, most=7):
            held += [job.id for job in jobs]
        return held

    held = await asyncio.gather(work(database, "ada"), work(other, "bob"), work(database, "cyd"))
    everything = [job_id for one in held for job_id in one]
    assert len(everything) == len(set(everything)) == 200
    await other.close()


async def test_a_dead_workers_job_is_claimed_again_when_its_lease_has_run_out(database: Database) -> None:
    job_id = await promise(database, "greet:1")
    await claim(database)
    assert await claim(database, worker="bob", machine_now=NOW + MINUTE - timedelta(seconds=1)) == []
    (job,) = await claim(database, worker="bob", machine_now=NOW + MINUTE)
    assert (job.id, job.attempts) == (job_id, 2)
    assert job.attempted_at == NOW, "when the first attempt began, for whoever looks for its message"


async def test_the_features_time_does_not_end_a_lease(database: Database) -> None:
    await promise(database, "greet:1")
    await claim(database)
    assert await claim(database, worker="bob", now=NOW + timedelta(days=400)) == []


async def test_a_renewed_lease_lasts_and_a_lost_one_is_named(database: Database) -> None:
    kept, lost = await promise(database, "greet:1"), await promise(database, "greet:2")
    await claim(database)
    await claim(database, worker="bob", machine_now=NOW + MINUTE, most=1)
    taken = (await row(database, kept)).leased_by == "bob"
    mine = {lost if taken else kept}
    async with database.write() as tx:
        ids = [kept, lost]
        assert await queue.renew(tx, worker="ada", ids=ids, until=NOW + 5 * MINUTE) == mine
    assert await claim(database, worker="cyd", machine_now=NOW + 4 * MINUTE) != []
    assert await claim(database, worker="cyd", machine_now=NOW + 4 * MINUTE) == []


async def test_what_is_given_back_is_claimed_at_once(database: Database) -> None:
    await promise(database, "greet:1")
    await promise(database, "greet:2")
    first, _ = await claim(database)
    async with database.write() as tx:
        assert await queue.give_back(tx, "ada", [first.id]) == 1
        assert await queue.give_back(tx, "bob") == 0
    assert [job.id for job in await claim(database, worker="bob")] == [first.id]
    async with database.write() as tx:
        assert await queue.give_back(tx, "ada") == 1
    assert len(await claim(database, worker="bob")) == 1


async def test_a_job_that_is_put_back_is_tried_later_and_keeps_the_time_it_was_promised_for(
    database: Database,
) -> None:
    await promise(database, "greet:1")
    (job,) = await claim(database)
    async with database.write() as tx:
        await queue.put_back(tx, "ada", [PutBack(job.id, NOW + 3 * MINUTE, "x" * 999)])
        await queue.put_back(tx, "ada", [])
    async with database.read() as tx:
        assert await queue.next_due(tx, ["greet"], machine_now=NOW) == NOW + 3 * MINUTE
    assert await claim(database, now=NOW + 2 * MINUTE) == []
    (again,) = await claim(database, now=NOW + 3 * MINUTE)
    assert (again.due_at, again.attempts, again.attempted_at) == (NOW, 2, NOW)


async def test_a_job_that_is_hastened_while_it_is_in_hand_is_tried_again_at_once(database: Database) -> None:
    await promise(database, "greet:1")
    (job,) = await claim(database)
    async with database.write() as tx:
        assert not await queue.hasten(tx, 1, "greet", to=NOW + MINUTE), "it may end with this attempt"
        await queue.put_back(tx, "ada", [PutBack(job.id, NOW + 60 * MINUTE, "later", NOW)])
    async with database.read() as tx:
        assert await queue.next_due(tx, ["greet"], machine_now=NOW) == NOW + MINUTE
    await claim(database, now=NOW + MINUTE)
    async with database.write() as tx:
        await queue.put_back(tx, "ada", [PutBack(job.id, NOW + 60 * MINUTE, "later", NOW + MINUTE)])
    async with database.read() as tx:
        assert await queue.next_due(tx, ["greet"], machine_now=NOW) == NOW + 60 * MINUTE


async def test_only_who_holds_a_job_can_give_it_up_but_who_kept_it_can_say_so(database: Database) -> None:
    job_id = await promise(database, "greet:1")
    await claim(database)
    await claim(database, worker="bob", machine_now=NOW + MINUTE)
    async with database.write() as tx:
        await queue.put_back(tx, "ada", [PutBack(job_id, NOW, "slow")])
        await queue.settle(tx, [job_id], state="dead", now=NOW, worker="ada")
    assert (await row(database, job_id)).leased_by == "bob"
    async with database.write() as tx:
        await queue.settle(tx, [job_id], state="done", now=NOW)
    settled = await row(database, job_id)
    assert (settled.state, settled.leased_by, settled.settled_at) == ("done", None, NOW)


async def test_a_settled_job_stays_settled(database: Database) -> None:
    job_id = await promise(database, "greet:1")
    await claim(database)
    async with database.write() as tx:
        await queue.settle(tx, [job_id], state="dropped", now=NOW, problem="x" * 999)
        await queue.settle(tx, [job_id], state="done", now=NOW + MINUTE)
        await queue.put_back(tx, "ada", [PutBack(job_id, NOW, "again")])
        assert not await queue.cancel(tx, "greet:1", now=NOW)
    assert (await row(database, job_id)).state == "dropped"
    assert await claim(database, machine_now=NOW + 2 * MINUTE) == []


async def test_a_promise_can_be_taken_back_until_it_is_kept(database: Database) -> None:
    await promise(database, "greet:1")
    async with database.write() as tx:
        assert await queue.cancel(tx, "greet:1", now=NOW)
        assert not await queue.cancel(tx, "greet:1", now=NOW)
        assert not await queue.cancel(tx, "greet:unknown", now=NOW)
    assert await claim(database) == []


async def test_a_message_that_was_sent_is_remembered(database: Database) -> None:
    job_id = await promise(database, "greet:1")
    async with database.write() as tx:
        await queue.note_sent(tx, job_id, 2**63 - 1)
    (job,) = await claim(database)
    assert job.sent_message_id == 2**63 - 1
    async with database.read() as tx:
        assert not await queue.is_of_another(tx, job_id, 2**63 - 1)
        assert await queue.is_of_another(tx, "another", 2**63 - 1)


async def test_long_settled_jobs_are_forgotten_and_waiting_ones_are_not(database: Database) -> None:
    old, new = await promise(database, "greet:old"), await promise(database, "greet:new")
    waiting = await promise(database, "greet:waiting")
    async with database.write() as tx:
        await queue.settle(tx, [old], state="done", now=NOW - timedelta(days=40))
        await queue.settle(tx, [new], state="done", now=NOW)
        assert await queue.forget_settled(tx, before=NOW - timedelta(days=30), most=10) == 1
        left = set((await tx.execute(select(queue.jobs.c.id))).scalars())
    assert left == {new, waiting}


async def test_what_was_overdue_in_a_restored_backup_waits_for_the_operator(database: Database) -> None:
    overdue, future = await promise(database, "greet:1"), await promise(database, "greet:2", due_at=NOW + MINUTE)
    await promise(database, "other:1", kind="other", due_at=NOW - MINUTE)
    await claim(database)
    async with database.write() as tx:
        assert await held_jobs.hold_overdue(tx, now=NOW) == 2
        assert [(one.kind, one.count, one.oldest_due_at) for one in await held_jobs.held(tx)] == [
            ("greet", 1, NOW),
            ("other", 1, NOW - MINUTE),
        ]
    assert [job.id for job in await claim(database, now=NOW + MINUTE)] == [future]
    async with database.write() as tx:
        assert await held_jobs.release(tx) == 2
    assert [job.id for job in await claim(database)] == [overdue]
    async with database.write() as tx:
        await tx.execute(update(queue.jobs).values(state="held"))
        assert await queue.cancel(tx, "greet:1", now=NOW)
        assert await held_jobs.drop(tx, now=NOW) == 2
        assert await held_jobs.held(tx) == []


async def test_looking_for_the_next_job_reads_no_kept_promise(database: Database) -> None:
    """A year of settled jobs must not make the queue slower: the plan uses the index of waiting jobs."""
    explain = "EXPLAIN QUERY PLAN " if database.dialect == "sqlite" else "EXPLAIN "
    async with database.write() as tx:
        if database.dialect == "postgresql":
            await tx.execute(text("SET LOCAL enable_seqscan = off"))
        plans = await tx.execute(
            text(
                f"{explain} SELECT next_at FROM jobs WHERE state = 'waiting' AND kind IN ('a', 'b') "  # noqa: S608
                "AND (leased_until IS NULL OR leased_until <= 5) ORDER BY next_at, id LIMIT 1"
            )
        )
        plan = " ".join(str(line) for line in plans)
    assert "jobs_waiting" in plan


STEPS = st.lists(
    st.tuples(st.sampled_from(["claim", "done", "again", "expire", "cancel"]), st.integers(0, 3)), max_size=25
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_whatever_happens_a_job_is_in_one_hand_and_in_one_state(
    database: Database, steps: list[tuple[str, int]]
) -> None:
    async with database.write() as tx:
        await tx.execute(queue.jobs.delete())
    ids = [await promise(database, f"greet:{n}") for n in range(4)]
    machine_now, hands, closed = NOW, dict[str, str](), set[str]()
    for number, (step, which) in enumerate(steps):
        job_id = ids[which]
        if step == "claim":
            for job in await claim(database, worker=f"worker {number}", machine_now=machine_now, most=2):
                assert job.id not in hands, "it was in another's hand"
                assert job.id not in closed
                hands[job.id] = f"worker {number}"
        elif step == "expire":
            machine_now += MINUTE
            hands.clear()
        else:
            async with database.write() as tx:
                if step == "cancel":
                    assert await queue.cancel(tx, f"greet:{which}", now=NOW) == (job_id not in closed)
                    closed.add(job_id)
                elif job_id in hands and step == "done":
                    await queue.settle(tx, [job_id], state="done", now=NOW, worker=hands[job_id])
                    closed.add(job_id)
                elif job_id in hands:
                    await queue.put_back(tx, hands[job_id], [PutBack(job_id, NOW, "again")])
            if step in ("cancel", "done", "again"):
                hands.pop(job_id, None)
    async with database.read() as tx:
        waiting = set((await tx.execute(select(queue.jobs.c.id).where(queue.WAITING))).scalars())
    assert waiting == set(ids) - closed
