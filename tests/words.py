"""The words of Hearth in any language, for tests that people of all languages pass."""

from __future__ import annotations

from bot.discordkit.localizer import Localizer
from bot.kernel.text import Argument, text

_localizer = Localizer()


def said(id: str, in_language: str, /, **args: Argument) -> str:
    """Return what Hearth says for a message id, as it stands in a message."""
    return _localizer.render(text(id, **args), in_language)


def labelled(id: str, in_language: str, /, **args: Argument) -> str:
    """Return what Hearth says for a message id, as it stands on a control."""
    return _localizer.render(text(id, **args), in_language, markdown=False)
