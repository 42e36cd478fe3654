"""Turns embeds and components from what clients send into what Discord shows: defaults filled, media resolved.

Invariants: every component has an id, unique within its message; `attachment://name` becomes the file's address.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sandbox import widgets
from sandbox.world.messages import Attachment
from sandbox.world.users import Json

ToUrl = Callable[[Attachment], str]


class Media:
    """The files that embeds and components may name."""

    def __init__(self, attachments: Sequence[Attachment], to_url: ToUrl) -> None:
        self._by_name = {attachment.filename: attachment for attachment in attachments}
        self._to_url = to_url

    def address(self, url: str) -> str:
        """The address to fetch what a url names."""
        attachment = self.find(url)
        return self._to_url(attachment) if attachment is not None else url

    def find(self, url: str) -> Attachment | None:
        """The uploaded file that a url names, if it names one."""
        return self._by_name.get(url.removeprefix("attachment://")) if url.startswith("attachment://") else None

    def unfurled(self, item: Json, item_id: int) -> Json:
        """A media item of a component, as Discord shows it."""
        attachment = self.find(item["url"])
        url = self.address(item["url"])
        body: Json = {"id": str(item_id), "url": url, "proxy_url": url}
        if attachment is not None:
            body |= {"attachment_id": str(attachment.id), "content_type": attachment.content_type}
            size = attachment.size_in_pixels
            body |= {"width": size[0] if size else None, "height": size[1] if size else None}
        return body


def shown_embeds(embeds: Sequence[Json] | None, media: Media) -> list[Json]:
    """Embeds as Discord shows them (MessageEmbedResponse)."""
    return [_embed(embed, media) for embed in embeds or []]


def _embed(embed: Json, media: Media) -> Json:
    body: Json = {"type": "rich"}
    for key in ("title", "description", "url", "color", "timestamp"):
        if embed.get(key) is not None:
            body[key] = embed[key]
    for key in ("image", "thumbnail"):
        if (embed.get(key) or {}).get("url"):
            url = media.address(embed[key]["url"])
            body[key] = {"url": url, "proxy_url": url, "width": 0, "height": 0, "flags": 0}
    if embed.get("footer"):
        body["footer"] = _with_icon({"text": embed["footer"]["text"]}, embed["footer"], media)
    if embed.get("author"):
        author = {key: embed["author"][key] for key in ("name", "url") if embed["author"].get(key)}
        body["author"] = _with_icon(author, embed["author"], media)
    if embed.get("fields"):
        body["fields"] = [
            {"name": field["name"], "value": field["value"], "inline": bool(field.get("inline", False))}
            for field in embed["fields"]
        ]
    return body


def _with_icon(body: Json, given: Json, media: Media) -> Json:
    if given.get("icon_url"):
        body["icon_url"] = body["proxy_icon_url"] = media.address(given["icon_url"])
    return body


def shown_components(components: Sequence[Json] | None, media: Media, new_id: Callable[[], int]) -> list[Json]:
    """Components as Discord shows them; `new_id` gives the ids of media."""
    taken = {component["id"] for component in widgets.walk(list(components or [])) if component.get("id")}
    shaper = _Shaper(media, new_id, taken)
    return [shaper.shape(component) for component in components or []]


class _Shaper:
    def __init__(self, media: Media, new_id: Callable[[], int], taken: set[int]) -> None:
        self._media = media
        self._new_id = new_id
        self._taken = taken
        self._next = 1

    def shape(self, component: Json) -> Json:
        """One component with those in it."""
        kind = component["type"]
        body: Json = {"type": kind, "id": component.get("id") or self._free_id()}
        match kind:
            case widgets.ACTION_ROW:
                body["components"] = self._each(component["components"])
            case widgets.BUTTON:
                body |= _given(component, "label", "custom_id", "url", "sku_id", "disabled")
                body |= {"style": component["style"], **_emoji(component)}
            case widgets.STRING_SELECT:
                body |= _select(component)
                body["options"] = [_option(option) for option in component["options"]]
            case widgets.USER_SELECT | widgets.ROLE_SELECT | widgets.MENTIONABLE_SELECT | widgets.CHANNEL_SELECT:
                body |= _select(component)
                body |= _given(component, "channel_types")
                if component.get("default_values"):  # numbers are taken, and shown as text like every id
                    body["default_values"] = [{**one, "id": str(one["id"])} for one in component["default_values"]]
            case widgets.SECTION:
                body["components"] = self._each(component["components"])
                body["accessory"] = self.shape(component["accessory"])
            case widgets.TEXT_DISPLAY:
                body["content"] = component["content"]
            case widgets.THUMBNAIL:
                body |= self._item(component)
            case widgets.MEDIA_GALLERY:
                body["items"] = [self._item(item) for item in component["items"]]
            case widgets.FILE:
                body |= self._file(component)
            case widgets.SEPARATOR:
                body |= {"divider": component.get("divider", True), "spacing": component.get("spacing", 1)}
            case widgets.CONTAINER:
                body |= {"accent_color": component.get("accent_color"), "spoiler": bool(component.get("spoiler"))}
                body["components"] = self._each(component["components"])
            case _:
                body |= {key: value for key, value in component.items() if value is not None}
        return body

    def modal_part(self, component: Json) -> Json:
        """One part of a modal: as it was sent, with an id for it and for what is in it."""
        body = {**component, "id": component.get("id") or self._free_id()}
        if "component" in component:
            body["component"] = self.modal_part(component["component"])
        if component["type"] == widgets.ACTION_ROW:
            body["components"] = [self.modal_part(inner) for inner in component["components"]]
        return body

    def _each(self, components: Sequence[Json]) -> list[Json]:
        return [self.shape(component) for component in components]

    def _item(self, item: Json) -> Json:
        return {
            "media": self._media.unfurled(item["media"], self._new_id()),
            "description": item.get("description"),
            "spoiler": bool(item.get("spoiler")),
        }

    def _file(self, component: Json) -> Json:
        attachment = self._media.find(component["file"]["url"])
        return {
            "file": self._media.unfurled(component["file"], self._new_id()),
            "name": attachment.filename if attachment else None,
            "size": len(attachment.data) if attachment else None,
            "spoiler": bool(component.get("spoiler")),
        }

    def _free_id(self) -> int:
        while self._next in self._taken:
            self._next += 1
        self._taken.add(self._next)
        return self._next


def shown_modal_parts(components: Sequence[Json]) -> list[Json]:
    """The parts of a modal, each with an id."""
    taken = {component["id"] for component in widgets.walk(list(components)) if component.get("id")}
    shaper = _Shaper(Media([], lambda attachment: ""), lambda: 0, taken)
    return [shaper.modal_part(component) for component in components]


def _given(component: Json, *names: str) -> Json:
    return {name: component[name] for name in names if component.get(name) is not None}


def _select(component: Json) -> Json:
    body = _given(component, "custom_id", "placeholder", "disabled")
    body["min_values"] = _default(component.get("min_values"), 1)
    body["max_values"] = _default(component.get("max_values"), 1)
    return body


def _option(option: Json) -> Json:
    return {**_given(option, "label", "value", "description", "default"), **_emoji(option)}


def _emoji(component: Json) -> Json:
    emoji = component.get("emoji")
    if not emoji:
        return {}
    return {"emoji": {key: emoji[key] for key in ("id", "name", "animated") if emoji.get(key) is not None}}


def _default(value: Any, otherwise: int) -> Any:
    return otherwise if value is None else value
