"""The keys that lock every other key. They come from the environment or a file and stand in no database.

Invariants:
- A master key never leaves this module except inside a `MasterKey`, whose repr does not show it.
- It locks only other keys, each with a fresh random nonce. Random 96-bit nonces are good for 2**32 uses of
  one key (NIST SP 800-38D, section 8.3): four thousand million records between two rotations.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.envelope import KEY_BYTES, NONCE_BYTES
from bot.kernel.problems import OperatorProblem
from data.keystore import StoredKey

HOW_TO_MAKE = "Make a key with `python -m bot new-key`, and keep a copy where no backup of the data lies."


@dataclass(frozen=True, slots=True)
class MasterKey:
    """One master key. `id` is a short hash of it, safe to store and to say."""

    secret: bytes = field(repr=False)

    @property
    def id(self) -> str:
        """Sixteen hexadecimal digits that name this key and tell nothing else about it."""
        return hashlib.sha256(b"hearth master key id\0" + self.secret).hexdigest()[:16]

    def wrap(self, name: str, key: bytes) -> StoredKey:
        """Lock `key`; it can be unlocked only under the same `name`."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return StoredKey(name, self.id, nonce + AESGCM(self.secret).encrypt(nonce, key, _bound_to(name)))

    def unwrap(self, stored: StoredKey) -> bytes | None:
        """Return the key locked in `stored`, or None where it does not open."""
        nonce, locked = stored.wrapped[:NONCE_BYTES], stored.wrapped[NONCE_BYTES:]
        try:
            return AESGCM(self.secret).decrypt(nonce, locked, _bound_to(stored.name))
        except (InvalidTag, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class MasterKeys:
    """The key in use, and older ones that still open what has not been rotated yet."""

    current: MasterKey
    older: tuple[MasterKey, ...] = ()

    @classmethod
    def read(cls, key: str | None, key_file: str | Path | None = None, old_keys: str | None = None) -> MasterKeys:
        """Read the settings HEARTH_VAULT_KEY, HEARTH_VAULT_KEY_FILE and HEARTH_VAULT_OLD_KEYS.

        Raises OperatorProblem where none or both of the first two are given, or where a key is malformed.
        """
        if key and key_file:
            raise OperatorProblem(
                "HEARTH_VAULT_KEY and HEARTH_VAULT_KEY_FILE are both set. Keep one of them and remove the other."
            )
        if key_file:
            current = _parse(_from_file(Path(key_file)), f"the file that HEARTH_VAULT_KEY_FILE names ({key_file})")
        elif key:
            current = _parse(key, "HEARTH_VAULT_KEY")
        else:
            raise OperatorProblem(
                "The vault key is missing. Set HEARTH_VAULT_KEY, or HEARTH_VAULT_KEY_FILE to a file that holds "
                f"the key. {HOW_TO_MAKE}"
            )
        older = [_parse(part, "HEARTH_VAULT_OLD_KEYS") for part in (old_keys or "").split(",") if part.strip()]
        return cls(current, tuple(old for old in dict.fromkeys(older) if old != current))

    def named(self, master_id: str) -> MasterKey | None:
        """Return the key with this id, if it is one of ours."""
        return next((key for key in (self.current, *self.older) if key.id == master_id), None)

    def unwrap(self, stored: StoredKey) -> bytes | None:
        """Return the key locked in `stored`, or None where none of ours opens it."""
        master = self.named(stored.master_id)
        return master.unwrap(stored) if master else None


def new_key() -> str:
    """Return a fresh master key as it is written in HEARTH_VAULT_KEY: 32 random bytes in base64."""
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode("ascii")


def _bound_to(name: str) -> bytes:
    return b"hearth key v1\0" + name.encode()


def _from_file(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        raise OperatorProblem(
            f"The vault key cannot be read from {path}. "
            "HEARTH_VAULT_KEY_FILE must name a text file that holds one key and that Hearth may read."
        ) from None


def _parse(written: str, where: str) -> MasterKey:
    try:
        secret = base64.b64decode(written.strip().translate(_URL_SAFE), validate=True)
    except (binascii.Error, ValueError):
        secret = b""
    if len(secret) != KEY_BYTES:
        raise OperatorProblem(
            f"The vault key in {where} is malformed: 32 bytes in base64 are needed. {HOW_TO_MAKE}"
        )
    return MasterKey(secret)


_URL_SAFE = str.maketrans("-_", "+/")
