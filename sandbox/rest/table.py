"""All routes of the API, from the files of the resources."""

from sandbox.rest import applications, commands, gateway, interactions, messages, users, webhooks
from sandbox.rest.routing import Route

_RESOURCES = (applications, commands, gateway, interactions, messages, users, webhooks)


def all_routes() -> list[Route]:
    """Every route that the sandbox knows."""
    return [route for resource in _RESOURCES for route in resource.routes.all]
