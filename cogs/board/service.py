"""The use cases of welcome boards, each over one transaction.

Invariant: whoever writes a wish of which something is still to be done promises to do it, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from bot.ground import Ground
from bot.kernel.authority import Presser, is_organiser
from bot.kernel.community import CommunityFacts, MemberSeen
from bot.kernel.findings import blocks, problems_of
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.settings import SettingsGroup
from bot.kernel.text import Name, Text, text
from bot.settings import Chosen, CommunitySettings, read_chosen, read_settings, trusted_roles
from cogs.board import rules
from cogs.board.rules import BUTTON, REACTION, Holder, Plan
from data import boards as store
from data import jobs, newcomers, role_gifts
from data.boards import Board, Entry
from data.engine import Transaction
from data.role_gifts import Gift

PUT_UP, SHOW, TAKE_DOWN, EMOJI = "board.put_up", "board.show", "board.take_down", "board.emoji"
CATCH_UP, SETTLE = "board.catch_up", "board.settle"
GATHER = 2
"""Seconds within which wishes gather, so that what is taken back at once costs no call."""
ANSWER_WITHIN = timedelta(seconds=20)
"""After this the promise goes on with what a press has begun; by then it has ended, or its process has."""
TRACES_KEPT = timedelta(days=1)
"""How long it is remembered that a reaction was taken away: longer than any catching up takes."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody reacted to a message, or took that away. `holder` is what the news says of them."""

    guild_id: int
    message_id: int
    user_id: int
    emoji: str
    added: bool
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class MemberNews:
    """A member changed."""

    guild_id: int
    user_id: int
    holder: Holder


@dataclass(frozen=True, slots=True)
class Left:
    """A member left."""

    guild_id: int
    user_id: int


News = Heard | MemberNews | Left


# What organisers do


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
        return await _board(tx, guild_id, board_id)


async def entry(ground: Ground, guild_id: int, entry_id: str) -> Entry:
    """Return an entry. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        return await _entry(tx, guild_id, entry_id)


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
        return await _board(tx, guild_id, board_id)


async def write_words(ground: Ground, guild_id: int, board_id: str, heading: str, lines: str) -> Board:
    """Keep what a board says."""
    async with ground.database.write() as tx:
        await _board(tx, guild_id, board_id)
        await store.put_words(tx, guild_id, board_id, heading[: store.HEADING], lines[: store.LINES])
        return await _board(tx, guild_id, board_id)


async def choose_channel(ground: Ground, guild_id: int, board_id: str, channel_id: int | None) -> Board:
    """Keep where a board is to be put up; one that stands stays where it is."""
    async with ground.database.write() as tx:
        one = await _board(tx, guild_id, board_id)
        if one.state in (store.UP, store.PUTTING):
            raise Problem(text("board-stands-there"))
        await store.put_channel(tx, guild_id, board_id, channel_id)
        return await _board(tx, guild_id, board_id)


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
        there = await _board(tx, guild_id, board_id)
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
        return await _board(tx, guild_id, board_id)


async def remove_entry(ground: Ground, guild_id: int, entry_id: str) -> Board:
    """Take a role off a board; people keep what they were given."""
    async with ground.database.write() as tx:
        one = await _entry(tx, guild_id, entry_id)
        await role_gifts.forget_entry(tx, guild_id, entry_id)
        await store.remove_entry(tx, guild_id, one)
        return await _board(tx, guild_id, one.board_id)


async def put_up(ground: Ground, guild_id: int, board_id: str) -> Board:
    """Promise to put a board up, or to let it say what it says now where it stands."""
    async with ground.database.write() as tx:
        one = await _board(tx, guild_id, board_id)
        now = ground.clock.now()
        if one.state == store.UP:
            await _promise_showing(tx, one, now)
        elif one.state != store.PUTTING:
            await _promise_putting_up(tx, one, now)
        return await _board(tx, guild_id, board_id)


async def take_down(ground: Ground, guild_id: int, board_id: str) -> Board:
    """Promise to take a board down; people keep what they were given."""
    async with ground.database.write() as tx:
        one = await _board(tx, guild_id, board_id)
        if one.state != store.UP or one.message_id is None:
            raise Problem(text("board-not-up"))
        args = {"channel": one.channel_id, "message": one.message_id}
        key = f"{TAKE_DOWN}:{one.message_id}"
        await jobs.add(tx, TAKE_DOWN, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key, args=args)
        await _let_go(tx, one, store.DRAFT)
        return await _board(tx, guild_id, board_id)


async def throw_away(ground: Ground, guild_id: int, board_id: str) -> None:
    """Forget a board that does not stand."""
    async with ground.database.write() as tx:
        one = await _board(tx, guild_id, board_id)
        if one.state in (store.UP, store.PUTTING):
            raise Problem(text("board-stands-there"))
        for there in one.entries:
            await role_gifts.forget_entry(tx, guild_id, there.id)
        await store.remove(tx, guild_id, board_id)


async def trusted_in(ground: Ground, guild_id: int, groups: Sequence[type[SettingsGroup]]) -> frozenset[int]:
    """Return the roles that settings name: who chose one on a board would have given themselves Hearth's trust."""
    async with ground.database.read() as tx:
        return trusted_roles(await read_chosen(tx, guild_id, groups))


