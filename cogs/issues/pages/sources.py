"""For organisers: where issues come from, what labels mean here, and lists that are handed in.

Invariant: every handler asks anew whether the person who presses may change that.
"""

from __future__ import annotations

from typing import Any

from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.custom_id import to
from bot.discordkit.downloads import LinkGone, TooLarge, fetch_file
from bot.discordkit.pages import Block, Button, Link, Option, Page, Picker, Row, Select, page
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain
from bot.kernel.forms import Choice, FormPage, LongText, Offer, ShortText
from bot.kernel.problems import Problem
from bot.kernel.settings import TextKind
from bot.kernel.text import Name, Text, text
from cogs.issues.pages.common import FEATURE, code_name, organiser_here, said
from cogs.issues.rules import sources
from cogs.issues.rules.labels import MEANINGS
from cogs.issues.rules.manners import CLAIM_POLICIES
from cogs.issues.rules.sources import NotAList, Understood
from cogs.issues.service import overview
from cogs.issues.service.overview import SourceShown

TITLE = text("issues-sources-title")
A_PAGE = 20
MOST_WRONG = 5
ADD = FormPage(
    text("issues-sources-add-title"),
    (
        LongText(
            name="sources",
            label=text("issues-sources-add-label"),
            help=text("issues-sources-add-help", examples=sources.HOW),
            most=3000,
            required=True,
        ),
    ),
)
GUIDE = FormPage(
    text("issues-source-guide-title"),
    (
        ShortText(
            name="guide", label=text("issues-source-guide-label"), help=text("issues-source-guide-help"), most=300
        ),
    ),
)
NOTHING = "nothing"
LINK = TextKind("link", most=300)
LABEL = FormPage(
    text("issues-label-title"),
    (
        ShortText(name="label", label=text("issues-label-label"), most=50, required=True),
        Choice(
            name="meaning",
            label=text("issues-label-meaning"),
            required=True,
            options=(
                *(Offer(one, text(f"issues-meaning-{one}")) for one in MEANINGS),
                Offer(NOTHING, text("issues-meaning-nothing")),
            ),
        ),
    ),
)


async def open_sources(visit: Visit) -> None:
    """Show where issues come from, as a new answer."""
    guild_id = await organiser_here(visit)
    await visit.show(await _page(visit, guild_id, 0))


async def turn_to_sources(visit: Visit) -> None:
    """Turn to where issues come from, from a certain source on."""
    guild_id, (start,) = await organiser_here(visit), visit.numbers(1)
    await visit.turn_to(await _page(visit, guild_id, start))


async def ask_sources(visit: Visit) -> None:
    """Open the form for new sources."""
    await organiser_here(visit)
    await ask_now(visit, ADD, to(FEATURE, "source-add"))


async def add_typed(visit: Visit) -> None:
    """Take what was typed."""
    guild_id = await organiser_here(visit)
    typed = typed_now(visit, ADD, "sources")
    understood = sources.understand(typed, visit.client.forges.hosts)
    await visit.turn_to(await _added(visit, guild_id, understood))


async def add_list(visit: Visit, file: Any) -> None:
    """Take a list that was handed in with the command."""
    guild_id = await organiser_here(visit)
    try:
        contents = await fetch_file(visit.client, file.url, most=sources.LARGEST_LIST)
    except TooLarge:
        raise Problem(text("issues-list-large")) from None
    except (LinkGone, TryAgain):
        raise Problem(text("issues-list-gone")) from None
    try:
        understood = sources.of_list(contents, visit.client.forges.hosts)
    except NotAList:
        raise Problem(text("issues-list-wrong", most=sources.MOST_IN_LIST)) from None
    await visit.show(await _added(visit, guild_id, understood))


async def open_source(visit: Visit) -> None:
    """Turn to one source, chosen in a select or named by a button."""
    guild_id = await organiser_here(visit)
    id = visit.values[0] if visit.values else said(visit, 0)
    await visit.turn_to(await _source_page(visit, guild_id, id))


