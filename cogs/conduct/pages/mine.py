"""The reporter's own page: how a report stands, what was said, and what they can still do.

Invariants: a page is shown only to whoever showed the receipt or made the report with their account, found anew at
every press; what cannot be undone is asked first; nothing here shows whether anybody has looked.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.discordkit.boundary import Route
from bot.discordkit.communities import see_that_shared
from bot.discordkit.downloads import expires_at
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import Files, FormPage, LongText
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.text import Name, Text, text
from cogs.conduct.pages.common import at, file_lines, leads_to, parts_of, place_and_ids
from cogs.conduct.rules.words import ANONYMOUS, CLOSED, MOST_WORDS, NAMED
from cogs.conduct.service import reporter
from cogs.conduct.service.reporter import Mine

FILES_SHOWN = 20


async def open_mine(visit: Visit) -> None:
    """Offer the ways back to a report: the receipt, or what was reported with this account."""
    guild_id, () = place_and_ids(visit, 0)
    await see_that_shared(visit, guild_id)
    own = await reporter.own_reports(visit.ground, guild_id, visit.user_id)
    rows: list[Row] = []
    lines = [text("conduct-mine-ways")]
    if own:
        lines.append(text("conduct-mine-own", count=len(own)))
        options = tuple(
            Option(
                text("conduct-code", code=case.code), key, text(f"conduct-state-{case.state.replace('_', '-')}")
            )
            for key, case in own[-SELECT_OPTIONS:]
        )
        rows.append(Select(text("conduct-mine-choose"), leads_to("mine-look", guild_id), options))
    rows.append(
        (
            Button(text("conduct-button-receipt"), leads_to("mine-receipt", guild_id), "primary"),
            Button(text("conduct-button-back"), leads_to("report-first", guild_id)),
        )
    )
    await visit.turn_to(page(text("conduct-mine-title"), *lines, rows=rows))


async def look(visit: Visit) -> None:
    """Show how a report stands; it was chosen in a select, or is named by the press."""
    if visit.values:
        guild_id, _ = place_and_ids(visit, 0)
        key = visit.values[0]
    else:
        guild_id, (key,) = place_and_ids(visit, 1)
    await visit.turn_to(await mine_page(visit, guild_id, key))


async def read(visit: Visit) -> None:
    """Show what was said, one part at a time, the latest last."""
    guild_id, (key, number) = place_and_ids(visit, 2)
    mine = await reporter.look(visit.ground, guild_id, visit.user_id, key)
    parts = [
        (message, part, count)
        for message in mine.messages
        for count, part in enumerate(parts_of(message.words), start=1)
    ]
    if not parts:
        await visit.turn_to(await mine_page(visit, guild_id, key, text("conduct-mine-no-messages")))
        return
    shown = min(int(number) if number.isdecimal() else 0, len(parts) - 1)
    message, part, _ = parts[shown]
    who = text("conduct-from-team" if message.from_team else "conduct-from-you", at=at(message.at))
    buttons = []
    if shown > 0:
        buttons.append(Button(text("conduct-button-earlier"), leads_to("mine-read", guild_id, key, shown - 1)))
    if shown + 1 < len(parts):
        buttons.append(Button(text("conduct-button-later"), leads_to("mine-read", guild_id, key, shown + 1)))
    buttons.append(Button(text("conduct-button-answer"), leads_to("mine-add", guild_id, key)))
    buttons.append(Button(text("conduct-button-report"), leads_to("mine-look", guild_id, key)))
    counted = text("conduct-part", number=shown + 1, of=len(parts))
    said = Name(part, lines=True)
    words = text("conduct-name-opened", words=said) if message.opened else text("name", name=said)
    await visit.turn_to(
        Page(text("conduct-mine-title"), (Block((counted, who)), Block((words,)), Block(rows=(tuple(buttons),))))
    )


async def add(visit: Visit) -> None:
    """Open the form for an answer or something more."""
    guild_id, (key,) = place_and_ids(visit, 1)
    await _open(visit, ADD, guild_id, key)


async def again_now(visit: Visit) -> None:
    """Say in one press that it happened again; words can follow."""
    guild_id, (key,) = place_and_ids(visit, 1)
    async with visit.ground.database.write() as tx:
        await reporter.add(visit.ground, tx, guild_id, visit.user_id, key, "", again=True)
    await visit.turn_to(await mine_page(visit, guild_id, key, text("conduct-again-told")))


async def well(visit: Visit) -> None:
    """Say that it is well: nothing is written down."""
    guild_id, (key,) = place_and_ids(visit, 1)
    await reporter.see_that_mine(visit.ground, guild_id, visit.user_id, key)
    await visit.turn_to(await mine_page(visit, guild_id, key, text("conduct-well")))


async def again(visit: Visit) -> None:
    """Open the form for what happened again."""
    guild_id, (key,) = place_and_ids(visit, 1)
    await _open(visit, AGAIN, guild_id, key)


async def more(visit: Visit) -> None:
    """Show what else a reporter can do."""
    guild_id, (key,) = place_and_ids(visit, 1)
    mine = await reporter.look(visit.ground, guild_id, visit.user_id, key)
    may_act, wants = mine.report.may_act, mine.report.check_in
    lines = [text("conduct-more-act" if may_act else "conduct-more-not-act")]
    lines.append(text("conduct-more-check-in" if wants else "conduct-more-no-check-in"))
    first = [
        Button(
            text("conduct-button-withdraw" if may_act else "conduct-button-agree"),
            leads_to("mine-consent", guild_id, key, int(not may_act)),
        ),
        Button(
            text("conduct-button-ask-not" if wants else "conduct-button-ask"),
            leads_to("mine-checkin", guild_id, key, int(not wants)),
        ),
    ]
    second = (
        [Button(text("conduct-button-burn"), leads_to("mine-burn-ask", guild_id, key), "danger")]
        if mine.report.receipt
        else []
    )
    if mine.report.how != NAMED:
        lines.append(text("conduct-more-reveal"))
        second.insert(0, Button(text("conduct-button-reveal"), leads_to("mine-reveal-ask", guild_id, key)))
    if mine.report.receipt:
        lines.append(text("conduct-more-burn"))
    second.append(Button(text("conduct-button-report"), leads_to("mine-look", guild_id, key)))
    await visit.turn_to(page(text("conduct-mine-title"), *lines, rows=(tuple(first), tuple(second))))


async def change_consent(visit: Visit) -> None:
    """Withdraw consent, or give it back."""
    guild_id, (key, value) = place_and_ids(visit, 2)
    await reporter.consent(visit.ground, guild_id, visit.user_id, key, may_act=value == "1")
    said = text("conduct-agreed-to" if value == "1" else "conduct-withdrawn")
    await visit.turn_to(await mine_page(visit, guild_id, key, said))


async def change_check_in(visit: Visit) -> None:
    """Ask to be asked, or not."""
    guild_id, (key, value) = place_and_ids(visit, 2)
    await reporter.check_in(visit.ground, guild_id, visit.user_id, key, wanted=value == "1")
    said = text("conduct-more-check-in" if value == "1" else "conduct-more-no-check-in")
    await visit.turn_to(await mine_page(visit, guild_id, key, said))


async def ask_reveal(visit: Visit) -> None:
    """Ask whether somebody really wants to be known."""
    await _ask(
        visit,
        text("conduct-reveal-ask"),
        Button(text("conduct-button-reveal-yes"), leads_to("mine-reveal", *visit.args), "danger"),
    )


async def reveal(visit: Visit) -> None:
    """Let the team know who reported."""
    guild_id, (key,) = place_and_ids(visit, 1)
    await reporter.reveal(visit.ground, guild_id, visit.user_id, key)
    await visit.turn_to(await mine_page(visit, guild_id, key, text("conduct-revealed")))


async def ask_burn(visit: Visit) -> None:
    """Ask whether the receipt should really go."""
    await _ask(
        visit,
        text("conduct-burn-ask"),
        Button(text("conduct-button-burn-yes"), leads_to("mine-burn", *visit.args), "danger"),
    )


async def burn(visit: Visit) -> None:
    """Burn the receipt."""
    guild_id, (key,) = place_and_ids(visit, 1)
    await reporter.burn(visit.ground, guild_id, visit.user_id, key)
    await visit.turn_to(page(text("conduct-mine-title"), text("conduct-burned")))


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that the report is still this person's."""
    await reporter.see_that_mine(visit.ground, guild_id, visit.user_id, str(context["key"]))


