"""Letters that an office signs, so that anybody can see that not a letter of them was changed.

A letter is plain text; at its end stand the office's public key and a signature (Ed25519, RFC 8032). The same
letter as a page for printing holds that text, and nothing else that could say more.

Invariants:
- What is signed is exactly what is read: the text without the lines of the signature, and of the page nothing but
  what `page_of` makes of that text.
- White space at the ends of lines, line ends and marks that nobody sees change nothing; all else does, also marks
  that turn the direction of reading: a letter is signed without them, so that none can turn "9102" into "2019".
- The private key of a community stands nowhere: it is derived from the vault, and stays the same when master keys
  are rotated.
- Nobody needs Hearth's database to verify a letter, only the published key.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

if TYPE_CHECKING:
    from bot.vault import Vault

CONTEXT = "letters.key"
KEY = "hearth-letter-key:"
"""What a published key begins with, so that nobody takes it for something else."""
BEGIN, END = "-----BEGIN SIGNATURE OF THIS LETTER-----", "-----END SIGNATURE OF THIS LETTER-----"
DOMAIN = b"hearth letter v1\0"
LARGEST = 200_000
"""Characters; a letter is a page or two."""

_PRE = re.compile(r'<pre id="letter">(.*?)</pre>', re.DOTALL)
_LANGUAGE = re.compile(r'<html lang="([A-Za-z-]{2,10})">')
_UNSEEN = re.compile("[\ufeff\u200b\u2060\0]")
_COMMANDS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Control characters but tabs and line ends: a terminal may obey them instead of showing them."""
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class BrokenLetter(Exception):
    """A letter is not what the office signed. `str()` says in one sentence why."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that is whole: what it says, and the published key that signed it."""

    words: str
    key: str


def private_key(vault: Vault, guild_id: int) -> Ed25519PrivateKey:
    """Return the key with which a community's letters are signed."""
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vault.mac(CONTEXT, str(guild_id).encode())))


def published(key: Ed25519PrivateKey | Ed25519PublicKey) -> str:
    """Return the key that anybody may know, as one word."""
    public = key.public_key() if isinstance(key, Ed25519PrivateKey) else key
    raw = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return KEY + base64.urlsafe_b64encode(raw).decode().rstrip("=")


def sign(words: str, key: Ed25519PrivateKey) -> str:
    """Return a letter that says these words, signed."""
    plain = normal(as_it_reads(words))
    lines = plain.split("\n")
    if (
        BEGIN in lines or END in lines or not plain
    ):  # amid a line, where anybody may have written it, it ends nothing
        raise ValueError("a letter says something, and holds no signature of its own")
    signature = base64.b64encode(key.sign(DOMAIN + plain.encode())).decode()
    return f"{plain}\n\n{BEGIN}\n{published(key)}\n{signature}\n{END}\n"


def verify(contents: str, known: str | None = None) -> Letter:
    """Return a letter, text or page, that is whole and signed with the key `known`; with any, where none is given.

    Raises BrokenLetter.
    """
    if len(contents) > LARGEST:
        raise BrokenLetter("This file is too large to be a letter.")
    signed = _text_of(contents)
    plain, begins, rest = signed.partition(f"\n{BEGIN}\n")
    lines = rest.split("\n")
    if not begins or len(lines) != 3 or lines[2] != END:
        raise BrokenLetter("This is no letter with a signature, or its signature is cut off.")
    key, signature = lines[0], lines[1]
    if known is not None and key != known.strip():
        raise BrokenLetter("This letter was signed with another key than the one that you trust.")
    plain = plain.rstrip("\n")
    try:
        _read_key(key).verify(base64.b64decode(signature, validate=True), DOMAIN + plain.encode())
    except (InvalidSignature, binascii.Error, ValueError):
        raise BrokenLetter("This letter was changed after it was signed.") from None
    return Letter(plain, key)


def page_of(signed: str, language: str = "en") -> str:
    """Return a signed letter as a page to print, which needs nothing from anywhere."""
    text = normal(signed)
    title = html.escape(text.partition("\n")[0])
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n"
        "<style>body{max-width:44rem;margin:3rem auto;padding:0 1.5rem;color:#111;background:#fff}"
        "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:1.05rem/1.6 Georgia,serif}"
        "@page{margin:2cm}@media print{body{margin:0 auto}}</style>\n"
        f'</head>\n<body>\n<main>\n<pre id="letter">{html.escape(text)}</pre>\n</main>\n</body>\n</html>\n'
    )


def as_it_reads(words: str) -> str:
    """Return text without marks that turn the direction of reading, and without commands to a terminal."""
    return _COMMANDS.sub("", _TURNS.sub("", words))


def normal(words: str) -> str:
    """Return text without what is not seen and what changes on its way: line ends, and white space at ends."""
    shown = _UNSEEN.sub("", unicodedata.normalize("NFC", words)).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.rstrip() for line in shown.split("\n")).strip("\n")


def _text_of(contents: str) -> str:
    """Return the text of a letter, which may be a page. Raises BrokenLetter for a page that says more."""
    if not normal(contents).lstrip().lower().startswith(("<!doctype", "<html")):
        return normal(contents)
    found, language = _PRE.findall(contents), _LANGUAGE.search(contents)
    text = normal(html.unescape(found[0])) if len(found) == 1 and language is not None else ""
    if not text or language is None or normal(page_of(text, language[1])) != normal(contents):
        raise BrokenLetter("The page around this letter was changed after it was made.")
    return text


def _read_key(key: str) -> Ed25519PublicKey:
    if not key.startswith(KEY):
        raise ValueError("this is no published key")
    raw = key.removeprefix(KEY)
    return Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)))
