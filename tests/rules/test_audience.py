"""Who can read a place, held against an independent brute force that walks Discord's rules bit by bit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.audience import (
    ADMINISTRATOR,
    MANAGE_THREADS,
    VIEW_CHANNEL,
    Audience,
    Overwrite,
    Place,
    audience_of,
    permissions_in,
)

GUILD, OWNER = 1, 100
ROLES = (1, 2, 3, 4)
PEOPLE = (100, 101, 102)
FLAGS = {"see": VIEW_CHANNEL, "admin": ADMINISTRATOR, "threads": MANAGE_THREADS}

bits = st.sets(st.sampled_from(sorted(FLAGS))).map(lambda names: sum(FLAGS[name] for name in names))
# Discord refuses Administrator in overwrites, and an overwrite never both allows and denies a permission.
changes = st.fixed_dictionaries(
    {name: st.sampled_from(["allow", "deny", "leave"]) for name in ("see", "threads")}
).map(
    lambda said: Overwrite(
        allow=sum(FLAGS[name] for name, word in said.items() if word == "allow"),
        deny=sum(FLAGS[name] for name, word in said.items() if word == "deny"),
    )
)
places = st.builds(
    Place,
    guild_id=st.just(GUILD),
    owner_id=st.just(OWNER),
    roles=st.fixed_dictionaries(dict.fromkeys(ROLES, bits)),
    of_roles=st.dictionaries(st.sampled_from(ROLES), changes),
    of_people=st.dictionaries(st.sampled_from(PEOPLE), changes),
)
members = st.tuples(st.sampled_from([*PEOPLE, 999]), st.sets(st.sampled_from(ROLES[1:])))


def can(place: Place, user: int, roles: set[int], flag: str) -> bool:
    """Answer for one permission as Discord's help centre tells it: the nearest rule that speaks decides."""
    if user == place.owner_id:
        return True
    everywhere = [place.roles[role] for role in (GUILD, *roles)]
    if any(permissions & FLAGS["admin"] for permissions in everywhere):
        return True
    own = place.of_people.get(user)
    for_roles = [place.of_roles[role] for role in roles if role in place.of_roles]
    for_all = [place.of_roles[GUILD]] if GUILD in place.of_roles else []
    for level in ([own] if own else [], for_roles, for_all):
        if any(overwrite.allow & FLAGS[flag] for overwrite in level):
            return True
        if any(overwrite.deny & FLAGS[flag] for overwrite in level):
            return False
    return any(permissions & FLAGS[flag] for permissions in everywhere)


@given(places, members)
def test_what_a_member_may_do_is_what_the_rules_say(place: Place, member: tuple[int, set[int]]) -> None:
    user, roles = member
    held = permissions_in(place, user, roles)
    assert bool(held & VIEW_CHANNEL) == can(place, user, roles, "see")
    may_keep_threads = can(place, user, roles, "see") and can(place, user, roles, "threads")
    assert bool(held & MANAGE_THREADS) == may_keep_threads


@given(places)
def test_the_audience_names_those_who_can_read_alone(place: Place) -> None:
    audience = audience_of(place)
    assert audience.everyone == can(place, 999, set(), "see")
    assert audience.roles == {role for role in ROLES[1:] if can(place, 999, {role}, "see")}
    assert audience.administrators == {role for role in ROLES if place.roles[role] & ADMINISTRATOR}
    assert audience.thread_readers == {
        role
        for role in ROLES
        if can(place, 999, {role} - {GUILD}, "see") and can(place, 999, {role} - {GUILD}, "threads")
    }


@given(places, members)
def test_nobody_reads_who_is_not_in_the_audience(place: Place, member: tuple[int, set[int]]) -> None:
    user, roles = member
    audience: Audience = audience_of(place)
    if can(place, user, roles, "see"):
        named = user == OWNER or user in audience.people
        assert named or audience.everyone or roles & audience.roles


@given(places)
def test_roles_that_were_deleted_count_nothing(place: Place) -> None:
    assert permissions_in(place, 999, (55,)) == permissions_in(place, 999, ())
