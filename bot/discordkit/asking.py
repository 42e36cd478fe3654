"""A modal whose answers are used at once and kept nowhere, unlike those of a form (form.py)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from bot.discordkit.custom_id import CustomId
from bot.discordkit.form_modal import build_modal, read_modal
from bot.discordkit.visit import Visit
from bot.kernel.forms import Answers, FormPage, Raw


async def ask_now(
    visit: Visit, asked: FormPage, submitted: CustomId, before: Mapping[str, Raw] | None = None
) -> None:
    """Open the modal, filled with what was answered `before`; handing it in leads to `submitted`.

    The custom_id gets an id of this opening behind what it carries, so that two people never cross.
    """
    leads_to = CustomId(submitted.feature, submitted.verb, (*submitted.args, secrets.token_hex(4)))
    answers, localizer = Answers((asked,), before or {}), visit.client.localizer
    await visit.ask(build_modal(asked.title, leads_to, asked.questions, answers, localizer, visit.language))


def typed_now(visit: Visit, asked: FormPage, name: str) -> str:
    """Return what was typed into such a modal."""
    return str(read_modal(visit.submitted, asked.questions, {})[name] or "")


def chosen_now(visit: Visit, asked: FormPage, name: str) -> list[str]:
    """Return what was chosen in such a modal, one value or several."""
    raw = read_modal(visit.submitted, asked.questions, {})[name]
    return [str(one) for one in raw] if isinstance(raw, list | tuple) else [str(raw)] if raw else []