async def send_add(visit: Visit, sending: Sending) -> None:
    """Save what was added."""
    await _send(visit, sending, again=False)


async def send_again(visit: Visit, sending: Sending) -> None:
    """Save that it happened again."""
    await _send(visit, sending, again=True)


WORDS = LongText(name="words", label=text("conduct-add-words"), required=True, most=MOST_WORDS)
MORE_FILES = Files(name="files", label=text("conduct-ask-files"), help=text("conduct-ask-files-help"), most=10)
ADD = Form(
    "conduct.add",
    text("conduct-add-title"),
    (FormPage(text("conduct-add-title"), (WORDS, MORE_FILES)),),
    send_add,
    allowed=allowed,
)
AGAIN = Form(
    "conduct.again",
    text("conduct-again-title"),
    (FormPage(text("conduct-again-title"), (WORDS, MORE_FILES)),),
    send_again,
    allowed=allowed,
)

ROUTES = {
    "mine-open": Route(open_mine),
    "mine-look": Route(look),
    "mine-read": Route(read),
    "mine-add": Route(add),
    "mine-again": Route(again),
    "mine-again-now": Route(again_now),
    "mine-well": Route(well),
    "mine-more": Route(more),
    "mine-consent": Route(change_consent),
    "mine-checkin": Route(change_check_in),
    "mine-reveal-ask": Route(ask_reveal),
    "mine-reveal": Route(reveal),
    "mine-burn-ask": Route(ask_burn),
    "mine-burn": Route(burn),
}
FORMS = (ADD, AGAIN)


