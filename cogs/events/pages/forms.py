"""The form in which an event is planned: what, when, where, and how everybody can attend.

Invariant: what is typed as a time is read by typed.py when the form is handed in, said again in words with the
weekday and the zone, and counts only once the organiser has said that it is right.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.kernel.forms import Choice, FormPage, LongText, Offer, ShortText, TimeZone, YesNo
from bot.kernel.text import Text, text
from cogs.events import access, repeats
from data.events import PLACES

MOST_SEATS = 100_000


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


PAGES = (
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
            Choice(
                name="repeats",
                label=text("events-label-repeats"),
                help=text("events-help-repeats"),
                options=tuple(Offer(one, repeats.offered_words(one)) for one in repeats.OFFERED),
                required=True,
            ),
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
    *access.FORM_PAGES,
)
