"""A community with greeters and a private channel for them, for the journeys of people who greet people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from data import greeter_notices, greeters, greeting_reactions, newcomers
from data.engine import Database
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from sandbox.world.roles import Role
from tests.hearth import Hearth, eventually

WAVE, HUSH = "👋", "🤫"
TAKE = "I'll greet them"


@dataclass
class Place:
    """A community where Gita and Gus are greeters and Mara is just a member. Hearth is not started yet."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    welcome: GuildChannel
    lounge: GuildChannel
    greeter: Role
    gita: Person
    gus: Person
    mara: Person

    async def comes(self, *names: str, locale: str = "en-US") -> list[Person]:
        """Let people join together and be greeted by Hearth."""
        people = [self.sandbox.person(name, locale=locale) for name in names]
        for person in people:
            await person.joins(self.guild)
        await self._are_there(people)  # before more time goes by, which would part those who came together
        for person in people:
            await self.greeting_of(person)
        return people

    async def _are_there(self, people: list[Person]) -> None:
        """Wait until Hearth has written down that somebody came."""
        database = await Database.open(self.hearth.config.database)

        async def all_are() -> bool:
            async with database.read() as tx:
                found = [await newcomers.find_newcomer(tx, self.guild.id, person.id) for person in people]
                return all(found)

        try:
            await eventually(all_are)
        finally:
            await database.close()

    async def greeting_of(self, person: Person) -> Message:
        """Wait for the greeting that names somebody."""

        async def greeted() -> bool:
            self.sandbox.clock.advance(1)
            return self._greeting_of(person) is not None

        if self._greeting_of(person) is None:
            await eventually(greeted)
        greeting = self._greeting_of(person)
        assert greeting is not None
        return greeting

    def _greeting_of(self, person: Person) -> Message | None:
        for message in self.welcome.messages.values():
            if message.author is self.sandbox.world.bot and f"\u2068{person.name}\u2069" in message.content:
                return message
        return None

    def notices(self) -> list[str]:
        """What stands in the greeters' channel now, by Hearth."""
        bot = self.sandbox.world.bot
        return [one.content for one in self.lounge.messages.values() if one.author is bot]

    async def told(self, words: str, *, count: int | None = None) -> Message:
        """Wait until greeters read these words, in their channel; with `count`, in that many messages."""
        found = await self._later(lambda: self._notice_with(words))
        if count is not None:
            assert len(self.notices()) == count, self.notices()
        return found

    async def told_no_more(self, words: str) -> None:
        """Wait until no message in the greeters' channel says these words."""
        await self._later(lambda: self._notice_with(words) is None)

    async def _later(self, holds: Callable[[], Message | bool | None]) -> Message:
        """Wait for something that is due in a moment, while the features' time goes by slowly."""

        async def later() -> bool:
            if not holds():
                self.sandbox.clock.advance(1)
            return bool(holds())

        try:
            await eventually(later)
        except TimeoutError:
            raise AssertionError(f"greeters read: {self.notices()}") from None
        found = holds()
        return found if isinstance(found, Message) else next(iter(self.lounge.messages.values()))

    def _notice_with(self, words: str) -> Message | None:
        bot = self.sandbox.world.bot
        for one in reversed(self.lounge.messages.values()):
            if one.author is bot and words in one.content:
                return one
        return None

    async def knows(self, person: Person, *, wish: str | None = None, met: bool = False) -> None:
        """Wait until Hearth has written down how it stands with a newcomer."""
        database = await Database.open(self.hearth.config.database)

        async def known() -> bool:
            async with database.read() as tx:
                (guest,) = await greeters.guests(tx, self.guild.id, [person.id])
                return (guest.wish, guest.met) == (wish, met)

        try:
            await eventually(known)
        finally:
            await database.close()

    async def heard_waves(self, person: Person, count: int) -> None:
        """Wait until Hearth has heard of that many waves that somebody has not explained."""
        database = await Database.open(self.hearth.config.database)

        async def heard() -> bool:
            async with database.read() as tx:
                return len(await greeting_reactions.open_waves(tx, self.guild.id, person.id)) == count

        try:
            await eventually(heard)
        finally:
            await database.close()

    async def could_not_be_told(self, count: int) -> None:
        """Wait until that many notices wait for a channel that takes them."""
        database = await Database.open(self.hearth.config.database)
        long_ago = self.sandbox.clock.now() - timedelta(days=14)

        async def parked() -> bool:
            async with database.read() as tx:
                return len(await greeter_notices.parked(tx, self.guild.id, since=long_ago)) == count

        try:
            await eventually(parked)
        finally:
            await database.close()

    async def page(self, person: Person) -> str:
        """The page of who waits, as somebody sees it."""
        return (await person.uses("greet", in_=self.lounge)).text


async def place_with_greeters(sandbox: Sandbox, hearth: Hearth, *, lounge: bool = True) -> Place:
    """Set up such a community."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome, channel = guild.add_text_channel("welcome"), guild.add_text_channel("lounge", private=True)
    guild.add_text_channel("general")
    role = guild.add_role("Greeter")
    for one in (role, guild.bot_role):
        channel.allow(one, Permissions.VIEW_CHANNEL)
    gita, gus, mara = (sandbox.person(name) for name in ("Gita", "Gus", "Mara"))
    guild.join(gita.user, roles=[role])
    guild.join(gus.user, roles=[role])
    guild.join(mara.user)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.sets(guild.id, "greeters.role", role.id)
    if lounge:
        await hearth.sets(guild.id, "greeters.channel", channel.id)
    return Place(sandbox, hearth, guild, welcome, channel, role, gita, gus, mara)
