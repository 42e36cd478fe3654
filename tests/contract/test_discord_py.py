"""What Hearth leans on inside discord.py. When one of these fails after an upgrade, read the place it names."""

from __future__ import annotations

import inspect

import discord
import pytest
from discord import app_commands
from discord.http import HTTPClient, Ratelimit
from discord.state import ConnectionState
from discord.ui.view import BaseView, ViewStore

from bot.client import HearthClient, HearthState
from bot.discordkit.boundary import HearthTree

FIELDS = (
    "name", "description", "channel_id", "entity_metadata", "entity_type", "privacy_level",
    "scheduled_start_time", "scheduled_end_time",
)  # fmt: skip
"""What Hearth says of a scheduled event."""


def test_the_library_is_the_version_that_these_facts_were_read_in() -> None:
    assert discord.__version__ == "2.7.1"


def test_every_command_goes_through_the_call_that_the_boundary_wraps() -> None:
    assert "await self._call(interaction)" in inspect.getsource(app_commands.CommandTree._from_interaction)
    assert HearthTree._call is not app_commands.CommandTree._call


def test_the_client_makes_its_state_where_ours_is_put_in() -> None:
    assert "self._get_state(intents=intents" in inspect.getsource(discord.Client.__init__)
    assert HearthClient._get_state is not discord.Client._get_state


def test_member_updates_are_parsed_where_ours_listens() -> None:
    assert "parse_guild_member_update" in vars(ConnectionState)
    assert "parse_guild_member_update" in vars(HearthState)


@pytest.mark.parametrize("kind", ["create", "update", "delete"])
def test_changes_of_scheduled_events_are_parsed_where_ours_listens(kind: str) -> None:
    assert f"parse_guild_scheduled_event_{kind}" in vars(ConnectionState)
    assert f"parse_guild_scheduled_event_{kind}" in vars(HearthState)


def test_calls_for_scheduled_events_take_the_fields_that_hearth_sends() -> None:
    for call in (HTTPClient.create_guild_scheduled_event, HTTPClient.edit_scheduled_event):
        for field in FIELDS:
            assert f"'{field}'" in inspect.getsource(call)
    assert "'status'" in inspect.getsource(HTTPClient.edit_scheduled_event)


def test_a_limit_is_kept_where_crossposting_looks_for_it() -> None:
    assert "f'{bucket_hash}:{route.major_parameters}'" in inspect.getsource(HTTPClient.request)
    assert "self._bucket_hashes[route_key]" in inspect.getsource(HTTPClient.request)
    assert "self.expires is not None" in inspect.getsource(Ratelimit.acquire)


def test_a_stopped_view_is_not_kept_when_it_is_sent() -> None:
    assert "not view.is_finished()" in inspect.getsource(discord.InteractionResponse.send_message)
    assert "not view.is_finished()" in inspect.getsource(discord.abc.Messageable.send)


async def test_stopping_a_view_that_was_never_sent_finishes_it() -> None:
    view = discord.ui.LayoutView(timeout=None)
    view.stop()
    assert view.is_finished()
    assert isinstance(view, BaseView)
    assert hasattr(ViewStore, "dispatch_view")


def test_an_error_in_a_command_reaches_on_error_from_where_the_boundary_hears_it() -> None:
    assert "await self.on_error(interaction, e)" in inspect.getsource(app_commands.CommandTree._call)


def test_members_are_listed_by_a_request_that_takes_a_limit_and_where_to_go_on() -> None:
    assert list(inspect.signature(HTTPClient.get_members).parameters) == ["self", "guild_id", "limit", "after"]


def test_guilds_are_told_one_by_one_whenever_a_connection_is_new() -> None:
    source = inspect.getsource(ConnectionState._delay_ready)
    assert "self.dispatch('guild_available', guild)" in source
    assert "self.dispatch('guild_join', guild)" in source


def test_the_wait_for_the_last_guilds_is_a_task_that_can_be_cancelled() -> None:
    assert "self._ready_task = asyncio.create_task(self._delay_ready())" in inspect.getsource(ConnectionState)
