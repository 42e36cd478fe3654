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
    "es": {"el", "los", "las", "una", "del", "que", "para", "como", "esta", "hay", "por", "con"},
    "fr": {"le", "les", "une", "des", "est", "dans", "pour", "avec", "sur", "il", "la", "du"},
    "de": {"der", "die", "das", "und", "ist", "nicht", "eine", "ein", "mit", "auf", "wir", "den"},
    "pt": {"os", "uma", "nao", "para", "com", "que", "esta", "do", "da", "no", "na", "em"},
}
"""The words that betray a language; two of them, in a text that has none of English, are enough."""
ENGLISH = {"the", "is", "and", "of", "to", "in", "it", "for", "on", "not", "are", "this"}


def about(words: str) -> set[str]:
    """Return the human languages that words name."""
    said = set(tokens(words))
    return {language for language, names in NAMES.items() if said & names}


def written_in(words: str) -> str | None:
    """Return the language in which words are written, if it is one of four and can be told."""
    said = tokens(words)
    if len(set(said) & ENGLISH) >= 2:
        return None
    counted = {language: sum(word in small for word in said) for language, small in SMALL_WORDS.items()}
    best = max(counted, key=lambda language: counted[language])
    return best if counted[best] >= 2 else None


def fits(reads: Collection[str], title: str, summary: str, kinds: Sequence[str]) -> bool | None:
    """Tell whether an issue is for somebody who reads these languages.

    True where it is about one of theirs, False where it needs another, None where that makes no difference.
    """
    named = about(title)
    if "translation" in kinds and (named := (named or about(summary)) - {"en"}):
        return bool(named & set(reads))
    language = written_in(f"{title} {summary}")
    if language is not None and language not in reads:
        return False
    return True if language is not None and language != "en" else None
