"""Looks over what a community wrote in its own words: what must change before newcomers read it, and what might.

Invariants: only what would shut people out, disturb them or lead them nowhere is refused; all else is a hint that
organisers may pass over; each sentence names the line and says what to change. A text that was disguised (full-
width letters, characters without width) is judged by what it looks like.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.kernel.community import CommunityFacts
from bot.kernel.limits import clip
from bot.kernel.text import Name, Text, text

QUOTED = 40
"""Characters of a line that are said again, so that it is found."""
LONGEST_ALT = 500
"""Characters that say what a picture shows; Discord takes 1,024, and a screen reader cannot skip within them."""
SHOUTED = 10
"""Capital letters in a line of several words, without a small one, from which on it reads as shouting."""

_CUSTOM_EMOJI = re.compile(r"<a?:\w+:\d+>")
_UNICODE_EMOJI = re.compile(
    "(?:[0-9#*]\ufe0f?\u20e3"  # keycaps
    "|[\U0001f1e6-\U0001f1ff]{1,2}"  # flags
    "|[\u00a9\u00ae\u203c\u2049\u2122\u2139]\ufe0f"  # signs that are emoji only where it is said
    "|[\u231a-\u231b\u23e9-\u23ff\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55"
    "\U0001f000-\U0001faff]"
    "[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*)+"
)
_JOINED = re.compile("\u200d.|[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
"""What belongs to the emoji before it: a further part of the picture, a colour of skin."""
_EMOJI_RUN = re.compile(
    "(?:[\u231a-\u231b\u23e9-\u23ff\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\U0001f300-\U0001faff]\\s*)+"
)
_MARKS = re.compile(r"^\s*(?:(?:[-*+]|\d+[.)]|>{1,3}|#{1,3}|-#)\s+)+")
"""What markdown puts before the words of a line: list items, quotations, headings."""
_HEADING = re.compile(r"^\s*(?:>\s+)?#{1,3}\s+\S")
_STANDS_FOR_WORDS = re.compile(r"<(?:#\d+|/[^:>]+:\d+|t:-?\d+(?::\w)?|id:\w+)>|https?://\S+")
"""What Discord shows as words: channels, commands, times, and addresses."""
_EVERYBODY = re.compile(r"@(?:everyone|here)|(?i:@(?:everyone|here)\b)")
_SOMEBODY = re.compile(r"<@[!&]?\d+>")
_INVITATION = re.compile(r"(?i)\bdiscord(?:app)?\.(?:gg/|com/invite/)|\bdiscord\.(?:me|io|li)/")
_CHANNEL = re.compile(r"<#(\d{1,20})>")
_ADDRESS = re.compile(r"(?i)\b(?:\w+\.)?discord(?:app)?\.com/channels/(@me|\d{1,20})(?:/(\d{1,20}))?")
_FILE_NAME = re.compile(
    r"(?i)^\S*\.(?:png|jpe?g|gif|webp|bmp|svg|heic|avif)$|^(?:img|dsc|pic|image|picture|photo|screenshot)?[\W\d_]*$"
)
WITHOUT_WIDTH = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
"""The characters of Unicode's category Cf: they steer how others are shown, and show nothing themselves."""
_LETTERS_IN_DISGUISE = re.compile("[\U0001d400-\U0001d7ff]")


@dataclass(frozen=True, slots=True)
class Lint:
    """What was found: `refusals` must change before the text is saved, `hints` may stay."""

    refusals: tuple[Text, ...]
    hints: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a place on Discord. Without `channel_id` it leads out of the community."""

    line: int
    channel_id: int | None


@dataclass(frozen=True, slots=True)
class Illustration:
    """What organisers gave with a picture: the name of its file, if there is one, and what it shows."""

    file_name: str | None = None
    alt: str = ""


def lint(words: str, illustration: Illustration, *, most: int, guild_id: int, facts: CommunityFacts) -> Lint:
    """Look over `words` of at most `most` characters. `facts` are about every channel of `channels_in`.

    What is found comes in the order of the lines, that of the picture last.
    """
    in_lines: list[tuple[int, Text]] = list(_links_astray(words, guild_id, facts))
    hints: list[Text] = []
    headings = 0
    for number, line in _lines(words):
        where = where_it_stands(number, line)
        in_lines += [(number, text(f"lint-{kind}", **where)) for kind in _wrong_with(line)]
        hints += [text(f"lint-{kind}", **where) for kind in _doubtful_about(line)]
        headings += bool(_HEADING.match(line))
        if headings == 2:
            in_lines.append((number, text("lint-second-heading", **where)))
            headings += 1
    whole = [text("lint-too-long", most=most, count=len(words))] if len(words) > most else []
    in_order = [found for _, found in sorted(in_lines, key=lambda one: one[0])]
    refusals = [*whole, *dict.fromkeys(in_order), *_unsaid(illustration)]
    if illustration.alt.strip() and illustration.file_name is None:
        hints.append(text("lint-no-picture"))
    return Lint(tuple(refusals), tuple(hints))


def disturbing(words: str) -> list[Text]:
    """Say what in `words` pings, shouts, or is read badly by a screen reader, line by line; links stay unseen.

    For words that are only looked over: `lint` says which of these must change in a community's own texts.
    """
    return [
        text(f"lint-{kind}", **where_it_stands(number, line)) for number, line, kind in disturbing_kinds(words)
    ]


def disturbing_kinds(words: str) -> Iterator[tuple[int, str, str]]:
    """Give what `disturbing` says as the line's number, the line, and what it is: `lint-<kind>` are its words."""
    for number, line in _lines(words):
        for kind in (*_wrong_with(line), *_doubtful_about(line)):
            if kind != "invitation":
                yield number, line, kind


