"""How an organiser sets something in the sandbox: with the bot's own pages, as a person does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.people import Answer, Person


async def sets(organiser: Person, part: str, setting: str, choose: Callable[[], Awaitable[Answer]]) -> None:
    """Set something of a part of the bot; `choose` is done on its page. Raises as a person's deeds do."""
    await organiser.uses("setup")
    await organiser.presses("All settings")
    await organiser.chooses("Which part of Hearth?", part)
    await organiser.chooses("Which setting do you want to change?", setting)
    shown = await choose()
    if shown.message is not None:
        await organiser.dismisses(shown.message)


async def switches_on(organiser: Person, part: str, setting: str) -> None:
    """Switch something on. Raises as a person's deeds do."""
    await sets(organiser, part, setting, lambda: organiser.presses("Switch it on"))
