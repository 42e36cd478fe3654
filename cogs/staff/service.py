"""The use cases of staff's page, each over one transaction. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.feature import Feature, StartAction
from bot.ground import Ground
from bot.kernel.authority import Presser, is_staff
from bot.kernel.small_counts import Published
from bot.settings import CommunitySettings, read_settings
from cogs.staff import rules
from data.engine import Transaction
from data.newcomer_counts import count_outcomes


@dataclass(frozen=True, slots=True)
class Counts:
    """What may be shown of the weeks before `until`, from either moment on."""

    short_since: datetime
    long_since: datetime
    until: datetime
    short: Published
    long: Published


async def offered(ground: Ground, presser: Presser, features: Iterable[Feature]) -> list[StartAction] | None:
    """Return what makes sense for somebody of the staff now, the weightiest first; None to anybody else."""
    async with ground.database.read() as tx:
        if not await _is_staff(tx, presser):
            return None
        actions = [
            action
            for feature in features
            for action in feature.staff_actions
            if action.offered is None or await action.offered(ground, tx, presser.guild_id, presser.user_id)
        ]
    return sorted(actions, key=lambda action: -action.weight)


async def counts(ground: Ground, presser: Presser) -> Counts | None:
    """Return the counts of the last whole weeks to somebody of the staff; None to anybody else."""
    until = rules.this_week_began(ground.clock.now())
    short_since, long_since = until - rules.SHORT_WEEKS * rules.WEEK, until - rules.LONG_WEEKS * rules.WEEK
    async with ground.database.read() as tx:
        if not await _is_staff(tx, presser):
            return None
        short = await count_outcomes(tx, presser.guild_id, since=short_since, until=until)
        long = await count_outcomes(tx, presser.guild_id, since=long_since, until=until)
    return Counts(short_since, long_since, until, *rules.may_be_shown(short, long))


async def _is_staff(tx: Transaction, presser: Presser) -> bool:
    community = await read_settings(tx, presser.guild_id, CommunitySettings)
    return is_staff(presser, community.organiser_role, community.staff_role)
