"""What features show on the web: plain questions and answers, without any web server in them.

Addresses are secrets where what they show is for one person: such a part of an address is compared by its blind
index (`ground.vault.blind`), so that how long it takes tells nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import quote

from bot.ground import Ground
from bot.kernel.text import Text

TEXT = "text/plain; charset=utf-8"


def _no_words(_text: Text, _language: str) -> str:
    return ""


def _no_name(_guild_id: int) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Around:
    """What a page may need of the Hearth around it, which knows Discord where the page does not.

    `render` gives a text in a language, without any markdown; `name_of` tells what a community is called, None
    where Hearth is not in it, or has not heard of it yet.
    """

    render: Callable[[Text, str], str] = _no_words
    name_of: Callable[[int], str | None] = _no_name


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: what stands in the address after the page's name, and what the asker has already (`knows`)."""

    args: tuple[str, ...] = ()
    if_none_match: str = ""
    around: Around = field(default_factory=Around)

    def knows(self, etag: str) -> bool:
        """Tell whether the asker has this version, so that nothing needs to be written."""
        known = (one.strip().removeprefix("W/").strip('"') for one in self.if_none_match.split(","))
        return bool(etag) and etag in known


@dataclass(frozen=True, slots=True)
class Told:
    """An answer. `etag` names this version of it, in letters and digits; without one, it is made from the body.

    A version that the asker has may be told with status 304 and no body. `file_name`, in letters of ASCII, has
    browsers save it rather than show it.
    """

    body: bytes = b""
    content_type: str = TEXT
    status: int = 200
    etag: str = ""
    file_name: str = ""


NOTHING = Told(status=404)
"""The one answer for whatever is not there, never was, or is not for whoever asks."""

WebPage = Callable[[Ground, Asked], Awaitable[Told]]


def address_of(base: str, feature: str, page: str, *args: str) -> str:
    """Return where people find a page; `base` is `config.web_base`."""
    return "/".join([base, feature, page, *(quote(arg, safe="") for arg in args)])
