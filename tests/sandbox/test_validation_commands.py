"""Application commands at each of Discord's limits."""

from typing import Any

import pytest

from sandbox.validation.commands import TooManyCommands, validate_command, validate_commands, weight
from tests.sandbox.bodies import command, parameter
from tests.sandbox.refusals import message_at, refusals


def with_options(*options: dict[str, Any]) -> dict[str, Any]:
    return command(options=list(options))


def parameters(count: int) -> list[dict[str, Any]]:
    return [parameter(f"p{index}") for index in range(count)]


def choices(count: int) -> list[dict[str, Any]]:
    return [{"name": f"c{index}", "value": f"v{index}"} for index in range(count)]


def choice(**changes: Any) -> dict[str, Any]:
    return with_options(parameter(choices=[{"name": "n", "value": "v", **changes}]))


OPTION = "options.0"
LIMITS = [
    (command("n" * 32), command("n" * 33), {"name": ["BASE_TYPE_BAD_LENGTH"]}),
    (command("start-here_2"), command("Start"), {"name": ["APPLICATION_COMMAND_INVALID_NAME"]}),
    (command("l'aide"), command("start here"), {"name": ["APPLICATION_COMMAND_INVALID_NAME"]}),
    (command("नमस्ते"), command("start!"), {"name": ["APPLICATION_COMMAND_INVALID_NAME"]}),
    (command(description="d" * 100), command(description="d" * 101), {"description": ["BASE_TYPE_BAD_LENGTH"]}),
    (command(), {"name": "start"}, {"description": ["BASE_TYPE_REQUIRED"]}),
    (
        command(name_localizations={"de": "anfang"}),
        command(name_localizations={"de": "Anfang"}),
        {"name_localizations.de": ["APPLICATION_COMMAND_INVALID_NAME"]},
    ),
    (
        command(description_localizations={"es-419": "x" * 100}),
        command(description_localizations={"es-419": "x" * 101}),
        {"description_localizations.es-419": ["BASE_TYPE_BAD_LENGTH"]},
    ),
    (
        command(name_localizations={"pt-BR": "comeco"}),
        command(name_localizations={"pt": "comeco"}),
        {"name_localizations.pt": ["ENUM_TYPE_COERCE"]},
    ),
    (with_options(*parameters(25)), with_options(*parameters(26)), {"options": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        with_options(parameter("a", required=True), parameter("b")),
        with_options(parameter("a"), parameter("b", required=True)),
        {"options.1": ["APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"]},
    ),
    (
        with_options(parameter("a", 1), parameter("b", 1)),
        with_options(parameter("a", 1), parameter("b", 3)),
        {"options": ["APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"]},
    ),
    (
        with_options(parameter("a"), parameter("b")),
        with_options(parameter("a"), parameter("a")),
        {"options.1": ["APPLICATION_COMMAND_OPTIONS_NAME_INVALID"]},
    ),
    (
        with_options(parameter("g", 2, options=[parameter("s", 1, options=[parameter()])])),
        with_options(parameter("g", 2, options=[parameter("h", 2)])),
        {f"{OPTION}.options.0": ["UNION_TYPE_CHOICES"]},
    ),
    (
        with_options(parameter("s", 1, options=[parameter()])),
        with_options(parameter("s", 1, options=[parameter("t", 1)])),
        {f"{OPTION}.options.0": ["UNION_TYPE_CHOICES"]},
    ),
    (
        with_options(parameter("s", 1, required=False)),
        with_options(parameter("s", 1, required=True)),
        {f"{OPTION}.required": ["APPLICATION_COMMAND_REQUIRED_INVALID"]},
    ),
    (
        with_options(parameter(choices=choices(25))),
        with_options(parameter(choices=choices(26))),
        {f"{OPTION}.choices": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (choice(name="n" * 100), choice(name="n" * 101), {f"{OPTION}.choices.0.name": ["BASE_TYPE_BAD_LENGTH"]}),
    (choice(value="v" * 100), choice(value="v" * 101), {f"{OPTION}.choices.0.value": ["BASE_TYPE_MAX_LENGTH"]}),
    (choice(value="5"), choice(value=5), {f"{OPTION}.choices.0.value": ["STRING_TYPE_CONVERT"]}),
    (
        with_options(parameter(kind=4, choices=[{"name": "n", "value": 2**53 - 1}])),
        with_options(parameter(kind=4, choices=[{"name": "n", "value": 2**53}])),
        {f"{OPTION}.choices.0.value": ["NUMBER_TYPE_MAX"]},
    ),
    (
        with_options(parameter(autocomplete=True, choices=[])),
        with_options(parameter(autocomplete=True, choices=choices(1))),
        {f"{OPTION}.autocomplete": ["APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE"]},
    ),
    (
        with_options(parameter(min_length=1, max_length=6000)),
        with_options(parameter(min_length=2, max_length=1)),
        {f"{OPTION}.min_length": ["NUMBER_TYPE_MAX"]},
    ),
    (
        with_options(parameter(kind=10, min_value=0.5, max_value=0.5)),
        with_options(parameter(kind=10, min_value=0.6, max_value=0.5)),
        {f"{OPTION}.min_value": ["NUMBER_TYPE_MAX"]},
    ),
    (with_options(parameter(kind=11)), with_options(parameter(kind=12)), {OPTION: ["UNION_TYPE_CHOICES"]}),
    (
        with_options(parameter("n" * 32)),
        with_options(parameter("N")),
        {f"{OPTION}.name": ["APPLICATION_COMMAND_INVALID_NAME"]},
    ),
    (command(contexts=[0, 1, 2]), command(contexts=[3]), {"contexts.0": ["BASE_TYPE_CHOICES"]}),
    (command(contexts=None), command(contexts=[]), {"contexts": ["BASE_TYPE_MIN_LENGTH"]}),
    (
        command(integration_types=[0, 1]),
        command(integration_types=[0, 0]),
        {"integration_types.1": ["SET_TYPE_ALREADY_CONTAINS_VALUE"]},
    ),
    (
        command(default_member_permissions="0"),
        command(default_member_permissions="all"),
        {"default_member_permissions": ["NUMBER_TYPE_COERCE"]},
    ),
    ({"type": 3, "name": "Report This"}, {"type": 3, "name": "n" * 33}, {"name": ["BASE_TYPE_BAD_LENGTH"]}),
    (
        {"type": 2, "name": "Greet", "description": ""},
        {"type": 2, "name": "Greet", "description": "Say hello"},
        {"description": ["APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION"]},
    ),
    (
        {"type": 2, "name": "Greet", "options": []},
        {"type": 2, "name": "Greet", "options": parameters(1)},
        {"options": ["APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS"]},
    ),
]


@pytest.mark.parametrize(("fits", "too_much", "expected"), LIMITS)
def test_limits(fits: dict[str, Any], too_much: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert refusals(validate_command, fits) == {}
    assert refusals(validate_command, too_much) == expected


def test_in_a_list_the_paths_begin_with_the_index() -> None:
    assert refusals(validate_commands, [command("a"), command("B")]) == {
        "1.name": ["APPLICATION_COMMAND_INVALID_NAME"]
    }


def test_names_are_unique_by_kind() -> None:
    same = [command("greet"), {"type": 2, "name": "greet"}, {"type": 3, "name": "greet"}]
    assert refusals(validate_commands, same) == {}
    twice = [command("greet"), command("greet", type=None)]
    assert refusals(validate_commands, twice) == {"1": ["APPLICATION_COMMANDS_DUPLICATE_NAME"]}
    assert message_at(validate_commands, "1", twice) == "Application command names must be unique"


def test_a_hundred_slash_commands_and_fifteen_of_each_menu() -> None:
    slash = [command(f"c{index}") for index in range(100)]
    menus = [{"type": kind, "name": f"Menu {index}"} for kind in (2, 3) for index in range(15)]
    assert refusals(validate_commands, slash + menus) == {}
    with pytest.raises(TooManyCommands) as caught:
        validate_commands([*slash, command("more")])
    assert caught.value.body() == {
        "message": "Maximum number of application commands reached (100)",
        "code": 30032,
    }
    with pytest.raises(TooManyCommands):
        validate_commands([*menus, {"type": 2, "name": "One more"}])
    assert refusals(validate_commands, [*slash, *menus, command("more")]) == {"": ["BASE_TYPE_MAX_LENGTH"]}


def test_a_command_weighs_at_most_eight_thousand_characters() -> None:
    heavy = with_options(*[parameter(f"p{i}", choices=choices(0)) for i in range(25)])
    for one in heavy["options"]:
        one["choices"] = [{"name": "n" * 20, "value": f"{i:02}" + "v" * 8} for i in range(10)]
    base = weight(heavy)
    heavy["options"][0]["choices"][0]["value"] = "v" * (8000 - base + 10)
    assert weight(heavy) == 8000
    assert refusals(validate_command, heavy) == {}
    heavy["description"] += "!"
    assert refusals(validate_command, heavy) == {"": ["APPLICATION_COMMAND_TOO_LARGE"]}
    assert message_at(validate_commands, "0", [heavy]) == "Command exceeds maximum size (8000)"


def test_of_translations_only_the_longest_weighs() -> None:
    translated = command("ab", description="cd", description_localizations={"de": "efghij", "fr": "kl"})
    assert weight(translated) == len("ab") + len("efghij")


def test_an_edit_may_leave_out_name_and_description() -> None:
    assert refusals(validate_command, {"nsfw": True}, editing=True) == {}
    assert refusals(validate_command, {"name": None}, editing=True) == {"name": ["BASE_TYPE_REQUIRED"]}


def test_an_edit_keeps_the_kind_of_the_command() -> None:
    assert refusals(validate_command, {"name": "Report This"}, editing=True, kind=3) == {}
    assert refusals(validate_command, {"name": "Report This"}, editing=True) == {
        "name": ["APPLICATION_COMMAND_INVALID_NAME"]
    }


def test_an_entry_point_is_never_one_servers_own() -> None:
    entry = {"type": 4, "name": "Launch", "handler": 1}
    assert refusals(validate_commands, [entry]) == {}
    assert refusals(validate_commands, [entry], scope="guild") == {"0.type": ["BASE_TYPE_CHOICES"]}


def test_the_words_are_discords() -> None:
    twice = with_options(parameter("a"), parameter("a"))
    assert message_at(validate_command, "options.1", twice) == "Option name a is already used in these options"
    words = 'Value "CHAT_INPUT" is not int.'
    assert (
        message_at(validate_command, "options.0.min_length", with_options(parameter(min_length="CHAT_INPUT")))
        == words
    )
    unknown = command(name_localizations={"xx": "a"})
    assert (
        message_at(validate_command, "name_localizations.xx", unknown) == 'Value "xx" is not a valid enum value.'
    )
