"""What `python -m bot check` reports: one sentence each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence for the operator; `to_mend` where something must be changed."""

    says: str
    to_mend: bool = False
