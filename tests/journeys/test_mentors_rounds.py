"""Many are brought together at once: a round is begun, looked at, approved and told; no change is missed."""

from __future__ import annotations

import asyncio
import json

import pytest

from cogs.mentors.service import promises
from data import apart, mentor_matches, mentor_requests, mentor_rounds
from data.mentor_matches import ACTIVE, PROPOSED
from data.mentor_requests import Request
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.mentors import Village, village

WEEKS = "several weeks"
CANARY = "neurodivergent"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


async def rounds_of(person: Person) -> Answer:
    await person.uses("mentor programme")
    return await person.presses("Rounds")


async def preview(place: Village, kind: str = WEEKS) -> Answer:
    """Whoever leads begins a round and lets Hearth work it out."""
    await rounds_of(place.boss)
    await place.boss.presses(f"Begin a round: {kind}")
    return await place.boss.presses("Make a preview")


async def open_request(place: Village, person: Person) -> Request | None:
    app = place.hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        return await mentor_requests.open_of(tx, place.guild.id, person.id)


async def keep_apart(place: Village, one: Person, other: Person) -> None:
    """Keep two people apart, as conduct handlers do."""
    app = place.hearth.app
    assert app is not None
    first, second = sorted((one.id, other.id))
    async with app.ground.database.write() as tx:
        body = json.dumps({"accounts": [first, second]})
        record = await app.ground.vault.seal(tx, place.guild.id, "conduct.pair", body)
        pair = app.ground.vault.blind(apart.PAIR, place.guild.id, f"{first}|{second}")
        await apart.add(tx, apart.Pair(place.guild.id, pair, None, record, app.ground.clock.now()))


async def test_a_round_from_the_first_press_to_both_told(place: Village) -> None:
    mia = await place.offers("Mia", "Python and documentation")
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.looks(ada, format=WEEKS, weeks="8 weeks")
    await place.looks(ben, "Talks", about="giving talks", format=WEEKS, weeks="4 weeks", languages=("Deutsch",))

    shown = await preview(place)

    coming = await mia.sees("A round of matching is being prepared", in_=mia.direct)
    assert "unless you leave it out" in coming.content
    assert "2 people look, and one mentor offers." in shown.text
    assert f"@{ada.name} with @{mia.name}. In common: Python." in shown.text
    assert f"Nobody yet for @{ben.name}. One mentor speaks none of their languages." in shown.text
    assert "would like you" not in mia.screen()
    assert not [one for one in await place.matches(ada) if one.state != PROPOSED]
    assert "@Mia" not in (await ada.uses("mentor mine")).text

    done = await place.boss.presses("Approve, and tell everybody")

    assert "One match begins, and both sides hear so now." in done.text
    told = await ada.sees("The round brought you two together", in_=ada.direct)
    assert f"<@{mia.id}> is your mentor now" in told.content
    assert "You have this in common: Python." in told.content
    heard = await mia.sees("is your mentee now", in_=mia.direct)
    assert f"<@{ada.id}>" in heard.content
    left = await ben.sees("In this round nobody was found for you", in_=ben.direct)
    assert "One mentor speaks none of your languages." in left.content
    request = await open_request(place, ben)
    assert request is not None
    assert request.waited == 1
    assert await open_request(place, ada) is None
    assert f"You mentor @{ada.name}" in (await mia.uses("mentor mine", in_=place.lobby)).text


async def test_who_was_left_over_comes_first_next_time(place: Village) -> None:
    await place.offers("Mia", seats="one person")
    people = [await place.comes(name) for name in ("Ada", "Ben")]
    for one in people:
        await place.looks(one, format=WEEKS, weeks="4 weeks")
    await preview(place)
    await place.boss.presses("Approve, and tell everybody")
    (left,) = [one for one in people if await open_request(place, one) is not None]
    note = await left.sees("There were fewer free seats than people", in_=left.direct)
    await place.offers("Noa", seats="one person")
    cleo = await place.comes("Cleo")
    await place.looks(cleo, format=WEEKS, weeks="4 weeks")

    shown = await preview(place)

    assert f"@{left.name} with" in shown.text
    assert f"Nobody yet for @{cleo.name}" in shown.text
    left.goes_to(left.direct)
    read = await left.presses("Noted", on=note)
    assert "Noted." in read.text


