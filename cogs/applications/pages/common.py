"""What the pages of applications share: who presses, how a call is said, and presses."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.discordkit.addresses import shown
from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Option, Page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.authority import is_organiser
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, WallTime, text
from bot.known_names import names_of
from bot.settings import CommunitySettings, read_settings
from cogs.applications.service.calls import RUBRIC
from data.application_calls import OPEN, Call

FEATURE = "applications"
TITLE = text("applications-title")
ZONE = "UTC"
"""People apply from anywhere, so the last day is said in words by the clock that nobody needs to look up."""


async def community(visit: Visit) -> int:
    """Return the community that a press names first. Raises Problem where it is not for this person."""
    (guild_id,) = numbers(visit.args[:1], 1)
    return await see_that_shared(visit, guild_id)


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


def number_said(visit: Visit, at: int) -> int:
    """Return the number that a press carries at a place. Raises Problem where it carries none."""
    return numbers([said(visit, at)], 1)[0]


async def is_organiser_here(visit: Visit) -> bool:
    """Tell whether the person who presses is an organiser of the community in which they press."""
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, presser.guild_id, CommunitySettings)
    return is_organiser(presser, chosen.organiser_role)


async def organised(visit: Visit) -> int:
    """Return the community, to one of its organisers. Raises Problem that says whom to ask to others."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    if not await is_organiser_here(visit):
        raise Problem(text("applications-only-organisers", ask=await whom_to_ask(visit, guild_id)))
    return guild_id


async def known_of(visit: Visit, guild_id: int) -> tuple[str, ...]:
    """Return by which names Discord, the community and forges know who presses: to take them out, nothing else.

    Raises Problem where they are not a member.
    """
    called, account = await see_that_member(visit, guild_id), visit.interaction.user
    async with visit.ground.database.read() as tx:
        elsewhere = await names_of(visit.ground, tx, visit.client.features, guild_id, visit.user_id)
    return (called, account.name, account.global_name or "", account.display_name, str(account.id), *elsewhere)


def see_that_no_bots(visit: Visit) -> None:
    """Raise Problem where one of those who were picked is a bot."""
    data: Any = visit.interaction.data or {}
    picked: dict[str, Any] = (data.get("resolved") or {}).get("users") or {}
    if any(one.get("bot") for one in picked.values()):
        raise Problem(text("applications-bots"))


def call_lines(call: Call) -> list[Text]:
    """Return what a call says to whoever may apply."""
    contents = call.contents
    lines = [
        text("applications-call", title=Name(call.title), kind=text(f"applications-kind-{call.kind}")),
        text("name", name=Name(contents["about"], lines=True)),
        text("applications-questions", count=len(contents["questions"])),
    ]
    if call.closes_at is not None and call.state == OPEN:
        lines.append(text("applications-closes", **closing(call.closes_at)))
    return [*lines, contact_line(call)]


def closing(closes_at: datetime) -> dict[str, Instant | WallTime]:
    """Return the last moment of a call for a sentence: by the reader's own clock, and in words with its zone."""
    return {"moment": Instant(closes_at), "there": WallTime(closes_at, ZONE)}


def contact_line(call: Call) -> Text:
    """Return whom to ask; an address in it can be copied or opened by whoever needs it."""
    contact = call.contents["contact"]
    has_address = "://" in contact or "@" in contact
    said = Name(contact) if not has_address else shown(" ".join(contact.split()))
    return text("applications-contact", contact=said)


def rubric_lines(call: Call) -> list[Text]:
    """Return what the marks mean."""
    rubric = call.contents["rubric"]
    return [text("applications-mark-means", mark=mark, words=Name(rubric[mark])) for mark in RUBRIC]


def call_options(calls: list[Call]) -> tuple[Option, ...]:
    """Return calls to choose from, as many as a menu holds."""
    return tuple(
        Option(text("name", name=Name(one.title)), one.id, text(f"applications-state-{one.state}"))
        for one in calls[:25]
    )


def press(label: str, verb: str, *args: int | str) -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args))


def main_press(label: str, verb: str, *args: int | str) -> Button:
    """Return the press that most people want on a page."""
    return Button(text(label), to(FEATURE, verb, *args), "primary")


def way_back(visit: Visit) -> tuple[Button, ...]:
    """Return the press that leads back to `/applications`, which is a page of the community itself."""
    return (press("applications-button-office", "office"),) * (here(visit) is not None)


async def give_back(visit: Visit, problem: Problem) -> None:
    """Say why something could not be saved, and give back what was written."""
    given = typed_too_late(typed_in(visit.submitted))
    await visit.turn_to(Page(TITLE, (Block((problem.text,)), *given.blocks)))
