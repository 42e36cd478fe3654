"""Reads one JSON object field by field and complains, in Discord's words, about what it may not hold.

Invariants:
- A reader returns a value of the promised type; where the field is absent, null or wrong, None or no items.
- A wrong field is complained about once, at its own path; a list of the wrong length is not looked into.
- Nothing is coerced except what Discord documents as text or number alike: snowflakes and permission sets.
  (Discord also takes a number for a text. Its description does not promise that, so it is refused here.)
- Lengths are counted in characters (code points); a text of blanks alone is empty, since Discord trims.

Sources: https://discord.com/developers/docs/reference#error-messages; error bodies quoted in public issues.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import urlsplit

from sandbox.validation.errors import FormErrors

BIGGEST_SNOWFLAKE = 2**63 - 1
BIGGEST_PERMISSIONS = 2**54 - 1
WEB = ("http", "https")

_DIGITS = re.compile(r"(0|[1-9][0-9]{0,19})", re.ASCII)
_DATE_AND_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*", re.ASCII | re.DOTALL)

Value = TypeVar("Value", int, str)
Item = TypeVar("Item", int, str)


class Form:
    """One JSON object and the collector for its path. Each reader takes the name of a field."""

    def __init__(self, values: Mapping[str, object], errors: FormErrors) -> None:
        """`values`: the object; `errors`: the collector at the object's own path."""
        self.values = values
        self.errors = errors

    @classmethod
    def of(cls, value: object, errors: FormErrors) -> Form | None:
        """Return a form over `value`, or complain that it is not an object."""
        if isinstance(value, Mapping):
            return cls(value, errors)
        errors.add("MODEL_TYPE_CONVERT", "Expected an object/dictionary.")
        return None

    def has(self, name: str) -> bool:
        """Tell whether the field is there and not null."""
        return self.values.get(name) is not None

    def filled(self, name: str) -> bool:
        """Tell whether the field holds something: not null, blank, [] or {}."""
        value = self.values.get(name)
        return bool(value.strip()) if isinstance(value, str) else value not in (None, [], {})

    def complain(self, name: str, code: str, message: str) -> None:
        """Complain about one field."""
        self.errors.at(name).add(code, message)

    def require(self, name: str) -> bool:
        """Complain where the field is absent or null; tell whether it is there."""
        if not self.has(name):
            self.complain(name, "BASE_TYPE_REQUIRED", "This field is required")
        return self.has(name)

    def text(
        self, name: str, *, at_least: int = 0, at_most: int | None = None, required: bool = False
    ) -> str | None:
        """Read a text of so many characters; a required one may not be blank."""
        value = self._given(name, required)
        if value is None:
            return None
        if not isinstance(value, str):
            self.complain(name, "STRING_TYPE_CONVERT", f'Could not interpret "{shown(value)}" as string.')
            return None
        if required and at_least == 0 and not value.strip():
            self.complain(name, "BASE_TYPE_REQUIRED", "This field is required")
            return None
        length = len(value) if value.strip() or at_least == 0 else 0
        return value if self._has_length(name, length, at_least, at_most) else None

    def integer(
        self, name: str, *, at_least: int | None = None, at_most: int | None = None, required: bool = False
    ) -> int | None:
        """Read a whole number within bounds."""
        value = self._given(name, required)
        if value is None:
            return None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            self.complain(name, "NUMBER_TYPE_COERCE", f'Value "{shown(value)}" is not int.')
            return None
        return value if self._is_within(name, value, at_least, at_most) else None

    def number(self, name: str, *, required: bool = False) -> float | None:
        """Read a number, whole or not."""
        value = self._given(name, required)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.complain(name, "NUMBER_TYPE_COERCE", f'Value "{shown(value)}" is not float.')
            return None
        return value

    def boolean(self, name: str) -> bool | None:
        """Read true or false."""
        value = self.values.get(name)
        if value is None or isinstance(value, bool):
            return value
        self.complain(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")
        return None

    def snowflake(self, name: str, *, required: bool = False) -> int | None:
        """Read an id, given as text or as a number."""
        value = self._given(name, required)
        return None if value is None else snowflake(value, self.errors.at(name))

    def permissions(self, name: str) -> int | None:
        """Read a set of permissions: its digits as text, or a number."""
        value = self.values.get(name)
        if isinstance(value, str) and _DIGITS.fullmatch(value):
            value = int(value)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            within = value is None or self._is_within(name, value, 0, BIGGEST_PERMISSIONS)
            return value if within else None
        self.complain(name, "NUMBER_TYPE_COERCE", f'Value "{shown(value)}" is not int.')
        return None

    def choice(self, name: str, allowed: Sequence[Value], *, required: bool = False) -> Value | None:
        """Read one of a few values."""
        value = self._given(name, required)
        return None if value is None else one_of(value, allowed, self.errors.at(name))

    def url(
        self, name: str, *, schemes: tuple[str, ...] = WEB, at_most: int = 2048, required: bool = False
    ) -> str | None:
        """Read an address of one of the schemes."""
        value = self.text(name, at_most=at_most, required=required)
        return value if value and is_url(value, schemes, self.errors.at(name)) else None

    def timestamp(self, name: str, *, required: bool = False) -> datetime | None:
        """Read a moment in ISO 8601; without an offset it is taken as UTC."""
        value = self.text(name, required=required)
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value) if _DATE_AND_TIME.fullmatch(value) else None
        except ValueError:
            moment = None
        if moment is None:
            self.complain(name, "DATE_TIME_TYPE_PARSE", f"Could not parse {value}. Should be ISO8601.")
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def child(self, name: str, *, required: bool = False) -> Form | None:
        """Read an object."""
        value = self._given(name, required)
        return None if value is None else Form.of(value, self.errors.at(name))

    def children(
        self, name: str, *, at_least: int = 0, at_most: int | None = None, required: bool = False
    ) -> list[Form]:
        """Read a list of objects; what is not an object is complained about and left out."""
        values = self.list(name, at_least=at_least, at_most=at_most, required=required)
        forms = [Form.of(value, self.errors.at(name, index)) for index, value in enumerate(values)]
        return [form for form in forms if form is not None]

    def list(
        self, name: str, *, at_least: int = 0, at_most: int | None = None, required: bool = False
    ) -> Sequence[object]:
        """Read a list of so many things of any kind."""
        value = self._given(name, required)
        if value is None:
            return ()
        if not isinstance(value, list | tuple):
            self.complain(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return ()
        return value if self._has_length(name, len(value), at_least, at_most) else ()

    def snowflakes(self, name: str, *, at_most: int | None = None, unique: bool = False) -> Sequence[int]:
        """Read a list of ids; with `unique`, none may come twice."""
        return self._set_of(name, snowflake, at_least=0, at_most=at_most, unique=unique)

    def choices(self, name: str, allowed: Sequence[Value], *, at_least: int = 0) -> Sequence[Value]:
        """Read a list of values out of a few, none twice."""

        def read(value: object, errors: FormErrors) -> Value | None:
            return one_of(value, allowed, errors)

        return self._set_of(name, read, at_least=at_least, at_most=None, unique=True)

    def _given(self, name: str, required: bool) -> object | None:
        if required:
            self.require(name)
        return self.values.get(name)

    def _has_length(self, name: str, length: int, at_least: int, at_most: int | None) -> bool:
        if at_least <= length and (at_most is None or length <= at_most):
            return True
        if at_most is None:
            self.complain(name, "BASE_TYPE_MIN_LENGTH", f"Must be {at_least} or more in length.")
        elif at_least:
            self.complain(name, *bad_length(at_least, at_most))
        else:
            self.complain(name, "BASE_TYPE_MAX_LENGTH", f"Must be {at_most} or fewer in length.")
        return False

    def _is_within(self, name: str, value: int, at_least: int | None, at_most: int | None) -> bool:
        if at_least is not None and value < at_least:
            self.complain(name, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {at_least}.")
            return False
        if at_most is not None and value > at_most:
            self.complain(name, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {at_most}.")
            return False
        return True

    def _set_of(
        self,
        name: str,
        read: Callable[[object, FormErrors], Item | None],
        *,
        at_least: int,
        at_most: int | None,
        unique: bool,
    ) -> Sequence[Item]:
        found: list[Item] = []
        for index, value in enumerate(self.list(name, at_least=at_least, at_most=at_most)):
            errors = self.errors.at(name, index)
            item = read(value, errors)
            if unique and item is not None and item in found:
                errors.add("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value")
            elif item is not None:
                found.append(item)
        return found


def forms_of(value: object, errors: FormErrors) -> list[Form]:
    """Read a body that is a list of objects; what is not an object is complained about and left out."""
    if not isinstance(value, list | tuple):
        errors.add("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        return []
    forms = [Form.of(one, errors.at(index)) for index, one in enumerate(value)]
    return [form for form in forms if form is not None]


def shown(value: object) -> str:
    """Return how Discord quotes a value that it could not read."""
    try:
        return str(value)
    except (ValueError, RecursionError):  # a number of over 4,300 digits, or lists a thousand deep
        return "something very long"


def bad_length(at_least: int, at_most: int) -> tuple[str, str]:
    """Return the code and message for a text or list whose length lies outside both bounds."""
    return "BASE_TYPE_BAD_LENGTH", f"Must be between {at_least} and {at_most} in length."


def snowflake(value: object, errors: FormErrors) -> int | None:
    """Read one id, given as text or as a number."""
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        errors.add("NUMBER_TYPE_COERCE", f'Value "{shown(value)}" is not snowflake.')
        return None
    if not 0 <= value <= BIGGEST_SNOWFLAKE:
        bound = f"less than or equal to {BIGGEST_SNOWFLAKE}" if value > 0 else "greater than or equal to 0"
        errors.add("NUMBER_TYPE_MAX" if value > 0 else "NUMBER_TYPE_MIN", f"snowflake value should be {bound}.")
        return None
    return value


def one_of(value: object, allowed: Sequence[Value], errors: FormErrors) -> Value | None:
    """Read one of a few numbers or texts; true is not 1 here."""
    for choice in allowed:
        if value == choice and not isinstance(value, bool):
            return choice
    errors.add("BASE_TYPE_CHOICES", f"Value must be one of {tuple(allowed)}.")
    return None


def is_url(value: str, schemes: tuple[str, ...], errors: FormErrors) -> bool:
    """Tell whether `value` is an address of one of the schemes; complain where it is not."""
    scheme, _, rest = value.partition(":")
    if scheme.lower() not in schemes:
        allowed = f"Scheme must be one of {schemes}."
        errors.add("URL_TYPE_INVALID_SCHEME", f'Scheme "{scheme.lower()}" is not supported. {allowed}')
        return False
    if not _well_formed(scheme.lower(), value, rest):
        errors.add("URL_TYPE_INVALID_URL", "Not a well formed URL.")
        return False
    return True


def _well_formed(scheme: str, value: str, rest: str) -> bool:
    if not rest.startswith("//") or any(character.isspace() for character in value):
        return False
    if scheme not in WEB:
        return len(rest) > len("//")
    try:
        host = urlsplit(value).hostname or ""
    except ValueError:  # an unfinished IPv6 address
        return False
    return "." in host.strip(".") or ":" in host
