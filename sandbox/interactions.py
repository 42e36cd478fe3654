"""What people do with the bot's commands, components and forms, on its way to the bot.

Invariants: an interaction that is not answered within `answer_within` seconds fails, as on Discord;
people can use only what Discord would show them.
Source: https://discord.com/developers/docs/interactions/receiving-and-responding
"""

import asyncio
import secrets

from sandbox import intents
from sandbox.permissions import Permissions, has
from sandbox.resolved import Resolved
from sandbox.world.applications import GUILD_INSTALL, IN_BOT_DM, IN_GUILD, USER_INSTALL, Command
from sandbox.world.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT, Interaction, Modal
from sandbox.world.messages import Message
from sandbox.world.places import Channel
from sandbox.world.threads import Thread
from sandbox.world.users import Json, User
from sandbox.world.world import World

ANSWER_SECONDS = 3.0
"""Discord gives a bot this long for its first answer."""

ATTACHMENT_LIMIT = 10 * 1024 * 1024
"""Bytes a file may have without boosts."""


class Interactions:
    """Starts interactions and watches that they are answered in time."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.answer_within = ANSWER_SECONDS

    # What people may use

    def offered(self, user: User, channel: Channel, kind: int | None = None) -> list[Command]:
        """The commands that Discord would show somebody in a place, in the order of their names."""
        commands = self.world.application.commands.values()
        found = [c for c in commands if kind in (None, c.type) and self.owners_of(c, user, channel)]
        # A guild's own command hides a global one with the same name.
        own = {(c.name, c.type) for c in found if c.guild_id is not None}
        return sorted((c for c in found if c.guild_id or (c.name, c.type) not in own), key=lambda c: c.name)

    def owners_of(self, command: Command, user: User, channel: Channel) -> dict[str, str]:
        """On whose behalf somebody may use a command in a place; empty where they may not.

        Keys are integration types: "0" for a guild that installed the app, "1" for an account that did.
        """
        app, guild = self.world.application, channel.guild
        owners: dict[str, str] = {}
        if not channel.can_see(user.id):
            return owners
        by_user = command.installed_by(USER_INSTALL) and user.id in app.installed_by
        if guild is None:
            if command.guild_id is not None or not command.works_in(IN_BOT_DM):
                return owners
            if command.installed_by(GUILD_INSTALL) and self.world.shares_guild_with_bot(user.id):
                owners["0"] = "0"
        else:
            member = guild.members.get(user.id)
            bits = channel.permissions_of(user.id)
            if member is None or member.pending or not has(bits, int(Permissions.USE_APPLICATION_COMMANDS)):
                return owners
            if not command.works_in(IN_GUILD) or command.guild_id not in (None, guild.id):
                return owners
            place = channel.parent if isinstance(channel, Thread) else channel
            if not app.may_use(command, guild, member, bits, place.id):
                return owners
            if command.installed_by(GUILD_INSTALL) and guild.bot_present:
                owners["0"] = str(guild.id)
        if by_user:
            owners["1"] = str(user.id)
        return owners

    # What people do

    def use_command(
        self,
        user: User,
        command: Command,
        channel: Channel,
        options: list[Json],
        resolved: Resolved,
        target: User | Message | None = None,
    ) -> Interaction:
        """Somebody uses a command; `options` as the API nests them, `target` for the two kinds of menu."""
        return self._start(COMMAND, user, channel, self._command_data(command, options, resolved, target), command)

    def complete(
        self, user: User, command: Command, channel: Channel, options: list[Json], resolved: Resolved
    ) -> Interaction:
        """Somebody types into an option that completes itself; the one has `focused` true."""
        data = self._command_data(command, options, resolved, None)
        return self._start(AUTOCOMPLETE, user, channel, data, command)

    def press(
        self,
        user: User,
        message: Message,
        component: Json,
        values: list[str] | None = None,
        resolved: Resolved | None = None,
    ) -> Interaction:
        """Somebody presses a button, or chooses `values` in a select."""
        data: Json = {
            "custom_id": component["custom_id"],
            "component_type": component["type"],
            "id": component["id"],
        }
        if values is not None:
            data["values"] = values
        self._resolve(data, resolved)
        return self._start(COMPONENT, user, message.channel, data, message=message)

    def submit(self, user: User, modal: Modal, components: list[Json], resolved: Resolved) -> Interaction:
        """Somebody sends a filled-in form; `components` as the API nests the values."""
        data: Json = {"custom_id": modal.custom_id, "components": components}
        self._resolve(data, resolved)
        opened_by = modal.opened_by
        return self._start(
            MODAL_SUBMIT, user, opened_by.channel, data, message=opened_by.message, trigger=opened_by
        )

    # The common part

    def _start(
        self,
        kind: int,
        user: User,
        channel: Channel,
        data: Json,
        command: Command | None = None,
        message: Message | None = None,
        trigger: Interaction | None = None,
    ) -> Interaction:
        interaction = Interaction(
            id=self.world.ids.next(),
            token=secrets.token_urlsafe(96),
            type=kind,
            user=user,
            channel=channel,
            data=data,
            locale=user.locale,
            context=IN_BOT_DM if channel.guild is None else IN_GUILD,
            owners=self._owners(command, user, channel, message, trigger),
            message=message,
            command=command,
            trigger=trigger,
        )
        self.world.remember_interaction(interaction)
        asyncio.get_running_loop().call_later(self.answer_within, self._give_up, interaction)
        guild_id = channel.guild.id if channel.guild else 0
        self.world.tell("INTERACTION_CREATE", intents.ALWAYS, lambda: self._payload(interaction), None, guild_id)
        return interaction

    def _give_up(self, interaction: Interaction) -> None:
        if interaction.state == "waiting":
            interaction.state = "failed"
            self.world.changed()

    def _owners(
        self,
        command: Command | None,
        user: User,
        channel: Channel,
        message: Message | None,
        trigger: Interaction | None,
    ) -> dict[str, str]:
        if command is not None:
            return self.owners_of(command, user, channel)
        before = trigger or (message.interaction if message is not None else None)
        if before is not None:
            return before.owners
        return {"0": str(channel.guild.id) if channel.guild else "0"}

    def _command_data(
        self, command: Command, options: list[Json], resolved: Resolved, target: User | Message | None
    ) -> Json:
        data: Json = {"id": str(command.id), "name": command.name, "type": command.type}
        if command.guild_id is not None:
            data["guild_id"] = str(command.guild_id)
        if options:
            data["options"] = options
        if target is not None:
            data["target_id"] = resolved.add(target)
        self._resolve(data, resolved)
        return data

    @staticmethod
    def _resolve(data: Json, resolved: Resolved | None) -> None:
        body = resolved.payload() if resolved is not None else None
        if body is not None:
            data["resolved"] = body

    def _payload(self, interaction: Interaction) -> Json:
        """The interaction as the gateway brings it to the bot."""
        user, channel, guild = interaction.user, interaction.channel, interaction.guild
        body: Json = {
            "id": str(interaction.id),
            "application_id": str(self.world.application.id),
            "type": interaction.type,
            "token": interaction.token,
            "version": 1,
            "data": interaction.data,
            "channel_id": str(channel.id),
            "channel": {**channel.payload(), "permissions": str(channel.permissions_of(user.id))},
            "locale": interaction.locale,
            "app_permissions": str(channel.permissions_of(self.world.bot.id)),
            "entitlements": [],
            "entitlement_sku_ids": [],
            "authorizing_integration_owners": interaction.owners,
            "context": interaction.context,
            "attachment_size_limit": ATTACHMENT_LIMIT,
        }
        if interaction.message is not None:
            body["message"] = interaction.message.payload()
        if guild is None:
            body["user"] = user.payload()
            return body
        body["guild_id"] = str(guild.id)
        body["guild"] = {"id": str(guild.id), "locale": guild.locale, "features": sorted(guild.features)}
        body["guild_locale"] = guild.locale
        member = guild.members.get(user.id)
        if member is not None:
            body["member"] = {**member.payload(), "permissions": str(channel.permissions_of(user.id))}
        return body
