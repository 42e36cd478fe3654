"""A word and a seat for everybody in the page: wording, learning, thanks, applications and a vote, to their end.

What is new to a page is done by keyboard; what another test of the page has shown already, such as filling in a
form, is done as the person at once.
"""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from sandbox.people import Person
from tests.page.conftest import Opens
from tests.page.deeds import prepares_vote, writes_call
from tests.page.reader import Reader
from tests.page.test_hearth import presses, uses
from tests.page.test_own_messages import chooses, in_the_log

pytestmark = pytest.mark.asyncio(loop_scope="session")

AD = "We want a competitive rockstar developer, 50 euros an hour, remote, ten hours a week."


def named(page: Page, *names: str) -> list[Person]:
    """Return people of the community, in English."""
    people = [next(one for one in page.sandbox.people.values() if one.name == name) for name in names]
    for person in people:
        person.switches_language("en-US")
        person.goes_to(next(place for place in person.places() if place.label == "#welcome"))
    return people


async def reads_english(opens: Opens, name: str) -> Reader:
    """Open the page through the eyes of somebody whose Discord is in English."""
    reader = await opens(name)
    reader.person.switches_language("en-US")
    return reader


async def answers(reader: Reader, label: str, given: dict[str, Any]) -> None:
    """Press what opens a form, and hand it in."""
    await presses(reader, label)
    await expect(reader.dialog).to_be_visible()
    await reader.person.fills_in(given)
    await expect(reader.dialog).to_be_hidden()


async def picks(reader: Reader, select: str, option: str | int) -> None:
    """Choose in the newest select of a name: an option by its label, or by its number."""
    await expect(reader.log.get_by_text("Waiting…")).to_have_count(0)
    box = reader.log.get_by_role("combobox", name=select, exact=True).last
    await (box.select_option(index=option) if isinstance(option, int) else box.select_option(label=option))
    await box.focus()
    await reader.press("Tab", "Enter")


async def test_words_are_looked_over_by_keyboard_for_their_author_alone(
    hearth_bot: BotProcess, opens: Opens
) -> None:
    reader = await reads_english(opens, "Hanna Lindqvist")
    await uses(reader, "wording check")
    await expect(reader.dialog).to_be_visible()
    await reader.types(AD)
    await reader.tabs_to("input Any text")
    await reader.press("ArrowDown", "ArrowDown")
    await reader.tabs_to("button Submit")
    await reader.press("Enter")
    found = reader.message("things that others may stumble over")
    await expect(found).to_contain_text("Line 1: \u2068rockstar\u2069")
    await expect(found).to_contain_text("We want a competitive rockstar developer")
    await expect(found).to_contain_text("Studies disagree about single words")
    await reader.has_no_axe_violation()
    await presses(reader, "3: “\u2068rockstar\u2069” is not helpful")
    await expect(reader.message("You will not be told this again")).not_to_contain_text("Line 1")
    await presses(reader, "Show what I left out (1)")
    await expect(reader.message("You are told everything again")).to_contain_text("Line 1")

    await reader.goes_to("help")
    said = await reader.person.types("Hi guys, see you at 9 pm!", reader.person.place)
    await chooses(reader, in_the_log(reader, said.id), "Check wording")
    await expect(reader.message("Only you see this")).to_contain_text("This hour has no time zone")
    await chooses(reader, reader.message("How do I run only one test file?"), "Check wording")
    await reader.sees("You can check the wording of your own messages only")