async def _open(visit: Visit, form: Form, guild_id: int, key: str) -> None:
    await open_form(
        visit,
        form,
        guild_id=guild_id,
        intro=(text("conduct-add-intro"),),
        context={"key": key},
        about=key,
        anonymous=len(key) == reporter.KEY_LENGTH,
    )


async def _send(visit: Visit, sending: Sending, *, again: bool) -> None:
    key, handed_in = str(sending.context["key"]), tuple(sending.answers["files"] or ())
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        await reporter.add(
            visit.ground,
            tx,
            sending.guild_id,
            visit.user_id,
            key,
            sending.answers["words"],
            handed_in,
            tuple(expires_at(file.url) for file in handed_in),
            again=again,
        )
    await visit.turn_to(await mine_page(visit, sending.guild_id, key, text("conduct-added")))


async def _ask(visit: Visit, question: Text, yes: Button) -> None:
    guild_id, (key,) = place_and_ids(visit, 1)
    await reporter.see_that_mine(visit.ground, guild_id, visit.user_id, key)
    no = Button(text("conduct-button-no"), leads_to("mine-look", guild_id, key))
    await visit.turn_to(page(text("conduct-mine-title"), question, rows=((yes, no),)))


async def mine_page(visit: Visit, guild_id: int, key: str, *said: Text) -> Page:
    """Return the page of a report, for whoever holds its key."""
    mine = await reporter.look(visit.ground, guild_id, visit.user_id, key)
    lines: list[Text] = [*said, text("conduct-code-line", code=mine.case.code), *_state(mine)]
    lines += [
        text(f"conduct-promise-{one.what}-{one.stands}", at=at(one.due_at))
        for one in mine.promises
        if one.what in ("acknowledge", "update", "decide") and one.stands != "dropped"
    ][-6:]
    lines += file_lines(mine.files, FILES_SHOWN)
    if mine.few:
        lines.append(text("conduct-few-can-see"))
    if not mine.report.may_act:
        lines.append(text("conduct-more-not-act"))
    buttons: Sequence[Button] = (
        Button(
            text("conduct-button-messages", count=len(mine.messages)),
            leads_to("mine-read", guild_id, key, max(0, len(mine.messages) - 1)),
        ),
        Button(text("conduct-button-answer"), leads_to("mine-add", guild_id, key), "primary"),
        Button(text("conduct-button-again"), leads_to("mine-again", guild_id, key)),
        Button(text("conduct-button-more"), leads_to("mine-more", guild_id, key)),
    )
    begun = page(text("conduct-mine-title"), *lines, rows=(tuple(buttons),))
    if not mine.asked:
        return begun
    answers = (
        Button(text("conduct-button-well"), leads_to("mine-well", guild_id, key)),
        Button(text("conduct-button-again"), leads_to("mine-again-now", guild_id, key), "danger"),
    )
    return Page(begun.title, (Block((text("conduct-how-are-you"),), (answers,)), *begun.blocks))


def _state(mine: Mine) -> list[Text]:
    case = mine.case
    said = [text(f"conduct-state-{case.state.replace('_', '-')}-line")]
    if case.state == CLOSED and case.outcome is not None:
        said.append(text(f"conduct-outcome-{case.outcome.replace('_', '-')}"))
    how = mine.report.how
    if how == ANONYMOUS:
        said.append(text("conduct-known-anonymous"))
    elif how == NAMED:
        said.append(text("conduct-known-named"))
    else:
        said.append(text("conduct-known-opened" if mine.opened_at else "conduct-known-sealed"))
    return said
