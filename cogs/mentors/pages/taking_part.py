"""Taking part in rounds: leaving one out, joining talks over coffee, and what came of a round for oneself.

Invariants: leaving out needs no reason and is told nobody as such; whoever was left over hears what stood in the
way and what would help.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Button, page
from bot.discordkit.visit import Visit
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Text, text
from bot.settings import read_settings
from cogs.mentors.pages.common import FEATURE, TITLE, community, gain_words, press, said, topics
from cogs.mentors.pages.rounds import kind_name, left_why, mentions, tables_of
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import cohorts, offering
from cogs.mentors.service.cohorts import GAIN, Part
from cogs.mentors.settings import MentorsSettings
from data import mentor_matches, mentor_rounds
from data.engine import Transaction
from data.mentor_matches import GOES_ON, GROUP, Match
from data.mentor_rounds import COFFEE


async def skip(visit: Visit) -> None:
    """Leave out the round of a kind that is being prepared."""
    await _skip(visit, skips=True)


async def take_part(visit: Visit) -> None:
    """Take part in it after all."""
    await _skip(visit, skips=False)


async def join_coffee(visit: Visit) -> None:
    """Take part in talks over coffee."""
    guild_id = await meant(visit, TITLE, FEATURE, "coffee-join", nobody=text("mentors-no-community"))
    if guild_id is None:
        return
    name = await see_that_member(visit, guild_id)
    await offering.see_that_open(visit.ground, guild_id)
    await cohorts.join_coffee(visit.ground, guild_id, visit.user_id, name, visit.language)
    await _say(
        visit,
        guild_id,
        text("mentors-coffee-joined"),
        press("mentors-button-coffee-leave", "coffee-leave", guild_id),
    )


async def more_for_coffee(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "coffee-join")


async def leave_coffee(visit: Visit) -> None:
    """Take part in them no more."""
    guild_id = await community(visit)
    await cohorts.leave_coffee(visit.ground, guild_id, visit.user_id)
    await _say(
        visit, guild_id, text("mentors-coffee-left"), press("mentors-button-coffee-join", "coffee-join", guild_id)
    )


async def note_left_over_read(visit: Visit) -> None:
    """Put away that nobody was found in a round."""
    guild_id = await community(visit)
    await cohorts.note_left_over_read(visit.ground, guild_id, visit.user_id, said(visit, 1))
    await visit.turn_to(page(TITLE, text("mentors-review-noted"), rows=((_mine(guild_id),),)))


async def can_join_coffee(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether it makes sense to offer somebody talks over coffee."""
    if not (await read_settings(tx, guild_id, MentorsSettings)).open:
        return False
    return not await cohorts.has_joined(tx, guild_id, user_id)


async def coffee_press(tx: Transaction, guild_id: int, user_id: int) -> Button:
    """Return the press that joins talks over coffee, or leaves them."""
    if await cohorts.has_joined(tx, guild_id, user_id):
        return press("mentors-button-coffee-leave", "coffee-leave", guild_id)
    return press("mentors-button-coffee-join", "coffee-join", guild_id)


async def notes(tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what a person finds on their first page of rounds: one to come, one that had nobody for them."""
    found = []
    for part in await cohorts.parts_of(tx, guild_id, user_id):
        found.append(coming_note(guild_id, part))
    for round_id, (kind, limits) in (await mentor_rounds.news_of(tx, guild_id, user_id)).items():
        found.append(left_over_note(guild_id, round_id, kind, limits))
    return found


def coming_note(guild_id: int, part: Part) -> Note:
    """Return what somebody reads of a round being prepared, with the press that leaves it out or takes part."""
    kind, verb = part.round.kind, "round-join" if part.skips else "round-skip"
    line = text("mentors-round-skipped" if part.skips else "mentors-round-coming", kind=kind_name(kind))
    label = text("mentors-button-round-join" if part.skips else "mentors-button-round-skip")
    return Note((line,), ((label, to(FEATURE, verb, guild_id, kind)),))


def left_over_note(guild_id: int, round_id: str, kind: str, limits: Mapping[str, int]) -> Note:
    """Return what somebody reads for whom a round had nobody: what stood in the way, and what would help."""
    reads = (text("mentors-button-read"), to(FEATURE, "left-read", guild_id, round_id))
    if kind == COFFEE:
        return Note((text("mentors-left-coffee"),), (reads,))
    lines = [text("mentors-left-over", kind=kind_name(kind)), left_why(limits, kind)]
    lines += gain_words({one.removeprefix(GAIN): n for one, n in limits.items() if one.startswith(GAIN)})
    lines.append(text("mentors-left-stays"))
    leads = (text("mentors-button-request"), to(FEATURE, "find", guild_id))
    return Note(tuple(lines), (leads, reads))


async def began_lines(tx: Transaction, match: Match, side: str) -> list[Text]:
    """Return what one side reads of a match that a round made."""
    me, round_id = lifecycle.person_of(match, side), match.round_id or ""
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    if match.format == mentor_matches.COFFEE:
        matches = await mentor_matches.of_round(tx, match.guild_id, round_id, GOES_ON)
        table = next((one for one in tables_of(matches) if me in one), (me, int(person[2:-1])))
        return [
            text("mentors-round-coffee", people=mentions([one for one in table if one != me])),
            text("mentors-round-coffee-how"),
        ]
    if match.format == GROUP:
        matches = await mentor_matches.of_round(tx, match.guild_id, round_id, GOES_ON)
        mentees = cohorts.groups_of(matches).get(match.mentor_id, [match.mentee_id])
        others = mentions([one for one in mentees if one != me])
        if side == lifecycle.MENTOR:
            return [text("mentors-round-your-group", people=others)]
        if len(mentees) > 1:
            return [text("mentors-round-in-group", person=person, people=others)]
    lines = [text(f"mentors-round-began-{side}", person=person)]
    if match.topics:
        lines.append(text("mentors-round-because", topics=topics(match.topics)))
    return lines


async def _skip(visit: Visit, *, skips: bool) -> None:
    guild_id, kind = await community(visit), said(visit, 1)
    await cohorts.skip(visit.ground, guild_id, visit.user_id, kind, skips=skips)
    verb, label = (
        ("round-join", "mentors-button-round-join") if skips else ("round-skip", "mentors-button-round-skip")
    )
    line = text("mentors-round-skipped" if skips else "mentors-round-coming", kind=kind_name(kind))
    await _say(visit, guild_id, line, Button(text(label), to(FEATURE, verb, guild_id, kind)))


async def _say(visit: Visit, guild_id: int, line: Text, undoes: Button) -> None:
    await visit.turn_to(page(TITLE, line, rows=((undoes, _mine(guild_id)),)))


def _mine(guild_id: int) -> Button:
    return press("mentors-button-mine", "mine-turn", guild_id)


ROUTES: Mapping[str, Route] = {
    "round-skip": Route(skip),
    "round-join": Route(take_part),
    "left-read": Route(note_left_over_read),
    "coffee-join": Route(join_coffee),
    "coffee-join-more": Route(more_for_coffee),
    "coffee-leave": Route(leave_coffee),
}
"""What presses lead to, by their verbs."""
