"""The use cases of applications: one short function each, over one transaction."""
