"""Tells people outside Discord that something waits for them: by a webhook, or by e-mail.

Invariants:
- What is sent is a sentence that the caller gives; the answer is not read; the address is in no log and no error.
- A webhook goes by https to an address on the public internet: a name that leads anywhere else is refused when the
  connection is made, and redirects are not followed. So nobody reaches what only this machine can reach.
- In the sandbox, where everything is on this machine, its own addresses are reached, too.
"""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any
from urllib.parse import unquote, urlsplit

import aiohttp
import aiosmtplib
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver

from bot.jobs import TryAgain, Undeliverable

SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Outside:
    """How this Hearth reaches people outside. `smtp_url` and `sender` are empty where it sends no e-mail."""

    smtp_url: str = ""
    sender: str = ""
    local: bool = False

    @property
    def sends_mail(self) -> bool:
        """Whether e-mail can be sent."""
        return bool(self.smtp_url and self.sender)

    async def post(self, address: str, words: str) -> None:
        """Send words to a webhook. Raises TryAgain on passing faults, Undeliverable where it is refused.

        The body suits the webhooks of the usual chat programs, which take `text` or `content`.
        """
        if urlsplit(address).scheme != "https" and not self.local:
            raise Undeliverable("a webhook needs an https address")
        resolver = _Resolver(local=self.local)
        connector = aiohttp.TCPConnector(resolver=resolver, use_dns_cache=False)
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        try:
            if not self.local:
                _see_that_public(urlsplit(address).hostname or "")
            async with (
                aiohttp.ClientSession(connector=connector, timeout=timeout) as session,
                session.post(address, json={"text": words, "content": words}, allow_redirects=False) as answer,
            ):
                status = answer.status
        except _NotPublic:
            raise Undeliverable("the webhook leads to no public address") from None
        except aiohttp.InvalidURL:
            raise Undeliverable("the webhook is no address") from None
        except (TimeoutError, aiohttp.ClientError, OSError) as fault:
            if isinstance(getattr(fault, "os_error", None) or fault.__cause__, _NotPublic):
                raise Undeliverable("the webhook leads to no public address") from None
            raise TryAgain(f"the webhook did not answer: {type(fault).__name__}") from None
        if status == 429 or status >= 500:
            raise TryAgain(f"the webhook answered {status}")
        if status >= 300:
            raise Undeliverable(f"the webhook answered {status}")

    async def mail(self, address: str, subject: str, words: str) -> None:
        """Send an e-mail. Raises TryAgain on passing faults, Undeliverable where it is refused."""
        server = urlsplit(self.smtp_url)
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, address, subject
        message.set_content(words)
        secure = server.scheme == "smtps"
        try:
            await aiosmtplib.send(
                message,
                hostname=server.hostname,
                port=server.port or (465 if secure else 587),
                username=unquote(server.username) if server.username else None,
                password=unquote(server.password) if server.password else None,
                use_tls=secure,
                start_tls=False if secure else (None if self.local else True),
                timeout=SECONDS,
            )
        except aiosmtplib.SMTPRecipientsRefused:
            raise Undeliverable("the mail server refuses the recipient") from None
        except aiosmtplib.SMTPResponseException as refusal:
            if refusal.code < 500:
                raise TryAgain(f"the mail server answered {refusal.code}") from None
            raise Undeliverable(f"the mail server answered {refusal.code}") from None
        except (aiosmtplib.SMTPException, TimeoutError, OSError) as fault:
            raise TryAgain(f"the mail server did not take it: {type(fault).__name__}") from None


class _NotPublic(OSError):
    """A name leads to an address that is not on the public internet."""


class _Resolver(AbstractResolver):
    """Resolves names as usual, and lets no connection be made to what is not public.

    The connection goes to what is returned here, so that a name cannot lead elsewhere after it was looked at.
    """

    def __init__(self, *, local: bool) -> None:
        self._local = local
        self._usual = DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return where a name leads; raises _NotPublic where one of these is not public."""
        found = await self._usual.resolve(host, port, family)
        if not self._local:
            for one in found:
                _see_that_public(one["host"])
        return found

    async def close(self) -> None:
        """Let go of what the usual resolver holds."""
        await self._usual.close()


def _see_that_public(host: str) -> None:
    """Raise _NotPublic for an address that is not on the public internet; a name passes."""
    try:
        address: Any = ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None) or address
    if not (address.is_global and inner.is_global) or address.is_multicast:
        raise _NotPublic("no public address")
