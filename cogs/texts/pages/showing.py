"""What the pages of texts show: the list, one text as newcomers see it, and what was found in own words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.form import changes_answers
from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.discordkit.pages import Block, Button, Option, Page, Picture, Row, Select, page
from bot.feature import Sample
from bot.kernel import limits
from bot.kernel.own_words import Lint
from bot.kernel.text import Text, listed, text
from bot.languages import OWN_NAMES
from cogs.texts.rules import FEATURE, GREETING
from data.own_words import OwnWords

REFUSALS_AT_ONCE, HINTS_AT_ONCE = 6, 3
"""Sentences about one text on a page, each of which may quote a line, beside a text of up to 1,500 characters."""


def leads_to(verb: str, *args: str | int) -> CustomId:
    """Name where a control of this feature leads."""
    return to(FEATURE, verb, *args)


ALL = Button(text("texts-button-all"), leads_to("list", 0))


@dataclass(frozen=True, slots=True)
class Shown:
    """One text in one language, as it stands or as it would stand."""

    sample: Sample
    language: str
    own: OwnWords | None


def list_page(samples: Sequence[Sample], start: int, *, may_write: bool) -> Page:
    """Offer the texts that newcomers meet, from `start` on."""
    first = start if start < len(samples) else 0
    following = first + limits.SELECT_OPTIONS
    options = tuple(
        Option(sample.label, sample.name, text("texts-can-be-changed") if sample.own_words else None)
        for sample in samples[first:following]
    )
    rows: list[Row] = [Select(text("texts-pick"), leads_to("choose"), options)] if options else []
    if following < len(samples):
        rows.append((Button(text("texts-button-more"), leads_to("list", following)),))
    lines = [text("texts-lines"), text("texts-lines-organisers" if may_write else "texts-lines-staff")]
    return page(text("texts-title"), *lines, rows=rows)


def sample_page(
    shown: Shown,
    localizer: Localizer,
    *,
    written: Collection[str],
    spoken: str,
    may_write: bool,
    said: Text | None = None,
) -> Page:
    """Show one text as newcomers see it, with its real buttons, and what can be done with it.

    `written` are the languages with own words, `spoken` is the language in which the community writes in channels.
    """
    sample, language = shown.sample, shown.language
    lines = [said] if said else []
    lines += [text("texts-in-language", language=OWN_NAMES[language]), *_where_used(sample, spoken)]
    lines += _whose_words(sample, language, written)
    options = tuple(
        Option(text("name", name=OWN_NAMES[one]), f"{sample.name}/{one}", chosen=one == language)
        for one in LANGUAGES
    )
    buttons: list[Button] = []
    if sample.own_words and may_write:
        words = text("texts-button-change" if shown.own else "texts-button-write")
        buttons.append(Button(words, leads_to("write", sample.name, language), "primary"))
        if shown.own:
            buttons.append(Button(text("texts-button-back"), leads_to("ask", sample.name, language)))
    rows: tuple[Row, ...] = (Select(text("texts-pick-language"), leads_to("language"), options), (*buttons, ALL))
    return Page(
        text("texts-one-title", label=sample.label),
        (Block(tuple(lines)), *_as_seen(shown, localizer), Block((), rows)),
    )


def refused_page(shown: Shown, found: Lint, draft_id: str) -> Page:
    """Say what must change before own words can be saved; what was typed is kept."""
    change = Button(text("texts-button-change"), changes_answers(draft_id), "primary")
    lines = [text("texts-refused"), *_numbered(found.refusals, REFUSALS_AT_ONCE)]
    if found.hints:
        lines += [text("texts-hints"), *_numbered(found.hints, HINTS_AT_ONCE)]
    return page(text("texts-one-title", label=shown.sample.label), *lines, rows=[(change, _see(shown))])


def preview_page(shown: Shown, localizer: Localizer, hints: Sequence[Text], draft_id: str, revision: int) -> Page:
    """Show own words as newcomers would see them, before they are saved."""
    lines = [text("texts-preview"), text("texts-in-language", language=OWN_NAMES[shown.language])]
    if hints:
        lines += [text("texts-hints"), *_numbered(hints, HINTS_AT_ONCE)]
    buttons = (
        Button(text("texts-button-save"), leads_to("save", draft_id, revision), "primary"),
        Button(text("texts-button-change"), changes_answers(draft_id)),
        _see(shown),
    )
    return Page(
        text("texts-one-title", label=shown.sample.label),
        (Block(tuple(lines)), *_as_seen(shown, localizer), Block((), (buttons,))),
    )


def before_going_back(shown: Shown) -> Page:
    """Ask whether own words should go."""
    name, language = shown.sample.name, shown.language
    yes = Button(text("texts-back-yes"), leads_to("back", name, language), "danger")
    no = Button(text("texts-back-no"), leads_to("see", name, language))
    ask = text("texts-back-ask", label=shown.sample.label, language=OWN_NAMES[language])
    return page(text("texts-one-title", label=shown.sample.label), ask, rows=[(yes, no)])


def _see(shown: Shown) -> Button:
    return Button(text("texts-button-see"), leads_to("see", shown.sample.name, shown.language))


def _numbered(found: Sequence[Text], most: int) -> list[Text]:
    """Return what was found, at most so many, and how many more there are."""
    lines = [text("texts-found", number=number, what=one) for number, one in enumerate(found[:most], 1)]
    if more := len(found[most:]):
        lines.append(text("texts-found-more", count=more))
    return lines


def _where_used(sample: Sample, spoken: str) -> list[Text]:
    """Say where a text that is posted for everybody gets its language from."""
    return [text("texts-posted-in", language=OWN_NAMES[spoken])] if sample.name == GREETING else []


def _whose_words(sample: Sample, language: str, written: Collection[str]) -> list[Text]:
    """Say whose words these are, and in which languages Hearth's own stand beside the community's."""
    if not sample.own_words:
        return [text("texts-hearths-always")]
    lines = [text("texts-own" if language in written else "texts-hearths")]
    missing = [text("name", name=OWN_NAMES[one]) for one in LANGUAGES if one not in written]
    if written and missing:
        lines.append(text("texts-missing", languages=listed(missing)))
    return lines


def _as_seen(shown: Shown, localizer: Localizer) -> tuple[Block, ...]:
    """Return a text exactly as it is read, in its own language, between two lines that are not part of it."""
    sample, own = shown.sample, shown.own

    def words(said: Text, *, markdown: bool = True) -> Text:
        return text("name", name=localizer.render(said, shown.language, markdown=markdown))

    lines = [words(line) for line in sample.lines]
    if own is not None and sample.own_line < len(lines):
        lines[sample.own_line] = text("name", name=own.words)
    buttons = tuple(Button(words(label, markdown=False), leads_to) for label, leads_to in sample.presses)
    rows = tuple(
        buttons[start : start + limits.BUTTONS_IN_ROW] for start in range(0, len(buttons), limits.BUTTONS_IN_ROW)
    )
    return (
        Block((text("texts-begins"),)),
        Block(tuple(lines), rows, picture_of(own)),
        Block((text("texts-ends"),)),
    )


def picture_of(own: OwnWords | None) -> Picture | None:
    """Return the picture beside own words."""
    picture = own.picture if own else None
    return Picture(picture.name, picture.contents, picture.alt) if picture else None
