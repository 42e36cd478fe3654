"""When an event is over: posting what is left of it, saying how it was without a name, reading what people said.

Invariants: before somebody says how it was, they read who sees it, when, and that few people may be guessed; hosts
see counts of five or more, and words in a random order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.discordkit.addresses import shown
from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.forms import Choice, FormPage, LongText, Offer, ShortText
from bot.kernel.limits import clip
from bot.kernel.problems import Problem
from bot.kernel.small_counts import UNDER
from bot.kernel.text import Day, Instant, Name, Text, listed, text
from cogs.events.pages.common import FEATURE, TITLE, actor_of, community, community_and, press
from cogs.events.rules import trends
from cogs.events.service import afterwards
from cogs.events.service.afterwards import LINKS, Past, Thought
from data import event_answers, event_opinions, event_times, events
from data.engine import Transaction
from data.event_times import Time
from data.events import Event, Host

OVER_TITLE = text("events-over-title")
HOW_TITLE = text("events-how-title")
SHOWN = 5
NOTES = 2
"""Events about which one note each stands on a first page."""
WORDS_SHOWN = 20
WORD_SHOWN = 300

POST = FormPage(
    text("events-after-form"),
    tuple(
        ShortText(
            name=name,
            label=text(f"events-after-label-{name}"),
            help=text("events-after-help"),
            most=afterwards.MOST_LINK,
        )
        for name in LINKS
    ),
)
HOW = FormPage(
    HOW_TITLE,
    (
        Choice(
            name="again",
            label=text("events-how-label-again"),
            options=tuple(Offer(one, text(f"events-how-again-{one}")) for one in trends.AGAIN),
            required=True,
        ),
        Choice(
            name="access",
            label=text("events-how-label-access"),
            help=text("events-how-help-access"),
            options=tuple(Offer(one, text(f"events-how-access-{one}")) for one in trends.ACCESS),
            required=True,
        ),
        LongText(
            name="words",
            label=text("events-how-label-words"),
            help=text("events-how-help-words"),
            most=afterwards.MOST_WORDS,
        ),
    ),
)


def posted_lines(event: Event, time: Time, hosts: Sequence[Host]) -> list[Text]:
    """Return what is posted after an event, with thanks in words."""
    lines = [text("events-after-posted", title=Name(event.title), at=Instant(time.starts_at))]
    lines += _links(time) or [text("events-after-none")]
    if hosts:
        people = listed([text("name", name=f"<@{host.user_id}>") for host in hosts])
        lines.append(text("events-after-thanks", people=people))
    if time.message_id is not None and time.channel_id is not None:
        address = f"https://discord.com/channels/{time.guild_id}/{time.channel_id}/{time.message_id}"
        lines.append(text("events-after-announcement", address=address))
    return lines


def lines_for_details(event: Event, time: Time, *, is_over: bool) -> list[Text]:
    """Return what is left of a time, and what was promised of it and is not there."""
    if not is_over or time.state == event_times.CANCELLED:
        return []
    return [*_links(time), *(text(f"events-after-missing-{name}") for name in afterwards.missing(event, time))]


def asking(event: Event, time: Time) -> tuple[list[Text], tuple[Button, ...]]:
    """Return what somebody is asked who came, with the ways to answer."""
    lines = [text("events-how-ask", title=Name(event.title)), text("events-how-nameless")]
    return lines, (
        press("events-button-how", "how", time.guild_id, time.id),
        press("events-button-how-not", "how-not", time.guild_id, time.id),
    )


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for somebody who came to something, or hosted it."""
    found = []
    for past in (await afterwards.to_say(ground, tx, guild_id, user_id))[:NOTES]:
        lines, presses = asking(past.event, past.time)
        found.append(Note(tuple(lines), tuple((one.label, one.leads_to) for one in presses)))
    for past in (await afterwards.to_post(ground, tx, guild_id, user_id))[:NOTES]:
        presses_of = (
            (text("events-button-after"), to(FEATURE, "over-one", guild_id, past.time.id)),
            (text("events-button-after-nothing"), to(FEATURE, "after-nothing", guild_id, past.time.id)),
        )
        note = [text("events-after-ask", title=Name(past.event.title))]
        note += [text(f"events-after-promised-{name}") for name in afterwards.missing(past.event, past.time)]
        found.append(Note(tuple(note), presses_of))
    return found


async def blocks_for_mine(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Block]:
    """Return what somebody can still say how it was, to stand among their own events."""
    found = []
    for past in (await afterwards.to_say(ground, tx, guild_id, user_id))[:NOTES]:
        lines, presses = asking(past.event, past.time)
        found.append(Block(tuple(lines), (presses,)))
    return found


