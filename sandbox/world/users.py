"""Accounts: people and bots, and crowds of people who cost no memory until something happens to them."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes of a file that anybody may send, as long as neither they nor the server pay for more.

Source: https://support.discord.com/hc/en-us/articles/25444343291031 (10 MB, and 500 MB with Nitro)
"""


@dataclass(slots=True, eq=False)
class User:
    """One account. `name` is the unique handle, `global_name` what people see."""

    id: int
    name: str
    global_name: str | None = None
    bot: bool = False
    locale: str = "en-US"
    dms_open: bool = True
    avatar: str | None = None
    largest_file: int = LARGEST_FILE

    @property
    def display_name(self) -> str:
        """The name that people see outside a guild."""
        return self.global_name or self.name

    @property
    def mention(self) -> str:
        """How a message names this account."""
        return f"<@{self.id}>"

    def payload(self) -> Json:
        """As Discord shows it to others (UserResponse)."""
        body: Json = {
            "id": str(self.id),
            "username": self.name,
            "global_name": self.global_name,
            "discriminator": "0000" if self.bot else "0",
            "avatar": self.avatar,
            "public_flags": 0,
            "flags": 0,
            "banner": None,
            "accent_color": None,
            "avatar_decoration_data": None,
            "collectibles": None,
            "primary_guild": None,
        }
        if self.bot:
            body["bot"] = True
        return body


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many accounts with consecutive ids that exist as a rule, not as objects."""

    first_id: int
    count: int
    name: str

    @property
    def ids(self) -> range:
        """The ids of all these accounts."""
        return range(self.first_id, self.first_id + self.count)

    def __contains__(self, user_id: int) -> bool:
        return user_id in self.ids

    def user(self, user_id: int) -> User:
        """The account with this id, made anew on each call."""
        number = user_id - self.first_id + 1
        return User(user_id, f"{self.name}{number}", f"{self.name.title()} {number}")


class Users:
    """All accounts of the world, by id."""

    def __init__(self) -> None:
        self._by_id: dict[int, User] = {}
        self._crowds: list[Crowd] = []
        self._names: set[str] = set()

    def add(self, user: User) -> User:
        """Take in an account. Its handle gets a number where another account has the same."""
        wanted, number = user.name, 1
        while user.name in self._names:
            number += 1
            user.name = f"{wanted}{number}"
        self._names.add(user.name)
        self._by_id[user.id] = user
        return user

    def add_crowd(self, crowd: Crowd) -> None:
        """Take in many accounts at once."""
        self._crowds.append(crowd)

    def all_kept(self) -> list[User]:
        """Every account but those of a crowd to which nothing happened yet."""
        return list(self._by_id.values())

    def get(self, user_id: int) -> User | None:
        """The account with this id. One of a crowd is made on the fly; `keep` it before changing it."""
        user = self._by_id.get(user_id)
        if user is not None:
            return user
        for crowd in self._crowds:
            if user_id in crowd:
                return crowd.user(user_id)
        return None

    def kept(self, user_id: int) -> User | None:
        """The account with this id, unless it is one of a crowd to which nothing happened yet."""
        return self._by_id.get(user_id)

    def keep(self, user: User) -> User:
        """Remember an account of a crowd as an object of its own, since it is about to change."""
        return self._by_id.setdefault(user.id, user)
