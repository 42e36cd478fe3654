"""What somebody who has taken an issue goes through: asked kindly, helped, thanked, hurried by no clock."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from cogs.issues.service import asking, promises
from data import apart, issue_holds, jobs
from data.issue_holds import Hold
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from tests.hearth import Hearth, eventually
from tests.journeys.issues import comes, issue, open_community, settle

ASKED = "How is it going with"


async def takes(sandbox: Sandbox, guild: Guild, name: str = "Ada", *, dms: bool = True) -> Person:
    """Somebody comes and takes the first issue."""
    person = await comes(sandbox, guild, name)
    if not dms:
        person.closes_dms()
    await person.uses("issues take", address="meadow/notes#1")
    await person.presses("Take it")
    return person


async def hold_of(hearth: Hearth, guild: Guild, person: Person) -> Hold:
    """The last hold of somebody, open or over."""
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        return (await issue_holds.of_person(tx, guild.id, person.id))[-1]


async def becomes(hearth: Hearth, guild: Guild, person: Person, **values: object) -> Hold:
    """Wait until somebody's hold has these values."""

    async def so() -> bool:
        hold = await hold_of(hearth, guild, person)
        return all(getattr(hold, name) == value for name, value in values.items())

    await eventually(so)
    return await hold_of(hearth, guild, person)


async def is_asked(hearth: Hearth, guild: Guild, person: Person) -> None:
    """Wait until somebody is asked how it goes."""

    async def so() -> bool:
        return (await hold_of(hearth, guild, person)).asked_at is not None

    await eventually(so)


async def looks_again(sandbox: Sandbox, hearth: Hearth) -> None:
    """Let a day pass, and wait until Hearth has looked after all that is held."""
    before = await _looks(hearth)
    sandbox.clock.advance(timedelta(days=1, minutes=1))

    async def so() -> bool:
        return await _looks(hearth) > before

    await eventually(so)


async def _looks(hearth: Hearth) -> int:
    """How often Hearth has looked after the only thing that is held, each time to the end."""
    assert hearth.app is not None
    watch = select(jobs.jobs.c.attempts, jobs.jobs.c.leased_by).where(jobs.jobs.c.kind == promises.WATCH)
    async with hearth.app.ground.database.read() as tx:
        (job,) = await tx.execute(watch)
    return job.attempts if job.leased_by is None else 0


def posted(sandbox: Sandbox, guild: Guild, channel: str) -> list[Message]:
    """What Hearth has posted in a channel."""
    messages = guild.channel(channel).messages.values()
    return [message for message in messages if message.author is sandbox.world.bot and not message.deleted]