async def open_how(visit: Visit) -> None:
    """Say who sees what somebody says, before they say how it was."""
    guild_id, time_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    past = await afterwards.see_that_may_say(visit.ground, guild_id, visit.user_id, time_id)
    lines = (
        text("events-how-about", title=Name(past.event.title), day=Day(past.time.starts_at)),
        text("events-how-readers", count=UNDER),
        text("events-how-honest"),
        text("events-how-once"),
    )
    writes = press("events-button-how-write", "how-write", guild_id, time_id, style="primary")
    no = press("events-button-how-not", "how-not", guild_id, time_id)
    await visit.turn_to(page(HOW_TITLE, *lines, rows=((writes, no),)))


async def write_how(visit: Visit) -> None:
    """Let somebody say how it was."""
    guild_id, time_id = await community_and(visit)
    await ask_now(visit, HOW, to(FEATURE, "how-said", guild_id, time_id))


async def how_said(visit: Visit) -> None:
    """Keep how it was."""
    guild_id, time_id = await community_and(visit)
    again = next(iter(chosen_now(visit, HOW, "again")), "")
    as_promised = next(iter(chosen_now(visit, HOW, "access")), "")
    words = typed_now(visit, HOW, "words").strip()
    try:
        await see_that_member(visit, guild_id)
        await afterwards.say(
            visit.ground,
            guild_id,
            visit.user_id,
            time_id,
            again=again,
            as_promised=as_promised,
            words=words,
        )
    except Problem as problem:
        await _give_back(visit, problem)
        return
    await visit.turn_to(page(HOW_TITLE, text("events-how-saved")))


async def say_nothing(visit: Visit) -> None:
    """Do not ask this person again."""
    guild_id, time_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    await afterwards.keep_silent(visit.ground, guild_id, visit.user_id, time_id)
    await visit.turn_to(page(HOW_TITLE, text("events-how-silent")))


