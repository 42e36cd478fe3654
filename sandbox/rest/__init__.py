"""Discord's REST API, version 10: one file per resource, each a table of routes with small handlers.

Handlers are plain functions: they check what the bot may do, change the world, and return JSON.
"""
