"""What people cannot do: one helper that says so."""


def must(condition: object, otherwise: str) -> None:
    """AssertionError with a sentence where something is not as it has to be for a person to go on."""
    if not condition:
        raise AssertionError(otherwise)
