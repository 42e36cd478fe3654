"""What Discord refuses in channels and threads.

Sources: https://discord.com/developers/docs/resources/guild#create-guild-channel,
https://discord.com/developers/docs/resources/channel#modify-channel and #start-thread-without-message
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.validation.controls import CHANNEL_TYPES
from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form, forms_of

TEXT, FORUM, MEDIA = 0, 15, 16
ANNOUNCEMENT_THREAD, PUBLIC_THREAD, PRIVATE_THREAD = 10, 11, 12
LONGEST_TOPIC = 1024
LONGEST_FORUM_TOPIC = 4096
LONGEST_SLOWMODE = 21600  # six hours, in seconds
ARCHIVE_MINUTES = (60, 1440, 4320, 10080)


def validate_channel(payload: Mapping[str, object], *, editing: bool = False, kind: int = TEXT) -> None:
    """Raise `InvalidForm` where Discord would refuse to create this channel or, with `editing`, to change it.

    `kind`: the type of the channel being edited; of a new one the payload says it.
    """
    errors = FormErrors()
    channel = Form.of(payload, errors)
    if channel is not None:
        _check_channel(channel, kind, editing=editing)
    errors.raise_if_any()


def validate_channel_positions(payload: object) -> None:
    """Raise `InvalidForm` where Discord would refuse this list of channels and where they shall stand."""
    errors = FormErrors()
    for entry in forms_of(payload, errors):
        entry.snowflake("id", required=True)
        entry.integer("position", at_least=0, at_most=2**31 - 1)
        entry.snowflake("parent_id")
        entry.boolean("lock_permissions")
    errors.raise_if_any()


def validate_thread(payload: Mapping[str, object], *, editing: bool = False, on_message: bool = False) -> None:
    """Raise `InvalidForm` where Discord would refuse to start this thread or, with `editing`, to change it.

    `on_message`: the thread grows from a message, and then its type is not the sender's to choose.
    """
    errors = FormErrors()
    thread = Form.of(payload, errors)
    if thread is not None:
        _check_thread(thread, editing=editing, on_message=on_message)
    errors.raise_if_any()


def _check_channel(channel: Form, kind: int, *, editing: bool) -> None:
    channel.text("name", at_least=1, at_most=100, required=not editing or "name" in channel.values)
    kind = channel.choice("type", CHANNEL_TYPES) or kind
    forum = kind in (FORUM, MEDIA)
    channel.text("topic", at_most=LONGEST_FORUM_TOPIC if forum else LONGEST_TOPIC)
    for name in ("position", "user_limit"):
        channel.integer(name, at_least=0, at_most=2**31 - 1)
    channel.integer("bitrate", at_least=8000, at_most=2**31 - 1)
    for name in ("rate_limit_per_user", "default_thread_rate_limit_per_user"):
        channel.integer(name, at_least=0, at_most=LONGEST_SLOWMODE)
    channel.boolean("nsfw")
    channel.integer("flags")
    channel.text("rtc_region")
    channel.choice("video_quality_mode", (1, 2))
    channel.choice("default_auto_archive_duration", ARCHIVE_MINUTES)
    channel.snowflake("parent_id")
    for overwrite in channel.children("permission_overwrites", at_most=100):
        check_overwrite(overwrite)
    _check_forum(channel)


def _check_forum(channel: Form) -> None:
    channel.choice("default_sort_order", (0, 1))
    channel.choice("default_forum_layout", (0, 1, 2))
    channel.choice("default_tag_setting", ("match_all", "match_some"))
    for tag in channel.children("available_tags", at_most=20):
        _check_emoji(tag)
        tag.text("name", at_least=1, at_most=20, required=True)
        tag.boolean("moderated")
        tag.snowflake("id")
    reaction = channel.child("default_reaction_emoji")
    if reaction is not None:
        _check_emoji(reaction)


def _check_emoji(holder: Form) -> None:
    holder.snowflake("emoji_id")
    holder.text("emoji_name", at_most=100)


def check_overwrite(overwrite: Form, *, with_id: bool = True) -> None:
    """Complain about one permission overwrite; `with_id` where the path does not say whose it is."""
    overwrite.snowflake("id", required=with_id)
    overwrite.permissions("allow")
    overwrite.permissions("deny")
    overwrite.choice("type", (0, 1))


def validate_overwrite(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this overwrite of one role's or member's permissions."""
    errors = FormErrors()
    overwrite = Form.of(payload, errors)
    if overwrite is not None:
        check_overwrite(overwrite, with_id=False)
    errors.raise_if_any()


def _check_thread(thread: Form, *, editing: bool, on_message: bool) -> None:
    required = not editing or "name" in thread.values
    thread.text("name", at_least=1, at_most=100, required=required)
    thread.choice("auto_archive_duration", ARCHIVE_MINUTES)
    thread.integer("rate_limit_per_user", at_least=0, at_most=LONGEST_SLOWMODE)
    thread.boolean("invitable")
    if not editing and not on_message:
        thread.choice("type", (ANNOUNCEMENT_THREAD, PUBLIC_THREAD, PRIVATE_THREAD))
    thread.boolean("archived")
    thread.boolean("locked")
    thread.integer("flags")
    thread.snowflakes("applied_tags", at_most=5)
