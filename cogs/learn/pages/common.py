"""What the pages of learning share: where they are, who may press, and how an entry is said in words."""

from __future__ import annotations

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Link, Style
from bot.discordkit.visit import Visit, numbers
from bot.kernel import limits
from bot.kernel.authority import is_staff
from bot.kernel.problems import Problem
from bot.kernel.text import Day, Name, Text, listed, text
from bot.languages import OWN_NAMES
from bot.settings import CommunitySettings, read_settings
from cogs.learn.rules import choosing
from cogs.learn.rules.choosing import Health
from cogs.learn.rules.library import UNKNOWN, Entry
from cogs.learn.service import shelf

FEATURE = "learn"
TITLE = text("learn-title")
TITLE_ON_BUTTON = 45
"""Characters of a title on a button, so that none is cut off in any language."""


async def community(visit: Visit) -> int:
    """Return the community that a press names first, if it has the library. Raises Problem where it is not."""
    (guild_id,) = numbers(visit.args[:1], 1)
    await shelf.see_that_open(visit.ground, await see_that_shared(visit, guild_id))
    return guild_id


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


async def staff_here(visit: Visit) -> int:
    """Return the community, to somebody of its staff. Raises Problem that says whom to ask to anybody else."""
    presser = presser_of(visit)
    if not await _is_staff(visit):
        raise Problem(text("staff-only", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser.guild_id


async def helps_here(visit: Visit, guild_id: int) -> bool:
    """Tell whether somebody of the staff presses, in the community itself."""
    return here(visit) == guild_id and await _is_staff(visit)


def press(label: str, verb: str, *args: int | str, style: Style = "secondary") -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args), style)


def label(id: str, name: str) -> Text:
    """Return the label of a press that says which entry it is about, so that no two on a page are called alike."""
    return text(id, title=Name(limits.clip(name, TITLE_ON_BUTTON)))


def opens(entry: Entry, language: str) -> Link:
    """Return the press that opens an entry, in the language in which it is shown."""
    return Link(label("learn-button-open", entry.title), entry.at[choosing.language_of(entry, language)])


def more_about(guild_id: int, entry: Entry, came_from: int | str) -> Button:
    """Return the press that turns to an entry; from there it goes back to `came_from`.

    That is the number of the first entry on a page of the list, or the name of a path.
    """
    leads_to = to(FEATURE, "entry", guild_id, entry.key, came_from)
    return Button(label("learn-button-more", entry.title), leads_to)


def turns(first: int, most: int, count: int, verb: str, *args: int | str) -> list[Button]:
    """Return the presses that turn a list of `count` back and on, of which `most` are shown from `first` on."""
    back, on = press("learn-button-before", verb, *args, max(0, first - most)), first + most
    return [back] * (first > 0) + [press("learn-button-next", verb, *args, on)] * (on < count)


def title(entry: Entry) -> Text:
    """Return what an entry is called and who made it."""
    if not entry.by:
        return text("learn-entry", title=Name(entry.title))
    return text("learn-entry-by", title=Name(entry.title), by=Name(entry.by))


def about(entry: Entry) -> list[Text]:
    """Return in a sentence what an entry is; nothing where nobody wrote one."""
    if not entry.is_own:
        return [text(f"learn-about-{entry.key}")]
    return [text("learn-own-words", words=Name(entry.words))] if entry.words else []


def facts(entry: Entry, language: str) -> Text:
    """Return in one line what kind of thing it is, how hard, what it costs and in which language it is shown."""
    return text(
        "learn-facts",
        kind=text(f"learn-kind-{entry.kind}"),
        level=text(f"learn-level-{entry.level}"),
        cost=text(f"learn-cost-{entry.cost}"),
        language=language_name(choosing.language_of(entry, language)),
    )


def all_facts(entry: Entry) -> list[Text]:
    """Return all that is known of an entry, one thing a line; what is not known says so."""
    audiences = [text(f"learn-for-{one}") for one in entry.audiences]
    licence = text("learn-unknown") if entry.licence == UNKNOWN else text("name", name=Name(entry.licence))
    return [
        text("learn-fact-kind", kind=text(f"learn-kind-{entry.kind}")),
        text("learn-fact-for", people=listed(audiences) if audiences else text("learn-unknown")),
        text("learn-fact-topics", topics=topics(entry)),
        text("learn-fact-level", level=_known("level", entry.level)),
        text("learn-fact-languages", languages=listed([language_name(one) for one in entry.at])),
        text("learn-fact-cost", cost=_known("cost", entry.cost)),
        text(
            "learn-fact-hours",
            hours=text("learn-unknown") if entry.hours is None else text("learn-hours", count=entry.hours),
        ),
        text("learn-fact-captions", captions=text(f"learn-captions-{entry.captions}")),
        text("learn-fact-account", account=text(f"learn-account-{entry.account}")),
        text("learn-fact-licence", licence=licence),
    ]


def _known(fact: str, value: str) -> Text:
    return text("learn-unknown") if value == UNKNOWN else text(f"learn-{fact}-{value}")


def topics(entry: Entry) -> Text | str:
    """Return what an entry is about, as people list it."""
    return listed([text(f"learn-topic-{one}") for one in entry.topics]) if entry.topics else text("learn-unknown")


def checked(health: Health) -> list[Text]:
    """Return when the address was last looked at, and what is wrong with it if anything is."""
    if health.checked_at is None:
        return [text("learn-checked-never")]
    if health.needs_look:
        return [text("learn-checked-failed", day=Day(health.checked_at), count=health.failures)]
    if health.failures:
        return [text("learn-checked-once", day=Day(health.checked_at))]
    return [text("learn-checked", day=Day(health.checked_at))]


def language_name(code: str) -> Text:
    """Return a language by the name that its speakers know it by."""
    return text("name", name=OWN_NAMES[code]) if code in OWN_NAMES else text("learn-language-other")


async def _is_staff(visit: Visit) -> bool:
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, presser.guild_id, CommunitySettings)
    return is_staff(presser, chosen.organiser_role, chosen.staff_role)