async def test_a_person_skips_a_round_and_comes_back(place: Village) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    await rounds_of(place.boss)
    await place.boss.presses(f"Begin a round: {WEEKS}")
    page = await ada.uses("start")
    assert "A round of matching is being prepared: several weeks" in page.text
    await ada.presses("Skip this round")
    shown = await place.boss.presses("Make a preview")
    assert "Nobody takes part yet." in shown.text
    mia_page = await mia.uses("start")
    assert "You take part in it" in mia_page.text

    assert "You take part in it" in (await ada.presses("Take part after all")).text
    shown = await place.boss.presses("Draw again")
    assert f"@{ada.name} with @{mia.name}" in shown.text


async def test_what_was_skipped_is_over_with_that_round(place: Village) -> None:
    mia = await place.offers("Mia")
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    for one in (ada, ben):
        await place.looks(one, format=WEEKS, weeks="4 weeks")
    await rounds_of(place.boss)
    await place.boss.presses(f"Begin a round: {WEEKS}")
    await ada.uses("start")
    await ada.presses("Skip this round")
    shown = await place.boss.presses("Make a preview")
    assert f"@{ada.name}" not in shown.text
    await place.boss.presses("Approve, and tell everybody")
    await ben.sees("is your mentor now", in_=ben.direct)
    shown = await preview(place)
    assert f"@{ada.name} with @{mia.name}" in shown.text


async def test_a_round_goes_on_after_a_restart(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth)
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    await rounds_of(place.boss)
    await place.boss.presses(f"Begin a round: {WEEKS}")
    await hearth.stop()
    await hearth.start()
    await place.boss.presses("Make a preview")
    await hearth.stop()
    await hearth.start()
    assert "One match begins" in (await place.boss.presses("Approve, and tell everybody")).text
    await hearth.stop()
    await hearth.start()
    await ada.sees("is your mentor now", in_=ada.direct)
    await mia.sees("is your mentee now", in_=mia.direct)
    (match,) = await place.matches(ada)
    assert match.state == ACTIVE


async def _leaves(place: Village, mia: Person, ada: Person) -> str:
    await ada.leaves(place.guild)
    return "Somebody began to look, looks no longer"


async def _withdraws(place: Village, mia: Person, ada: Person) -> str:
    await ada.uses("mentor find")
    await ada.presses("Stop looking")
    await ada.presses("Yes, stop looking")
    return "Somebody began to look, looks no longer"


async def _joins(place: Village, mia: Person, ada: Person) -> str:
    await place.looks(await place.comes("Cleo"), format=WEEKS, weeks="4 weeks")
    return "Somebody began to look, looks no longer"


async def _skips(place: Village, mia: Person, ada: Person) -> str:
    await ada.uses("start")
    await ada.presses("Skip this round")
    return "Somebody began to look, looks no longer"


async def _pauses(place: Village, mia: Person, ada: Person) -> str:
    await mia.uses("mentor offer")
    await mia.presses("Pause")
    await mia.presses("14 days")
    return "Somebody began to offer, pauses, left"


async def _is_asked(place: Village, mia: Person, ada: Person) -> str:
    dan = await place.comes("Dan")
    await place.looks(dan)
    await dan.presses("Ask \u2068Mia\u2069")
    return "Seats were taken, or became free."


async def _are_kept_apart(place: Village, mia: Person, ada: Person) -> str:
    await keep_apart(place, mia, ada)
    return "What some people wish for or offer is different now."


