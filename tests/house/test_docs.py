"""The generated pages say what the code says."""

from __future__ import annotations

import re

from bot.app import FEATURES
from bot.cli.docs import ROOT, pages
from bot.discordkit.localizer import Localizer
from bot.kernel.settings import ChannelKind, RoleKind, declared


def test_the_generated_pages_equal_the_code() -> None:
    stale = [name for name, words in pages().items() if (ROOT / name).read_text(encoding="utf-8") != words]
    assert not stale, "run `python -m bot docs`"


def test_what_a_page_leads_to_is_there() -> None:
    pages_written = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    assert len(pages_written) > 10
    lost = [
        f"{page.relative_to(ROOT)}: {where}"
        for page in pages_written
        for where in re.findall(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)", page.read_text(encoding="utf-8"))
        if not (page.parent / where).exists()
    ]
    assert not lost


def test_every_permission_that_a_setting_needs_is_asked_for_when_hearth_is_invited() -> None:
    for feature in FEATURES:
        for setting in declared(feature.settings) if feature.settings else ():
            kind = setting.kind
            needed = set(kind.needs) if isinstance(kind, ChannelKind) else set()
            if isinstance(kind, RoleKind) and kind.granted:
                needed.add("manage_roles")
            assert needed <= feature.permissions.keys(), f"{feature.name} must say why it needs these"


def test_every_permission_that_hearth_asks_for_has_its_name() -> None:
    localizer = Localizer()
    for feature in FEATURES:
        for name in feature.permissions:
            assert localizer.has(f"permission-{name.replace('_', '-')}"), name
