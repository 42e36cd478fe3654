"""Decisions: proposals, also without a name, and votes whose ballots nobody can lead back to a voter."""
