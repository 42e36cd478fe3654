"""Discord's own scheduled events, as plain values in and out. Raises as `Delivery` does.

Invariants:
- An event is looked for by its mark before it is made again, so that a kill in between makes no second one; the
  library itself asks again where an answer was lost, so it is looked for afterwards too, and the first is kept.
- An event is taken to be gone only where Discord itself says so (10070): no cache is ever asked.
- Only what differs is sent, so that repeating a change is quiet; an event that has begun keeps its beginning.
- Only events of Hearth's own are taken for doubles: what people made is never deleted for its words.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

import discord
from discord.utils import parse_time

from bot.discordkit.delivery import Faults
from bot.jobs import Undeliverable
from bot.kernel import limits

if TYPE_CHECKING:
    from bot.client import HearthClient

Kind = Literal["stage", "voice", "external"]
Status = Literal["scheduled", "active", "completed", "canceled"]

KINDS: dict[int, Kind] = {1: "stage", 2: "voice", 3: "external"}
STATUSES: dict[int, Status] = {1: "scheduled", 2: "active", 3: "completed", 4: "canceled"}
"""Source: Discord's documents, Guild Scheduled Event Entity Types and Status."""
NUMBER_OF_KIND = {kind: number for number, kind in KINDS.items()}
NUMBER_OF_STATUS = {status: number for number, status in STATUSES.items()}
KIND_IN: dict[int, Kind] = {2: "voice", 13: "stage"}
"""What an event in a channel of this type is. Source: Discord's documents, Channel Types."""
GUILD_ONLY = 2
UNKNOWN_EVENT = 10070
TOO_MANY = 30038
"""Source: Discord's documents, JSON error codes."""


class Full(Undeliverable):
    """The guild has as many scheduled and active events as Discord lets it have, which is a hundred."""


class Over(Undeliverable):
    """The event is completed or cancelled; Discord lets nobody change it any more."""


class NoPlace(Undeliverable):
    """The channel cannot hold an event: it is neither a voice nor a stage channel."""


@dataclass(frozen=True, slots=True)
class Native:
    """One of Discord's scheduled events as it stands. Times are UTC.

    `interested`: how many people pressed Discord's "Interested", where Discord said so. `is_own`: Hearth made it.
    """

    id: int
    name: str
    words: str
    starts_at: datetime
    ends_at: datetime | None
    channel_id: int | None
    location: str | None
    status: Status
    kind: Kind
    is_own: bool
    interested: int

    @property
    def is_over(self) -> bool:
        """Whether it is completed or cancelled."""
        return self.status in ("completed", "canceled")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a scheduled event is to say. Either `channel_id` (a voice or stage channel) or `location` is given.

    `mark`: a few characters that stand at the end of the description, by which the event is found again.
    """

    name: str
    words: str
    starts_at: datetime
    ends_at: datetime
    mark: str
    channel_id: int | None = None
    location: str | None = None

    def __post_init__(self) -> None:
        if (self.channel_id is None) == (self.location is None):
            raise ValueError("an event is either in a channel or elsewhere")
        if (
            not self.mark.strip()
            or not self.name.strip()
            or (self.location is not None and not self.location.strip())
        ):
            raise ValueError("an event has a name, a mark and a place")

    @property
    def description(self) -> str:
        """The words and the mark, within Discord's limit: what is too long is cut before the mark."""
        words = limits.clip(self.words.strip(), limits.EVENT_WORDS - len(self.mark) - 2)
        return f"{words}\n\n{self.mark}" if words else self.mark


async def list_native(client: HearthClient, guild_id: int) -> list[Native]:
    """Return the events of a community that are not over, first made first."""
    with _refusals():
        async with Faults():
            raw: list[Any] = list(await client.http.get_scheduled_events(guild_id, with_user_count=True))
    return sorted((_native(client, one) for one in raw), key=lambda event: event.id)


async def get_native(client: HearthClient, guild_id: int, event_id: int) -> Native | None:
    """Return one event; None only where Discord says that there is none with this id."""
    with _refusals():
        async with _MayBeGone():
            raw: Any = await client.http.get_scheduled_event(guild_id, event_id, with_user_count=True)
            return _native(client, raw)
    return None


async def find_own(client: HearthClient, guild_id: int, mark: str) -> list[int]:
    """Look for events of Hearth's own that carry `mark` and are not over; return their ids, first made first."""
    return [
        event.id
        for event in await list_native(client, guild_id)
        if event.is_own and event.words.rstrip().endswith(mark)
    ]


async def create_native(client: HearthClient, guild_id: int, wanted: Wanted) -> int:
    """Return the event of Hearth's own that carries the mark of `wanted`; make it where there is none.

    Raises `Full` where the community has too many, `NoPlace` where the channel cannot hold it. An event that was
    made and is over is not found again: the caller keeps the id as soon as it has it.
    """
    found = await find_own(client, guild_id, wanted.mark)
    if not found:
        fields = {**await _fields(client, wanted), "privacy_level": GUILD_ONLY}
        with _refusals():
            async with Faults():
                made: Any = await client.http.create_guild_scheduled_event(guild_id, **fields)
        found = sorted({int(made["id"]), *await find_own(client, guild_id, wanted.mark)})
    for needless in found[1:]:
        await delete_native(client, guild_id, needless)
    return found[0]


