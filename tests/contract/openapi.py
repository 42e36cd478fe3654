"""Holds requests and answers against Discord's OpenAPI description, which lies beside the project.

The file is no part of the repository. Where `CI` is set, its absence fails; elsewhere one line at the end of
the run says that the contract was not checked (`notice`).

Where the description is narrower than Discord itself, the requests' side is widened in `_widened`, and only
there, with the reason beside it. Answers are held to it as it stands.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from jsonschema_rs import Draft202012Validator, Registry

ROOT = Path(__file__).resolve().parents[2]
DESCRIPTION = ROOT.parent / "shared" / "discord-openapi.json"
REQUESTS, ANSWERS = "urn:discord:requests", "urn:discord:answers"
BIT_SETS = ("permissions", "allow", "deny", "default_member_permissions")


class Exchange(Protocol):
    """One request and its answer, as the sandbox keeps them in `world.traffic`."""

    @property
    def method(self) -> str:
        """The HTTP method."""

    @property
    def route(self) -> str:
        """The route below /api/v10, with its parameters in braces."""

    @property
    def request(self) -> object:
        """The JSON that was sent (of a multipart body: payload_json), or None."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def response(self) -> object:
        """The JSON that was answered, or None."""


class ContractError(AssertionError):
    """A request or an answer that Discord's description does not allow. The message lists what and where."""


def present() -> bool:
    """Tell whether the description is there; raise where it is not and `CI` is set."""
    if DESCRIPTION.exists():
        return True
    if os.environ.get("CI"):
        raise FileNotFoundError(f"{DESCRIPTION}: no contract to hold the sandbox against")
    return False


def notice() -> str | None:
    """Return the line to print where the contract was not checked."""
    return None if DESCRIPTION.exists() else f"The contract was not checked: {DESCRIPTION} is not there."


def check_exchange(exchange: Exchange) -> None:
    """Raise `ContractError` where the request or a successful answer is not as Discord describes it."""
    if present():
        problems = list(_problems(exchange))
        if problems:
            raise ContractError("\n".join(problems))


def has(method: str, route: str) -> bool:
    """Tell whether Discord describes this route."""
    return _operation(method.lower(), _shape(route)) is not None


def request_validator(method: str, route: str) -> Draft202012Validator | None:
    """Return the validator of a route's request body, or None where it takes none."""
    return _request_validator(method.lower(), _shape(route))


def schema_validator(name: str) -> Draft202012Validator:
    """Return the validator of one named schema, widened as for requests."""
    return Draft202012Validator({"$ref": f"{REQUESTS}#/components/schemas/{name}"}, registry=_registry())


def _problems(exchange: Exchange) -> Iterator[str]:
    said = f"{exchange.method} {exchange.route}"
    if _operation(exchange.method.lower(), _shape(exchange.route)) is None:
        yield f"{said}: Discord's description has no such route"
        return
    if exchange.request is not None and exchange.status < 400:
        validator = request_validator(exchange.method, exchange.route)
        if validator is None:
            yield f"{said}: Discord takes no body here"
        else:
            yield from _faults(validator, exchange.request, f"{said}: the request")
    if 200 <= exchange.status < 300:
        yield from _answer_problems(exchange, said)


def _answer_problems(exchange: Exchange, said: str) -> Iterator[str]:
    operation = _operation(exchange.method.lower(), _shape(exchange.route)) or {}
    if str(exchange.status) not in operation["responses"]:
        allowed = ", ".join(status for status in operation["responses"] if status.startswith("2"))
        yield f"{said}: Discord answers {allowed} here, not {exchange.status}"
        return
    validator = _answer_validator(exchange.method.lower(), _shape(exchange.route), str(exchange.status))
    if validator is not None:
        yield from _faults(validator, exchange.response, f"{said}: the answer {exchange.status}")
    elif exchange.response not in (None, ""):
        yield f"{said}: Discord answers {exchange.status} without a body here"


def _faults(validator: Draft202012Validator, value: object, said: str) -> Iterator[str]:
    for error in validator.iter_errors(value):
        path = ".".join(str(step) for step in error.instance_path) or "(the whole)"
        yield f"{said}: at {path}: {_explained(error)}"


