"""Finding an issue: at most three questions, each of which can be left out; then suggestions.

Invariants: what somebody chooses is saved as they choose it, so that a restart in the middle loses nothing;
nothing they say is remembered for longer than a day unless they want it to be.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.communities import DIRECT_MESSAGES, here, meant, of_person, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.membership import is_member
from bot.discordkit.offers import offered
from bot.discordkit.pages import Block, Button, Link, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel import limits
from bot.kernel.forms import FormPage, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from cogs.issues.pages import cards
from cogs.issues.pages.common import (
    FEATURE,
    TITLE,
    ago,
    code_name,
    community,
    community_and_number,
    may_meet,
    said,
)
from cogs.issues.rules import sources
from cogs.issues.rules.labels import KINDS, SIZES
from cogs.issues.service import finding, taking
from cogs.issues.service.finding import Found
from data.issue_wishes import Wishes

MOST_WORK = 3
AROUND = 500
"""Characters for what stands above and below the suggestions."""
TOPIC = FormPage(
    text("issues-topic-title"),
    (ShortText(name="topic", label=text("issues-topic-label"), help=text("issues-topic-help"), most=80),),
)


async def open_find(visit: Visit) -> None:
    """Ask what somebody looks for; in a direct message, for which community first."""
    guild_id = await meant(visit, TITLE, FEATURE, "find", nobody=text("issues-no-community"))
    if guild_id is None:
        return
    wishes = await finding.wishes_of(visit.ground, guild_id, visit.user_id)
    await visit.show(await _questions(visit, guild_id, wishes))


async def more_for_find(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "find")


async def turn_to_questions(visit: Visit) -> None:
    """Show the questions again."""
    guild_id = await community(visit)
    wishes = await finding.wishes_of(visit.ground, guild_id, visit.user_id)
    await visit.turn_to(await _questions(visit, guild_id, wishes))


async def choose_work(visit: Visit) -> None:
    """Take what somebody would like to do."""
    guild_id = await community(visit)
    wishes = await finding.say(visit.ground, guild_id, visit.user_id, work=visit.values)
    await visit.turn_to(await _questions(visit, guild_id, wishes))


async def choose_time(visit: Visit) -> None:
    """Take how much time somebody has."""
    guild_id = await community(visit)
    time = visit.values[0] if visit.values and visit.values[0] in SIZES else ""
    wishes = await finding.say(visit.ground, guild_id, visit.user_id, time=time)
    await visit.turn_to(await _questions(visit, guild_id, wishes))


async def ask_topic(visit: Visit) -> None:
    """Open the form for a topic."""
    guild_id = await community(visit)
    wishes = await finding.wishes_of(visit.ground, guild_id, visit.user_id)
    await ask_now(visit, TOPIC, to(FEATURE, "topic-typed", guild_id), {"topic": wishes.topic})


async def take_topic(visit: Visit) -> None:
    """Take the topic that was typed; an empty one takes it back."""
    guild_id = await community(visit)
    wishes = await finding.say(visit.ground, guild_id, visit.user_id, topic=typed_now(visit, TOPIC, "topic"))
    await visit.turn_to(await _questions(visit, guild_id, wishes))


async def keep_answers(visit: Visit) -> None:
    """Remember what was said, or no more."""
    guild_id, keep = await community(visit), said(visit, 1) == "yes"
    wishes = await finding.say(visit.ground, guild_id, visit.user_id, keep=keep)
    note = text("issues-kept" if keep else "issues-not-kept")
    await visit.turn_to(await _questions(visit, guild_id, wishes, note))


async def forget(visit: Visit) -> None:
    """Forget all that was said."""
    guild_id = await community(visit)
    await finding.forget(visit.ground, guild_id, visit.user_id)
    wishes = await finding.wishes_of(visit.ground, guild_id, visit.user_id)
    await visit.turn_to(await _questions(visit, guild_id, wishes, text("issues-forgotten")))


async def show_found(visit: Visit) -> None:
    """Show what was found."""
    guild_id = await community(visit)
    await visit.turn_to(await found_page(visit, guild_id))


async def show_further(visit: Visit) -> None:
    """Show others than were shown lately."""
    guild_id = await community(visit)
    await visit.turn_to(await found_page(visit, guild_id, further=True))


async def relax(visit: Visit) -> None:
    """Leave one of the wishes out, and look again."""
    guild_id, without = await community(visit), said(visit, 1)
    empty: dict[str, Any] = {finding.WORK: [], finding.TOPIC: "", finding.TIME: ""}
    if without not in empty:
        raise Problem(text("problem-old-button"))
    await finding.say(visit.ground, guild_id, visit.user_id, **{without: empty[without]})
    await visit.turn_to(await found_page(visit, guild_id))


async def open_card(visit: Visit) -> None:
    """Show one issue, looked at now."""
    guild_id, issue_id = await community_and_number(visit)
    await visit.turn_to(await card_page(visit, guild_id, issue_id))


async def like(visit: Visit) -> None:
    """Show more, or fewer, like this one from now on."""
    guild_id, issue_id = await community_and_number(visit)
    more = said(visit, 2) == "more"
    if not await finding.like(visit.ground, guild_id, visit.user_id, issue_id, more=more):
        raise Problem(text("issues-unknown"))
    note = text("issues-like-more" if more else "issues-like-fewer")
    await visit.turn_to(await card_page(visit, guild_id, issue_id, note))


async def mute(visit: Visit) -> None:
    """Show no issues of a repository any more, or again."""
    guild_id, issue_id = await community_and_number(visit)
    muted = said(visit, 2) == "yes"
    path = await finding.mute(visit.ground, guild_id, visit.user_id, issue_id, muted=muted)
    if path is None:
        raise Problem(text("issues-unknown"))
    again = to(FEATURE, "mute", guild_id, issue_id, "no" if muted else "yes")
    undo = Button(text("issues-button-unmute" if muted else "issues-button-mute"), again)
    others = Button(text("issues-button-further"), to(FEATURE, "further", guild_id), "primary")
    note = text("issues-muted" if muted else "issues-unmuted", path=code_name(path))
    await visit.turn_to(page(TITLE, note, rows=((others, undo),)))


async def found_page(visit: Visit, guild_id: int, *, further: bool = False) -> Page:
    """Look for issues and return the page with them, or with what stands in the way."""
    client = visit.client
    found = await finding.find(
        visit.ground, client.forges, guild_id, visit.user_id, visit.language, further=further
    )
    change = Button(text("issues-button-change"), to(FEATURE, "questions", guild_id))
    if not found.has_sources:
        raise Problem(text("issues-no-sources"))
    if not found.cards:
        return _nothing(guild_id, found, change, further=further)
    blocks = [Block((_looked_for(found.wishes), *_notes(found)))]
    blocks += _that_fit(visit, guild_id, found)
    last: list[Button | Link] = [change]
    if found.more:
        last.insert(0, Button(text("issues-button-further"), to(FEATURE, "further", guild_id)))
    return Page(TITLE, (*blocks, Block((), (tuple(last),))))


async def card_page(visit: Visit, guild_id: int, issue_id: int, *notes: Text) -> Page:
    """Return the page of one issue. Raises Problem where it is none of the community's."""
    card = await finding.one(visit.ground, visit.client.forges, guild_id, visit.user_id, issue_id, visit.language)
    if card is None:
        raise Problem(text("issues-unknown"))
    meets = card.contact is not None and await may_meet(visit, guild_id, visit.user_id, card.contact)
    if not meets or not await is_member(visit, guild_id):  # who helps here is for the people here
        card = replace(card, contact=None)
    issue = card.checked.candidate.issue
    mine = {hold.issue_id for hold in await taking.mine(visit.ground, guild_id, visit.user_id)}
    first: list[Button | Link] = []
    if issue.id in mine:
        first.append(Button(text("issues-button-mine"), to(FEATURE, "mine", guild_id), "primary"))
    elif card.checked.why is None and card.held_until is None:
        first.append(Button(text("issues-button-take"), to(FEATURE, "take", guild_id, issue.id), "primary"))
    first.append(Link(text("issues-button-open-this"), issue.url))
    if card.guide_url and cards.is_link(card.guide_url):
        first.append(Link(text("issues-button-guide"), card.guide_url))
    beside = [action for feature in visit.client.features for action in feature.beside_issues]
    actions = await offered(visit.ground, guild_id, visit.user_id, beside)
    tastes = (
        Button(text("issues-button-more-like"), to(FEATURE, "like", guild_id, issue.id, "more")),
        Button(text("issues-button-fewer-like"), to(FEATURE, "like", guild_id, issue.id, "fewer")),
        Button(text("issues-button-mute"), to(FEATURE, "mute", guild_id, issue.id, "yes")),
        Button(text("issues-button-others"), to(FEATURE, "show", guild_id)),
    )
    rows: list[Row] = [tuple(first), tastes]
    if actions:
        rows.insert(1, tuple(Button(one.label, one.leads_to) for one in actions[: limits.BUTTONS_IN_ROW]))
    return Page(TITLE, (Block((*notes, *cards.whole_lines(card)), tuple(rows)),))


