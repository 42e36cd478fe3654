"""What the controls of `/setup` do.

Invariant: every handler asks anew whether the person who presses may change settings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import discord

from bot.discordkit import settings_panel as panel
from bot.discordkit.audience import community_facts, onboarding_channels
from bot.discordkit.authority import presser_of
from bot.discordkit.communities import whom_to_ask
from bot.discordkit.members import is_bot
from bot.discordkit.pages import Page
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.community import CommunityFacts
from bot.kernel.findings import Finding, problems_of
from bot.kernel.problems import Problem
from bot.kernel.settings import ChannelKind, PeopleKind, RoleKind, Value
from bot.kernel.text import Text, text
from bot.settings import Chosen, can_be, groups_of, trusted_roles
from cogs.setup import rules, service
from cogs.setup.pages import showing

if TYPE_CHECKING:
    from bot.client import HearthClient


async def open_setup(visit: Visit) -> None:
    """Show the first page, as a new answer."""
    await visit.show(await _first_page(visit))


async def turn_home(visit: Visit) -> None:
    """Turn to the first page."""
    await visit.turn_to(await _first_page(visit))


async def open_all(visit: Visit) -> None:
    """Turn to the choice among the features' settings."""
    chosen, (start,) = await _enter(visit), visit.numbers(1)
    await visit.turn_to(showing.all_page(chosen, start))


async def open_group(visit: Visit) -> None:
    """Turn to one feature's settings, chosen in a select or named by a button."""
    chosen, feature = await _enter(visit), _first(visit.values or visit.args)
    settings = [one for one in chosen if one.setting.feature == feature]
    if not settings:
        raise Problem(text("problem-old-button"))
    actions = [one for each in visit.client.features if each.name == feature for one in each.setup_actions]
    await visit.turn_to(showing.group_page(settings, actions))


async def open_setting(visit: Visit) -> None:
    """Turn to one setting, chosen in a select or named by a button."""
    one = _find(await _enter(visit), visit.values[0] if visit.values else ".".join(visit.args))
    await visit.turn_to(showing.setting_page(one, notes=_notes(visit, one)))


async def choose(visit: Visit) -> None:
    """Set one setting to what was picked, chosen or pressed."""
    picked = "values" in visit.submitted  # none at all where nobody is left of some people
    await _set(visit, ".".join(visit.args[:2]), ",".join(visit.values) if picked else _first(visit.args[2:]))


async def open_typing(visit: Visit) -> None:
    """Open the form that asks for a number, a line of text or an account."""
    one = _find(await _enter(visit), ".".join(visit.args))
    if not panel.is_typed(one.setting):
        raise Problem(text("problem-old-button"))
    await visit.ask(panel.typing_form(one, showing.leads_to, visit.client.localizer, visit.language))


async def take_typed(visit: Visit) -> None:
    """Set one setting to what was typed."""
    await _set(visit, ".".join(visit.args), panel.typed(visit))


async def back_to_default(visit: Visit) -> None:
    """Take one setting back to its default."""
    await _set(visit, ".".join(visit.args), None)


async def look_over(visit: Visit) -> None:
    """Look everything over, now, and show what needs mending."""
    guild, chosen = _guild(visit), await _enter(visit)
    named = await service.everything_named(visit.ground, guild.id, visit.client.features)
    await visit.turn_to(showing.look_page(chosen, await examined(visit.client, guild, named)))


async def look_and_note(client: HearthClient, guild: discord.Guild) -> None:
    """Look a community over, note what needs mending, and let features go on that had to pause."""
    chosen = await service.everything_named(client.ground, guild.id, client.features)
    found = await examined(client, guild, chosen) if any(one.is_set for one in chosen) else []
    await service.note_findings(client.ground, guild.id, found, tell=rules.can_be_told(chosen, found))
    for feature in client.features:
        if feature.on_change is not None:
            await feature.on_change(client.ground, guild.id)


async def examined(client: HearthClient, guild: discord.Guild, chosen: Sequence[Chosen]) -> list[Finding]:
    """Return all that stands in the way of settings, with what only Discord can be asked."""
    facts = gather(client, guild, chosen, onboarding=await onboarding_channels(guild))
    also = await service.found_by_features(client.ground, guild.id, client.features)
    return rules.examine(chosen, facts, also)


