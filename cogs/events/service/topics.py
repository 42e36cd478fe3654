"""What events are about: the topics of a community, and who wants to hear of which.

Invariants:
- Who wants to hear of a topic is written down together with the promise to give or take its role.
- The promise looks again at what is wanted when it is kept: of many presses the last one counts.
- A role that two topics have goes only once somebody wants to hear of neither.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.settings import RoleKind, Setting
from bot.kernel.text import text
from bot.settings import Chosen
from cogs.events.service import promises
from data import event_people, events
from data.engine import Transaction
from data.event_people import Topic

MOST = 25
"""Topics of a community: as many as one can choose among at once."""
ROLE = Setting("events", "topic", RoleKind(granted=True), None)


async def of_community(ground: Ground, guild_id: int) -> list[Topic]:
    """Return a community's topics by name."""
    async with ground.database.read() as tx:
        return await event_people.topics(tx, guild_id)


async def find(tx: Transaction, guild_id: int, topic_id: str) -> Topic:
    """Return a topic. Raises Problem where it is gone."""
    for topic in await event_people.topics(tx, guild_id):
        if topic.id == topic_id:
            return topic
    raise Problem(text("events-topic-gone"))


async def add(ground: Ground, guild_id: int, name: str) -> Topic:
    """Add a topic. Raises Problem where there is one of this name, or there are too many."""
    async with ground.database.write() as tx:
        standing = await event_people.topics(tx, guild_id)
        _see_that_new(standing, name, "")
        if len(standing) >= MOST:
            raise Problem(text("events-topics-too-many", most=MOST))
        topic = Topic(new_id(), guild_id, name, None, ground.clock.now())
        await event_people.add_topic(tx, topic)
    return topic


async def rename(ground: Ground, guild_id: int, topic_id: str, name: str) -> None:
    """Give a topic another name. Raises Problem as `add`."""
    async with ground.database.write() as tx:
        topic = await find(tx, guild_id, topic_id)
        _see_that_new(await event_people.topics(tx, guild_id), name, topic_id)
        await event_people.change_topic(tx, guild_id, topic_id, name, topic.role_id)


async def put_role(ground: Ground, guild_id: int, topic_id: str, role_id: int | None) -> None:
    """Let a topic have another role or none; who wants to hear of it gets the new one and loses the old one."""
    async with ground.database.write() as tx:
        topic = await find(tx, guild_id, topic_id)
        if topic.role_id == role_id:
            return
        await event_people.change_topic(tx, guild_id, topic_id, topic.name, role_id)
        for user_id in await event_people.followers(tx, guild_id, topic_id):
            await _promise(ground, tx, guild_id, user_id, (topic.role_id, role_id))


async def remove(ground: Ground, guild_id: int, topic_id: str) -> None:
    """Remove a topic; its events have none any more, and its role is taken from who had it for this."""
    async with ground.database.write() as tx:
        topic = await find(tx, guild_id, topic_id)
        followers = await event_people.followers(tx, guild_id, topic_id)
        await events.forget_topic(tx, guild_id, topic_id)
        await event_people.remove_topic(tx, guild_id, topic_id)
        for user_id in followers:
            await _promise(ground, tx, guild_id, user_id, (topic.role_id,))


async def follow(ground: Ground, guild_id: int, user_id: int, wanted: Collection[str]) -> None:
    """Write down of which topics somebody wants to hear: of these, and no others."""
    async with ground.database.write() as tx:
        followed = set(await event_people.followed_by(tx, guild_id, user_id))
        for topic in await event_people.topics(tx, guild_id):
            if (topic.id in wanted) != (topic.id in followed):
                await event_people.follow(tx, guild_id, user_id, topic.id, follows=topic.id in wanted)
            # Also where nothing changed: they may have lost the role by hand, and ask for it so.
            await _promise(ground, tx, guild_id, user_id, (topic.role_id,))


async def wants_role(tx: Transaction, guild_id: int, user_id: int, role_id: int) -> bool:
    """Tell whether somebody wants to hear of a topic that has this role."""
    followed = await event_people.followed_by(tx, guild_id, user_id)
    return any(
        topic.role_id == role_id and topic.id in followed for topic in await event_people.topics(tx, guild_id)
    )


async def names(tx: Transaction, guild_id: int) -> Sequence[Chosen]:
    """Return the roles of topics, for the doctor to look after."""
    role_ids = {topic.role_id for topic in await event_people.topics(tx, guild_id)}
    return [Chosen(ROLE, role_id, True) for role_id in sorted(one for one in role_ids if one is not None)]


def _see_that_new(standing: Sequence[Topic], name: str, topic_id: str) -> None:
    if any(one.name.casefold() == name.casefold() and one.id != topic_id for one in standing):
        raise Problem(text("events-topic-twice"))


async def _promise(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, role_ids: Sequence[int | None]
) -> None:
    for role_id in role_ids:
        if role_id is not None:
            await promises.topic_role(tx, guild_id, user_id, role_id, now=ground.clock.now())
