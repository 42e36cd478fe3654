"""The use cases of welcome boards: one short function each, over one transaction."""
