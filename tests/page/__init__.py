"""The page in a real Chromium: what can be read, done and heard, by keyboard alone, without an axe violation."""
