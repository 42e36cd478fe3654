"""When people can report: there must be somebody who handles it, and somebody outside."""

from __future__ import annotations

from dataclasses import dataclass

from bot.kernel.findings import Finding

NEEDED = 2


@dataclass(frozen=True, slots=True)
class Means:
    """How many people handle reports, whether there is a contact outside, and whether one is alone on purpose."""

    handlers: int
    outside: bool
    alone: bool


def missing(means: Means) -> list[Finding]:
    """Return why reporting stays off, each with the setting that mends it; nothing where it is on."""
    found = []
    if not means.outside:
        found.append(Finding("conduct-no-outside", "conduct.outside_address"))
    if means.handlers == 0:
        found.append(Finding("conduct-no-handlers", "conduct.handler_role"))
    elif means.handlers < NEEDED and not means.alone:
        found.append(Finding("conduct-one-handler", "conduct.alone_confirmed"))
    return found


def not_ready(means: Means, *, begun: bool) -> list[Finding]:
    """Return what `/setup` says is missing: nothing in a community that has not `begun` to set conduct up."""
    return missing(means) if begun else []


def is_open(means: Means) -> bool:
    """Tell whether people can report."""
    return not missing(means)
