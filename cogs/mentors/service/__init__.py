"""The use cases of mentoring: one short function each, over one transaction."""
