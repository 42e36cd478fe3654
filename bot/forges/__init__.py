"""Where issues live: one small protocol, and the forges that speak it."""