async def choose_policy(visit: Visit) -> None:
    """Say how a source's repositories want to be approached."""
    guild_id, id = await organiser_here(visit), said(visit, 0)
    policy = visit.values[0] if visit.values and visit.values[0] in CLAIM_POLICIES else None
    await _change(visit, guild_id, id, claim_policy=policy)
    await visit.turn_to(await _source_page(visit, guild_id, id, text("issues-source-saved")))


async def choose_contact(visit: Visit) -> None:
    """Name the person who helps with a source's issues; nobody where none is picked."""
    guild_id, id = await organiser_here(visit), said(visit, 0)
    await _change(visit, guild_id, id, contact=int(visit.values[0]) if visit.values else None)
    await visit.turn_to(await _source_page(visit, guild_id, id, text("issues-source-saved")))


async def ask_guide(visit: Visit) -> None:
    """Open the form for the address of a guide."""
    guild_id, id = await organiser_here(visit), said(visit, 0)
    found = await overview.source(visit.ground, guild_id, id)
    if found is None:
        raise Problem(text("problem-old-button"))
    await ask_now(visit, GUIDE, to(FEATURE, "source-guided", id), {"guide": found[0].source.guide_url or ""})


async def take_guide(visit: Visit) -> None:
    """Take the address of a guide."""
    guild_id, id = await organiser_here(visit), said(visit, 0)
    address = typed_now(visit, GUIDE, "guide").strip()
    if address and not LINK.fits(address):
        raise Problem(text("issues-source-guide-wrong"))
    await _change(visit, guild_id, id, guide_url=address or None)
    await visit.turn_to(await _source_page(visit, guild_id, id, text("issues-source-saved")))


async def remove(visit: Visit) -> None:
    """Take a source away."""
    guild_id, id = await organiser_here(visit), said(visit, 0)
    found = await overview.source(visit.ground, guild_id, id)
    await overview.remove_source(visit.ground, guild_id, id)
    note = text("issues-source-removed", source=code_name(found[0].source.name if found else "?"))
    await visit.turn_to(await _page(visit, guild_id, 0, note))


async def open_labels(visit: Visit) -> None:
    """Turn to what labels mean here."""
    guild_id = await organiser_here(visit)
    await visit.turn_to(await _labels_page(visit, guild_id))


async def ask_label(visit: Visit) -> None:
    """Open the form for a label."""
    await organiser_here(visit)
    await ask_now(visit, LABEL, to(FEATURE, "label-set"))


async def set_label(visit: Visit) -> None:
    """Say what a label means."""
    guild_id = await organiser_here(visit)
    label, chosen = typed_now(visit, LABEL, "label").strip(), chosen_now(visit, LABEL, "meaning")
    meaning = chosen[0] if chosen and chosen[0] in MEANINGS else None
    if not label:
        raise Problem(text("issues-label-empty"))
    await overview.set_label(visit.ground, guild_id, label, meaning)
    await visit.turn_to(await _labels_page(visit, guild_id, text("issues-source-saved")))


async def _change(visit: Visit, guild_id: int, id: str, **changes: Any) -> None:
    found = await overview.source(visit.ground, guild_id, id)
    if found is None:
        raise Problem(text("problem-old-button"))
    shown, contact = found
    values = {"claim_policy": shown.source.claim_policy, "guide_url": shown.source.guide_url, "contact": contact}
    await overview.change_source(visit.ground, guild_id, id, **{**values, **changes})


async def _added(visit: Visit, guild_id: int, understood: Understood) -> Page:
    new = await overview.add_sources(visit.ground, visit.client.forges, guild_id, understood.named)
    lines = [text("issues-sources-added", count=new)]
    if old := len(understood.named) - new:
        lines.append(text("issues-sources-known", count=old))
    lines += [
        text("issues-sources-wrong", number=one.number, words=Name(one.words))
        for one in understood.wrong[:MOST_WRONG]
    ]
    if (more := len(understood.wrong) - MOST_WRONG) > 0:
        lines.append(text("issues-sources-wrong-more", count=more))
    if understood.wrong:
        lines.append(text("issues-sources-add-how", examples=sources.HOW))
    return await _page(visit, guild_id, 0, *lines)


