"""One match that goes on: what both agree on, a pause, the end, thanks, and how to say that something is wrong.

Invariants: a page is about the person who presses; each end is asked about once more before it counts, and needs
no reason; from every page of a match leads a press to a private report, where the community has one.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_not_saved
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit
from bot.kernel.forms import Choice, FormPage, LongText, Offer
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.mentors.pages.common import FEATURE, TITLE, community, community_and_match, on_day, press, said
from cogs.mentors.pages.finding import request_page
from cogs.mentors.pages.mine import going_on, mine_page
from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.lifecycle import MENTEE
from cogs.mentors.service import going, offering, parting
from cogs.mentors.service.going import Goal
from data.mentor_matches import PAUSED, Match

WEEKS = (1, 2, 4, 8, 12, 16, 24)
GOAL = FormPage(
    text("mentors-goal-title"),
    (
        LongText(
            name="goal",
            label=text("mentors-label-together"),
            help=text("mentors-help-together"),
            required=True,
            most=lifecycle.MOST_GOAL,
        ),
        Choice(
            name="weeks",
            label=text("mentors-label-together-weeks"),
            help=text("mentors-help-together-weeks"),
            options=tuple(Offer(str(weeks), text("mentors-weeks", count=weeks)) for weeks in WEEKS),
            required=True,
        ),
    ),
)


async def open_going(visit: Visit) -> None:
    """Show one match."""
    guild_id, match_id = await community_and_match(visit)
    await visit.turn_to(await going_page(visit, guild_id, match_id))


async def write_goal(visit: Visit) -> None:
    """Open the form for what two people want to reach, with what stands there."""
    guild_id, match_id = await community_and_match(visit)
    match, _, goal = await going.look_at(visit.ground, guild_id, visit.user_id, match_id)
    before = {"goal": goal.words, "weeks": str(goal.weeks) if goal.weeks in WEEKS else None} if goal else {}
    await ask_now(visit, GOAL, to(FEATURE, "goal-save", guild_id, match.id), before)


async def save_goal(visit: Visit) -> None:
    """Write down what two people want to reach; where that cannot be, what was typed is given back."""
    guild_id, match_id = await community_and_match(visit)
    weeks = next((one for one in WEEKS if str(one) in chosen_now(visit, GOAL, "weeks")), None)
    if weeks is None:
        raise Problem(text("problem-old-button"))
    goal = Goal(typed_now(visit, GOAL, "goal"), weeks)
    try:
        match = await going.write_goal(visit.ground, guild_id, visit.user_id, match_id, goal)
    except Problem:
        await visit.show(typed_not_saved(typed_in(visit.submitted)))
        return
    other = lifecycle.person_of(match, lifecycle.other(lifecycle.side_of(match, visit.user_id)))
    await visit.turn_to(
        await going_page(visit, guild_id, match_id, text("mentors-goal-kept", person=f"<@{other}>"))
    )


async def agree(visit: Visit) -> None:
    """Agree to what the other wrote."""
    guild_id, match_id = await community_and_match(visit)
    match = await going.agree(visit.ground, guild_id, visit.user_id, match_id, said(visit, 2))
    note = text("mentors-goal-agreed", day=on_day(match.ends_at)) if match.ends_at else text("mentors-goal-both")
    await visit.turn_to(await going_page(visit, guild_id, match_id, note))


async def ask_how_to_stop(visit: Visit) -> None:
    """Ask what somebody would like: a pause, or an end."""
    guild_id, match_id = await community_and_match(visit)
    match, side, _ = await going.look_at(visit.ground, guild_id, visit.user_id, match_id)
    first: list[Button] = []
    if match.state == PAUSED and match.pause == side:
        first.append(press("mentors-button-resume", "rest-end", guild_id, match_id))
    elif match.state != PAUSED or match.pause == lifecycle.HELD:
        first.append(press("mentors-button-pause", "rest-ask", guild_id, match_id))
    first.append(press("mentors-button-done", "part-ask", guild_id, match_id, "done"))
    if side == MENTEE:
        first.append(press("mentors-button-another", "part-ask", guild_id, match_id, "another"))
    first.append(press("mentors-button-stop", "part-ask", guild_id, match_id, "stop"))
    back = press("mentors-button-back", "going", guild_id, match_id)
    await visit.turn_to(page(TITLE, text("mentors-stop-ask"), rows=(tuple(first), (back,))))


async def ask_pause(visit: Visit) -> None:
    """Ask for how long."""
    guild_id, match_id = await community_and_match(visit)
    presses = [
        Button(text("mentors-button-pause-days", count=days), to(FEATURE, "rest", guild_id, match_id, days))
        for days in lifecycle.PAUSES
    ]
    presses.append(press("mentors-button-back", "going", guild_id, match_id))
    await visit.turn_to(page(TITLE, text("mentors-rest-ask"), rows=(tuple(presses),)))


async def pause(visit: Visit) -> None:
    """Pause."""
    guild_id, match_id = await community_and_match(visit)
    days = next((one for one in lifecycle.PAUSES if str(one) == said(visit, 2)), None)
    if days is None:
        raise Problem(text("problem-old-button"))
    await going.pause(visit.ground, guild_id, visit.user_id, match_id, days)
    await visit.turn_to(await going_page(visit, guild_id, match_id))


async def resume(visit: Visit) -> None:
    """Go on."""
    guild_id, match_id = await community_and_match(visit)
    await going.resume(visit.ground, visit.client.features, guild_id, visit.user_id, match_id)
    await visit.turn_to(await going_page(visit, guild_id, match_id))


async def ask_longer(visit: Visit) -> None:
    """Ask for how long it should go on."""
    guild_id, match_id = await community_and_match(visit)
    presses = [
        Button(text("mentors-weeks", count=weeks), to(FEATURE, "longer", guild_id, match_id, weeks))
        for weeks in lifecycle.LONGER
    ]
    presses.append(press("mentors-button-back", "going", guild_id, match_id))
    await visit.turn_to(page(TITLE, text("mentors-longer-ask"), rows=(tuple(presses),)))


async def longer(visit: Visit) -> None:
    """Go on for longer."""
    guild_id, match_id = await community_and_match(visit)
    weeks = next((one for one in lifecycle.LONGER if str(one) == said(visit, 2)), None)
    if weeks is None:
        raise Problem(text("problem-old-button"))
    await going.go_on_longer(visit.ground, guild_id, visit.user_id, match_id, weeks)
    await visit.turn_to(await going_page(visit, guild_id, match_id))


async def ask_part(visit: Visit) -> None:
    """Ask once more before it is over."""
    guild_id, match_id = await community_and_match(visit)
    how = _how(visit)
    match, side, _ = await going.look_at(visit.ground, guild_id, visit.user_id, match_id)
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    presses = (
        press("mentors-button-part-yes", "part", guild_id, match_id, how),
        press("mentors-button-back", "going", guild_id, match_id),
    )
    line = text(f"mentors-part-ask-{how}", person=person)
    await visit.turn_to(page(TITLE, line, rows=(presses, *safety_rows(visit, guild_id))))


async def part(visit: Visit) -> None:
    """Let it be over; where a mentee is first in line now, show them who suits."""
    guild_id, match_id = await community_and_match(visit)
    how = _how(visit)
    match, is_first = await parting.part(visit.ground, guild_id, visit.user_id, match_id, how)
    side = lifecycle.side_of(match, visit.user_id)
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    note = text(f"mentors-parted-{how}", person=person)
    if how == parting.DONE_NOW:
        thanks = press("mentors-button-thank", "thank-ask", guild_id, match_id)
        rows: list[Row] = [(thanks, press("mentors-button-mine", "mine-turn", guild_id))]
        await visit.turn_to(page(TITLE, note, rows=rows))
    elif is_first and side == MENTEE:
        await _turn_to_request(visit, guild_id, note, text("mentors-first-in-line"))
    else:
        await visit.turn_to(await mine_page(visit, guild_id, note))


async def meanwhile(visit: Visit) -> None:
    """Look for somebody else while a mentor pauses or is silent."""
    guild_id, match_id = await community_and_match(visit)
    await see_that_member(visit, guild_id)
    await parting.look_for_another(visit.ground, guild_id, visit.user_id, match_id)
    await _turn_to_request(visit, guild_id, text("mentors-first-in-line"))


async def ask_thank(visit: Visit) -> None:
    """Say what becomes of thanks, before they are given."""
    guild_id, match_id = await community_and_match(visit)
    presses = (
        press("mentors-button-thank-yes", "thank", guild_id, match_id),
        press("mentors-button-mine", "mine-turn", guild_id),
    )
    await visit.turn_to(page(TITLE, text("mentors-thank-ask"), rows=(presses,)))


async def thank(visit: Visit) -> None:
    """Thank the other side."""
    guild_id, match_id = await community_and_match(visit)
    match = await parting.thank(visit.ground, guild_id, visit.user_id, match_id)
    person = f"<@{lifecycle.person_of(match, lifecycle.other(lifecycle.side_of(match, visit.user_id)))}>"
    await visit.turn_to(await mine_page(visit, guild_id, text("mentors-thanked-now", person=person)))


async def take_thanks(visit: Visit) -> None:
    """Say who may hear that one was thanked."""
    guild_id, match_id = await community_and_match(visit)
    how = said(visit, 2)
    if how not in (lifecycle.PUBLIC, lifecycle.PRIVATE, lifecycle.NO_THANKS):
        raise Problem(text("problem-old-button"))
    if how == lifecycle.PUBLIC:
        await see_that_member(visit, guild_id)
    await parting.take_thanks(visit.ground, guild_id, visit.user_id, match_id, how)
    await visit.turn_to(await mine_page(visit, guild_id, text(f"mentors-thanks-{how}")))


async def awake(visit: Visit) -> None:
    """A mentor who was silent is there."""
    guild_id = await community(visit)
    await offering.resume(visit.ground, guild_id, visit.user_id)
    await visit.turn_to(await mine_page(visit, guild_id, text("mentors-resumed")))


async def going_page(visit: Visit, guild_id: int, match_id: str, *notes: Text) -> Page:
    """Return the page of one match that goes on."""
    match, side, goal = await going.look_at(visit.ground, guild_id, visit.user_id, match_id)
    person = f"<@{lifecycle.person_of(match, lifecycle.other(side))}>"
    lines = [*notes, *going_on(match, visit.user_id).lines]
    first: list[Button] = []
    if goal is not None:
        lines.append(text("mentors-goal-shown", goal=Name(goal.words, lines=True)))
        lines.append(text("mentors-goal-weeks", weeks=text("mentors-weeks", count=goal.weeks)))
        lines.append(_who_agrees(match, side, person))
        if not lifecycle.agrees(match, side):
            yes = to(FEATURE, "goal-agree", guild_id, match_id, match.record_id or "")
            first.append(Button(text("mentors-button-agree"), yes, "primary"))
    else:
        lines.append(text("mentors-goal-none"))
    label = "mentors-button-goal" if goal is None else "mentors-button-goal-change"
    first.append(press(label, "goal-write", guild_id, match_id))
    first.append(press("mentors-button-stops", "stop-ask", guild_id, match_id))
    mine = press("mentors-button-mine", "mine-turn", guild_id)
    return Page(TITLE, (Block(tuple(lines), (tuple(first), *safety_rows(visit, guild_id), (mine,))),))


def safety_rows(visit: Visit, guild_id: int) -> tuple[Row, ...]:
    """Return the presses with which somebody says in confidence that something is not right."""
    actions = [action for feature in visit.client.features for action in feature.safety_actions]
    ways = tuple(
        Button(action.label, CustomId(action.leads_to.feature, action.leads_to.verb, (str(guild_id),)))
        for action in sorted(actions, key=lambda action: -action.weight)
    )
    return (ways,) if ways else ()


def _who_agrees(match: Match, side: lifecycle.Side, person: str) -> Text:
    if not lifecycle.agrees(match, side):
        return text("mentors-goal-waits-for-you", person=person)
    if not lifecycle.agrees(match, lifecycle.other(side)):
        return text("mentors-goal-waits", person=person)
    return text("mentors-goal-both")


async def _turn_to_request(visit: Visit, guild_id: int, *notes: Text) -> None:
    shown = await request_page(visit, guild_id, *notes)
    await visit.turn_to(shown if shown is not None else await mine_page(visit, guild_id, *notes))


def _how(visit: Visit) -> str:
    how = said(visit, 2)
    if how not in parting.HOW:
        raise Problem(text("problem-old-button"))
    return how


ROUTES: Mapping[str, Route] = {
    "going": Route(open_going),
    "goal-write": Route(write_goal, opens_form=True),
    "goal-save": Route(save_goal),
    "goal-agree": Route(agree),
    "stop-ask": Route(ask_how_to_stop),
    "rest-ask": Route(ask_pause),
    "rest": Route(pause),
    "rest-end": Route(resume),
    "longer-ask": Route(ask_longer),
    "longer": Route(longer),
    "part-ask": Route(ask_part),
    "part": Route(part),
    "meanwhile": Route(meanwhile),
    "thank-ask": Route(ask_thank),
    "thank": Route(thank),
    "thanks": Route(take_thanks),
    "awake": Route(awake),
}
"""What presses lead to, by their verbs."""
