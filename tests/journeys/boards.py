"""A community with somebody who puts up a welcome board, for the journeys of boards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from data import jobs, role_gifts
from data.engine import Database
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from sandbox.world.roles import Role
from tests.hearth import Hearth, eventually

GIVE = "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"
SNAKE, CRAB = "🐍", "🦀"
PYTHON, RUST, THEY = "\u2068Python\u2069", "\u2068Rust\u2069", "\u2068they/them\u2069"


@dataclass
class Place:
    """A community where Olga manages the server, with roles to choose from. Hearth runs."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    olga: Person
    lobby: GuildChannel
    team: GuildChannel
    python: Role
    rust: Role
    they: Role

    async def comes(self, name: str, *, pending: bool = False) -> Person:
        """Let somebody join."""
        person = self.sandbox.person(name)
        await person.joins(self.guild, pending=pending)
        return person

    def holds(self, person: Person, role: Role) -> bool:
        """Whether somebody has a role now."""
        member = self.guild.members.get(person.id)
        return member is not None and role.id in member.roles

    async def gets(self, person: Person, role: Role) -> None:
        """Wait until somebody has a role."""
        await self.until(lambda: self.holds(person, role))

    async def loses(self, person: Person, role: Role) -> None:
        """Wait until somebody does not have a role."""
        await self.until(lambda: not self.holds(person, role))

    async def until(self, holds: Callable[[], bool]) -> None:
        """Let the moments go by that boards wait, to gather what belongs together, until something holds."""
        await self.hearth.soon(self.sandbox.world.wait_for(holds))

    def calls(self, method: str | None = None) -> int:
        """How often Hearth gave or took a role."""
        return sum(
            exchange.route == GIVE and method in (None, exchange.method) for exchange in self.sandbox.world.traffic
        )

    def boards(self) -> list[Message]:
        """The boards that stand in the lobby."""
        posted = self.lobby.messages.values()
        own = [message for message in posted if message.author is self.sandbox.world.bot and not message.ephemeral]
        return [message for message in own if message.components and not message.deleted]

    async def stands(self) -> Message:
        """Wait until the one board stands, and return it."""
        await self.until(lambda: len(self.boards()) == 1)
        return self.boards()[0]

    async def settles(self) -> None:
        """Wait until all is done that boards have promised for now; a press also promises to look again later."""

        async def nothing_waits() -> bool:
            soon = self.sandbox.clock.now() + timedelta(seconds=5)
            return not [job for job in await self._jobs() if job.state == "waiting" and job.next_at <= soon]

        await self.hearth.soon(eventually(nothing_waits))

    async def catches_up(self, times: int = 1) -> None:
        """Wait until Hearth has read all reactions anew that often in all, and done what follows."""

        async def read() -> bool:
            done = [job for job in await self._jobs() if job.kind == "board.catch_up" and job.state == "done"]
            return len(done) >= times

        await eventually(read)
        await self.settles()

    async def hears(self, person: Person, *roles: Role) -> None:
        """Wait until Hearth knows that somebody reacts for exactly these roles."""
        database = await Database.open(self.hearth.config.database)
        wanted = sorted(role.id for role in roles)

        async def known() -> bool:
            async with database.read() as tx:
                gifts = await role_gifts.of_people(tx, self.guild.id, [person.id])
            return sorted(gift.role_id for gift in gifts if gift.via == "reaction" and gift.wanted) == wanted

        try:
            await eventually(known)
        finally:
            await database.close()

    async def _jobs(self) -> list[Any]:
        database = await Database.open(self.hearth.config.database)
        try:
            async with database.read() as tx:
                of_boards = select(jobs.jobs).where(jobs.jobs.c.kind.startswith("board."))
                return list(await tx.execute(of_boards))
        finally:
            await database.close()

    async def adds(self, role: Role, *, label: str = "", kind: str = "Interest", emoji: str = "") -> Answer:
        """Put a role on the board that is before Olga."""
        await self.olga.chooses("Add a role", role)
        values = {"What the button says": label, "What kind of role is it?": kind, "Emoji to react with": emoji}
        return await self.olga.fills_in({name: value for name, value in values.items() if value})

    async def drafts(self, entries: Sequence[tuple[Role, str, str]]) -> Answer:
        """Make a board with these roles (role, kind, emoji), up to its preview."""
        await self.olga.uses("board", in_=self.lobby)
        await self.olga.presses("New board")
        await self.olga.chooses("Choose the channel where it will stand", self.lobby)
        await self.olga.presses("Write the words")
        await self.olga.fills_in({"Heading": "What do you like?", "Text": "Choose what suits you."})
        for role, kind, emoji in entries:
            await self.adds(role, kind=kind, emoji=emoji)
        return await self.olga.presses("Preview")

    async def has_board(self) -> Message:
        """Let a board with two interests that have emoji, and pronouns, stand; return its message."""
        entries = ((self.python, "Interest", SNAKE), (self.rust, "Interest", CRAB), (self.they, "Pronouns", ""))
        await self.drafts(entries)
        await self.olga.presses("Put it up")
        message = await self.stands()
        await self.until(lambda: {SNAKE, CRAB} <= set(message.reactions))
        await self.settles()
        return message


async def place_in(sandbox: Sandbox, hearth: Hearth, *, screening: bool = False) -> Place:
    """Build the community and start Hearth in this process."""
    guild = sandbox.world.add_guild("Rainbow OSPO", screening=screening)
    python, rust, they = guild.add_role("Python"), guild.add_role("Rust"), guild.add_role("they/them")
    chief = guild.add_role("Chief", int(Permissions.MANAGE_GUILD))
    lobby, team = guild.add_text_channel("lobby"), guild.add_text_channel("team", private=True)
    team.allow(guild.bot_role, Permissions.VIEW_CHANNEL)
    olga = sandbox.person("Olga")
    guild.join(olga.user, pending=False, roles=[chief])
    await hearth.start()
    return Place(sandbox, hearth, guild, olga, lobby, team, python, rust, they)
