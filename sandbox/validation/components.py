"""What Discord refuses in the components of a message: rows of controls (v1), and free layouts (v2).

Invariants:
- Without the flag IS_COMPONENTS_V2 a message holds rows and nothing else.
- A custom_id and an id stand once in the whole message, however deep.
- The forty components and four thousand characters of v2 are counted over the whole tree.

Source: https://discord.com/developers/docs/components/reference
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sandbox.validation.controls import SELECTS, Part, Whole, check_button, check_kind, check_select
from sandbox.validation.fields import WEB, Form

MOST_ROWS = 5
ROW_WIDTH = 5
MOST_PARTS = 40
MOST_CHARACTERS = 4000
MOST_GALLERY_ITEMS = 10
ATTACHMENT = "attachment"

IN_ROW = (Part.BUTTON, *SELECTS)
IN_CONTAINER = (
    Part.ROW,
    Part.SECTION,
    Part.TEXT_DISPLAY,
    Part.MEDIA_GALLERY,
    Part.FILE,
    Part.SEPARATOR,
)
AT_TOP = (*IN_CONTAINER, Part.CONTAINER)


def check_components(message: Form, whole: Whole, *, v2: bool) -> None:
    """Complain about the field `components` of a message; `v2`: whether its flags say IS_COMPONENTS_V2."""
    for part in message.children("components", at_most=MOST_PARTS if v2 else MOST_ROWS):
        _check_part(part, AT_TOP if v2 else (Part.ROW,), whole)
    if whole.parts > MOST_PARTS:
        limit = f"Total number of components cannot exceed {MOST_PARTS}"
        message.complain("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", limit)
    if whole.characters > MOST_CHARACTERS:
        limit = f"Components displayable text size exceeds maximum size of {MOST_CHARACTERS}"
        message.complain("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", limit)


def check_text_display(part: Form, whole: Whole) -> None:
    """Complain about a text display, in a message or a modal, and count its characters."""
    content = part.text("content", at_least=1, at_most=MOST_CHARACTERS, required=True)
    whole.characters += len(content) if content else 0


def check_row_width(parts: Sequence[Form]) -> None:
    """Complain about each part of a row that stands beyond its width: a button takes one, all else five."""
    taken = 0
    for part in parts:
        taken += 1 if part.values.get("type") == Part.BUTTON else ROW_WIDTH
        if taken > ROW_WIDTH:
            message = "The specified component exceeds the maximum width"
            part.errors.add("COMPONENT_LAYOUT_WIDTH_EXCEEDED", message)


def _check_part(part: Form, allowed: Sequence[Part], whole: Whole) -> None:
    kind = check_kind(part, allowed, whole)
    if kind in SELECTS:
        check_select(part, kind, whole)
    elif kind is not None:
        CHECKS[kind](part, whole)


def _check_row(row: Form, whole: Whole) -> None:
    parts = row.children("components", at_least=1, at_most=ROW_WIDTH, required=True)
    for part in parts:
        _check_part(part, IN_ROW, whole)
    check_row_width(parts)


def _check_section(section: Form, whole: Whole) -> None:
    for part in section.children("components", at_least=1, at_most=3, required=True):
        _check_part(part, (Part.TEXT_DISPLAY,), whole)
    accessory = section.child("accessory", required=True)
    if accessory is not None:
        _check_part(accessory, (Part.BUTTON, Part.THUMBNAIL), whole)


def _check_container(container: Form, whole: Whole) -> None:
    container.integer("accent_color", at_least=0, at_most=0xFFFFFF)
    container.boolean("spoiler")
    for part in container.children("components", at_least=1, at_most=MOST_PARTS, required=True):
        _check_part(part, IN_CONTAINER, whole)


def _check_gallery(gallery: Form, whole: Whole) -> None:
    for item in gallery.children("items", at_least=1, at_most=MOST_GALLERY_ITEMS, required=True):
        _check_picture(item, whole)


def _check_picture(picture: Form, whole: Whole) -> None:
    picture.text("description", at_least=1, at_most=1024)
    picture.boolean("spoiler")
    _check_media(picture.child("media", required=True), (*WEB, ATTACHMENT), whole)


def _check_file(file: Form, whole: Whole) -> None:
    file.boolean("spoiler")
    _check_media(file.child("file", required=True), (ATTACHMENT,), whole)


def _check_media(media: Form | None, schemes: tuple[str, ...], whole: Whole) -> None:
    if media is None:
        return
    url = media.url("url", schemes=schemes, required=True)
    if url and whole.filenames is not None and url.startswith(f"{ATTACHMENT}://"):
        name = url.removeprefix(f"{ATTACHMENT}://")
        if name not in whole.filenames:
            code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"
            media.complain("url", code, f"The referenced attachment {name} was not found")


def _check_separator(separator: Form, whole: Whole) -> None:
    separator.boolean("divider")
    separator.choice("spacing", (1, 2))


CHECKS: dict[Part, Callable[[Form, Whole], None]] = {
    Part.ROW: _check_row,
    Part.BUTTON: check_button,
    Part.SECTION: _check_section,
    Part.TEXT_DISPLAY: check_text_display,
    Part.THUMBNAIL: _check_picture,
    Part.MEDIA_GALLERY: _check_gallery,
    Part.FILE: _check_file,
    Part.SEPARATOR: _check_separator,
    Part.CONTAINER: _check_container,
}
