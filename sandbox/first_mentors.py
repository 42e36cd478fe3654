"""What people of the seeded community do so that mentoring can be tried: an organiser switches it on, three offer.

It is done as people would, with the bot's own commands, pages and forms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.setting_up import switches_on

if TYPE_CHECKING:
    from sandbox.people import Person
    from sandbox.server import Sandbox

EVENINGS = [f"{day}, 18 to 23" for day in ("Monday", "Tuesday", "Wednesday", "Thursday")]
AFTERNOONS = [f"{day}, 12 to 18" for day in ("Monday", "Wednesday", "Friday", "Saturday")]


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody offers, in the words of the form."""

    who: str
    words: str
    formats: list[str]
    languages: list[str]
    ways: list[str]
    zone: str
    parts: list[str]


OFFERS = (
    Offer(
        "Lucía Andrade",
        "Documentation, translation, giving a first talk",
        ["one question", "one hour together", "several weeks", "in a group"],
        ["English", "Español"],
        ["in writing only", "without video", "with time to answer"],
        "Bogota",
        AFTERNOONS + EVENINGS,
    ),
    Offer(
        "Léa Fontaine",
        "Python, testing, code review",
        ["one question", "one hour together", "several weeks", "looking over a shoulder"],
        ["English", "Français"],
        ["in writing only", "without video", "not at the same time"],
        "Paris",
        EVENINGS,
    ),
    Offer(
        "Mateo Ruiz",
        "Websites, accessibility, first steps in open source",
        ["one question", "one hour together", "several weeks"],
        ["English", "Español"],
        ["in writing only", "with captions", "with time to answer"],
        "Madrid",
        AFTERNOONS + EVENINGS,
    ),
)


async def begin_mentoring(sandbox: Sandbox, organiser: Person) -> None:
    """Switch mentoring on, and let those offer who would like to. Raises as a person's deeds do."""
    await switches_on(organiser, "Mentoring", "Mentoring is on")
    people = {person.name: person for person in sandbox.people.values()}
    for one in OFFERS:
        await _offer(people[one.who], one)


async def _offer(person: Person, offer: Offer) -> None:
    """Fill in the form of an offer in English, whatever the person reads otherwise, and send it."""
    reads = person.user.locale
    person.switches_language("en-US")
    await person.uses("mentor offer")
    await person.presses("Begin")
    await person.fills_in(
        {
            "What you can help with": offer.words,
            "What you would like to do": offer.formats,
            "Languages you like to talk in": offer.languages,
            "How you can talk": offer.ways,
        }
    )
    await person.presses("Go on")
    await person.fills_in(
        {
            "The city whose clock you live by": offer.zone,
            "When you are usually free": offer.parts,
            "Are you 18 or older?": "Yes",
        }
    )
    await person.presses("Go on")
    await person.fills_in({})
    shown = await person.presses("Offer this")
    if shown.message is not None:
        await person.dismisses(shown.message)
    person.switches_language(reads)
