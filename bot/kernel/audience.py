"""Who can read a place: Discord's permission arithmetic over plain values.

Source: Discord's documents, topic "Permissions" (https://docs.discord.com/developers/topics/permissions).
Permissions are whole numbers with one bit each; ids are Discord's. @everyone is a role whose id is the guild's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

VIEW_CHANNEL = 1 << 10
ADMINISTRATOR = 1 << 3
MANAGE_THREADS = 1 << 34
ALL = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What one channel changes for a role or a person: `deny` is taken away, then `allow` is given."""

    allow: int = 0
    deny: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A channel of a guild, as far as reading goes. `roles` maps each role to its permissions."""

    guild_id: int
    owner_id: int
    roles: Mapping[int, int]
    of_roles: Mapping[int, Overwrite] = field(default_factory=dict)
    of_people: Mapping[int, Overwrite] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who can read a place. The owner of the guild always can.

    `everyone`: a member without any role can. `roles`: who holds one of these and nothing else can; whoever
    can read without being the owner or named holds at least one of them, or `everyone` is true. `people`: let
    in by name. `administrators` are roles that pass every channel rule (they stand in `roles` too);
    `thread_readers` are roles that read every private thread of the place.
    """

    everyone: bool
    roles: frozenset[int]
    people: frozenset[int]
    administrators: frozenset[int]
    thread_readers: frozenset[int]


def permissions_in(place: Place, user_id: int, role_ids: Iterable[int]) -> int:
    """Return what a member with these roles may do in `place`; unknown roles add nothing."""
    if user_id == place.owner_id:
        return ALL
    held = [role_id for role_id in {place.guild_id, *role_ids} if role_id in place.roles]
    bits = 0
    for role_id in held:
        bits |= place.roles[role_id]
    if bits & ADMINISTRATOR:
        return ALL
    bits = _apply(bits, place.of_roles.get(place.guild_id))
    allow = deny = 0
    for role_id in held:
        if role_id != place.guild_id and (overwrite := place.of_roles.get(role_id)):
            allow |= overwrite.allow
            deny |= overwrite.deny
    bits = bits & ~deny | allow
    bits = _apply(bits, place.of_people.get(user_id))
    return bits if bits & VIEW_CHANNEL else 0  # who cannot see a channel can do nothing there


def audience_of(place: Place) -> Audience:
    """Return who can read `place`."""
    alone = {role_id: permissions_in(place, 0, (role_id,)) for role_id in place.roles}
    readers = frozenset(role_id for role_id, bits in alone.items() if bits & VIEW_CHANNEL)
    return Audience(
        everyone=place.guild_id in readers,
        roles=readers - {place.guild_id},
        people=frozenset(id for id, overwrite in place.of_people.items() if overwrite.allow & VIEW_CHANNEL),
        administrators=frozenset(id for id, bits in place.roles.items() if bits & ADMINISTRATOR),
        thread_readers=frozenset(
            id for id, bits in alone.items() if bits & VIEW_CHANNEL and bits & MANAGE_THREADS
        ),
    )


def _apply(bits: int, overwrite: Overwrite | None) -> int:
    return bits if overwrite is None else bits & ~overwrite.deny | overwrite.allow