async def change_native(client: HearthClient, guild_id: int, event_id: int, wanted: Wanted) -> Native | None:
    """Let an event say what is wanted; return it as it then stands, None where it is gone.

    Can be repeated. Raises `Over` where it is completed or cancelled, `NoPlace` as `create_native` does.
    """
    now = await get_native(client, guild_id, event_id)
    if now is None:
        return None
    if now.is_over:
        raise Over(f"the event is {now.status}")
    changes = _changes(now, wanted)
    if not changes:
        return now
    if "channel_id" in changes or "entity_metadata" in changes:
        changes |= await _place(client, wanted)
    if now.status == "active":
        changes.pop("scheduled_start_time", None)
        if not changes:
            return now
    return await _edit(client, guild_id, event_id, changes)


async def cancel_native(client: HearthClient, guild_id: int, event_id: int) -> Native | None:
    """Cancel an event, or end it where it has begun; return it as it then stands, None where it is gone."""
    return await _end(client, guild_id, event_id, {"scheduled": "canceled", "active": "completed"})


async def end_native(client: HearthClient, guild_id: int, event_id: int) -> Native | None:
    """End an event that has begun; one that has not stays. Returns as `cancel_native` does."""
    return await _end(client, guild_id, event_id, {"active": "completed"})


async def delete_native(client: HearthClient, guild_id: int, event_id: int) -> None:
    """Delete an event, if it is still there."""
    with _refusals():
        async with _MayBeGone():
            await client.http.delete_scheduled_event(guild_id, event_id)


async def _end(client: HearthClient, guild_id: int, event_id: int, next_of: dict[Status, Status]) -> Native | None:
    now = await get_native(client, guild_id, event_id)
    if now is None or now.status not in next_of:
        return now
    return await _edit(client, guild_id, event_id, {"status": NUMBER_OF_STATUS[next_of[now.status]]})


async def _edit(client: HearthClient, guild_id: int, event_id: int, changes: dict[str, Any]) -> Native | None:
    with _refusals():
        async with _MayBeGone():
            raw: Any = await client.http.edit_scheduled_event(guild_id, event_id, **changes)
            return _native(client, raw)
    return None


async def _fields(client: HearthClient, wanted: Wanted) -> dict[str, Any]:
    return {**_words(wanted), **await _place(client, wanted)}


def _words(wanted: Wanted) -> dict[str, Any]:
    return {
        "name": limits.clip(wanted.name, limits.EVENT_NAME),
        "description": wanted.description,
        "scheduled_start_time": wanted.starts_at.astimezone(UTC).isoformat(),
        "scheduled_end_time": wanted.ends_at.astimezone(UTC).isoformat(),
    }


async def _place(client: HearthClient, wanted: Wanted) -> dict[str, Any]:
    """What Discord wants to hear of where it is: also the kind of the channel, which Discord is asked for."""
    if wanted.channel_id is None:
        return {
            "entity_type": NUMBER_OF_KIND["external"],
            "channel_id": None,
            "entity_metadata": {"location": _location(wanted)},
        }
    with _refusals():
        async with Faults():
            channel: Any = await client.http.get_channel(wanted.channel_id)
    kind = KIND_IN.get(int(channel["type"]))
    if kind is None:
        raise NoPlace(f"no event takes place in a channel of type {channel['type']}")
    return {"entity_type": NUMBER_OF_KIND[kind], "channel_id": wanted.channel_id, "entity_metadata": None}


def _changes(now: Native, wanted: Wanted) -> dict[str, Any]:
    """What differs, as Discord takes it."""
    words = _words(wanted)
    same = {
        "name": now.name == words["name"],
        "description": now.words == words["description"],
        "scheduled_start_time": now.starts_at == wanted.starts_at,
        "scheduled_end_time": now.ends_at == wanted.ends_at,
    }
    changes = {key: value for key, value in words.items() if not same[key]}
    if now.channel_id != wanted.channel_id:
        changes["channel_id"] = wanted.channel_id
    elif wanted.channel_id is None and now.location != _location(wanted):
        changes["entity_metadata"] = {"location": _location(wanted)}
    return changes


def _location(wanted: Wanted) -> str:
    return limits.clip(wanted.location or "", limits.EVENT_PLACE)


def _native(client: HearthClient, raw: dict[str, Any]) -> Native:
    creator = raw.get("creator_id") or (raw.get("creator") or {}).get("id")
    channel_id = raw.get("channel_id")
    starts_at = parse_time(raw["scheduled_start_time"])
    return Native(
        id=int(raw["id"]),
        name=str(raw["name"]),
        words=str(raw.get("description") or ""),
        starts_at=starts_at,
        ends_at=parse_time(raw.get("scheduled_end_time")),
        channel_id=int(channel_id) if channel_id else None,
        location=(raw.get("entity_metadata") or {}).get("location"),
        status=STATUSES[int(raw["status"])],
        kind=KINDS[int(raw["entity_type"])],
        is_own=client.user is not None and creator is not None and int(creator) == client.user.id,
        interested=int(raw.get("user_count") or 0),
    )


class _MayBeGone:
    """Ends the block quietly where Discord says that there is no such event; otherwise as `Faults`."""

    async def __aenter__(self) -> None:
        return None

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, discord.NotFound) and error.code == UNKNOWN_EVENT:
            return True
        await Faults().__aexit__(kind, error, trace)
        return False


@contextlib.contextmanager
def _refusals() -> Iterator[None]:
    """What Discord refuses for the sake of what was asked will not change by asking again."""
    try:
        yield
    except discord.HTTPException as refusal:
        problem = f"Discord refused: {refusal.status} {refusal.code}"
        raise (Full if refusal.code == TOO_MANY else Undeliverable)(problem) from refusal
