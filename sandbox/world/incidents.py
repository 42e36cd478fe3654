"""A guild's security actions: until when its invitations, and messages between its members, are paused.

Source: https://discord.com/developers/docs/resources/guild#incidents-data-object
"""

from dataclasses import dataclass

from sandbox.world.members import iso
from sandbox.world.users import Json


@dataclass(frozen=True, slots=True)
class Incidents:
    """The ends of both pauses, in seconds since 1970; None where there is none.

    A pause of direct messages is remembered and shown. It stops messages between members, of which the sandbox
    has none; a bot's own are not stopped by it.
    """

    invites_until: float | None = None
    dms_until: float | None = None

    def invites_paused(self, now: float) -> bool:
        """Whether nobody can join by invitation at this moment."""
        return self.invites_until is not None and self.invites_until > now

    def payload(self) -> Json:
        """As Discord shows it (GuildIncidentsDataResponse). An end that lies behind stays: clients compare."""
        return {"invites_disabled_until": iso(self.invites_until), "dms_disabled_until": iso(self.dms_until)}
