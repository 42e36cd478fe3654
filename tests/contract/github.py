"""Holds what Hearth asks GitHub, and what the sandbox's GitHub answers, against GitHub's own descriptions.

They lie beside the project (see tests/contract/openapi.py for what happens where they do not).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from graphql import GraphQLSchema, build_schema
from jsonschema_rs import Draft202012Validator, Registry

from sandbox.github.server import Asked
from tests.contract.openapi import DESCRIPTION, present

SPECS = DESCRIPTION.parent / "specs"
ANSWERS = "urn:github:answers"
NOT_DESCRIBED = {"", "graphql"}
"""`GET /user`, of which only the answer's schema is in the excerpt, and GraphQL, which has a schema of its own."""


def problems(asked: Asked) -> Iterator[str]:
    """Return what of one exchange is not as GitHub describes it."""
    if not present() or asked.route in NOT_DESCRIBED:
        return
    operation = _description()["paths"].get(asked.route, {}).get(asked.method.lower())
    if operation is None:
        yield f"{asked.method} {asked.path}: GitHub has no such route"
        return
    known = {_parameter(one)["name"] for one in operation.get("parameters", ())}
    if strange := asked.query.keys() - known:
        yield f"{asked.method} {asked.route}: GitHub takes no {sorted(strange)}"
    described = operation["responses"].get(str(asked.status), {}).get("content", {}).get("application/json")
    if asked.response is None or described is None:
        return
    schema = {"allOf": [described["schema"]]}
    validator = Draft202012Validator(_absolute(schema), registry=_registry())
    for error in validator.iter_errors(asked.response):
        yield f"{asked.method} {asked.route}: {'/'.join(map(str, error.instance_path))}: {error.message[:300]}"


@cache
def whole_schema() -> GraphQLSchema:
    """Return GitHub's public GraphQL schema; reading it takes seconds. It is not quite valid by itself."""
    return build_schema((SPECS / "github-schema.graphql").read_text(encoding="utf-8"), assume_valid=True)


def _parameter(one: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in one:
        return _description()["components"]["parameters"][one["$ref"].rsplit("/", 1)[-1]]  # type: ignore[no-any-return]
    return one


@cache
def _description() -> dict[str, Any]:
    return json.loads((SPECS / "github-openapi-issues.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@cache
def _registry() -> Registry:
    return Registry([(ANSWERS, _modern(_description()))])


def _absolute(thing: Any) -> Any:
    if isinstance(thing, dict):
        return {
            key: f"{ANSWERS}{value}" if key == "$ref" and value.startswith("#") else _absolute(value)
            for key, value in thing.items()
        }
    return [_absolute(one) for one in thing] if isinstance(thing, list) else thing


def _modern(thing: Any) -> Any:
    """Return a description of OpenAPI 3.0 in the words of today's JSON Schema, which knows no `nullable`."""
    if isinstance(thing, list):
        return [_modern(one) for one in thing]
    if not isinstance(thing, dict):
        return thing
    held = {key: _modern(value) for key, value in thing.items()}
    if held.pop("nullable", False) is True:
        return {"anyOf": [{"type": "null"}, held]}
    return held
