"""Looks over a text: what others may stumble over, why, and what to say instead. Pure.

Invariants:
- There is no score and no verdict: places and remarks, in the order of the text, each with who advises it.
- What people say of themselves ("I am autistic", "as a deaf person") is never found, nor what stands in quotes,
  code, addresses or names, nor what the calm list or the community's own list covers.
- Each place names words of the author's; no two places overlap but those about whole lines.
- The same text gives the same answer, whoever asks, but for what their community uses on purpose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from bot.kernel.text import text
from bot.kernel.text_kinds import ANNOUNCEMENT, EVENT, JOB
from cogs.wording.rules import announcing, hiring, symbols
from cogs.wording.rules.found import Looked, Place
from cogs.wording.rules.phrases import Phrases
from cogs.wording.rules.reading import Reading, Word, read, tokens
from cogs.wording.rules.terms import ENGLISH, LANGUAGES, LONGEST_PHRASE, Entry, TermList, term_list

FIRST_PERSON = frozenset(tokens("i i'm i've i'd im me my mine myself yo soy estoy mi mis conmigo tengo fui"))
I_AM = tuple(
    tokens(words)
    for words in (
        *(
            "i am",
            "i'm",
            "im",
            "i was",
            "i have been",
            "i've been",
            "i have",
            "i've",
            "i identify",
            "i suffer",
            "myself",
        ),
        *("we are", "we're", "we were", "we as", "us as", "of us", "my", "our"),
        *("soy", "yo", "estoy", "fui", "tengo", "me considero", "somos", "mi", "mis"),
    )
)
"""What stands before words that people use of themselves."""
OTHERS = frozenset(tokens("he she they it this that's these those you is are él ella ellos ellas esto eso es son"))
"""What stands between where somebody else is spoken of after all: "I am sure that he is …"."""
OTHER_PEOPLE = frozenset(
    tokens(
        "user users member members customer customers visitor visitors contributor contributors colleague"
        " colleagues friend friends brother sister son daughter mother father boss neighbour neighbor"
        " client clients student students reader readers guest guests reviewer maintainer"
    )
)
"""Whom words describe that stand before these, though somebody says "my" or "I have"."""
BEING = frozenset(tokens("am i'm im was were are we're been myself as"))
US = frozenset(tokens("we we're us our ours somos nosotros nosotras nuestra nuestro"))
REACH = 12
"""Words before a place in which somebody speaks of themselves."""
NEAR = 4
SMALL = frozenset(
    tokens(
        "a an and are as at be but by can do for from had has have in into is may must need needs of on or should"
        " than that to too use was were when who will with would"
        " y o e u en que con de para por a al como son no se pueden podrán tienen usan necesitan del sin"
    )
)
"""Words behind a term that do not belong to it, as a noun would."""
_COMMON = {
    "en": "the of and to in is for that with are this be on we you it have from your not can",
    "es": "de la que el en y los se del las por con para una un es su al lo como",
    "fr": "le la les des et est pour dans une que vous nous sur avec pas qui du au",
    "de": "der die und das ist nicht mit für wir sie ein eine den auf zu im von",
    "pt": "o os as um uma não que para com em do da dos das você nós por mais",
}
"""Small words by which languages are told apart."""
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, words in _COMMON.items() if word in tokens(words))
    for word in tokens(" ".join(_COMMON.values()))
}


def check(
    words: str,
    *,
    language: str | None = None,
    kind: str,
    allowed: Collection[str] = (),
) -> Looked:
    """Look over a text of a kind (bot/kernel/text_kinds.py). Without `language` it is guessed.

    `allowed` are phrases that a community uses on purpose.
    """
    reading = read(words)
    spoken = language or guess_language(reading)
    places: list[Place] = []
    if spoken in LANGUAGES:
        places += find_terms(reading, term_list(spoken), ANNOUNCEMENT if kind == EVENT else kind, allowed)
        places += symbols.look(reading, spoken)
    if kind in (ANNOUNCEMENT, JOB):
        places += announcing.look(reading, is_long=kind == JOB)
    elif kind == EVENT:
        places += announcing.look_at_meaning(reading)
    return Looked(
        spoken if spoken in LANGUAGES else None,
        tuple(sorted(places, key=lambda place: (place.start, place.end, place.key))),
        tuple(hiring.look(reading, spoken)) if kind == JOB else (),
    )


def guess_language(reading: Reading) -> str | None:
    """Return the language whose small words a text holds most of; English for a text too short to tell."""
    counted: Counter[str] = Counter()
    for word in reading.own:
        for language in _LANGUAGES_OF.get(word.plain, ()):
            counted[language] += 1
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1] and ENGLISH in dict(ranked)):
        return ENGLISH
    return ranked[0][0]


def find_terms(reading: Reading, terms: TermList, kind: str, allowed: Collection[str] = ()) -> Iterator[Place]:
    """Give the places where a term of a list stands and is not calm."""
    words = reading.words
    calm = _reach(words, (terms.calm, Phrases.of((tokens(phrase), "") for phrase in allowed)))
    taken = 0
    for start, end, key in terms.index.find(words):
        entry = terms.entries[key]
        hit = words[start:end]
        if start < taken or calm[start] >= end or kind not in entry.kinds or any(word.aside for word in hit):
            continue
        begin = _begin(words, start, entry)
        if begin is None or begin < taken or _is_excused(words, start, end, entry, terms):
            continue
        if _is_name(reading, words[begin:end]):
            continue
        taken = end
        why = text("wording-why-term", reason=entry.reason)
        yield Place(words[begin].start, hit[-1].end, key, why, entry.instead, entry.source, entry.tier)


def _begin(words: Sequence[Word], start: int, entry: Entry) -> int | None:
    """Return the first word of what belongs to a term, None where what stands right before it rules it out."""
    if entry.not_behind and _right_before(words, start, entry.not_behind) is not None:
        return None
    return _right_before(words, start, entry.behind) if entry.behind else start


def _right_before(words: Sequence[Word], start: int, phrases: Collection[tuple[str, ...]]) -> int | None:
    """Return where the longest of some phrases begins that stands right before a word, None where none does."""
    for begin in range(max(0, start - LONGEST_PHRASE), start):
        together = all(word.joined for word in words[begin + 1 : start + 1])
        if together and tuple(word.plain for word in words[begin:start]) in phrases:
            return begin
    return None


def _reach(words: Sequence[Word], lists: Sequence[Phrases]) -> list[int]:
    """Return, for each word, how far the calm phrases reach that begin with it or before."""
    ends = [0] * len(words)
    for phrases in lists:
        for start, end, _ in phrases.find(words):
            ends[start] = max(ends[start], end)
    return list(accumulate(ends, max))


def _is_excused(words: Sequence[Word], start: int, end: int, entry: Entry, terms: TermList) -> bool:
    """Tell whether what stands around a term takes the harm out of it, or leaves it without meaning."""
    if entry.unless:
        first = max(0, start - LONGEST_PHRASE)
        if any(
            first + one <= start and end <= first + other
            for one, other, _ in terms.around(entry).find(words[first : end + LONGEST_PHRASE])
        ):
            return True
    after = words[end] if end < len(words) else None
    if entry.alone and after is not None and after.joined and after.plain not in SMALL:
        return True
    before = _in_sentence(words, start)
    if entry.after and not any(end for phrase in entry.after for end in _ends_of(phrase, before)):
        return True
    return entry.about_people and _speaks_of_themselves(before, words[start:end], _rest_of_sentence(words, end))


def _in_sentence(words: Sequence[Word], start: int) -> list[str]:
    """Return what stands before a place in its sentence, the latest words last."""
    sentence = words[start].sentence
    return [word.plain for word in words[max(0, start - REACH) : start] if word.sentence == sentence]


def _rest_of_sentence(words: Sequence[Word], end: int) -> list[str]:
    """Return what stands behind a place in its sentence, the first words of it."""
    return [word.plain for word in words[end : end + REACH] if word.sentence == words[end - 1].sentence]


def _speaks_of_themselves(before: Sequence[str], hit: Sequence[Word], behind: Sequence[str]) -> bool:
    near, somebody = before[-NEAR:], FIRST_PERSON | US
    if not OTHER_PEOPLE.isdisjoint(behind[:1]) and BEING.isdisjoint(before):
        return False
    if hit[0].plain in FIRST_PERSON or not somebody.isdisjoint(before[-1:]):
        return True
    if not {"as", "como"}.isdisjoint(near) and not somebody.isdisjoint([*before, *behind]):
        return True
    ends = [end for phrase in I_AM for end in _ends_of(phrase, before)]
    between = before[max(ends) :] if ends else None
    return between is not None and (OTHERS.isdisjoint(between) or not {"who", "que"}.isdisjoint(between))


def _ends_of(phrase: Sequence[str], row: Sequence[str]) -> Iterator[int]:
    """Give the places right behind a phrase, wherever it stands in a row."""
    for at in range(len(row) - len(phrase) + 1):
        if tuple(row[at : at + len(phrase)]) == tuple(phrase):
            yield at + len(phrase)


def _is_name(reading: Reading, hit: Sequence[Word]) -> bool:
    """Tell whether a place is (part of) a name: written large amid a sentence that is not."""
    sentence = reading.sentences.get(hit[0].sentence, ())
    if not all(word.is_capital for word in hit) or not sentence:
        return False
    long = [word for word in sentence if word.end - word.start > 3]
    if sum(word.is_capital for word in long) * 5 > len(long) * 4:
        return False  # a heading, or somebody who shouts
    at = sentence.index(hit[0])
    before = sentence[at - 1] if at > 1 else None
    after = sentence[at + len(hit)] if at + len(hit) < len(sentence) else None
    goes_on = after is not None and after.joined and after.is_capital and after.plain not in FIRST_PERSON
    if at == 0:  # every sentence begins large: only what goes on so is a name
        return goes_on
    return len(hit) > 1 or goes_on or (before is not None and hit[0].joined and before.is_capital)
