"""The use cases of greeting: one short function each, over one transaction."""
