"""The use cases of organisers and their boards, each over one transaction: how one is made, stands and goes.

Invariant: a board that stands no more leaves people what they were given.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.ground import Ground
from bot.kernel.authority import Presser, is_organiser
from bot.kernel.community import CommunityFacts
from bot.kernel.findings import blocks, problems_of
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from bot.settings import Chosen, CommunitySettings, read_settings
from cogs.board import rules
from cogs.board.service.catching_up import promise_catching_up
from cogs.board.service.keeping import find_board, find_entry, promise_settling
from data import boards as store
from data import jobs, role_gifts
from data.boards import Board, Entry
from data.engine import Transaction

PUT_UP, SHOW, TAKE_DOWN, EMOJI = "board.put_up", "board.show", "board.take_down", "board.emoji"


async def may_arrange(ground: Ground, presser: Presser) -> bool:
    """Tell whether somebody may arrange boards."""
    async with ground.database.read() as tx:
        community = await read_settings(tx, presser.guild_id, CommunitySettings)
    return is_organiser(presser, community.organiser_role)


async def boards_of(ground: Ground, guild_id: int) -> list[Board]:
    """Return the boards of a community."""
    async with ground.database.read() as tx:
        return await store.of_guild(tx, guild_id)


async def board(ground: Ground, guild_id: int, board_id: str) -> Board:
    """Return a board. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        return await find_board(tx, guild_id, board_id)


