"""People: the voice of the tests. They see what Discord shows them and can do what Discord lets them.

Invariants:
- Nobody presses, chooses or uses what is not on their screen: AssertionError says what is.
- They wait for conditions and never for time; what does not come raises AssertionError with their screen.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from sandbox import allowed, commanding, screen, widgets
from sandbox.filling import File, Filling, as_files, check_count, entities_chosen, options_chosen, upload
from sandbox.hosting import Host
from sandbox.interactions import Interactions
from sandbox.requirements import allow, must
from sandbox.resolved import Resolved
from sandbox.watching import WAIT_SECONDS
from sandbox.world.applications import CHAT_INPUT, MESSAGE_MENU, USER_MENU, Command
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.interactions import CHOICES, DEFER_ANSWER, MODAL, Interaction, Modal
from sandbox.world.members import Member
from sandbox.world.messages import Draft, Message
from sandbox.world.places import Channel
from sandbox.world.threads import Thread
from sandbox.world.users import Json, User

LONGEST_MESSAGE = 2000


class NoAnswer(AssertionError):
    """The bot did not answer in time: what Discord shows as "This interaction failed"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a press, a choice, a command or a form."""

    interaction: Interaction
    message: Message | None = None
    form: Modal | None = None

    @property
    def text(self) -> str:
        """The words of the answer, whatever it is."""
        if self.form is not None:
            return "\n".join(screen.modal_lines(self.form))
        return screen.message_text(self.message) if self.message is not None else ""

    @property
    def private(self) -> bool:
        """Whether only the person who asked sees it."""
        return self.form is not None or (self.message is not None and self.message.ephemeral)


class Person(Host):
    """Somebody with an account, looking at Discord. `place` is the channel on their screen."""

    def __init__(self, interactions: Interactions, user: User) -> None:
        super().__init__(interactions.world, user)
        self.place: Channel | None = None
        self._interactions = interactions

    # Coming and going

    async def joins(self, guild: Guild, *, pending: bool | None = None) -> Member:
        """Come into a guild by invitation; `pending` by default where it has screening."""
        allow(allowed.why_not_join(self.user, guild))
        self.world.users.keep(self.user)
        return guild.join(self.user, pending=pending)

    async def passes_screening(self, guild: Guild) -> None:
        """Accept the rules: from now on others can mention them."""
        guild.update_member(self.member(guild), pending=False)

    async def leaves(self, guild: Guild) -> None:
        """Go out of a guild."""
        self.member(guild)
        guild.leave(self.id)

    def member(self, guild: Guild) -> Member:
        """Them as a member of a guild; AssertionError where they are not."""
        member = guild.members.get(self.id)
        if member is None:
            raise AssertionError(f"{self.name} is not in {guild.name}")
        return member

    def installs_the_app(self) -> None:
        """Add the bot to their own account, so that its commands are with them everywhere."""
        self.world.application.installed_by.add(self.id)

    def removes_the_app(self) -> None:
        """Take the bot off their own account."""
        self.world.application.installed_by.discard(self.id)

    # Settings of their own

    def switches_language(self, locale: str) -> None:
        """Set the language of their Discord, such as "de" or "pt-BR"."""
        self.world.users.keep(self.user).locale = locale

    def closes_dms(self) -> None:
        """Refuse direct messages from people and bots of shared guilds."""
        self.world.users.keep(self.user).dms_open = False

    def opens_dms(self) -> None:
        """Take direct messages again."""
        self.world.users.keep(self.user).dms_open = True

    # Talking

    def goes_to(self, place: Channel) -> None:
        """Look at a channel; commands are used there."""
        must(place.can_see(self.id), f"{self.name} cannot see {place.label}")
        self.place = place

    async def types(
        self,
        text: str,
        channel: Channel | None = None,
        *,
        reply_to: Message | None = None,
        pings: bool = True,
        files: Iterable[File] = (),
    ) -> Message:
        """Say something, in the place they look at unless another is given.

        A reply pings whom it answers, unless `pings` is false: Discord's app has a switch for that.
        """
        place = channel or self._place()
        self.goes_to(place)
        allow(allowed.why_not_act(self.user, place))
        if place is self.world.direct.get(self.id):
            reachable = self.world.shares_guild_with_bot(self.id) or self.id in self.world.application.installed_by
            must(reachable, f"{self.name} has no guild in common with the bot, and cannot write to it")
        allow(allowed.why_not_write(self.user, place))
        must(len(text) <= LONGEST_MESSAGE, f"Discord takes at most {LONGEST_MESSAGE} characters")
        if reply_to is not None:
            self._sees_message(reply_to)
            must(
                reply_to.channel is place and not reply_to.ephemeral,
                "only a message in the same place is replied to",
            )
        attachments = [upload(self.world, self.user, place, file) for file in as_files(files)]
        for attachment in attachments:
            attachment.ephemeral = False
        mentions = None if pings else {"parse": ["users", "roles", "everyone"], "replied_user": False}
        draft = Draft(content=text, reply_to=reply_to, attachments=attachments, allowed_mentions=mentions)
        return place.post(self.user, draft)

    async def starts_thread(self, message: Message, name: str) -> Thread:
        """Start a public thread on a message, and look at it."""
        self._sees_message(message)
        allow(allowed.why_not_start_thread(self.user, message))
        must(1 <= len(name.strip()) <= 100, "the name of a thread has 1 to 100 characters")
        thread = cast(GuildChannel, message.channel).add_thread(name.strip(), self.user, on=message)
        self.place = thread
        return thread

    async def edits(self, message: Message, text: str) -> None:
        """Change what they said."""
        self._sees_message(message)
        allow(allowed.why_not_edit(self.user, message))
        must(text.strip() or message.attachments, "a message without words and files is nothing: delete it")
        must(len(text) <= LONGEST_MESSAGE, f"Discord takes at most {LONGEST_MESSAGE} characters")
        message.channel.edit(message, {"content": text})

    async def deletes(self, message: Message) -> None:
        """Take back what they said, or what others said where they manage messages."""
        allow(allowed.why_not_delete(self.user, message))
        message.channel.delete(message)

    async def dismisses(self, message: Message) -> None:
        """Put away an answer that only they see."""
        must(message.only_for is self.user, "only own private answers can be dismissed")
        message.channel.delete(message)

    async def reacts(self, emoji: str, message: Message) -> None:
        """Add a reaction; a new one needs the permission, an existing one does not.

        An emoji in another skin tone is another emoji, and so another reaction.
        """
        self._sees_message(message)
        allow(allowed.why_not_react(self.user, message, emoji))
        message.react(self.user, emoji)

    async def unreacts(self, emoji: str, message: Message) -> None:
        """Take a reaction of theirs away."""
        self._sees_message(message)
        must(message.unreact(self.user, emoji), f"{self.name} had not reacted with {emoji}")

    # Using what the bot offers

    async def presses(self, label: str, *, on: Message | None = None, wait: bool = True) -> Answer:
        """Press a button, on the newest message they see that has it, and wait for what comes of it."""
        message, button = self._find(label, on, widgets.buttons, widgets.is_called, "button")
        must(widgets.pressable(button), f"the button {label!r} cannot be pressed: it is disabled or a link")
        allow(allowed.why_not_act(self.user, message.channel))
        return await self._await(self._interactions.press(self.user, message, button), wait)

    async def chooses(self, label: str, *options: Any, on: Message | None = None, wait: bool = True) -> Answer:
        """Choose in a select, found by its placeholder: labels of options, or people, roles and channels."""
        message, select = self._find(label, on, widgets.selects, _has_placeholder, "select")
        must(not select.get("disabled"), f"the select {label!r} is disabled")
        allow(allowed.why_not_act(self.user, message.channel))
        resolved = Resolved(self.world, message.channel.guild, self.user)
        if select["type"] == widgets.STRING_SELECT:
            values = options_chosen(label, select, options)
        else:
            values = entities_chosen(select, options, message.channel.guild, resolved)
        check_count(label, select, values, required=select.get("min_values", 1) > 0)
        return await self._await(self._interactions.press(self.user, message, select, values, resolved), wait)

    async def uses(
        self, command: str, /, *, in_: Channel | None = None, wait: bool = True, **options: Any
    ) -> Answer:
        """Use a slash command, such as "start" or "event new", with its options by name."""
        place = in_ or self._place()
        self.goes_to(place)
        name, *path = command.split()
        found = self._command(name, CHAT_INPUT, place)
        resolved = Resolved(self.world, place.guild, self.user)
        takes = commanding.options_of(found, path, self.user.locale)
        values = commanding.filled(self.world, place, takes, options, resolved)
        values = commanding.nested(found, path, values, self.user.locale)
        return await self._await(self._interactions.use_command(self.user, found, place, values, resolved), wait)

    async def is_offered(
        self, command: str, option: str, typed: str, /, *, in_: Channel | None = None, **others: Any
    ) -> list[str]:
        """What the bot offers while they type into an option that completes itself: the names of the choices."""
        return [
            str(choice["name"]) for choice in await self.choices_offered(command, option, typed, in_=in_, **others)
        ]

    async def choices_offered(
        self, command: str, option: str, typed: str, /, *, in_: Channel | None = None, **others: Any
    ) -> list[Json]:
        """The same choices whole: what each is called, and the value that it stands for."""
        place = in_ or self._place()
        name, *path = command.split()
        found = self._command(name, CHAT_INPUT, place)
        resolved = Resolved(self.world, place.guild, self.user)
        takes = commanding.options_of(found, path, self.user.locale)
        completes = [o["name"] for o in takes if o.get("autocomplete")]
        must(option in completes, f"the option {option!r} does not complete itself, only {completes}")
        values = commanding.filled(self.world, place, takes, {**others, option: typed}, resolved, partial=True)
        for value in values:
            if value["name"] == option:
                value["focused"] = True
        values = commanding.nested(found, path, values, self.user.locale)
        answer = await self._await(self._interactions.complete(self.user, found, place, values, resolved), True)
        return answer.interaction.choices or []

    async def uses_on_message(self, menu: str, message: Message, *, wait: bool = True) -> Answer:
        """Use a command of the menu on a message."""
        self._sees_message(message)
        found = self._command(menu, MESSAGE_MENU, message.channel)
        resolved = Resolved(self.world, message.channel.guild, self.user)
        start = self._interactions.use_command(self.user, found, message.channel, [], resolved, message)
        return await self._await(start, wait)

    async def uses_on_person(
        self, menu: str, other: "Person | User", *, in_: Channel | None = None, wait: bool = True
    ) -> Answer:
        """Use a command of the menu on a person."""
        place = in_ or self._place()
        found = self._command(menu, USER_MENU, place)
        resolved = Resolved(self.world, place.guild, self.user)
        target = other if isinstance(other, User) else other.user
        start = self._interactions.use_command(self.user, found, place, [], resolved, target)
        return await self._await(start, wait)

    async def fills_in(self, values: dict[str, Any], *, wait: bool = True) -> Answer:
        """Fill in the open form by the labels of its fields, send it, and wait for what comes of it.

        Fields left out keep what the bot preset. The form stays open where the bot does not answer.
        """
        modal = self.modal
        if modal is None:
            raise AssertionError(f"{self.name} has no form open\n{self.screen()}")
        filling = Filling(self.world, modal, values)
        components = filling.components()
        interaction = self._interactions.submit(self.user, modal, components, filling.resolved)
        if wait:
            await self._acknowledged(interaction)
        if self.modal is modal:
            del self.world.open_modals[self.id]
        return await self._await(interaction, wait)

    async def closes_modal(self) -> None:
        """Close the open form without sending it; the bot is not told."""
        must(self.modal is not None, f"{self.name} has no form open")
        del self.world.open_modals[self.id]

    def commands(self, place: Channel | None = None) -> list[str]:
        """The slash commands that Discord shows them there, by name in their language."""
        return [c.name_in(self.user.locale) for c in self.commands_offered(place) if c.type == CHAT_INPUT]

    def commands_offered(self, place: Channel | None = None) -> list[Command]:
        """All commands that Discord shows them there, also those in the menus on people and messages."""
        return self._interactions.offered(self.user, place or self._place())

    # The common part

    def _place(self) -> Channel:
        if self.place is not None and not self.place.deleted and self.place.can_see(self.id):
            return self.place
        for place in self.places():
            if not isinstance(place, GuildChannel) or place.kind == 0:
                return place
        return self.direct

    def _find(self, label: str, on: Message | None, parts: Any, called: Any, what: str) -> tuple[Message, Json]:
        if on is not None:
            self._sees_message(on)
        for message in [on] if on is not None else self.messages():
            for component in parts(message.components):
                if called(component, label):
                    return message, component
        raise AssertionError(f"{self.name} sees no {what} {label!r}\n{self.screen()}")

    def _command(self, name: str, kind: int, place: Channel) -> Command:
        offered = self._interactions.offered(self.user, place, kind)
        for command in offered:
            if name in (command.name, command.name_in(self.user.locale)):
                return command
        names = [command.name for command in offered]
        raise AssertionError(f"Discord shows {self.name} no command {name!r} in {place.label}, only {names}")

    async def _acknowledged(self, interaction: Interaction) -> None:
        await self.world.wait_for(
            lambda: interaction.state != "waiting", self._interactions.answer_within + WAIT_SECONDS
        )
        if interaction.state == "failed":
            raise NoAnswer(f"the bot did not answer {self.name}'s {interaction.describe()}\n{self.screen()}")

    async def _await(self, interaction: Interaction, wait: bool) -> Answer:
        if not wait:
            return Answer(interaction)
        await self._acknowledged(interaction)
        try:
            await self.world.wait_for(lambda: interaction.state == "answered", WAIT_SECONDS)
        except TimeoutError:
            what = "an answer" if interaction.callback == DEFER_ANSWER else "a change"
            promise = f"the bot promised {what} to {self.name}'s {interaction.describe()} and did not keep it"
            raise NoAnswer(f"{promise}\n{self.screen()}") from None
        if interaction.callback == MODAL:
            return Answer(interaction, form=interaction.modal)
        if interaction.callback == CHOICES:
            return Answer(interaction)
        return Answer(interaction, message=interaction.answer)


def _has_placeholder(select: Json, label: str) -> bool:
    return label in (select.get("placeholder"), select.get("custom_id"))
