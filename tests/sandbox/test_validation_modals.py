"""Modals at each of Discord's limits."""

from typing import Any

import discord
import pytest

from sandbox.validation.modals import validate_modal
from tests.sandbox.bodies import button, label, modal, option, row, select, text, text_input
from tests.sandbox.refusals import message_at, refusals

PART = "components.0.component"


def field(component: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return modal(label(component, **changes))


def labels(count: int) -> list[dict[str, Any]]:
    return [label(text_input(str(index))) for index in range(count)]


def radio(count: int = 2, **changes: Any) -> dict[str, Any]:
    return {"type": 21, "custom_id": "r", "options": [option(str(i)) for i in range(count)], **changes}


def boxes(count: int = 2, **changes: Any) -> dict[str, Any]:
    return {"type": 22, "custom_id": "c", "options": [option(str(i)) for i in range(count)], **changes}


def upload(**changes: Any) -> dict[str, Any]:
    return {"type": 19, "custom_id": "u", **changes}


LIMITS = [
    (modal(*labels(1), title="t" * 45), modal(*labels(1), title="t" * 46), {"title": ["BASE_TYPE_BAD_LENGTH"]}),
    (modal(*labels(1)), modal(*labels(1), title=""), {"title": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        modal(*labels(1), custom_id="c" * 100),
        modal(*labels(1), custom_id="c" * 101),
        {"custom_id": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (modal(*labels(5)), modal(*labels(6)), {"components": ["BASE_TYPE_BAD_LENGTH"]}),
    (modal(text()), modal(), {"components": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        modal(*labels(1)),
        modal(label(text_input()), label(text_input())),
        {"components.1.component.custom_id": ["COMPONENT_CUSTOM_ID_DUPLICATED"]},
    ),
    (
        field(text_input(), label="l" * 45),
        field(text_input(), label="l" * 46),
        {"components.0.label": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        field(text_input(), description="d" * 100),
        field(text_input(), description="d" * 101),
        {"components.0.description": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (field(text_input("c" * 100)), field(text_input("c" * 101)), {f"{PART}.custom_id": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        field(text_input(placeholder="p" * 100)),
        field(text_input(placeholder="p" * 101)),
        {f"{PART}.placeholder": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        field(text_input(value="v" * 4000)),
        field(text_input(value="v" * 4001)),
        {f"{PART}.value": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        field(text_input(value="v" * 5, max_length=5)),
        field(text_input(value="v" * 6, max_length=5)),
        {f"{PART}.value": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        field(text_input(value="", min_length=5)),
        field(text_input(value="v", min_length=5)),
        {f"{PART}.value": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        field(text_input(max_length=4000)),
        field(text_input(max_length=4001)),
        {f"{PART}.max_length": ["NUMBER_TYPE_MAX"]},
    ),
    (
        field(text_input(min_length=0)),
        field(text_input(min_length=-1)),
        {f"{PART}.min_length": ["NUMBER_TYPE_MIN"]},
    ),
    (
        field(text_input(min_length=5, max_length=5)),
        field(text_input(min_length=6, max_length=5)),
        {f"{PART}.min_length": ["NUMBER_TYPE_MAX"]},
    ),
    (field(text_input(style=2)), field(text_input(style=3)), {f"{PART}.style": ["BASE_TYPE_CHOICES"]}),
    (
        field(select(required=False, min_values=0)),
        field(select(min_values=0)),
        {f"{PART}.min_values": ["NUMBER_TYPE_MIN"]},
    ),
    (field(select(disabled=False)), field(select(disabled=True)), {f"{PART}.disabled": ["BASE_TYPE_CHOICES"]}),
    (field(radio(2)), field(radio(1)), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (field(radio(10)), field(radio(11)), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        field(radio(options=[option("a"), option("b", default=True)])),
        field(radio(options=[option("a", default=True), option("b", default=True)])),
        {f"{PART}.options": ["SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"]},
    ),
    (
        field(radio()),
        field(radio(options=[option("a"), option("a")])),
        {f"{PART}.options.1": ["SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"]},
    ),
    (field(boxes(1)), field(boxes(0)), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (field(boxes(10)), field(boxes(11)), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (field(boxes(3, max_values=3)), field(boxes(3, max_values=4)), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (field(boxes(3, min_values=3)), field(boxes(3, min_values=4)), {f"{PART}.min_values": ["NUMBER_TYPE_MAX"]}),
    (
        field(boxes(min_values=0, required=False)),
        field(boxes(min_values=0, required=True)),
        {f"{PART}.min_values": ["NUMBER_TYPE_MIN"]},
    ),
    (field(upload(max_values=10)), field(upload(max_values=11)), {f"{PART}.max_values": ["NUMBER_TYPE_MAX"]}),
    (
        field({"type": 23, "custom_id": "c", "default": True}),
        field({"type": 23, "default": True}),
        {f"{PART}.custom_id": ["BASE_TYPE_REQUIRED"]},
    ),
    (field(text_input()), field(button()), {PART: ["UNION_TYPE_CHOICES"]}),
    (field(text_input()), modal({"type": 18, "label": "Empty"}), {PART: ["BASE_TYPE_REQUIRED"]}),
    (modal(text("t" * 4000)), modal(text("t" * 4001)), {"components.0.content": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        modal(row(text_input(label="l" * 45))),
        modal(row(text_input(label="l" * 46))),
        {"components.0.components.0.label": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        modal(row(text_input(label="Name"))),
        modal(row(text_input())),
        {"components.0.components.0.label": ["BASE_TYPE_REQUIRED"]},
    ),
    (
        modal(row(text_input(label="Name"))),
        modal(row(text_input("a", label="Name"), text_input("b", label="Age"))),
        {"components.0.components.1": ["COMPONENT_LAYOUT_WIDTH_EXCEEDED"]},
    ),
    (modal(*labels(1)), modal(text_input()), {"components.0": ["UNION_TYPE_CHOICES"]}),
    (modal(*labels(1)), modal(row(select())), {"components.0.components.0": ["UNION_TYPE_CHOICES"]}),
]


@pytest.mark.parametrize(("fits", "too_much", "expected"), LIMITS)
def test_limits(fits: dict[str, Any], too_much: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert refusals(validate_modal, fits) == {}
    assert refusals(validate_modal, too_much) == expected


def test_the_words_are_discords() -> None:
    long = modal(*labels(1), title="t" * 46)
    assert message_at(validate_modal, "title", long) == "Must be between 1 and 45 in length."
    assert message_at(validate_modal, "components", modal(*labels(6))) == "Must be between 1 and 5 in length."
    assert message_at(validate_modal, "custom_id", {}) == "This field is required"


def test_a_group_of_boxes_may_be_chosen_whole_by_default() -> None:
    chosen = [option("a", default=True), option("b", default=True)]
    assert refusals(validate_modal, field(boxes(options=chosen))) == {}


def test_what_discord_py_builds_is_taken() -> None:
    name: discord.ui.TextInput[discord.ui.LayoutView] = discord.ui.TextInput(max_length=100)
    docs = [discord.SelectOption(label="Docs")]
    topics: discord.ui.Select[discord.ui.LayoutView] = discord.ui.Select(
        options=docs, required=False, min_values=0
    )
    profile = discord.ui.Modal(title="About you", custom_id="profile:v1:")
    profile.add_item(discord.ui.Label(text="Name", component=name))
    profile.add_item(discord.ui.Label(text="Topics", component=topics))
    assert refusals(validate_modal, profile.to_dict()) == {}
