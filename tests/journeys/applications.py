"""What the journeys of applications share: a community that calls for applications, and people in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from data import application_calls
from data.application_calls import Call
from data.engine import Database
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually

TITLE = "\u2068Travel grant\u2069"
"""How menus show the call: what people wrote is isolated."""
QUESTIONS = ("What would you like to learn?", "How would you share it?")


@dataclass
class Fund:
    """A community with a channel for calls, its lobby, and the people of it."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    lobby: GuildChannel
    board: GuildChannel
    boss: Person
    people: dict[str, Person] = field(default_factory=dict)

    async def comes(self, *names: str) -> list[Person]:
        """People join, and look at the lobby."""
        people = [self.sandbox.person(name) for name in names]
        for person in people:
            await person.joins(self.guild)
            person.goes_to(self.lobby)
        self.people.update(zip(names, people, strict=True))
        return people

    async def calls(
        self,
        reviewers: Sequence[Person],
        deciders: Sequence[Person],
        redactor: Person | None = None,
        *,
        questions: Sequence[str] = QUESTIONS,
        wanted: str = "3",
        kind: str = "Grant",
        publish: bool = True,
    ) -> Answer:
        """The boss writes a call, names who judges, and publishes it."""
        boss = self.boss
        await boss.uses("applications", in_=self.lobby)
        await boss.presses("Write a call")
        await boss.presses("Begin")
        await boss.fills_in(
            {
                "What people apply for": kind,
                "Title": "Travel grant",
                "What it is about": "Come to the summit. We pay the train and the bed.",
                "Whom to ask about access": "write to Kim",
                "Open for how many days": "21",
            }
        )
        await boss.presses("Go on")
        await boss.fills_in({f"Question {number}": words for number, words in enumerate(questions, start=1)})
        await boss.presses("Go on")
        await boss.fills_in(
            {
                "What a mark of 1 means": "Says nothing",
                "What a mark of 3 means": "Says it",
                "What a mark of 5 means": "Says it with an example",
                "Reviewers for each application": wanted,
            }
        )
        shown = await boss.presses("Keep this call")
        await boss.chooses("Who gives marks", *reviewers)
        await boss.chooses("Which two decide", *deciders)
        if redactor is not None:
            await boss.chooses("Who takes out what tells who wrote (optional)", redactor)
        return await boss.presses("Publish this call") if publish else shown

    async def applies(
        self,
        person: Person,
        answers: Sequence[str],
        *,
        harder: str = "",
        excluded: Sequence[Person] = (),
        send: bool = True,
    ) -> Answer:
        """Somebody answers every question, and sends it."""
        await person.uses("apply", in_=self.lobby)
        await person.chooses("Choose a call to look at", TITLE)
        await person.presses("Begin")
        for words in answers:
            await person.presses("Write an answer")
            await person.fills_in({"Your answer": words})
            shown = await person.presses("Next")
        if harder or excluded:
            await person.presses("Add or change these")
            shown = await person.fills_in(
                {"What made things harder for you": harder, "Who should not review you": list(excluded)}
            )
        return await person.presses("Send my application") if send else shown

    async def closes(self) -> Answer:
        """The boss closes the call."""
        await self.boss.uses("applications", in_=self.lobby)
        await self.boss.chooses("Choose a call", TITLE)
        await self.boss.presses("Close it now")
        return await self.boss.presses("Yes, close it")

    async def stays_open(self, more: str) -> Answer:
        """The boss keeps the call open longer, as far as to the question whether that is right."""
        await self.boss.uses("applications", in_=self.lobby)
        await self.boss.chooses("Choose a call", TITLE)
        await self.boss.presses("Keep it open longer")
        return await self.boss.fills_in({"How many days longer": more})

    async def reviews(self, person: Person, mark: str = "3") -> list[str]:
        """Somebody marks all that waits for them; return the pages that they read."""
        shown = await person.uses("applications", in_=self.lobby)
        pages = [shown.text]
        if "wait for your mark" not in shown.text and "waits for your mark" not in shown.text:
            return pages
        shown = await person.presses("Review")
        while "The answer:" in shown.text:
            pages.append(shown.text)
            pages.append((await person.chooses("Give a mark", mark)).text)
            shown = await person.presses("Next answer")
        return [*pages, shown.text]

    async def call(self) -> Call | None:
        """Return the newest call, as it stands in the database."""
        database = await Database.open(self.hearth.config.database)
        async with database.read() as tx:
            rows = (await tx.execute(select(application_calls.application_calls))).all()
        await database.close()
        return Call(**rows[-1]._mapping) if rows else None

    async def is_in(self, state: str) -> None:
        """Wait until the call is in this state."""

        async def so() -> bool:
            call = await self.call()
            return call is not None and call.state == state

        await eventually(so, timeout=30)


async def fund(sandbox: Sandbox, hearth: Hearth, *, start: bool = True) -> Fund:
    """Start Hearth in a community that calls for applications."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    lobby, board = guild.add_text_channel("lobby"), guild.add_text_channel("calls")
    await hearth.sets(guild.id, "community.staff_channel", guild.add_text_channel("team").id)
    await hearth.sets(guild.id, "applications.channel", board.id)
    if start:
        await hearth.start()
    boss.goes_to(lobby)
    return Fund(sandbox, hearth, guild, lobby, board, boss)
