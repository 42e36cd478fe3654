"""How many voices a decision needs, and whether it has them: judged anew at every voice.

Invariants:
- Nobody here alone bans, opens an identity or hears an appeal. (Where all who are free have decided, an appeal is
  the co-signer's outside alone: cogs/conduct/service/voices.py.)
- A voice counts only as long as the person may still know of the case; so whoever is kept from a case afterwards
  can make a decision fail, and never pass.
- What is needed never exceeds the people who exist.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

IDENTITY, APPEAL, CLOSE, RELEASE = "identity", "appeal", "close", "release"
"""The identity of a reporter; an appeal; closing without a measure; that somebody has no part in it after all."""
BAN = "ban"
NEVER_ALONE = (BAN, IDENTITY, APPEAL)
HOLDS_BACK = ("limited", "suspension", BAN)
"""Measures with which somebody is not to be trusted with others, such as a mentee, until they end."""
RULE, RULE_FOR_BAN = 2, 3
APPEAL_WITHIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Voices:
    """How many of the handlers must agree, and whether the co-signer outside must, too."""

    handlers: int
    cosigner: bool = False


def voices(kind: str, free: int, *, cosigner: bool) -> Voices | None:
    """Return what a decision of this kind (a measure, or one of the above) needs; None where it is not available.

    `free` is how many handlers have no part in the case, `cosigner` whether there is one outside, free as well.
    Two agree, three for a ban; where there are fewer, all of them. What nobody may do alone needs the co-signer
    as the missing voice.
    """
    if free == 0:
        return None
    needed = min(RULE_FOR_BAN if kind == BAN else RULE, free)
    if needed >= 2 or kind not in NEVER_ALONE:
        return Voices(needed)
    return Voices(needed, True) if cosigner else None


def is_agreed(
    kind: str, *, free: Collection[str], voted: Collection[str], cosigner: bool, cosigner_voted: bool
) -> bool:
    """Tell whether a decision has its voices now. `free` and `voted` name people in the same (blind) way."""
    needed = voices(kind, len(set(free)), cosigner=cosigner)
    if needed is None or (needed.cosigner and not cosigner_voted):
        return False
    return len(set(voted) & set(free)) >= needed.handlers


def unavailable(free: int, *, cosigner: bool) -> tuple[str, ...]:
    """Return what cannot be decided here with so few people, for reporters to know before they write."""
    return tuple(kind for kind in NEVER_ALONE if voices(kind, free, cosigner=cosigner) is None)


def may_appeal(decided_at: datetime, now: datetime) -> bool:
    """Tell whether an appeal is still in time."""
    return now - decided_at <= APPEAL_WITHIN


def hears_appeal(free: Collection[str], decided: Collection[str]) -> frozenset[str]:
    """Return who may hear an appeal: those without a part in the case who did not decide it."""
    return frozenset(free) - frozenset(decided)
