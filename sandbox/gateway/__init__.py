"""The gateway: the websocket over which the bot is told what happens (Discord's gateway, version 10)."""
