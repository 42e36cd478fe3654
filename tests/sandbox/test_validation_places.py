"""Scheduled events, channels, threads, roles and members at each of Discord's limits."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from sandbox.validation.channels import (
    validate_channel,
    validate_channel_positions,
    validate_overwrite,
    validate_thread,
)
from sandbox.validation.guilds import validate_guild
from sandbox.validation.members import validate_ban, validate_member
from sandbox.validation.roles import validate_role, validate_role_positions
from sandbox.validation.scheduled_events import validate_scheduled_event
from sandbox.validation.users import validate_account, validate_direct
from tests.sandbox.bodies import event
from tests.sandbox.refusals import message_at, refusals

NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
PLANNED = {**event(), "status": 1, "channel_id": None}


def plan(**changes: Any) -> dict[str, list[str]]:
    return refusals(validate_scheduled_event, event(**changes), now=NOW)


def change(before: dict[str, Any], **changes: Any) -> dict[str, list[str]]:
    return refusals(validate_scheduled_event, changes, now=NOW, before=before)


def test_the_lengths_of_an_event() -> None:
    assert plan(name="n" * 100, description="d" * 1000, entity_metadata={"location": "l" * 100}) == {}
    assert plan(name="n" * 101) == {"name": ["BASE_TYPE_BAD_LENGTH"]}
    assert plan(description="d" * 1001) == {"description": ["BASE_TYPE_MAX_LENGTH"]}
    long = {"location": "l" * 101}
    assert plan(entity_metadata=long) == {"entity_metadata.location": ["BASE_TYPE_BAD_LENGTH"]}


def test_an_event_outside_discord_has_a_place_and_an_end_and_no_channel() -> None:
    assert plan(entity_metadata=None) == {"entity_metadata": ["BASE_TYPE_REQUIRED"]}
    assert plan(entity_metadata={}) == {"entity_metadata.location": ["BASE_TYPE_REQUIRED"]}
    assert plan(scheduled_end_time=None) == {"scheduled_end_time": ["BASE_TYPE_REQUIRED"]}
    assert list(plan(channel_id="5")) == ["channel_id"]


def test_an_event_in_a_channel_has_the_channel_and_no_place() -> None:
    voice = {"entity_type": 2, "channel_id": "5", "entity_metadata": None, "scheduled_end_time": None}
    assert plan(**voice) == {}
    assert plan(**{**voice, "channel_id": None}) == {"channel_id": ["BASE_TYPE_REQUIRED"]}
    placed = {**voice, "entity_metadata": {"location": "Berlin"}}
    assert plan(**placed) == {"entity_metadata": ["GUILD_SCHEDULED_EVENT_ENTITY_METADATA_UNSUPPORTED"]}


def test_an_event_begins_in_the_future_and_ends_after_that() -> None:
    past = {"scheduled_start_time": "2026-04-01T12:00:00+00:00"}
    assert plan(**past) == {"scheduled_start_time": ["GUILD_SCHEDULED_EVENT_SCHEDULE_PAST"]}
    assert plan(scheduled_start_time="2026-04-01T12:00:01+00:00") == {}
    assert plan(scheduled_start_time="2026-04-01T13:00:00+02:00") == {
        "scheduled_start_time": ["GUILD_SCHEDULED_EVENT_SCHEDULE_PAST"]
    }
    words = message_at(validate_scheduled_event, "scheduled_start_time", event(**past), now=NOW)
    assert words == "Cannot schedule event in the past."
    backwards = {"scheduled_end_time": "2026-05-01T18:00:00+00:00"}
    assert plan(**backwards) == {"scheduled_end_time": ["GUILD_SCHEDULED_EVENT_SCHEDULE_END_BEFORE_START"]}
    assert plan(scheduled_start_time="soon") == {"scheduled_start_time": ["DATE_TIME_TYPE_PARSE"]}


def test_an_event_is_for_the_server_and_has_a_kind() -> None:
    assert plan(privacy_level=1) == {"privacy_level": ["BASE_TYPE_CHOICES"]}
    assert plan(privacy_level=None) == {"privacy_level": ["BASE_TYPE_REQUIRED"]}
    assert plan(entity_type=4) == {"entity_type": ["BASE_TYPE_CHOICES"]}


def test_an_edit_is_held_against_the_event_as_it_stands() -> None:
    assert change(PLANNED, name="Later") == {}
    assert change(PLANNED, name=None) == {"name": ["BASE_TYPE_REQUIRED"]}
    assert change(PLANNED, scheduled_end_time="2026-04-30T00:00:00+00:00") == {
        "scheduled_end_time": ["GUILD_SCHEDULED_EVENT_SCHEDULE_END_BEFORE_START"]
    }
    assert change(PLANNED, entity_metadata=None) == {"entity_metadata": ["BASE_TYPE_REQUIRED"]}


@pytest.mark.parametrize(
    ("was", "becomes", "allowed"),
    [(1, 2, True), (1, 4, True), (2, 3, True), (1, 3, False), (2, 1, False), (2, 4, False), (3, 1, False)],
)
def test_an_event_goes_through_its_life_in_order(was: int, becomes: int, allowed: bool) -> None:
    code = "GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION"
    assert change({**PLANNED, "status": was}, status=becomes) == ({} if allowed else {"status": [code]})


def test_an_event_that_has_begun_keeps_its_beginning() -> None:
    begun = {**PLANNED, "status": 2, "scheduled_start_time": "2026-03-01T00:00:00+00:00"}
    assert change(begun, description="It goes on") == {}
    code = "GUILD_SCHEDULED_EVENT_SCHEDULE_INVALID_START_BY_STATUS"
    moved = change(begun, scheduled_start_time="2026-04-30T00:00:00+00:00")
    assert moved == {"scheduled_start_time": [code]}


def test_repetitions() -> None:
    start = "2026-05-01T18:00:00+00:00"
    assert plan(recurrence_rule={"start": start, "frequency": 2, "interval": 1, "by_weekday": [0, 6]}) == {}
    assert plan(recurrence_rule={"start": start, "frequency": 4}) == {
        "recurrence_rule.frequency": ["BASE_TYPE_CHOICES"]
    }
    assert plan(recurrence_rule={"frequency": 1}) == {"recurrence_rule.start": ["BASE_TYPE_REQUIRED"]}


CHANNEL_LIMITS: list[tuple[dict[str, Any], dict[str, Any], dict[str, list[str]]]] = [
    ({"name": "n" * 100}, {"name": "n" * 101}, {"name": ["BASE_TYPE_BAD_LENGTH"]}),
    ({"name": "n"}, {}, {"name": ["BASE_TYPE_REQUIRED"]}),
    ({"name": "n", "topic": "t" * 1024}, {"name": "n", "topic": "t" * 1025}, {"topic": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        {"name": "n", "type": 15, "topic": "t" * 4096},
        {"name": "n", "type": 15, "topic": "t" * 4097},
        {"topic": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        {"name": "n", "rate_limit_per_user": 21600},
        {"name": "n", "rate_limit_per_user": 21601},
        {"rate_limit_per_user": ["NUMBER_TYPE_MAX"]},
    ),
    ({"name": "n", "type": 0}, {"name": "n", "type": 99}, {"type": ["BASE_TYPE_CHOICES"]}),
    (
        {"name": "n", "permission_overwrites": [{"id": 5, "type": 1, "deny": "1024"}]},
        {"name": "n", "permission_overwrites": [{"type": 1}]},
        {"permission_overwrites.0.id": ["BASE_TYPE_REQUIRED"]},
    ),
    (
        {"name": "n", "available_tags": [{"name": "t" * 20}] * 20},
        {"name": "n", "available_tags": [{"name": "t"}] * 21},
        {"available_tags": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        {"name": "n", "default_auto_archive_duration": 60},
        {"name": "n", "default_auto_archive_duration": 61},
        {"default_auto_archive_duration": ["BASE_TYPE_CHOICES"]},
    ),
]


@pytest.mark.parametrize(("fits", "too_much", "expected"), CHANNEL_LIMITS)
def test_channels(fits: dict[str, Any], too_much: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert refusals(validate_channel, fits) == {}
    assert refusals(validate_channel, too_much) == expected


def test_a_channels_edit_names_what_it_changes() -> None:
    assert refusals(validate_channel, {"topic": "t"}, editing=True) == {}
    assert refusals(validate_channel, {"name": ""}, editing=True) == {"name": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_channel, {"topic": "t" * 4096}, editing=True, kind=15) == {}


def test_threads() -> None:
    assert refusals(validate_thread, {"name": "n" * 100, "type": 12, "invitable": False}) == {}
    assert refusals(validate_thread, {"name": "n" * 101}) == {"name": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_thread, {"name": "n", "type": 0}) == {"type": ["BASE_TYPE_CHOICES"]}
    assert refusals(validate_thread, {"name": "n", "type": 0}, on_message=True) == {}
    assert refusals(validate_thread, {"archived": True}, editing=True) == {}
    assert refusals(validate_thread, {"auto_archive_duration": 5}, editing=True) == {
        "auto_archive_duration": ["BASE_TYPE_CHOICES"]
    }


def test_overwrites_of_one_role_or_member() -> None:
    assert refusals(validate_overwrite, {"allow": "1024", "deny": 0, "type": 0}) == {}
    assert refusals(validate_overwrite, {"allow": "-1"}) == {"allow": ["NUMBER_TYPE_COERCE"]}
    assert refusals(validate_overwrite, {"allow": 2**54}) == {"allow": ["NUMBER_TYPE_MAX"]}


def test_roles() -> None:
    assert refusals(validate_role, {}) == {}
    assert refusals(validate_role, {"name": "n" * 100, "color": 0xFFFFFF, "permissions": "8"}) == {}
    assert refusals(validate_role, {"name": "n" * 101}) == {"name": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_role, {"color": 0x1000000}) == {"color": ["NUMBER_TYPE_MAX"]}
    assert refusals(validate_role, {"hoist": "yes"}) == {"hoist": ["BOOLEAN_TYPE_CONVERT"]}


def test_members() -> None:
    assert refusals(validate_member, {"nick": "n" * 32, "roles": ["1", 2]}) == {}
    assert refusals(validate_member, {"nick": "n" * 33}) == {"nick": ["BASE_TYPE_MAX_LENGTH"]}
    assert refusals(validate_member, {"roles": ["1", 1]}) == {"roles.1": ["SET_TYPE_ALREADY_CONTAINS_VALUE"]}
    assert refusals(validate_member, {"communication_disabled_until": "x"}) == {
        "communication_disabled_until": ["DATE_TIME_TYPE_PARSE"]
    }


def test_bans() -> None:
    assert refusals(validate_ban, {}) == {}
    assert refusals(validate_ban, {"delete_message_seconds": 604800}) == {}
    assert refusals(validate_ban, {"delete_message_seconds": 604801}) == {
        "delete_message_seconds": ["NUMBER_TYPE_MAX"]
    }


@pytest.mark.parametrize("validate", [validate_channel_positions, validate_role_positions])
def test_positions(validate: Callable[[Any], None]) -> None:
    assert refusals(validate, [{"id": "5", "position": 1}, {"id": 6}]) == {}
    assert refusals(validate, [{"id": "5"}, {"position": 1}]) == {"1.id": ["BASE_TYPE_REQUIRED"]}
    assert refusals(validate, [{"id": "5", "position": "up"}]) == {"0.position": ["NUMBER_TYPE_COERCE"]}
    assert refusals(validate, {}) == {"": ["LIST_TYPE_CONVERT"]}
    assert refusals(validate, [None]) == {"0": ["MODEL_TYPE_CONVERT"]}


def test_servers() -> None:
    assert refusals(validate_guild, {"name": "ab", "preferred_locale": "pt-BR", "icon": None}) == {}
    assert refusals(validate_guild, {"name": "a"}) == {"name": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_guild, {"preferred_locale": "pt"}) == {"preferred_locale": ["BASE_TYPE_CHOICES"]}


def test_the_bots_account_and_direct_conversations() -> None:
    assert refusals(validate_account, {"username": "n" * 32}) == {}
    assert refusals(validate_account, {"username": "n" * 33}) == {"username": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_direct, {"recipient_id": "5"}) == {}
    assert refusals(validate_direct, {}) == {"recipient_id": ["BASE_TYPE_REQUIRED"]}
