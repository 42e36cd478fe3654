"""The page's own API under /page: its files, one websocket that brings views, and requests that do something.

Invariants:
- It is reached through `loopback_only` alone, so nothing here needs to know who asks.
- The page changes the world only through `Person`, the clock and the bot's process.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from sandbox import page_deeds, page_view
from sandbox.allowed import why_no_invitation
from sandbox.page_events import events_of
from sandbox.page_words import LANGUAGES, bot_view
from sandbox.people import NoAnswer, Person
from sandbox.world.places import Channel
from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.bot_process import BotProcess
    from sandbox.server import Sandbox

FILES = Path(__file__).parent / "page"

CROWD = 30
"""How many people join at once where somebody wants to see a flood."""

PAUSE_SECONDS = 0.03
"""The shortest time between two views, so that a storm of changes is drawn a few times and not thousands."""

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Page:
    """The page of one sandbox. Set `bot` where the sandbox runs the bot itself."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.bot: BotProcess | None = None
        self._files = page_view.FileAddresses()
        self._viewers: set[asyncio.Event] = set()
        self._read_until: dict[tuple[int, int], int] = {}
        self._opened = 0  # the newest id when somebody first looked: what came before counts as read
        self._listening: asyncio.Task[None] | None = None
        self._closing = False

    def routes(self) -> list[web.AbstractRouteDef]:
        """What the page needs of the server."""
        return [
            web.get("/", self._index),
            web.get("/page/live", self._live),
            web.post("/page/people", self._newcomer),
            web.post("/page/crowds", self._crowd),
            web.get("/page/people/{person}/commands", self._commands),
            web.post("/page/people/{person}/autocomplete", self._autocomplete),
            web.post("/page/people/{person}/do/{deed}", self._do),
            web.post("/page/clock", self._clock),
            web.post("/page/bot/{deed}", self._bot),
            web.get("/page/{path:.+}", self._static),
        ]

    def changed(self) -> None:
        """Something changed that the world does not tell of itself: show it."""
        for viewer in self._viewers:
            viewer.set()

    async def close(self) -> None:
        """Stop listening to the world; open websockets end with the server."""
        self._closing = True
        if self._listening is not None:
            self._listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listening
            self._listening = None

    # Files

    async def _index(self, _: web.Request) -> web.StreamResponse:
        return _file(FILES / "index.html")

    async def _static(self, request: web.Request) -> web.StreamResponse:
        path = (FILES / request.match_info["path"]).resolve()
        if not path.is_relative_to(FILES) or not path.is_file():
            raise web.HTTPNotFound
        return _file(path)

    # Views

    async def _live(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        if self._listening is None:
            self._opened = self.sandbox.world.ids.next()
            self._listening = asyncio.create_task(self._listen())
        wish: Json = {}
        news = asyncio.Event()
        self._viewers.add(news)
        sending = asyncio.create_task(self._send_views(socket, wish, news))
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    wish.clear()
                    wish.update(json.loads(message.data))
                    news.set()
        finally:
            self._viewers.discard(news)
            sending.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await sending
        return socket

    async def _send_views(self, socket: web.WebSocketResponse, wish: Json, news: asyncio.Event) -> None:
        last = None
        while True:
            await news.wait()
            news.clear()
            text = json.dumps(self.view(_number(wish.get("as")), _number(wish.get("in"))))
            if text != last:
                await socket.send_str(text)
                last = text
            await asyncio.sleep(PAUSE_SECONDS)

    async def _listen(self) -> None:
        world = self.sandbox.world
        while not self._closing:  # asked as well as cancelled: a wait that ends just then swallows the cancelling
            asked = 0

            def is_news() -> bool:
                nonlocal asked
                asked += 1
                return asked > 1  # asked once when the waiting begins, then at each change

            with contextlib.suppress(TimeoutError):
                await world.wait_for(is_news, timeout=3600)
            self.changed()

    def view(self, person_id: int | None, place_id: int | None) -> Json:
        """All that the page shows, through one person's eyes (the first person's where that one is not there)."""
        sandbox = self.sandbox
        people = sandbox.people
        person = people.get(person_id or 0) or next(iter(people.values()), None)
        view: Json = {
            "people": [page_view.person_view(somebody) for somebody in people.values()],
            "languages": [{"locale": locale, "label": label} for locale, label in LANGUAGES.items()],
            "all_servers": [{"id": str(guild.id), "name": guild.name} for guild in sandbox.world.guilds.values()],
            "clock": {"offset_seconds": sandbox.clock.offset_seconds},
            "bot": bot_view(sandbox.world.bot.display_name, self.bot, connected=sandbox.gateway.connected > 0),
        }
        return {**view, **self._seen_by(person, place_id)}

    def _seen_by(self, person: Person | None, place_id: int | None) -> Json:
        place = page_view.place_for(person, place_id) if person else None
        shown, form = [], None
        if person is not None and place is not None:
            person.place = place
            shown = page_view.messages(person, place, self._files)
            self._read_until[person.id, place.id] = int(shown[-1]["id"]) if shown else self._opened
        if person is not None:
            form = page_view.modal_view(person)
        events = events_of(person) if person else []
        unread = self._unread(person, place) if person else {}
        members, count = page_view.members_of(place)
        return {
            "me": page_view.person_view(person) if person else None,
            "servers": page_view.servers(person, unread) if person else [],
            "dms": page_view.direct_messages(person, unread) if person else [],
            "place": page_view.place_view(person, place) if person and place else None,
            "messages": shown,
            "names": page_view.names_in([shown, form, events], person, place) if person and place else {},
            "events": events,
            "members": members,
            "member_count": count,
            "choices": page_view.choices_of(person, place) if person else {},
            "modal": form,
        }

    def _unread(self, person: Person, open_place: Channel | None) -> dict[int, int]:
        """How many messages came to each place since this person last looked there."""
        found = {}
        for place in person.places():
            until = self._read_until.get((person.id, place.id), self._opened)
            if place is not open_place and (place.last_message_id or 0) > until:
                found[place.id] = sum(1 for message_id in place.messages if message_id > until)
        return found

    # Deeds

    async def _newcomer(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        name, locale = str(body.get("name", "")).strip(), body.get("locale", "en-US")
        guild = self.sandbox.world.guilds.get(_number(body.get("server")) or 0)
        if not 1 <= len(name) <= 32:
            return _problem("A name has 1 to 32 characters.")
        if locale not in LANGUAGES or guild is None:
            return _problem("This language or server is not there.")
        closed = why_no_invitation(guild)
        if closed is not None:
            return _problem(closed)
        person = self.sandbox.person(name, locale=locale)
        await person.joins(guild, pending=bool(body.get("pending")))
        self.changed()
        return web.json_response({"person": str(person.id)})

    async def _crowd(self, request: web.Request) -> web.StreamResponse:
        """Many people join at once, as when a link is shared widely. Nobody looks through their eyes."""
        guild = self.sandbox.world.guilds.get(_number((await request.json()).get("server")) or 0)
        if guild is None:
            return _problem("This server is not there.")
        closed = why_no_invitation(guild)
        if closed is not None:
            return _problem(closed)
        for number in range(1, CROWD + 1):
            guild.join(self.sandbox.world.add_user(f"Visitor {number}", account_age_days=1), pending=False)
        self.changed()
        return web.json_response({"joined": CROWD})

    async def _do(self, request: web.Request) -> web.StreamResponse:
        person = self._person(request)
        body, files = await _read(request)
        try:
            answer = await page_deeds.do(person, request.match_info["deed"], body, files)
        except NoAnswer:
            app = self.sandbox.world.bot.display_name
            return _problem(f"{app} did not answer in time. This interaction failed.")
        except (AssertionError, page_deeds.NotThere) as refusal:
            return _problem(_sentence(refusal))
        finally:
            self.changed()
        return web.json_response(answer)

    async def _commands(self, request: web.Request) -> web.StreamResponse:
        person = self._person(request)
        wanted = _number(request.query.get("in"))
        place = next((place for place in person.places() if place.id == wanted), None)
        offered = person.commands_offered(place) if place else []
        return web.json_response({"commands": page_view.command_views(offered, person)})

    async def _autocomplete(self, request: web.Request) -> web.StreamResponse:
        try:
            choices = await page_deeds.completions(self._person(request), await request.json())
        except (AssertionError, page_deeds.NotThere) as refusal:
            return _problem(_sentence(refusal))
        return web.json_response({"choices": choices})

    async def _clock(self, request: web.Request) -> web.StreamResponse:
        seconds = (await request.json()).get("seconds")
        if not isinstance(seconds, int | float) or not 0 < seconds <= 10 * 366 * 24 * 60 * 60:
            return _problem("The clock moves forward only, by at most ten years at once.")
        self.sandbox.clock.advance(seconds)
        self.changed()
        return web.json_response({"offset_seconds": self.sandbox.clock.offset_seconds})

    async def _bot(self, request: web.Request) -> web.StreamResponse:
        if self.bot is None:
            return _problem("The bot was started elsewhere. Stop and start it there.")
        deeds: dict[str, Callable[[], Awaitable[Any]]] = {
            "start": self.bot.start,
            "stop": self.bot.stop,
            "kill": self.bot.kill,
            "restart": self.bot.restart,
        }
        deed = deeds.get(request.match_info["deed"])
        if deed is None:
            raise web.HTTPNotFound
        await deed()
        self.changed()
        return web.json_response({})

    def _person(self, request: web.Request) -> Person:
        person = self.sandbox.people.get(_number(request.match_info["person"]) or 0)
        if person is None:
            raise web.HTTPNotFound(text="This person is gone.")
        return person


async def _read(request: web.Request) -> tuple[Json, list[page_deeds.Sent]]:
    """The body of a deed, as JSON or as a form with files."""
    if not request.content_type.startswith("multipart/"):
        return await request.json(), []
    form = await request.post()
    body: Json = json.loads(str(form["payload"]))
    uploads = [part for part in form.getall("files", []) if isinstance(part, web.FileField)]
    sent = [
        page_deeds.Sent((upload.filename, upload.file.read()), about.get("description"), about.get("field"))
        for upload, about in zip(uploads, body.pop("files", []), strict=True)
    ]
    return body, sent


def _file(path: Path) -> web.FileResponse:
    response = web.FileResponse(path, headers=_HEADERS)
    if path.suffix == ".js":  # Windows may have been taught another type
        response.content_type = "text/javascript"
    return response


def _problem(sentence: str) -> web.Response:
    # Not an HTTP error: that Discord would not let somebody do something is an answer like any other.
    return web.json_response({"problem": sentence})


def _sentence(refusal: Exception) -> str:
    """The first line of a refusal as a sentence; what follows it is a whole screen, for tests."""
    line = (str(refusal).splitlines() or ["This cannot be done."])[0].strip()
    line = line[:1].upper() + line[1:]
    return line if re.search(r"[.!?]$", line) else f"{line}."


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else None
