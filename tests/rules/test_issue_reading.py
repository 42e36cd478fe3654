"""A summary is made of an issue's own sentences and of nothing else, whatever its author or a template wrote."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forges.forge import IssueFacts
from cogs.issues.rules.labels import DAY, HOUR, SIZES, WEEK
from cogs.issues.rules.readiness import met
from cogs.issues.rules.reading import (
    CLEAR,
    READ,
    SUMMARY,
    TO_BE_READ,
    VAGUE,
    clarity,
    guess_size,
    has_place,
    prose,
    read,
    summarise,
)
from tests.judged import NOW

VOCABULARY = [
    "we",
    "save",
    "the",
    "map",
    "Übung",
    "señal",
    "переводим",
    "地図",
    "file_name",
    "don't",
    "wrong,",
    "naïve",
]
WORDS = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=12)
SECRET = "hidden"
"""Stands in all that must not be shown, and in nothing else."""

NO_PROSE = (
    "```\n{} x = 1\n```",
    "```python\nimport {}\n\n\nprint(1)\n```",
    "````md\n```\n{}\n```\n````",
    "~~~\n{}\n~~~",
    "   ```\n   {}\n   ```",
    "    {} = indented code\n\n    {} = more of it",
    "\t{} by a tab",
    "# {}",
    "## {} in a heading ##",
    "{}\n======",
    "{} two\n---",
    "**{}**",
    "**{} with a colon**:",
    "<!-- {} -->",
    "<!--\n{}\n\nPlease write your issue below this line: {}\n-->",
    "![{}](https://pictures.example/{}.png)",
    "![{}][picture]",
    '<img width="320"\n alt="{}" src="https://pictures.example/{}.png" />',
    "[![{}](https://badges.example/{}.svg)](https://ci.example/{})",
    "[{}]: https://elsewhere.example/{}",
    "<details>\n<summary>{}</summary>\n\n{}\n</details>",
    "<details open>{}</details>",
    "<pre>\n{}\n</pre>",
    "| {} | column |\n|---|---|\n| 1 | {} |",
    "> {} as somebody else wrote",
    "https://elsewhere.example/{}",
    "- [x] I have searched the existing issues {}",
    "- [ ] I agree to follow this project's Code of Conduct {}",
    "A clear and concise description of what {} is.",
    "Thanks for taking the time to fill out this {} report!",
    "- OS: {}",
    "Version: {}",
    "Traceback (most recent call {}):",
    '  File "/app/{}.py", line 3',
    "at org.{}.Main(Main.java:12)",
)
"""What is no sentence of the issue's own."""


FORMS = (
    "{}",
    "- {}",
    "1. {}",
    "* [ ] {}",
    "*{}*",
    "~~{}~~",
    "[{}](https://elsewhere.example/b_(c))",
    '<span class="a">{}</span>',
)
"""How a sentence can be dressed up."""


