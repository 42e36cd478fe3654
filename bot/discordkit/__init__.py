"""Helpers around discord.py that know no feature."""
