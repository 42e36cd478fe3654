"""What Discord refuses in the embeds of a message.

Source: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

from __future__ import annotations

from sandbox.validation.fields import Form

MOST_EMBEDS = 10
MOST_CHARACTERS = 6000  # titles, descriptions, field names and values, footers and authors of all embeds
MOST_FIELDS = 25
PICTURE_SCHEMES = ("http", "https", "attachment")


def check_embeds(message: Form) -> None:
    """Complain about the field `embeds` of a message."""
    embeds = message.children("embeds", at_most=MOST_EMBEDS)
    if sum([_check_embed(embed) for embed in embeds]) > MOST_CHARACTERS:
        message.complain(
            "embeds", "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {MOST_CHARACTERS}"
        )


def _check_embed(embed: Form) -> int:
    """Complain about one embed and return how many of its characters count."""
    embed.text("type")
    embed.url("url")
    embed.timestamp("timestamp")
    embed.integer("color", at_least=0, at_most=0xFFFFFF)
    for name in ("image", "thumbnail", "video"):
        _check_picture(embed.child(name))
    size = _length(embed.text("title", at_most=256)) + _length(embed.text("description", at_most=4096))
    size += _check_named(embed.child("author"), "name", 256, ("url", "icon_url"), required=True)
    size += _check_named(embed.child("footer"), "text", 2048, ("icon_url",), required=True)
    _check_named(embed.child("provider"), "name", 256, ("url",), required=False)
    return size + sum([_check_field(field) for field in embed.children("fields", at_most=MOST_FIELDS)])


def _check_named(part: Form | None, name: str, at_most: int, addresses: tuple[str, ...], *, required: bool) -> int:
    if part is None:
        return 0
    for address in addresses:
        part.url(address, schemes=PICTURE_SCHEMES if address == "icon_url" else ("http", "https"))
    return _length(part.text(name, at_most=at_most, required=required))


def _check_field(field: Form) -> int:
    field.boolean("inline")
    name = field.text("name", at_most=256, required=True)
    return _length(name) + _length(field.text("value", at_most=1024, required=True))


def _check_picture(picture: Form | None) -> None:
    if picture is not None:
        picture.url("url", schemes=PICTURE_SCHEMES)
        picture.integer("width")
        picture.integer("height")
        picture.text("description", at_most=4096)


def _length(text: str | None) -> int:
    return len(text) if text else 0
