"""The contact outside: told by a webhook and by e-mail, with one sentence, and never through a back door."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiosmtpd.handlers import Message as MailHandler
from aiosmtpd.smtp import SMTP

from bot.jobs import TryAgain, Undeliverable
from bot.outside import Outside
from bot.settings import PURPOSE, RECORD
from data import settings
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import office, reports

CANARY = "canary-outside Mal shouted"


@dataclass
class Receiver:
    """A web server that stands for the contact's chat program."""

    address: str = ""
    bodies: list[Any] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        """Keep what was posted; answer as told, else 204."""
        self.bodies.append(await request.json())
        status = self.answers.pop(0) if self.answers else 204
        headers = {"Location": "/elsewhere"} if status in (301, 302, 307, 308) else None
        return web.Response(status=status, headers=headers)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    app = web.Application()
    app.router.add_post("/{any:.*}", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    made.address = f"http://127.0.0.1:{port}/hook-secret-4f"
    yield made
    await runner.cleanup()


class Mailbox(MailHandler):
    """Keeps the mails that arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.mails: list[Message] = []

    def handle_message(self, message: Message) -> None:
        """Keep one."""
        self.mails.append(message)


@pytest.fixture
async def mailbox() -> AsyncIterator[tuple[Mailbox, str]]:
    box = Mailbox()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(box), "127.0.0.1", 0)
    yield box, f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    await server.wait_closed()


async def test_a_webhook_and_a_mail_say_one_sentence_and_nothing_of_the_case(
    sandbox: Sandbox,
    hearth: Hearth,
    receiver: Receiver,
    mailbox: tuple[Mailbox, str],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    box, hearth.environment["HEARTH_SMTP_URL"] = mailbox
    hearth.environment["HEARTH_MAIL_FROM"] = "hearth@example.org"
    receiver.answers = [503]
    place = await office(sandbox, hearth)
    app = hearth.app
    assert app is not None
    async with app.ground.database.write() as tx:  # as if set: `/setup` itself takes no address of this machine
        record_id = await app.ground.vault.seal(tx, place.guild.id, PURPOSE, receiver.address)
        now = app.ground.clock.now()
        await settings.put(tx, place.guild.id, "conduct.outside_webhook", {RECORD: record_id}, at=now)
    ada = await place.comes("Ada")
    await reports(ada, CANARY, accused=[place.tom.user, place.dana.user])

    async def told() -> bool:
        sandbox.clock.advance(5)
        return len(receiver.bodies) == 2 and len(box.mails) == 1

    await eventually(told)
    (sentence,) = {body["text"] for body in receiver.bodies}
    assert (
        sentence.replace("\u2068", "")
        .replace("\u2069", "")
        .startswith("You have an update in Hearth. You are the contact outside of Rainbow OSPO")
    )
    mail = box.mails[0]
    assert (mail["To"], mail["From"]) == ("ombuds@example.org", "hearth@example.org")
    assert "contact outside" in str(mail.get_payload(decode=True).decode())  # type: ignore[union-attr]
    everything = f"{receiver.bodies}{mail}"
    for private in (CANARY, "Tom", str(place.tom.id), "Ada"):
        assert private not in everything, private
    await hearth.stop()
    assert b"hook-secret-4f" not in bytes_in(tmp_path)
    of_servers = ("aiohttp.access", "mail.log")
    logged = [record.getMessage() for record in caplog.records if record.name not in of_servers]
    assert "hook-secret-4f" not in "".join(logged)


@pytest.mark.parametrize(
    "address",
    [
        "https://127.0.0.1/",
        "https://localhost/",
        "https://10.0.0.8/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "http://example.org/",
    ],
)
async def test_what_is_not_public_is_never_asked(address: str) -> None:
    with pytest.raises(Undeliverable):
        await Outside().post(address, "words")


async def test_redirects_are_not_followed(receiver: Receiver) -> None:
    receiver.answers = [302]
    with pytest.raises(Undeliverable, match="302"):
        await Outside(local=True).post(receiver.address, "words")
    assert len(receiver.bodies) == 1


async def test_passing_faults_are_tried_again(receiver: Receiver) -> None:
    receiver.answers = [429]
    with pytest.raises(TryAgain):
        await Outside(local=True).post(receiver.address, "words")
    with pytest.raises(TryAgain):
        await Outside(smtp_url="smtp://127.0.0.1:1", sender="hearth@example.org", local=True).mail(
            "ombuds@example.org", "subject", "words"
        )
