"""Conduct: a report reaches the people who handle it, and nobody else. See docs/conduct.md."""
