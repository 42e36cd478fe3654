"""Keeps the promises of conduct: copies files, lets people hear that there is news, minds what was promised."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.downloads import LinkGone, TooLarge, fetch_file
from bot.discordkit.pages import Button
from bot.jobs import Drop
from bot.kernel.settings import ChannelKind
from bot.kernel.text import Name, text
from bot.settings import (
    CommunitySettings,
    groups_of,
    read_chosen,
    read_secret,
    read_settings,
    trusted_roles,
)
from cogs.conduct.rules.words import MOST_FILE
from cogs.conduct.service import deadlines, files, holding, reach, told
from cogs.conduct.service.telling import WEBHOOK
from cogs.conduct.settings import ConductSettings


async def tell(errand: Errand) -> None:
    """Let people hear that they have an update."""
    await told.keep(errand.ground, errand.job.guild_id, errand.job.id, errand.job.args)


async def tell_outside(errand: Errand) -> None:
    """Tell the contact outside by one way; killed after it was sent, again: twice is better than never."""
    ground, guild_id = errand.ground, errand.job.guild_id
    async with ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, ConductSettings)
        webhook = await read_secret(ground, tx, guild_id, chosen.outside_webhook)
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    client = errand.delivery.client
    guild = client.get_guild(guild_id)
    if guild is None:
        raise Drop("the community is gone")
    words = errand.localizer.render(
        text("conduct-outside-told", community=Name(guild.name)), language, markdown=False
    )
    if errand.job.args["way"] == WEBHOOK:
        if webhook is None:
            raise Drop("there is no webhook any more")
        await client.outside.post(webhook, words)
    elif client.outside.sends_mail and "@" in (chosen.outside_address or ""):
        subject = errand.localizer.render(text("updates-notice"), language, markdown=False)
        await client.outside.mail(str(chosen.outside_address), subject, words)


async def held(errand: Errand) -> None:
    """Let features see that somebody may be held back now, or may not be any more."""
    ground, guild_id, features = errand.ground, errand.job.guild_id, errand.delivery.client.features
    user_id = await holding.person_of(ground, guild_id, errand.job.args["part"])
    if user_id is None:
        raise Drop("nobody has this part any more")
    for feature in features:
        if feature.on_held is not None:
            await feature.on_held(ground, features, guild_id, user_id)


async def place(errand: Errand) -> None:
    """Post the button with which people come to their report."""
    async with errand.ground.database.read() as tx:
        language = (await read_settings(tx, errand.job.guild_id, CommunitySettings)).language
    words = errand.localizer.render(text("conduct-placed"), language)
    rows = ((Button(text("conduct-start"), to("conduct", "report-open")),),)
    await errand.delivery.to_channel(errand.job, int(errand.job.args["channel"]), Message(words, rows), language)


async def look(errand: Errand) -> None:
    """Look at who could read the places that Hearth uses, and who could administer."""
    client, guild_id = errand.delivery.client, errand.job.guild_id
    guild = client.get_guild(guild_id)
    if guild is None:
        raise Drop("the community is gone")
    async with errand.ground.database.read() as tx:
        chosen = await read_chosen(tx, guild_id, groups_of(client.features))
    roles = [role for role in guild.roles if not role.is_bot_managed()]
    trusted = trusted_roles(chosen)
    may = [role.id for role in roles if role.permissions.administrator or role.permissions.manage_guild]
    seen = {"administer": sorted({*may, *(role.id for role in roles if role.id in trusted)})}
    for one in chosen:
        channel = None
        if isinstance(one.setting.kind, ChannelKind) and isinstance(one.value, int):
            channel = guild.get_channel(one.value)
        if channel is not None:
            reads = [role.id for role in roles if channel.permissions_for(role).view_channel]
            seen[f"reads:{channel.id}"] = reads
    await reach.note(errand.ground, guild_id, seen, {role.id: role.name for role in roles})


async def mind(errand: Errand) -> None:
    """See whether what was promised to a reporter was done in time."""
    args = errand.job.args
    await deadlines.look(errand.ground, errand.job.guild_id, args["case"], args["what"], args["number"])


async def check_in(errand: Errand) -> None:
    """Ask a reporter who wants it how it is."""
    await deadlines.ask_how_it_is(errand.ground, errand.job.guild_id, errand.job.args["case"])


async def copy(errand: Errand) -> None:
    """Copy a file before Discord's link to it expires."""
    ground, guild_id, file_id = errand.ground, errand.job.guild_id, errand.job.args["file"]
    address = await files.address(ground, guild_id, file_id)
    if address is None:
        raise Drop("it is copied, lost or gone")
    try:
        contents = await fetch_file(errand.delivery.client, address, most=MOST_FILE)
    except (LinkGone, TooLarge):
        await files.lose(ground, guild_id, file_id)
        return
    await files.keep(ground, guild_id, file_id, contents)


async def could_not_copy(errand: Errand) -> None:
    """Nothing that was tried has helped: say so where the file is shown."""
    await files.lose(errand.ground, errand.job.guild_id, errand.job.args["file"])
