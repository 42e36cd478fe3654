"""Lets a child solve a round, and waits for its answer (child.py).

It is sent one JSON object and answers with one. People are sent, not who can be matched with whom: of 2,000 and
500 that is a million pairs, and Hearth would answer nobody while it went through them. What people keep to
themselves passes through this pipe and nowhere else.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


class SolverFailed(RuntimeError):
    """The child did not answer. The message names no people."""


async def ask(asked: Mapping[str, Any]) -> Any:
    """Return what the child answers. Raises SolverFailed; a child that is not waited for any more is ended."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "cogs.mentors.rules.child",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # a traceback could show what people keep to themselves
        env={**os.environ, "PYTHONPATH": path},
    )
    try:
        told, _ = await child.communicate(json.dumps(asked).encode())
    except BaseException:
        if child.returncode is None:
            child.kill()
            await child.wait()
        raise
    if child.returncode != 0:
        raise SolverFailed("the solver ended without an answer")
    return json.loads(told)
