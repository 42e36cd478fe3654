"""A feature that lives only in tests: a form that asks a question of every kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import discord
from discord import app_commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.visit import Visit
from bot.feature import Feature
from bot.kernel.forms import (
    Choice,
    Choices,
    Files,
    FormPage,
    LongText,
    Offer,
    People,
    ShortText,
    Tick,
    TimeZone,
    YesNo,
)
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text


def words(said: str) -> Text:
    """Return words of a test as a Text; a feature's words stand in its locale file."""
    return text("name", name=said)


def no_shouting(value: Any) -> Text | None:
    """Ask for other letters where all are capitals."""
    return words("Please write without shouting.") if value.isupper() else None


NAME = "questionnaire.all"
OFFERS = tuple(Offer(str(number), words(f"Topic {number}")) for number in range(1, 13))
PAGES = (
    FormPage(
        words("About you"),
        (
            ShortText(name="called", label=words("Your name"), required=True, most=40, check=no_shouting),
            LongText(name="story", label=words("Your story"), help=words("As long as you like."), most=4000),
            TimeZone(name="zone", label=words("Time zone")),
        ),
    ),
    FormPage(
        words("What you like"),
        (
            Choice(name="season", label=words("Season"), options=OFFERS[:3]),
            Choices(name="topics", label=words("Topics"), options=OFFERS[:4], most=2),
            Choice(name="one", label=words("One of many"), options=OFFERS),
            Choices(name="many", label=words("Several of many"), options=OFFERS, most=3),
            YesNo(name="again", label=words("Again?"), required=True),
        ),
    ),
    FormPage(
        words("With whom"),
        (
            People(name="friends", label=words("Friends"), most=3),
            Files(name="papers", label=words("Papers"), most=2),
            Tick(name="agreed", label=words("I agree"), required=True),
        ),
    ),
)


@dataclass
class Received:
    """What was sent, over all tests of one Hearth; and who may send."""

    sent: list[tuple[int, Sending]] = field(default_factory=list)
    closed: bool = False
    broken: bool = False


def questionnaire(received: Received) -> Feature:
    """Return the feature; what is sent ends up in `received`."""

    async def finish(visit: Visit, sending: Sending) -> None:
        async with visit.ground.database.write() as tx:
            await sending.close(tx)
            if received.broken:
                raise Problem(words("The house is full."))
        received.sent.append((visit.user_id, sending))
        await visit.say(text("name", name=Name("Thank you, it has arrived.")))

    async def allowed(_visit: Visit, _guild_id: int, _context: object) -> None:
        if received.closed:
            raise Problem(words("The doors are closed."))

    form = Form(NAME, words("Questionnaire"), PAGES, finish, allowed)
    return Feature(name="questionnaire", extension=__name__, forms=(form,))


def declared(visit: Visit) -> Form:
    """Return the form of the feature that runs in this Hearth."""
    return next(form for feature in visit.client.features for form in feature.forms if form.name == NAME)


@app_commands.command(name="questionnaire")
async def asked(interaction: discord.Interaction[HearthClient]) -> None:
    """Open the form."""
    intro = (words("Two people will read this."),)
    visit = visit_of(interaction)
    await open_form(visit, declared(visit), intro=intro, context={"why": "a test"})


@app_commands.command()
async def filled(interaction: discord.Interaction[HearthClient]) -> None:
    """Open a form in which answers stand already."""
    answers = {"called": "Ada", "again": "yes", "agreed": True}
    visit = visit_of(interaction)
    await open_form(visit, declared(visit), about="filled", answers=answers)


@app_commands.command()
async def unnamed(interaction: discord.Interaction[HearthClient]) -> None:
    """Open the form without keeping who answers."""
    visit = visit_of(interaction)
    await open_form(visit, declared(visit), anonymous=True)


async def setup(client: HearthClient) -> None:
    """Add the commands to the client."""
    client.tree.add_command(asked)
    client.tree.add_command(filled)
    client.tree.add_command(unnamed)
