"""Tells people outside Discord that something waits for them: by a webhook, or by e-mail.

Invariants:
- What is sent is a sentence that the caller gives; the answer is not read; the address is in no log and no error.
- A webhook goes by https to an address on the public internet: a name that leads anywhere else is refused when the
  connection is made, and redirects are not followed. So nobody reaches what only this machine can reach.
- In the sandbox, where everything is on this machine, its own addresses are reached, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiohttp
import aiosmtplib

from bot.jobs import TryAgain, Undeliverable
from bot.public_net import NotPublic, is_not_public, public_connector, see_that_public

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
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        try:
            see_that_public(urlsplit(address).hostname or "", local=self.local)
            async with (
                aiohttp.ClientSession(connector=public_connector(local=self.local), timeout=timeout) as session,
                session.post(address, json={"text": words, "content": words}, allow_redirects=False) as answer,
            ):
                status = answer.status
        except NotPublic:
            raise Undeliverable("the webhook leads to no public address") from None
        except aiohttp.InvalidURL:
            raise Undeliverable("the webhook is no address") from None
        except (TimeoutError, aiohttp.ClientError, OSError) as fault:
            if is_not_public(fault):
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
