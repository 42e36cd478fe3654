"""The pages of `/setup`: what they show, and what their controls do."""
