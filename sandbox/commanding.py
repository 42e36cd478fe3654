"""Using a slash command as Discord's app lets people: the options by name, checked before sending."""

from typing import Any

from sandbox.filling import File, upload
from sandbox.requirements import must
from sandbox.resolved import Resolved
from sandbox.world.applications import Command
from sandbox.world.places import Channel
from sandbox.world.roles import Role
from sandbox.world.users import Json, User
from sandbox.world.world import World

# Option types: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type
SUBCOMMAND = 1
GROUP = 2
STRING = 3
INTEGER = 4
BOOLEAN = 5
USER = 6
CHANNEL = 7
ROLE = 8
MENTIONABLE = 9
NUMBER = 10
ATTACHMENT = 11


def options_of(command: Command, path: list[str], locale: str = "en-US") -> list[Json]:
    """The options that `command path…` takes; AssertionError where the path does not lead to something usable."""
    options: list[Json] = command.body.get("options") or []
    for name in path:
        found = [o for o in options if o["type"] in (SUBCOMMAND, GROUP) and name in _names(o, locale)]
        must(found, f"/{command.name} has no {name!r}, only {[o['name'] for o in options]}")
        options = found[0].get("options") or []
    deeper = [o["name"] for o in options if o["type"] in (SUBCOMMAND, GROUP)]
    must(not deeper, f"/{' '.join([command.name, *path])} cannot be used as it is, only with one of {deeper}")
    return options


def nested(command: Command, path: list[str], values: list[Json], locale: str = "en-US") -> list[Json]:
    """Values nested under the subcommand (and group) of the path, as the bot receives them."""
    kinds: list[Json] = []
    options: list[Json] = command.body.get("options") or []
    for name in path:
        found = next(o for o in options if name in _names(o, locale))
        kinds.append({"type": found["type"], "name": found["name"]})
        options = found.get("options") or []
    for level in reversed(kinds):
        values = [{**level, "options": values}]
    return values


def filled(
    world: World,
    channel: Channel,
    options: list[Json],
    given: dict[str, Any],
    resolved: Resolved,
    *,
    partial: bool = False,
) -> list[Json]:
    """The given values in the API's shape; AssertionError for what the app would not let a person send."""
    by_name = {name: option for option in options for name in _names(option, None)}
    unknown = [name for name in given if name not in by_name]
    must(not unknown, f"there is no option {unknown}, only {list(by_name)}")
    if not partial:
        missing = [
            o["name"] for o in options if o.get("required") and not any(n in given for n in _names(o, None))
        ]
        must(not missing, f"the options {missing} are required")
    values = []
    for name, value in given.items():
        option = by_name[name]
        shaped = value if partial else _value(world, channel, option, value, resolved)
        values.append({"type": option["type"], "name": option["name"], "value": shaped})
    return values


def _names(option: Json, locale: str | None) -> set[str]:
    translations: dict[str, str] = option.get("name_localizations") or {}
    chosen = translations.values() if locale is None else [translations.get(locale, option["name"])]
    return {option["name"], *chosen}


def _value(world: World, channel: Channel, option: Json, value: Any, resolved: Resolved) -> Any:
    kind, name = option["type"], option["name"]
    if option.get("choices"):
        by_name = {choice["name"]: choice["value"] for choice in option["choices"]}
        by_name |= {choice["value"]: choice["value"] for choice in option["choices"]}
        must(value in by_name, f"the option {name!r} has no choice {value!r}, only {list(by_name)}")
        return by_name[value]
    if kind == STRING:
        return _text(option, value)
    if kind in (INTEGER, NUMBER):
        return _number(option, value)
    if kind == BOOLEAN:
        must(isinstance(value, bool), f"the option {name!r} takes true or false")
        return value
    if kind == ATTACHMENT:
        file: File = value
        return resolved.add(upload(world, resolved.viewer, channel, file))
    thing = getattr(value, "user", value)
    takes: dict[int, tuple[type, ...]] = {
        USER: (User,),
        ROLE: (Role,),
        CHANNEL: (Channel,),
        MENTIONABLE: (User, Role),
    }
    must(isinstance(thing, takes[kind]), f"the option {name!r} does not take {value!r}")
    return resolved.add(thing)


def _text(option: Json, value: Any) -> str:
    if not isinstance(value, str):
        raise AssertionError(f"the option {option['name']!r} takes text")
    least, most = option.get("min_length", 0), option.get("max_length", 6000)
    must(least <= len(value) <= most, f"the option {option['name']!r} takes {least} to {most} characters")
    return value


def _number(option: Json, value: Any) -> int | float:
    fits = isinstance(value, int) if option["type"] == INTEGER else isinstance(value, int | float)
    must(fits and not isinstance(value, bool), f"the option {option['name']!r} takes a number")
    least, most = option.get("min_value", float("-inf")), option.get("max_value", float("inf"))
    must(least <= value <= most, f"the option {option['name']!r} takes {least} to {most}")
    return value  # type: ignore[no-any-return]
