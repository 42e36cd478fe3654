"""What Discord refuses in a scheduled event of a server.

Invariants:
- An event outside Discord (type 3) has a place and an end and no channel; one in a channel has the channel, and
  a place that is given for it later is discarded without a word.
- It begins in the future and ends after it begins. An event that has begun keeps its beginning.

Source: https://discord.com/developers/docs/resources/guild-scheduled-event
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form

IN_STAGE, IN_VOICE, EXTERNAL = 1, 2, 3
SCHEDULED, ACTIVE, COMPLETED, CANCELED = 1, 2, 3, 4
NEXT_STATUS = {SCHEDULED: (ACTIVE, CANCELED), ACTIVE: (COMPLETED,)}
GUILD_ONLY = 2


def validate_scheduled_event(
    payload: Mapping[str, object], *, now: datetime, before: Mapping[str, object] | None = None
) -> None:
    """Raise `InvalidForm` where Discord would refuse this event.

    `now`: the server's time, with its zone. `before`: the event as it stands, when it is being edited.
    """
    errors = FormErrors()
    event = Form.of(payload, errors)
    if event is not None:
        _check_event(event, now, before)
    errors.raise_if_any()


def _check_event(event: Form, now: datetime, before: Mapping[str, object] | None) -> None:
    editing = before is not None
    whole = Form({**(before or {}), **event.values}, event.errors)
    event.text("name", at_least=1, at_most=100, required=not editing or "name" in event.values)
    event.text("description", at_most=1000)
    event.text("image")
    event.snowflake("channel_id")
    privacy_required = not editing or "privacy_level" in event.values
    event.choice("privacy_level", (GUILD_ONLY,), required=privacy_required)
    kind = whole.choice("entity_type", (IN_STAGE, IN_VOICE, EXTERNAL), required=True)
    _check_times(event, whole, now, before)
    _check_recurrence(event.child("recurrence_rule"))
    if kind == EXTERNAL:
        _check_external(whole)
    elif kind is not None:
        _check_in_channel(event, whole, editing=editing)
    if before is not None:
        _check_status(event, before)


def _check_times(event: Form, whole: Form, now: datetime, before: Mapping[str, object] | None) -> None:
    start = whole.timestamp("scheduled_start_time", required=True)
    end = whole.timestamp("scheduled_end_time")
    begun = before is not None and before.get("status", SCHEDULED) != SCHEDULED
    if start is not None and "scheduled_start_time" in event.values:
        if begun:
            event.complain(
                "scheduled_start_time",
                "GUILD_SCHEDULED_EVENT_SCHEDULE_INVALID_START_BY_STATUS",
                "Cannot update start time of an event that has started.",
            )
        elif start <= now:
            message = "Cannot schedule event in the past."
            event.complain("scheduled_start_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", message)
    if start is not None and end is not None and end <= start:
        message = "Cannot schedule event to end before its start."
        event.complain("scheduled_end_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_END_BEFORE_START", message)


def _check_external(whole: Form) -> None:
    whole.require("scheduled_end_time")
    if whole.has("channel_id"):
        message = "An external event cannot have a channel"
        whole.complain("channel_id", "GUILD_SCHEDULED_EVENT_CHANNEL_UNSUPPORTED", message)
    place = whole.child("entity_metadata", required=True)
    if place is not None:
        place.text("location", at_least=1, at_most=100, required=True)


def _check_in_channel(event: Form, whole: Form, *, editing: bool) -> None:
    whole.require("channel_id")
    place = event.child("entity_metadata")
    if place is not None and not editing and place.filled("location"):
        message = "Entity metadata is unsupported for this entity type"
        event.complain("entity_metadata", "GUILD_SCHEDULED_EVENT_ENTITY_METADATA_UNSUPPORTED", message)


def _check_status(event: Form, before: Mapping[str, object]) -> None:
    status = event.choice("status", (SCHEDULED, ACTIVE, COMPLETED, CANCELED))
    was = before.get("status", SCHEDULED)
    if status is None or status == was or not isinstance(was, int):
        return
    if status not in NEXT_STATUS.get(was, ()):
        message = "Cannot change an event from its status to this one."
        event.complain("status", "GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION", message)


def _check_recurrence(rule: Form | None) -> None:
    if rule is None:
        return
    rule.timestamp("start", required=True)
    rule.timestamp("end")
    rule.choice("frequency", (0, 1, 2, 3), required=True)
    rule.integer("interval", at_least=1)
    rule.integer("count")
    rule.choices("by_weekday", tuple(range(7)))
    rule.choices("by_month", tuple(range(1, 13)))
    for name, most in (("by_month_day", 31), ("by_year_day", 365)):
        rule.choices(name, tuple(range(1, most + 1)))
    for day in rule.children("by_n_weekday", at_most=7):
        day.integer("n", at_least=1, at_most=5, required=True)
        day.choice("day", tuple(range(7)), required=True)
