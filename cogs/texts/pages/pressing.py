"""What the controls of texts do.

Invariants: every handler asks anew who presses; what is saved was looked over in that same press; while
something must still change, the form keeps what was typed.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord

from bot import looking_over
from bot.discordkit.audience import community_facts, onboarding_channels
from bot.discordkit.authority import presser_of
from bot.discordkit.communities import whom_to_ask
from bot.discordkit.form import Sending, sending_again
from bot.discordkit.localizer import LANGUAGES
from bot.discordkit.visit import Visit, numbers
from bot.feature import Sample
from bot.kernel.forms import FileAnswer
from bot.kernel.own_words import Illustration, Lint, channels_in, lint
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from bot.kernel.text_kinds import PLAIN
from cogs.texts import service
from cogs.texts.pages import showing
from cogs.texts.pages.showing import Shown
from cogs.texts.rules import FORM_NAMES, GREETING, MOST_BYTES, kind_of, most_for
from cogs.texts.service import Standing
from data.own_words import OwnPicture, OwnWords

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LookedOver:
    """Own words as they would be saved, with what was found in them. `refusals` of the picture come first."""

    shown: Shown
    own: OwnWords
    found: Lint


async def open_list(visit: Visit) -> None:
    """Show the texts to choose from, from a certain one on."""
    who, (start,) = await enter(visit), visit.numbers(1)
    await visit.turn_to(showing.list_page(_samples(visit), start, may_write=who.is_organiser))


async def choose(visit: Visit) -> None:
    """Show the text that was chosen, in the reader's language."""
    who = await enter(visit)
    await _turn_to(visit, who, _sample(visit, visit.values[:1]), visit.language)


async def choose_language(visit: Visit) -> None:
    """Show a text in the language that was chosen."""
    who, (chosen,) = await enter(visit), visit.values[:1] or ("",)
    await _turn_to(visit, who, *_named(visit, chosen.split("/")))


async def see(visit: Visit) -> None:
    """Show a text in a language."""
    who = await enter(visit)
    await _turn_to(visit, who, *_named(visit, visit.args))


async def ask_before_going_back(visit: Visit) -> None:
    """Ask whether own words should go."""
    await enter_as_organiser(visit)
    sample, language = _named(visit, visit.args)
    await visit.turn_to(showing.before_going_back(Shown(sample, language, None)))


async def go_back(visit: Visit) -> None:
    """Let Hearth's own words stand again, and show them."""
    who = await enter_as_organiser(visit)
    sample, language = _named(visit, visit.args)
    presser = presser_of(visit)
    await service.go_back(visit.ground, presser, sample.name, language)
    visit.client.dispatch("settings_changed", presser.guild_id)
    await _turn_to(visit, who, sample, language, said=text("texts-went-back"))


async def look_over(visit: Visit, sending: Sending) -> None:
    """Show what was typed as newcomers would see it, or what must change first. Nothing is saved yet."""
    await enter_as_organiser(visit)
    looked = await _looked_over(visit, sending)
    if looked.found.refusals:
        await visit.turn_to(showing.refused_page(looked.shown, looked.found, sending.draft_id))
        return
    wording = await _wording(visit, looked)
    hints = (*looked.found.hints, *wording, *await _languages_to_come(visit, looked.shown))
    localizer = visit.client.localizer
    await visit.turn_to(showing.preview_page(looked.shown, localizer, hints, sending.draft_id, sending.revision))


async def save(visit: Visit) -> None:
    """Save what was looked over, looked over once more, for whoever may still."""
    who = await enter_as_organiser(visit)
    draft_id, revision = visit.args if len(visit.args) == 2 else ("", "")
    (number,) = numbers([revision], 1)
    sending = await sending_again(visit, draft_id, number, tuple(FORM_NAMES.values()))
    looked = await _looked_over(visit, sending)
    shown = looked.shown
    if looked.found.refusals:
        await visit.turn_to(showing.refused_page(shown, looked.found, draft_id))
        return
    presser = presser_of(visit)
    await service.save(visit.ground, presser, shown.sample.name, shown.language, looked.own, close=sending.close)
    visit.client.dispatch("settings_changed", presser.guild_id)
    await _turn_to(visit, who, shown.sample, shown.language, said=text("texts-saved"))


async def enter(visit: Visit) -> Standing:
    """Return what the person may do, if they are staff. Raises Problem that says whom to ask otherwise."""
    presser = presser_of(visit)
    who = await service.standing(visit.ground, presser)
    if not who.is_staff or visit.client.get_guild(presser.guild_id) is None:
        raise Problem(text("texts-only-staff", ask=await whom_to_ask(visit, presser.guild_id)))
    return who


async def enter_as_organiser(visit: Visit) -> Standing:
    """Return what the person may do, if they are an organiser. Raises Problem that says whom to ask otherwise."""
    who = await enter(visit)
    if not who.is_organiser:
        guild_id = presser_of(visit).guild_id
        raise Problem(text("texts-only-organisers", ask=await whom_to_ask(visit, guild_id)))
    return who


