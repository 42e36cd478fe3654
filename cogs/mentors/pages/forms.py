"""The two forms: offering to be a mentor, and looking for one. What is asked of both stands here once.

Invariant: before a word is written, it stands there who will read it; what is sealed says so.
"""

from __future__ import annotations

from bot.kernel.forms import Choice, Choices, FormPage, LongText, Offer, People, ShortText, TimeZone, YesNo
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.text import Text, text
from cogs.mentors.rules import lifecycle, wishes
from cogs.mentors.rules.matching import FORMATS, WAYS

MOST_SEATS = 4
USUAL_SEATS = 2
WEEKS = (4, 8, 12, 24)
MOST_WORDS = 1000


def hours_understood(typed: str) -> Text | None:
    """Complain about hours that cannot be read."""
    return text("mentors-wrong-hours") if wishes.hours_in(typed) is None else None


def _offers(prefix: str, values: tuple[str, ...] | list[str]) -> tuple[Offer, ...]:
    return tuple(Offer(value, text(f"{prefix}-{value.replace('_', '-')}")) for value in values)


FORMAT_OFFERS = tuple(
    Offer(one, text(f"mentors-format-{one}"), text(f"mentors-format-{one}-help")) for one in FORMATS
)
LANGUAGE_OFFERS = tuple(Offer(code, text("name", name=name)) for code, name in wishes.LANGUAGES.items())
PART_OFFERS = tuple(
    Offer(f"{day}-{part}", text("mentors-when-part", day=text(f"mentors-day-{day}"), part=text(f"mentors-{part}")))
    for day in wishes.DAYS
    for part in wishes.PARTS
)
SHARED_OFFERS = _offers("mentors-shared", list(wishes.SHARED))
WAY_OFFERS = _offers("mentors-way", list(WAYS))


def when_page() -> FormPage:
    """Return what both are asked about time and age."""
    return FormPage(
        text("mentors-page-when"),
        (
            TimeZone(name="zone", label=text("mentors-label-zone"), help=text("mentors-help-zone"), required=True),
            Choices(
                name="parts",
                label=text("mentors-label-parts"),
                help=text("mentors-help-parts"),
                options=PART_OFFERS,
            ),
            ShortText(
                name="hours",
                label=text("mentors-label-hours"),
                help=text("mentors-help-hours"),
                check=hours_understood,
                most=300,
            ),
            YesNo(name="adult", label=text("mentors-label-adult"), help=text("mentors-help-adult")),
        ),
    )


def secret_page(shared: str) -> FormPage:
    """Return what both are asked in confidence; `shared` names the question about what people have in common."""
    return FormPage(
        text("mentors-page-secret"),
        (
            Choices(
                name="shared",
                label=text(f"mentors-label-{shared}"),
                help=text(f"mentors-help-{shared}"),
                options=SHARED_OFFERS,
            ),
            People(
                name="never",
                label=text("mentors-label-never"),
                help=text("mentors-help-never"),
                most=SELECT_OPTIONS,
            ),
        ),
    )


OFFER_PAGES = (
    FormPage(
        text("mentors-page-offer"),
        (
            LongText(
                name="words",
                label=text("mentors-label-skills"),
                help=text("mentors-help-skills"),
                required=True,
                most=MOST_WORDS,
            ),
            Choices(
                name="formats",
                label=text("mentors-label-formats"),
                help=text("mentors-help-formats"),
                options=FORMAT_OFFERS,
                required=True,
            ),
            Choices(
                name="languages",
                label=text("mentors-label-languages"),
                help=text("mentors-help-languages"),
                options=LANGUAGE_OFFERS,
                required=True,
            ),
            Choices(
                name="ways",
                label=text("mentors-label-can"),
                help=text("mentors-help-can"),
                options=WAY_OFFERS,
            ),
            Choice(
                name="seats",
                label=text("mentors-label-seats"),
                help=text("mentors-help-seats"),
                options=tuple(
                    Offer(str(count), text("mentors-seats", count=count)) for count in range(1, MOST_SEATS + 1)
                ),
            ),
        ),
    ),
    when_page(),
    secret_page("shares"),
)

REQUEST_PAGES = (
    FormPage(
        text("mentors-page-request"),
        (
            LongText(
                name="goal",
                label=text("mentors-label-goal"),
                help=text("mentors-help-goal"),
                required=True,
                most=lifecycle.MOST_GOAL,
            ),
            ShortText(
                name="about",
                label=text("mentors-label-about"),
                help=text("mentors-help-about"),
                most=200,
            ),
            Choice(
                name="format",
                label=text("mentors-label-format"),
                help=text("mentors-help-format"),
                options=FORMAT_OFFERS,
                required=True,
            ),
            Choice(
                name="weeks",
                label=text("mentors-label-weeks"),
                help=text("mentors-help-weeks"),
                options=tuple(Offer(str(weeks), text("mentors-weeks", count=weeks)) for weeks in WEEKS),
            ),
            Choices(
                name="languages",
                label=text("mentors-label-languages"),
                help=text("mentors-help-languages"),
                options=LANGUAGE_OFFERS,
                required=True,
            ),
        ),
    ),
    when_page(),
    FormPage(
        text("mentors-page-how"),
        (
            Choices(
                name="needs",
                label=text("mentors-label-needs"),
                help=text("mentors-help-needs"),
                options=WAY_OFFERS,
            ),
            Choice(
                name="place",
                label=text("mentors-label-place"),
                help=text("mentors-help-place"),
                options=tuple(Offer(one, text(f"mentors-place-{one}")) for one in wishes.PLACES),
            ),
        ),
    ),
    secret_page("prefers"),
)
