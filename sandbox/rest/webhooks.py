"""Follow-ups to interactions, which go through the application's webhook for fifteen minutes.

https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
"""

from sandbox import answering, errors
from sandbox.rest.call import Call
from sandbox.rest.message_body import changes_of, draft_of
from sandbox.rest.routing import Routes
from sandbox.world.interactions import Interaction
from sandbox.world.messages import Message
from sandbox.world.users import Json

routes = Routes()

HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ORIGINAL = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
ONE = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"


@routes.post(HOOK, open=True)
def follow_up(call: Call) -> Json:
    """Send a further message."""
    interaction = _interaction(call)
    draft = draft_of(call, answering.place_of(interaction), call.json)
    return answering.follow_up(call.world, interaction, draft).payload()


@routes.get(ORIGINAL, open=True)
def read_original(call: Call) -> Json:
    """The first answer."""
    return _original(_interaction(call)).payload()


@routes.patch(ORIGINAL, open=True)
def edit_original(call: Call) -> Json:
    """Change the first answer, or give the one that was promised."""
    interaction = _interaction(call)
    message = _original(interaction)
    answering.fill_in(
        call.world, interaction, changes_of(call, message, call.json), call.json.get("allowed_mentions")
    )
    return message.payload()


@routes.delete(ORIGINAL, open=True)
def delete_original(call: Call) -> None:
    """Take the first answer back."""
    interaction = _interaction(call)
    message = _original(interaction)
    message.channel.delete(message)
    interaction.state = "answered"


@routes.get(ONE, open=True)
def read_one(call: Call) -> Json:
    """One of the answers."""
    return _one(call, _interaction(call)).payload()


@routes.patch(ONE, open=True)
def edit_one(call: Call) -> Json:
    """Change one of the answers."""
    interaction = _interaction(call)
    message = _one(call, interaction)
    changes = changes_of(call, message, call.json)
    if message is interaction.original:
        answering.fill_in(call.world, interaction, changes, call.json.get("allowed_mentions"))
    else:
        message.channel.edit(message, changes, call.json.get("allowed_mentions"))
    return message.payload()


@routes.delete(ONE, open=True)
def delete_one(call: Call) -> None:
    """Take one of the answers back."""
    message = _one(call, _interaction(call))
    message.channel.delete(message)


def _interaction(call: Call) -> Interaction:
    """The interaction whose token the path holds: it must be answered already, and not too old."""
    if call.id("webhook_id") != call.world.application.id:
        raise errors.unknown("Webhook")
    token = call.params["webhook_token"]
    interaction = call.world.interaction_with_token(token)
    if interaction is None or not interaction.acknowledged:
        raise errors.unknown("Webhook")
    if interaction.expired:
        raise errors.ApiError(401, 50027, "Invalid Webhook Token")
    return interaction


def _original(interaction: Interaction) -> Message:
    message = interaction.original
    if message is None or message.deleted:
        raise errors.unknown("Message")
    return message


def _one(call: Call, interaction: Interaction) -> Message:
    wanted = call.id("message_id")
    answers = [message for message in (interaction.original, *interaction.follow_ups) if message is not None]
    for message in answers:
        if message.id == wanted and not message.deleted:
            return message
    raise errors.unknown("Message")