def where_it_stands(number: int, line: str) -> dict[str, int | Name]:
    """Return a line's number and its first words, as the sentences about a line take them."""
    return {"line": number, "words": Name(clip(line.strip(), QUOTED))}


def channels_in(words: str, guild_id: int) -> tuple[int, ...]:
    """Return the channels of this community that `words` link to, each once, in order."""
    ids = [link.channel_id for link in _links(words, guild_id) if link.channel_id is not None]
    return tuple(dict.fromkeys(ids))


def emoji_alone(line: str) -> bool:
    """Tell whether a line, a list item or a label has emoji and no words."""
    bare = _without_emoji(line)
    return bare != line and not _has_words(bare)


def has_emoji(line: str) -> bool:
    """Tell whether there is an emoji in a line, Discord's or a community's own."""
    return _without_emoji(line) != line


def emoji_first(line: str) -> bool:
    """Tell whether a line begins with an emoji and has words after it."""
    rest = _MARKS.sub("", line).lstrip(" *_~|")
    found = _CUSTOM_EMOJI.match(rest) or _UNICODE_EMOJI.match(rest)
    return found is not None and _has_words(_without_emoji(rest))


def most_emoji_in_a_row(line: str) -> int:
    """Return how many emoji stand one after the other in a line, with nothing but white space between them."""
    single = _CUSTOM_EMOJI.sub("\U0001f600", _JOINED.sub("", line))
    runs = (found.group() for found in _EMOJI_RUN.finditer(single))
    return max((sum(not letter.isspace() for letter in run) for run in runs), default=0)


def as_it_looks(words: str) -> str:
    """Return `words` with disguises taken off: one shape for each letter, nothing without width."""
    if words.isascii():
        return words
    return unicodedata.normalize("NFKC", WITHOUT_WIDTH.sub("", words))


def _lines(words: str) -> Iterator[tuple[int, str]]:
    """Give the lines that are not empty with their numbers, the first being 1."""
    for number, line in enumerate(words.splitlines(), start=1):
        if line.strip():
            yield number, line


def _wrong_with(line: str) -> Iterator[str]:
    seen = as_it_looks(line)
    if _EVERYBODY.search(line) or _EVERYBODY.search(seen):
        yield "pings-everybody"
    if _SOMEBODY.search(line) or _SOMEBODY.search(seen):
        yield "pings-somebody"
    if _INVITATION.search(seen):
        yield "invitation"
    if emoji_alone(line):
        yield "emoji-alone"
    elif emoji_first(line):
        yield "emoji-first"


def _doubtful_about(line: str) -> Iterator[str]:
    bare = _without_emoji(_STANDS_FOR_WORDS.sub(" ", line))
    letters = [letter for letter in bare if letter.isalpha()]
    if len(bare.split()) > 1 and len(letters) >= SHOUTED and "".join(letters).isupper():
        yield "shouting"
    if _LETTERS_IN_DISGUISE.search(line):
        yield "letters-in-disguise"
    if _emoji_amid(line) and not emoji_alone(line) and not emoji_first(line):
        yield "emoji-amid"


def _emoji_amid(line: str) -> bool:
    """Tell whether words follow an emoji somewhere in a line."""
    found = _CUSTOM_EMOJI.search(line) or _UNICODE_EMOJI.search(line)
    return found is not None and _has_words(_without_emoji(line[found.end() :]))


def _links(words: str, guild_id: int) -> Iterator[Link]:
    for number, line in _lines(words):
        seen = as_it_looks(line)
        for found in _CHANNEL.finditer(seen):
            yield Link(number, int(found[1]))
        for found in _ADDRESS.finditer(seen):
            of_here = found[1] == str(guild_id) and found[2] is not None
            yield Link(number, int(found[2]) if of_here else None)


def _links_astray(words: str, guild_id: int, facts: CommunityFacts) -> Iterator[tuple[int, Text]]:
    """Say in which lines links do not lead newcomers to a channel that they can read."""
    for link in _links(words, guild_id):
        line, shown = link.line, f"<#{link.channel_id}>"
        channel = facts.channels.get(link.channel_id or 0)
        if link.channel_id is None:
            yield line, text("lint-link-elsewhere", line=line)
        elif channel is None:
            yield line, text("lint-link-nowhere", line=line)
        elif not channel.audience.everyone:
            yield line, text("lint-link-hidden", line=line, channel=shown)
        elif facts.onboarding_channels is not None and channel.id not in facts.onboarding_channels:
            yield line, text("lint-link-left-out", line=line, channel=shown)


def _unsaid(illustration: Illustration) -> Iterator[Text]:
    """Say what is missing from the words that stand for a picture."""
    name, alt = illustration.file_name, as_it_looks(illustration.alt).strip()
    if name is None:
        return
    if not alt:
        yield text("lint-picture-unsaid")
    elif not _has_words(_without_emoji(alt)):
        yield text("lint-alt-no-words")
    elif _FILE_NAME.match(alt) or _plain(alt) in (_plain(name), _plain(name.rpartition(".")[0])):
        yield text("lint-alt-file-name")


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name).strip().casefold()


def _without_emoji(line: str) -> str:
    if line.isascii() and "<" not in line:  # most lines: neither Discord's emoji nor a community's
        return line
    return _UNICODE_EMOJI.sub(" ", _CUSTOM_EMOJI.sub(" ", line))


def _has_words(line: str) -> bool:
    """Tell whether anything in a line is read as a word: letters or digits, or what Discord shows as words."""
    return bool(_STANDS_FOR_WORDS.search(line)) or any(letter.isalnum() for letter in _MARKS.sub("", line))
