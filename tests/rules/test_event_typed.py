"""When an event takes place is read as people type it, or refused with a sentence that says what to write."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, time, timedelta

import pytest
from babel.dates import format_date, format_time
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES, Localizer
from cogs.events.rules.series import wall_of
from cogs.events.rules.typed import Days, Refused, Understood, read_day, read_days, read_length, read_when

LOCALIZER = Localizer()
BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 29, 11, tzinfo=UTC)
"""A Sunday, noon in Berlin."""
MINUTES = st.datetimes(datetime(2026, 11, 30), datetime(2029, 11, 1)).map(
    lambda at: at.replace(second=0, microsecond=0)
)


def when(typed: str, language: str, zone: str = BERLIN, now: datetime = NOW) -> Understood | Refused:
    return read_when(typed, language=language, zone=zone, now=now)


@pytest.mark.parametrize(
    ("language", "typed", "wall"),
    [
        ("en", "next Tuesday 6 pm", "2026-12-01 18:00"),
        ("en", "Tuesday 18:00", "2026-12-01 18:00"),
        ("en", "tomorrow at noon", "2026-11-30 12:00"),
        ("en", "tomorrow evening at 6", "2026-11-30 18:00"),
        ("en", "tonight at 8", "2026-11-29 20:00"),
        ("en", "3 December 6.30 pm", "2026-12-03 18:30"),
        ("en", "December 3rd, 6:30pm", "2026-12-03 18:30"),
        ("en", "Dec 3, 2026 at 18:30", "2026-12-03 18:30"),
        ("en", "Tuesday, December 1, 2026 at 6:00 PM", "2026-12-01 18:00"),
        ("en", "the 3rd of December at 10am", "2026-12-03 10:00"),
        ("en", "13/12 18:00", "2026-12-13 18:00"),
        ("en", "12/13/2026 6pm", "2026-12-13 18:00"),
        ("en", "12/12 6pm", "2026-12-12 18:00"),
        ("en", "2026-12-01 18:00", "2026-12-01 18:00"),
        ("en", "2026-12-01T18:00", "2026-12-01 18:00"),
        ("en", "2026-12-01T18:00Z", "2026-12-01 19:00"),
        ("en", "2026-12-01T18:00:00+01:00", "2026-12-01 18:00"),
        ("en", "<t:1796148000>", "2026-12-01 19:00"),
        ("en", "<t:1796148000:F>", "2026-12-01 19:00"),
        ("en", "Tuesday 12 pm", "2026-12-01 12:00"),
        ("en", "in two weeks at 18:00", "2026-12-13 18:00"),
        ("en", "in 3 days 6pm", "2026-12-02 18:00"),
        ("en", "Tuesday next week 6pm", "2026-12-01 18:00"),
        ("en", "next week Tuesday 6pm", "2026-12-01 18:00"),
        ("en", "Sunday 10:00", "2026-12-06 10:00"),
        ("en", "Sunday 18:00", "2026-11-29 18:00"),
        ("en", "next Sunday 18:00", "2026-12-06 18:00"),
        ("en", "29 February 18:00", "2028-02-29 18:00"),
        ("en", "31 October 2027 02:30", "2027-10-31 02:30"),
        ("en", "6 pm on 3 December", "2026-12-03 18:00"),
        ("en", "18h 12 December", "2026-12-12 18:00"),
        ("en", "tomorrow 9 in the morning", "2026-11-30 09:00"),
        ("en", "tomorrow morning at 9", "2026-11-30 09:00"),
        ("en", "1.12. 18:00", "2026-12-01 18:00"),
        ("en", "Sept 5 at 18:00", "2027-09-05 18:00"),
        ("en", "tues 6pm", "2026-12-01 18:00"),
        ("en", "Tuesday 06:30", "2026-12-01 06:30"),
        ("de", "Dienstag 18 Uhr", "2026-12-01 18:00"),
        ("de", "nächsten Dienstag um 18 Uhr", "2026-12-01 18:00"),
        ("de", "Dienstag 18:30", "2026-12-01 18:30"),
        ("de", "3. Dezember 18:30", "2026-12-03 18:30"),
        ("de", "3. Dezember 18.30 Uhr", "2026-12-03 18:30"),
        ("de", "1.12. 18 Uhr", "2026-12-01 18:00"),
        ("de", "1.12.2026 18 Uhr", "2026-12-01 18:00"),
        ("de", "am 1.12. um 18:30 Uhr", "2026-12-01 18:30"),
        ("de", "1.12.26, 18 Uhr 30", "2026-12-01 18:30"),
        ("de", "morgen um 18", "2026-11-30 18:00"),
        ("de", "morgen Abend um 6", "2026-11-30 18:00"),
        ("de", "morgen früh um 8", "2026-11-30 08:00"),
        ("de", "heute Abend 20 Uhr", "2026-11-29 20:00"),
        ("de", "übermorgen mittags", "2026-12-01 12:00"),
        ("de", "Dienstag Mittag", "2026-12-01 12:00"),
        ("de", "Di 18 Uhr", "2026-12-01 18:00"),
        ("de", "Di., 1. Dez. 18h", "2026-12-01 18:00"),
        ("de", "Dienstag, 1. Dezember 2026 um 18:00 Uhr", "2026-12-01 18:00"),
        ("de", "um 12:30 am 1.12.", "2026-12-01 12:30"),
        ("de", "18 Uhr am Dienstag", "2026-12-01 18:00"),
        ("de", "in zwei Wochen um 18 Uhr", "2026-12-13 18:00"),
        ("de", "nächste Woche Dienstag 18 Uhr", "2026-12-01 18:00"),
        ("de", "1. März 10 Uhr", "2027-03-01 10:00"),
        ("de", "31.10. 18 Uhr", "2027-10-31 18:00"),
        ("de", "next Tuesday 6 pm", "2026-12-01 18:00"),
        ("de", "1/12 18 Uhr", "2026-12-01 18:00"),
        ("de", "kommenden Freitag 19 Uhr", "2026-12-04 19:00"),
        ("de", "Mi 2.12. 9:00", "2026-12-02 09:00"),
        ("fr", "jeudi 3 décembre à 18h30", "2026-12-03 18:30"),
        ("fr", "vendredi 4 décembre à 18 h 30", "2026-12-04 18:30"),
        ("fr", "demain à 18h", "2026-11-30 18:00"),
        ("fr", "demain 18 h", "2026-11-30 18:00"),
        ("fr", "après-demain à midi", "2026-12-01 12:00"),
        ("fr", "jeudi prochain 18h", "2026-12-03 18:00"),
        ("fr", "1er décembre à 18 heures", "2026-12-01 18:00"),
        ("fr", "01/12 18h", "2026-12-01 18:00"),
        ("fr", "01/12/2026 à 18:00", "2026-12-01 18:00"),
        ("fr", "ce soir à 20h", "2026-11-29 20:00"),
        ("fr", "demain à 6 heures du soir", "2026-11-30 18:00"),
        ("fr", "demain après-midi à 3h", "2026-11-30 15:00"),
        ("fr", "mardi de la semaine prochaine à 18h", "2026-12-01 18:00"),
        ("fr", "dans deux semaines à 18h", "2026-12-13 18:00"),
        ("fr", "le 15 août à 10h", "2027-08-15 10:00"),
        ("fr", "3 févr. 18h", "2027-02-03 18:00"),
        ("fr", "18 h 12 décembre", "2026-12-12 18:00"),
        ("fr", "mardi à 18", "2026-12-01 18:00"),
        ("es", "mañana a las 18 h", "2026-11-30 18:00"),
        ("es", "mañana a las 18", "2026-11-30 18:00"),
        ("es", "mañana a las 6 de la tarde", "2026-11-30 18:00"),
        ("es", "mañana por la mañana a las 10", "2026-11-30 10:00"),
        ("es", "pasado mañana a las 18:30", "2026-12-01 18:30"),
        ("es", "el martes a las 18:00", "2026-12-01 18:00"),
        ("es", "el próximo martes a las 18h", "2026-12-01 18:00"),
        ("es", "martes que viene 18h", "2026-12-01 18:00"),
        ("es", "1 de diciembre a las 18 h", "2026-12-01 18:00"),
        ("es", "3 de dic de 2026, 18:30", "2026-12-03 18:30"),
        ("es", "3 mar 18:00", "2027-03-03 18:00"),
        ("es", "01/12 18h", "2026-12-01 18:00"),
        ("es", "mediodía del martes", "2026-12-01 12:00"),
        ("es", "el martes al mediodía", "2026-12-01 12:00"),
        ("es", "en dos semanas a las 18h", "2026-12-13 18:00"),
        ("es", "dentro de 3 días a las 18 horas", "2026-12-02 18:00"),
        ("es", "esta noche a las 9", "2026-11-29 21:00"),
        ("es", "miércoles 18:00", "2026-12-02 18:00"),
        ("es", "miercoles 2 de diciembre 18 hs", "2026-12-02 18:00"),
        ("pt-BR", "amanhã às 18h", "2026-11-30 18:00"),
        ("pt-BR", "amanhã às 18h30", "2026-11-30 18:30"),
        ("pt-BR", "depois de amanhã às 18:30", "2026-12-01 18:30"),
        ("pt-BR", "próxima terça às 18h", "2026-12-01 18:00"),
        ("pt-BR", "terça-feira às 18h", "2026-12-01 18:00"),
        ("pt-BR", "1º de dezembro às 18h", "2026-12-01 18:00"),
        ("pt-BR", "1 de dezembro de 2026 às 18:00", "2026-12-01 18:00"),
        ("pt-BR", "01/12 18h", "2026-12-01 18:00"),
        ("pt-BR", "hoje à noite às 20h", "2026-11-29 20:00"),
        ("pt-BR", "amanhã às 6 da tarde", "2026-11-30 18:00"),
        ("pt-BR", "amanhã de manhã às 9", "2026-11-30 09:00"),
        ("pt-BR", "terça ao meio-dia", "2026-12-01 12:00"),
        ("pt-BR", "daqui a 3 dias às 18h", "2026-12-02 18:00"),
        ("pt-BR", "em duas semanas às 18h", "2026-12-13 18:00"),
        ("pt-BR", "terça da próxima semana às 18h", "2026-12-01 18:00"),
        ("pt-BR", "sábado, 5 de dezembro, 10h", "2026-12-05 10:00"),
        ("pt-BR", "segunda 18 horas", "2026-11-30 18:00"),
        ("pt-BR", "sexta que vem às 19h", "2026-12-04 19:00"),
    ],
)
def test_what_people_type_is_understood(language: str, typed: str, wall: str) -> None:
    found = when(typed, language)
    assert isinstance(found, Understood)
    assert found.wall == datetime.fromisoformat(wall)


@pytest.mark.parametrize(
    ("language", "typed", "why"),
    [
        ("en", "tomorrow at 6", "which-half"),
        ("en", "01/12 18:00", "order"),
        ("en", "<t:99999999999999:F>", "unclear"),
        ("en", "Tuesday", "no-time"),
        ("en", "6pm", "no-date"),
        ("en", "Tuesday 2 December 6pm", "weekday"),
        ("en", "yesterday 6pm", "unclear"),
        ("en", "28 November 2026 6pm", "past"),
        ("en", "1 January 2031 6pm", "far"),
        ("en", "Tuesday midnight", "midnight"),
        ("en", "Tuesday 12 am", "midnight"),
        ("en", "Tuesday 24:00", "midnight"),
        ("en", "Tuesday 25:00", "no-such-hour"),
        ("en", "Tuesday 18:00-19:30", "two-times"),
        ("en", "Tuesday from 6pm to 8pm", "two-times"),
        ("en", "Tuesday 18:00 CET", "zone"),
        ("en", "Tuesday 6pm EST", "zone"),
        ("en", "30 February 2027 18:00", "no-such-day"),
        ("en", "28 March 2027 02:30", "skipped"),
        ("en", "asdf 6pm", "unclear"),
        ("en", "", "no-date"),
        ("en", "6", "unclear"),
        ("en", "3 6pm", "unclear"),
        ("de", "morgen um 6", "which-half"),
        ("de", "Mittag", "no-date"),
        ("de", "18.30", "no-date"),
        ("de", "Mitternacht am Dienstag", "midnight"),
        ("fr", "jeudi 4 décembre à 18h30", "weekday"),
        ("fr", "minuit mardi", "midnight"),
        ("es", "mañana a las 6", "which-half"),
        ("en", "x" * 5000, "unclear"),
        ("en", "Tuesday 6:30", "which-half"),
        ("en", "tomorrow 6 pm, bring cake", "unclear"),
        ("en", "Tuesday Wednesday 6pm", "unclear"),
        ("en", "next week 6pm", "unclear"),
        ("en", "31/04/2027 6pm", "no-such-day"),
        ("en", "2026-13-01 18:00", "no-such-day"),
        ("en", "2026-13-01T18:00Z", "no-such-day"),
        ("de", "32.1. 18 Uhr", "no-such-day"),
        ("de", "Dienstag", "no-time"),
        ("fr", "demain de 18h à 20h", "two-times"),
        ("es", "medianoche del martes", "midnight"),
        ("pt-BR", "amanhã às 6", "which-half"),
        ("pt-BR", "terça 18h-20h", "two-times"),
    ],
)
def test_what_is_not_understood_is_refused_with_a_sentence(language: str, typed: str, why: str) -> None:
    found = when(typed, language)
    assert isinstance(found, Refused)
    assert found.text.id == f"events-when-{why}"
    assert len(LOCALIZER.render(found.text, language)) > 20


def test_an_hour_that_comes_twice_is_the_first_and_that_is_said() -> None:
    found = when("31 October 2027 02:30", "en")
    assert isinstance(found, Understood)
    assert found.hint is not None
    assert "comes twice" in LOCALIZER.render(found.hint, "en")
    usual = when("31 October 2027 03:30", "en")
    assert isinstance(usual, Understood)
    assert usual.hint is None


def test_the_past_is_said_in_the_zone_that_was_meant() -> None:
    found = when("29 November 2026 10:00", "en")
    assert isinstance(found, Refused)
    assert "10:00" in LOCALIZER.render(found.text, "en")
    assert "Europe/Berlin" in LOCALIZER.render(found.text, "en")


def test_today_is_the_day_of_the_zone() -> None:
    evening = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)
    for zone, day in (("Europe/London", 29), ("Asia/Tokyo", 30)):
        found = when("today 23:45", "en", zone, evening)
        assert isinstance(found, Understood)
        assert found.wall == datetime(2026, 11, day, 23, 45)


def test_a_stamp_of_discord_is_the_moment_that_it_names() -> None:
    moment = datetime(2026, 12, 1, 17, tzinfo=UTC)
    for style in ("", ":F", ":R", ":t"):
        found = when(f" <t:{int(moment.timestamp())}{style}> ", "fr", "America/New_York")
        assert isinstance(found, Understood)
        assert found.wall == wall_of(moment, "America/New_York")


@given(
    st.sampled_from(LANGUAGES),
    st.datetimes(datetime(2026, 11, 30), datetime(2029, 11, 1)).map(
        lambda wall: wall.replace(second=0, microsecond=0)
    ),
    st.sampled_from(["full", "long", "medium"]),
)
@settings(max_examples=80, deadline=None)
def test_what_hearth_says_itself_is_understood(language: str, wall: datetime, width: str) -> None:
    locale = language.replace("-", "_")
    typed = f"{format_date(wall, width, locale=locale)}, {format_time(wall.time(), 'short', locale=locale)}"
    found = when(typed, language, "UTC")
    if language == "en" and wall.hour == 0:
        assert isinstance(found, Refused)
    else:
        assert found == Understood(wall)


@given(st.sampled_from(LANGUAGES), st.text(max_size=200) | st.text("0123456789:.-/h pmuhrà<t>", max_size=60))
@settings(max_examples=80, deadline=None)
def test_whatever_is_typed_is_answered(language: str, typed: str) -> None:
    for answer in (
        when(typed, language),
        read_days(typed, language=language, zone=BERLIN, now=NOW, at=time(18)),
        read_day(typed, language=language, zone=BERLIN, now=NOW),
        read_length(typed),
    ):
        if isinstance(answer, Refused):
            assert LOCALIZER.render(answer.text, language)
        elif isinstance(answer, Understood):
            assert NOW.replace(tzinfo=None) <= answer.wall


@pytest.mark.parametrize("one", ["1", "1h", "1 ", "a ", ", ", "18:", "mar ", "1.", "-", "half an hour ", "\n"])
def test_long_and_strange_lines_take_no_time(one: str) -> None:
    started = clock.process_time()
    for typed in (one * 5000, one * (120 // len(one))):
        when(typed, "de")
        read_days(typed, language="de", zone=BERLIN, now=NOW, at=time(18))
        read_length(typed)
    assert clock.process_time() - started < 2


def test_a_list_of_days() -> None:
    typed = "Tuesday, December 1, 2026, 3 December\n2026-12-24; 5 Dec 20:00\n\n3 December,"
    found = read_days(typed, language="en", zone=BERLIN, now=NOW, at=time(18))
    assert isinstance(found, Days)
    assert [f"{wall:%m-%d %H}" for wall in found.walls] == ["12-01 18", "12-03 18", "12-05 20", "12-24 18"]
    assert found.timed == {datetime(2026, 12, 5, 20)}
    assert read_days("", language="en", zone=BERLIN, now=NOW, at=time(18)) == Days(())


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1.12., Quatsch", "unclear"),
        ("30.2.2027", "no-such-day"),
        ("1.12.2035", "far"),
        (", ".join(f"{day}.{month}." for month in range(1, 10) for day in range(1, 10)), "many-days"),
    ],
)
def test_a_list_that_is_none(typed: str, why: str) -> None:
    found = read_days(typed, language="de", zone=BERLIN, now=NOW, at=time(18))
    assert isinstance(found, Refused)
    assert found.text.id == f"events-when-{why}"


def test_one_day() -> None:
    assert read_day("3. Mai 2027", language="de", zone=BERLIN, now=NOW) == date(2027, 5, 3)
    for typed, why in (("3. Mai 18 Uhr", "only-day"), ("", "no-date"), ("1.5.2040", "far")):
        found = read_day(typed, language="de", zone=BERLIN, now=NOW)
        assert isinstance(found, Refused)
        assert found.text.id == f"events-when-{why}"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("90", 90),
        ("1h30", 90),
        ("1 h 30", 90),
        ("1:30", 90),
        ("90 min", 90),
        ("an hour and a half", 90),
        ("1.5 h", 90),
        ("1,5 Stunden", 90),
        ("half an hour", 30),
        ("2 days", 2880),
        ("eine Stunde", 60),
        ("anderthalb Stunden", 90),
        ("1 Std. 30 Min.", 90),
        ("una hora y media", 90),
        ("une heure et demie", 90),
        ("uma hora e meia", 90),
        ("media hora", 30),
        ("2 hours", 120),
        ("two hours", 120),
        ("1 hour and 30 minutes", 90),
        ("7 days", 10080),
        ("1 h", 60),
        ("2 heures et demie", 150),
        ("dos horas", 120),
        ("un jour", 1440),
        ("90m", 90),
        ("1 h 15 min", 75),
        ("45 minutes", 45),
        ("three hours", 180),
        ("2 and a half hours", 150),
        ("30 minutos", 30),
    ],
)
def test_a_length(typed: str, minutes: int) -> None:
    assert read_length(typed) == minutes
    assert read_length(f" {typed.upper()} ") == minutes


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("2", "bounds"),
        ("0", "bounds"),
        ("8 days", "bounds"),
        ("x", "unclear"),
        ("1.5", "unclear"),
        ("-90", "unclear"),
        ("", "unclear"),
        ("9" * 200, "unclear"),
        ("99999 weeks", "bounds"),
        ("an hour or so", "unclear"),
    ],
)
def test_a_length_that_is_none(typed: str, why: str) -> None:
    found = read_length(typed)
    assert isinstance(found, Refused)
    assert found.text.id == f"events-length-{why}"


@given(st.integers(5, 7 * 24 * 60))
def test_a_length_in_minutes_or_hours_is_the_same(minutes: int) -> None:
    assert read_length(str(minutes)) == read_length(f"{minutes} min") == minutes
    if minutes < timedelta(days=4) / timedelta(minutes=1):
        assert read_length(f"{minutes // 60}h{minutes % 60:02}") == minutes
