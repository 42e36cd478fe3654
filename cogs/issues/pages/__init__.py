"""The pages of first issues, and what their presses do."""
