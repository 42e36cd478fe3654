"""Guilds. https://discord.com/developers/docs/resources/guild"""

from sandbox import errors
from sandbox.permissions import Permissions
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.guilds import validate_guild, validate_incident_actions
from sandbox.world import audit
from sandbox.world.incidents import Incidents
from sandbox.world.members import parse_iso
from sandbox.world.users import Json

routes = Routes()

_ATTRIBUTES = {"name": "name", "description": "description", "preferred_locale": "locale"}


@routes.get("/guilds/{guild_id}")
def read_guild(call: Call) -> Json:
    """One guild."""
    return call.guild().payload(with_counts=call.flag("with_counts"))


@routes.patch("/guilds/{guild_id}")
def edit_guild(call: Call) -> Json:
    """Change a guild's name, description or language."""
    guild = call.guild()
    validate_guild(call.json)
    call.needs(guild, Permissions.MANAGE_GUILD)
    clearable = ("description",)
    given = {key: value for key, value in call.json.items() if key in _ATTRIBUTES and (value or key in clearable)}
    said = [audit.change(key, getattr(guild, _ATTRIBUTES[key]), value) for key, value in given.items()]
    if given:
        guild.update(**{_ATTRIBUTES[key]: value for key, value in given.items()})
        guild.record(audit.GUILD_UPDATE, call.bot, guild.id, call.reason, said)
    return guild.payload()


@routes.put("/guilds/{guild_id}/incident-actions")
def pause(call: Call) -> Json:
    """Pause invitations or messages between members until a moment; null ends a pause, what is left out stays."""
    guild = call.guild()
    validate_incident_actions(call.json, now=call.world.clock.now())
    call.needs(guild, Permissions.MANAGE_GUILD)
    before = guild.incidents or Incidents()
    after = Incidents(
        _until(call.json, "invites_disabled_until", before.invites_until),
        _until(call.json, "dms_disabled_until", before.dms_until),
    )
    guild.update(incidents=after)
    return after.payload()


@routes.get("/guilds/{guild_id}/preview")
def read_preview(call: Call) -> Json:
    """What a guild shows to who is not in it."""
    body = call.guild().payload(with_counts=True)
    keys = ("id", "name", "icon", "description", "home_header", "splash", "discovery_splash", "features")
    counts = ("approximate_member_count", "approximate_presence_count", "emojis", "stickers")
    return {key: body[key] for key in (*keys, *counts)}


@routes.get("/guilds/{guild_id}/onboarding")
def read_onboarding(call: Call) -> Json:
    """How Discord's own onboarding is set up."""
    guild = call.guild()
    otherwise = {"prompts": [], "default_channel_ids": [], "enabled": False, "mode": 0}
    return {"guild_id": str(guild.id), **(guild.onboarding or otherwise)}


@routes.get("/guilds/{guild_id}/welcome-screen")
def read_welcome_screen(call: Call) -> Json:
    """Discord's own welcome screen, where there is one."""
    guild = call.guild()
    if guild.welcome_screen is None:
        raise errors.unknown("Guild Welcome Screen")
    return guild.welcome_screen


@routes.get("/guilds/{guild_id}/emojis")
def list_emojis(call: Call) -> list[Json]:
    """A guild's own emojis: none."""
    call.guild()
    return []


@routes.get("/guilds/{guild_id}/stickers")
def list_stickers(call: Call) -> list[Json]:
    """A guild's own stickers: none."""
    call.guild()
    return []


@routes.get("/guilds/{guild_id}/webhooks")
def list_webhooks(call: Call) -> list[Json]:
    """A guild's webhooks: none."""
    call.needs(call.guild(), Permissions.MANAGE_WEBHOOKS)
    return []


@routes.get("/guilds/{guild_id}/invites")
def list_invites(call: Call) -> list[Json]:
    """A guild's invitations: none."""
    call.needs(call.guild(), Permissions.MANAGE_GUILD)
    return []


@routes.get("/guilds/{guild_id}/auto-moderation/rules")
def list_rules(call: Call) -> list[Json]:
    """Discord's own moderation rules: none."""
    call.needs(call.guild(), Permissions.MANAGE_GUILD)
    return []


def _until(body: Json, name: str, before: float | None) -> float | None:
    if name not in body:
        return before
    return None if body[name] is None else parse_iso(body[name])
