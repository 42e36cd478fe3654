"""Reads the locale files and the Python code, so that tests can hold the one against the other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.app import FEATURES
from bot.discordkit.localizer import LOCALES
from bot.kernel import limits
from bot.kernel.settings import ChoiceKind, ChoicesKind, NumberKind, SettingsGroup, declared
from bot.settings import CommunitySettings

ROOT = Path(__file__).parents[2]
LONG_NAME = 24
"""Characters that stand for a variable where the longest rendering of a label is measured."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one locale file."""

    id: str
    language: str
    file: str
    pattern: fluent.Pattern

    @property
    def variables(self) -> frozenset[str]:
        """The variables that it names, in any of its variants."""
        finder = _Variables()
        finder.visit(self.pattern)
        return frozenset(finder.found)

    @property
    def words(self) -> str:
        """All its words, with variants one after the other and variables as `{…}`."""
        return " ".join(_texts(self.pattern))

    @property
    def longest(self) -> int:
        """The length of its longest rendering, with each variable `LONG_NAME` characters long."""
        return _longest(self.pattern)


@dataclass(frozen=True, slots=True)
class Use:
    """One place in the code that says a message. `role` is the call it stands in, such as `Button.label`."""

    id: str
    where: str
    given: frozenset[str] | None
    role: str | None


@cache
def messages(language: str) -> dict[str, Message]:
    """Return every message of a language by id. A broken file, or an id that stands twice, fails."""
    found: dict[str, Message] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{file}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.value is not None, f"{file}: {entry.id.name} has no words"
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}"
                found[entry.id.name] = Message(entry.id.name, language, file.name, entry.value)
    return found


@cache
def uses() -> tuple[Use, ...]:
    """Return every place in the code that says a message by its id."""
    return tuple(use for file in _sources() for use in _uses_in(file))


@cache
def id_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the ids that are put together while running (f-strings), as patterns."""
    return tuple(
        re.compile(
            "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values)
        )
        for file in _sources()
        if file.name != "settings.py"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr) and _begins_like_an_id(node)
    )


@cache
def strings() -> frozenset[str]:
    """Return every string that stands in the code as a whole."""
    return frozenset(
        node.value
        for file in _sources()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def setting_ids() -> dict[str, int | None]:
    """Return the ids of the words for every declared setting, with how long these may be."""
    ids: dict[str, int | None] = {}
    groups: list[type[SettingsGroup]] = [CommunitySettings]
    for group in (*groups, *(feature.settings for feature in FEATURES if feature.settings)):
        for setting in declared(group):
            ids |= {setting.label_id: limits.FIELD_LABEL, setting.help_id: None}
            if setting.first:
                ids[setting.first_id] = limits.BUTTON_LABEL
            if isinstance(setting.kind, ChoiceKind | ChoicesKind):
                ids |= {f"{setting.label_id}-{value}": limits.OPTION_LABEL for value in setting.kind.values}
            if isinstance(setting.kind, NumberKind) and setting.kind.unit:
                ids[setting.kind.unit] = None
    return ids


def _sources() -> list[Path]:
    return sorted(file for room in ("bot", "cogs") for file in (ROOT / room).rglob("*.py"))


def _uses_in(file: Path) -> Iterator[Use]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    roles = dict(_roles_in(tree))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called, where = _name(node.func), f"{file.relative_to(ROOT)}:{node.lineno}"
        if called in ("text", "Text") and node.args and isinstance(node.args[0], ast.Constant):
            keywords = [keyword.arg for keyword in node.keywords]
            given = None if None in keywords or called == "Text" else {str(k).replace("_", "-") for k in keywords}
            frozen = None if given is None else frozenset(given)
            yield Use(str(node.args[0].value), where, frozen, roles.get(id(node)))
        if called == "locale_str":
            for keyword in node.keywords:
                if keyword.arg == "id" and isinstance(keyword.value, ast.Constant):
                    yield Use(str(keyword.value.value), where, frozenset(), roles.get(id(node)))


PLACES: dict[str, tuple[str, ...]] = {
    "Button": ("label",),
    "Link": ("label",),
    "StartAction": ("label",),
    "Option": ("label", "value", "description"),
    "Select": ("label",),
    "Picker": ("label",),
    "Kept": ("what", "seen_by", "how_long", "stays"),
    "Offer": ("value", "label", "help"),
    "FormPage": ("title", "questions"),
}
"""The parts of pages that take words, with the names of their first arguments."""


def _roles_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give, for each `text(…)` that stands directly in a part of a page, which argument of which part it is."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        part = _name(node.func)
        for position, value in enumerate(node.args):
            if part in PLACES and position < len(PLACES[part]):
                yield id(value), f"{part}.{PLACES[part][position]}"
        for keyword in node.keywords:
            yield id(keyword.value), f"{part}.{keyword.arg}"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _begins_like_an_id(node: ast.JoinedStr) -> bool:
    first = node.values[0]
    return isinstance(first, ast.Constant) and re.fullmatch(r"[a-z]+(-[a-z]+)*-", str(first.value)) is not None


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - the name is fluent's
        self.found.add(node.id.name)


def _texts(pattern: fluent.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, fluent.TextElement):
            yield element.value
        elif isinstance(element.expression, fluent.SelectExpression):
            for variant in element.expression.variants:
                yield from _texts(variant.value)
        else:
            yield "{…}"


def _longest(pattern: fluent.Pattern) -> int:
    length = 0
    for element in pattern.elements:
        if isinstance(element, fluent.TextElement):
            length += len(element.value)
        elif isinstance(element.expression, fluent.SelectExpression):
            length += max(_longest(variant.value) for variant in element.expression.variants)
        elif isinstance(element.expression, fluent.StringLiteral):
            length += len(element.expression.value)
        else:
            length += LONG_NAME
    return length


def serialized(message: Message) -> str:
    """Return a message as it stands in its file, for failures that show it."""
    return FluentSerializer().serialize_entry(fluent.Message(fluent.Identifier(message.id), message.pattern))
