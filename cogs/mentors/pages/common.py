"""What the pages of mentoring share: where they are, and how topics, times and formats are said."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button
from bot.discordkit.visit import Visit, numbers
from bot.kernel.authority import is_organiser
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from bot.settings import CommunitySettings, read_settings
from cogs.mentors.rules.topics import OWN, vocabulary
from cogs.mentors.settings import MentorsSettings

FEATURE = "mentors"
TITLE = text("mentors-title")
MOST_TOPICS_SAID = 4


async def community(visit: Visit) -> int:
    """Return the community that a press names first. Raises Problem where it is not for this person."""
    (guild_id,) = numbers(visit.args[:1], 1)
    return await see_that_shared(visit, guild_id)


async def community_and_match(visit: Visit) -> tuple[int, str]:
    """Return the community and the match that a press names."""
    return await community(visit), said(visit, 1)


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


async def lead_here(visit: Visit) -> int:
    """Return the community, to somebody who leads mentoring. Raises Problem that says whom to ask to others."""
    if here(visit) is None:
        raise Problem(text("problem-only-in-a-server"))
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, presser.guild_id, CommunitySettings)
        lead = (await read_settings(tx, presser.guild_id, MentorsSettings)).lead
    leads = lead is not None and lead != presser.guild_id and lead in presser.role_ids
    if not leads and not is_organiser(presser, chosen.organiser_role):
        raise Problem(text("mentors-only-leads", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser.guild_id


def topic(key: str) -> Text:
    """Return what a topic is called."""
    if key.startswith(OWN):
        return text("name", name=Name(key.removeprefix(OWN)))
    known = vocabulary().get(key)
    if known is None:
        return text("name", name=Name(key))
    return text("name", name=known.name) if known.name else text(f"mentors-topic-{key}")


def topics(keys: Collection[str], *, most: int = MOST_TOPICS_SAID) -> Text | str:
    """Return topics as people list them, a few of them."""
    return listed([topic(key) for key in list(keys)[:most]])


def why(keys: Sequence[str], hours: int) -> Text:
    """Return in one sentence why somebody suits: nothing that anybody keeps to themselves."""
    if keys and hours:
        return text("mentors-why-both", topics=topics(keys), count=hours)
    if keys:
        return text("mentors-why-topics", topics=topics(keys))
    if hours:
        return text("mentors-why-hours", count=hours)
    return text("mentors-why-language")


def gain_words(gains: Mapping[str, int], *, most: int = 2) -> list[Text]:
    """Return what would change if somebody gave way in one thing (`matching.gains`), what gains most first."""
    lines = []
    for what, count in list(gains.items())[:most]:
        kind, _, other = what.partition("-")
        if other:
            lines.append(text("mentors-relax-format", format=text(f"mentors-format-{other}"), count=count))
        else:
            lines.append(text(f"mentors-relax-{kind}", count=count))
    return lines


def until(moment: datetime) -> str:
    """Return a moment as Discord shows it to each reader, in their own time zone."""
    return f"<t:{int(moment.timestamp())}:f>"


def on_day(moment: datetime) -> str:
    """Return a day as Discord shows it to each reader, in their own time zone."""
    return f"<t:{int(moment.timestamp())}:D>"


def press(label: str, verb: str, *args: int | str) -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args))
