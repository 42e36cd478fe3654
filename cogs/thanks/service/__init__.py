"""The use cases of thanks: one short function each, over one transaction."""
