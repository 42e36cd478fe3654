"""Whatever is thrown at them, the validators refuse in Discord's shape or pass what Discord describes."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.validation.callbacks import validate_callback
from sandbox.validation.channels import (
    validate_channel,
    validate_channel_positions,
    validate_overwrite,
    validate_thread,
)
from sandbox.validation.commands import validate_command, validate_commands
from sandbox.validation.errors import InvalidForm
from sandbox.validation.guilds import validate_guild
from sandbox.validation.members import validate_ban, validate_member
from sandbox.validation.messages import validate_message
from sandbox.validation.roles import validate_role, validate_role_positions
from sandbox.validation.scheduled_events import validate_scheduled_event
from sandbox.validation.users import validate_direct
from tests.contract import openapi
from tests.sandbox import bodies

NOW = datetime(2026, 1, 1, tzinfo=UTC)
HELD_EVENT = {**bodies.EVENT, "status": 1, "channel_id": None}


def sending(payload: Any) -> None:
    validate_message(payload, attachment_count=1)


def editing(payload: Any) -> None:
    validate_message(payload, attachment_count=1, editing=True)


def editing_free(payload: Any) -> None:
    validate_message(payload, editing=True, components_v2_before=True, filenames=("a.png", "a.pdf"))


def planning(payload: Any) -> None:
    validate_scheduled_event(payload, now=NOW)


def replanning(payload: Any) -> None:
    validate_scheduled_event(payload, now=NOW, before=HELD_EVENT)


def editing_command(payload: Any) -> None:
    validate_command(payload, editing=True, scope="guild")


def editing_channel(payload: Any) -> None:
    validate_channel(payload, editing=True, kind=15)


def answering(interaction_type: int) -> Callable[[Any], None]:
    def answer(payload: Any) -> None:
        validate_callback(payload, interaction_type=interaction_type, from_message=True, attachment_count=1)

    return answer


ANSWERS: list[dict[str, Any]] = [
    {"type": 4, "data": {**bodies.CLASSIC_MESSAGE, "flags": 64}},
    {"type": 7, "data": bodies.FREE_MESSAGE},
    {"type": 9, "data": bodies.MODAL},
    {"type": 5, "data": {"flags": 64}},
    {"type": 6},
    {"type": 8, "data": {"choices": [{"name": "One", "value": "1"}, {"name": "Two", "value": "2"}]}},
]
CALLBACK = ("POST", "/interactions/{interaction}/{token}/callback")
MESSAGES = ("POST", "/channels/{channel}/messages")
ONE_MESSAGE = ("PATCH", "/channels/{channel}/messages/{message}")

BODIES: list[tuple[Callable[[Any], None], Any, tuple[str, str]]] = [
    (sending, bodies.CLASSIC_MESSAGE, MESSAGES),
    (sending, bodies.FREE_MESSAGE, MESSAGES),
    (sending, bodies.POLL_MESSAGE, MESSAGES),
    (editing, bodies.CLASSIC_MESSAGE, ONE_MESSAGE),
    (editing_free, bodies.FREE_MESSAGE, ONE_MESSAGE),
    (validate_commands, bodies.COMMANDS, ("PUT", "/applications/{application}/commands")),
    (validate_command, bodies.COMMANDS[0], ("POST", "/applications/{application}/commands")),
    (editing_command, bodies.COMMANDS[1], ("PATCH", "/applications/{application}/commands/{command}")),
    (planning, bodies.EVENT, ("POST", "/guilds/{guild}/scheduled-events")),
    (replanning, {"name": "Later", "status": 2}, ("PATCH", "/guilds/{guild}/scheduled-events/{event}")),
    (validate_channel, bodies.CHANNEL, ("POST", "/guilds/{guild}/channels")),
    (editing_channel, bodies.CHANNEL, ("PATCH", "/channels/{channel}")),
    (
        validate_overwrite,
        {"allow": "1024", "deny": 0, "type": 1},
        ("PUT", "/channels/{channel}/permissions/{of}"),
    ),
    (validate_thread, bodies.THREAD, ("POST", "/channels/{channel}/threads")),
    (validate_guild, {"name": "Rainbow", "description": "Warm"}, ("PATCH", "/guilds/{guild}")),
    (validate_ban, {"delete_message_seconds": 5}, ("PUT", "/guilds/{guild}/bans/{user}")),
    (validate_role_positions, [{"id": "1", "position": 2}], ("PATCH", "/guilds/{guild}/roles")),
    (validate_channel_positions, [{"id": "1", "position": 2}], ("PATCH", "/guilds/{guild}/channels")),
    (validate_direct, {"recipient_id": "1"}, ("POST", "/users/@me/channels")),
    (validate_role, bodies.ROLE, ("POST", "/guilds/{guild}/roles")),
    (
        validate_member,
        {"nick": "Ada", "roles": ["1", 2], "mute": False},
        ("PATCH", "/guilds/{guild}/members/{user}"),
    ),
    (answering(2), ANSWERS[0], CALLBACK),
    (answering(3), ANSWERS[1], CALLBACK),
    (answering(3), ANSWERS[2], CALLBACK),
    (answering(3), {"type": 9, "data": bodies.OLD_MODAL}, CALLBACK),
    (answering(5), ANSWERS[3], CALLBACK),
    (answering(3), ANSWERS[4], CALLBACK),
    (answering(4), ANSWERS[5], CALLBACK),
]
NAMES = [f"{validate.__name__} {route} {index}" for index, (validate, _, (_, route)) in enumerate(BODIES)]


def refusal(validate: Callable[[Any], None], payload: Any) -> InvalidForm | None:
    try:
        validate(payload)
    except InvalidForm as refused:
        return refused
    return None


def assert_discords_shape(tree: Any) -> None:
    """A node holds inner nodes and, under _errors, complaints that each have a code and a message."""
    assert isinstance(tree, dict)
    for field, inner in tree.items():
        assert isinstance(field, str)
        if field == "_errors":
            assert inner
            assert all(set(one) == {"code", "message"} for one in inner)
        else:
            assert inner
            assert_discords_shape(inner)


@pytest.mark.parametrize(("validate", "body", "route"), BODIES, ids=NAMES)
def test_a_good_body_passes_and_discord_describes_it_so(
    validate: Callable[[Any], None], body: Any, route: tuple[str, str]
) -> None:
    validate(body)
    if openapi.present():
        validator = openapi.request_validator(*route)
        assert validator is not None
        validator.validate(body)


@pytest.mark.parametrize(("validate", "body", "route"), BODIES, ids=NAMES)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_passes_here_passes_in_discords_description(
    data: st.DataObject, validate: Callable[[Any], None], body: Any, route: tuple[str, str]
) -> None:
    payload = data.draw(bodies.bent(body))
    refused = refusal(validate, payload)
    if refused is not None:
        assert refused.status == 400
        assert_discords_shape(refused.errors)
    elif openapi.present():
        validator = openapi.request_validator(*route)
        assert validator is not None
        assert validator.is_valid(payload), [error.message[:300] for error in validator.iter_errors(payload)]


@pytest.mark.parametrize("validate", sorted({one for one, _, _ in BODIES}, key=str))
@given(payload=bodies.json_values)
@settings(max_examples=40, deadline=None)
def test_any_json_is_taken_or_refused_but_breaks_nothing(validate: Callable[[Any], None], payload: Any) -> None:
    refused = refusal(validate, payload)
    if refused is not None:
        assert_discords_shape(refused.errors)
