"""Keeps the promises of first issues: asking how it goes, bringing people, looking after holds, the digest.

Invariants: before anything is said, the row is looked at again; whoever has closed direct messages finds it on
their first page; nobody is pinged but a role that organisers chose for the digest, and helpers who asked for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot import meeting
from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.direct import message_from_here
from bot.discordkit.members import find
from bot.discordkit.pages import Button, Link, Row
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel import limits
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.issues.pages.common import FEATURE, code_name, named
from cogs.issues.pages.news import note_of, still_new
from cogs.issues.rules import holding
from cogs.issues.rules.ranking import Suggestion
from cogs.issues.service import asking, finishing, forging, overview, promises, taking, walking, watching
from cogs.issues.service.walking import Walker
from cogs.issues.settings import IssuesSettings
from data import issue_holds, languages
from data.issue_holds import Hold


async def walk(errand: Errand) -> None:
    """Keep what is known of repositories fresh.

    Put back until the next one is due, for as long as there are any.
    """
    client = errand.delivery.client
    walker = Walker(errand.ground, client.forges)
    after = await walker.walk()
    if after:
        await walker.look()
    for forge in client.forges.all():
        await walking.note_refusal(errand.ground, forge)
    raise TryAgain("until the next one is due", max(after, timedelta(seconds=1)))


async def walk_on(errand: Errand) -> None:
    """The walk failed for good: promise another, since everything here rests on it."""
    async with errand.ground.database.write() as tx:
        await walking.begin_anew(tx, errand.ground.clock.now())


async def watch_on(errand: Errand) -> None:
    """Looking after a hold failed for good: promise it anew for tomorrow."""
    async with errand.ground.database.write() as tx:
        hold = await issue_holds.get(tx, errand.job.guild_id, errand.job.args["hold"])
        if hold is not None and hold.ended_at is None:
            await promises.watch_anew(tx, hold, errand.ground.clock.now() + holding.WATCHED_EVERY)


async def check_in(errand: Errand) -> None:
    """Ask somebody how it goes with their issue."""
    guild_id, args = errand.job.guild_id, errand.job.args
    hold = await asking.due(errand.ground, guild_id, args["hold"], args["round"])
    if hold is None:
        raise Drop("it was answered, or is over")
    await _see_that_here(errand, hold)
    await asking.note_asked(errand.ground, guild_id, hold.id, hold.round)
    await _tell(errand, hold.id, holding.ASK)


async def waits_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's first page, or on the staff's, already."""


async def tell(errand: Errand) -> None:
    """Tell somebody what has become of their issue."""
    await _tell(errand, errand.job.args["hold"], errand.job.args["what"])


async def bring(errand: Errand) -> None:
    """Ask staff about an issue whose holder has not answered."""
    guild_id, args = errand.job.guild_id, errand.job.args
    hold = await asking.due(errand.ground, guild_id, args["hold"], args["round"])
    if hold is None or hold.asked_at is None:
        raise Drop("it was answered, or is over")
    async with errand.ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, CommunitySettings)
    if not await asking.note_brought(errand.ground, guild_id, hold.id, hold.round):
        raise Drop("it was answered meanwhile, or is over")
    if chosen.staff_channel is None:
        raise Drop("no staff channel is set; it stands on the staff's page")
    lines = [
        text("issues-bring", title=named(hold.title), path=code_name(hold.path), person=f"<@{hold.user_id}>"),
        text("issues-bring-fine"),
    ]
    rows: tuple[Row, ...] = (
        (
            Button(text("issues-button-release"), to(FEATURE, "release", hold.id)),
            Button(text("issues-button-keep"), to(FEATURE, "keep-on", hold.id)),
            Link(text("issues-button-open-this"), hold.url),
        ),
    )
    await errand.delivery.to_channel(
        errand.job, chosen.staff_channel, Message(_say(errand, lines, chosen.language), rows), chosen.language
    )


async def watch(errand: Errand) -> None:
    """Look at a held issue, and let its person hear what is new; again each day until the hold is over."""
    guild_id, id = errand.job.guild_id, errand.job.args["hold"]
    if await watching.watch(errand.ground, errand.delivery.client.forges, guild_id, id):
        raise TryAgain("until tomorrow", holding.WATCHED_EVERY)


