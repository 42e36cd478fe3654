"""The use cases of decisions: one short function each, over one transaction."""
