"""Which human languages an issue is written in, or is about. Pure.

Only those that Hearth speaks, and a few more that translations are often wanted in, are known by name; an issue in
any other language, or none that can be told, suits nobody less.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from data.forge_issues import tokens

NAMES = {
    "en": {"english", "englisch", "anglais", "ingles"},
    "es": {"spanish", "espanol", "castellano", "spanisch", "espagnol", "espanhol"},
    "fr": {"french", "francais", "francaise", "franzosisch", "frances", "francesa"},
    "de": {"german", "deutsch", "deutsche", "deutschen", "allemand", "aleman", "alemao"},
    "pt": {"portuguese", "portugues", "portugiesisch", "portugais", "brasileiro"},
    "it": {"italian", "italiano", "italienisch", "italien"},
    "ja": {"japanese", "japanisch", "japonais", "japones"},
    "zh": {"chinese", "chinesisch", "chinois", "chino", "mandarin"},
    "ar": {"arabic", "arabisch", "arabe"},
    "hi": {"hindi"},
    "nl": {"dutch", "nederlands"},
    "pl": {"polish", "polski", "polnisch"},
    "uk": {"ukrainian", "ukrainisch"},
    "tr": {"turkish", "turkce"},
}
"""By language, how it is called: without accents, as `tokens` spells."""
SMALL_WORDS = {
    "es": "el la los las un una de del que para como esta hay por con en es no se al su lo mas cuando sin este y",
    "fr": "le la les un une des est dans pour avec sur il du de et en pas que qui ne au aux ce cette plus par",
    "de": "der die das und ist nicht eine ein mit auf wir den im zu von es nur noch sind fur wenn werden dem bei",
    "pt": "os as um uma nao para com que esta do da dos das no na em de se mais por ainda sao ao",
    "it": "il la lo gli le di del della delle che non una un per con sono nel nella si quando ad ed",
    "ca": "el la els les de del que per amb una un no es al en pugui",
    "gl": "os as do da unha para que non se ao de en",
    "nl": "de het een van niet op voor met naar zijn en",
    "pl": "na nie do jest sie dla przy po",
    "ro": "de este nu se si la cu din pe un o",
}
"""The words that betray a language; also of those that are like one of Hearth's own, to tell them apart."""
OUR_OWN = ("es", "fr", "de", "pt")
ENGLISH = "the is and of to in it for on not are this with that when be should from we"
"""Two of them are enough to tell that a text is English, whatever else stands in it."""


def about(words: str) -> set[str]:
    """Return the human languages that words name."""
    said = set(tokens(words))
    return {language for language, names in NAMES.items() if said & names}


def written_in(words: str) -> str | None:
    """Return the language in which words are written, if it is one of four and can be told from all others."""
    said = set(tokens(words))
    if len(said & _ENGLISH) >= 2:
        return None
    counted = {language: len(said & small) for language, small in _SMALL.items()}
    best, second = sorted(counted, key=lambda language: -counted[language])[:2]
    is_told = counted[best] >= 2 and counted[best] > counted[second]
    return best if is_told and best in OUR_OWN else None


def fits(reads: Collection[str], title: str, summary: str, kinds: Sequence[str]) -> bool | None:
    """Tell whether an issue is for somebody who reads these languages.

    True where it has to do with one of theirs, False where it needs another, None where that makes no difference.
    """
    named = about(title) - {"en"} or about(summary) - {"en"}
    if "translation" in kinds and named:
        return bool(named & set(reads))
    language = written_in(f"{title} {summary}")
    if language is not None and language not in reads:
        return False
    return True if language is not None and language != "en" else None


_ENGLISH = frozenset(ENGLISH.split())
_SMALL = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
