"""All that Hearth remembers; the only place with SQL."""
