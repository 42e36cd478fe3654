"""The pages of greeters, and what newcomers and greeters press."""

from __future__ import annotations

from collections.abc import Sequence

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import whom_to_ask
from bot.discordkit.custom_id import to, whole_number
from bot.discordkit.pages import Block, Button, Link, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel import limits
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.greeters import rules
from cogs.greeters.service import arriving
from data.first_words import Unanswered
from data.greeters import Guest, Waiting

PAGE = Button(text("greeters-button-page"), to("greeters", "turn", 0))


def address_of(guild_id: int, channel_id: int, message_id: int) -> str:
    """Return where Discord shows a message."""
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"


def said_name(name: str) -> Text:
    """Return somebody's name, to be said in a sentence."""
    return text("name", name=Name(name))


# Who waits


async def open_page(visit: Visit) -> None:
    """Show who waits."""
    await visit.show(await _page(visit, await _enter(visit), 0))


async def turn_page(visit: Visit) -> None:
    """Show who waits, from a certain one on."""
    (start,) = visit.numbers(1)
    await visit.turn_to(await _page(visit, await _enter(visit), start))


async def _page(visit: Visit, presser: Presser, start: int, *said: Text) -> Page:
    shown = await arriving.overview(visit.ground, visit.client.features, presser.guild_id, presser.user_id, start)
    now = visit.ground.clock.now()
    lines: list[Text] = [*said]
    lines.append(text("greeters-page-lines" if shown.waiting else "greeters-page-nobody"))
    for one in shown.waiting:
        words = "greeters-line-wished" if one.wish == rules.GREET else "greeters-line-waits"
        lines.append(text(words, name=Name(one.name), span=span(rules.waited(now - one.arrived_at))))
    rows: list[Row] = []
    if shown.waiting:
        rows.append(_whom_to_greet(shown.waiting))
    blocks = [Block(tuple(lines), tuple(rows))]
    if shown.unanswered:
        blocks.append(_unanswered(presser.guild_id, shown.unanswered, visit))
    buttons = [Button(text("greeters-button-mine"), to("greeters", "mine"))]
    if shown.more:
        following = to("greeters", "turn", shown.start + rules.SHOWN_AT_ONCE)
        buttons.insert(0, Button(text("greeters-button-more"), following))
    blocks.append(Block((), (tuple(buttons),)))
    return Page(text("greeters-page-title"), tuple(blocks))


def _whom_to_greet(people: Sequence[Waiting | Guest]) -> Select:
    options = tuple(Option(said_name(one.name), str(one.user_id)) for one in people[: limits.SELECT_OPTIONS])
    return Select(text("greeters-choose-greet"), to("greeters", "taking"), options)


def _unanswered(guild_id: int, words: Sequence[Unanswered], visit: Visit) -> Block:
    now = visit.ground.clock.now()
    lines = [text("greeters-unanswered")]
    lines += [
        text(
            "greeters-unanswered-line",
            name=Name(one.name),
            span=span(rules.waited(now - one.said_at)),
            link=address_of(guild_id, one.channel_id, one.message_id),
        )
        for one in words
    ]
    options = tuple(Option(said_name(one.name), str(one.message_id)) for one in words)
    return Block(tuple(lines), (Select(text("greeters-choose-answered"), to("greeters", "answering"), options),))


def span(waited: rules.Waited) -> Text:
    """Say how long, in plain words."""
    return text(f"greeters-span-{waited.unit}", count=waited.count)


# Taking somebody


async def take_from_notice(visit: Visit) -> None:
    """Take somebody of whom a notice speaks; where there are several, ask whom."""
    presser = await _enter(visit)
    if not visit.args:
        raise Problem(text("problem-old-button"))
    guests = await arriving.of_notice(visit.ground, presser.guild_id, visit.args[0])
    unmet = [one for one in guests if not one.met]
    free = [one for one in unmet if one.claimed_by in (None, presser.user_id)]
    if len(free) == 1 and len(unmet) == 1:
        await _take(visit, presser, free[0].user_id)
    elif free:
        await visit.turn_to(
            page(text("greeters-take-title"), text("greeters-take-lines"), rows=(_whom_to_greet(free),))
        )
    elif unmet:
        await visit.turn_to(_refused(arriving.Taken("other", unmet[0])))
    else:
        await visit.turn_to(_refused(arriving.Taken("met" if guests else "gone")))


async def take_chosen(visit: Visit) -> None:
    """Take whoever was chosen."""
    await _take(visit, await _enter(visit), visit.chosen_number)


