"""What the pages of conduct share: where presses lead, who presses, and where."""

from __future__ import annotations

import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import see_that_shared
from bot.discordkit.custom_id import CustomId, to, whole_number
from bot.discordkit.form import Form, Sending
from bot.discordkit.members import find
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.authority import Presser
from bot.kernel.forms import FormPage, Question
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.conduct.service.files import Named
from data.case_files import SAVED

FEATURE = "conduct"


def leads_to(verb: str, *args: str | int) -> CustomId:
    """Name where a control of this feature leads."""
    return to(FEATURE, verb, *args)


def place_and_ids(visit: Visit, count: int) -> tuple[int, tuple[str, ...]]:
    """Return the community that a press names first, and the `count` ids behind it.

    Raises Problem where a press carries anything else. Ids say which thing is meant and open nothing.
    """
    guild, *ids = visit.args or ("",)
    guild_id = whole_number(guild)
    if guild_id is None or len(ids) != count:
        raise Problem(text("problem-old-button"))
    return guild_id, tuple(ids)


async def presser_in(visit: Visit, guild_id: int) -> Presser:
    """Return who presses, with the roles that they have in a community at this moment.

    From a direct message Discord is asked for them. Raises Problem where the person is not a member.
    """
    if visit.guild_id == guild_id:
        return presser_of(visit)
    await see_that_shared(visit, guild_id)
    try:
        member = await find(visit.client, guild_id, visit.user_id)
    except (TryAgain, Undeliverable):
        raise Problem(text("conduct-roles-unknown")) from None
    if member is None:
        raise Problem(text("conduct-not-a-handler"))
    return Presser(guild_id, visit.user_id, member.role_ids, may_manage=False)


def simple_form(
    name: str,
    *questions: Question,
    title: Text,
    finish: Callable[[Visit, Sending], Awaitable[None]],
    allowed: Callable[[Visit, int, Context], Awaitable[None]],
    send: Text | None = None,
) -> Form:
    """Return a form of this feature that has one page."""
    asked = (FormPage(title, questions),)
    return Form(f"{FEATURE}.{name}", title, asked, finish, allowed=allowed, send=send or text("form-send"))


CHUNK = 1500
"""Characters of what people wrote on one page, as they are shown: escaped, with the marks around each line.

A placeable of Fluent takes 2,500, and the page with all that stands around it 4,000.
"""


_AROUND_LINE = 2
"""Characters that keep one line apart in its writing direction."""


def parts_of(words: str) -> list[str]:
    """Cut a long text into parts that each fit a page, whole and without a change.

    It is cut at a line end or a space where there is one, and rather before a word of the same writing direction
    as its line: a part is shown in the direction of its first letter.
    """
    parts: list[str] = []
    rest = words.strip()
    while (fitting := _fitting(rest)) < len(rest):
        cut = _cut(rest, fitting)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest or not parts else parts


def _fitting(words: str) -> int:
    """Return how many characters, from the first, fit a page once they are shown."""
    size = _AROUND_LINE
    for number, letter in enumerate(words):
        size += 1 if letter.isalnum() or letter == " " else _AROUND_LINE + 1 if letter == "\n" else 2
        if size > CHUNK:
            return number
    return len(words)


def _cut(words: str, most: int) -> int:
    """Return where to cut a text that is longer than `most`: in the second half of what fits, or at its end."""
    spaces = [at for at in range(most, most // 2, -1) if words[at].isspace()]
    line = words[words.rfind("\n", 0, most) + 1 : most]
    same = (at for at in spaces if words[at] == "\n" or _is_rtl(words[at:]) == _is_rtl(line))
    return next(same, spaces[0] if spaces else max(most, 1))


def _is_rtl(words: str) -> bool | None:
    """Tell whether a text begins in a script that is written from right to left; None where no letter tells."""
    directions = (unicodedata.bidirectional(letter) for letter in words)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), None)


FILE_NAME = 40
"""Characters of a file's name in a list; the rest would push others off the page."""


def file_lines(files: Sequence[Named], most: int) -> list[Text]:
    """Return how files stand, at most so many, those first that are not saved; and how many more there are."""
    shown = sorted(files, key=lambda one: one.state == SAVED)[:most]
    lines = [
        text(f"conduct-file-{one.state}", number=one.number, name=Name(_short(one.name)))
        for one in sorted(shown, key=lambda one: one.number)
    ]
    return [*lines, text("conduct-files-more", count=len(files) - most)] if len(files) > most else lines


def _short(name: str) -> str:
    """Return a file's name with its ending, and as much before it as there is room for."""
    return name if len(name) <= FILE_NAME else f"{name[: FILE_NAME - 9]}…{name[-8:]}"


def at(moment: datetime) -> str:
    """Return a moment as Discord shows it, in the reader's own zone."""
    return f"<t:{int(moment.timestamp())}:f>"
