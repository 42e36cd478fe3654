"""Collects what is wrong with a request body and renders it as Discord's error 50035 "Invalid Form Body".

Invariants:
- A path names a field from the root of the body; list positions stand in it as text ("0", "1", ...).
- A field's own complaints stand under "_errors" beside its inner fields, in the order they were found.
- Nothing is lost: collecting never stops at the first complaint, `raise_if_any` raises them all at once.

Source: https://discord.com/developers/docs/reference#error-messages
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

INVALID_FORM_BODY = 50035
EMPTY_MESSAGE = 50006

Path = tuple[str, ...]


class InvalidForm(Exception):
    """A request body that Discord refuses with HTTP 400: `errors` nests by field, `body()` is the answer."""

    status = 400
    code = INVALID_FORM_BODY
    message = "Invalid Form Body"

    def __init__(self, errors: dict[str, Any]) -> None:
        """Keep `errors`: field → field → {"_errors": [{"code", "message"}]}, as `FormErrors.tree` nests."""
        super().__init__(self.message)
        self.errors = errors

    def body(self) -> dict[str, Any]:
        """Return the JSON that Discord answers with."""
        return {"message": self.message, "code": self.code, "errors": self.errors}

    def sentences(self) -> list[str]:
        """Return what is wrong, each once, as people are told it."""
        return list(dict.fromkeys(_sentences_in(self.errors)))


class EmptyMessage(InvalidForm):
    """A message without anything to show. Discord has a code of its own for it and names no fields."""

    code = EMPTY_MESSAGE
    message = "Cannot send an empty message"

    def __init__(self) -> None:
        """Take nothing: there is no field to blame."""
        super().__init__({})

    def body(self) -> dict[str, Any]:
        """Return the JSON that Discord answers with."""
        return {"message": self.message, "code": self.code}


class FormErrors:
    """A collector of complaints about one body. `at()` gives the same collector seen from an inner field."""

    def __init__(self, root: dict[str, Any] | None = None, path: Path = ()) -> None:
        """Start empty; the arguments are for `at()`, which shares the root with its parent."""
        self._root: dict[str, Any] = {} if root is None else root
        self.path = path

    def at(self, *fields: str | int) -> FormErrors:
        """Return this collector for an inner field: complaints made there carry the longer path."""
        return FormErrors(self._root, self.path + tuple(str(field) for field in fields))

    def add(self, code: str, message: str) -> None:
        """Complain about the field at this collector's path."""
        node = self._root
        for field in self.path:
            if field == "_errors":  # a key that the sender chose; its place in the answer is taken
                break
            node = node.setdefault(field, {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def tree(self) -> dict[str, Any]:
        """Return every complaint about the whole body, nested as Discord nests them."""
        return self._root

    def __bool__(self) -> bool:
        """Tell whether anything at all was complained about, in whatever field."""
        return bool(self._root)

    def raise_if_any(self) -> None:
        """Raise `InvalidForm` with everything found so far, or return where nothing was."""
        if self._root:
            raise InvalidForm(self._root)


def _sentences_in(errors: dict[str, Any]) -> Iterator[str]:
    for field, inner in errors.items():
        if field == "_errors":
            yield from (str(one["message"]) for one in inner)
        else:
            yield from _sentences_in(inner)
