"""What events are about: organisers name topics, hosts choose one, people say of what they want to hear.

Invariants: a role that has powers, or that a setting trusts, never becomes a topic's; what somebody wants to hear
of is asked and said to them alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.audience import facts_of
from bot.discordkit.authority import presser_of
from bot.discordkit.boundary import Route
from bot.discordkit.communities import here
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Option, Page, Picker, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.authority import is_organiser
from bot.kernel.forms import FormPage, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.events.pages.common import FEATURE, TITLE, actor_of, community_and, members_community, press, said
from cogs.events.pages.planning import event_page
from cogs.events.rules import lifecycle
from cogs.events.service import planning, topics
from data import event_people
from data.event_people import Topic

NONE = "none"
NAMED = FormPage(
    text("events-topic-title"),
    (
        ShortText(
            name="name",
            label=text("events-label-topic"),
            help=text("events-help-topic"),
            required=True,
            least=2,
            most=60,
        ),
    ),
)


# Organisers


async def open_topics(visit: Visit) -> None:
    """Show the topics of this community to its organisers."""
    await visit.turn_to(await topics_page(visit, await _led(visit)))


async def topics_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    """Return the page of a community's topics."""
    found = await topics.of_community(visit.ground, guild_id)
    lines = [*notes, text("events-topics-intro") if found else text("events-topics-none")]
    lines += [_line(one) for one in found]
    rows: list[Row] = []
    if found:
        options = tuple(Option(text("name", name=Name(one.name)), one.id) for one in found)
        rows.append(Select(text("events-topics-choose"), to(FEATURE, "topic"), options))
    rows.append((press("events-button-topic-add", "topic-add"),))
    return page(TITLE, *lines, rows=rows)


async def show_topic(visit: Visit) -> None:
    """Show one topic, with what can be changed about it."""
    guild_id = await _led(visit)
    topic_id = visit.values[0] if visit.values else said(visit, 0)
    await visit.turn_to(await topic_page(visit, guild_id, topic_id))


async def topic_page(visit: Visit, guild_id: int, topic_id: str, *notes: Text) -> Page:
    """Return the page of one topic."""
    async with visit.ground.database.read() as tx:
        topic = await topics.find(tx, guild_id, topic_id)
    lines = [*notes, _line(topic), text("events-topic-role-what")]
    if topic.role_id is not None and (why := await _refused(visit, guild_id, topic.role_id)) is not None:
        lines.append(why)
    chosen = (topic.role_id,) if topic.role_id is not None else ()
    rows: list[Row] = [
        Picker(text("setting-events-topic"), to(FEATURE, "topic-role", topic.id), "role", chosen),
        (
            press("events-button-topic-rename", "topic-rename", topic.id),
            press("events-button-topic-remove", "topic-ask", topic.id),
            press("events-button-back", "topics"),
        ),
    ]
    return page(TITLE, *lines, rows=rows)


async def ask_name(visit: Visit) -> None:
    """Ask how a new topic is called."""
    await _led(visit)
    await ask_now(visit, NAMED, to(FEATURE, "topic-added"))


async def add(visit: Visit) -> None:
    """Add a topic, and ask for its role."""
    guild_id = await _led(visit)
    topic = await topics.add(visit.ground, guild_id, _name(visit))
    await visit.turn_to(await topic_page(visit, guild_id, topic.id, text("events-topic-added")))


async def ask_other_name(visit: Visit) -> None:
    """Ask how a topic should be called."""
    guild_id, topic_id = await _led(visit), said(visit, 0)
    async with visit.ground.database.read() as tx:
        topic = await topics.find(tx, guild_id, topic_id)
    await ask_now(visit, NAMED, to(FEATURE, "topic-renamed", topic.id), {"name": topic.name})


async def rename(visit: Visit) -> None:
    """Give a topic another name."""
    guild_id, topic_id = await _led(visit), said(visit, 0)
    await topics.rename(visit.ground, guild_id, topic_id, _name(visit))
    await visit.turn_to(await topic_page(visit, guild_id, topic_id, text("events-topic-kept")))


async def choose_role(visit: Visit) -> None:
    """Let a topic have a role, if it is one that Hearth may give to everybody."""
    guild_id, topic_id = await _led(visit), said(visit, 0)
    role_id = visit.chosen_number if visit.values else None
    note = text("events-topic-kept")
    if role_id is not None and (why := await _refused(visit, guild_id, role_id)) is not None:
        note = why
    else:
        await topics.put_role(visit.ground, guild_id, topic_id, role_id)
    await visit.turn_to(await topic_page(visit, guild_id, topic_id, note))


async def ask_remove(visit: Visit) -> None:
    """Ask whether a topic should go."""
    guild_id, topic_id = await _led(visit), said(visit, 0)
    async with visit.ground.database.read() as tx:
        topic = await topics.find(tx, guild_id, topic_id)
    yes = press("events-button-topic-remove-yes", "topic-remove", topic.id, style="danger")
    no = press("events-button-back", "topic", topic.id)
    await visit.turn_to(page(TITLE, text("events-topic-remove-ask", topic=Name(topic.name)), rows=((yes, no),)))


async def remove(visit: Visit) -> None:
    """Remove a topic."""
    guild_id, topic_id = await _led(visit), said(visit, 0)
    await topics.remove(visit.ground, guild_id, topic_id)
    await visit.turn_to(await topics_page(visit, guild_id, text("events-topic-removed")))