async def test_after_five_days_a_kind_question_comes(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    sandbox.clock.advance(timedelta(days=5, minutes=1))
    asked = await ada.sees(ASKED, in_=ada.direct)
    assert "Every answer is fine, also letting it go." in asked.content
    assert "Rainbow OSPO" in asked.content
    answer = await ada.presses("Still on it", on=asked)
    assert "It is yours until" in answer.text
    hold = await hold_of(hearth, guild, ada)
    assert (hold.round, hold.asked_at, hold.state) == (1, None, "held")
    sandbox.clock.advance(timedelta(days=4))
    await hearth.has_settled(promises.BRING)
    assert not posted(sandbox, guild, "team")


async def test_with_closed_messages_it_waits_on_the_first_page(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild, dms=False)
    sandbox.clock.advance(timedelta(days=5, minutes=1))
    await is_asked(hearth, guild, ada)
    page = await ada.uses("start")
    assert ASKED in page.text
    gone = await ada.presses("Let it go", on=page.message)
    assert "That is fine." in gone.text
    assert ASKED not in (await ada.uses("start")).text


async def test_who_asks_for_more_time_needs_no_reason(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    await ada.uses("issues mine")
    asked = await ada.presses("I need more time")
    assert "You need no reason." in asked.text
    await ada.presses("28 more days")
    hold = await hold_of(hearth, guild, ada)
    assert hold.until - sandbox.clock.now() > timedelta(days=27)
    sandbox.clock.advance(timedelta(days=20))
    await hearth.has_planned(promises.CHECK_IN)
    assert not [one for one in ada.ever_saw() if one.holds(ASKED)]


async def test_staff_decide_where_nobody_answers_and_can_take_it_back(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    sandbox.clock.advance(timedelta(days=5, minutes=1))
    await ada.sees(ASKED, in_=ada.direct)
    await is_asked(hearth, guild, ada)
    sandbox.clock.advance(timedelta(days=2, minutes=1))
    notice = await boss.sees("has not answered for a while", in_=guild.channel("team"))
    assert "Perhaps life happened." in notice.content
    assert not notice.mentioned.users
    assert (await hold_of(hearth, guild, ada)).state == "held"  # a clock lets go of nothing
    released = await boss.presses("Let it go for them", on=notice)
    assert "You can give it back for 7 days." in released.text
    await ada.sees("is free for others again", in_=ada.direct)
    ben = await comes(sandbox, guild, "Ben")
    assert "[Take it]" in (await ben.uses("issues take", address="meadow/notes#1")).text
    sandbox.clock.advance(timedelta(days=6))
    undone = await boss.presses("Give it back")
    assert "is theirs again" in undone.text
    assert "The team gave it back to you." in (await ada.sees("is yours again", in_=ada.direct)).content
    assert (await hold_of(hearth, guild, ada)).state == "held"
    assert "Somebody here has taken it" in (await ben.uses("issues take", address="meadow/notes#1")).text


async def test_after_a_week_or_for_another_it_cannot_be_given_back(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    notice = await is_brought(sandbox, hearth, guild, ada, to=boss)
    await boss.presses("Let it go for them", on=notice)
    page = await boss.uses("staff")
    while "[Issues that people have taken]" not in page.text:
        page = await boss.presses("More", on=page.message)
    opened = await boss.presses("Issues that people have taken", on=page.message)
    assert "[Give it back]" in opened.text
    ben = await takes(sandbox, guild, "Ben")
    assert "Somebody else has taken it by now" in (await boss.presses("Give it back", on=opened.message)).text
    await ben.uses("issues mine")
    await ben.presses("Let it go")
    sandbox.clock.advance(timedelta(days=8))
    assert "7 days have passed" in (await boss.presses("Give it back", on=opened.message)).text


async def is_brought(sandbox: Sandbox, hearth: Hearth, guild: Guild, person: Person, *, to: Person) -> Message:
    """Let the time pass in which somebody does not answer; return what staff are asked then."""
    sandbox.clock.advance(timedelta(days=5, minutes=1))
    await is_asked(hearth, guild, person)
    sandbox.clock.advance(timedelta(days=2, minutes=1))
    return await to.sees("has not answered for a while", in_=guild.channel("team"))


async def test_whoever_has_left_takes_nothing_from_an_old_message(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    notice = await is_brought(sandbox, hearth, guild, ada, to=boss)
    await boss.presses("Let it go for them", on=notice)
    freed = await ada.sees("is free for others again", in_=ada.direct)
    await ada.leaves(guild)
    refused = (await ada.presses("Take it after all", on=freed)).text
    assert "is yours here until" not in refused
    ben = await comes(sandbox, guild, "Ben")
    assert "[Take it]" in (await ben.uses("issues take", address="meadow/notes#1")).text


async def test_whoever_is_no_staff_lets_go_of_nothing(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    notice = await is_brought(sandbox, hearth, guild, ada, to=boss)
    ben = await comes(sandbox, guild, "Ben")
    refused = await ben.presses("Let it go for them", on=notice)
    assert "for the people who help to run this server" in refused.text
    assert (await hold_of(hearth, guild, ada)).state == "held"


async def test_help_brings_a_person(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    jonas = await comes(sandbox, guild, "Jonas")
    await hearth.sets(guild.id, "greeters.channel", guild.add_text_channel("greeters").id)
    await boss.uses("issues sources")
    await boss.chooses("Look at one of them", "\u2068meadow/notes\u2069")
    assert "Saved." in (await boss.chooses("Who helps with it", jonas.user)).text
    ada = await takes(sandbox, guild)
    page = await ada.uses("issues mine")
    asked = await ada.presses("I need help", on=page.message)
    assert "The people who help here are being told" in asked.text
    assert "Jonas" in asked.text or f"<@{jonas.id}>" in asked.text
    wanted = await jonas.sees("would like help", in_=guild.channel("greeters"))
    assert "is named for this project" in wanted.content
    helped = await jonas.presses("I'll help", on=wanted)
    assert "Write to them first" in helped.text
    told = await ada.sees("helps you with", in_=ada.direct)
    assert "Write to them whenever you like" in told.content
    cleo = await comes(sandbox, guild, "Cleo")
    assert "helps with this one already" in (await cleo.presses("I'll help", on=wanted)).text
    assert "helps you with it" in (await ada.uses("issues mine")).text


@pytest.mark.parametrize("how", ["In the community", "Just here", "No thanks needed"])
async def test_a_merged_pull_request_is_thanked_as_one_likes(sandbox: Sandbox, hearth: Hearth, how: str) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    await hearth.sets(guild.id, "issues.digest_channel", guild.add_text_channel("first-issues").id)
    ada = await takes(sandbox, guild)
    world = sandbox.github.world
    pull = world.open_pull(meadow, "ada-codes", "Sort with accents", closes=issue(meadow, 1))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    found = await ada.sees("Is it yours?", in_=ada.direct)
    assert (
        "Hearth will not ask you for a month how it goes" in (await ada.presses("Yes, it is mine", on=found)).text
    )
    await becomes(hearth, guild, ada, state="pull")
    world.merge(pull)
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    merged = await ada.sees("was merged. Thank you!", in_=ada.direct)
    thanked = await ada.presses(how, on=merged)
    assert "one step larger" in thanked.text
    assert (await becomes(hearth, guild, ada, state="merged")).thanks is not None
    await hearth.has_settled(promises.THANK)
    said = [one for one in posted(sandbox, guild, "first-issues") if "Thank you" in one.content]
    assert len(said) == (1 if how == "In the community" else 0)
    following = await ada.presses("Show me a next issue", on=thanked.message)
    assert "about a day" in following.text
    # after one is done, more than one can be held
    assert "one at a time" not in (await ada.uses("issues take", address="meadow/notes#2")).text


async def test_somebody_elses_pull_request_is_asked_about_once(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    sandbox.github.world.open_pull(meadow, "ira", "Mine!", closes=issue(meadow, 1))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    found = await ada.sees("Is it yours?", in_=ada.direct)
    assert "somebody else is on it, too" in (await ada.presses("No", on=found)).text
    await looks_again(sandbox, hearth)
    messages = ada.direct.messages.values()
    assert len([one for one in messages if "Is it yours?" in one.content]) == 1


@pytest.mark.parametrize("theirs", [True, False])
async def test_who_was_merged_before_hearth_knew_of_it_is_thanked(
    sandbox: Sandbox, hearth: Hearth, theirs: bool
) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    world = sandbox.github.world
    world.merge(world.open_pull(meadow, "ada-codes", "Sort with accents", closes=issue(meadow, 1)))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    told = await ada.sees("A pull request solved it:", in_=ada.direct)
    if theirs:
        thanked = (await ada.presses("Yes, it is mine", on=told)).text
        assert "was merged. Thank you!" in thanked
        assert (await hold_of(hearth, guild, ada)).state == "merged"
    else:
        await ada.presses("No", on=told)
        assert (await hold_of(hearth, guild, ada)).state == "over"
    assert "A pull request solved it" not in (await ada.uses("start")).text


async def test_a_pull_request_that_was_closed_leaves_the_issue_to_its_person(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    pull = sandbox.github.world.open_pull(meadow, "ada-codes", "Sort with accents", closes=issue(meadow, 1))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    await ada.presses("Yes, it is mine", on=await ada.sees("Is it yours?", in_=ada.direct))
    await becomes(hearth, guild, ada, state="pull")
    sandbox.github.world.close_pull(pull)
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    told = await ada.sees("was closed without being merged", in_=ada.direct)
    assert "The issue is still yours here." in told.content
    assert (await becomes(hearth, guild, ada, state="held")).pull_url is None
    assert "It is yours until" in (await ada.presses("Still on it", on=told)).text


async def test_staff_cannot_let_go_of_what_was_answered_meanwhile(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    notice = await is_brought(sandbox, hearth, guild, ada, to=boss)
    asked = await ada.sees(ASKED, in_=ada.direct)
    await ada.presses("Still on it", on=asked)
    refused = (await boss.presses("Let it go for them", on=notice)).text
    assert "answered" in refused
    assert (await hold_of(hearth, guild, ada)).state == "held"


async def test_help_comes_from_staff_where_the_helpers_channel_is_gone(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    greeters = guild.add_text_channel("greeters")
    await hearth.sets(guild.id, "greeters.channel", greeters.id)
    greeters.remove()
    ada = await takes(sandbox, guild)
    await ada.uses("issues mine")
    await ada.presses("I need help")
    wanted = await boss.sees("would like help", in_=guild.channel("team"))
    assert "Thank you!" in (await boss.presses("I'll help", on=wanted)).text


async def test_who_cannot_be_helped_hears_so(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    guild.channel("team").remove()
    ada = await takes(sandbox, guild)
    await ada.uses("issues mine")
    await ada.presses("I need help")
    told = await ada.sees("Hearth could not reach the people who help", in_=ada.direct)
    assert "press “I need help” again later" in told.content
    page = await ada.uses("start")
    assert "Hearth could not reach" in page.text
    await ada.presses("I have read it", on=page.message)
    assert "Hearth could not reach" not in (await ada.uses("start")).text


async def test_what_is_closed_on_the_forge_is_over_kindly(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    sandbox.github.world.close(issue(meadow, 1))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    told = await ada.sees("is done: it was closed, or solved another way", in_=ada.direct)
    assert "That is not about you." in told.content
    hold = await becomes(hearth, guild, ada, state="over")
    assert hold.ended_by == "forge"


async def test_a_linked_account_is_private_and_knows_ones_pull_request(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    await ada.uses("issues mine")
    before = await ada.presses("Link my GitHub account")
    assert "You need not." in before.text
    typed = await ada.presses("Get a code")
    code_page = typed.text
    assert "has not been typed yet" in (await ada.presses("I have typed it")).text
    (code,) = [one.code for one in sandbox.github.codes.values()]
    assert code in code_page.replace("\\", "")
    sandbox.github.types_code(code, "ada-codes-7f3c")
    done = [ada.presses("I have typed it", on=typed.message) for _ in range(2)]
    both = await asyncio.gather(*done)
    assert ["Your account on GitHub is" in one.text for one in both] == [True, True]
    pull = sandbox.github.world.open_pull(meadow, "ada-codes-7f3c", "Sort", closes=issue(meadow, 1))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    await becomes(hearth, guild, ada, state="pull", is_found_asked=False)
    sandbox.github.world.merge(pull)
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    await ada.sees("was merged. Thank you!", in_=ada.direct)
    assert sandbox.readers_of("7f3c") == {"Ada"}
    await ada.uses("issues mine")
    await ada.presses("My GitHub account")
    assert "is erased here" in (await ada.presses("Take it back")).text


async def test_hearth_writes_there_only_where_all_agree(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    meadow.files["CONTRIBUTING.md"] = "Please leave a comment on the issue you want to work on, and wait."
    guild, _ = await open_community(sandbox, hearth)
    await hearth.sets(guild.id, "issues.says_on_forge", True)
    ada = await comes(sandbox, guild)
    await ada.uses("issues mine")
    await ada.presses("Link my GitHub account")
    await ada.presses("Get a code")
    (code,) = [one.code for one in sandbox.github.codes.values()]
    sandbox.github.types_code(code, "ada-codes")
    await ada.presses("I have typed it")
    await ada.uses("issues take", address="meadow/notes#1")
    taken = await ada.presses("Take it")
    assert "Write a comment there first" in taken.text
    shown = await ada.presses("See what Hearth would write")
    assert "would like to work on this" in shown.text
    before = len(issue(meadow, 1).comments)
    both = await asyncio.gather(*[ada.presses("Write it", on=shown.message) for _ in range(2)])
    assert ["It is being written there now." in one.text for one in both] == [True, True]
    await hearth.has_settled(promises.COMMENT)
    written = issue(meadow, 1).comments[before:]
    assert len(written) == 1
    assert "@ada-codes would like to work on this" in written[0].words
    assert "Ada" not in written[0].words.replace("@ada-codes", "")


async def test_hearth_writes_nowhere_where_only_organisers_say_so(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)  # its guide says: just open a pull request
    guild, boss = await open_community(sandbox, hearth)
    await hearth.sets(guild.id, "issues.says_on_forge", True)
    await boss.uses("issues sources")
    await boss.chooses("Look at one of them", "\u2068meadow/notes\u2069")
    await boss.chooses("How they want to be asked", "Comment and wait")
    ada = await comes(sandbox, guild)
    await ada.uses("issues mine")
    await ada.presses("Link my GitHub account")
    await ada.presses("Get a code")
    (code,) = [one.code for one in sandbox.github.codes.values()]
    sandbox.github.types_code(code, "ada-codes")
    await ada.presses("I have typed it")
    await ada.uses("issues take", address="meadow/notes#1")
    taken = await ada.presses("Take it")
    assert "is yours here until" in taken.text
    assert "See what Hearth would write" not in taken.text


async def test_who_left_is_not_named_in_the_community(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    await hearth.sets(guild.id, "issues.digest_channel", guild.add_text_channel("first-issues").id)
    ada = await takes(sandbox, guild)
    world = sandbox.github.world
    world.merge(world.open_pull(meadow, "ada-codes", "Sort with accents", closes=issue(meadow, 1)))
    sandbox.clock.advance(timedelta(days=1, minutes=1))
    told = await ada.sees("A pull request solved it:", in_=ada.direct)
    thanked = await ada.presses("Yes, it is mine", on=told)
    await ada.leaves(guild)
    refused = (await ada.presses("In the community", on=thanked.message)).text
    assert "on its way into the community" not in refused
    await hearth.has_settled(promises.THANK)
    said = [one for one in posted(sandbox, guild, "first-issues") if "Thank you" in one.content]
    assert not said, "on a Monday the digest may stand there, which names nobody"


async def test_what_is_answered_while_staff_are_asked_stays(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    sandbox.clock.advance(timedelta(days=5, minutes=1))
    asked = await ada.sees(ASKED, in_=ada.direct)
    await is_asked(hearth, guild, ada)
    before = await hold_of(hearth, guild, ada)
    await ada.presses("Still on it", on=asked)
    assert hearth.app is not None
    assert not await asking.note_brought(hearth.app.ground, guild.id, before.id, before.round)
    assert (await hold_of(hearth, guild, ada)).brought_at is None


async def test_where_a_helper_leaves_others_are_asked(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    jonas = await comes(sandbox, guild, "Jonas")
    ada = await takes(sandbox, guild)
    await ada.uses("issues mine")
    await ada.presses("I need help")
    jonas.goes_to(guild.channel("team"))
    wanted = await boss.sees("would like help", in_=guild.channel("team"))
    assert "Thank you!" in (await jonas.presses("I'll help", on=wanted)).text
    await jonas.leaves(guild)

    async def asked_again() -> bool:
        return len([one for one in posted(sandbox, guild, "team") if "would like help" in one.content]) == 2

    await eventually(asked_again)
    assert "Thank you!" in (await boss.presses("I'll help", on=wanted)).text


async def test_what_is_kept_is_shown_and_erased(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await takes(sandbox, guild)
    page = await ada.uses("privacy")
    shown = page.text
    while "[More]" in page.text:
        page = await ada.presses("More", on=page.message)
        shown += page.text
    assert "You took the issue" in shown
    assert "Which issues you were shown lately" in shown


async def test_people_who_are_kept_apart_are_not_brought_together(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    mal, jonas = await comes(sandbox, guild, "Mal"), await comes(sandbox, guild, "Jonas")
    await hearth.sets(guild.id, "greeters.channel", guild.add_text_channel("greeters").id)
    await boss.uses("issues sources")
    await boss.chooses("Look at one of them", "\u2068meadow/notes\u2069")
    await boss.chooses("Who helps with it", mal.user)
    ada = await comes(sandbox, guild)
    await kept_apart(hearth, guild, ada, mal)
    card = (await ada.uses("issues take", address="meadow/notes#1")).text
    assert "helps with this project" not in card
    await ada.presses("Take it")
    page = await ada.uses("issues mine")
    asked = (await ada.presses("I need help", on=page.message)).text
    assert "helps with this project" not in asked
    wanted = await jonas.sees("would like help", in_=guild.channel("greeters"))
    refused = (await mal.presses("I'll help", on=wanted)).text
    assert "Nobody needs help with this one any more." in refused
    assert "Thank you! " in (await jonas.presses("I'll help", on=wanted)).text


async def kept_apart(hearth: Hearth, guild: Guild, one: Person, other: Person) -> None:
    """Write what handlers have decided."""
    assert hearth.app is not None
    ground = hearth.app.ground
    first, second = sorted((one.id, other.id))
    async with ground.database.write() as tx:
        record = await ground.vault.seal(tx, guild.id, "test.pair", "{}")
        pair = ground.vault.blind(apart.PAIR, guild.id, f"{first}|{second}")
        await apart.add(tx, apart.Pair(guild.id, pair, None, record, ground.clock.now()))
