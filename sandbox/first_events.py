"""What an organiser of the seeded community does so that events can be tried: switches them on, and plans two.

It is done as a person would, with the bot's own commands, pages and forms.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from sandbox.setting_up import sets, switches_on

if TYPE_CHECKING:
    from sandbox.people import Person
    from sandbox.server import Sandbox
    from sandbox.world.guilds import Guild

CHANNEL = "events"


@dataclass(frozen=True, slots=True)
class Planned:
    """An event, in the words of the form; `days` from today on, at `hour` by the clocks of `city`."""

    title: str
    words: str
    audience: str
    city: str
    days: int
    hour: str
    length: str
    repeats: str
    place: str
    where: str = ""
    stage: str = ""
    access: dict[str, object] = field(default_factory=dict)


EVENTS = (
    Planned(
        "Office hours",
        "Bring a question, a half-finished patch, or just yourself. We listen first, then we look together.",
        "Everybody who contributes, or would like to",
        "Berlin",
        4,
        "18:00",
        "60 minutes",
        "Every week",
        "On a stage here",
        stage="Stage",
    ),
    Planned(
        "First patch together",
        "We choose a small issue and make a patch of it, step by step. You need a computer and no knowledge.",
        "Newcomers who have never made a patch",
        "Lisbon",
        9,
        "17:30",
        "90 minutes",
        "Only once",
        "Elsewhere online, by a link",
        where="https://meet.example.org/first-patch",
        access={"Are there captions?": "Yes, people write them"},
    ),
)


async def begin_events(sandbox: Sandbox, organiser: Person) -> None:
    """Switch events on, and announce two. Raises as a person's deeds do."""
    guild = next(iter(sandbox.world.guilds.values()))
    await switches_on(organiser, "Events", "Events are on")
    await sets(
        organiser,
        "Events",
        "Channel for events",
        lambda: organiser.chooses("Choose a channel: Channel for events", guild.channel(CHANNEL)),
    )
    for one in EVENTS:
        await _plan(sandbox, organiser, guild, one)


async def _plan(sandbox: Sandbox, organiser: Person, guild: Guild, one: Planned) -> None:
    """Fill in the form of an event, say that it was understood, and publish it."""
    day = (sandbox.clock.now() + timedelta(days=one.days)).date().isoformat()
    await organiser.uses("event new")
    await organiser.presses("Begin")
    pages: tuple[dict[str, object], ...] = (
        {
            "Title": one.title,
            "What happens": one.words,
            "Who it is for": one.audience,
            "Are newcomers welcome?": "Yes",
        },
        {
            "The city whose clock you mean": one.city,
            "Day and time": f"{day} {one.hour}",
            "How long it takes": one.length,
            "Does it repeat?": one.repeats,
        },
        {"Where it takes place": one.place, "The link or the address": one.where},
        {
            "Are there captions?": "Yes, automatic ones",
            "Is there sign language?": "None",
            "What do people get before or afterwards?": ["A recording"],
            **one.access,
        },
        {
            "What is fine while people take part?": [
                "Camera off",
                "Only writing, or only listening",
                "Coming later, leaving earlier, taking a pause",
            ],
            "In which language or languages?": "English",
            "What helps on a slow connection?": "None",
            "Are there breaks?": "It is too short to need any",
        },
        {
            "Can the place be reached without steps?": "It is not in person",
            "Who takes requests about access?": organiser.name,
            "Until how many days before the event?": "2",
        },
    )
    for number, answers in enumerate(pages):
        if number:
            await organiser.presses("Go on")
        await organiser.fills_in(answers)
    await organiser.presses("More answers")
    await organiser.presses("See what Hearth understood")
    draft = await organiser.presses("Yes, that is right")
    if one.stage:
        draft = await organiser.chooses("Choose the channel in which it takes place", guild.channel(one.stage))
    await organiser.presses("Publish it")
    await organiser.presses("Publish anyway")
    if draft.message is not None:
        await organiser.dismisses(draft.message)
