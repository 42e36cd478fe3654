"""A community in which people can report: who is there, and how they report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from cogs.conduct.service import access
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.roles import Role
from tests.hearth import Hearth, eventually

CONTACT = "ombuds@example.org"


@dataclass
class Office:
    """A community: Priya, Dana and Tom handle reports; Amara is the contact and co-signer outside."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    lobby: GuildChannel
    role: Role
    priya: Person
    dana: Person
    tom: Person
    amara: Person

    async def knows_handlers(self, count: int) -> None:
        """Wait until Hearth knows of so many people who handle reports."""
        app = self.hearth.app
        if app is None:
            raise AssertionError("Hearth is not running in this process")
        database = app.ground.database

        async def known() -> bool:
            async with database.read() as tx:
                return len(await access.handlers(tx, self.guild.id)) == count

        await eventually(known)

    async def later(self, **much: float) -> None:
        """Let time go by, such as `hours=25`, and wait until Hearth has noticed."""
        await self.hearth.time_passes(**much)

    async def comes(self, name: str) -> Person:
        """Somebody joins, and looks at the lobby."""
        person = self.sandbox.person(name)
        await person.joins(self.guild)
        person.goes_to(self.lobby)
        return person


async def office(sandbox: Sandbox, hearth: Hearth, *, start: bool = True, **settings: Any) -> Office:
    """Make the community, with Hearth in it; `settings` are further ones of conduct, by their names."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    lobby = guild.add_text_channel("lobby")
    role = guild.add_role("Conduct handler", int(Permissions.MODERATE_MEMBERS))
    people = {name: sandbox.person(name) for name in ("Priya", "Dana", "Tom", "Amara")}
    for name in ("Priya", "Dana", "Tom"):
        await people[name].joins(guild)
        guild.update_member(people[name].member(guild), roles=[role.id])
        people[name].goes_to(lobby)
    amara = people["Amara"]
    amara.installs_the_app()
    chosen: dict[str, Any] = {
        "handler_role": role.id,
        "outside_address": CONTACT,
        "outside_account": (amara.id,),
        "cosigner": (amara.id,),
        **settings,
    }
    for name, value in chosen.items():
        if value is not None:
            await hearth.sets(guild.id, f"conduct.{name}", value)
    made = Office(sandbox, hearth, guild, lobby, role, people["Priya"], people["Dana"], people["Tom"], amara)
    if start:
        await hearth.start()
        if chosen["handler_role"] is not None:
            await made.knows_handlers(3)
    return made


async def begins(person: Person, how: str = "Without a name") -> Answer:
    """Come to the form's first page."""
    await person.uses("report")
    await person.presses("Write a report")
    return await person.presses(how)


async def reports(
    person: Person, words: str = "Mal shouted at me.", how: str = "Without a name", **answers: Any
) -> Answer:
    """Make a report; return the page that says that it is saved."""
    await begins(person, how)
    return await fills_in(person, words, **answers)


async def fills_in(person: Person, words: str, **answers: Any) -> Answer:
    """Fill in the form and send it."""
    await person.presses("Begin")
    labels = {"accused": "Who did it?", "involved": "Who else was involved?", "files": "Files"}
    labels["others"] = "Somebody whom you cannot choose above?"
    about = {labels[name]: value for name, value in answers.items() if name in labels}
    await person.fills_in({"What happened?": words, **about})
    later = {
        "kind": "What is it about?",
        "going_on": "Is it going on now?",
        "wishes": "What should the team know before it acts?",
    }
    acting = {later[name]: value for name, value in answers.items() if name in later}
    await person.presses("Go on")
    await person.fills_in(acting)
    return await person.presses("Send the report")


def receipt_in(answer: Answer) -> str:
    """Return the receipt that a page shows."""
    found = re.search(r"`([a-z -]+)`", answer.text)
    if found is None:
        raise AssertionError(f"no receipt on this page:\n{answer.text}")
    return found.group(1)


def code_in(answer: Answer) -> str:
    """Return the name of the case that a page shows."""
    found = re.search(r"name \*?\*?([a-z]+ [a-z]+(?: [a-z]+)?)\*?\*?\.", answer.text)
    if found is None:
        raise AssertionError(f"no name of a case on this page:\n{answer.text}")
    return found.group(1)
