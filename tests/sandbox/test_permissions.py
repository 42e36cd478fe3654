"""Effective permissions, as Discord's documents combine them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sandbox.permissions import (
    ALL,
    EVERYONE,
    MEMBER_OVERWRITE,
    ROLE_OVERWRITE,
    Overwrite,
    Permissions,
    channel_permissions,
    guild_permissions,
    names,
)

GUILD, ROLE, OTHER, PERSON = 1, 2, 3, 4
VIEW, SEND = int(Permissions.VIEW_CHANNEL), int(Permissions.SEND_MESSAGES)
bits = st.integers(0, ALL)


def in_channel(base: int, *overwrites: Overwrite, roles: tuple[int, ...] = (ROLE,)) -> int:
    return channel_permissions(base, {one.id: one for one in overwrites}, GUILD, roles, PERSON)


def test_owner_and_administrators_may_do_everything_everywhere() -> None:
    hidden = Overwrite(GUILD, ROLE_OVERWRITE, 0, VIEW)
    assert guild_permissions(0, [], owner=True) == ALL
    assert guild_permissions(0, [int(Permissions.ADMINISTRATOR)]) == ALL
    assert in_channel(ALL, hidden) == ALL


def test_a_timeout_leaves_only_reading() -> None:
    left = guild_permissions(EVERYONE, [], timed_out=True)
    assert names(left) == ["VIEW_CHANNEL", "READ_MESSAGE_HISTORY"]


def test_who_cannot_see_can_do_nothing_and_who_cannot_send_cannot_embed() -> None:
    assert in_channel(EVERYONE, Overwrite(GUILD, ROLE_OVERWRITE, 0, VIEW)) == 0
    left = in_channel(EVERYONE, Overwrite(GUILD, ROLE_OVERWRITE, 0, SEND))
    assert not left & (Permissions.EMBED_LINKS | Permissions.ATTACH_FILES)
    assert left & VIEW


def test_a_role_beats_everyone_and_a_person_beats_roles() -> None:
    closed = Overwrite(GUILD, ROLE_OVERWRITE, 0, VIEW)
    opened = Overwrite(ROLE, ROLE_OVERWRITE, VIEW, 0)
    barred = Overwrite(PERSON, MEMBER_OVERWRITE, 0, VIEW)
    assert in_channel(EVERYONE, closed, opened) & VIEW
    assert in_channel(EVERYONE, closed, opened, barred) == 0


def test_among_roles_allow_beats_deny() -> None:
    denies = Overwrite(ROLE, ROLE_OVERWRITE, 0, SEND)
    allows = Overwrite(OTHER, ROLE_OVERWRITE, SEND, 0)
    assert in_channel(EVERYONE, denies, allows, roles=(ROLE, OTHER)) & SEND


@given(bits, bits, bits, bits, bits)
def test_permissions_come_from_a_role_or_an_allowance_and_from_nowhere_else(
    everyone: int, role: int, allow: int, deny: int, own: int
) -> None:
    base = guild_permissions(everyone, [role])
    result = in_channel(base, Overwrite(ROLE, 0, allow, deny), Overwrite(PERSON, 1, own, 0))
    if not base & Permissions.ADMINISTRATOR:
        assert result & ~(everyone | role | allow | own) == 0
    assert result == 0 or result & VIEW
