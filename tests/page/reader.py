"""Somebody at the page, by keyboard and by what a screen reader would say: roles and names, never classes."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Locator, expect
from playwright.async_api import Page as Tab

from sandbox.people import Person

FOCUS = """() => {
  const at = document.activeElement;
  const label = at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? at.textContent;
  return `${at.tagName.toLowerCase()} ${label.trim().replace(/\\s+/g, ' ')}`;
}"""

AT_REST = "Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)))"
"""Colours that still fade in are not yet those that a reader sees."""
AT_THE_END = """() => {
  const log = document.getElementById('log');
  const page = getComputedStyle(log).overflowY === 'visible';
  const at = page ? document.scrollingElement : log;
  return at.scrollHeight > at.clientHeight && at.scrollHeight - at.scrollTop - at.clientHeight < 2;
}"""


class Reader:
    """One tab of the page, seen through one person's eyes."""

    def __init__(self, tab: Tab, person: Person) -> None:
        self.tab = tab
        self.person = person

    @property
    def log(self) -> Locator:
        """The messages."""
        return self.tab.get_by_role("log", name="Messages")

    @property
    def dialog(self) -> Locator:
        """The open form."""
        return self.tab.get_by_role("dialog")

    def button(self, name: str, within: Locator | None = None, *, exact: bool = True) -> Locator:
        """A button by its name."""
        return (within or self.tab).get_by_role("button", name=name, exact=exact)

    def message(self, text: str) -> Locator:
        """The newest message with a text."""
        return self.log.get_by_role("article").filter(has_text=text).last

    async def is_at(self, place: str) -> None:
        """Wait until a place is open."""
        await expect(self.tab.get_by_role("heading", level=2, name=place, exact=True)).to_be_visible()

    async def goes_to(self, place: str) -> None:
        """Open a place from the list."""
        places = self.tab.get_by_role("navigation", name="Servers and channels")
        await places.get_by_role("link", name=re.compile(rf"\b{re.escape(place)}\b")).first.click()
        await self.is_at(place)

    async def sees(self, text: str) -> None:
        """Wait until a message shows a text."""
        await expect(self.message(text)).to_be_visible()

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            await self.tab.keyboard.press(key)

    async def types(self, text: str) -> None:
        """Type into whatever has focus."""
        await self.tab.keyboard.type(text)

    async def focus(self) -> str:
        """What has focus: its element and its label, such as "button Send"."""
        return str(await self.tab.evaluate(FOCUS))

    async def tabs_to(self, what: str, *, back: bool = False, limit: int = 80) -> None:
        """Press Tab until focus is on `what` (as `focus` names it), as somebody without a mouse does."""
        passed = []
        for _ in range(limit):
            await self.press("Shift+Tab" if back else "Tab")
            passed.append(await self.focus())
            if passed[-1] == what:
                return
        raise AssertionError(f"Tab does not come to {what!r}, only to {passed}")

    async def skips_to(self, link: str) -> None:
        """Use one of the links at the very top, which somebody reaches by Tab from the address bar."""
        await self.tab.get_by_role("link", name=link).press("Enter")

    @asynccontextmanager
    async def aside(self) -> AsyncIterator[Tab]:
        """Another tab beside this one, for what the page links to."""
        tab = await self.tab.context.new_page()
        yield tab
        await tab.close()

    async def is_at_the_end(self) -> None:
        """Wait until the log, or the page where it scrolls as a whole, is scrolled to its end."""
        await self.tab.wait_for_function(AT_THE_END)

    async def does_not_scroll_sideways(self) -> None:
        """Nothing is wider than the window, so that reading needs one direction only (WCAG 1.4.10)."""
        wider = await self.tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wider <= 0, f"the page is {wider} pixels too wide"

    async def has_no_axe_violation(self) -> None:
        """No rule of axe-core is broken, best practices included; in dark only what colours can break is asked."""
        for scheme, options in (("light", {}), ("dark", {"runOnly": ["color-contrast"]})):
            await self.tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            await self.tab.evaluate(AT_REST)
            found: Any = await Axe().run(self.tab, options={"resultTypes": ["violations"], **options})
            rules = {one["id"]: [node["html"] for node in one["nodes"]] for one in found.response["violations"]}
            assert not rules, f"{scheme}: {rules}"
