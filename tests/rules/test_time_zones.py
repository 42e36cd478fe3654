"""Time zones are understood as people write them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.kernel.time_zones import find_zone, zone_words


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("  são paulo ", "America/Sao_Paulo"),
        ("UTC", "UTC"),
        ("utc+2", "Etc/GMT-2"),
        ("UTC +02:00", "Etc/GMT-2"),
        ("GMT-3", "Etc/GMT+3"),
        ("+14", "Etc/GMT-14"),
        ("UTC\u22125", "Etc/GMT+5"),
        ("UTC+15", None),
        ("UTC-13", None),
        ("UTC+5:30", None),
        ("the moon", None),
        ("", None),
    ],
)
def test_what_people_type_is_understood_or_asked_again(typed: str, zone: str | None) -> None:
    assert find_zone(typed) == zone
    assert zone is None or ZoneInfo(zone)


def test_a_fixed_offset_is_shown_as_people_write_it() -> None:
    assert zone_words("Etc/GMT-2") == "UTC+2"
    assert zone_words("Etc/GMT+11") == "UTC-11"
    assert zone_words("Etc/GMT+0") == "UTC"
    assert zone_words("Europe/Berlin") == "Europe/Berlin"


def test_every_zone_is_found_by_what_is_shown_of_it() -> None:
    winter, summer = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
    for zone in available_timezones():
        found = find_zone(zone_words(zone))
        assert found is not None
        for moment in (winter, summer):
            assert moment.astimezone(ZoneInfo(found)).utcoffset() == moment.astimezone(ZoneInfo(zone)).utcoffset()