async def help_wanted(errand: Errand) -> None:
    """Bring somebody who needs help with an issue to the people who help."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        places = [
            place
            for feature in errand.delivery.client.features
            if feature.helpers is not None and (place := await feature.helpers(tx, guild_id)) is not None
        ]
        staff = (await read_settings(tx, guild_id, CommunitySettings)).staff_channel
    if places:
        await _ask_for_help(errand, places[0].channel_id, places[0].mention)
    elif staff is not None:
        await _ask_for_help(errand, staff, ())
    else:
        raise Undeliverable("nobody has a channel for this")


async def help_by_staff(errand: Errand) -> None:
    """The helpers' channel does not take it: tell staff; where that cannot be either, the person hears so."""
    guild_id, id = errand.job.guild_id, errand.job.args["hold"]
    async with errand.ground.database.read() as tx:
        staff = (await read_settings(tx, guild_id, CommunitySettings)).staff_channel
    try:
        if staff is None:
            raise Undeliverable("no staff channel is set")
        await _ask_for_help(errand, staff, ())
    except Drop:
        return
    except Undeliverable:
        await finishing.note_failed(errand.ground, guild_id, id, "help")


async def _ask_for_help(errand: Errand, channel_id: int, mention: Sequence[int]) -> None:
    """Say in a channel that somebody would like help.

    Whoever must not meet them is neither named nor mentioned.
    """
    guild_id, client = errand.job.guild_id, errand.delivery.client
    contact: int | None = None
    async with errand.ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, errand.job.args["hold"])
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    if hold is None or hold.ended_at is not None or not hold.needs_help:
        raise Drop("it is over")
    named_one = await forging.contact(errand.ground, guild_id, hold.issue_id)
    async with errand.ground.database.read() as tx:

        async def may(other: int) -> bool:
            return await meeting.may_meet(errand.ground, tx, client.features, guild_id, hold.user_id, other)

        if named_one is not None and await may(named_one):
            contact = named_one
        pings = [one for one in mention if one != hold.user_id and await may(one)]
    lines = [text("issues-help-wanted", title=named(hold.title), person=f"<@{hold.user_id}>")]
    if contact is not None:
        lines.append(text("issues-help-contact", person=f"<@{contact}>"))
    if pings:
        lines.append(text("issues-help-mentions", people=" ".join(f"<@{id}>" for id in pings)))
    rows: tuple[Row, ...] = (
        (
            Button(text("issues-button-helping"), to(FEATURE, "helping", hold.id), "primary"),
            Link(text("issues-button-open-this"), hold.url),
        ),
    )
    message = Message(_say(errand, lines, language), rows, pings=pings)
    await errand.delivery.to_channel(errand.job, channel_id, message, language)


async def comment_failed(errand: Errand) -> None:
    """What the person pressed for could not be written on the forge: they hear so."""
    await finishing.note_failed(errand.ground, errand.job.guild_id, errand.job.args["hold"], "comment")


async def thank_failed(errand: Errand) -> None:
    """The channel does not take the thanks: the person hears so."""
    await finishing.note_failed(errand.ground, errand.job.guild_id, errand.job.args["hold"], "thanks")


async def comment(errand: Errand) -> None:
    """Write on the forge what its person has seen and pressed for."""
    guild = errand.delivery.client.get_guild(errand.job.guild_id)
    if guild is None:
        raise TryAgain("the community is not known to this process")
    await forging.write(
        errand.ground,
        errand.delivery.client.forges,
        guild.id,
        errand.job.args["hold"],
        guild.name,
        errand.job.args["seen"],
    )


