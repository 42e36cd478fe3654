"""The words that people use for hours and days where no library knows them, in the five languages. Pure.

Invariant: all words are plain: without capitals and accents, as `plain` makes them.
Names of weekdays come from CLDR; names of months are left to dateparser.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from babel import Locale

ENGLISH = "en"


def plain(typed: str) -> str:
    """Return what was typed without capitals, accents and stray spaces."""
    letters = unicodedata.normalize("NFKD", typed.casefold())
    return " ".join(
        "".join(one for one in letters if not unicodedata.combining(one))
        .replace("’", "'")
        .replace("–", "-")
        .split()
    )


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language calls things. Each part is a piece of a regular expression, or plain words."""

    between: frozenset[str]
    """Words between hour, day and month that say nothing by themselves."""
    days_ahead: Mapping[str, int]
    """Words for a day, by how far ahead it is."""
    next_week: str
    next: frozenset[str]
    """Words that put a weekday after today."""
    this: frozenset[str]
    """Words that stand before the coming weekday."""
    at: str
    """Words before an hour."""
    noon: str
    midnight: str
    morning: str
    evening: str
    """Parts of the day that tell 6 from 18."""
    units: Mapping[str, int]
    """Words for days and weeks, in days."""
    numbers: Mapping[str, int]
    tonight: Mapping[str, str] = field(default_factory=dict)
    """What says a day and a part of the day at once, and how else that is said."""


_TONGUES: Mapping[str, Tongue] = {
    "en": Tongue(
        between=frozenset({"on", "at", "the", "of", "from", "@", "and"}),
        days_ahead={"today": 0, "tomorrow": 1, "day after tomorrow": 2},
        next_week=r"(?:of )?next week",
        next=frozenset({"next"}),
        this=frozenset({"this", "coming"}),
        at=r"at|@|from",
        noon=r"noon|midday",
        midnight=r"midnight",
        morning=r"in the morning|morning",
        evening=r"in the afternoon|in the evening|at night|afternoon|evening",
        units={"day": 1, "days": 1, "week": 7, "weeks": 7},
        numbers={"a": 1, "one": 1, "two": 2, "three": 3, "four": 4},
        tonight={"tonight": "today evening", "this evening": "today evening", "this afternoon": "today afternoon"},
    ),
    "de": Tongue(
        between=frozenset({"am", "um", "den", "dem", "der", "ab", "gegen", "und"}),
        days_ahead={"heute": 0, "morgen": 1, "ubermorgen": 2},
        next_week=r"(?:in der )?(?:nachster?|kommender?) woche",
        next=frozenset({"nachster", "nachsten", "nachstes", "nachste"}),
        this=frozenset({"diesen", "dieser", "kommenden", "kommender"}),
        at=r"um|ab|gegen",
        noon=r"mittags?",
        midnight=r"mitternacht",
        morning=r"morgens|vormittags?|fruh",
        evening=r"nachmittags?|abends?",
        units={"tag": 1, "tagen": 1, "tage": 1, "woche": 7, "wochen": 7},
        numbers={"einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4},
    ),
    "fr": Tongue(
        between=frozenset({"le", "la", "a", "au", "de", "du", "et", "vers"}),
        days_ahead={"aujourd'hui": 0, "demain": 1, "apres-demain": 2, "apres demain": 2},
        next_week=r"(?:de )?la semaine prochaine",
        next=frozenset({"prochain", "prochaine"}),
        this=frozenset({"ce"}),
        at=r"a|vers|des",
        noon=r"midi",
        midnight=r"minuit",
        morning=r"du matin|matin",
        evening=r"de l'apres[- ]midi|apres[- ]midi|du soir|soir",
        units={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7},
        numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4},
        tonight={"ce soir": "aujourd'hui soir", "cet apres-midi": "aujourd'hui apres-midi"},
    ),
    "es": Tongue(
        between=frozenset({"el", "la", "las", "a", "de", "del", "y", "dia"}),
        days_ahead={"hoy": 0, "manana": 1, "pasado manana": 2},
        next_week=r"(?:de )?la (?:proxima semana|semana proxima|semana que viene)",
        next=frozenset({"proximo", "proxima", "que", "viene"}),
        this=frozenset({"este", "esta"}),
        at=r"a las?|desde las?",
        noon=r"(?:al? )?mediodia",
        midnight=r"medianoche",
        morning=r"(?:de|por) la (?:manana|madrugada)",
        evening=r"(?:de|por) la (?:tarde|noche)",
        units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7},
        numbers={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4},
        tonight={"esta noche": "hoy por la noche", "esta tarde": "hoy por la tarde"},
    ),
    "pt-BR": Tongue(
        between=frozenset({"a", "as", "o", "os", "no", "na", "em", "de", "do", "da", "dia", "e"}),
        days_ahead={"hoje": 0, "amanha": 1, "depois de amanha": 2},
        next_week=r"(?:da |na )?(?:proxima semana|semana que vem)",
        next=frozenset({"proximo", "proxima", "que", "vem"}),
        this=frozenset({"este", "esta", "neste", "nesta"}),
        at=r"as?|desde as",
        noon=r"(?:ao )?meio[- ]dia",
        midnight=r"meia[- ]noite",
        morning=r"(?:da|de) (?:manha|madrugada)",
        evening=r"(?:da|de|a) (?:tarde|noite)",
        units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7},
        numbers={"um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4},
        tonight={"hoje a noite": "hoje da noite", "esta noite": "hoje da noite", "esta tarde": "hoje da tarde"},
    ),
}
AHEAD = frozenset({"in", "dans", "en", "em", "dentro", "daqui"})
"""Words before a number of days."""
_MORE_WEEKDAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


def tongue(language: str) -> Tongue:
    """Return what a language calls things; English for one that Hearth does not speak."""
    return _TONGUES.get(language, _TONGUES[ENGLISH])


def tongues(language: str) -> tuple[str, ...]:
    """Return the languages in which somebody may type who uses Discord in `language`: that one, and English."""
    return tuple(dict.fromkeys((language if language in _TONGUES else ENGLISH, ENGLISH)))


@lru_cache(maxsize=len(_TONGUES))
def weekdays(language: str) -> Mapping[str, int]:
    """Return what a language calls its weekdays, long and short, by number: Monday is 0."""
    found = dict(_MORE_WEEKDAYS) if language == ENGLISH else {}
    for forms in Locale.parse(language.replace("-", "_")).days.values():
        for width in ("wide", "abbreviated", "short"):
            for number, name in forms[width].items():
                word = plain(name).rstrip(".")
                found |= {word: number, word.removesuffix("-feira"): number}
    return found
