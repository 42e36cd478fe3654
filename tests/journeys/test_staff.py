"""Staff find what there is to do on one page; everybody else is told kindly whom to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.app import FEATURES
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.ground import Ground
from bot.kernel.text import text
from data.engine import Transaction
from data.newcomers import newcomers
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from sandbox.world.roles import Role
from tests.hearth import Hearth

TITLES = {
    "en-US": ("staff", "For staff"),
    "es-ES": ("equipo", "Para el equipo"),
    "fr": ("équipe", "Pour l’équipe"),
    "de": ("team", "Für das Team"),
    "pt-BR": ("equipe", "Para a equipe"),
}
COUNTS = "What became of newcomers, in numbers"
NAME = "Canary Quetzal"


@dataclass
class Place:
    """A community with an organiser, somebody of the staff, and somebody who is neither."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    olga: Person
    sam: Person
    nora: Person
    helpers: Role

    @property
    def this_week(self) -> datetime:
        """The Monday at which the week that still runs began."""
        now = self.sandbox.clock.now()
        return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=now.weekday())

    async def had_arrivals(self, at: datetime, joined: int, met: int, answered: int, stepped: int) -> None:
        """Let people have joined at a moment, and a few things have happened to them in the hour after."""
        assert self.hearth.app is not None
        first = self.sandbox.world.ids.next()
        rows = [
            {
                "guild_id": self.guild.id,
                "user_id": first + number,
                "name": NAME,
                "arrived_at": at,
                "admitted_at": at,
                "left_at": at + timedelta(hours=2) if number % 2 else None,
                "met_at": at + timedelta(hours=1) if number < met else None,
                "answered_at": at + timedelta(hours=1) if number < answered else None,
                "stepped_at": at + timedelta(hours=1) if number < stepped else None,
            }
            for number in range(joined)
        ]
        async with self.hearth.app.ground.database.write() as tx:
            await tx.execute(insert(newcomers), rows)

    async def counted(self, by: Person | None = None) -> list[str]:
        """Open the page of counts, pressing "more" until it is offered; return its lines."""
        somebody = by or self.sam
        page = await somebody.uses("staff")
        while f"[{COUNTS}]" not in page.text:
            page = await somebody.presses("More", on=page.message)
        return (await somebody.presses(COUNTS, on=page.message)).text.splitlines()


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that has named its staff; Hearth is there."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    manager, helpers = guild.add_role("Manager", Permissions.MANAGE_GUILD), guild.add_role("Helpers")
    olga, sam, nora = sandbox.person("Olga"), sandbox.person("Sam"), sandbox.person("Nora")
    guild.join(olga.user, roles=[manager])
    guild.join(sam.user, roles=[helpers])
    guild.join(nora.user)
    await hearth.sets(guild.id, "community.staff_role", helpers.id)
    await hearth.start()
    return Place(sandbox, hearth, guild, olga, sam, nora, helpers)


@pytest.mark.parametrize("locale", TITLES)
async def test_staff_see_their_page_in_their_language(place: Place, locale: str) -> None:
    command, title = TITLES[locale]
    for person in (place.olga, place.sam):
        person.closes_dms()
        person.switches_language(locale)
        page = await person.uses(command)
        assert page.private
        assert title in page.text
    place.nora.sees_nothing()


@pytest.mark.parametrize("locale", TITLES)
async def test_whoever_is_no_staff_is_told_whom_to_ask(place: Place, locale: str) -> None:
    organisers = place.guild.add_role("Stewards")
    await place.hearth.stop()
    await place.hearth.sets(place.guild.id, "community.organiser_role", organisers.id)
    await place.hearth.start()
    place.nora.closes_dms()
    place.nora.switches_language(locale)

    answer = await place.nora.uses(TITLES[locale][0])

    assert answer.private
    assert "Stewards" in answer.text
    assert TITLES[locale][1] not in answer.text
    assert "[" not in answer.text


