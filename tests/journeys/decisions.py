"""What the journeys of decisions share: a community that decides together, proposals, votes and ballots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from data import proposals, votes
from data.proposals import Proposal
from data.votes import OPEN, Vote
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.places import Channel
from tests.hearth import Hearth, eventually

OPTIONS = "Tuesday at 9\nThursday at 17\nBoth in turns"


@dataclass
class Assembly:
    """A community with decisions: its lobby, the channel for decisions, staff's channel, and an organiser."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    lobby: GuildChannel
    channel: GuildChannel
    team: GuildChannel
    boss: Person

    async def comes(self, name: str) -> Person:
        """Somebody joins, and looks at the lobby."""
        person = self.sandbox.person(name)
        await person.joins(self.guild)
        person.goes_to(self.lobby)
        return person

    async def proposes(
        self, person: Person, words: str, *, title: str = "Two hours", by_name: bool = False
    ) -> Answer:
        """Somebody proposes something."""
        await person.uses("propose", in_=self.lobby)
        await person.presses("Propose by name" if by_name else "Propose without my name")
        await person.presses("Begin")
        await person.fills_in({"Your proposal in one line": title, "What, and why": words})
        return await person.presses("Send it to staff" if by_name else "Send it without my name")

    async def comes_back(self, person: Person, receipt: str) -> Answer:
        """Somebody shows a receipt."""
        await person.uses("propose", in_=self.lobby)
        await person.presses("I have a receipt")
        return await person.fills_in({"The seven words": receipt})

    async def looks(self, person: Person) -> Answer:
        """Staff look proposals over."""
        await person.uses("propose", in_=self.lobby)
        return await person.presses("Look at proposals")

    async def asks(
        self,
        *,
        title: str = "When do we meet?",
        words: str = "",
        method: str = "Approval",
        options: str = OPTIONS,
        roll: str = "Every member",
        hours: str | None = None,
        quorum: str | None = None,
        publishes: str = "No",
        by: Person | None = None,
    ) -> Answer:
        """Somebody who may writes a vote down, up to what voters will be told."""
        person = by or self.boss
        await person.uses("vote", in_=self.lobby)
        await person.presses("Open a vote")
        await person.presses("Begin")
        await person.fills_in(
            {
                "The question in one line": title,
                "What people need to know (optional)": words,
                "How people vote": method,
                "The options, one a line": "" if method == "Consent" else options,
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {
                "Who may vote?": roll,
                **({"For how long? (72 hours if left open)": hours} if hours else {}),
                **({"How many must vote? (optional)": quorum} if quorum else {}),
                "Publish all ballots afterwards?": publishes,
            }
        )
        return await person.presses("Look before it opens")

    async def opens(self, *, by: Person | None = None, **more: Any) -> Vote:
        """Somebody opens a vote; it is announced."""
        person = by or self.boss
        await self.asks(by=by, **more)
        await person.presses("Open the vote")
        return await self.opened()

    async def opened(self) -> Vote:
        """Wait until a vote is open and announced; return it."""
        await self.hearth.has_settled("decisions.open")
        await self.hearth.has_settled("decisions.announce")
        (vote,) = await self.votes(OPEN)
        return vote

    async def paper(self, person: Person, in_: Channel | None = None) -> tuple[Answer, str]:
        """Somebody takes a ballot paper; return it with the receipt that stands on it."""
        await person.uses("vote", in_=in_ or self.lobby)
        await person.presses("See this vote")
        shown = await person.presses("Vote")
        return shown, receipt_in(shown)

    async def votes_for(self, person: Person, choice: dict[str, Any], in_: Channel | None = None) -> str:
        """Somebody votes; return their receipt."""
        _, receipt = await self.paper(person, in_)
        await person.presses("Fill in my ballot")
        cast = await person.fills_in(marked(choice))
        assert "in the box" in cast.text, cast.text
        assert receipt_in(cast) == receipt
        return receipt

    async def changes(self, person: Person, receipt: str, choice: dict[str, Any]) -> Answer:
        """Somebody changes their vote."""
        await person.uses("vote", in_=self.lobby)
        await person.presses("See this vote")
        await person.presses("Change my vote")
        return await person.fills_in({"The seven words": receipt, **marked(choice)})

    async def ends(self, *, hours: float = 73) -> None:
        """Time goes by until the vote is over, and its result is told."""
        await self.hearth.time_passes(hours=hours)
        await self.hearth.has_settled("decisions.close")
        await self.hearth.has_settled("decisions.result")

    async def next_day(self) -> None:
        """A day goes by, with what Hearth does every day."""
        await self.hearth.has_done_its_day()
        await self.hearth.time_passes(hours=24)
        await self.hearth.has_done_its_day()

    async def votes(self, *states: str) -> list[Vote]:
        """Return votes as they stand in the database."""
        async with self.ground.database.read() as tx:
            return await votes.in_states(tx, self.guild.id, states, most=20)

    async def proposals(self, state: str) -> list[Proposal]:
        """Return proposals as they stand in the database."""
        async with self.ground.database.read() as tx:
            return await proposals.in_state(tx, self.guild.id, state)

    async def has_published(self, count: int) -> None:
        """Wait until so many proposals stand in the channel."""

        async def published() -> bool:
            return len(await self.proposals(proposals.PUBLISHED)) >= count

        await eventually(published)

    @property
    def ground(self) -> Any:
        """What services stand on."""
        assert self.hearth.app is not None
        return self.hearth.app.ground

    def posted(self) -> list[str]:
        """What stands in the channel for decisions, the oldest first."""
        return [message.content for message in self.channel.messages.values()]


def marked(choice: dict[str, Any]) -> dict[str, Any]:
    """Return a choice with options as they are labelled: as what people wrote, isolated."""
    return {
        label: [f"\u2068{one}\u2069" for one in chosen] if isinstance(chosen, list) else chosen
        for label, chosen in choice.items()
    }


def receipt_in(answer: Answer) -> str:
    """Return the receipt that a page shows."""
    found = re.search(r"seven words: `([^`]+)`", answer.text)
    assert found, answer.text
    return found.group(1)


async def assembly(sandbox: Sandbox, hearth: Hearth, *, start: bool = True, **settings: Any) -> Assembly:
    """Start Hearth in a community that decides together, with `settings` of it by name."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    lobby, channel = guild.add_text_channel("lobby"), guild.add_text_channel("decisions")
    team = guild.add_text_channel("team")
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    await hearth.sets(guild.id, "decisions.open", True)
    await hearth.sets(guild.id, "decisions.channel", channel.id)
    for name, value in settings.items():
        await hearth.sets(guild.id, f"decisions.{name}", value)
    if start:
        await hearth.start()
    boss.goes_to(lobby)
    return Assembly(sandbox, hearth, guild, lobby, channel, team, boss)