async def _led(visit: Visit) -> int:
    """Return the community where this was pressed. Raises Problem where the person is no organiser of it."""
    presser = presser_of(visit)
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    await planning.see_that_open(visit.ground, guild_id)
    async with visit.ground.database.read() as tx:
        organiser_role = (await read_settings(tx, guild_id, CommunitySettings)).organiser_role
    if not is_organiser(presser, organiser_role):
        raise Problem(text("events-topics-organisers"))
    return guild_id


async def _refused(visit: Visit, guild_id: int, role_id: int) -> Text | None:
    guild = visit.client.get_guild(guild_id)
    if guild is None:
        raise Problem(text("problem-only-in-a-server"))
    return topics.refusal(role_id, await facts_of(visit.client, guild, [role_id]))


def _name(visit: Visit) -> str:
    """Return the name that was typed. Raises Problem where it is none."""
    name = " ".join(typed_now(visit, NAMED, "name").split())
    if not 2 <= len(name) <= 60:
        raise Problem(text("events-topic-name-length"))
    return name


def _line(topic: Topic) -> Text:
    if topic.role_id is None:
        return text("events-topic-without-role", topic=Name(topic.name))
    return text("events-topic-with-role", topic=Name(topic.name), role=f"<@&{topic.role_id}>")


# Hosts


async def ask_for_event(visit: Visit) -> None:
    """Ask what an event is about."""
    guild_id, event_id = await community_and(visit)
    event, _, _ = await planning.get(visit.ground, guild_id, await actor_of(visit, guild_id), event_id)
    found = await topics.of_community(visit.ground, guild_id)
    back = (press("events-button-back", "event", guild_id, event_id),)
    if not found:
        await visit.turn_to(page(TITLE, text("events-topic-none-yet"), rows=(back,)))
        return
    options = [Option(text("events-topic-no-topic"), NONE, chosen=event.topic_id is None)]
    options += [
        Option(text("name", name=Name(one.name)), one.id, chosen=one.id == event.topic_id) for one in found
    ]
    choice = Select(text("events-topic-choose"), to(FEATURE, "topic-put", guild_id, event_id), tuple(options))
    await visit.turn_to(page(TITLE, text("events-topic-ask", title=Name(event.title)), rows=(choice, back)))


async def put_for_event(visit: Visit) -> None:
    """Let an event be about a topic, or about none."""
    guild_id, event_id = await community_and(visit)
    (value,) = visit.values or (NONE,)
    actor = await actor_of(visit, guild_id)
    event, _, _ = await planning.get(visit.ground, guild_id, actor, event_id)
    if not lifecycle.is_open(event):
        raise Problem(text("events-over-already"))
    topic_id = None
    if value != NONE:
        async with visit.ground.database.read() as tx:
            topic_id = (await topics.find(tx, guild_id, value)).id
    await planning.change(visit.ground, guild_id, actor, event_id, {"topic_id": topic_id})
    await visit.turn_to(await event_page(visit, guild_id, event_id, text("events-topic-kept")))


# Everybody


async def ask_wanted(visit: Visit) -> None:
    """Ask of which topics somebody wants to hear."""
    guild_id = await members_community(visit)
    await visit.turn_to(await wanted_page(visit, guild_id))


async def wanted_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    """Return the page on which somebody says of what they want to hear."""
    async with visit.ground.database.read() as tx:
        found = await event_people.topics(tx, guild_id)
        followed = await event_people.followed_by(tx, guild_id, visit.user_id)
    back: tuple[Button, ...] = (press("events-button-list", "list-turn", guild_id, 0),)
    if not found:
        return page(TITLE, *notes, text("events-wanted-none"), rows=(back,))
    options = tuple(Option(text("name", name=Name(one.name)), one.id, chosen=one.id in followed) for one in found)
    leads_to = to(FEATURE, "wanted-put", guild_id)
    choice = Select(text("events-wanted-choose"), leads_to, options, least=0, most=len(options))
    lines = [*notes, text("events-wanted-intro")]
    lost = [one for one in found if one.id in followed and not await _can_be_given(visit, guild_id, one)]
    lines += [text("events-wanted-no-role", topic=Name(one.name)) for one in lost]
    return Page(TITLE, (Block(tuple(lines), (choice, back)),))


async def put_wanted(visit: Visit) -> None:
    """Keep of which topics somebody wants to hear."""
    guild_id = await members_community(visit)
    await topics.follow(visit.ground, guild_id, visit.user_id, frozenset(visit.values))
    note = text("events-wanted-kept", count=len(visit.values))
    await visit.turn_to(await wanted_page(visit, guild_id, note))


async def _can_be_given(visit: Visit, guild_id: int, topic: Topic) -> bool:
    return topic.role_id is not None and await _refused(visit, guild_id, topic.role_id) is None


ROUTES: Mapping[str, Route] = {
    "topics": Route(open_topics),
    "topic": Route(show_topic),
    "topic-add": Route(ask_name, opens_form=True),
    "topic-added": Route(add),
    "topic-rename": Route(ask_other_name, opens_form=True),
    "topic-renamed": Route(rename),
    "topic-role": Route(choose_role),
    "topic-ask": Route(ask_remove),
    "topic-remove": Route(remove),
    "topic-of": Route(ask_for_event),
    "topic-put": Route(put_for_event),
    "wanted": Route(ask_wanted),
    "wanted-put": Route(put_wanted),
}
"""What presses lead to, by their verbs."""