async def test_somebody_finds_what_to_learn_and_comes_back_to_where_they_were(
    hearth_bot: BotProcess, opens: Opens, page: Page
) -> None:
    reader = await reads_english(opens, "Yuki Tanaka")
    await uses(reader, "learn")
    await presses(reader, "Find something")
    await expect(reader.message("What is free comes first")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "Choose what is shown")
    await picks(reader, "About what", "accessibility")
    await expect(reader.message("About: accessibility")).to_be_visible()
    await picks(reader, "Level", "for beginners")
    await expect(reader.message("8 entries fit")).to_contain_text("Level: for beginners")
    await presses(reader, "Show")
    await presses(reader, "Next ones")
    await expect(reader.button("Previous ones")).to_be_visible()
    about = reader.log.get_by_role("button", name="About ").last
    label = await about.inner_text()
    await about.press("Enter")
    await presses(reader, "Worked for me")
    await expect(reader.message("You say that it worked for you")).to_contain_text("Captions or transcript")
    await presses(reader, "Back to the list")
    await expect(reader.button("Previous ones")).to_be_visible()
    await expect(reader.button(label)).to_be_visible()
    await presses(reader, "Back to the beginning")
    await presses(reader, "Paths to a goal")
    await picks(reader, "Choose a goal", "make a first contribution")
    await expect(reader.message("Your goal: make a first contribution")).to_contain_text("Begin here")
    await presses(reader, "About \u2068Learn Git Branching\u2069")
    await presses(reader, "Back to the path")
    await expect(reader.message("Your goal: make a first contribution")).to_be_visible()

    await presses(reader, "All paths")
    await presses(reader, "Back to the beginning")
    await presses(reader, "Suggest something")
    await expect(reader.message("Do you know a course or guide that helps?")).to_be_visible()
    await presses(reader, "Suggest something")
    what = {"What it is called": "Reading code aloud", "Its address": "https://example.org/aloud"}
    await answers(reader, "Begin", {**what, "In which language": "English"})
    whom = {"What kind of thing": "guide", "For whom": ["people who contribute"], "Level": "for beginners"}
    await answers(reader, "Go on", {**whom, "About what": ["accessibility"], "What it costs": "free"})
    await answers(reader, "Go on", {})
    await presses(reader, "Send it")
    await expect(reader.message("nobody has decided yet")).to_be_visible()
    (staff,) = named(page, "In\u00eas Carvalho")
    await staff.uses("staff")
    while "Learning library" not in staff.screen():
        await staff.presses("More")
    for label in ("Learning library", "Suggestions", "Take it in"):
        await staff.presses(label)
    await uses(reader, "start")
    await expect(reader.message("Your suggestion is in the library now")).to_contain_text("Reading code aloud")


async def test_the_thanked_person_decides_and_takes_a_letter_along(
    hearth_bot: BotProcess, opens: Opens, page: Page
) -> None:
    giver = await reads_english(opens, "Kofi Mensah")
    (thanked,) = named(page, "L\u00e9a Fontaine")
    await uses(giver, "thanks")
    await presses(giver, "Thank somebody")
    await expect(giver.message("Only the person whom you thank reads this")).to_be_visible()
    words = "You showed me how to run one test, and I was not afraid of the rest any more."
    given = {"Whom you thank": [thanked], "For what kind of work": "answering questions"}
    await answers(giver, "Begin", {**given, "In your own words": words})
    await presses(giver, "Send it")
    await expect(giver.message("They hear that they have an update in Hearth")).to_contain_text(words)

    reader = await opens("L\u00e9a Fontaine")
    await reader.goes_to("Hearth")
    await presses(reader, "See it")
    await presses(reader, "Read it")
    await expect(reader.message("Nobody else reads this unless you want that")).to_contain_text(words)
    await reader.has_no_axe_violation()
    await presses(reader, "Show it publicly")
    await expect(reader.message("without a ping")).to_be_visible()
    await giver.goes_to("general")
    await expect(giver.message(words)).to_contain_text("Kofi Mensah thanks @L\u00e9a Fontaine")
    await presses(reader, "Letter of contribution")
    await picks(reader, "Choose what stands in it", 1)
    await presses(reader, "Write the letter")
    await expect(reader.dialog).to_be_visible()
    await reader.types("L\u00e9a Fontaine")
    await reader.press("Enter")
    await expect(reader.log.get_by_role("link", name="letter.html")).to_be_visible()
    link = reader.log.get_by_role("link", name="letter.txt")
    letter = await (await reader.tab.request.get(str(await link.get_attribute("href")))).text()
    assert words in letter
    assert "Kofi" not in letter


