"""The co-signer's page: what their voice is asked for, and nothing else. It works from a direct message.

Invariant: only whoever is named as co-signer at that moment, and is asked, sees anything; others read the same.
"""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.communities import named
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit
from bot.kernel.text import Name, Text, text
from cogs.conduct.pages.common import leads_to, parts_of, place_and_ids
from cogs.conduct.rules import deciding as rules
from cogs.conduct.service import cosigning
from cogs.conduct.service.cosigning import Question
from cogs.conduct.service.voices import MEASURE


async def open_questions(visit: Visit) -> None:
    """Show the first question that waits for this co-signer."""
    guild_id, () = place_and_ids(visit, 0)
    asked = await cosigning.mine(visit.ground, guild_id, visit.user_id)
    await visit.turn_to(_page(visit, guild_id, asked))


async def agree(visit: Visit) -> None:
    """Give one's voice."""
    guild_id, (proposal_id,) = place_and_ids(visit, 1)
    await cosigning.agree(visit.ground, guild_id, visit.user_id, proposal_id)
    await visit.turn_to(page(text("conduct-cosign-title"), text("conduct-cosigned")))


async def decline(visit: Visit) -> None:
    """Refuse one's voice."""
    guild_id, (proposal_id,) = place_and_ids(visit, 1)
    await cosigning.decline(visit.ground, guild_id, visit.user_id, proposal_id)
    await visit.turn_to(page(text("conduct-cosign-title"), text("conduct-cosign-declined")))


ROUTES = {
    "cosign-open": Route(open_questions),
    "cosign-agree": Route(agree),
    "cosign-decline": Route(decline),
}
FORMS = ()


def _page(visit: Visit, guild_id: int, asked: list[Question]) -> Page:
    question, proposal = asked[0], asked[0].proposal
    name = f"<@{question.account}>" if question.account else text("conduct-somebody")
    lines: list[Text] = [
        text("conduct-cosign-what", community=named(visit, guild_id), code=question.code),
        text("conduct-cosign-count", count=question.agreed),
    ]
    if len(asked) > 1:
        lines.append(text("conduct-cosign-more", count=len(asked) - 1))
    if proposal.kind == MEASURE:
        lines.append(text(f"conduct-measure-{proposal.measure}", name=name))
    elif proposal.kind == rules.APPEAL:
        lines.append(text("conduct-cosign-appeal"))
    else:
        lines.append(text("conduct-name-what-short"))
    blocks = [Block(tuple(lines))]
    for part in ("words", "consequence", "repair"):
        if question.held.get(part):
            words = text("name", name=Name(parts_of(str(question.held[part]))[0], lines=True))
            blocks.append(Block((text(f"conduct-shown-{proposal.kind}-{part}"), words)))
    buttons = (
        Button(text("conduct-button-agree-to"), leads_to("cosign-agree", guild_id, proposal.id), "primary"),
        Button(text("conduct-button-decline"), leads_to("cosign-decline", guild_id, proposal.id)),
    )
    return Page(text("conduct-cosign-title"), (*blocks, Block(rows=(buttons,))))
