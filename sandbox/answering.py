"""The bot's answers to interactions, on their way to the person who waits.

Invariants:
- One first answer an interaction (40060), within three seconds (10062); follow-ups for fifteen minutes.
- An answer that was only promised (deferred) keeps its privacy: what comes later is private if the promise was.

Source: https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from sandbox import errors
from sandbox.rest.shown_parts import shown_modal_parts
from sandbox.world.interactions import (
    CHOICES,
    COMMAND,
    COMPONENT,
    DEFER_ANSWER,
    DEFER_UPDATE,
    MODAL,
    UPDATE,
    Interaction,
    Modal,
)
from sandbox.world.messages import CHAT_INPUT_COMMAND, CONTEXT_MENU_COMMAND, EPHEMERAL, LOADING, Draft, Message
from sandbox.world.places import Channel
from sandbox.world.users import Json
from sandbox.world.world import World

MOST_FOLLOW_UPS_OUTSIDE = 5
"""In a guild that did not install the app, a person who did gets at most so many follow-ups (40094)."""


def check_first(interaction: Interaction) -> None:
    """Refuse a second first answer, and one that comes too late."""
    if interaction.acknowledged:
        raise errors.ApiError(400, 40060, "Interaction has already been acknowledged.")
    if interaction.state == "failed" or interaction.expired:
        raise errors.unknown("interaction")


def answer_with_message(world: World, interaction: Interaction, draft: Draft) -> Message:
    """First answer: a new message."""
    message = _post(world, interaction, draft)
    interaction.original = message
    _settle(world, interaction, 4)
    return message


def promise_message(world: World, interaction: Interaction, flags: int) -> Message:
    """First answer: a message that says the bot is thinking, to be filled in later."""
    message = _post(world, interaction, Draft(flags=flags & EPHEMERAL | LOADING))
    interaction.original = message
    _settle(world, interaction, DEFER_ANSWER, "deferred")
    return message


def promise_update(world: World, interaction: Interaction) -> None:
    """First answer: nothing to see yet; the message that was pressed on may change later."""
    interaction.original = interaction.message
    _settle(world, interaction, DEFER_UPDATE, "deferred")


def answer_with_update(
    world: World, interaction: Interaction, changes: Json, allowed_mentions: Json | None
) -> None:
    """First answer: the message that was pressed on changes."""
    message = interaction.original = interaction.message
    if message is not None and not message.deleted:
        message.channel.edit(message, changes, allowed_mentions)
    _settle(world, interaction, UPDATE)


def answer_with_choices(world: World, interaction: Interaction, choices: list[Json]) -> None:
    """First answer: what an option may be completed to."""
    interaction.choices = choices
    world.said.choices(interaction)
    _settle(world, interaction, CHOICES)


def answer_with_modal(world: World, interaction: Interaction, body: Json) -> None:
    """First answer: a form opens before the person, in the place of one that was open."""
    modal = Modal(body["custom_id"], body["title"], shown_modal_parts(body["components"]), interaction)
    interaction.modal = modal
    world.open_modals[interaction.user.id] = modal
    world.said.form(modal)
    _settle(world, interaction, MODAL)


def follow_up(world: World, interaction: Interaction, draft: Draft) -> Message:
    """A further message. The first one after a promised message is that message."""
    original = interaction.original
    if interaction.callback == DEFER_ANSWER and original is not None and original.loading:
        fill_in(
            world,
            interaction,
            {
                "content": draft.content,
                "embeds": draft.embeds,
                "components": draft.components,
                "attachments": draft.attachments,
                "flags": original.flags & ~LOADING | draft.flags & ~EPHEMERAL,
            },
            draft.allowed_mentions,
        )
        return original
    guild = interaction.guild
    if (
        guild is not None
        and "0" not in interaction.owners
        and len(interaction.follow_ups) >= MOST_FOLLOW_UPS_OUTSIDE
    ):
        raise errors.ApiError(400, 40094, "Maximum number of follow up messages reached")
    message = _post(world, interaction, draft)
    interaction.follow_ups.append(message)
    interaction.state = "answered"
    world.changed()
    return message


def fill_in(world: World, interaction: Interaction, changes: Json, allowed_mentions: Json | None) -> None:
    """Edit the first answer; a promise is kept by this."""
    message = interaction.original
    if message is None or message.deleted:
        raise errors.unknown("Message")
    was_loading = message.loading
    changes.setdefault("flags", message.flags)
    changes["flags"] &= ~LOADING
    message.channel.edit(message, changes, allowed_mentions)
    if was_loading:
        # What was a promise until now is no edited message.
        message.edited = None
    interaction.state = "answered"
    world.changed()


def _post(world: World, interaction: Interaction, draft: Draft) -> Message:
    app = world.application
    draft.interaction = interaction
    draft.webhook_id = draft.application_id = app.id
    if draft.flags & EPHEMERAL:
        draft.only_for = interaction.user
        for attachment in draft.attachments:
            attachment.ephemeral = True
    if interaction.type == COMMAND and interaction.original is None:
        kind = (interaction.command.type if interaction.command else 1) == 1
        draft.type = CHAT_INPUT_COMMAND if kind else CONTEXT_MENU_COMMAND
    elif interaction.type == COMPONENT and interaction.message is not None and not interaction.message.ephemeral:
        draft.reply_to = interaction.message
    elif interaction.original is not None and not interaction.original.ephemeral:
        draft.reply_to = interaction.original
    return place_of(interaction).post(app.user, draft)


def place_of(interaction: Interaction) -> Channel:
    """Where answers go; 10003 where the place is gone."""
    if interaction.channel.deleted:
        raise errors.unknown("Channel")
    return interaction.channel


def _settle(world: World, interaction: Interaction, callback: int, state: str = "answered") -> None:
    interaction.callback = callback
    interaction.state = "deferred" if state == "deferred" else "answered"
    world.changed()