async def thank(errand: Errand) -> None:
    """Thank somebody publicly, who wanted that."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, errand.job.args["hold"])
        channel_id = (await read_settings(tx, guild_id, IssuesSettings)).digest_channel
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    if hold is None or hold.thanks != holding.PUBLIC:
        raise Drop("not wanted any more")
    if await find(errand.delivery.client, guild_id, hold.user_id) is None:
        raise Drop("the person left")
    if channel_id is None:
        raise Undeliverable("no channel is set for it")
    line = text(
        "issues-thanks-said", person=f"<@{hold.user_id}>", title=named(hold.title), path=code_name(hold.path)
    )
    rows: tuple[Row, ...] = ((Link(text("issues-button-open-this"), hold.url),),)  # the issue: not whose it was
    await errand.delivery.to_channel(
        errand.job, channel_id, Message(_say(errand, [line], language), rows), language
    )


async def digest(errand: Errand) -> None:
    """Post the week's fresh issues, and promise the next digest."""
    guild_id, ground = errand.job.guild_id, errand.ground
    async with ground.database.write() as tx:
        await overview.promise_digest(tx, guild_id, ground.clock.now())
        chosen = await read_settings(tx, guild_id, IssuesSettings)
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    if chosen.digest_channel is None:
        raise Drop("no channel is set for the digest")
    told = await overview.digest_of(ground, guild_id, errand.job.id)
    if told is None:
        found = await overview.prepare_digest(ground, errand.delivery.client.forges, guild_id)
        if not found:
            raise Drop("nothing fresh this week")
        words, fitting = _digest_words(errand, found, chosen.digest_role, language)
        told = await overview.freeze_digest(
            ground, guild_id, errand.job.id, words, [one.candidate.issue.id for one in fitting]
        )
    roles = [chosen.digest_role] if chosen.digest_role is not None and chosen.digest_role != guild_id else []
    rows: tuple[Row, ...] = ((Button(text("issues-start"), to(FEATURE, "find"), "primary"),),)
    await errand.delivery.to_channel(
        errand.job, chosen.digest_channel, Message(told, rows, role_pings=roles), language
    )


def _digest_words(
    errand: Errand, found: Sequence[Suggestion], role_id: int | None, language: str
) -> tuple[str, list[Suggestion]]:
    """Return what the digest says, and of which issues: as many as fit one message, whole."""
    first = errand.localizer.render(text("issues-digest"), language)
    last = errand.localizer.render(text("issues-digest-find"), language)
    said = [f"<@&{role_id}>", first] if role_id is not None else [first]
    left = limits.CONTENT - len(last) - sum(len(line) + 1 for line in said) - 1
    fitting: list[Suggestion] = []
    for one in found:
        line = errand.localizer.render(_digest_line(one), language)
        if len(line) + 1 <= left:
            said.append(line)
            fitting.append(one)
            left -= len(line) + 1
    return "\n".join([*said, last]), fitting


def _digest_line(one: Suggestion) -> Text:
    issue, candidate = one.candidate.issue, one.candidate
    kinds = text(f"issues-kind-{(one.labels.kinds or ('code',))[0]}")
    return text(
        "issues-digest-line",
        title=named(issue.title),
        path=code_name(candidate.path),
        kind=kinds,
        address=f"<{issue.url}>",
    )


async def _tell(errand: Errand, id: str, what: str) -> None:
    """Tell somebody by a direct message what is new, unless they have answered it meanwhile."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
        if hold is None or not await still_new(tx, hold, what):
            raise Drop("it is answered, or over")
        language = await languages.get(tx, guild_id, hold.user_id) or hold.language
        note = await note_of(tx, hold, what)
    buttons = [Button(label, leads_to) for label, leads_to in note.presses]
    message = message_from_here(errand, note.lines, _signed, buttons, language)
    await errand.delivery.to_person(errand.job, hold.user_id, message, language)


def _signed(community: Name) -> Text:
    return text("issues-from", community=community)


async def _see_that_here(errand: Errand, hold: Hold) -> None:
    """Let go of what somebody held who is not in the community any more. Raises Drop then."""
    if await find(errand.delivery.client, hold.guild_id, hold.user_id) is None:
        await taking.leave(errand.ground, hold.guild_id, hold.user_id)
        raise Drop("the person left")


def _say(errand: Errand, lines: list[Text], language: str) -> str:
    return "\n".join(errand.localizer.render(line, language) for line in lines)
