"""All routes of the API, from the files of the resources."""

from sandbox.rest import (
    applications,
    audit_log,
    channels,
    commands,
    gateway,
    guilds,
    interactions,
    members,
    messages,
    reactions,
    roles,
    scheduled_events,
    threads,
    users,
    webhooks,
)
from sandbox.rest.routing import Route

_RESOURCES = (
    applications,
    audit_log,
    channels,
    commands,
    gateway,
    guilds,
    interactions,
    members,
    messages,
    reactions,
    roles,
    scheduled_events,
    threads,
    users,
    webhooks,
)


def all_routes() -> list[Route]:
    """Every route that the sandbox knows."""
    return [route for resource in _RESOURCES for route in resource.routes.all]
