"""The contract itself: it lets through what Discord takes and gives, and names what it does not."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.contract import openapi

MESSAGES = "/channels/{channel}/messages"


@dataclass(frozen=True)
class Said:
    method: str
    route: str
    request: Any = None
    status: int = 200
    response: Any = None


def role(**changes: Any) -> dict[str, Any]:
    return {
        "id": "5",
        "name": "Mentor",
        "permissions": "0",
        "position": 1,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": True,
        "icon": None,
        "unicode_emoji": None,
        "description": None,
        "flags": 0,
        **changes,
    }


@pytest.fixture(autouse=True)
def description() -> bool:
    """Without the description there is nothing to see here; `notice` says so at the end of the run."""
    return openapi.present()


def refused(exchange: Said, because: str) -> None:
    if not openapi.present():
        openapi.check_exchange(exchange)
        return
    with pytest.raises(openapi.ContractError, match=re.escape(because)):
        openapi.check_exchange(exchange)


def test_a_good_exchange_passes() -> None:
    openapi.check_exchange(Said("GET", "/guilds/{guild}/roles", response=[role()]))
    openapi.check_exchange(Said("POST", "/guilds/{guild}/roles", {"name": "Mentor"}, 200, role()))
    openapi.check_exchange(Said("POST", "/channels/{channel}/typing", None, 204, None))


def test_an_unknown_route_is_named() -> None:
    refused(
        Said("GET", "/guilds/{guild}/moods"),
        "GET /guilds/{guild}/moods: Discord's description has no such route",
    )


def test_a_wrong_request_is_named_with_its_path() -> None:
    refused(Said("POST", MESSAGES, {"content": 5}), "the request: at content")
    nested = {"components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "x" * 81}]}]}
    refused(Said("POST", MESSAGES, nested), "at components.0")


def test_a_request_that_was_refused_is_not_held_against_the_bot_twice() -> None:
    openapi.check_exchange(
        Said("POST", MESSAGES, {"content": 5}, 400, {"message": "Invalid Form Body", "code": 50035})
    )


def test_a_wrong_answer_is_named_with_its_path() -> None:
    refused(Said("GET", "/guilds/{guild}/roles", response=[role(position="1")]), "the answer 200: at 0.position")


def test_a_wrong_status_and_an_unexpected_body_are_named() -> None:
    refused(Said("POST", "/channels/{channel}/typing", None, 201, None), "Discord answers 200, 204 here, not 201")
    refused(Said("DELETE", "/channels/{channel}/messages/{message}", None, 204, {"a": 1}), "without a body")


def test_ids_may_be_sent_as_numbers_but_not_answered_so() -> None:
    reference = {"content": "hi", "message_reference": {"message_id": 7}, "allowed_mentions": {"users": [7]}}
    openapi.check_exchange(Said("POST", MESSAGES, reference, 400, None))
    openapi.check_exchange(Said("POST", MESSAGES, reference, 500, None))
    refused(Said("GET", "/guilds/{guild}/roles", response=[role(id=5)]), "at 0.id")


def test_sets_of_permissions_may_be_sent_as_text() -> None:
    change = {"permissions": "8", "name": "Mentor"}
    openapi.check_exchange(Said("PATCH", "/guilds/{guild}/roles/{role}", change, 200, role()))
    overwrite = {"allow": "1024", "deny": "0", "type": 1}
    openapi.check_exchange(Said("PUT", "/channels/{channel}/permissions/{target}", overwrite, 204, None))


def test_moments_in_answers_have_a_zone() -> None:
    member = {"communication_disabled_until": "2026-01-01 12:00"}
    refused(Said("PATCH", "/guilds/{g}/members/{m}", member, 200, member), "the answer 200")


def test_without_the_description_one_line_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(openapi, "DESCRIPTION", tmp_path / "discord-openapi.json")
    monkeypatch.delenv("CI", raising=False)
    assert "was not checked" in (openapi.notice() or "")
    openapi.check_exchange(Said("GET", "/guilds/{guild}/moods"))


def test_where_ci_is_set_its_absence_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(openapi, "DESCRIPTION", tmp_path / "discord-openapi.json")
    monkeypatch.setenv("CI", "1")
    with pytest.raises(FileNotFoundError, match="no contract"):
        openapi.check_exchange(Said("GET", "/guilds/{guild}/moods"))
