"""Every feature has the same rooms, so that whoever looks for something can guess where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

COGS = Path(__file__).resolve().parents[2] / "cogs"
ROOMS = {"rules", "service", "pages", "deliveries"}
"""Each is a module, or a package where there is more of it."""
MODULES = {"__init__", "cog", "feature", "settings", "personal_data", "form", "notes", "post"}
MORE = {"events": {"calendars"}}
"""What one feature alone has: files in a format of their own."""
FEATURES = sorted(path.name for path in COGS.iterdir() if (path / "__init__.py").exists())


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_has_the_rooms_that_all_have(feature: str) -> None:
    folder = COGS / feature
    packages = {path.name for path in folder.iterdir() if path.is_dir() and path.name != "__pycache__"}
    modules = {path.stem for path in folder.glob("*.py")}
    assert modules <= MODULES | ROOMS
    assert packages <= ROOMS | MORE.get(feature, set())
    assert not modules & packages
    assert {"__init__", "cog", "feature"} <= modules