@st.composite
def bodies(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a body of sentences and of other things, and the words of its sentences."""
    parts: list[str] = []
    words: list[str] = []
    for _ in range(draw(st.integers(0, 7))):
        if draw(st.booleans()):
            part = draw(st.sampled_from(NO_PROSE)).replace("{}", SECRET)
            if part.startswith(("    ", "\t")):  # below a point of a list it would be a sentence of that point
                parts.append("So:")
                words.append("So:")
            parts.append(part)
            continue
        said = draw(WORDS)
        words += said
        parts.append(draw(st.sampled_from(FORMS)).format(" ".join(said)))
        parts.append("End.")
        words.append("End.")
    return "\n\n".join(parts), words


@given(bodies())
def test_of_a_body_its_sentences_are_kept_and_all_else_is_left_out(written: tuple[str, list[str]]) -> None:
    body, words = written
    assert prose(body).split() == words
    assert SECRET not in summarise(body)


@given(bodies())
def test_how_lines_end_changes_nothing(written: tuple[str, list[str]]) -> None:
    """Forges hand a body out with the line ends of the browser in which it was typed."""
    body = written[0]
    assert summarise(body.replace("\n", "\r\n")) == summarise(body)
    assert clarity("Title", body.replace("\n", "\r\n")) == clarity("Title", body)


@given(bodies())
def test_a_summary_is_short_and_ends_at_a_sentence_or_says_that_it_does_not(
    written: tuple[str, list[str]],
) -> None:
    body, words = written
    whole, summary = " ".join(words), summarise(body)
    assert len(summary) <= SUMMARY
    if len(whole) <= SUMMARY:
        assert summary == whole
    else:
        shown = summary.removesuffix(" …")
        assert whole.startswith(f"{shown} ")
        assert summary.endswith((".", " …"))
        assert len(summary) >= SUMMARY // 3


PIECES = [
    "``` ",
    "~~~",
    "`",
    "#",
    "- [ ] ",
    "*",
    "**",
    "_",
    "__",
    ">",
    "|",
    "<!--",
    "-->",
    "<details>",
    "</details>",
    "<pre>",
]
PIECES += [
    "</pre>",
    "<img ",
    "![",
    "](",
    ")",
    "[x]",
    "http://",
    "\n",
    "\n\n",
    "\r\n",
    "    ",
    "\t",
    " ",
    "\0",
    "\u202e",
]
PIECES += ["\u2067", "\u200f", "שלום", "word", "1. ", "…", ".", "! ", "=====", "---", "```\n"]
MARKDOWN = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=120).map("".join)
ANY = MARKDOWN | st.text(max_size=4000) | MARKDOWN.map(lambda some: (some * 4000)[:4000])


def stands_in(words: str, body: str) -> bool:
    """Tell whether all characters of words stand in a body, in the same order."""
    left = iter(body)
    return all(one in left for one in words)


@given(ANY)
def test_nothing_is_added_to_what_stands_there(body: str) -> None:
    summary = summarise(body)
    assert len(summary) <= SUMMARY
    assert stands_in("".join(summary.removesuffix("…").split()), body)
    assert summary == " ".join(summary.split())


@settings(deadline=None)
@given(ANY, ANY, st.sampled_from([None, *SIZES]))
def test_any_words_at_all_are_read(title: str, body: str, size: str | None) -> None:
    told = read(title, body, size)
    assert told.summary == summarise(body)
    assert told.size in (None, *SIZES)
    assert told.clarity in (VAGUE, TO_BE_READ, CLEAR)
    if size is not None:
        assert told.size is not None
        assert SIZES.index(told.size) >= SIZES.index(size), "words make an issue no smaller than its label"
        assert told.size in (size, guess_size(title, body))
    else:
        assert told.size == guess_size(title, body)


@given(st.integers(0, 200), st.sampled_from(NO_PROSE))
def test_what_is_cut_off_in_its_middle_does_not_show(length: int, part: str) -> None:
    hidden = part.replace("{}", SECRET)
    many = "\n\n".join([hidden] * (READ // len(hidden) + 2))
    assert SECRET not in summarise(f"<!-- {'x' * length} -->\n\n{many}")


@pytest.mark.parametrize("before", ["", "# Heading\n\n", "# Heading\r\n\r\nFirst.\r\n\r\n"])
def test_a_body_of_one_long_line_has_a_summary(before: str) -> None:
    summary = summarise(before + "We save the map. " * READ)
    assert "We save the map." in summary
    assert len(summary) > SUMMARY // 2


BUG = """\
**Describe the bug**
A clear and concise description of what the bug is.

**To Reproduce**
Steps to reproduce the behavior:
1. Go to '...'
2. Click on '....'
3. Scroll down to '....'
4. See error

**Expected behavior**
A clear and concise description of what you expected to happen.

**Screenshots**
If applicable, add screenshots to help explain your problem.

**Desktop (please complete the following information):**
 - OS: [e.g. iOS]
 - Browser [e.g. chrome, safari]
 - Version [e.g. 22]

**Smartphone (please complete the following information):**
 - Device: [e.g. iPhone6]
 - OS: [e.g. iOS8.1]
 - Browser [e.g. stock browser, safari]
 - Version [e.g. 22]

**Additional context**
Add any other context about the problem here.
"""
FEATURE = """\
**Is your feature request related to a problem? Please describe.**
A clear and concise description of what the problem is. Ex. I'm always frustrated when [...]

**Describe the solution you'd like**
A clear and concise description of what you want to happen.

**Describe alternatives you've considered**
A clear and concise description of any alternative solutions or features you've considered.

**Additional context**
Add any other context or screenshots about the feature request here.
"""
FORM = """\
### Is there an existing issue for this?

- [X] I have searched the existing issues

### Current Behavior

_No response_

### Environment

- OS: Ubuntu 20.04

### Code of Conduct

- [X] I agree to follow this project's Code of Conduct
"""


@pytest.mark.parametrize("template", [BUG, FEATURE, FORM])
def test_a_template_that_nobody_filled_in_says_nothing(template: str) -> None:
    """The templates that GitHub offers to every repository."""
    assert summarise(template) == ""
    assert clarity("Something is wrong", template) == VAGUE


def test_what_was_filled_into_a_template_is_what_is_shown() -> None:
    filled = BUG.replace(
        "A clear and concise description of what the bug is.", "The map is empty after midnight, also on a phone."
    ).replace("Go to '...'", "Open the map at midnight.")
    assert summarise(filled) == "The map is empty after midnight, also on a phone. Open the map at midnight."


@pytest.mark.parametrize(
    "sentence",
    [
        "We have no code of conduct yet, and need one.",
        "The code of conduct names nobody whom one could write to.",
        "We should describe the solution in the guide.",
        "The expected behaviour is written in the guide, the actual one is not.",
        "There is additional context in the wiki.",
        "Show the steps to reproduce beside the bug form.",
        "Somebody thanked us: thank you for opening the door!",
        "If a < b and c > d, the sum is wrong.",
        "snake_case and file_name_too stay names.",
    ],
)
def test_a_sentence_that_only_sounds_like_a_template_is_kept(sentence: str) -> None:
    assert prose(f"{sentence}\n\nMore.").split() == [*sentence.split(), "More."]


@pytest.mark.parametrize(
    ("title", "body", "size"),
    [
        ("Typo in the help page", "", HOUR),
        ("Broken link on the start page", "", HOUR),
        ("Tippfehler auf der Startseite", "", HOUR),
        ("Wrong unit", "It takes about half an hour.", HOUR),
        ("Wrong unit", "An hour or two, no knowledge needed.", HOUR),
        ("Rename the button", "", HOUR),
        ("The clock is an hour off", "It shows an hour too much.", None),
        ("Reminders come an hour early", "", None),
        ("Rewrite the importer", "", WEEK),
        ("Port to Qt 6", "", WEEK),
        ("RFC: new plugin format", "", WEEK),
        ("[Meta] accessibility", "", WEEK),
        ("Roadmap for the year", "", WEEK),
        ("Migrate the whole site", "", WEEK),
        ("Fix the colours", "This is a big undertaking.", WEEK),
        ("Many things", "- [ ] a\n" * 9, WEEK),
        ("Some things", "- [ ] a\n" * 5, DAY),
        ("Add a meta description to the start page", "", None),
        ("Let people choose the port to listen on", "", None),
        ("Link to RFC 2119", "", None),
        ("Show the weather", "In the header.", None),
        ("", "", None),
    ],
)
def test_how_big_an_issue_looks(title: str, body: str, size: str | None) -> None:
    assert guess_size(title, body) == size


@pytest.mark.parametrize(
    "words",
    [
        "See src/map/scale.js",
        "It is in `checks/git.sh`.",
        "(docs/design/card.png)",
        "README.md",
        "Call sorted_names() there",
        "Everything in docs/ is old",
        "see `lending/tasks`",
        "the folder tide-core/src/harmonic",
        "./gradlew test in app/build.gradle.kt",
        "/etc/hearth/conf",
    ],
)
def test_a_place_in_a_project(words: str) -> None:
    assert has_place(words)
    assert has_place(f"First line.\n{words}\nLast line.")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "yes and/or no",
        "HTTP/3 and TCP/IP",
        "open 24/7",
        "since 12/05/2024",
        "Please support Node.js 22 and Vue.js",
        "I/O is slow",
        "https://forge.example/owner/name",
        "e.g. in the evening, i.e. late",
        "version 2.14.0",
        "an empty pair of brackets ()",
    ],
)
def test_what_only_looks_like_a_place(words: str) -> None:
    assert not has_place(words)


@pytest.mark.parametrize(
    ("title", "label", "size"),
    [
        ("Rewrite the importer", HOUR, WEEK),
        ("Rewrite the importer", DAY, WEEK),
        ("Typo in the help page", DAY, DAY),
        ("Typo in the help page", None, HOUR),
        ("The map is empty", HOUR, HOUR),
        ("The map is empty", None, None),
    ],
)
def test_a_label_names_the_size_unless_the_words_say_that_it_is_larger(
    title: str, label: str | None, size: str | None
) -> None:
    assert read(title, "", label).size == size


LONG = "The map of the town is empty after midnight, also on a phone, and nobody knows why."


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("", VAGUE),
        ("pls fix thx", VAGUE),
        (LONG, TO_BE_READ),
        (f"{LONG} Begin in `src/map.js`.", CLEAR),
        (f"{LONG}\n\n1. Open the map\n2. Wait", CLEAR),
        ("`src/map.js`", CLEAR),
        (f"{LONG}\n\n- [x] I have searched the existing issues", TO_BE_READ),
        (f"{LONG} Bumps tiny-router from 2.3 to 2.4 in `package.json`.", VAGUE),
        (f"This issue was automatically opened. {LONG}", VAGUE),
        (f"```\n{LONG}\n```", VAGUE),
    ],
)
def test_how_clearly_an_issue_is_told(body: str, told: int) -> None:
    assert clarity("The map is empty", body) == told


HOSTILE = [
    "a",
    "a.",
    "a/",
    "`",
    "``",
    "```\n",
    "````",
    "~",
    "~~~\n",
    "<!--",
    "<!-- -->",
    "<details",
    "<details>",
    "<a",
    "<",
]
HOSTILE += [
    "<a ",
    "[",
    "![",
    "[](",
    "![](",
    "[a](b(",
    "_",
    "a_",
    "__a",
    "*",
    "**",
    "\n",
    " ",
    "\t",
    "\r\n",
    "    a\n",
    "|",
]
HOSTILE += [
    "| ",
    "1. ",
    "1.\n",
    "- [ ] ",
    "# ",
    "=",
    "===\n",
    "http://",
    "bump ",
    "bumps a ",
    "refactor ",
    "at ",
    "File ",
]
HOSTILE += [".py", "()", "I have ", "\0", "\u202e", "12/", "- ", "go to '", ">", "-->", "(", "one-", "half an "]


@pytest.mark.parametrize("part", HOSTILE)
@pytest.mark.parametrize(("begin", "end"), [("", ""), ("x", "x"), ("- ", "\n!x")])
def test_a_hundred_kilobytes_of_anything_are_read(part: str, begin: str, end: str) -> None:
    """Where it takes more than moments, the time that a test has at most runs out."""
    body = begin + part * (100_000 // len(part)) + end
    told = read(body, body, None)
    assert len(told.summary) <= SUMMARY
    assert stands_in("".join(told.summary.removesuffix("…").split()), body)
    issue = IssueFacts(1, body, body, "", (), NOW, NOW, 0, 0, True, False)
    assert set(met(issue).values()) <= {True, False}
    assert len(prose(body)) <= len(body)
