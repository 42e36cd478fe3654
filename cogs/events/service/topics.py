"""What events are about: the topics of a community, and who wants to hear of which.

Invariants:
- Who wants to hear of a topic is written down together with the promise to give or take its role.
- The promise looks again at what is wanted when it is kept: of many presses the last one counts.
- A role that two topics have goes only once somebody wants to hear of neither.
- That Hearth gives a role is written down before it does. What somebody held already is no gift of Hearth's.
- Whose data is erased loses what Hearth gave them. Until that is done, it stands sealed who they are, and nowhere
  else; afterwards nowhere, and `TRIED_FOR` after the erasure also where Discord never let Hearth do it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.ground import Ground
from bot.kernel.community import CommunityFacts
from bot.kernel.findings import blocks, problems_of
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.settings import RoleKind, Setting
from bot.kernel.text import Text, text
from bot.settings import Chosen
from bot.vault import KeyGone
from cogs.events.service import promises
from data import event_people, events, jobs
from data.engine import Transaction
from data.event_people import Topic

MOST = 25
"""Topics of a community: as many as one can choose among at once."""
ROLE = Setting("events", "topic", RoleKind(granted=True), None)
PURPOSE = "events.roles-to-take"
TAKEN_AFTER = timedelta(minutes=1)
"""By then, whatever was about to give a role as the data was erased has done so, or was called off."""
TRIED_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Gifts:
    """Which roles Hearth gave to whom."""

    user_id: int
    role_ids: tuple[int, ...]


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
    return bool(await _with_role(tx, guild_id, role_id, await event_people.followed_by(tx, guild_id, user_id)))


async def about_to_give(ground: Ground, guild_id: int, user_id: int, role_id: int, *, holds: bool) -> bool:
    """Write down that Hearth gives somebody a role now, unless they hold it; tell whether they still want it."""
    async with ground.database.write() as tx:
        gifts = await event_people.gifts(tx, guild_id, user_id, hold=True)
        for_it = await _with_role(tx, guild_id, role_id, gifts)
        is_ours = not holds or role_id in gifts.values()
        await event_people.put_gift(tx, guild_id, user_id, for_it, role_id if is_ours else None)
    return bool(for_it)


async def note_refused(ground: Ground, guild_id: int, user_id: int, role_id: int) -> None:
    """Write down that a role could not be given."""
    async with ground.database.write() as tx:
        gifts = await event_people.gifts(tx, guild_id, user_id, hold=True)
        of_it = [topic_id for topic_id, given in gifts.items() if given == role_id]
        await event_people.put_gift(tx, guild_id, user_id, of_it, None)


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Promise to take the roles away that Hearth gave to somebody whose data goes."""
    gifts = await event_people.gifts(tx, guild_id, user_id, hold=True)
    role_ids = {role_id for role_id in gifts.values() if role_id is not None}
    for args in await jobs.args_of(tx, guild_id, user_id, promises.TOPIC_ROLE):
        role_id = int(args["role"])
        if not await _with_role(tx, guild_id, role_id, gifts):  # just about to be taken
            role_ids.add(role_id)
    if role_ids:
        whose = json.dumps({"person": user_id, "roles": sorted(role_ids)})
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, whose)
        await promises.take_roles(tx, guild_id, record_id, at=ground.clock.now() + TAKEN_AFTER)


async def gifts_to_take(ground: Ground, guild_id: int, record_id: str) -> Gifts | None:
    """Return what is to be taken after an erasure; None where that is done.

    What the person wants again since then is theirs once more, as a gift of Hearth's.
    """
    async with ground.database.write() as tx:
        try:
            whose = json.loads(await ground.vault.unseal(tx, guild_id, record_id))
        except KeyGone:
            return None
        user_id, goes = whose["person"], []
        gifts = await event_people.gifts(tx, guild_id, user_id, hold=True)
        for role_id in whose["roles"]:
            for_it = await _with_role(tx, guild_id, role_id, gifts)
            await event_people.put_gift(tx, guild_id, user_id, for_it, role_id)
            goes += [] if for_it else [role_id]
    return Gifts(user_id, tuple(goes))


async def forget_gifts(ground: Ground, guild_id: int, record_id: str) -> None:
    """Forget whose roles were to be taken."""
    async with ground.database.write() as tx:
        await ground.vault.forget(tx, guild_id, [record_id], now=ground.clock.now())


async def _with_role(tx: Transaction, guild_id: int, role_id: int, among: Collection[str]) -> list[str]:
    """Return the topics of these that have a role."""
    return [
        one.id for one in await event_people.topics(tx, guild_id) if one.role_id == role_id and one.id in among
    ]


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


def refusal(role_id: int, facts: CommunityFacts) -> Text | None:
    """Return why Hearth does not give this role, and how to mend it; None where it does."""
    for finding in problems_of(ROLE, role_id, facts):
        if blocks(finding):
            return text("events-topic-refused", what=finding.what, fix=finding.fix)
    return None