def _explained(error: Any) -> str:
    """Say why, also where a union refused: the complaints of the member that came closest."""
    context = getattr(error.kind, "context", None)
    if not context:
        return str(error.message)[:400]
    closest = max(context, key=lambda branch: max((len(one.instance_path) for one in branch), default=0))
    inner = "; ".join(f"{'.'.join(map(str, one.instance_path))}: {one.message[:200]}" for one in closest[:4])
    return f"fits none of its kinds; closest: {inner}"


@cache
def _request_validator(method: str, shape: str) -> Draft202012Validator | None:
    operation = _operation(method, shape) or {}
    content = operation.get("requestBody", {}).get("content", {})
    schema = (content.get("application/json") or content.get("multipart/form-data") or {}).get("schema")
    if schema is None:
        return None
    return Draft202012Validator(_pointing(_widened(schema), REQUESTS), registry=_registry())


@cache
def _answer_validator(method: str, shape: str, status: str) -> Draft202012Validator | None:
    operation = _operation(method, shape) or {}
    schema = operation["responses"][status].get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    pointing = _pointing(_united(schema), ANSWERS)
    return Draft202012Validator(pointing, registry=_registry(), validate_formats=True)


@cache
def _description() -> dict[str, Any]:
    description: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return description


@cache
def _routes() -> dict[str, dict[str, Any]]:
    return {_shape(route): operations for route, operations in _description()["paths"].items()}


def _operation(method: str, shape: str) -> dict[str, Any] | None:
    operation: dict[str, Any] | None = _routes().get(shape, {}).get(method)
    return operation


def _shape(route: str) -> str:
    """Return a route without its parameters' names, which are everybody's own."""
    return re.sub(r"\{[^}]*\}", "{}", route)


@cache
def _registry() -> Registry:
    schemas = _description()["components"]
    return Registry([(REQUESTS, {"components": _widened(schemas)}), (ANSWERS, {"components": _united(schemas)})])


def _pointing(schema: Any, resource: str) -> Any:
    """Return a schema whose references point into one of the two resources."""
    if isinstance(schema, Mapping):
        return {
            key: f"{resource}{value}" if key == "$ref" else _pointing(value, resource)
            for key, value in schema.items()
        }
    return [_pointing(one, resource) for one in schema] if isinstance(schema, list) else schema


def _united(schema: Any) -> Any:
    """Read every "exactly one of" as "one of": the kinds in Discord's unions may overlap."""
    if isinstance(schema, Mapping):
        return {("anyOf" if key == "oneOf" else key): _united(value) for key, value in schema.items()}
    return [_united(one) for one in schema] if isinstance(schema, list) else schema


def _widened(schema: Any) -> Any:
    """Return a schema of requests as Discord takes them."""
    return _with_texts_for_bits(_with_numbers_for_snowflakes(_united(schema)))


def _with_numbers_for_snowflakes(schema: Any) -> Any:
    """Ids: the reference says "string or number" of what is sent, the description only text."""
    if isinstance(schema, Mapping):
        if schema.get("format") == "snowflake":
            return {"anyOf": [dict(schema), {"type": "integer", "minimum": 0}]}
        return {key: _with_numbers_for_snowflakes(value) for key, value in schema.items()}
    return [_with_numbers_for_snowflakes(one) for one in schema] if isinstance(schema, list) else schema


def _with_texts_for_bits(schema: Any) -> Any:
    """Sets of permissions: documented as text ("always serialized as strings"), described as numbers."""
    if isinstance(schema, list):
        return [_with_texts_for_bits(one) for one in schema]
    if not isinstance(schema, Mapping):
        return schema
    widened = {key: _with_texts_for_bits(value) for key, value in schema.items()}
    properties = widened.get("properties")
    if isinstance(properties, dict):
        for name in BIT_SETS:
            if "integer" in properties.get(name, {}).get("type", ()):
                properties[name] = {"anyOf": [properties[name], {"type": "string", "pattern": "^[0-9]+$"}]}
    return widened
