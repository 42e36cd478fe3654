"""What an introduction can say, and how it stands with one: pure functions over plain values.

Invariant: whatever answers the form takes, the introduction that they make fits one message of Discord's, whole;
tests/rules/test_introductions.py tries them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

FORM = "introductions.write"
"""The name of the form in which people write one."""
NAME, BRINGS, LEARN, TALK = "name", "brings", "learn", "talk"
PARTS = (BRINGS, LEARN, TALK)
"""What stands below the name, in the order in which it is asked and posted."""

MOST_TYPED = {NAME: 40, BRINGS: 500, LEARN: 350, TALK: 250}
"""Characters that may be typed."""
MOST_SHOWN = {NAME: 90, BRINGS: 590, LEARN: 430, TALK: 320}
"""Characters that these may take once they are made inert, when each markdown sign and each line takes some more.

All of them leave 570 of a message's 2,000 for what stands around them; and each fits on the form's review, so
that the person sees it there whole (see `room_for` in bot/discordkit/form_pages.py).
"""

SHOWN_FOR = timedelta(days=14)
"""How long the first page says, by itself, that an introduction stands and can be taken back."""
WAITS_FOR = timedelta(days=30)
"""How long an introduction waits for a channel that does not take it."""
KEPT_AFTER_LEAVING = timedelta(days=30)
TRIES_FOR = timedelta(days=30)
"""How long Hearth tries to reach a message that was taken back, while its channel is closed."""
FIRST_LOOK, LONGEST_LOOK = timedelta(minutes=10), timedelta(hours=6)
"""How long until Hearth looks again whether it can reach a message that was taken back: doubling."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an introduction says: what to call the person, and the parts that they wrote, by name."""

    name: str
    parts: Mapping[str, str]


def told(answers: Mapping[str, Any], display_name: str) -> Told:
    """Return what the answers of the form say; who gave no name is called as the community shows them."""
    return Told(answers.get(NAME) or display_name, {part: answers[part] for part in PARTS if answers.get(part)})


def pause_before_look(looks: int) -> timedelta:
    """Return how long to wait after look `looks`, counted from 1, for a message that cannot be reached."""
    doubled: int = 2 ** min(looks - 1, 20)
    return min(FIRST_LOOK * doubled, LONGEST_LOOK)