async def _take(visit: Visit, presser: Presser, newcomer_id: int) -> None:
    taken = await arriving.take(visit.ground, visit.client.features, presser, newcomer_id)
    if taken.outcome == "yours" and taken.guest is not None:
        await visit.turn_to(_taken_page(presser.guild_id, taken.guest))
    else:
        await visit.turn_to(_refused(taken))


def _taken_page(guild_id: int, guest: Guest) -> Page:
    """Say whom the reader is going to greet and how, with the ways to end it."""
    lines = [text("greeters-taken-lines", person=f"<@{guest.user_id}>")]
    if guest.wish == rules.GREET:
        lines.append(text("greeters-taken-wished"))
    lines.append(text("greeters-taken-until"))
    buttons: list[Button | Link] = [
        Button(text("greeters-button-greeted"), to("greeters", "greeted", guest.user_id), "primary"),
        Button(text("greeters-button-back"), to("greeters", "back", guest.user_id)),
    ]
    if guest.channel_id is not None and guest.message_id is not None:
        buttons.append(
            Link(text("greeters-link-greeting"), address_of(guild_id, guest.channel_id, guest.message_id))
        )
    return page(text("greeters-taken-title", name=Name(guest.name)), *lines, rows=(tuple(buttons),))


def _refused(taken: arriving.Taken) -> Page:
    """Say kindly why somebody cannot be taken now."""
    if taken.outcome == "other" and taken.guest is not None and taken.guest.claimed_by is not None:
        said = text("greeters-has-other", name=Name(taken.guest.name), greeter=f"<@{taken.guest.claimed_by}>")
    elif taken.outcome == "quiet":
        said = text("greeters-came-quietly")
    else:
        said = text("greeters-nobody-left")
    return page(text("greeters-thanks-title"), said, rows=((PAGE,),))


async def note_greeted(visit: Visit) -> None:
    """The reader has greeted somebody."""
    presser = await _enter(visit)
    (newcomer_id,) = visit.numbers(1)
    guest = await arriving.greeted(visit.ground, presser.guild_id, newcomer_id)
    said = text("greeters-greeted", name=Name(guest.name)) if guest else text("greeters-nobody-left")
    await visit.turn_to(page(text("greeters-thanks-title"), said, rows=((PAGE,),)))


async def give_back(visit: Visit) -> None:
    """The reader cannot greet somebody after all."""
    presser = await _enter(visit)
    (newcomer_id,) = visit.numbers(1)
    await arriving.give_back(visit.ground, presser, newcomer_id)
    await visit.turn_to(page(text("greeters-thanks-title"), text("greeters-given-back"), rows=((PAGE,),)))


# First words


async def note_answered(visit: Visit) -> None:
    """The reader has answered somebody's first words."""
    await _answered(visit, visit.args)


async def note_chosen_answered(visit: Visit) -> None:
    """The reader has answered the words that they chose."""
    await _answered(visit, visit.values)


async def _answered(visit: Visit, carried: Sequence[str]) -> None:
    presser = await _enter(visit)
    (message_id,) = numbers(carried, 1)
    known = await arriving.answered(visit.ground, presser.guild_id, message_id)
    said = text("greeters-answered" if known else "greeters-nobody-left")
    await visit.turn_to(page(text("greeters-thanks-title"), said, rows=((PAGE,),)))


# What is mine


async def open_mine(visit: Visit) -> None:
    """Show the reader whom they have taken, and what they chose for themselves."""
    await visit.turn_to(await _mine(visit, await _enter(visit)))


async def pause(visit: Visit) -> None:
    """The reader does not greet for a while."""
    await _choose(visit, "greeters-paused", paused=True)


async def resume(visit: Visit) -> None:
    """The reader greets again."""
    await _choose(visit, "greeters-resumed", paused=False)


async def mention(visit: Visit) -> None:
    """The reader wants to be mentioned when somebody waits too long."""
    await _choose(visit, "greeters-mention-on", mention=True)


async def mention_no_more(visit: Visit) -> None:
    """The reader does not want to be mentioned."""
    await _choose(visit, "greeters-mention-off", mention=False)


async def _choose(visit: Visit, said: str, *, paused: bool | None = None, mention: bool | None = None) -> None:
    presser = await _enter(visit)
    await arriving.choose(visit.ground, presser, paused=paused, mention=mention)
    await visit.turn_to(await _mine(visit, presser, text(said)))


async def open_taken(visit: Visit) -> None:
    """Show one of those whom the reader has taken."""
    await _take(visit, await _enter(visit), visit.chosen_number)


