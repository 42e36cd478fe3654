"""What welcome boards contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.board import components, deliveries
from cogs.board.personal_data import PERSONAL_DATA
from cogs.board.service import arranging, catching_up, keeping

FEATURE = Feature(
    name="board",
    extension="cogs.board.cog",
    intents=frozenset({"members", "guild_messages", "guild_reactions"}),
    permissions={
        "view_channel": "to see the channel of a welcome board",
        "send_messages": "to put a welcome board up there",
        "read_message_history": "to find a board again after an outage, and to read who reacted to it",
        "add_reactions": "to put the emoji of a welcome board under it",
        "manage_roles": "to give people the roles that they choose on a welcome board",
    },
    routes={
        "list": Route(components.turn_to_boards),
        "new": Route(components.begin),
        "open": Route(components.open_board),
        "channel": Route(components.choose_channel),
        "words": Route(components.open_words, opens_form=True),
        "worded": Route(components.take_words),
        "add": Route(components.add_role, opens_form=True),
        "added": Route(components.take_role),
        "entry": Route(components.open_entry),
        "change": Route(components.change_entry, opens_form=True),
        "changed": Route(components.take_change),
        "remove": Route(components.remove_entry),
        "preview": Route(components.preview),
        "sample": Route(components.only_a_preview),
        "up": Route(components.put_up),
        "askdown": Route(components.ask_before_taking_down),
        "down": Route(components.take_down),
        "askthrow": Route(components.ask_before_throwing_away),
        "thrown": Route(components.throw_away),
        "choose": Route(components.choose),
        "pick": Route(components.pick),
        "roles": Route(components.open_roles),
        "next": Route(components.turn_roles),
    },
    jobs={
        arranging.PUT_UP: JobKind(deliveries.put_up, fallback=deliveries.could_not_put_up),
        arranging.SHOW: JobKind(deliveries.show),
        arranging.TAKE_DOWN: JobKind(deliveries.take_down),
        arranging.EMOJI: JobKind(deliveries.put_emoji),
        catching_up.CATCH_UP: JobKind(deliveries.catch_up),
        keeping.SETTLE: JobKind(deliveries.Settling().run),
    },
    start_actions=(
        StartAction(text("board-start"), to("board", "roles"), weight=45, offered=arranging.is_offered),
    ),
    staff_actions=(StartAction(text("board-staff"), to("board", "list"), weight=40),),
    samples=(
        Sample(
            "board.roles",
            text("board-sample"),
            (text("board-roles-title"), text("board-roles-lines"), text("board-everybody-sees")),
        ),
    ),
    personal_data=PERSONAL_DATA,
    on_change=arranging.go_on,
    every_day=catching_up.every_day,
    names=arranging.names,
)
