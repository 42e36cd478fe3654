"""Takes the pictures in README and docs: `python -m tests.pictures`. They show Hearth itself in the real sandbox.

It is always a quarter past two in them, so that a picture changes only when what it shows has changed.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
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
from tests.page.stage import stage, start_hearth

FOLDER = ROOT / "docs" / "pictures"
WIDE = {"width": 1280, "height": 860}
TALL = {"width": 1280, "height": 1340}
NARROW = {"width": 360, "height": 760}


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


async def nothing(_: Scene) -> None:
    """Just look."""


PICTURES = (
    Picture("greeting", "Ada Obi", "welcome", greeting, {"viewport": WIDE}),
    Picture("narrow", "Ada Obi", "welcome", nothing, {"viewport": NARROW}),
    Picture("form", "Ada Obi", "welcome", form, {"viewport": WIDE, "color_scheme": "dark"}),
    Picture("greeters", "Dana Whitfield", "greeters", who_waits, {"viewport": WIDE}),
    Picture("report", "Sam Rivera", "welcome", before_reporting, {"viewport": WIDE}),
    Picture("case", "Priya Raman", "welcome", a_case, {"viewport": WIDE}),
    Picture("issues", "Sam Rivera", "first-issues", first_issues, {"viewport": WIDE}),
    Picture("mentors", "Hanna Lindqvist", "welcome", mentors, {"viewport": WIDE}),
    Picture("events", "Sam Rivera", "events", events, {"viewport": TALL}),
    Picture("settings", "Malik Johnson", "organisers", settings, {"viewport": WIDE}),
)


async def main() -> None:
    """Take all pictures."""
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
    person = next(person for person in page.sandbox.people.values() if person.name == picture.who)
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
    asyncio.run(main())
