"""What people write is shown as they meant it, and never becomes part of the page itself."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.reader import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def shown(reader: Reader, text: str) -> str:
    """Write a message and return how the page shows its text, as an accessibility tree would read it."""
    message = await reader.person.types(text)
    body = reader.tab.locator(f"#message-{message.id} .text")
    return (await body.aria_snapshot()).replace("\n", " / ")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**bold** and *it*, _it_, ~~no~~", "- strong: bold"),
        ("snake_case_name stays", "snake_case_name stays"),
        (r"\*not it\*", "\\*not it\\*"),
        (
            "# One\n### Two\n# Three",
            'heading "One" [level=3] / - heading "Two" [level=4] / - heading "Three" [level=3]',
        ),
        ("- a\n  - b\n- c", "- list: /   - listitem: /     - text: a"),
        ("`code`", "- code: code"),
        ("> quoted\nnot", "- blockquote"),
        ("<t:1900000000:D>", "- time: March 17, 2030"),
        ("<t:1900000000:t>", "UTC"),
        ("[a page](https://example.org/x)", 'link "a page (opens in a new tab)"'),
        ("https://example.org/a_(b).", 'link "https://example.org/a_(b'),
        ("<@1>", "@unknown-user"),
    ],
)
async def test_markdown(opens: Opens, written: str, read: str) -> None:
    reader = await opens(timezone_id="UTC", locale="en-US")
    found = await shown(reader, written)
    assert read.replace("\\", "") in found.replace("\\", ""), found


async def test_moments_are_said_in_the_readers_language(opens: Opens) -> None:
    reader = await opens("Robin Achterberg", timezone_id="UTC", locale="en-US")
    assert "17. März 2030" in await shown(reader, "<t:1900000000:D>")


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=document.title='taken'>",
        "<script>document.title='taken'</script>",
        "[press](javascript:document.title='taken')",
        "||<b onclick=1>x</b>||",
        "<https://x\" onmouseover=\"document.title='taken'>",
        "```html\n<iframe src=https://example.org></iframe>\n```",
    ],
)
async def test_nothing_written_becomes_part_of_the_page(opens: Opens, text: str) -> None:
    reader = await opens()
    message = await reader.person.types(text)
    article = reader.tab.locator(f"#message-{message.id}")
    await expect(article).to_be_visible()
    inside = article.locator(".text")
    assert await inside.locator("img, script, iframe, b, [onclick], [onmouseover], [onerror]").count() == 0
    addresses = await inside.locator("a").evaluate_all("links => links.map((link) => link.protocol)")
    assert set(addresses) <= {"https:", "http:"}
    assert "taken" not in await reader.tab.title()


async def test_a_spoiler_opens_and_closes(opens: Opens) -> None:
    reader = await opens()
    message = await reader.person.types("The end: ||they dance||")
    article = reader.tab.locator(f"#message-{message.id}")
    await expect(article.get_by_text("they dance")).to_be_hidden()
    await reader.button("Show spoiler", within=article).press("Enter")
    await expect(article.get_by_text("they dance")).to_be_visible()
    await reader.button("Hide spoiler", within=article).press("Enter")
    await expect(article.get_by_text("they dance")).to_be_hidden()


async def test_moments_are_in_the_readers_own_zone_and_follow_the_clock(page: Page, opens: Opens) -> None:
    reader = await opens(timezone_id="Asia/Kolkata", locale="en-GB")
    start = int(page.sandbox.clock.timestamp()) + 5 * 24 * 60 * 60
    message = await reader.person.types(f"<t:{start}:F> <t:{start}:R>")
    article = reader.tab.locator(f"#message-{message.id}")
    await expect(article).to_contain_text("GMT+5:30")
    await expect(article).to_contain_text("in 5 days")
    page.sandbox.clock.advance(3 * 24 * 60 * 60)
    page.changed()
    await expect(article).to_contain_text("in 2 days")


async def test_files_are_sent_with_words_for_who_cannot_see_them(opens: Opens) -> None:
    reader = await opens()
    await reader.tab.get_by_label("Attach files").set_input_files(
        {"name": "garden.png", "mimeType": "image/png", "buffer": b"not really a picture"}
    )
    await reader.tab.get_by_label("Description of garden.png").fill("A garden in spring")
    await reader.tab.get_by_label("Message in welcome").fill("Look!")
    await reader.press("Enter")
    await expect(reader.message("Look!").get_by_role("img", name="A garden in spring")).to_be_attached()


async def test_reactions(opens: Opens) -> None:
    reader, other = await opens(), await opens("Kofi Mensah")
    message = await reader.person.types("Shall we?")
    await other.person.reacts("🎉", message)
    await reader.button("party popper, 1 person").press("Enter")
    await expect(reader.button("party popper, 2 people, you reacted")).to_be_focused()
    await reader.press("Enter")
    await expect(reader.button("party popper, 1 person")).to_be_focused()


async def test_a_file_that_is_a_page_does_not_run(opens: Opens) -> None:
    reader = await opens()
    program = b"<title>still</title><script>document.title = 'taken'</script>"
    message = await reader.person.types("Open this", files=[("page.html", program)])
    address = await reader.tab.locator(f"#message-{message.id} a[download]").get_attribute("href")
    assert address is not None
    async with reader.aside() as tab:
        await tab.goto(address)
        assert await tab.title() == "still"
