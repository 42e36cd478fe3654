"""Filling in a form as Discord's app lets people: values by the label of each field, checked before sending.

Invariants: what the app would not let a person send raises AssertionError and never reaches the bot.
"""

import mimetypes
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sandbox import widgets
from sandbox.requirements import must
from sandbox.resolved import Resolved
from sandbox.world.interactions import Modal
from sandbox.world.messages import Attachment
from sandbox.world.places import Channel
from sandbox.world.roles import Role
from sandbox.world.users import Json, User
from sandbox.world.world import World

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild

File = tuple[str, bytes]
"""A file that somebody sends: its name and its bytes."""

Value = Any
"""What a person puts into a field: text, label(s) of options, bool, user, role, channel, or files."""


class Filling:
    """One person filling in one form."""

    def __init__(self, world: World, modal: Modal, values: dict[str, Value]) -> None:
        self.world = world
        self.modal = modal
        self.values = dict(values)
        self.resolved = Resolved(world, modal.opened_by.guild, modal.opened_by.user)

    def components(self) -> list[Json]:
        """The form's components with their values, in the shape in which the bot receives them."""
        labels = [field.label for field in widgets.fields(self.modal.components)]
        unknown = [label for label in self.values if label not in labels]
        must(not unknown, f"the form {self.modal.title!r} has no field {unknown}, only {labels}")
        return [self._part(component) for component in self.modal.components]

    def _part(self, component: Json) -> Json:
        body: Json = {"type": component["type"], "id": component["id"]}
        if component["type"] == widgets.LABEL:
            body["component"] = self._field(component["label"], component["component"])
        elif component["type"] == widgets.ACTION_ROW:
            body["components"] = [self._field(inner["label"], inner) for inner in component["components"]]
        return body

    def _field(self, label: str, component: Json) -> Json:
        kind = component["type"]
        body: Json = {"type": kind, "id": component["id"], "custom_id": component["custom_id"]}
        given = self.values.get(label)
        required = widgets.Field(label, None, component).required
        if kind == widgets.TEXT_INPUT:
            body["value"] = self._text(label, component, given, required)
        elif kind == widgets.CHECKBOX:
            body["value"] = bool(component.get("default", False) if given is None else given)
        elif kind == widgets.RADIO_GROUP:
            chosen = options_chosen(label, component, as_list(given), defaults=given is None)
            must(chosen or not required, f"{label!r} is required")
            body["value"] = chosen[0] if chosen else None
        else:
            body["values"] = self._values(label, component, given, required)
        return body

    def _text(self, label: str, component: Json, given: Value, required: bool) -> str:
        text = str(component.get("value") or "") if given is None else str(given)
        must(text or not required, f"{label!r} is required")
        longest, shortest = component.get("max_length") or 4000, component.get("min_length") or 0
        must(len(text) <= longest, f"{label!r} takes at most {longest} characters, not {len(text)}")
        must(not text or len(text) >= shortest, f"{label!r} takes at least {shortest} characters, not {len(text)}")
        return text

    def _values(self, label: str, component: Json, given: Value, required: bool) -> list[str]:
        kind = component["type"]
        if kind in (widgets.STRING_SELECT, widgets.CHECKBOX_GROUP):
            values = options_chosen(label, component, as_list(given), defaults=given is None)
        elif kind == widgets.FILE_UPLOAD:
            values = [self._upload(file) for file in as_files(given)]
        else:
            values = entities_chosen(component, as_list(given), self.modal.opened_by.guild, self.resolved)
        check_count(label, component, values, required=required)
        return values

    def _upload(self, file: File) -> str:
        return self.resolved.add(upload(self.world, self.modal.opened_by.user, self.modal.opened_by.channel, file))


def upload(world: World, sender: User, channel: Channel, file: File) -> Attachment:
    """A file on its way to the bot, in an option or a form; its address expires like all of them."""
    name, data = file
    most = sender.largest_file
    must(len(data) <= most, f"{name} is too large: {sender.display_name} may send {most // 1024 // 1024} MB")
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    attachment = Attachment(world.ids.next(), channel.id, name, data, kind, ephemeral=True)
    world.cdn.keep([attachment])
    return attachment


def as_list(given: Value) -> list[Any]:
    """One value or several, as several."""
    if given is None:
        return []
    return (
        list(given)
        if isinstance(given, Sequence | set | frozenset) and not isinstance(given, str | bytes)
        else [given]
    )


def as_files(given: Value) -> list[File]:
    """One file or several, as several."""
    if given is None:
        return []
    if isinstance(given, tuple) and len(given) == 2 and isinstance(given[1], bytes):
        return [given]
    return list(given)


def options_chosen(label: str, component: Json, names: Iterable[Any], *, defaults: bool = False) -> list[str]:
    """The values of the options with these labels; those preset by the bot where `defaults`."""
    options = component.get("options", [])
    if defaults:
        return [option["value"] for option in options if option.get("default")]
    by_label = {option["label"]: option["value"] for option in options}
    names = list(names)
    unknown = [name for name in names if name not in by_label]
    must(not unknown, f"{label!r} has no option {unknown}, only {list(by_label)}")
    return [by_label[name] for name in names]


def entities_chosen(
    component: Json, chosen: Iterable[Any], guild: "Guild | None", resolved: Resolved
) -> list[str]:
    """The ids of the people, roles or channels chosen, which the select's kind must take."""
    kind = component["type"]
    takes: dict[int, tuple[type, ...]] = {
        widgets.USER_SELECT: (User,),
        widgets.ROLE_SELECT: (Role,),
        widgets.MENTIONABLE_SELECT: (User, Role),
        widgets.CHANNEL_SELECT: (Channel,),
    }
    things = list(chosen) or [_default(default, guild) for default in component.get("default_values") or []]
    values = []
    for thing in things:
        thing = getattr(thing, "user", thing)
        must(isinstance(thing, takes[kind]), f"this select does not take {thing!r}")
        kinds = component.get("channel_types")
        if isinstance(thing, Channel) and kinds:
            must(thing.kind in kinds, f"this select takes channels of the types {kinds}, not {thing.kind}")
        values.append(resolved.add(thing))
    return values


def check_count(label: str, component: Json, values: list[str], *, required: bool = True) -> None:
    """Discord's app keeps to the smallest and largest number of choices."""
    # Clients send null where they mean Discord's default.
    most, least = component.get("max_values"), component.get("min_values")
    if most is None:
        most = len(component.get("options", [])) if component["type"] == widgets.CHECKBOX_GROUP else 1
    if least is None:
        least = 1
    must(values or not required or least == 0, f"{label!r} is required")
    must(len(values) <= most, f"{label!r} takes at most {most} choices, not {len(values)}")
    must(not values or len(values) >= least, f"{label!r} takes at least {least} choices, not {len(values)}")


def _default(default: Json, guild: "Guild | None") -> Any:
    if guild is None:
        raise AssertionError("preset people, roles and channels need a guild")
    identifier = int(default["id"])
    found: Any = (
        guild.world.users.get(identifier) or guild.roles.get(identifier) or guild.world.channels.get(identifier)
    )
    must(found is not None, f"the bot preset something that is not there: {default}")
    return found
