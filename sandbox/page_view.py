"""What one person sees, as the page is told it: places, messages, people, an open form. Pure reading, no changes.

Invariants:
- Nothing is in a view that `Person` could not see: places and messages are asked of the same methods.
- The same world gives the same view, so that a view that did not change is not sent again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from sandbox import allowed, commanding
from sandbox.emoji_words import emoji_words
from sandbox.page_words import about_person, about_place, server_note, why_not_write
from sandbox.world.applications import CHAT_INPUT, Command
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.members import Member
from sandbox.world.messages import Message
from sandbox.world.places import (
    ANNOUNCEMENT,
    CATEGORY,
    DIRECT,
    FORUM,
    PRIVATE_THREAD,
    PUBLIC_THREAD,
    STAGE,
    TEXT,
    VIEW,
    VOICE,
    Channel,
)
from sandbox.world.threads import Thread
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.people import Person

SHOWN_MESSAGES = 100
SHOWN_MEMBERS = 200

KINDS = {
    TEXT: "text",
    DIRECT: "dm",
    VOICE: "voice",
    STAGE: "voice",
    ANNOUNCEMENT: "announcement",
    PUBLIC_THREAD: "thread",
    PRIVATE_THREAD: "private_thread",
    FORUM: "forum",
}

_USERS = re.compile(r"<@!?(\d+)>")
_ROLES = re.compile(r"<@&(\d+)>")
_CHANNELS = re.compile(r"<#(\d+)>")


class FileAddresses:
    """Addresses of files that stay the same for as long as they are good, so that pictures need not load again."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[str, float]] = {}

    def of(self, message: Message) -> list[Json]:
        """The attachments of a message as Discord shows them, at steady addresses."""
        world = message.channel.world
        now = world.clock.timestamp()
        found = []
        for attachment in message.attachments:
            url, good_until = self._known.get(attachment.id, ("", 0.0))
            if now > good_until:
                url, good_until = world.cdn.url(attachment), now + 12 * 60 * 60
                self._known[attachment.id] = (url, good_until)
            found.append(attachment.payload(url))
        return found


def place_for(person: Person, wanted: int | None) -> Channel | None:
    """The place to show: the one asked for where it can be seen, else where the person was, else the first one."""
    places = [place for place in person.places() if place.kind != CATEGORY]
    for place in places:
        if place.id == wanted:
            return place
    if person.place in places:
        return person.place
    return next((place for place in places if place.kind == TEXT), places[0] if places else None)


def servers(person: Person, unread: Mapping[int, int]) -> list[Json]:
    """The servers of a person, each with its channels in the order and groups of Discord's own list."""
    found = []
    for guild in person.world.guilds.values():
        member = guild.members.get(person.id)
        if member is None:
            continue
        note = server_note(guild, pending=member.pending)
        groups = _groups(person, guild, unread)
        found.append({"id": str(guild.id), "name": guild.name, "note": note, "groups": groups})
    return found


def direct_messages(person: Person, unread: Mapping[int, int]) -> list[Json]:
    """The direct conversations of a person: the one with the bot, once it is opened."""
    direct = person.world.direct.get(person.id)
    if direct is None:
        return []
    return [_entry(direct, person.world.bot.display_name, unread)]


def place_view(person: Person, place: Channel) -> Json:
    """The open place in words, and whether the person may write there."""
    why_not = why_not_write(person, place)
    return {
        "id": str(place.id),
        "kind": KINDS[place.kind],
        "name": _name_of(person, place),
        "about": about_place(place),
        "topic": place.topic if isinstance(place, GuildChannel) else None,
        "may_write": why_not is None,
        "why_not": why_not,
    }


def messages(person: Person, place: Channel, files: FileAddresses) -> list[Json]:
    """The last messages of a place as this person sees them, oldest first."""
    return [_message(person, message, files) for message in place.visible_to(person.id)[-SHOWN_MESSAGES:]]


