"""What a form asks, and whether an answer will do. Pure: showing a form is bot/discordkit/form.py.

Invariants:
- What a person typed (`Raw`, as JSON can hold it) is kept apart from what it means (`Judged.value`): a wrong
  answer is never lost, it is shown again beside a sentence that says what to change.
- A declaration that Discord would refuse (too many questions on a page, too many options) raises ValueError
  where it is written, not when somebody opens it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.kernel import limits
from bot.kernel.text import Name, Text, text
from bot.kernel.time_zones import find_zone, zones_like

Raw = Any
"""An answer as it came: text, a list of values, true or false, None. JSON can hold it."""

MOST_PAGES = 8
OPTIONS_IN_GROUP = 10
"""Discord shows up to ten options side by side; more go into a menu of up to 25."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What an answer means. `value` is None or empty where nothing was answered."""

    value: Any
    complaint: Text | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be chosen; `value` is what is kept."""

    value: str
    label: Text
    help: Text | None = None


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """A file that was handed in: Discord's address of it expires, so copy it when the form is sent."""

    id: int
    name: str
    size: int
    type: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What every question has. `label` fits 45 characters, `help` 100.

    `check` looks at the value of an answer that was given, and returns a sentence that says what to change.
    """

    name: str
    label: Text
    help: Text | None = None
    required: bool = False
    check: Callable[[Any], Text | None] | None = None

    def judge(self, raw: Raw) -> Judged:
        """Say what `raw` means, or what to change about it."""
        judged = self._understand(raw)
        if judged.complaint is not None:
            return judged
        if judged.value in (None, ()):
            return Judged(judged.value, self._missing() if self.required else None)
        return Judged(judged.value, self.check(judged.value) if self.check else None)

    def _understand(self, raw: Raw) -> Judged:
        raise NotImplementedError

    def _missing(self) -> Text:
        return text("form-wrong-missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortText(Question):
    """One line. The value is the text without white space around it, or None. Lengths are in characters."""

    most: int = 200
    least: int = 0
    placeholder: Text | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.least <= self.most <= limits.FIELD_VALUE:
            raise ValueError(f"{self.name}: a text has at most {limits.FIELD_VALUE} characters")

    def _understand(self, raw: Raw) -> Judged:
        typed = str(raw or "").strip()
        if len(typed) > self.most:
            return Judged(typed, text("form-wrong-too-long", most=self.most, count=len(typed)))
        if typed and len(typed) < self.least:
            return Judged(typed, text("form-wrong-too-short", least=self.least))
        return Judged(typed or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LongText(ShortText):
    """Several lines; else like `ShortText`."""

    most: int = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeZone(ShortText):
    """A time zone, typed as a city or a name of the IANA database. The value is that name, or None."""

    most: int = 60

    def _understand(self, raw: Raw) -> Judged:
        typed = str(raw or "").strip()
        if len(typed) > self.most:  # no place has so long a name, and to look for one like it would take long
            return Judged(None, text("form-wrong-too-long", most=self.most, count=len(typed)))
        zone = find_zone(typed) if typed else None
        if zone is not None or not typed:
            return Judged(zone)
        near = zones_like(typed)
        if not near:
            return Judged(None, text("form-wrong-time-zone"))
        return Judged(None, text("form-wrong-time-zone-near", zone=Name(near[0])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One of 2 to 25 options. The value is the option's value, or None."""

    options: tuple[Offer, ...]

    def __post_init__(self) -> None:
        _check_options(self, least=2)

    def _understand(self, raw: Raw) -> Judged:
        chosen = _still_offered(self.options, raw)
        return Judged(chosen[0] if chosen else None, _unless_all(raw, chosen))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Question):
    """Several of 1 to 25 options, at most `most`. The value is a tuple of the options' values."""

    options: tuple[Offer, ...]
    most: int = limits.SELECT_OPTIONS

    def __post_init__(self) -> None:
        _check_options(self, least=1)

    def _understand(self, raw: Raw) -> Judged:
        chosen = _still_offered(self.options, raw)
        if len(chosen) > self.most:
            return Judged(chosen, text("form-wrong-too-many", most=self.most))
        return Judged(chosen, _unless_all(raw, chosen))


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo(Question):
    """Yes or no; leaving it open is neither. The value is True, False or None."""

    def _understand(self, raw: Raw) -> Judged:
        return Judged({"yes": True, "no": False}.get(raw if isinstance(raw, str) else ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Question):
    """A sentence that can be ticked; where it is required, it must be. The value is True or None."""

    def _understand(self, raw: Raw) -> Judged:
        return Judged(True if raw is True else None)

    def _missing(self) -> Text:
        return text("form-wrong-tick")


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Question):
    """Up to `most` people of the community. The value is a tuple of their accounts' ids."""

    most: int = 5

    def __post_init__(self) -> None:
        if not 1 <= self.most <= limits.SELECT_OPTIONS:
            raise ValueError(f"{self.name}: at most {limits.SELECT_OPTIONS} people")

    def _understand(self, raw: Raw) -> Judged:
        ids = tuple(int(id) for id in raw or ())
        return Judged(ids, text("form-wrong-too-many", most=self.most) if len(ids) > self.most else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Files(Question):
    """Up to `most` files. The value is a tuple of `FileAnswer`. Leaving it empty keeps those handed in before."""

    most: int = 5

    def __post_init__(self) -> None:
        if not 1 <= self.most <= limits.FILES_IN_FIELD:
            raise ValueError(f"{self.name}: at most {limits.FILES_IN_FIELD} files")

    def _understand(self, raw: Raw) -> Judged:
        files = tuple(
            FileAnswer(int(file["id"]), file["name"], int(file["size"]), file["type"], file["url"])
            for file in raw or ()
        )
        return Judged(files, text("form-wrong-too-many", most=self.most) if len(files) > self.most else None)


@dataclass(frozen=True, slots=True)
class FormPage:
    """One to five questions that are asked together. `title` fits 45 characters."""

    title: Text
    questions: tuple[Question, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.questions) <= limits.MODAL_PARTS:
            raise ValueError(f"{self.title.id}: a page asks one to {limits.MODAL_PARTS} questions")


def check_pages(pages: tuple[FormPage, ...]) -> None:
    """Raise ValueError where pages do not make a form."""
    names = [question.name for page in pages for question in page.questions]
    if not 1 <= len(pages) <= MOST_PAGES:
        raise ValueError(f"a form has one to {MOST_PAGES} pages")
    if len(set(names)) != len(names):
        raise ValueError("two questions of a form have one name")


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers of one person to one form so far; `raw` holds those that were handed in, good or not."""

    pages: tuple[FormPage, ...]
    raw: Mapping[str, Raw]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in order."""
        return tuple(question for page in self.pages for question in page.questions)

    def judge(self, question: Question) -> Judged:
        """Say what was answered to a question."""
        return question.judge(self.raw.get(question.name))

    def handed_in(self, questions: tuple[Question, ...]) -> bool:
        """Tell whether these questions were before the person and sent, answered or left open."""
        return all(question.name in self.raw for question in questions)

    def wrong(self, questions: tuple[Question, ...]) -> list[tuple[Question, Text]]:
        """Return those of the questions whose answer must change, with what to change."""
        judged = [(question, self.judge(question).complaint) for question in questions]
        return [(question, complaint) for question, complaint in judged if complaint is not None]

    def next_open(self, steps: tuple[tuple[Question, ...], ...], *, beyond: int = -1) -> int | None:
        """Return the first step beyond a certain one that was not handed in or that must change, if any."""
        for number, questions in enumerate(steps):
            if number > beyond and (not self.handed_in(questions) or self.wrong(questions)):
                return number
        return None

    def values(self) -> dict[str, Any]:
        """Return what was answered, by the questions' names."""
        return {question.name: self.judge(question).value for question in self.questions}


def _check_options(question: Choice | Choices, *, least: int) -> None:
    values = {option.value for option in question.options}
    if not least <= len(question.options) <= limits.SELECT_OPTIONS or len(values) != len(question.options):
        raise ValueError(f"{question.name}: {least} to {limits.SELECT_OPTIONS} different options")


def _still_offered(options: tuple[Offer, ...], raw: Raw) -> tuple[str, ...]:
    chosen = raw if isinstance(raw, list | tuple) else [raw] if raw else []
    return tuple(option.value for option in options if option.value in chosen)


def _unless_all(raw: Raw, chosen: tuple[str, ...]) -> Text | None:
    """Complain where something was chosen that is not offered any more (the form has changed meanwhile)."""
    count = len(raw) if isinstance(raw, list | tuple) else int(bool(raw))
    return text("form-wrong-choice") if count > len(chosen) else None
