"""What lies on the forges of the seeded community: repositories and issues in every state that newcomers meet.

Invariant: everything here is made up, by and for this sandbox.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sandbox.github.world import GitHubWorld, Repository

if TYPE_CHECKING:
    from sandbox.server import Sandbox

SOURCES = ("org:rainbow-tools", "meadow/field-notes", "harbour/tides")
"""What the organiser names on GitHub."""
OPEN_GUIDE = "# How to help\n\nNo need to ask before you begin. Just open a pull request.\n"
ASK_GUIDE = (
    "# How to help\n\nPlease leave a comment on the issue that you want to work on, and wait for an answer.\n\n"
    "If you use AI, please disclose it in the pull request.\n"
)
ASSIGN_GUIDE = (
    "# How to help\n\nPlease ask to be assigned, and wait until you are assigned before you begin.\n\n"
    "AI-generated pull requests are not accepted.\n"
)
DAY = timedelta(days=1)


def settle(sandbox: Sandbox) -> None:
    """Build it all."""
    world = sandbox.github.world
    sandbox.github.unlimited = True
    _download_page(world)
    _handbook(world)
    _field_notes(world)
    _tides(world)
    _sleeping(world)
    pantry = _elsewhere(sandbox.forgejo.world, "cookbook/pantry", "A kitchen's stock, shared")
    sandbox.forgejo.world.add_issue(
        pantry,
        "Count half a packet, too",
        "Whoever takes half a packet of flour has to write down one or none. "
        "`take()` in `app/stock.py` could count in halves.",
        labels=["good first issue"],
        age=4 * DAY,
    )
    sowing = _elsewhere(sandbox.gitlab.world, "garden/sowing", "When to sow what")
    sandbox.gitlab.world.add_issue(
        sowing,
        "Say which day is meant by “today”",
        "The first page says “today” without a time zone. It is written in `app/today.py`, in `heading()`.",
        labels=["good first issue"],
        age=6 * DAY,
    )


def _download_page(world: GitHubWorld) -> None:
    of = world.add_repository(
        "rainbow-tools/download-page",
        description="Where people get our tools, in every language and with every keyboard",
        language="TypeScript",
        topics=["accessibility", "web"],
        files={"CONTRIBUTING.md": OPEN_GUIDE},
        maintainers=["kofi-m", "yuki-t"],
    )
    contrast = world.add_issue(
        of,
        "The grey on the download button is hard to read",
        "The contrast is 3.1 to 1, and 4.5 to 1 is needed.\n\nThe colour stands in `src/button.css`. A darker one "
        "that passes is `#3b3b3b`. You can check it with the tool named in `docs/contrast.md`.",
        labels=["good first issue", "a11y", "size/S"],
        author="kofi-m",
        age=12 * DAY,
    )
    world.comment(contrast, "yuki-t", "Yes please! Ask here if anything is unclear.", ago=2 * DAY)
    world.add_issue(
        of,
        "Say in the menu which language is chosen",
        'A screen reader says "button, collapsed" and not the language.\n\n1. Open the page\n'
        "2. Tab to the menu\n\nIn `src/menu.tsx`, `LanguageMenu()` should set the label.",
        labels=["good first issue", "a11y"],
        author="kofi-m",
        age=30 * DAY,
    )
    taken = world.add_issue(
        of, "Test the search with an empty word", "In `test/search.test.ts`.", labels=["good first issue", "tests"]
    )
    world.open_pull(of, "noa-writes", "Test the empty search", closes=taken)
    claimed = world.add_issue(
        of, "Spell “licence” alike everywhere", "Both spellings are in `locales/en.json`.", labels=["easy", "docs"]
    )
    world.comment(claimed, "ira-codes", "Hi, can I take this one?", ago=DAY)


def _handbook(world: GitHubWorld) -> None:
    of = world.add_repository(
        "rainbow-tools/handbook",
        description="How we work together, for everybody who is new",
        language=None,
        topics=["documentation", "community"],
        files={"CONTRIBUTING.md": ASK_GUIDE},
        maintainers=["lea-f"],
    )
    for title, body, labels in (
        (
            "Explain what a review is, before the first one",
            "Newcomers ask us what happens after they open a pull request. A page of about 200 words in "
            "`guide/review.md` would help, in plain words and with one example.",
            ["good first issue", "documentation"],
        ),
        (
            "Traducir la página de bienvenida al español",
            "La página está en `guide/welcome.md`. Son unas 150 palabras, y hay un glosario en `glossary.md`.",
            ["good first issue", "translation", "size/S"],
        ),
        (
            "Willkommensseite auf Deutsch übersetzen",
            "Die Seite liegt in `guide/welcome.md` und hat etwa 150 Wörter. Ein Glossar steht in `glossary.md`.",
            ["good first issue", "translation", "size/S"],
        ),
        ("Redesign the whole handbook", "Tracking issue. It will take several weeks.", ["help wanted", "design"]),
    ):
        issue = world.add_issue(of, title, body, labels=labels, author="lea-f", age=9 * DAY)
        world.comment(issue, "lea-f", "Still wanted.", ago=3 * DAY)


def _field_notes(world: GitHubWorld) -> None:
    of = world.add_repository(
        "meadow/field-notes",
        description="Write down which birds you saw, and share it",
        language="Python",
        topics=["birds", "nature", "citizen-science"],
        files={"CONTRIBUTING.md": OPEN_GUIDE},
        maintainers=["mira-keeps"],
    )
    names = world.add_issue(
        of,
        "Names with accents come last in the list",
        "`Éider` and `Öring` come after `Zander`. In `notes/species.py`, "
        "`sorted_names()` should leave accents out "
        "of the comparison. A test to copy stands in `tests/test_species.py`.",
        labels=["good first issue", "bug", "size/S"],
        age=15 * DAY,
    )
    world.comment(names, "mira-keeps", "Happy to help with this one.", ago=4 * DAY)
    world.add_issue(
        of,
        "A page on how to import old notebooks",
        "People keep asking. The page goes into `docs/import.md` and says which columns are wanted, "
        "with one small "
        "example file.",
        labels=["good first issue", "docs"],
        age=20 * DAY,
    )
    world.add_issue(
        of,
        "Test the moon phases around the new year",
        "`notes/moon.py` has no test for 31 December. About four cases in `tests/test_moon.py` would do.",
        labels=["good first issue", "tests"],
        age=5 * DAY,
    )
    world.assign(world.add_issue(of, "Export as a table", "As CSV.", labels=["good first issue"]), "somebody-else")
    world.close(world.add_issue(of, "A typo on the first page", "“Bidrs”.", labels=["good first issue"]))


def _tides(world: GitHubWorld) -> None:
    of = world.add_repository(
        "harbour/tides",
        description="When the water comes and goes, on the command line",
        language="Rust",
        topics=["sea", "command-line"],
        files={"CONTRIBUTING.md": ASSIGN_GUIDE},
        maintainers=["uma-tides"],
    )
    world.add_issue(
        of,
        "Print times with the zone that they are in",
        "`tide next` prints `14:05` and not where. In `src/print.rs`, `next_line()` has the zone at hand.",
        labels=["E-easy", "help wanted"],
        author="uma-tides",
        age=7 * DAY,
    )
    linked = world.add_issue(of, "Round heights to a tenth", "In `src/height.rs`.", labels=["E-easy"], age=8 * DAY)
    world.link_by_hand(linked, world.open_pull(of, "ira-codes", "Tidy up heights"))
    locked = world.add_issue(of, "Which colour for low water?", "A long talk.", labels=["good first issue"])
    locked.is_locked = True


def _sleeping(world: GitHubWorld) -> None:
    asleep = world.add_repository("rainbow-tools/old-badge", language="PHP", pushed=900 * DAY)
    world.add_issue(asleep, "Draw the badge anew", "As SVG, in `badge.php`.", age=800 * DAY)
    archived = world.add_repository("rainbow-tools/first-site", language="HTML")
    archived.is_archived = True
    world.add_issue(archived, "Mend the footer", "In `index.html`.")
    hidden = world.add_repository("rainbow-tools/not-yet", language="Go")
    hidden.is_private = True
    world.add_issue(hidden, "A secret plan", "Nobody outside sees this.")


def _elsewhere(world: GitHubWorld, path: str, description: str) -> Repository:
    return world.add_repository(
        path,
        description=description,
        language="Python",
        files={"CONTRIBUTING.md": OPEN_GUIDE},
        maintainers=["mira-keeps"],
    )