@pytest.mark.parametrize(
    "happens",
    [_leaves, _withdraws, _joins, _skips, _pauses, _is_asked, _are_kept_apart],
    ids=lambda one: one.__name__,
)
async def test_a_preview_that_does_not_hold_any_more_is_not_approved(place: Village, happens) -> None:  # type: ignore[no-untyped-def]
    mia = await place.offers("Mia")
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    for one in (ada, ben):
        await place.looks(one, format=WEEKS, weeks="4 weeks")
    await preview(place)
    page = place.boss.messages()[0]
    says = await happens(place, mia, ada)
    if happens is _leaves:
        await place.hearth.has_settled("mentors.tell")
        while await open_request(place, ada) is not None:
            await asyncio.sleep(0.01)

    shown = await place.boss.presses("Approve, and tell everybody", on=page)

    assert "did not hold any more, so nothing was approved" in shown.text
    assert says in shown.text
    assert not [one for person in (mia, ada, ben) for one in await place.matches(person) if one.state == ACTIVE]
    if happens is not _pauses:
        assert "is approved" in (await place.boss.presses("Approve, and tell everybody")).text
    if happens is _are_kept_apart:
        assert not [one for one in await place.matches(ada) if one.state in mentor_matches.OPEN]
        assert [one.mentor_id for one in await place.matches(ben) if one.state == ACTIVE] == [mia.id]


async def test_two_who_approve_at_once_double_nothing(place: Village) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    lead = place.guild.add_role("Leads")
    await place.hearth.sets(place.guild.id, "mentors.lead", lead.id)
    lea = await place.comes("Lea")
    place.guild.give_role(lea.id, lead)
    await preview(place)
    await rounds_of(lea)
    await lea.presses(f"Open the round: {WEEKS}")

    said = await asyncio.gather(
        place.boss.presses("Approve, and tell everybody"), lea.presses("Approve, and tell everybody")
    )

    texts = sorted("The round is approved" in one.text for one in said)
    assert texts == [False, True]
    await ada.sees("is your mentor now", in_=ada.direct)
    await mia.sees("is your mentee now", in_=mia.direct)
    await place.hearth.has_settled(promises.TELL)
    assert len(await place.matches(ada)) == 1
    assert len([one for one in ada.direct.messages.values() if "is your mentor now" in one.content]) == 1


async def test_nobody_matches(place: Village) -> None:
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    shown = await preview(place)
    assert "For one person nobody was found" in shown.text
    done = await place.boss.presses("Approve, and tell everybody")
    assert "Whoever takes part hears how it went" in done.text
    await ada.sees("In this round nobody was found for you", in_=ada.direct)
    assert await open_request(place, ada) is not None


async def test_who_is_left_over_with_closed_messages_finds_it_on_their_first_page(place: Village) -> None:
    ada = await place.comes("Ada")
    ada.closes_dms()
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    await preview(place)
    assert "In this round" not in (await ada.uses("start")).text
    await place.boss.presses("Approve, and tell everybody")
    await place.hearth.has_settled(promises.ROUND)
    assert "In this round nobody was found for you" in (await ada.uses("start")).text
    await ada.presses("Noted")
    assert "In this round" not in (await ada.uses("start")).text


async def test_a_round_is_cancelled_without_a_trace(place: Village) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    await preview(place)
    assert f"@{mia.name}" in (await ada.uses("mentor find")).text  # a proposal stands in nobody's way
    asked = await ada.presses("Ask \u2068Mia\u2069")
    assert f"You asked @{mia.name}" in asked.text
    await rounds_of(place.boss)
    await place.boss.presses(f"Open the round: {WEEKS}")
    said = await place.boss.presses("Cancel this round")
    assert "The round is cancelled" in said.text
    assert [one.state for one in await place.matches(ada)] == ["asked"]


async def test_a_round_matches_whom_somebody_meant_to_ask_next(place: Village) -> None:
    mia, noa = await place.offers("Mia"), await place.offers("Noa")
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    await ada.presses("Ask \u2068Mia\u2069")
    await ada.presses("Ask \u2068Noa\u2069 if the others say no")
    matches = await place.matches(ada)
    (asked,), (chosen,) = [
        [one.mentor_id for one in matches if one.state == state] for state in ("asked", "chosen")
    ]
    assert {asked, chosen} == {mia.id, noa.id}
    await preview(place)
    await place.boss.presses("Approve, and tell everybody")
    told = await ada.sees("is your mentor now", in_=ada.direct)
    assert f"<@{chosen}>" in told.content
    other = mia if asked == mia.id else noa
    await other.sees("has found a mentor, or looks no longer", in_=other.direct)


