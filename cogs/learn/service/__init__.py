"""The use cases of learning: one short function each, over one transaction."""
