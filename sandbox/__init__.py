"""A local Discord to try and to test a bot with: REST and gateway on one local port, and people in it."""
