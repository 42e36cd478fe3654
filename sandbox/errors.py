"""Discord's refusals: an HTTP status, a numeric code and a sentence.

Source of codes and sentences: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
"""

from typing import Any


class ApiError(Exception):
    """A refusal on its way to the client."""

    def __init__(self, status: int, code: int, message: str, errors: dict[str, Any] | None = None) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def payload(self) -> dict[str, Any]:
        """The JSON body that goes with it."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors is not None:
            body["errors"] = self.errors
        return body


class TooMany(ApiError):
    """429 of a limit that the headers of a request's own bucket do not tell of: the body says how long it lasts.

    Source: https://github.com/discord/discord-api-docs/issues/6109
    """

    def __init__(self, retry_after: float) -> None:
        message = "The write action you are performing on the channel has hit the write rate limit."
        super().__init__(429, 20028, message)
        self.retry_after = retry_after

    def payload(self) -> dict[str, Any]:
        """The JSON body that goes with it."""
        return {**super().payload(), "retry_after": round(self.retry_after, 3), "global": False}


_UNKNOWN = {
    "Account": 10001,
    "Application": 10002,
    "Channel": 10003,
    "Guild": 10004,
    "Integration": 10005,
    "Invite": 10006,
    "Member": 10007,
    "Message": 10008,
    "Overwrite": 10009,
    "Role": 10011,
    "User": 10013,
    "Emoji": 10014,
    "Webhook": 10015,
    "Ban": 10026,
    "interaction": 10062,
    "application command": 10063,
    "application command permissions": 10066,
    "Guild Scheduled Event": 10070,
    "Guild Welcome Screen": 10069,
}


def unknown(what: str) -> ApiError:
    """404: there is no such thing, or it is not yours to know of."""
    return ApiError(404, _UNKNOWN[what], f"Unknown {what}")


def general(status: int, message: str) -> ApiError:
    """A refusal without a code of its own, such as `401: Unauthorized`."""
    return ApiError(status, 0, f"{status}: {message}")


def unsupported(what: str) -> ApiError:
    """501: Discord has this, the sandbox does not yet. Never an answer of Discord's own."""
    return general(501, f"the sandbox does not know {what} yet")


def missing_access() -> ApiError:
    """403 50001: the place cannot be seen."""
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    """403 50013: the place can be seen, but this may not be done there."""
    return ApiError(403, 50013, "Missing Permissions")


def invalid_form(errors: dict[str, Any]) -> ApiError:
    """400 50035: the body breaks a rule; `errors` is the tree of paths to the fields."""
    return ApiError(400, 50035, "Invalid Form Body", errors)


def invalid_field(path: str, code: str, message: str) -> ApiError:
    """400 50035 for one field; `path` is dotted, such as `components.0.custom_id`."""
    tree: dict[str, Any] = {"_errors": [{"code": code, "message": message}]}
    for part in reversed(path.split(".")):
        tree = {part: tree}
    return invalid_form(tree)
