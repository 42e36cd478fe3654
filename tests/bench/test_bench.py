"""The benchmarks run and print their table. No test holds a time against anything."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.measurement import HEADINGS, Measurement, percentile, table
from tests.bench.registry import all_subjects


@pytest.mark.timeout(900)
def test_a_quick_run_measures_everything_and_prints_one_table() -> None:
    child = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--quick"], capture_output=True, text=True, check=False
    )

    assert child.returncode == 0, child.stderr
    lines = child.stdout.splitlines()
    assert all(heading in lines[0] for heading in HEADINGS)
    titles = [subject.title for subject in all_subjects().values()]
    assert [line for line in lines if line in titles] == titles
    rows = [line for line in lines[1:] if line.startswith("  ")]
    assert len(rows) > len(titles)
    for row in rows:
        assert re.search(r"\d", re.split(r"\s{2,}", row.strip())[2]), f"Hearth has no number in: {row}"
    assert "round 1 of 1" in child.stderr


def test_an_unknown_benchmark_is_named() -> None:
    child = subprocess.run(
        [sys.executable, "-m", "tests.bench", "no-such-thing"], capture_output=True, text=True, check=False
    )

    assert child.returncode == 2
    assert "no-such-thing" in child.stderr


@given(st.lists(st.floats(0, 1000), min_size=1), st.floats(0, 1))
def test_a_percentile_is_the_least_value_that_enough_do_not_exceed(values: list[float], share: float) -> None:
    found = percentile(values, share)

    enough = share * len(values)
    assert sum(value <= found for value in values) >= enough
    assert found == min(value for value in values if sum(other <= value for other in values) >= enough)


def test_the_table_is_aligned_and_shows_ratios() -> None:
    shown = table(
        [
            ("A group", [Measurement("fast", "ms", 1.5, 2.0, 0.5, "under 10")]),
            ("Another", [Measurement("only Hearth", "a second", 12345.6)]),
        ]
    ).splitlines()

    assert shown[1] == "A group"
    assert shown[2].split() == ["fast", "ms", "1.50", "2.00", "0.50", "3.00", "under", "10"]
    assert shown[4].split() == ["only", "Hearth", "a", "second", "12,346", "-", "-", "-"]
    assert shown[2].index("1.50") + 4 == shown[4].index("12,346") + 6
