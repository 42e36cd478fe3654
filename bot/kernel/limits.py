"""Discord's limits, each once. Source: Discord's API documents and its OpenAPI description (v10)."""

from __future__ import annotations

CONTENT = 2000
PAGE_TEXT = 4000  # all text displays of one components-v2 message together
CUSTOM_ID = 100
BUTTON_LABEL = 80
SELECT_OPTIONS = 25
OPTION_LABEL = 100
PLACEHOLDER = 150
MODAL_TITLE = 45
MODAL_PARTS = 5
FIELD_LABEL = 45
FIELD_DESCRIPTION = 100
FIELD_VALUE = 4000
FIELD_PLACEHOLDER = 100
FILES_IN_FIELD = 10
BUTTONS_IN_ROW = 5
COMPONENTS = 40
COMMAND_NAME = 32
COMMAND_DESCRIPTION = 100
NONCE = 25
EVENT_NAME = 100
EVENT_WORDS = 1000
EVENT_PLACE = 100


def clip(words: str, limit: int) -> str:
    """Return `words` cut to `limit` characters, with an ellipsis where something is left out."""
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
