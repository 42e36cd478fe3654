"""Components at each of Discord's limits, in rows (v1) and in free layouts (v2)."""

from typing import Any

import pytest

from sandbox.validation.emoji import is_emoji
from sandbox.validation.messages import validate_message
from tests.sandbox.bodies import (
    button,
    container,
    gallery,
    layout,
    link,
    option,
    row,
    section,
    select,
    text,
    thumbnail,
)
from tests.sandbox.refusals import message_at, refusals

PART = "components.0.components.0"


def rows(*parts: dict[str, Any]) -> dict[str, Any]:
    """A classic message with one part in each row."""
    return {"components": [row(part) for part in parts]}


def buttons(count: int) -> dict[str, Any]:
    return row(*[button(f"b{index}") for index in range(count)])


def options(count: int) -> list[dict[str, Any]]:
    return [option(str(index)) for index in range(count)]


def users(count: int) -> list[dict[str, Any]]:
    return [{"id": str(index), "type": "user"} for index in range(count)]


def user_select(**changes: Any) -> dict[str, Any]:
    return {"type": 5, "custom_id": "who", **changes}


LIMITS = [
    (
        {"components": [buttons(5)]},
        {"components": [buttons(6)]},
        {"components.0.components": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (rows(button("a")), {"components": [row()]}, {"components.0.components": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        rows(select()),
        {"components": [row(button(), select())]},
        {"components.0.components.1": ["COMPONENT_LAYOUT_WIDTH_EXCEEDED"]},
    ),
    (
        rows(select("a"), select("b")),
        {"components": [row(select("a"), select("b"))]},
        {"components.0.components.1": ["COMPONENT_LAYOUT_WIDTH_EXCEEDED"]},
    ),
    (rows(button("c" * 100)), rows(button("c" * 101)), {f"{PART}.custom_id": ["BASE_TYPE_BAD_LENGTH"]}),
    (rows(button(label="l" * 80)), rows(button(label="l" * 81)), {f"{PART}.label": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        rows(button(label=None, emoji={"name": "👋"})),
        rows(button(label=None)),
        {f"{PART}.label": ["BASE_TYPE_REQUIRED"]},
    ),
    (rows(button(style=4)), rows(button(style=7)), {f"{PART}.style": ["BASE_TYPE_CHOICES"]}),
    (
        rows(button()),
        rows({"type": 2, "style": 1, "label": "x"}),
        {f"{PART}.custom_id": ["BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"]},
    ),
    (rows(link()), rows(link(url=None)), {f"{PART}.url": ["BASE_TYPE_REQUIRED"]}),
    (rows(link(url="discord://a/b")), rows(link(url="ftp://a.b")), {f"{PART}.url": ["URL_TYPE_INVALID_SCHEME"]}),
    (
        rows(link(url="https://a.b/" + "c" * 500)),
        rows(link(url="https://a.b/" + "c" * 501)),
        {f"{PART}.url": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        rows(link()),
        rows(link(custom_id="a")),
        {
            f"{PART}.custom_id": ["BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"],
            f"{PART}.url": ["BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"],
        },
    ),
    (
        rows({"type": 2, "style": 6, "sku_id": "1"}),
        rows({"type": 2, "style": 6}),
        {f"{PART}.sku_id": ["BASE_TYPE_REQUIRED"]},
    ),
    (
        rows(select(options=options(25))),
        rows(select(options=options(26))),
        {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (rows(select(options=options(1))), rows(select(options=[])), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        rows(select(placeholder="p" * 150)),
        rows(select(placeholder="p" * 151)),
        {f"{PART}.placeholder": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        rows(select(options=[option("v" * 100, label="l")])),
        rows(select(options=[option("v" * 101, label="l")])),
        {f"{PART}.options.0.value": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        rows(select(options=[option(label="l" * 100)])),
        rows(select(options=[option(label="l" * 101)])),
        {f"{PART}.options.0.label": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        rows(select(options=[option(description="d" * 100)])),
        rows(select(options=[option(description="d" * 101)])),
        {f"{PART}.options.0.description": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (rows(select(max_values=2)), rows(select(max_values=3)), {f"{PART}.options": ["BASE_TYPE_BAD_LENGTH"]}),
    (rows(select(min_values=1)), rows(select(min_values=2)), {f"{PART}.min_values": ["NUMBER_TYPE_MAX"]}),
    (rows(select(min_values=0)), rows(select(min_values=-1)), {f"{PART}.min_values": ["NUMBER_TYPE_MIN"]}),
    (
        rows(user_select(max_values=25)),
        rows(user_select(max_values=26)),
        {f"{PART}.max_values": ["NUMBER_TYPE_MAX"]},
    ),
    (
        rows(user_select(default_values=users(1))),
        rows(user_select(default_values=users(2))),
        {f"{PART}.default_values": ["SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"]},
    ),
    (
        rows(user_select(default_values=users(1))),
        rows({**user_select(default_values=users(1)), "type": 6}),
        {f"{PART}.default_values.0.type": ["BASE_TYPE_CHOICES"]},
    ),
    (
        rows(select(options=[option("a", default=True), option("b")])),
        rows(select(options=[option("a", default=True), option("b", default=True)])),
        {f"{PART}.options": ["SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"]},
    ),
    (
        rows(select()),
        rows(select(options=[option("a"), option("a")])),
        {f"{PART}.options.1": ["SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"]},
    ),
    (
        rows({"type": 8, "custom_id": "a", "channel_types": [0, 5]}),
        rows({"type": 8, "custom_id": "a", "channel_types": [0, 0]}),
        {f"{PART}.channel_types.1": ["SET_TYPE_ALREADY_CONTAINS_VALUE"]},
    ),
    (
        rows(button("a"), button("b")),
        rows(button("a"), button("a")),
        {"components.1.components.0.custom_id": ["COMPONENT_CUSTOM_ID_DUPLICATED"]},
    ),
    (
        rows(button(emoji={"name": "🏳️‍🌈"})),
        rows(button(emoji={"name": "▲"})),
        {f"{PART}.emoji.name": ["COMPONENT_INVALID_EMOJI"]},
    ),
    (
        rows(button(emoji={"name": "wave", "id": "5"})),
        rows(button(emoji={"name": ":wave:"})),
        {f"{PART}.emoji.name": ["COMPONENT_INVALID_EMOJI"]},
    ),
    (
        rows(button(id=1), button("b", id=2)),
        rows(button(id=1), button("b", id=1)),
        {"components.1.components.0.id": ["COMPONENT_ID_DUPLICATED"]},
    ),
    (rows(button(id=0), button("b", id=0)), rows(button(id=2**31)), {f"{PART}.id": ["NUMBER_TYPE_MAX"]}),
    (layout(text("t" * 4000)), layout(text("t" * 4001)), {"components.0.content": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        layout(text("t" * 2000), container(text("t" * 2000))),
        layout(text("t" * 2000), container(text("t" * 2001))),
        {"components": ["COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"]},
    ),
    (layout(*[text()] * 40), layout(*[text()] * 41), {"components": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        layout(container(*[text()] * 39)),
        layout(container(*[text()] * 40)),
        {"components": ["COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"]},
    ),
    (
        layout(*[section(thumbnail())] * 13, text()),
        layout(*[section(thumbnail())] * 13, text(), text()),
        {"components": ["COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"]},
    ),
    (
        layout(section(button(), *[text()] * 3)),
        layout(section(button(), *[text()] * 4)),
        {"components.0.components": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        layout(section(button())),
        layout({"type": 9, "components": [text()]}),
        {"components.0.accessory": ["BASE_TYPE_REQUIRED"]},
    ),
    (layout(section(button())), layout(section(select())), {"components.0.accessory": ["UNION_TYPE_CHOICES"]}),
    (layout(gallery(10)), layout(gallery(11)), {"components.0.items": ["BASE_TYPE_BAD_LENGTH"]}),
    (layout(gallery(1)), layout(gallery(0)), {"components.0.items": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        layout(section(thumbnail(description="d" * 1024))),
        layout(section(thumbnail(description="d" * 1025))),
        {"components.0.accessory.description": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        layout({"type": 13, "file": {"url": "attachment://a.pdf"}}),
        layout({"type": 13, "file": {"url": "https://example.org/a.pdf"}}),
        {"components.0.file.url": ["URL_TYPE_INVALID_SCHEME"]},
    ),
    (
        layout(container(text(), accent_color=0xFFFFFF)),
        layout(container(text(), accent_color=0x1000000)),
        {"components.0.accent_color": ["NUMBER_TYPE_MAX"]},
    ),
    (layout(container(text())), layout(container()), {"components.0.components": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        layout(container(text())),
        layout(container(container(text()))),
        {"components.0.components.0": ["UNION_TYPE_CHOICES"]},
    ),
    (
        layout({"type": 14, "spacing": 2}),
        layout({"type": 14, "spacing": 3}),
        {"components.0.spacing": ["BASE_TYPE_CHOICES"]},
    ),
    (
        layout(container(row(button("a"))), row(button("b"))),
        layout(container(row(button("a"))), row(button("a"))),
        {"components.1.components.0.custom_id": ["COMPONENT_CUSTOM_ID_DUPLICATED"]},
    ),
    (layout(text()), layout({"content": "x"}), {"components.0.type": ["BASE_TYPE_REQUIRED"]}),
    (layout(row(button())), layout(button()), {"components.0": ["UNION_TYPE_CHOICES"]}),
]


@pytest.mark.parametrize(("fits", "too_much", "expected"), LIMITS)
def test_limits(fits: dict[str, Any], too_much: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert refusals(validate_message, fits) == {}
    assert refusals(validate_message, too_much) == expected


def test_five_rows_without_the_flag_forty_parts_with_it() -> None:
    five = rows(*[button(str(index)) for index in range(5)])
    six = rows(*[button(str(index)) for index in range(6)])
    assert refusals(validate_message, five) == {}
    assert refusals(validate_message, six) == {"components": ["BASE_TYPE_MAX_LENGTH"]}
    assert refusals(validate_message, layout(*six["components"])) == {}


def test_the_words_are_discords() -> None:
    five_of_two = rows(select(max_values=5))
    assert message_at(validate_message, f"{PART}.options", five_of_two) == "Must be between 5 and 25 in length."
    duplicated = rows(button("a"), button("a"))
    words = "Component custom id cannot be duplicated"
    assert message_at(validate_message, "components.1.components.0.custom_id", duplicated) == words
    in_row = {"components": [row(text())]}
    words = 'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).'
    assert message_at(validate_message, PART, in_row) == words
    words = "Total number of components cannot exceed 40"
    assert message_at(validate_message, "components", layout(container(*[text()] * 40))) == words


def test_a_premium_button_has_nothing_but_its_sku() -> None:
    shown = {"type": 2, "style": 6, "sku_id": "1", "label": "Buy"}
    assert list(refusals(validate_message, rows(shown))) == [f"{PART}.label"]
    assert list(refusals(validate_message, rows(button(sku_id="1")))) == [f"{PART}.sku_id"]


@pytest.mark.parametrize("emoji", ["👋", "❤", "❤️", "🏳️‍🌈", "👩🏽‍💻", "🇩🇪", "1️⃣", "#️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "▶", "🫱🏻‍🫲🏿"])
def test_one_emoji(emoji: str) -> None:
    assert is_emoji(emoji)


@pytest.mark.parametrize("other", ["", "a", "1", "▲", "👋👋", ":wave:", "⏻", "✦", "👋 ", "\u200d"])
def test_no_emoji(other: str) -> None:
    assert not is_emoji(other)
