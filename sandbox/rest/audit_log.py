"""Reading the audit log. https://discord.com/developers/docs/resources/audit-log"""

from sandbox.permissions import Permissions
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.world.users import Json

routes = Routes()


@routes.get("/guilds/{guild_id}/audit-logs")
def read_audit_log(call: Call) -> Json:
    """The entries, the newest first, and who they are about."""
    guild = call.guild()
    call.needs(guild, Permissions.VIEW_AUDIT_LOG)
    limit = call.number("limit", 50, 1, 100)
    before, after = call.snowflake("before"), call.snowflake("after")
    by, target, action = call.snowflake("user_id"), call.snowflake("target_id"), call.query.get("action_type")
    entries = [
        entry
        for entry in guild.audit_log
        if (before is None or entry.id < before)
        and (after is None or entry.id > after)
        and by in (None, entry.user_id)
        and target in (None, entry.target_id)
        and action in (None, str(entry.action))
    ]
    # With `after` Discord pages forward, otherwise backward.
    chosen = entries[:limit] if after is not None else entries[::-1][:limit]
    ids = dict.fromkeys(user_id for entry in chosen for user_id in (entry.user_id, entry.target_id or 0))
    users = [user for user in map(call.world.users.get, ids) if user is not None]
    return {
        "audit_log_entries": [entry.payload() for entry in chosen],
        "users": [user.payload() for user in users],
        "integrations": [],
        "webhooks": [],
        "guild_scheduled_events": [],
        "threads": [],
        "application_commands": [],
        "auto_moderation_rules": [],
    }
