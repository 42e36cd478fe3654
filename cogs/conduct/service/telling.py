"""Promises that people hear of a case: that they have an update in Hearth, and nothing else.

Invariants: who is told is decided when the promise is kept, from who is entitled then; a job names a case by its
opaque id and nobody by account; the contact outside hears that something waits, and never what.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.ground import Ground
from bot.kernel.ids import new_id
from data import jobs
from data.engine import Transaction

TELL = "conduct.tell"
"""The kind of job that tells people of a case; its args are those of `tell`."""

OUTSIDE = "conduct.outside"
"""The kind of job that tells the contact outside by a webhook or by e-mail; its args say which `way`."""
WEBHOOK, MAIL = "webhook", "mail"
NO_CASE = ""
"""Stands for a case where news is about the community's handling as a whole."""

Whom = Literal["claimer", "handlers", "reporters", "accused", "outside", "cosigner"]
"""`claimer`: who looks after the case, or all handlers without a part in it where nobody does; `handlers`: all of
these; `reporters` and `accused`: those whose account is known; `outside`: the contact outside the server."""


async def tell(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    case_id: str,
    whom: Whom,
    *,
    at: datetime | None = None,
    but: str | None = None,
    subject: str | None = None,
) -> None:
    """Promise to tell people of a case. `but` is a handler (blind index, context HANDLER) who knows already.

    `subject` narrows it to one report (whom = reporters) or one part of a case (whom = accused).
    """
    await jobs.add(
        tx,
        TELL,
        guild_id=guild_id,
        due_at=at or ground.clock.now(),
        dedupe_key=f"{TELL}:{new_id()}",
        args={"case": case_id, "whom": whom, "but": but, "subject": subject},
    )
