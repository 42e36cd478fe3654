"""Pure building blocks with no input or output: clock, ids, text, settings, problems, limits."""
