"""What the journeys of learning share: a community with the library, and a site that answers as it is told."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.kernel.ids import new_id
from data import learn as store
from data.engine import Database
from data.learn import Link, Own
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth


@dataclass
class Place:
    """A community with the library, and the people of it."""

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

    async def suggests(self, person: Person, title: str, address: str, **more: Any) -> None:
        """Somebody suggests something, from the first page on."""
        await person.uses("learn")
        await person.presses("Suggest something")
        await person.presses("Suggest something")
        await fills(person, title, address, **more)
        await person.presses("Send it")

    async def looks_after(self) -> Answer:
        """The boss opens staff's page of the library."""
        shown = await self.boss.uses("staff")
        while "[Learning library]" not in shown.text:  # how far down it stands depends on what else there is
            shown = await self.boss.presses("More")
        return await self.boss.presses("Learning library")

    async def has(self, address: str, title: str = "Local guide") -> Own:
        """The community has an entry of its own, with an address that no form would take."""
        own = Own(
            id=new_id(),
            guild_id=self.guild.id,
            title=title,
            made_by="",
            address=address,
            language="en",
            words="",
            facts={"kind": "guide", "audiences": ["contributors"], "topics": ["git"], "cost": "free"},
            added_at=self.sandbox.clock.now(),
        )
        database = await Database.open(self.hearth.config.database)
        async with database.write() as tx:
            await store.add_own(tx, own)
        await database.close()
        return own

    async def links(self) -> list[Link]:
        """How the addresses of the community's own entries do, as it stands in the database."""
        database = await Database.open(self.hearth.config.database)
        async with database.read() as tx:
            found = await store.links(tx, self.guild.id)
        await database.close()
        return found


@dataclass
class Site:
    """A site whose pages answer as they are told; it counts how often each is asked."""

    base: str = ""
    answers: dict[str, int] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    held: asyncio.Event = field(default_factory=asyncio.Event)


@asynccontextmanager
async def site(**answers: int) -> AsyncIterator[Site]:
    """Open a site on this machine; an answer of 0 is held until `held` is set."""
    running = Site(answers=dict(answers))

    async def answer(request: web.Request) -> web.Response:
        page = request.match_info["page"]
        running.asked[page] += 1
        status = running.answers[page]
        if not status:
            await running.held.wait()
            status = 200
        return web.Response(status=status)

    app = web.Application()
    app.router.add_route("*", "/{page}", answer)
    server = TestServer(app)
    await server.start_server(shutdown_timeout=0)
    running.base = str(server.make_url("/"))
    try:
        yield running
    finally:
        running.held.set()
        await server.close()


async def fills(person: Person, title: str, address: str, **more: Any) -> None:
    """Somebody fills in the form of an entry."""
    await person.presses("Begin")
    await person.fills_in(
        {"What it is called": title, "Its address": address, "In which language": "English", **more}
    )
    await person.presses("Go on")
    await person.fills_in(
        {
            "What kind of thing": "guide",
            "For whom": ["people who hire"],
            "About what": ["hiring"],
            "Level": "for beginners",
            "What it costs": "free",
        }
    )
    await person.presses("Go on")
    await person.fills_in({"How many hours it takes": "2"})


async def open_place(sandbox: Sandbox, hearth: Hearth, *, start: bool = True) -> Place:
    """Start Hearth in a community that has the library."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    lobby = guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "learn.open", True)
    if start:
        await hearth.start()
    boss.goes_to(lobby)
    return Place(sandbox, hearth, guild, lobby, boss)
