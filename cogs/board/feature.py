"""What welcome boards contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.board import deliveries, pages
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
        "list": Route(pages.turn_to_boards),
        "new": Route(pages.begin),
        "open": Route(pages.open_board),
        "channel": Route(pages.choose_channel),
        "words": Route(pages.open_words, opens_form=True),
        "worded": Route(pages.take_words),
        "add": Route(pages.add_role, opens_form=True),
        "added": Route(pages.take_role),
        "entry": Route(pages.open_entry),
        "change": Route(pages.change_entry, opens_form=True),
        "changed": Route(pages.take_change),
        "remove": Route(pages.remove_entry),
        "preview": Route(pages.preview),
        "sample": Route(pages.only_a_preview),
        "up": Route(pages.put_up),
        "askdown": Route(pages.ask_before_taking_down),
        "down": Route(pages.take_down),
        "askthrow": Route(pages.ask_before_throwing_away),
        "thrown": Route(pages.throw_away),
        "choose": Route(pages.choose),
        "pick": Route(pages.pick),
        "roles": Route(pages.open_roles),
        "next": Route(pages.turn_roles),
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
