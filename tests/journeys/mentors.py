"""What the journeys of mentoring share: a community that has it, people who offer, and people who look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data import apart, mentor_matches, mentor_offers, mentor_requests
from data.mentor_matches import Match
from data.mentor_offers import Offer
from data.mentor_requests import Request
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.users import Json
from tests.hearth import Hearth

ALWAYS = [f"{day}, {part}" for day in ("Monday", "Saturday", "Sunday") for part in ("12 to 18", "18 to 23")]


@dataclass
class Village:
    """A community with mentoring, its lobby, and the people of it."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    lobby: GuildChannel
    boss: Person

    async def comes(self, name: str) -> Person:
        """Somebody joins, and looks at the lobby."""
        person = self.sandbox.person(name)
        await person.joins(self.guild)
        person.goes_to(self.lobby)
        return person

    async def offers(self, name: str, words: str = "Python", **more: Any) -> Person:
        """Somebody joins and offers to be a mentor."""
        person = await self.comes(name)
        await self.offer(person, words, **more)
        return person

    async def offer(
        self,
        person: Person,
        words: str = "Python",
        *,
        formats: tuple[str, ...] = ("one question", "one hour together", "several weeks"),
        languages: tuple[str, ...] = ("English",),
        ways: tuple[str, ...] = (),
        seats: str = "2 people",
        zone: str = "Berlin",
        parts: tuple[str, ...] = tuple(ALWAYS),
        hours: str = "",
        adult: str | None = "Yes",
        shares: tuple[str, ...] = (),
        never: tuple[Person, ...] = (),
    ) -> Answer:
        """Somebody fills in the form of an offer, and sends it."""
        await person.uses("mentor offer")
        await person.presses("Begin")
        await person.fills_in(
            {
                "What you can help with": words,
                "What you would like to do": list(formats),
                "Languages you like to talk in": list(languages),
                "How you can talk": list(ways),
                "How many people at the same time": seats,
            }
        )
        await _when(person, zone, parts, hours, adult)
        await person.presses("Go on")
        await person.fills_in(
            {"I am one of these, if somebody wishes for it": list(shares), "Never match me with": list(never)}
        )
        return await person.presses("Offer this")

    async def looks(
        self,
        person: Person,
        goal: str = "I would like to learn Python",
        *,
        about: str = "Python",
        format: str = "one hour together",
        weeks: str | None = None,
        languages: tuple[str, ...] = ("English",),
        zone: str = "Berlin",
        parts: tuple[str, ...] = tuple(ALWAYS),
        hours: str = "",
        adult: str | None = "Yes",
        needs: tuple[str, ...] = (),
        place: str | None = None,
        prefers: tuple[str, ...] = (),
        never: tuple[Person, ...] = (),
        send: bool = True,
        begun: bool = False,
    ) -> Answer:
        """Somebody fills in what they look for, and sends it if `send`; `begun`: the form is open already."""
        if not begun:
            await person.uses("mentor find")
        await person.presses("Begin")
        await person.fills_in(
            {
                "What you wish for": goal,
                "What it is about": about,
                "What would help you": format,
                **({"If several weeks: how many?": weeks} if weeks else {}),
                "Languages you like to talk in": list(languages),
            }
        )
        await _when(person, zone, parts, hours, adult)
        await person.presses("Go on")
        await person.fills_in(
            {
                "What you need when you talk": list(needs),
                **({"Where you would like to meet": place} if place else {}),
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {"I would like somebody who is one of these": list(prefers), "Never match me with": list(never)}
        )
        shown = await person.presses("See how long it may take")
        return await person.presses("Show me who suits") if send else shown

    async def matches(self, person: Person) -> list[Match]:
        """Return a person's matches, as they stand in the database."""
        app = self.hearth.app
        assert app is not None
        async with app.ground.database.read() as tx:
            return await mentor_matches.of_person(tx, self.guild.id, person.id)

    async def presses_for(self, person: Person, label: str, about: Person, *, wait: bool = True) -> Answer:
        """Somebody presses, on the newest page that they see, what stands below another's `{name}`."""
        label = label.format(name=f"\u2068{about.name}\u2069")
        for message in person.messages():
            for component in _below(message.components, f"<@{about.id}>"):
                if component.get("label") == label:
                    press = person._interactions.press(person.user, message, component)
                    return await person._await(press, wait)
        raise AssertionError(f"{person.name} sees no {label!r} for {about.name}\n{person.screen()}")

    async def keeps_apart(self, one: Person, other: Person) -> None:
        """Conduct's handlers say that two people must not be brought together."""
        app = self.hearth.app
        assert app is not None
        ground, (first, second) = app.ground, sorted((one.id, other.id))
        async with ground.database.write() as tx:
            record = await ground.vault.seal(tx, self.guild.id, "test.pair", "these two")
            pair = ground.vault.blind(apart.PAIR, self.guild.id, f"{first}|{second}")
            await apart.add(tx, apart.Pair(self.guild.id, pair, None, record, ground.clock.now()))

    async def request_of(self, person: Person) -> Request | None:
        """Return a person's open request, as it stands in the database."""
        app = self.hearth.app
        assert app is not None
        async with app.ground.database.read() as tx:
            return await mentor_requests.open_of(tx, self.guild.id, person.id)

    async def offer_of(self, person: Person) -> Offer | None:
        """Return a person's offer, as it stands in the database."""
        app = self.hearth.app
        assert app is not None
        async with app.ground.database.read() as tx:
            return await mentor_offers.get(tx, self.guild.id, person.id)


async def village(sandbox: Sandbox, hearth: Hearth, *, start: bool = True, **settings: Any) -> Village:
    """Start Hearth in a community that has mentoring, with `settings` of it by name."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    lobby = guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "community.staff_channel", guild.add_text_channel("team").id)
    await hearth.sets(guild.id, "mentors.open", True)
    for name, value in settings.items():
        await hearth.sets(guild.id, f"mentors.{name}", value)
    if start:
        await hearth.start()
    boss.goes_to(lobby)
    return Village(sandbox, hearth, guild, lobby, boss)


async def _when(person: Person, zone: str, parts: tuple[str, ...], hours: str, adult: str | None) -> None:
    await person.presses("Go on")
    await person.fills_in(
        {
            "The city whose clock you live by": zone,
            "When you are usually free": list(parts),
            "Or the exact hours": hours,
            **({"Are you 18 or older?": adult} if adult else {}),
        }
    )


def _below(components: Sequence[Json], words: str) -> list[Json]:
    """Return the controls that stand right below a text that holds these words."""
    found: list[Json] = []
    is_below = False
    for part in components:
        if "content" in part:
            is_below = words in part["content"]
        elif is_below:
            found += part.get("components", [])
    return found
