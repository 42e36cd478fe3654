"""What changes when somebody tells their profile anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cogs.profile.rules import FIELDS, changes

values = st.sampled_from(["", "one", "two"])
profiles = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(["one", "two"]))
told_anew = st.dictionaries(st.sampled_from(FIELDS), values | st.none())


@given(profiles, told_anew)
def test_what_was_told_last_is_what_stands(before: dict[str, str], after: dict[str, str | None]) -> None:
    changed = changes(before, after)
    stands = {field: value for field, value in before.items() if field not in changed.removed}
    stands.update(changed.written)
    assert stands == {field: value for field, value in {**before, **after}.items() if value}


@given(profiles, told_anew)
def test_nothing_is_written_twice(before: dict[str, str], after: dict[str, str | None]) -> None:
    changed = changes(before, after)
    assert all(before.get(field) != value for field, value in changed.written.items())
    assert not set(changed.written) & set(changed.removed)
    assert set(changed.removed) <= before.keys()