def refusal(role_id: int, facts: CommunityFacts) -> Text | None:
    """Return why Hearth does not give this role, and how to mend it; None where it does."""
    for finding in problems_of(rules.ROLE, role_id, facts):
        if blocks(finding):
            return text("board-refused", what=finding.what, fix=finding.fix)
    return None


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
                await _promise_settling(ground, tx, guild_id)


# What people wish


async def press(
    ground: Ground, guild_id: int, user_id: int, entry_id: str, holder: Holder, facts: CommunityFacts
) -> tuple[Text, Entry]:
    """Take the press of a button by somebody; return what came of it where that is known already.

    Raises Problem where they must wait, or the role cannot be given. What is to be done is written down;
    `outcome` says what came of it.
    """
    if holder.pending:
        raise Problem(text("board-pending"))
    async with ground.database.write() as tx:
        one = await _entry(tx, guild_id, entry_id)
        gifts = await role_gifts.of_people(tx, guild_id, [user_id])
        of_role = [gift for gift in gifts if gift.role_id == one.role_id]
        for_role = [gift for gift in of_role if gift.wanted]
        pressed = next((gift for gift in for_role if gift.via == BUTTON and gift.state in rules.OURS), None)
        label, holds = Name(one.label), one.role_id in holder.role_ids
        now = ground.clock.now()
        if pressed is not None and holds:
            await _write(ground, tx, guild_id, [rules.taken_back(pressed, now)], settle_in=ANSWER_WITHIN)
            return text("board-taking", label=label), one
        if holds and any(gift.state in rules.OURS for gift in for_role):
            return text("board-by-reaction", label=label), one
        if holds and not any(gift.state in rules.OURS for gift in of_role):
            return text("board-had", label=label), one
        if (await _board(tx, guild_id, one.board_id)).message_id is None:
            raise Problem(text("board-offered-no-more"))  # a page that was opened before the board went
        if why := refusal(one.role_id, facts):
            raise Problem(text("board-not-now", why=why))
        before = pressed or rules.nothing_yet(user_id, one, BUTTON, now)
        wish = rules.asked(gifts, one, BUTTON, holder, before, now)
        await _write(ground, tx, guild_id, [wish], settle_in=ANSWER_WITHIN)
        return text("board-giving", label=label), one


async def outcome(ground: Ground, guild_id: int, user_id: int, one: Entry, said: Text) -> Text:
    """Say what came of a press that `press` has written down."""
    async with ground.database.read() as tx:
        gifts = [
            gift for gift in await role_gifts.of_people(tx, guild_id, [user_id]) if gift.role_id == one.role_id
        ]
    label = Name(one.label)
    if said.id == "board-taking":
        if any(gift.wanted and gift.state in rules.OURS for gift in gifts):
            return text("board-still", label=label)
        return text("board-taken", label=label) if not any(gift.due for gift in gifts) else text("board-later")
    if said.id == "board-giving":
        given = any(gift.wanted and gift.state == rules.GIVEN for gift in gifts)
        return text("board-given", label=label) if given else text("board-later")
    return said


