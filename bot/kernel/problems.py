"""What can go wrong in a way that a person can mend, said as a sentence."""

from __future__ import annotations

from bot.kernel.text import Text


class Problem(Exception):
    """A refusal that the person is told: what happened, and what to do. Nothing has been changed.

    The Text is rendered in the person's language; str() gives only its id, so that logs stay free of
    private text.
    """

    def __init__(self, text: Text) -> None:
        super().__init__(text.id)
        self.text = text


class OperatorProblem(Exception):
    """Something that whoever runs Hearth must mend. The message names the setting and the fix, in English."""