async def test_people_who_are_kept_apart_are_in_no_round(place: Village) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    await keep_apart(place, mia, ada)
    shown = await preview(place)
    assert f"@{mia.name}" not in shown.text
    assert "apart" not in shown.text
    await place.boss.presses("Approve, and tell everybody")
    told = await ada.sees("In this round nobody was found for you", in_=ada.direct)
    assert "apart" not in told.content
    assert "There were fewer free seats than people" in told.content or "cannot take anybody new" in told.content


async def test_whom_somebody_never_wants_to_meet_is_in_no_round(place: Village) -> None:
    ada = await place.comes("Ada")
    mia = await place.offers("Mia", never=(ada,))
    noa = await place.offers("Noa")
    await place.looks(ada, format=WEEKS, weeks="4 weeks")
    shown = await preview(place)
    assert f"@{ada.name} with @{noa.name}" in shown.text
    assert f"@{mia.name}" not in shown.text


async def test_what_is_preferred_in_secret_counts_and_is_nowhere(
    place: Village, caplog: pytest.LogCaptureFixture
) -> None:
    same = await place.offers("Mia", shares=("neurodivergent people",))
    other = await place.offers("Noa")
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.looks(ada, format=WEEKS, weeks="4 weeks", prefers=("neurodivergent people",))
    await place.looks(ben, format=WEEKS, weeks="4 weeks")
    request = await open_request(place, ada)
    assert request is not None
    assert request.secret_id is not None

    shown = await preview(place)

    assert f"@{ada.name} with @{same.name}. In common: Python." in shown.text
    pages = [shown.text]
    await place.boss.uses("mentor programme")
    pages.append((await place.boss.presses("Who is waiting")).text)
    await place.boss.presses("Programme")
    await place.boss.presses("More")
    pages.append((await place.boss.presses("Figures")).text)
    await rounds_of(place.boss)
    await place.boss.presses(f"Open the round: {WEEKS}")
    pages.append((await place.boss.presses("Approve, and tell everybody")).text)
    for one in (ada, ben, same, other):
        await one.sees("brought you two together", in_=one.direct)
        pages += [message.content for message in one.direct.messages.values()]
    assert not [page for page in pages if CANARY in page.casefold()]
    assert CANARY not in caplog.text.casefold()
    app = place.hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        rows = [
            await mentor_rounds.of_community(tx, place.guild.id),
            await place.matches(ada),
            await place.matches(ben),
        ]
        assert CANARY not in repr(rows).casefold()
        (ended,) = await mentor_requests.of_person(tx, place.guild.id, ada.id)
        assert ended.secret_id is None
        assert request.secret_id not in await app.ground.vault.unseal_many(tx, place.guild.id, [request.secret_id])


async def join_coffee(*people: Person) -> None:
    for one in people:
        await one.uses("mentor mine")
        await one.presses("Join coffee talks")


async def test_people_meet_over_coffee(place: Village) -> None:
    ada, ben, cleo = [await place.comes(name) for name in ("Ada", "Ben", "Cleo")]
    await join_coffee(ada, ben, cleo)
    shown = await preview(place, "talks over coffee")
    assert "3 people take part." in shown.text
    assert "They have not met in a round yet." in shown.text
    await place.boss.presses("Approve, and tell everybody")
    for one in (ada, ben, cleo):
        told = await one.sees("Time for a talk over coffee", in_=one.direct)
        assert all(f"<@{other.id}>" in told.content for other in (ada, ben, cleo) if other is not one)
    await place.hearth.has_settled(promises.TELL)
    assert all(
        len([m for m in one.direct.messages.values() if "coffee" in m.content]) == 1 for one in (ada, ben, cleo)
    )
    assert "A talk over coffee with" in (await ada.uses("mentor mine", in_=place.lobby)).text
    await ada.presses("Leave coffee talks")
    shown = await preview(place, "talks over coffee")
    assert "2 people take part." in shown.text
    assert "Drawn by lot." in shown.text