async def listen(ground: Ground, news: Sequence[News]) -> None:
    """Take news in the order in which it came, what is alike and follows each other at once."""
    for kind, some in groupby(news, key=type):
        alike = list(some)
        if kind is Heard:
            await _hear_reactions(ground, [one for one in alike if isinstance(one, Heard)])
        elif kind is MemberNews:
            await _hear_members(ground, [one for one in alike if isinstance(one, MemberNews)])
        else:
            for guild_id in sorted({one.guild_id for one in alike}):
                await forget_leavers(ground, guild_id, {one.user_id for one in alike if one.guild_id == guild_id})


async def _hear_reactions(ground: Ground, news: Sequence[Heard]) -> None:
    """Take what was heard of reactions; those to other messages than boards are of no interest."""
    for guild_id in sorted({one.guild_id for one in news}):
        of_guild = [one for one in news if one.guild_id == guild_id]
        message_ids = {one.message_id for one in of_guild}
        async with ground.database.read() as tx:
            standing = {one.message_id: one for one in await store.standing_at(tx, guild_id, message_ids)}
        of_boards = [one for one in of_guild if one.message_id in standing]
        if of_boards:
            async with ground.database.write() as tx:
                await _hear(ground, tx, guild_id, of_boards, standing)


async def _hear(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    news: Sequence[Heard],
    standing: Mapping[int | None, Board],
) -> None:
    now = ground.clock.now()
    known = await _known(tx, guild_id, {one.user_id for one in news})
    changed: dict[tuple[int, str], Gift] = {}
    for one in news:
        there = rules.entry_for(standing[one.message_id], one.emoji)
        if there is None:
            continue
        gifts = known.setdefault(one.user_id, [])
        before = next((g for g in gifts if g.entry_id == there.id and g.via == REACTION), None)
        nothing = rules.nothing_yet(one.user_id, there, REACTION, now)
        if one.added:
            after = rules.asked(gifts, there, REACTION, one.holder, before or nothing, now)
        else:
            after = rules.taken_back(before or nothing, now)
        known[one.user_id] = [gift for gift in gifts if gift is not before] + [after]
        changed[one.user_id, there.id] = after
    await _write(ground, tx, guild_id, list(changed.values()))


async def _hear_members(ground: Ground, news: Sequence[MemberNews]) -> None:
    """Take the news of members: screening has ended, or a role is gone."""
    for guild_id in sorted({one.guild_id for one in news}):
        latest = {one.user_id: one.holder for one in news if one.guild_id == guild_id}
        async with ground.database.read() as tx:
            known = await _known(tx, guild_id, latest)
        now = ground.clock.now()
        if any(rules.changed_member(gifts, latest[user_id], now) for user_id, gifts in known.items()):
            async with ground.database.write() as tx:
                known = await _known(tx, guild_id, latest)
                changes = [
                    gift
                    for user_id, gifts in known.items()
                    for gift in rules.changed_member(gifts, latest[user_id], now)
                ]
                await _write(ground, tx, guild_id, changes)


async def forget_leavers(ground: Ground, guild_id: int, user_ids: Collection[int]) -> None:
    """Forget what was wished by people who left."""
    async with ground.database.read() as tx:
        if not await role_gifts.of_people(tx, guild_id, user_ids):
            return
    async with ground.database.write() as tx:
        await role_gifts.forget_people(tx, guild_id, user_ids)


# Giving and taking


async def unblock(ground: Ground, guild_id: int, facts: CommunityFacts) -> None:
    """Let wishes go on whose role can be given or taken again."""
    async with ground.database.read() as tx:
        blocked = await role_gifts.roles_in_state(tx, guild_id, (rules.BLOCKED,))
        stuck = await role_gifts.roles_in_state(tx, guild_id, (rules.STUCK,))
    free = {role_id for role_id in blocked if refusal(role_id, facts) is None}
    loose = {role_id for role_id in stuck if may_take(role_id, facts)}
    if free or loose:
        async with ground.database.write() as tx:
            await role_gifts.make_due(tx, guild_id, role_ids=free, state=rules.BLOCKED, becomes=rules.NEW)
            await role_gifts.make_due(tx, guild_id, role_ids=loose, state=rules.STUCK, becomes=rules.DOUBT)


