"""Who may decide: organisers and staff, from what the pressing interaction itself says.

Invariant: nothing here is remembered from earlier; roles and powers are those of this very moment.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Presser:
    """Who pressed, in which community, with which roles; `may_manage` is Manage Server (or Administrator)."""

    guild_id: int
    user_id: int
    role_ids: frozenset[int]
    may_manage: bool


def is_organiser(presser: Presser, organiser_role: int | None) -> bool:
    """Tell whether someone may change settings. @everyone (the community's own id) makes nobody an organiser."""
    return presser.may_manage or _holds(presser, organiser_role)


def is_staff(presser: Presser, organiser_role: int | None, staff_role: int | None) -> bool:
    """Tell whether someone is an organiser or holds the staff role."""
    return is_organiser(presser, organiser_role) or _holds(presser, staff_role)


def _holds(presser: Presser, role_id: int | None) -> bool:
    return role_id is not None and role_id != presser.guild_id and role_id in presser.role_ids
