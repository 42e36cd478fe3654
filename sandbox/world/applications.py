"""The bot's application: its account, its token, its commands, who installed it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox import intents
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild
    from sandbox.world.members import Member

CHAT_INPUT = 1
USER_MENU = 2
MESSAGE_MENU = 3

GUILD_INSTALL = 0
USER_INSTALL = 1

IN_GUILD = 0
IN_BOT_DM = 1
IN_PRIVATE_CHANNEL = 2

# Application flags: https://discord.com/developers/docs/resources/application#application-object-application-flags
_PRESENCE_LIMITED = 1 << 13
_MEMBERS_LIMITED = 1 << 15
_CONTENT_LIMITED = 1 << 19


@dataclass(slots=True, eq=False)
class Command:
    """One application command. `body` is what was registered, in the form in which Discord shows it."""

    id: int
    version: int
    name: str
    type: int
    body: Json
    guild_id: int | None = None

    def payload(self) -> Json:
        """As Discord shows it (ApplicationCommandResponse)."""
        body = {**self.body, "id": str(self.id), "version": str(self.version)}
        if self.guild_id is not None:
            body["guild_id"] = str(self.guild_id)
        return body

    @property
    def default_permissions(self) -> int | None:
        """The permissions a member needs by default; None for everyone, 0 for administrators only."""
        value = self.body["default_member_permissions"]
        return None if value is None else int(value)

    def name_in(self, locale: str) -> str:
        """Its name in somebody's language."""
        return str((self.body.get("name_localizations") or {}).get(locale, self.name))

    def works_in(self, context: int) -> bool:
        """Whether it may be used in a guild, in the bot's DMs or in other private channels."""
        contexts = self.body.get("contexts")
        if contexts is not None:
            return context in contexts
        return context != IN_BOT_DM or self.body.get("dm_permission") is not False

    def installed_by(self, kind: int) -> bool:
        """Whether it comes with installing the app to a guild (0) or to an account (1)."""
        return kind in (self.body.get("integration_types") or [GUILD_INSTALL])


@dataclass(slots=True, eq=False)
class Application:
    """The one bot of the sandbox, as its owner set it up."""

    id: int
    user: User
    owner: User
    token: str
    commands: dict[int, Command] = field(default_factory=dict)
    privileged: int = intents.GUILD_MEMBERS
    installed_by: set[int] = field(default_factory=set)
    description: str = "A bot in the sandbox"

    @property
    def reads_content(self) -> bool:
        """Whether the message content intent is switched on; it holds for REST as for the gateway."""
        return bool(self.privileged & intents.MESSAGE_CONTENT)

    def command(self, name: str, kind: int = CHAT_INPUT, guild: "Guild | None" = None) -> Command | None:
        """The command with this name that a guild has; its own beat the global ones."""
        found = None
        for command in self.commands.values():
            if command.name == name and command.type == kind:
                if guild is not None and command.guild_id == guild.id:
                    return command
                if command.guild_id is None:
                    found = command
        return found

    def may_use(
        self, command: Command, guild: "Guild", member: "Member", permissions: int, channel_id: int
    ) -> bool:
        """Whether Discord would let a member with these permissions in a channel use a command.

        A guild's own settings for the command come first; the default member permissions hold otherwise.
        Source: https://discord.com/developers/docs/interactions/application-commands#permissions
        """
        if permissions & 0x8:
            return True
        settings = {rule["id"]: rule["permission"] for rule in guild.command_permissions.get(command.id, [])}
        for place in (str(channel_id), str(guild.id - 1)):
            if place in settings:
                if not settings[place]:
                    return False
                break
        if str(member.id) in settings:
            return bool(settings[str(member.id)])
        by_role = [settings[str(role_id)] for role_id in member.roles if str(role_id) in settings]
        if by_role:
            return any(by_role)
        if str(guild.id) in settings:
            return bool(settings[str(guild.id)])
        needed = command.default_permissions
        if needed is None:
            return True
        return needed != 0 and permissions & needed == needed

    def flags(self) -> int:
        """The application flags that say which privileged intents are on."""
        flags = 0
        if self.privileged & intents.GUILD_PRESENCES:
            flags |= _PRESENCE_LIMITED
        if self.privileged & intents.GUILD_MEMBERS:
            flags |= _MEMBERS_LIMITED
        if self.privileged & intents.MESSAGE_CONTENT:
            flags |= _CONTENT_LIMITED
        return flags

    def payload(self, guild_count: int) -> Json:
        """As Discord shows it to its own bot (PrivateApplicationResponse)."""
        return {
            "id": str(self.id),
            "name": self.user.display_name,
            "icon": None,
            "description": self.description,
            "type": None,
            "bot": self.user.payload(),
            "summary": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": self.flags(),
            "flags_new": str(self.flags()),
            "tags": [],
            "redirect_uris": [],
            "rpc_origins": [],
            "interactions_endpoint_url": None,
            "role_connections_verification_url": None,
            "owner": self.owner.payload(),
            "approximate_guild_count": guild_count,
            "approximate_user_install_count": len(self.installed_by),
            "approximate_user_authorization_count": len(self.installed_by),
            "explicit_content_filter": 0,
            "team": None,
            "eligible_oauth2_scopes": ["applications.commands", "bot"],
            "integration_types_config": {"0": {}, "1": {}},
        }