def names_in(shown: object, person: Person, place: Channel) -> Json:
    """The names of everybody and everything that the messages or the form name by id."""
    text, guild, world = json.dumps(shown), place.guild, person.world
    users = {found: _user_name(guild, world.users.get(int(found))) for found in set(_USERS.findall(text))}
    roles = {found: guild.roles.get(int(found)) if guild else None for found in set(_ROLES.findall(text))}
    channels = {found: world.channels.get(int(found)) for found in set(_CHANNELS.findall(text))}
    return {
        "users": {key: name for key, name in users.items() if name},
        "roles": {key: role.name for key, role in roles.items() if role},
        "channels": {
            key: _name_of(person, channel)
            for key, channel in channels.items()
            if channel and channel.can_see(person.id)
        },
        "commands": _command_names(person),
    }


def _command_names(person: Person) -> Json:
    """What each slash command is called in this person's language, by its own name: Discord shows that one."""
    return {
        leaf["name"]: leaf["shown"]
        for command in person.world.application.commands.values()
        if command.type == CHAT_INPUT
        for leaf in _leaves(command.body, [], [], person.user.locale)
    }


def members_of(place: Channel | None) -> tuple[list[Json], int]:
    """Who is at a place: up to 200 of them, apps last, and how many there are in all."""
    if place is None:
        return [], 0
    guild = place.guild
    if guild is None:
        people = [user for user in (place.world.users.get(user_id) for user_id in _direct_ids(place)) if user]
        return [_somebody(user.id, user.display_name, app=user.bot) for user in people], len(people)
    found: list[Member] = []
    for member in guild.members:
        if place.can_see(member.id):
            found.append(member)
        if len(found) == SHOWN_MEMBERS:
            break
    shown = sorted(found, key=lambda member: (member.user.bot, member.display_name.casefold()))
    total = len(guild.members) if len(found) == SHOWN_MEMBERS else len(found)
    return [_member(guild, member) for member in shown], total


def choices_of(person: Person, place: Channel | None) -> Json:
    """What selects and options can name beside people: roles, and channels this person sees."""
    guild = place.guild if place else None
    if guild is None:
        return {"roles": [], "channels": []}
    roles = sorted(
        (role for role in guild.roles.values() if not role.is_everyone), key=lambda role: -role.position
    )
    channels = [channel for channel in guild.channels.values() if channel.can_see(person.id)]
    return {
        "roles": [{"id": str(role.id), "name": role.name} for role in roles],
        "channels": [{"id": str(channel.id), "name": channel.name, "type": channel.kind} for channel in channels],
    }


def modal_view(person: Person) -> Json | None:
    """The form that is open for this person."""
    modal = person.modal
    if modal is None:
        return None
    return {
        "id": str(modal.opened_by.id),
        "title": modal.title,
        "app": person.world.bot.display_name,
        "components": modal.components,
    }


def person_view(person: Person) -> Json:
    """One person in words: who they are on each server, their language, whether direct messages are open."""
    guilds = [guild for guild in person.world.guilds.values() if person.id in guild.members]
    return {
        "id": str(person.id),
        "name": person.name,
        "locale": person.user.locale,
        "dms_open": person.user.dms_open,
        "has_app": person.id in person.world.application.installed_by,
        "about": about_person(person, guilds),
        "servers": [
            {"id": str(guild.id), "name": guild.name, "pending": person.member(guild).pending} for guild in guilds
        ],
    }


def command_views(commands: Iterable[Command], person: Person) -> list[Json]:
    """Commands as the picker lists them: one line for each that can be used, in the person's language."""
    app = person.world.bot.display_name
    found = []
    for command in commands:
        base = {"id": str(command.id), "kind": command.type, "app": app}
        if command.type != CHAT_INPUT:
            found.append({**base, "name": command.name, "shown": command.name_in(person.user.locale)})
            continue
        found += [{**base, **leaf} for leaf in _leaves(command.body, [], [], person.user.locale)]
    return found


def _leaves(body: Json, path: list[str], shown: list[str], locale: str) -> list[Json]:
    path, shown = [*path, body["name"]], [*shown, _in_language(body, "name", locale)]
    options: list[Json] = body.get("options") or []
    deeper = [option for option in options if option["type"] in (commanding.SUBCOMMAND, commanding.GROUP)]
    if deeper:
        return [leaf for option in deeper for leaf in _leaves(option, path, shown, locale)]
    return [
        {
            "name": " ".join(path),
            "shown": " ".join(shown),
            "description": _in_language(body, "description", locale),
            "options": [_option(option, locale) for option in options],
        }
    ]


