"""The page of those who decide: however much stands on it, nothing is cut off in any language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.discordkit.pages import render_page
from bot.kernel import limits
from bot.kernel.text import text
from cogs.applications.pages.deciding import SHOWN, overview_page
from cogs.applications.rules.judging import MOST_QUESTIONS, Marks
from cogs.applications.service.deciding import Candidate, Overview
from data.application_calls import LOCKED, MOST_TITLE, OPENED, REVIEW, Call
from data.applications import CHOSEN, DECLINED
from data.audit import Deed

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
GUILD, DECIDER, FIRST = 10**18, 10**18 + 1, 10**18 + 100
MARKS = (Marks(5, 3.5, 1, 5),) * MOST_QUESTIONS
DEEDS = ("call_deciders", "call_locked", "call_unblind_asked", "call_unblind_taken", "call_unblinded")


def _overview(state: str, count: int) -> Overview:
    contents = {"about": "", "contact": "", "questions": ["?"] * MOST_QUESTIONS, "rubric": {}}
    title = "*" * MOST_TITLE
    call = Call("c" * 24, GUILD, state, "grant", title, contents, 21, 5, NOW, NOW, NOW, NOW, None, None)
    every_other = [CHOSEN if at % 2 else DECLINED for at in range(count)]
    candidates = tuple(Candidate(f"{at:024x}", said, True, MARKS) for at, said in enumerate(every_other))
    record = tuple((Deed(GUILD, at, NOW, deed, call.id, "", ""), DECIDER) for at, deed in enumerate(DEEDS * 3))
    return Overview(call, candidates, 12, (), record)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", [REVIEW, LOCKED, OPENED])
def test_everybody_who_was_chosen_is_named_once_and_nothing_is_cut_off(state: str, language: str) -> None:
    localizer, found = Localizer(), _overview(state, 40)
    accounts = {one.id: FIRST + at for at, one in enumerate(found.candidates) if one.outcome == CHOSEN}
    chosen = accounts if state == OPENED else {}
    pages = [
        overview_page(GUILD, DECIDER, found, chosen, start, text("applications-lock-done"))
        for start in range(0, len(found.candidates), SHOWN)
    ]
    whole = ""
    for page in pages:
        words = sum(len(localizer.render(line, language)) + 1 for block in page.blocks for line in block.lines)
        assert words + len(localizer.render(page.title, language)) + 10 < limits.PAGE_TEXT
        view = render_page(page, localizer, language)
        whole += "\n".join(getattr(item, "content", "") for item in view.walk_children())
    assert [whole.count(f"<@{account}>") for account in chosen.values()] == [1] * len(chosen)
