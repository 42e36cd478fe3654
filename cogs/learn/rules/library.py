"""The library that Hearth ships with: courses, guides and training, each as one entry of a file of data. Pure.

Invariants:
- An entry says only what is known of it: a field whose answer nobody has looked up is "unknown".
- When an address was last found to answer is no part of an entry: only the running bot can know that.
- A broken entry stops Hearth at the start, with the entry's name.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

FOLDER = Path(__file__).with_name("library")

UNKNOWN = "unknown"
KINDS = ("course", "tutorial", "guide", "book", "training", "tool", "list")
AUDIENCES = ("contributors", "hiring", "managers")
TOPICS = (
    *("first-steps", "git", "code", "web", "security", "licensing", "docs", "translation", "design"),
    *("accessibility", "inclusion", "conduct", "community", "mentoring", "governance", "events"),
    *("metrics", "programme", "wellbeing", "hiring", "data"),
)
LEVELS = ("beginning", "some", "any", UNKNOWN)
"""What one needs to know before: nothing, something; "any" has parts for both."""
COSTS = ("free", "partly", UNKNOWN, "paid")
"""In the order in which they are shown. "partly": learning is free, and something beside it is not."""
CAPTIONS = ("text", "yes", "no", UNKNOWN)
"""Whether what is spoken can be read. "text": nothing is spoken."""
ACCOUNTS = ("no", "optional", "needed", UNKNOWN)

ONE_OF = {"kind": KINDS, "level": LEVELS, "cost": COSTS, "captions": CAPTIONS, "account": ACCOUNTS}
SOME_OF = {"for": AUDIENCES, "topics": TOPICS}

MOST_TITLE, MOST_BY, MOST_ADDRESS, MOST_LICENCE = 120, 100, 300, 60
MOST_KEY = 40
MOST_TOPICS = 3
MOST_HOURS = 999
OWN = "own-"
"""What begins the key of an entry that a community has added; none of the library's does."""
_KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_NAME = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One course, guide or the like. `at` holds its address by language; `hours` is None where unknown.

    `words` say in a sentence what it is, where the community wrote them; the library's own stand in the locale
    files under `learn-about-<key>`.
    """

    key: str
    title: str
    by: str
    kind: str
    audiences: tuple[str, ...]
    topics: tuple[str, ...]
    level: str
    cost: str
    hours: int | None
    captions: str
    account: str
    licence: str
    at: Mapping[str, str]
    words: str = ""

    @property
    def is_own(self) -> bool:
        """Whether a community has added it."""
        return self.key.startswith(OWN)


@cache
def library() -> Mapping[str, Entry]:
    """Return the entries by key, in the order of the files. Raises ValueError, with its name, for a broken one."""
    return read_library({file.name: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.toml"))})


def read_library(files: Mapping[str, str]) -> dict[str, Entry]:
    """Return the entries in these files, by key. Raises ValueError that names file and entry of the first flaw."""
    found: dict[str, Entry] = {}
    addresses: dict[str, str] = {}
    for name, words in files.items():
        for key, fields in tomllib.loads(words).items():
            where = f"{name}: {key}"
            if key in found:
                raise ValueError(f"{where} stands twice")
            entry = _read(where, key, fields)
            for address in {plain_address(one) for one in entry.at.values()}:
                if (other := addresses.setdefault(address, key)) != key:
                    raise ValueError(f"{where} has the address of {other}")
            found[key] = entry
    return found


def address_flaw(address: str) -> str | None:
    """Return what is wrong with an address: "long", "form" or "name"; None for one that a library can hold.

    Only https and a name: what is given by numbers may be a machine that is not public.
    """
    if len(address) > MOST_ADDRESS:
        return "long"
    if not address.isascii() or not address.isprintable() or any(one in address for one in ' <>"`\\'):
        return "form"
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return "form"
    if parts.scheme != "https" or parts.username is not None or port is not None:
        return "form"
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return None if _NAME.fullmatch(host) else "name"
    return "name"


def plain_address(address: str) -> str:
    """Return an address without what makes no other place of it, so that one is not listed twice."""
    parts = urlsplit(address.strip())
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")


def _read(where: str, key: str, fields: Mapping[str, Any]) -> Entry:
    names = {
        *("title", "by", "kind", "for", "topics", "level", "cost"),
        *("hours", "captions", "account", "licence", "at"),
    }
    if fields.keys() != names:
        raise ValueError(f"{where} must have exactly {', '.join(sorted(names))}")
    if not _KEY.fullmatch(key) or len(key) > MOST_KEY or key.startswith(OWN):
        raise ValueError(f"{where}: a key is a few small words joined by hyphens")
    for name, most in (("title", MOST_TITLE), ("by", MOST_BY), ("licence", MOST_LICENCE)):
        words = fields[name]
        if not isinstance(words, str) or not 0 < len(words.strip()) == len(words) <= most:
            raise ValueError(f"{where}: {name} is 1 to {most} characters")
    for name, values in ONE_OF.items():
        if fields[name] not in values:
            raise ValueError(f"{where}: {name} is one of {', '.join(values)}")
    for name, some in SOME_OF.items():
        chosen = fields[name]
        if not chosen or not set(chosen) <= set(some) or len(set(chosen)) != len(chosen):
            raise ValueError(f"{where}: {name} are some of {', '.join(some)}, each once")
    if len(fields["topics"]) > MOST_TOPICS:
        raise ValueError(f"{where}: at most {MOST_TOPICS} topics")
    hours = fields["hours"]
    if hours != UNKNOWN and not (isinstance(hours, int) and 0 < hours <= MOST_HOURS):
        raise ValueError(f'{where}: hours is a number or "{UNKNOWN}"')
    if not fields["at"]:
        raise ValueError(f"{where} has no address")
    for language, address in fields["at"].items():
        if not _LANGUAGE.fullmatch(language):
            raise ValueError(f"{where}: {language} is no language")
        if (flaw := address_flaw(address)) is not None:
            raise ValueError(f"{where}: its address is none that a library can hold ({flaw})")
    return Entry(
        key=key,
        title=fields["title"],
        by=fields["by"],
        kind=fields["kind"],
        audiences=in_order(AUDIENCES, fields["for"]),
        topics=in_order(TOPICS, fields["topics"]),
        level=fields["level"],
        cost=fields["cost"],
        hours=None if hours == UNKNOWN else hours,
        captions=fields["captions"],
        account=fields["account"],
        licence=fields["licence"],
        at=dict(fields["at"]),
    )


def in_order(values: Iterable[str], chosen: Iterable[str]) -> tuple[str, ...]:
    """Return those of `values` that were chosen, in the order of `values`."""
    some = set(chosen)
    return tuple(value for value in values if value in some)
