"""The bot's own application. https://discord.com/developers/docs/resources/application"""

from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.world.users import Json

routes = Routes()


@routes.get("/applications/@me")
@routes.get("/oauth2/applications/@me")
def read_application(call: Call) -> Json:
    """The application with its owner and flags."""
    return call.world.application.payload(len(call.world.guilds_of_bot()))


@routes.get("/applications/{application_id}/emojis")
def list_emojis(call: Call) -> Json:
    """The application's own emojis: it has none."""
    return {"items": []}


@routes.get("/applications/{application_id}/entitlements")
def list_entitlements(call: Call) -> list[Json]:
    """What people bought: nothing."""
    return []
