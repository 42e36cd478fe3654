"""One sealed body: AES-256-GCM over a padded text, bound to where it belongs.

Layout: one byte that names this form, 12 bytes of nonce, then the ciphertext with its 16-byte tag.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.kernel.padding import pad, unpad

FORM = b"\x01"
KEY_BYTES = 32
NONCE_BYTES = 12


class BrokenSeal(Exception):
    """What stands here is not what was sealed: it was changed, moved, or belongs to another key."""


def close(key: bytes, bound_to: bytes, plain: bytes) -> bytes:
    """Return `plain` sealed under `key`; it opens only with the same `bound_to`. ValueError where too large."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return FORM + nonce + AESGCM(key).encrypt(nonce, pad(plain), FORM + bound_to)


def open_up(key: bytes, bound_to: bytes, body: bytes) -> bytes:
    """Return what was sealed in `body`. Raises BrokenSeal, which quotes nothing."""
    form, nonce, locked = body[:1], body[1 : 1 + NONCE_BYTES], body[1 + NONCE_BYTES :]
    if form != FORM or len(nonce) != NONCE_BYTES:
        raise BrokenSeal("unknown form")
    try:
        return unpad(AESGCM(key).decrypt(nonce, locked, FORM + bound_to))
    except (InvalidTag, ValueError):
        raise BrokenSeal("does not open") from None
