"""What whoever runs Hearth sets for the process, from the environment and `.env`.

Each setting is declared once, below; `.env.example` is generated from it (`python -m bot docs`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot.kernel.problems import OperatorProblem

SANDBOX_TOKEN = "sandbox."  # noqa: S105 - the beginning of tokens that no Discord would take
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def _setting(name: str, default: str, *help_lines: str, secret: bool = False) -> Any:
    return field(default=default, metadata={"name": name, "help": help_lines, "secret": secret})


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one process, as read. Empty strings mean "not set"."""

    token: str = _setting(
        "DISCORD_TOKEN",
        "",
        "The bot's token from the Discord developer portal. Without one, `make run` opens the sandbox.",
        secret=True,
    )
    data_dir: str = _setting(
        "HEARTH_DATA_DIR", ".hearth", "The folder for the database and the key store, where no address is set."
    )
    database_url: str = _setting(
        "DATABASE_URL",
        "",
        "The main database. Not set: SQLite in the data folder.",
        "PostgreSQL: postgresql+asyncpg://user:password@host/name",
        secret=True,
    )
    keystore_url: str = _setting(
        "KEYSTORE_URL",
        "",
        "The key store, apart from the main database. Not set: a second SQLite file in the data folder.",
        secret=True,
    )
    vault_key: str = _setting(
        "HEARTH_VAULT_KEY",
        "",
        "The master key that seals private text. Make one with `python -m bot new-key` and keep a copy apart:",
        "without it, nothing that was sealed can ever be read again.",
        secret=True,
    )
    vault_key_file: str = _setting(
        "HEARTH_VAULT_KEY_FILE", "", "A file that holds the master key, instead of HEARTH_VAULT_KEY."
    )
    vault_old_keys: str = _setting(
        "HEARTH_VAULT_OLD_KEYS",
        "",
        "Earlier master keys, separated by commas, until `python -m bot rotate-keys` has run.",
        secret=True,
    )
    log_level: str = _setting("HEARTH_LOG_LEVEL", "INFO", f"One of {', '.join(LOG_LEVELS)}.")
    smtp_url: str = _setting(
        "HEARTH_SMTP_URL",
        "",
        "A mail server for e-mail to contacts outside Discord, such as smtps://user:password@mail.example.org",
        secret=True,
    )
    mail_from: str = _setting("HEARTH_MAIL_FROM", "", "The address from which that e-mail comes.")
    github_token: str = _setting(
        "HEARTH_GITHUB_TOKEN",
        "",
        "A token for GitHub that may read what is public (no scope at all). Without one, or an App, Hearth keeps",
        "track of 40 repositories and cannot see links that were made by hand beside an issue.",
        secret=True,
    )
    github_app_id: str = _setting("HEARTH_GITHUB_APP_ID", "", "Or a GitHub App: its ID, …")
    github_app_key_file: str = _setting("HEARTH_GITHUB_APP_KEY_FILE", "", "… a file with its private key, …")
    github_installation: str = _setting("HEARTH_GITHUB_APP_INSTALLATION", "", "… and the ID of its installation.")
    github_client_id: str = _setting(
        "HEARTH_GITHUB_CLIENT_ID",
        "",
        "The client ID of a GitHub App or OAuth app with device flow, so that people can link their account.",
    )
    github_api_url: str = _setting(
        "HEARTH_GITHUB_API_URL", "https://api.github.com", "Another GitHub's API, such as a company's own."
    )
    github_web_url: str = _setting("HEARTH_GITHUB_WEB_URL", "https://github.com", "Where people see that GitHub.")
    forgejo_token: str = _setting(
        "HEARTH_FORGEJO_TOKEN", "", "A token for the Forgejo below; not needed.", secret=True
    )
    forgejo_api_url: str = _setting(
        "HEARTH_FORGEJO_API_URL", "https://codeberg.org/api/v1", "A Forgejo whose issues can be shown, too."
    )
    gitlab_token: str = _setting(
        "HEARTH_GITLAB_TOKEN", "", "A token for the GitLab below; not needed.", secret=True
    )
    gitlab_api_url: str = _setting(
        "HEARTH_GITLAB_API_URL", "https://gitlab.com/api/v4", "A GitLab whose issues can be shown, too."
    )
    web_port: str = _setting(
        "HEARTH_WEB_PORT",
        "",
        "The port of the small web server that shows calendars to calendar programs, such as 8080. Not set: off.",
    )
    web_host: str = _setting(
        "HEARTH_WEB_HOST",
        "127.0.0.1",
        "Where it listens. It speaks http only: put a web server with https in front of it, on this machine.",
    )
    web_url: str = _setting(
        "HEARTH_WEB_URL", "", "The https address under which people reach it, such as https://hearth.example.org"
    )
    api_url: str = _setting(
        "DISCORD_API_URL",
        "",
        "Another Discord-compatible server, such as the sandbox: http://127.0.0.1:8000/api/v10",
    )
    clock_url: str = _setting(
        "HEARTH_CLOCK_URL",
        "",
        "A clock to follow instead of this machine's. Only the sandbox sets it; refused with a real token.",
    )

    @property
    def database(self) -> str:
        """The address of the main database."""
        return self.database_url or f"sqlite+aiosqlite:///{Path(self.data_dir) / 'hearth.sqlite3'}"

    @property
    def keystore(self) -> str:
        """The address of the key store."""
        return self.keystore_url or f"sqlite+aiosqlite:///{Path(self.data_dir) / 'keys.sqlite3'}"

    @property
    def web_base(self) -> str:
        """Under which address people find the web pages, without a slash at the end; empty where they are off."""
        return self.web_url.rstrip("/") if self.web_port else ""