async def open_over(visit: Visit) -> None:
    """Show what is over lately of the events that somebody may change."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[1:2] or ("0",), 1)
    actor = await actor_of(visit, guild_id)
    found = await afterwards.over_lately(visit.ground, guild_id, actor, most=SHOWN + 1, skip=start)
    blocks = [Block((text("events-over-intro") if found else text("events-over-none"),))]
    for past in found[:SHOWN]:
        line = text("events-over-listed", title=Name(past.event.title), day=Day(past.time.starts_at))
        opens = press("events-button-open", "over-one", guild_id, past.time.id)
        blocks.append(Block((line,), ((opens,),)))
    last: list[Button] = []
    if len(found) > SHOWN:
        last.append(press("events-button-more", "over", guild_id, start + SHOWN))
    if actor.plans:
        last.append(press("events-button-trends", "trends", guild_id))
    last.append(press("events-button-manage", "manage", guild_id, 0))
    await visit.turn_to(Page(OVER_TITLE, (*blocks, Block((), (tuple(last),)))))


async def open_one(visit: Visit) -> None:
    """Show one time that is over: what is posted, and what people thought."""
    guild_id, time_id = await community_and(visit)
    past = await afterwards.look_at(visit.ground, guild_id, await actor_of(visit, guild_id), time_id)
    await visit.turn_to(await _one(visit, past))


async def write_links(visit: Visit) -> None:
    """Let a host type what is left of a time."""
    guild_id, time_id = await community_and(visit)
    past = await afterwards.look_at(visit.ground, guild_id, await actor_of(visit, guild_id), time_id)
    await ask_now(visit, POST, to(FEATURE, "after-sent", guild_id, time_id), dict(past.time.after or {}))


async def links_sent(visit: Visit) -> None:
    """Post what is left of a time."""
    guild_id, time_id = await community_and(visit)
    links = {name: typed_now(visit, POST, name).strip() for name in LINKS}
    try:
        await see_that_member(visit, guild_id)
        actor = await actor_of(visit, guild_id)
        past = await afterwards.post(visit.ground, guild_id, actor, time_id, links)
    except Problem as problem:
        await _give_back(visit, problem)
        return
    note = text("events-after-saved") if past.time.after else text("events-after-no")
    await visit.turn_to(await _one(visit, past, note))


async def nothing_to_post(visit: Visit) -> None:
    """There is nothing to post, and the host is not asked again."""
    guild_id, time_id = await community_and(visit)
    actor = await actor_of(visit, guild_id)
    past = await afterwards.look_at(visit.ground, guild_id, actor, time_id)
    if past.time.after is None:
        past = await afterwards.post(visit.ground, guild_id, actor, time_id, {})
    await visit.turn_to(await _one(visit, past, text("events-after-no")))


async def open_trends(visit: Visit) -> None:
    """Show organisers how events went over time."""
    guild_id = await community(visit)
    if not (await actor_of(visit, guild_id)).plans:
        raise Problem(text("events-only-hosts"))
    now = visit.ground.clock.now()
    async with visit.ground.database.read() as tx:
        times = [
            one
            for one in await event_times.between(tx, guild_id, after=trends.first_day(now=now), before=now)
            if one.ends_at <= now
        ]
        came = await event_answers.came(tx, guild_id, [one.id for one in times]) if times else {}
        latest = list(dict.fromkeys(one.event_id for one in reversed(times)))
        told_of = await event_opinions.released(tx, guild_id, latest) if latest else set()
        shown_ones = [event_id for event_id in latest if event_id in told_of][:SHOWN]
        opinions = await event_opinions.of_events(tx, guild_id, shown_ones)
        named = await events.get_many(tx, guild_id, shown_ones)
    quarters = trends.quarters([trends.Came(one.starts_at, *came[one.id]) for one in times], now=now)
    blocks = [Block((text("events-trends-intro", count=UNDER),)), Block(tuple(map(_quarter, quarters)))]
    blocks.append(Block((text("events-trends-thought"),)))
    for event_id in shown_ones:
        released = [one for one in opinions if one.event_id == event_id and one.is_released]
        again, access = afterwards.counts_of(released)
        title = text("events-trends-event", title=Name(named[event_id].title))
        blocks.append(Block((title, *_counts(Thought(True, again, access)))))
    if not shown_ones:
        blocks.append(Block((text("events-thought-few", count=UNDER),)))
    back = press("events-button-over", "over", guild_id)
    await visit.turn_to(Page(text("events-trends-title"), (*blocks, Block((), ((back,),)))))


async def _one(visit: Visit, past: Past, *notes: Text) -> Page:
    event, time = past.event, past.time
    actor = await actor_of(visit, event.guild_id)
    thought = await afterwards.thought_of(visit.ground, event.guild_id, actor, event.id)
    lines = [*notes, text("events-over-listed", title=Name(event.title), day=Day(time.starts_at))]
    lines += _links(time) or [text("events-over-nothing")]
    lines += [text(f"events-after-promised-{name}") for name in afterwards.missing(event, time)]
    label = "events-button-after-change" if time.after else "events-button-after"
    posts = press(label, "after-write", event.guild_id, time.id, style="primary")
    back = press("events-button-over", "over", event.guild_id)
    opinions = [text("events-thought-head"), *_counts(thought)]
    if thought.words:
        opinions.append(text("events-thought-words"))
        opinions += [
            text("events-thought-word", words=Name(clip(one, WORD_SHOWN))) for one in thought.words[:WORDS_SHOWN]
        ]
    return Page(OVER_TITLE, (Block(tuple(lines), ((posts,),)), Block(tuple(opinions)), Block((), ((back,),))))


def _counts(thought: Thought) -> list[Text]:
    """Return what people thought in numbers, as far as it can be shown."""
    if not thought.is_enough:
        return [text("events-thought-few", count=UNDER)]
    lines = [
        *(text(f"events-thought-again-{value}", count=count) for value, count in thought.again.items()),
        *(text(f"events-thought-access-{value}", count=count) for value, count in thought.access.items()),
    ]
    return [*lines, text("events-thought-hidden", count=UNDER)]


def _quarter(one: trends.Quarter) -> Text:
    name = text("events-trends-quarter", number=str(one.number), year=str(one.year))
    going, new = _people(one.going), _people(one.newcomers)
    return text("events-trends-line", quarter=name, events=one.events, going=going, new=new)


def _people(count: int | None) -> Text:
    return text("events-trends-hidden") if count is None else text("events-trends-people", count=count)


def _links(time: Time) -> list[Text]:
    links = time.after or {}
    return [text(f"events-after-{name}", address=shown(links[name])) for name in LINKS if links.get(name)]


async def _give_back(visit: Visit, problem: Problem) -> None:
    """Say why something could not be kept, and give back what was typed."""
    given_back = typed_too_late(typed_in(visit.submitted))
    await visit.turn_to(Page(TITLE, (Block((problem.text,)), *given_back.blocks)))


ROUTES: Mapping[str, Route] = {
    "how": Route(open_how),
    "how-write": Route(write_how, opens_form=True),
    "how-said": Route(how_said),
    "how-not": Route(say_nothing),
    "over": Route(open_over),
    "over-one": Route(open_one),
    "after-write": Route(write_links, opens_form=True),
    "after-sent": Route(links_sent),
    "after-nothing": Route(nothing_to_post),
    "trends": Route(open_trends),
}
"""What presses lead to, by their verbs."""