async def test_a_page_that_is_still_open_shows_nothing_to_whoever_left_the_staff(place: Place) -> None:
    await place.counted()
    place.guild.update_member(place.sam.member(place.guild), roles=[])

    answer = await place.sam.presses("Back to the staff page")

    assert "for the people who help to run this server" in answer.text
    assert "ask someone who manages this server" in answer.text


async def test_three_things_at_a_time_the_weightiest_first_and_only_what_is_offered(
    place: Place, hearth: Hearth
) -> None:
    await hearth.stop()
    hearth.features = (*FEATURES, busy())
    await hearth.start()

    first = (await place.sam.uses("staff")).text.splitlines()
    seen = [line for line in first if line.startswith("[")]
    assert seen == ["[Job 9] [Job 8] [Job 7]", "[More]"]
    second = await place.sam.presses("More")

    assert "[Job 6] [Job 5] [" in second.text
    place.sam.does_not_see("Job 4")


async def never(_ground: Ground, _tx: Transaction, _guild_id: int, _user_id: int) -> bool:
    return False


def busy() -> Feature:
    """A feature with heavy presses, the one of which that would come last not being offered."""
    actions = tuple(
        StartAction(
            text("name", name=f"Job {number}"),
            to("texts", "list", number),
            weight=100 * number,
            offered=never if number == 4 else None,
        )
        for number in range(4, 10)
    )
    return Feature(name="busy", extension="cogs.texts.cog", staff_actions=actions)


async def test_outside_a_server_the_command_is_not_offered(place: Place) -> None:
    assert "staff" not in place.sam.commands(place.sam.direct)
    assert "staff" in place.sam.commands()


async def test_counts_of_two_periods_name_nobody_and_hide_what_is_small(place: Place) -> None:
    week = timedelta(weeks=1)
    await place.had_arrivals(place.this_week - 2 * week, joined=20, met=12, answered=8, stepped=3)
    await place.had_arrivals(place.this_week - 9 * week, joined=40, met=20, answered=36, stepped=20)
    await place.had_arrivals(place.this_week - 13 * week, joined=100, met=50, answered=50, stepped=50)
    await place.had_arrivals(place.this_week + timedelta(minutes=1), joined=50, met=20, answered=20, stepped=20)

    lines = await place.counted()

    short, long = (at for at, line in enumerate(lines) if line.startswith("**The last"))
    assert lines[short] == "**The last 4 whole weeks**"
    assert lines[short + 2 : short + 6] == [
        "Joined: 20",
        "Greeted by a person: 12",
        "Got an answer from a person: not shown",  # the rest of the twelve weeks would tell of four without
        "Took a first step, such as an introduction: not shown",
    ]
    assert lines[long] == "**The last 12 whole weeks**"
    assert lines[long + 2 : long + 6] == [
        "Joined: 60",
        "Greeted by a person: 32",
        "Got an answer from a person: 44",
        "Took a first step, such as an introduction: 23",
    ]
    assert NAME not in "\n".join(lines)
    assert "57,084 accounts" in "\n".join(lines)


async def test_a_small_community_sees_no_number_at_all(place: Place) -> None:
    await place.had_arrivals(place.this_week - timedelta(days=3), joined=4, met=4, answered=2, stepped=1)

    lines = await place.counted(by=place.olga)

    assert sum(line.endswith(": not shown") for line in lines) == 8


async def test_what_happens_now_changes_no_count_of_the_past(place: Place) -> None:
    await place.had_arrivals(place.this_week - timedelta(hours=1), joined=30, met=30, answered=30, stepped=15)
    await place.had_arrivals(place.this_week - timedelta(weeks=8), joined=30, met=15, answered=15, stepped=15)

    lines = await place.counted()

    assert "Greeted by a person: 15" in lines, "those who were met within this week are not told yet"
    assert "Took a first step, such as an introduction: 15" in lines