async def find_by_command(visit: Visit, work: str | None, topic: str | None, time: str | None) -> None:
    """Answer the command: with answers in it, suggestions at once; without, the questions."""
    if work is None and topic is None and time is None:
        await open_find(visit)
        return
    guild_id = await _one_community(visit)
    if time not in (*SIZES, None):
        raise Problem(text("issues-time-unknown"))
    kept = (await finding.wishes_of(visit.ground, guild_id, visit.user_id)).is_kept
    unsaid: tuple[Any, Any, Any] = (None, None, None) if kept else ([], "", "")  # what is remembered stays
    await finding.say(
        visit.ground,
        guild_id,
        visit.user_id,
        work=[work[:60]] if work else unsaid[0],
        topic=topic or unsaid[1],
        time=time or unsaid[2],
    )
    await visit.show(await found_page(visit, guild_id))


async def open_address(visit: Visit, address: str) -> None:
    """Answer the command that takes an issue by its address: with its page, from where it can be taken."""
    guild_id = await _one_community(visit)
    at = sources.issue_address(address, visit.client.forges.hosts)
    if at is None:
        raise Problem(text("issues-no-address", example=sources.EXAMPLE))
    issue_id = await finding.of_address(visit.ground, guild_id, at.forge, at.path, at.number)
    if issue_id is None:
        raise Problem(text("issues-not-here"))
    await visit.show(await card_page(visit, guild_id, issue_id))


