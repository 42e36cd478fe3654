"""Structured logs for operators: one line an event, `key=value` parts, no private text.

Invariant: an exception's message is written only where it is ours (an operator's sentence); of other errors
the type and the places in the code are logged, since a library's message may quote what a person typed. A record
is one line, beside the places in the code: nothing that it quotes can begin another.
"""

from __future__ import annotations

import copy
import logging
import sys
import traceback

from bot.kernel.problems import OperatorProblem, Problem


class PlainFormatter(logging.Formatter):
    """`2026-11-22T10:00:00+0000 WARNING bot.jobs words key=value`; tracebacks without messages."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as text; what another formatter made of its error is not taken over."""
        record = copy.copy(record)
        record.exc_text = None
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name is logging's
        """Return the line. asyncio's words quote the error itself, from the second line on: those are left out."""
        line = super().formatMessage(record)
        if record.name == "asyncio":
            return line.split("\n", 1)[0]
        return line.replace("\n", "\\n").replace("\r", "\\r")

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name is logging's
        """Return the chain of error types with where they happened, leaving their messages out."""
        error = ei[1] if isinstance(ei, tuple) else None
        lines = []
        while isinstance(error, BaseException):
            own = f": {error}" if isinstance(error, OperatorProblem | Problem) else ""
            lines.append(f"  {type(error).__module__}.{type(error).__qualname__}{own}")
            lines += [
                f"    at {frame.filename}:{frame.lineno} in {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def set_up_logs(level: str) -> None:
    """Send all logs to standard error in our form; libraries speak from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlainFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "cogs", "data"):
        logging.getLogger(ours).setLevel(level)
