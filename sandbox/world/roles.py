"""Roles: names for what people may do."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild


@dataclass(slots=True, eq=False)
class Role:
    """One role of one guild. `permissions` are bits; position 0 is @everyone, higher is mightier."""

    guild: "Guild" = field(repr=False)
    id: int
    name: str
    permissions: int = 0
    position: int = 1
    color: int = 0
    hoist: bool = False
    mentionable: bool = False
    bot_id: int | None = None

    @property
    def mention(self) -> str:
        """How a message names this role."""
        return f"<@&{self.id}>"

    @property
    def is_everyone(self) -> bool:
        """Whether this is @everyone, which everyone has and nobody holds."""
        return self.id == self.guild.id

    @property
    def managed(self) -> bool:
        """Whether it belongs to a bot, so that nobody else can be given it."""
        return self.bot_id is not None

    def payload(self) -> Json:
        """As Discord shows it (GuildRoleResponse)."""
        body: Json = {
            "id": str(self.id),
            "name": self.name,
            "description": None,
            "permissions": str(self.permissions),
            "position": self.position,
            "color": self.color,
            "colors": {"primary_color": self.color, "secondary_color": None, "tertiary_color": None},
            "hoist": self.hoist,
            "managed": self.managed,
            "mentionable": self.mentionable,
            "icon": None,
            "unicode_emoji": None,
            "flags": 0,
        }
        if self.bot_id is not None:
            body["tags"] = {"bot_id": str(self.bot_id)}
        return body
