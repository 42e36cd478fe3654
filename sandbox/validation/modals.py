"""What Discord refuses in a modal.

Invariants:
- At most five parts at the top: labels, texts to read, and (the old way) rows with one text input each.
- A label holds exactly one field; a custom_id and an id stand once in the whole modal.
- A field that must be answered cannot ask for nothing: `min_values` 0 needs `required` false.

Sources: https://discord.com/developers/docs/components/reference and
https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sandbox.validation.components import check_row_width, check_text_display
from sandbox.validation.controls import (
    SELECTS,
    Part,
    Whole,
    check_bounds,
    check_custom_id,
    check_kind,
    check_options,
    check_select,
)
from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form, bad_length

MOST_PARTS = 5
LONGEST_INPUT = 4000
MOST_IN_GROUP = 10  # options of a radio or checkbox group, files of an upload

AT_TOP = (Part.ROW, Part.TEXT_DISPLAY, Part.LABEL)
IN_LABEL = (
    Part.TEXT_INPUT,
    *SELECTS,
    Part.FILE_UPLOAD,
    Part.RADIO_GROUP,
    Part.CHECKBOX_GROUP,
    Part.CHECKBOX,
)


def validate_modal(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this modal (the `data` of an answer of type 9)."""
    errors = FormErrors()
    modal = Form.of(payload, errors)
    if modal is not None:
        check_modal(modal)
    errors.raise_if_any()


def check_modal(modal: Form) -> None:
    """Complain about a modal."""
    whole = Whole(in_modal=True)
    modal.text("custom_id", at_least=1, at_most=100, required=True)
    modal.text("title", at_least=1, at_most=45, required=True)
    for part in modal.children("components", at_least=1, at_most=MOST_PARTS, required=True):
        kind = check_kind(part, AT_TOP, whole)
        if kind is Part.ROW:
            _check_row(part, whole)
        elif kind is Part.LABEL:
            _check_label(part, whole)
        elif kind is Part.TEXT_DISPLAY:
            check_text_display(part, whole)


def _check_row(row: Form, whole: Whole) -> None:
    inputs = row.children("components", at_least=1, at_most=5, required=True)
    for part in inputs:
        if check_kind(part, (Part.TEXT_INPUT,), whole):
            part.require("label")
            _check_text_input(part, whole)
    check_row_width(inputs)


def _check_label(label: Form, whole: Whole) -> None:
    label.text("label", at_least=1, at_most=45, required=True)
    label.text("description", at_least=1, at_most=100)
    part = label.child("component", required=True)
    if part is None:
        return
    kind = check_kind(part, IN_LABEL, whole)
    if kind in SELECTS:
        check_select(part, kind, whole)
    elif kind is not None:
        FIELDS[kind](part, whole)


def _check_text_input(part: Form, whole: Whole) -> None:
    check_custom_id(part, whole)
    part.choice("style", (1, 2), required=True)
    part.text("label", at_least=1, at_most=45)
    part.text("placeholder", at_most=100)
    part.boolean("required")
    least = part.integer("min_length", at_least=0, at_most=LONGEST_INPUT) or 0
    most = part.integer("max_length", at_least=1, at_most=LONGEST_INPUT) or LONGEST_INPUT
    if least > most:
        message = f"min_length value should be less than or equal to {most}."
        part.complain("min_length", "NUMBER_TYPE_MAX", message)
    value = part.text("value", at_most=LONGEST_INPUT)
    if value and not least <= len(value) <= most:
        part.complain("value", *bad_length(least, most))


def _check_upload(part: Form, whole: Whole) -> None:
    check_custom_id(part, whole)
    check_bounds(part, MOST_IN_GROUP, whole)


def _check_radio_group(part: Form, whole: Whole) -> None:
    check_custom_id(part, whole)
    part.boolean("required")
    check_options(part, at_least=2, at_most=MOST_IN_GROUP, chosen_at_most=1)


def _check_checkbox_group(part: Form, whole: Whole) -> None:
    check_custom_id(part, whole)
    options = part.values.get("options")
    every = max(1, len(options)) if isinstance(options, list | tuple) else MOST_IN_GROUP
    at_most = check_bounds(part, MOST_IN_GROUP, whole, default_most=every)
    check_options(part, at_least=1, at_most=MOST_IN_GROUP, chosen_at_most=at_most)


def _check_checkbox(part: Form, whole: Whole) -> None:
    check_custom_id(part, whole)
    part.boolean("default")


FIELDS: dict[Part, Callable[[Form, Whole], None]] = {
    Part.TEXT_INPUT: _check_text_input,
    Part.FILE_UPLOAD: _check_upload,
    Part.RADIO_GROUP: _check_radio_group,
    Part.CHECKBOX_GROUP: _check_checkbox_group,
    Part.CHECKBOX: _check_checkbox,
}
