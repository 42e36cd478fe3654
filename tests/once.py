"""What a test process does once instead of once a test. All of it is work that gives the same each time.

A process of Hearth opens one database and one book of words, and keeps them for days. A test process opens
hundreds of each, one after another: to work the same statements and the same words out again for every one of
them takes about as long as what the tests are about.

Invariant: only what comes out of a text that does not change is kept; no test sees what another has written.
"""

from __future__ import annotations

import gc
import os
import sys
from functools import cache
from typing import Any

from fluent.runtime import FluentResource
from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.sql.compiler import Compiled

from bot.discordkit import wordbook


class Statements(dict[Any, Compiled]):
    """Statements in the words of their database, for all engines of one kind.

    SQLAlchemy keeps them apart by the engine's own dialect, first in the key; here its kind stands there.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        """Return the statement, whichever engine it was first put into words for."""
        return super().get(_of_any_engine(key), default)

    def __setitem__(self, key: Any, statement: Compiled) -> None:
        super().__setitem__(_of_any_engine(key), statement)


def _of_any_engine(key: Any) -> Any:
    dialect, *rest = key
    assert isinstance(dialect, Dialect), "SQLAlchemy keeps its statements otherwise now"
    return (type(dialect), *rest)


def keep_bytecode() -> None:
    """Let Python keep what it compiled, here and in child processes, also where the environment says otherwise.

    Images for containers often do. Then every start of Hearth, of which a run has hundreds, compiles it anew.
    """
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def share_statements() -> None:
    """Let all engines of this process use the same compiled statements, as the connections of one engine do."""
    statements = Statements()

    @event.listens_for(Engine, "engine_connect")
    def _share(connection: Connection) -> None:
        connection.execution_options(compiled_cache=statements)


def share_words() -> None:
    """Read each folder and parse each message once; what comes of it depends on its source alone."""
    wordbook.cut = cache(wordbook.cut)
    wordbook.FluentResource = cache(FluentResource)  # type: ignore[attr-defined]


def leave_alone_what_stays() -> None:
    """Spare the garbage collector what there is by now, as `python -m bot run` does: modules and tests stay."""
    gc.collect()
    gc.freeze()
