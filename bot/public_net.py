"""Lets connections be made to the public internet only, for addresses that people type.

Invariants:
- The connection goes to what was looked at: a name cannot lead elsewhere after it was resolved.
- In the sandbox, where everything is on this machine, its own addresses are reached, too, but no other.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver


class NotPublic(OSError):
    """A name leads to an address that is not on the public internet."""


def see_that_public(host: str, *, local: bool = False) -> None:
    """Raise NotPublic for an address that is not on the public internet; a name passes.

    `local`: this machine's own addresses pass, too.
    """
    try:
        address: Any = ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return
    if local and address.is_loopback:
        return
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None) or address
    if not (address.is_global and inner.is_global) or address.is_multicast:
        raise NotPublic("no public address")


def is_not_public(fault: BaseException) -> bool:
    """Tell whether a connection failed since it would have led to what is not public."""
    return isinstance(getattr(fault, "os_error", None) or fault.__cause__ or fault, NotPublic)


def public_connector(*, local: bool) -> aiohttp.TCPConnector:
    """Return what makes connections to the public internet only; see `is_not_public` for its refusals."""
    return aiohttp.TCPConnector(resolver=_Resolver(local=local), use_dns_cache=False)


class _Resolver(AbstractResolver):
    """Resolves names as usual, and lets no connection be made to what is not public."""

    def __init__(self, *, local: bool) -> None:
        self._local = local
        self._usual = DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return where a name leads; raises NotPublic where one of these is not public."""
        found = await self._usual.resolve(host, port, family)
        for one in found:
            see_that_public(one["host"], local=self._local)
        return found

    async def close(self) -> None:
        """Let go of what the usual resolver holds."""
        await self._usual.close()
