"""What Hearth writes on a forge: that somebody would like to work on an issue, and only where all agree to that.

Invariants: nothing is written that the person has not seen word for word and pressed for; of a person and an issue
it is written once, which a mark in the comment shows; it names the account that the person linked and nothing else
about them; nothing that a community is called can be a link or a mention there; only where the repository itself
wants to be asked, whatever organisers say of it.
"""

from __future__ import annotations

from unicodedata import category

from bot.forges.forge import Fault, Limited, Ref, Unreachable
from bot.forges.house import Forges
from bot.ground import Ground
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.issues.rules import holding
from cogs.issues.service import accounts, promises
from cogs.issues.settings import IssuesSettings
from data import issue_holds, issue_search, issue_sources
from data.issue_holds import Hold

WORDS = (
    "@{login} would like to work on this, and was brought here by the community {community}. "
    "If that does not suit you, a word here is enough."
)
"""In English, which almost every tracker is kept in; the person sees it before it is written."""


SHOWN, MARK = "issues.words", "issues.mark"
"""The contexts of blind indexes: of the words that somebody has seen, and of who wrote under which issue."""
NAME_LENGTH = 60


async def may_say(ground: Ground, forges: Forges, hold: Hold) -> bool:
    """Tell whether it can be said on the forge that somebody takes an issue, as its repository itself wants it."""
    forge = forges.get(hold.forge)
    async with ground.database.read() as tx:
        allowed = (await read_settings(tx, hold.guild_id, IssuesSettings)).says_on_forge
        candidate = await issue_search.one(tx, hold.guild_id, hold.issue_id)
    policy = candidate.claim_policy if candidate is not None else None
    linked = await accounts.is_linked(ground, hold.guild_id, hold.user_id, hold.forge)
    can_write = forge is not None and forge.can_write
    return holding.may_say_on_forge(policy, allowed=allowed, can_write=can_write, linked=linked)


async def words(ground: Ground, hold: Hold, community: str) -> str | None:
    """Return the words that would be written; None where the account is not linked any more."""
    async with ground.database.read() as tx:
        login = await accounts.linked(ground, tx, hold.guild_id, hold.user_id, hold.forge)
    return WORDS.format(login=login, community=inert(community)) if login else None


def inert(name: str) -> str:
    """Return a community's name so that on no forge it is a link, a mention or markup: letters, digits, spaces."""
    kept = (one if one.isalnum() or one in "',-" or category(one) in ("Mn", "Mc") else " " for one in name)
    return " ".join("".join(kept).split())[:NAME_LENGTH].strip() or "on Discord"


def shown(ground: Ground, hold: Hold, said: str) -> str:
    """Return what stands for the words that somebody was shown, so that no others are written."""
    return ground.vault.blind(SHOWN, hold.guild_id, f"{hold.id}|{said}")[:16]


async def promise(ground: Ground, forges: Forges, hold: Hold, community: str, seen: str) -> None:
    """Promise to write the comment that was `seen`. Raises Problem where not all agree (any more)."""
    said = await words(ground, hold, community)
    if said is None or not await may_say(ground, forges, hold):
        raise Problem(text("issues-say-closed"))
    if shown(ground, hold, said) != seen:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        await issue_holds.change(tx, hold.guild_id, hold.id, {"failed": None})
        await promises.comment(tx, hold, seen, ground.clock.now())


async def write(ground: Ground, forges: Forges, guild_id: int, id: str, community: str, seen: str) -> None:
    """Write the comment that was `seen`, once. Raises as job handlers do."""
    async with ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
    if hold is None or hold.ended_at is not None:
        raise Drop("the hold is over")
    forge = forges.get(hold.forge)
    said = await words(ground, hold, community)
    if said is None:
        raise Drop("the account is not linked any more")
    if forge is None or not await may_say(ground, forges, hold):
        raise Undeliverable("not all agree any more")
    if shown(ground, hold, said) != seen:
        raise Undeliverable("it would not be the words that were shown")
    mark = f"<!-- hearth {ground.vault.blind(MARK, guild_id, f'{hold.user_id}|{hold.issue_id}')[:24]} -->"
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, guild_id, hold.issue_id)
    path = candidate.path if candidate is not None else hold.path  # its repository may have another name by now
    try:
        await forge.comment(Ref(path, hold.number), f"{said}\n\n{mark}", mark)
    except (Limited, Unreachable) as fault:
        raise TryAgain(type(fault).__name__, fault.after) from None
    except Fault as fault:  # its words may name the repository
        raise Undeliverable(type(fault).__name__) from None


async def contact(ground: Ground, guild_id: int, issue_id: int) -> int | None:
    """Return the person whom organisers named for an issue's repository."""
    async with ground.database.read() as tx:
        candidate = await issue_search.one(tx, guild_id, issue_id)
        if candidate is None:
            return None
        ids = await issue_sources.reaches(tx, guild_id, candidate.issue.repository_id)
        return await issue_sources.contact(tx, guild_id, ids)
