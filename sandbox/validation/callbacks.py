"""What Discord refuses in the first answer to an interaction: the wrong kind of answer, or a wrong body.

Invariants:
- A modal never answers a modal, an edit answers only a press on a message, choices only autocomplete.
- A message in an answer keeps every rule of messages, at paths below `data`.

Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sandbox.validation.commands import INTEGER, NUMBER, STRING, check_choice
from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form, one_of
from sandbox.validation.messages import check_message, refuse_empty
from sandbox.validation.modals import check_modal

PING, COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 1, 2, 3, 4, 5
PONG, MESSAGE, DEFER, DEFER_UPDATE, UPDATE, CHOICES, MODAL, LAUNCH = 1, 4, 5, 6, 7, 8, 9, 12
MOST_CHOICES = 25


def allowed_answers(interaction_type: int, *, from_message: bool) -> tuple[int, ...]:
    """Return which types of answer may be given to an interaction of this type.

    `from_message`: it came from a component on a message, or from a modal that such a component opened.
    """
    edits = (DEFER_UPDATE, UPDATE) if from_message else ()
    return {
        PING: (PONG,),
        COMMAND: (MESSAGE, DEFER, MODAL, LAUNCH),
        COMPONENT: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL, LAUNCH),
        AUTOCOMPLETE: (CHOICES,),
        MODAL_SUBMIT: (MESSAGE, DEFER, *edits, LAUNCH),
    }[interaction_type]


def validate_callback(
    payload: Mapping[str, object],
    *,
    interaction_type: int,
    from_message: bool = False,
    option_type: int | None = None,
    attachment_count: int = 0,
    components_v2_before: bool = False,
    filenames: Collection[str] | None = None,
) -> None:
    """Raise `InvalidForm` where Discord would refuse this answer, `EmptyMessage` where it shows nothing.

    `option_type`: the type of the option that autocomplete asks about. The rest: see `allowed_answers` and
    `messages.validate_message`; the message that `components_v2_before` speaks of is the one pressed on.
    """
    errors = FormErrors()
    answer = Form.of(payload, errors)
    if answer is None:
        errors.raise_if_any()
        return
    kind = _read_kind(answer, allowed_answers(interaction_type, from_message=from_message))
    needs_data = kind in (CHOICES, MODAL)
    data = answer.child("data", required=needs_data) or Form({}, errors.at("data"))
    if kind in (MESSAGE, UPDATE):
        check_message(
            data,
            attachment_count=attachment_count,
            editing=kind == UPDATE,
            components_v2_before=components_v2_before and kind == UPDATE,
            filenames=filenames,
        )
    elif kind == DEFER:
        data.integer("flags")
    elif kind == CHOICES and answer.has("data"):
        _check_choices(data, option_type)
    elif kind == MODAL and answer.has("data"):
        check_modal(data)
    errors.raise_if_any()
    if kind in (MESSAGE, UPDATE):
        refuse_empty(data, attachment_count=attachment_count, editing=kind == UPDATE)


def _read_kind(answer: Form, allowed: tuple[int, ...]) -> int | None:
    if not answer.require("type"):
        return None
    probe = FormErrors()
    kind = one_of(answer.values["type"], allowed, probe)
    if probe:
        # Here, unlike elsewhere, Discord writes the set with braces.
        numbers = ", ".join(str(number) for number in allowed)
        answer.complain("type", "BASE_TYPE_CHOICES", f"Value must be one of {{{numbers}}}.")
    return kind


def _check_choices(data: Form, option_type: int | None) -> None:
    choices = data.children("choices", at_most=MOST_CHOICES)
    kind = option_type or _kind_of([choice.values.get("value") for choice in choices])
    for choice in choices:
        check_choice(choice, kind)


def _kind_of(values: Sequence[object]) -> int:
    """Return the type of option that the values would fit: all of one offer are of one kind."""
    if not all(isinstance(value, int | float) for value in values):
        return STRING
    return INTEGER if all(isinstance(value, int) for value in values) else NUMBER