async def test_people_are_chosen_by_what_they_say_and_named_last(
    hearth_bot: BotProcess, opens: Opens, page: Page
) -> None:
    organiser, second, dana, priya = named(
        page, "Malik Johnson", "In\u00eas Carvalho", "Dana Whitfield", "Priya Raman"
    )
    what = {
        "Title": "Spring mentorship",
        "What it is about": "Three months with somebody who looks after a project, unpaid, two hours a week.",
        "Whom to ask about access": "Priya, by direct message",
    }
    asked, marks = ["What have you explained to somebody?"], {1: "No", 3: "Yes", 5: "Very well"}
    await writes_call(organiser, what, asked, marks, reviewers=[dana, priya], deciders=[organiser, second])
    office = await opens("Malik Johnson")
    await expect(office.message("This call is not published yet")).to_contain_text("It will be open for 21 days")
    await presses(office, "Publish this call")
    await expect(office.message("The call appears in")).to_be_visible()

    reader = await reads_english(opens, "Thiago Moreira")
    await reader.goes_to("general")
    await presses(reader, "Look, and apply")
    await expect(reader.message("They do not see your name")).to_contain_text("What this cannot hide")
    await presses(reader, "Begin")
    await answers(reader, "Write an answer", {"Your answer": "I am Thiago Moreira, and I explained our tests."})
    await expect(reader.message("This is how others will read it")).to_contain_text("I am […], and I explained")
    await reader.has_no_axe_violation()
    await presses(reader, "Next")
    await presses(reader, "Send my application")
    await expect(reader.message("Your application is sent")).to_be_visible()
    await presses(office, "Close it now")
    await presses(office, "Yes, close it")
    await expect(office.message("Reviewers give marks")).to_be_visible()

    reviewer = await opens("Dana Whitfield")
    await uses(reviewer, "applications")
    await presses(reviewer, "Review")
    await expect(reviewer.message("Your mark stands as soon as you choose it")).not_to_contain_text("Thiago")
    await picks(reviewer, "Give a mark", "3")
    await presses(reviewer, "Next answer")
    await expect(reviewer.message("You have given your mark")).to_be_visible()
    await priya.uses("applications")
    await priya.presses("Review")
    await priya.chooses("Give a mark", "5")

    await uses(office, "applications")
    await presses(office, "Look and decide")
    await expect(office.message("It has no name")).to_contain_text("middle 4, from 3 to 5 (2 marks)")
    await picks(office, "Choose an application to read", 1)
    await presses(office, "Choose this")
    await answers(office, "Write words to them", {"What you write to them": "We look forward to it."})
    await presses(office, "Back to all applications")
    await presses(office, "Lock the decision")
    await presses(office, "Yes, lock it")
    await presses(office, "Show the names of those chosen")
    await expect(office.message("The other person who decides has to say so, too")).to_be_visible()
    await office.has_no_axe_violation()
    await second.uses("applications")
    await second.presses("Look and decide")
    assert "Thiago Moreira" in (await second.presses("Show the names of those chosen")).text
    await uses(reader, "apply")
    await picks(reader, "Look at one of yours", 1)
    await expect(reader.message("You were chosen")).to_contain_text("We look forward to it.")


async def test_somebody_votes_by_keyboard_and_changes_their_vote(hearth_bot: BotProcess, opens: Opens) -> None:
    organiser = await opens("Malik Johnson")
    organiser.person.switches_language("en-US")
    await prepares_vote(organiser.person, "When do we meet?", "Tuesday at 9", "Thursday at 17")
    await expect(organiser.message("This is what voters are told")).to_contain_text("72 hours")
    await organiser.has_no_axe_violation()
    await presses(organiser, "Open the vote")

    reader = await opens("Sam Rivera")
    reader.person.switches_language("en-US")
    await reader.goes_to("general")
    await expect(reader.message("When do we meet?")).to_contain_text("Who may vote")
    await presses(reader, "How secret is it?")
    await expect(reader.message("How secret is this vote?")).to_contain_text("Belenios")
    await reader.has_no_axe_violation()
    await presses(reader, "Back to the vote")
    await presses(reader, "Vote")
    paper = reader.message("First write these seven words down")
    await expect(paper).to_be_visible()
    receipt = await paper.locator("code").last.inner_text()
    assert len(receipt.split()) == 7
    await reader.has_no_axe_violation()
    await presses(reader, "Fill in my ballot")
    await reader.dialog.get_by_role("textbox", name="Your order, by numbers").fill("2, 1")
    await reader.has_no_axe_violation()
    await reader.press("Enter")
    await expect(reader.message("Your ballot is in the box")).to_contain_text(receipt)
    await presses(reader, "Back to the vote")
    await expect(reader.message("You have voted. You can change it until the end.")).to_be_visible()
    await presses(reader, "Change my vote")
    await reader.dialog.get_by_role("textbox", name="The seven words").fill(receipt)
    await reader.dialog.get_by_role("textbox", name="Your order, by numbers").fill("1, 2")
    await reader.press("Enter")
    await expect(reader.message("in the place of the old one")).to_be_visible()
    await reader.has_no_axe_violation()
