"""What a community sets for conduct."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.kernel.settings import (
    NumberKind,
    PeopleKind,
    RoleKind,
    Sealed,
    SettingsGroup,
    SwitchKind,
    TextKind,
    setting,
)


@dataclass(frozen=True, slots=True)
class ConductSettings(SettingsGroup):
    """Nobody can report until there are people who handle reports and a contact outside (rules/readiness.py).

    `outside_account` and `outside_webhook` hear of what is overdue, without content; `outside_address` is shown to
    those who report. `cosigner` is the missing second voice where too few handlers are free of a case.
    `alone_confirmed` is a small community's word that it knows that a single person handles reports.
    """

    feature: ClassVar[str] = "conduct"
    handler_role: int | None = setting(RoleKind(), first=18)
    handlers: tuple[int, ...] | None = setting(PeopleKind())
    outside_address: str | None = setting(TextKind("contact"), first=17)
    outside_account: tuple[int, ...] | None = setting(PeopleKind(most=1, outside=True))
    outside_webhook: Sealed | None = setting(TextKind("webhook", most=500, secret=True))  # noqa: RUF009
    cosigner: tuple[int, ...] | None = setting(PeopleKind(most=1, outside=True))
    alone_confirmed: bool = setting(SwitchKind(), False)
    code_of_conduct: str | None = setting(TextKind("link"))
    acknowledge_hours: int = setting(NumberKind(1, 72, "unit-hours"), 24)
    update_days: int = setting(NumberKind(1, 30, "unit-days"), 7)
    decide_days: int = setting(NumberKind(1, 60, "unit-days"), 14)

    @property
    def has_outside(self) -> bool:
        """Whether there is a contact outside of any kind: only some of them can be told of what is overdue."""
        return bool(self.outside_account or self.outside_webhook or self.outside_address)

    @property
    def is_begun(self) -> bool:
        """Whether anything of it is set."""
        return self != ConductSettings()
