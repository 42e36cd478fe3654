"""How long a look over a long text takes, how well it meets the marks, how often calm prose is disturbed."""

from __future__ import annotations

import ast
import random
import statistics
import sysconfig
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.kernel.text_kinds import KINDS, PLAIN
from cogs.wording.rules.checking import check
from cogs.wording.rules.terms import ENGLISH, FOLDER, LANGUAGES, SPANISH, check_lists, term_list
from tests.bench.bench import Bench
from tests.bench.measurement import Measurement
from tests.bench.registry import subject
from tests.judged import wording as judged

PLAIN_WORDS = "the a of queue is when it starts and then every test runs on main with new hosts they said"
WORDS = (
    *PLAIN_WORDS.split(),
    *("e\u0301te\u0301", "Z\u0300\u0301algo", "naïve", "Ru\u0308ckmeldung"),
    *("🎉", "👩‍👩‍👧", "🇪🇺"),
    *("whitelist,", "guys", "master", "node.", "`code`"),
)
"""Of these the long text is made: plain words, marks that combine, emoji, and some that are found."""


@subject("wording", "Wording: a long text looked over, and how right that is")
async def wording(bench: Bench) -> Sequence[Measurement]:
    return [*_times(bench), _at_start(bench), *_judged(), *_false_alarms(bench)]


def _times(bench: Bench) -> Iterator[Measurement]:
    count = bench.size(10_000, 1000)
    chance = random.Random(8)
    words = [chance.choice(WORDS) + ("\n" if chance.random() < 0.08 else "") for _ in range(count)]
    text = " ".join(words)
    for kind in KINDS:
        check(text, language=ENGLISH, kind=kind)
        waits = []
        for number in range(bench.rounds):
            bench.say(f"wording, {kind}: round {number + 1} of {bench.rounds}")
            began = time.process_time()
            check(text, language=ENGLISH, kind=kind)
            waits.append((time.process_time() - began) * 1000)
        name = f"{count:,} words with emoji and combining marks, {kind}, processor time"
        yield Measurement(name, "ms", statistics.median(waits), aim="under 100")


def _at_start(bench: Bench) -> Measurement:
    waits = []
    for _ in range(bench.rounds):
        check_lists.cache_clear()
        began = time.process_time()
        check_lists(FOLDER)
        waits.append((time.process_time() - began) * 1000)
    count = sum(len(term_list(language).entries) for language in LANGUAGES)
    name = f"all lists read at the start ({count} entries), processor time"
    return Measurement(name, "ms", statistics.median(waits), aim="under 90")


def _judged() -> Iterator[Measurement]:
    for part in judged.PARTS:
        measured = judged.measure(part)
        yield Measurement(f"precision, {part} part ({measured.found} found)", "of 1", measured.precision)
        yield Measurement(f"recall, {part} part ({measured.marked} marked)", "of 1", measured.recall)


def _false_alarms(bench: Bench) -> Iterator[Measurement]:
    for name, prose, language in (
        ("Hearth's documents", judged.plain_prose(), ENGLISH),
        ("prose meant to mislead", judged.hard_prose(), ENGLISH),
        ("Hearth's own words in Spanish", judged.own_words(SPANISH), SPANISH),
        ("Spanish prose meant to mislead", judged.hard_prose(SPANISH), SPANISH),
    ):
        rate = judged.false_alarms(prose, language)
        yield Measurement(f"false alarms in {name}", "a 1,000 words", rate, aim="under 1")
    found = words = 0
    for docstring in _docstrings(bench.size(10_000, 20)):
        found += len(check(docstring, language="en", kind=PLAIN).places)
        words += len(docstring.split())
    name = f"found in {words:,} words of Python's own docstrings, rightly or not"
    yield Measurement(name, "a 1,000 words", 1000 * found / words)


def _docstrings(most: int) -> Iterator[str]:
    """Give what stands in the modules of the standard library: prose by others, who knew of no list."""
    folder = Path(sysconfig.get_path("stdlib"))
    for file in sorted(folder.glob("*.py"))[:most]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                words = ast.get_docstring(node)
                if words:
                    yield words
