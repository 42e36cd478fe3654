"""Who comes, for those who host: names with what each has of a seat, and the line in its order.

Invariant: nobody sees this but who may change the event, looked at again each time.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, Page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.text import Instant, Name, Text, text
from cogs.events.pages.common import TITLE, actor_of, community_and, count_lines, press
from cogs.events.rules.seats import OFFERED, SEATED, WAITING
from cogs.events.service import planning
from data import event_answers
from data.event_answers import GOING, MAYBE, Answer
from data.event_times import PLANNED

SHOWN = 20
"""People on one page."""
ORDER = (SEATED, OFFERED, WAITING, None)
"""Who stands before whom; None is who may come."""


async def who_comes(visit: Visit) -> None:
    """Show who comes to a time of an event: the next, or the one with this number among those to come."""
    guild_id, event_id = await community_and(visit)
    turned = numbers(visit.args[2:4], len(visit.args[2:4]))
    number, start = (*turned, 0, 0)[:2]
    actor = await actor_of(visit, guild_id)
    event, times, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    now = visit.ground.clock.now()
    ahead = [time for time in times if time.state == PLANNED and time.ends_at > now]
    back = press("events-button-open", "event", guild_id, event_id)
    if not ahead:
        await visit.turn_to(Page(TITLE, (Block((text("events-who-no-time"),), ((back,),)),)))
        return
    time = ahead[min(number, len(ahead) - 1)]
    async with visit.ground.database.read() as tx:
        answers = await event_answers.of_time(tx, guild_id, time.id, (GOING, MAYBE))
        counts = (await event_answers.counts(tx, guild_id, [time.id]))[time.id]
    lines = [
        text("events-who-head", title=Name(event.title), at=Instant(time.starts_at)),
        *count_lines(event, counts),
        text("events-who-private"),
        *_people(answers, start),
    ]
    last: list[Button] = [back]
    if start + SHOWN < len(answers):
        last.append(press("events-button-more", "who", guild_id, event_id, number, start + SHOWN))
    if number + 1 < len(ahead):
        last.append(press("events-button-next-time", "who", guild_id, event_id, number + 1, 0))
    await visit.turn_to(Page(TITLE, (Block(tuple(lines), (tuple(last),)),)))


def _people(answers: list[Answer], start: int) -> list[Text]:
    """Return some of those who answered, by what they have of a seat, and in the order in which they asked."""
    line = [one for one in answers if one.seat == WAITING]
    place = {one.user_id: number for number, one in enumerate(line, 1)}
    listed = [one for seat in ORDER for one in answers if one.seat == seat]
    return [_person(one, place.get(one.user_id, 0)) for one in listed[start : start + SHOWN]]


def _person(one: Answer, place: int) -> Text:
    person = f"<@{one.user_id}>"
    if one.seat == WAITING:
        return text("events-who-waiting", person=person, place=place)
    if one.seat == OFFERED and one.offer_until is not None:
        return text("events-who-offered", person=person, at=Instant(one.offer_until))
    return text("events-who-maybe" if one.answer == MAYBE else "events-who-going", person=person)


ROUTES: Mapping[str, Route] = {"who": Route(who_comes)}
"""What presses lead to, by their verbs."""
