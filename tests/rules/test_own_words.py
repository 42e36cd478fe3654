"""What may stand in a community's own words: what is refused, what is a hint, and what is fine."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.audience import Audience
from bot.kernel.community import ChannelFacts, CommunityFacts
from bot.kernel.own_words import WITHOUT_WIDTH, Illustration, Lint, channels_in, emoji_alone, emoji_first, lint
from bot.kernel.text import Name, Text

GUILD, OPEN, HIDDEN, LEFT_OUT = 100, 201, 202, 203
NOBODY: frozenset[int] = frozenset()


def channel(id: int, *, everyone: bool) -> ChannelFacts:
    return ChannelFacts(id, frozenset(), Audience(everyone, NOBODY, NOBODY, NOBODY, NOBODY))


FACTS = CommunityFacts(
    channels={
        OPEN: channel(OPEN, everyone=True),
        HIDDEN: channel(HIDDEN, everyone=False),
        LEFT_OUT: channel(LEFT_OUT, everyone=True),
    },
    onboarding_channels=frozenset({OPEN}),
)


def look(words: str, file_name: str | None = None, alt: str = "", *, most: int = 600) -> Lint:
    return lint(words, Illustration(file_name, alt), most=most, guild_id=GUILD, facts=FACTS)


def kinds(found: tuple[Text, ...]) -> set[str]:
    return {one.id.removeprefix("lint-") for one in found}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Hello\n@everyone look", "pings-everybody"),
        ("come @here", "pings-everybody"),
        ("come @hereabouts", "pings-everybody"),
        ("come @Everyone", "pings-everybody"),
        ("\uff20everyone", "pings-everybody"),
        ("@every\u200bone", "pings-everybody"),
        ("@\uff45\uff56\uff45\uff52\uff59one", "pings-everybody"),
        ("ask <@123>", "pings-somebody"),
        ("ask <@!123>", "pings-somebody"),
        ("ask <@&123>", "pings-somebody"),
        ("ask <@\u2060&123>", "pings-somebody"),
        ("see discord.gg/abc", "invitation"),
        ("see https://discord.com/invite/abc", "invitation"),
        ("see discord\u200b.gg/abc", "invitation"),
        ("\U0001f44b", "emoji-alone"),
        ("- \U0001f44b \U0001f3f3\ufe0f\u200d\U0001f308", "emoji-alone"),
        ("Hello\n<:heart:123>", "emoji-alone"),
        ("## \u2764\ufe0f", "emoji-alone"),
        ("1. \U0001f1ea\U0001f1fa", "emoji-alone"),
        ("\U0001f44b Hello", "emoji-first"),
        ("- **\U0001f44b** Hello", "emoji-first"),
        ("1\ufe0f\u20e3 Read the rules", "emoji-first"),
        ("<a:dance:1> Hello", "emoji-first"),
        (f"\U0001f449 <#{OPEN}>", "emoji-first"),
        ("# One\n# Two", "second-heading"),
        ("a" * 601, "too-long"),
        ("see <#999>", "link-nowhere"),
        (f"see https://discord.com/channels/{GUILD}/999", "link-nowhere"),
        (f"see <#{HIDDEN}>", "link-hidden"),
        (f"see https://ptb.discord.com/channels/{GUILD}/{HIDDEN}/555", "link-hidden"),
        (f"see [the rules](https://discordapp.com/channels/{GUILD}/{HIDDEN})", "link-hidden"),
        (f"see <#{LEFT_OUT}>", "link-left-out"),
        ("see https://discord.com/channels/777/1", "link-elsewhere"),
        ("see https://discord.com/channels/@me/1", "link-elsewhere"),
    ],
)
def test_this_is_refused(words: str, kind: str) -> None:
    assert kind in kinds(look(words).refusals)


@pytest.mark.parametrize(
    "words",
    [
        "Hello and welcome.",
        "Hello \U0001f44b",
        "- Read along\n- Ask anything \U0001f331\U0001f331",
        "## Welcome\nYou are \u2116 1 for us. \u00a9 2026",
        f"Say hello in <#{OPEN}> or https://discord.com/channels/{GUILD}/{OPEN}/5",
        "Use </start:123> or <id:customize>",
        "Write to team@hermes.example",
        "1. Look around\n2. Ask",
        "Caf\u00e9, \u4f60\u597d, \u0645\u0631\u062d\u0628\u0627",
        "-# small print\n-# and more",
        "",
    ],
)
def test_this_is_fine(words: str) -> None:
    assert look(words) == Lint((), ())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("WELCOME TO THIS PLACE", "shouting"),
        ("Hello \U0001f44b and welcome", "emoji-amid"),
        ("\U0001d5db\U0001d5f2\U0001d5f9\U0001d5f9\U0001d5fc you", "letters-in-disguise"),
    ],
)
def test_this_is_a_hint_and_no_refusal(words: str, kind: str) -> None:
    looked = look(words)
    assert kinds(looked.hints) == {kind}
    assert looked.refusals == ()


@pytest.mark.parametrize(
    ("alt", "kinds_found"),
    [
        ("", {"picture-unsaid"}),
        ("  \u200b ", {"picture-unsaid"}),
        ("door.png", {"alt-file-name"}),
        ("My Door-2", {"alt-file-name"}),
        ("IMG_2041", {"alt-file-name"}),
        ("other.JPEG", {"alt-file-name"}),
        ("\U0001f6aa", {"alt-no-words"}),
        ("...", {"alt-no-words"}),
        ("A wooden door, wide open, with light behind it", set()),
        ("T\u00fcr", set()),
    ],
)
def test_a_picture_needs_words(alt: str, kinds_found: set[str]) -> None:
    assert kinds(look("Hello", "my_door 2.png", alt).refusals) == kinds_found


def test_words_for_a_picture_that_is_not_there_are_a_hint() -> None:
    looked = look("Hello", None, "A door")
    assert (looked.refusals, kinds(looked.hints)) == ((), {"no-picture"})


def test_a_refusal_names_the_line_and_says_it_again() -> None:
    (refusal,) = look("Hello\n\nAll of you, @everyone, come and see our nice new server").refusals
    assert refusal.args["line"] == 3
    said = refusal.args["words"]
    assert isinstance(said, Name)
    assert said.raw.startswith("All of you, @everyone")
    assert len(said.raw) <= 40


def test_what_is_found_comes_in_the_order_of_the_lines() -> None:
    words = f"See <#999>\n@here \U0001f44b\n# One\nsee <#{HIDDEN}>\n# Two\n\U0001f44b" + "a" * 600
    looked = look(words, "door.png")
    lines = [one.args.get("line") for one in looked.refusals]
    assert lines == [None, 1, 2, 4, 5, 6, None]
    assert (looked.refusals[0].id, looked.refusals[-1].id) == ("lint-too-long", "lint-picture-unsaid")


def test_channels_are_named_once_and_only_those_of_this_community() -> None:
    words = f"<#{OPEN}> <#{HIDDEN}>\nhttps://discord.com/channels/{GUILD}/{OPEN} https://discord.com/channels/7/8"
    assert channels_in(words, GUILD) == (OPEN, HIDDEN)


emoji = st.sampled_from(
    [
        "\U0001f44b",
        "\U0001f44b\U0001f3fd",
        "\u2764\ufe0f",
        "\U0001f3f3\ufe0f\u200d\U0001f308",
        "\U0001f1e9\U0001f1ea",
        "#\ufe0f\u20e3",
        "<:heart:1>",
        "<a:heart:1>",
        "\u2728",
    ]
)
plain_words = st.text(st.characters(categories=["Ll", "Lo", "Nd"]), min_size=1, max_size=12)
marks = st.sampled_from(["", "- ", "1. ", "> ", "## ", "-# ", "* "])


@given(marks, st.lists(emoji, min_size=1, max_size=4))
def test_any_emoji_without_words_is_found(mark: str, some: list[str]) -> None:
    assert emoji_alone(mark + " ".join(some))


@given(marks, plain_words, st.lists(emoji, max_size=4))
def test_words_with_emoji_last_are_always_fine(mark: str, words: str, some: list[str]) -> None:
    line = f"{mark}{words} {''.join(some)}"
    assert not emoji_alone(line)
    assert not emoji_first(line)


@given(marks, emoji, plain_words)
def test_any_emoji_before_the_words_is_found(mark: str, one: str, words: str) -> None:
    assert emoji_first(f"{mark}{one} {words}")


def spread(words: str) -> st.SearchStrategy[str]:
    """The same words with characters between them that have no width."""
    nothing = st.sampled_from(["", "\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff"])
    gaps = st.lists(nothing, min_size=len(words), max_size=len(words))
    return gaps.map(lambda some: "".join(a + b for a, b in zip(words, some, strict=True)))


def wide(words: str) -> str:
    """The same words in full-width letters."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in words)


@given(st.sampled_from(["@everyone", "@here", "<@5>", "<@&5>", "discord.gg/x"]), st.booleans(), st.data())
def test_a_ping_or_an_invitation_is_found_in_any_disguise(ping: str, widened: bool, drawn: st.DataObject) -> None:
    disguised = drawn.draw(spread(wide(ping) if widened else ping))
    assert kinds(look(f"Hello {disguised}").refusals) & {"pings-everybody", "pings-somebody", "invitation"}


@given(st.text(max_size=700), st.text(max_size=60), st.none() | st.text(min_size=1, max_size=30))
def test_whatever_is_typed_is_looked_over(words: str, alt: str, file_name: str | None) -> None:
    looked = look(words, file_name, alt)
    count = len(words.splitlines())
    for one in (*looked.refusals, *looked.hints):
        line = one.args.get("line", 1)
        assert isinstance(line, int)
        assert 1 <= line <= max(count, 1)
    assert look(words, file_name, alt) == looked


def test_what_has_no_width_is_what_unicode_says() -> None:
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code)) == "Cf":
            assert WITHOUT_WIDTH.fullmatch(chr(code)), hex(code)
