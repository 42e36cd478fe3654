"""What reviewers may see of an application, and how everything else is taken out of it. Pure.

Invariants:
- `ForReview` is all that a reviewer's page is made from. It has room for a random id, a question and a text; for
  no name, account, day, role, file name or place in a row.
- What is known of the applicant (names, handles, the account's number) stands in no text that `strip` returns,
  in capitals or not, with or without accents, with invisible characters in it, run together or inside a longer
  handle. Parts of two letters, which are words too, are found where they have a capital.
- What `strip` returns it returns again: stripping once is enough.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

REMOVED = "[…]"
"""What stands where something was taken out. It is the same in every language."""
LEAST_PART = 3
"""Letters from which on a part of a name, such as a first name, is taken out too; two in scripts without case."""
INSIDE_FROM = 5
"""Letters from which on a name is found inside a longer word too, as in a handle."""
MOST_SHOWN = 5
"""How many doubtful places are shown at once, so that they can be read through."""

_GENERAL = re.compile(
    r"""(?xi)
    <(?:@[!&]?|\#|id:)\w+>                                   # mentions of people, roles and places on Discord
    | \bhttps?://\S+ | \bwww\.\S+                            # links: behind each of them stands somebody
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                           # e-mail addresses
    | (?<!\w)@[\w.-]*\w(?:@[\w.-]*\w)?                       # handles, also of the fediverse
    | \b\w[\w.]+\#\d{2,6}\b                                  # handles as they were, and places in a tracker
    | \b(?:[\w-]+\.)+(?:com|org|net|io|dev|me|app|social|page|site|blog|eu|de|fr|es|br|uk|gg
        |xyz|info|codes|tech|ai|ca|nl|pl|ch|pt|mx|au|jp)\b(?:/\S*)?
    | \b[\w-]+\.(?:pdf|docx?|odt|rtf|png|jpe?g|gif|webp|pptx?|odp|xlsx?|zip|mp4|mp3)\b   # names of files
    | (?<!\w)\+\d[\d\ ().-]{6,}\d                            # telephone numbers
    | \b0\d{2,5}[\ /-]\d{5,}\b | (?<!\w)\(?\d{3}\)?[\ .-]\d{3}[.-]\d{4}\b      # the same without a country
    | \b\d{17,20}\b                                          # numbers of accounts
    """
)
_CAPITALISED = re.compile(r"(?<![.!?:\n•\-–] )(?<!^)(?<!\n)\b[^\W\d_a-zß-öø-ÿ]\w+(?:[ -][^\W\d_a-zß-öø-ÿ]\w+)+")
"""Two or more words with capitals, not at the beginning of a sentence: often a name of somebody or of a place."""
_NUMBER = re.compile(r"\b\d{6,}\b")
_WITHOUT_MARKS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters that have no accent to take off, as people write them who lack the key."""
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
"""Another way of writing them, which belongs to names in some languages."""
_FILLERS = "\u115f\u1160"
"""Letters that show nothing."""


@dataclass(frozen=True, slots=True)
class ForReview:
    """One answer, as one reviewer sees it. `id` is random, and another one for each reviewer."""

    id: str
    question: str
    text: str


def strip(text: str, known: Collection[str]) -> str:
    """Return `text` without what is known of its author, and without addresses, handles and names of files.

    `known` are the author's names as the community and Discord show them, and the account's number.
    """
    before = None
    while text != before:
        before = text
        text = _without_known(_without(text, [_GENERAL]), known)
    return text


def blacken(text: str, words: Iterable[str]) -> str:
    """Return `text` without exactly these words, wherever they stand; what is empty takes out nothing."""
    return _without(text, [_plain_pattern(folded) for one in words if (folded := _fold(one.strip())[0])])


def doubtful(text: str) -> tuple[str, ...]:
    """Return places in a stripped text that may still tell who wrote it: capitalised words, long numbers.

    It finds some, not all: how somebody writes, and what only they have done, no rule can see.
    """
    found = [match.group() for pattern in (_CAPITALISED, _NUMBER) for match in pattern.finditer(text)]
    return tuple(dict.fromkeys(found))[:MOST_SHOWN]


def names_in(known: Collection[str]) -> set[str]:
    """Return what is looked for, as it is compared: names, also run together, and their long parts."""
    whole = _whole(known)
    parts = {part for one in whole for part in _parts(one) if len(part) >= _least(part)}
    together = {"".join(_parts(one)) for one in whole}
    bare = {re.sub(r"\d+$", "", one) for one in parts | together}
    return {
        one
        for one in whole | parts | together | {one for one in bare if one and len(one) >= _least(one)}
        if _says_something(one)
    }


def _whole(known: Collection[str]) -> set[str]:
    composed = {unicodedata.normalize("NFC", one.strip()) for one in known}
    return {_fold(way)[0] for one in composed for way in (one, one.lower().translate(_SPELLED_OUT))}


def _parts(name: str) -> list[str]:
    """Return the words of a name; marks are part of them, as scripts of India have vowels that are marks."""
    apart = (one if one.isalnum() or unicodedata.category(one) == "Mc" else " " for one in name)
    return "".join(apart).split()


def _least(part: str) -> int:
    return LEAST_PART if _has_case(part[0]) else LEAST_PART - 1


def _without_known(text: str, known: Collection[str]) -> str:
    patterns = [_name_pattern(name) for name in sorted(names_in(known), key=len, reverse=True)]
    short = {part for one in _whole(known) for part in _parts(one) if len(part) == 2 and part.isalpha()}
    return _without(text, patterns, where_capital=[_name_pattern(part) for part in sorted(short)])


def _without(
    text: str, patterns: Iterable[re.Pattern[str]], *, where_capital: Iterable[re.Pattern[str]] = ()
) -> str:
    """Replace what the patterns find in the folded text, in the text itself; some only where it has a capital."""
    folded, places = _fold(text)
    matches = [match for pattern in patterns for match in pattern.finditer(folded) if match.group()]
    matches += [
        match
        for pattern in where_capital
        for match in pattern.finditer(folded)
        if text[places[match.start()]].isupper()
    ]
    spans = sorted((places[match.start()], places[match.end() - 1]) for match in matches)
    kept, at = [], 0
    for first, last in spans:
        end = _beyond_marks(text, last + 1)
        if first >= at:
            kept += [text[at:first], REMOVED]
        at = max(at, end)
    return "".join([*kept, text[at:]])


def _name_pattern(name: str) -> re.Pattern[str]:
    """Find a name as a word of its own, with an s of possession; a longer one inside other words too.

    Scripts without capitals, such as Chinese, may have no space between words: there it is found anywhere.
    """
    inner = re.escape(name)
    if len(name) >= INSIDE_FROM:
        return re.compile(rf"\w*{inner}\w*")
    before = r"(?<![^\W_])" if _has_case(name[0]) else ""
    after = r"s?(?![^\W_])" if _has_case(name[-1]) else ""
    return re.compile(f"{before}{inner}{after}")


def _plain_pattern(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words))


def _fold(text: str) -> tuple[str, list[int]]:
    """Return text without accents, capitals and invisible characters, and the place that each letter came from."""
    letters, places = [], []
    for place, letter in enumerate(text):
        for plain in _plain(letter):
            letters.append(plain)
            places.append(place)
    return "".join(letters), places


def _plain(letter: str) -> Iterator[str]:
    for one in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold()):
        if not _is_dropped(one):
            yield from one.translate(_WITHOUT_MARKS)


def _is_dropped(letter: str) -> bool:
    return letter in _FILLERS or unicodedata.category(letter) in ("Mn", "Me", "Cf")


def _beyond_marks(text: str, at: int) -> int:
    while at < len(text) and _is_dropped(text[at]):
        at += 1
    return at


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper() or letter.isdigit()


def _says_something(name: str) -> bool:
    """Tell whether a name has two letters or digits; emoji alone name nobody, and one letter is in every word."""
    return sum(one.isalnum() for one in name) >= 2 or any(one.isalnum() and not _has_case(one) for one in name)
