"""What texts contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.texts import form, service
from cogs.texts.pages import pressing

FEATURE = Feature(
    name="texts",
    extension="cogs.texts.cog",
    routes={
        "list": Route(pressing.open_list),
        "choose": Route(pressing.choose),
        "language": Route(pressing.choose_language),
        "see": Route(pressing.see),
        "write": Route(form.write),
        "save": Route(pressing.save),
        "ask": Route(pressing.ask_before_going_back),
        "back": Route(pressing.go_back),
    },
    forms=tuple(form.FORMS.values()),
    staff_actions=(StartAction(text("texts-button-open"), to("texts", "list", 0), weight=20),),
    names=service.names,
)
