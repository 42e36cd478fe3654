"""Hides the exact length of a text before it is sealed, since a length alone can tell texts apart.

Up to 64 KiB the size is rounded up to a power of two, at least 256 bytes: what people write falls into a
handful of sizes, and doubling a few kilobytes costs nothing. Beyond (files) Padmé takes over, which adds at
most 12 % and still leaks only O(log log length) bits: Nikitin, Barman, Lueks, Underwood, Hubaux and Ford,
"Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019(4), section 4.
"""

from __future__ import annotations

FLOOR = 256
COARSE_UP_TO = 64 * 1024
PREFIX = 4
LARGEST = 64 * 1024 * 1024
"""Bytes. More than the largest file that Hearth takes; a sealed body is held in memory whole."""


def padded_size(length: int) -> int:
    """Return the size in bytes to which `length` bytes are rounded up."""
    if length <= FLOOR:
        return FLOOR
    if length <= COARSE_UP_TO:
        return 1 << (length - 1).bit_length()
    exponent = length.bit_length() - 1
    loose_bits = exponent - exponent.bit_length()
    mask = (1 << loose_bits) - 1
    return (length + mask) & ~mask


def pad(plain: bytes) -> bytes:
    """Return `plain` with its length before it and zeros behind it; ValueError where it is too large."""
    if len(plain) > LARGEST:
        raise ValueError(f"too large to be sealed: {len(plain)} bytes")
    whole = len(plain).to_bytes(PREFIX, "big") + plain
    return whole.ljust(padded_size(len(whole)), b"\0")


def unpad(padded: bytes) -> bytes:
    """Return what `pad` was given; ValueError where `padded` did not come from it."""
    length = int.from_bytes(padded[:PREFIX], "big")
    if len(padded) < FLOOR or length > len(padded) - PREFIX:
        raise ValueError("not padded by Hearth")
    return padded[PREFIX : PREFIX + length]
