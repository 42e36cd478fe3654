"""From a call to feedback: people apply, are judged without names, and each of them hears something."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from cogs.applications.service import upkeep
from cogs.issues.service import accounts
from data import application_calls, applications, forge_accounts
from data.application_calls import CLOSED, LOCKED, OPEN, OPENED, REVIEW
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.applications import TITLE, Fund, fund


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Fund:
    """A community that calls for applications."""
    return await fund(sandbox, hearth)


async def decides(person: Person, place: Fund, *chosen: str) -> None:
    """Somebody gives everybody an outcome; those with one of these words in the first answer are chosen."""
    await person.uses("applications", in_=place.lobby)
    shown = await person.presses("Look and decide")
    codes = re.findall(r"^\*\*(Application \w+)\.", shown.text, re.MULTILINE)
    for code in codes:
        shown = await person.chooses("Choose an application to read", code)
        is_chosen = any(words in shown.text for words in chosen)
        await person.presses("Choose this" if is_chosen else "Not this time")
        await person.presses("Back to all applications")


async def test_from_a_call_to_feedback(place: Fund) -> None:
    ada, ben, dan, eve, rita, mo, lea, red = await place.comes(
        "Ada", "Ben", "Dan", "Eve", "Rita", "Mo", "Lea", "Red"
    )
    shown = await place.calls([rita, mo, lea], [dan, eve], red)
    assert "People can apply now" in shown.text
    post = await ada.sees("Travel grant", in_=place.board)
    assert "write to Kim" in post.content
    assert "Ada" not in post.content

    shown = await ada.presses("Look, and apply", on=post)
    assert "They do not see your name" in shown.text
    await ada.presses("Begin")
    await ada.presses("Write an answer")
    shown = await ada.fills_in({"Your answer": "I am Ada, see github.com/ada: I learned trains."})
    assert (
        "I am […], see […] I learned trains." in shown.text or "I am […], see […]: I learned trains." in shown.text
    )
    await ada.presses("Next")
    await ada.presses("Write an answer")
    await ada.fills_in({"Your answer": "I would tell it at Initech Global."})
    assert "Initech Global" in ada.screen()
    await ada.presses("Next")
    await ada.presses("Add or change these")
    await ada.fills_in({"What made things harder for you": "A long illness"})
    shown = await ada.presses("Send my application")
    assert "is sent" in shown.text
    await place.applies(ben, ["I learned boats.", "I would write it down."])
    await place.closes()
    await place.is_in(CLOSED)

    note = await red.sees("You have an update in Hearth", in_=red.direct)
    shown = await red.presses("See it", on=note)
    shown = await red.presses("Look through")
    seen = shown.text
    for text in range(1, 6):
        if "Initech Global" in shown.text:
            await red.presses("Take words out")
            shown = await red.fills_in({"Words to take out, one entry a line": "Initech Global"})
            assert "Initech" not in shown.text
        if text < 5:
            shown = await red.presses("Next")
            seen += shown.text
    assert "A long illness" in seen
    assert "Ada" not in seen
    await red.presses("All is looked through: let reviewers begin")
    await place.is_in(REVIEW)

    pages = await place.reviews(rita, "5")
    whole = "\n".join(pages)
    assert whole.count("The answer:") == 4, "two applications, two questions"
    asked = [page for page in pages if "The answer:" in page]
    assert [("What would you like" in page) for page in asked] == [True, True, False, False]
    assert "I would tell it at […]." in whole
    assert "A long illness" not in whole
    assert "Nobody else has marked" in whole
    more = "\n".join(await place.reviews(mo, "2, between 1 and 3"))
    assert "Others gave this answer: 5." in more
    await place.reviews(lea, "3")

    await decides(dan, place, "trains")
    shown = await dan.presses("Lock the decision")
    assert "have no words yet" in shown.text
    await dan.uses("applications", in_=place.lobby)
    shown = await dan.presses("Look and decide")
    assert "Question 1: middle 3, from 2 to 5 (3 marks)" in shown.text
    await dan.presses("Same words for the rest")
    await dan.fills_in({"What you write to them": "Thank you for the example."})
    await dan.presses("Lock the decision")
    shown = await dan.presses("Yes, lock it")
    assert "is locked" in shown.text
    assert "Ada" not in shown.text
    await place.is_in(LOCKED)

    for person, words in ((ada, "You were chosen"), (ben, "not your application this time")):
        note = await person.sees("You have an update in Hearth", in_=person.direct)
        await person.presses("See it", on=note)
        shown = await person.presses("Read the decision")
        assert words in shown.text
        assert "Thank you for the example." in shown.text

    shown = await dan.presses("Show the names of those chosen")
    assert "Ada" not in shown.text
    shown = await dan.presses("Take that back")
    await dan.presses("Show the names of those chosen")
    await eve.uses("applications", in_=place.lobby)
    await eve.presses("Look and decide")
    shown = await eve.presses("Show the names of those chosen")
    assert "@Ada" in shown.text
    assert "@Ben" not in shown.text
    await place.is_in(OPENED)


async def test_it_closes_by_itself_once_and_what_was_not_sent_goes(place: Fund, hearth: Hearth) -> None:
    ada, ben, dan, eve, rita, mo = await place.comes("Ada", "Ben", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.applies(ben, ["Three"], send=False)
    post = await ada.sees("Travel grant", in_=place.board)
    await hearth.time_passes(days=22)
    await place.is_in(REVIEW)

    async def says_so() -> bool:
        return "cannot apply for this any more" in place.board.messages[post.id].content

    await eventually(says_so)
    shown = await ben.presses("Write an answer")
    assert "cannot apply" in shown.text
    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        call = await place.call()
        assert call is not None
        left = await applications.of_call(tx, place.guild.id, call.id, ("draft", "sent"))
    assert [one.state for one in left] == ["sent"]


async def test_it_stays_open_longer_and_all_who_counted_on_its_last_day_hear(place: Fund, hearth: Hearth) -> None:
    ada, ben, cem, dan, eve, rita, mo = await place.comes("Ada", "Ben", "Cem", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.applies(ben, ["Three"], send=False)
    post = await ada.sees("Travel grant", in_=place.board)
    before = await place.call()
    assert before is not None
    assert before.closes_at is not None
    for typed in ("0", "160", "-3", "two"):
        wrong = await place.stays_open(typed)
        assert "a whole number of days, from 1 to 159" in wrong.text
    sooner = await place.stays_open("3")
    await place.stays_open("160")
    await place.boss.presses("Type it again")
    asked = await place.boss.fills_in({"How many days longer": "7"})
    later = before.closes_at + timedelta(days=7)
    there = f"{later:%A, %B} {later.day}, {later.year}"
    assert f"It would close {later:%Y-%m-%d %H:%M} UTC, which is {there}" in asked.text
    assert "(UTC)" in asked.text
    twice = [await place.boss.presses("Yes, keep it open longer", wait=False) for _ in range(2)]
    await place.sandbox.world.wait_for(lambda: {one.interaction.state for one in twice} == {"answered"}, 10)
    assert "People can apply for longer" in place.boss.screen()
    assert not {"@Ada", "@Ben"} & set(place.boss.screen().split())

    async def says_so() -> bool:
        words = place.board.messages[post.id].content
        return there in words and f"<t:{int(later.timestamp())}:F>" in words

    await eventually(says_so)
    for person in (ada, ben):
        note = await person.sees("You have an update in Hearth", in_=person.direct)
        shown = await person.presses("See it", on=note)
        assert f"People can apply for longer: {TITLE} closes" in shown.text
        assert there in shown.text
        await person.presses("Look at the call")
        assert "for longer" not in (await person.uses("applications", in_=place.lobby)).text
    assert not any(one.direct.messages for one in (cem, rita, mo, dan, eve))

    less = await place.boss.presses("Yes, keep it open longer", on=sooner.message)
    assert "has changed since you opened the page" in less.text
    await hearth.time_passes(days=22)
    await hearth.has_dropped(f"applications.close:{before.id}")
    await ben.uses("apply", in_=place.lobby)
    await ben.chooses("Look at one of yours", TITLE)
    await ben.presses("Go on with my application")
    await ben.presses("Next")
    await ben.presses("Write an answer")
    await ben.fills_in({"Your answer": "Four"})
    await ben.presses("Next")
    await ben.presses("Send my application")
    await hearth.time_passes(days=7)
    await place.is_in(REVIEW)
    late = await place.boss.presses("Yes, keep it open longer", on=sooner.message)
    assert "cannot apply for this any more" in late.text
    await place.reviews(rita)
    await dan.uses("applications", in_=place.lobby)
    shown = await dan.presses("Look and decide")
    assert shown.text.count("@Boss let people apply for longer.") == 1


async def test_two_people_close_a_call_at_once(place: Fund) -> None:
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.boss.uses("applications", in_=place.lobby)
    await place.boss.chooses("Choose a call", TITLE)
    await place.boss.presses("Close it now")
    first = await place.boss.presses("Yes, close it", wait=False)
    second = await place.boss.presses("Yes, close it", wait=False)
    await place.is_in(REVIEW)
    await place.sandbox.world.wait_for(
        lambda: {first.interaction.state, second.interaction.state} == {"answered"}, 10
    )
    app = place.hearth.app
    assert app is not None
    call = await place.call()
    assert call is not None
    async with app.ground.database.read() as tx:
        reviews = await applications.reviews_of_call(tx, place.guild.id, call.id)
    assert len(reviews) == 2, "each reviewer is asked once"


async def test_whoever_judges_cannot_apply_and_whoever_applies_cannot_judge(place: Fund) -> None:
    ada, ben, dan, eve, rita, mo = await place.comes("Ada", "Ben", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await rita.uses("apply")
    shown = await rita.chooses("Choose a call to look at", TITLE)
    assert "you cannot apply for it" in shown.text
    await place.applies(ada, ["One", "Two"])
    await place.applies(ben, ["Three", "Four"])
    await place.boss.uses("applications", in_=place.lobby)
    await place.boss.chooses("Choose a call", TITLE)
    shown = await place.boss.chooses("Who gives marks", rita, mo, ada)
    assert "Kept" in shown.text, "a refusal would say who applies"
    await place.closes()
    await place.is_in(REVIEW)
    shown = await ada.uses("applications", in_=place.lobby)
    assert "wait" not in shown.text.replace("Nothing waits", "")
    assert "Three" not in "\n".join(await place.reviews(ada))
    assert "Three" in "\n".join(await place.reviews(rita))


async def test_whom_an_applicant_leaves_out_never_reads_it(place: Fund) -> None:
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One alone", "Two"], excluded=[mo])
    await place.closes()
    await place.is_in(REVIEW)
    assert "One alone" not in "\n".join(await place.reviews(mo))
    await place.reviews(rita)
    await dan.uses("applications", in_=place.lobby)
    shown = await dan.presses("Look and decide")
    assert "(one mark)" in shown.text


async def test_a_name_on_a_forge_that_somebody_has_linked_is_taken_out(place: Fund) -> None:
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    app = place.hearth.app
    assert app is not None
    ground, now = app.ground, app.ground.clock.now()
    async with ground.database.write() as tx:
        record = await ground.vault.seal(tx, place.guild.id, accounts.PURPOSE, '{"login": "octo-lovelace"}')
        whose = (tx, place.guild.id, ada.id, "github")
        await forge_accounts.begin(*whose, record, expires_at=now)
        await forge_accounts.link(*whose, record, login="", at=now)
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["I mended it as Octo-Lovelace.", "Two"])
    await place.closes()
    await place.is_in(REVIEW)
    read = "\n".join(await place.reviews(rita))
    assert "I mended it as […]." in read
    assert "ovelace" not in read


async def test_recognising_somebody_takes_the_marks_away_and_asks_another(place: Fund) -> None:
    ada, dan, eve, rita, mo, lea = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo", "Lea")
    await place.calls([rita, mo, lea], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.closes()
    await place.is_in(REVIEW)
    asked = [
        one
        for one in (rita, mo, lea)
        if "wait" in (await one.uses("applications")).text.replace("Nothing waits", "")
    ]
    assert len(asked) == 2
    await asked[0].presses("Review")
    await asked[0].chooses("Give a mark", "3")
    await asked[0].presses("Next answer")
    shown = await asked[0].presses("I recognise who wrote this")
    assert "somebody else is asked" in shown.text
    (other,) = {rita, mo, lea} - set(asked)
    assert "One" in "\n".join(await place.reviews(other))
    await asked[1].uses("applications", in_=place.lobby)
    await asked[1].presses("Review")
    shown = await asked[1].presses("I recognise who wrote this")
    assert "fewer marks stand" in shown.text
    assert "One" not in "\n".join(await place.reviews(asked[0]))


async def test_an_application_is_taken_back_whole(place: Fund, hearth: Hearth) -> None:
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.closes()
    await place.is_in(REVIEW)
    await place.reviews(rita)
    await ada.uses("apply")
    await ada.chooses("Look at one of yours", TITLE)
    await ada.presses("Take back my application")
    shown = await ada.presses("Yes, take it back")
    assert "is erased" in shown.text
    app, call = hearth.app, await place.call()
    assert app is not None
    assert call is not None
    async with app.ground.database.read() as tx:
        assert not await applications.of_call(tx, place.guild.id, call.id, ("draft", "sent"))
        assert not await applications.reviews_of_call(tx, place.guild.id, call.id)
        assert not await applications.marks_of_call(tx, place.guild.id, call.id)


async def test_a_reviewer_who_leaves_is_replaced(place: Fund) -> None:
    ada, dan, eve, rita, mo, lea = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo", "Lea")
    await place.calls([rita, mo, lea], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.closes()
    await place.is_in(REVIEW)
    app, call = place.hearth.app, await place.call()
    assert app is not None
    assert call is not None
    async with app.ground.database.read() as tx:
        before = {one.user_id for one in await applications.reviews_of_call(tx, place.guild.id, call.id)}
    leaves = next(one for one in (rita, mo, lea) if one.id in before)
    await leaves.leaves(place.guild)

    async def replaced() -> bool:
        async with app.ground.database.read() as tx:
            now = {one.user_id for one in await applications.reviews_of_call(tx, place.guild.id, call.id)}
        return len(now) == 2 and leaves.id not in now

    await eventually(replaced)


async def test_nobody_marks_after_they_have_seen_marks(place: Fund) -> None:
    ada, dan, eve, kai, rita, mo = await place.comes("Ada", "Dan", "Eve", "Kai", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.closes()
    await place.is_in(REVIEW)
    await place.reviews(rita, "5")
    boss = place.boss
    await boss.uses("applications", in_=place.lobby)
    await boss.chooses("Choose a call", TITLE)
    await boss.chooses("Which two decide", kai, eve)
    shown = await boss.chooses("Who gives marks", dan, mo)
    assert "two tasks" in shown.text, "Dan could see the marks"
    await boss.uses("applications", in_=place.lobby)
    await boss.chooses("Choose a call", TITLE)
    await boss.chooses("Which two decide", dan, eve)
    await boss.chooses("Who gives marks", mo)
    await boss.chooses("Who gives marks", mo, rita)
    await boss.chooses("Who gives marks", rita)
    app, call = place.hearth.app, await place.call()
    assert app is not None
    assert call is not None
    async with app.ground.database.read() as tx:
        reviews = await applications.reviews_of_call(tx, place.guild.id, call.id)
        marks = await applications.marks_of_call(tx, place.guild.id, call.id)
    assert [(one.user_id, one.state) for one in reviews] == [(rita.id, "left")], "she is not asked twice"
    assert [one.mark for one in marks] == [5, 5]
    note = await dan.sees("You have an update in Hearth", in_=dan.direct)
    assert note, "nobody is left to wait for"
    await eve.leaves(place.guild)

    async def is_off() -> bool:
        async with app.ground.database.read() as tx:
            judges = await application_calls.judges(tx, place.guild.id, call.id)
        return (eve.id, "decider") not in [(one.user_id, one.role) for one in judges]

    await eventually(is_off)
    await eve.joins(place.guild)
    await boss.uses("applications", in_=place.lobby)
    await boss.chooses("Choose a call", TITLE)
    shown = await boss.chooses("Who gives marks", rita, eve)
    assert "two tasks" in shown.text, "going and coming back unsees no marks"


async def test_six_months_later_nothing_is_left(place: Fund, hearth: Hearth) -> None:
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.closes()
    await place.is_in(REVIEW)
    await place.reviews(rita)
    await decides(dan, place)
    await dan.presses("Same words for the rest")
    await dan.fills_in({"What you write to them": "Thank you."})
    await dan.presses("Lock the decision")
    await dan.presses("Yes, lock it")
    await place.is_in(LOCKED)
    app, call = hearth.app, await place.call()
    assert app is not None
    assert call is not None
    place.sandbox.clock.advance(timedelta(days=180))
    await upkeep.every_day(app.ground)
    assert await place.call() is not None
    await hearth.time_passes(days=5)
    await upkeep.every_day(app.ground)
    assert await place.call() is None
    async with app.ground.database.read() as tx:
        assert not await applications.of_call(tx, place.guild.id, call.id, ("draft", "sent"))
        assert not await applications.marks_of_call(tx, place.guild.id, call.id)
        assert not await application_calls.judges(tx, place.guild.id, call.id)


async def test_a_call_that_lay_for_long_lives_as_long_as_others(place: Fund, hearth: Hearth) -> None:
    ada, dan, eve, rita, mo = await place.comes("Ada", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2", publish=False)
    app, call = hearth.app, await place.call()
    assert app is not None
    assert call is not None
    async with app.ground.database.write() as tx:  # it was written eleven months before it was published
        changed = application_calls.application_calls.update().values(made_at=call.made_at - timedelta(days=360))
        await tx.execute(changed)
    await place.boss.presses("Publish this call")
    await place.applies(ada, ["One", "Two"])
    place.sandbox.clock.advance(timedelta(days=10))
    await upkeep.every_day(app.ground)
    assert await place.call() is not None, "people can apply until it closes"
    async with app.ground.database.read() as tx:
        assert await applications.of_call(tx, place.guild.id, call.id, ("sent",))


async def test_whoever_writes_a_call_reads_hints_before_it_is_published(place: Fund) -> None:
    rita, mo, dan, eve = await place.comes("Rita", "Mo", "Dan", "Eve")
    asked = ["What have you mended, guys?"]
    judges = [rita, mo], [dan, eve]
    shown = await place.calls(*judges, questions=asked, wanted="2", kind="Mentorship", publish=False)
    assert "hints about the words of this call" in shown.text
    hints = (await place.boss.presses("Hints about the words")).text
    assert "\u2068guys\u2069" in hints
    assert "how many hours it takes" in hints
    assert "whom to ask" not in hints, "a call says so in a field of its own"
    await place.boss.presses("Back to the call")
    await place.boss.presses("Publish this call")
    await rita.sees("Travel grant", in_=place.board)


async def test_a_call_is_published_only_when_enough_can_judge(place: Fund) -> None:
    dan, eve, rita = await place.comes("Dan", "Eve", "Rita")
    shown = await place.calls([rita], [dan, eve])
    assert "Name at least 3 people" in shown.text
    shown = await place.boss.chooses("Which two decide", dan, rita)
    assert "two tasks" in shown.text
    call = await place.call()
    assert call is not None
    assert call.state != OPEN
    shown = await eve.uses("applications", in_=place.lobby)
    assert "Write a call" not in eve.screen()


async def test_an_erasure_takes_an_application_with_its_marks(place: Fund, hearth: Hearth) -> None:
    ada, ben, dan, eve, rita, mo, lea = await place.comes("Ada", "Ben", "Dan", "Eve", "Rita", "Mo", "Lea")
    await place.calls([rita, mo, lea], [dan, eve], wanted="2")
    await place.applies(ada, ["One", "Two"])
    await place.applies(ben, ["Three", "Four"])
    await place.closes()
    await place.is_in(REVIEW)
    for reviewer in (rita, mo, lea):
        await place.reviews(reviewer)
    app, call = hearth.app, await place.call()
    assert app is not None
    assert call is not None
    for person in (ada, rita):
        await person.uses("privacy", in_=place.lobby)
        await person.presses("Erase it")
        await person.presses("Yes, erase it")
    async with app.ground.database.read() as tx:
        left = await applications.of_call(tx, place.guild.id, call.id, ("draft", "sent"))
        marks = await applications.marks_of_call(tx, place.guild.id, call.id)
        reviews = await applications.reviews_of_call(tx, place.guild.id, call.id)
        judges = await application_calls.judges(tx, place.guild.id, call.id)
    assert len(left) == 1
    assert {one.application_id for one in marks} == {left[0].id}
    assert len(marks) == 4, "what Rita marked whole stays, without her name"
    assert rita.id not in {*(one.user_id for one in reviews), *(one.user_id for one in judges)}