async def _one_community(visit: Visit) -> int:
    """Return the community in which a command was used, or the only one there is.

    Raises Problem where it could be several: what was typed would be lost on the way through a choice.
    """
    if (guild_id := here(visit)) is not None:
        return guild_id
    known = [one.id for one in await of_person(visit) if one.id != DIRECT_MESSAGES]
    if len(known) != 1:
        raise Problem(text("issues-use-in-server" if known else "issues-no-community"))
    return known[0]


async def _questions(visit: Visit, guild_id: int, wishes: Wishes, *notes: Text) -> Page:
    languages = await finding.offered_languages(visit.ground, guild_id, most=limits.SELECT_OPTIONS - len(KINDS))
    kept = [one for one in wishes.work if one not in KINDS and one not in languages]
    languages = [*kept, *languages][: limits.SELECT_OPTIONS - len(KINDS)]
    work = [Option(text(f"issues-kind-{kind}-option"), kind, chosen=kind in wishes.work) for kind in KINDS] + [
        Option(text("name", name=Name(language)), language, chosen=language in wishes.work)
        for language in languages
    ]
    times = [Option(text(f"issues-time-{size}"), size, chosen=size == wishes.time) for size in SIZES]
    times.append(Option(text("issues-time-any"), "any", chosen=wishes.time is None))
    topic = text("issues-topic-is", topic=named_topic(wishes)) if wishes.topic else text("issues-topic-none")
    keeps = "no" if wishes.is_kept else "yes"
    forgets = (Button(text("issues-button-forget"), to(FEATURE, "forget", guild_id)),)
    said_something = await finding.has_said_anything(visit.ground, guild_id, visit.user_id)
    return Page(
        TITLE,
        (
            Block((*notes, text("issues-questions"))),
            Block(
                (text("issues-question-work"),),
                (Select(text("issues-pick-work"), to(FEATURE, "work", guild_id), tuple(work), 0, MOST_WORK),),
            ),
            Block(
                (text("issues-question-time"),),
                (Select(text("issues-pick-time"), to(FEATURE, "time", guild_id), tuple(times)),),
            ),
            Block(
                (text("issues-question-topic"), topic),
                (
                    (
                        Button(text("issues-button-topic"), to(FEATURE, "topic", guild_id)),
                        Button(text(f"issues-button-keep-{keeps}"), to(FEATURE, "keep", guild_id, keeps)),
                        *(forgets if said_something else ()),
                    ),
                ),
            ),
            Block(
                (text("issues-nothing-scraped"),),
                ((Button(text("issues-button-show"), to(FEATURE, "show", guild_id), "primary"),),),
            ),
        ),
    )


