"""How the validation tests read an answer: which codes stand at which path."""

from collections.abc import Callable
from typing import Any

import pytest

from sandbox.validation.errors import InvalidForm


def refusals(validate: Callable[..., None], *arguments: Any, **options: Any) -> dict[str, list[str]]:
    """Return the codes by dotted path ("" is the whole body) with which a body is refused; {} where it is not."""
    try:
        validate(*arguments, **options)
    except InvalidForm as refusal:
        return codes(refusal.errors)
    return {}


def codes(tree: dict[str, Any], path: str = "") -> dict[str, list[str]]:
    """Flatten Discord's nested errors to dotted paths."""
    found: dict[str, list[str]] = {}
    for field, inner in tree.items():
        if field == "_errors":
            found[path] = [error["code"] for error in inner]
        else:
            found |= codes(inner, f"{path}.{field}" if path else field)
    return found


def message_at(validate: Callable[..., None], path: str, *arguments: Any, **options: Any) -> str:
    """Return the first message at a dotted path of the refusal."""
    with pytest.raises(InvalidForm) as caught:
        validate(*arguments, **options)
    node: Any = caught.value.errors
    for field in path.split("."):
        node = node[field]
    return str(node["_errors"][0]["message"])
