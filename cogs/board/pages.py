"""The pages on which organisers arrange boards, the page to choose roles, and what their buttons do.

Invariants: whoever arranges boards is asked for their authority at every press; words that organisers write are
kept at once, right or not, and only what is right can be put up; a role is looked at when it is added and given.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import discord

from bot.discordkit.audience import facts_of, onboarding_channels
from bot.discordkit.authority import presser_of
from bot.discordkit.communities import whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import build_modal, read_modal
from bot.discordkit.pages import Block, Button, Link, Option, Page, Picker, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel import limits
from bot.kernel.forms import Answers, Choice, FormPage, LongText, Offer, Question, ShortText
from bot.kernel.own_words import Illustration, channels_in, lint
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.board import rules
from cogs.board.deliveries import settle
from cogs.board.post import button, post_rows, post_words
from cogs.board.rules import Holder
from cogs.board.service import arranging, giving, keeping, wishing
from data import boards as store
from data.boards import Board, Entry

WORDS: tuple[Question, ...] = (
    ShortText(
        name="heading",
        label=text("board-field-heading"),
        help=text("board-field-heading-help"),
        required=True,
        most=store.HEADING,
    ),
    LongText(name="lines", label=text("board-field-lines"), help=text("board-field-lines-help"), most=store.LINES),
)
ENTRY: tuple[Question, ...] = (
    ShortText(
        name="label", label=text("board-field-label"), help=text("board-field-label-help"), most=store.LABEL
    ),
    Choice(
        name="kind",
        label=text("board-field-kind"),
        options=(
            Offer(rules.INTEREST, text("board-kind-interest")),
            Offer(rules.PRONOUNS, text("board-kind-pronouns")),
        ),
    ),
    ShortText(name="emoji", label=text("board-field-emoji"), help=text("board-field-emoji-help"), most=100),
)
ROUNDS = 3
"""A press waits for what its person wishes meanwhile, such as by reacting; what is left then is done later."""
ALL_BOARDS = Button(text("board-button-all"), to("board", "list"))


# The list of boards


async def open_boards(visit: Visit) -> None:
    """Show the boards, as a new answer."""
    await visit.show(await _list_page(visit))


async def turn_to_boards(visit: Visit) -> None:
    """Turn to the boards."""
    await visit.turn_to(await _list_page(visit))


async def begin(visit: Visit) -> None:
    """Begin a board, and show it."""
    guild = await _enter(visit)
    one = await arranging.begin(visit.ground, guild.id)
    await visit.turn_to(await _board_page(visit, guild, one))


async def open_board(visit: Visit) -> None:
    """Show one board."""
    guild, one = await _at_board(visit)
    await visit.turn_to(await _board_page(visit, guild, one))


async def _list_page(visit: Visit, *said: Text) -> Page:
    guild = await _enter(visit)
    boards = await arranging.boards_of(visit.ground, guild.id)
    blocks = [Block((*said, text("board-list-intro")))]
    for number, one in enumerate(boards, start=1):
        opens = Button(text("board-button-open", number=number), to("board", "open", one.id))
        line = text("board-list-line", number=number, heading=_heading(one), state=_state(one))
        blocks.append(Block((line,), ((opens,),)))
    if len(boards) < rules.MOST_BOARDS:
        blocks.append(Block(rows=((Button(text("board-button-new"), to("board", "new"), "primary"),),)))
    return Page(text("board-list-title"), tuple(blocks))


# One board


async def choose_channel(visit: Visit) -> None:
    """Keep the channel in which a board is to stand."""
    guild, one = await _at_board(visit)
    one = await arranging.choose_channel(
        visit.ground, guild.id, one.id, visit.chosen_number if visit.values else None
    )
    await visit.turn_to(await _board_page(visit, guild, one, text("board-saved")))


async def open_words(visit: Visit) -> None:
    """Open the form for what a board says."""
    _, one = await _at_board(visit)
    leads_to = to("board", "worded", one.id, secrets.token_hex(4))
    answers = Answers((FormPage(text("board-words-title"), WORDS),), {"heading": one.heading, "lines": one.lines})
    await visit.ask(
        build_modal(text("board-words-title"), leads_to, WORDS, answers, visit.client.localizer, visit.language)
    )


async def take_words(visit: Visit) -> None:
    """Keep what a board says."""
    guild, one = await _at_board(visit)
    given = read_modal(visit.submitted, WORDS, {})
    heading, lines = str(given["heading"] or "").strip(), str(given["lines"] or "").strip()
    one = await arranging.write_words(visit.ground, guild.id, one.id, " ".join(heading.split()), lines)
    await visit.turn_to(await _board_page(visit, guild, one, text("board-saved")))


async def add_role(visit: Visit) -> None:
    """Ask how a role that was chosen is to be called; say why where it cannot be given."""
    guild, one = await _at_board(visit)
    role_id = visit.chosen_number
    refused = keeping.refusal(role_id, await facts_of(visit.client, guild, [role_id]))
    if refused is None and len(one.entries) >= rules.MOST_ENTRIES:
        refused = text("board-full", most=rules.MOST_ENTRIES)
    if refused is None and any(entry.role_id == role_id for entry in one.entries):
        refused = text("board-role-twice")
    if refused is not None:
        await visit.turn_to(await _board_page(visit, guild, one, refused))
        return
    role = guild.get_role(role_id)
    given = {"label": limits.clip(role.name if role else "", store.LABEL), "kind": rules.INTEREST, "emoji": ""}
    await _ask_entry(visit, to("board", "added", one.id, role_id, secrets.token_hex(4)), given)


async def take_role(visit: Visit) -> None:
    """Keep a role that is added, as it was called."""
    board_id, role, *_ = visit.args if len(visit.args) == 3 else ("", "")
    guild = await _enter(visit)
    one = await arranging.board(visit.ground, guild.id, board_id)
    await _keep_entry(visit, guild, one, None, int(role) if role.isdecimal() else 0)


async def open_entry(visit: Visit) -> None:
    """Show one entry, chosen in a select or named by a button."""
    guild = await _enter(visit)
    carried = visit.values or visit.args
    entry = await arranging.entry(visit.ground, guild.id, carried[0] if carried else "")
    await visit.turn_to(_entry_page(entry))


async def change_entry(visit: Visit) -> None:
    """Open the form for an entry that stands."""
    guild = await _enter(visit)
    entry = await arranging.entry(visit.ground, guild.id, _first(visit.args))
    emoji = rules.shown_emoji(entry.emoji) if entry.emoji else ""
    given = {"label": entry.label, "kind": entry.kind, "emoji": emoji}
    await _ask_entry(visit, to("board", "changed", entry.id, secrets.token_hex(4)), given)


async def take_change(visit: Visit) -> None:
    """Keep what was changed about an entry."""
    guild = await _enter(visit)
    entry = await arranging.entry(visit.ground, guild.id, _first(visit.args))
    one = await arranging.board(visit.ground, guild.id, entry.board_id)
    await _keep_entry(visit, guild, one, entry, entry.role_id)


async def remove_entry(visit: Visit) -> None:
    """Take an entry off its board."""
    guild = await _enter(visit)
    one = await arranging.remove_entry(visit.ground, guild.id, _first(visit.args))
    await visit.turn_to(await _board_page(visit, guild, one, text("board-entry-removed")))


async def preview(visit: Visit) -> None:
    """Show a board as it will stand, and what is in its way."""
    guild, one = await _at_board(visit)
    await visit.turn_to(await _preview_page(visit, guild, one))


async def put_up(visit: Visit) -> None:
    """Promise to put a board up, or its change; where something is in its way, say so."""
    guild, one = await _at_board(visit)
    if (await _in_the_way(visit, guild, one))[0]:
        await visit.turn_to(await _preview_page(visit, guild, one))
        return
    one = await arranging.put_up(visit.ground, guild.id, one.id)
    await visit.turn_to(await _board_page(visit, guild, one, text("board-promised")))


async def ask_before_taking_down(visit: Visit) -> None:
    """Ask whether a board should go."""
    _, one = await _at_board(visit)
    yes = Button(text("board-button-down-yes"), to("board", "down", one.id), "danger")
    no = Button(text("board-button-down-no"), to("board", "open", one.id))
    await visit.turn_to(page(_heading(one), text("board-down-ask"), rows=((yes, no),)))


async def take_down(visit: Visit) -> None:
    """Take a board down."""
    guild, one = await _at_board(visit)
    one = await arranging.take_down(visit.ground, guild.id, one.id)
    await visit.turn_to(await _board_page(visit, guild, one, text("board-taken-down")))


async def ask_before_throwing_away(visit: Visit) -> None:
    """Ask whether a board that does not stand should be forgotten."""
    _, one = await _at_board(visit)
    yes = Button(text("board-button-throw-yes"), to("board", "thrown", one.id), "danger")
    no = Button(text("board-button-throw-no"), to("board", "open", one.id))
    await visit.turn_to(page(_heading(one), text("board-throw-ask"), rows=((yes, no),)))


async def throw_away(visit: Visit) -> None:
    """Forget a board that does not stand."""
    guild, one = await _at_board(visit)
    await arranging.throw_away(visit.ground, guild.id, one.id)
    await visit.turn_to(await _list_page(visit, text("board-thrown")))


async def only_a_preview(visit: Visit) -> None:
    """Say that a button in a preview does nothing."""
    await visit.say(text("board-only-preview"))


async def _board_page(visit: Visit, guild: discord.Guild, one: Board, *said: Text) -> Page:
    refused, _ = await _in_the_way(visit, guild, one)
    lines = [*said, text("board-state", state=_state(one))]
    if one.state == store.UP and one.shown != one.revision:
        lines.append(text("board-changed"))
    lines += [_entry_line(entry) for entry in one.entries] or [text("board-no-entries")]
    if one.state != store.UP or one.shown != one.revision:
        lines += refused[:3]
    rows: list[Row] = []
    if one.state not in (store.UP, store.PUTTING):
        chosen = (one.channel_id,) if one.channel_id else ()
        rows.append(Picker(text("board-pick-channel"), to("board", "channel", one.id), "channel", chosen))
    if len(one.entries) < rules.MOST_ENTRIES:
        rows.append(Picker(text("board-pick-role"), to("board", "add", one.id), "role", least=1))
    if one.entries:
        options = tuple(Option(text("board-option", label=Name(entry.label)), entry.id) for entry in one.entries)
        rows.append(Select(text("board-pick-entry"), to("board", "entry"), options))
    buttons = [
        Button(text("board-button-words"), to("board", "words", one.id)),
        Button(text("board-button-preview"), to("board", "preview", one.id), "primary"),
    ]
    if one.state == store.UP:
        buttons.append(Button(text("board-button-down"), to("board", "askdown", one.id)))
    elif one.state != store.PUTTING:
        buttons.append(Button(text("board-button-throw"), to("board", "askthrow", one.id)))
    rows.append((*buttons, ALL_BOARDS))
    return page(_heading(one), *lines, rows=rows)


async def _preview_page(visit: Visit, guild: discord.Guild, one: Board) -> Page:
    language = await arranging.language_of(visit.ground, guild.id)
    words = post_words(one, visit.client.localizer, language)
    refused, hints = await _in_the_way(visit, guild, one)
    back = Button(text("board-button-back"), to("board", "open", one.id))
    buttons: tuple[Button, ...] = (back,)
    lines: list[Text] = [*refused, *hints]
    if not refused:
        lines.append(text("board-ready-change" if one.state == store.UP else "board-ready"))
        label = text("board-button-show") if one.state == store.UP else text("board-button-put-up")
        buttons = (Button(label, to("board", "up", one.id), "primary"), back)
    return Page(
        text("board-preview-title"),
        (
            Block(
                (text("board-preview-intro"), text("board-preview-words", words=words)),
                post_rows(one, verb="sample"),
            ),
            Block(tuple(lines), (buttons,)),
        ),
    )


def _entry_page(entry: Entry) -> Page:
    change = Button(text("board-button-change"), to("board", "change", entry.id), "primary")
    remove = Button(text("board-button-remove"), to("board", "remove", entry.id))
    back = Button(text("board-button-back"), to("board", "open", entry.board_id))
    lines = (_entry_line(entry), text("board-remove-keeps"))
    return page(text("board-entry-title"), *lines, rows=((change, remove, back),))


async def _ask_entry(visit: Visit, leads_to: object, given: dict[str, str]) -> None:
    answers = Answers((FormPage(text("board-entry-form"), ENTRY),), given)
    title, localizer = text("board-entry-form"), visit.client.localizer
    await visit.ask(build_modal(title, leads_to, ENTRY, answers, localizer, visit.language))  # type: ignore[arg-type]


async def _keep_entry(visit: Visit, guild: discord.Guild, one: Board, entry: Entry | None, role_id: int) -> None:
    """Keep an entry as it was handed in; what is wrong about it is said, with what was typed."""
    given = read_modal(visit.submitted, ENTRY, {})
    typed = str(given["emoji"] or "").strip()
    role = guild.get_role(role_id)
    label = " ".join(str(given["label"] or "").split()) or (role.name if role else "")
    emoji = rules.read_emoji(typed, {own.name: own.id for own in guild.emojis}) if typed else None
    refused: Text | None = None
    if entry is None:
        refused = keeping.refusal(role_id, await facts_of(visit.client, guild, [role_id]))
    if refused is None and (problem := rules.label_problem(label)):
        refused = text("board-label-words" if problem == "words" else "board-label-first", typed=Name(label))
    if refused is None and typed and emoji is None:
        refused = text("board-no-emoji", typed=Name(typed))
    if refused is None:
        try:
            one = await arranging.put_entry(
                visit.ground, guild.id, one.id, entry, role_id, label, str(given["kind"]), emoji
            )
        except Problem as problem:
            refused = problem.text
    await visit.turn_to(await _board_page(visit, guild, one, refused or text("board-saved")))


async def _in_the_way(visit: Visit, guild: discord.Guild, one: Board) -> tuple[list[Text], list[Text]]:
    """Return what keeps a board from being put up, and hints that may be passed over."""
    refused: list[Text] = []
    if not one.heading:
        refused.append(text("board-needs-heading"))
    if one.channel_id is None:
        refused.append(text("board-needs-channel"))
    if not one.entries:
        refused.append(text("board-needs-entries"))
    role_ids = [entry.role_id for entry in one.entries]
    own = f"{one.heading}\n{one.lines}"
    linked = channels_in(own, guild.id)
    ids = [*role_ids, *linked, *([one.channel_id] if one.channel_id else [])]
    shown = await onboarding_channels(guild) if linked else None
    facts = await facts_of(visit.client, guild, ids, onboarding_channels=shown)
    if one.channel_id is not None and (why := arranging.channel_refusal(one, facts)):
        refused.append(why)
    refused += [why for role_id in role_ids if (why := keeping.refusal(role_id, facts))]
    most = store.HEADING + store.LINES + 1
    found = lint(own, Illustration(), most=most, guild_id=guild.id, facts=facts)
    refused += found.refusals
    language = await arranging.language_of(visit.ground, guild.id)
    count = len(post_words(one, visit.client.localizer, language))
    if count > rules.MOST_TEXT:
        refused.append(text("board-too-long", most=rules.MOST_TEXT, count=count))
    return refused, list(found.hints)


# Choosing roles


async def choose(visit: Visit) -> None:
    """Give or take the role of a button that was pressed on a board; the answer is private."""
    _, _, said = await _press(visit)
    again = Button(text("board-button-roles"), to("board", "roles"))
    await visit.show(page(text("board-chosen-title"), said, text("board-everybody-sees"), rows=((again,),)))


async def pick(visit: Visit) -> None:
    """Give or take the role of a button that was pressed on the page of roles, and show the page anew."""
    guild, entry, said = await _press(visit)
    held = _holder(visit).role_ids
    if said.id == "board-given":
        held |= {entry.role_id}
    elif said.id == "board-taken":
        held -= {entry.role_id}
    await visit.turn_to(await _roles_page(visit, guild, held, entry.board_id, said))


async def open_roles(visit: Visit) -> None:
    """Show the roles of a board to choose from, as a new page."""
    guild = _guild(visit)
    await visit.show(
        await _roles_page(visit, guild, _holder(visit).role_ids, visit.args[0] if visit.args else None)
    )


async def turn_roles(visit: Visit) -> None:
    """Turn to the roles of another board."""
    guild = _guild(visit)
    await visit.turn_to(await _roles_page(visit, guild, _holder(visit).role_ids, _first(visit.args)))


async def _press(visit: Visit) -> tuple[discord.Guild, Entry, Text]:
    """Take a press; return what came of it once Discord has answered, or what is promised."""
    guild, entry_id = _guild(visit), _first(visit.args)
    entry = await arranging.entry(visit.ground, guild.id, entry_id)
    facts = await facts_of(visit.client, guild, [entry.role_id])
    said, entry = await wishing.press(visit.ground, guild.id, visit.user_id, entry_id, _holder(visit), facts)
    for _ in range(ROUNDS):
        wishes = await giving.wishes_of(visit.ground, guild.id, visit.user_id)
        due = any(gift.due for gifts in wishes.values() for gift in gifts)
        if not due or await settle(visit.client, visit.ground, guild, wishes) is not None:
            break
    return guild, entry, await wishing.outcome(visit.ground, guild.id, visit.user_id, entry, said)


async def _roles_page(
    visit: Visit, guild: discord.Guild, held: frozenset[int], board_id: str | None, *said: Text
) -> Page:
    standing = [one for one in await arranging.boards_of(visit.ground, guild.id) if one.message_id is not None]
    if not standing:
        return page(text("board-roles-title"), *said, text("board-roles-none"))
    number = next((number for number, one in enumerate(standing) if one.id == board_id), 0)
    one = standing[number]
    rows: list[Row] = [
        tuple(button(entry, "pick", held=entry.role_id in held) for entry in row)
        for row in rules.ordered(one.entries)
    ]
    address = f"https://discord.com/channels/{guild.id}/{one.channel_id}/{one.message_id}"
    last: list[Button | Link] = [Link(text("board-link"), address)]
    if len(standing) > 1:
        following = standing[(number + 1) % len(standing)]
        last.append(Button(text("board-button-next"), to("board", "next", following.id)))
    rows.append(tuple(last))
    return page(
        text("board-roles-title"), *said, text("board-roles-lines"), text("board-everybody-sees"), rows=rows
    )


# The common part


def _holder(visit: Visit) -> Holder:
    """Return what the press itself says of who pressed."""
    member = visit.interaction.user
    if not isinstance(member, discord.Member):
        raise Problem(text("problem-only-in-a-server"))
    return Holder(frozenset(role.id for role in member.roles), member.pending)


def _guild(visit: Visit) -> discord.Guild:
    guild = visit.client.get_guild(visit.guild_id or 0)
    if guild is None or guild.unavailable:
        raise Problem(text("problem-only-in-a-server"))
    return guild


async def _enter(visit: Visit) -> discord.Guild:
    """Return the community, to somebody who may arrange boards. Raises Problem that says whom to ask otherwise."""
    guild = _guild(visit)
    if not await arranging.may_arrange(visit.ground, presser_of(visit)):
        raise Problem(text("board-only-organisers", ask=await whom_to_ask(visit, guild.id)))
    return guild


async def _at_board(visit: Visit) -> tuple[discord.Guild, Board]:
    guild = await _enter(visit)
    return guild, await arranging.board(visit.ground, guild.id, _first(visit.args))


def _first(carried: Sequence[str]) -> str:
    """Return what a press carries first. Raises Problem where it carries nothing."""
    if not carried:
        raise Problem(text("problem-old-button"))
    return carried[0]


def _heading(one: Board) -> Text:
    return text("name", name=Name(one.heading)) if one.heading else text("setting-board-board")


def _state(one: Board) -> Text:
    """Say whether a board stands, and where."""
    channel = f"<#{one.channel_id}>"
    if one.state == store.UP:
        return text("board-state-up", channel=channel)
    if one.state == store.PUTTING:
        return text("board-state-putting", channel=channel)
    if one.state == store.FAILED:
        return text("board-state-failed", channel=channel)
    if one.state == store.GONE:
        return text("board-state-gone")
    return text("board-state-draft")


def _entry_line(entry: Entry) -> Text:
    """Say what an entry gives, how, and what Discord did not like about it."""
    kind = text("board-kind-interest") if entry.kind == rules.INTEREST else text("board-kind-pronouns")
    role, label = f"<@&{entry.role_id}>", Name(entry.label)
    if entry.problem is not None:
        return text(f"board-emoji-{entry.problem}", label=label, role=role, kind=kind)
    if entry.emoji is None:
        return text("board-entry", label=label, role=role, kind=kind)
    return text("board-entry-emoji", label=label, role=role, kind=kind, emoji=rules.shown_emoji(entry.emoji))
