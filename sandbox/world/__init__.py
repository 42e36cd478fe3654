"""The state of the sandbox: everything that Discord would remember, and nothing about how it is spoken to."""

from sandbox.world.applications import Application, Command
from sandbox.world.channels import GuildChannel
from sandbox.world.direct import DirectChannel
from sandbox.world.guilds import Guild
from sandbox.world.interactions import Interaction, Modal
from sandbox.world.members import Member
from sandbox.world.messages import Attachment, Message
from sandbox.world.places import Channel
from sandbox.world.roles import Role
from sandbox.world.threads import Thread
from sandbox.world.users import User
from sandbox.world.world import World

__all__ = [
    "Application",
    "Attachment",
    "Channel",
    "Command",
    "DirectChannel",
    "Guild",
    "GuildChannel",
    "Interaction",
    "Member",
    "Message",
    "Modal",
    "Role",
    "Thread",
    "User",
    "World",
]
