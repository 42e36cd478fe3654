"""The error collector renders Discord's shape of error 50035."""

import pytest

from sandbox.validation.errors import EmptyMessage, FormErrors, InvalidForm


def test_complaints_nest_by_path_with_list_positions_as_text() -> None:
    errors = FormErrors()
    errors.at("embeds", 0, "title").add("BASE_TYPE_MAX_LENGTH", "Must be 256 or fewer in length.")
    errors.at("embeds").at(0).add("A", "first")
    errors.at("embeds", 0).add("B", "second")

    with pytest.raises(InvalidForm) as caught:
        errors.raise_if_any()

    assert caught.value.status == 400
    assert caught.value.body() == {
        "message": "Invalid Form Body",
        "code": 50035,
        "errors": {
            "embeds": {
                "0": {
                    "title": {
                        "_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 256 or fewer in length."}]
                    },
                    "_errors": [{"code": "A", "message": "first"}, {"code": "B", "message": "second"}],
                }
            }
        },
    }


def test_nothing_found_raises_nothing() -> None:
    errors = FormErrors()
    errors.at("content")
    assert not errors
    errors.raise_if_any()


def test_a_complaint_about_the_whole_body_stands_at_the_root() -> None:
    errors = FormErrors()
    errors.add("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
    assert errors
    assert list(errors.tree()) == ["_errors"]


def test_an_empty_message_has_its_own_code_and_no_fields() -> None:
    assert EmptyMessage().body() == {"message": "Cannot send an empty message", "code": 50006}
    assert isinstance(EmptyMessage(), InvalidForm)


def test_a_field_that_the_sender_called_errors_does_not_break_the_answer() -> None:
    errors = FormErrors()
    errors.at("name_localizations").add("A", "first")
    errors.at("name_localizations", "_errors").add("B", "second")
    assert errors.tree() == {
        "name_localizations": {"_errors": [{"code": "A", "message": "first"}, {"code": "B", "message": "second"}]}
    }
