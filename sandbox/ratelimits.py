"""Rate limits: buckets per route and major parameter, the global limit, and the headers that tell of them.

By default the limits are so high that nothing waits, but the headers are real; `enforce()` sets Discord's own.
Source: https://discord.com/developers/docs/topics/rate-limits
"""

import hashlib
import time
from dataclasses import dataclass

MAJOR = ("channel_id", "guild_id", "webhook_id")
"""Parameters that have buckets of their own; a webhook's token counts with its id."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many requests in so many seconds."""

    count: int
    seconds: float


GENEROUS = Limit(100_000, 1.0)
GLOBAL = Limit(50, 1.0)

# What clients meet in practice; Discord publishes no numbers and says to read the headers.
_EVERYDAY = Limit(50, 1.0)
_REAL = {
    ("POST", "/channels/{channel_id}/messages"): Limit(5, 5.0),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}"): Limit(5, 5.0),
    ("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me"): Limit(1, 0.25),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me"): Limit(1, 0.25),
    ("GET", "/guilds/{guild_id}/members"): Limit(10, 10.0),
    # The count is quoted in https://github.com/discord/discord-api-docs/issues/7680; the seconds are a guess.
    ("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"): Limit(10, 10.0),
    ("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"): Limit(10, 10.0),
    ("POST", "/users/@me/channels"): Limit(10, 10.0),
    ("POST", "/webhooks/{webhook_id}/{webhook_token}"): Limit(5, 2.0),
}


@dataclass(slots=True)
class _Window:
    ends: float
    used: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a request may pass, and the headers to send either way."""

    passes: bool
    headers: dict[str, str]
    retry_after: float = 0.0
    is_global: bool = False


class RateLimits:
    """All buckets of the one bot."""

    def __init__(self) -> None:
        self.default = GENEROUS
        self.overall: Limit | None = None
        self.limits: dict[tuple[str, str], Limit] = {}
        self._windows: dict[str, _Window] = {}
        self._overall = _Window(0.0)
        self._names: dict[tuple[str, str], str] = {}

    def enforce(self) -> None:
        """Limit as Discord does."""
        self.default, self.overall, self.limits = _EVERYDAY, GLOBAL, dict(_REAL)

    def relax(self) -> None:
        """Limit nothing that a test would notice."""
        self.default, self.overall, self.limits = GENEROUS, None, {}

    def limit(self, method: str, route: str, count: int, seconds: float) -> None:
        """Set one route's limit."""
        self.limits[method, route] = Limit(count, seconds)

    def check(self, method: str, route: str, params: dict[str, str]) -> Verdict:
        """Count one request and say whether it may pass."""
        now = time.monotonic()
        if self.overall is not None and not route.startswith("/interactions/"):
            if now >= self._overall.ends:
                self._overall = _Window(now + self.overall.seconds)
            self._overall.used += 1
            if self._overall.used > self.overall.count:
                wait = self._overall.ends - now
                return Verdict(False, self._refusal_headers(wait, "global", True), wait, True)
        limit = self.limits.get((method, route), self.default)
        bucket = self._bucket(method, route)
        key = "+".join([bucket, *(params[name] for name in (*MAJOR, "webhook_token") if name in params)])
        window = self._windows.get(key)
        if window is None or now >= window.ends:
            window = self._windows[key] = _Window(now + limit.seconds)
            self._forget(now)
        window.used += 1
        wait = window.ends - now
        headers = {
            "X-RateLimit-Limit": str(limit.count),
            "X-RateLimit-Remaining": str(max(limit.count - window.used, 0)),
            "X-RateLimit-Reset": f"{time.time() + wait:.3f}",
            "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": bucket,
        }
        if window.used <= limit.count:
            return Verdict(True, headers)
        return Verdict(False, headers | self._refusal_headers(wait, "user", False), wait)

    def _bucket(self, method: str, route: str) -> str:
        key = (method, route)
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = hashlib.sha256(f"{method} {route}".encode()).hexdigest()[:32]
        return name

    def _forget(self, now: float) -> None:
        if len(self._windows) > 5000:
            self._windows = {key: window for key, window in self._windows.items() if window.ends > now}

    @staticmethod
    def _refusal_headers(wait: float, scope: str, is_global: bool) -> dict[str, str]:
        headers = refusal_headers(wait, scope)
        if is_global:
            headers["X-RateLimit-Global"] = "true"
        return headers


def refusal_headers(wait: float, scope: str) -> dict[str, str]:
    """The headers of a 429. Clients take one without `Via` for a ban by the proxy before Discord."""
    return {"Retry-After": f"{max(wait, 0.001):.3f}", "X-RateLimit-Scope": scope, "Via": "1.1 sandbox"}