async def entry(ground: Ground, guild_id: int, entry_id: str) -> Entry:
    """Return an entry. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        return await find_entry(tx, guild_id, entry_id)


async def language_of(ground: Ground, guild_id: int) -> str:
    """Return the language that the community is written to in."""
    async with ground.database.read() as tx:
        return (await read_settings(tx, guild_id, CommunitySettings)).language


async def begin(ground: Ground, guild_id: int) -> Board:
    """Begin a board. Raises Problem where there are enough."""
    async with ground.database.write() as tx:
        if len(await store.of_guild(tx, guild_id)) >= rules.MOST_BOARDS:
            raise Problem(text("board-too-many", most=rules.MOST_BOARDS))
        board_id = new_id()
        await store.add(tx, guild_id, board_id, at=ground.clock.now())
        return await find_board(tx, guild_id, board_id)


async def write_words(ground: Ground, guild_id: int, board_id: str, heading: str, lines: str) -> Board:
    """Keep what a board says."""
    async with ground.database.write() as tx:
        await find_board(tx, guild_id, board_id)
        await store.put_words(tx, guild_id, board_id, heading[: store.HEADING], lines[: store.LINES])
        return await find_board(tx, guild_id, board_id)


async def choose_channel(ground: Ground, guild_id: int, board_id: str, channel_id: int | None) -> Board:
    """Keep where a board is to be put up; one that stands stays where it is."""
    async with ground.database.write() as tx:
        one = await find_board(tx, guild_id, board_id)
        if one.state in (store.UP, store.PUTTING):
            raise Problem(text("board-stands-there"))
        await store.put_channel(tx, guild_id, board_id, channel_id)
        return await find_board(tx, guild_id, board_id)


async def put_entry(
    ground: Ground,
    guild_id: int,
    board_id: str,
    one: Entry | None,
    role_id: int,
    label: str,
    kind: str,
    emoji: str | None,
) -> Board:
    """Keep an entry, new or instead of `one`. Raises Problem where the board is full or has it already."""
    async with ground.database.write() as tx:
        there = await find_board(tx, guild_id, board_id)
        others = [other for other in there.entries if one is None or other.id != one.id]
        if one is None and len(others) >= rules.MOST_ENTRIES:
            raise Problem(text("board-full", most=rules.MOST_ENTRIES))
        if any(other.role_id == role_id for other in others):
            raise Problem(text("board-role-twice"))
        if emoji and any(
            other.emoji and rules.emoji_key(other.emoji) == rules.emoji_key(emoji) for other in others
        ):
            raise Problem(text("board-emoji-twice"))
        if (
            one is not None
            and one.emoji
            and (emoji is None or rules.emoji_key(emoji) != rules.emoji_key(one.emoji))
        ):
            await role_gifts.keep_what_was_given(tx, guild_id, [one.id], given=rules.OURS)
        kept = Entry(
            one.id if one else new_id(),
            board_id,
            one.place if one else rules.next_place(there.entries),
            role_id,
            label[: store.LABEL],
            kind if kind in rules.KINDS else rules.INTEREST,
            emoji,
            one.problem if one and one.emoji == emoji else None,
        )
        await store.put_entry(tx, guild_id, kept)
        return await find_board(tx, guild_id, board_id)


async def remove_entry(ground: Ground, guild_id: int, entry_id: str) -> Board:
    """Take a role off a board; people keep what they were given."""
    async with ground.database.write() as tx:
        one = await find_entry(tx, guild_id, entry_id)
        await role_gifts.forget_entry(tx, guild_id, entry_id)
        await store.remove_entry(tx, guild_id, one)
        return await find_board(tx, guild_id, one.board_id)


async def put_up(ground: Ground, guild_id: int, board_id: str) -> Board:
    """Promise to put a board up, or to let it say what it says now where it stands."""
    async with ground.database.write() as tx:
        one = await find_board(tx, guild_id, board_id)
        now = ground.clock.now()
        if one.state == store.UP:
            await _promise_showing(tx, one, now)
        elif one.state != store.PUTTING:
            await _promise_putting_up(tx, one, now)
        return await find_board(tx, guild_id, board_id)


async def take_down(ground: Ground, guild_id: int, board_id: str) -> Board:
    """Promise to take a board down; people keep what they were given."""
    async with ground.database.write() as tx:
        one = await find_board(tx, guild_id, board_id)
        if one.state != store.UP or one.message_id is None:
            raise Problem(text("board-not-up"))
        args = {"channel": one.channel_id, "message": one.message_id}
        key = f"{TAKE_DOWN}:{one.message_id}"
        await jobs.add(tx, TAKE_DOWN, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key, args=args)
        await _let_go(tx, one, store.DRAFT)
        return await find_board(tx, guild_id, board_id)


async def throw_away(ground: Ground, guild_id: int, board_id: str) -> None:
    """Forget a board that does not stand."""
    async with ground.database.write() as tx:
        one = await find_board(tx, guild_id, board_id)
        if one.state in (store.UP, store.PUTTING):
            raise Problem(text("board-stands-there"))
        for there in one.entries:
            await role_gifts.forget_entry(tx, guild_id, there.id)
        await store.remove(tx, guild_id, board_id)


def channel_refusal(one: Board, facts: CommunityFacts) -> Text | None:
    """Return why a board cannot be put up in its channel, and how to mend it; None where it can."""
    for finding in problems_of(rules.channel_setting(one), one.channel_id or 0, facts):
        if blocks(finding):
            return text("board-refused", what=finding.what, fix=finding.fix)
    return None


async def names(tx: Transaction, guild_id: int) -> Sequence[Chosen]:
    """Return the channels and roles of boards that stand or are to stand, for the doctor to look after."""
    found: dict[tuple[str, int], Chosen] = {}
    for one in await store.of_guild(tx, guild_id):
        if one.state == store.DRAFT:
            continue
        if one.channel_id is not None:
            found["channel", one.channel_id] = Chosen(rules.channel_setting(one), one.channel_id, True)
        for there in one.entries:
            found["role", there.role_id] = Chosen(rules.ROLE, there.role_id, True)
    return tuple(found.values())


# How a board comes to stand


async def prepare(ground: Ground, guild_id: int, board_id: str) -> tuple[Board, str] | None:
    """Return a board to be shown, and the community's language; None where it is gone."""
    async with ground.database.read() as tx:
        one = await store.get(tx, guild_id, board_id)
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    return (one, language) if one is not None and one.channel_id is not None else None


async def note_up(ground: Ground, shown: Board, message_id: int, *, surely: bool = True) -> None:
    """Write that a board stands, saying what `shown` says, and promise its emoji.

    Where it may have been put up with what it said before, and not `surely` with this, promise to show this.
    """
    async with ground.database.write() as tx:
        await store.note_up(tx, shown.guild_id, shown.id, message_id=message_id, shown=shown.revision)
        await _promise_emoji(ground, tx, shown)
        if not surely:
            await _promise_showing(tx, shown, ground.clock.now())