async def test_coffee_takes_no_seat_and_keeps_people_apart(place: Village) -> None:
    ada = await place.offers("Ada", seats="one person")
    ben = await place.comes("Ben")
    await join_coffee(ada, ben)
    await keep_apart(place, ada, ben)
    shown = await preview(place, "talks over coffee")
    assert "For 2 people nobody was found" in shown.text
    cleo = await place.comes("Cleo")
    await join_coffee(cleo)
    shown = await place.boss.presses("Draw again")
    assert "For one person nobody was found" in shown.text
    assert f"@{cleo.name}" in shown.text
    await place.boss.presses("Approve, and tell everybody")
    await place.hearth.has_settled(promises.TELL)
    dan = await place.comes("Dan")
    assert f"@{ada.name}" in (await place.looks(dan)).text


async def test_a_group_shares_one_mentor_and_one_seat(place: Village) -> None:
    mia = await place.offers("Mia", formats=("in a group",), seats="one person")
    people = [await place.comes(name) for name in ("Ada", "Ben", "Cleo")]
    for one in people:
        await place.looks(one, format="in a group")
    shown = await preview(place, "groups")
    assert f"@{mia.name} with " in shown.text
    assert "In common: Python." in shown.text
    await place.boss.presses("Approve, and tell everybody")
    for one in people:
        told = await one.sees("The round made a group", in_=one.direct)
        assert f"<@{mia.id}> mentors you together with" in told.content
    heard = await mia.sees("The round made a group for you to mentor", in_=mia.direct)
    assert all(f"<@{one.id}>" in heard.content for one in people)
    await place.hearth.has_settled(promises.TELL)
    assert len([m for m in mia.direct.messages.values() if "made a group" in m.content]) == 1
    assert "Seats taken: 1 of 1." in (await mia.uses("mentor offer", in_=place.lobby)).text


async def test_two_who_are_kept_apart_are_not_in_one_group(place: Village) -> None:
    mia = await place.offers("Mia", formats=("in a group",))
    ada, ben, cleo = [await place.comes(name) for name in ("Ada", "Ben", "Cleo")]
    for one in (ada, ben, cleo):
        await place.looks(one, format="in a group")
    await keep_apart(place, ada, ben)
    shown = await preview(place, "groups")
    (line,) = [line for line in shown.text.splitlines() if f"@{mia.name} with" in line]
    assert f"@{cleo.name}" in line
    assert (f"@{ada.name}" in line) != (f"@{ben.name}" in line)
    noa = await place.offers("Noa", formats=("in a group",))
    shown = await place.boss.presses("Draw again")
    assert "Everybody has somebody." in shown.text
    await keep_apart(place, cleo, noa)
    await keep_apart(place, cleo, mia)
    stale = await place.boss.presses("Approve, and tell everybody")
    assert "nothing was approved" in stale.text
    assert f"Nobody yet for @{cleo.name}" in stale.text


async def test_only_who_leads_sees_the_programme(place: Village) -> None:
    ada = await place.comes("Ada")
    said = await ada.uses("mentor programme")
    assert "Only people who lead mentoring here can do this." in said.text


async def test_whoever_leaves_takes_part_in_talks_no_more(place: Village) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await join_coffee(ada, ben)
    await ben.leaves(place.guild)
    app = place.hearth.app
    assert app is not None

    async def is_out() -> bool:
        async with app.ground.database.read() as tx:
            return not await mentor_rounds.joins_of(tx, place.guild.id, ben.id)

    await eventually(is_out)
    shown = await preview(place, "talks over coffee")
    assert "@Ben" not in shown.text


async def test_talks_between_two_ask_for_age_where_the_community_does(place: Village) -> None:
    await place.hearth.sets(place.guild.id, "mentors.adults", True)
    ada = await place.comes("Ada")
    await ada.uses("mentor mine")
    refused = await ada.presses("Join coffee talks")
    assert "18 or older" in refused.text
    await place.offer(ada)
    await join_coffee(ada)
    await ada.sees("In each round you are brought together")