def read_config(environment: Mapping[str, str] | None = None, env_file: Path | None = None) -> Config:
    """Read the settings; the environment wins over the `.env` file (default: `.env` in this folder).

    Raises OperatorProblem where a value cannot be meant.
    """
    in_file = dotenv_values(env_file if env_file is not None else Path(".env"))
    values = {**in_file, **(os.environ if environment is None else environment)}
    config = Config(
        **{
            setting.name: str(values.get(setting.metadata["name"]) or setting.default).strip()
            for setting in fields(Config)
        }
    )
    if config.log_level not in LOG_LEVELS:
        raise OperatorProblem(f"HEARTH_LOG_LEVEL must be one of {', '.join(LOG_LEVELS)}.")
    if config.web_port and not (
        config.web_port.isascii() and config.web_port.isdecimal() and int(config.web_port) < 65536
    ):
        raise OperatorProblem("HEARTH_WEB_PORT must be a number up to 65535, such as 8080, or empty.")
    if config.web_port and not _is_web_address(config.web_url):
        raise OperatorProblem(
            "HEARTH_WEB_URL must be the https address under which people reach the web pages, such as "
            "https://hearth.example.org; remove HEARTH_WEB_PORT to have none."
        )
    if config.clock_url and not (config.token.startswith(SANDBOX_TOKEN) and _is_loopback(config.clock_url)):
        raise OperatorProblem(
            "HEARTH_CLOCK_URL is for the sandbox only: remove it, "
            "or use a clock on 127.0.0.1 together with a sandbox token."
        )
    return config


def example() -> str:
    """Return the contents of `.env.example`."""
    parts = ["# Copy to .env and fill in what you need. Generated from bot/config.py: change it there."]
    for setting in fields(Config):
        notes = "\n".join(f"# {line}" for line in setting.metadata["help"])
        parts.append(f"{notes}\n# {setting.metadata['name']}={setting.default}")
    return "\n\n".join(parts) + "\n"


def _is_web_address(url: str) -> bool:
    parts = urlsplit(url)
    whole = bool(parts.hostname) and not (parts.query or parts.fragment or parts.username)
    return whole and (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(url)))


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
