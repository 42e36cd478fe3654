"""What somebody does beside answering: an offered seat, short notice, being seen, their clock, their own thread.

Invariants: each is about the person who presses; whatever they choose needs no reason and can be taken back.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit import threads
from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.forms import FormPage, TimeZone
from bot.kernel.problems import Problem
from bot.kernel.text import Name, text
from bot.kernel.time_zones import zone_words
from bot.settings import read_settings
from cogs.events.pages.coming import answer_page, details_page, mine_page
from cogs.events.pages.common import FEATURE, community, community_and, said
from cogs.events.service import coming
from cogs.events.settings import EventsSettings
from data.event_answers import NO

CLOCK = FormPage(
    text("events-zone-title"),
    (TimeZone(name="zone", label=text("events-zone-label"), help=text("events-zone-help"), required=True),),
)
THREAD = "events.thread"
"""The context of the blind index by which somebody's thread is found again."""


async def take(visit: Visit) -> None:
    """Take the seat that is offered."""
    guild_id, time_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    standing = await coming.take(visit.ground, guild_id, visit.user_id, time_id)
    await visit.turn_to(answer_page(standing, text("events-taken")))


async def decline(visit: Visit) -> None:
    """Leave the seat that is offered to whoever is next."""
    guild_id, time_id = await community_and(visit)
    standing = await coming.answer(visit.ground, guild_id, visit.user_id, time_id, NO, language=visit.language)
    await visit.turn_to(answer_page(standing, text("events-declined")))


async def short_notice(visit: Visit) -> None:
    """Say whether a seat is welcome at short notice too."""
    guild_id, time_id = await community_and(visit)
    standing = await coming.wait_at_short_notice(
        visit.ground, guild_id, visit.user_id, time_id, fine=said(visit, 2) == "1"
    )
    await visit.turn_to(answer_page(standing))


async def be_shown(visit: Visit) -> None:
    """Let others see that one comes, or not any more."""
    guild_id, time_id = await community_and(visit)
    shown = said(visit, 2) == "1"
    await coming.be_shown(visit.ground, guild_id, visit.user_id, time_id, shown=shown)
    note = text("events-is-shown" if shown else "events-is-hidden")
    await visit.turn_to(await details_page(visit, guild_id, time_id, note))


async def read(visit: Visit) -> None:
    """Put away what was new about a time."""
    guild_id, time_id = await community_and(visit)
    await coming.read(visit.ground, guild_id, visit.user_id, time_id)
    await visit.turn_to(await mine_page(visit, guild_id, text("events-read")))


async def ask_zone(visit: Visit) -> None:
    """Ask by which clock somebody lives."""
    guild_id = await community(visit)
    chosen = await coming.chosen_by(visit.ground, guild_id, visit.user_id)
    before = {"zone": zone_words(chosen.zone)} if chosen.zone else {}
    await ask_now(visit, CLOCK, to(FEATURE, "zone-save", guild_id), before)


async def save_zone(visit: Visit) -> None:
    """Write down by which clock somebody lives."""
    guild_id = await community(visit)
    judged = CLOCK.questions[0].judge(typed_now(visit, CLOCK, "zone"))
    if judged.complaint is not None or judged.value is None:
        raise Problem(judged.complaint or text("form-wrong-time-zone"))
    await coming.put_zone(visit.ground, guild_id, visit.user_id, str(judged.value))
    note = text("events-zone-kept", zone=Name(zone_words(str(judged.value))))
    await visit.turn_to(await mine_page(visit, guild_id, note))


async def open_thread(visit: Visit) -> None:
    """Open a thread with one person alone, in which Hearth writes what it cannot send to them."""
    guild_id = await community(visit)
    await see_that_member(visit, guild_id)
    async with visit.ground.database.read() as tx:
        channel_id = (await read_settings(tx, guild_id, EventsSettings)).channel
    if channel_id is None:
        raise Problem(text("events-thread-not-here"))
    mark = threads.mark_of(visit.ground.vault.blind(THREAD, guild_id, visit.user_id))
    name = visit.client.localizer.render(text("events-thread-name"), visit.language)
    try:
        thread_id = await threads.open_private(visit.client, guild_id, channel_id, name, mark)
        await threads.add(visit.client, thread_id, [visit.user_id])
    except (TryAgain, Undeliverable):
        raise Problem(text("events-thread-not-here")) from None
    await coming.put_thread(visit.ground, guild_id, visit.user_id, thread_id)
    note = text("events-thread-open", thread=f"<#{thread_id}>")
    await visit.turn_to(await mine_page(visit, guild_id, note))


ROUTES: Mapping[str, Route] = {
    "take": Route(take),
    "decline": Route(decline),
    "short-notice": Route(short_notice),
    "shown": Route(be_shown),
    "read": Route(read),
    "zone": Route(ask_zone, opens_form=True),
    "zone-save": Route(save_zone),
    "thread": Route(open_thread),
}
"""What presses lead to, by their verbs."""
