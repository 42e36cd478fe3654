"""The one way in for every interaction: commands, buttons, selects, forms and autocomplete.

Invariants: a person always gets an answer, within three seconds (after two the boundary defers); a `Problem`
is said to the person; any other error is logged once, with a reference that the person is told, and without
what they typed.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands

from bot.discordkit.custom_id import CustomId
from bot.discordkit.localizer import language_for
from bot.discordkit.mark import mark_for
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text

if TYPE_CHECKING:
    from bot.client import HearthClient

log = logging.getLogger(__name__)

DEFER_AFTER = 2.0
"""Seconds. Discord withdraws an interaction that got no answer within three."""
LATE_FOR_FORM = 10062  # Unknown interaction
ALREADY_ANSWERED = 40060


@dataclass(frozen=True, slots=True)
class Route:
    """Who handles presses of one verb. `opens_form`: the answer is a modal, which cannot follow a defer."""

    handler: Callable[[Visit], Awaitable[None]]
    opens_form: bool = False


@asynccontextmanager
async def boundary(visit: Visit) -> AsyncIterator[None]:
    """Run a handler inside: defers in time, says problems, logs and owns up to anything else.

    Until the language that the person chose has been read, which may fail as all else, it is their Discord's.
    """
    deferring = None if visit.opens_form else asyncio.create_task(_defer_in_time(visit))
    answering = asyncio.current_task()
    if answering is not None:
        visit.client.answering.add(answering)
        answering.add_done_callback(visit.client.answering.discard)
    try:
        chosen = await visit.client.languages.chosen(visit.guild_id or 0, visit.user_id)
        visit.language = chosen or visit.language
        yield
    except Problem as problem:
        await _tell(visit, problem.text)
    except app_commands.CommandInvokeError as wrapped:
        if isinstance(wrapped.original, Problem):
            await _tell(visit, wrapped.original.text)
        else:
            await _own_up(visit, wrapped.original)
    except Exception as error:
        await _own_up(visit, error)
    finally:
        if deferring is not None:
            deferring.cancel()


def _open_visit(client: HearthClient, interaction: discord.Interaction[HearthClient]) -> Visit:
    return Visit(client, interaction, language_for(interaction.locale.value), mark=mark_for)


async def _defer_in_time(visit: Visit) -> None:
    await asyncio.sleep(DEFER_AFTER)
    try:
        await visit.defer()
    except discord.HTTPException as refusal:
        log.warning("defer was refused status=%s code=%s", refusal.status, refusal.code)
    except (aiohttp.ClientError, OSError) as fault:
        log.warning("Discord could not be reached to defer cause=%s", type(fault).__name__)


async def _tell(visit: Visit, words: Text) -> None:
    try:
        await visit.say(words)
    except discord.HTTPException as refusal:
        log.warning("answer was refused status=%s code=%s", refusal.status, refusal.code)
    except (aiohttp.ClientError, OSError) as fault:
        log.warning("Discord could not be reached to answer cause=%s", type(fault).__name__)


async def _own_up(visit: Visit, error: BaseException) -> None:
    """Log an unexpected error once and tell the person so, with the reference that stands in the log."""
    if isinstance(error, discord.HTTPException) and error.code in (LATE_FOR_FORM, ALREADY_ANSWERED):
        log.warning("interaction was too late or answered elsewhere code=%s", error.code)
        return
    reference = secrets.token_hex(4)
    log.error("interaction failed reference=%s", reference, exc_info=error)
    await _tell(visit, text("problem-unexpected", reference=reference))


class Router:
    """Leads component presses and submitted forms to the features' handlers, by custom_id."""

    def __init__(self, routes: Mapping[tuple[str, str], Route]) -> None:
        self._routes = routes

    async def lead(self, client: HearthClient, interaction: discord.Interaction[HearthClient]) -> None:
        """Handle one component or modal interaction; others (commands) are the command tree's."""
        if interaction.type not in (discord.InteractionType.component, discord.InteractionType.modal_submit):
            return
        data: Any = interaction.data or {}
        custom_id = CustomId.parse(str(data.get("custom_id", "")))
        visit = _open_visit(client, interaction)
        route = self._routes.get((custom_id.feature, custom_id.verb)) if custom_id else None
        visit.opens_form = route is not None and route.opens_form
        async with boundary(visit):
            if custom_id is None or route is None or custom_id.version != 1:
                raise Problem(text("problem-old-button"))
            visit.args = custom_id.args
            await route.handler(visit)


class HearthTree(app_commands.CommandTree["HearthClient"]):
    """The command tree, with every command and autocomplete inside the boundary."""

    async def _call(self, interaction: discord.Interaction[HearthClient]) -> None:
        # discord.py has no public hook around the whole of a command; a contract test pins this one.
        if interaction.type is discord.InteractionType.autocomplete:
            try:
                await super()._call(interaction)
            except Exception:
                log.exception("autocomplete failed")
            return
        visit = _open_visit(interaction.client, interaction)
        interaction.extras["visit"] = visit
        async with boundary(visit):
            await super()._call(interaction)

    async def on_error(
        self, interaction: discord.Interaction[HearthClient], error: app_commands.AppCommandError, /
    ) -> None:
        """Let the boundary around `_call` have the error; the library would log it and answer nobody."""
        raise error


def visit_of(interaction: discord.Interaction[HearthClient]) -> Visit:
    """Return the visit that the boundary opened for a command."""
    visit = interaction.extras["visit"]
    if not isinstance(visit, Visit):
        raise TypeError("a command ran outside the boundary")
    return visit
