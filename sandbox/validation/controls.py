"""What Discord refuses in buttons and selects, and what must be unique across one message or modal.

Source: https://discord.com/developers/docs/components/reference (buttons, selects, anatomy of a component)
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from sandbox.validation.emoji import is_emoji
from sandbox.validation.fields import Form, bad_length


class Part(IntEnum):
    """The kinds of component, by the number in their field `type`."""

    ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT_DISPLAY = 10
    THUMBNAIL = 11
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


SELECTS = (
    Part.STRING_SELECT,
    Part.USER_SELECT,
    Part.ROLE_SELECT,
    Part.MENTIONABLE_SELECT,
    Part.CHANNEL_SELECT,
)
DEFAULT_KINDS = {
    Part.USER_SELECT: ("user",),
    Part.ROLE_SELECT: ("role",),
    Part.MENTIONABLE_SELECT: ("user", "role"),
    Part.CHANNEL_SELECT: ("channel",),
}
CHANNEL_TYPES = (0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15)
MOST_CHOICES = 25
LINK, PREMIUM = 5, 6


@dataclass
class Whole:
    """What one message or modal has used up so far. `filenames`: its files; None where nobody knows them."""

    in_modal: bool = False
    filenames: Collection[str] | None = None
    custom_ids: set[str] = field(default_factory=set)
    ids: set[int] = field(default_factory=set)
    parts: int = 0
    characters: int = 0


def check_kind(part: Form, allowed: Sequence[Part], whole: Whole) -> Part | None:
    """Read the kind of a component in a place where only some may stand, and count it."""
    whole.parts += 1
    check_id(part, whole)
    if not part.require("type"):
        return None
    kind = part.values["type"]
    for one in allowed:
        if kind == one and not isinstance(kind, bool):
            return one
    numbers = tuple(int(one) for one in sorted(allowed))
    part.errors.add("UNION_TYPE_CHOICES", f'Value of field "type" must be one of {numbers}.')
    return None


def check_id(part: Form, whole: Whole) -> None:
    """Complain about an `id` that is no 32-bit number or stands twice; 0 is as good as none."""
    number = part.integer("id", at_least=0, at_most=2**31 - 1)
    if number and number in whole.ids:
        part.complain("id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")
    elif number:
        whole.ids.add(number)


def check_custom_id(part: Form, whole: Whole, *, required: bool = True) -> None:
    """Complain about a `custom_id` that is missing, too long or stands twice."""
    custom_id = part.text("custom_id", at_least=1, at_most=100, required=required)
    if custom_id in whole.custom_ids:
        part.complain("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
    elif custom_id:
        whole.custom_ids.add(custom_id)


def check_button(button: Form, whole: Whole) -> None:
    """Complain about a button: each style has its own one thing that it leads to."""
    style = button.choice("style", (1, 2, 3, 4, LINK, PREMIUM), required=True)
    button.text("label", at_most=80)
    button.boolean("disabled")
    button.snowflake("sku_id")
    button.url("url", schemes=("http", "https", "discord"), at_most=512)
    check_emoji(button)
    check_custom_id(button, whole, required=False)
    if style == PREMIUM:
        _check_premium(button)
    elif style is not None:
        _check_target(button, leads_away=style == LINK)


def _check_target(button: Form, *, leads_away: bool) -> None:
    if leads_away:
        button.require("url")
    elif not button.has("custom_id"):
        button.complain("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required")
    if button.has("custom_id") and button.has("url"):
        for name in ("custom_id", "url"):
            button.complain(
                name,
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified",
            )
    if button.has("sku_id"):
        button.complain("sku_id", "BUTTON_COMPONENT_INVALID_SKU", "Only premium buttons can have a sku id")
    if not button.filled("label") and not button.filled("emoji"):
        button.complain("label", "BASE_TYPE_REQUIRED", "This field is required")


def _check_premium(button: Form) -> None:
    button.require("sku_id")
    for name in ("custom_id", "label", "url", "emoji"):
        if button.has(name):
            button.complain(name, "BUTTON_COMPONENT_PREMIUM_FIELD", f"A premium button cannot have a {name}")


def check_emoji(part: Form) -> None:
    """Complain about the field `emoji`: an id of a custom one, or a name that is one Unicode emoji."""
    emoji = part.child("emoji")
    if emoji is None:
        return
    custom = emoji.snowflake("id")
    name = emoji.text("name", at_most=32, required=True)
    if name and not custom and not emoji.has("id") and not is_emoji(name):
        emoji.complain("name", "COMPONENT_INVALID_EMOJI", "Invalid emoji")


def check_select(select: Form, kind: Part, whole: Whole) -> None:
    """Complain about a select of any kind."""
    check_custom_id(select, whole)
    select.text("placeholder", at_most=150)
    disabled = select.boolean("disabled")
    if disabled and whole.in_modal:
        select.complain("disabled", "BASE_TYPE_CHOICES", "Value must be one of (False,).")
    at_most = check_bounds(select, MOST_CHOICES, whole)
    if kind is Part.STRING_SELECT:
        check_options(select, at_least=1, at_most=MOST_CHOICES, chosen_at_most=at_most, emojis=True)
    else:
        _check_default_values(select, DEFAULT_KINDS[kind], at_most)
    if kind is Part.CHANNEL_SELECT:
        select.choices("channel_types", CHANNEL_TYPES)


def check_bounds(part: Form, highest: int, whole: Whole, *, default_most: int = 1) -> int:
    """Complain about `min_values`, `max_values` and `required`; return how many may be chosen at most."""
    least = part.integer("min_values", at_least=0, at_most=highest)
    most = part.integer("max_values", at_least=1, at_most=highest)
    required = part.boolean("required")
    most = default_most if most is None else most
    if least is not None and least > most:
        message = f"min_values value should be less than or equal to {most}."
        part.complain("min_values", "NUMBER_TYPE_MAX", message)
    if whole.in_modal and least == 0 and required is not False:
        message = "int value should be greater than or equal to 1."
        part.complain("min_values", "NUMBER_TYPE_MIN", message)
    return most


def check_options(part: Form, *, at_least: int, at_most: int, chosen_at_most: int, emojis: bool = False) -> None:
    """Complain about the options that somebody chooses from, in a select or a group."""
    options = part.children("options", at_least=at_least, at_most=at_most, required=True)
    if options and len(options) < chosen_at_most:
        part.complain("options", *bad_length(chosen_at_most, at_most))
    values: set[str] = set()
    defaults = 0
    for option in options:
        option.text("label", at_least=1, at_most=100, required=True)
        option.text("description", at_most=100)
        if emojis:
            check_emoji(option)
        defaults += option.boolean("default") is True
        value = option.text("value", at_least=1, at_most=100, required=True)
        if value in values:
            message = "The specified option value is already used"
            option.errors.add("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message)
        elif value:
            values.add(value)
    _check_defaults(part, "options", defaults, chosen_at_most)


def _check_default_values(select: Form, kinds: tuple[str, ...], chosen_at_most: int) -> None:
    defaults = select.children("default_values", at_most=MOST_CHOICES)
    for default in defaults:
        default.snowflake("id", required=True)
        default.choice("type", kinds, required=True)
    _check_defaults(select, "default_values", len(defaults), chosen_at_most)


def _check_defaults(part: Form, name: str, defaults: int, chosen_at_most: int) -> None:
    if defaults > chosen_at_most:
        part.complain(
            name,
            "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
            "The specified number of default values exceeds the specified maximum values",
        )
