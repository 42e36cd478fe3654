"""The first answer to an interaction.

https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response
"""

from sandbox import answering, errors
from sandbox.rest.call import Call
from sandbox.rest.message_body import attachments_of, changes_of, draft_of
from sandbox.rest.routing import Routes
from sandbox.validation.callbacks import validate_callback
from sandbox.world.interactions import (
    AUTOCOMPLETE,
    CHOICES,
    DEFER_ANSWER,
    DEFER_UPDATE,
    MODAL,
    UPDATE,
    Interaction,
)
from sandbox.world.messages import COMPONENTS_V2, Message
from sandbox.world.users import Json

routes = Routes()


@routes.post("/interactions/{interaction_id}/{interaction_token}/callback", open=True)
def answer(call: Call) -> Json | None:
    """Take the first answer; tells what came of it where `with_response` asks."""
    interaction = call.world.interactions.get(call.id("interaction_id"))
    if interaction is None or interaction.token != call.params["interaction_token"]:
        raise errors.unknown("interaction")
    answering.check_first(interaction)
    _validate(call, interaction)
    kind, data = call.json["type"], call.json.get("data") or {}
    message = _take(call, interaction, kind, data)
    return _response(interaction, kind, message) if call.flag("with_response") else None


def _take(call: Call, interaction: Interaction, kind: int, data: Json) -> Message | None:
    world = call.world
    if kind == DEFER_ANSWER:
        return answering.promise_message(world, interaction, data.get("flags") or 0)
    if kind == DEFER_UPDATE:
        answering.promise_update(world, interaction)
    elif kind == CHOICES:
        answering.answer_with_choices(world, interaction, data.get("choices") or [])
    elif kind == MODAL:
        answering.answer_with_modal(world, interaction, data)
    elif kind == UPDATE:
        source = interaction.message
        changes = changes_of(call, source, data) if source is not None else {}
        answering.answer_with_update(world, interaction, changes, data.get("allowed_mentions"))
        return source
    else:
        return answering.answer_with_message(world, interaction, draft_of(call, interaction.channel, data))
    return None


def _validate(call: Call, interaction: Interaction) -> None:
    source = interaction.message
    kept = [attachment.filename for attachment in source.attachments] if source else []
    data = call.json.get("data")
    files = attachments_of(call, interaction.channel, data if isinstance(data, dict) else {})
    validate_callback(
        call.json,
        interaction_type=interaction.type,
        from_message=source is not None,
        option_type=_focused_type(interaction.data) if interaction.type == AUTOCOMPLETE else None,
        attachment_count=len(call.uploads),
        components_v2_before=bool(source and source.flags & COMPONENTS_V2),
        filenames=kept + [file.filename for file in files],
    )


def _focused_type(data: Json) -> int | None:
    for option in data.get("options") or []:
        if option.get("focused"):
            return int(option["type"])
        inner = _focused_type(option)
        if inner is not None:
            return inner
    return None


def _response(interaction: Interaction, kind: int, message: Message | None) -> Json:
    about: Json = {"id": str(interaction.id), "type": interaction.type}
    if interaction.guild is not None:
        about["guild_id"] = str(interaction.guild.id)
    about["channel_id"] = str(interaction.channel.id)
    if message is None:
        return {"interaction": about}
    about |= {
        "response_message_id": str(message.id),
        "response_message_loading": message.loading,
        "response_message_ephemeral": message.ephemeral,
    }
    if kind == DEFER_ANSWER:
        return {"interaction": about}
    return {"interaction": about, "resource": {"type": kind, "message": message.payload()}}