def own_text(visit: Visit, name: str, language: str) -> tuple[Sample, str]:
    """Return a text that may have own words, and a language. Raises Problem where it is none (any more)."""
    sample, language = _named(visit, (name, language))
    if not sample.own_words:
        raise Problem(text("problem-old-button"))
    return sample, language


async def _turn_to(
    visit: Visit, who: Standing, sample: Sample, language: str, *, said: Text | None = None
) -> None:
    stands = await service.read(visit.ground, presser_of(visit).guild_id, sample.name, language)
    own = stands.own if sample.own_words else None
    await visit.turn_to(
        showing.sample_page(
            Shown(sample, language, own),
            visit.client.localizer,
            written=stands.languages,
            spoken=who.language,
            may_write=who.is_organiser,
            said=said,
        )
    )


async def _looked_over(visit: Visit, sending: Sending) -> LookedOver:
    """Look over what stands in a form, with its picture fetched: Discord's address of it expires."""
    answers, context = sending.answers, sending.context
    sample, language = own_text(visit, str(context.get("text")), str(context.get("language")))
    name, contents, refusal = await _picture_given(visit, sample.name, language, answers)
    words, alt = str(answers["words"] or ""), str(answers["alt"] or "")
    picture = None
    if contents is not None and not refusal:
        picture = OwnPicture(f"picture.{kind_of(contents)}", contents, alt)
    own = OwnWords(words, picture)
    found = await _lint(visit, words, Illustration(name, alt), most_for(sample.name))
    if refusal is not None:
        found = Lint((refusal, *found.refusals), found.hints)
    return LookedOver(Shown(sample, language, own), own, found)


async def _picture_given(
    visit: Visit, name: str, language: str, answers: Mapping[str, Any]
) -> tuple[str | None, bytes | None, Text | None]:
    """Return the file's name and contents of the picture to show, if there is one; or what is wrong with it."""
    if answers["without"]:
        return None, None, None
    if not answers["picture"]:
        stands = (await service.read(visit.ground, presser_of(visit).guild_id, name, language)).own
        kept = stands.picture if stands else None
        return (kept.name, kept.contents, None) if kept else (None, None, None)
    file: FileAnswer = answers["picture"][0]
    try:
        contents = await visit.client.http.get_from_cdn(file.url)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as fault:
        log.info("a picture could not be fetched cause=%s", type(fault).__name__)
        return file.name, None, text("texts-wrong-gone")
    if len(contents) > MOST_BYTES:
        return file.name, None, text("texts-wrong-too-large")
    if kind_of(contents) is None:
        return file.name, None, text("texts-wrong-type")
    return file.name, contents, None


async def _lint(visit: Visit, words: str, illustration: Illustration, most: int) -> Lint:
    guild = visit.client.get_guild(presser_of(visit).guild_id)
    if guild is None:
        raise Problem(text("problem-only-in-a-server"))
    ids = channels_in(words, guild.id)
    shown_to_all = await onboarding_channels(guild) if ids else None
    facts = community_facts(visit.client, guild, ids, onboarding_channels=shown_to_all)
    return lint(words, illustration, most=most, guild_id=guild.id, facts=facts)


async def _wording(visit: Visit, looked: LookedOver) -> list[Text]:
    """Return what other features would change about the words; that is never asked for."""
    presser, shown, client = presser_of(visit), looked.shown, visit.client
    async with visit.ground.database.read() as tx:
        return await looking_over.hints(
            visit.ground,
            tx,
            client.features,
            presser.guild_id,
            presser.user_id,
            looked.own.words,
            language=shown.language,
            kind=PLAIN,
        )


async def _languages_to_come(visit: Visit, shown: Shown) -> list[Text]:
    """Say where newcomers who read other languages will still read Hearth's own words."""
    presser = presser_of(visit)
    spoken = (await service.standing(visit.ground, presser)).language
    if shown.sample.name == GREETING:
        return [] if shown.language == spoken else [text("texts-hint-not-posted")]
    stands = await service.read(visit.ground, presser.guild_id, shown.sample.name, shown.language)
    return [] if stands.languages - {shown.language} else [text("texts-hint-one-language")]


def _samples(visit: Visit) -> list[Sample]:
    """Return all texts that newcomers meet, those first that can be changed."""
    samples = [sample for feature in visit.client.features for sample in feature.samples]
    return sorted(samples, key=lambda sample: not sample.own_words)


def _sample(visit: Visit, named: list[str]) -> Sample:
    for sample in _samples(visit):
        if [sample.name] == named:
            return sample
    raise Problem(text("problem-old-button"))


def _named(visit: Visit, args: tuple[str, ...] | list[str]) -> tuple[Sample, str]:
    """Return the text and the language that a press names. Raises Problem where there is none of that name."""
    if len(args) != 2 or args[1] not in LANGUAGES:
        raise Problem(text("problem-old-button"))
    return _sample(visit, [args[0]]), args[1]
