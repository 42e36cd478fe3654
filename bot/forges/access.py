"""Who Hearth is to GitHub: a token, an App, or nobody."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gidgethub.abc import GitHubAPI

RENEWED_AFTER = 50 * 60
"""Seconds. GitHub's tokens for an installation are good for an hour."""


@dataclass(slots=True)
class Access:
    """`token` is the operator's; else an App with its private key and its installation; else nobody.

    What GitHub refused is not tried again before the process starts anew, with what the operator has mended.
    """

    token: str = ""
    app_id: str = ""
    app_key: str = ""
    installation: str = ""
    refused: bool = False
    _fetched: str = ""
    _fetched_at: float = 0.0

    @property
    def is_given(self) -> bool:
        """Whether the operator has set anything."""
        return bool(self.token or (self.app_id and self.app_key and self.installation))

    async def current(self, api: GitHubAPI) -> str | None:
        """Return the token to use now; None for nobody."""
        if self.refused or not self.is_given:
            return None
        if self.token:
            return self.token
        if not self._fetched or time.monotonic() - self._fetched_at > RENEWED_AFTER:
            from gidgethub.apps import get_installation_access_token

            answer = await get_installation_access_token(
                api, installation_id=self.installation, app_id=self.app_id, private_key=self.app_key
            )
            self._fetched, self._fetched_at = str(answer["token"]), time.monotonic()
        return self._fetched
