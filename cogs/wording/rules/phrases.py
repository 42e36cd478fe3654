"""Finds many phrases in a row of words at once, by their first two words. Pure.

Invariant: which of two phrases counts is plain: the longer one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cogs.wording.rules.reading import Word


@dataclass(frozen=True)
class Phrases:
    """Phrases with what they stand for, to be found in a row of words.

    Each stands in `keys`. `lengths` says, for the first two words of longer ones, how many words those have that
    begin so, as bits; `firsts` are the first words. So however many begin with "the" or "los", only those that go
    on alike are looked up.
    """

    keys: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    lengths: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    firsts: frozenset[str] = frozenset()

    @classmethod
    def of(cls, pairs: Iterable[tuple[tuple[str, ...], str]]) -> Phrases:
        """Build from pairs of a phrase and what it stands for. Of one phrase, the first counts."""
        keys: dict[tuple[str, ...], str] = {}
        lengths: dict[tuple[str, ...], int] = {}
        for phrase, key in pairs:
            if phrase:
                keys.setdefault(phrase, key)
                first_two = phrase[:2]
                lengths[first_two] = lengths.get(first_two, 0) | 1 << len(phrase)
        return cls(keys, lengths, frozenset(first for first, *_ in lengths))

    def find(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Give every phrase as its first word, the one after its last, and what it stands for.

        The words of a phrase belong together: nothing but white space or a hyphen stands between them.
        """
        firsts = self.firsts
        for at, word in enumerate(words):
            if word.plain in firsts and (end := self._end(words, at)):
                yield at, end, self.keys[tuple(word.plain for word in words[at:end])]

    def _end(self, words: Sequence[Word], at: int) -> int:
        """Return the word after the longest phrase that begins with a word, 0 where none does."""
        if at + 1 < len(words) and words[at + 1].joined:
            lengths = self.lengths.get((words[at].plain, words[at + 1].plain), 0)
            for length in range(min(lengths.bit_length() - 1, len(words) - at), 1, -1):
                if lengths >> length & 1 and self._stand(words[at : at + length]):
                    return at + length
        return at + 1 if (words[at].plain,) in self.keys else 0

    def _stand(self, words: Sequence[Word]) -> bool:
        """Tell whether some words are a phrase, and belong together."""
        return tuple(word.plain for word in words) in self.keys and all(word.joined for word in words[1:])
