"""The use cases of events: one short function each, over one transaction."""
