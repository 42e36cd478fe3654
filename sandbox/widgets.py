"""Finding one's way in components: what a message or form has to press, choose and fill in. Pure functions."""

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.world.users import Json

# Component types: https://discord.com/developers/docs/components/reference#component-object-component-types
ACTION_ROW = 1
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

SELECTS = (STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT)

LINK_STYLE = 5
PREMIUM_STYLE = 6


@dataclass(frozen=True, slots=True)
class Field:
    """One part of a form that takes a value, with the words beside it."""

    label: str
    description: str | None
    component: Json

    @property
    def required(self) -> bool:
        """Whether Discord lets it be left empty; only checkboxes and what says so may be."""
        return self.component["type"] != CHECKBOX and bool(self.component.get("required", True))


def walk(components: list[Json]) -> Iterator[Json]:
    """All components, nested ones after the one they are in."""
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        if "accessory" in component:
            yield component["accessory"]
        if "component" in component:
            yield component["component"]


def buttons(components: list[Json]) -> list[Json]:
    """All buttons, also links."""
    return [component for component in walk(components) if component["type"] == BUTTON]


def selects(components: list[Json]) -> list[Json]:
    """All selects of all kinds."""
    return [component for component in walk(components) if component["type"] in SELECTS]


def name_of(button: Json) -> str:
    """What a button is called: its label, or its emoji where it has none."""
    emoji = (button.get("emoji") or {}).get("name", "")
    return str(button.get("label") or emoji)


def is_called(button: Json, name: str) -> bool:
    """Whether people would call the button so, with or without its emoji; a page may call it by its custom_id."""
    emoji = (button.get("emoji") or {}).get("name", "")
    label = button.get("label") or ""
    return name in (label, emoji, f"{emoji} {label}".strip(), button.get("custom_id"))


def pressable(button: Json) -> bool:
    """Whether pressing it tells the bot: not where it is disabled or a link."""
    return not button.get("disabled") and "custom_id" in button


def fields(components: list[Json]) -> list[Field]:
    """What a form asks, in order."""
    found = []
    for component in components:
        if component["type"] == LABEL:
            found.append(Field(component["label"], component.get("description"), component["component"]))
        elif component["type"] == ACTION_ROW:
            found += [Field(inner.get("label", ""), None, inner) for inner in component["components"]]
    return found


def texts(components: list[Json]) -> list[str]:
    """All words that components show: text displays, labels, placeholders, options, descriptions of media."""
    words: list[str] = []
    for component in walk(components):
        for key in ("content", "label", "description", "placeholder", "value"):
            if isinstance(component.get(key), str):
                words.append(component[key])
        for option in component.get("options", []):
            words += [option["label"], option.get("description") or ""]
        for item in component.get("items", []):
            words.append(item.get("description") or "")
    return [word for word in words if word]
