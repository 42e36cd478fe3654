"""Request bodies that Discord takes, and Hypothesis strategies that bend them out of shape."""

import copy
from typing import Any

from hypothesis import strategies as st

V2 = 1 << 15


def button(custom_id: str = "welcome:start:v1:", **changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "Start here", "custom_id": custom_id, **changes}


def link(**changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 5, "label": "Docs", "url": "https://example.org/docs", **changes}


def option(value: str = "a", **changes: Any) -> dict[str, Any]:
    return {"label": f"Option {value}", "value": value, **changes}


def select(custom_id: str = "pick", **changes: Any) -> dict[str, Any]:
    return {"type": 3, "custom_id": custom_id, "options": [option("a"), option("b")], **changes}


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def text(content: str = "Hello") -> dict[str, Any]:
    return {"type": 10, "content": content}


def section(accessory: dict[str, Any], *texts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 9, "components": list(texts) or [text()], "accessory": accessory}


def container(*parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"type": 17, "components": list(parts), **changes}


def thumbnail(**changes: Any) -> dict[str, Any]:
    return {"type": 11, "media": {"url": "https://example.org/a.png"}, "description": "A fire", **changes}


def gallery(count: int = 1) -> dict[str, Any]:
    return {"type": 12, "items": [{"media": {"url": "attachment://a.png"}} for _ in range(count)]}


