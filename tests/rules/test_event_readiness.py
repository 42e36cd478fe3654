"""Each point that applies is met or missing, with what one could do; hints find what shuts people out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES, Localizer
from bot.kernel.own_words import most_emoji_in_a_row
from bot.kernel.text import Text
from cogs.events.rules import access, readiness
from cogs.events.rules.access import Access
from cogs.events.rules.readiness import (
    ADDRESS,
    CHAOSS,
    PLACES,
    POINTS,
    VOICE,
    W3C,
    Plan,
    look_over,
    met_line,
    missing_line,
    missing_publicly,
    wording,
)
from tests.rules.test_event_access import BLOCKS, FULL

LOCALIZER = Localizer()
READY = Plan(
    title="Fix your first issue",
    words="We look for a small issue together and fix it step by step.",
    audience="Everybody who has never sent a change.",
    newcomer_friendly=True,
    minutes=60,
    access=FULL,
    place_kind=VOICE,
    has_cohosts=True,
    has_conduct_channel=True,
    starts=datetime(2026, 12, 1, 18),
    zone="Europe/Berlin",
)
PLANS = st.builds(
    Plan,
    title=st.text(max_size=40),
    words=st.text(max_size=200),
    audience=st.text(max_size=40),
    newcomer_friendly=st.booleans(),
    minutes=st.integers(5, 3000),
    access=BLOCKS,
    place_kind=st.sampled_from(PLACES),
    has_cohosts=st.booleans(),
    has_conduct_channel=st.booleans(),
)


def ids(found: tuple[Text, ...]) -> set[str]:
    hints = [one.args["hint"] for one in found]
    return {hint.id.removeprefix("events-hint-").removeprefix("lint-") for hint in hints if isinstance(hint, Text)}


def missing(plan: Plan) -> set[str]:
    return {one.what.id.removeprefix("events-ready-missing-") for one in look_over(plan).missing}


def hints(words: str) -> set[str]:
    return ids(wording(replace(READY, words=words)))


def test_an_event_that_has_all_misses_nothing() -> None:
    found = look_over(READY)
    assert found.missing == ()
    assert found.wording == ()
    assert {one.source for one in found.met} == {W3C, CHAOSS}


def test_an_event_that_has_nothing_misses_all_that_applies() -> None:
    bare = replace(
        READY,
        words="Come",
        audience=" ",
        newcomer_friendly=False,
        access=Access(),
        has_cohosts=False,
        has_conduct_channel=False,
        place_kind=ADDRESS,
    )
    assert look_over(bare).met == ()
    assert missing(bare) == {point.key for point in POINTS} - {"captions-people", "transcript"}


@given(PLANS)
def test_each_point_is_met_or_missing_and_never_both(plan: Plan) -> None:
    found = look_over(plan)
    met = {one.what.id.removeprefix("events-ready-met-") for one in found.met}
    assert not met & missing(plan)
    assert met | missing(plan) == {point.key for point in POINTS if point.applies(plan)}
    for one in found.missing:
        assert one.could.id == one.what.id.replace("-missing-", "-could-")


@pytest.mark.parametrize(
    ("changed", "point"),
    [
        (replace(FULL, captions=access.AUTOMATIC), "captions-people"),
        (replace(FULL, transcript=False), "transcript"),
        (replace(FULL, breaks=access.NONE), "breaks"),
    ],
)
def test_what_is_half_there_is_said(changed: Access, point: str) -> None:
    assert missing(replace(READY, access=changed)) == {point}


def test_too_short_for_breaks_is_believed_of_what_is_short() -> None:
    short = replace(READY, access=replace(FULL, breaks=access.TOO_SHORT))
    assert missing(short) == set()
    assert missing(replace(short, minutes=180)) == {"breaks"}


def test_a_place_matters_where_people_go_there() -> None:
    online = replace(READY, access=replace(FULL, physical=access.NONE, place_words=""))
    assert missing(online) == set()
    assert missing(replace(online, place_kind=ADDRESS)) == {"steps", "place"}


@given(BLOCKS)
def test_what_is_missing_is_said_in_public(block: Access) -> None:
    told = missing_publicly(block)
    assert set(told) <= set(access.lines(block))
    assert (told[:1] == [Text("events-access-captions-none")]) == (block.captions == access.NONE)
    assert missing_publicly(FULL) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_said(language: str) -> None:
    bare = replace(READY, access=Access(), place_kind=ADDRESS, has_cohosts=False, audience="", words="x")
    some = replace(READY, access=replace(FULL, captions=access.AUTOMATIC, transcript=False), place_kind=ADDRESS)
    lines = [met_line(one) for one in look_over(replace(READY, place_kind=ADDRESS)).met]
    lines += [missing_line(one) for plan in (bare, some) for one in look_over(plan).missing]
    lines += wording(
        replace(READY, words="ASAP tomorrow at 18:00 \U0001f389\U0001f389\U0001f389 ok. " + "a " * 26)
    )
    words = [LOCALIZER.render(line, language) for line in lines]
    assert all("events-" not in one for one in words)
    assert any("W3C" in one for one in words)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Hello @everyone", "pings-everybody"),
        ("Hello <@&123>", "pings-somebody"),
        ("COME TO OUR WORKSHOP", "shouting"),
        ("Our \U0001d4f7\U0001d4ee\U0001d500 event", "letters-in-disguise"),
        ("\U0001f389 Party time", "emoji-first"),
        ("Come along \U0001f389\U0001f38a\U0001f973", "emoji-run"),
        ("Come along <:a:1> <:b:2> <a:c:3>", "emoji-run"),
        ("We meet at 18:00 in the channel", "clock"),
        ("We meet at 6 pm in the channel", "clock"),
        ("Wir beginnen um 18 Uhr", "clock"),
        ("On commence à 18h30", "clock"),
        ("See you tomorrow", "day"),
        ("Wir sehen uns morgen", "day"),
        ("Nos vemos mañana", "day"),
        ("https://example.org/poster.png", "picture"),
        ("LGTM is all you need", "jargon"),
        ("Pick a low-hanging fruit", "jargon"),
        ("Read this " + "and this " * 13, "long-sentence"),
    ],
)
def test_what_shuts_people_out_is_found(words: str, kind: str) -> None:
    assert kind in hints(f"This is fine.\n{words}")


@pytest.mark.parametrize(
    "words",
    [
        "We meet at 18:00 UTC in the channel",
        "We meet at 18:00 (Europe/Berlin)",
        "We meet at 9:30 CET",
        "We meet at <t:1780000000:F>",
        "Por la mañana hacemos pan. Guten Morgen!",
        "Version 1:2 of the map. Chapter 12.30",
        "A poster with our logo: https://example.org/poster.png",
        "Twenty words are fine. " * 10,
        "Come along \U0001f389",
        "Our editor is fitting. The nitrogen cycle, a swagger file.",
    ],
)
def test_what_is_fine_is_left_alone(words: str) -> None:
    assert hints(words) == set()


@pytest.mark.parametrize(
    ("line", "most"),
    [
        ("", 0),
        ("no emoji, 123 #*", 0),
        ("\U0001f389", 1),
        ("\U0001f44b\U0001f3fd", 1),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", 1),
        ("\u2764\ufe0f\u2764\ufe0f", 2),
        ("\U0001f389 a \U0001f389\U0001f389 <:b:1>", 3),
    ],
)
def test_emoji_in_a_row_are_counted_as_they_are_read(line: str, most: int) -> None:
    assert most_emoji_in_a_row(line) == most


@given(st.text(max_size=300))
def test_no_words_are_too_strange_to_be_looked_over(words: str) -> None:
    for hint in wording(replace(READY, words=words)):
        LOCALIZER.render(hint, "en")


def test_looking_over_takes_no_time_however_long_the_words() -> None:
    for words in ("a " * 5000, "1:" * 5000, "<" * 10000, "\u200d" * 10000, "http://" * 2000, ". " * 5000):
        assert readiness.wording(replace(READY, words=words)) is not None
