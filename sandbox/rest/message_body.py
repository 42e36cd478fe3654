"""Reads the body of a request that posts or edits a message: validated, with its files, ready for the world."""

import mimetypes
import struct
from dataclasses import replace
from typing import Any

from sandbox import errors
from sandbox.permissions import Permissions, has
from sandbox.rest.call import Call, Upload
from sandbox.rest.shown_parts import Media, shown_components, shown_embeds
from sandbox.validation.messages import validate_message
from sandbox.world.messages import (
    COMPONENTS_V2,
    EPHEMERAL,
    SUPPRESS_EMBEDS,
    SUPPRESS_NOTIFICATIONS,
    Attachment,
    Draft,
    Message,
)
from sandbox.world.places import Channel
from sandbox.world.users import Json

FLAGS_OF_A_MESSAGE = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
LARGEST_FILE = 10 * 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"


def draft_of(call: Call, channel: Channel, body: Json) -> Draft:
    """The message that a body describes, for `channel`; raises what Discord would refuse it with."""
    for part in ("poll", "sticker_ids"):
        if body.get(part):
            raise errors.unsupported(part)
    files = attachments_of(call, channel, body)
    names = [attachment.filename for attachment in files]
    validate_message(body, attachment_count=len(call.uploads), filenames=names)
    media = Media(files, call.world.cdn.url)
    draft = Draft(
        content=body.get("content") or "",
        embeds=shown_embeds(body.get("embeds"), media),
        components=shown_components(body.get("components"), media, call.world.ids.next),
        attachments=files,
        flags=(body.get("flags") or 0) & FLAGS_OF_A_MESSAGE,
        nonce=body.get("nonce"),
        allowed_mentions=body.get("allowed_mentions"),
        tts=bool(body.get("tts")),
    )
    if (body.get("flags") or 0) & EPHEMERAL:
        draft.flags |= EPHEMERAL
    return draft


def changes_of(call: Call, message: Message, body: Json) -> Json:
    """What an edit changes, by the names of `Message`'s attributes."""
    kept = [attachment for attachment in message.attachments if _is_kept(attachment, body)]
    new = attachments_of(call, message.channel, body)
    files = kept + new
    validate_message(
        body,
        editing=True,
        attachment_count=len(call.uploads),
        components_v2_before=bool(message.flags & COMPONENTS_V2),
        filenames=[attachment.filename for attachment in files],
    )
    media = Media(files, call.world.cdn.url)
    changes: Json = {}
    if "content" in body:
        changes["content"] = body["content"] or ""
    if "embeds" in body:
        changes["embeds"] = shown_embeds(body["embeds"], media)
    if "components" in body:
        changes["components"] = shown_components(body["components"], media, call.world.ids.next)
    if "attachments" in body or call.uploads:
        changes["attachments"] = [_described_anew(file, body) for file in kept] + new
    if body.get("flags") is not None:
        settable = SUPPRESS_EMBEDS | COMPONENTS_V2
        flags = body["flags"] & settable | message.flags & COMPONENTS_V2
        changes["flags"] = message.flags & ~settable | flags
    return changes


def attachments_of(call: Call, channel: Channel, body: Json) -> list[Attachment]:
    """The uploaded files, with what the body says of each."""
    about = {str(entry.get("id")): entry for entry in _described(body)}
    files = []
    for upload in call.uploads:
        if len(upload.data) > LARGEST_FILE:
            raise errors.ApiError(413, 40005, "Request entity too large")
        index = upload.field.removeprefix("files[").removesuffix("]")
        files.append(_attachment(call, channel, upload, about.get(index, {})))
    return files


def check_may_send(call: Call, channel: Channel, draft: Draft) -> None:
    """50013 where the bot may not send this here: words, files, embeds, each a permission of its own."""
    bits = channel.permissions_of(call.bot.id)
    in_thread = channel.kind in (10, 11, 12)
    needed = int(Permissions.SEND_MESSAGES_IN_THREADS if in_thread else Permissions.SEND_MESSAGES)
    if draft.attachments:
        needed |= int(Permissions.ATTACH_FILES)
    if draft.embeds:
        needed |= int(Permissions.EMBED_LINKS)
    if draft.tts:
        needed |= int(Permissions.SEND_TTS_MESSAGES)
    if not has(bits, needed):
        raise errors.missing_permissions()


def _attachment(call: Call, channel: Channel, upload: Upload, about: Json) -> Attachment:
    return Attachment(
        id=call.world.ids.next(),
        channel_id=channel.id,
        filename=_safe_name(str(about.get("filename") or upload.filename)),
        data=upload.data,
        content_type=_content_type(upload),
        description=about.get("description"),
        size_in_pixels=_pixels(upload.data),
        title=about.get("title"),
    )


def _is_kept(attachment: Attachment, body: Json) -> bool:
    if body.get("attachments") is None:
        return "attachments" not in body
    return any(str(entry.get("id")) == str(attachment.id) for entry in _described(body))


def _described_anew(attachment: Attachment, body: Json) -> Attachment:
    """A file that stays, with the description and title that the edit gives it."""
    for entry in _described(body):
        if str(entry.get("id")) == str(attachment.id):
            named = {key: entry[key] for key in ("description", "title") if key in entry}
            return replace(attachment, **named)
    return attachment


def _described(body: Json) -> list[Json]:
    """What the body says of its files, read before anything is validated: whatever else it holds is left out."""
    entries = body.get("attachments")
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def _safe_name(name: str) -> str:
    """Discord keeps letters, digits, dots, dashes and underscores of a file's name."""
    return "".join(c if c.isalnum() or c in "._-" else "_" for c in name) or "unknown"


def _content_type(upload: Upload) -> str:
    guessed = mimetypes.guess_type(upload.filename)[0] or upload.content_type
    return f"{guessed}; charset=utf-8" if guessed.startswith("text/") else guessed


def _pixels(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG; Discord measures more kinds, which nobody here relies on."""
    if not data.startswith(_PNG) or len(data) < 24:
        return None
    size: tuple[Any, ...] = struct.unpack(">II", data[16:24])
    return int(size[0]), int(size[1])
