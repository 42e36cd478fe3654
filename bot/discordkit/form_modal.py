"""A page of a form as Discord's modal, and what a person put into it as plain values.

Invariants: every opened modal has an id of its own and is stopped before it is sent, so that the library keeps
nothing of it; what was typed before stands in it again, also where it was wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import discord
from discord import ui

from bot.discordkit.custom_id import CustomId
from bot.discordkit.localizer import Localizer
from bot.kernel import forms, limits
from bot.kernel.forms import Answers, Question, Raw
from bot.kernel.text import Text, text

# https://discord.com/developers/docs/components/reference#component-object-component-types
LABEL = 18
TEXT_INPUT = 4


def build_modal(
    title: Text,
    leads_to: CustomId,
    questions: Sequence[Question],
    answers: Answers,
    localizer: Localizer,
    language: str,
) -> ui.Modal:
    """Return the modal that asks `questions`, filled with what was answered before, ready to be sent."""
    build = _Builder(answers, localizer, language)
    modal = ui.Modal(title=build.words(title, limits.MODAL_TITLE), custom_id=str(leads_to), timeout=None)
    for question in questions:
        modal.add_item(
            ui.Label(
                text=build.words(question.label, limits.FIELD_LABEL),
                description=build.advice(question),
                component=build.field(question),
            )
        )
    modal.stop()
    return modal


def read_modal(
    data: Mapping[str, Any], questions: Sequence[Question], earlier: Mapping[str, Raw]
) -> dict[str, Raw]:
    """Return what stands in a submitted modal, by the questions' names.

    A file field that was left empty keeps the files handed in before, since Discord cannot show them again.
    """
    given = {field["custom_id"]: field for field in _fields(data.get("components", ())) if "custom_id" in field}
    attachments = (data.get("resolved") or {}).get("attachments", {})
    read: dict[str, Raw] = {}
    for question in questions:
        field = given.get(question.name, {})
        if isinstance(question, forms.Files):
            handed_in = [_file(attachments[id]) for id in field.get("values") or () if id in attachments]
            read[question.name] = handed_in or earlier.get(question.name) or []
        elif isinstance(question, forms.Choices | forms.People):
            read[question.name] = list(field.get("values") or ())
        elif isinstance(question, forms.Choice) and "values" in field:
            read[question.name] = next(iter(field["values"] or ()), None)
        else:
            read[question.name] = field.get("value")
    return read


def typed_in(data: Mapping[str, Any]) -> list[str]:
    """Return the words that somebody typed into a submitted modal, whatever it asked."""
    fields = _fields(data.get("components", ()))
    return [field["value"] for field in fields if field["type"] == TEXT_INPUT and field.get("value")]


def _fields(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for component in components:
        if component.get("type") == LABEL:
            yield component["component"]


def _file(attachment: Mapping[str, Any]) -> Raw:
    return {
        "id": str(attachment["id"]),
        "name": attachment["filename"],
        "size": attachment["size"],
        "type": attachment.get("content_type") or "",
        "url": attachment["url"],
    }


class _Builder:
    """Builds fields in one language, with one person's answers."""

    def __init__(self, answers: Answers, localizer: Localizer, language: str) -> None:
        self._answers = answers
        self._localizer = localizer
        self._language = language

    def words(self, words: Text, limit: int) -> str:
        return limits.clip(self._localizer.render(words, self._language, markdown=False), limit)

    def advice(self, question: Question) -> str | None:
        """Return what stands under a label: what must change, or how to answer."""
        complaint = self._answers.judge(question).complaint if question.name in self._answers.raw else None
        kept = self._raw(question) if isinstance(question, forms.Files) else None
        if kept and complaint is None:
            return self.words(text("form-files-kept", count=len(kept)), limits.FIELD_DESCRIPTION)
        words = complaint or question.help
        return self.words(words, limits.FIELD_DESCRIPTION) if words else None

    def field(self, question: Question) -> ui.Item[ui.Modal]:
        """Return the control that takes the answer."""
        if isinstance(question, forms.ShortText):
            return self._text(question)
        if isinstance(question, forms.YesNo):
            options = (forms.Offer("yes", text("form-yes")), forms.Offer("no", text("form-no")))
            return self._radio(question, options)
        if isinstance(question, forms.Choice):
            small = len(question.options) <= forms.OPTIONS_IN_GROUP
            return self._radio(question, question.options) if small else self._menu(question, question.options, 1)
        if isinstance(question, forms.Choices):
            return self._group(question)
        if isinstance(question, forms.Tick):
            return ui.Checkbox(custom_id=question.name, default=self._raw(question) is True)
        if isinstance(question, forms.People):
            return self._people(question)
        if isinstance(question, forms.Files):
            needed = question.required and not self._raw(question)
            return ui.FileUpload(
                custom_id=question.name, required=needed, min_values=int(needed), max_values=question.most
            )
        raise TypeError(f"no control for {type(question).__name__}")

    def _raw(self, question: Question) -> Raw:
        return self._answers.raw.get(question.name)

    def _text(self, question: forms.ShortText) -> ui.Item[ui.Modal]:
        typed = str(self._raw(question) or "")[: limits.FIELD_VALUE]
        placeholder = self.words(question.placeholder, limits.FIELD_PLACEHOLDER) if question.placeholder else None
        return ui.TextInput(
            custom_id=question.name,
            style=discord.TextStyle.paragraph if isinstance(question, forms.LongText) else discord.TextStyle.short,
            required=question.required,
            # room for what was typed before a limit was lowered; `judge` asks for it to be shortened
            max_length=max(question.most, len(typed)),
            default=typed or None,
            placeholder=placeholder,
        )

    def _radio(self, question: Question, options: Sequence[forms.Offer]) -> ui.Item[ui.Modal]:
        return ui.RadioGroup(
            custom_id=question.name,
            required=question.required,
            options=[discord.RadioGroupOption(**self._option(option, question)) for option in options],
        )

    def _group(self, question: forms.Choices) -> ui.Item[ui.Modal]:
        most = min(question.most, len(question.options))
        if len(question.options) > forms.OPTIONS_IN_GROUP:
            return self._menu(question, question.options, most)
        return ui.CheckboxGroup(
            custom_id=question.name,
            required=question.required,
            min_values=int(question.required),
            max_values=most,
            options=[discord.CheckboxGroupOption(**self._option(option, question)) for option in question.options],
        )

    def _menu(self, question: Question, options: Sequence[forms.Offer], most: int) -> ui.Item[ui.Modal]:
        return ui.Select(
            custom_id=question.name,
            required=question.required,
            min_values=int(question.required),
            max_values=most,
            options=[discord.SelectOption(**self._option(option, question)) for option in options],
        )

    def _people(self, question: forms.People) -> ui.Item[ui.Modal]:
        chosen = [
            discord.SelectDefaultValue(id=int(id), type=discord.SelectDefaultValueType.user)
            for id in (self._raw(question) or ())[: question.most]
        ]
        return ui.UserSelect(
            custom_id=question.name,
            required=question.required,
            min_values=int(question.required),
            max_values=question.most,
            default_values=chosen,
        )

    def _option(self, option: forms.Offer, question: Question) -> dict[str, Any]:
        raw = self._raw(question)
        if isinstance(question, forms.Choices):
            raw = list(raw or ())[: question.most]
        chosen = option.value in raw if isinstance(raw, list) else option.value == raw
        return {
            "label": self.words(option.label, limits.OPTION_LABEL),
            "value": option.value,
            "description": self.words(option.help, limits.OPTION_LABEL) if option.help else None,
            "default": chosen,
        }
