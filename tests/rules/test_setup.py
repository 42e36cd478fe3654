"""What `/setup` refuses, finds and asks for first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import FEATURES
from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.discordkit.role_holders import changes
from bot.kernel.audience import Audience
from bot.kernel.authority import Presser, is_organiser, is_staff
from bot.kernel.community import ChannelFacts, CommunityFacts, RoleFacts
from bot.kernel.findings import NOTES, POWERS, Finding, blocks, problems_of
from bot.kernel.settings import ChannelKind, RoleKind, Setting, declared
from bot.kernel.text import text
from bot.settings import Chosen, groups_of
from cogs.setup.deliveries import TOLD_AT_ONCE
from cogs.setup.pages import showing
from cogs.setup.rules import can_be_told, examine, next_steps
from data.role_holders import Holding

PLACE, ROLE = 10, 20
NOBODY = Audience(False, frozenset(), frozenset(), frozenset(), frozenset())
EVERYBODY = replace(NOBODY, everyone=True)
NEEDS = ("view_channel", "send_messages")

open_channel = Setting("hall", "channel", ChannelKind(needs=NEEDS), None)
private_channel = Setting("hall", "secret", ChannelKind(needs=NEEDS, private=True), None)
newcomers_channel = Setting("hall", "door", ChannelKind(needs=NEEDS, for_newcomers=True, greets=True), None)
granted_role = Setting("hall", "badge", RoleKind(granted=True), None)
named_role = Setting("hall", "team", RoleKind(), None)

good_channel = ChannelFacts(PLACE, frozenset(NEEDS), EVERYBODY)
good_role = RoleFacts(ROLE, frozenset())
good = CommunityFacts(
    channels={PLACE: good_channel}, roles={ROLE: good_role}, hearth_may=frozenset({"manage_roles"})
)


def kinds(setting: Setting, value: int, facts: CommunityFacts) -> list[str]:
    """What is found, by kind."""
    return [finding.kind for finding in problems_of(setting, value, facts)]


def with_channel(channel: ChannelFacts) -> CommunityFacts:
    """A community where only this channel differs from a good one."""
    return replace(good, channels={channel.id: channel})


def with_role(role: RoleFacts) -> CommunityFacts:
    """A community where only this role differs from a good one."""
    return replace(good, roles={role.id: role})


def test_what_is_as_it_should_be_is_not_refused() -> None:
    assert kinds(open_channel, PLACE, good) == []
    assert kinds(newcomers_channel, PLACE, good) == []
    assert kinds(granted_role, ROLE, good) == []
    assert kinds(private_channel, PLACE, with_channel(replace(good_channel, audience=NOBODY))) == []


def test_what_is_gone_is_found() -> None:
    assert kinds(open_channel, 999, good) == ["channel-gone"]
    assert kinds(named_role, 999, good) == ["role-gone"]


@given(st.sets(st.sampled_from(NEEDS)))
def test_a_channel_lacks_exactly_what_hearth_may_not_do_there(may: set[str]) -> None:
    found = problems_of(open_channel, PLACE, with_channel(replace(good_channel, hearth_may=frozenset(may))))
    lacking = {name for finding in found for name in finding.about[1:]}
    assert lacking == set(NEEDS) - may


def test_a_private_setting_refuses_what_everybody_reads() -> None:
    assert kinds(private_channel, PLACE, good) == ["channel-public"]
    assert kinds(open_channel, PLACE, good) == []


def test_a_channel_for_newcomers_must_be_one_that_they_read() -> None:
    hidden = with_channel(replace(good_channel, audience=NOBODY))
    assert kinds(newcomers_channel, PLACE, hidden) == ["channel-hidden"]
    left_out = replace(good, onboarding_channels=frozenset({1, 2}))
    assert kinds(newcomers_channel, PLACE, left_out) == ["onboarding-leaves-out"]
    assert kinds(newcomers_channel, PLACE, replace(good, onboarding_channels=frozenset({PLACE}))) == []
    assert kinds(newcomers_channel, PLACE, replace(good, join_messages_in=PLACE)) == ["two-greetings"]


@given(st.sets(st.sampled_from([*POWERS, "send_messages", "connect"])), st.booleans(), st.booleans())
def test_a_role_that_hearth_gives_has_no_powers_and_stands_below(
    permissions: set[str], below: bool, may_grant: bool
) -> None:
    facts = with_role(replace(good_role, permissions=frozenset(permissions), below_hearth=below))
    facts = replace(facts, hearth_may=frozenset({"manage_roles"} if may_grant else ()))
    found = {finding.kind: finding for finding in problems_of(granted_role, ROLE, facts)}
    assert ("role-has-powers" in found) == bool(permissions & set(POWERS))
    assert ("role-too-high" in found) == (not below)
    assert ("cannot-grant" in found) == (not may_grant)
    assert all(blocks(finding) for finding in found.values())
    assert problems_of(named_role, ROLE, facts) == []


def test_everybody_and_apps_hold_roles_that_cannot_be_given() -> None:
    assert kinds(named_role, ROLE, with_role(replace(good_role, is_everyone=True))) == ["role-everyone"]
    assert kinds(granted_role, ROLE, with_role(replace(good_role, managed=True))) == ["role-managed"]
    assert kinds(named_role, ROLE, with_role(replace(good_role, managed=True))) == []


def test_discord_s_own_ways_in_matter_only_where_newcomers_are_met() -> None:
    facts = replace(
        good,
        features=frozenset(
            {
                "GUILD_ONBOARDING",
                "MEMBER_VERIFICATION_GATE_ENABLED",
                "GUILD_SERVER_GUIDE",
                "WELCOME_SCREEN_ENABLED",
            }
        ),
        verification_level=3,
    )
    assert examine([Chosen(open_channel, PLACE, True)], facts) == []
    found = examine([Chosen(newcomers_channel, PLACE, True)], facts)
    assert {finding.kind for finding in found} == NOTES
    assert not any(blocks(finding) for finding in found)


def test_nothing_is_found_where_nothing_is_set() -> None:
    facts = replace(good, missing_intents=frozenset({"members"}))
    assert examine([Chosen(newcomers_channel, None, False)], facts) == []
    assert [one.kind for one in examine([Chosen(named_role, ROLE, True)], facts)] == ["intent-missing"]


def test_what_needs_mending_comes_before_what_is_good_to_know() -> None:
    facts = replace(with_channel(replace(good_channel, hearth_may=frozenset())), verification_level=4)
    found = examine([Chosen(newcomers_channel, PLACE, True)], facts)
    assert [finding.is_note for finding in found] == [False, True]


KINDS = [
    *sorted(NOTES),
    "cannot-grant",
    "channel-closed",
    "channel-gone",
    "channel-hidden",
    "channel-public",
    "conduct-no-handlers",
    "conduct-no-outside",
    "conduct-one-handler",
    "intent-missing",
    "onboarding-leaves-out",
    "role-everyone",
    "role-gone",
    "role-has-powers",
    "role-managed",
    "role-too-high",
    "two-greetings",
]
findings = st.builds(
    Finding,
    st.sampled_from(["channel-closed", "role-gone"]),
    st.sampled_from(["welcome.channel", "community.staff_role", ""]),
    st.lists(st.sampled_from(["1", "23", "send_messages", "view_channel"])).map(tuple),
)


@given(findings)
def test_a_finding_survives_being_stored(finding: Finding) -> None:
    assert Finding.from_key(finding.key) == finding


def test_the_longest_finding_fits_its_column() -> None:
    longest = Finding("role-has-powers", "f" * 40 + "." + "n" * 40, ("9" * 20, *POWERS))
    assert len(longest.key) <= 500


@pytest.mark.parametrize("kind", KINDS)
def test_every_finding_has_words_and_a_way_out(kind: str) -> None:
    finding = Finding(kind, "welcome.channel", ("5", "send_messages"))
    localizer = Localizer()
    assert localizer.render(finding.what, "en")
    assert localizer.render(finding.fix, "en")


def test_every_setting_and_power_has_its_words() -> None:
    localizer = Localizer()
    for group in groups_of(FEATURES):
        assert len(declared(group)) <= 25, "one select shows at most 25 settings"
        assert localizer.has(f"settings-{group.feature}")
        assert localizer.has(f"settings-{group.feature}-help")
        for setting in declared(group):
            assert localizer.has(setting.label_id), setting.label_id
            assert localizer.has(setting.help_id), setting.help_id
            assert localizer.has(setting.first_id) == bool(setting.first), setting.first_id
    needs = {
        name
        for group in groups_of(FEATURES)
        for setting in declared(group)
        if isinstance(setting.kind, ChannelKind)
        for name in setting.kind.needs
    }
    for name in {*POWERS, *needs}:
        assert localizer.has(f"permission-{name.replace('_', '-')}"), name


def test_the_first_steps_come_by_weight_until_they_are_set() -> None:
    light = Setting("a", "light", RoleKind(), None, first=1)
    heavy = Setting("a", "heavy", RoleKind(), None, first=2)
    later = Setting("a", "later", RoleKind(), None)
    chosen = [Chosen(light, None, False), Chosen(later, None, False), Chosen(heavy, None, False)]
    assert next_steps(chosen) == [heavy, light]
    assert next_steps([Chosen(light, None, False), Chosen(heavy, 5, True)]) == [light]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_pages_fit_what_discord_takes(language: str) -> None:
    localizer = Localizer()
    wordy = Setting("community", "staff_channel", ChannelKind(needs=NEEDS, private=True), None, first=1)
    chosen = [Chosen(wordy, 9 * 10**18, True)] * 25
    found = [Finding(kind, wordy.key, ("9" * 19, *NEEDS, "manage_roles")) for kind in [*KINDS, *KINDS]]
    fullest = [
        showing.first_page(chosen, found),
        showing.look_page(chosen, found),
        showing.group_page(chosen),
        showing.setting_page(chosen[0], notes=[finding.what for finding in found[:3]]),
        showing.all_page(chosen, 0),
    ]
    for page in fullest:
        said = [localizer.render(line, language) for block in page.blocks for line in block.lines]
        assert sum(len(line) + 1 for line in said) + len(localizer.render(page.title, language)) + 3 <= 4000
    told = [text("setup-finding", number=3, what=finding.what, fix=finding.fix) for finding in found]
    longest = max(len(localizer.render(one, language)) for one in told)
    around = [text("setup-told", count=20), text("setup-told-once")]
    lines = sum(len(localizer.render(one, language)) + 1 for one in around)
    assert longest * TOLD_AT_ONCE + lines <= 2000


def test_organisers_are_told_only_where_there_is_a_place_that_works() -> None:
    staff = Setting("community", "staff_channel", ChannelKind(private=True), None)
    assert not can_be_told([Chosen(staff, None, False)], [])
    assert can_be_told([Chosen(staff, PLACE, True)], [Finding("role-gone", "community.staff_role", ("1",))])
    assert not can_be_told([Chosen(staff, PLACE, True)], [Finding("channel-gone", staff.key, ("1",))])


@given(
    st.frozensets(st.integers(1, 5)), st.booleans(), st.none() | st.integers(1, 5), st.none() | st.integers(1, 5)
)
def test_authority_is_held_now_and_never_by_everybody(
    roles: frozenset[int], manages: bool, organiser: int | None, staff: int | None
) -> None:
    presser = Presser(guild_id=1, user_id=99, role_ids=roles, may_manage=manages)
    holds = organiser is not None and organiser != 1 and organiser in roles
    assert is_organiser(presser, organiser) == (manages or holds)
    assert is_staff(presser, organiser, staff) == (
        manages or holds or (staff is not None and staff != 1 and staff in roles)
    )


people = st.integers(100, 103)
role_ids = st.integers(1, 3)


@given(
    st.frozensets(role_ids),
    st.dictionaries(people, st.frozensets(role_ids)),
    st.dictionaries(st.tuples(role_ids, people), st.booleans()),
    st.booleans(),
)
def test_news_of_members_makes_the_rows_true(
    named: frozenset[int],
    seen: dict[int, frozenset[int]],
    rows: dict[tuple[int, int], bool],
    listing: bool,
) -> None:
    known = [Holding(role, user, held) for (role, user), held in rows.items()]
    after = dict(rows)
    written = changes(named, seen, known, listing=listing)
    for one in written:
        after[one.role_id, one.user_id] = one.held
    for user, roles in seen.items():
        for role in named:
            assert after.get((role, user), False) == (role in roles)
    assert {(one.role_id, one.user_id) for one in written} <= {(role, user) for role in named for user in seen}
    if not listing:
        assert all(rows.get((one.role_id, one.user_id), False) != one.held for one in written)
