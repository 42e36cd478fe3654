"""No text of the product promises what Discord and a database cannot keep."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "cogs", "data", "docs")
ENDINGS = {".ftl", ".md", ".py", ".toml"}

HUNDRED = r"\b(?:100\s*%|100 (?:percent|pour cent|por ciento|por cento|prozent)|hundred percent)"
NAMELESS = (
    r"(?:anonym|anónim|anônim|confident|vertraulich|confiden|secur|safe|sicher|sûr|segur|privat|privé|priva)"
)
FORBIDDEN = {
    "100 % anonymous": rf"{HUNDRED}[\s-]*(?:ig[a-z]*\s)?{NAMELESS}",
    "completely anonymous": (
        r"(?:complete|total|entire|full|absolute)ly anonym|fully untrace|"
        r"(?:vollständig|völlig|absolut|vollkommen|komplett) anonym|"
        r"(?:complètement|totalement|entièrement|absolument|parfaitement) anonym|"
        r"(?:completa|total|absoluta|entera|inteira)mente an[óôo]nim"
    ),
    "end-to-end": (
        r"end[\s-]*(?:to|2)[\s-]*end|\bE2EE?\b|ende[\s-]*zu[\s-]*ende|bout[\s-]*en[\s-]*bout|bout à bout|"
        r"(?:de\s)?extremo a extremo|de punta a punta|ponta[\s-]*a[\s-]*ponta"
    ),
    "untraceable": (
        r"untrace?able|(?:not|never|cannot be) trace?able|rückverfolg|nachverfolgbar|zurückverfolg|"
        r"intra[çc]able|irrastreable|irrastreável|imposible de rastrear|impossível de rastrear|non traçable|"
        r"(?:no|não) rastre[áa]ve?l|(?:no|não) (?:se )?(?:puede|pode) rastrear"
    ),
}
"""What is forbidden, with its counterparts in German, French, Spanish and Portuguese."""
ABOUT_ITSELF = re.compile(r"\b(?:not?|never|nothing|no text|without)\b", re.IGNORECASE)
"""A line that says that something is not promised may name it; English only, as in the docs."""


def written() -> list[Path]:
    """All files of the product that hold words for people, or could."""
    found = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if file.suffix in ENDINGS]
    return sorted([*found, *ROOT.glob("*.md")])


@pytest.mark.parametrize("name", FORBIDDEN)
def test_no_text_promises_it(name: str) -> None:
    pattern = re.compile(FORBIDDEN[name], re.IGNORECASE)
    said = []
    for file in written():
        plain = file.read_text(encoding="utf-8").replace("\u00a0", " ").replace("\u202f", " ")
        for found in pattern.finditer(plain):
            before = plain[max(0, found.start() - 60) : found.start()]
            is_denied = file.suffix != ".ftl" and ABOUT_ITSELF.search(before)
            if not is_denied:
                said.append(f"{file.relative_to(ROOT)}: {found.group()}")
    assert not said


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("100 % anonymous", "Dein Bericht ist zu 100\u202f% anonym."),
        ("100 % anonymous", "100% anonymous"),
        ("100 % anonymous", "100 por ciento anónimo"),
        ("completely anonymous", "totalement anonyme"),
        ("completely anonymous", "completamente anônimo"),
        ("end-to-end", "Ende-zu-Ende-verschlüsselt"),
        ("end-to-end", "chiffré de bout en bout"),
        ("end-to-end", "cifrado de extremo a extremo"),
        ("end-to-end", "criptografia de ponta a ponta"),
        ("untraceable", "nicht rückverfolgbar"),
        ("untraceable", "intraçable"),
        ("untraceable", "imposible de rastrear"),
        ("untraceable", "irrastreável"),
    ],
)
def test_the_counterparts_are_found(name: str, words: str) -> None:
    plain = words.replace("\u202f", " ")
    assert re.search(FORBIDDEN[name], plain, re.IGNORECASE)


def test_the_locale_files_are_looked_through() -> None:
    looked = {file.parent.name for file in written() if file.suffix == ".ftl"}
    assert looked == {"en", "de", "fr", "es", "pt-BR"}
