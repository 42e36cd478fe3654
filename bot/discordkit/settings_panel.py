"""Shows any declared setting in words, with the control that suits its kind; knows no feature.

Invariant: everything comes from the declaration, so that a setting that was declared can be set.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from discord import ui

from bot.discordkit import addresses
from bot.discordkit.custom_id import CustomId
from bot.discordkit.localizer import Localizer
from bot.discordkit.pages import Button, Option, Picker, Row, Select
from bot.discordkit.visit import Visit
from bot.kernel import limits
from bot.kernel.audience import Audience
from bot.kernel.settings import (
    ChannelKind,
    ChoiceKind,
    ChoicesKind,
    LanguageKind,
    NumberKind,
    PeopleKind,
    RoleKind,
    Sealed,
    Setting,
    SwitchKind,
    TextKind,
    Value,
    ZoneKind,
)
from bot.kernel.text import Text, listed, text
from bot.kernel.time_zones import find_zone, zone_words
from bot.languages import OWN_NAMES
from bot.settings import Chosen

ON, OFF = "on", "off"
TYPED = "number"
"""The id of the field in the form that asks for a number or a line of text."""
LONGEST_CITY = 60

LeadsTo = Callable[..., CustomId]
"""Names where a control leads: `leads_to(verb, *args)`."""


def value_words(setting: Setting, value: Value, *, plain: bool = False) -> Text:
    """Return a value as people say it: a channel, a role, "on", "6 hours".

    `plain`: for places that show no mentions, such as the options of a select; there a channel is "chosen".
    """
    kind = setting.kind
    if value is None:
        return text("settings-not-chosen")
    if isinstance(value, Sealed) or (plain and isinstance(kind, ChannelKind | RoleKind | PeopleKind)):
        return text("settings-chosen")
    if isinstance(kind, ChannelKind):
        return text("settings-value", value=f"<#{value}>")
    if isinstance(kind, RoleKind):
        return text("settings-value", value=f"<@&{value}>")
    if isinstance(kind, SwitchKind):
        return text("settings-on" if value else "settings-off")
    if isinstance(kind, ChoiceKind):
        return choice_label(setting, str(value))
    if isinstance(kind, ChoicesKind):
        of = value if isinstance(value, tuple) else ()
        return text("settings-value", value=listed([choice_label(setting, str(one)) for one in of]))
    if isinstance(kind, LanguageKind):
        return text("settings-value", value=OWN_NAMES.get(str(value), str(value)))
    if isinstance(kind, TextKind):
        return text("settings-value", value=addresses.shown(str(value)))
    if isinstance(kind, ZoneKind):
        return text("settings-value", value=zone_words(str(value)))
    if isinstance(kind, PeopleKind):
        people = value if isinstance(value, tuple) else ()
        return text("settings-value", value=listed([text("name", name=f"<@{id}>") for id in people]))
    if isinstance(value, tuple):
        raise TypeError(f"{setting.key} is no list")
    return _amount(kind, int(value))


def choice_label(setting: Setting, value: str) -> Text:
    """Return the words for one value of a choice."""
    return text(f"{setting.label_id}-{value.replace('_', '-')}")


def line(one: Chosen) -> Text:
    """Return one line: the setting's label and its value."""
    return text("settings-line", label=text(one.setting.label_id), value=value_words(one.setting, one.value))


def control_rows(one: Chosen, leads_to: LeadsTo) -> tuple[Row, ...]:
    """Return the control for a setting. Its press leads to `leads_to("choose" | "type", feature, name, …)`."""
    setting, kind = one.setting, one.setting.kind
    choose = leads_to("choose", setting.feature, setting.name)
    typing = leads_to("type", setting.feature, setting.name)
    if isinstance(kind, ChannelKind | RoleKind):
        of = "channel" if isinstance(kind, ChannelKind) else "role"
        chosen = (one.value,) if isinstance(one.value, int) else ()
        label = text(f"settings-pick-{of}", label=text(setting.label_id))
        return (Picker(label, choose, "channel" if of == "channel" else "role", chosen, least=1),)
    if isinstance(kind, SwitchKind):
        turn = OFF if one.value else ON
        press = leads_to("choose", setting.feature, setting.name, turn)
        return ((Button(text(f"settings-turn-{turn}"), press, "primary"),),)
    if isinstance(kind, PeopleKind):
        return _people_rows(one, kind, choose, typing)
    if isinstance(kind, TextKind | ZoneKind) or (isinstance(kind, NumberKind) and not _can_be_listed(kind)):
        label = text("settings-type-number" if isinstance(kind, NumberKind) else "settings-type-text")
        return ((Button(label, typing, "primary"),),)
    most = len(kind.values) if isinstance(kind, ChoicesKind) else 1
    return (Select(text("settings-pick-value", label=text(setting.label_id)), choose, _options(one), most=most),)


def _people_rows(one: Chosen, kind: PeopleKind, choose: CustomId, typing: CustomId) -> tuple[Row, ...]:
    """Return Discord's choice of people, of whom none need be left; with a button to type an ID if that can help.

    Those who may be outside do not stand in that choice beforehand, since Discord need not know them there.
    """
    there = tuple(map(int, one.value)) if isinstance(one.value, tuple) and not kind.outside else ()
    label = text(
        "settings-pick-person" if kind.most == 1 else "settings-pick-people", label=text(one.setting.label_id)
    )
    picker = Picker(label, choose, "user", there, 0, kind.most)
    return (picker, (Button(text("settings-type-account"), typing),)) if kind.outside else (picker,)


