"""What is new for somebody who has, or had, an issue: on their first page, and by a direct message.

Invariants: what waits is what `rules.waiting` says; each thing that waits can be answered where it stands.
"""

from __future__ import annotations

from bot.discordkit.custom_id import CustomId, to
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Text, text
from bot.settings import read_settings
from cogs.issues.pages.common import FEATURE, named, on_day
from cogs.issues.rules import holding
from cogs.issues.settings import IssuesSettings
from data import issue_holds
from data.engine import Transaction
from data.issue_holds import Hold

Presses = tuple[tuple[Text, CustomId], ...]


async def notes(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for a person on their first page."""
    found = []
    for hold in await issue_holds.of_person(tx, guild_id, user_id):
        helper = await issue_holds.unread_helper(tx, guild_id, hold.id)
        for what in holding.waiting(hold, helper):
            found.append(await note_of(tx, hold, what))
    return found


async def still_new(tx: Transaction, hold: Hold, what: str) -> bool:
    """Tell whether something is still to be told to a person."""
    if what in (holding.BACK, holding.CLOSED):
        return hold.ended_at is None
    helper = await issue_holds.unread_helper(tx, hold.guild_id, hold.id)
    return what in holding.waiting(hold, helper)


async def note_of(tx: Transaction, hold: Hold, what: str) -> Note:
    """Return something that is new, with the presses that answer it."""
    title = named(hold.title)
    if what == holding.PULL_FOUND:
        return Note((text("issues-pull-found", title=title, address=f"<{hold.found_url}>"),), whose_pull(hold))
    if what == holding.MERGED:
        channel = (await read_settings(tx, hold.guild_id, IssuesSettings)).digest_channel
        lines = [text("issues-merged", title=title), text("issues-merged-how")]
        if channel is not None:
            lines.append(text("issues-merged-public", channel=f"<#{channel}>"))
        return Note(tuple(lines), _thanks(hold, public=channel is not None))
    if what == holding.OVER and hold.is_found_asked:
        lines = [text("issues-over", title=title), text("issues-over-whose", address=f"<{hold.found_url}>")]
        return Note(tuple(lines), whose_pull(hold))
    if what == holding.HELPER:
        helper = await issue_holds.helper(tx, hold.guild_id, hold.id)
        line = text("issues-helper", title=title, person=f"<@{helper}>")
        return Note((line,), (_press(hold, "issues-button-read", "read", what),))
    if what == holding.FAILED:
        line = text(f"issues-failed-{hold.failed or 'help'}", title=title)
        return Note((line,), (_press(hold, "issues-button-read", "read", what),))
    return _about_going_on(hold, what, title)


def whose_pull(hold: Hold) -> Presses:
    """Return the presses that say whether a pull request is the person's."""
    return (
        _press(hold, "issues-button-pull-mine", "theirs", "yes"),
        _press(hold, "issues-button-pull-not", "theirs", "no"),
    )


def _about_going_on(hold: Hold, what: str, title: Text) -> Note:
    goes_on = (
        _press(hold, "issues-button-still", "still"),
        _press(hold, "issues-button-help", "help"),
        _press(hold, "issues-button-go", "go"),
    )
    finds = (text("issues-start"), to(FEATURE, "find-turn", hold.guild_id))
    if what == holding.ASK:
        return Note((text("issues-ask", title=title), text("issues-ask-fine")), goes_on)
    if what == holding.CLOSED:
        return Note((text("issues-closed", title=title), text("issues-ask-fine")), goes_on)
    if what == holding.BACK:
        return Note((text("issues-back", title=title, day=on_day(hold.until)),), goes_on)
    if what == holding.FREED:
        again = (text("issues-button-take-again"), to(FEATURE, "take", hold.guild_id, hold.issue_id))
        return Note(
            (text("issues-freed", title=title),), (again, _press(hold, "issues-button-read", "read", what))
        )
    return Note((text("issues-over", title=title),), (_press(hold, "issues-button-read", "read", what), finds))


def _thanks(hold: Hold, *, public: bool) -> Presses:
    said = (
        _press(hold, "issues-button-thanks-private", "thanks", holding.PRIVATE),
        _press(hold, "issues-button-thanks-none", "thanks", holding.NO_THANKS),
    )
    return (_press(hold, "issues-button-thanks-public", "thanks", holding.PUBLIC), *said) if public else said


def _press(hold: Hold, label: str, verb: str, *args: str) -> tuple[Text, CustomId]:
    return text(label), to(FEATURE, verb, hold.guild_id, hold.id, *args)
