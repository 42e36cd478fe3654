"""What somebody does in the page, said through `Person`: the page presses by part and id, people by words.

Invariants: every deed is a method of `Person`, so the page and the tests mean the same thing and may do no more;
what `Person` refuses (AssertionError) reaches the reader as one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sandbox import commanding, page_view, widgets
from sandbox.filling import File
from sandbox.page_words import LANGUAGES
from sandbox.people import Person
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from sandbox.world.places import Channel
from sandbox.world.scheduled_events import ScheduledEvent
from sandbox.world.users import Json, User


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that came with a request: what describes it, and which option or field it is for."""

    file: File
    description: str | None = None
    field: str | None = None


class NotThere(LookupError):
    """What a request names is not there, or not on the person's screen. Its text is a sentence for the reader."""


async def do(person: Person, deed: str, body: Json, files: list[Sent]) -> Json:
    """Do one deed as a person; `body` names things by their ids. Returns what the page needs to know about it.

    Raises NotThere where something is gone, AssertionError where Discord would not let them.
    """
    if deed not in DEEDS:
        raise NotThere(f"The page knows no deed {deed!r}.")
    return await DEEDS[deed](person, body, files) or {}


async def _types(person: Person, body: Json, files: list[Sent]) -> None:
    reply_to = _message(person, body["reply_to"]) if body.get("reply_to") else None
    place = _place(person, body)
    text = _with_mentions(place, body["text"])
    sent = await person.types(text, place, reply_to=reply_to, files=[sent.file for sent in files])
    for attachment, given in zip(sent.attachments, files, strict=True):
        attachment.description = given.description


async def _presses(person: Person, body: Json, _: list[Sent]) -> None:
    message = _message(person, body["message"])
    _part(message, body["part"])
    await person.presses(body["part"], on=message)


async def _chooses(person: Person, body: Json, _: list[Sent]) -> None:
    message = _message(person, body["message"])
    select = _part(message, body["part"])
    await person.chooses(body["part"], *_chosen(person, message.channel, select, body["values"]), on=message)


async def _uses(person: Person, body: Json, files: list[Sent]) -> None:
    place = _place(person, body)
    options = _options(person, place, body["path"], body["values"], files)
    await person.uses(body["path"], in_=place, **options)


async def _uses_on_message(person: Person, body: Json, _: list[Sent]) -> None:
    await person.uses_on_message(_command_name(person, body), _message(person, body["message"]))


async def _uses_on_person(person: Person, body: Json, _: list[Sent]) -> None:
    other = _user(person, body["person"])
    await person.uses_on_person(_command_name(person, body), other, in_=_place(person, body))


async def _fills_in(person: Person, body: Json, files: list[Sent]) -> None:
    modal = person.modal
    if modal is None or str(modal.opened_by.id) != body["modal"]:
        raise NotThere("This form is no longer open.")
    values: Json = {}
    for field in widgets.fields(modal.components):
        part = field.component
        given = body["values"].get(part["custom_id"])
        if part["type"] == widgets.FILE_UPLOAD:
            values[field.label] = [sent.file for sent in files if sent.field == part["custom_id"]]
        elif part["type"] in (*widgets.SELECTS, widgets.CHECKBOX_GROUP):
            values[field.label] = _chosen(person, modal.opened_by.channel, part, given or [])
        elif part["type"] == widgets.RADIO_GROUP:
            values[field.label] = _chosen(person, modal.opened_by.channel, part, [given] if given else [])
        else:
            values[field.label] = given
    await person.fills_in(values)


async def _closes_modal(person: Person, body: Json, _: list[Sent]) -> None:
    if person.modal is not None and str(person.modal.opened_by.id) == body["modal"]:
        await person.closes_modal()


async def _reacts(person: Person, body: Json, _: list[Sent]) -> None:
    await person.reacts(body["emoji"], _message(person, body["message"]))


async def _unreacts(person: Person, body: Json, _: list[Sent]) -> None:
    await person.unreacts(body["emoji"], _message(person, body["message"]))


async def _dismisses(person: Person, body: Json, _: list[Sent]) -> None:
    await person.dismisses(_message(person, body["message"]))


async def _deletes(person: Person, body: Json, _: list[Sent]) -> None:
    await person.deletes(_message(person, body["message"]))


async def _edits(person: Person, body: Json, _: list[Sent]) -> None:
    message = _message(person, body["message"])
    await person.edits(message, _with_mentions(message.channel, body["text"]))


async def _starts_thread(person: Person, body: Json, _: list[Sent]) -> Json:
    thread = await person.starts_thread(_message(person, body["message"]), body["name"])
    return {"place": str(thread.id)}


async def _joins(person: Person, body: Json, _: list[Sent]) -> None:
    await person.joins(_guild(person, body), pending=bool(body.get("pending")))


async def _passes_screening(person: Person, body: Json, _: list[Sent]) -> None:
    await person.passes_screening(_guild(person, body))


async def _leaves(person: Person, body: Json, _: list[Sent]) -> None:
    await person.leaves(_guild(person, body))


async def _switches_language(person: Person, body: Json, _: list[Sent]) -> None:
    if body["locale"] not in LANGUAGES:
        raise NotThere(f"Discord has no language {body['locale']!r}.")
    person.switches_language(body["locale"])


async def _opens_dms(person: Person, _: Json, __: list[Sent]) -> None:
    person.opens_dms()


async def _closes_dms(person: Person, _: Json, __: list[Sent]) -> None:
    person.closes_dms()


async def _installs_the_app(person: Person, _: Json, __: list[Sent]) -> Json:
    person.installs_the_app()
    return {"place": str(person.direct.id)}


async def _removes_the_app(person: Person, _: Json, __: list[Sent]) -> None:
    person.removes_the_app()