async def note_failed(ground: Ground, guild_id: int, board_id: str) -> None:
    """Write that Discord did not take a board; it is put up when something changes, or somebody asks."""
    async with ground.database.write() as tx:
        one = await store.get(tx, guild_id, board_id)
        if one is not None and one.state == store.PUTTING:
            await store.put_state(tx, guild_id, board_id, store.FAILED)


async def note_emoji(ground: Ground, guild_id: int, entry_id: str, problem: str | None) -> None:
    """Write whether Discord took an entry's emoji."""
    async with ground.database.write() as tx:
        await store.note_problem(tx, guild_id, entry_id, problem)


async def note_gone(ground: Ground, guild_id: int, message_ids: Collection[int]) -> None:
    """Write that messages were deleted by hand: boards that stood there stand no more."""
    async with ground.database.read() as tx:
        if not await store.standing_at(tx, guild_id, message_ids):
            return
    async with ground.database.write() as tx:
        for one in await store.standing_at(tx, guild_id, message_ids):
            await _let_go(tx, one, store.GONE)


async def note_cleared(ground: Ground, guild_id: int, message_id: int) -> None:
    """Reactions to a message were cleared: where it is a board, put its emoji there again and read who reacts."""
    async with ground.database.read() as tx:
        standing = await store.standing_at(tx, guild_id, [message_id])
    if standing:
        async with ground.database.write() as tx:
            for one in standing:
                await _promise_emoji(ground, tx, one)
        await promise_catching_up(ground, [guild_id])


async def note_channel_gone(ground: Ground, guild_id: int, channel_id: int) -> None:
    """Write that a channel was deleted, with the boards in it."""
    standing = [one for one in await boards_of(ground, guild_id) if one.channel_id == channel_id]
    await note_gone(ground, guild_id, [one.message_id for one in standing if one.message_id is not None])


async def go_on(ground: Ground, guild_id: int) -> None:
    """Something changed in a community: try again what could not be done."""
    async with ground.database.read() as tx:
        failed = [one for one in await store.of_guild(tx, guild_id) if one.state == store.FAILED]
        stopped = await role_gifts.roles_in_state(tx, guild_id, (rules.BLOCKED, rules.STUCK))
    if failed or stopped:
        async with ground.database.write() as tx:
            for one in failed:
                await _promise_putting_up(tx, one, ground.clock.now())
            if stopped:
                await promise_settling(ground, tx, guild_id)


async def is_offered(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether there is a board to choose roles from."""
    return await store.anything_up(tx, guild_id)


async def _let_go(tx: Transaction, one: Board, state: str) -> None:
    """A board stands no more: roles stay with people, and reactions that went with it mean nothing."""
    await store.put_state(tx, one.guild_id, one.id, state)
    await role_gifts.keep_what_was_given(tx, one.guild_id, [entry.id for entry in one.entries], given=rules.OURS)


async def _promise_putting_up(tx: Transaction, one: Board, now: datetime) -> None:
    await store.put_state(tx, one.guild_id, one.id, store.PUTTING)
    key = f"{PUT_UP}:{one.id}:{new_id()}"
    await jobs.add(tx, PUT_UP, guild_id=one.guild_id, due_at=now, dedupe_key=key, args={"board": one.id})


async def _promise_showing(tx: Transaction, one: Board, now: datetime) -> None:
    key = f"{SHOW}:{one.id}:{one.revision}:{new_id()}"
    await jobs.add(tx, SHOW, guild_id=one.guild_id, due_at=now, dedupe_key=key, args={"board": one.id})


async def _promise_emoji(ground: Ground, tx: Transaction, one: Board) -> None:
    key = f"{EMOJI}:{one.id}:{new_id()}"
    now = ground.clock.now()
    await jobs.add(tx, EMOJI, guild_id=one.guild_id, due_at=now, dedupe_key=key, args={"board": one.id})
