"""How an event repeats is said without doubt: as a rule, and back in words in five languages."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.kernel.problems import Problem
from cogs.events.rules.repeats import OFFERED, described, offered_words, rule_of, said, warning, weekday
from cogs.events.rules.series import Schedule, slots

LOCALIZER = Localizer()
EVER = (datetime(1971, 1, 1, tzinfo=UTC), datetime(2299, 1, 1, tzinfo=UTC))
TUESDAY = datetime(2026, 12, 8, 18)
MINUTES = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(
    lambda at: at.replace(second=0, microsecond=0)
)


def in_words(rule: str, language: str = "en") -> str:
    return LOCALIZER.render(said(rule), language)


def days_of(value: str, wall: datetime, until: date | None = None, most: int = 5) -> list[date]:
    schedule = Schedule("Europe/Berlin", wall, 60, rule_of(value, wall, until))
    return [slot.wall.date() for slot in slots(schedule, after=EVER[0], before=EVER[1], most=most)]


@pytest.mark.parametrize(
    ("value", "wall", "days"),
    [
        ("once", TUESDAY, ["2026-12-08"]),
        ("daily", TUESDAY, ["2026-12-08", "2026-12-09", "2026-12-10"]),
        ("weekly", TUESDAY, ["2026-12-08", "2026-12-15", "2026-12-22"]),
        ("fortnightly", TUESDAY, ["2026-12-08", "2026-12-22", "2027-01-05"]),
        ("monthly-weekday", TUESDAY, ["2026-12-08", "2027-01-12", "2027-02-09"]),
        ("monthly-weekday", datetime(2026, 12, 29, 18), ["2026-12-29", "2027-03-30", "2027-06-29"]),
        ("monthly-last", datetime(2026, 12, 31, 18), ["2026-12-31", "2027-01-28", "2027-02-25"]),
        ("monthly-day", datetime(2026, 12, 31, 18), ["2026-12-31", "2027-01-31", "2027-03-31"]),
        ("monthly-day", datetime(2026, 12, 30, 18), ["2026-12-30", "2027-01-30", "2027-03-30"]),
        ("monthly-end", datetime(2026, 12, 31, 18), ["2026-12-31", "2027-01-31", "2027-02-28"]),
        ("yearly", TUESDAY, ["2026-12-08", "2027-12-08", "2028-12-08"]),
        ("yearly", datetime(2028, 2, 29, 18), ["2028-02-29", "2032-02-29", "2036-02-29"]),
    ],
)
def test_what_is_chosen_takes_place(value: str, wall: datetime, days: list[str]) -> None:
    assert [day.isoformat() for day in days_of(value, wall, most=3)] == days


def test_the_last_day_of_a_series_belongs_to_it() -> None:
    assert days_of("weekly", TUESDAY, date(2026, 12, 22))[-1] == date(2026, 12, 22)
    assert days_of("weekly", TUESDAY, date(2026, 12, 21))[-1] == date(2026, 12, 15)
    assert days_of("weekly", TUESDAY, TUESDAY.date()) == [TUESDAY.date()]


@pytest.mark.parametrize(
    ("value", "wall", "until", "problem"),
    [
        ("weekly", TUESDAY, date(2026, 12, 7), "events-repeats-ends-early"),
        ("monthly-last", TUESDAY, None, "events-repeats-not-last"),
        ("monthly-end", TUESDAY, None, "events-repeats-not-end"),
        ("monthly-end", datetime(2028, 2, 28), None, "events-repeats-not-end"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    value: str, wall: datetime, until: date | None, problem: str
) -> None:
    with pytest.raises(Problem) as refused:
        rule_of(value, wall, until)
    assert refused.value.text.id == problem
    for language in LANGUAGES:
        assert str(wall.day) in LOCALIZER.render(refused.value.text, language)


@given(
    st.sampled_from(OFFERED),
    st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(
        lambda wall: wall.replace(second=0, microsecond=0)
    ),
    st.none() | st.integers(0, 2000),
)
@settings(max_examples=80, deadline=None)
def test_every_offer_contains_its_first_time_and_can_be_said(value: str, wall: datetime, days: int | None) -> None:
    until = None if days is None else wall.date() + timedelta(days=days)
    try:
        rule = rule_of(value, wall, until)
    except Problem:
        return
    schedule = Schedule("UTC", wall, 60, rule)
    found = slots(schedule, after=EVER[0], before=EVER[1], most=20)
    assert found[0].wall == wall
    assert until is None or all(slot.wall.date() <= until for slot in found)
    assert said(rule).id != "events-repeats-own"
    if warning(value, wall) is not None:
        assert "29" in rule or re.search("BYMONTHDAY=3|BYDAY=5", rule)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", "Once"),
        ("FREQ=DAILY", "Every day"),
        ("FREQ=DAILY;INTERVAL=3", "Every 3 days"),
        ("FREQ=WEEKLY", "Every week"),
        ("FREQ=WEEKLY;WKST=SU;BYDAY=TH,TU", "Every week on Tuesday and Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=5", "Every 2 weeks on Tuesday, 5 times"),
        ("FREQ=MONTHLY", "Every month"),
        (
            "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270503T180000",
            "On the second Tuesday of each month, until Monday, May 3, 2027",
        ),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "On the second Tuesday of each month"),
        ("FREQ=MONTHLY;BYDAY=+1SA;INTERVAL=3", "On the first Saturday of every 3 months"),
        ("FREQ=MONTHLY;BYDAY=-1TH", "On the last Thursday of each month"),
        ("FREQ=MONTHLY;BYDAY=5FR", "On the fifth Friday of each month (months with only four are left out)"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "On day 15 of each month"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "On day 31 of each month (months without a 31st are left out)"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "On the last day of each month"),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1", "Every year on 1 December"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "On 29 February, so only in leap years"),
    ],
)
def test_a_rule_in_words(rule: str, words: str) -> None:
    assert in_words(rule) == words


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=DAILY;BYMONTH=2",
        "FREQ=DAILY;BYDAY=MO,TU",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=2TU,4TU",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYMONTHDAY=-2",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=MONTHLY;BYMONTHDAY=42",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=YEARLY;BYDAY=20MO",
        "what?",
    ],
)
def test_a_rule_that_cannot_be_said_well_is_called_one_of_its_own(rule: str) -> None:
    assert in_words(rule) == "A series with a rule of its own"


def test_the_end_of_a_rule_of_its_own_is_said() -> None:
    assert in_words("FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=4") == "A series with a rule of its own, 4 times"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "El segundo martes de cada mes, hasta el lunes, 3 de mayo de 2027"),
        ("fr", "Le deuxième mardi de chaque mois, jusqu’au lundi 3 mai 2027"),
        ("de", "Am zweiten Dienstag jedes Monats, bis Montag, 3. Mai 2027"),
        ("pt-BR", "Na segunda terça-feira de cada mês, até segunda-feira, 3 de maio de 2027"),
    ],
)
def test_a_series_in_other_languages(language: str, words: str) -> None:
    assert in_words("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270503", language) == words


def test_weekdays_of_both_genders_in_portuguese() -> None:
    assert in_words("FREQ=MONTHLY;BYDAY=1SA", "pt-BR") == "No primeiro sábado de cada mês"
    assert in_words("FREQ=MONTHLY;BYDAY=-1SU", "pt-BR") == "No último domingo de cada mês"
    assert in_words("FREQ=MONTHLY;BYDAY=1WE", "pt-BR") == "Na primeira quarta-feira de cada mês"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_offer_and_weekday_has_words(language: str) -> None:
    offers = {LOCALIZER.render(offered_words(value), language) for value in OFFERED}
    names = {LOCALIZER.render(weekday(date(2026, 12, day)), language) for day in range(1, 8)}
    assert (len(offers), len(names)) == (len(OFFERED), 7)


@pytest.mark.parametrize(
    ("value", "wall", "words"),
    [
        ("monthly-day", datetime(2026, 12, 28), None),
        ("monthly-day", datetime(2026, 12, 29), "Only a leap year has a 29 February"),
        ("monthly-day", datetime(2026, 12, 30), "February has no 30th"),
        ("monthly-day", datetime(2026, 12, 31), "Five months have no 31st"),
        ("monthly-weekday", datetime(2026, 12, 28), None),
        ("monthly-weekday", datetime(2026, 12, 29), "only four times"),
        ("monthly-end", datetime(2026, 12, 31), None),
        ("yearly", datetime(2028, 2, 29), "Only leap years"),
        ("yearly", datetime(2028, 3, 1), None),
    ],
)
def test_what_is_left_out_is_said_before(value: str, wall: datetime, words: str | None) -> None:
    found = warning(value, wall)
    assert (found is None) == (words is None)
    assert words is None or found is None or words in LOCALIZER.render(found, "en")


def test_several_days_and_days_left_out() -> None:
    later = tuple(TUESDAY + timedelta(days=ahead) for ahead in (0, 1, 2))
    several = Schedule("UTC", TUESDAY, 60, also=later)
    assert LOCALIZER.render(described(several), "en") == "On 3 days"
    series = Schedule("UTC", TUESDAY, 60, "FREQ=WEEKLY;BYDAY=TU", also=later[1:2], never=later[:1])
    assert (
        LOCALIZER.render(described(series), "en") == "Every week on Tuesday, and one time more, except for one day"
    )
    assert described(Schedule("UTC", TUESDAY, 60)).id == "events-repeats-once"
