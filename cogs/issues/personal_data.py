"""What first issues keep about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, Name, text
from cogs.issues.rules import holding
from cogs.issues.service import accounts, finding
from data import forge_accounts, issue_holds, issue_sources, issue_wishes
from data.engine import Transaction
from data.issue_holds import Hold

TABLES = (
    issue_holds.issue_holds.name,
    issue_holds.issue_helpers.name,
    issue_wishes.issue_wishes.name,
    issue_wishes.issue_tastes.name,
    issue_wishes.issue_shown.name,
    issue_sources.issue_contacts.name,
    forge_accounts.forge_accounts.name,
)


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what a person holds, looks for, has been shown, is named for and has linked."""
    found: list[Kept] = []
    only_you = text("privacy-seen-by-you")
    for hold in await issue_holds.of_person(tx, guild_id, user_id):
        found.append(
            Kept(
                text("issues-kept-hold", title=Name(hold.title[:100]), day=Day(hold.taken_at)),
                text("issues-kept-hold-seen"),
                text("issues-kept-hold-how-long", days=holding.KEPT_AFTER.days),
            )
        )
    if await issue_holds.helps_with(tx, guild_id, user_id):
        how_long = text("issues-kept-helper-how-long", days=holding.KEPT_AFTER.days)
        found.append(Kept(text("issues-kept-helper"), text("issues-kept-helper-seen"), how_long))
    if (wishes := await issue_wishes.get(tx, guild_id, user_id)) is not None:
        how_long = text("issues-kept-wishes-until" if wishes.is_kept else "issues-kept-wishes-a-day")
        found.append(Kept(text("issues-kept-wishes"), only_you, how_long))
    if await issue_wishes.tastes(tx, guild_id, user_id):
        found.append(Kept(text("issues-kept-tastes"), only_you, text("issues-kept-wishes-until")))
    if await issue_wishes.shown(tx, guild_id, user_id):
        how_long = text("issues-kept-shown-how-long", days=finding.SHOWN_FOR.days)
        found.append(Kept(text("issues-kept-shown"), only_you, how_long))
    for name in await issue_sources.contact_of(tx, guild_id, user_id):
        line = text("issues-kept-contact", source=Name(name[:100]))
        found.append(Kept(line, text("issues-kept-contact-seen"), text("issues-kept-contact-how-long")))
    if await forge_accounts.of_person(tx, guild_id, user_id):
        how_long = text("issues-kept-account-how-long")
        found.append(Kept(text("issues-kept-account"), only_you, how_long))
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return the same in plain words and numbers."""
    told: dict[str, Any] = {}
    if holds := await issue_holds.of_person(tx, guild_id, user_id):
        told["holds"] = [_hold(hold) for hold in holds]
    if since := await issue_holds.helps_with(tx, guild_id, user_id):
        told["helps_since"] = [moment.isoformat() for moment in since]
    if (wishes := await issue_wishes.get(tx, guild_id, user_id)) is not None:
        told["looks_for"] = {
            "work": wishes.work,
            "topic": wishes.topic,
            "time": wishes.time,
            "remembered": wishes.is_kept,
            "said_at": wishes.at.isoformat(),
        }
    if tastes := await issue_wishes.tastes(tx, guild_id, user_id):
        told["more_and_less"] = tastes
    if shown := await issue_wishes.shown_at(tx, guild_id, user_id):
        told["shown"] = {str(id): at.isoformat() for id, at in shown.items()}
    if names := await issue_sources.contact_of(tx, guild_id, user_id):
        told["named_for"] = names
    links = []
    for account in await forge_accounts.of_person(tx, guild_id, user_id):
        login = await accounts.linked(ground, tx, guild_id, user_id, account.forge)
        moments = {"linked_at": account.linked_at, "expires_at": account.expires_at}
        links.append(
            {
                "forge": account.forge,
                "name": login,
                **{name: moment.isoformat() for name, moment in moments.items() if moment is not None},
            }
        )
    return {**told, **({"accounts": links} if links else {})}


def _hold(hold: Hold) -> dict[str, Any]:
    moments = {
        "taken_at": hold.taken_at,
        "until": hold.until,
        "asked_at": hold.asked_at,
        "brought_at": hold.brought_at,
        "ended_at": hold.ended_at,
        "read_at": hold.read_at,
    }
    plain = {
        "forge": hold.forge,
        "repository": hold.path,
        "number": hold.number,
        "title": hold.title,
        "url": hold.url,
        "kind": hold.kind,
        "size": hold.size,
        "language": hold.language,
        "state": hold.state,
        "round": hold.round,
        "failed": hold.failed,
        "found_asked": hold.is_found_asked,
        "needs_help": hold.needs_help,
        "pull_url": hold.pull_url,
        "found_url": hold.found_url,
        "thanks": hold.thanks,
        "ended_by": hold.ended_by,
    }
    return {**plain, **{name: moment.isoformat() for name, moment in moments.items() if moment is not None}}


PERSONAL_DATA = PersonalData(TABLES, kept, export)
