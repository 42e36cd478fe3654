"""What an emoji is called, in words: for screen readers, and for everybody who cannot tell one from another.

The few that communities use most have the short names that people know them by; the rest have Unicode's own.
"""

import unicodedata

_WORDS = {
    "👋": "waving hand",
    "👍": "thumbs up",
    "👎": "thumbs down",
    "❤": "red heart",
    "🎉": "party popper",
    "🤫": "shushing face",
    "🙂": "slightly smiling face",
    "🚀": "rocket",
    "👀": "eyes",
    "🙏": "folded hands",
    "✅": "check mark",
    "❌": "cross mark",
}
_TONES = {
    "\U0001f3fb": "light skin tone",
    "\U0001f3fc": "medium-light skin tone",
    "\U0001f3fd": "medium skin tone",
    "\U0001f3fe": "medium-dark skin tone",
    "\U0001f3ff": "dark skin tone",
}
_SILENT = ("\ufe0f", "\u200d")
_LETTER = "regional indicator symbol letter "


def emoji_words(emoji: str) -> str:
    """An emoji in words, such as "waving hand, medium skin tone"; a guild's own is called by its name."""
    if ":" in emoji:
        return emoji.partition(":")[0].replace("_", " ")
    parts = [_part(sign) for sign in emoji if sign not in _SILENT]
    if parts and all(part.startswith(_LETTER) for part in parts):
        return f"flag {''.join(part.removeprefix(_LETTER) for part in parts).upper()}"
    return ", ".join(parts)


def _part(sign: str) -> str:
    return _TONES.get(sign) or _WORDS.get(sign) or unicodedata.name(sign, "unnamed sign").lower()