def _that_fit(visit: Visit, guild_id: int, found: Found) -> list[Block]:
    """Return the suggestions with summaries as long as the page has room for."""
    blocks: list[Block] = []
    for most in cards.SUMMARIES:
        numbered = enumerate(found.cards, start=1)
        blocks = [cards.short_block(guild_id, card, number, most) for number, card in numbered]
        said = [visit.client.localizer.render(line, visit.language) for block in blocks for line in block.lines]
        if sum(len(line) + 1 for line in said) <= limits.PAGE_TEXT - AROUND:
            break
    return blocks


def _nothing(guild_id: int, found: Found, change: Button, *, further: bool) -> Page:
    presses = [change]
    if found.more:  # only so many are looked at in one go: it is not said that there is none
        looks_on = Button(
            text("issues-button-look-on"), to(FEATURE, "further" if further else "show", guild_id), "primary"
        )
        return page(
            TITLE,
            _looked_for(found.wishes),
            text("issues-none-free", count=found.looked_at),
            rows=((looks_on, change),),
        )
    lines = [_looked_for(found.wishes), text("issues-no-further" if further else "issues-nothing")]
    for one in found.relaxed[:3]:
        lines.append(text(f"issues-without-{one.without}", count=one.count))
        leads_to = to(FEATURE, "relax", guild_id, one.without)
        presses.insert(0, Button(text(f"issues-button-without-{one.without}"), leads_to, "primary"))
    if further:
        presses.insert(0, Button(text("issues-button-again"), to(FEATURE, "show", guild_id)))
    elif not found.relaxed:
        lines.append(text("issues-nothing-at-all"))
    return page(TITLE, *lines, rows=(tuple(presses),))


def _looked_for(wishes: Wishes) -> Text:
    parts: list[Text] = [text(f"issues-kind-{one}") if one in KINDS else code_name(one) for one in wishes.work]
    if wishes.topic:
        parts.append(text("issues-for-topic", topic=named_topic(wishes)))
    if wishes.time:
        parts.append(text(f"issues-wish-{wishes.time}"))
    return text("issues-looked-for", wishes=listed(parts)) if parts else text("issues-looked-for-any")


def _notes(found: Found) -> list[Text]:
    notes = []
    if found.as_known:
        notes.append(text("issues-as-known"))
    if found.stale_since is not None:
        notes.append(text("issues-stale", when=ago(found.stale_since)))
    return notes


def named_topic(wishes: Wishes) -> Text:
    """Return the topic as the person typed it."""
    return text("name", name=Name(wishes.topic))
