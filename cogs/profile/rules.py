"""What a profile can hold, and what changes when somebody tells it anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FORM = "profile.tell"
"""The name of the form in which people tell it."""
LANGUAGES, PRONOUNS, TIME_ZONE = "languages", "pronouns", "time_zone"
INTERESTS, EXPERIENCE, ACCESS_NEEDS = "interests", "experience", "access_needs"
FIELDS = (LANGUAGES, PRONOUNS, TIME_ZONE, INTERESTS, EXPERIENCE, ACCESS_NEEDS)
"""In the order in which they are asked and shown. Each is text in the person's own words, or not told."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two profiles: values to write, and fields that hold nothing any more."""

    written: Mapping[str, str]
    removed: tuple[str, ...]


def changes(before: Mapping[str, str], after: Mapping[str, str | None]) -> Changes:
    """Compare what was told before with what is told now; fields that `after` does not name stay."""
    written = {field: value for field, value in after.items() if value and before.get(field) != value}
    removed = tuple(field for field, value in after.items() if not value and field in before)
    return Changes(written, removed)
