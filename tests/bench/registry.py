"""Which benchmarks there are: each module in `subjects/` registers itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench import subjects
from tests.bench.measurement import Measurement

if TYPE_CHECKING:
    from tests.bench.bench import Bench

Measure = Callable[["Bench"], Awaitable[Sequence[Measurement]]]


@dataclass(frozen=True, slots=True)
class Subject:
    """One benchmark: its name on the command line, its heading in the table, and how it is measured."""

    name: str
    title: str
    measure: Measure


_registered: dict[str, Subject] = {}


def subject(name: str, title: str) -> Callable[[Measure], Measure]:
    """Register the function below as a benchmark; the table lists them in the order of their files' names."""

    def register(measure: Measure) -> Measure:
        if name in _registered:
            raise ValueError(f"two benchmarks are called {name}")
        _registered[name] = Subject(name, title, measure)
        return measure

    return register


def all_subjects() -> dict[str, Subject]:
    """Return every benchmark by its name, after loading the modules in `subjects/`."""
    for module in pkgutil.iter_modules(subjects.__path__):
        importlib.import_module(f"{subjects.__name__}.{module.name}")
    return dict(_registered)