async def roles_offered(ground: Ground, guild_id: int) -> set[int]:
    """Return the roles on boards, and those of which a wish could not be fulfilled."""
    async with ground.database.read() as tx:
        stopped = await role_gifts.roles_in_state(tx, guild_id, (rules.BLOCKED, rules.STUCK))
        return stopped | {entry.role_id for one in await store.of_guild(tx, guild_id) for entry in one.entries}


async def due_people(ground: Ground, guild_id: int, *, beyond: int, most: int) -> dict[int, list[Gift]]:
    """Return for whom something is to be done, with all of their wishes; the next ones after `beyond`."""
    async with ground.database.read() as tx:
        user_ids = await role_gifts.due_people(tx, guild_id, beyond=beyond, most=most)
        return await _known(tx, guild_id, user_ids)


async def wishes_of(ground: Ground, guild_id: int, user_id: int) -> dict[int, list[Gift]]:
    """Return the wishes of one person, like `due_people`."""
    async with ground.database.read() as tx:
        return await _known(tx, guild_id, [user_id])


async def decide(
    ground: Ground,
    guild_id: int,
    seen: Mapping[int, tuple[Sequence[Gift], Holder | None]],
    facts: CommunityFacts,
) -> dict[int, Plan]:
    """Decide what is to be done for people, and write it down before it is.

    `seen` holds each person's wishes as they stood before Discord was asked for the person, and what it said.
    Whoever has wished something else since then waits for the next round.
    """
    plans: dict[int, Plan] = {}
    async with ground.database.write() as tx:
        known = await _known(tx, guild_id, seen)
        for user_id, gifts in known.items():
            before, holder = seen[user_id]
            if (holder is not None and gifts != list(before)) or (holder is None and rules.must_be_read(gifts)):
                continue
            plans[user_id] = rules.plan(
                gifts,
                holder,
                may_give=lambda role_id: refusal(role_id, facts) is None,
                may_take=lambda role_id: may_take(role_id, facts),
            )
        await _write(
            ground, tx, guild_id, [gift for plan in plans.values() for gift in plan.changes], promise=False
        )
    return plans


@dataclass(frozen=True, slots=True)
class Done:
    """What came of the call for a role of a person: `done`, `refused`, or `left` where they are not here."""

    user_id: int
    role_id: int
    giving: bool
    result: str


async def note_done(ground: Ground, guild_id: int, done: Sequence[Done]) -> None:
    """Write down what came of calls. Whatever was wished meanwhile is promised to be done next."""
    if not done:
        return
    async with ground.database.write() as tx:
        gone = {one.user_id for one in done if one.result == "left"}
        await role_gifts.forget_people(tx, guild_id, gone)
        known = await _known(tx, guild_id, {one.user_id for one in done} - gone)
        changes: list[Gift] = []
        for one in done:
            wishes = [gift for gift in known.get(one.user_id, ()) if gift.role_id == one.role_id]
            if one.result == "refused":
                after = rules.refused(wishes, giving=one.giving)
            elif one.giving:
                after = rules.after_giving(wishes)
                await newcomers.note_step(tx, guild_id, one.user_id, ground.clock.now())
            else:
                after = rules.after_taking(wishes)
            changes += [now for before, now in zip(wishes, after, strict=True) if now != before]
        await _write(ground, tx, guild_id, changes)


def may_take(role_id: int, facts: CommunityFacts) -> bool:
    """Tell whether Hearth can take a role from people, whatever powers it has."""
    role = facts.roles.get(role_id)
    return role is not None and role.below_hearth and not role.managed and "manage_roles" in facts.hearth_may


# Catching up


async def promise_catching_up(ground: Ground, guild_ids: Collection[int]) -> None:
    """Promise to read reactions anew in those of these communities that have boards."""
    async with ground.database.read() as tx:
        with_boards = [guild_id for guild_id in sorted(set(guild_ids)) if await store.anything_up(tx, guild_id)]
    if with_boards:
        async with ground.database.write() as tx:
            for guild_id in with_boards:
                key = f"{CATCH_UP}:{guild_id}:{new_id()}"
                await jobs.add(tx, CATCH_UP, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key)


