"""Presses that no page offered: whoever forges one learns nothing about applications, and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from cogs.applications.pages import applying, deciding, office, redacting, reviewing
from data import application_calls, applications
from data.application_calls import LOCKED, REVIEW
from sandbox import widgets
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.messages import Message
from sandbox.world.users import Json
from tests.hearth import Hearth
from tests.journeys.applications import Fund, fund
from tests.journeys.test_applications import decides

NOBODY = "0" * 24
MARK = "canarywords77c"
REFUSED = ("not yours", "earlier version", "not there any more", "Organisers write calls", "Nothing is reviewed")


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Fund:
    """A community in which two applications are being reviewed."""
    place = await fund(sandbox, hearth)
    ada, ben, dan, eve, rita, mo = await place.comes("Ada", "Ben", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(ada, [MARK, MARK])
    await place.applies(ben, [MARK, MARK])
    await place.closes()
    await place.is_in(REVIEW)
    return place


@dataclass
class Page:
    """A private page on which somebody forges presses, and a button that once stood there."""

    message: Message
    button: Json


async def page_of(place: Fund, person: Person) -> Page:
    """A private page on which somebody can forge presses."""
    message = (await person.uses("profile", in_=place.lobby)).message
    assert message is not None
    return Page(message, next(iter(widgets.buttons(message.components))))


async def forges(person: Person, page: Page, custom_id: str, values: list[str] | None = None) -> Answer:
    """Press a button that was never there, as only a changed Discord app could."""
    pressed = {**page.button, "custom_id": custom_id}
    return await person._await(person._interactions.press(person.user, page.message, pressed, values), True)


async def test_a_stranger_learns_nothing(place: Fund, hearth: Hearth) -> None:
    (mal,) = await place.comes("Mal")
    page, guild = await page_of(place, mal), place.guild.id
    call, app = await place.call(), hearth.app
    assert call is not None
    assert app is not None
    async with app.ground.database.read() as tx:
        some = await applications.of_call(tx, guild, call.id, ("sent",))
        reviews = await applications.reviews_of_call(tx, guild, call.id)
    ids = (call.id, some[0].id, reviews[0].id, NOBODY)
    for verb in {**reviewing.ROUTES, **redacting.ROUTES, **deciding.ROUTES}:
        for id in ids:
            for rest in ("", ":0", ":chosen"):
                answer = await forges(mal, page, f"applications:{verb}:v1:{guild}:{id}{rest}", ["3"])
                assert MARK not in answer.text, (verb, answer.text)
                assert "Application " not in answer.text, (verb, answer.text)
    for verb in office.ROUTES:
        if verb != "office":
            answer = await forges(mal, page, f"applications:{verb}:v1:{call.id}:reviewer", [str(mal.id)])
            assert "Organisers write calls" in answer.text, (verb, answer.text)
    async with app.ground.database.read() as tx:
        assert not await applications.marks_of_call(tx, guild, call.id)
        assert await application_calls.role_of(tx, guild, call.id, mal.id) is None


async def test_nobody_marks_for_another_or_beyond_what_there_is(place: Fund, hearth: Hearth) -> None:
    rita, mo = place.people["Rita"], place.people["Mo"]
    page, guild = await page_of(place, rita), place.guild.id
    call, app = await place.call(), hearth.app
    assert call is not None
    assert app is not None
    async with app.ground.database.read() as tx:
        reviews = await applications.reviews_of_call(tx, guild, call.id)
    own = next(one for one in reviews if one.user_id == rita.id)
    other = next(one for one in reviews if one.user_id == mo.id)
    for id, question, given in (
        (other.id, "0", "3"),
        (own.id, "9", "3"),
        (own.id, "0", "0"),
        (own.id, "0", "6"),
        (own.id, "0", "x"),
        (own.id, "-1", "3"),
    ):
        answer = await forges(rita, page, f"applications:mark:v1:{guild}:{id}:{question}", [given])
        assert any(words in answer.text for words in REFUSED), answer.text
    await forges(rita, page, f"applications:recognise:v1:{guild}:{other.id}")
    async with app.ground.database.read() as tx:
        assert not await applications.marks_of_call(tx, guild, call.id)
        assert all(one.state == "asked" for one in await applications.reviews_of_call(tx, guild, call.id))
    await forges(rita, page, f"applications:mark:v1:{guild}:{own.id}:0", ["3"])
    answer = await forges(rita, page, f"applications:mark:v1:{guild}:{own.id}:0", ["5"])
    assert "marked this already" in answer.text
    for verb in ("decide", "lock-yes", "unblind", "blacken"):
        answer = await forges(rita, page, f"applications:{verb}:v1:{guild}:{call.id}:0")
        assert "not yours" in answer.text, verb


async def test_one_person_cannot_show_names(place: Fund, hearth: Hearth) -> None:
    dan, eve = place.people["Dan"], place.people["Eve"]
    guild, call = place.guild.id, await place.call()
    assert call is not None
    page = await page_of(place, dan)
    answer = await forges(dan, page, f"applications:unblind:v1:{guild}:{call.id}")
    assert "when the decision is locked" in answer.text
    await decides(dan, place, MARK)
    await dan.presses("Same words for the rest")
    await dan.fills_in({"What you write to them": "Thank you."})
    await dan.presses("Lock the decision")
    await dan.presses("Yes, lock it")
    await place.is_in(LOCKED)
    for _ in range(3):
        answer = await forges(dan, page, f"applications:unblind:v1:{guild}:{call.id}")
        assert "@Ada" not in answer.text
    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        (application, _) = await applications.of_call(tx, guild, call.id, ("sent",))
    answer = await forges(dan, page, f"applications:outcome:v1:{guild}:{application.id}:declined")
    assert "is locked" in answer.text
    await place.is_in(LOCKED)
    answer = await forges(eve, await page_of(place, eve), f"applications:unblind:v1:{guild}:{call.id}")
    assert "@Ada" in answer.text


async def test_an_applicant_touches_their_own_application_alone(place: Fund) -> None:
    (mal,) = await place.comes("Mal")
    page, guild, call = await page_of(place, mal), place.guild.id, await place.call()
    assert call is not None
    for verb in applying.ROUTES:
        for rest in ("", ":0", ":99", ":-1"):
            answer = await forges(mal, page, f"applications:{verb}:v1:{guild}:{call.id}{rest}", [call.id])
            assert MARK not in answer.text
    assert (
        "You have no application"
        in (await forges(mal, page, f"applications:withdraw-yes:v1:{guild}:{call.id}")).text
    )
