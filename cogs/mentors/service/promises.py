"""What mentoring promises: around a match, a request, an offer and a round; each in the transaction of its row.

Invariants: a key names the row and what is promised, so nothing is promised twice; it ends in an id of its own
where the same can be promised again. Args hold ids of rows, never an account: that stands in `person_id`, so that
an erasure takes the promise along.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.kernel.ids import new_id
from cogs.mentors.rules import lifecycle
from data import jobs
from data.engine import Transaction
from data.mentor_matches import COFFEE, Match
from data.mentor_offers import Offer
from data.mentor_requests import Request
from data.mentor_rounds import Round

TELL = "mentors.tell"
NUDGE = "mentors.nudge"
EXPIRE = "mentors.expire"
INTRODUCE = "mentors.introduce"
CHECK = "mentors.check"
FOLLOW = "mentors.follow"
GONE = "mentors.gone"
HOW = "mentors.how"
END = "mentors.end"
REST = "mentors.rest"
THANK = "mentors.thank"
QUIET = "mentors.quiet"
LOOK = "mentors.look"
WAITING = "mentors.waiting"
LOOKING = "mentors.looking"
LONG = "mentors.long"
ROUND = "mentors.round"
COMING = "mentors.coming"
OFFER = "mentors.offer"


async def tell(tx: Transaction, match: Match, side: str, what: str, *, at: datetime, again: bool = False) -> None:
    """Let one side hear by a direct message what is new; it stands on their first page in any case.

    `again`: it can be new more than once, such as a pause.
    """
    key = f"{TELL}:{match.id}:{side}:{what}" + (f":{new_id()}" if again else "")
    await _add(tx, TELL, match, key, at, side, {"match": match.id, "side": side, "what": what})


async def ask(tx: Transaction, match: Match, *, at: datetime) -> None:
    """Let a mentor hear that they are asked, be reminded, and let the request go on when they do not answer."""
    await tell(tx, match, lifecycle.MENTOR, "asked", at=at)
    args = {"match": match.id}
    await _add(tx, NUDGE, match, f"{NUDGE}:{match.id}", at + lifecycle.NUDGED_AFTER, lifecycle.MENTOR, args)
    await _add(tx, EXPIRE, match, f"{EXPIRE}:{match.id}", lifecycle.expires_at(at), lifecycle.MENTOR, args)


async def begin(tx: Transaction, match: Match, *, at: datetime) -> None:
    """Bring two people together, and ask both now and then how it goes, and at the end how it goes on."""
    if match.format == COFFEE:  # one talk, for which two write to each other
        await end(tx, match, now=at)
        return
    args = {"match": match.id}
    await _add(tx, INTRODUCE, match, f"{INTRODUCE}:{match.id}", at, lifecycle.MENTEE, args)
    await check_in(tx, match, after=at)
    await end(tx, match, now=at)


async def check_in(tx: Transaction, match: Match, *, after: datetime) -> None:
    """Ask both sides how it goes, the next time that it is due after a moment."""
    if match.began_at is None or match.ends_at is None:
        return
    following = lifecycle.next_check_in(match.began_at, match.ends_at, after)
    if following is not None:
        week, due_at = following
        args = {"match": match.id, "week": week}
        await _add(tx, CHECK, match, f"{CHECK}:{match.id}:{week}", due_at, lifecycle.MENTEE, args)


async def how(tx: Transaction, match: Match, side: str, week: int, *, at: datetime) -> None:
    """Ask one side by a direct message how it goes; the question stands on their first page in any case."""
    args = {"match": match.id, "side": side, "week": week}
    await _add(tx, HOW, match, f"{HOW}:{match.id}:{side}:{week}", at, side, args)


async def end(tx: Transaction, match: Match, *, now: datetime) -> None:
    """Ask both how it goes on when the planned end comes, or came while they paused."""
    if match.ends_at is not None:
        asked, key = match.end_asked_at, f"{END}:{match.id}:{new_id()}"
        due_at = asked + lifecycle.DONE_AFTER if asked is not None else max(match.ends_at, now)
        await _add(tx, END, match, key, due_at, lifecycle.MENTEE, {"match": match.id})


async def rest(tx: Transaction, match: Match, until: datetime) -> None:
    """Let a pause end by itself."""
    args = {"match": match.id}
    await _add(tx, REST, match, f"{REST}:{match.id}:{new_id()}", until, lifecycle.MENTEE, args)


async def thank(tx: Transaction, match: Match, side: str, *, at: datetime) -> None:
    """Thank one side where the community can read it, as they like."""
    args = {"match": match.id, "side": side}
    await _add(tx, THANK, match, f"{THANK}:{match.id}:{side}:{new_id()}", at, side, args)


async def ask_quiet(tx: Transaction, offer: Offer, what: str, *, at: datetime) -> None:
    """Let a mentor hear that their offer is asked about ("nudged"), or rests ("quiet")."""
    await jobs.add(
        tx,
        QUIET,
        guild_id=offer.guild_id,
        due_at=at,
        dedupe_key=f"{QUIET}:{new_id()}",
        args={"what": what},
        person_id=offer.user_id,
    )


async def look(tx: Transaction, *, at: datetime) -> None:
    """Look once a day after mentors who are silent, pauses that are over, and what conduct handlers hold."""
    await jobs.add(tx, LOOK, guild_id=0, due_at=at, dedupe_key=f"{LOOK}:{at.date().isoformat()}")


async def watch(tx: Transaction, request: Request, *, due_at: datetime, number: int = 0) -> None:
    """Look after a request for which nobody was found, so that its person never waits in silence."""
    await jobs.add(
        tx,
        WAITING,
        guild_id=request.guild_id,
        due_at=due_at,
        dedupe_key=f"{WAITING}:{request.id}:{number}",
        args={"request": request.id, "number": number},
        person_id=request.user_id,
    )


async def watched(tx: Transaction, request: Request, *, now: datetime) -> None:
    """A request is over. Where looking after it was promised anew, that ends at its next look."""
    await jobs.cancel(tx, f"{WAITING}:{request.id}:0", now=now)


async def gone(tx: Transaction, match: Match, side: str, *, at: datetime) -> None:
    """Let one side hear that the other has had their data erased, and the match with it."""
    await _add(tx, GONE, match, f"{GONE}:{match.id}:{side}", at, side, {"side": side})


async def follow(tx: Transaction, match: Match, *, at: datetime) -> None:
    """Ask whom the mentee named next, and then let them hear what has become of this match."""
    args = {"match": match.id, "request": match.request_id}
    await _add(tx, FOLLOW, match, f"{FOLLOW}:{match.id}", at, lifecycle.MENTEE, args)


async def look_at_request(tx: Transaction, request: Request, what: str, *, at: datetime) -> None:
    """Let somebody who looks for a mentor hear by a direct message what is new; it stands on their first page."""
    await jobs.add(
        tx,
        LOOKING,
        guild_id=request.guild_id,
        due_at=at,
        dedupe_key=f"{LOOKING}:{request.id}:{what}:{at.date()}",
        args={"request": request.id, "what": what},
        person_id=request.user_id,
    )


async def long_wait(tx: Transaction, guild_id: int, *, at: datetime) -> None:
    """Let those who lead mentoring hear that people wait for long: how many, once a day at most."""
    await jobs.add(tx, LONG, guild_id=guild_id, due_at=at, dedupe_key=f"{LONG}:{guild_id}:{at.date()}")


async def coming(tx: Transaction, begun: Round, user_id: int, number: int, *, at: datetime) -> None:
    """Let the `number`-th mentor hear that a round is being prepared in which they take part."""
    await jobs.add(
        tx,
        COMING,
        guild_id=begun.guild_id,
        due_at=at,
        dedupe_key=f"{COMING}:{begun.id}:{number}",
        args={"round": begun.id},
        person_id=user_id,
    )


async def left_over(tx: Transaction, over: Round, user_id: int, number: int, *, at: datetime) -> None:
    """Let the `number`-th person for whom a round found nobody hear so, also on their first page."""
    await jobs.add(
        tx,
        ROUND,
        guild_id=over.guild_id,
        due_at=at,
        dedupe_key=f"{ROUND}:{over.id}:{number}",
        args={"round": over.id},
        person_id=user_id,
    )


async def offer_news(tx: Transaction, guild_id: int, user_id: int, *, at: datetime) -> None:
    """Let somebody hear what became of their offer; it stands on their first page in any case."""
    key = f"{OFFER}:{new_id()}"
    await jobs.add(tx, OFFER, guild_id=guild_id, due_at=at, dedupe_key=key, person_id=user_id)


async def answered(tx: Transaction, match: Match, *, now: datetime) -> None:
    """The mentor has answered, or need not any more."""
    for kind in (NUDGE, EXPIRE):
        await jobs.cancel(tx, f"{kind}:{match.id}", now=now)


async def _add(
    tx: Transaction, kind: str, match: Match, key: str, due_at: datetime, side: str, args: Mapping[str, object]
) -> None:
    await jobs.add(
        tx,
        kind,
        guild_id=match.guild_id,
        due_at=due_at,
        dedupe_key=key,
        args=args,
        person_id=lifecycle.person_of(match, side),
    )