def _option(option: Json, locale: str) -> Json:
    choices = [{**choice, "shown": _in_language(choice, "name", locale)} for choice in option.get("choices") or []]
    return {
        **option,
        "required": bool(option.get("required")),
        "shown": _in_language(option, "name", locale),
        "description": _in_language(option, "description", locale),
        "choices": choices,
    }


def _in_language(body: Json, key: str, locale: str) -> str:
    return str((body.get(f"{key}_localizations") or {}).get(locale, body[key]))


def _groups(person: Person, guild: Guild, unread: Mapping[int, int]) -> list[Json]:
    seen = [channel for channel in guild.channels.values() if channel.can_see(person.id)]
    ordered = sorted((c for c in seen if c.kind != CATEGORY), key=lambda channel: channel.position)
    categories = sorted((c for c in guild.channels.values() if c.kind == CATEGORY), key=lambda c: c.position)
    groups = []
    for category in [None, *categories]:
        inside = [channel for channel in ordered if channel.parent is category]
        if inside:
            entries = [_channel_entry(person, channel, unread) for channel in inside]
            groups.append({"name": category.name if category else None, "channels": entries})
    return groups


def _channel_entry(person: Person, channel: GuildChannel, unread: Mapping[int, int]) -> Json:
    threads = [
        _entry(thread, thread.name, unread)
        for thread in channel.guild.threads.values()
        if thread.parent is channel and not thread.archived and thread.can_see(person.id)
    ]
    hidden = channel.overwrites.get(channel.guild.id)
    private = hidden is not None and bool(hidden.deny & VIEW)
    return {**_entry(channel, channel.name, unread), "private": private, "threads": threads}


def _entry(place: Channel, name: str, unread: Mapping[int, int]) -> Json:
    return {"id": str(place.id), "name": name, "kind": KINDS[place.kind], "unread": unread.get(place.id, 0)}


def _name_of(person: Person, place: Channel) -> str:
    if isinstance(place, GuildChannel | Thread):
        return place.name
    return person.world.bot.display_name


def _message(person: Person, message: Message, files: FileAddresses) -> Json:
    body = message.payload()
    body["attachments"] = files.of(message)
    if body.get("referenced_message") is not None and message.reply_to is not None:
        # A bot may not read what this answers; people can.
        body["referenced_message"] = message.reply_to.payload(nested=True)
    for reaction, (emoji, users) in zip(body.get("reactions", []), message.reactions.items(), strict=True):
        reaction |= {"me": person.id in users, "words": emoji_words(emoji)}
    body["may"] = _may(person, message)
    guild = message.channel.guild
    for shown in [body, body.get("referenced_message")]:
        member = guild.members.get(int(shown["author"]["id"])) if guild and shown else None
        if shown and member is not None:
            shown["author"]["nick"] = member.nick
    return body


def _may(person: Person, message: Message) -> list[str]:
    """What this person can do with a message beside reacting to it."""
    if message.ephemeral:
        return []
    asked = {
        "edit": allowed.why_not_edit,
        "delete": allowed.why_not_delete,
        "thread": allowed.why_not_start_thread,
    }
    return [deed for deed, why_not in asked.items() if why_not(person.user, message) is None]


def _member(guild: Guild, member: Member) -> Json:
    roles = sorted(
        (guild.roles[role_id] for role_id in member.roles if role_id in guild.roles), key=lambda r: -r.position
    )
    names = [role.name for role in roles if not role.managed]
    return _somebody(member.id, member.display_name, app=member.user.bot, roles=names, pending=member.pending)


def _somebody(
    user_id: int, name: str, *, app: bool, roles: list[str] | None = None, pending: bool = False
) -> Json:
    return {"id": str(user_id), "name": name, "app": app, "roles": roles or [], "pending": pending}


def _user_name(guild: Guild | None, user: User | None) -> str | None:
    if user is None:
        return None
    member = guild.members.get(user.id) if guild else None
    if member is not None and member.pending:
        return None  # Discord shows somebody who has not passed screening as @unknown-user
    return member.display_name if member else user.display_name


def _direct_ids(place: Channel) -> list[int]:
    world = place.world
    return [user_id for user_id, direct in world.direct.items() if direct is place] + [world.bot.id]
