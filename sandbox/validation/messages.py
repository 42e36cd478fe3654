"""What Discord refuses in a message that is sent or edited, by whatever route.

Invariants:
- A message shows something (a text, an embed, a component, a sticker, a file, a poll), or it is error 50006.
- A message with the flag IS_COMPONENTS_V2 has components alone; the flag is never taken off again.

Sources: https://discord.com/developers/docs/resources/message#create-message and #edit-message,
https://discord.com/developers/docs/components/reference
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sandbox.validation.components import check_components
from sandbox.validation.controls import Whole
from sandbox.validation.embeds import check_embeds
from sandbox.validation.errors import EmptyMessage, FormErrors
from sandbox.validation.fields import Form
from sandbox.validation.polls import check_poll

IS_COMPONENTS_V2 = 1 << 15
LONGEST_CONTENT = 2000
LONGEST_NONCE = 25
MOST_FILES = 10
MOST_STICKERS = 3
MOST_NAMED_MENTIONS = 100

EDITABLE = ("content", "embeds", "components", "attachments")
SHOWN = (*EDITABLE, "sticker_ids", "poll")
LEGACY_FIELDS = ("content", "embeds", "poll", "sticker_ids")


def validate_message(
    payload: Mapping[str, object],
    *,
    attachment_count: int = 0,
    editing: bool = False,
    components_v2_before: bool = False,
    filenames: Collection[str] | None = None,
) -> None:
    """Raise `InvalidForm` where Discord would refuse this message, `EmptyMessage` where it shows nothing.

    `attachment_count`: files uploaded with the request. `filenames`: the names of those and, when editing, of
    the files already there; None where they are not known, and then `attachment://` links are not followed.
    `components_v2_before`: the message being edited has the flag IS_COMPONENTS_V2 already.
    """
    errors = FormErrors()
    message = Form.of(payload, errors)
    if message is not None:
        check_message(
            message,
            attachment_count=attachment_count,
            editing=editing,
            components_v2_before=components_v2_before,
            filenames=filenames,
        )
    errors.raise_if_any()
    if message is not None:
        refuse_empty(message, attachment_count=attachment_count, editing=editing)


def validate_bulk_delete(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this list of messages; too few or too many is error 50016."""
    errors = FormErrors()
    form = Form.of(payload, errors)
    if form is not None and form.require("messages"):
        form.snowflakes("messages", unique=True)
    errors.raise_if_any()


def check_message(
    message: Form,
    *,
    attachment_count: int = 0,
    editing: bool = False,
    components_v2_before: bool = False,
    filenames: Collection[str] | None = None,
) -> None:
    """Complain about a message; the arguments are those of `validate_message`."""
    v2 = bool((message.integer("flags") or 0) & IS_COMPONENTS_V2)
    message.text("content", at_most=LONGEST_CONTENT)
    message.boolean("tts")
    check_embeds(message)
    check_components(message, Whole(filenames=filenames), v2=v2)
    message.snowflakes("sticker_ids", at_most=MOST_STICKERS)
    _check_nonce(message)
    _check_allowed_mentions(message.child("allowed_mentions"))
    _check_reference(message.child("message_reference"))
    _check_attachments(message, attachment_count, editing=editing)
    poll = message.child("poll")
    if poll is not None:
        check_poll(poll)
    if v2 or components_v2_before:
        _refuse_legacy_fields(message)


def refuse_empty(message: Form, *, attachment_count: int, editing: bool) -> None:
    """Raise `EmptyMessage` where nothing would be seen; an edit keeps what it does not name."""
    keeps_some = editing and any(name not in message.values for name in EDITABLE)
    if not keeps_some and attachment_count == 0 and not any(message.filled(name) for name in SHOWN):
        raise EmptyMessage


def _refuse_legacy_fields(message: Form) -> None:
    for name in LEGACY_FIELDS:
        if message.filled(name):
            message.complain(
                name,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
            )


def _check_nonce(message: Form) -> None:
    message.boolean("enforce_nonce")
    nonce = message.values.get("nonce")
    if nonce is None:
        return
    if isinstance(nonce, str):
        if len(nonce) > LONGEST_NONCE:
            limit = f"Must be {LONGEST_NONCE} or fewer characters long."
            message.complain("nonce", "NONCE_TYPE_TOO_LONG", limit)
    elif isinstance(nonce, bool) or not isinstance(nonce, int):
        message.complain("nonce", "NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer.")
    elif not -(2**63) <= nonce < 2**63:
        limit = f"Must be between {-(2**63)} and {2**63 - 1}."
        message.complain("nonce", "NONCE_TYPE_OUT_OF_BOUNDS", limit)


def _check_allowed_mentions(mentions: Form | None) -> None:
    if mentions is None:
        return
    mentions.boolean("replied_user")
    everybody_of = mentions.choices("parse", ("roles", "users", "everyone"))
    for kind in ("users", "roles"):
        named = mentions.snowflakes(kind, at_most=MOST_NAMED_MENTIONS, unique=True)
        if named and kind in everybody_of:
            mentions.errors.add(
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.',
            )


def _check_reference(reference: Form | None) -> None:
    if reference is None:
        return
    reference.snowflake("message_id", required=True)
    reference.snowflake("channel_id")
    reference.snowflake("guild_id")
    reference.boolean("fail_if_not_exists")
    reference.choice("type", (0,))


def _check_attachments(message: Form, attachment_count: int, *, editing: bool) -> None:
    if attachment_count > MOST_FILES:
        limit = f"Must be {MOST_FILES} or fewer in length."
        message.complain("attachments", "BASE_TYPE_MAX_LENGTH", limit)
    for attachment in message.children("attachments", at_most=MOST_FILES):
        number = attachment.snowflake("id", required=True)
        attachment.text("filename", at_least=1, at_most=1024)
        attachment.text("description", at_most=1024)
        attachment.text("title", at_most=1024)
        attachment.boolean("is_spoiler")
        if number is not None and number >= attachment_count and not editing:
            attachment.errors.add("ATTACHMENT_NOT_FOUND", "Attachment data not found")
