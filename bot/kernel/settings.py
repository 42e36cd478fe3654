"""What a community can set, declared once.

A feature writes a frozen dataclass whose fields are made with `setting(...)`. From that alone come the
`/setup` page, parsing and validation, the doctor, storage, `docs/settings.md` and the typed object that the
feature reads. The words for a setting stand in the locale files: `setting-<feature>-<field>` is its label,
`setting-<feature>-<field>-help` says in one sentence what it does, and where it is among the first things to
choose, `setting-<feature>-<field>-first` asks for it ("Choose the welcome channel"). `settings-<feature>` is the
label of the group, `settings-<feature>-help` says what the feature does.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Any, ClassVar, Literal


@dataclass(frozen=True, slots=True)
class ChannelKind:
    """A text channel. `needs` are the bot permissions there (discord.py names).

    Reading the history is one of them by default: before Hearth repeats a message after a fault, it looks
    whether the first one has arrived.

    `private`: a channel that @everyone can read is refused. `for_newcomers`: somebody who has just joined must
    be able to read it, which Discord's own onboarding can prevent. `greets`: Hearth says there who joined, so
    that Discord need not do so too.
    """

    needs: tuple[str, ...] = ("view_channel", "send_messages", "read_message_history")
    private: bool = False
    for_newcomers: bool = False
    greets: bool = False


@dataclass(frozen=True, slots=True)
class RoleKind:
    """A role. `granted` means that Hearth gives it to people: it must be below Hearth's own, without powers."""

    granted: bool = False


@dataclass(frozen=True, slots=True)
class SwitchKind:
    """On or off."""


@dataclass(frozen=True, slots=True)
class NumberKind:
    """A whole number between `low` and `high`, both included. `unit` is a locale id such as `unit-hours`."""

    low: int
    high: int
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class ChoiceKind:
    """One of a few values; labels stand in the locale files as `setting-<feature>-<field>-<value>`."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChoicesKind:
    """Any of up to 25 values, as a tuple in the order of `values`; None is none. Labels as for `ChoiceKind`."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LanguageKind:
    """One of the languages that Hearth speaks."""


@dataclass(frozen=True, slots=True)
class ZoneKind:
    """A time zone, typed as a city or a name; kept as its name in the IANA database, such as `Europe/Berlin`."""


@dataclass(frozen=True, slots=True)
class PeopleKind:
    """Up to `most` people, as a tuple of their accounts' ids; None is nobody. Bots are refused.

    `outside`: they may well be outside the community. Discord's own choice of people offers members only, so that
    an account's ID can be typed as well.
    """

    most: int = 25
    outside: bool = False


@dataclass(frozen=True, slots=True)
class TextKind:
    """A line of text of at most `most` characters.

    `form`: a link, the https address of a webhook, or a contact (a link or an e-mail address). Only the shape is
    looked at here: which addresses Hearth calls is for whatever calls them to say.
    `secret`: whoever knows it can use it. It is sealed, never shown again, and reads as `Sealed`.
    """

    form: Literal["link", "contact", "webhook"]
    most: int = 200
    secret: bool = False

    def fits(self, words: str) -> bool:
        """Tell whether `words` have this form."""
        if len(words) > self.most or not words.isprintable():
            return False
        is_link = _LINK.fullmatch(words) is not None
        return is_link or (self.form == "contact" and _E_MAIL.fullmatch(words) is not None)


@dataclass(frozen=True, slots=True)
class Sealed:
    """The value of a secret setting: which record of the vault holds it. Hand it to `read_secret`."""

    record_id: str


_LINK = re.compile(r"https://[^\s/@?#\\]+\.[^\s/@?#\\]+(?:[/?#]\S*)?")
_E_MAIL = re.compile(r"[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:]+")

Kind = (
    ChannelKind
    | RoleKind
    | SwitchKind
    | NumberKind
    | ChoiceKind
    | ChoicesKind
    | LanguageKind
    | ZoneKind
    | PeopleKind
    | TextKind
)
Value = int | bool | str | tuple[int, ...] | tuple[str, ...] | Sealed | None


class SettingsGroup:
    """Base of a feature's declared settings; subclasses are frozen dataclasses and name their feature."""

    feature: ClassVar[str]


@dataclass(frozen=True, slots=True)
class Setting:
    """One declared setting, as read from its dataclass field. `first` is the weight among what to choose first."""

    feature: str
    name: str
    kind: Kind
    default: Value
    first: int = 0

    @property
    def key(self) -> str:
        """The key under which it is stored, `feature.name`."""
        return f"{self.feature}.{self.name}"

    @property
    def label_id(self) -> str:
        """The locale id of its label."""
        return label_id_of(self.key)

    @property
    def help_id(self) -> str:
        """The locale id of the sentence that says what it does."""
        return f"{self.label_id}-help"

    @property
    def first_id(self) -> str:
        """The locale id of the button that asks for it on the first page of `/setup`."""
        return f"{self.label_id}-first"


def label_id_of(key: str) -> str:
    """Return the locale id of the label of the setting with this key."""
    return f"setting-{key.replace('.', '-').replace('_', '-')}"


def setting(kind: Kind, default: Value = None, *, first: int = 0) -> Any:
    """Declare a setting as a dataclass field: `channel: int | None = setting(ChannelKind())`.

    `first` above 0 puts it among what `/setup` asks for first; the heaviest comes first.
    """
    return dataclasses.field(default=default, metadata={"kind": kind, "first": first})


def declared(group: type[SettingsGroup]) -> tuple[Setting, ...]:
    """Return the settings that `group` declares, in the order in which they are written."""
    if not dataclasses.is_dataclass(group):
        raise TypeError(f"{group.__name__} must be a dataclass")
    return tuple(
        Setting(group.feature, field.name, field.metadata["kind"], field.default, field.metadata["first"])
        for field in dataclasses.fields(group)
    )
