"""Holds what the bot and the sandbox say to each other against Discord's own description."""
