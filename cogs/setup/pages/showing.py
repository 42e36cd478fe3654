"""What the pages of `/setup` show, from the settings as they stand and what was found in their way."""

from __future__ import annotations

from collections.abc import Sequence

from bot.discordkit import settings_panel as panel
from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.feature import StartAction
from bot.kernel import limits
from bot.kernel.findings import Finding
from bot.kernel.settings import Setting
from bot.kernel.text import Text, listed, text
from bot.settings import Chosen
from cogs.setup.rules import next_steps

SHOWN_SET = 10
SHOWN_FINDINGS = 5
SHOWN_NOTES = 4
SHOWN_CHANGES = 3


def leads_to(verb: str, *args: str | int) -> CustomId:
    """Name where a control of this feature leads."""
    return to("setup", verb, *args)


HOME = Button(text("setup-button-home"), leads_to("home"))
ALL = Button(text("setup-button-all"), leads_to("all", 0))


def first_page(chosen: Sequence[Chosen], found: Sequence[Finding]) -> Page:
    """Say what to do first, what needs mending and what is set; three choices."""
    steps, are_set = next_steps(chosen), [one for one in chosen if one.is_set]
    lines: list[Text] = []
    if not are_set:
        lines += [text("setup-nothing-yet"), text("setup-first-steps")]
    if to_mend := sum(not finding.is_note for finding in found):
        lines.append(text("setup-to-mend", count=to_mend))
    if steps:
        lines.append(text("setup-next", step=text(steps[0].first_id), help=text(steps[0].help_id)))
    else:
        lines.append(text("setup-first-done"))
    if steps[1:]:
        labels = [text(setting.label_id) for setting in steps[1:]]
        lines.append(text("setup-still-missing", settings=listed(labels)))
    if are_set:
        lines += [text("setup-is-set"), *map(panel.line, are_set[:SHOWN_SET])]
    if more := len(are_set[SHOWN_SET:]):
        lines.append(text("setup-more-set", count=more))
    look = Button(text("setup-button-look"), leads_to("look"))
    buttons = (*_step_button(steps), ALL, look)
    return page(text("setup-title"), *lines, rows=(buttons,))


def all_page(chosen: Sequence[Chosen], start: int) -> Page:
    """Offer the groups of settings, one a feature, from `start` on."""
    groups: dict[str, list[Chosen]] = {}
    for one in chosen:
        groups.setdefault(one.setting.feature, []).append(one)
    if start >= len(groups):
        start = 0  # there are fewer by now
    shown = list(groups.items())[start : start + limits.SELECT_OPTIONS]
    options = tuple(
        Option(
            group_label(feature),
            feature,
            text("setup-group-set", chosen=sum(one.is_set for one in settings), count=len(settings)),
        )
        for feature, settings in shown
    )
    buttons = [HOME]
    if following := start + len(shown) if len(groups) > start + len(shown) else 0:
        buttons.append(Button(text("setup-button-more"), leads_to("all", following)))
    select = Select(text("setup-pick-group"), leads_to("group"), options)
    helps = [
        text("setup-group-line", group=group_label(feature), help=text(f"settings-{feature}-help"))
        for feature, _ in shown
    ]
    return page(text("setup-all-title"), text("setup-all-lines"), *helps, rows=(select, tuple(buttons)))


def group_page(settings: Sequence[Chosen], actions: Sequence[StartAction] = ()) -> Page:
    """Show one feature's settings in words, and let one be picked; `actions` lead to more than settings."""
    feature = settings[0].setting.feature
    lines = [text("setup-setting-lines", line=panel.line(one), help=text(one.setting.help_id)) for one in settings]
    options = tuple(
        Option(text(one.setting.label_id), one.setting.key, panel.value_words(one.setting, one.value, plain=True))
        for one in settings
    )
    select = Select(text("setup-pick-setting"), leads_to("open"), options)
    title, help_line = group_label(feature), text(f"settings-{feature}-help")
    return page(
        title, help_line, *lines, rows=(select, (*(Button(one.label, one.leads_to) for one in actions), ALL, HOME))
    )


def setting_page(one: Chosen, *, said: Sequence[Text] = (), notes: Sequence[Text] = ()) -> Page:
    """Show one setting with its control. `said` comes first (such as "Saved"), `notes` after its value."""
    setting = one.setting
    lines = [*said, text(setting.help_id), text("setup-now", value=panel.value_words(setting, one.value))]
    buttons: list[Button] = []
    if one.is_set:
        if setting.default is not None:
            default = panel.value_words(setting, setting.default)
            lines.append(text("setup-default-is", value=default))
        reset = leads_to("reset", setting.feature, setting.name)
        buttons.append(Button(text("setup-button-default"), reset))
    group = text("setup-button-group", group=group_label(setting.feature))
    buttons += [Button(group, leads_to("group", setting.feature)), HOME]
    rows: tuple[Row, ...] = (*panel.control_rows(one, leads_to), tuple(buttons))
    return page(text(setting.label_id), *lines, *notes, rows=rows)


def saved_page(chosen: Sequence[Chosen], one: Chosen, notes: Sequence[Text]) -> Page:
    """Say what was saved, and lead on: to the next first step, or back to where it can be changed again."""
    setting = one.setting
    if one.is_set:
        said = text("setup-saved", line=panel.line(one))
    else:
        said = text("setup-back-at-default", label=text(setting.label_id))
    again = Button(
        text("setup-button-change", label=text(setting.label_id)), leads_to("open", setting.feature, setting.name)
    )
    steps = next_steps(chosen) if setting.first else []
    following = _step_button([step for step in steps if step.key != setting.key])
    return page(text(setting.label_id), said, *notes, rows=((*following, again, HOME),))


def look_page(chosen: Sequence[Chosen], found: Sequence[Finding]) -> Page:
    """Say all that was found, each with what to do, and lead to the settings concerned."""
    to_mend = [finding for finding in found if not finding.is_note]
    notes = [finding for finding in found if finding.is_note]
    lines: list[Text] = []
    if not any(one.is_set for one in chosen):
        lines.append(text("setup-look-nothing-set"))
    elif not to_mend:
        lines.append(text("setup-look-fine"))
    lines += [
        text("setup-finding", number=number, what=finding.what, fix=finding.fix)
        for number, finding in enumerate(to_mend[:SHOWN_FINDINGS], start=1)
    ]
    if more := len(to_mend[SHOWN_FINDINGS:]):
        lines.append(text("setup-more-findings", count=more))
    rest = [text("setup-note", what=finding.what, fix=finding.fix) for finding in notes[:SHOWN_NOTES]]
    concerned = dict.fromkeys(finding.setting for finding in to_mend[:SHOWN_FINDINGS] if finding.setting)
    changes = tuple(
        Button(
            text("setup-button-change", label=text(one.setting.label_id)),
            leads_to("open", one.setting.feature, one.setting.name),
        )
        for one in chosen
        if one.setting.key in concerned
    )[:SHOWN_CHANGES]
    blocks = [Block(tuple(lines), (changes,) if changes else ())]
    if rest:
        blocks.append(Block((text("setup-notes"), *rest)))
    return Page(text("setup-look-title"), (*blocks, Block(rows=((HOME,),))))


def group_label(feature: str) -> Text:
    """Return the words for one feature's settings."""
    return text(f"settings-{feature}")


def _step_button(steps: Sequence[Setting]) -> tuple[Button, ...]:
    """Return the button for the first of `steps`, if there is one."""
    if not steps:
        return ()
    return (Button(text(steps[0].first_id), leads_to("open", steps[0].feature, steps[0].name), "primary"),)
