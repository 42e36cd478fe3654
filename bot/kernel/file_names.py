"""Names of files that strangers sent, made so that opening the file runs nothing.

Invariants: what comes out has one dot at most, before an ending that stands in `OPENED_HARMLESSLY`, or `.bin`;
it holds no separator, no control or formatting character, and is never empty.
"""

from __future__ import annotations

import unicodedata

OPENED_HARMLESSLY = frozenset(
    {
        "txt",
        "log",
        "csv",
        "json",
        "pdf",
        "png",
        "jpg",
        "jpeg",
        "gif",
        "webp",
        "mp3",
        "ogg",
        "wav",
        "mp4",
        "webm",
        "mov",
    }
)
"""Endings that systems open with a viewer. Web pages, scripts, archives and documents with macros are not here."""
MOST = 80


def harmless(name: str) -> str:
    """Return a name under which a file can be kept: an ending that could run something becomes `.bin`."""
    stem, _, ending = name.rpartition(".")
    if not stem:
        stem, ending = name, ""
    kept = ending.casefold() if ending.casefold() in OPENED_HARMLESSLY else "bin"
    left = stem if kept != "bin" or not ending else f"{stem}_{ending}"
    plain = "".join(letter if _is_plain(letter) else "_" for letter in unicodedata.normalize("NFC", left))
    return f"{plain.strip('_ ')[:MOST] or 'file'}.{kept}"


def _is_plain(letter: str) -> bool:
    return letter in " -_()" or unicodedata.category(letter)[0] in "LNM"
