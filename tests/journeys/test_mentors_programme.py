"""Those who lead mentoring look at offers, at who waits and at figures, and take mentors in as a table."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.ground import Ground
from cogs.mentors.service import promises
from data import mentor_requests
from data.mentor_offers import INVITED, OPEN
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.mentors import Village, village

HEAD = "account,words,languages,formats,ways,seats,zone,hours"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


def row(person: Person, words: str = "Python", **changes: str) -> str:
    cells = {
        "account": str(person.id),
        "words": words,
        "languages": "en",
        "formats": "hour;weeks",
        "ways": "",
        "seats": "2",
        "zone": "Berlin",
        "hours": '"Mon 12:00-23:00, Sat 12:00-23:00, Sun 12:00-23:00"',
        **changes,
    }
    return ",".join(cells.values())


async def takes_in(place: Village, *rows: str) -> Answer:
    contents = "\n".join([HEAD, *rows]).encode()
    return await place.boss.uses("mentor programme", mentors=("mentors.csv", contents))


def ground_of(place: Village) -> Ground:
    assert place.hearth.app is not None
    return place.hearth.app.ground


async def test_an_offer_is_looked_at_and_let_in(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth, review=True)
    mia = await place.offers("Mia", "Python", shares=("trans people",))
    ada = await place.comes("Ada")
    assert "@Mia" not in (await place.looks(ada)).text
    assert "One offer waits" in (await place.boss.uses("mentor programme")).text
    await place.boss.presses("Offers to look at")
    shown = await place.boss.presses("Look at this offer")
    assert "In their own words: \u2068Python\u2069" in shown.text
    assert "trans" not in shown.text
    said = await place.boss.presses("Let in")
    assert "@Mia is let in" in said.text
    await mia.sees("It stands from now on", in_=mia.direct)
    assert "@Mia" in (await ada.uses("mentor find")).text
    assert "It stands from now on" in (await mia.uses("start", in_=place.lobby)).text
    await mia.presses("Noted")
    assert "It stands from now on" not in (await mia.uses("start")).text


async def test_an_offer_is_sent_back_kindly_and_comes_again(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth, review=True)
    mia = await place.offers("Mia", "things")
    await place.boss.uses("mentor programme")
    await place.boss.presses("Offers to look at")
    await place.boss.presses("Look at this offer")
    await place.boss.chooses("Ask for a change", "Say more about what they can help with")
    told = await mia.sees("say a little more about what you can help with", in_=mia.direct)
    mia.goes_to(mia.direct)
    await mia.presses("Change it", on=told)
    offer = await place.offer_of(mia)
    assert offer is not None
    assert offer.state == "change"
    mia.goes_to(place.lobby)
    await mia.uses("mentor offer")
    assert "say a little more" in mia.screen()


async def test_an_offer_that_is_not_taken_leaves_no_trace(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth, review=True)
    mia = await place.offers("Mia", "Python")
    mia.closes_dms()
    bystander = await place.comes("Ben")
    await place.boss.uses("mentor programme")
    await place.boss.presses("Offers to look at")
    page = await place.boss.presses("Look at this offer")
    await place.boss.uses("mentor programme")
    await place.boss.presses("Offers to look at")
    await place.boss.presses("Look at this offer")
    await place.boss.presses("Do not take it")
    late = await place.boss.presses("Let in", on=page.message)
    assert "does not wait any more" in late.text
    await place.hearth.has_settled(promises.OFFER)
    assert "cannot take your offer at the moment" in (await mia.uses("start")).text
    assert "Mia" not in bystander.screen()
    await mia.presses("Noted")
    assert await place.offer_of(mia) is None


async def test_who_waits_is_seen_without_what_is_private(place: Village) -> None:
    ada = await place.comes("Ada")
    noa = await place.comes("Noa")
    await place.offers("Mia")
    await place.looks(ada, "My secret wish", prefers=("blind people, people with low vision",), never=(noa,))
    await ada.presses("Ask \u2068Mia\u2069")
    await place.hearth.time_passes(hours=73)
    await ada.sees("has not answered within three days", in_=ada.direct)
    assert "One person is looking for a mentor." in (await place.boss.uses("mentor programme")).text
    shown = await place.boss.presses("Who is waiting")
    assert "@Ada: one hour together, since" in shown.text
    assert "About: Python. One mentor was asked and did not answer." in shown.text
    for private in ("secret wish", "blind", "Noa"):
        assert private not in shown.text


async def test_figures_hide_what_is_small(place: Village) -> None:
    ground, guild_id = ground_of(place), place.guild.id
    await place.offers("Mia", "Python, documentation", zone="Berlin", shares=("neurodivergent people",))
    for number in range(4):
        ada = await place.comes(f"Ada{number}")
        await place.looks(ada, about="Python", prefers=("neurodivergent people",))

    async def figures() -> str:
        await place.boss.uses("mentor programme")
        await place.boss.presses("More")
        return (await place.boss.presses("Figures")).text

    shown = await figures()
    assert "Python" not in shown
    assert "UTC+" not in shown
    assert "English" not in shown
    await place.looks(await place.comes("Ada4"), about="Python, documentation", zone="Kathmandu")
    shown = await figures()
    assert "Python: look 5, offer few or none" in shown
    assert "English: look 5, offer few or none" in shown
    assert "documentation" not in shown
    assert "UTC" not in shown  # four and one: neither, and no sum
    assert "Unknown yet: too few people." in shown
    assert "neuro" not in shown
    async with ground.database.write() as tx:
        now = ground.clock.now()
        for request in await mentor_requests.waiting(tx, guild_id):
            await mentor_requests.end(tx, guild_id, request.id, state="matched", at=now + timedelta(days=2))
    await place.hearth.time_passes(days=3)
    assert "one hour together: 2 days" in await figures()


async def test_mentors_are_taken_in_from_a_table_once_they_say_yes(place: Village) -> None:
    mia, noa, ben = [await place.comes(name) for name in ("Mia", "Noa", "Ben")]
    own = await place.offers("Zoe", "Design")
    rows = (row(mia), row(noa, "Talks", zone="Atlantis City"), row(ben, seats="7"), row(own, "Something else"))
    said = (await takes_in(place, *rows)).text
    assert "One person is asked now" in said
    assert "One person stood here already." in said
    assert "Row 3: The clock “\u2068Atlantis City\u2069” is unknown." in said
    assert "Row 4: The column “seats” takes a number from 1 to 4." in said
    offer, zoes = await place.offer_of(mia), await place.offer_of(own)
    assert offer is not None
    assert zoes is not None
    assert offer.state == INVITED
    assert zoes.words == "Design"
    ada = await place.comes("Ada")
    assert "@Mia" not in (await place.looks(ada)).text
    asked = await mia.sees("would like you as a mentor, and wrote an offer for you", in_=mia.direct)
    again = (await takes_in(place, *rows)).text
    assert "Nobody new is asked." in again
    assert "2 people stood here already." in again
    await place.hearth.has_settled(promises.OFFER)
    assert len([one for one in mia.direct.messages.values() if "wrote an offer for you" in one.content]) == 1
    assert await place.offer_of(mia) == offer
    mia.goes_to(mia.direct)
    await mia.presses("Yes, gladly", on=asked)
    assert "@Mia" in (await ada.uses("mentor find")).text


async def test_who_says_no_is_not_asked_again(place: Village) -> None:
    mia = await place.comes("Mia")
    await takes_in(place, row(mia))
    asked = await mia.sees("wrote an offer for you", in_=mia.direct)
    mia.goes_to(mia.direct)
    said = await mia.presses("No, thank you", on=asked)
    assert "You are not asked again." in said.text
    again = (await takes_in(place, row(mia))).text
    assert "Row 2: This person has been asked and said no." in again
    assert "wrote an offer" not in (await mia.uses("start", in_=place.lobby)).text
    await mia.uses("mentor offer")
    await mia.presses("Take it back")
    await mia.presses("Yes, take it back")
    assert await place.offer_of(mia) is None


async def test_strangers_and_bots_and_bad_files_are_named(place: Village) -> None:
    stranger = place.sandbox.person("Stranger")
    said = (await takes_in(place, row(stranger))).text
    assert "Row 2: This account is not a person in this community." in said
    boss = place.boss
    latin = "account,wörds".encode("latin-1")
    assert "not written in UTF-8" in (await boss.uses("mentor programme", mentors=("m.csv", latin))).text
    assert (
        "Missing: languages"
        in (await boss.uses("mentor programme", mentors=("m.csv", b"account,words,formats,zone,hours"))).text
    )
    huge = HEAD.encode() + b"\n" * (600 * 1024)
    assert "too large" in (await boss.uses("mentor programme", mentors=("m.csv", huge))).text
    many = [row(stranger, account=str(10**17 + number)) for number in range(12)]
    shown = await takes_in(place, *many)
    assert "12 rows could not come in" in shown.text
    await boss.sees("All rows that could not come in")
    ada = await place.comes("Ada")
    refused = await ada.uses("mentor programme", mentors=("m.csv", HEAD.encode()))
    assert "Only people who lead mentoring" in refused.text


async def test_the_table_that_is_handed_over_holds_nothing_secret_and_runs_nothing(place: Village) -> None:
    noa = await place.comes("Noa")
    mia = await place.offers("Mia", "=HYPERLINK(1)", shares=("deaf or hard of hearing people",), never=(noa,))
    await place.boss.uses("mentor programme")
    await place.boss.presses("More")
    await place.boss.presses("Mentors as a file")
    given = await place.boss.presses("Give me the file")
    assert given.message is not None
    (attachment,) = given.message.attachments
    words = bytes(attachment.data).decode("utf-8-sig")
    assert f"<@{mia.id}>,Mia,'=HYPERLINK(1)," in words
    for private in ("deaf", str(noa.id), "adult", "18"):
        assert private not in words.replace(str(mia.id), "").replace("18:00", "")
    again = await place.boss.uses("mentor programme", mentors=("mentors.csv", bytes(attachment.data)))
    assert "Nobody new is asked." in again.text
    offer = await place.offer_of(mia)
    assert offer is not None
    assert offer.state == OPEN
