"""Organisers and people who handle reports: a button, figures, who could read; and handlers who leave."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cogs.conduct.rules.figures import last_half_year
from data import case_outcomes, reach
from data.case_outcomes import ClosedCase
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import Office, code_in, office, receipt_in, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_forged import forges

OFFICE = "Reports: button, figures, who can read"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


async def test_organisers_put_a_button_beside_the_code_of_conduct(place: Office) -> None:
    rules = place.guild.add_text_channel("code-of-conduct")
    owner = place.sandbox.person_of(place.guild.owner.id)
    owner.goes_to(place.lobby)
    await owner.uses("staff")
    await owner.presses(OFFICE)
    shown = await owner.presses("Put a button into a channel")
    assert "You can report it privately here." in shown.text
    await owner.chooses("In which channel?", rules)
    ada = await place.comes("Ada")
    ada.goes_to(rules)
    await ada.sees("You can report it privately here.")
    page = await ada.presses("Report something privately")
    assert page.private
    assert "Who can read it" in page.text


async def test_others_are_refused(place: Office) -> None:
    await place.priya.uses("cases")
    ada = await place.comes("Ada")
    page = await ada.uses("report")
    assert page.message is not None
    for verb in ("office-open", "office-place", "office-figures", "office-reach"):
        assert "for organisers" in (await forges(ada, page.message, f"conduct:{verb}:v1")).text
    assert (
        "for organisers" in (await forges(ada, page.message, "conduct:office-post:v1", [str(place.lobby.id)])).text
    )
    assert (
        "for organisers"
        in (
            await forges(place.priya, (await place.priya.uses("cases")).message, "conduct:office-place:v1")  # type: ignore[arg-type]
        ).text
    )


async def test_figures_hide_what_is_small_and_what_is_not_over(place: Office) -> None:
    app = place.hearth.app
    assert app is not None
    begin, end = last_half_year(app.ground.clock.now())
    kinds = ["harassment"] * 6 + ["threat"] * 5 + ["privacy"]
    async with app.ground.database.write() as tx:
        for number, kind in enumerate(kinds):
            outcome = "measure" if number < 6 else "no_violation"
            row = ClosedCase(f"{number:024}", place.guild.id, kind, outcome, None, True, number > 2, begin)
            await case_outcomes.add(tx, row)
        late = ClosedCase("f" * 24, place.guild.id, "threat", "measure", None, True, True, end + timedelta(days=1))
        await case_outcomes.add(tx, late)
    page = await place.priya.uses("cases")
    assert page.message is not None
    told = (await forges(place.priya, page.message, "conduct:office-figures:v1")).text
    assert "Closed reports: 12" in told
    assert "Harassment or insults: 6" in told
    assert "A threat or violence: too few to say" in told
    assert "Private matters made public: too few to say" in told
    assert "Taken up by a person in time: 12" in told
    assert "Decided in time: too few to say" in told


async def test_handlers_hear_when_more_roles_could_administer(place: Office) -> None:
    app = place.hearth.app
    assert app is not None
    helpers = place.guild.add_role("Helpers")

    async def looked() -> bool:
        async with app.ground.database.read() as tx:
            return await reach.get(tx, place.guild.id) is not None

    await eventually(looked)
    place.priya.sees_nothing()
    place.guild.update_role(helpers, permissions=Permissions.MANAGE_GUILD)
    await place.hearth.soon(place.priya.sees("You have an update in Hearth.", in_=place.priya.direct))
    place.priya.goes_to(place.priya.direct)
    updates = await place.priya.presses("See it")
    assert "has grown" in updates.text
    assert "Helpers" in updates.text
    place.priya.goes_to(place.lobby)
    page = await place.priya.uses("cases")
    assert page.message is not None
    seen = await forges(place.priya, page.message, "conduct:office-reach:v1")
    (administer,) = [line for line in seen.text.splitlines() if "Can administer the server" in line]
    assert "@Helpers" in administer


async def test_the_cases_of_a_handler_who_leaves_are_free_again(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await office(sandbox, hearth, start=False, handler_role=None)
    people = (place.priya.id, place.dana.id)
    await hearth.sets(place.guild.id, "conduct.handlers", people)
    await hearth.start()
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, "Mal shouted.", "By name"))
    await opens(place.dana, code)
    await place.dana.presses("Look after it")
    await place.dana.leaves(place.guild)
    await place.amara.sees("You have an update in Hearth.", in_=place.amara.direct)
    place.amara.goes_to(place.amara.direct)
    assert "You are the contact outside." in (await place.amara.presses("See it")).text
    page = await opens(place.priya, code)
    assert "Nobody looks after it yet" in page.text
    assert "Only you can see this case." in page.text
    await place.dana.joins(place.guild)
    assert "for the people who handle reports" in (await place.dana.uses("cases")).text


async def test_whoever_was_banned_can_still_report(place: Office) -> None:
    mal = await place.comes("Mal")
    await mal.leaves(place.guild)
    mal.installs_the_app()
    mal.goes_to(mal.direct)

    async def known() -> bool:
        return "Who can read it" in (await mal.uses("report")).text

    await eventually(known)
    receipt = receipt_in(await reports(mal, "I was banned for speaking up."))
    assert len(receipt.split()) == 7
    assert "That you left on" in (await mal.uses("privacy")).text
    stranger = place.sandbox.person("Stranger")
    stranger.installs_the_app()
    stranger.goes_to(stranger.direct)
    assert "in no community with you" in (await stranger.uses("report")).text
