"""Taking an issue, and the pages of somebody who has one.

Invariants: whatever somebody answers is fine, and no answer needs a reason; a page is about the person who
presses.
"""

from __future__ import annotations

from bot.discordkit.communities import meant, show_more, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Link, Page, Row, page
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.issues.pages import cards
from cogs.issues.pages.common import (
    FEATURE,
    TITLE,
    code_name,
    community,
    community_and_hold,
    community_and_number,
    community_name,
    may_meet,
    named,
    on_day,
    said,
)
from cogs.issues.pages.news import note_of, whose_pull
from cogs.issues.rules import holding
from cogs.issues.service import accounts, finding, finishing, forging, helping, taking
from data import issue_holds
from data.engine import Transaction
from data.issue_holds import Hold

MINE = text("issues-mine-title")


async def take(visit: Visit) -> None:
    """Take an issue."""
    guild_id, issue_id = await community_and_number(visit)
    await see_that_member(visit, guild_id)
    taken = await taking.take(visit.ground, visit.client.forges, guild_id, visit.user_id, issue_id, visit.language)
    card = await finding.one(visit.ground, visit.client.forges, guild_id, visit.user_id, issue_id, visit.language)
    lines = [text("issues-taken", title=named(taken.hold.title), until=on_day(taken.hold.until))]
    if not taken.checked.is_now:
        lines.append(text("issues-taken-unseen"))
    lines.append(text("issues-taken-next"))
    if card is not None:
        lines += cards.policies(card)
    rows: list[Row] = [_first_row(guild_id, taken.hold, card.guide_url if card else None)]
    if await forging.may_say(visit.ground, visit.client.forges, taken.hold):
        lines.append(text("issues-say-offered"))
        rows.append((Button(text("issues-button-say"), to(FEATURE, "say", guild_id, taken.hold.id)),))
    lines.append(text("issues-taken-ask", day=on_day(taken.hold.until)))
    await visit.turn_to(page(TITLE, *lines, rows=rows))


async def open_mine(visit: Visit) -> None:
    """Show what a person holds."""
    guild_id = await meant(visit, MINE, FEATURE, "mine", nobody=text("issues-no-community"))
    if guild_id is not None:
        await visit.show(await mine_page(visit, guild_id))


async def more_for_mine(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, MINE, FEATURE, "mine")


async def still(visit: Visit) -> None:
    """Still on it."""
    guild_id, id = await community_and_hold(visit)
    hold = await taking.still_on_it(visit.ground, guild_id, visit.user_id, id)
    await visit.turn_to(await mine_page(visit, guild_id, text("issues-still", day=on_day(hold.until))))


async def ask_longer(visit: Visit) -> None:
    """Ask for how long."""
    guild_id, id = await community_and_hold(visit)
    hold = await taking.of_id(visit.ground, guild_id, visit.user_id, id)
    presses = tuple(
        Button(text("issues-button-days", count=days), to(FEATURE, "longer", guild_id, id, days))
        for days in holding.LONGER
    )
    back = Button(text("issues-button-mine"), to(FEATURE, "mine-turn", guild_id))
    await visit.turn_to(page(MINE, text("issues-longer", title=named(hold.title)), rows=((*presses, back),)))


async def longer(visit: Visit) -> None:
    """Hold it for longer."""
    guild_id, id = await community_and_hold(visit)
    days = next((one for one in holding.LONGER if str(one) == said(visit, 2)), None)
    if days is None:
        raise Problem(text("problem-old-button"))
    hold = await taking.still_on_it(visit.ground, guild_id, visit.user_id, id, days=days)
    await visit.turn_to(await mine_page(visit, guild_id, text("issues-still", day=on_day(hold.until))))


