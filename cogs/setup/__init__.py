"""Organisers choose what Hearth does here, and see what stands in its way."""
