"""Receipts: showing one to come back to its report, and typing a word of a new one that is asked back.

Invariants: what is typed is in no draft and no row; whoever tries many wrong ones is slowed down, counted in
memory alone, and never told how near a try was.
"""

from __future__ import annotations

from bot import receipts
from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.pages import page
from bot.discordkit.visit import Visit
from bot.guesses import Wrong
from bot.kernel.forms import FormPage, LongText, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.pages.common import leads_to
from cogs.conduct.pages.mine import mine_page
from cogs.conduct.service import reporter, reporting

NOWHERE = 0
"""Stands where a community's id would: a receipt tells by itself which community it is from."""
RECEIPT = FormPage(
    text("conduct-receipt-title"),
    (
        LongText(
            name="receipt",
            label=text("conduct-receipt-ask"),
            help=text("conduct-receipt-ask-help"),
            required=True,
            most=200,
        ),
    ),
)


WRONG, WRONG_WORDS = Wrong(), Wrong()
"""Whole receipts and single words are counted apart: neither holds the other up."""


async def ask_receipt(visit: Visit) -> None:
    """Open the form for a receipt."""
    await ask_now(visit, RECEIPT, leads_to("mine-shown", NOWHERE))


async def take_receipt(visit: Visit) -> None:
    """Show the report of a receipt."""
    now = visit.ground.clock.now()
    WRONG.see_that_slow_enough(visit.user_id, now)
    typed = typed_now(visit, RECEIPT, "receipt")
    guild_ids = [guild.id for guild in visit.client.guilds]
    if receipts.read(typed) is not None:
        WRONG.note(visit.user_id, now)
    found = await reporter.with_receipt(visit.ground, guild_ids, typed)
    if found is None:
        raise Problem(text("conduct-receipt-unknown"))
    WRONG.forget(visit.user_id)
    await visit.turn_to(await mine_page(visit, *found))


async def ask_word(visit: Visit) -> None:
    """Ask one word of the receipt back."""
    guild_id, _report_id, number = _of_word(visit)
    submitted = leads_to("report-word", guild_id, *visit.args[1:])
    await ask_now(visit, _word_question(number), submitted)


async def take_word(visit: Visit) -> None:
    """See whether the word is right. A word that nobody asks for resets nothing."""
    guild_id, report_id, number = _of_word(visit)
    now = visit.ground.clock.now()
    WRONG_WORDS.see_that_slow_enough(visit.user_id, now)
    typed = typed_now(visit, _word_question(number), "word")
    WRONG_WORDS.note(visit.user_id, now)
    right = await reporting.kept_receipt(visit.ground, guild_id, report_id, typed)
    if right is False:
        raise Problem(text("conduct-word-wrong", number=number))
    if right:
        WRONG_WORDS.forget(visit.user_id)
    await visit.show(page(text("conduct-word-title"), text("conduct-word-right")))


ROUTES = {
    "mine-receipt": Route(ask_receipt, opens_form=True),
    "mine-shown": Route(take_receipt),
    "report-ask": Route(ask_word, opens_form=True),
    "report-word": Route(take_word),
}
FORMS = ()


def _of_word(visit: Visit) -> tuple[int, str, int]:
    guild, report_id, number, *_ = (*visit.args, "", "", "")
    if not (guild.isdecimal() and number.isdecimal() and 1 <= int(number) <= receipts.WORDS):
        raise Problem(text("problem-old-button"))
    return int(guild), report_id, int(number)


def _word_question(number: int) -> FormPage:
    question = ShortText(name="word", label=text("conduct-word-ask", number=number), required=True, most=40)
    return FormPage(text("conduct-word-title"), (question,))
