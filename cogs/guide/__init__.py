"""Finding one's way: what Hearth can do here, and in which language it answers."""