def gather(
    client: HearthClient,
    guild: discord.Guild,
    chosen: Sequence[Chosen],
    *,
    onboarding: frozenset[int] | None = None,
    also: Value = None,
) -> CommunityFacts:
    """Return what Discord said of a community and of the channels and roles that its settings name."""
    kinds = ChannelKind | RoleKind
    ids = [one.value for one in chosen if isinstance(one.setting.kind, kinds)] + [also]
    named = [id for id in ids if isinstance(id, int)]
    return community_facts(client, guild, named, trusted=trusted_roles(chosen), onboarding_channels=onboarding)


async def _first_page(visit: Visit) -> Page:
    guild, chosen = _guild(visit), await _enter(visit)
    also = await service.found_by_features(visit.ground, guild.id, visit.client.features)
    return showing.first_page(chosen, rules.examine(chosen, gather(visit.client, guild, chosen), also))


async def _set(visit: Visit, key: str, raw: str | None) -> None:
    """Set one setting and show what came of it; a refusal is shown on the setting's own page."""
    chosen = await _enter(visit)
    one = _find(chosen, key)
    try:
        value = None if raw is None else panel.parse(one.setting, raw)
        if isinstance(one.setting.kind, PeopleKind) and isinstance(value, tuple) and can_be(one.setting, value):
            await _see_that_people(visit, tuple(map(int, value)))
        facts = gather(visit.client, _guild(visit), chosen, also=value)
        groups = groups_of(visit.client.features)
        saved = await service.choose(visit.ground, presser_of(visit), groups, one.setting, value, facts)
    except ValueError:
        await visit.turn_to(showing.setting_page(one, said=[service.not_meant(one.setting)]))
    except Problem as refusal:
        await visit.turn_to(showing.setting_page(one, said=[refusal.text]))
    else:
        visit.client.dispatch("settings_changed", visit.guild_id)
        now = _find(saved, key)
        await visit.turn_to(showing.saved_page(saved, now, _notes(visit, now)))


async def _enter(visit: Visit) -> tuple[Chosen, ...]:
    """Return all settings, to somebody who may change them. Raises Problem that says whom to ask otherwise."""
    guild, presser = _guild(visit), presser_of(visit)
    chosen = await service.enter(visit.ground, presser, groups_of(visit.client.features))
    if chosen is None:
        raise Problem(text("setup-only-organisers", ask=await whom_to_ask(visit, guild.id)))
    return chosen


def _guild(visit: Visit) -> discord.Guild:
    guild = visit.client.get_guild(visit.guild_id or 0)
    if guild is None or guild.unavailable:
        raise Problem(text("setup-not-a-member" if visit.guild_id else "problem-only-in-a-server"))
    return guild


async def _see_that_people(visit: Visit, ids: Sequence[int]) -> None:
    """Raise Problem where one of these accounts is a bot's, or is none.

    Of those who were picked Discord has told that already; about accounts that were typed it is asked.
    """
    data: Any = visit.interaction.data or {}
    picked: dict[str, Any] = (data.get("resolved") or {}).get("users") or {}
    for id in ids:
        try:
            bot = picked[str(id)].get("bot") if str(id) in picked else await is_bot(visit.client, id)
        except (TryAgain, Undeliverable):
            raise Problem(text("setup-refused-for-now")) from None
        if bot is None and str(id) not in picked:
            raise Problem(text("setup-refused-account"))
        if bot:
            raise Problem(text("setup-refused-bot"))


def _first(carried: Sequence[str]) -> str:
    """Return what a press carries first. Raises Problem where it carries nothing."""
    if not carried:
        raise Problem(text("problem-old-button"))
    return carried[0]


def _find(chosen: Sequence[Chosen], key: str) -> Chosen:
    for one in chosen:
        if one.setting.key == key:
            return one
    raise Problem(text("problem-old-button"))


def _notes(visit: Visit, one: Chosen) -> list[Text]:
    """Say what else is to know of a setting's value: what needs mending, and who reads a private channel."""
    if not one.is_set or not isinstance(one.value, int):
        return []
    facts = gather(visit.client, _guild(visit), [one])
    notes = [
        text("setup-note", what=finding.what, fix=finding.fix)
        for finding in problems_of(one.setting, one.value, facts)
    ]
    channel = facts.channels.get(one.value)
    if channel and isinstance(one.setting.kind, ChannelKind) and one.setting.kind.private:
        notes.append(panel.audience_line(channel.id, channel.audience))
    return notes
