"""Nobody is free to judge: the accused is the only handler, or all step back. Nobody is left alone with that."""

from __future__ import annotations

from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.conduct import Office, code_in, office, receipt_in, reports
from tests.journeys.test_conduct_reporter import shows

FEW = "Fewer than two people who handle reports can see this one."
OUTSIDE = "You are the contact outside."


async def outside_hears(place: Office) -> str:
    """Return what the contact outside reads behind their notice."""
    await place.amara.sees("You have an update in Hearth.", in_=place.amara.direct)
    place.amara.goes_to(place.amara.direct)
    return (await place.amara.presses("See it")).text


async def steps_back(handler: Person, code: str) -> None:
    await handler.uses("cases")
    await handler.chooses("Choose a case", code)
    await handler.presses("This involves me")
    await handler.presses("Step back for good")


async def test_the_accused_is_the_only_handler(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await office(sandbox, hearth, start=False, handler_role=None, cosigner=None)
    await hearth.sets(place.guild.id, "conduct.handlers", (place.tom.id,))
    await hearth.sets(place.guild.id, "conduct.alone_confirmed", True)
    await hearth.start()
    ada = await place.comes("Ada")
    page = await ada.uses("report")
    assert "Few people handle reports here." in page.text
    assert "this is not possible here" in (await ada.presses("Write a report")).text.casefold()
    receipt = receipt_in(await reports(ada, "canary-only Tom shouted.", accused=[place.tom.user]))
    heard = await outside_hears(place)
    assert OUTSIDE in heard
    assert "canary" not in heard
    assert FEW in (await shows(ada, receipt)).text
    assert "No case is open." in (await place.tom.uses("cases")).text
    assert not place.tom.direct.messages
    await place.later(hours=25)
    stands = await shows(ada, receipt)
    assert "this promise is broken" in stands.text
    assert "No case is open." in (await place.tom.uses("cases")).text


async def test_all_step_back(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await office(sandbox, hearth)
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, "canary-all It was loud.", "By name"))
    for handler in (place.priya, place.dana):
        await steps_back(handler, code)
    assert OUTSIDE in await outside_hears(place)
    await steps_back(place.tom, code)
    for handler in (place.priya, place.dana, place.tom):
        assert "No case is open." in (await handler.uses("cases")).text
    await ada.uses("report")
    await ada.presses("I have reported before")
    assert FEW in (await ada.chooses("Which report?", code)).text
    noor = await place.comes("Noor")
    await place.hearth.sets(place.guild.id, "conduct.handlers", (noor.id,))
    assert code in (await noor.uses("cases")).text