async def _page(visit: Visit, guild_id: int, start: int, *notes: Text) -> Page:
    shown, count = await overview.sources(visit.ground, guild_id, start=start, most=A_PAGE)
    lines = [*notes, text("issues-sources-lines"), text("issues-sources-count", count=count)]
    few = _forge_limit(visit)
    if few is not None and count:
        lines.append(text("issues-sources-limit", count=few))
    rows: list[Row] = []
    if shown:
        options = tuple(Option(_option(one), one.source.id, _state(one)) for one in shown)
        rows.append(Select(text("issues-pick-source"), to(FEATURE, "source"), options))
    presses = [
        Button(text("issues-button-add"), to(FEATURE, "source-ask"), "primary"),
        Button(text("issues-button-labels"), to(FEATURE, "labels")),
    ]
    if start + A_PAGE < count:
        presses.append(Button(text("issues-button-next-sources"), to(FEATURE, "sources", start + A_PAGE)))
    elif start:
        presses.append(Button(text("issues-button-first-sources"), to(FEATURE, "sources", 0)))
    rows.append(tuple(presses))
    return Page(TITLE, (Block(tuple(lines), tuple(rows)),))


async def _source_page(visit: Visit, guild_id: int, id: str, *notes: Text) -> Page:
    found = await overview.source(visit.ground, guild_id, id)
    if found is None:
        raise Problem(text("problem-old-button"))
    (shown, contact), source = found, found[0].source
    lines = [*notes, text("issues-source-one", source=code_name(source.name)), _state(shown)]
    if source.guide_url:
        lines.append(text("issues-source-guide", address=f"<{source.guide_url}>"))
    else:
        lines.append(text("issues-source-guide-none"))
    policies = [Option(text("issues-source-policy-own"), "own", chosen=source.claim_policy is None)] + [
        Option(text(f"issues-policy-{one}-option"), one, chosen=source.claim_policy == one)
        for one in CLAIM_POLICIES
    ]
    return page(
        TITLE,
        *lines,
        rows=(
            Select(text("issues-pick-policy"), to(FEATURE, "source-policy", id), tuple(policies)),
            Picker(
                text("issues-pick-contact"),
                to(FEATURE, "source-contact", id),
                "user",
                (contact,) if contact else (),
            ),
            (
                Button(text("issues-button-source-guide"), to(FEATURE, "source-guide", id)),
                Link(
                    text("issues-button-open-this"),
                    sources.address_of(visit.client.forges.web(source.forge), source.kind, source.name),
                ),
                Button(text("issues-button-remove"), to(FEATURE, "source-remove", id), "danger"),
                Button(text("issues-button-sources"), to(FEATURE, "sources", 0)),
            ),
        ),
    )


async def _labels_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    own = await overview.own_labels(visit.ground, guild_id)
    lines = [*notes, text("issues-labels-lines")]
    lines += [
        text("issues-label-means", label=code_name(label), meaning=text(f"issues-meaning-{meaning}"))
        for label, meaning in sorted(own.items())[:25]
    ]
    presses = (
        Button(text("issues-button-label"), to(FEATURE, "label-ask"), "primary"),
        Button(text("issues-button-sources"), to(FEATURE, "sources", 0)),
    )
    return page(TITLE, *lines, rows=(presses,))


def _option(one: SourceShown) -> Text:
    return text(f"issues-source-{one.source.kind}", source=code_name(one.source.name))


def _state(one: SourceShown) -> Text:
    """Return how far a source has been read, in one sentence."""
    if one.source.problem is not None:
        return text(f"issues-source-problem-{one.source.problem}")
    if one.state in ("archived", "gone"):
        return text(f"issues-source-state-{one.state}")
    if one.source.kind == "repository":
        return text("issues-source-read" if one.issues_at else "issues-source-unread")
    return text("issues-source-leads", count=one.repositories)


def _forge_limit(visit: Visit) -> int | None:
    limits = [forge.most_repositories for forge in visit.client.forges.all()]
    return min((limit for limit in limits if limit is not None), default=None)
