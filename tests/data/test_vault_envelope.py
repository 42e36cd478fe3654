"""Properties of one sealed body and of its padding."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.envelope import BrokenSeal, close, open_up
from bot.kernel.padding import COARSE_UP_TO, FLOOR, LARGEST, pad, padded_size, unpad
from bot.master_keys import MasterKey

KEY = secrets.token_bytes(32)
OVERHEAD = 1 + 12 + 16
PLACE = b"test.words|abc|1"


@given(some.binary(max_size=5000), some.binary(max_size=60))
def test_what_goes_in_comes_out(plain: bytes, place: bytes) -> None:
    assert open_up(KEY, place, close(KEY, place, plain)) == plain


@given(some.binary(max_size=600), some.integers(min_value=0), some.integers(1, 255))
def test_a_body_with_any_byte_changed_does_not_open(plain: bytes, where: int, flip: int) -> None:
    body = bytearray(close(KEY, PLACE, plain))
    body[where % len(body)] ^= flip
    with pytest.raises(BrokenSeal):
        open_up(KEY, PLACE, bytes(body))


@given(some.binary(max_size=600), some.integers(min_value=0))
def test_a_body_cut_short_does_not_open(plain: bytes, where: int) -> None:
    body = close(KEY, PLACE, plain)
    with pytest.raises(BrokenSeal):
        open_up(KEY, PLACE, body[: where % len(body)])


@given(some.binary(max_size=60), some.binary(max_size=60))
def test_a_body_opens_only_where_it_belongs(place: bytes, other: bytes) -> None:
    body = close(KEY, place, b"words")
    if place != other:
        with pytest.raises(BrokenSeal):
            open_up(KEY, other, body)


def test_a_body_opens_only_with_its_own_key() -> None:
    with pytest.raises(BrokenSeal):
        open_up(secrets.token_bytes(32), PLACE, close(KEY, PLACE, b"words"))


def test_two_seals_of_one_text_share_nothing() -> None:
    assert close(KEY, PLACE, b"words")[1:] != close(KEY, PLACE, b"words")[1:]


@given(some.integers(0, COARSE_UP_TO - 4))
def test_texts_of_many_lengths_share_a_few_sizes(length: int) -> None:
    size = len(close(KEY, PLACE, bytes(length))) - OVERHEAD
    assert size >= max(FLOOR, length)
    assert size & (size - 1) == 0, "a power of two"


@given(some.integers(COARSE_UP_TO + 1, LARGEST))
def test_large_files_grow_by_at_most_twelve_percent(length: int) -> None:
    size = padded_size(length)
    assert length <= size <= length * 1.12
    assert padded_size(size) == size


@given(some.integers(0, LARGEST), some.integers(0, LARGEST))
def test_a_longer_text_never_takes_less_room(one: int, other: int) -> None:
    assert padded_size(min(one, other)) <= padded_size(max(one, other))


@given(some.binary(max_size=3000))
def test_padding_is_taken_off_again(plain: bytes) -> None:
    assert unpad(pad(plain)) == plain


@pytest.mark.parametrize("wrong", [b"", b"\xff" * 256, b"\0" * 255])
def test_what_was_not_padded_is_refused(wrong: bytes) -> None:
    with pytest.raises(ValueError, match="not padded"):
        unpad(wrong)


def test_what_is_too_large_is_refused_without_being_quoted() -> None:
    with pytest.raises(ValueError, match="too large to be sealed"):
        pad(bytes(LARGEST + 1))


@given(
    some.binary(min_size=32, max_size=32),
    some.text(max_size=24),
    some.integers(min_value=0),
    some.integers(1, 255),
)
def test_a_wrapped_key_opens_only_whole_and_under_its_name(key: bytes, name: str, where: int, flip: int) -> None:
    master = MasterKey(KEY)
    stored = master.wrap(name, key)
    assert master.unwrap(stored) == key
    changed = bytearray(stored.wrapped)
    changed[where % len(changed)] ^= flip
    assert master.unwrap(type(stored)(name, master.id, bytes(changed))) is None
    assert master.unwrap(type(stored)(name + "x", master.id, stored.wrapped)) is None


def test_a_master_key_is_never_shown() -> None:
    assert KEY.hex() not in repr(MasterKey(KEY))
    assert repr(KEY) not in repr(MasterKey(KEY))
