"""What Discord refuses in application commands: slash commands and the two kinds of context menu.

Invariants:
- A command with subcommands has no other options; subcommands nest through at most one group.
- Options that must be given stand before those that may.
- Names are unique: of commands by kind, of options within one list.
- A command and all in it weigh at most 8,000 characters; of translations the longest counts.

Source: https://discord.com/developers/docs/interactions/application-commands
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from sandbox.validation.command_names import is_command_name
from sandbox.validation.controls import CHANNEL_TYPES
from sandbox.validation.errors import FormErrors, InvalidForm
from sandbox.validation.fields import Form, shown

SUBCOMMAND, GROUP, STRING, INTEGER, CHANNEL, NUMBER = 1, 2, 3, 4, 7, 10
VALUE_TYPES = (3, 4, 5, 6, 7, 8, 9, 10, 11)
CHAT_INPUT, USER_MENU, MESSAGE_MENU, ENTRY_POINT = 1, 2, 3, 4
MOST_OF_KIND = {CHAT_INPUT: 100, USER_MENU: 15, MESSAGE_MENU: 15}
MOST_AT_ONCE = sum(MOST_OF_KIND.values())
MOST_OPTIONS = 25
MOST_CHOICES = 25
HEAVIEST = 8000
BIGGEST_INTEGER = 2**53 - 1

Scope = Literal["global", "guild"]

LOCALES = (
    *("ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr"),
    *("hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk"),
    *("vi", "zh-CN", "zh-TW"),
)


class TooManyCommands(InvalidForm):
    """More commands of one kind than an application may have: error 30032, which names no fields."""

    code = 30032

    def __init__(self, most: int) -> None:
        """`most`: how many of that kind there may be."""
        super().__init__({})
        self.message = f"Maximum number of application commands reached ({most})"

    def body(self) -> dict[str, object]:
        """Return the JSON that Discord answers with."""
        return {"message": self.message, "code": self.code}


def validate_commands(payload: Sequence[object], *, scope: Scope = "global") -> None:
    """Raise `InvalidForm` where Discord would refuse to overwrite all commands with this list.

    The paths begin with a command's index. `scope`: "guild" where the commands are one server's own.
    """
    errors = FormErrors()
    if not isinstance(payload, list | tuple):
        errors.add("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        errors.raise_if_any()
    if len(payload) > MOST_AT_ONCE:
        errors.add("BASE_TYPE_MAX_LENGTH", f"Must be {MOST_AT_ONCE} or fewer in length.")
        errors.raise_if_any()
    seen: set[tuple[int, str]] = set()
    for index, value in enumerate(payload):
        command = Form.of(value, errors.at(index))
        if command is not None:
            _check_command(command, scope, editing=False, kind=CHAT_INPUT)
            _check_unique(command, seen)
    errors.raise_if_any()
    for kind, count in Counter(kind for kind, _ in seen).items():
        if count > MOST_OF_KIND.get(kind, 1):
            raise TooManyCommands(MOST_OF_KIND.get(kind, 1))


def validate_command(
    payload: Mapping[str, object], *, scope: Scope = "global", editing: bool = False, kind: int = CHAT_INPUT
) -> None:
    """Raise `InvalidForm` where Discord would refuse to create this command (with `editing`: change it).

    `kind`: the type of the command being edited; of a new one the payload says it.
    """
    errors = FormErrors()
    command = Form.of(payload, errors)
    if command is not None:
        _check_command(command, scope, editing=editing, kind=kind)
    errors.raise_if_any()


def _check_unique(command: Form, seen: set[tuple[int, str]]) -> None:
    kind, name = command.values.get("type"), command.values.get("name")
    if not isinstance(name, str):
        return
    key = (kind if isinstance(kind, int) else CHAT_INPUT, name)
    if key in seen:
        message = "Application command names must be unique"
        command.errors.add("APPLICATION_COMMANDS_DUPLICATE_NAME", message)
    seen.add(key)


def _check_command(command: Form, scope: Scope, *, editing: bool, kind: int) -> None:
    said = None if editing else command.choice("type", (CHAT_INPUT, USER_MENU, MESSAGE_MENU, ENTRY_POINT))
    kind = said or kind
    required = not editing or "name" in command.values
    _check_name(command, chat_input=kind == CHAT_INPUT, required=required)
    described = kind == CHAT_INPUT and (not editing or "description" in command.values)
    _check_description(command, required=described)
    command.permissions("default_member_permissions")
    command.boolean("dm_permission")
    command.boolean("nsfw")
    command.snowflake("id")
    command.choice("handler", (1, 2))
    command.choices("contexts", (0, 1, 2), at_least=1)
    command.choices("integration_types", (0, 1), at_least=1)
    if kind == CHAT_INPUT:
        _check_options(command, (SUBCOMMAND, GROUP, *VALUE_TYPES))
    else:
        _refuse_in_menu(command)
    if scope == "guild" and kind == ENTRY_POINT:
        command.complain("type", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3).")
    if weight(command.values) > HEAVIEST:
        message = f"Command exceeds maximum size ({HEAVIEST})"
        command.errors.add("APPLICATION_COMMAND_TOO_LARGE", message)


def _refuse_in_menu(command: Form) -> None:
    if command.filled("description"):
        message = "Context menu commands cannot have description"
        command.complain("description", "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", message)
    if command.filled("options"):
        message = "Context menu commands cannot have options"
        command.complain("options", "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", message)


def _check_name(part: Form, *, chat_input: bool, required: bool = True) -> None:
    name = part.text("name", at_least=1, at_most=32, required=required)
    if name and chat_input and not is_command_name(name):
        part.complain("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    for locale, translation in _translations(part, "name", 32).items():
        if chat_input and not is_command_name(translation):
            path = part.errors.at("name_localizations", locale)
            path.add("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _check_description(part: Form, *, required: bool = True) -> None:
    part.text("description", at_least=1 if required else 0, at_most=100, required=required)
    _translations(part, "description", 100)


def _translations(part: Form, field: str, at_most: int) -> dict[str, str]:
    """Complain about the translations of a field and return those that are texts of the right length."""
    translations = part.child(f"{field}_localizations")
    found: dict[str, str] = {}
    if translations is None:
        return found
    for locale in translations.values:
        if locale not in LOCALES:
            translations.complain(locale, "ENUM_TYPE_COERCE", f'Value "{locale}" is not a valid enum value.')
        else:
            text = translations.text(locale, at_least=1, at_most=at_most, required=True)
            found |= {locale: text} if text else {}
    return found


def _check_options(part: Form, allowed: Sequence[int]) -> None:
    options = part.children("options", at_most=MOST_OPTIONS)
    kinds = [_check_option(option, allowed) for option in options]
    nested = [kind in (SUBCOMMAND, GROUP) for kind in kinds if kind is not None]
    if any(nested) and not all(nested):
        message = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        part.complain("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
    _check_order(options)
    _check_option_names(options)


def _check_order(options: Sequence[Form]) -> None:
    optional_before = False
    for option in options:
        required = option.values.get("required") is True
        if required and optional_before:
            message = "Required options must be placed before non-required options"
            option.errors.add("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
        optional_before = optional_before or not required


def _check_option_names(options: Sequence[Form]) -> None:
    names: set[str] = set()
    for option in options:
        name = option.values.get("name")
        if name in names if isinstance(name, str) else False:
            message = f"Option name {name} is already used in these options"
            option.errors.add("APPLICATION_COMMAND_OPTIONS_NAME_INVALID", message)
        elif isinstance(name, str):
            names.add(name)


def _check_option(option: Form, allowed: Sequence[int]) -> int | None:
    """Complain about one option and return its type."""
    _check_name(option, chat_input=True)
    _check_description(option)
    required = option.boolean("required")
    if not option.require("type"):
        return None
    kind = next((one for one in allowed if option.values["type"] == one), None)
    if kind is None or isinstance(option.values["type"], bool):
        message = f'Value of field "type" must be one of {tuple(allowed)}.'
        option.errors.add("UNION_TYPE_CHOICES", message)
        return None
    if kind in (SUBCOMMAND, GROUP):
        if required:
            message = "Required cannot be configured for this type of option"
            option.complain("required", "APPLICATION_COMMAND_REQUIRED_INVALID", message)
        _check_options(option, VALUE_TYPES if kind == SUBCOMMAND else (SUBCOMMAND,))
    else:
        _check_value_option(option, kind)
    return kind


def _check_value_option(option: Form, kind: int) -> None:
    if kind == CHANNEL:
        option.choices("channel_types", CHANNEL_TYPES)
    if kind == STRING:
        least = option.integer("min_length", at_least=0, at_most=6000)
        most = option.integer("max_length", at_least=1, at_most=6000)
        _check_bounds(option, "min_length", least, most)
    if kind in (INTEGER, NUMBER):
        _check_bounds(option, "min_value", _amount(option, "min_value", kind), _amount(option, "max_value", kind))
    if kind in (STRING, INTEGER, NUMBER):
        autocomplete = option.boolean("autocomplete")
        choices = option.children("choices", at_most=MOST_CHOICES)
        for choice in choices:
            check_choice(choice, kind)
        if autocomplete and choices:
            message = "autocomplete and choices are mutually exclusive"
            option.complain("autocomplete", "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE", message)


def check_choice(choice: Form, kind: int) -> None:
    """Complain about one choice of an option, declared or offered while typing; `kind`: the option's type."""
    choice.text("name", at_least=1, at_most=100, required=True)
    _translations(choice, "name", 100)
    if kind == STRING:
        choice.text("value", at_most=100, required=True)
    else:
        choice.require("value")
        _amount(choice, "value", kind)


