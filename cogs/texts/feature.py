"""What texts contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.texts import components, form, service

FEATURE = Feature(
    name="texts",
    extension="cogs.texts.cog",
    routes={
        "list": Route(components.open_list),
        "choose": Route(components.choose),
        "language": Route(components.choose_language),
        "see": Route(components.see),
        "write": Route(form.write),
        "save": Route(components.save),
        "ask": Route(components.ask_before_going_back),
        "back": Route(components.go_back),
    },
    forms=tuple(form.FORMS.values()),
    staff_actions=(StartAction(text("texts-button-open"), to("texts", "list", 0), weight=20),),
    names=service.names,
)
