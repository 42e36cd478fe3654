"""The use cases of issues: one short function each, over one transaction."""
