"""What the journeys of thanks share: a community that has them, and people who thank each other."""

from __future__ import annotations

from dataclasses import dataclass

from data import apart
from data import thanks as store
from data.engine import Database
from data.thanks import Thanks
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth

WORDS = "You answered my first question so kindly."


@dataclass
class Place:
    """A community with thanks, its lobby and the channel for public ones, and the people of it."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    lobby: GuildChannel
    wall: GuildChannel
    boss: Person

    async def comes(self, name: str) -> Person:
        """Somebody joins, and looks at the lobby."""
        person = self.sandbox.person(name)
        await person.joins(self.guild)
        person.goes_to(self.lobby)
        return person

    async def thanks(
        self, giver: Person, person: Person, words: str = WORDS, *, kind: str = "answering questions"
    ) -> Answer:
        """Somebody thanks somebody."""
        await giver.uses("thanks", in_=self.lobby)
        await giver.presses("Thank somebody")
        await giver.presses("Begin")
        await giver.fills_in(
            {"Whom you thank": [person], "For what kind of work": kind, "In your own words": words}
        )
        return await giver.presses("Send it")

    async def reads(self, person: Person) -> Answer:
        """Somebody reads the thanks for them."""
        await person.uses("thanks", in_=self.lobby)
        return await person.presses("Thanks for you")

    async def what_staff_see(self) -> Answer:
        """The boss opens staff's page of thanks."""
        await self.boss.uses("staff", in_=self.lobby)
        while "Work that is seldom thanked" not in self.boss.screen():
            await self.boss.presses("More")
        return await self.boss.presses("Work that is seldom thanked")

    async def rows(self, person: Person) -> list[Thanks]:
        """The thanks to a person, as they stand in the database."""
        database = await Database.open(self.hearth.config.database)
        async with database.read() as tx:
            found = await store.received(tx, self.guild.id, person.id)
        await database.close()
        return found

    async def keeps_apart(self, one: Person, other: Person) -> None:
        """Conduct's handlers say that two people must not be brought together."""
        app = self.hearth.app
        assert app is not None
        ground, (first, second) = app.ground, sorted((one.id, other.id))
        async with ground.database.write() as tx:
            record = await ground.vault.seal(tx, self.guild.id, "test.pair", "these two")
            pair = ground.vault.blind(apart.PAIR, self.guild.id, f"{first}|{second}")
            await apart.add(tx, apart.Pair(self.guild.id, pair, None, record, ground.clock.now()))

    def posted(self, words: str = WORDS) -> int:
        """How many messages in the channel for public thanks say this."""
        return sum(words in one.content for one in self.wall.messages.values() if not one.deleted)


async def open_place(sandbox: Sandbox, hearth: Hearth, *, start: bool = True) -> Place:
    """Start Hearth in a community that has thanks."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    lobby, wall = guild.add_text_channel("lobby"), guild.add_text_channel("thanks")
    await hearth.sets(guild.id, "thanks.open", True)
    await hearth.sets(guild.id, "thanks.channel", wall.id)
    if start:
        await hearth.start()
    boss.goes_to(lobby)
    return Place(sandbox, hearth, guild, lobby, wall, boss)