async def let_go(visit: Visit) -> None:
    """Let an issue go."""
    guild_id, id = await community_and_hold(visit)
    hold = await taking.let_go(visit.ground, guild_id, visit.user_id, id)
    note = text("issues-let-go", title=named(hold.title))
    again = Button(text("issues-button-show"), to(FEATURE, "show", guild_id), "primary")
    back = Button(text("issues-button-take-again"), to(FEATURE, "take", guild_id, hold.issue_id))
    await visit.turn_to(page(MINE, note, rows=((again, back),)))


async def ask_for_help(visit: Visit) -> None:
    """Bring people to somebody who needs help."""
    guild_id, id = await community_and_hold(visit)
    await see_that_member(visit, guild_id)
    hold = await helping.ask(visit.ground, guild_id, visit.user_id, id)
    contact = await forging.contact(visit.ground, guild_id, hold.issue_id)
    lines = [text("issues-help-coming")] if await _somebody_hears(visit, guild_id) else []
    if contact is not None and await may_meet(visit, guild_id, visit.user_id, contact):
        lines.append(text("issues-card-contact", person=f"<@{contact}>"))
    lines.append(text("issues-help-ask", ask=await whom_to_ask(visit, guild_id)))
    await visit.turn_to(await mine_page(visit, guild_id, *lines))


async def turn_to_mine(visit: Visit) -> None:
    """Turn to what a person holds."""
    guild_id = await community(visit)
    await visit.turn_to(await mine_page(visit, guild_id))


async def theirs(visit: Visit) -> None:
    """Say whether the pull request that was found is one's own."""
    guild_id, id = await community_and_hold(visit)
    yes = said(visit, 2) == "yes"
    hold = await finishing.is_theirs(visit.ground, guild_id, visit.user_id, id, yes=yes)
    if hold.state == issue_holds.MERGED:
        async with visit.ground.database.read() as tx:
            note = await note_of(tx, hold, holding.MERGED)
        rows = (tuple(Button(label, leads_to) for label, leads_to in note.presses),)
        await visit.turn_to(page(MINE, *note.lines, rows=rows))
        return
    if hold.ended_at is not None:
        said_so = text("issues-over", title=named(hold.title))
        await finishing.note_read(visit.ground, guild_id, visit.user_id, id, holding.OVER)
    else:
        said_so = text("issues-pull-yours" if yes else "issues-pull-not-yours")
    await visit.turn_to(await mine_page(visit, guild_id, said_so))


async def thanks(visit: Visit) -> None:
    """Be thanked as one likes it, and see what could come next."""
    guild_id, id = await community_and_hold(visit)
    how = said(visit, 2)
    if how not in (holding.PUBLIC, holding.PRIVATE, holding.NO_THANKS):
        raise Problem(text("problem-old-button"))
    if how == holding.PUBLIC:
        await see_that_member(visit, guild_id)
    hold = await finishing.thank(visit.ground, guild_id, visit.user_id, id, how)
    await finding.say(visit.ground, guild_id, visit.user_id, time=holding.size_up(hold.size))
    lines = [text(f"issues-thanks-{how}", title=named(hold.title)), text("issues-next-step")]
    shows = Button(text("issues-button-next"), to(FEATURE, "show", guild_id), "primary")
    await visit.turn_to(page(MINE, *lines, rows=((shows,),)))


async def read(visit: Visit) -> None:
    """Put away what waited."""
    guild_id, id = await community_and_hold(visit)
    await finishing.note_read(visit.ground, guild_id, visit.user_id, id, said(visit, 2))
    await visit.turn_to(await mine_page(visit, guild_id))


async def look_before_saying(visit: Visit) -> None:
    """Show the very words that would be written on the forge."""
    guild_id, id = await community_and_hold(visit)
    hold = await taking.of_id(visit.ground, guild_id, visit.user_id, id)
    words = await forging.words(visit.ground, hold, community_name(visit, guild_id))
    if words is None:
        raise Problem(text("issues-say-closed"))
    lines = (text("issues-say-preview", path=code_name(hold.path)), text("name", name=Name(words, lines=True)))
    seen = forging.shown(visit.ground, hold, words)
    press = Button(text("issues-button-say-it"), to(FEATURE, "say-it", guild_id, id, seen), "primary")
    back = Button(text("issues-button-mine"), to(FEATURE, "mine-turn", guild_id))
    await visit.turn_to(page(TITLE, *lines, rows=((press, back),)))