async def _mine(visit: Visit, presser: Presser, *said: Text) -> Page:
    mine = await arriving.mine(visit.ground, presser.guild_id, presser.user_id)
    lines: list[Text] = [*said]
    rows: list[Row] = []
    if mine.taken:
        lines.append(text("greeters-mine-lines"))
        options = tuple(
            Option(said_name(one.name), str(one.user_id)) for one in mine.taken[: limits.SELECT_OPTIONS]
        )
        rows.append(Select(text("greeters-choose-mine"), to("greeters", "open"), options))
    else:
        lines.append(text("greeters-mine-nobody"))
    if mine.waves:
        lines.append(text("greeters-wave-asked"))
        rows.append(
            (Button(text("greeters-button-wave"), to("greeters", "wave", presser.guild_id, mine.waves[0])),)
        )
    paused, mentioned = (mine.choice.paused, mine.choice.mention) if mine.choice else (False, False)
    if paused and text("greeters-paused") not in said:
        lines.append(text("greeters-paused"))
    rows.append(
        (
            Button(text("greeters-button-resume"), to("greeters", "resume"))
            if paused
            else Button(text("greeters-button-pause"), to("greeters", "pause")),
            Button(text("greeters-button-unmention"), to("greeters", "unmention"))
            if mentioned
            else Button(text("greeters-button-mention"), to("greeters", "mention")),
            PAGE,
        )
    )
    return page(text("greeters-mine-title"), *lines, rows=rows)


# Waves and wishes: these belong to whoever reacted, greeter or not


async def open_wave(visit: Visit) -> None:
    """Ask whom the reader greeted with a wave under a greeting that names several people."""
    guild_id, greeting_id = _guild_and(visit)
    guests = await arriving.under_wave(visit.ground, guild_id, visit.user_id, greeting_id)
    if not guests:
        await visit.turn_to(page(text("greeters-thanks-title"), text("greeters-wave-settled")))
        return
    shown = guests[: limits.SELECT_OPTIONS]
    options = tuple(Option(said_name(one.name), str(one.user_id)) for one in shown)
    choice = Select(
        text("greeters-choose-wave"), to("greeters", "whom", guild_id, greeting_id), options, most=len(options)
    )
    nobody = Button(text("greeters-button-wave-nobody"), to("greeters", "nobody", guild_id, greeting_id))
    lines = text("greeters-wave-lines")
    await visit.turn_to(page(text("greeters-wave-title"), lines, rows=(choice, (nobody,))))


async def say_whom(visit: Visit) -> None:
    """Take whom the reader waved to."""
    chosen = [number for value in visit.values if (number := whole_number(value)) is not None]
    await _say_whom(visit, chosen)


async def say_nobody(visit: Visit) -> None:
    """The reader's wave was for nobody in particular."""
    await _say_whom(visit, [])


async def _say_whom(visit: Visit, chosen: Sequence[int]) -> None:
    guild_id, greeting_id = _guild_and(visit)
    said = await arriving.say_whom(visit.ground, guild_id, visit.user_id, greeting_id, chosen)
    words = text("greeters-wave-thanks" if said else "greeters-wave-settled")
    await visit.turn_to(page(text("greeters-thanks-title"), words))


async def take_wish(visit: Visit) -> None:
    """Take how the reader wishes to arrive."""
    guild_id, wished = _guild_and(visit)
    if wished not in (rules.GREET, rules.QUIET):
        raise Problem(text("problem-old-button"))
    if not await arriving.wish(visit.ground, guild_id, visit.user_id, wished):
        raise Problem(text("greeters-no-newcomer"))
    said = text("greeters-wish-greet" if wished == rules.GREET else "greeters-wish-quiet")
    await visit.turn_to(page(text("greeters-wish-title"), said, rows=((other_wish(guild_id, wished),),)))


def other_wish(guild_id: int, wish: str) -> Button:
    """Return the press by which a newcomer wishes the other way."""
    if wish == rules.QUIET:
        return Button(text("greeters-button-wish-greet"), to("greeters", "wish", guild_id, rules.GREET))
    return Button(text("greeters-button-wish-quiet"), to("greeters", "wish", guild_id, rules.QUIET))


def _guild_and(visit: Visit) -> tuple[int, str]:
    """Return the community and the other part that a press carries. Raises Problem where it carries others."""
    guild_id = whole_number(visit.args[0]) if len(visit.args) == 2 else None
    if guild_id is None:
        raise Problem(text("problem-old-button"))
    return guild_id, visit.args[1]


async def _enter(visit: Visit) -> Presser:
    """Return who pressed, if they may greet. Raises Problem that says whom to ask otherwise."""
    presser = presser_of(visit)
    if not await arriving.may_greet(visit.ground, presser):
        raise Problem(text("greeters-only-greeters", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser
