"""Accounts and direct messages. https://discord.com/developers/docs/resources/user"""

from sandbox import errors
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.users import validate_account, validate_direct
from sandbox.world.users import Json

routes = Routes()


@routes.get("/users/@me")
def read_me(call: Call) -> Json:
    """The bot's own account."""
    return {**call.bot.payload(), "mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}


@routes.patch("/users/@me")
def edit_me(call: Call) -> Json:
    """Change the bot's own account."""
    validate_account(call.json)
    if call.json.get("username"):
        call.bot.name = call.json["username"]
    return read_me(call)


@routes.get("/users/{user_id}")
def read_user(call: Call) -> Json:
    """Anybody's account."""
    return call.user(call.id("user_id")).payload()


@routes.get("/users/@me/guilds")
def list_my_guilds(call: Call) -> list[Json]:
    """The guilds that the bot is in, by id."""
    limit = call.number("limit", 200, 1, 200)
    before, after = call.snowflake("before"), call.snowflake("after") or 0
    guilds = sorted((g for g in call.world.guilds_of_bot() if g.id > after), key=lambda guild: guild.id)
    if before is not None:
        guilds = [guild for guild in guilds if guild.id < before]
    found = []
    for guild in guilds[:limit]:
        body: Json = {
            "id": str(guild.id),
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(guild.permissions_of(call.bot.id)),
            "features": sorted(guild.features),
        }
        if call.flag("with_counts"):
            body |= {"approximate_member_count": len(guild.members), "approximate_presence_count": 1}
        found.append(body)
    return found


@routes.delete("/users/@me/guilds/{guild_id}")
def leave_guild(call: Call) -> None:
    """The bot leaves a guild."""
    guild = call.guild()
    guild.remove_bot()


@routes.get("/users/@me/guilds/{guild_id}/member")
def read_my_membership(call: Call) -> Json:
    """The bot as a member of a guild."""
    member = call.guild().bot_member
    if member is None:
        raise errors.unknown("Member")
    return member.payload()


@routes.post("/users/@me/channels")
def open_direct_channel(call: Call) -> Json:
    """The bot's conversation with somebody; opening it is allowed even where writing will not be."""
    validate_direct(call.json)
    user = call.user(int(call.json["recipient_id"]))
    if user is call.bot or user.bot:
        raise errors.ApiError(403, 50007, "Cannot send messages to this user")
    return call.world.direct_with(user).payload()