def layout(*parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A message of free components."""
    return {"flags": V2, "components": list(parts), **changes}


def label(component: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"type": 18, "label": "Your name", "component": component, **changes}


def text_input(custom_id: str = "name", **changes: Any) -> dict[str, Any]:
    return {"type": 4, "custom_id": custom_id, "style": 1, **changes}


def modal(*parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"custom_id": "profile:v1:", "title": "About you", "components": list(parts), **changes}


def command(name: str = "start", **changes: Any) -> dict[str, Any]:
    return {"type": 1, "name": name, "description": "Where to begin", **changes}


def parameter(name: str = "topic", kind: int = 3, **changes: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "description": "What it is about", **changes}


def event(**changes: Any) -> dict[str, Any]:
    """A meeting outside Discord."""
    return {
        "name": "Office hours",
        "privacy_level": 2,
        "entity_type": 3,
        "scheduled_start_time": "2026-05-01T18:00:00+00:00",
        "scheduled_end_time": "2026-05-01T19:00:00+00:00",
        "entity_metadata": {"location": "https://meet.example.org"},
        **changes,
    }


CLASSIC_MESSAGE = {
    "content": "Welcome, Ada!",
    "tts": False,
    "nonce": "1234",
    "enforce_nonce": True,
    "allowed_mentions": {"parse": ["roles"], "users": ["1", 2], "replied_user": True},
    "message_reference": {"message_id": "3", "channel_id": 4, "guild_id": "5", "fail_if_not_exists": False},
    "attachments": [{"id": 0, "filename": "a.png", "description": "A fire"}],
    "sticker_ids": ["6"],
    "flags": 4,
    "embeds": [
        {
            "title": "Start",
            "description": "Three deeds",
            "url": "https://example.org",
            "color": 255,
            "timestamp": "2026-01-01T00:00:00+00:00",
            "author": {"name": "Hearth", "url": "https://example.org", "icon_url": "attachment://a.png"},
            "footer": {"text": "Warm regards", "icon_url": "https://example.org/i.png"},
            "image": {"url": "attachment://a.png"},
            "thumbnail": {"url": "https://example.org/t.png"},
            "fields": [{"name": "One", "value": "Say hello", "inline": True}],
        }
    ],
    "components": [
        row(button("a", emoji={"name": "👋", "id": None}), button("b", disabled=True), link()),
        row(select("c", placeholder="Pick", min_values=1, max_values=2)),
        row({"type": 5, "custom_id": "d", "default_values": [{"id": "1", "type": "user"}]}),
        row({"type": 7, "custom_id": "e", "min_values": 0, "max_values": 25}),
        row({"type": 8, "custom_id": "f", "channel_types": [0, 5]}),
    ],
}
POLL_MESSAGE = {
    "poll": {
        "question": {"text": "When?"},
        "answers": [{"poll_media": {"text": "Monday", "emoji": {"name": "🌞"}}}],
        "duration": 24,
        "allow_multiselect": False,
        "layout_type": 1,
    }
}
FREE_MESSAGE = layout(
    text(),
    section(button("a"), text("x"), text("y")),
    section(thumbnail(spoiler=True)),
    gallery(2),
    {"type": 13, "file": {"url": "attachment://a.pdf"}, "spoiler": False},
    {"type": 14, "divider": True, "spacing": 2},
    container(text(), row(button("b", id=7)), gallery(), accent_color=0xFF00FF, spoiler=False),
)
MODAL = modal(
    text("Only your mentors read this."),
    label(text_input("a", value="Ada", min_length=1, max_length=10, placeholder="A name", required=True)),
    label(select("b", required=False, min_values=0), description="You can leave it empty"),
    label({"type": 21, "custom_id": "c", "options": [option("a"), option("b", default=True)]}),
    label({"type": 22, "custom_id": "d", "options": [option("a"), option("b")], "max_values": 2}),
)
OLD_MODAL = modal(
    row(text_input("a", label="Name")),
    label({"type": 19, "custom_id": "b", "min_values": 1, "max_values": 10}),
    label({"type": 23, "custom_id": "c", "default": False}),
    label({"type": 6, "custom_id": "d", "default_values": [{"id": 5, "type": "role"}]}),
)
COMMANDS = [
    command(
        name_localizations={"de": "anfang", "pt-BR": "começo"},
        description_localizations={"fr": "Par où commencer"},
        default_member_permissions="32",
        contexts=[0, 1],
        integration_types=[0],
        nsfw=False,
        options=[
            parameter(required=True, min_length=1, max_length=6000, autocomplete=True),
            parameter("count", 4, choices=[{"name": "One", "value": 1}], min_value=0, max_value=5),
            parameter("share", 10, min_value=0.5),
            parameter("place", 7, channel_types=[0, 5]),
            parameter("who", 6),
        ],
    ),
    command(
        "event",
        options=[
            parameter("new", 1, options=[parameter("title", required=True)]),
            parameter("list", 2, options=[parameter("mine", 1), parameter("all", 1, options=[])]),
        ],
    ),
    {"type": 2, "name": "Offer to Mentor"},
    {"type": 3, "name": "Report this", "description": ""},
]
EVENT = event(
    description="Bring questions",
    recurrence_rule={"start": "2026-05-01T18:00:00+00:00", "frequency": 2, "interval": 1, "by_weekday": [4]},
)
CHANNEL = {
    "name": "welcome",
    "type": 0,
    "topic": "Say hello",
    "rate_limit_per_user": 5,
    "nsfw": False,
    "parent_id": "9",
    "position": 1,
    "default_auto_archive_duration": 1440,
    "permission_overwrites": [{"id": "1", "type": 0, "allow": "1024", "deny": 0}],
    "available_tags": [{"name": "help", "emoji_name": "👋", "moderated": False}],
}
THREAD = {
    "name": "A question",
    "type": 11,
    "auto_archive_duration": 60,
    "rate_limit_per_user": 0,
    "invitable": True,
}
ROLE = {
    "name": "Mentor",
    "permissions": "0",
    "color": 0xFF0000,
    "hoist": True,
    "mentionable": False,
    "colors": {"primary_color": 1, "secondary_color": None},
}

LENGTHS = (
    1,
    25,
    26,
    32,
    33,
    45,
    46,
    80,
    81,
    100,
    101,
    150,
    256,
    257,
    512,
    1024,
    1025,
    2000,
    2001,
    4000,
    4001,
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**64), 2**64),
    st.sampled_from([0, 1, 2, 5, 6, 10, 17, 25, 26, V2, 1.0, 0.5, -1]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(
        ["", " ", "1", "-1", "2026-01-01T00:00:00Z", "👋", "https://a.b", "attachment://a.png", "user"]
    ),
    st.sampled_from(LENGTHS).map(lambda length: "x" * length),
)
json_values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.text(max_size=8) | st.sampled_from(["type", "id", "_errors", "options"]), inner, max_size=5
        ),
    ),
    max_leaves=20,
)


@st.composite
def bent(draw: st.DrawFn, body: Any, most_bends: int = 3) -> Any:
    """A copy of a good body in which up to a few places were replaced, removed or doubled."""
    changed = {"body": copy.deepcopy(body)}
    for _ in range(draw(st.integers(0, most_bends))):
        holder, key = draw(st.sampled_from(list(_places(changed))))
        how = draw(st.sampled_from(["replace", "replace", "remove", "double"]))
        if how == "double" and isinstance(holder[key], list) and holder[key]:
            holder[key] = holder[key] * draw(st.sampled_from([2, 3, 26, 41]))
        elif how == "remove" and isinstance(holder, dict) and holder is not changed:
            del holder[key]
        else:
            holder[key] = draw(json_values)
    return changed["body"]


def _places(value: Any) -> Any:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(pairs):
        yield value, key
        yield from _places(inner)
