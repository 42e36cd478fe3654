"""What a welcome board says in its channel: the community's own words, then how to choose, then buttons."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.discordkit.localizer import Localizer
from bot.discordkit.pages import Button, Row
from bot.kernel.text import Name, Text, text
from cogs.board.rules import ordered, shown_emoji
from data.boards import Board, Entry


def post_words(one: Board, localizer: Localizer, language: str) -> str:
    """Return the words of a board, in the community's language where Hearth adds some."""
    said: list[Text] = [text("board-post-how")]
    with_emoji = [entry for row in ordered(one.entries) for entry in row if entry.emoji]
    if with_emoji:
        said.append(text("board-post-react"))
        said += [
            text("board-post-emoji", label=Name(entry.label), emoji=shown_emoji(entry.emoji or ""))
            for entry in with_emoji
        ]
    own = [f"## {one.heading}", *([one.lines] if one.lines else [])]
    return "\n".join([*own, *(localizer.render(line, language) for line in said)])


def post_rows(one: Board, *, verb: str = "choose") -> tuple[Row, ...]:
    """Return the buttons of a board: interests first, then pronouns. Each leads to `verb`."""
    return tuple(tuple(button(entry, verb) for entry in row) for row in ordered(one.entries))


def button(entry: Entry, verb: str, *, held: bool = False) -> Button:
    """Return the button for a role; where a page knows that the reader holds it, the button says so."""
    label = Name(entry.label)
    words = text("board-button-held", label=label) if held else text("board-button-role", label=label)
    return Button(words, to("board", verb, entry.id))
