"""The pages of texts: what they show, and what their controls do."""