async def catch_up(
    ground: Ground,
    guild_id: int,
    members: Sequence[MemberSeen],
    standing: Mapping[str, Entry],
    reacting: Mapping[int, Collection[str]],
    *,
    since: datetime,
) -> None:
    """Take what one page of a listing of members, and the reactions read before it, say.

    `reacting` holds, by person, the ids of entries that they react to, as read after `since`.
    """
    people = {one.user_id: one for one in members if not one.is_bot}
    async with ground.database.read() as tx:
        known = await _known(tx, guild_id, people)
    now = ground.clock.now()

    def changes(known: Mapping[int, list[Gift]]) -> list[Gift]:
        found: list[Gift] = []
        for user_id in sorted({*known, *(reacting.keys() & people.keys())}):
            member = people[user_id]
            holder = Holder(member.role_ids, member.pending)
            of_person = (known.get(user_id, []), standing, reacting.get(user_id, ()), holder)
            found += rules.caught_up(user_id, *of_person, since=since, at=now)
        return found

    if changes(known):
        async with ground.database.write() as tx:
            known = await _known(tx, guild_id, people)
            await _write(ground, tx, guild_id, changes(known))


async def forget_absent(ground: Ground, guild_id: int, present: Collection[int], *, since: datetime) -> None:
    """Forget the wishes of people whom a whole listing, begun at `since`, has not shown."""
    here = present if isinstance(present, set | frozenset) else set(present)
    beyond = 0
    while True:
        async with ground.database.read() as tx:
            user_ids = await role_gifts.people_beyond(tx, guild_id, beyond=beyond, most=500)
            known = await _known(tx, guild_id, user_ids)
        absent = [
            user_id
            for user_id, gifts in known.items()
            if user_id not in here and all(gift.heard_at < since for gift in gifts)
        ]
        if absent:
            async with ground.database.write() as tx:
                await role_gifts.forget_people(tx, guild_id, absent)
        if len(user_ids) < 500:
            return
        beyond = user_ids[-1]


async def every_day(ground: Ground) -> None:
    """Forget the traces of reactions that were taken away."""
    async with ground.database.write() as tx:
        await role_gifts.forget_taken_back(tx, before=ground.clock.now() - TRACES_KEPT)


async def is_offered(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether there is a board to choose roles from."""
    return await store.anything_up(tx, guild_id)


# The common part


async def _board(tx: Transaction, guild_id: int, board_id: str) -> Board:
    found = await store.get(tx, guild_id, board_id)
    if found is None:
        raise Problem(text("board-gone"))
    return found


async def _entry(tx: Transaction, guild_id: int, entry_id: str) -> Entry:
    found = await store.entry(tx, guild_id, entry_id)
    if found is None:
        raise Problem(text("board-offered-no-more"))
    return found


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


async def _known(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[int, list[Gift]]:
    """Return people's wishes by person."""
    found: dict[int, list[Gift]] = {}
    for gift in await role_gifts.of_people(tx, guild_id, user_ids):
        found.setdefault(gift.user_id, []).append(gift)
    return found


async def _write(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    changes: Sequence[Gift],
    *,
    promise: bool = True,
    settle_in: timedelta | None = None,
) -> None:
    """Write wishes; a button that gave nothing leaves no trace. Promise what is to be done."""
    over = [one for one in changes if one.via == BUTTON and one.state in (rules.NONE, rules.LOST, rules.HAD)]
    await role_gifts.remove(tx, guild_id, over)
    await role_gifts.put(tx, guild_id, [one for one in changes if one not in over])
    if promise and any(one.due for one in changes):
        await _promise_settling(ground, tx, guild_id, settle_in)


async def _promise_settling(
    ground: Ground, tx: Transaction, guild_id: int, settle_in: timedelta | None = None
) -> None:
    """Promise to do what is due, with all that gathers until then: one promise for each second."""
    due_at = (ground.clock.now() + (settle_in or timedelta(seconds=GATHER))).replace(microsecond=0)
    key = f"{SETTLE}:{guild_id}:{due_at.isoformat()}"
    await jobs.add(tx, SETTLE, guild_id=guild_id, due_at=due_at, dedupe_key=key)
