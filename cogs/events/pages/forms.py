"""The form in which an event is planned: what, when, where, and how everybody can attend.

Invariant: what is typed as a time is read by typed.py when the form is handed in, said again in words with the
weekday and the zone, and counts only once the organiser has said that it is right.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from bot.kernel.forms import Choice, FormPage, LongText, Offer, ShortText, TimeZone, YesNo
from bot.kernel.text import Text, text
from cogs.events.rules import access, repeats
from data.events import PLACES

MOST_SEATS = 100_000
WHAT, WHEN, WHERE = range(3)
"""The numbers of the pages; behind them stand those about access."""
OWN = "own"
"""Stands where a series repeats in a way that no form can say, such as one from another calendar."""


def seats_understood(typed: str) -> Text | None:
    """Complain about a number of seats that is none."""
    is_number = typed.isdecimal() and 1 <= int(typed) <= MOST_SEATS
    return None if is_number else text("events-wrong-seats", most=MOST_SEATS)


def where_understood(typed: str) -> Text | None:
    """Complain about what begins like a link and is none that can be opened safely."""
    if "://" not in typed:
        return None
    try:
        parts = urlsplit(typed)
    except ValueError:
        return text("events-wrong-link")
    is_good = parts.scheme == "https" and parts.hostname and not parts.username and " " not in typed
    return None if is_good else text("events-wrong-link")


REPEATS = Choice(
    name="repeats",
    label=text("events-label-repeats"),
    help=text("events-help-repeats"),
    options=tuple(Offer(one, repeats.offered_words(one)) for one in repeats.OFFERED),
    required=True,
)
REPEATS_OR_OWN = replace(REPEATS, options=(*REPEATS.options, Offer(OWN, text("events-repeats-own-offer"))))

FIRST_PAGES = (
    FormPage(
        text("events-page-what"),
        (
            ShortText(
                name="title",
                label=text("events-label-title"),
                help=text("events-help-title"),
                required=True,
                most=100,
            ),
            LongText(
                name="words",
                label=text("events-label-words"),
                help=text("events-help-words"),
                required=True,
                most=2000,
            ),
            ShortText(
                name="audience", label=text("events-label-audience"), help=text("events-help-audience"), most=300
            ),
            YesNo(name="newcomers", label=text("events-label-newcomers"), help=text("events-help-newcomers")),
        ),
    ),
    FormPage(
        text("events-page-when"),
        (
            TimeZone(name="zone", label=text("events-label-zone"), help=text("events-help-zone"), required=True),
            ShortText(
                name="when",
                label=text("events-label-when"),
                help=text("events-help-when"),
                required=True,
                most=200,
            ),
            ShortText(
                name="length",
                label=text("events-label-length"),
                help=text("events-help-length"),
                required=True,
                most=60,
            ),
            REPEATS,
            ShortText(name="until", label=text("events-label-until"), help=text("events-help-until"), most=60),
        ),
    ),
    FormPage(
        text("events-page-where"),
        (
            Choice(
                name="place",
                label=text("events-label-place"),
                help=text("events-help-place"),
                options=tuple(Offer(one, text(f"events-offer-{one}")) for one in PLACES),
                required=True,
            ),
            ShortText(
                name="where",
                label=text("events-label-where"),
                help=text("events-help-where"),
                most=300,
                check=where_understood,
            ),
            ShortText(
                name="capacity",
                label=text("events-label-capacity"),
                help=text("events-help-capacity"),
                most=6,
                check=seats_understood,
            ),
            ShortText(
                name="newcomer_seats",
                label=text("events-label-newcomer-seats"),
                help=text("events-help-newcomer-seats"),
                most=6,
                check=seats_understood,
            ),
        ),
    ),
)
PAGES = (*FIRST_PAGES, *access.FORM_PAGES)
PAGES_OR_OWN = tuple(
    replace(one, questions=tuple(REPEATS_OR_OWN if asked is REPEATS else asked for asked in one.questions))
    for one in PAGES
)
"""The same for a series with a rule of its own, which can stay as it is."""
