"""The pages of events: planning, coming, one's own events."""
