"""Reads, as it is imported, what each start of Hearth reads and no start changes: words and lists of terms.

For the process from which others are forked (tests/nursery.py).
"""

from __future__ import annotations

from bot.discordkit.localizer import Localizer
from cogs.wording.rules.terms import check_all
from tests.once import share_words

share_words()
Localizer()
check_all()
