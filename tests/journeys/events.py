"""What the journeys of events share: a community that has them, people who plan, and people who come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cogs.events.service import hosting
from cogs.events.service.planning import Actor
from data import event_answers, event_times, events, findings
from data.engine import Database
from data.event_answers import Answer as Said
from data.event_times import Time
from data.events import Event
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from sandbox.world.scheduled_events import ScheduledEvent
from tests.hearth import Hearth, eventually

WORDS = "We read a first issue together. Bring nothing but questions."


@dataclass
class Hall:
    """A community with events: its lobby, the channel where they are announced, and whoever plans them."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    lobby: GuildChannel
    channel: GuildChannel
    boss: Person
    team: GuildChannel

    async def comes(self, name: str) -> Person:
        """Somebody joins, and looks at the channel of events."""
        person = self.sandbox.person(name)
        await person.joins(self.guild)
        person.goes_to(self.channel)
        return person

    async def fills_in(
        self,
        person: Person,
        *,
        title: str = "First issue together",
        words: str = WORDS,
        when: str = "in 10 days at 18:00",
        length: str = "90 minutes",
        zone: str = "Berlin",
        repeats: str = "once",
        until: str = "",
        place: str = "Elsewhere online, by a link",
        where: str = "https://meet.example.org/first",
        capacity: str = "",
        newcomer_seats: str = "",
        captions: str = "Yes, automatic ones",
        begun: bool = False,
    ) -> Answer:
        """Somebody fills in the form of an event, up to what Hearth understood; `begun`: the form is open."""
        if not begun:
            await person.uses("event new")
            await person.presses("Begin")
        await person.fills_in(
            {
                "Title": title,
                "What happens": words,
                "Who it is for": "Everybody who would like to begin",
                "Are newcomers welcome?": "Yes",
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {
                "The city whose clock you mean": zone,
                "Day and time": self.day(when),
                "How long it takes": length,
                "Does it repeat?": REPEATS[repeats],
                "If it repeats: until which day?": until,
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {
                "Where it takes place": place,
                "The link or the address": where,
                "How many people can come?": capacity,
                "Seats kept for newcomers": newcomer_seats,
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {
                "Are there captions?": captions,
                "Is there sign language?": "None",
                "What do people get before or afterwards?": ["A recording"],
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {
                "What is fine while people take part?": ["Camera off", "Only writing, or only listening"],
                "In which language or languages?": "English",
                "What helps on a slow connection?": "None",
                "Are there breaks?": "It is too short to need any",
            }
        )
        await person.presses("Go on")
        await person.fills_in(
            {
                "Can the place be reached without steps?": "It is not in person",
                "Who takes requests about access?": "Boss",
                "Until how many days before the event?": "2",
            }
        )
        await person.presses("More answers")
        return await person.presses("See what Hearth understood")

    async def plans(self, person: Person, **more: Any) -> Answer:
        """Somebody plans an event, and confirms the time."""
        await self.fills_in(person, **more)
        return await person.presses("Yes, that is right")

    async def publishes(self, person: Person, **more: Any) -> Event:
        """Somebody plans an event and publishes it; return it once its first time is announced or planned."""
        await self.plans(person, **more)
        await self.presses_publish(person)
        await self.hearth.has_settled("events.native")
        return (await self.events())[0]

    async def presses_publish(self, person: Person) -> Answer:
        """Somebody publishes the draft that they look at, after a look at what is missing."""
        await person.presses("Publish it")
        return await person.presses("Publish anyway")

    async def is_hosted_by(self, event: Event, *people: Person) -> None:
        """These people host an event beside whose it is, each by their own word."""
        ids: list[int] = []
        for person in people:
            ids.append(person.id)
            await hosting.put(self._ground, self.guild.id, Actor(person.id, plans=True), event.id, ids)

    def day(self, when: str) -> str:
        """Return a day and hour as it is typed; "in 10 days at 18:00" counts from the moved clock."""
        if not when.startswith("in "):
            return when
        _, count, _, _, clock = when.split()
        return f"{self.sandbox.clock.now().date().fromordinal(self.today + int(count)).isoformat()} {clock}"

    @property
    def today(self) -> int:
        """The day of the moved clock."""
        return self.sandbox.clock.now().date().toordinal()

    async def events(self) -> list[Event]:
        """Return all events as they stand in the database, the newest first."""
        async with self._ground.database.read() as tx:
            return await events.of_community(tx, self.guild.id, events.STATES)

    async def times(self, event: Event) -> list[Time]:
        """Return the times of an event as they stand in the database."""
        async with self._ground.database.read() as tx:
            return await event_times.of_event(tx, self.guild.id, event.id)

    async def answers(self, time: Time) -> list[Said]:
        """Return the answers to a time as they stand in the database."""
        async with self._ground.database.read() as tx:
            return await event_answers.of_time(tx, self.guild.id, time.id)

    def announcements(self) -> list[Message]:
        """Return what stands in the channel of events, the first first."""
        return list(self.channel.messages.values())

    def natives(self) -> list[ScheduledEvent]:
        """Return what stands in Discord's own list of events, the first to begin first."""
        return sorted(self.guild.open_events(), key=lambda one: one.start)

    async def finds(self, *kinds: str) -> None:
        """Wait until exactly these kinds of findings stand."""

        async def found() -> bool:
            async with self.database.read() as tx:
                standing = await findings.of_guild(tx, self.guild.id)
            return {one.key.split("|")[0] for one in standing} == set(kinds)

        await eventually(found)

    async def setting(self, name: str, value: Any) -> None:
        """Set a setting of events, as `/setup` would."""
        await self.hearth.sets(self.guild.id, f"events.{name}", value)
        assert self.hearth.app is not None
        assert self.hearth.app.client is not None
        self.hearth.app.client.dispatch("settings_changed", self.guild.id)

    async def is_over(self) -> bool:
        """Tell whether the newest event is over."""
        return (await self.events())[0].state == events.OVER

    async def is_in_step(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds in Discord, and Hearth has nothing more to do about its list."""
        await self.sandbox.world.wait_for(holds)
        await self.hearth.has_settled("events.native")

    def now(self) -> datetime:
        """Return what the moved clock shows."""
        return self.sandbox.clock.now()

    @property
    def database(self) -> Database:
        """The database of Hearth in this process."""
        found: Database = self._ground.database
        return found

    @property
    def _ground(self) -> Any:
        assert self.hearth.app is not None
        return self.hearth.app.ground


REPEATS = {
    "once": "Only once",
    "weekly": "Every week",
    "fortnightly": "Every two weeks",
    "monthly-last": "Each month on the last of that weekday, such as the last Thursday",
}


async def hall(sandbox: Sandbox, hearth: Hearth, *, start: bool = True, **settings: Any) -> Hall:
    """Start Hearth in a community that has events, with `settings` of them by name."""
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    lobby = guild.add_text_channel("lobby")
    channel = guild.add_text_channel("events")
    team = guild.add_text_channel("team", private=True)
    team.allow(guild.bot_role, Permissions.VIEW_CHANNEL)
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    await hearth.sets(guild.id, "events.open", True)
    await hearth.sets(guild.id, "events.channel", channel.id)
    for name, value in settings.items():
        await hearth.sets(guild.id, f"events.{name}", value)
    if start:
        await hearth.start()
    boss.goes_to(lobby)
    return Hall(sandbox, hearth, guild, lobby, channel, boss, team)
