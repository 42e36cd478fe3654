"""Updates: what waits behind "You have an update in Hearth"."""
