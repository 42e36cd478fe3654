"""Where the gateway is. https://discord.com/developers/docs/events/gateway#get-gateway-bot"""

from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.world.users import Json

routes = Routes()

SESSIONS_A_DAY = 1000


@routes.get("/gateway", open=True)
def where(call: Call) -> Json:
    """The address for anybody."""
    return {"url": call.hub.resume_url}


@routes.get("/gateway/bot")
def where_for_bots(call: Call) -> Json:
    """The address for the bot, with how many shards it needs and how often it may begin anew."""
    return {
        "url": call.hub.resume_url,
        "shards": 1,
        "session_start_limit": {
            "total": SESSIONS_A_DAY,
            "remaining": max(SESSIONS_A_DAY - call.hub.identifies, 0),
            "reset_after": 86_400_000,
            "max_concurrency": 1,
        },
    }
