"""An issue is offered as free only where nothing says otherwise, and nobody is taken to be on it who is not."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forges.forge import Comment, IssueFacts, Look, Work
from cogs.issues.rules import claims, freeness
from cogs.issues.rules.claims import COUNTS_FOR, is_claimed, own_words
from cogs.issues.rules.freeness import NOT_FREE, judge

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)

CLAIMING = {
    "en": (
        "I'd like to work on this issue!",
        "I’d love to take this up",
        "I would like to contribute. Any hints where to start?",
        "Hi! I would really like to fix this, it is my first issue.",
        "I would like to try working on it",
        "I'd like to be assigned",
        "Hey, can I work on this?",
        "May I take this?",
        "could i please have a go at this one",
        "Can I help with the docs part?",
        "Is it okay if I work on this?",
        "Mind if I take this one?",
        "Can this be assigned to me?",
        "Please assign this to me.",
        "please assign me, thanks",
        "Could you assign me?",
        "assign",
        "/assign",
        "/assign me",
        ".take",
        "take",
        "claim.",
        "#take",
        "@rustbot claim",
        "@zulipbot claim",
        "I'm working on this",
        "I am currently working on it.",
        "I'm working on a fix.",
        "I have started working on this yesterday",
        "I'll be working on this over the weekend",
        "Working on it now",
        "Already working on this.",
        "On it!",
        "I'm on it",
        "I'll take this",
        "I'll give it a try",
        "I will have this done soon: I'll pick this up tomorrow",
        "let me take a look",
        "I'll open a PR tonight",
        "I can take this one",
        "I can work on this if nobody else does",
        "I want to work on this",
        "I plan to tackle it next week",
        "I'm interested in working on this issue",
        "I would be happy to implement it",
        "Happy to take this one.",
        "Taking this.",
        "I'm taking this",
        "Dibs!",
        "I call dibs",
        "It does not work for me either. Can I take this?",
        "I can't reproduce it on Windows but I'd like to work on it",
        "If you can't work on this any more, I'd like to take it.",
        "I see that you're no longer working on this, can I take it?",
        "Is anybody working on this? If not, I'd like to take it.",
        "Is anyone working on it, or can I take it?",
        "> Is this still open?\n\nI'd like to work on it, too",
    ),
    "es": (
        "Me gustaría trabajar en esto",
        "me gustaria tomar este issue",
        "Me encantaría ayudar con la traducción",
        "Hola, ¿puedo tomar esta tarea?",
        "Puedo hacerlo este fin de semana",
        "puedo trabajar en esto",
        "Quiero trabajar en esto",
        "Estoy trabajando en esto",
        "Yo me encargo",
        "¿Me lo asignas? Asígname, por favor",
    ),
    "de": (
        "Ich würde das gerne übernehmen",
        "Ich moechte gern daran arbeiten? Nein: ich möchte gern daran arbeiten!",
        "Ich würde gerne dabei helfen",
        "Darf ich das übernehmen?",
        "Kann ich daran arbeiten?",
        "Ich arbeite gerade daran",
        "Ich übernehme das",
        "Ich kümmere mich darum",
        "Ich kann das machen.",
    ),
    "fr": (
        "J'aimerais travailler dessus",
        "J’aimerais bien m'en occuper",
        "Je voudrais contribuer",
        "Puis-je m'en occuper ?",
        "Est-ce que je peux travailler là-dessus ?",
        "Je m'en occupe",
        "je m’en charge",
        "Je travaille dessus",
        "Je suis dessus",
        "Je prends cette issue",
        "je le prends",
    ),
    "pt": (
        "Gostaria de trabalhar nisso",
        "Eu gostaria muito de ajudar",
        "Posso pegar essa?",
        "posso trabalhar nesta issue?",
        "Vou pegar!",
        "Estou trabalhando nisso",
        "Quero trabalhar nisto",
    ),
}
CLAIMING_NOTHING = {
    "en": (
        "Is anybody working on this?",
        "is anyone already working on this",
        "Is somebody working on this already?",
        "Are you working on it now?",
        "Hey @bob, are you still working on this?",
        "@bob Working on this?",
        "Is anyone taking this?",
        "Does anybody have dibs on this?",
        "Is this still open?",
        "Who is working on it?",
        "Can somebody take this?",
        "Would you like to work on this?",
        "Let me know if you want to work on this.",
        "You can work on this, just open a PR.",
        "Thanks for working on this!",
        "Thanks for taking this on.",
        "We're taking this into account for the next release.",
        "It works on my machine.",
        "This does not work on Windows.",
        "How can I help you?",
        "How can I fix this on my machine?",
        "What else can I do?",
        "Can I have more information, please?",
        "I'd be happy to help you with questions.",
        "I'd love to help whoever takes this.",
        "Happy to help!",
        "I'll try that and report back.",
        "I'll try it out, thanks",
        "I would like to do the same thing in my project",
        "I would like to take the opportunity to thank you.",
        "I'd like to see this fixed.",
        "Please don't assign me, I only report this.",
        "You do not need to assign me",
        "+1",
        "me too",
        "any news?",
        "",
        "Take care!",
        "On its own this is fine.",
        "There was talk of a new design.",
        "The bot says: comment “I'd like to work on this” to get it",
        'Write "I would like to work on this" below, and it is yours.',
    ),
    "es": (
        "¿Alguien está trabajando en esto?",
        "¿Estás trabajando en esto?",
        "¿Qué puedo hacer para que funcione?",
        "Gracias por trabajar en esto",
        "¿Cómo puedo resolver este error?",
    ),
    "de": (
        "Arbeitet schon jemand daran?",
        "Arbeitest du noch daran?",
        "Ich würde gern wissen, ob das noch offen ist",
        "Ich kann das nicht nachvollziehen",
        "Ich würde das anders machen",
        "Wie kann ich das beheben?",
        "Danke, dass du das übernimmst!",
    ),
    "fr": (
        "Est-ce que quelqu'un travaille dessus ?",
        "Tu travailles dessus ?",
        "Je prends note, merci",
        "Merci de t'en occuper",
        "J'aimerais savoir si c'est encore libre",
    ),
    "pt": (
        "Alguém está trabalhando nisso?",
        "Você está trabalhando nisso?",
        "O que posso fazer para testar?",
        "Obrigado por trabalhar nisso",
    ),
}
DENYING = (
    "I don't want to work on this",
    "No puedo trabajar en esto",
    "No quiero tomar esto",
    "Ich möchte das nicht übernehmen",
    "Je ne travaille pas dessus",
    "Je ne peux pas travailler dessus",
    "Não posso trabalhar nisso",
    "Não vou pegar essa",
)
"""What says that somebody is not on it."""
GIVING_UP = {
    "en": (
        "Sorry, I can't work on this any more.",
        "I can’t finish this, sorry",
        "I'm no longer working on this",
        "I am not working on this anymore",
        "Not working on this any more, sorry",
        "I won't be able to continue",
        "Unfortunately, I couldn't finish it",
        "I don't have time for this",
        "I don't have enough time, sorry",
        "I no longer have the time",
        "I was unable to get to this",
        "Could you please unassign me?",
        "/unassign",
        ".release",
        "@zulipbot abandon",
        "I'm giving up",
        "I'm giving this up",
        "I had to drop this",
        "I give up :(",
        "Feel free to take it, I am busy",
        "Somebody else can take this",
        "Someone else can have it",
    ),
    "es": (
        "Ya no puedo seguir con esto",
        "No puedo terminarlo",
        "No tengo tiempo, lo siento",
        "Lo dejo libre",
        "Ya no estoy trabajando en esto",
    ),
    "de": (
        "Ich schaffe es leider nicht",
        "Ich kann leider nicht mehr daran arbeiten",
        "Ich arbeite nicht mehr daran",
        "Ich habe keine Zeit mehr",
        "Ich komme leider nicht dazu",
        "Ich gebe das wieder frei",
    ),
    "fr": (
        "Je ne peux plus travailler dessus",
        "Je ne peux pas continuer",
        "Je ne travaille plus dessus",
        "J'abandonne",
        "Je n'ai plus le temps",
        "Je laisse ma place",
        "Je ne m'en occupe plus",
    ),
    "pt": (
        "Não posso mais trabalhar nisso",
        "Não consigo terminar",
        "Não vou conseguir continuar",
        "Não tenho mais tempo",
        "Desisto",
    ),
}
GOING_ON = (
    "It does not work on Windows",
    "I'm not sure how to continue, could somebody help me?",
    "I have not finished yet",
    "I can't reproduce it but I work on it",
    "I can't work on this until Monday, then I go on",
    "I don't have time today, tomorrow then",
    "You won't be able to take this apart without a screwdriver",
    "The old one is not working any more",
    "I could not find the file, where is it?",
    "Quick update: half of it is done.",
    "No puedo reproducirlo",
    "Ich kann das nicht nachvollziehen",
    "Je ne peux pas reproduire",
    "Não consigo reproduzir",
)
"""What somebody writes who is on it and stays on it."""
FREEING = (
    "This is free again.",
    "It is available again, for anybody.",
    "The issue is open again: no PR in two months.",
    "So it's now up for grabs",
    "No answer, up for grabs!",
    "I have unassigned @bob.",
    "Unassigning for lack of activity",
    "/unassign @bob",
    "Anyone can take this.",
    "anybody is welcome to pick this up",
    "Someone else can work on it now",
    "Open to anyone.",
    "Still free!",
    "Yes, this is still available",
    "Still wanted",
    "Feel free to take it, whoever reads this",
    "Está disponible otra vez",
    "De nuevo está disponible",
    "De novo livre",
    "Sigue libre",
    "Cualquiera puede tomar esta tarea",
    "Ist wieder frei",
    "Noch zu haben",
    "Das kann gerne jemand anderes machen",
    "C'est à nouveau disponible",
    "Toujours disponible",
    "N'importe qui peut le prendre",
    "Está livre de novo",
    "Ainda está disponível",
    "Qualquer pessoa pode pegar",
)
FREEING_NOTHING = (
    "Sounds good, go ahead!",
    "This is no longer up for grabs.",
    "Not up for grabs, @ann has it",
    "@bob, are you still working on this, or is it up for grabs again?",
    "Is this still available?",
    "Can anyone take this?",
    "Thanks! Ping me when you have a draft.",
    "How is it going?",
    "Soll das wieder frei werden?",
)
ANSWERS_TO_WHO_ASKED = (
    "Sure, feel free!",
    "Yes, it is still open, go ahead",
    "Feel free to open a pull request.",
    "Still available, it is yours.",
    "Sigue libre, adelante",
    "Noch frei, leg los",
    "Toujours libre, vas-y",
    "Ainda está livre, pode começar",
)
CODE = ("```\n{}\n```", "```text\n{}", "~~~\n{}\n~~~", "<!-- {} -->", "Log:\n\n    {}\n", "See `{}`.")
ALL_CLAIMING = [words for some in CLAIMING.values() for words in some]
ALL_NOTHING = [words for some in CLAIMING_NOTHING.values() for words in some]
ALL_GIVING_UP = [words for some in GIVING_UP.values() for words in some]


def said(words: str, author: str = "ann", *, days_ago: float = 1, maintainer: bool = False) -> Comment:
    return Comment(author, maintainer, NOW - days_ago * DAY, words)


@pytest.mark.parametrize("words", ALL_CLAIMING)
def test_who_says_that_they_are_on_it_is(words: str) -> None:
    assert is_claimed([said(words)], NOW)
    assert is_claimed([said(words.upper())], NOW), "how it is typed changes nothing"
    assert is_claimed([said(f"Hi there 👋\n\n{words}")], NOW)


@pytest.mark.parametrize("words", [*ALL_NOTHING, *DENYING])
def test_what_is_no_word_of_ones_own_about_oneself_claims_nothing(words: str) -> None:
    assert not is_claimed([said(words)], NOW)
    assert not is_claimed([said(words, maintainer=True)], NOW)


@given(st.sampled_from(ALL_CLAIMING), st.sampled_from(["> ", ">", "    > ", "> > "]))
def test_a_quote_claims_nothing(words: str, mark: str) -> None:
    quoted = "\n".join(mark + line for line in words.splitlines())
    assert not is_claimed([said(f"{quoted}\n\nThank you!")], NOW)


@given(st.sampled_from(ALL_CLAIMING), st.sampled_from(CODE))
def test_code_claims_nothing(words: str, code: str) -> None:
    assert not is_claimed([said(code.format(" ".join(words.split())))], NOW)


@given(st.sampled_from(ALL_CLAIMING), st.sampled_from(["> and I quote this", "```\nlog\n```", "`a.py`"]))
def test_what_stands_beside_a_quote_or_code_counts(words: str, beside: str) -> None:
    assert is_claimed([said(f"{beside}\n\n{words}")], NOW)
    assert is_claimed([said(f"{words}\n\n{beside}")], NOW)


@pytest.mark.parametrize("words", ALL_GIVING_UP)
def test_who_takes_their_word_back_is_on_it_no_more(words: str) -> None:
    claim = said("I'd like to work on this", days_ago=5)
    assert not is_claimed([claim, said(words)], NOW)
    assert is_claimed([claim, said(words, "bob")], NOW), "nobody takes back another's word"
    assert not is_claimed([said(words)], NOW), "giving up is no claim"


@pytest.mark.parametrize("words", [*GOING_ON, *ALL_NOTHING])
def test_what_takes_nothing_back_leaves_somebody_on_it(words: str) -> None:
    assert is_claimed([said("I'd like to work on this", days_ago=5), said(words)], NOW)


@pytest.mark.parametrize("words", FREEING)
def test_a_maintainer_frees_an_issue_for_everybody(words: str) -> None:
    claimed = [said("I'd like to work on this", days_ago=9), said("Me too: I'd like to fix it", "bob", days_ago=8)]
    between = said("Any news?", "eve", days_ago=2)
    free = said(words, "mia", maintainer=True)
    assert not is_claimed([*claimed, between, free], NOW)
    assert is_claimed([*claimed, between, dataclasses.replace(free, by_maintainer=False)], NOW)
    assert is_claimed([*claimed, free, said("I'll take it", "eve", days_ago=0.5)], NOW), "it can be claimed anew"


@pytest.mark.parametrize("words", [*FREEING_NOTHING, *ANSWERS_TO_WHO_ASKED])
def test_who_is_answered_by_a_maintainer_is_still_on_it(words: str) -> None:
    asked = said("Is this still open? I'd love to work on it.", days_ago=2)
    assert is_claimed([asked, said(words, "mia", maintainer=True)], NOW)


@pytest.mark.parametrize("words", ANSWERS_TO_WHO_ASKED)
def test_an_answer_to_somebody_who_only_asked_frees_it_from_who_was_silent(words: str) -> None:
    silent = said("I'd like to work on this", "bob", days_ago=15)
    asked = said("Is this still open?", days_ago=2)
    assert not is_claimed([silent, asked, said(words, "mia", maintainer=True)], NOW)


@settings(deadline=None)
@given(st.sampled_from(ALL_CLAIMING), st.floats(0, 60))
def test_a_word_counts_for_its_time_and_no_longer(words: str, days: float) -> None:
    assert is_claimed([said(words, days_ago=days)], NOW) == (days * DAY <= COUNTS_FOR)


def test_a_word_that_is_given_again_counts_from_then_on() -> None:
    old = said("I'll take this", days_ago=40)
    assert not is_claimed([old], NOW)
    assert is_claimed([old, said("Still here, I'm working on it", days_ago=3)], NOW)


COMMENTS = st.builds(
    Comment,
    st.sampled_from(["ann", "bob", "mia"]),
    st.booleans(),
    st.integers(0, 40 * 24).map(lambda hours: NOW - timedelta(hours=hours)),
    st.sampled_from([*ALL_CLAIMING, *ALL_NOTHING, *ALL_GIVING_UP, *FREEING]) | st.text(max_size=80),
)


@given(st.lists(COMMENTS, max_size=8, unique_by=lambda one: one.at), st.randoms())
def test_only_when_something_was_said_counts_not_in_which_order_it_is_listed(
    comments: list[Comment], chance: random.Random
) -> None:
    mixed = list(comments)
    chance.shuffle(mixed)
    assert is_claimed(mixed, NOW) == is_claimed(comments, NOW)


@given(st.lists(COMMENTS, max_size=8, unique_by=lambda one: one.at), st.integers(0, 400))
def test_nobody_comes_to_be_on_it_by_waiting(comments: list[Comment], hours: int) -> None:
    if is_claimed(comments, NOW + timedelta(hours=hours)):
        assert is_claimed(comments, NOW)
    assert not is_claimed(comments, NOW + COUNTS_FOR + timedelta(seconds=1))


@given(st.lists(COMMENTS, max_size=8, unique_by=lambda one: one.at))
def test_after_all_others_anybody_can_say_that_they_are_on_it_and_take_it_back(comments: list[Comment]) -> None:
    claimed = [*comments, Comment("zoe", False, NOW, "I'll take this")]
    assert is_claimed(claimed, NOW)
    freed = Comment("mia", True, NOW + timedelta(hours=1), "This is free again.")
    assert not is_claimed([*claimed, freed], NOW + timedelta(hours=1))


@given(st.text(max_size=2000), st.text("abc I'd like to take this!", max_size=80))
def test_what_is_quoted_changes_nothing_of_what_is_read(words: str, quoted: str) -> None:
    assert own_words(f"> {quoted}\n{words}") == own_words(words)


HOSTILE = (
    "```",
    "`",
    "<!--",
    "“",
    '"',
    "\n",
    " ",
    ">",
    "I'd",
    "i not ",
    "take ",
    ". ",
    "not ",
    "on it ",
    "?",
    "ich ",
)


@pytest.mark.parametrize("part", HOSTILE)
def test_a_hundred_kilobytes_of_anything_are_read(part: str) -> None:
    """Where it takes more than moments, the time that a test has at most runs out."""
    long = part * (100_000 // len(part))
    assert not is_claimed([said(long, maintainer=True)], NOW)
    assert is_claimed([said(f"I'll take this\n\n{long}", maintainer=True)], NOW)


ISSUE = IssueFacts(7, "Title", "Body", "https://forge.example/7", (), NOW, NOW, 0, 0, True, False)
WORKS = st.builds(
    Work,
    st.integers(1, 99),
    st.integers(1, 99).map("https://forge.example/pull/{}".format),
    st.just("ann"),
    st.sampled_from(["open", "merged", "closed"]),
    st.sampled_from([True, False, None]),
)
LOOKS = st.builds(
    Look,
    st.builds(
        lambda assigned, is_open, locked: dataclasses.replace(
            ISSUE, assigned=assigned, is_open=is_open, is_locked=locked
        ),
        st.sampled_from([0, 0, 1, 3]),
        st.booleans(),
        st.booleans(),
    ),
    st.booleans(),
    st.booleans(),
    st.lists(WORKS, max_size=4).map(tuple),
    st.lists(COMMENTS, max_size=4, unique_by=lambda one: one.at).map(tuple),
    st.booleans(),
)


def reasons(look: Look) -> set[str]:
    """Return all that speaks against an issue being free, told from the invariant and not from the rule."""
    open_ones = [one for one in look.works if one.state == "open" and one.closes in (True, None)]
    done = [one for one in look.works if one.state == "merged" and one.closes is True]
    found = {
        freeness.ARCHIVED: look.is_archived or look.is_private,
        freeness.CLOSED: not look.issue.is_open,
        freeness.LOCKED: look.issue.is_locked,
        freeness.DONE: bool(done) and not open_ones,
        freeness.PULL: bool(open_ones),
        freeness.ASSIGNED: look.issue.assigned > 0,
        freeness.CLAIMED: is_claimed(look.comments, NOW),
    }
    return {name for name, holds in found.items() if holds}


@given(LOOKS)
def test_an_issue_is_free_only_if_nothing_speaks_against_it_and_the_most_lasting_is_named(look: Look) -> None:
    verdict, against = judge(look, NOW), reasons(look)
    assert verdict.is_free == (not against)
    assert verdict.why == next((why for why in NOT_FREE if why in against), None)
    assert verdict.lasts == bool(against & {freeness.ARCHIVED, freeness.CLOSED, freeness.LOCKED, freeness.DONE})


@given(LOOKS)
def test_what_is_told_beside_it_is_what_was_seen(look: Look) -> None:
    verdict = judge(look, NOW)
    assert set(verdict.works) <= set(look.works)
    assert all(one.closes is not False and one.state != "closed" for one in verdict.works)
    if verdict.why == freeness.PULL:
        assert verdict.works
        assert all(one.state == "open" for one in verdict.works)
    answers = [one.at for one in look.comments if one.by_maintainer]
    assert verdict.answered_at == (max(answers) if answers else None)
    assert verdict.mentioned == any(one.state == "open" and one.closes is False for one in look.works)
    assert verdict.side_bar == look.side_bar


@given(LOOKS, st.lists(COMMENTS.filter(lambda one: not one.by_maintainer), max_size=3))
def test_what_somebody_writes_frees_no_issue_that_others_hold(look: Look, more: list[Comment]) -> None:
    """Words take an issue off the list; what a forge itself says of it no word overrules."""
    facts = dataclasses.replace(look, comments=())
    if not judge(facts, NOW).is_free:
        louder = dataclasses.replace(look, comments=(*look.comments, *more))
        assert not judge(louder, NOW).is_free


@pytest.mark.parametrize(("state", "closes"), list(product(("open", "merged", "closed"), (True, False, None))))
def test_one_pull_request(state: Literal["open", "merged", "closed"], closes: bool | None) -> None:
    work = Work(8, "https://forge.example/pull/8", "ann", state, closes)
    verdict = judge(Look(ISSUE, False, False, (work,), (), True), NOW)
    expected = {
        ("open", True): freeness.PULL,
        ("open", None): freeness.PULL,
        ("merged", True): freeness.DONE,
    }.get((state, closes))
    assert verdict.why == expected
    assert verdict.mentioned == ((state, closes) == ("open", False))


def test_while_another_pull_request_is_open_a_merged_one_has_not_ended_it() -> None:
    works = (Work(8, "u8", "ann", "merged", True), Work(9, "u9", "bob", "open", True))
    verdict = judge(Look(ISSUE, False, False, works, (), True), NOW)
    assert (verdict.why, verdict.works, verdict.lasts) == (freeness.PULL, works[1:], False)


def test_reasons_are_all_reachable_and_each_is_named_once() -> None:
    assert len(set(NOT_FREE)) == len(NOT_FREE)
    looks: Sequence[Look] = [
        Look(ISSUE, True, False, (), (), True),
        Look(dataclasses.replace(ISSUE, is_open=False), False, False, (), (), True),
        Look(dataclasses.replace(ISSUE, is_locked=True), False, False, (), (), True),
        Look(ISSUE, False, False, (Work(8, "u", "ann", "merged", True),), (), True),
        Look(ISSUE, False, False, (Work(8, "u", "ann", "open", True),), (), True),
        Look(dataclasses.replace(ISSUE, assigned=1), False, False, (), (), True),
        Look(ISSUE, False, False, (), (said("I'll take this"),), True),
    ]
    assert [judge(look, NOW).why for look in looks] == list(NOT_FREE)


@pytest.mark.parametrize(
    ("patterns", "examples"),
    [
        (claims.CLAIMING, ALL_CLAIMING),
        (claims.GIVING_UP, ALL_GIVING_UP),
        (claims.FREEING, FREEING),
        (claims.STILL_FREE, [*FREEING, *ANSWERS_TO_WHO_ASKED]),
    ],
)
def test_every_sentence_that_is_known_has_an_example(patterns: Sequence[str], examples: Sequence[str]) -> None:
    """One without would be one that nobody has tried."""
    read = [own_words(one) for one in examples]
    assert [one for one in patterns if not any(re.search(one, words, re.MULTILINE) for words in read)] == []
