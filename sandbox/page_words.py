"""The page's words: who somebody is, what a place is, what the bot does. In English: a developers' tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import allowed
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.places import ANNOUNCEMENT, DIRECT, FORUM, STAGE, VIEW, VOICE, Channel
from sandbox.world.threads import Thread
from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.bot_process import BotProcess
    from sandbox.people import Person

# Discord's languages: https://discord.com/developers/docs/reference#locales
LANGUAGES = {
    "en-US": "English (United States)",
    "en-GB": "English (United Kingdom)",
    "es-ES": "Spanish",
    "es-419": "Spanish (Latin America)",
    "fr": "French",
    "de": "German",
    "pt-BR": "Portuguese (Brazil)",
    "bg": "Bulgarian",
    "zh-CN": "Chinese (China)",
    "zh-TW": "Chinese (Taiwan)",
    "hr": "Croatian",
    "cs": "Czech",
    "da": "Danish",
    "nl": "Dutch",
    "fi": "Finnish",
    "el": "Greek",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "lt": "Lithuanian",
    "no": "Norwegian",
    "pl": "Polish",
    "ro": "Romanian",
    "ru": "Russian",
    "sv-SE": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
}


def about_person(person: Person, guilds: list[Guild]) -> str:
    """Somebody in a few words, such as "Mentor, Greeter. French. Direct messages closed."."""
    parts = [_standing(person, guilds), LANGUAGES.get(person.user.locale, person.user.locale)]
    if any(person.member(guild).pending for guild in guilds):
        parts.append("Rules not accepted yet")
    if not person.user.dms_open:
        parts.append("Direct messages closed")
    if person.id in person.world.application.installed_by:
        parts.append(f"Has {person.world.bot.display_name} on their account")
    return ". ".join(parts) + "."


def _standing(person: Person, guilds: list[Guild]) -> str:
    if not guilds:
        return "On no server"
    names: dict[str, None] = {}
    for guild in guilds:
        held = [guild.roles[role_id] for role_id in person.member(guild).roles if role_id in guild.roles]
        names |= {role.name: None for role in sorted(held, key=lambda role: -role.position)}
    return ", ".join(names) or "Member"


def about_place(place: Channel) -> str:
    """What kind of place this is and who can read it."""
    if isinstance(place, Thread):
        kind = "Private thread" if place.private else "Thread"
        return f"{kind} in #{place.parent.name} on {place.guild.name}."
    if isinstance(place, GuildChannel):
        kinds = {
            ANNOUNCEMENT: "Announcement channel",
            FORUM: "Forum",
            VOICE: "Voice channel",
            STAGE: "Voice channel",
        }
        hidden = place.overwrites.get(place.guild.id)
        private = hidden is not None and bool(hidden.deny & VIEW)
        words = kinds.get(place.kind, "Text channel")
        return (
            f"Private channel on {place.guild.name}. Only some can read it."
            if private
            else f"{words} on {place.guild.name}."
        )
    return "Direct messages. Only the two of you can read them."


def why_not_write(person: Person, place: Channel) -> str | None:
    """Why somebody cannot write at a place; None where they can."""
    if place.kind == FORUM:
        return "A forum holds threads. Choose one of them to write."
    if place.kind == DIRECT or place.guild is None:
        return None
    member = place.guild.members.get(person.id)
    if member is not None and member.pending:
        return "The rules of this server are not accepted yet. The Sandbox panel has the button Accept the rules."
    closed = allowed.why_not_write(person.user, place)
    return None if closed is None else f"{closed}."


def server_note(guild: Guild, *, pending: bool) -> str | None:
    """What somebody should know of a server before all else; None where there is nothing."""
    rules = "The rules of this server are not accepted yet." if pending else None
    return " ".join(note for note in (rules, allowed.why_no_invitation(guild)) if note) or None


def bot_view(name: str, process: BotProcess | None, *, connected: bool) -> Json:
    """What the bot is doing, in words, and what can be done with it."""
    if process is None:
        words = f"{name} is connected." if connected else f"{name} is not connected."
        words_elsewhere = f"{words} It was started elsewhere."
        return {"name": name, "brief": words, "words": words_elsewhere, "deeds": [], "lines": []}
    brief, words = _process_words(name, process, connected)
    deeds = {"running": ["stop", "kill", "restart"], "stopping": ["kill"], "stopped": ["start"]}[process.state]
    return {"name": name, "brief": brief, "words": words, "deeds": deeds, "lines": list(process.lines)[-200:]}


def _process_words(name: str, process: BotProcess, connected: bool) -> tuple[str, str]:
    if process.state == "stopping":
        return f"{name} is stopping.", f"{name} is stopping: it finishes what is in hand."
    if process.state == "running":
        brief = f"{name} is connected." if connected else f"{name} is starting."
        return brief, f"{brief} Process {process.pid}, started {plural(process.starts, 'time')}."
    if process.exit_code is None:
        return f"{name} is not running.", f"{name} is not running."
    brief = f"{name} has stopped. The Sandbox panel can start it."
    if process.exit_code == 0:
        return brief, f"{name} has stopped in good order."
    if process.exit_code < 0:
        return brief, f"{name} was killed."
    last = f" Its last words: {process.lines[-1]}" if process.lines else ""
    return brief, f"{name} ended with exit code {process.exit_code}.{last}"


def plural(count: int, noun: str) -> str:
    """A count with its noun: "1 time", "2 times"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
