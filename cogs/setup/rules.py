"""The decisions of `/setup`: what to choose first, and what of it all needs mending.

Invariant: everything is judged from plain values; what one channel or role needs is bot/kernel/findings.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.kernel.community import CommunityFacts
from bot.kernel.findings import Finding, problems_of
from bot.kernel.settings import ChannelKind, RoleKind, Setting
from bot.settings import Chosen

MUST_WAIT_FROM = 3
"""Verification level "high": newcomers cannot write for ten minutes. Source: Discord's documents, Guild."""


STAFF_CHANNEL = "community.staff_channel"


def next_steps(chosen: Sequence[Chosen]) -> list[Setting]:
    """Return what is still to be chosen among the first things, the weightiest first."""
    waiting = [one.setting for one in chosen if one.setting.first and not one.is_set]
    return sorted(waiting, key=lambda setting: -setting.first)


def examine(chosen: Sequence[Chosen], facts: CommunityFacts, also: Sequence[Finding] = ()) -> list[Finding]:
    """Return all that stands in the way of what this community has set; what needs mending comes first.

    `also` is what features found in their way, beyond single settings.
    """
    found = [
        finding
        for one in chosen
        if one.is_set and isinstance(one.value, int) and isinstance(one.setting.kind, ChannelKind | RoleKind)
        for finding in problems_of(one.setting, one.value, facts)
    ]
    found += also
    meets_newcomers = any(
        one.is_set and isinstance(one.setting.kind, ChannelKind) and one.setting.kind.for_newcomers
        for one in chosen
    )
    if meets_newcomers:
        found += _ways_in(facts)
    if any(one.is_set for one in chosen):
        found += [Finding("intent-missing", about=(name,)) for name in sorted(facts.missing_intents)]
    return sorted(found, key=lambda finding: finding.is_note)


def _ways_in(facts: CommunityFacts) -> list[Finding]:
    """Say what Discord itself puts before newcomers, beside Hearth's welcome."""
    found = []
    if "GUILD_ONBOARDING" in facts.features and facts.onboarding_channels is None:
        found.append(Finding("onboarding-on"))
    if "MEMBER_VERIFICATION_GATE_ENABLED" in facts.features:
        found.append(Finding("screening-on"))
    if "GUILD_SERVER_GUIDE" in facts.features:
        found.append(Finding("server-guide"))
    if "WELCOME_SCREEN_ENABLED" in facts.features:
        found.append(Finding("welcome-screen"))
    if facts.verification_level >= MUST_WAIT_FROM:
        found.append(Finding("newcomers-wait"))
    return found


def can_be_told(chosen: Sequence[Chosen], found: Sequence[Finding]) -> bool:
    """Tell whether findings can be told: a staff channel is set, and does not need mending itself."""
    return any(one.is_set and one.setting.key == STAFF_CHANNEL for one in chosen) and not any(
        finding.setting == STAFF_CHANNEL for finding in found
    )