def is_typed(setting: Setting) -> bool:
    """Tell whether a setting of this kind can be typed into the form of `typing_form`."""
    kind = setting.kind
    return isinstance(kind, NumberKind | TextKind | ZoneKind) or (isinstance(kind, PeopleKind) and kind.outside)


def parse(setting: Setting, raw: str) -> Value:
    """Read what came back from a control: picked ids, a chosen value, "on" or "off", or what was typed.

    Raises ValueError where it cannot be meant; whether a number lies within its limits is the setting's to say.
    """
    kind = setting.kind
    if isinstance(kind, SwitchKind):
        if raw not in (ON, OFF):
            raise ValueError("neither on nor off")
        return raw == ON
    if isinstance(kind, ChoiceKind | LanguageKind):
        return raw
    if isinstance(kind, ChoicesKind):
        chosen = raw.split(",")
        if not set(chosen) <= set(kind.values):
            raise ValueError("not among the values")
        return tuple(value for value in kind.values if value in chosen) or None
    if isinstance(kind, TextKind):
        return raw.strip()
    if isinstance(kind, ZoneKind):
        if (zone := find_zone(raw)) is None:
            raise ValueError("no time zone")
        return zone
    if isinstance(kind, PeopleKind):
        return tuple(dict.fromkeys(int(id) for id in raw.replace(",", " ").split())) or None
    return int(raw.strip())


def typing_form(one: Chosen, leads_to: LeadsTo, localizer: Localizer, language: str) -> ui.Modal:
    """Return the form that asks for a number, a line of text or an account; it is handled by its custom_id.

    What is secret does not stand in it when it is opened again.
    """
    setting, kind = one.setting, one.setting.kind
    if not is_typed(setting):
        raise TypeError(f"{setting.key} is not typed")

    def words(said: Text, limit: int) -> str:
        return limits.clip(localizer.render(said, language, markdown=False), limit)

    form = ui.Modal(
        title=words(text(setting.label_id), limits.MODAL_TITLE),
        custom_id=str(leads_to("typed", setting.feature, setting.name)),
        timeout=None,
    )
    if isinstance(kind, NumberKind):
        advice = text("settings-between", low=_amount(kind, kind.low), high=_amount(kind, kind.high))
        most = max(len(str(kind.low)), len(str(kind.high)))
    elif isinstance(kind, TextKind):
        advice, most = text(f"settings-text-{kind.form}"), kind.most
    elif isinstance(kind, ZoneKind):
        advice, most = text("settings-text-zone"), LONGEST_CITY
    else:
        advice, most = text("settings-text-account"), limits.FIELD_VALUE
    form.add_item(
        ui.Label(
            text=words(text(setting.label_id), limits.FIELD_LABEL),
            description=words(advice, limits.FIELD_DESCRIPTION),
            component=ui.TextInput(
                custom_id=TYPED,
                default=_typed_before(one.value),
                min_length=1,
                max_length=most,
            ),
        )
    )
    form.stop()
    return form


def _typed_before(value: Value) -> str | None:
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return None if value is None or isinstance(value, Sealed) else zone_words(str(value))


def audience_line(channel_id: int, audience: Audience) -> Text:
    """Return one sentence: who can read a private channel. Whoever has Administrator reads it in any case."""
    place = f"<#{channel_id}>"
    if audience.everyone:
        return text("settings-audience-everyone", channel=place)
    roles = [text("settings-value", value=f"<@&{id}>") for id in sorted(audience.roles - audience.administrators)]
    people = [text("settings-value", value=f"<@{id}>") for id in sorted(audience.people)]
    if not roles and not people:
        return text("settings-audience-nobody", channel=place)
    return text("settings-audience", channel=place, readers=listed([*roles, *people]))


def _amount(kind: NumberKind, value: int) -> Text:
    if kind.unit is not None:
        return text(kind.unit, count=value)
    return text("settings-value", value=str(value))


def _can_be_listed(kind: NumberKind) -> bool:
    return kind.high - kind.low < limits.SELECT_OPTIONS


def _options(one: Chosen) -> tuple[Option, ...]:
    setting, kind = one.setting, one.setting.kind
    if isinstance(kind, ChoicesKind):
        before = one.value if isinstance(one.value, tuple) else ()
        return tuple(Option(choice_label(setting, id), id, chosen=id in before) for id in kind.values)
    values: list[Value] = []
    if isinstance(kind, ChoiceKind):
        values = list(kind.values)
    elif isinstance(kind, LanguageKind):
        values = list(OWN_NAMES)
    elif isinstance(kind, NumberKind):
        values = list(range(kind.low, kind.high + 1))
    return tuple(Option(value_words(setting, value), str(value), chosen=value == one.value) for value in values)


def typed(visit: Visit) -> str:
    """Return what was typed into the form of `typing_form`."""
    data: Any = visit.interaction.data or {}
    fields = (part.get("component", {}) for part in data.get("components", ()))
    return next((str(field["value"]) for field in fields if field.get("custom_id") == TYPED), "")
