"""The messages of one language, each parsed when it is first said.

To parse all messages of all languages would take longer than all else in a start, and one process never says
most of them. So a file is only cut into its messages, and a message is handed to Fluent when it is needed.

Invariant: what is said is what Fluent would say that had parsed the whole files.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

# A message begins with its name at the margin; what follows is indented, empty, or closes a brace.
_MESSAGE = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*(?:\n(?:[ }].*)?(?=\n|\Z))*", re.MULTILINE)
LONGEST = 2000
"""Fluent says nothing of what is longer than 2,500 characters. People write more, and are shown all of it."""
_REFERENCE = re.compile(r"\{ *(-?[a-z][\w-]*) *[}.(]")

_SECRET = secrets.token_hex(8)
"""Nobody who writes to Hearth knows it, so nothing that people wrote is taken for a place."""
_PLACES = re.compile(rf"<{_SECRET}:([\w-]+)>")


def cut(folder: Path) -> tuple[Mapping[str, str], str]:
    """Return the messages of a folder, unparsed and by id, and a digest of all its files."""
    messages: dict[str, str] = {}
    digest = hashlib.sha256()
    for file in sorted(folder.glob("*.ftl")):
        source = file.read_text(encoding="utf-8")
        digest.update(source.encode())
        for message in _MESSAGE.finditer(source):
            messages.setdefault(message[1], message[0])
    return messages, digest.hexdigest()


class Wordbook:
    """One language's messages, by id."""

    def __init__(self, folder: Path, language: str, functions: Mapping[str, Callable[[Any], Any]]) -> None:
        """Read a folder of `.ftl` files; `functions` are what messages may call, such as `COMMAND("start")`."""
        self._language = language
        self._functions = dict(functions)
        messages, self.fingerprint = cut(folder)
        """`fingerprint` is what changes when any of the language's words do."""
        self._unparsed = dict(messages)

    def has(self, id: str) -> bool:
        """Tell whether there is such a message."""
        return id in self._unparsed or self._bundle.has_message(id)

    @cached_property
    def _bundle(self) -> FluentBundle:
        return FluentBundle([self._language], functions=self._functions, use_isolating=False)

    def say(self, id: str, arguments: Mapping[str, str | int | float]) -> tuple[str, int]:
        """Return the message's words and how many errors Fluent met in them; KeyError where it says nothing."""
        self._parse(id)
        pattern = self._bundle.get_message(id).value if self._bundle.has_message(id) else None
        if pattern is None:
            raise KeyError(f"no such message: {id}")
        long = {key: one for key, one in arguments.items() if isinstance(one, str) and len(one) > LONGEST}
        words, errors = self._bundle.format_pattern(
            pattern, {**arguments, **{key: _place_of(key) for key in long}}
        )
        return _PLACES.sub(lambda place: long.get(place[1], place[0]), str(words)), len(errors)

    def _parse(self, id: str) -> None:
        """Hand a message to Fluent, with those that it refers to."""
        source = self._unparsed.pop(id, None)
        if source is not None:
            self._bundle.add_resource(FluentResource(f"{source}\n"))
            for reference in _REFERENCE.findall(source):
                self._parse(reference)


def _place_of(key: str) -> str:
    """Return what stands for a long argument until Fluent has said the rest."""
    return f"<{_SECRET}:{key}>"
