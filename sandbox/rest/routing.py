"""Routes: templates in the form of Discord's OpenAPI document, and finding the one that a path means.

Invariant: where a fixed word and a parameter both fit a place in a path, the fixed word wins (`@me`, `@original`).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote

if TYPE_CHECKING:
    from sandbox.rest.call import Call

Handler = Callable[["Call"], Any]
H = TypeVar("H", bound=Handler)


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint. `open` ones need no bot token, because their path holds one; `status` is that of success."""

    method: str
    template: str
    handler: Handler
    open: bool = False
    status: int = 200

    @property
    def parameters(self) -> list[str]:
        """The names of the parameters in the path, in order."""
        return [part[1:-1] for part in self.template.split("/") if part.startswith("{")]


class Routes:
    """The routes of one resource, filled by decorators."""

    def __init__(self) -> None:
        self.all: list[Route] = []

    def _add(self, method: str, template: str, open: bool, status: int) -> Callable[[H], H]:
        def register(handler: H) -> H:
            self.all.append(Route(method, template, handler, open, status))
            return handler

        return register

    def get(self, template: str, *, open: bool = False) -> Callable[[H], H]:
        """Register a GET."""
        return self._add("GET", template, open, 200)

    def post(self, template: str, *, open: bool = False, status: int = 200) -> Callable[[H], H]:
        """Register a POST."""
        return self._add("POST", template, open, status)

    def put(self, template: str, *, status: int = 200) -> Callable[[H], H]:
        """Register a PUT."""
        return self._add("PUT", template, False, status)

    def patch(self, template: str, *, open: bool = False) -> Callable[[H], H]:
        """Register a PATCH."""
        return self._add("PATCH", template, open, 200)

    def delete(self, template: str, *, open: bool = False) -> Callable[[H], H]:
        """Register a DELETE."""
        return self._add("DELETE", template, open, 200)


@dataclass(slots=True)
class _Node:
    fixed: "dict[str, _Node]" = field(default_factory=dict)
    parameter: "_Node | None" = None
    routes: dict[str, Route] = field(default_factory=dict)


class Router:
    """Finds the route for a method and path."""

    def __init__(self, routes: list[Route]) -> None:
        self._root = _Node()
        for route in routes:
            node = self._root
            for part in route.template.strip("/").split("/"):
                if part.startswith("{"):
                    node.parameter = node.parameter or _Node()
                    node = node.parameter
                else:
                    node = node.fixed.setdefault(part, _Node())
            if route.method in node.routes:
                raise ValueError(f"two handlers for {route.method} {route.template}")
            node.routes[route.method] = route

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """The route and its parameters (percent-decoded); None where there is none."""
        parts = [unquote(part) for part in path.strip("/").split("/")]
        found = self._walk(self._root, parts, method, [])
        if found is None:
            return None
        route, values = found
        return route, dict(zip(route.parameters, values, strict=True))

    def _walk(
        self, node: _Node, parts: list[str], method: str, values: list[str]
    ) -> tuple[Route, list[str]] | None:
        if not parts:
            route = node.routes.get(method)
            return None if route is None else (route, values)
        first, rest = parts[0], parts[1:]
        if first in node.fixed:
            found = self._walk(node.fixed[first], rest, method, values)
            if found is not None:
                return found
        if node.parameter is None:
            return None
        return self._walk(node.parameter, rest, method, [*values, first])
