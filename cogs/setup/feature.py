"""What setup contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.feature import Feature, JobKind, PersonalData
from cogs.setup import deliveries, service
from cogs.setup.pages import pressing

FEATURE = Feature(
    name="setup",
    extension="cogs.setup.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the staff channel",
        "send_messages": "to tell organisers there, once, what needs mending",
        "read_message_history": "to see whether that arrived, so that nothing is told twice",
    },
    routes={
        "home": Route(pressing.turn_home),
        "all": Route(pressing.open_all),
        "group": Route(pressing.open_group),
        "open": Route(pressing.open_setting),
        "choose": Route(pressing.choose),
        "type": Route(pressing.open_typing, opens_form=True),
        "typed": Route(pressing.take_typed),
        "reset": Route(pressing.back_to_default),
        "look": Route(pressing.look_over),
    },
    jobs={
        service.TELL: JobKind(deliveries.tell, fallback=deliveries.could_not_tell),
        service.LIST_MEMBERS: JobKind(deliveries.list_members, fallback=deliveries.list_again_tomorrow),
    },
    personal_data=PersonalData(("role_holders",), service.kept, service.export),
)
