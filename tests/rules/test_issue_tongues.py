"""Nobody is kept from an issue over a language that was only guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.issues.rules.labels import KINDS, TRANSLATION
from cogs.issues.rules.tongues import NAMES, OUR_OWN, about, fits, written_in
from tests.judged import load

WRITTEN = {
    "es": (
        "La lista de las especies está mal ordenada",
        "Falta una página para los principiantes",
        "El botón de la página no se ve en el móvil",
        "Faltan 14 cadenas en la traducción. Después de la última versión hay 14 textos nuevos sin traducir",
    ),
    "fr": (
        "Le bouton est trop petit sur un téléphone",
        "Il manque une page pour les débutants",
        "La liste des espèces est mal triée",
        "Traduire le chapitre 2. Le chapitre 1 est traduit, le 2 est libre",
    ),
    "de": (
        "Der Knopf ist auf kleinen Bildschirmen nicht zu sehen",
        "Es fehlt eine Seite mit Beispielen",
        "Die Liste der Arten wird falsch sortiert",
        "Im Formular sind ungefähr 20 Texte noch englisch, die Datei ist leicht zu finden",
    ),
    "pt": (
        "O botão não funciona em telas pequenas",
        "Falta uma página com exemplos para iniciantes",
        "A lista das espécies está errada, não dá para abrir",
        "As mensagens de erro ainda aparecem em inglês, e não é preciso saber programar",
    ),
}
ELSEWHERE = (
    "La traduzione della pagina è sbagliata",
    "Il pulsante non funziona quando la finestra è piccola",
    "Il file non si apre con la nuova versione",
    "El botó no funciona en pantalles petites, per a que es pugui fer servir",
    "Traducir a páxina de inicio ao galego para que se entenda",
    "De knop werkt niet op een klein scherm",
    "Voeg een pagina toe met voorbeelden voor beginners",
    "Przycisk nie działa na małym ekranie, do poprawy na stronie",
    "Knappen er for lille på en telefon, det er svært at ramme den",
    "Det är fel i den svenska översättningen",
    "Traducerea paginii de start este greșită",
    "Ana sayfa çevirisi eksik",
    "Кнопка не работает на маленьком экране",
    "小さな画面ではボタンが見えません",
    "在小屏幕上看不到按钮",
    "הכפתור אינו נראה",
    "",
)
"""In none of the languages that Hearth speaks."""
ENGLISH = (
    "The button is too small on a phone",
    "Typo in de.json",
    "Support el and los as short names in del",
    "Update die roll to use one die",
    "Fix des in crypto",
    "UI: on/off switch",
    "Remove con from la carte menu",
    "Add missing alt text",
)
WORDS = st.sampled_from([*ENGLISH, *ELSEWHERE, *(words for some in WRITTEN.values() for words in some)])
TITLES = WORDS | st.sampled_from(
    [f"Translate the start page into {name.title()}" for all in NAMES.values() for name in all]
)
READS = st.lists(st.sampled_from(list(NAMES)), max_size=4)
SOME_KINDS = st.lists(st.sampled_from(KINDS), max_size=3, unique=True)


@pytest.mark.parametrize(("language", "words"), [(one, words) for one, some in WRITTEN.items() for words in some])
def test_hearths_own_languages_are_told(language: str, words: str) -> None:
    assert written_in(words) == language
    assert written_in(words.upper()) == language
    assert fits(["en", language], words, "", []) is True
    assert fits(["en"], words, "", []) is False


@pytest.mark.parametrize("words", [*ELSEWHERE, *ENGLISH])
def test_another_language_or_english_suits_nobody_less(words: str) -> None:
    assert written_in(words) is None
    for language in NAMES:
        assert fits([language], words, "", []) is None


def test_of_the_judged_issues_those_in_another_language_are_told_and_no_others() -> None:
    told = {id: written_in(f"{one.issue.title} {one.issue.summary}") for id, one in load().candidates.items()}
    others = {6: "de", 15: "es", 24: "fr", 36: "pt", 52: "de", 72: "es", 80: "fr"}
    assert {id: language for id, language in told.items() if language} == others


@given(st.text(max_size=400))
def test_any_words_at_all_are_read(words: str) -> None:
    assert written_in(words) in (None, *OUR_OWN)
    assert about(words) <= set(NAMES)


@given(st.sampled_from([(language, name) for language, names in NAMES.items() for name in names]))
def test_a_language_is_known_by_all_its_names(named: tuple[str, str]) -> None:
    language, name = named
    for words in (name, name.upper(), f"Review the {name.title()} texts", f"({name})"):
        assert about(words) == {language}


def test_names_are_found_with_their_accents_and_belong_to_one_language() -> None:
    assert about("français, español, português, Türkçe") == {"fr", "es", "pt", "tr"}
    names = [name for some in NAMES.values() for name in some]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("reads", "title", "summary", "fit"),
    [
        (["de"], "German: wrong word for rook", "", True),
        (["es"], "German: wrong word for rook", "", False),
        (["es", "de"], "German: wrong word for rook", "", True),
        (["en"], "Portuguese: wrong word for rook", "", False),
        (["en"], "Translate the English help page", "Into German, please.", False),
        (["de"], "Translate the English help page", "Into German, please.", True),
        (["en"], "Translate the start page", "French is missing.", False),
        (["fr"], "Translate the start page", "French is missing.", True),
        (["en"], "Translate the start page into Klingon", "", None),
        (["en"], "Proofread the English texts", "", None),
        (["en"], "Glossary in French and German", "", False),
        (["en", "fr"], "Glossary in French and German", "", True),
    ],
)
def test_a_translation_is_for_those_who_read_its_language(
    reads: list[str], title: str, summary: str, fit: bool | None
) -> None:
    assert fits(reads, title, summary, [TRANSLATION]) is fit


@given(READS, TITLES, WORDS)
def test_only_a_translation_needs_a_language_that_is_merely_named(
    reads: list[str], title: str, summary: str
) -> None:
    """ "The button is hidden with the German text" can be mended by anybody."""
    if fits(reads, title, summary, []) is False:
        assert written_in(f"{title} {summary}") not in (None, *reads)


@given(READS, READS, TITLES, WORDS, SOME_KINDS)
def test_whoever_reads_more_languages_is_offered_no_less(
    reads: list[str], more: list[str], title: str, summary: str, kinds: list[str]
) -> None:
    before, after = fits(reads, title, summary, kinds), fits([*more, *reads], title, summary, kinds)
    assert after is not False or before is False
    assert before is not True or after is True
    assert fits(list(NAMES), title, summary, kinds) is not False
