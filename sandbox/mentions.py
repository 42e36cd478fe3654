"""Who a message mentions and who of them is pinged. Pure functions.

Source: https://discord.com/developers/docs/resources/message#allowed-mentions-object
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_USER = re.compile(r"<@!?(\d{1,20})>")
_ROLE = re.compile(r"<@&(\d{1,20})>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
# Within backticks nothing is a mention.
_CODE = re.compile(r"```.*?```|``.+?``|`[^`\n]+`", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a text names: ids in the order of their first appearance."""

    users: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    everyone: bool = False


NOBODY = Mentions()


def named_in(text: str) -> Mentions:
    """Everything that a text names, whether or not it may ping."""
    if "@" not in text:
        return Mentions()
    plain = _CODE.sub(" ", text)
    users = dict.fromkeys(int(user_id) for user_id in _USER.findall(plain))
    roles = dict.fromkeys(int(role_id) for role_id in _ROLE.findall(plain))
    return Mentions(tuple(users), tuple(roles), _EVERYONE.search(plain) is not None)


def allowed_of(named: Mentions, allowed: dict[str, Any] | None) -> Mentions:
    """What is left of the named under an `allowed_mentions` object; None allows everything."""
    if allowed is None:
        return named
    parse = allowed.get("parse") or []
    users = {int(user_id) for user_id in allowed.get("users") or []}
    roles = {int(role_id) for role_id in allowed.get("roles") or []}
    return Mentions(
        tuple(user_id for user_id in named.users if "users" in parse or user_id in users),
        tuple(role_id for role_id in named.roles if "roles" in parse or role_id in roles),
        named.everyone and "everyone" in parse,
    )


def pings_replied_user(allowed: dict[str, Any] | None) -> bool:
    """Whether the author of the message replied to is pinged; so it is unless said otherwise."""
    return True if allowed is None else bool(allowed.get("replied_user", False))


def texts_of(components: list[dict[str, Any]]) -> Iterator[str]:
    """All text displays among components, nested ones too: their mentions ping like content does."""
    for component in components:
        if component.get("type") == 10:
            yield component.get("content", "")
        yield from texts_of(component.get("components", []))
