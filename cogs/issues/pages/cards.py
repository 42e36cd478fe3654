"""How an issue is shown: why it suits, what it says, why it is free and when that was looked at.

Invariants: what stands on the forge is data, clipped and shown as such; a card never says "free" of what is not;
it says when it was looked at, and what could not be looked at.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Link
from bot.kernel import limits
from bot.kernel.text import Name, Text, listed, text
from cogs.issues.pages.common import FEATURE, ago, code_name, named, on_day
from cogs.issues.rules import ranking
from cogs.issues.service.finding import Card
from cogs.issues.service.looking import Checked

SUMMARIES = (160, 90, 0)
"""Characters of a summary among five: as many as leave room for all that a card has to say."""
MOST_REASONS = 3
SEEN_COMMENTS = 30
"""Comments that a look reads; of more, nothing is said about all."""
LINK = 512
"""Characters. Source: Discord's reference, button `url`."""


def short_block(guild_id: int, card: Card, number: int, most: int) -> Block:
    """Return a suggestion among others, with `most` characters of its summary, and the presses that lead on."""
    issue = card.checked.candidate.issue
    lines = [text("issues-card-title", number=number, title=named(issue.title))]
    lines += [where(card), suits(card), *summary(card, most)]
    lines += [free_line(card.checked), *answered(card.checked), *policies(card)]
    if card.held_until is not None:
        lines.append(text("issues-card-held", until=on_day(card.held_until)))
    presses = (
        Button(text("issues-button-card", number=number), to(FEATURE, "card", guild_id, issue.id), "primary"),
        Link(text("issues-button-open", number=number), issue.url),
    )
    return Block(tuple(lines), (presses,))


def whole_lines(card: Card) -> tuple[Text, ...]:
    """Return all that is to be said of one issue."""
    issue, checked = card.checked.candidate.issue, card.checked
    lines = [text("issues-card-heading", title=named(issue.title)), where(card), suits(card)]
    lines += summary(card, limits.OPTION_LABEL * 3)
    lines += [free_line(checked), *beside(checked), *answered(checked), *policies(card)]
    if card.held_until is not None:
        lines.append(text("issues-card-held", until=on_day(card.held_until)))
    if card.contact is not None:
        lines.append(text("issues-card-contact", person=f"<@{card.contact}>"))
    return tuple(lines)


def where(card: Card) -> Text:
    """Return where it stands, in which language, and how big it looks."""
    candidate = card.checked.candidate
    size = text(f"issues-size-{candidate.issue.size}") if candidate.issue.size else text("issues-size-unknown")
    path = code_name(candidate.path)
    if candidate.issue.language is None:
        return text("issues-card-where", path=path, size=size)
    return text("issues-card-where-language", path=path, size=size, language=code_name(candidate.issue.language))


def suits(card: Card) -> Text:
    """Return one sentence of why it suits."""
    issue, labels = card.checked.candidate.issue, card.suggestion.labels
    reasons: list[Text] = []
    for reason in card.suggestion.reasons[:MOST_REASONS]:
        if reason == ranking.LANGUAGE:
            reasons.append(text("issues-reason-language", language=code_name(issue.language or "")))
        elif reason == ranking.KIND:
            kinds = [text(f"issues-kind-{kind}") for kind in labels.kinds or ("code",)]
            reasons.append(text("issues-reason-kind", kinds=listed(kinds)))
        elif reason == ranking.TIME:
            reasons.append(text("issues-reason-time"))
        else:
            reasons.append(text(f"issues-reason-{reason}"))
    return text("issues-card-suits", reasons=listed(reasons)) if reasons else text("issues-card-open")


def summary(card: Card, most: int) -> list[Text]:
    """Return the issue's own first words; nothing where it has none."""
    words = card.checked.candidate.issue.summary
    return [text("issues-card-summary", words=Name(limits.clip(words, most)))] if words and most else []


def free_line(checked: Checked) -> Text:
    """Return why it is free, or why not, and when that was looked at."""
    if checked.why is not None:
        why = text(f"issues-why-{checked.why}")
        return text("issues-card-taken", why=why, when=ago(checked.at)) if checked.at else why
    if checked.at is None:
        return text("issues-card-unknown")
    side_bar = checked.candidate.issue.side_bar
    return text("issues-card-free" if side_bar else "issues-card-free-partly", when=ago(checked.at))


def beside(checked: Checked) -> list[Text]:
    """Return what else was seen there."""
    return [text("issues-card-mentioned")] if checked.mentioned and checked.why is None else []


def answered(checked: Checked) -> list[Text]:
    """Return when a maintainer last answered there, as far as that was looked at: the last comments alone are."""
    issue = checked.candidate.issue
    if issue.answered_at is not None:
        return [text("issues-card-answered", day=on_day(issue.answered_at))]
    if issue.looked_at is None or issue.comments > SEEN_COMMENTS:
        return []
    return [text("issues-card-unanswered" if issue.comments else "issues-card-silent")]


def is_link(address: str) -> bool:
    """Tell whether an address can stand behind a button: Discord refuses a whole page with one that cannot."""
    split = urlsplit(address)
    plain = address.isascii() and address.isprintable() and " " not in address and len(address) <= LINK
    return plain and split.scheme in ("http", "https") and bool(split.hostname)


def policies(card: Card) -> list[Text]:
    """Return how the repository wants to be approached, as far as that is known."""
    lines: list[Text] = [text(f"issues-policy-{card.claim_policy or 'unknown'}")]
    if card.checked.candidate.ai_policy is not None:
        lines.append(text(f"issues-ai-{card.checked.candidate.ai_policy}"))
    return lines
