"""Scheduled events. https://discord.com/developers/docs/resources/guild-scheduled-event"""

from sandbox import errors, scheduling
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.scheduled_events import validate_scheduled_event
from sandbox.world import audit
from sandbox.world.guilds import Guild
from sandbox.world.members import parse_iso
from sandbox.world.places import STAGE, VOICE
from sandbox.world.scheduled_events import (
    EXTERNAL_EVENT,
    MOST_IN_A_GUILD,
    STAGE_EVENT,
    VOICE_EVENT,
    ScheduledEvent,
)
from sandbox.world.users import Json

routes = Routes()

CHANNEL_FOR = {STAGE_EVENT: STAGE, VOICE_EVENT: VOICE}

ALL = "/guilds/{guild_id}/scheduled-events"
ONE = "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}"


@routes.get(ALL)
def list_events(call: Call) -> list[Json]:
    """All events of a guild that are not over."""
    events = [event for event in call.guild().open_events() if scheduling.may_see(call.bot.id, event)]
    return [event.payload(with_count=call.flag("with_user_count")) for event in events]


@routes.post(ALL)
def create_event(call: Call) -> Json:
    """Make an event."""
    guild = call.guild()
    validate_scheduled_event(call.json, now=call.world.clock.now())
    given = _given(call, guild)
    if not scheduling.may_make(call.bot.id, guild, given["kind"], given["channel_id"]):
        raise errors.missing_permissions()
    if len(guild.open_events()) >= MOST_IN_A_GUILD:
        raise errors.ApiError(
            400, 30038, f"Maximum number of uncompleted guild scheduled events reached ({MOST_IN_A_GUILD})"
        )
    event = guild.add_event(given.pop("name"), call.bot, start=given.pop("start"), **given)
    changes = [audit.change("name", None, event.name)]
    guild.record(audit.SCHEDULED_EVENT_CREATE, call.bot, event.id, call.reason, changes)
    return event.payload()


@routes.get(ONE)
def read_event(call: Call) -> Json:
    """One event."""
    return _event(call, call.guild()).payload(with_count=call.flag("with_user_count"))


@routes.patch(ONE)
def edit_event(call: Call) -> Json:
    """Change an event, begin it or end it."""
    guild = call.guild()
    event = _event(call, guild)
    if event.is_over:
        raise errors.ApiError(400, 180000, "Cannot update a finished event")
    validate_scheduled_event(call.json, now=call.world.clock.now(), before=event.payload())
    _check_manages(call, event)
    given = _given(call, guild, event.kind)
    moved = (given.get("kind", event.kind), given.get("channel_id", event.channel_id))
    if moved != (event.kind, event.channel_id) and not scheduling.may_make(call.bot.id, guild, *moved):
        raise errors.missing_permissions()
    changes = [audit.change("name", event.name, given["name"])] if "name" in given else []
    event.update(**given)
    guild.record(audit.SCHEDULED_EVENT_UPDATE, call.bot, event.id, call.reason, changes)
    return event.payload()


@routes.delete(ONE)
def delete_event(call: Call) -> None:
    """Delete an event."""
    guild = call.guild()
    event = _event(call, guild)
    _check_manages(call, event)
    event.remove()
    changes = [audit.change("name", event.name, None)]
    guild.record(audit.SCHEDULED_EVENT_DELETE, call.bot, event.id, call.reason, changes)


@routes.get(ONE + "/users")
def list_interested(call: Call) -> list[Json]:
    """Who is interested, by id."""
    guild = call.guild()
    event = _event(call, guild)
    limit, after = call.number("limit", 100, 1, 100), call.snowflake("after") or 0
    before = call.snowflake("before") or 2**63
    found = sorted(user_id for user_id in event.interested if after < user_id < before)
    return [_interested(call, guild, event, user_id) for user_id in found[:limit]]


def _event(call: Call, guild: Guild) -> ScheduledEvent:
    event = guild.events.get(call.id("guild_scheduled_event_id"))
    if event is None:
        raise errors.unknown("Guild Scheduled Event")
    if not scheduling.may_see(call.bot.id, event):
        raise errors.missing_access()
    return event


def _check_manages(call: Call, event: ScheduledEvent) -> None:
    if not scheduling.may_manage(call.bot.id, event):
        raise errors.missing_permissions()


def _given(call: Call, guild: Guild, kind: int | None = None) -> Json:
    """What the body says, as attributes of an event; `kind` is what the event was until now."""
    body = call.json
    kind = body.get("entity_type", kind)
    given: Json = {key: body[key] for key in ("name", "description", "status") if key in body}
    if "entity_type" in body:
        given["kind"] = body["entity_type"]
    if body.get("scheduled_start_time"):
        given["start"] = parse_iso(body["scheduled_start_time"])
    if "scheduled_end_time" in body:
        given["end"] = parse_iso(body["scheduled_end_time"]) if body["scheduled_end_time"] else None
    if "entity_metadata" in body:
        given["location"] = (body["entity_metadata"] or {}).get("location")
    if "recurrence_rule" in body:
        given["recurrence"] = _shown_rule(body["recurrence_rule"])
    if "channel_id" in body:
        given["channel_id"] = int(body["channel_id"]) if body["channel_id"] else None
        if given["channel_id"] is not None and given["channel_id"] not in guild.channels:
            raise errors.unknown("Channel")
    if kind == EXTERNAL_EVENT:
        given["channel_id"] = None
    else:
        given["location"] = None  # Discord discards a place that is not outside
    _check_channel(guild, kind, given.get("channel_id"))
    return given


def _check_channel(guild: Guild, kind: int | None, channel_id: int | None) -> None:
    """An event for a stage takes place in a stage channel, one for talking in a voice channel."""
    channel = guild.channels.get(channel_id) if channel_id is not None else None
    if channel is not None and channel.kind != CHANNEL_FOR.get(kind or 0):
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")


def _shown_rule(rule: Json | None) -> Json | None:
    """A rule of repetition as Discord shows it: with the fields that the bot left out."""
    if rule is None:
        return None
    optional = ("end", "by_weekday", "by_n_weekday", "by_month", "by_month_day", "by_year_day", "count")
    return {
        "start": rule["start"],
        "frequency": rule["frequency"],
        "interval": rule.get("interval") or 1,
        **{name: rule.get(name) for name in optional},
    }


def _interested(call: Call, guild: Guild, event: ScheduledEvent, user_id: int) -> Json:
    body: Json = {
        "guild_scheduled_event_id": str(event.id),
        "guild_scheduled_event_exception_id": None,
        "user_id": str(user_id),
        "user": call.user(user_id).payload(),
        "response": 1,
    }
    member = guild.members.get(user_id)
    if call.flag("with_member") and member is not None:
        body["member"] = member.payload()
    return body
