"""The use cases of arriving: one short function each, over one transaction."""
