"""Attachments: where their bytes are, and addresses to them that are signed and expire.

Invariants: a file goes with its message; an address is good for a day by the sandbox's clock, and only unaltered.
Source: https://discord.com/developers/docs/reference#signed-attachment-cdn-urls
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from urllib.parse import quote

from sandbox.clock import Clock
from sandbox.world.messages import Attachment
from sandbox.world.users import Json

LINK_SECONDS = 24 * 60 * 60


class Cdn:
    """All attachments of the world. `base_url` is set once the server knows its port."""

    def __init__(self, clock: Clock) -> None:
        self.base_url = "http://127.0.0.1/cdn"
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._files: dict[int, Attachment] = {}

    def keep(self, attachments: Iterable[Attachment]) -> None:
        """Make files available."""
        for attachment in attachments:
            self._files[attachment.id] = attachment

    def forget(self, attachments: Iterable[Attachment]) -> None:
        """Files go with their message."""
        for attachment in attachments:
            self._files.pop(attachment.id, None)

    def find(self, attachment_id: int) -> Attachment | None:
        """The file with this id, if it is still there."""
        return self._files.get(attachment_id)

    def payload(self, attachment: Attachment) -> Json:
        """The attachment as Discord shows it, at a fresh address."""
        return attachment.payload(self.url(attachment))

    def url(self, attachment: Attachment) -> str:
        """An address that is good for a day from now."""
        issued = int(self._clock.timestamp())
        expires = issued + LINK_SECONDS
        path = f"attachments/{attachment.channel_id}/{attachment.id}/{quote(attachment.filename)}"
        return (
            f"{self.base_url}/{path}?ex={expires:x}&is={issued:x}&hm={self._sign(attachment.id, expires, issued)}&"
        )

    def read(self, attachment_id: int, query: "Iterable[tuple[str, str]]") -> Attachment | None:
        """The file behind an address; None where the address is altered, expired or its message gone."""
        parts = dict(query)
        try:
            expires, issued = int(parts["ex"], 16), int(parts["is"], 16)
        except (KeyError, ValueError):
            return None
        genuine = hmac.compare_digest(parts.get("hm", ""), self._sign(attachment_id, expires, issued))
        if not genuine or self._clock.timestamp() > expires:
            return None
        return self._files.get(attachment_id)

    def _sign(self, attachment_id: int, expires: int, issued: int) -> str:
        text = f"{attachment_id}:{expires:x}:{issued:x}".encode()
        return hmac.new(self._key, text, hashlib.sha256).hexdigest()
