"""How an event can be attended: what is there for access, and what is not. Pure.

Invariants:
- "None" is an answer: it is chosen by the person who plans, kept, and shown. Nothing is left out because it is not
  there.
- Whatever is missing in what was kept, or is not known any more, is taken as not there: nothing is promised that
  nobody said.
- What people wrote is shown as data (`Name`), never as markdown or a mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.kernel.forms import Choice, Choices, FormPage, Offer, Raw, ShortText
from bot.kernel.limits import clip
from bot.kernel.text import Name, Text, listed, text

NONE = "none"
HUMAN, AUTOMATIC = "human", "automatic"
CAPTIONS = (HUMAN, AUTOMATIC, NONE)
YES, ON_REQUEST = "yes", "on-request"
SIGN_LANGUAGE = (YES, ON_REQUEST, NONE)
TEXT_ALONG, DIAL_IN, BOTH = "text", "dial-in", "both"
LOW_BANDWIDTH = (TEXT_ALONG, DIAL_IN, BOTH, NONE)
"""For people whose line is slow: the essentials are written along, there is a telephone number, or both."""
REGULAR, TOO_SHORT = "regular", "short"
BREAKS = (REGULAR, TOO_SHORT, NONE)
ONLINE, STEP_FREE, PARTLY = "online", "step-free", "partly"
PHYSICAL = (ONLINE, STEP_FREE, PARTLY, NONE)

GIVEN = ("recording", "transcript", "slides_ahead")
"""What people get before or afterwards."""
WAYS = ("camera_optional", "microphone_optional", "in_writing", "come_and_go")
"""What people may do or leave while they take part."""

MOST_WORDS = 200
MOST_DAYS = 60
"""Days before an event beyond which nobody can know what they will need."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """The access block of an event. The defaults promise nothing.

    `contact` is whom to ask, in words; `request_days` how many days before the event requests are taken at the
    latest, 0 being until it begins.
    """

    captions: str = NONE
    sign_language: str = NONE
    which_sign_language: str = ""
    recording: bool = False
    transcript: bool = False
    slides_ahead: bool = False
    camera_optional: bool = False
    microphone_optional: bool = False
    in_writing: bool = False
    come_and_go: bool = False
    languages: str = ""
    low_bandwidth: str = NONE
    breaks: str = NONE
    physical: str = NONE
    place_words: str = ""
    contact: str = ""
    request_days: int = 0


CHOSEN: Mapping[str, tuple[str, ...]] = {
    "captions": CAPTIONS,
    "sign_language": SIGN_LANGUAGE,
    "low_bandwidth": LOW_BANDWIDTH,
    "breaks": BREAKS,
    "physical": PHYSICAL,
}
"""The fields of which one of several values is chosen."""
WRITTEN = ("which_sign_language", "languages", "place_words", "contact")


def to_json(access: Access) -> dict[str, str | bool | int]:
    """Return the block as JSON can hold it."""
    return asdict(access)


def from_json(kept: Mapping[str, Any]) -> Access:
    """Return the block that was kept. What is missing or not known (any more) counts as not there."""
    days = kept.get("request_days")
    known: dict[str, Any] = {
        **{name: kept[name] for name, values in CHOSEN.items() if kept.get(name) in values},
        **{name: kept.get(name) is True for name in (*GIVEN, *WAYS)},
        **{name: kept[name].strip() for name in WRITTEN if isinstance(kept.get(name), str)},
        "request_days": min(max(days, 0), MOST_DAYS) if isinstance(days, int) else 0,
    }
    return Access(**known)


def from_answers(answers: Mapping[str, Any]) -> Access:
    """Return the block that was answered to `FORM_PAGES`; answers to other questions are passed over."""
    chosen = (*(answers.get("given") or ()), *(answers.get("ways") or ()))
    return from_json(
        {
            **{name: answers.get(name) for name in (*CHOSEN, *WRITTEN)},
            **{name: name in chosen for name in (*GIVEN, *WAYS)},
            # Whoever may take part only in writing needs no microphone; to say both would be a riddle.
            "microphone_optional": "microphone_optional" in chosen or "in_writing" in chosen,
            "request_days": _days_in(str(answers.get("request_days") or "")),
        }
    )


def to_answers(access: Access) -> dict[str, Raw]:
    """Return the block as answers that can stand in the form already, for a copy or a template."""
    return {
        **{name: getattr(access, name) for name in (*CHOSEN, *WRITTEN)},
        "given": [name for name in GIVEN if getattr(access, name)] or [NONE],
        "ways": [name for name in WAYS if getattr(access, name)] or [NONE],
        "request_days": str(access.request_days),
    }


def requests_until(access: Access, starts_at: datetime) -> datetime:
    """Return the moment until which requests are taken for an event that starts then."""
    return starts_at - timedelta(days=access.request_days)


def lines(access: Access) -> list[Text]:
    """Say everything of the block, one idea a line, what is not there too."""
    return [line for line, _ in _said(access)]


def shortened(access: Access, most: int) -> Access:
    """Return the block with at most so many characters in each of the fields that people write in."""
    cut: dict[str, Any] = {name: clip(getattr(access, name), most) for name in WRITTEN}
    return replace(access, **cut)


def not_there(access: Access) -> list[Text]:
    """Say only what is not there."""
    return [line for line, is_there in _said(access) if not is_there]


def short(access: Access) -> Text:
    """Say in one line what matters most; captions always, the rest where it is there."""
    parts = [text(f"events-access-short-captions-{access.captions}")]
    if access.sign_language != NONE:
        parts.append(text(f"events-access-short-sign-{access.sign_language}"))
    for name in ("recording", "transcript", "in_writing"):
        if getattr(access, name):
            parts.append(text(f"events-access-short-{name.replace('_', '-')}"))
    if access.physical in (STEP_FREE, PARTLY):
        parts.append(text(f"events-access-short-{access.physical}"))
    return text("events-access-short", parts=listed(parts))


def _said(access: Access) -> Iterator[tuple[Text, bool]]:
    """Give each line, and whether it says what is there."""
    which = Name(access.which_sign_language) if access.which_sign_language else text("events-access-ask-which")
    sign = f"events-access-sign-{access.sign_language}"
    yield text(f"events-access-captions-{access.captions}"), access.captions != NONE
    yield (text(sign), False) if access.sign_language == NONE else (text(sign, which=which), True)
    for name in (*GIVEN, *WAYS):
        is_there, end = getattr(access, name), name.replace("_", "-")
        yield text(f"events-access-is-{end}") if is_there else text(f"events-access-not-{end}"), is_there
    if access.languages:
        yield text("events-access-languages", languages=Name(access.languages)), True
    else:
        yield text("events-access-languages-unsaid"), False
    yield text(f"events-access-line-{access.low_bandwidth}"), access.low_bandwidth != NONE
    yield text(f"events-access-breaks-{access.breaks}"), access.breaks != NONE
    yield text(f"events-access-physical-{access.physical}"), access.physical != NONE
    if access.place_words:
        yield text("events-access-place", words=Name(access.place_words)), True
    if access.contact:
        yield text("events-access-requests", contact=Name(access.contact), days=access.request_days), True
    else:
        yield text("events-access-requests-nobody"), False


def _days_in(typed: str) -> int | None:
    """Return the number that somebody typed, alone or with the word for days behind it."""
    found = _NUMBER.findall(typed)
    days = int(found[0]) if len(found) == 1 and len(found[0]) <= 3 else None
    return days if days is not None and days <= MOST_DAYS else None


def _wrong_days(typed: str) -> Text | None:
    return text("events-access-wrong-days", most=MOST_DAYS) if _days_in(typed) is None else None


def _not_both(chosen: tuple[str, ...]) -> Text | None:
    """Complain where "none of these" is chosen together with one of these."""
    return text("events-access-wrong-none") if NONE in chosen and len(chosen) > 1 else None


def _offers(of: str, values: tuple[str, ...]) -> tuple[Offer, ...]:
    return tuple(Offer(value, text(f"events-access-offer-{of}-{value.replace('_', '-')}")) for value in values)


FORM_PAGES: tuple[FormPage, ...] = (
    FormPage(
        text("events-access-page-seen"),
        (
            Choice(
                name="captions",
                label=text("events-access-label-captions"),
                help=text("events-access-help-captions"),
                required=True,
                options=_offers("captions", CAPTIONS),
            ),
            Choice(
                name="sign_language",
                label=text("events-access-label-sign"),
                required=True,
                options=_offers("sign", SIGN_LANGUAGE),
            ),
            ShortText(
                name="which_sign_language",
                label=text("events-access-label-which-sign"),
                help=text("events-access-help-which-sign"),
                most=MOST_WORDS,
            ),
            Choices(
                name="given",
                label=text("events-access-label-given"),
                help=text("events-access-help-given"),
                required=True,
                options=_offers("given", (*GIVEN, NONE)),
                check=_not_both,
            ),
        ),
    ),
    FormPage(
        text("events-access-page-ways"),
        (
            Choices(
                name="ways",
                label=text("events-access-label-ways"),
                help=text("events-access-help-ways"),
                required=True,
                options=_offers("ways", (*WAYS, NONE)),
                check=_not_both,
            ),
            ShortText(
                name="languages",
                label=text("events-access-label-languages"),
                help=text("events-access-help-languages"),
                required=True,
                most=MOST_WORDS,
            ),
            Choice(
                name="low_bandwidth",
                label=text("events-access-label-line"),
                help=text("events-access-help-line"),
                required=True,
                options=_offers("line", LOW_BANDWIDTH),
            ),
            Choice(
                name="breaks",
                label=text("events-access-label-breaks"),
                required=True,
                options=_offers("breaks", BREAKS),
            ),
        ),
    ),
    FormPage(
        text("events-access-page-place"),
        (
            Choice(
                name="physical",
                label=text("events-access-label-physical"),
                required=True,
                options=_offers("physical", PHYSICAL),
            ),
            ShortText(
                name="place_words",
                label=text("events-access-label-place"),
                help=text("events-access-help-place"),
                most=MOST_WORDS,
            ),
            ShortText(
                name="contact",
                label=text("events-access-label-contact"),
                help=text("events-access-help-contact"),
                required=True,
                most=MOST_WORDS,
            ),
            ShortText(
                name="request_days",
                label=text("events-access-label-days"),
                help=text("events-access-help-days"),
                required=True,
                most=20,
                check=_wrong_days,
            ),
        ),
    ),
)