async def say_it(visit: Visit) -> None:
    """Promise to write on the forge."""
    guild_id, id = await community_and_hold(visit)
    await see_that_member(visit, guild_id)
    hold = await taking.of_id(visit.ground, guild_id, visit.user_id, id)
    await forging.promise(visit.ground, visit.client.forges, hold, community_name(visit, guild_id), said(visit, 2))
    await visit.turn_to(await mine_page(visit, guild_id, text("issues-said")))


async def mine_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    """Return the page of what a person holds."""
    holds = await taking.mine(visit.ground, guild_id, visit.user_id)
    find = Button(
        text("issues-start"), to(FEATURE, "find-turn", guild_id), "primary" if not holds else "secondary"
    )
    forge = visit.client.forges.get("github")
    last: list[Button] = [find]
    if forge is not None and forge.can_link:
        is_linked = await accounts.is_linked(visit.ground, guild_id, visit.user_id, "github")
        label = text("issues-button-linked" if is_linked else "issues-button-link")
        last.append(Button(label, to(FEATURE, "link", guild_id)))
    async with visit.ground.database.read() as tx:
        blocks = [await _block(tx, guild_id, hold) for hold in holds]
    head = (*notes, text("issues-mine" if holds else "issues-mine-none"))
    return Page(MINE, (Block(head), *blocks, Block((), (tuple(last),))))


async def _somebody_hears(visit: Visit, guild_id: int) -> bool:
    """Tell whether there is a channel in which people hear that somebody would like help."""
    async with visit.ground.database.read() as tx:
        if (await read_settings(tx, guild_id, CommunitySettings)).staff_channel is not None:
            return True
        places = [one.helpers for one in visit.client.features if one.helpers is not None]
        return any([await place(tx, guild_id) is not None for place in places])


def _first_row(guild_id: int, hold: Hold, guide: str | None) -> tuple[Button | Link, ...]:
    presses: list[Button | Link] = [Link(text("issues-button-open-this"), hold.url)]
    if guide and cards.is_link(guide):
        presses.append(Link(text("issues-button-guide"), guide))
    presses += [
        Button(text("issues-button-help"), to(FEATURE, "help", guild_id, hold.id)),
        Button(text("issues-button-mine"), to(FEATURE, "mine-turn", guild_id)),
    ]
    return tuple(presses)


async def _block(tx: Transaction, guild_id: int, hold: Hold) -> Block:
    lines = [
        text("issues-mine-one", title=named(hold.title), path=code_name(hold.path)),
        text("issues-mine-pull", address=f"<{hold.pull_url}>")
        if hold.pull_url
        else text("issues-mine-until", day=on_day(hold.until)),
    ]
    helper = await issue_holds.helper(tx, guild_id, hold.id) if hold.needs_help else None
    if hold.needs_help:
        person = f"<@{helper}>"
        lines.append(text("issues-mine-helper", person=person) if helper else text("issues-mine-help-asked"))
    rows: list[Row] = [
        (
            Button(text("issues-button-still"), to(FEATURE, "still", guild_id, hold.id)),
            Button(text("issues-button-longer"), to(FEATURE, "ask-longer", guild_id, hold.id)),
            Button(text("issues-button-help"), to(FEATURE, "help", guild_id, hold.id)),
            Button(text("issues-button-go"), to(FEATURE, "go", guild_id, hold.id)),
            Link(text("issues-button-open-this"), hold.url),
        )
    ]
    if hold.is_found_asked:
        lines.append(text("issues-pull-found", title=named(hold.title), address=f"<{hold.found_url}>"))
        rows.append(tuple(Button(label, leads_to) for label, leads_to in whose_pull(hold)))
    return Block(tuple(lines), tuple(rows))
