"""What a community sets for conduct."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import NumberKind, PeopleKind, RoleKind, SettingsGroup, SwitchKind, TextKind, setting


@dataclass(frozen=True, slots=True)
class ConductSettings(SettingsGroup):
    """Nobody can report until there are people who handle reports and a contact outside (rules/readiness.py).

    `outside_person` hears of what is overdue, `outside_address` is shown to those who report. `cosigner` is the
    missing second voice where too few handlers are free of a case. `alone` is a small community's confirmation
    that a single person handles reports.
    """

    feature: ClassVar[str] = "conduct"
    handler_role: int | None = setting(RoleKind(), first=18)
    handlers: tuple[int, ...] | None = setting(PeopleKind())
    outside_address: str | None = setting(TextKind("contact"), first=17)
    outside_person: tuple[int, ...] | None = setting(PeopleKind(most=1))
    cosigner: tuple[int, ...] | None = setting(PeopleKind(most=1))
    alone: bool = setting(SwitchKind(), False)
    code_of_conduct: str | None = setting(TextKind("link"))
    acknowledge_hours: int = setting(NumberKind(1, 72, "unit-hours"), 24)
    update_days: int = setting(NumberKind(1, 30, "unit-days"), 7)
    decide_days: int = setting(NumberKind(1, 60, "unit-days"), 14)
