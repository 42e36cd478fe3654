"""The way back to staff's page, for the pages of features that are reached from there."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button
from bot.kernel.text import text

STAFF_HOME = Button(text("staff-button-home"), to("staff", "open", 0))
