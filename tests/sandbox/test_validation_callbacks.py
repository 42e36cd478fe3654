"""First answers to interactions: which kind may answer which, and that their bodies keep every rule."""

from typing import Any

import pytest

from sandbox.validation.callbacks import validate_callback
from sandbox.validation.errors import EmptyMessage
from tests.sandbox.bodies import label, layout, modal, text, text_input
from tests.sandbox.refusals import message_at, refusals

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
BODIES: dict[int, dict[str, Any]] = {
    4: {"type": 4, "data": {"content": "Hello", "flags": 64}},
    5: {"type": 5, "data": {"flags": 64}},
    6: {"type": 6},
    7: {"type": 7, "data": {"content": "Changed"}},
    8: {"type": 8, "data": {"choices": []}},
    9: {"type": 9, "data": modal(label(text_input()))},
}


@pytest.mark.parametrize(
    ("interaction_type", "from_message", "allowed"),
    [
        (COMMAND, False, {4, 5, 9}),
        (COMPONENT, True, {4, 5, 6, 7, 9}),
        (AUTOCOMPLETE, False, {8}),
        (MODAL_SUBMIT, False, {4, 5}),
        (MODAL_SUBMIT, True, {4, 5, 6, 7}),
    ],
)
def test_each_interaction_takes_its_own_answers(
    interaction_type: int, from_message: bool, allowed: set[int]
) -> None:
    for kind, body in BODIES.items():
        refused = refusals(validate_callback, body, interaction_type=interaction_type, from_message=from_message)
        assert refused == ({} if kind in allowed else {"type": ["BASE_TYPE_CHOICES"]}), kind


def test_a_modal_never_answers_a_modal_and_discord_says_so_with_braces() -> None:
    words = "Value must be one of {4, 5, 6, 7, 12}."
    told = message_at(validate_callback, "type", BODIES[9], interaction_type=MODAL_SUBMIT, from_message=True)
    assert told == words


def test_messages_in_answers_keep_every_rule_below_data() -> None:
    long = {"type": 4, "data": {"content": "x" * 2001}}
    assert refusals(validate_callback, long, interaction_type=COMMAND) == {
        "data.content": ["BASE_TYPE_MAX_LENGTH"]
    }
    mixed = {"type": 7, "data": layout(text(), content="x")}
    refused = refusals(validate_callback, mixed, interaction_type=COMPONENT, from_message=True)
    assert refused == {"data.content": ["MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"]}


@pytest.mark.parametrize("data", [{}, None, {"content": ""}])
def test_an_answer_that_shows_nothing_is_an_empty_message(data: dict[str, Any] | None) -> None:
    with pytest.raises(EmptyMessage):
        validate_callback({"type": 4, "data": data}, interaction_type=COMMAND)
    validate_callback({"type": 4, "data": data}, interaction_type=COMMAND, attachment_count=1)


def test_an_update_keeps_the_kind_of_the_message_it_changes() -> None:
    change = {"type": 7, "data": {"content": "x"}}
    free: dict[str, Any] = {"interaction_type": COMPONENT, "components_v2_before": True}
    assert refusals(validate_callback, change, **free) == {
        "data.content": ["MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"]
    }
    assert refusals(validate_callback, {"type": 4, "data": {"content": "x"}}, **free) == {}


def test_a_modal_in_an_answer_keeps_every_rule() -> None:
    too_long = {"type": 9, "data": modal(label(text_input()), title="t" * 46)}
    assert refusals(validate_callback, too_long, interaction_type=COMMAND) == {
        "data.title": ["BASE_TYPE_BAD_LENGTH"]
    }
    assert refusals(validate_callback, {"type": 9}, interaction_type=COMMAND) == {"data": ["BASE_TYPE_REQUIRED"]}


def offered(*values: Any) -> dict[str, Any]:
    return {"type": 8, "data": {"choices": [{"name": f"Choice {value}", "value": value} for value in values]}}


def test_twenty_five_choices_of_one_kind() -> None:
    def choose(body: dict[str, Any], **options: Any) -> dict[str, list[str]]:
        return refusals(validate_callback, body, interaction_type=AUTOCOMPLETE, **options)

    assert choose(offered(*[str(index) for index in range(25)])) == {}
    assert choose(offered(*[str(index) for index in range(26)])) == {"data.choices": ["BASE_TYPE_MAX_LENGTH"]}
    assert choose(offered("a", 1)) == {"data.choices.1.value": ["STRING_TYPE_CONVERT"]}
    assert choose(offered(1, 2)) == {}
    assert choose(offered(1, 2.5)) == {}
    assert choose(offered("1"), option_type=4) == {"data.choices.0.value": ["NUMBER_TYPE_COERCE"]}
    nameless = {"type": 8, "data": {"choices": [{"name": "", "value": "v"}]}}
    assert choose(nameless) == {"data.choices.0.name": ["BASE_TYPE_BAD_LENGTH"]}


def test_an_answer_without_a_kind() -> None:
    assert refusals(validate_callback, {}, interaction_type=COMMAND) == {"type": ["BASE_TYPE_REQUIRED"]}
    assert refusals(validate_callback, {"type": True}, interaction_type=1) == {"type": ["BASE_TYPE_CHOICES"]}
    assert refusals(validate_callback, {"type": 1}, interaction_type=1) == {}
