"""Messages at each of Discord's limits: what just fits, and what is one too many."""

from typing import Any

import pytest

from sandbox.validation.errors import EmptyMessage
from sandbox.validation.messages import validate_bulk_delete, validate_message
from tests.sandbox.bodies import V2, button, container, gallery, layout, row, text
from tests.sandbox.refusals import message_at, refusals


def embed(**changes: Any) -> dict[str, Any]:
    return {"embeds": [{"description": "x", **changes}]}


def fields(count: int, **changes: Any) -> dict[str, Any]:
    return embed(fields=[{"name": "n", "value": "v", **changes} for _ in range(count)])


def mentions(**changes: Any) -> dict[str, Any]:
    return {"content": "hi", "allowed_mentions": changes}


LIMITS = [
    ({"content": "x" * 2000}, {"content": "x" * 2001}, {"content": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        {"content": "hi", "nonce": "n" * 25},
        {"content": "hi", "nonce": "n" * 26},
        {"nonce": ["NONCE_TYPE_TOO_LONG"]},
    ),
    ({"content": "hi", "nonce": 5}, {"content": "hi", "nonce": 1.5}, {"nonce": ["NONCE_TYPE_INVALID_TYPE"]}),
    ({"embeds": [{"title": "t"}] * 10}, {"embeds": [{"title": "t"}] * 11}, {"embeds": ["BASE_TYPE_MAX_LENGTH"]}),
    (embed(title="t" * 256), embed(title="t" * 257), {"embeds.0.title": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        embed(description="d" * 4096),
        embed(description="d" * 4097),
        {"embeds.0.description": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        embed(footer={"text": "f" * 2048}),
        embed(footer={"text": "f" * 2049}),
        {"embeds.0.footer.text": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        embed(author={"name": "a" * 256}),
        embed(author={"name": "a" * 257}),
        {"embeds.0.author.name": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (embed(color=0xFFFFFF), embed(color=0x1000000), {"embeds.0.color": ["NUMBER_TYPE_MAX"]}),
    (
        embed(author={"name": "Ada"}, footer={"text": "Warmly"}),
        embed(author={}, footer={"icon_url": "https://example.org/i.png"}),
        {"embeds.0.author.name": ["BASE_TYPE_REQUIRED"], "embeds.0.footer.text": ["BASE_TYPE_REQUIRED"]},
    ),
    (fields(25), fields(26), {"embeds.0.fields": ["BASE_TYPE_MAX_LENGTH"]}),
    (fields(1, name="n" * 256), fields(1, name="n" * 257), {"embeds.0.fields.0.name": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        fields(1, value="v" * 1024),
        fields(1, value="v" * 1025),
        {"embeds.0.fields.0.value": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (fields(1, value="\u200b"), fields(1, value=" "), {"embeds.0.fields.0.value": ["BASE_TYPE_REQUIRED"]}),
    (
        mentions(users=list(range(100))),
        mentions(users=list(range(101))),
        {"allowed_mentions.users": ["BASE_TYPE_MAX_LENGTH"]},
    ),
    (
        mentions(roles=["1", "2"]),
        mentions(roles=["1", 1]),
        {"allowed_mentions.roles.1": ["SET_TYPE_ALREADY_CONTAINS_VALUE"]},
    ),
    (
        mentions(parse=["users"], roles=[1]),
        mentions(parse=["users"], users=[1]),
        {"allowed_mentions": ["MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"]},
    ),
    (
        mentions(parse=["users"], users=[]),
        mentions(parse=["here"]),
        {"allowed_mentions.parse.0": ["BASE_TYPE_CHOICES"]},
    ),
    ({"sticker_ids": [1, 2, 3]}, {"sticker_ids": [1, 2, 3, 4]}, {"sticker_ids": ["BASE_TYPE_MAX_LENGTH"]}),
    (
        {"content": "hi", "message_reference": {"message_id": "5"}},
        {"content": "hi", "message_reference": {"channel_id": "5"}},
        {"message_reference.message_id": ["BASE_TYPE_REQUIRED"]},
    ),
]


@pytest.mark.parametrize(("fits", "too_much", "expected"), LIMITS)
def test_limits(fits: dict[str, Any], too_much: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert refusals(validate_message, fits) == {}
    assert refusals(validate_message, too_much) == expected


def test_six_thousand_characters_are_counted_over_all_embeds() -> None:
    halves = [{"description": "d" * 3000}, {"title": "t" * 200, "description": "d" * 2800}]
    assert refusals(validate_message, {"embeds": halves}) == {}
    halves[1]["footer"] = {"text": "f"}  # type: ignore[assignment]
    assert refusals(validate_message, {"embeds": halves}) == {"embeds": ["MAX_EMBED_SIZE_EXCEEDED"]}


def test_the_words_are_discords() -> None:
    assert message_at(validate_message, "content", {"content": "x" * 2001}) == "Must be 2000 or fewer in length."
    assert message_at(validate_message, "content", {"content": {}}) == 'Could not interpret "{}" as string.'
    assert message_at(validate_message, "flags", {"content": "x", "flags": "a"}) == 'Value "a" is not int.'
    assert message_at(validate_message, "tts", {"content": "x", "tts": 1}) == "Must be either true or false."
    assert message_at(validate_message, "embeds", {"embeds": 1}) == "Only iterables may be used in a ListType"
    assert message_at(validate_message, "embeds.0", {"embeds": [1]}) == "Expected an object/dictionary."
    not_an_id = {"content": "x", "sticker_ids": ["abc"]}
    assert message_at(validate_message, "sticker_ids.0", not_an_id) == 'Value "abc" is not snowflake.'
    exclusive = 'parse:["users"] and users: [ids...] are mutually exclusive.'
    assert message_at(validate_message, "allowed_mentions", mentions(parse=["users"], users=[1])) == exclusive


@pytest.mark.parametrize("payload", [{}, {"content": ""}, {"content": " \n"}, {"embeds": []}, {"flags": V2}])
def test_a_message_that_shows_nothing_has_a_code_of_its_own(payload: dict[str, Any]) -> None:
    with pytest.raises(EmptyMessage) as caught:
        validate_message(payload)
    assert caught.value.body() == {"message": "Cannot send an empty message", "code": 50006}


def test_a_file_a_sticker_or_a_button_is_enough() -> None:
    validate_message({}, attachment_count=1)
    validate_message({"sticker_ids": ["1"]})
    validate_message({"components": [row(button())]})


def test_an_edit_may_leave_out_what_it_keeps_but_not_empty_everything() -> None:
    validate_message({}, editing=True)
    validate_message({"content": None}, editing=True)
    validate_message({"content": "", "embeds": [], "components": []}, editing=True)
    with pytest.raises(EmptyMessage):
        validate_message({"content": None, "embeds": [], "components": [], "attachments": []}, editing=True)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("content", "x"),
        ("embeds", [{"title": "x"}]),
        ("sticker_ids", ["1"]),
        ("poll", {"question": {"text": "?"}, "answers": [{"poll_media": {"text": "a"}}]}),
    ],
)
def test_free_layouts_stand_alone(field: str, value: Any) -> None:
    code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
    assert refusals(validate_message, layout(text(), **{field: value})) == {field: [code]}
    assert refusals(validate_message, layout(text(), content=None, embeds=[])) == {}
    edited = refusals(validate_message, {field: value}, editing=True, components_v2_before=True)
    assert edited == {field: [code]}


def test_free_components_need_the_flag_in_each_request_that_brings_them() -> None:
    without = {"components": [container(text())]}
    assert refusals(validate_message, without) == {"components.0": ["UNION_TYPE_CHOICES"]}
    words = 'Value of field "type" must be one of (1,).'
    assert message_at(validate_message, "components.0", without) == words
    edited = refusals(validate_message, without, editing=True, components_v2_before=True)
    assert edited == {"components.0": ["UNION_TYPE_CHOICES"]}


def test_attachments_must_have_come_with_the_message() -> None:
    described: dict[str, Any] = {
        "attachments": [{"id": 0, "description": "d" * 1024}, {"id": "1", "filename": "a.png"}]
    }
    assert refusals(validate_message, described, attachment_count=2) == {}
    missing = refusals(validate_message, described, attachment_count=1)
    assert missing == {"attachments.1": ["ATTACHMENT_NOT_FOUND"]}
    described["attachments"][0]["description"] += "d"
    too_long = refusals(validate_message, described, attachment_count=2)
    assert too_long == {"attachments.0.description": ["BASE_TYPE_MAX_LENGTH"]}
    kept = {"attachments": [{"id": "123456789012345678"}]}
    assert refusals(validate_message, kept, editing=True) == {}


def test_at_most_ten_files() -> None:
    assert refusals(validate_message, {}, attachment_count=10) == {}
    assert refusals(validate_message, {}, attachment_count=11) == {"attachments": ["BASE_TYPE_MAX_LENGTH"]}


def test_pictures_must_be_among_the_files_where_these_are_known() -> None:
    message = layout(gallery())
    assert refusals(validate_message, message, filenames=["a.png"], attachment_count=1) == {}
    lost = refusals(validate_message, message, filenames=[])
    code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"
    assert lost == {"components.0.items.0.media.url": [code]}


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://example.org/a?b=c#d", None),
        ("http://127.0.0.1:8080/cdn/a.png", None),
        ("attachment://a.png", None),
        ("ftp://example.org", "URL_TYPE_INVALID_SCHEME"),
        ("example.org", "URL_TYPE_INVALID_SCHEME"),
        ("javascript:alert(1)", "URL_TYPE_INVALID_SCHEME"),
        ("https://", "URL_TYPE_INVALID_URL"),
        ("https://example.org/a b", "URL_TYPE_INVALID_URL"),
        ("https://localhost/a", "URL_TYPE_INVALID_URL"),
        ("https://[::1", "URL_TYPE_INVALID_URL"),
        ("https:example.org", "URL_TYPE_INVALID_URL"),
    ],
)
def test_addresses_of_pictures(url: str, code: str | None) -> None:
    expected = {"embeds.0.image.url": [code]} if code else {}
    assert refusals(validate_message, embed(image={"url": url})) == expected


@pytest.mark.parametrize(
    "moment", ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.123456+02:00", "2026-01-01 00:00"]
)
def test_moments_are_iso_8601(moment: str) -> None:
    assert refusals(validate_message, embed(timestamp=moment)) == {}


@pytest.mark.parametrize("moment", ["tomorrow", "2026-01-01", "2026-13-01T00:00:00Z", "2026-01-01T25:00:00Z"])
def test_other_moments_are_refused(moment: str) -> None:
    assert refusals(validate_message, embed(timestamp=moment)) == {"embeds.0.timestamp": ["DATE_TIME_TYPE_PARSE"]}


def test_all_faults_are_told_at_once_and_unknown_fields_are_ignored() -> None:
    payload = {"content": 5, "flags": True, "moods": {}, "embeds": [{"color": -1}, {"title": []}]}
    assert refusals(validate_message, payload) == {
        "content": ["STRING_TYPE_CONVERT"],
        "flags": ["NUMBER_TYPE_COERCE"],
        "embeds.0.color": ["NUMBER_TYPE_MIN"],
        "embeds.1.title": ["STRING_TYPE_CONVERT"],
    }


def test_strange_values_do_no_harm() -> None:
    deep: Any = []
    for _ in range(5000):
        deep = [deep]
    assert refusals(validate_message, {"content": "\ud800"}) == {}
    assert refusals(validate_message, {"content": 10**5000}) == {"content": ["STRING_TYPE_CONVERT"]}
    assert refusals(validate_message, {"content": deep}) == {"content": ["STRING_TYPE_CONVERT"]}
    assert refusals(validate_message, {"content": "x", "flags": float("nan")}) == {"flags": ["NUMBER_TYPE_COERCE"]}
    assert refusals(validate_message, {"content": "x", "flags": float("inf")}) == {"flags": ["NUMBER_TYPE_COERCE"]}
    with pytest.raises(Exception, match="Invalid Form Body"):
        validate_message([])  # type: ignore[arg-type]


def test_polls() -> None:
    def poll(answers: int = 1, **changes: Any) -> dict[str, Any]:
        media = {"poll_media": {"text": "Monday"}}
        return {"poll": {"question": {"text": "When?"}, "answers": [media] * answers, **changes}}

    assert refusals(validate_message, poll(10, duration=768)) == {}
    assert refusals(validate_message, poll(11)) == {"poll.answers": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_message, poll(0)) == {"poll.answers": ["BASE_TYPE_BAD_LENGTH"]}
    assert refusals(validate_message, poll(duration=769)) == {"poll.duration": ["NUMBER_TYPE_MAX"]}
    long = {"text": "q" * 301}
    assert refusals(validate_message, poll(question=long)) == {"poll.question.text": ["BASE_TYPE_BAD_LENGTH"]}


def test_deleting_many() -> None:
    assert refusals(validate_bulk_delete, {"messages": ["1", 2]}) == {}
    assert refusals(validate_bulk_delete, {}) == {"messages": ["BASE_TYPE_REQUIRED"]}
    assert refusals(validate_bulk_delete, {"messages": ["1", "x", 1]}) == {
        "messages.1": ["NUMBER_TYPE_COERCE"],
        "messages.2": ["SET_TYPE_ALREADY_CONTAINS_VALUE"],
    }
