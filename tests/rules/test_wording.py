"""What is found in a text and what is left alone: quotes, code, names, and what people say of themselves."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from itertools import pairwise, product
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.text_kinds import ANNOUNCEMENT, JOB, KINDS, PLAIN
from cogs.wording.rules.checking import OTHERS, check, guess_language
from cogs.wording.rules.found import Looked
from cogs.wording.rules.hiring import BALANCE, balance, lix
from cogs.wording.rules.reading import around, plain, read, tokens
from cogs.wording.rules.terms import LANGUAGES, Entry, term_list
from tests.judged import wording as judged

PEOPLE = [
    (language, entry)
    for language in LANGUAGES
    for entry in term_list(language).entries.values()
    if entry.about_people and "plain" in entry.kinds
]
SIMPLE = [
    entry
    for entry in term_list("en").entries.values()
    if "plain" in entry.kinds and not (entry.unless or entry.after or entry.alone or entry.about_people)
]
ANY_WORDS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from('`"“”«»<>@#*_~|[]()!/.:=-\n\t \u0301\u200d\ufe0f🎉👩'),
        st.sampled_from("guys whitelist crazy "),
    ),
    max_size=300,
)


def found(words: str, *, language: str = "en", kind: str = PLAIN, allowed: tuple[str, ...] = ()) -> list[str]:
    """Return the words that are found, as they stand there."""
    return [words[one.start : one.end] for one in places(words, language, kind, allowed).places]


def places(words: str, language: str, kind: str = PLAIN, allowed: tuple[str, ...] = ()) -> Looked:
    return check(words, language=language, kind=kind, allowed=allowed)


def keys(words: str, kind: str = ANNOUNCEMENT, language: str = "en") -> set[str]:
    return {one.key for one in places(words, language, kind).places}


def remarks(words: str, language: str = "en") -> set[str]:
    return {one.key for one in places(words, language, JOB).remarks}


@given(words=ANY_WORDS, kind=st.sampled_from(KINDS), language=st.sampled_from([None, "en", "es", "de"]))
def test_whatever_is_written_places_lie_in_it_and_in_order(words: str, kind: str, language: str | None) -> None:
    looked = check(words, language=language, kind=kind)
    for place in looked.places:
        assert 0 <= place.start < place.end <= len(words)
    assert list(looked.places) == sorted(looked.places, key=lambda one: (one.start, one.end, one.key))
    assert check(words, language=language, kind=kind) == looked
    entries = term_list("en").entries
    taken = [one for one in looked.places if one.key in entries]
    assert all(one.end <= other.start for one, other in pairwise(taken))


@given(words=ANY_WORDS)
def test_words_stand_where_they_say(words: str) -> None:
    for word in read(words).words:
        assert plain(words[word.start : word.end]) == word.plain


@given(
    lines=st.lists(st.lists(st.sampled_from(["a", "guys", "branch"]), min_size=1, max_size=30), min_size=1),
    data=st.data(),
)
def test_words_are_shown_in_their_line_and_none_is_cut(lines: list[list[str]], data: st.DataObject) -> None:
    words = "\n".join(" ".join(line) for line in lines)
    word = data.draw(st.sampled_from(read(words).words))
    line = words.splitlines()[read(words).line_of(word.start) - 1]
    shown = around(words, word.start, word.end, 20)
    bare = shown.removeprefix("… ").removesuffix(" …")
    assert words[word.start : word.end] in bare.split()
    assert f" {bare} " in f" {line} "
    assert len(bare) <= len(words[word.start : word.end]) + 40


@given(entry=st.sampled_from(SIMPLE), number=st.integers(0, 500), before=st.sampled_from(["", "So, ", "Then: "]))
def test_what_is_found_is_what_the_entry_says(entry: Entry, number: int, before: str) -> None:
    phrase = entry.phrases[number % len(entry.phrases)]
    words = f"{before}{' '.join(phrase)}"
    for place in places(words, "en").places:
        if place.key == entry.key:
            assert tokens(words[place.start : place.end]) in entry.phrases


@given(
    entry=st.sampled_from(SIMPLE),
    number=st.integers(0, 500),
    around=st.sampled_from(
        [
            "Run `{}` first",
            "```\n{}\n```",
            "```py\nx = 1 # {}\n",
            "~~~\n{}\n~~~",
            'He said "{}" again',
            "The term '{}' is old",
            "The term ‘{}’ is old",
            "They wrote “{}” there",
            "Ella dijo «{}» ayer",
            "> {}\n\nI do not agree",
            ">>> {}",
            "``the {} here``",
        ]
    ),
)
def test_quotes_and_code_are_left_alone(entry: Entry, number: int, around: str) -> None:
    phrase = " ".join(entry.phrases[number % len(entry.phrases)])
    assert not found(around.format(phrase))


@pytest.mark.parametrize(
    "words",
    [
        "See https://example.org/whitelist/guys?crazy=1 for more",
        "[the page](https://example.org/master/slave/blacklist)",
        "Write to crazy@example.org or @guys",
        "<@123> <#456> <:crazy:789> </wording check:12>",
        "Set whitelist_hosts or isBlacklisted, or WHITE_LIST",
        "Edit conf/whitelist.json and ./blacklist/x",
        "Pass --blacklist or -crazy",
        "config.whitelist = true and blacklist=3",
        "whitelist() is gone",
    ],
)
def test_addresses_mentions_and_identifiers_are_left_alone(words: str) -> None:
    assert not found(words)


@pytest.mark.parametrize(
    "words",
    [
        "We met at the Black Hat conference in town.",
        "The talk by Jane Slave Miller was good.",
        "I like the band Crazy Horse a lot.",
        "The company Master Node Systems sent a letter.",
    ],
)
def test_names_are_left_alone(words: str) -> None:
    assert not found(words)


def test_a_heading_and_the_beginning_of_a_sentence_are_no_names() -> None:
    assert found("Master Slave Replication Setup") == ["Master Slave"]
    assert found("Guys, look.") == ["Guys"]
    assert found("Guys I need help.") == ["Guys"]
    assert not found("Handicap International is called Humanity & Inclusion now."), "a name begins it"
    assert found("READ THE BLACKLIST NOW") == ["BLACKLIST"]


def test_what_people_say_of_themselves_is_left_alone() -> None:
    ways = {
        "en": ("I am {}", "I'm {}", "I am someone who is {}", "My friends know that I am {}", "We are {}"),
        "es": ("Soy {}", "Yo también soy {}", "Mi vida como persona {}", "Estoy {}", "Somos {}"),
    }
    for language, entry in PEOPLE:
        said = [one for one in entry.phrases if one[0] not in OTHERS]
        for phrase, way in product(said[:: 1 + len(said) // 6], ways[language]):
            words = way.format(" ".join(phrase))
            assert entry.key not in [one.key for one in places(words, language).places], words


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("I am autistic", "en"),
        ("as a disabled person, I use a keyboard", "en"),
        ("As a deaf-mute woman I sign, and my friends do.", "en"),
        ("we are disabled people who code", "en"),
        ("We, as handicapped people, ask for ramps.", "en"),
        ("I am a bit OCD and I say so", "en"),
        ("soy autista", "es"),
        ("Como sordomudo que soy, pido subtítulos; mi lengua es otra", "es"),
        ("Somos minusválidos y lo decimos", "es"),
    ],
)
def test_self_description_is_never_found(words: str, language: str) -> None:
    assert not found(words, language=language)


def test_the_same_words_about_others_are_found() -> None:
    assert found("He is so OCD.") == ["so OCD"]
    assert found("We want handicapped people here.") == ["handicapped"]
    assert found("Our handicapped users need a ramp.") == ["handicapped"]
    assert found("I have a retarded brother.") == ["retarded"]
    assert not found("We are handicapped users.")
    assert found("It's the users' and the guys' turn.") == ["guys"], "an apostrophe opens no quote"
    assert found("I think that a psycho merged it.") == ["psycho"]
    assert found("I am sure that he is a psycho.") == ["psycho"]
    assert found("I wrote it. A psycho merged it.") == ["psycho"], "one sentence says nothing about the next"


@pytest.mark.parametrize(
    "words",
    [
        "WHITELIST",
        "w\u0301hitelist",
        "ｗｈｉｔｅｌｉｓｔ",
        "𝐰𝐡𝐢𝐭𝐞𝐥𝐢𝐬𝐭",
        "white\u00adlist",
        "white-list",
        "white\u200blist",
        "white\nlist",
    ],
)
def test_a_word_is_known_by_what_it_looks_like(words: str) -> None:
    shown = f"Put it on the {words}, please."
    assert found(shown) == [words]


def test_accents_may_be_left_out() -> None:
    assert found("Programas para minusvalidos", language="es") == ["minusvalidos"]
    decomposed = unicodedata.normalize("NFD", "Programas para minusválidos")
    assert found(decomposed, language="es") == [unicodedata.normalize("NFD", "minusválidos")]


def test_what_a_community_uses_on_purpose_is_left_alone() -> None:
    assert found("Ask the tool guys here, guys", allowed=("tool guys",)) == ["guys"]
    assert not found("Hi guys", allowed=("GUYS",))


@given(phrase=st.text(max_size=90), words=ANY_WORDS)
def test_no_phrase_of_a_community_breaks_a_look(phrase: str, words: str) -> None:
    check(words, kind=PLAIN, allowed=(phrase,))


def test_sentences_keep_generic_he_and_a_certain_person_apart() -> None:
    assert found("Every maintainer signs his tag.") == ["his"]
    assert not found("Tom signs his tag. Every maintainer signs a tag.")


def test_languages_are_told_apart() -> None:
    for language, words in {
        "en": "The tests are in the folder and you can run them with make",
        "es": "Las pruebas están en la carpeta y se pueden lanzar con make",
        "de": "Die Tests sind im Ordner und wir starten sie mit make nicht",
        "fr": "Les tests sont dans le dossier et vous les lancez avec make",
        "pt": "Os testes estão em uma pasta e você não precisa de mais nada",
    }.items():
        assert guess_language(read(words)) == language, words
    assert guess_language(read("whitelist")) == "en"


def test_a_language_without_a_list_is_said() -> None:
    looked = check("Wir setzen den Server auf die Whitelist und nicht auf die Blacklist", kind=PLAIN)
    assert looked.language is None
    assert not looked.places


def test_signs_inside_words_are_found() -> None:
    assert found("Hola amig@s y usuarios/as, niñxs, bienvenid@s", language="es") == [
        "amig@s",
        "usuarios/as",
        "niñxs",
        "bienvenid@s",
    ]
    assert found("When (s)he or s/he comes", language="en")[:1] == ["(s)he"]
    assert not found("y/o, ana@example.org, Linux, contexto, los más", language="es")


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Hello @everyone, news", "pings-everybody"),
        ("Party 🎉🎉🎉", "emoji-run"),
        ("🎉 Party tonight at ours", "emoji-first"),
        ("🎉", "emoji-alone"),
        ("THIS IS VERY IMPORTANT NEWS", "shouting"),
        ("𝓗𝓮𝓵𝓵𝓸 friends", "letters-in-disguise"),
        ("The dates marked in red are full", "colour"),
        ("Las filas rojas están llenas", "colour"),
        ("We start at 15:00 sharp", "clock"),
        ("We start at 9 pm", "clock"),
        ("See you tomorrow", "day"),
        ("Ask the XQZ about it", "short-form"),
        ("![](https://example.org/a.png)", "picture"),
        ("https://example.org/a.png", "picture"),
        ("We meet again this summer", "en-seasons"),
    ],
)
def test_what_keeps_people_from_an_announcement_is_found(words: str, key: str) -> None:
    assert key in keys(words)
    assert key not in keys(words, PLAIN)


@pytest.mark.parametrize(
    "words",
    [
        "We start at 15:00 UTC",
        "We start at 15:00 Europe/Berlin",
        "Party 🎉",
        "Ask the Xeno Quality Zone (XQZ) about the XQZ",
        "The API speaks HTTP and JSON over TLS",
        "![A red door](https://example.org/a.png)",
        "Read it at https://example.org/a.png before you come",
        "The red team found it; the green light is on",
    ],
)
def test_a_calm_announcement_stays_calm(words: str) -> None:
    assert not keys(words)


GOOD_AD = """We look for a writer for our guides, remote, 20 hours a week, 40 euros an hour.
A degree or equivalent experience is fine. Need adjustments? Write to Ana; asking counts against nobody.
Pay: 40 EUR an hour."""


def test_an_ad_that_says_everything_is_asked_nothing() -> None:
    assert remarks(GOOD_AD) == set()
    assert remarks(f"{GOOD_AD} You are competitive.") == {"job-balance"}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("You have a master's degree.", "job-degree"),
        ("Come and work with us.", "job-pay"),
        ("Come and work with us.", "job-place"),
        ("Come and work with us.", "job-hours"),
        ("Come and work with us.", "job-access"),
        ("Ten years? At least 5+ years of experience.", "job-years"),
        ("Requirements:\n" + "\n".join(f"- skill {n}" for n in range(9)), "job-needs"),
    ],
)
def test_what_an_ad_does_not_say_is_asked(words: str, key: str) -> None:
    assert key in remarks(words)
    assert key not in remarks(GOOD_AD)


def test_of_an_ad_in_a_language_without_a_list_nothing_is_said_to_be_missing() -> None:
    ad = "Un poste à Lyon ou en télétravail, 35 heures par semaine, 2 900 euros. Handicap : écris à Camille."
    assert check(ad, language="fr", kind=JOB).remarks == ()


def test_a_list_of_what_is_nice_to_have_may_be_long() -> None:
    assert "job-needs" not in remarks("Nice to have:\n" + "\n".join(f"- skill {n}" for n in range(9)))


def test_families_are_counted_each_word_once_and_open_sources_words_not() -> None:
    counted = balance(
        read("A competitive, competitive leader who commits, supports and shares; kind and empathic."), "en"
    )
    assert counted.masculine == ("competitive",)
    assert counted.feminine == ("empathic",)
    counted = balance(
        read("Persona ambiciosa y empática, que colabore con los colaboradores, con calidad y autonomía."), "es"
    )
    assert counted.masculine == ("ambiciosa", "autonomía")
    assert counted.feminine == ("empática", "colabore")


def test_of_spanish_ads_it_is_said_that_the_words_are_a_translation() -> None:
    told = check("Buscamos una persona ambiciosa.", language="es", kind=JOB).remarks
    assert [one.what.id for one in told if one.key == BALANCE] == ["wording-job-balance-translated"]


def test_readability_is_told_where_it_is_long_enough() -> None:
    assert lix(read("Short words. " * 5)) is None
    assert lix(read("We write short words. " * 20)) == 4
    hard = "Organisational responsibilities necessitate interdepartmental communication " * 12
    assert (lix(read(hard)) or 0) > 55


def calls_of(deed: Callable[[], object]) -> int:
    """Count the calls of Python functions that something makes."""
    count = 0

    def hear(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(hear)
    try:
        deed()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", KINDS)
def test_the_work_grows_with_the_text_and_no_faster(kind: str) -> None:
    line = "The w\u0301hitelist 👩‍👩‍👧 of a\u0308ll guys: Z\u0300\u0301algo's master node, he said 🎉🎉🎉.\n"
    once = calls_of(lambda: check(line * 200, language="en", kind=kind))
    twice = calls_of(lambda: check(line * 400, language="en", kind=kind))
    assert twice <= 2.2 * once


@pytest.mark.parametrize(
    "words",
    [
        "`" * 50_000,
        '"' * 50_000,
        "“" * 50_000,
        "." * 50_000 + ",",
        "a" * 50_000,
        "a\u0301" * 25_000,
        "\u0301" * 50_000,
        "![" * 25_000,
        "![a](" * 10_000,
        "<:a" * 15_000,
        "https://" * 6_000,
        "@" * 50_000,
        "a@" * 25_000,
        "a." * 25_000,
        "a/" * 25_000,
        " -" * 25_000,
        "\n> " * 15_000,
        "\n```" * 10_000,
        "🎉" * 20_000,
        "master " * 8_000,
        "the disabled " * 4_000,
        "(" * 50_000,
        "1:" * 25_000,
        "ABC " * 12_000,
        " \t" * 25_000,
        "every developer he " * 3_000,
        "\ufdfa" * 5_000,
    ],
    ids=lambda words: words[:3].encode("unicode_escape").decode(),
)
def test_hostile_texts_come_to_an_end(words: str) -> None:
    for language, kind in zip(("en", "es", "en"), KINDS, strict=True):
        check(words, language=language, kind=kind)


def test_what_is_found_meets_the_marks() -> None:
    for part, precision, recall in ((judged.TUNING, 0.95, 0.9), (judged.HELD_OUT, 0.9, 0.85)):
        measured = judged.measure(part)
        assert measured.precision >= precision, list(judged.mistakes(part))
        assert measured.recall >= recall, list(judged.mistakes(part))


def test_what_is_found_in_texts_that_nothing_was_tuned_on_is_right_and_much_is_not_found() -> None:
    unseen, afterwards = judged.measure(judged.UNSEEN), judged.measure(judged.AFTERWARDS)
    assert unseen.precision >= 0.9
    assert unseen.recall >= 0.85
    assert afterwards.precision >= 0.9
    assert 0.25 <= afterwards.recall < 0.6, "if it is better by now, write new ones: these have been seen"


def test_a_third_is_held_back() -> None:
    parts = [one.part for one in judged.texts()]
    held_back = sum(map(parts.count, (judged.HELD_OUT, judged.UNSEEN, judged.AFTERWARDS)))
    assert held_back * 2 >= parts.count(judged.TUNING)


def test_plain_technical_prose_stays_calm() -> None:
    assert judged.false_alarms(judged.plain_prose()) < 1
    assert judged.false_alarms(judged.hard_prose()) < 1
    assert judged.false_alarms(judged.hard_prose("es"), "es") < 1
    assert len(judged.plain_prose().split()) > 5000


@pytest.mark.parametrize(
    "words",
    [
        "Los lectores de pantalla leen el texto.",
        "Los traductores automáticos cometen errores.",
        "Los usuarios del sistema operativo están en un archivo.",
        "La prueba a ciegas dio resultado.",
    ],
)
def test_programs_with_names_of_people_stay_calm_in_spanish(words: str) -> None:
    assert not found(words, language="es")
