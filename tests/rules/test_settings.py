"""Which values a setting takes, kind by kind, and that conduct's settings can be set and read about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discordkit import settings_panel as panel
from bot.discordkit.custom_id import to
from bot.discordkit.localizer import ENGLISH, Localizer
from bot.kernel import limits
from bot.kernel.settings import ChoicesKind, NumberKind, PeopleKind, Sealed, Setting, TextKind, declared
from bot.kernel.text import text
from bot.settings import Chosen, can_be, fits
from cogs.conduct.rules import readiness
from cogs.conduct.settings import ConductSettings
from cogs.setup.pages import showing

link = Setting("hall", "link", TextKind("link"), None)
contact = Setting("hall", "contact", TextKind("contact"), None)
secret = Setting("hall", "secret", TextKind("webhook", secret=True), None)
three = Setting("hall", "three", PeopleKind(most=3), None)
some = Setting("hall", "some", ChoicesKind(("east", "north", "west")), None)
LINKS = [
    "https://example.org",
    "https://social.example/@olga",
    "https://matrix.to/#/@olga:example.org",
    "https://example.org:8443/a?b=c&d=e",
]
NO_LINKS = [
    "",
    "example.org",
    "http://example.org",
    "https://",
    "https://localhost",
    "https://olga@example.org",
    "https://olga:word@example.org/path",
    "https://example.org\\@elsewhere.example",
    "https://example.org/a b",
    "https://example.org/\u202eabc",
    "https://example.org/\nabc",
    "javascript:alert(1)",
    "https://example.org/" + "a" * 200,
]
MAIL = ["help@example.org", "a.b+c@mail.example.org"]
NO_MAIL = ["help", "help@example", "help@@example.org", "a@b.org,c@d.org", "Olga <olga@example.org>"]


@pytest.mark.parametrize("words", LINKS)
def test_a_link_is_a_link_wherever_one_is_wanted(words: str) -> None:
    assert fits(link, words)
    assert fits(contact, words)
    assert can_be(secret, words)


@pytest.mark.parametrize("words", NO_LINKS)
def test_what_is_no_link_is_none_anywhere(words: str) -> None:
    assert not any((fits(link, words), fits(contact, words), can_be(secret, words)))


def test_an_e_mail_address_is_a_contact_only() -> None:
    for words in MAIL:
        assert fits(contact, words)
        assert not fits(link, words)
        assert not can_be(secret, words)
    assert not any(fits(contact, words) for words in NO_MAIL)


def test_a_secret_is_typed_as_words_and_kept_as_a_record() -> None:
    assert can_be(secret, LINKS[0])
    assert not fits(secret, LINKS[0])
    assert fits(secret, Sealed("0" * 24))
    assert not fits(link, Sealed("0" * 24))
    chosen = Chosen(secret, Sealed("0" * 24), True)
    for plain in (True, False):
        assert panel.value_words(secret, chosen.value, plain=plain).id == "settings-chosen"


@given(st.lists(st.integers(-2, 2**64), max_size=5))
def test_people_are_a_few_accounts_that_there_can_be(ids: list[int]) -> None:
    parsed = panel.parse(three, ", ".join(map(str, ids)))
    assert (parsed is None) == (not ids)
    if isinstance(parsed, tuple):
        assert parsed == tuple(dict.fromkeys(ids))
        assert fits(three, parsed) == (len(parsed) <= 3 and all(0 < int(id) < 2**63 for id in parsed))


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.tuples(), st.tuples(st.text())))
def test_nothing_else_is_people(value: object) -> None:
    assert not fits(three, value)


@given(st.lists(st.sampled_from(["east", "north", "west", "south", ""]), max_size=5))
def test_several_choices_are_known_ones_each_once_and_in_their_order(chosen: list[str]) -> None:
    known = set(chosen) <= {"east", "north", "west"}
    assert fits(some, tuple(chosen)) == (known and bool(chosen) and chosen == sorted(set(chosen)))
    if known and chosen:
        parsed = panel.parse(some, ",".join(chosen))
        assert parsed == tuple(sorted(set(chosen)))
        assert fits(some, parsed)
    elif chosen and not known:
        with pytest.raises(ValueError, match="among"):
            panel.parse(some, ",".join(chosen))


def test_the_settings_of_conduct_have_words_that_fit() -> None:
    localizer = Localizer()

    def words(id: str) -> str:
        assert localizer.has(id), id
        return localizer.render(text(id), ENGLISH)

    assert words("settings-conduct")
    assert words("settings-conduct-help")
    for setting in declared(ConductSettings):
        assert len(words(setting.label_id)) <= limits.FIELD_LABEL
        assert words(setting.help_id)
        assert localizer.has(setting.first_id) == bool(setting.first)
        if isinstance(setting.kind, NumberKind):
            assert localizer.has(str(setting.kind.unit))


def test_all_settings_of_conduct_together_fit_one_page_and_each_has_its_control() -> None:
    localizer = Localizer()
    fullest = []
    for setting in declared(ConductSettings):
        kind = setting.kind
        value = setting.default
        if isinstance(kind, PeopleKind):
            value = tuple(range(10**18, 10**18 + kind.most))
        elif isinstance(kind, TextKind):
            value = Sealed("0" * 24) if kind.secret else "https://example.org/" + "a" * (kind.most - 20)
        fullest.append(Chosen(setting, value, True))
        assert panel.control_rows(fullest[-1], lambda verb, *args: to("setup", verb, *args))
        if panel.is_typed(setting):
            panel.typing_form(fullest[-1], showing.leads_to, localizer, ENGLISH)
    page = showing.group_page(fullest)
    said = [localizer.render(line, ENGLISH) for block in page.blocks for line in block.lines]
    assert sum(len(line) + 1 for line in said) + 40 <= limits.PAGE_TEXT


@given(st.integers(0, 5), st.booleans(), st.booleans(), st.booleans())
def test_what_is_missing_is_said_to_whoever_has_begun(
    handlers: int, outside: bool, alone: bool, begun: bool
) -> None:
    means = readiness.Means(handlers, outside, alone)
    found = readiness.not_ready(means, begun=begun)
    keys = {setting.key for setting in declared(ConductSettings)}
    localizer = Localizer()
    for finding in found:
        assert finding.setting in keys
        assert localizer.render(finding.what, ENGLISH)
        assert localizer.render(finding.fix, ENGLISH)
    assert (found == []) == (not begun or readiness.is_open(means))


def test_what_counts_as_begun_and_as_a_contact_outside() -> None:
    nothing = ConductSettings()
    assert not nothing.is_begun
    assert not nothing.has_outside
    for one in (
        replace(nothing, outside_account=(1,)),
        replace(nothing, outside_address="help@example.org"),
        replace(nothing, outside_webhook=Sealed("0" * 24)),
    ):
        assert one.is_begun
        assert one.has_outside
    assert replace(nothing, update_days=5).is_begun
