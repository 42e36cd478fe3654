"""The members of one guild, stored so that 100,000 of them cost next to nothing.

Invariants:
- A member of a crowd has no object of its own until it changes (`keep`) or leaves (`_gone`).
- Iteration and pages are in the order of user ids, as Discord's listing is.
"""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from sandbox.world.users import Crowd, Json, User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild

DID_REJOIN = 1 << 0
COMPLETED_ONBOARDING = 1 << 1


@dataclass(slots=True, eq=False)
class Member:
    """One person in one guild. Times are seconds since 1970 by the sandbox's clock."""

    user: User
    joined: float
    roles: list[int] = field(default_factory=list)
    nick: str | None = None
    pending: bool = False
    flags: int = 0
    timed_out_until: float | None = None

    @property
    def id(self) -> int:
        """The user's id."""
        return self.user.id

    @property
    def display_name(self) -> str:
        """The name that people see in this guild."""
        return self.nick or self.user.display_name

    def payload(self, *, with_user: bool = True) -> Json:
        """As Discord shows a member (GuildMemberResponse; without the user inside messages)."""
        body: Json = {
            "avatar": None,
            "avatar_decoration_data": None,
            "banner": None,
            "collectibles": None,
            "communication_disabled_until": iso(self.timed_out_until),
            "flags": self.flags,
            "joined_at": iso(self.joined),
            "nick": self.nick,
            "pending": self.pending,
            "premium_since": None,
            "roles": [str(role_id) for role_id in self.roles],
            "mute": False,
            "deaf": False,
        }
        if with_user:
            body["user"] = self.user.payload()
        return body


class Members:
    """Who is in the guild, by user id."""

    def __init__(self, guild: "Guild") -> None:
        self._guild = guild
        self._kept: dict[int, Member] = {}
        self._order: list[int] = []
        self._crowds: list[tuple[Crowd, float]] = []
        self._gone: set[int] = set()
        self._crowd_size = 0

    def __len__(self) -> int:
        return len(self._kept) + self._crowd_size

    def __contains__(self, user_id: int) -> bool:
        return user_id in self._kept or self._crowd_of(user_id) is not None

    def __iter__(self) -> Iterator[Member]:
        return self.after(0)

    def get(self, user_id: int) -> Member | None:
        """The member with this id; one of a crowd is made on the fly, so `keep` it before a change."""
        member = self._kept.get(user_id)
        if member is not None:
            return member
        found = self._crowd_of(user_id)
        return None if found is None else self._of_crowd(*found, user_id)

    def add(self, member: Member) -> None:
        """Let somebody in; ValueError where they are in already."""
        if member.id in self:
            raise ValueError(f"{member.display_name} is in this guild already")
        self._kept[member.id] = member
        insort(self._order, member.id)

    def add_crowd(self, crowd: Crowd, joined: float) -> None:
        """Let a crowd in."""
        self._crowds.append((crowd, joined))
        self._crowd_size += crowd.count

    def keep(self, member: Member) -> Member:
        """Give a member of a crowd an object of its own, since it is about to change."""
        if member.id not in self._kept:
            self._leave_crowd(member.id)
            self.add(member)
        return self._kept[member.id]

    def remove(self, user_id: int) -> Member | None:
        """Let somebody go; returns who it was, or None where nobody was."""
        member = self.get(user_id)
        if member is None:
            return None
        if user_id in self._kept:
            del self._kept[user_id]
            del self._order[bisect_left(self._order, user_id)]
        else:
            self._leave_crowd(user_id)
        return member

    def after(self, user_id: int) -> Iterator[Member]:
        """All members with a higher id, in order; made one at a time."""
        start = bisect_right(self._order, user_id)
        kept = (self._kept[member_id] for member_id in self._order[start:] if member_id in self._kept)
        crowds = [self._crowd_after(crowd, joined, user_id) for crowd, joined in self._crowds]
        return heapq.merge(kept, *crowds, key=lambda member: member.id) if crowds else kept

    def with_role(self, role_id: int) -> Iterator[Member]:
        """Who holds a role. Members of crowds never do, until they are kept."""
        return (member for member in list(self._kept.values()) if role_id in member.roles)

    def _crowd_of(self, user_id: int) -> tuple[Crowd, float] | None:
        for crowd, joined in self._crowds:
            if user_id in crowd and user_id not in self._gone:
                return crowd, joined
        return None

    def _of_crowd(self, crowd: Crowd, joined: float, user_id: int) -> Member:
        return Member(self._guild.world.users.kept(user_id) or crowd.user(user_id), joined)

    def _crowd_after(self, crowd: Crowd, joined: float, user_id: int) -> Iterator[Member]:
        for member_id in range(max(crowd.first_id, user_id + 1), crowd.first_id + crowd.count):
            if member_id not in self._gone:
                yield self._of_crowd(crowd, joined, member_id)

    def _leave_crowd(self, user_id: int) -> None:
        self._gone.add(user_id)
        self._crowd_size -= 1


@lru_cache(maxsize=4096)
def iso(timestamp: float | None) -> str | None:
    """A moment as Discord writes it; None stays None."""
    if timestamp is None:
        return None
    return datetime.fromtimestamp(timestamp, UTC).isoformat(timespec="microseconds")


def parse_iso(moment: str) -> float:
    """Seconds since 1970 of a moment as Discord writes it; ValueError for anything else."""
    parsed = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()


def copy_of(member: Member) -> Member:
    """The member as it is now, to compare with later."""
    return replace(member, roles=list(member.roles))
