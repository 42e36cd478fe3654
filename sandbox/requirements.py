"""What people cannot do: two helpers that say so."""


def must(condition: object, otherwise: str) -> None:
    """AssertionError with a sentence where something is not as it has to be for a person to go on."""
    if not condition:
        raise AssertionError(otherwise)


def allow(why_not: str | None) -> None:
    """AssertionError with the reason where there is one why somebody cannot do something."""
    if why_not is not None:
        raise AssertionError(why_not)