def _amount(part: Form, name: str, kind: int) -> float | None:
    if kind == NUMBER:
        return part.number(name)
    return part.integer(name, at_least=-BIGGEST_INTEGER, at_most=BIGGEST_INTEGER)


def _check_bounds(option: Form, name: str, least: float | None, most: float | None) -> None:
    if least is not None and most is not None and least > most:
        message = f"{name} value should be less than or equal to {most}."
        option.complain(name, "NUMBER_TYPE_MAX", message)


def weight(part: object, depth: int = 4) -> int:
    """Return how many characters of a command count towards its size: names, descriptions, choices' values.

    `depth`: how far to look; a command, its group, its subcommand, its option, their choices.
    """
    if not isinstance(part, Mapping) or depth < 0:
        return 0
    value = part.get("value")
    total = _longest(part, "name") + _longest(part, "description")
    total += 0 if value is None else len(shown(value))
    for field in ("options", "choices"):
        inner = part.get(field)
        total += sum(weight(one, depth - 1) for one in inner) if isinstance(inner, list | tuple) else 0
    return total


def _longest(part: Mapping[str, object], field: str) -> int:
    translations = part.get(f"{field}_localizations")
    texts = [part.get(field), *(translations.values() if isinstance(translations, Mapping) else ())]
    return max(len(text) if isinstance(text, str) else 0 for text in texts)
