"""A newcomer finds an issue that is truly free, sees why it suits and why it is free, and takes it."""

from __future__ import annotations

from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.issues import comes, open_community, settle


async def test_a_newcomer_answers_three_questions_and_takes_an_issue(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    await ada.uses("start")
    questions = await ada.presses("Find a first issue")
    assert "You can leave each of them open" in questions.text
    await ada.chooses("A language, or a kind of work", "\u2068Python\u2069")
    await ada.chooses("How much time", "An hour or two")
    await ada.presses("Name a topic")
    said = await ada.fills_in({"What should it be about?": "birds"})
    assert "Your topic: \u2068birds\u2069" in said.text
    found = await ada.presses("Show me issues")
    assert "Sort names with accents" in found.text
    assert "it is in \u2068Python\u2069" in found.text
    assert "Free: nobody is assigned" in found.text
    card = await ada.presses("Look at number 1")
    assert "You can open a pull request straight away." in card.text
    await ada.presses("Take it")
    mine = await ada.uses("issues mine")
    assert "It is yours here until" in mine.text
