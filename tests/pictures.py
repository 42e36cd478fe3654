"""Takes the pictures in README and docs: `python -m tests.pictures`. They show Hearth itself in the real sandbox.

`python -m tests.pictures wording learning` takes these alone. It is always a quarter past two in them, so that a
picture changes only when what it shows has changed. Emoji need a font that has them, such as Noto Color Emoji.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, async_playwright
from playwright.async_api import Page as Tab

from sandbox.bot_process import ROOT
from sandbox.page_api import Page
from sandbox.people import Person
from sandbox.world.places import Channel
from tests.browser import ARGUMENTS, find_browser
from tests.page.deeds import prepares_vote, writes_call
from tests.page.stage import stage, start_hearth

FOLDER = ROOT / "docs" / "pictures"
WIDE = {"width": 1280, "height": 860}
HIGH = {"width": 1280, "height": 1000}
TALL = {"width": 1280, "height": 1340}
TALLEST = {"width": 1280, "height": 1580}
NARROW = {"width": 360, "height": 760}

TO_ITS_BEGINNING = """message => {
  const log = message.closest("[role=log]");
  log.scrollTop += message.getBoundingClientRect().top - log.getBoundingClientRect().top - 8;
}"""


@dataclass
class Scene:
    """Who is looking where, and the tab that shows it."""

    tab: Tab
    page: Page
    person: Person

    async def presses(self, label: str) -> None:
        """Press the newest button of a name and wait until nothing is waiting for an answer."""
        await self.tab.get_by_role("log").get_by_role("button", name=label, exact=True).last.click()
        await self.tab.get_by_text("Waiting…").wait_for(state="detached")

    async def begins_with(self, words: str) -> None:
        """Scroll so that the newest message with these words is read from its beginning."""
        message = self.tab.get_by_role("article").filter(has_text=words).last
        await message.wait_for()
        await message.evaluate(TO_ITS_BEGINNING)


@dataclass(frozen=True)
class Picture:
    """One picture: its file, through whose eyes, what happens before it is taken."""

    name: str
    who: str
    where: str
    happens: Callable[[Scene], Awaitable[None]]
    options: dict[str, Any] = field(default_factory=dict)


async def greeting(scene: Scene) -> None:
    """A newcomer is greeted and has asked for first steps."""
    await scene.presses("Show me first steps")
    await scene.tab.get_by_text("Only you can see this").last.wait_for()


async def form(scene: Scene) -> None:
    """A form is open over the conversation."""
    for label in ("More steps", "Write my profile", "Tell something", "Begin"):
        await scene.presses(label)
    await scene.tab.get_by_role("dialog").wait_for()


async def settings(scene: Scene) -> None:
    """An organiser looks at what is set."""
    await scene.person.uses("setup")
    await scene.tab.get_by_text("Only you can see this").last.wait_for()


async def who_waits(scene: Scene) -> None:
    """A greeter has read the notice and looks who waits."""
    await scene.tab.get_by_text("New here:").last.wait_for()
    await scene.person.uses("greet")
    await scene.tab.get_by_text("Only you can see this").last.wait_for()


async def before_reporting(scene: Scene) -> None:
    """Somebody reads who would see a report, before a word is written."""
    await scene.person.uses("report")
    await scene.tab.get_by_text("Only you can see this").last.wait_for()


async def a_case(scene: Scene) -> None:
    """Somebody who handles reports has opened a case."""
    reporter = scene.page.sandbox.person("Noor Haddad")
    guild = next(iter(scene.page.sandbox.world.guilds.values()))
    await reporter.joins(guild, pending=False)
    reporter.goes_to(guild.channel("welcome"))
    await reporter.uses("report")
    for label in ("Write a report", "Only if I allow it", "Begin"):
        await reporter.presses(label)
    await reporter.fills_in(
        {"What happened?": "Somebody kept sending me messages after I had asked them to stop."}
    )
    await reporter.presses("Go on")
    await reporter.fills_in({"What is it about?": "Unwanted contact or attention", "Is it going on now?": "Yes"})
    await reporter.presses("Send the report")
    listed = await scene.person.uses("cases")
    await scene.person.chooses("Choose a case", listed.text.split("**")[1])
    await scene.person.presses("Open it")
    await scene.person.presses("Look after it")
    await scene.tab.get_by_text("You look after this case now").last.wait_for()


async def first_issues(scene: Scene) -> None:
    """A newcomer has said what they like, and looks at suggestions."""
    await scene.person.uses("issues find", work="documentation")
    await scene.tab.get_by_text("Why it suits").first.wait_for()
    await scene.tab.get_by_text("You asked for").last.scroll_into_view_if_needed()


async def mentors(scene: Scene) -> None:
    """Somebody has said what they wish for, and sees who suits."""
    person = scene.person
    await person.uses("mentor find")
    await person.presses("Begin")
    await person.fills_in(
        {
            "What you wish for": "I would like to write my first tests without breaking things.",
            "What it is about": "Python, testing",
            "What would help you": "several weeks",
            "Languages you like to talk in": ["English"],
        }
    )
    await person.presses("Go on")
    await person.fills_in(
        {
            "The city whose clock you live by": "London",
            "When you are usually free": ["Monday, 18 to 23", "Wednesday, 18 to 23"],
        }
    )
    for _ in range(2):
        await person.presses("Go on")
        await person.fills_in({})
    await person.presses("See how long it may take")
    await person.presses("Show me who suits")
    await scene.tab.get_by_text("people suit you best").last.wait_for()


async def events(scene: Scene) -> None:
    """Somebody reads an announcement, and says that they come."""
    await scene.tab.get_by_text("First patch together").first.wait_for()
    await scene.presses("I come")
    await scene.tab.get_by_text("You come to").last.wait_for()
    await scene.begins_with("How you can take part")


async def wording(scene: Scene) -> None:
    """Somebody has had the words of an announcement looked over."""
    await scene.person.uses("wording check")
    words = "Hi guys, we look at the release at 3 pm. Newbies are welcome."
    await scene.person.fills_in({"The text": words, "What is it for?": "An announcement or an event"})
    await scene.begins_with("things that others may stumble over")


async def learning(scene: Scene) -> None:
    """Somebody follows a path."""
    await scene.person.uses("learn")
    await scene.person.presses("Paths to a goal")
    await scene.person.chooses("Choose a goal", "make a first contribution")
    await scene.begins_with("Your goal")


async def thanks(scene: Scene) -> None:
    """Somebody reads who thanks them and for what, and decides."""
    giver = person_of(scene.page, "Thiago Moreira")
    await giver.uses("thanks")
    await giver.presses("Thank somebody")
    await giver.presses("Begin")
    await giver.fills_in(
        {
            "Whom you thank": [scene.person],
            "For what kind of work": "answering questions",
            "In your own words": "You showed me how to run one test, and I was not afraid of the others then.",
        }
    )
    await giver.presses("Send it")
    await scene.person.uses("thanks")
    await scene.person.presses("Thanks for you")
    await scene.begins_with("thanks you for")


async def call(page: Page) -> None:
    """Somebody calls for mentees."""
    boss = person_of(page, "Inês Carvalho")
    what = {
        "Title": "Spring mentorship",
        "What it is about": "Three months with somebody who looks after one of our projects. "
        "1,200 euros a month, ten hours a week, from anywhere.",
        "Whom to ask about access": "Priya Raman, by direct message",
    }
    questions = [
        "Tell us of something that you explained to somebody. How did you know that it helped?",
        "What would you like to be able to do after three months?",
    ]
    marks = {
        1: "Does not answer the question.",
        3: "Answers it, with an example.",
        5: "Answers it, with an example and what was learned from it.",
    }
    reviewers = [person_of(page, name) for name in ("Mateo Ruiz", "Léa Fontaine")]
    deciders = [person_of(page, name) for name in ("Dana Whitfield", "Jonas Weber")]
    await writes_call(boss, what, questions, marks, reviewers=reviewers, deciders=deciders)
    await boss.presses("Publish this call")


async def applying(scene: Scene) -> None:
    """Somebody has answered a question, and reads their answer as others will."""
    await call(scene.page)
    await scene.tab.get_by_text("Spring mentorship").first.wait_for()
    await scene.presses("Look, and apply")
    await scene.presses("Begin")
    await scene.person.presses("Write an answer")
    answer = (
        "I am Thiago, and I tested software at Porto Digital. I explained our test suite to a new colleague: "
        "first what it is for, then one test, together. A week later she showed it to somebody else."
    )
    await scene.person.fills_in({"Your answer": answer})
    await scene.begins_with("This is how others will read it")


async def reviewing(scene: Scene) -> None:
    """Somebody judges an answer, and sees nothing of who wrote it."""
    for name, answers in (
        ("Thiago Moreira", ("", "Write tests that others can read.")),
        ("Kofi Mensah", ("I showed my sister how to report a bug. She has reported three.", "Review changes.")),
    ):
        applicant = person_of(scene.page, name)
        await applicant.uses("apply")
        own = name == "Thiago Moreira"
        await applicant.chooses(
            "Look at one of yours" if own else "Choose a call to look at", "\u2068Spring mentorship\u2069"
        )
        await applicant.presses("Go on with my application" if own else "Begin")
        for words in answers:
            if words:
                await applicant.presses("Write an answer")
                await applicant.fills_in({"Your answer": words})
            await applicant.presses("Next")
        await applicant.presses("Send my application")
    boss = person_of(scene.page, "Inês Carvalho")
    await boss.uses("applications")
    await boss.chooses("Choose a call", "\u2068Spring mentorship\u2069")
    await boss.presses("Close it now")
    await boss.presses("Yes, close it")
    await scene.person.uses("applications")
    await scene.person.presses("Review")
    await scene.begins_with("Your mark stands")


async def decisions(scene: Scene) -> None:
    """A vote is open, and somebody gets the words of their receipt before they fill in the ballot."""
    boss = person_of(scene.page, "Inês Carvalho")
    question, options = (
        "When do we hold our contributor evenings?",
        ("Tuesday at 17:00 UTC", "Thursday at 9:00 UTC"),
    )
    await prepares_vote(boss, question, *options, "Both, in turn")
    await boss.presses("Open the vote")
    await scene.tab.get_by_text("When do we hold our contributor evenings?").first.wait_for()
    await scene.presses("Vote")
    await scene.tab.get_by_text("First write these seven words down").last.wait_for()
    await scene.begins_with("Who may vote")


async def nothing(_: Scene) -> None:
    """Just look."""


PICTURES = (
    Picture("greeting", "Ada Obi", "welcome", greeting, {"viewport": WIDE}),
    Picture("narrow", "Ada Obi", "welcome", nothing, {"viewport": NARROW}),
    Picture("form", "Ada Obi", "welcome", form, {"viewport": WIDE, "color_scheme": "dark"}),
    Picture("greeters", "Dana Whitfield", "greeters", who_waits, {"viewport": WIDE}),
    Picture("report", "Sam Rivera", "welcome", before_reporting, {"viewport": WIDE}),
    Picture("case", "Priya Raman", "welcome", a_case, {"viewport": WIDE}),
    Picture("issues", "Sam Rivera", "first-issues", first_issues, {"viewport": TALL}),
    Picture("mentors", "Hanna Lindqvist", "welcome", mentors, {"viewport": HIGH}),
    Picture("events", "Sam Rivera", "events", events, {"viewport": TALLEST}),
    Picture("wording", "Kofi Mensah", "welcome", wording, {"viewport": TALL}),
    Picture("learning", "Yuki Tanaka", "welcome", learning, {"viewport": TALL}),
    Picture("thanks", "Léa Fontaine", "welcome", thanks, {"viewport": WIDE}),
    Picture("applying", "Thiago Moreira", "general", applying, {"viewport": TALL}),
    Picture("reviewing", "Mateo Ruiz", "welcome", reviewing, {"viewport": HIGH}),
    Picture("decisions", "Jonas Weber", "general", decisions, {"viewport": TALL}),
    Picture("settings", "Malik Johnson", "organisers", settings, {"viewport": WIDE}),
)


def person_of(page: Page, name: str) -> Person:
    """Return somebody of the community, who looks at the welcome channel; all that they read is in English."""
    person = next(person for person in page.sandbox.people.values() if person.name == name)
    person.switches_language("en-US")
    person.goes_to(next(place for place in person.places() if place.label == "#welcome"))
    return person


async def main(names: Sequence[str] = ()) -> None:
    """Take these pictures, or all."""
    if unknown := set(names) - {picture.name for picture in PICTURES}:
        raise SystemExit(f"There are no such pictures: {', '.join(sorted(unknown))}.")
    path = find_browser()
    if path is None:
        raise SystemExit("There is no Chromium: run `python -m tests.browser`.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with stage(until_quarter_past_two()) as page, async_playwright() as playwright:
            await start_hearth(page, Path(folder))
            await newcomer(page)
            browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
            for picture in PICTURES:
                if not names or picture.name in names:
                    await take(picture, page, browser)
            await browser.close()
            if page.bot is not None:
                await page.bot.stop()


def until_quarter_past_two() -> float:
    """Seconds until the next quarter past two in the afternoon, UTC."""
    now = datetime.now(UTC)
    wanted = now.replace(hour=14, minute=15, second=0, microsecond=0)
    return ((wanted if wanted > now else wanted + timedelta(days=1)) - now).total_seconds()


async def newcomer(page: Page) -> None:
    """Let somebody join and be greeted."""
    ada = page.sandbox.person("Ada Obi")
    await ada.joins(next(iter(page.sandbox.world.guilds.values())), pending=False)
    await ada.sees("Ada Obi", timeout=30)


async def take(picture: Picture, page: Page, browser: Browser) -> None:
    """Take one picture."""
    person = person_of(page, picture.who)
    place: Channel = next(place for place in person.places() if place.label == f"#{picture.where}")
    context = await browser.new_context(
        timezone_id="UTC", locale="en-US", reduced_motion="reduce", **picture.options
    )
    tab = await context.new_page()
    await tab.goto(f"{page.sandbox.url}/?as={person.id}&in={place.id}")
    await tab.get_by_role("heading", level=2, name=picture.where).wait_for()
    await picture.happens(Scene(tab, page, person))
    # Focus and the pointer are put away: they say where a test stood, not what a reader sees.
    await tab.mouse.move(0, 0)
    if not await tab.get_by_role("dialog").count():
        await tab.evaluate("document.activeElement.blur()")
    await tab.get_by_text("Waiting for the answer").wait_for(state="detached")
    await tab.screenshot(path=FOLDER / f"{picture.name}.png")
    await context.close()
    print(f"{FOLDER / picture.name}.png")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
