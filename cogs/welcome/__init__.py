"""A newcomer is met: greeted once, shown a first page, asked nothing that they need not tell."""
