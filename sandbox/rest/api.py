"""The way of a REST request: find the route, meet faults, authorise, limit, read the body, handle, record, answer.

Invariants:
- Answers are exactly `application/json`; a refusal has Discord's shape; an unknown route is noted and logged.
- Every request that found a route is in `world.traffic`, with its answer, also where the answer was lost.
"""

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from aiohttp import BodyPartReader, web

from sandbox.errors import ApiError, TooMany, general, invalid_field
from sandbox.faults import Fault, Faults
from sandbox.ratelimits import RateLimits, refusal_headers
from sandbox.rest.call import Call, Upload
from sandbox.rest.routing import Route, Router
from sandbox.validation.errors import InvalidForm
from sandbox.world.world import Exchange, World

if TYPE_CHECKING:
    from sandbox.gateway.hub import Hub
    from sandbox.interactions import Interactions

log = logging.getLogger(__name__)

LONGEST_REASON = 512


class Api:
    """Serves everything below /api/v10."""

    def __init__(
        self,
        world: World,
        hub: "Hub",
        interactions: "Interactions",
        faults: Faults,
        limits: RateLimits,
        routes: list[Route],
    ) -> None:
        self._world = world
        self._hub = hub
        self._interactions = interactions
        self._faults = faults
        self._limits = limits
        self._router = Router(routes)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        path = "/" + request.raw_path.partition("?")[0].split("/", 3)[3]
        found = self._router.find(request.method, path)
        if found is None:
            return self._unknown(request.method, path)
        route, params = found
        fault = self._faults.for_request(request.method, route.template, path)
        if fault is not None and fault.kind in ("refuse", "too many"):
            await request.read()
            return _troubled(fault)
        call, status, answer, headers = await self._answer(request, route, params)
        self._world.traffic.record(
            Exchange(
                method=request.method,
                route=route.template,
                path=path,
                query=dict(request.query),
                request=call.body if call else None,
                status=status,
                response=answer,
                files=tuple(upload.filename for upload in call.uploads) if call else (),
                reason=call.reason if call else None,
            )
        )
        if fault is not None and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        elif fault is not None and fault.kind == "lose":
            if fault.status:
                return _troubled(fault)
            if request.transport is not None:
                request.transport.abort()
        return _reply(status, answer, headers)

    async def _answer(
        self, request: web.Request, route: Route, params: dict[str, str]
    ) -> tuple[Call | None, int, Any, dict[str, str]]:
        call: Call | None = None
        headers: dict[str, str] = {}
        try:
            by_bot = self._is_bot(request)
            if not route.open and not by_bot:
                raise general(401, "Unauthorized")
            verdict = self._limits.check(route.method, route.template, params)
            headers = verdict.headers
            if not verdict.passes:
                await request.read()
                return None, 429, _too_many(verdict.retry_after, verdict.is_global), headers
            call = await self._call(request, params, by_bot)
            answer = route.handler(call)
            status = 204 if answer is None else route.status
        except TooMany as refusal:
            headers = headers | refusal_headers(refusal.retry_after, "shared")
            return call, refusal.status, refusal.payload(), headers
        except ApiError as refusal:
            if refusal.status == 501:
                log.error("%s %s: %s", route.method, route.template, refusal.message)
            return call, refusal.status, refusal.payload(), headers
        except InvalidForm as refusal:
            return call, refusal.status, refusal.body(), headers
        except Exception:
            log.exception("the sandbox failed at %s %s", route.method, route.template)
            return call, 500, general(500, "Internal Server Error").payload(), headers
        return call, status, answer, headers

    async def _call(self, request: web.Request, params: dict[str, str], by_bot: bool) -> Call:
        call = Call(self._world, self._hub, self._interactions, params, request.query, by_bot=by_bot)
        raw_reason = request.headers.get("X-Audit-Log-Reason")
        if raw_reason is not None:
            call.reason = unquote(raw_reason)
            if len(call.reason) > LONGEST_REASON:
                raise invalid_field(
                    "reason", "BASE_TYPE_MAX_LENGTH", f"Must be {LONGEST_REASON} or fewer in length."
                )
        if request.content_type.startswith("multipart/"):
            await _read_multipart(request, call)
        elif request.can_read_body:
            call.body = _parse(await request.read())
        return call

    def _is_bot(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bot {self._world.application.token}"

    def _unknown(self, method: str, path: str) -> web.Response:
        log.error("the sandbox does not know %s %s", method, path)
        self._world.unknown_routes.append(f"{method} {path}")
        return _reply(404, general(404, "Not Found").payload(), {})


def _parse(raw: bytes) -> Any:
    if not raw:
        return None
    try:
        return json.loads(raw)
    except ValueError:
        raise ApiError(400, 50109, "The request body contains invalid JSON.") from None


async def _read_multipart(request: web.Request, call: Call) -> None:
    form: dict[str, str] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        name, data = part.name or "", bytes(await part.read(decode=True))
        if name == "payload_json":
            call.body = _parse(data)
        elif part.filename is not None:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            call.uploads.append(Upload(name, part.filename, data, kind))
        else:
            form[name] = data.decode()
    if call.body is None:
        call.body = form


def _reply(status: int, answer: Any, headers: dict[str, str]) -> web.Response:
    if status == 204:
        return web.Response(status=204, headers=headers)
    body = json.dumps(answer, separators=(",", ":")).encode()
    return web.Response(status=status, body=body, headers={**headers, "Content-Type": "application/json"})


def _troubled(fault: Fault) -> web.Response:
    if fault.kind == "too many":
        scope = "global" if fault.is_global else "shared"
        return _reply(429, _too_many(fault.seconds, fault.is_global), refusal_headers(fault.seconds, scope))
    return _reply(fault.status, general(fault.status, "Service Unavailable").payload(), {})


def _too_many(retry_after: float, is_global: bool) -> dict[str, Any]:
    return {"message": "You are being rate limited.", "retry_after": round(retry_after, 3), "global": is_global}
