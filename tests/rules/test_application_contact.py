"""Whom to ask about access, so that whoever needs it gets there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.discordkit.localizer import Localizer
from cogs.applications.pages.common import contact_line
from data.application_calls import Call

CALL = Call(
    id="1", guild_id=1, state="open", kind="grant", title="Travel", contents={}, days=1, wanted=2,
    made_at=datetime(2026, 1, 1, tzinfo=UTC), closes_at=None, closed_at=None, decided_at=None,
    channel_id=None, message_id=None,
)  # fmt: skip


@pytest.mark.parametrize(
    ("contact", "stands"),
    [
        ("access@example.org", "`access@example.org`"),
        ("Kim, access@example.org", "`Kim, access@example.org`"),
        ("https://example.org/access", "<https://example.org/access>"),
        ("@everyone `x`", "`@everyone x`"),
    ],
)
def test_an_address_can_be_copied(contact: str, stands: str) -> None:
    line = contact_line(replace(CALL, contents={"contact": contact}))
    assert stands in Localizer().render(line, "en")
