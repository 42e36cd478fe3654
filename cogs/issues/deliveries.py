"""Keeps the promises of first issues: asking how it goes, bringing people, looking after holds, the digest.

Invariants: before anything is said, the row is looked at again; whoever has closed direct messages finds it on
their
first page; nobody is pinged but a role that organisers chose for the digest, and helpers who asked for it.
"""

from __future__ import annotations

from datetime import timedelta

from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import find
from bot.discordkit.pages import Button, Link, Row
from bot.jobs import Drop, TryAgain
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.issues import forging, overview, refreshing, rules, taking, watching
from cogs.issues.pages.common import FEATURE, code_name, named
from cogs.issues.pages.holding import note_of
from cogs.issues.ranking import Suggestion
from cogs.issues.refreshing import Walker
from cogs.issues.settings import IssuesSettings
from data import issue_holds, languages
from data.issue_holds import Hold


async def walk(errand: Errand) -> None:
    """Keep what is known of repositories fresh.

    Put back until the next one is due, for as long as there are any.
    """
    client = errand.delivery.client
    after = await Walker(errand.ground, client.forges).walk()
    for forge in client.forges.all():
        await refreshing.note_refusal(errand.ground, forge)
    raise TryAgain("until the next one is due", max(after, timedelta(seconds=1)))


async def check_in(errand: Errand) -> None:
    """Ask somebody how it goes with their issue."""
    guild_id, args = errand.job.guild_id, errand.job.args
    hold = await taking.due_check_in(errand.ground, guild_id, args["hold"], args["round"])
    if hold is None:
        raise Drop("it was answered, or is over")
    await _see_that_here(errand, hold)
    await taking.note_asked(errand.ground, guild_id, hold.id, hold.round)
    await _tell(errand, hold.id)


async def waits_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's first page, or on the staff's, already."""


async def tell(errand: Errand) -> None:
    """Tell somebody what has become of their issue."""
    await _tell(errand, errand.job.args["hold"])


async def bring(errand: Errand) -> None:
    """Ask staff about an issue whose holder has not answered."""
    guild_id, args = errand.job.guild_id, errand.job.args
    hold = await taking.due_check_in(errand.ground, guild_id, args["hold"], args["round"])
    if hold is None or hold.asked_at is None:
        raise Drop("it was answered, or is over")
    async with errand.ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, CommunitySettings)
    await taking.note_brought(errand.ground, guild_id, hold.id)
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
    """Look at a held issue, and let its person hear what is new."""
    guild_id, id = errand.job.guild_id, errand.job.args["hold"]
    await watching.watch(errand.ground, errand.delivery.client.forges, guild_id, id)


async def help_wanted(errand: Errand) -> None:
    """Bring somebody who needs help with an issue to the people who help."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, errand.job.args["hold"])
        chosen = await read_settings(tx, guild_id, CommunitySettings)
        places = [
            place
            for feature in errand.delivery.client.features
            if feature.helpers is not None and (place := await feature.helpers(tx, guild_id)) is not None
        ]
    if hold is None or hold.ended_at is not None or not hold.needs_help:
        raise Drop("it is over")
    contact = await forging.contact(errand.ground, guild_id, hold.issue_id)
    channel_id = places[0].channel_id if places else chosen.staff_channel
    if channel_id is None:
        raise Drop("nobody has a channel for this; the person was told so, and whom to ask")
    lines = [text("issues-help-wanted", title=named(hold.title), person=f"<@{hold.user_id}>")]
    pings = list(places[0].mention) if places else []
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
    message = Message(_say(errand, lines, chosen.language), rows, pings=pings)
    await errand.delivery.to_channel(errand.job, channel_id, message, chosen.language)


async def comment(errand: Errand) -> None:
    """Write on the forge what its person has seen and pressed for."""
    guild = errand.delivery.client.get_guild(errand.job.guild_id)
    if guild is None:
        raise TryAgain("the community is not known to this process")
    await forging.write(
        errand.ground, errand.delivery.client.forges, guild.id, errand.job.args["hold"], guild.name
    )


async def thank(errand: Errand) -> None:
    """Thank somebody publicly, who wanted that."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, errand.job.args["hold"])
        channel_id = (await read_settings(tx, guild_id, IssuesSettings)).digest_channel
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    if hold is None or hold.thanks != rules.PUBLIC or channel_id is None:
        raise Drop("not wanted any more, or nowhere to say it")
    line = text(
        "issues-thanks-said", person=f"<@{hold.user_id}>", title=named(hold.title), path=code_name(hold.path)
    )
    rows: tuple[Row, ...] = ((Link(text("issues-button-open-this"), hold.pull_url or hold.url),),)
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
        lines = [text("issues-digest"), *map(_digest_line, found), text("issues-digest-find")]
        words = _say(errand, lines, language)
        if chosen.digest_role is not None:
            words = f"<@&{chosen.digest_role}>\n{words}"
        told = await overview.freeze_digest(
            ground, guild_id, errand.job.id, words, [one.candidate.issue.id for one in found]
        )
    roles = [chosen.digest_role] if chosen.digest_role is not None and chosen.digest_role != guild_id else []
    rows: tuple[Row, ...] = ((Button(text("issues-start"), to(FEATURE, "find"), "primary"),),)
    await errand.delivery.to_channel(
        errand.job, chosen.digest_channel, Message(told, rows, role_pings=roles), language
    )


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


async def _tell(errand: Errand, id: str) -> None:
    """Tell somebody by a direct message what waits for them."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
        if hold is None or hold.waits is None:
            raise Drop("nothing waits any more")
        language = await languages.get(tx, guild_id, hold.user_id) or hold.language
        note = await note_of(tx, hold)
    guild = errand.delivery.client.get_guild(guild_id)
    lines = [*note.lines, text("issues-from", community=Name(guild.name if guild else "?"))]
    rows: tuple[Row, ...] = (tuple(Button(label, leads_to) for label, leads_to in note.presses),)
    await errand.delivery.to_person(
        errand.job, hold.user_id, Message(_say(errand, lines, language), rows), language
    )


async def _see_that_here(errand: Errand, hold: Hold) -> None:
    """Let go of what somebody held who is not in the community any more. Raises Drop then."""
    if await find(errand.delivery.client, hold.guild_id, hold.user_id) is None:
        await taking.leave(errand.ground, hold.guild_id, hold.user_id)
        raise Drop("the person left")


def _say(errand: Errand, lines: list[Text], language: str) -> str:
    return "\n".join(errand.localizer.render(line, language) for line in lines)
