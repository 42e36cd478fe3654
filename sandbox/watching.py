"""Somebody looking at Discord: what is on their screen, and waiting until something is.

Invariant: what does not come in time raises AssertionError with the whole screen as text.
"""

from sandbox import screen, widgets
from sandbox.world.direct import DirectChannel
from sandbox.world.interactions import Modal
from sandbox.world.messages import Message, newest_first
from sandbox.world.places import Channel
from sandbox.world.said import Said, everything_said
from sandbox.world.users import User
from sandbox.world.world import World

WAIT_SECONDS = 10.0
"""How long people wait for what they were promised, before a test fails."""


class Onlooker:
    """The eyes of one account."""

    def __init__(self, world: World, user: User) -> None:
        self.world = world
        self.user = user
        self._looked_away = world.revision

    @property
    def id(self) -> int:
        """The account's id."""
        return self.user.id

    @property
    def name(self) -> str:
        """What others see them called."""
        return self.user.display_name

    @property
    def mention(self) -> str:
        """How a message names them."""
        return self.user.mention

    @property
    def direct(self) -> DirectChannel:
        """Their conversation with the bot."""
        return self.world.direct_with(self.user)

    @property
    def modal(self) -> Modal | None:
        """The form that is open before them."""
        return self.world.open_modals.get(self.id)

    def places(self) -> list[Channel]:
        """Every place they can see, in the order of a screen: channels, threads in them, direct messages."""
        found: list[Channel] = []
        for guild in self.world.guilds.values():
            if self.id not in guild.members:
                continue
            for channel in guild.channels.values():
                if channel.can_see(self.id):
                    found.append(channel)
                    found += [t for t in guild.threads.values() if t.parent is channel and t.can_see(self.id)]
        direct = self.world.direct.get(self.id)
        return [*found, direct] if direct is not None else found

    def messages(self, place: Channel | None = None) -> list[Message]:
        """All messages they can read, in one place or everywhere; the newest first."""
        places = [place] if place is not None else self.places()
        return newest_first(message for each in places for message in each.visible_to(self.id))

    def pings(self) -> list[Message]:
        """The messages that sent them a notification."""
        return [
            m for m in self.messages() if self.id in m.pinged or (m.pinged_everyone and m.author is not self.user)
        ]

    def screen(self) -> str:
        """Everything they can see now, as text."""
        lines: list[str] = []
        for place in self.places():
            lines += screen.channel_lines(place, self.user)
        if self.modal is not None:
            lines += screen.modal_lines(self.modal)
        return f"-- {self.name} sees --\n" + "\n".join(lines or ["(nothing)"])

    async def sees(self, text: str, *, in_: Channel | None = None, timeout: float = WAIT_SECONDS) -> Message:
        """Wait until a message with this text (also on buttons and the like) is on their screen, and return it."""
        try:
            return await self.world.wait_for(lambda: self._message_with(text, in_), timeout)
        except TimeoutError:
            hint = " (it stands in the open form: use sees_form)" if self._form_with(text) else ""
            raise AssertionError(f"{self.name} does not see {text!r}{hint}\n{self.screen()}") from None

    async def sees_form(self, text: str = "", *, timeout: float = WAIT_SECONDS) -> Modal:
        """Wait until a form with this text is open, and return it."""
        try:
            return await self.world.wait_for(lambda: self._form_with(text), timeout)
        except TimeoutError:
            raise AssertionError(f"{self.name} has no form open with {text!r}\n{self.screen()}") from None

    def does_not_see(self, text: str) -> None:
        """AssertionError where the text is anywhere on their screen now."""
        found = self._message_with(text, None)
        if found is not None or self._form_with(text):
            raise AssertionError(f"{self.name} sees {text!r}\n{self.screen()}")

    def sees_nothing(self) -> None:
        """AssertionError where the bot showed them anything since they came or last looked away."""
        new = [m for m in self.messages() if m.revision > self._looked_away and m.author is self.world.bot]
        if new or self.modal is not None:
            raise AssertionError(f"{self.name} sees something\n{self.screen()}")

    def looks_away(self) -> None:
        """Take all that is there for known: `sees_nothing` is about what comes later."""
        self._looked_away = self.world.revision

    def ever_saw(self) -> list[Said]:
        """All that the bot ever showed to them alone or where they can see it, also what is gone since."""
        bot = self.world.bot
        return [said for said in everything_said(self.world) if said.by is bot and said.is_seen_by(self.id)]

    def _sees_message(self, message: Message) -> None:
        seen = not message.deleted and message in message.channel.visible_to(self.id)
        if not seen:
            raise AssertionError(f"{self.name} cannot see that message\n{self.screen()}")

    def _message_with(self, text: str, place: Channel | None) -> Message | None:
        for message in self.messages(place):
            words = [screen.message_text(message), message.text, *widgets.texts(message.components)]
            if any(text in word for word in words):
                return message
        return None

    def _form_with(self, text: str) -> Modal | None:
        if self.modal is None:
            return None
        return self.modal if text in "\n".join(screen.modal_lines(self.modal)) else None
