"""Whoever asked for it hears from Hearth twice, and can end it with one press."""
