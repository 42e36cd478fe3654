"""What Hearth writes on a forge: that somebody would like to work on an issue, and only where all agree to that.

Invariants: nothing is written that the person has not seen word for word and pressed for; it is written once,
which a mark in the comment shows; it names the account that the person linked and nothing else about them.
"""

from __future__ import annotations

from bot.forges.forge import Fault, Limited, Ref, Unreachable
from bot.forges.house import Forges
from bot.ground import Ground
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.issues import accounts, promises, rules
from cogs.issues.settings import IssuesSettings
from data import issue_holds, issue_search, issue_sources
from data.issue_holds import Hold

WORDS = (
    "@{login} would like to work on this, and was brought here by the community {community}. "
    "If that does not suit you, a word here is enough."
)
"""In English, which almost every tracker is kept in; the person sees it before it is written."""


async def may_say(ground: Ground, forges: Forges, hold: Hold, policy: str | None) -> bool:
    """Tell whether it can be said on the forge that somebody takes an issue."""
    forge = forges.get(hold.forge)
    async with ground.database.read() as tx:
        allowed = (await read_settings(tx, hold.guild_id, IssuesSettings)).says_on_forge
    linked = await accounts.is_linked(ground, hold.guild_id, hold.user_id, hold.forge)
    can_write = forge is not None and forge.can_write
    return rules.may_say_on_forge(policy, allowed=allowed, can_write=can_write, linked=linked)


async def words(ground: Ground, hold: Hold, community: str) -> str | None:
    """Return the words that would be written; None where the account is not linked any more."""
    async with ground.database.read() as tx:
        login = await accounts.linked(ground, tx, hold.guild_id, hold.user_id, hold.forge)
    return WORDS.format(login=login, community=community) if login else None


async def promise(ground: Ground, forges: Forges, hold: Hold) -> None:
    """Promise to write the comment. Raises Problem where not all agree (any more)."""
    if not await may_say(ground, forges, hold, await policy_of(ground, hold)):
        raise Problem(text("issues-say-closed"))
    async with ground.database.write() as tx:
        await promises.comment(tx, hold, ground.clock.now())


async def write(ground: Ground, forges: Forges, guild_id: int, id: str, community: str) -> None:
    """Write the comment, once. Raises as job handlers do."""
    async with ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
    if hold is None or hold.ended_at is not None:
        raise Drop("the hold is over")
    forge = forges.get(hold.forge)
    said = await words(ground, hold, community)
    if forge is None or said is None or not await may_say(ground, forges, hold, await policy_of(ground, hold)):
        raise Drop("not all agree any more")
    mark = f"<!-- hearth {hold.id} -->"
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, guild_id, hold.issue_id)
    path = candidate.path if candidate is not None else hold.path  # its repository may have another name by now
    try:
        await forge.comment(Ref(path, hold.number), f"{said}\n\n{mark}", mark)
    except (Limited, Unreachable) as fault:
        raise TryAgain(str(fault), fault.after) from None
    except Fault as fault:
        raise Undeliverable(str(fault)) from None


async def policy_of(ground: Ground, hold: Hold) -> str | None:
    """Return how the issue's repository wants to be approached, by organisers' word first."""
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, hold.guild_id, hold.issue_id)
        if candidate is None:
            return None
        for id in await issue_sources.reaches(tx, hold.guild_id, candidate.issue.repository_id):
            source = await issue_sources.get(tx, hold.guild_id, id)
            if source is not None and source.claim_policy is not None:
                return source.claim_policy
    return candidate.claim_policy


async def contact(ground: Ground, guild_id: int, issue_id: int) -> int | None:
    """Return the person whom organisers named for an issue's repository."""
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, guild_id, issue_id)
        if candidate is None:
            return None
        ids = await issue_sources.reaches(tx, guild_id, candidate.issue.repository_id)
        return await issue_sources.contact(tx, guild_id, ids)