async def _opens_direct(person: Person, _: Json, __: list[Sent]) -> Json:
    return {"place": str(person.direct.id)}


async def _edits_event(person: Person, body: Json, _: list[Sent]) -> None:
    changes = {key: body[key] for key in ("name", "description", "start", "end", "location") if key in body}
    await person.edits_event(_event(person, body), **changes)


async def _begins_event(person: Person, body: Json, _: list[Sent]) -> None:
    await person.begins_event(_event(person, body))


async def _ends_event(person: Person, body: Json, _: list[Sent]) -> None:
    await person.ends_event(_event(person, body))


async def _cancels_event(person: Person, body: Json, _: list[Sent]) -> None:
    await person.cancels_event(_event(person, body))


async def _deletes_event(person: Person, body: Json, _: list[Sent]) -> None:
    await person.deletes_event(_event(person, body))


async def _is_interested_in(person: Person, body: Json, _: list[Sent]) -> None:
    await person.is_interested_in(_event(person, body), bool(body["interested"]))


Deed = Callable[[Person, Json, list[Sent]], Awaitable[Json | None]]

DEEDS: dict[str, Deed] = {
    "types": _types,
    "presses": _presses,
    "chooses": _chooses,
    "uses": _uses,
    "uses_on_message": _uses_on_message,
    "uses_on_person": _uses_on_person,
    "fills_in": _fills_in,
    "closes_modal": _closes_modal,
    "reacts": _reacts,
    "unreacts": _unreacts,
    "dismisses": _dismisses,
    "edits": _edits,
    "deletes": _deletes,
    "starts_thread": _starts_thread,
    "joins": _joins,
    "passes_screening": _passes_screening,
    "leaves": _leaves,
    "switches_language": _switches_language,
    "opens_dms": _opens_dms,
    "closes_dms": _closes_dms,
    "installs_the_app": _installs_the_app,
    "removes_the_app": _removes_the_app,
    "opens_direct": _opens_direct,
    "edits_event": _edits_event,
    "begins_event": _begins_event,
    "ends_event": _ends_event,
    "cancels_event": _cancels_event,
    "deletes_event": _deletes_event,
    "is_interested_in": _is_interested_in,
}


async def completions(person: Person, body: Json) -> list[Json]:
    """What the bot offers for an option that completes itself: [{name, value}]."""
    values = dict(body["values"])
    typed = str(values.pop(body["option"], ""))
    return await person.choices_offered(body["path"], body["option"], typed, in_=_place(person, body), **values)


# From words and ids to what they name, on this person's screen


def _with_mentions(place: Channel, text: str) -> str:
    """A text with the names after an @ turned into mentions, as Discord's app does while somebody types."""
    if "@" not in text:
        return text
    names = {role.name: role.mention for role in place.guild.roles.values()} if place.guild else {}
    names |= {one["name"]: f"<@{one['id']}>" for one in page_view.members_of(place)[0]}
    named = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if not name.startswith("@"))
    return re.sub(rf"@({named})(?!\w)", lambda found: names[found[1]], text)


def _place(person: Person, body: Json) -> Channel:
    for place in person.places():
        if str(place.id) == str(body["in"]):
            return place
    raise NotThere("This place is gone, or hidden from this person.")


def _message(person: Person, message_id: str) -> Message:
    for message in person.messages():
        if str(message.id) == str(message_id):
            return message
    raise NotThere("This message is gone.")


def _part(message: Message, custom_id: str) -> Json:
    for component in widgets.walk(message.components):
        if component.get("custom_id") == custom_id:
            return component
    raise NotThere("This message has changed: the part that was pressed is no longer on it.")


def _user(person: Person, user_id: str) -> User:
    user = person.world.users.get(int(user_id))
    if user is None:
        raise NotThere("This person is gone.")
    return user


def _guild(person: Person, body: Json) -> Guild:
    guild = person.world.guilds.get(int(body["server"]))
    if guild is None:
        raise NotThere("This server is gone.")
    return guild


def _event(person: Person, body: Json) -> ScheduledEvent:
    for event in person.events():
        if str(event.id) == str(body["event"]):
            return event
    raise NotThere("This event is gone, or over.")


def _command_name(person: Person, body: Json) -> str:
    command = person.world.application.commands.get(int(body["command"]))
    if command is None:
        raise NotThere("The bot no longer has this command.")
    return command.name


def _chosen(person: Person, place: Channel, part: Json, values: list[str]) -> list[Any]:
    """What was chosen: the labels of options, or the people, roles and channels with these ids."""
    if "options" in part:
        labels = {option["value"]: option["label"] for option in part["options"]}
        return [labels[value] for value in values if value in labels]
    return [_named(person, place, value) for value in values]


def _named(person: Person, place: Channel, identifier: str) -> Any:
    world, guild, number = person.world, place.guild, int(identifier)
    found = (guild.roles.get(number) if guild else None) or world.channels.get(number) or world.users.get(number)
    if found is None:
        raise NotThere("What was chosen is gone.")
    return found


def _options(person: Person, place: Channel, path: str, values: Json, files: list[Sent]) -> Json:
    name, *deeper = path.split()
    kinds = {
        option["name"]: option["type"]
        for command in person.commands_offered(place)
        if command.name == name
        for option in commanding.options_of(command, deeper)
    }
    things = (commanding.USER, commanding.CHANNEL, commanding.ROLE, commanding.MENTIONABLE)
    options: Json = {}
    for key, value in values.items():
        if kinds.get(key) in things:
            options[key] = _named(person, place, str(value))
        elif kinds.get(key) == commanding.ATTACHMENT:
            options[key] = next(sent.file for sent in files if sent.field == key)
        elif kinds.get(key) == commanding.INTEGER:
            options[key] = int(value)
        else:
            options[key] = value
    return options
